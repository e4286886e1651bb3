// Owns how a change begins, and begins again. Not its messages (send.ts), nor what proves it (prove.ts).
import type { Contact, Kind, Method, Then } from '../../shared/contact.ts';
import { wouldMerge } from './conflict.ts';
import { newestProof, proved, sides, stateAt, type Change } from './change.ts';
import { effectiveThen, settle, settled } from './contacts.ts';
import type { Message } from './effects.ts';
import { end, nothing, refuse, type Begin, type Decision, type Facts } from './decision.ts';
import { resendAt } from './resend.ts';
import { isStopped, refuseBegin, refuseSend } from './rate-limits.ts';
import { confirming, confirmsCurrent, isFresh, refuseFrozen, refusePerson, stepUp, type Asker } from './step-up.ts';
import type { Policy } from './policy.ts';
import { conclude } from './prove.ts';
import { resent, send } from './messages.ts';
import { aftermath, notice, told } from './notices.ts';
import { stopAsked } from './undo.ts';

export function begin(waiting: Change | null, command: Begin, facts: Facts, policy: Policy): Decision {
  const { kind } = command.address;
  const asked = command.method ?? policy.defaultMethod[kind];
  if (!policy.kinds.includes(kind)) return refuse({ code: 'not-allowed', detail: `${kind} cannot be changed here` });
  if (!policy.then.includes(command.then))
    return refuse({ code: 'not-allowed', detail: `then: ${command.then} is not offered` });
  if (!policy.methods[kind].includes(asked))
    return refuse({ code: 'not-allowed', detail: `method: ${asked} is not offered` });
  if (command.onConflict !== 'fail' && !wouldMerge(command, policy))
    return refuse({ code: 'not-allowed', reason: 'merge', detail: 'accounts are not merged by a proof alone here' });

  const then = effectiveThen(command.then, policy.max);
  const own = facts.contacts.find((c) => c.kind === kind && c.key === command.address.key);
  if (own && settled(facts.contacts, own, then))
    return { ...nothing, outcome: { ok: true, as: 'no-change', contact: own } };
  if (then !== 'add' && facts.contacts.some((c) => c.kind === kind && c.primary && c.managedBy === 'idp'))
    return refuse({ code: 'not-allowed', reason: 'managed', detail: 'the site’s sign-in manages this contact' });

  const asker: Asker | null = facts.signIn && { ...facts, signIn: facts.signIn };
  // What is verified settles at once, whichever way it was asked for: no current contact is there to stop it.
  const action = own?.verifiedAt != null ? 'promote' : 'begin';
  // One of the site's systems has no sign-in: for it a freeze is a freeze.
  const person = asker ? refusePerson(asker, action, policy) : refuseFrozen(0, facts.frozen, facts.now);
  if (person) return refuse(person);
  // Saying that the old contact is lost takes its way back: only the person themselves may say so.
  if (command.oldLost && !(asker && isFresh(asker, action, policy))) return refuse(stepUp(action, policy));

  const settling = {
    address: command.address,
    then,
    newId: facts.fresh.contact,
    loginId: command.addToLoginIds,
    now: facts.now,
  };
  const after = settle(facts.contacts, settling);
  const room = own !== undefined || after.filter((c) => c.kind === kind).length <= policy.max;
  if (!room) return refuse({ code: 'too-many-contacts' });

  const confirms = own?.verifiedAt == null && confirmsCurrent(asker ?? facts, policy);
  const open = waiting !== null && stateAt(waiting, facts.now).at === 'waiting' ? waiting : null;
  const same = open !== null && open.address.key === command.address.key && own?.verifiedAt == null;
  if (same && !asksAnew(open, command, then, confirms)) return again(open, command, then, confirms, facts, policy);

  const current = confirms ? confirming(facts.contacts, kind, command.oldLost) : undefined;
  if (confirms && current === undefined) return refuse(NOBODY);
  const proves = own?.verifiedAt == null;
  if (command.promotes && proves) return refuse({ code: own ? 'contact-not-verified' : 'contact-not-found' });
  if (proves && isStopped(facts, policy)) return refuse(stepUp('begin', policy));
  // What settles at once tells every contact of it: that is as much as a begin.
  const limited = refuseBegin(facts, policy) ?? (proves ? refuseSends(kind, current, facts, policy) : null);
  if (limited) return refuse(limited);

  // Making a contact primary that is there already has nothing to say about what else is under way.
  const closed = waiting === null || command.promotes ? [] : [end(waiting, open ? 'replaced' : 'expired', facts.now)];
  const events = closed.map((c) => ({
    event: open ? ('change-replaced' as const) : ('change-expired' as const),
    change: c.id,
  }));
  const silenced = closed.map((c) => c.id);
  const fresh = make(command, then, asked, confirms, facts, policy);

  if (own?.verifiedAt != null) {
    const promoted = {
      ...fresh,
      state: { at: 'done', since: facts.now, via: 'already-verified', contactId: own.id },
    } satisfies Change;
    const stopped = stopAsked(after, facts);
    return {
      ...nothing,
      ...aftermath({ ...told(promoted), ...facts, before: facts.contacts, after }, policy),
      outcome: { ok: true, as: 'promoted', change: promoted },
      about: promoted,
      changes: [...closed, ...stopped.changes, promoted],
      contacts: after,
      events: [...events, ...stopped.events, { event: 'change-done', change: promoted.id }],
      silenced: [...silenced, ...stopped.silenced],
      uses: BEGINS,
    };
  }
  const [sent, message] = send(fresh, 'new', null, facts, policy);
  const [asking, question] = current ? send(sent, 'current', current, facts, policy) : [sent, null];
  const notices = policy.notices === 'all' ? requested(asking, current, facts) : [];
  return {
    ...nothing,
    outcome: { ok: true, as: 'begun', change: asking },
    about: asking,
    changes: [...closed, asking],
    messages: [message, ...(question ? [question] : []), ...notices],
    events: [...events, { event: 'change-begun', change: asking.id }],
    silenced,
    uses: BEGINS,
  };
}

