// Owns the rows of the outbox for the messages of a decision. Not those of its events (webhook-rows.ts) and for directories
// (sync-rows.ts), nor the words of a message (deliver/message/).
import { mask, namingContact, type Contact, type Kind } from '../../../shared/contact.ts';
import { DAY } from '../../../shared/duration.ts';
import type { Change } from '../../core/change.ts';
import type { Facts } from '../../core/facts.ts';
import type { Effects } from '../../core/decision.ts';
import type { Message } from '../../core/effects.ts';
import { isShownInFull } from '../../core/own-address.ts';
import type { Display } from '../../ports/display.ts';
import { chooseLocale } from '../../core/locale.ts';
import type { Notice, OutgoingMessage } from '../../ports/outbox.ts';
import type { Project } from '../../ports/project.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { User } from '../../ports/user.ts';
import { isByAdmin, type RequestInfo } from '../request-info.ts';
import { actorOf } from './actor.ts';
import { eventsOf } from '../../core/user-events.ts';
import { syncRows, type ChangedAccount } from './sync-rows.ts';
import { hasReceivers, webhookRows } from './webhook-rows.ts';

/** How long a notice may wait for a mail server that is down, ms. Longer than most outages. */
const NOTICE_LIFE = 3 * DAY;

/** The facts from which the rows are made. */
export interface Outbound {
  readonly secrets: Pick<Secrets, 'id'>;
  readonly display: Display;
  readonly user: User;
  readonly project: Project;
  readonly request: RequestInfo;
  readonly facts: Pick<Facts, 'now' | 'contacts'>;
  readonly effects: Effects;
}

type Address = Pick<Contact, 'kind' | 'value'>;
type MessageOf<T extends Message['template']> = Extract<Message, { readonly template: T }>;

/**
 * Returns the rows of the outbox, in the order of the decision. A notice is dropped when the project has no provider for its
 * kind.
 */
export function outgoingOf(from: Outbound): readonly OutgoingMessage[] {
  const { project, effects } = from;
  return [
    ...effects.messages.filter((message) => hasProvider(message, project)).map((message) => messageRow(from, message)),
    ...(hasReceivers(project) ? webhookRows(from, eventsIn(from)) : []),
    ...(effects.contacts === null ? [] : syncRows(changedIn(from))),
  ];
}

function eventsIn({ user, project, facts, effects, request }: Outbound) {
  const { requestId } = request;
  const { testContacts } = project;
  const actor = actorOf(request, effects);
  const events = eventsOf({ effects, before: facts.contacts, actor, requestId, testContacts });
  const version = user.version + (effects.contacts === null ? 0 : 1);
  return { change: effects.about?.id ?? null, at: facts.now, version, events };
}

function changedIn({ secrets, user, project, facts, effects, request }: Outbound): ChangedAccount {
  const { claimedBy, about } = effects;
  const actor = actorOf(request, effects);
  const version = user.version + 1;
  return { secrets, user, project, actor, claimedBy, change: about?.id ?? null, at: facts.now, version };
}

/** Whether the project has a provider for a notice. A proof message without a provider was refused earlier. */
function hasProvider(message: Message, project: Project): boolean {
  if (message.template !== 'notice') return true;
  return (message.recipient.kind === 'email' ? project.mail : project.sms).length > 0;
}

function messageRow(from: Outbound, message: Message): OutgoingMessage {
  switch (message.template) {
    case 'prove':
      return proofRow(from, message);
    case 'notice':
      return noticeRow(from, message);
  }
}

/** Returns the fields that all rows of one decision have. */
function common({ secrets, user, facts, effects }: Outbound) {
  return {
    id: secrets.id('msg'),
    project: user.project,
    user: user.id,
    createdAt: facts.now,
    change: effects.about?.id ?? null,
  };
}

