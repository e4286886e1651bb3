// Owns a client that answers from memory, at one fixed hour, so that every screen can be shown and tested. Not shipped.
import type { Answer, ContactChangeClient, Trouble, TroubleCode } from '../widget/client.ts';
import type { LinkClient } from '../widget/link-client.ts';
import type { Kind } from '../shared/contact.ts';
import { mockContacts, USUAL } from './mock-contacts.ts';
import type { Sketch } from './mock-contacts.ts';
import type { BeginBody, ChangeBody, ConfirmBody, InspectBody, LinkState, MeBody } from '../shared/wire.ts';

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
  readonly capabilities?: Partial<MeBody['capabilities']>;
  /** How many of a kind there may be. */
  readonly max?: number;
  /** The site's sign-in manages the kind. */
  readonly managed?: boolean;
  readonly link?: Partial<InspectBody>;
  /** What pressing the link's button comes to. */
  readonly confirms?: 'done' | 'relay';
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
  /** What happens to the change elsewhere. */
  move(change: Partial<ChangeBody>): void;
}

/** Of the countries that the mock can text. */
const CALLING_CODES: Readonly<Record<string, string>> = { FI: '358', SE: '46', NO: '47', EG: '20', GB: '44', US: '1' };

/** The right code is 123456. */
export const RIGHT_CODE = '123456';

export function mockClient(options: MockOptions = {}): MockClient {
  const kind = options.kind ?? 'email';
  const calls: { call: string; of: readonly unknown[] }[] = [];
  let now = NOW;
  let change: ChangeBody | null = options.waiting ? make({ kind, value: sample(kind) }, options.waiting) : null;
  const contacts = mockContacts(options.contacts ?? (options.empty ? [] : USUAL), time(NOW));
  let told: ((change: ChangeBody) => void) | null = null;

  function make(body: BeginBody, more: Partial<ChangeBody> = {}): ChangeBody {
    const method = body.method ?? (body.kind === 'email' ? 'both' : 'code');
    return {
      id: 'chg_mock1',
      kind: body.kind,
      value: body.value,
      then: body.then ?? 'primary',
      method,
      state: 'waiting',
      why: null,
      via: null,
      proofs: [
        {
          of: 'new',
          sentTo: body.value,
          kind: body.kind,
          method,
          state: 'waiting',
          expiresAt: time(now + 10 * MINUTE),
          resendsLeft: 4,
          resendAt: time(now + MINUTE / 2),
        },
      ],
      delivery: 'sent',
      codeLength: 6,
      triesLeft: 5,
      resendsLeft: 4,
      resendAt: time(now + MINUTE / 2),
      sentAt: time(now),
      expiresAt: time(now + 10 * MINUTE),
      endsAt: time(now + 24 * 60 * MINUTE),
      createdAt: time(now),
      doneAt: null,
      ...more,
    };
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
        confirmCurrent: false,
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
    return (change = { ...change, ...more });
  };

  const mock: MockClient = {
    calls,
    problems: options.problems ?? {},
    now: () => now,
    pass: (ms) => void (now += ms),
    move: (more) => told?.(moved(more)),
    me: () => answer('me', [], me),
    begin: (body) => answer('begin', [body], () => (change = make(body, options.change))),
    read: (id) => answer('read', [id], () => moved({})),
    prove: async (id, body) => {
      if (body.code !== RIGHT_CODE && !mock.problems.prove) {
        calls.push({ call: 'prove', of: [id, body] });
        moved({ triesLeft: (change?.triesLeft ?? 5) - 1 });
        if (!change?.triesLeft) return { problem: { code: 'change-locked', status: 409 } };
        return { problem: { code: 'proof-wrong', status: 422, triesLeft: change.triesLeft } };
      }
      return answer('prove', [id, body], () => {
        const done = moved({ state: 'done', via: 'code', doneAt: time(now) });
        contacts.settle(done.kind, done.value, done.then);
        return done;
      });
    },
    resend: (id, body) =>
      answer('resend', [id, body], () =>
        moved({
          resendsLeft: (change?.resendsLeft ?? 1) - 1,
          resendAt: time(now + MINUTE),
          sentAt: time(now),
          expiresAt: time(now + 10 * MINUTE),
          ...(body.method && { method: body.method }),
        }),
      ),
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
    remove: (id) =>
      answer('remove', [id], () => {
        contacts.remove(id);
        return null;
      }),
    inspect: (token) => answer('inspect', [token], () => inspected(kind, options.link)),
    confirm: (token, anonymous) =>
      answer<ConfirmBody>('confirm', [token, anonymous], () =>
        options.confirms === 'relay'
          ? { relay: { code: RIGHT_CODE, expiresAt: time(now + 8 * MINUTE) } }
          : { change: make({ kind, value: sample(kind) }, { state: 'done', via: 'link' }) },
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

function inspected(kind: Kind, more: Partial<InspectBody> = {}): InspectBody {
  const state: LinkState = 'live';
  return {
    project: 'default',
    serviceName: 'Example',
    account: 'a••@e••.com',
    of: 'new',
    kind,
    value: kind === 'email' ? 'a••@e••.org' : '+35…99',
    then: 'primary',
    state,
    requestedAt: time(NOW - MINUTE),
    place: null,
    completion: 'session',
    locale: 'en',
    supportUrl: null,
    ...more,
  };
}
