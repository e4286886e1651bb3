// Owns how a body is read and refused: size, media type, JSON, schema. Not the schemas: routes/bodies.ts.
import { zValidator } from '@hono/zod-validator';
import type { MiddlewareHandler } from 'hono';
import type { z } from 'zod';
import type { RefusalOf } from '../../../shared/problem.ts';
import type { Ctx, Env } from '../context.ts';
import { DEPTH_MAX, scanJson } from './json-scan.ts';
import { refuse } from '../problem.ts';

/** Longest body, octets. The longest valid body has about 4 KB. */
export const BODY_MAX = 8192;

const JSON_TYPE = /^application\/json(?:\s*;\s*charset="?utf-8"?)?$/i;
/** The media type of forms. */
export const FORM_TYPE = /^application\/x-www-form-urlencoded(?:\s*;\s*charset="?utf-8"?)?$/i;

/** Reads the body and counts its octets. `isOctets`: it is no text, and each octet becomes a character of Latin-1. */
export const bodyWithin = (max = BODY_MAX, isOctets = false): MiddlewareHandler<Env> => {
  return async (c, next) => {
    // A packed body is refused before it is read, because it could unpack to any size.
    if (!/^(?:identity)?$/i.test(c.req.header('Content-Encoding') ?? ''))
      return refuse(c, { code: 'unsupported-media' });
    // When a sender closes the connection in the middle of the body, we did nothing wrong, so nothing is logged.
    const octets = await readWithin(c, max).catch(() => undefined);
    if (octets === undefined) return refuse(c, invalid('', 'ends in the middle'));
    if (octets === null) {
      // The rest of the body is not read, so the connection must close after this answer.
      c.header('Connection', 'close');
      return refuse(c, { code: 'too-large', detail: `at most ${max} octets` });
    }
    let text: string;
    if (isOctets) {
      cacheText(c, Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString('latin1'));
      return next();
    }
    try {
      // A byte order mark stays, so that it is no JSON (RFC 8259 §8.1).
      text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
    } catch {
      return refuse(c, invalid('', 'is not UTF-8'));
    }
    cacheText(c, text);
    return next();
  };
};

/** Puts the text where c.req.text() and json() look first. Hono stores promises there, although its types say otherwise. */
function cacheText(c: Ctx, text: string): void {
  Object.assign(c.req.bodyCache, { text: Promise.resolve(text) });
}

/**
 * Returns the body; null when it has more than `max` octets. Of a request over a socket Node reads no more octets than
 * Content-Length says, so a short one is read at once, which takes a fraction of the time of its stream.
 */
async function readWithin(c: Ctx, max: number): Promise<Uint8Array | null> {
  const length = c.req.header('Content-Length');
  const isShort = c.env?.incoming !== undefined && length !== undefined && Number(length) <= max;
  return isShort ? new Uint8Array(await c.req.raw.arrayBuffer()) : readUpTo(c.req.raw.body, max);
}

async function readUpTo(stream: ReadableStream<Uint8Array> | null, max: number): Promise<Uint8Array | null> {
  if (stream === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > max) {
      // Not awaited, because a sender that hangs must not delay the answer.
      void reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(value);
  }
  const body = new Uint8Array(size);
  chunks.reduce((offset, chunk) => (body.set(chunk, offset), offset + chunk.length), 0);
  return body;
}

/** Checks the body by `schema`; `c.req.valid('json')` then returns the body. `emptyBody`: an empty body counts as `{}`. */
export function valid(
  schema: z.ZodType,
  emptyBody: boolean,
  { types = [], depth = DEPTH_MAX }: { readonly types?: readonly string[]; readonly depth?: number } = {},
): readonly MiddlewareHandler<Env>[] {
  const isJson = (type: string): boolean =>
    JSON_TYPE.test(type) ||
    types.some((other) => JSON_TYPE.test(type.toLowerCase().replace(other, 'application/json')));
  return [
    async (c, next) => {
      const text = await c.req.text();
      const type = c.req.header('Content-Type');
      const isEmpty = emptyBody && text === '';
      if (!(isEmpty && type === undefined) && !isJson(type ?? '')) {
        return refuse(c, { code: 'unsupported-media' });
      }
      const body = isEmpty ? '{}' : text;
      try {
        JSON.parse(body);
      } catch {
        return refuse(c, invalid('', 'is not JSON'));
      }
      const scanned = scanJson(body, depth);
      if (!scanned.ok) return refuse(c, invalid(scanned.path, scanned.message));
      cacheText(c, body);
      return next();
    },
    zValidator('json', schema as z.ZodObject, (result, c) => {
      if (result.success) return;
      const errors = result.error.issues
        .slice(0, 10)
        .map((issue) => ({ path: issue.path.join('.').slice(0, 100), message: issue.message.slice(0, 200) }));
      return refuse(c as unknown as Ctx, { code: 'body-invalid', errors });
    }) as unknown as MiddlewareHandler<Env>,
  ];
}

/** The link token of a form, or the code of the refusal. */
export type Form =
  | { readonly ok: true; readonly token: string }
  | { readonly ok: false; readonly code: 'unsupported-media' | 'body-invalid' };

/** Reads the form of our own page: urlencoded, with the field `t` once and no other field. */
export async function readForm(c: Ctx): Promise<Form> {
  if (!FORM_TYPE.test(c.req.header('Content-Type') ?? '')) return { ok: false, code: 'unsupported-media' };
  const fields = [...new URLSearchParams(await c.req.text())];
  const [name, token] = fields[0] ?? [];
  if (fields.length !== 1 || name !== 't' || token === undefined) return { ok: false, code: 'body-invalid' };
  return { ok: true, token };
}

/** Returns the refusal for a fault at one place in a request. */
export function invalid(path: string, message: string): RefusalOf<'body-invalid'> {
  return { code: 'body-invalid', errors: [{ path, message }] };
}
