// Owns a receiver of security events (RFC 8935) that checks each token with jose by what the transmitter publishes. Not what
// sends them.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';
import type { SignalStream } from '../../server/ports/project.ts';
import type { TestApp } from './app.ts';

export const AUDIENCE = 'https://receiver.example.com/';

export interface PushedSet {
  readonly token: string;
  readonly type: string | undefined;
  readonly authorization: string | undefined;
}

export interface StreamReceiver {
  /** For `Project.streams`. */
  readonly stream: SignalStream;
  /** All that was posted, in order. */
  readonly posts: readonly PushedSet[];
  /** What the next posts get: a status, or an answer of the test's own; then 202. */
  readonly answers: (number | ((response: ServerResponse) => void))[];
}

export async function streamReceiver(
  t: TestContext,
  events: SignalStream['events'],
  over: Partial<SignalStream> = {},
): Promise<StreamReceiver> {
  const posts: PushedSet[] = [];
  const answers: StreamReceiver['answers'] = [];
  const server = createServer((request, response) => {
    let token = '';
    request.on('data', (chunk) => (token += String(chunk)));
    request.on('end', () => {
      posts.push({ token, type: request.headers['content-type'], authorization: request.headers.authorization });
      const answer = answers.shift() ?? 202;
      if (typeof answer === 'number') response.writeHead(answer).end();
      else answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`;
  return {
    stream: { id: 'str_1', audience: AUDIENCE, endpoint, authorization: 'Bearer receiver', events, ...over },
    posts,
    answers,
  };
}

/** As RFC 8935 §2.3 has it. */
export const refusal =
  (err: string) =>
  (response: ServerResponse): void =>
    void response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify({ err, description: 'x' }));

export interface ReadSet extends JWTPayload {
  readonly jti: string;
  readonly txn: string;
  readonly sub_id: Readonly<Record<string, unknown>>;
  readonly events: Readonly<Record<string, Record<string, unknown>>>;
}

/** Checks tokens as the page of the docs does, by the metadata and the keys that the server publishes. */
export async function readSets(app: TestApp, posts: readonly PushedSet[]): Promise<readonly ReadSet[]> {
  const get = async (url: string): Promise<Record<string, unknown>> =>
    (await (await app.app.request(url)).json()) as Record<string, unknown>;
  const metadata = await get('https://id.example.com/.well-known/ssf-configuration');
  const keys = createLocalJWKSet((await get(String(metadata['jwks_uri']))) as unknown as JSONWebKeySet);
  const rules = {
    issuer: String(metadata['issuer']),
    audience: AUDIENCE,
    typ: 'secevent+jwt',
    currentDate: new Date(app.clock()),
  };
  return Promise.all(posts.map(async ({ token }) => (await jwtVerify(token, keys, rules)).payload as ReadSet));
}
