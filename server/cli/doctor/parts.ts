// Owns what probes use of the world outside, so that a test can put its own in place. Not the probes: probe-*.ts.
import { Resolver } from 'node:dns/promises';
import { SECOND } from '../../../shared/duration.ts';
import type { Resolve } from '../../deliver/channels/http/resolve.ts';
import type { Fetch } from '../../tokens/key-source.ts';
import type { SettingName } from './setting-name.ts';

/** The part of Node's resolver that is asked for records. It throws with the code ENOTFOUND or ENODATA when there is none. */
export type MailResolver = Pick<Resolver, 'resolveTxt' | 'resolveMx' | 'resolve4' | 'resolve6'>;

/** The world outside. */
export interface DoctorParts {
  readonly fetch: Fetch;
  readonly resolver: MailResolver;
  /** Finds the addresses of webhooks and SMS providers; undefined: as the system does. */
  readonly resolve?: Resolve;
  /** PEM of a private authority, instead of the public ones. */
  readonly ca?: string;
}

/** Longest wait for DNS, ms, of each try; and how often it tries. */
const DNS_WAIT = 3 * SECOND;
const DNS_TRIES = 2;

/** The real world. */
export function realParts(): DoctorParts {
  return { fetch: globalThis.fetch, resolver: new Resolver({ timeout: DNS_WAIT, tries: DNS_TRIES }) };
}

/** Longest wait for an answer by HTTP, ms. */
export const HTTP_WAIT = 8 * SECOND;

/** What probes of a project need beside it. */
export interface ProjectProbe {
  readonly nameOf: SettingName;
  readonly allow: readonly string[];
  /** Of the server, without a slash at its end. */
  readonly publicUrl: string;
  /** The DKIM selector to look for; null: none was named. */
  readonly selector: string | null;
}

/** What requests to providers take of the parts. */
export function outboundOf({ resolve, ca }: DoctorParts): Pick<DoctorParts, 'resolve' | 'ca'> {
  return { ...(resolve === undefined ? {} : { resolve }), ...(ca === undefined ? {} : { ca }) };
}
