// Owns how the columns of a row are listed, so that the compiler names one that is missing. Not the rows: the files beside.

/** Returns the names of all columns of a row, in the order of the literal. */
export function columnsOf<Row>(columns: { readonly [C in keyof Row]-?: true }): readonly (keyof Row & string)[] {
  return Object.keys(columns) as (keyof Row & string)[];
}
