// Owns which sizes a picture may have. Not how a size is read: png.ts, jpeg.ts.

/** Smallest and largest sides, pixels. A logo is shown in at most 200 × 40, so the largest is enough for every screen. */
const SIDE_MIN = 16;
const WIDTH_MAX = 1200;
const HEIGHT_MAX = 600;

/** Returns the words of a fault when a picture of this size is not accepted; null when it is. */
export function faultOfSize(width: number, height: number): string | null {
  return width >= SIDE_MIN && height >= SIDE_MIN && width <= WIDTH_MAX && height <= HEIGHT_MAX
    ? null
    : `must have from ${SIDE_MIN} × ${SIDE_MIN} to ${WIDTH_MAX} × ${HEIGHT_MAX} pixels (it has ${width} × ${height})`;
}

/** What a format returns: the picture with its pixels alone, or the words of a fault. */
export type Rewritten =
  { readonly bytes: Uint8Array; readonly width: number; readonly height: number } | { readonly fault: string };
