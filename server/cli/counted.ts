// Owns how a command writes a number of things.

/** Returns the number with its word: "1 user", "1,200 users". `word`: a noun whose plural ends in s. */
export function counted(count: number, word: string): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}
