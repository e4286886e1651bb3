import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { ContactBody } from '../../shared/contact.ts';
import { newestProof } from '../../server/core/proofs.ts';
import { proofSeed, undoSeed } from '../../server/core/seeds.ts';
import { DEFAULT_QUOTAS } from '../../server/core/rate-limits.ts';
import { createSecrets } from '../../server/tokens/secrets.ts';
import { KEYS, startApp, type TestApp } from '../kit/app.ts';
import { HOUR, MINUTE, SECOND } from '../kit/clock.ts';
import { DATABASES, type DatabaseKind } from '../kit/database.ts';
import { MAX, Model, type Side, type Then } from './model.ts';
import { freshSignIn, strongSignIn } from '../kit/sign-in.ts';
const RUNS = process.env['LONG'] ? 7_000 : 50;
const VALUES = ['a', 'b', 'c', 'd'] as const;
const side = fc.constantFrom<Side>('new', 'current');
const which = fc.nat({ max: 3 });

const command = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('begin' as const),
      value: fc.constantFrom(...VALUES),
      then: fc.constantFrom<Then>('primary', 'replace', 'add'),
      strong: fc.boolean(),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('prove' as const),
      side,
      right: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('resend' as const), side }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('revoke' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('promote' as const), which }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), which }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('pass' as const),
      ms: fc.constantFrom(SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 25 * HOUR, 8 * 24 * HOUR),
    }),
  },
);
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

interface Body extends Partial<ChangeBody> {
  readonly code?: string;
}

/** Another contact becomes primary while a change that replaces waits. It takes away the one that it was asked to replace. */
const PROMOTED_MEANWHILE: Command[] = [
  { do: 'begin', value: 'c', then: 'primary', strong: true },
  { do: 'prove', side: 'new', right: true },
  { do: 'begin', value: 'a', then: 'replace', strong: true },
  { do: 'promote', which: 1 },
  { do: 'promote', which: 0 },
  { do: 'prove', side: 'new', right: true },
];

/** One person of the real API, driven by the model's commands. */
class Real {
  #change: string | null = null;
  readonly app: TestApp;
  readonly sub: string;

  constructor(app: TestApp, sub: string) {
    this.app = app;
    this.sub = sub;
  }

  address = (name: string): string => `${name}.${this.sub}@x.example`;

  /** Signs in anew: what a token of before would meet is for other tests. */
  #send = (method: string, path: string, body?: unknown, strong = true) => {
    const claims = { email: this.address('first') };
    const signIn = strong ? strongSignIn(claims) : freshSignIn(claims);
    return this.app.person(this.sub, signIn).send<Body>(method, path, body);
  };

  async contacts(): Promise<readonly ContactBody[]> {
    const { body } = await this.#send('GET', '/v1/me');
    return (body as unknown as { contacts: ContactBody[] }).contacts;
  }

  async change(): Promise<ChangeBody | null> {
    return this.#change === null ? null : ((await this.#send('GET', `/v1/changes/${this.#change}`)).body as ChangeBody);
  }

  async run(act: Command): Promise<string> {
    const { app } = this;
    const about = this.#change ?? 'chg_none';
    switch (act.do) {
      case 'pass':
        app.clock.pass(act.ms);
        return 'passed';
      case 'begin': {
        const { status, body } = await this.#send(
          'POST',
          '/v1/changes',
          { kind: 'email', value: this.address(act.value), then: act.then },
          act.strong,
        );
        if (body.id) this.#change = body.id;
        return body.code ?? (status === 201 ? 'begun' : String(body.state));
      }
      case 'prove': {
        const change = await app.store.read((tx) => tx.changes.get(about));
        const proof = change && newestProof(change, act.side);
        const code = (change && proof && secrets.code(proofSeed(change, proof), 6)) ?? '000000';
        const typed = act.right ? code : String((Number(code) + 1) % 1_000_000).padStart(6, '0');
        const { body } = await this.#send('POST', `/v1/changes/${about}/code`, { code: typed, of: act.side });
        return body.code ?? String(body.state);
      }
      case 'resend': {
        const { body } = await this.#send('POST', `/v1/changes/${about}/resend`, { of: act.side });
        return body.code ?? String(body.state);
      }
      case 'cancel': {
        const { status, body } = await this.#send('DELETE', `/v1/changes/${about}`);
        return status === 204 ? 'gone' : String(body.code);
      }
      case 'undo': {
        const identity = { project: 'default', iss: app.idp.issuer, sub: this.sub };
        const user = await app.store.read((tx) => tx.users.find(identity));
        const undos = user ? await app.store.write((tx) => tx.undos.of(user.user.id, 0)) : [];
        const undo = undos[act.which];
        const token = undo && secrets.noticeToken(undoSeed(undo, undo.holders[0] ?? ''));
        const { status, body } = await this.#send('POST', '/v1/undo', { token: token ?? '2none' });
        return status === 200 ? 'undone' : String(body.code);
      }
      case 'revoke': {
        const admin = app.person('admin', strongSignIn({ roles: ['contacts-admin'] }));
        const { status } = await admin.send('POST', `/v1/admin/users/${this.sub}/revoke`, {
          reason: 'signed-out',
          note: 'asked for',
        });
        assert.equal(status, 200);
        app.clock.pass(SECOND); // tokens tell whole seconds
        return 'revoked';
      }
      case 'promote':
      case 'remove': {
        const contact = (await this.contacts())[act.which];
        const path = `/v1/contacts/${contact?.id ?? 'ctc_none'}`;
        const { status, body } =
          act.do === 'promote' ? await this.#send('POST', `${path}/primary`) : await this.#send('DELETE', path);
        if (act.do === 'promote' && body.state === 'done') return 'done';
        return status === 204 ? 'gone' : (body.code ?? String(body.state));
      }
    }
  }
}

