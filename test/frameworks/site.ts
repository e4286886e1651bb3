// Owns the site that a quickstart runs on: its built files, or its own server behind, and the token of the person who is signed in. Not
// what is tested: quickstarts.ts.
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** The server that the quickstarts name, as the documentation does. The site puts in the one that runs. */
const NAMED = 'https://id.example.com';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface Site {
  /** Known once it listens. */
  readonly origin: string;
  /** Listens on a free port, and returns the origin. */
  listen(): Promise<string>;
  /** What is shown from now on: a folder of files, or the URL of a server. */
  show(source: { readonly folder: string } | { readonly url: string }): void;
  /** `server`: the server that runs. `token`: makes a token of the person who is signed in. */
  connect(server: string, token: () => Promise<string>): void;
  close(): Promise<void>;
}

export function createSite(): Site {
  let load = (_request: IncomingMessage): Promise<Loaded> => Promise.resolve(NONE);
  let server = NAMED;
  let token = (): Promise<string> => Promise.resolve('');

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url === '/my-token') return void response.end(await token());
    const { status, type, body } = await load(request);
    const isText = /text|javascript|json|component/.test(type);
    response.writeHead(status, { 'content-type': type });
    response.end(isText ? body.toString().replaceAll(NAMED, server) : body);
  };
  const listener = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  const originOf = (): string => `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  return {
    get origin() {
      return originOf();
    },
    listen: () => new Promise((done) => listener.listen(0, '127.0.0.1', () => done(originOf()))),
    show(source) {
      load =
        'url' in source ? (request) => loadFrom(source.url, request) : (request) => loadFile(source.folder, request);
    },
    connect(running, make) {
      server = running;
      token = make;
    },
    close: () => new Promise((done) => void listener.close(() => done()).closeAllConnections()),
  };
}

interface Loaded {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

const NONE: Loaded = { status: 404, type: 'text/plain', body: Buffer.from('') };

async function loadFile(folder: string, { url = '/' }: IncomingMessage): Promise<Loaded> {
  const { pathname } = new URL(url, 'http://site');
  const path = pathname === '/' ? '/index.html' : pathname;
  const body = await readFile(join(folder, path)).catch(() => null);
  return body ? { status: 200, type: TYPES[extname(path)] ?? 'application/octet-stream', body } : NONE;
}

async function loadFrom(base: string, { url = '/', headers }: IncomingMessage): Promise<Loaded> {
  const kept = Object.entries(headers).filter(
    ([name]) => /^(accept|rsc|next-)/.test(name) && name !== 'accept-encoding',
  );
  const answer = await fetch(new URL(url, base), { headers: Object.fromEntries(kept) as Record<string, string> });
  const type = answer.headers.get('content-type') ?? 'application/octet-stream';
  return { status: answer.status, type, body: Buffer.from(await answer.arrayBuffer()) };
}
