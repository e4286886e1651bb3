// Owns how a POST of ours says whom it is from: Standard Webhooks 1.0. Not where it goes (webhook.ts, sms.ts).
import { createHmac } from 'node:crypto';

export type Sign = (id: string, body: string, now: number) => Readonly<Record<string, string>>;

/**
 * HMAC-SHA256 over `id.timestamp.body`. Several secrets with spaces between them sign alike, so that a receiver can move
 * from one to the next. `now` is of each attempt: receivers refuse what is older than some minutes.
 * @param whose stands at the head of the error
 * @throws when a secret is none
 */
export function signer(secret: string | null, whose: string): Sign {
  const keys = (secret ?? '').trim().split(/\s+/).map(keyOf);
  if (keys.some((key) => key.length < 24))
    throw new Error(`${whose}: the secret must be whsec_ and 24 bytes or more in base64`);
  return (id, body, now) => {
    const timestamp = String(Math.floor(now / 1000));
    const signed = keys.map((key) => createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64'));
    return {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signed.map((signature) => `v1,${signature}`).join(' '),
    };
  };
}

function keyOf(secret: string): Buffer {
  return Buffer.from(/^whsec_([A-Za-z0-9+/]+=*)$/.exec(secret)?.[1] ?? '', 'base64');
}
