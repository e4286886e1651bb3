type Resource = Record<string, unknown>;
type Case = readonly [
  id: string,
  source: string,
  operations: readonly object[],
  expects: ((after: Resource) => boolean) | string,
  or?: string,
];
export const base: () => Resource;
export const cases: readonly Case[];
