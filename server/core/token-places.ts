// Owns at which places tokens of an issuer entry are accepted: the native API, and the contracts of vendors. Not which tokens an entry
// accepts at all: server/tokens.

/** What an issuer entry says of its places (ports/project.ts, `Issuer`). */
export interface PlacedEntry {
  readonly use: 'refresh' | 'access';
  readonly native: boolean;
  readonly faces?: readonly string[] | null;
}

/** Whether a token that is bound to these places is accepted at the place. Null and undefined: everywhere. */
export function isPlace(faces: readonly string[] | null | undefined, place: string): boolean {
  if (faces == null) return true;
  return faces.includes(place) || (faces.length === 0 && place === 'native');
}

/** Whether a user whom the entry trusts may have a session of ours, which acts on the native API. */
export function opensSession({ use, native, faces }: PlacedEntry): boolean {
  return (use === 'refresh' || native) && isPlace(faces, 'native');
}
