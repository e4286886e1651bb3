// Owns the answer about the brand of a project: what a site may show of itself. Not how it is set: server/config/project/brand-schema.ts.

/** One colour for light surfaces, one for dark. `#rrggbb`. */
export interface BrandColors {
  readonly light: string;
  readonly dark: string;
}

/** A picture. */
export interface BrandLogo {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** `GET /v1/brand`. Null: the project has not set it. */
export interface BrandBody {
  readonly project: string;
  readonly name: string;
  readonly supportUrl: string | null;
  /** `width` and `height`: the size in which it is shown, px. */
  readonly logo: BrandLogo | null;
  /** For dark surfaces. */
  readonly logoDark: BrandLogo | null;
  readonly accent: BrandColors | null;
  /** Text on the accent. */
  readonly onAccent: BrandColors | null;
  /** Of buttons, px. */
  readonly radius: number | null;
  /** Names of fonts, as CSS takes them. */
  readonly font: string | null;
  readonly footer: string | null;
  readonly company: string | null;
}
