// Owns how a language tag is read that a page or a browser gives. Not which language is used: speech.ts.

/** Language, script and region. Intl and the server take whatever has this form. */
const TAG = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(?![a-z\d])/i;

/**
 * Returns the BCP 47 tag at the beginning of a text: `en-US` of `en_US` and of `en-US@posix`; undefined when there is none, as
 * in `english`.
 */
export function languageTag(text: string | null | undefined): string | undefined {
  return TAG.exec(`${text}`.replaceAll('_', '-'))?.[0];
}
