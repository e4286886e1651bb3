// Owns an admin API that answers from memory, as the `fetch` of <contact-admin>, so that every screen can be shown and tested. Not
// its data: mock-admin-data.ts, mock-admin-approvals.ts. Not shipped.
import type { AdminApproval } from '../shared/wire/admin-acts.ts';
import type { AdminSessionBody } from '../shared/wire/admin-session.ts';
import type { AdminChange, AdminUserBody } from '../shared/wire/admin-users.ts';
import type { ProblemBody } from '../shared/problem.ts';
import { APPROVALS, MASKED_APPROVALS } from './mock-admin-approvals.ts';
import { ACTIVITY, change, contact, LIMITS, page, session, USERS } from './mock-admin-data.ts';

/** What the mock does. */
export interface MockAdminOptions {
  readonly role?: 'admin' | 'support' | 'auditor' | 'verifier';
  /** Null: no admin is signed in. */
  readonly session?: Partial<AdminSessionBody> | null;
  readonly users?: readonly AdminUserBody[];
  readonly approvals?: readonly AdminApproval[];
  /** Calls that never answer: `GET users`. */
  readonly hanging?: readonly string[];
  /** Problems by call: `POST users/:id/changes`. */
  readonly problems?: Readonly<Record<string, Partial<ProblemBody> & Pick<ProblemBody, 'code' | 'status'>>>;
  /** Calls that wait for another admin. */
  readonly needsApproval?: readonly string[];
}

/** A call as the mock got it. */
export interface AdminCall {
  readonly call: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>> | null;
  readonly once: string | null;
  /** Whether the portal ended the call before its answer. */
  readonly isAborted: () => boolean;
}

/** The admin API in memory. `options` may be replaced at any time. */
export class MockAdmin {
  options: MockAdminOptions;
  readonly calls: AdminCall[] = [];
  #users: readonly AdminUserBody[];
  #isSignedIn: boolean;

  constructor(options: MockAdminOptions = {}) {
    this.options = options;
    this.#users = options.users ?? USERS;
    this.#isSignedIn = options.session !== null;
  }

  /** For the property `fetch` of the element. */
  readonly fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(String(input), 'http://portal.test');
    const path = url.pathname.replace(/^.*\/v1\/admin\//, '');
    const call = `${init.method ?? 'GET'} ${nameOf(path)}`;
    const body = typeof init.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : null;
    const once = (init.headers as Record<string, string>)['Idempotency-Key'] ?? null;
    const { signal } = init;
    const query = Object.fromEntries(url.searchParams);
    this.calls.push({ call, path, query, body, once, isAborted: () => !!signal?.aborted });
    if (this.options.hanging?.includes(call)) return hang(signal);
    await Promise.resolve();
    signal?.throwIfAborted();
    const problem = this.options.problems?.[call] ?? this.#refusal(call);
    if (problem) return json(problem.status, problem);
    if (this.options.needsApproval?.includes(call)) return json(202, { approval: APPROVALS[0] });
    return this.#answer(call, path.split('/').map(decodeURIComponent), url.searchParams, body ?? {});
  };

  /** The calls with this name. */
  callsOf(name: string): readonly AdminCall[] {
    return this.calls.filter(({ call }) => call === name);
  }

