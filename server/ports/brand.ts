// Owns the shapes of a project's brand and of its logo. Not how its settings are read: config/project/brand-schema.ts. No code.

/** One colour for light pages and mails, and one for dark. `#rrggbb`, in lower case. */
export interface Accent {
  readonly light: string;
  readonly dark: string;
}

/** A picture that was read and written again, so that it holds pixels alone. */
export interface LogoImage {
  readonly type: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** SHA-256 of the bytes, in hexadecimal, 32 digits of it. */
  readonly hash: string;
}

/** How a site looks. Pages, mails and the widget use it. */
export interface Brand {
  /** An https URL, or the path of a file; null: the name of the service is shown alone. */
  readonly logo: string | null;
  /** The logo as it was read at the start; null and undefined: there is none, or it could not be fetched. */
  readonly image?: LogoImage | null;
  /** The same for dark surfaces; null and undefined: the logo stands on a light plate there. */
  readonly logoDark?: string | null;
  readonly imageDark?: LogoImage | null;
  readonly accent: Accent;
  /** Of buttons, px; null: the default. */
  readonly radius: number | null;
  /** Families for `font-family`, as core/font-stack.ts writes them; null: the default. */
  readonly font: string | null;
  /** A line at the end of each mail; null: none. */
  readonly footer: string | null;
  /** Name and postal address of the company that sends; null: none. */
  readonly company: string | null;
}
