// Owns how our POST requests are signed (Standard Webhooks 1.0). Not where they are sent (webhook.ts, sms/).
import { createHmac } from 'node:crypto';

/** Returns the headers of one attempt. `now` is epoch ms: receivers refuse a request that is older than some minutes. */
export type Sign = (id: string, body: string, now: number) => Readonly<Record<string, string>>;

/**
 * Signs with HMAC-SHA256 over `id.timestamp.body`. `secret` may hold several secrets, separated by spaces. Each secret makes
 * a signature, so that a receiver can change from an old secret to a new one.
 * @param owner the name of the secret's owner, with which an error begins
 * @throws when a secret cannot be used
 */
export function signer(secret: string | null, owner: string): Sign {
  const keys = (secret ?? '').trim().split(/\s+/).map(keyOf);
  if (keys.some((key) => key.length < 24))
    throw new Error(`${owner}: the secret must be whsec_ and 24 bytes or more in base64`);
  return (id, body, now) => {
    const timestamp = String(Math.floor(now / 1000));
    const signatures = keys.map((key) =>
      createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64'),
    );
    return {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatures.map((signature) => `v1,${signature}`).join(' '),
    };
  };
}

function keyOf(secret: string): Buffer {
  return Buffer.from(/^whsec_([A-Za-z0-9+/]+=*)$/.exec(secret)?.[1] ?? '', 'base64');
}
