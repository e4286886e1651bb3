// Owns the journey of one user, begin → prove → notice → undo, by a client that repeats what fails as the API tells it to,
// and what must hold at each step. Not the faults: fault-points.ts.
import assert from 'node:assert/strict';
import Sqlite from 'better-sqlite3';
import type { Kind, ContactBody } from '../../shared/contact.ts';
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import type { UndoneBody } from '../../shared/wire/links.ts';
import type { Answer, TestApp } from './app.ts';
import { HOUR, SECOND } from './clock.ts';
import { administer } from './database.ts';
import type { InboxMessage } from '../../demo/inbox-message.ts';
import { codeIn, tokenIn } from './inbox.ts';
import type { Receiver } from './webhook.ts';
import { strongSignIn } from './sign-in.ts';

type Problem = { readonly code: string; readonly why?: string; readonly retryAfter?: number };

export interface Journey {
  readonly app: TestApp;
  readonly site: Receiver;
  readonly kind: Kind;
  /** Names the user: each journey has a user of its own. */
  readonly sub: string;
  /** The clock may jump under it: sign-ins end, codes expire. */
  readonly jumps?: boolean;
}

/** So many times a request or a wait is repeated; then the server counts as one that does not recover. */
const PATIENCE = 25;

export async function runJourney({ app, site, kind, sub, jumps = false }: Journey): Promise<void> {
  const number = Number(sub.replace(/\D/g, ''));
  const addresses = {
    email: [`${sub}@old.example`, `${sub}@new.example`],
    phone: [`+35840${2_000_000 + number}`, `+35850${2_000_000 + number}`],
  } as const;
  const [old, next] = addresses[kind];

  // ── What the client does ──────────────────────────────────────────────────────────────────────────────────────────

  /** Repeats a request until its answer comes from no fault. Each answer must be an honest one: 503 or 429 says when to repeat. */
  async function ask<T>(method: string, path: string, body?: unknown, signedIn = true): Promise<Answer<T & Problem>> {
    for (let tries = 0; tries < PATIENCE; tries++) {
      const claims =
        kind === 'email' ? {} : { email: undefined, phone_number: addresses.phone[0], phone_number_verified: true };
      // A new sign-in each time: the clock may have ended the one before.
      const person = app.person(sub, strongSignIn(claims));
      const headers: Record<string, string> = signedIn ? {} : { authorization: '', origin: '' };
      const answer = await person.send<T & Problem>(method, path, body, headers);
      assert.ok(answer.status < 500 || answer.status === 503, `${method} ${path}: ${answer.status}`);
      if (answer.status === 401 && jumps) continue;
      if (answer.status !== 503 && answer.status !== 429) return answer;
      const after = Number(answer.headers.get('retry-after'));
      assert.ok(Number.isInteger(after) && after >= 1, `Retry-After: ${after}`);
      assert.equal(answer.body.retryAfter, after);
      app.clock.pass(after * SECOND);
    }
    assert.fail(`${method} ${path} does not recover`);
  }

  const me = async () => (await ask<MeBody>('GET', '/v1/me')).body;
  const contacts = async () => (await me()).contacts.filter((c) => c.kind === kind);

  /** Waits, by the courier's clock, for a message to an address. */
  async function message(to: string, matches: (m: InboxMessage) => boolean): Promise<InboxMessage | null> {
    for (let tries = 0; tries < PATIENCE; tries++) {
      await app.courier.drain();
      const found = app.inbox.messages(to).find(matches);
      if (found) return found;
      app.clock.pass(10 * SECOND);
    }
    return null;
  }

  async function begin(): Promise<ChangeBody> {
    const { status, body } = await ask<ChangeBody>('POST', '/v1/changes', { kind, value: next, then: 'replace' });
    assert.ok(status === 201 || status === 200, `begin: ${status} ${body.code}`);
    return body;
  }

  /** One wrong guess costs one try. It costs two where the answer was lost and the guess was repeated. */
  async function guess(change: ChangeBody, code: string): Promise<void> {
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    const answer = await ask('POST', `/v1/changes/${change.id}/code`, { code: wrong });
    if (answer.body.code !== 'proof-wrong') return assert.ok(jumps, `guess: ${answer.status} ${answer.body.code}`);
    const { body } = await ask<ChangeBody>('GET', `/v1/changes/${change.id}`);
    assert.ok(body.triesLeft <= 4, `${body.triesLeft} tries are left`);
  }

  /** Goes on until the change is done: begins anew what is over, has sent anew what has expired. */
  async function prove(): Promise<ChangeBody> {
    let guessed = false;
    for (let tries = 0; tries < PATIENCE; tries++) {
      const change = await begin();
      if (change.state === 'done') return change;
      const mail = await message(next, isCode);
      if (!mail) assert.ok(jumps, 'the code never came');
      else {
        if (!guessed) await guess(change, codeIn(mail));
        guessed = true;
        assertPrimary(await contacts(), [old], 'nothing changes before it is proved');
        const proved = await ask<ChangeBody>('POST', `/v1/changes/${change.id}/code`, { code: codeIn(mail) });
        if (proved.status === 200 && proved.body.state === 'done') return proved.body;
        assert.ok(jumps, `prove: ${proved.status} ${proved.body.code}`);
      }
      // The clock has passed over the code, or over the change.
      await ask('POST', `/v1/changes/${change.id}/resend`, {});
      app.inbox.clear();
    }
    assert.fail('the change is never done');
  }

  // ── The journey ───────────────────────────────────────────────────────────────────────────────────────────────────

  const first = await me();
  assertPrimary(
    first.contacts.filter((c) => c.kind === kind),
    [old],
    'as the token says',
  );
  const done = await prove();
  assertPrimary(await contacts(), [next], 'what was answered is so');
  assert.equal((await ask<ChangeBody>('GET', `/v1/changes/${done.id}`)).body.state, 'done');

  const notice = await message(old, (m) => /\/undo\?t=/.test(m.text) && !isRequest(m));
  assert.ok(notice, 'the contact that was replaced got a notice');
  const undone = await ask<UndoneBody>('POST', '/v1/undo', { token: tokenIn(notice) }, false);
  // Where the answer was lost, the repeated undo finds the change closed already.
  if (undone.status !== 200) assert.deepEqual([undone.status, undone.body.code], [409, 'change-closed']);
  assertPrimary(await contacts(), [old], 'the undo restored the old contact');

  // ── What must be there in the end ─────────────────────────────────────────────────────────────────────────────────

  const heard = () => site.calls.filter((call) => (call.body.data['user'] as { id: string }).id === first.user.id);
  for (let tries = 0; tries < PATIENCE && !['change', 'undone'].every((why) => hasHeard(why)); tries++) {
    await app.courier.drain();
    app.clock.pass(jumps ? HOUR : 10 * SECOND);
  }
  function hasHeard(why: string): boolean {
    return heard().some(({ body }) => body.type === 'contact.changed' && body.data['cause'] === why);
  }
  assert.ok(hasHeard('change') && hasHeard('undone'), 'the site was told of both');
  assertEqualCopies(heard().map((call) => [String(call.headers['webhook-id']), call.text]));
  const versions = heard()
    .filter(({ body }) => body.type === 'contact.changed')
    .map(({ body }) => Number(body.data['version']));
  assert.deepEqual([...new Set(versions)].sort(), [2, 3], 'each counted once');

  const mails = app.inbox.messages().filter((m) => m.to === old || m.to === next);
  if (kind === 'email') assertEqualCopies(mails.map((m) => [m.headers['message-id'] ?? '', m.text]));
  const rows = await storedRows(app, first.user.id);
  assert.equal(rows.events.filter((event) => event === 'change-done').length, 1, 'one row of the audit log');
  assert.equal(rows.version, 3, 'two effects');
  for (const mail of mails) {
    const id = kind === 'email' ? mail.headers['message-id']?.slice(1).split('@')[0] : mail.headers['idempotency-key'];
    if (id !== undefined) assert.ok(rows.messages.includes(id), 'nothing is sent without its row');
  }
}

