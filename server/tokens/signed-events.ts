// Owns how the signature of an event of the site's systems or of a provider's report is checked (Standard Webhooks 1.0). Not what they
// say: service/admin/site-event.ts, service/delivery-reports.ts.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { MINUTE, SECOND } from '../../shared/duration.ts';
import type { Clock } from '../ports/result.ts';
import type { EventHeaders, SignedEvents } from '../ports/signed-events.ts';

/** How far the time of a request may be from ours, ms: the tolerance of Standard Webhooks' own libraries. */
const TOLERANCE = 5 * MINUTE;
/** Most signatures of one request that are compared: one for each secret of a sender who changes it. */
const SIGNATURES_MAX = 8;

/** One `whsec_…` of a project or several, separated by a space; undefined = the project takes none. */
export interface ProjectSecret {
  readonly project: string;
  readonly secret: string | undefined;
}

/** Makes the check. Two projects never share a secret: the configuration refuses that. */
export function createSignedEvents(secrets: readonly ProjectSecret[], clock: Clock): SignedEvents {
  const keys = secrets.flatMap(({ project, secret: text }) =>
    (text?.split(' ') ?? []).map((secret) => ({
      project,
      key: Buffer.from(secret.slice('whsec_'.length), 'base64'),
    })),
  );
  return {
    isOn: keys.length > 0,
    projectOf({ id = '', timestamp = '', signature = '' }: EventHeaders, body): string | null {
      if (!/^[\x21-\x7e]{1,255}$/.test(id) || !/^\d{1,12}$/.test(timestamp)) return null;
      if (Math.abs(clock() - Number(timestamp) * SECOND) > TOLERANCE) return null;
      const given = signature.split(' ').slice(0, SIGNATURES_MAX).flatMap(bytesOf);
      for (const { project, key } of keys) {
        const right = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
        if (given.some((bytes) => timingSafeEqual(bytes, right))) return project;
      }
      return null;
    },
  };
}

/** The octets of a signature of version 1; none of another. */
function bytesOf(text: string): readonly Buffer[] {
  const [, digits = ''] = /^v1,([A-Za-z0-9+/]{43}=)$/.exec(text) ?? [];
  const bytes = Buffer.from(digits, 'base64');
  return bytes.length === 32 ? [bytes] : [];
}
