// Owns how many statements the requests of a change take, on both databases, and that each finds its rows by an index. Not how
// long they take: test/bench.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { ChangeBody } from '../../shared/wire/change.ts';
import { HOUR, MINUTE } from '../../shared/duration.ts';
import { proofSeed } from '../../server/core/seeds.ts';
import { startApp, type Person, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { DATABASES, type DatabaseKind } from '../kit/database.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { isControl, recordStatements, scansOf, type SentStatement } from '../kit/statements.ts';

/** What the product promises, whatever the database. */
const MOST = { begin: 14, prove: 17 };

/**
 * The statements of each request, those of transaction control included. PostgreSQL locks the user before it reads the facts, and
 * locks the counters that users share; those of a whole project are locked and read again after a wrong code. A new statement has its reason in the change that raises a number.
 */
const EXPECTED = {
  sqlite: { me: 2, read: 2, begin: 10, prove: 14, wrong: 9, resend: 10, cancel: 6, repeated: 7 },
  postgres: { me: 2, read: 2, begin: 12, prove: 16, wrong: 13, resend: 12, cancel: 7, repeated: 8 },
} as const satisfies Record<DatabaseKind, Record<string, number>>;

for (const database of DATABASES) {
  const expected = EXPECTED[database];

  test(`a begin and a proof take few statements, and each finds its rows by an index, on ${database}`, async (t) => {
    const { app, ann, of } = await watched(t, { database });
    const begun = await of(() => begin(ann, 'new@new.example'));
    await holds(app, begun.statements, expected.begin);
    assert.ok(begun.statements.length <= MOST.begin);
    const me = await of(() => ann.send('GET', '/v1/me'));
    await holds(app, me.statements, expected.me);
    const read = await of(() => ann.send('GET', `/v1/changes/${begun.answer.body.id}`));
    await holds(app, read.statements, expected.read);
    const code = await app.codeTo('new@new.example');
    const wrong = await of(() => ann.prove(begun.answer.body, code === '000000' ? '000001' : '000000'));
    await holds(app, wrong.statements, expected.wrong);
    const proved = await of(() => ann.prove(begun.answer.body, code));
    assert.equal(proved.answer.status, 200);
    await holds(app, proved.statements, expected.prove);
    assert.ok(proved.statements.length <= MOST.prove);
  });

  test(`a message that still waits adds one statement to a proof, on ${database}`, async (t) => {
    const { app, ann, of } = await watched(t, { database });
    const { body } = await begin(ann, 'new@new.example');
    const change = await app.store.read((tx) => tx.changes.get(body.id));
    const [proof] = change?.proofs ?? [];
    assert.ok(change && proof);
    const code = app.ctx.secrets.code(proofSeed(change, proof), change.terms.codeLength);
    const proved = await of(() => ann.prove(body, code ?? ''));
    assert.equal(proved.answer.status, 200);
    await holds(app, proved.statements, expected.prove + 1);
    assert.ok(proved.statements.length <= MOST.prove);
  });

  test(`an Idempotency-Key adds one statement, and a repeated request writes nothing, on ${database}`, async (t) => {
    const { app, ann, of } = await watched(t, { database });
    const first = await of(() => begin(ann, 'new@new.example', { 'idempotency-key': 'one' }));
    assert.equal(first.answer.status, 201);
    await holds(app, first.statements, expected.begin + 1);
    const again = await of(() => begin(ann, 'new@new.example', { 'idempotency-key': 'one' }));
    assert.equal(again.answer.body.id, first.answer.body.id);
    await holds(app, again.statements, expected.repeated);
    assert.deepEqual(
      again.statements.filter(({ sql }) => /^(?:insert|update|delete)/.test(sql)),
      [],
    );
  });

  test(`a begin takes the same statements whosever the address is, on ${database}`, async (t) => {
    const { app, of } = await watched(t, { database });
    const mails = ['free@new.example', 'bob@old.example', 'blocked@new.example', 'reserved@new.example'] as const;
    const bob = app.person('bob', strongSignIn());
    await bob.me();
    const texts: string[][] = [];
    for (const [i, mail] of mails.entries()) {
      const person = app.person(`ann${i}`, strongSignIn());
      const { id } = (await person.me()).user;
      await app.store.write(async (tx) => {
        const owner = await tx.users.get((await bob.me()).user.id);
        assert.ok(owner);
        const until = app.clock() + HOUR;
        if (mail.startsWith('blocked')) await tx.addresses.block(id, 'email', mail, until);
        if (mail.startsWith('reserved')) await tx.addresses.reserve(owner, [{ kind: 'email', key: mail, until }]);
      });
      const begun = await of(() => begin(person, mail));
      assert.equal(begun.answer.status, 201);
      // How many rows an insert writes shows in its text. What a BEGIN brings along depends on its connection: its limits, or
      // whether a pooler is between.
      texts.push(begun.statements.map((sent) => (isControl(sent) ? (sent.sql.split(';')[0] ?? '') : sent.sql)));
    }
    for (const others of texts) assert.deepEqual(others, texts[0]);
  });

  test(`a resend and a cancel take few statements, on ${database}`, async (t) => {
    const { app, ann, of } = await watched(t, { database });
    const { body } = await begin(ann, 'new@new.example');
    await app.courier.drain();
    app.clock.pass(MINUTE);
    const resent = await of(() => ann.send('POST', `/v1/changes/${body.id}/resend`, {}));
    assert.equal(resent.answer.status, 202);
    await holds(app, resent.statements, expected.resend);
    await app.courier.drain();
    const cancelled = await of(() => ann.send('DELETE', `/v1/changes/${body.id}`));
    await holds(app, cancelled.statements, expected.cancel);
  });
}

function begin(person: Person, value: string, headers: Record<string, string> = {}) {
  return person.send<ChangeBody>('POST', '/v1/changes', { kind: 'email', value, then: 'replace' }, headers);
}

/**
 * For a new change, SQLite plans to look through the undos for one that named the change before there was any. It does so only
 * while a deferred key is violated, and the order of our inserts violates none.
 */
const UNUSED = 'SCAN undos';

/**
 * Columns that the conditions of partial indexes compare. SQLite plans a statement anew at each run when it compares one of them
 * with a parameter, because the value decides whether it may use the index.
 */
const PLANNED_BY_VALUE = /where.*\b(?:state|is_primary|gone|suppressed|notice)"? (?:=|<>|in) \(?\?/s;

/** Fails when the number of statements differs, when one reads a whole table or index, or has to be planned at each run. */
async function holds(app: TestApp, statements: readonly SentStatement[], count: number): Promise<void> {
  const texts = statements.map(({ sql }) => sql);
  assert.equal(texts.length, count, texts.join('\n'));
  for (const statement of statements.filter((one) => !isControl(one))) {
    assert.doesNotMatch(statement.sql, PLANNED_BY_VALUE);
    const scans = await scansOf(app.databaseUrl, statement);
    const isOfChanges = statement.sql.startsWith('insert into "changes"');
    assert.deepEqual(isOfChanges ? scans.filter((step) => step !== UNUSED) : scans, [], statement.sql);
  }
}

interface Watched {
  readonly app: TestApp;
  readonly ann: Person;
  /** Sends a request, and returns its statements beside the answer. */
  of<T>(request: () => Promise<T>): Promise<{ readonly answer: T; readonly statements: readonly SentStatement[] }>;
}

async function watched(t: TestContext, options: TestAppOptions): Promise<Watched> {
  const app = await startApp(options);
  const recorder = recordStatements(options.database ?? 'sqlite');
  t.after(async () => {
    recorder.stop();
    await app.close();
  });
  const ann = app.person('ann', strongSignIn());
  await ann.me();
  return {
    app,
    ann,
    async of(request) {
      recorder.take();
      const answer = await request();
      // Another connection tells other processes of all moves of a while, after the answers. A new connection asks who answers.
      const statements = recorder.take().filter(({ sql }) => !/pg_notify|pg_backend_pid/.test(sql));
      return { answer, statements };
    },
  };
}
