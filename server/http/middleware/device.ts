// Owns the names of browser and system, by which a person recognizes a request. Not the network: network.ts.

/** The end of a header that names Chrome and no browser built on it. */
const CHROME = String.raw`(?:Headless)?Chrome\/[\d.]+(?: Mobile)?(?: Safari\/[\d.]+)?$`;

/**
 * The first match counts, because a browser's header also names the browsers that it imitates. Chrome and Safari are imitated by
 * every other browser and by pages inside of apps, so these two are named only where the header is exactly theirs.
 */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Edg(?:e|A)?|EdgiOS)\//, 'Edge'],
  [/\b(?:OPR|OPT|OPiOS|OPX|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\bYaBrowser\//, 'Yandex'],
  [/\b(?:DuckDuckGo|Ddg)\//, 'DuckDuckGo'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\bCriOS\//, 'Chrome'],
  [
    new RegExp(String.raw`^(?!.*; wv\))Mozilla\/5\.0 \([^()]*\) AppleWebKit\/[\d.]+ \(KHTML, like Gecko\) ${CHROME}`),
    'Chrome',
  ],
  [
    /^Mozilla\/5\.0 \((?:Macintosh|iPhone|iPad|iPod)\b[^()]*\) AppleWebKit\/[\d.]+ \(KHTML, like Gecko\) Version\/[\d.]+(?: Mobile\/\w+)? Safari\/[\d.]+$/,
    'Safari',
  ],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/**
 * Returns `Firefox · Windows`, or only the known one of the two; null when both are unknown. The sender can write anything
 * into the header, and the result appears in mail to other people, so no text of the header is copied.
 */
export function deviceOf(userAgent: string | undefined): string | null {
  const text = (userAgent ?? '').slice(0, 500);
  const known = [BROWSERS, SYSTEMS].flatMap((list) => list.find(([pattern]) => pattern.test(text))?.[1] ?? []);
  return known.length > 0 ? known.join(' · ') : null;
}
