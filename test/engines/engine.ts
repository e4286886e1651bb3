// Owns what the tests ask of a browser engine, the same for each. Not how an engine is driven: firefox.ts, webkit.ts. Not what is
// found in a page: tab.ts.

/** A JSON value, as it travels between a test and a page. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** One input device and what it does, tick by tick: WebDriver, "Actions". */
export interface Device {
  readonly type: 'key' | 'pointer';
  readonly id: string;
  readonly actions: readonly { readonly type: string; readonly [name: string]: Json }[];
}

/** How the user has set the system up. */
export interface Look {
  readonly isDark?: boolean;
  /** A palette of the user's own, as the contrast themes of Windows. */
  readonly hasForcedColors?: boolean;
}

/** A tab, as an engine drives it. */
export interface Driven {
  /** Returns once the page has loaded. */
  goto(url: string): Promise<void>;
  /** Runs the source of a function in the page, and returns what it returns as JSON. Waits for a promise. */
  run(source: string, args: readonly Json[]): Promise<Json>;
  perform(devices: readonly Device[]): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** A PNG of what is seen, base64. */
  screenshot(): Promise<string>;
  /** A window beside it, with the same cookies: both are visible, and a tab in the background is not. */
  beside(): Promise<Driven>;
  /** Errors and warnings that the engine itself reports of the pages so far. */
  readonly reported: readonly string[];
}

/** A running browser. */
export interface Running {
  /** A tab in which no user is signed in. The tabs of the visitor before are closed. */
  visitor(): Promise<Driven>;
  close(): Promise<void>;
}

/** An engine that is installed. */
export interface Engine {
  /** With its version where that is known before it runs. */
  readonly name: string;
  readonly path: string;
  /** Whether `hasForcedColors` can be set. */
  readonly canForceColors: boolean;
  /** Whether a cookie that is `Secure` is kept from http://localhost. */
  readonly keepsSecureCookies: boolean;
  start(look: Look): Promise<Running>;
}
