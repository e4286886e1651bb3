// Owns a client that answers from memory, at one fixed hour, so that every screen can be shown and tested. Not shipped.
import type { ContactChangeClient } from '../widget/client/client.ts';
import type { LinkClient } from '../widget/client/link-client.ts';
import { mockActivity } from './mock-activity.ts';
import type { Glimpse } from './mock-activity.ts';
import { mask } from '../shared/contact.ts';
import type { Kind } from '../shared/contact.ts';
import { mockContacts, USUAL } from './mock-contacts.ts';
import type { Sketch } from './mock-contacts.ts';
import { inspected } from './mock-link.ts';
import type { Answer, Trouble, TroubleCode } from '../widget/client/call.ts';
import type {
  BeginBody,
  ChangeBody,
  ConfirmBody,
  InspectBody,
  KindCapabilities,
  MeBody,
  ProofBody,
} from '../shared/wire.ts';

/** The hour at which the mock's clock stands, unless told to move on. */
export const NOW = Date.UTC(2026, 10, 20, 9, 30);

const time = (ms: number) => new Date(ms).toISOString();
const MINUTE = 60_000;

type Called = keyof ContactChangeClient | keyof LinkClient;

export interface MockOptions {
  readonly kind?: Kind;
  /** Problems by call: `{ prove: 'proof-wrong' }`; for good, or until taken out. */
  readonly problems?: Partial<Record<Called, TroubleCode | Trouble>>;
  /** A change that waits already when the page loads. */
  readonly waiting?: Partial<ChangeBody>;
  /** How changes look that are begun. */
  readonly change?: Partial<ChangeBody>;
  /** Nothing is known of the person yet. */
  readonly empty?: boolean;
  /** What is known, when it is not the usual. */
  readonly contacts?: readonly Sketch[];
  /** What happened, newest first, when it is not the usual. */
  readonly activity?: readonly Glimpse[];
  /** How many of a kind there may be. */
  readonly max?: number;
  /** The site's sign-in manages the kind. */
  readonly managed?: boolean;
  /** Contacts beside the two primary ones. */
  readonly more?: readonly Partial<Sketch>[];
  /** Their primary e-mail address has to agree to a change as well. */
  readonly current?: boolean;
  readonly capabilities?: Partial<MeBody['capabilities']>;
  /** Of both kinds. */
  readonly able?: Partial<KindCapabilities>;
  readonly link?: Partial<InspectBody>;
  /** What pressing the link's button comes to. */
  readonly confirms?: 'done' | 'half' | 'relay';
  /** Calls that never answer. */
  readonly hanging?: readonly Called[];
  readonly countries?: readonly string[];
}

/** One that can be driven: its clock, its problems, and the change as another browser would move it. */
export interface MockClient extends ContactChangeClient, LinkClient {
  readonly calls: readonly { readonly call: string; readonly of: readonly unknown[] }[];
  problems: Partial<Record<Called, TroubleCode | Trouble>>;
  /** Moves the clock, ms. */
  pass(ms: number): void;
  /** From now on the current contact need not agree. */
  lift(): void;
  /** What happens to the change elsewhere. */
  move(change: Partial<ChangeBody>): void;
}

/** Of the countries that the mock can text. */
const CALLING_CODES: Readonly<Record<string, string>> = { FI: '358', SE: '46', NO: '47', EG: '20', GB: '44', US: '1' };

/** The right code is 123456, and 654321 the one that went to the current contact. */
export const RIGHT_CODE = '123456';
export const CURRENT_CODE = '654321';

