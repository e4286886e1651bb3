// Owns an HTTP server that takes SMS as Twilio's Messages API does and as a signed JSON POST, and how it misbehaves on
// demand. Not where messages are kept (inbox.ts).
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Arrivals } from './inbox-message.ts';
import type { AddressInfo } from 'node:net';
const SLOW = 3000;
const BODY_MAX = 64 * 1024;
/** How old a signed request may be, s. */
const AGE = 300;

export interface SmsServer {
  readonly url: string;
  readonly genericUrl: string;
  readonly genericSecret: string;
  close(): Promise<void>;
}

interface Sms {
  readonly to: string;
  readonly from: string;
  readonly text: string;
}

/** A refusal with Twilio's error code. */
interface Refused {
  readonly status: number;
  readonly code: number;
}

export async function startSmsServer(arrivals: Arrivals): Promise<SmsServer> {
  const { slowMs = SLOW, retryAfter = 7, smsPort = 0, clock = Date.now } = arrivals.options;
  const sid = `AC${randomBytes(16).toString('hex')}`;
  const token = randomBytes(16).toString('hex');
  const key = randomBytes(32);
  const timers = new Set<NodeJS.Timeout>();

  const server = createServer((request, response) => {
    void readBody(request)
      .then((raw) => {
        const read = request.url === '/generic' ? signed(request, raw) : twilio(request, raw);
        if ('code' in read)
          return say(response, read.status, { code: read.code, status: read.status, message: 'refused' });
        switch (arrivals.mode()) {
          case 'refuse':
            return say(response, 500, { code: 20500, status: 500, message: 'internal' });
          case 'reject':
            return say(response, 400, { code: 21211, status: 400, message: 'not a valid number' });
          case 'limit':
            response.setHeader('retry-after', String(retryAfter));
            return say(response, 429, { code: 20429, status: 429, message: 'too many requests' });
          case 'page':
            response.setHeader('content-type', 'text/html');
            return response.writeHead(200).end('<!doctype html><title>Welcome</title>');
          case 'failed':
            return say(response, 201, { sid: messageSid(), status: 'failed', error_code: 30003 });
          case 'hang':
            return undefined;
          case 'drop-after-data':
            keep(read, request, raw);
            return request.socket.destroy();
          case 'slow': {
            const timer = setTimeout(() => {
              timers.delete(timer);
              keep(read, request, raw);
              say(response, 201, { sid: messageSid(), status: 'queued', error_code: null });
            }, slowMs);
            timers.add(timer);
            return undefined;
          }
          case 'ok':
            keep(read, request, raw);
            return say(response, 201, { sid: messageSid(), status: 'queued', error_code: null });
        }
      })
      .catch(() => request.destroy());
  });

  function twilio(request: IncomingMessage, raw: string): Sms | Refused {
    if (request.method !== 'POST' || request.url !== `/2010-04-01/Accounts/${sid}/Messages.json`)
      return { status: 404, code: 20404 };
    const expected = `Basic ${Buffer.from(`${sid}:${token}`).toString('base64')}`;
    if (!same(request.headers.authorization ?? '', expected)) return { status: 401, code: 20003 };
    if (request.headers['content-type'] !== 'application/x-www-form-urlencoded') return { status: 400, code: 20001 };
    const form = new URLSearchParams(raw);
    const from = form.get('From') ?? form.get('MessagingServiceSid');
    const [to, text] = [form.get('To'), form.get('Body')];
    if (!to || !text || !from) return { status: 400, code: 21604 };
    return { to, from, text };
  }

  function signed(request: IncomingMessage, raw: string): Sms | Refused {
    const [id, time, signature] = ['id', 'timestamp', 'signature'].map((h) => String(request.headers[`webhook-${h}`]));
    const expected = createHmac('sha256', key).update(`${id}.${time}.${raw}`).digest('base64');
    if (!same(signature ?? '', `v1,${expected}`)) return { status: 401, code: 20003 };
    if (!(Math.abs(clock() / 1000 - Number(time)) < AGE)) return { status: 401, code: 20003 };
    const { to, from, text } = JSON.parse(raw) as Record<string, string>;
    return to && from && text ? { to, from, text } : { status: 400, code: 21604 };
  }

  function keep(sms: Sms, request: IncomingMessage, raw: string): void {
    const headers: Record<string, string> = {};
    for (const [name, value] of Object.entries(request.headers))
      if (typeof value === 'string' && name !== 'authorization') headers[name] = value;
    arrivals.take({
      ...sms,
      channel: 'sms',
      subject: null,
      html: null,
      headers,
      raw,
      envelope: { from: sms.from, to: [sms.to], secure: false },
    });
  }

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

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_MAX) throw new RangeError('the body is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function say(response: ServerResponse, status: number, body: object): void {
  response.setHeader('content-type', 'application/json');
  response.writeHead(status).end(JSON.stringify(body));
}

function messageSid(): string {
  return `SM${randomBytes(16).toString('hex')}`;
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
