// Owns an HTTP server that accepts SMS for every number, and its faults on demand. Not how a request is checked:
// inbox-sms-request.ts. Not where messages are kept: inbox.ts.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SLOW_MS } from './inbox-message.ts';
import type { Arrivals } from './inbox-message.ts';
import { readAccount, readBody, readSigned, readTwilio } from './inbox-sms-request.ts';
import type { Sms } from './inbox-sms-request.ts';

/** A running SMS provider, with two contracts. */
export interface SmsServer {
  /** For the server's SMS_URL: Twilio's API. */
  readonly url: string;
  /** For the server's SMS_URL: a signed JSON POST, with its secret. */
  readonly genericUrl: string;
  readonly genericSecret: string;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1; makes new credentials at each start. */
export async function startSmsServer(arrivals: Arrivals): Promise<SmsServer> {
  const { smsPort = 0, clock = Date.now } = arrivals.options;
  const sid = `AC${randomBytes(16).toString('hex')}`;
  const token = randomBytes(16).toString('hex');
  const key = randomBytes(32);
  const timers = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) => {
    void readBody(request)
      .then((body) => {
        const secrets = { sid, token, key };
        const account = readAccount(request, secrets);
        if (account !== null) return sendJson(response, account, { sid, status: account === 200 ? 'active' : 401 });
        const sms =
          request.url === '/generic' ? readSigned(request, body, secrets, clock()) : readTwilio(request, body, secrets);
        if ('code' in sms)
          return sendJson(response, sms.status, { code: sms.code, status: sms.status, message: 'refused' });
        const keep = () => arrivals.take(inboxMessage(sms, request, body));
        return respond(response, { arrivals, timers, keep, isCall: sms.phoneChannel === 'voice' });
      })
      .catch(() => request.destroy());
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(smsPort, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `twilio://${sid}:${token}@127.0.0.1:${port}?tls=never`,
    genericUrl: `https://127.0.0.1:${port}/generic?tls=never`,
    genericSecret: `whsec_${key.toString('base64')}`,
    close() {
      for (const timer of timers) clearTimeout(timer);
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

/** A request that was found right, and waits for its answer. */
interface Accepted {
  readonly arrivals: Arrivals;
  readonly timers: Set<NodeJS.Timeout>;
  /** Puts the message into the inbox. */
  readonly keep: () => void;
  readonly isCall: boolean;
}

/** Answers as the fault of the moment says, with Twilio's error codes. */
function respond(response: ServerResponse, { arrivals, timers, keep, isCall }: Accepted): void {
  const { slowMs = SLOW_MS, retryAfter = 7 } = arrivals.options;
  const accept = (): void => {
    keep();
    // A call has no error code of its own.
    sendJson(
      response,
      201,
      isCall ? { sid: newSid('CA'), status: 'queued' } : { sid: newSid('SM'), status: 'queued', error_code: null },
    );
  };
  switch (arrivals.mode()) {
    case 'ok':
      return accept();
    case 'refuse':
      return sendJson(response, 500, { code: 20500, status: 500, message: 'internal' });
    case 'reject':
      return sendJson(response, 400, { code: 21211, status: 400, message: 'not a valid number' });
    case 'limit':
      response.setHeader('retry-after', String(retryAfter));
      return sendJson(response, 429, { code: 20429, status: 429, message: 'too many requests' });
    case 'page':
      response.setHeader('content-type', 'text/html');
      return void response.writeHead(200).end('<!doctype html><title>Welcome</title>');
    case 'failed':
      return sendJson(response, 201, { sid: newSid('SM'), status: 'failed', error_code: 30003 });
    case 'hang':
      return undefined;
    case 'drop-after-data':
      keep();
      return void response.socket?.destroy();
    case 'slow': {
      const timer = setTimeout(() => {
        timers.delete(timer);
        accept();
      }, slowMs);
      timers.add(timer);
      return undefined;
    }
  }
}

function inboxMessage(sms: Sms, request: IncomingMessage, raw: string): Parameters<Arrivals['take']>[0] {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === 'string' && name !== 'authorization') headers[name] = value;
  const envelope = { from: sms.from, to: [sms.to], secure: false };
  return { ...sms, channel: 'sms', subject: null, html: null, headers, raw, envelope };
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.setHeader('content-type', 'application/json');
  response.writeHead(status).end(JSON.stringify(body));
}

function newSid(kind: 'SM' | 'CA'): string {
  return `${kind}${randomBytes(16).toString('hex')}`;
}
