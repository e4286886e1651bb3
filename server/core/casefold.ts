// Owns the form in which names are compared: the same for everybody who stores, searches or compares one. Not addresses: their `key`.

/** Unicode's one spelling, without case. `İ` and the like keep what lowercasing makes of them: nobody has to read it. */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFC');
}