/** One contact of the kind, verified and primary. */
function assertPrimary(contacts: readonly ContactBody[], values: readonly string[], why: string): void {
  assert.deepEqual(
    contacts.map((c) => [c.value, c.primary, c.verified]),
    values.map((value) => [value, true, true]),
    why,
  );
}

const isCode = (m: InboxMessage) => /^(\d{6})$|#\d{6}$/m.test(m.text);
const isRequest = (m: InboxMessage) => /asked|requested|asks/i.test(m.subject ?? m.text);

/** A second copy of a message has the same text, letter by letter: the same code, the same link. */
function assertEqualCopies(sent: readonly (readonly [id: string, text: string])[]): void {
  const texts = new Map<string, string>();
  for (const [id, text] of sent) assert.equal(texts.get(id) ?? text, text, `two texts of ${id}`);
  for (const [id, text] of sent) texts.set(id, text);
}

interface StoredRows {
  readonly events: readonly string[];
  readonly messages: readonly string[];
  readonly version: number;
}

/** What the database holds of one user. */
async function storedRows(app: TestApp, user: string): Promise<StoredRows> {
  const [file] = app.databaseUrl.startsWith('sqlite:') ? app.files : [];
  const sqlite = file === undefined ? null : new Sqlite(file, { readonly: true });
  const rows = async <T>(query: string) =>
    (sqlite ? sqlite.prepare(query).all() : await administer(app.databaseUrl, query)) as T[];
  const events = await rows<{ event: string }>(`select event from audit where user_id = '${user}'`);
  const messages = await rows<{ id: string }>(`select id from outbox where user_id = '${user}'`);
  const [stored] = await rows<{ version: number | string }>(`select version from users where id = '${user}'`);
  sqlite?.close();
  return {
    events: events.map((row) => row.event),
    messages: messages.map((row) => row.id),
    version: Number(stored?.version),
  };
}
