// Owns what a user, the holder of an address, support and two admins do to one account of the real API, in any order, and what each
// of them then knows. Not what must hold: model-admin.test.ts.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Contact } from '../../shared/contact.ts';
import type { Role } from '../../server/core/admin-roles.ts';
import type { Change } from '../../server/core/change.ts';
import { newestProof } from '../../server/core/proofs.ts';
import { proofSeed, undoSeed } from '../../server/core/seeds.ts';
import type { Answer, TestApp } from '../kit/app.ts';
import { HOUR, MINUTE, SECOND } from '../kit/clock.ts';
import { freshSignIn, strongSignIn } from '../kit/sign-in.ts';
import type { Side, Then } from './model.ts';

/** The default of the policy. */
export const SUPPORT_WAIT = 72 * HOUR;
const NOTE = 'called from the number on file';

const value = fc.constantFrom('a', 'b', 'c');
const side = fc.constantFrom<Side>('new', 'current');
const right = fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, fc.constant(false));
const which = fc.nat({ max: 3 });
/** `sue` is of support alone; the others may edit and mark as verified. */
const admin = fc.constantFrom('ada', 'eve');
const staff = fc.constantFrom('sue', 'ada');
const thens = fc.constantFrom<Then>('primary', 'replace', 'add');

const does = <const T extends string, M extends Record<string, unknown>>(
  weight: number,
  word: T,
  more: { [N in keyof M]: fc.Arbitrary<M[N]> },
) => ({ weight, arbitrary: fc.record({ do: fc.constant(word), ...more }) as fc.Arbitrary<{ do: T } & M> });

export const command = fc.oneof(
  does(3, 'begin', { value, then: thens, strong: fc.boolean() }),
  does(6, 'begin-for', { by: staff, value, then: thens }),
  does(3, 'prove', { side, right }),
  // The button of the link, in a browser where no user is signed in.
  does(6, 'confirm', { side }),
  does(2, 'cancel-for', { by: staff }),
  does(4, 'apply', { by: admin, value, primary: fc.boolean() }),
  does(4, 'mark', { by: admin, which, primary: fc.boolean() }),
  does(3, 'approve', { by: admin }),
  does(2, 'edit', { by: admin, which, how: fc.constantFrom('primary' as const, 'remove' as const) }),
  does(1, 'account', { by: admin, reason: fc.constantFrom('disabled' as const, 'enabled' as const) }),
  does(1, 'unlock', { by: staff }),
  does(2, 'unfreeze', { by: admin }),
  does(2, 'undo', { which }),
  does(2, 'overreach', {
    path: fc.constantFrom('apply', 'mark-verified', 'primary', 'remove', 'disable', 'enable', 'unfreeze', 'erase'),
    which,
  }),
  does(4, 'pass', { ms: fc.constantFrom(SECOND, 2 * MINUTE, 25 * HOUR, SUPPORT_WAIT, 8 * 24 * HOUR) }),
);
export type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

export interface Body {
  readonly id?: string;
  readonly code?: string;
  readonly change?: object;
  readonly approval?: { readonly id: string; readonly act: string };
  readonly contacts?: readonly { readonly id: string; readonly value: string }[];
}

/** What the test knows of a change, because it did it. Times are epoch ms. */
export interface Known {
  by: 'user' | 'support' | 'admin';
  /** When the new address was proved. */
  provedAt: number | null;
  /** Whether a current contact confirmed it. */
  isConfirmed: boolean;
  /** Whether the user agreed by a sign-in of their own. */
  isAgreed: boolean;
}

/** What is stored of the user. */
export interface Seen {
  readonly contacts: readonly Contact[];
  readonly changes: readonly Change[];
  readonly frozenUntil: number;
  readonly isDisabled: boolean;
}

interface Asked {
  readonly id: string;
  readonly act: string;
  readonly asker: string;
  readonly contact: string | null;
}

/** One user of the real API, and what is known of what was done to them. */
export class Account {
  readonly app: TestApp;
  readonly sub: string;
  readonly first: string;
  id = '';
  readonly known = new Map<string, Known>();
  /** By the id of the contact. */
  readonly applied = new Map<string, string>();
  readonly wereVerified = new Set<string>();
  readonly asked: Asked[] = [];
  #change = 'chg_none';

  constructor(app: TestApp, sub: string) {
    this.app = app;
    this.sub = sub;
    this.first = `first.${sub}@x.example`;
  }

