// Owns the form in which names are stored, searched and compared. Not the form in which addresses are compared: their `key`.

/** Returns the text in lower case and in one Unicode spelling (NFC). `İ` becomes two characters; the form is never shown. */
export function casefold(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFC');
}
