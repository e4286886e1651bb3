// Owns the figures of the slowest filters that SCIM answers, and of what waits beside them. Not the look-ups: scim.ts.
import { setTimeout as pause } from 'node:timers/promises';
import type { TestApp } from '../kit/app.ts';
import { strongSignIn } from '../kit/sign-in.ts';

/** Nobody waits longer beside a search, ms. */
const WAIT_MAX = 100;

const many = (count: number, term: (n: number) => string, by = ' or '): string =>
  Array.from({ length: count }, (_, n) => term(n)).join(by);

/** What the others take without a search beside them is measured for this long, ms. */
const QUIET = 3000;

/** Filters that are as dear as they may be, and those that stopped the server before there was a reader. */
const FILTERS: readonly (readonly [string, string, string] | readonly [string])[] = [
  ['nothing'],
  ['24 × name pr, by emails', many(24, () => 'name pr'), 'emails'],
  ['30 × displayName co, by phoneNumbers', many(30, (n) => `displayName co "zz${n}"`), 'phoneNumbers'],
  [
    '30 × displayName co, with and, by emails',
    many(30, (n) => `displayName co "${'aeiou'[n % 5]}"`, ' and '),
    'emails',
  ],
  ['30 × displayName ew, with not, by emails', many(30, (n) => `not (displayName ew "zz${n}")`, ' and '), 'emails'],
  ['30 × emails co, by emails', many(30, (n) => `emails.value co "zz${n}"`), 'emails'],
  [
    '15 × emails[type and value co], by title',
    many(15, (n) => `emails[type eq "work" and value co "zz${n}"]`),
    'title',
  ],
];

/** Searches by each filter while begins and /readyz go on; prints how long the search took and how long the others waited. */
export async function besideFigures(app: TestApp, base: string, authorization: string): Promise<void> {
  process.stdout.write('\nthe slowest filters, ms, and the longest waits beside them\n');
  let begun = 0;
  const ask = async (filter: string, sortBy: string): Promise<string> => {
    const query = new URLSearchParams({ count: '1', filter, sortBy }).toString();
    const answer = await fetch(`${base}/scim/v2/Users?${query}`, { headers: { authorization } });
    const { scimType = '' } = (await answer.json()) as { scimType?: string };
    return `${answer.status} ${scimType}`.trim();
  };
  for (const [name, filter, sortBy] of FILTERS) {
    const over = { is: false };
    const began = performance.now();
    const search = (filter === undefined ? pause(QUIET, '') : ask(filter, sortBy ?? '')).finally(
      () => (over.is = true),
    );
    const waits: { readonly begin: number[]; readonly readyz: number[] } = { begin: [], readyz: [] };
    while (!over.is) {
      const person = app.person(`beside${begun++}`, strongSignIn());
      let from = performance.now();
      const { status } = await person.send('POST', '/v1/changes', { kind: 'email', value: `b${begun}@new.example` });
      waits.begin.push(performance.now() - from);
      if (status !== 201) throw new Error(`begin: ${status}`);
      from = performance.now();
      await (await fetch(`${base}/readyz`)).text();
      waits.readyz.push(performance.now() - from);
      await pause(10);
    }
    const answered = await search;
    const took = performance.now() - began;
    const { begin, readyz } = waits;
    process.stdout.write(
      `${name.padEnd(42)} ${took.toFixed(0).padStart(6)}  ${answered.padEnd(12)} begin ${summary(begin)}, readyz ${summary(readyz)}\n`,
    );
    if (Math.max(...begin, ...readyz) > WAIT_MAX) process.exitCode = 1;
  }
}

function summary(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  return `${(sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(0)} (most ${(sorted.at(-1) ?? 0).toFixed(0)})`;
}
