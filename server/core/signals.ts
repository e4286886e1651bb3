// Owns which security events (OpenID Shared Signals Framework 1.0) follow from events, and what each says. Not how they are
// signed (server/tokens), nor how they are sent: server/deliver/channels/push.ts.
import { hasRecoveryType } from '../../shared/contact.ts';
import { SECOND } from '../../shared/duration.ts';
import type { Actor } from './audit-values.ts';
import type { EventContact, SiteIdentity, WebhookEvent } from './webhook-events.ts';

const RISC = 'https://schemas.openid.net/secevent/risc/event-type/';
const CAEP = 'https://schemas.openid.net/secevent/caep/event-type/';

/** The URI of each security event that a stream may have: RISC 1.0 §2 and CAEP 1.0 §3. */
const URIS = {
  'identifier-changed': `${RISC}identifier-changed`,
  'recovery-information-changed': `${RISC}recovery-information-changed`,
  'account-disabled': `${RISC}account-disabled`,
  'account-enabled': `${RISC}account-enabled`,
  'session-revoked': `${CAEP}session-revoked`,
} as const;

/** A security event that a stream may have. */
export type SignalType = keyof typeof URIS;
/** All of them, for schemas. */
export const SIGNAL_TYPES = Object.keys(URIS) as [SignalType, ...SignalType[]];

/** The URI of the event by which a receiver sees that its stream works (SSF 1.0 §8.1.4). */
const VERIFICATION = 'https://schemas.openid.net/secevent/ssf/event-type/verification';

/** Returns the URIs of security events. */
export function signalUris(types: readonly SignalType[]): readonly string[] {
  return types.map((type) => URIS[type]);
}

/** Returns the id of a stream among the receivers of events. A webhook has its place in the project's list as its id. */
export function receiverOf({ id }: { readonly id: string }): string {
  return `stream:${id}`;
}

/** A security event, with the event that it follows from. */
export interface Signal {
  readonly type: SignalType;
  readonly event: WebhookEvent;
}

/** Returns the security events that follow from the events of one decision. */
export function signalsOf(events: readonly WebhookEvent[]): readonly Signal[] {
  const recovery = events.find(isRecoveryChange);
  return [
    ...events.flatMap((event) => signalOf(event) ?? []),
    ...(recovery === undefined ? [] : [{ type: 'recovery-information-changed', event: recovery } as const]),
  ];
}

function signalOf(event: WebhookEvent): Signal | null {
  switch (event.type) {
    case 'contact.changed':
      return changedIdentifier(event) === null ? null : { type: 'identifier-changed', event };
    case 'account.disabled':
      return { type: 'account-disabled', event };
    case 'account.enabled':
      return { type: 'account-enabled', event };
    case 'sessions.end':
      return { type: 'session-revoked', event };
    default:
      return null;
  }
}

/**
 * Returns the addresses of before and of now when one proved primary address took the place of another; else null. An address that
 * was never proved is no identifier of the user: a receiver would move the account of its true owner to another address.
 */
function changedIdentifier(event: WebhookEvent): { readonly old: EventContact; readonly now: EventContact } | null {
  if (event.type !== 'contact.changed') return null;
  const { contact, before } = event;
  if (before === null || !contact.primary || contact.value === before.value) return null;
  return contact.verified && before.verified ? { old: before, now: contact } : null;
}

/** Whether a proved contact was added, replaced, removed, or became one for recovery only, or one no longer. */
function isRecoveryChange(event: WebhookEvent): boolean {
  switch (event.type) {
    case 'contact.verified':
      return true;
    case 'contact.removed':
      return event.contact.verified;
    case 'contact.changed':
      return event.contact.verified && (event.contact.value !== event.before?.value || isOtherPurpose(event));
    default:
      return false;
  }
}

function isOtherPurpose({ contact, before }: { readonly contact: EventContact; readonly before: EventContact | null }) {
  return before !== null && hasRecoveryType(contact) !== hasRecoveryType(before);
}

/** A subject (RFC 9493 §3). */
type SubjectId =
  | ({ readonly format: 'iss_sub' } & SiteIdentity)
  | { readonly format: 'aliases'; readonly identifiers: readonly SubjectId[] }
  | { readonly format: 'email'; readonly email: string }
  | { readonly format: 'phone_number'; readonly phone_number: string }
  | { readonly format: 'opaque'; readonly id: string };