  #refusal(call: string): { readonly status: number; readonly code: string } | null {
    if (call === 'POST links') return null;
    return this.#isSignedIn ? null : { status: 401, code: 'token-invalid' };
  }

  #answer(call: string, parts: readonly string[], query: URLSearchParams, body: Record<string, unknown>): Response {
    const { role = 'admin', session: own } = this.options;
    switch (call) {
      case 'POST links':
        this.#isSignedIn = true;
        return json(200, { ...session(role), by: 'link' });
      case 'GET session':
        return json(200, { ...session(role), ...own });
      case 'DELETE session':
        this.#isSignedIn = false;
        return new Response(null, { status: 204 });
      case 'GET users':
        return json(200, page(this.#users, query, role === 'support'));
      case 'GET approvals':
        return json(200, { approvals: this.options.approvals ?? (role === 'verifier' ? MASKED_APPROVALS : APPROVALS) });
      case 'POST approvals/:id/approve':
      case 'POST approvals/:id/decline':
        return json(200, {});
      case 'POST suppressions/:id/lift':
        for (const user of this.#users)
          this.#put({ ...user, suppressions: user.suppressions.filter(({ id }) => id !== parts[1]) });
        return new Response(null, { status: 204 });
      case 'POST merges':
        return json(200, merged(body));
      default:
        return this.#ofUser(call, parts, body);
    }
  }

  #ofUser(call: string, [, id = '', , about = '']: readonly string[], body: Record<string, unknown>): Response {
    const user = this.#users.find((each) => each.id === id);
    if (!user) return json(404, { code: 'not-found', status: 404 });
    const put = (next: Partial<AdminUserBody>) => json(200, this.#put({ ...user, ...next }));
    const started = (next: AdminChange) => {
      this.#put({ ...user, changes: [next], waiting: 1 });
      return json(201, next);
    };
    switch (call) {
      case 'GET users/:id':
        return json(200, this.options.role === 'support' ? { ...user, masked: true, identities: [] } : user);
      case 'GET users/:id/activity':
        return json(200, { entries: ACTIVITY, next: null });
      case 'GET users/:id/limits':
        return json(200, { limits: LIMITS });
      case 'POST users/:id/changes':
        return started(change({ kind: body['kind'] as 'email', value: String(body['value']) }));
      case 'POST users/:id/contacts':
        return put({ contacts: applied(user, body) });
      case 'POST users/:id/contacts/:id/verify': {
        const found = user.contacts.find((each) => each.id === about);
        return started(change({ kind: found?.kind ?? 'email', value: found?.value ?? '' }));
      }
      case 'POST users/:id/contacts/:id/primary':
        return put({ contacts: promoted(user, about) });
      case 'POST users/:id/contacts/:id/mark-verified':
        return put({ contacts: user.contacts.map((each) => (each.id === about ? { ...each, verified: true } : each)) });
      case 'POST users/:id/contacts/:id/recovery-only': {
        const recoveryOnly = body['recoveryOnly'] === true;
        const type = recoveryOnly ? 'recovery' : null;
        return put({
          contacts: user.contacts.map((each) => (each.id === about ? { ...each, type, recoveryOnly } : each)),
        });
      }
      case 'POST users/:id/contacts/:id/remove':
        return put({ contacts: user.contacts.filter((each) => each.id !== about) });
      case 'POST users/:id/changes/:id/cancel':
        this.#put({ ...user, changes: [] });
        return json(200, { ...user.changes[0], state: 'closed' });
      case 'POST users/:id/changes/:id/resend':
        return json(200, user.changes[0]);
      case 'POST users/:id/revoke':
        this.#put({ ...user, disabled: body['reason'] === 'disabled', changes: [] });
        return json(200, { changes: 1, sessions: 2 });
      case 'POST users/:id/unlock':
        return new Response(null, { status: 204 });
      case 'POST users/:id/unfreeze':
        return put({ frozenUntil: null });
      case 'POST users/:id/erase':
        return json(200, { done: !body['dryRun'], plan: 'plan_1', contacts: 3, changes: 1 });
      default:
        return json(404, { code: 'not-found', status: 404 });
    }
  }

  #put(user: AdminUserBody): AdminUserBody {
    this.#users = this.#users.map((each) => (each.id === user.id ? user : each));
    return user;
  }
}

/** The path of a call without its ids. */
function nameOf(path: string): string {
  return path.replace(/\b(?:usr|ctc|chg|apr|sup)_\w+/g, ':id');
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}

function hang(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))),
  );
}

function applied(user: AdminUserBody, { kind, value, primary, type }: Record<string, unknown>) {
  const next = contact({
    id: 'ctc_applied',
    kind: kind as 'email',
    value: String(value),
    primary: primary === true,
    type: type === undefined ? null : String(type),
  });
  const rest = user.contacts.map((each) => (each.kind === kind && primary ? { ...each, primary: false } : each));
  return [...rest, next];
}

function promoted(user: AdminUserBody, id: string) {
  const kind = user.contacts.find((each) => each.id === id)?.kind;
  return user.contacts.map((each) => (each.kind === kind ? { ...each, primary: each.id === id } : each));
}

function merged({ from, into, dryRun }: Record<string, unknown>) {
  const contacts = [
    { id: 'ctc_a', kind: 'email', value: 'a•••@example.com' },
    { id: 'ctc_b', kind: 'phone', value: '+358 •• ••• 4567' },
  ];
  return { done: !dryRun, plan: 'plan_1', kept: into, gone: from, contacts, moved: ['ctc_b'], changes: 1 };
}
