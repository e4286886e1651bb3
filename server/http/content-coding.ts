// Owns which content coding an answer gets: what Accept-Encoding means (RFC 9110 §12.5.3). Not the compression:
// handlers/widget.ts.

/** The codings that we offer, the smallest result first. `identity`: not compressed. */
export type Coding = 'br' | 'gzip' | 'identity';

const PREFERRED: readonly Coding[] = ['br', 'gzip', 'identity'];

/** Weight of `identity` when the header does not name it: acceptable, and behind every coding that the client names. */
const UNNAMED_IDENTITY = 0.0001;

/**
 * Returns the coding with the greatest weight; among equals the one that makes the smallest answer. Without the header, and
 * when the client accepts none of ours, the answer is not compressed.
 */
export function codingFor(acceptEncoding: string | undefined): Coding {
  const weights = new Map((acceptEncoding ?? '').split(',').map(weighted));
  const weightOf = (coding: Coding) =>
    weights.get(coding) ?? weights.get('*') ?? (coding === 'identity' ? UNNAMED_IDENTITY : 0);
  const [best = 'identity'] = PREFERRED.filter((coding) => weightOf(coding) > 0).toSorted(
    (a, b) => weightOf(b) - weightOf(a),
  );
  return best;
}

/** Reads `gzip;q=0.5`. A weight that is no number from 0 to 1 counts as 0, so that nothing is sent that may be refused. */
function weighted(item: string): [name: string, weight: number] {
  const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, '') ?? '1';
  // RFC 9110 §8.4.1.3: `x-gzip` is another name for `gzip`.
  return [name === 'x-gzip' ? 'gzip' : name, /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(weight) ? Number(weight) : 0];
}
