// Owns what the test of canaries watches: what is printed, answered and logged, and secrets that must not stand in it. No test.
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { reportSeed, proofSeed } from '../../../server/core/seeds.ts';
import { createSecrets } from '../../../server/tokens/secrets.ts';
import { KEYS, type Person, type TestApp } from '../../kit/app.ts';
import { createCanaries, type Canaries } from '../../kit/canaries.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

export const SMTP_PASSWORD = 'canary-smtp-password';

export const SMS_TOKEN = 'canary-sms-token';

export const HOOK_SECRET = `whsec_${Buffer.from('canary-webhook-secret-of-32-byte').toString('base64')}`;

export const secrets = createSecrets(KEYS);

export interface Watch {
  readonly canaries: Canaries;
  readonly lines: string[];
  /** Answers so far that held what they may not, with the path that they came on. */
  readonly leaks: string[];
  readonly problems: Set<string>;
  paths: number;
}

/** Everything that the process itself would print, for as long as a test lasts: a library may have a log of its own. */
export function watchPrinted(t: TestContext, watch: Watch): void {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    stream.write = ((chunk: string | Uint8Array, ...rest: []) => {
      watch.lines.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1'));
      return write(chunk, ...rest);
    }) as typeof stream.write;
    t.after(() => (stream.write = write));
  }
}

export function createWatch(): Watch {
  const canaries = createCanaries();
  const [{ key }] = KEYS;
  canaries.secret(Buffer.from(key).toString('base64url'), Buffer.from(key).toString('hex'));
  canaries.secret(SMTP_PASSWORD, SMS_TOKEN, HOOK_SECRET, 'canary-webhook-secret-of-32-byte');
  return { canaries, lines: [], leaks: [], problems: new Set(), paths: 0 };
}

/** All codes and links that a change ever had. */
export async function harvest(app: TestApp, { canaries }: Watch, id: string): Promise<{ code: string; token: string }> {
  const change = await app.store.read((tx) => tx.changes.get(id));
  let last = { code: '', token: '' };
  for (const proof of change?.proofs ?? []) {
    const seed = proofSeed(change ?? assert.fail(), proof);
    last = { code: secrets.code(seed, 10) ?? '', token: secrets.linkToken(seed) ?? '' };
    canaries.secret(last.code, last.token, last.token.slice(-22));
  }
  const contacts = change ? await app.store.read((tx) => tx.contacts.of(change.user)) : [];
  for (const contact of contacts) {
    const report = change && reportSeed(change, contact.id);
    canaries.secret((report && secrets.noticeToken(report)) ?? '');
  }
  return last;
}

let people = 0;

/** A person of their own for each path, whose address and token are watched. */
export function newPerson(
  app: TestApp,
  { canaries }: Watch,
  claims: Readonly<Record<string, unknown>> = {},
): Person & { sub: string } {
  const sub = `canary${++people}`;
  const person = app.person(
    sub,
    strongSignIn({ email: canaries.contact('email', `${sub}@secret.example`), ...claims }),
  );
  canaries.secret(person.token, person.token.split('.')[2] ?? '');
  return { ...person, sub };
}

/** Holds an answer to what it may hold. */
export function searchAnswer(
  watch: Watch,
  path: string,
  headers: Headers,
  body: string,
  own: readonly string[] = [],
): void {
  const text = JSON.stringify([...headers]) + body;
  const code = /"code":"([a-z-]+)"/.exec(body)?.[1];
  if (code !== undefined) watch.problems.add(code);
  const words = [...watch.canaries.secretsIn(text), ...watch.canaries.contactsIn(text)].filter(
    (word) => !own.includes(word),
  );
  if (words.length > 0) watch.leaks.push(`${path}: ${words.join(', ')}`);
}

export type AnswerPath = readonly [name: string, ask: () => Response | Promise<Response>];

export async function walk(watch: Watch, paths: readonly AnswerPath[]): Promise<void> {
  for (const [name, ask] of paths) {
    watch.paths += 1;
    const answer = await ask();
    assert.ok(answer.status >= 400, `${name}: ${answer.status}`);
    searchAnswer(watch, name, answer.headers, await answer.text());
  }
}

export async function walkOne(watch: Watch, name: string, ask: () => Response | Promise<Response>): Promise<void> {
  watch.paths += 1;
  const answer = await ask();
  assert.ok(answer.status >= 500 || answer.status === 404, `${name}: ${answer.status}`);
  searchAnswer(watch, name, answer.headers, await answer.text());
}

export function answerOf({ status, headers, body }: { status: number; headers: Headers; body: unknown }): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
}
