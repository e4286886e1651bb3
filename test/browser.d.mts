// Owns the types of browser.mjs.
export interface Browser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
  readonly args: string[];
  readonly name: string;
}
export function findBrowser(): Promise<Browser>;
