// Owns what a client asks of each server for one complete change of an e-mail address: a begin, and a proof by the code. Not how
// many ask: generator.ts.
import { createHmac } from 'node:crypto';
import { createDerivation, peerCode } from '../servers/codes.ts';
import { createTokens } from '../servers/sign-in.ts';
import { copiedId, networkOf, userAt } from '../servers/users.ts';
import type { Feed } from './feed.ts';
import { get, post, type Answer } from './http.ts';
import { createProofs } from './proofs.ts';

/** Which server, and what its codes and tokens are made of. */
export interface Target {
  readonly name: 'ours' | 'floor' | 'better-auth' | 'nothing';
  readonly port: number;
  readonly privateKey: string;
  /** SECRET_KEYS of ours; the shared secret of a peer. */
  readonly secret: string;
  /** DATABASE_URL of ours, in which the generator reads the id of a proof. */
  readonly database?: string;
  /** The new address of every nth user is one whose mail server never answers. */
  readonly hangEvery?: number;
}

/** One user's complete change. */
export interface Flow {
  /** What a user needs before the clock runs, such as a token. */
  prepare(user: number): void;
  begin(user: number): string;
  /** The code, from what the begin answered. `feed`: from the mail, null: derived. */
  code(user: number, begun: Answer, feed: Feed | null): Promise<string> | string;
  prove(user: number, begun: Answer, code: string): string;
  /** The user's new address. */
  address(user: number): string;
  /** Of ours alone: the request for the user's own data, and for the events of a change. */
  me?(user: number): string;
  events?(user: number, begun: Answer): string;
  /** The statuses of success. */
  readonly begun: number;
  readonly proved: number;
  close(): Promise<void>;
}

export function createFlow(target: Target): Flow {
  switch (target.name) {
    case 'ours':
      return ours(target);
    case 'floor':
      return floor(target);
    case 'better-auth':
      return betterAuth(target);
    case 'nothing':
      return nothing(target);
  }
}

/** Headers of each user, made once. */
function kept(make: (user: number) => Readonly<Record<string, string>>) {
  const made = new Map<number, Readonly<Record<string, string>>>();
  return (user: number): Readonly<Record<string, string>> => {
    const headers = made.get(user) ?? make(user);
    made.set(user, headers);
    return headers;
  };
}

const idOf = ({ body }: Answer): string => (JSON.parse(body) as { id: string }).id;

function bearer(target: Target) {
  const token = createTokens(target);
  return kept((user) => ({ authorization: `Bearer ${token(userAt(user))}`, 'x-forwarded-for': networkOf(user) }));
}

function ours(target: Target): Flow {
  const headers = bearer(target);
  const derive = createDerivation(target.secret);
  const proofs = createProofs(target.database ?? '');
  const { hangEvery = Infinity } = target;
  const address = (user: number): string => (user % hangEvery === 0 ? 'hang.' : '') + userAt(user).next;
  return {
    prepare: headers,
    address,
    begin: (user) => post('/v1/changes', headers(user), { kind: 'email', value: address(user), then: 'replace' }),
    me: (user) => get('/v1/me', headers(user)),
    events: (user, begun) =>
      get(`/v1/changes/${idOf(begun)}/events`, { ...headers(user), accept: 'text/event-stream' }),
    code: async (user, begun, feed) => {
      const next = address(user);
      if (feed) return feed.code(next);
      const change = idOf(begun);
      return derive({ change, user: copiedId('usr', user), key: next }, await proofs.of(change));
    },
    prove: (user, begun, code) => post(`/v1/changes/${idOf(begun)}/code`, headers(user), { code }),
    begun: 201,
    proved: 200,
    close: () => proofs.close(),
  };
}

function floor(target: Target): Flow {
  const headers = bearer(target);
  return {
    prepare: headers,
    address: (user) => userAt(user).next,
    begin: (user) => post('/changes', headers(user), { email: userAt(user).next }),
    code: (user, _begun, feed) => feed?.code(userAt(user).next) ?? peerCode(target.secret, userAt(user).next),
    prove: (user, begun, code) => post(`/changes/${idOf(begun)}/code`, headers(user), { code }),
    begun: 201,
    proved: 200,
    close: () => Promise.resolve(),
  };
}

/** The limit: a token is verified and JSON is read and written, twice; there is no database. */
function nothing(target: Target): Flow {
  const headers = bearer(target);
  return {
    prepare: headers,
    address: (user) => userAt(user).next,
    begin: (user) => post('/nothing', headers(user), { email: userAt(user).next }),
    code: () => '000000',
    prove: (user, _begun, code) => post('/nothing', headers(user), { code }),
    begun: 201,
    proved: 201,
    close: () => Promise.resolve(),
  };
}

function betterAuth(target: Target): Flow {
  const origin = `http://127.0.0.1:${target.port}`;
  const headers = kept((user) => {
    const { sub } = userAt(user);
    // As better-auth signs the cookie of a session: HMAC-SHA-256 of the token, in base64.
    const value = `${sub}.${createHmac('sha256', target.secret).update(sub).digest('base64')}`;
    return {
      cookie: `better-auth.session_token=${encodeURIComponent(value)}`,
      origin,
      'x-forwarded-for': networkOf(user),
    };
  });
  const path = '/api/auth/email-otp';
  return {
    prepare: headers,
    address: (user) => userAt(user).next,
    begin: (user) => post(`${path}/request-email-change`, headers(user), { newEmail: userAt(user).next }),
    code: (user, _begun, feed) => feed?.code(userAt(user).next) ?? peerCode(target.secret, userAt(user).next),
    prove: (user, _begun, otp) => post(`${path}/change-email`, headers(user), { newEmail: userAt(user).next, otp }),
    begun: 200,
    proved: 200,
    close: () => Promise.resolve(),
  };
}
