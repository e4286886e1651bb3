// Owns what a decision leaves in the database: changes, contacts, messages, hooks, the record. Not the deciding (core/).
import { mask, naming } from '../../../shared/contact.ts';
import type { Change } from '../../core/change.ts';
import type { Message } from '../../core/effects.ts';
import type { Facts, Moves } from '../../core/decision.ts';
import { auditEntries } from '../../audit/entry.ts';
import type { Outgoing } from '../../ports/outbox.ts';
import type { Tx } from '../../ports/transaction.ts';
import type { User } from '../../ports/user.ts';
import type { Project } from '../../ports/project.ts';
import type { Act, ServiceParts } from '../context.ts';
/** How long a notice may wait for a mail server that is down, ms: longer than most outages. */
const NOTICE_LIFE = 3 * 24 * 60 * 60_000;
/** How long the site's systems may be down without missing an event, ms. */
const HOOK_LIFE = 3 * 24 * 60 * 60_000;

export function createSave({ secrets }: Pick<ServiceParts, 'secrets'>) {
  /** Writes what a decision moves. `about`: the change that it is about. */
  return async function save(
    tx: Tx,
    user: User,
    project: Project,
    facts: Pick<Facts, 'now' | 'contacts'>,
    moves: Moves,
    about: Change | null,
    act: Act,
  ): Promise<void> {
    const { now } = facts;
    const unique = project.policy.uniqueness === 'verified';
    for (const id of moves.silenced) await tx.outbox.dropUnsent(id, now);
    for (const moved of moves.changes) await tx.changes.save(moved);
    for (const undo of moves.undos) {
      await tx.undos.save(undo);
      if (undo.state.at !== 'open' || undo.mode === 'brake' || !unique) continue;
      for (const { id, kind, key } of undo.before)
        if (undo.holders.includes(id)) await tx.addresses.reserve(user, kind, key, undo.endsAt);
    }
    if (moves.contacts !== null) {
      await tx.contacts.save(user, facts.contacts, moves.contacts, unique);
      await tx.users.touch(user.id, now);
    }
    if (moves.freeze !== null) await tx.users.freeze(user.id, moves.freeze);
    if (moves.endsSessions) await tx.users.endSessions(user.id);
    if (moves.failedInRow !== null) await tx.users.setFailures(user.id, moves.failedInRow, now);
    const common = { project: user.project, user: user.id, createdAt: now };
    const version = user.version + (moves.contacts === null ? 0 : 1);
    await tx.outbox.enqueue([
      ...moves.messages
        .filter((message) => goes(message, project))
        .map((message) => ({
          ...common,
          ...outgoing(message, user, about, project, act, facts, moves),
        })),
      ...project.webhooks.flatMap((_, i) =>
        moves.hooks.map((hook) => ({
          ...common,
          ...nothingToProve,
          id: secrets.id('msg'),
          change: about?.id ?? null,
          template: 'hook' as const,
          kind: 'hook' as const,
          to: '',
          contact: null,
          data: { hook, at: now, version },
          locale: 'en',
          // Which of the project's webhooks.
          providerId: String(i),
          expiresAt: now + HOOK_LIFE,
        })),
      ),
    ]);
    const actor = act.actor ?? (act.signIn === null ? 'link' : 'user');
    await tx.audit.append(
      auditEntries(
        secrets,
        { user, at: now, origin: act },
        moves.events.map(({ event, change: id, data }) => ({
          event,
          // Time did it; this request only met it.
          actor: event === 'change-expired' ? 'site' : actor,
          change: id,
          about: about && { kind: about.kind, target: mask(about.kind, addressOf(id, moves, about)) },
          data,
        })),
      ),
    );
  };

  function outgoing(
    message: Message,
    user: User,
    about: Change | null,
    project: Project,
    act: Act,
    facts: Pick<Facts, 'now' | 'contacts'>,
    moves: Moves,
  ): Omit<Outgoing, 'project' | 'user' | 'createdAt'> {
    const id = secrets.id('msg');
    const change = about?.id ?? null;
    switch (message.template) {
      case 'prove': {
        const { proof, inUse, suppressed, template } = message;
        const { locale, providerId } = subject(about);
        const { kind, value: to } = proof.address;
        return {
          id,
          change,
          proof: proof.id,
          template,
          kind,
          to,
          contact: proof.contactId,
          data: null,
          // Who holds the account reads in their own language, whatever the page speaks that asks.
          locale: proof.of === 'current' ? ownLocale(user, project) : locale,
          providerId: kind === about?.kind ? providerId : null,
          inUse,
          suppressed,
          expiresAt: proof.method === 'link' ? proof.linkExpiresAt : proof.codeExpiresAt,
        };
      }
      case 'notice': {
        const { of, to, kind, then, target, undo, template } = message;
        const place = about?.place ?? act.place;
        // As its reader knows it: by what was before, but for what brought that back.
        const named = naming(of === 'undone' ? (moves.contacts ?? facts.contacts) : facts.contacts);
        return {
          ...nothingToProve,
          id,
          change,
          template,
          kind: to.kind,
          to: to.value,
          contact: to.id,
          data: {
            of,
            kind,
            then,
            target,
            undo,
            place,
            account: named ? { kind: named.kind, value: named.value } : null,
          },
          locale: ownLocale(user, project),
          providerId: null,
          expiresAt: facts.now + NOTICE_LIFE,
        };
      }
    }
  }
}

/** Nobody is told where the project has no way to: what proves is refused before it comes here. */
function goes(message: Message, project: Project): boolean {
  if (message.template !== 'notice') return true;
  return (message.to.kind === 'email' ? project.mail : project.sms).length > 0;
}

/** Of the person behind the account, never of whoever asks: a thief would choose one that the owner cannot read. */
function ownLocale(user: User, project: Project): string {
  return user.locale ?? project.languages[0] ?? 'en';
}

const nothingToProve = { proof: null, inUse: false, suppressed: false } as const;

function addressOf(id: string | null, moves: Moves, about: Change): string {
  return (moves.changes.find((change) => change.id === id) ?? about).address.value;
}

export function subject(change: Change | null): Change {
  if (change === null) throw new Error('a command about no change');
  return change;
}