  #user(strong = true) {
    const claims = { email: this.first };
    return this.app.person(this.sub, strong ? strongSignIn(claims) : freshSignIn(claims));
  }

  #staff(by: string, path: string, body: object = {}): Promise<Answer<Body>> {
    const groups: readonly Role[] = by === 'sue' ? ['support'] : ['admin', 'verifier'];
    const person = this.app.person(by, freshSignIn({ groups }));
    return person.send<Body>('POST', `/v1/admin/${path}`, { note: NOTE, ...body });
  }

  #act = (by: string, path: string, body: object = {}) => this.#staff(by, `users/${this.id}/${path}`, body);

  async start(): Promise<void> {
    this.id = (await this.#user().me()).user.id;
    for (const { id } of (await this.see()).contacts) this.wereVerified.add(id);
  }

  see(): Promise<Seen> {
    return this.app.store.read(async (tx) => {
      const user = (await tx.users.get(this.id)) ?? assert.fail();
      const changes = await Promise.all([...this.known.keys()].map((id) => tx.changes.get(id)));
      return {
        contacts: await tx.contacts.of(this.id),
        changes: changes.map((change) => change ?? assert.fail()),
        frozenUntil: user.frozen?.until ?? 0,
        isDisabled: user.disabled,
      };
    });
  }

  /** Does it, and notes what the one who did it knows afterwards. */
  async run(act: Command): Promise<Answer<Body> | null> {
    const { app } = this;
    switch (act.do) {
      case 'pass':
        app.clock.pass(act.ms);
        await app.finishWaits();
        return null;
      case 'begin':
        return this.#began('user', await this.#begin(act));
      case 'begin-for': {
        const { by, then } = act;
        const body = { kind: 'email', value: this.#address(act.value), then, method: 'both' };
        return this.#began(by === 'sue' ? 'support' : 'admin', await this.#act(by, 'changes', body));
      }
      case 'prove':
      case 'confirm':
        return this.#prove(act);
      case 'cancel-for':
        return this.#act(act.by, `changes/${this.#change}/cancel`);
      case 'apply': {
        const { by, primary } = act;
        const address = this.#address(act.value);
        const before = (await this.see()).contacts;
        const answer = await this.#act(by, 'contacts', { kind: 'email', value: address, primary });
        const added = (await this.see()).contacts.find(({ id }) => before.every((c) => c.id !== id));
        if (added) this.applied.set(added.id, by);
        return answer;
      }
      case 'mark': {
        const contact = await this.#contact(act.which);
        const answer = await this.#act(act.by, `contacts/${contact}/mark-verified`, { primary: act.primary });
        return this.#asks(act.by, answer, contact);
      }
      case 'unfreeze':
        return this.#asks(act.by, await this.#act(act.by, 'unfreeze'), null);
      case 'approve':
        return this.#staff(act.by, `approvals/${this.asked.at(-1)?.id ?? 'apr_none'}/approve`);
      case 'edit':
        return this.#act(act.by, `contacts/${await this.#contact(act.which)}/${act.how}`);
      case 'account': {
        const answer = await this.#act(act.by, 'revoke', { reason: act.reason, note: 'asked for' });
        app.clock.pass(SECOND); // tokens tell whole seconds
        return answer;
      }
      case 'unlock':
        return this.#act(act.by, 'unlock');
      case 'undo':
        return this.#undo(act.which);
      case 'overreach':
        return this.#overreach(act.path, await this.#contact(act.which));
    }
  }

  #address = (name: string): string => `${name}.${this.sub}@x.example`;

  #contact = async (index: number): Promise<string> => (await this.see()).contacts[index]?.id ?? 'ctc_none';

  #begin({ value: name, then, strong }: Extract<Command, { do: 'begin' }>): Promise<Answer<Body>> {
    const body = { kind: 'email', value: this.#address(name), then, method: 'both' };
    return this.#user(strong).send<Body>('POST', '/v1/changes', body);
  }

  #began(by: Known['by'], answer: Answer<Body>): Answer<Body> {
    const { id } = answer.body;
    if (answer.status >= 300 || id === undefined) return answer;
    this.#change = id;
    const fresh: Known = { by, provedAt: null, isConfirmed: false, isAgreed: false };
    const known = this.known.get(id) ?? fresh;
    this.known.set(id, known);
    return answer;
  }

  /** The user by the code, while signed in; or the holder of an address by its link. */
  async #prove(act: Extract<Command, { do: 'prove' | 'confirm' }>): Promise<Answer<Body>> {
    const { app } = this;
    const id = this.#change;
    const change = await app.store.read((tx) => tx.changes.get(id));
    const proof = change && newestProof(change, act.side);
    const seed = change && proof && proofSeed(change, proof);
    const { secrets, clock } = app.ctx;
    const code = (seed && secrets.code(seed, 6)) ?? '000000';
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    const answer =
      act.do === 'prove'
        ? await this.#user().send<Body>('POST', `/v1/changes/${id}/code`, {
            code: act.right ? code : wrong,
            of: act.side,
          })
        : await app
            .person()
            .send<Body>(
              'POST',
              '/v1/links/confirm',
              { token: (seed && secrets.linkToken(seed)) ?? '1none' },
              { authorization: '', origin: '' },
            );
    const known = this.known.get(id);
    // A link may only show the code to type where the change began.
    const isProof = act.do === 'prove' || answer.body.change !== undefined;
    if (answer.status !== 200 || !isProof || known === undefined) return answer;
    if (act.side === 'current') known.isConfirmed = true;
    else {
      known.provedAt ??= clock();
      known.isAgreed ||= act.do === 'prove';
    }
    return answer;
  }

  #asks(asker: string, answer: Answer<Body>, contact: string | null): Answer<Body> {
    const { approval } = answer.body;
    if (answer.status === 202 && approval) this.asked.push({ ...approval, asker, contact });
    return answer;
  }

  async #undo(index: number): Promise<Answer<Body>> {
    const { app } = this;
    const undo = (await app.store.write((tx) => tx.undos.of(this.id, 0)))[index];
    const token = (undo && app.ctx.secrets.noticeToken(undoSeed(undo, undo.holders[0] ?? ''))) ?? '2none';
    return app.person().send<Body>('POST', '/v1/undo', { token }, { authorization: '', origin: '' });
  }

  #overreach(path: string, contact: string): Promise<Answer<Body>> {
    switch (path) {
      case 'apply':
        return this.#act('sue', 'contacts', { kind: 'email', value: this.#address('z'), primary: true });
      case 'disable':
      case 'enable':
        return this.#act('sue', 'revoke', { reason: `${path}d`, note: 'asked for' });
      case 'unfreeze':
        return this.#act('sue', 'unfreeze');
      case 'erase':
        return this.#act('sue', 'erase', { dryRun: true });
      default:
        return this.#act('sue', `contacts/${contact}/${path}`);
    }
  }
}
