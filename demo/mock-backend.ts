// Owns what the calls of the mock client share: clock, contacts, change, refusals, the log of calls. Not the calls: mock-client.ts.
import type { Kind } from '../shared/contact.ts';
import type { MeBody } from '../shared/wire/me.ts';
import type { Answer } from '../widget/client/call.ts';
import { mockActivity } from './mock-activity.ts';
import type { MockActivity } from './mock-activity.ts';
import { MockChange, time } from './mock-change.ts';
import { DEFAULT_CONTACTS, mockContacts } from './mock-contacts.ts';
import type { MockContacts } from './mock-contacts.ts';
import type { MockCall, MockOptions, MockProblems } from './mock-options.ts';

/** The time at which the mock's clock stands until it is moved on, epoch ms. */
export const NOW = Date.UTC(2026, 10, 20, 9, 30);

/** The countries that can get text messages from the mock unless an option names others. */
const COUNTRIES = ['FI', 'SE', 'NO', 'EG', 'GB', 'US'];
/** Of every country that an option may name. */
const CALLING_CODES: Readonly<Record<string, string>> = Object.fromEntries(
  'AX358 CI225 DE49 EG20 ES34 FI358 FR33 GB44 GR30 IN91 JP81 NO47 SA966 SE46 US1'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), entry.slice(2)]),
);

/** A call with its arguments. */
export interface LoggedCall {
  readonly call: string;
  readonly of: readonly unknown[];
}

/** The memory behind one mock client. */
export class MockBackend {
  readonly options: MockOptions;
  readonly kind: Kind;
  readonly calls: LoggedCall[] = [];
  readonly change: MockChange;
  readonly contacts: MockContacts;
  readonly activity: MockActivity;
  problems: MockProblems;
  /** Epoch ms. */
  now = NOW;

  constructor(options: MockOptions) {
    this.options = options;
    this.kind = options.kind ?? 'email';
    this.problems = options.problems ?? {};
    this.change = new MockChange(options, () => this.now);
    const more = (options.more ?? []).map(
      (sketch) => ({ kind: 'email', value: '', loginId: true, ...sketch }) as const,
    );
    const sketches = options.contacts ?? (options.empty ? [] : [...DEFAULT_CONTACTS, ...more]);
    this.contacts = mockContacts(sketches, time(NOW));
    this.activity = mockActivity(NOW, options.activity);
  }

  /** Logs the call; then it hangs, is refused, or answers what `make` returns. */
  async answer<T>(call: MockCall, args: readonly unknown[], make: () => T): Promise<Answer<T>> {
    this.calls.push({ call, of: args });
    if (this.options.hanging?.includes(call)) return new Promise(() => {});
    await Promise.resolve();
    const problem = this.problems[call];
    if (!problem) return { ok: make() };
    if (typeof problem !== 'string') return { problem };
    return { problem: { code: problem, status: 422, ...(problem === 'proof-wrong' && { triesLeft: 4 }) } };
  }

  /** The answer of `GET /v1/me`. */
  me(): MeBody {
    const change = this.change.body;
    return {
      user: { id: 'usr_mock1' },
      contacts: this.contacts.all(),
      changes: change?.state === 'waiting' ? [change] : [],
      capabilities: capabilities(this.options),
    };
  }
}

function capabilities(options: MockOptions): MeBody['capabilities'] {
  const ofKind = {
    may: ['read', 'add', 'change', 'remove'] as const,
    max: options.max ?? 5,
    methods: ['code', 'link', 'both'] as const,
    then: ['primary', 'replace', 'add'] as const,
    managed: options.managed ?? false,
    sendsLeft: 5,
    nextSendAt: null,
    ...options.able,
  };
  const countries = options.countries ?? COUNTRIES;
  const callingCodes = Object.fromEntries(countries.map((iso) => [iso, CALLING_CODES[iso] ?? '']));
  return {
    kinds: { email: ofKind, phone: { ...ofKind, countries, homeCountry: 'FI', callingCodes } },
    stepUp: { needed: false, maxAge: 300 },
    confirmCurrent: options.current ?? false,
    frozenUntil: null,
    undoLife: 7 * 24 * 60 * 60,
    languages: ['en', 'ar'],
    serviceName: 'Example',
    supportUrl: null,
    ...options.capabilities,
  };
}
