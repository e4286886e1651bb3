// Owns the arithmetic of figures. Not how they are shown: report.ts.

/** The value that this part of them does not exceed, by the nearest rank; NaN of none. `part`: above 0, at most 1. */
export function percentile(values: ArrayLike<number>, part: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}

export function median(values: ArrayLike<number>): number {
  return percentile(values, 0.5);
}
