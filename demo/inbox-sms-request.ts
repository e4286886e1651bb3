// Owns how a request to send an SMS is read and checked: Twilio's Messages API, and a signed JSON POST. Not the answers: inbox-sms.ts.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { SECOND } from '../shared/duration.ts';

const BODY_MAX_BYTES = 64 * 1024;
/** How old a signed request may be, seconds. */
const MAX_AGE = 300;

/** The message of a request that was found right. */
export interface Sms {
  readonly to: string;
  readonly from: string;
  readonly text: string;
  /** Undefined: an SMS. */
  readonly phoneChannel?: 'whatsapp' | 'voice';
}

/** Why a request is refused: HTTP status, and Twilio's error code. */
export interface SmsRefusal {
  readonly status: number;
  readonly code: number;
}

/** What senders sign in with. */
export interface SmsSecrets {
  /** Twilio's account id and auth token. */
  readonly sid: string;
  readonly token: string;
  /** Signs the JSON POST, as Standard Webhooks do. */
  readonly key: Buffer;
}

/** Twilio: a form, with HTTP Basic. A call says the text of its TwiML; a template of WhatsApp holds its one variable. */
export function readTwilio(request: IncomingMessage, body: string, { sid, token }: SmsSecrets): Sms | SmsRefusal {
  const resource = new RegExp(`^/2010-04-01/Accounts/${sid}/(Messages|Calls)\\.json$`).exec(request.url ?? '')?.[1];
  if (request.method !== 'POST' || resource === undefined) return { status: 404, code: 20404 };
  const expected = `Basic ${Buffer.from(`${sid}:${token}`).toString('base64')}`;
  if (!isEqual(request.headers.authorization ?? '', expected)) return { status: 401, code: 20003 };
  if (request.headers['content-type'] !== 'application/x-www-form-urlencoded') return { status: 400, code: 20001 };
  const form = new URLSearchParams(body);
  return resource === 'Calls' ? readCall(form) : readMessage(form);
}

function readMessage(form: URLSearchParams): Sms | SmsRefusal {
  const from = form.get('From') ?? form.get('MessagingServiceSid');
  const [to, body, content] = [form.get('To'), form.get('Body'), form.get('ContentSid')];
  // A template takes the place of the text.
  const text = content === null ? body : templateText(form);
  if (!to || !text || !from || (content !== null && body !== null)) return { status: 400, code: 21604 };
  const number = to.replace(/^whatsapp:/, '');
  if (number === to) return content === null ? { to, from, text } : { status: 400, code: 21604 };
  // 63007: Twilio finds no channel with this sender.
  return /^(?:whatsapp:\+|MG)/.test(from)
    ? { to: number, from, text, phoneChannel: 'whatsapp' }
    : { status: 400, code: 63007 };
}

/** 21656: the variables of a template are not valid. */
function templateText(form: URLSearchParams): string | null {
  const variables: unknown = JSON.parse(form.get('ContentVariables') ?? 'null');
  const value = typeof variables === 'object' && variables !== null && '1' in variables ? variables['1'] : null;
  return typeof value === 'string' && /^HX[0-9a-fA-F]{32}$/.test(form.get('ContentSid') ?? '') ? value : null;
}

function readCall(form: URLSearchParams): Sms | SmsRefusal {
  const [to, from, twiml] = [form.get('To'), form.get('From'), form.get('Twiml')];
  // 21205: a call has neither a URL nor TwiML.
  if (!to || !from || !twiml) return { status: 400, code: twiml ? 21604 : 21205 };
  const spoken = [...twiml.matchAll(/<Say [^>]*>([^<]*)<\/Say>/g)].map(([, text = '']) => text);
  return { to, from, text: spoken.join('\n'), phoneChannel: 'voice' };
}

/** Twilio's Account resource, by which a client tries its login. Returns the status; null for any other request. */
export function readAccount(request: IncomingMessage, { sid, token }: SmsSecrets): number | null {
  if (request.method !== 'GET' || request.url !== `/2010-04-01/Accounts/${sid}.json`) return null;
  const expected = `Basic ${Buffer.from(`${sid}:${token}`).toString('base64')}`;
  return isEqual(request.headers.authorization ?? '', expected) ? 200 : 401;
}

/** JSON, signed as a Standard Webhook. `now` is epoch ms. */
export function readSigned(request: IncomingMessage, body: string, { key }: SmsSecrets, now: number): Sms | SmsRefusal {
  const header = (name: string) => String(request.headers[`webhook-${name}`]);
  const timestamp = header('timestamp');
  const expected = createHmac('sha256', key)
    .update(`${header('id')}.${timestamp}.${body}`)
    .digest('base64');
  if (!isEqual(header('signature'), `v1,${expected}`)) return { status: 401, code: 20003 };
  if (!(Math.abs(now / SECOND - Number(timestamp)) < MAX_AGE)) return { status: 401, code: 20003 };
  const { to, from, text, channel } = JSON.parse(body) as Record<string, string>;
  const phoneChannel = channel === 'whatsapp' || channel === 'voice' ? ({ phoneChannel: channel } as const) : {};
  return to && from && text ? { to, from, text, ...phoneChannel } : { status: 400, code: 21604 };
}

/** Throws when the body is too large. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_MAX_BYTES) throw new RangeError('the body is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
