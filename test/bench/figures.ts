// Owns how figures are taken and shown: a table of medians beside their limits. Not of what.

/** Times of one thing, ms, and the most that its median may be. */
export interface Figure {
  readonly name: string;
  readonly times: readonly number[];
  readonly limit: number;
}

/** How often each is timed, after the first times that are none. */
const TIMES = 30;
const WARM = 3;

export async function figure(name: string, limit: number, work: () => Promise<unknown>): Promise<Figure> {
  const times: number[] = [];
  for (let i = -WARM; i < TIMES; i += 1) {
    const began = performance.now();
    await work();
    if (i >= 0) times.push(performance.now() - began);
  }
  return { name, times: times.toSorted((a, b) => a - b), limit };
}

/** Prints them, and says which fall short: then the process ends with 1. */
export function show(title: string, figures: readonly Figure[]): void {
  const rows = figures.map(({ name, times, limit }) => {
    const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? 0;
    return { name, median: at(0.5), p95: at(0.95), limit };
  });
  const width = Math.max(...rows.map(({ name }) => name.length));
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(width)}${cells.map((cell) => cell.padStart(10)).join('')}\n`;
  process.stdout.write(`\n${line(title, ['median', '95 %', 'limit'])}`);
  for (const { name, median, p95, limit } of rows) {
    const short = median > limit ? ['short'] : [];
    process.stdout.write(line(name, [median.toFixed(1), p95.toFixed(1), String(limit), ...short]));
    if (median > limit) process.exitCode = 1;
  }
}