export function mockClient(options: MockOptions = {}): MockClient {
  const kind = options.kind ?? 'email';
  const calls: { call: string; of: readonly unknown[] }[] = [];
  let now = NOW;
  let change: ChangeBody | null = options.waiting ? make({ kind, value: sample(kind) }, options.waiting) : null;
  const more = (options.more ?? []).map((each) => ({ kind: 'email', value: '', loginId: true, ...each }) as const);
  const contacts = mockContacts(options.contacts ?? (options.empty ? [] : [...USUAL, ...more]), time(NOW));
  const activity = mockActivity(NOW, options.activity);
  let lifted = false;
  let told: ((change: ChangeBody) => void) | null = null;

  function make(body: BeginBody, more: Partial<ChangeBody> = {}): ChangeBody {
    const method = body.method ?? (body.kind === 'email' ? 'both' : 'code');
    const until = { sentAt: time(now), expiresAt: time(now + 10 * MINUTE), resendAt: time(now + MINUTE / 2) };
    const waits = { delivery: 'sent', resendsLeft: 4, ...until } as const;
    const asked = { state: 'waiting', ...waits } as const;
    const current: ProofBody = {
      of: 'current',
      contactId: 'ctc_email',
      sentTo: 'a••@e••.com',
      kind: 'email',
      method: 'both',
      ...asked,
    };
    const fresh: ProofBody = { of: 'new', sentTo: body.value, kind: body.kind, method, ...asked };
    return inStep({
      id: 'chg_mock1',
      kind: body.kind,
      value: body.value,
      then: body.then ?? 'primary',
      method,
      state: 'waiting',
      why: null,
      via: null,
      proofs: options.current ? [current, fresh] : [fresh],
      completion: 'session',
      codeLength: 6,
      triesLeft: 5,
      ...waits,
      endsAt: time(now + 24 * 60 * MINUTE),
      createdAt: time(now),
      doneAt: null,
      ...more,
    });
  }

  /** The proof of the new address says what the change says. */
  function inStep(c: ChangeBody): ChangeBody {
    const { method, delivery, resendsLeft, resendAt, sentAt, expiresAt } = c;
    const same = { method, delivery, resendsLeft, resendAt, sentAt, expiresAt, sentTo: c.value, kind: c.kind };
    return { ...c, proofs: c.proofs.map((proof) => (proof.of === 'new' ? { ...proof, ...same } : proof)) };
  }

  /** One side of the change as it now is; all of it done once no side waits. */
  function side(of: ProofBody['of'], more: Partial<ProofBody>): ChangeBody {
    const proofs = moved({}).proofs.map((proof) => (proof.of === of ? { ...proof, ...more } : proof));
    const done = proofs.every(({ state }) => state === 'done');
    const { method, resendsLeft, resendAt, sentAt, expiresAt } = proofs.find((proof) => proof.of === 'new')!;
    return moved({
      proofs,
      method,
      resendsLeft,
      resendAt,
      expiresAt,
      sentAt,
      ...(done && { state: 'done', via: 'code', doneAt: time(now) }),
    });
  }

  /** The same address again goes on with the change that there is. */
  function begun(body: BeginBody): ChangeBody {
    if (change?.state !== 'waiting' || change.value !== body.value) return (change = make(body, options.change));
    if (lifted) moved({ proofs: change.proofs.filter(({ of }) => of === 'new') });
    return side('new', {});
  }

  function me(): MeBody {
    const methods = ['code', 'link', 'both'] as const;
    const both = {
      max: options.max ?? 5,
      methods,
      then: ['primary', 'replace', 'add'] as const,
      managed: options.managed ?? false,
      sendsLeft: 5,
      nextSendAt: null,
      ...options.able,
    };
    const countries = options.countries ?? Object.keys(CALLING_CODES);
    const callingCodes = Object.fromEntries(countries.map((iso) => [iso, CALLING_CODES[iso] ?? '']));
    return {
      user: { id: 'usr_mock1' },
      contacts: contacts.all(),
      changes: change?.state === 'waiting' ? [change] : [],
      capabilities: {
        kinds: {
          email: both,
          phone: { ...both, countries, homeCountry: 'FI', callingCodes },
        },
        stepUp: { needed: false, maxAge: 300 },
        confirmCurrent: options.current ?? false,
        frozenUntil: null,
        languages: ['en', 'ar'],
        serviceName: 'Example',
        supportUrl: null,
        ...options.capabilities,
      },
    };
  }

  async function answer<T>(call: Called, of: readonly unknown[], make: () => T): Promise<Answer<T>> {
    calls.push({ call, of });
    if (options.hanging?.includes(call)) return new Promise(() => {});
    await Promise.resolve();
    const problem = mock.problems[call];
    if (!problem) return { ok: make() };
    if (typeof problem !== 'string') return { problem };
    return { problem: { code: problem, status: 422, ...(problem === 'proof-wrong' && { triesLeft: 4 }) } };
  }

  const moved = (more: Partial<ChangeBody>): ChangeBody => {
    if (!change) throw new Error('no change was begun');
    return (change = inStep({ ...change, ...more }));
  };

  function confirmed(): ChangeBody {
    change = make({ kind, value: sample(kind) });
    const half = options.confirms === 'half';
    return half ? side(options.link?.of ?? 'new', { state: 'done' }) : moved({ state: 'done', via: 'link' });
  }

  const mock: MockClient = {
    calls,
    problems: options.problems ?? {},
    now: () => now,
    pass: (ms) => void (now += ms),
    move: (more) => told?.(moved(more)),
    me: () => answer('me', [], me),
    begin: (body) => answer('begin', [body], () => begun(body)),
    lift: () => void (lifted = true),
    read: (id) => answer('read', [id], () => moved({})),
    prove: async (id, body) => {
      const of = body.of ?? 'new';
      if (body.code !== (of === 'new' ? RIGHT_CODE : CURRENT_CODE) && !mock.problems.prove) {
        calls.push({ call: 'prove', of: [id, body] });
        moved({ triesLeft: (change?.triesLeft ?? 5) - 1 });
        if (!change?.triesLeft) return { problem: { code: 'change-locked', status: 409 } };
        return { problem: { code: 'proof-wrong', status: 422, triesLeft: change.triesLeft } };
      }
      return answer('prove', [id, body], () => {
        const moved = side(of, { state: 'done' });
        if (moved.state === 'done') contacts.settle(moved.kind, moved.value, moved.then);
        return moved;
      });
    },
    resend: (id, body) =>
      answer('resend', [id, body], () => {
        const of = body.of ?? 'new';
        const asked = change?.proofs.find((proof) => proof.of === of);
        const chosen = contacts.find(body.contactId ?? '');
        return side(of, {
          resendsLeft: (asked?.resendsLeft ?? 1) - 1,
          resendAt: time(now + MINUTE),
          sentAt: time(now),
          expiresAt: time(now + 10 * MINUTE),
          ...(body.method && { method: body.method }),
          ...(chosen && { contactId: chosen.id, kind: chosen.kind, sentTo: mask(chosen.kind, chosen.value) }),
        });
      }),
    cancel: (id) =>
      answer('cancel', [id], () => {
        moved({ state: 'closed', why: 'cancelled' });
        return null;
      }),
    verify: (id, body) =>
      answer('verify', [id, body], () => {
        const { kind: of, value = '' } = contacts.find(id) ?? {};
        return (change = make({ ...body, kind: of ?? kind, value, then: 'add' }, options.change));
      }),
    promote: (id) =>
      answer('promote', [id], () => {
        const contact = contacts.promote(id);
        if (!contact) throw new Error(`no contact ${id}`);
        return { state: 'no-change', contact };
      }),
    remove: (id, options) =>
      answer('remove', [id, options], () => {
        activity.tell('contact-removed', contacts.find(id));
        contacts.remove(id);
        return null;
      }),
    activity: (cursor) => answer('activity', [cursor], () => activity.page(cursor)),
    inspect: (token) => answer('inspect', [token], () => inspected(kind, NOW - MINUTE, options.link)),
    confirm: (token, anonymous) =>
      answer<ConfirmBody>('confirm', [token, anonymous], () =>
        options.confirms === 'relay'
          ? { relay: { code: RIGHT_CODE, expiresAt: time(now + 8 * MINUTE) } }
          : { change: confirmed() },
      ),
    report: (token) => answer('report', [token], () => null),
    watch: (_id, tell, signal) => {
      told = tell;
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(null)));
    },
  };
  return mock;
}

function sample(kind: Kind): string {
  return kind === 'email' ? 'ann.new@example.org' : '+358405550199';
}