const BEGINS = ['begins.user', 'begins.ip', 'begins.wide'] as const;

/** The message to the new address, and that to the contact that has to confirm. */
function refuseSends(kind: Kind, current: Contact | undefined, facts: Facts, policy: Policy) {
  const asked = current ? refuseSend(current.kind, 'current', facts, policy, current.kind === kind ? 1 : 0) : null;
  return refuseSend(kind, 'new', facts, policy) ?? asked;
}

/** Something else than what was told in the messages of a change is wanted: nobody has agreed to that. */
function asksAnew(change: Change, command: Begin, then: Then, confirms: boolean): boolean {
  if (change.onConflict !== command.onConflict) return true;
  // Its messages say a number or they do not: a page must not show one that is in none of them.
  if ((change.terms.linkNumber === undefined) !== (command.linkNumber === undefined)) return true;
  if (!change.terms.confirmCurrent || !confirms) return false;
  const agreed = proved(change, 'current') && change.oldLost !== command.oldLost;
  return agreed || change.then !== then || change.addToLoginIds !== command.addToLoginIds;
}

/** Only a stronger sign-in, or the project's support, helps now. */
const NOBODY = {
  code: 'not-allowed',
  reason: 'current-needed',
  detail: 'a contact that is not lost must confirm',
} as const;

/** The one asked so far is lost: another confirms. It counts as a message to the current side. */
function askAnother(change: Change, other: Contact, facts: Facts, policy: Policy): Decision {
  const limited = refuseSend(other.kind, 'current', facts, policy);
  if (limited) return refuse(limited);
  const [sent, message] = send(change, 'current', other, facts, policy);
  return resent('again', sent, message);
}

/** Who could be robbed hears of the request; whoever is asked to confirm hears of it that way. */
function requested(change: Change, current: Contact | undefined, facts: Facts): readonly Message[] {
  return facts.contacts
    .filter((c) => c.verifiedAt !== null && c !== current && !facts.told.includes(c.id))
    .map((to) => notice('requested', to, told(change)));
}

/** The same target again: the last word on what shall happen counts, tries and sends go on where they were. */
function again(change: Change, command: Begin, then: Then, confirms: boolean, facts: Facts, policy: Policy): Decision {
  const { linkUrl, providerId, locale, templateOptions, addToLoginIds, oldLost, onConflict } = command;
  const method = command.method ?? change.method;
  // The typed form may differ from the first one in case; the newest is what the person sees and what is sent to.
  const now = {
    ...change,
    address: command.address,
    then,
    method,
    linkUrl,
    providerId,
    locale,
    templateOptions,
    addToLoginIds,
    oldLost,
    onConflict,
    // A strong sign-in stands in for the current contact; a weaker one takes nothing back.
    terms: {
      ...change.terms,
      confirmCurrent: change.terms.confirmCurrent && confirms,
      leadsOn: command.leadsOn === true,
    },
  };
  const concluded = proved(now, 'new') ? conclude(now, facts, policy) : null;
  if (concluded) return concluded;
  if (oldLost && sides(now).includes('current') && !proved(now, 'current')) {
    const other = confirming(facts.contacts, now.kind, true);
    if (other === undefined) return refuse(NOBODY);
    const another = other.id !== newestProof(now, 'current')?.contactId && resendAt(now, policy, 'current') !== null;
    if (another) return askAnother(now, other, facts, policy);
  }
  const due = resendAt(change, policy);
  const waits = due === null || facts.now < due;
  if (proved(now, 'new') || waits || refuseSend(now.kind, 'new', facts, policy) !== null)
    return { ...nothing, outcome: { ok: true, as: 'again', change: now }, about: now, changes: [now] };
  const [sent, message] = send(now, 'new', null, facts, policy);
  return resent('again', sent, message);
}

function make(
  command: Begin,
  then: Then,
  method: Method,
  confirmCurrent: boolean,
  facts: Facts,
  policy: Policy,
): Change {
  const { project, user, address, addToLoginIds, oldLost, onConflict, linkUrl, providerId } = command;
  const { locale, templateOptions, place, linkNumber, leadsOn = false } = command;
  const { tries, codeLength, codeLife, linkLife, liveLinks: links, completion } = policy;
  const bySystem = facts.signIn === null ? ({ bySystem: true } as const) : {};
  const terms = {
    ...bySystem,
    tries,
    codeLength,
    codeLife,
    linkLife,
    liveLinks: links,
    completion,
    confirmCurrent,
    leadsOn,
  };
  return {
    id: facts.fresh.change,
    project,
    user,
    kind: address.kind,
    address,
    then,
    method,
    addToLoginIds,
    oldLost,
    onConflict,
    terms: linkNumber === undefined ? terms : { ...terms, linkNumber },
    failures: 0,
    proofs: [],
    state: { at: 'waiting' },
    linkUrl,
    providerId,
    locale,
    templateOptions,
    place,
    createdAt: facts.now,
    endsAt: facts.now + policy.changeLife,
  };
}
