// Owns the form in which names are compared, for all who store, search or compare one. Not the form of addresses: their `key`.

/** One Unicode spelling, without case. Letters such as `İ` keep what lowercasing makes of them: the form is never shown. */
export function casefold(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFC');
}