/** The claims of a security event token (RFC 8417). It has neither `sub` nor `exp` (SSF 1.0 §4.1). */
export interface SetClaims {
  readonly iss: string;
  readonly aud: string;
  readonly iat: number;
  readonly jti: string;
  readonly txn: string;
  readonly sub_id: SubjectId;
  readonly events: Readonly<Record<string, object>>;
}

/** By whom, for whom and by which id a security event is told. The id stays the same over all attempts. */
export interface SetHead {
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly audience: string;
  readonly id: string;
  /** When it happened, epoch ms. */
  readonly at: number;
}

/** The user of a security event. */
export interface SignalUser {
  /** Our id. */
  readonly id: string;
  readonly identities: readonly SiteIdentity[];
}

/** Returns the claims of a security event. The same values give the same claims, so a repeated token is the same one. */
export function signalClaims(head: SetHead, { type, event }: Signal, user: SignalUser): SetClaims {
  const identifier = type === 'identifier-changed' ? changedIdentifier(event) : null;
  return {
    ...common(head),
    // Tokens of one request are of one cause.
    txn: event.requestId ?? head.id,
    sub_id: identifier === null ? subjectOf(user, head) : addressSubject(identifier.old),
    events: { [URIS[type]]: { ...payloadOf(type, event, head), ...(event.test === true ? { test: true } : {}) } },
  };
}

/** Returns the claims of the event by which a receiver sees that its stream works. */
export function verificationClaims(head: SetHead, stream: string): SetClaims {
  return { ...common(head), txn: head.id, sub_id: { format: 'opaque', id: stream }, events: { [VERIFICATION]: {} } };
}

function common({ publicUrl, audience, id, at }: SetHead) {
  return { iss: publicUrl, aud: audience, iat: seconds(at), jti: id };
}

/** The user as the site knows them. A user who never signed in has no identity there, so our own id names them. */
function subjectOf({ id, identities }: SignalUser, { publicUrl }: SetHead): SubjectId {
  const known = identities.map(({ iss, sub }) => ({ format: 'iss_sub', iss, sub }) as const);
  const [first = { format: 'iss_sub', iss: publicUrl, sub: id } as const, ...others] = known;
  return others.length === 0 ? first : { format: 'aliases', identifiers: known };
}

function addressSubject({ kind, value }: EventContact): SubjectId {
  return kind === 'email' ? { format: 'email', email: value } : { format: 'phone_number', phone_number: value };
}

function payloadOf(type: SignalType, event: WebhookEvent, { at }: SetHead): object {
  switch (type) {
    case 'identifier-changed': {
      const now = changedIdentifier(event)?.now.value;
      return now === undefined ? {} : { 'new-value': now };
    }
    case 'recovery-information-changed':
    case 'account-disabled':
    case 'account-enabled':
      return {};
    case 'session-revoked':
      return {
        event_timestamp: seconds(at),
        initiating_entity: initiatorOf(event.actor),
        reason_admin: { en: event.type === 'sessions.end' ? REASONS[event.why] : 'The sessions ended' },
      };
  }
}

/** For the log of the receiver. */
const REASONS: Readonly<Record<Extract<WebhookEvent, { type: 'sessions.end' }>['why'], string>> = {
  change: 'A contact of the account was changed',
  undone: 'The user took back a change of a contact',
  reported: 'The user reported a change of a contact',
  merged: 'Another account became part of this one',
  'signed-out': 'The user was signed out everywhere',
  recovered: 'The account was recovered',
  disabled: 'The account was disabled',
  restored: 'The data is that of an earlier moment',
  others: 'The user signed out their other devices',
};

/** CAEP 1.0 §2: `admin`, `user`, `policy` or `system`. */
function initiatorOf(actor: Actor): 'admin' | 'user' | 'system' {
  if (actor.startsWith('admin:')) return 'admin';
  return actor === 'user' || actor === 'link' ? 'user' : 'system';
}

function seconds(ms: number): number {
  return Math.floor(ms / SECOND);
}
