// Owns how the signature of an event of the site's systems is checked (Standard Webhooks 1.0). Not what the event says:
// service/admin/site-event.ts.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { MINUTE, SECOND } from '../../shared/duration.ts';
import type { Project } from '../ports/project.ts';
import type { Clock } from '../ports/result.ts';
import type { EventHeaders, SignedEvents } from '../ports/signed-events.ts';

/** How far the time of a request may be from ours, ms: the tolerance of Standard Webhooks' own libraries. */
const TOLERANCE = 5 * MINUTE;
/** Most signatures of one request that are compared: one for each secret of a sender who changes it. */
const SIGNATURES_MAX = 8;

/** Makes the check. Two projects never share a secret: the configuration refuses that. */
export function createSignedEvents(projects: readonly Pick<Project, 'id' | 'events'>[], clock: Clock): SignedEvents {
  const keys = projects.flatMap(({ id, events }) =>
    (events?.secret.split(' ') ?? []).map((secret) => ({
      project: id,
      key: Buffer.from(secret.slice('whsec_'.length), 'base64'),
    })),
  );
  return {
    isOn: keys.length > 0,
    projectOf({ id = '', timestamp = '', signature = '' }: EventHeaders, body: string): string | null {
      if (!/^[\x21-\x7e]{1,255}$/.test(id) || !/^\d{1,12}$/.test(timestamp)) return null;
      if (Math.abs(clock() - Number(timestamp) * SECOND) > TOLERANCE) return null;
      const given = signature.split(' ').slice(0, SIGNATURES_MAX).flatMap(bytesOf);
      const text = `${id}.${timestamp}.${body}`;
      for (const { project, key } of keys) {
        const right = createHmac('sha256', key).update(text).digest();
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