function proofRow(
  from: Outbound,
  { proof, inUse, suppressed, template, channel, notBefore }: MessageOf<'prove'>,
): OutgoingMessage {
  const { user, project } = from;
  const about = subject(from.effects.about);
  const { kind, value } = proof.address;
  return {
    ...common(from),
    proof: proof.id,
    template,
    kind,
    to: value,
    contact: proof.contactId,
    data: channel === undefined ? null : { channel },
    // The holder of the account gets their own language, whatever the language of the page that made the request.
    locale: proof.side === 'current' ? localeOf(user, project) : about.locale,
    providerId: kind === about.kind ? about.providerId : null,
    inUse,
    suppressed,
    ...(notBefore === undefined ? {} : { notBefore }),
    expiresAt: proof.method === 'link' ? proof.linkExpiresAt : proof.codeExpiresAt,
  };
}

function noticeRow(from: Outbound, message: MessageOf<'notice'>): OutgoingMessage {
  const { topic: of, recipient: to, kind, then, target, undo, template } = message;
  const { user, project, facts, effects, request } = from;
  // The reader knows the account by its contacts before the change; after an undo, by the contacts that the undo restored.
  const named = namingContact(of === 'undone' ? (effects.contacts ?? facts.contacts) : facts.contacts);
  // The browser of an admin says nothing to the holder of the account, and that of the change did not cancel it.
  const place = of === 'cancelled' ? null : (effects.about?.place ?? (isByAdmin(request) ? null : request.place));
  const account = named ? { kind: named.kind, value: named.value } : null;
  const replacement = { kind, value: target };
  const old = then === 'replace' ? facts.contacts.find(isReplacedBy(effects.about, kind)) : undefined;
  return {
    ...common(from),
    ...noProof,
    template,
    kind: to.kind,
    to: to.value,
    contact: to.id,
    data: {
      of,
      kind,
      then,
      target: shownTo(to, replacement, { from, beside: old }),
      ...(old === undefined ? {} : { old: shownTo(to, old, { from, beside: replacement }) }),
      undo,
      place,
      account,
      ...staffOf(from, message),
    },
    locale: localeOf(user, project),
    providerId: null,
    expiresAt: facts.now + NOTICE_LIFE,
  };
}

/** Finds the contact that a change replaces, or what was written without one. */
function isReplacedBy(about: Change | null, kind: Kind): (contact: Contact) => boolean {
  return (c) => (about === null ? c.kind === kind && c.primary : c.id === about.terms.replaces);
}

/**
 * Which admin a notice names: one who cancelled the change or began it for the user, or who wrote the contacts. What a contact
 * stopped names none.
 */
function staffOf(
  { effects, request }: Outbound,
  { topic, by: cancelledBy }: MessageOf<'notice'>,
): Pick<Notice, 'by' | 'supportWait' | 'takesEffectAt'> {
  if (topic === 'undone' || topic === 'frozen') return {};
  if (topic === 'cancelled') return cancelledBy == null ? {} : { by: cancelledBy };
  const { startedBy, supportWait, waitsUntil } = effects.about?.terms ?? {};
  const by = startedBy ?? (actorOf(request, effects).startsWith('admin:') ? 'admin' : undefined);
  return {
    ...(by === undefined ? {} : { by }),
    ...(topic === 'requested' && supportWait !== undefined ? { supportWait } : {}),
    ...(topic === 'waits' && waitsUntil !== undefined ? { takesEffectAt: waitsUntil } : {}),
  };
}

/** Writes an address of a notice, masked or the reader's own in full. An SMS has the ASCII form alone, because one Unicode letter halves what its segment holds. */
function shownTo(
  reader: Address,
  address: Address,
  { from, beside }: { readonly from: Outbound; readonly beside: Address | undefined },
): string {
  const { kind, value } = address;
  if (isShownInFull(address, beside, reader)) return value;
  return reader.kind === 'email' ? from.display.maskedBoth(kind, value) : mask(kind, value);
}

/**
 * Returns the language of the account's holder. Never that of the request, because an attacker would choose a language that the
 * holder cannot read.
 */
function localeOf(user: User, project: Project): string {
  return chooseLocale([user.language, user.locale], project.languages);
}

const noProof = { proof: null, inUse: false, suppressed: false } as const;

/** Returns the change that a command is about. Throws when there is no change, which is a bug. */
export function subject(change: Change | null): Change {
  if (change === null) throw new Error('a command about no change');
  return change;
}