const secrets = createSecrets(KEYS);

function expected(model: Model, act: Command, now: number, index: number, value: (name: string) => string): string {
  switch (act.do) {
    case 'pass':
      return 'passed';
    case 'begin':
      return model.begin(now, value(act.value), act.then, act.strong);
    case 'prove':
      return model.prove(now, act.side, act.right);
    case 'resend':
      return model.resend(now, act.side);
    case 'cancel':
      return model.cancel(now);
    case 'undo':
      return model.undo(now, act.which);
    case 'revoke':
      return model.revoke(now);
    case 'promote':
      return model.promote(now, index);
    case 'remove':
      return model.remove(now, index);
  }
}

async function compare(model: Model, real: Real, now: number): Promise<void> {
  const list = (await real.contacts()).map(({ value, primary, verified }) => ({ value, primary, verified }));
  const sorted = <T extends { value: string }>(entries: readonly T[]) =>
    entries.toSorted((a, b) => a.value.localeCompare(b.value));
  assert.deepEqual(sorted(list), sorted(model.list.map((c) => ({ ...c, verified: true }))));
  const change = await real.change();
  if (!model.change || !change) return assert.equal(change, model.change);
  const state = model.stateOf(now);
  const closed = !['waiting', 'done', 'undone'].includes(state);
  assert.deepEqual([change.state, change.why], closed ? ['closed', state] : [state, null]);
  assert.deepEqual(
    Object.fromEntries(change.proofs.map((p) => [p.of, p.state])),
    Object.fromEntries(
      (['current', 'new'] as const)
        .filter((of) => (model.change?.sent[of].length ?? 0) > 0 && (of === 'new' || model.change?.two))
        .map((of) => [of, model.change?.proved.has(of) ? 'done' : 'waiting']),
    ),
  );
  assert.equal(change.triesLeft, 5 - model.change.failures);
}

async function holds(app: TestApp, kind: DatabaseKind): Promise<void> {
  let n = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 3, maxLength: 20 }), async (acts) => {
      const real = new Real(app, `${kind}${++n}`);
      const model = new Model(real.address('first'));
      await real.contacts();
      for (const act of acts) {
        app.clock.pass(1); // no two things happen at once: the order of undos is their time
        const now = app.clock();
        // The API names contacts in its own order; the model finds the same one by its address.
        const named = 'which' in act ? (await real.contacts())[act.which]?.value : undefined;
        const index = model.list.findIndex((c) => c.value === named);
        const should = expected(model, act, now, index, real.address);
        assert.equal(await real.run(act), should, JSON.stringify(act));
        await compare(model, real, app.clock());
      }
    }),
    { numRuns: RUNS, verbose: 1, examples: [[PROMOTED_MEANWHILE]] },
  );
}

for (const kind of DATABASES)
  test(`whatever is asked in whatever order, the API does what the model says, on ${kind} (F7)`, async (t) => {
    // How often something may be asked is for other tests.
    const often = {
      beginsPerUser: 100,
      sendsPerUser: 500,
      sendsToTarget: 100,
      sendsPerTarget: 100,
      failuresPerUser: 100,
    };
    const quotas = { ...DEFAULT_QUOTAS, ...often, failuresPerTarget: 100 };
    const policy = { max: MAX, quotas };
    const app = await startApp({ database: kind, policy });
    t.after(() => app.close());
    await holds(app, kind);
  });
