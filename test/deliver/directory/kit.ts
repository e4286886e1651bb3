// Owns directories as their references describe them: real HTTP servers that keep users and what they were asked.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import type { DirectoryAccount, DirectoryContact } from '../../../server/core/directory-account.ts';
import { createDirectoryChannel } from '../../../server/deliver/channels/directory/channel.ts';
import type { Channel, RenderedMessage, SendOutcome } from '../../../server/ports/delivery.ts';
import type { DirectorySettings } from '../../../server/ports/directory.ts';
import { createClock, type TestClock } from '../../kit/clock.ts';
import { rendered } from '../letters.ts';

export interface Asked {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface DirectoryServer {
  readonly url: string;
  readonly got: Asked[];
  /** The methods and paths of all requests, without their queries. */
  readonly lines: () => readonly string[];
}

/** Starts a server that answers what `answer` says. */
export async function serve(t: TestContext, answer: (asked: Asked) => Reply): Promise<DirectoryServer> {
  const got: Asked[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      const asked = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
      got.push(asked);
      const { status, headers = {}, body: said } = answer(asked);
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(said === undefined ? undefined : JSON.stringify(said));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const lines = () => got.map(({ method, path }) => `${method} ${path.split('?')[0]}`);
  return { url: `http://127.0.0.1:${port}`, got, lines };
}

export function settings(over: Partial<DirectorySettings> = {}): DirectorySettings {
  return {
    id: 'site',
    type: 'scim',
    url: 'http://127.0.0.1:1',
    token: 'secret-token',
    oauth: null,
    match: 'externalId',
    key: 'externalId',
    issuer: null,
    sources: [],
    realm: null,
    phoneAttribute: 'phoneNumber',
    verifiedExtension: null,
    method: 'PUT',
    headers: {},
    body: null,
    ...over,
  };
}

export const EMAIL: DirectoryContact = {
  kind: 'email',
  value: 'ann@new.example',
  type: null,
  primary: true,
  verified: true,
};
export const PHONE: DirectoryContact = {
  kind: 'phone',
  value: '+358401234567',
  type: null,
  primary: true,
  verified: false,
};

export function account(over: Partial<DirectoryAccount> = {}): DirectoryAccount {
  return {
    project: 'shop',
    id: 'usr_1',
    name: 'ann-7',
    names: { externalId: 'ann-7', userName: 'ann', sub: 'sub-1' },
    version: 5,
    kinds: ['email', 'phone'],
    contacts: [EMAIL, PHONE],
    attempt: 1,
    ...over,
  };
}

export interface Opened {
  readonly channel: Channel;
  readonly clock: TestClock;
  write(of?: DirectoryAccount): Promise<SendOutcome>;
}

export function open(t: TestContext, of: DirectorySettings): Opened {
  const clock = createClock();
  const channel = createDirectoryChannel(of, { clock, wait: 5000 });
  t.after(() => channel.close());
  const message = (written: DirectoryAccount): RenderedMessage =>
    rendered('email', { to: '', subject: null, html: null, text: '', account: written });
  return { channel, clock, write: (written = account()) => channel.send(message(written)) };
}

/** A token endpoint (RFC 6749 §4.4): each token is another one. */
export function tokens(lifeInSeconds = 300): {
  readonly answer: (asked: Asked) => Reply;
  readonly given: () => number;
} {
  let count = 0;
  return {
    given: () => count,
    answer: () => {
      count += 1;
      return { status: 200, body: { access_token: `token-${count}`, token_type: 'Bearer', expires_in: lifeInSeconds } };
    },
  };
}
