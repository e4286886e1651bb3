// Owns how users, contacts and changes are written for admins, in full or masked. Not what is read: service/admin/read-user.ts.
import { isRecoveryOnly, mask, type Contact, type Kind } from '../../../shared/contact.ts';
import type {
  AdminChange,
  AdminContact,
  AdminUserBody,
  AdminUserNames,
  AdminUserRow,
  Suppressed,
} from '../../../shared/wire/admin-users.ts';
import { stateAt, waitEnd } from '../../core/change-state.ts';
import type { Change, Side } from '../../core/change.ts';
import { maskAddresses } from '../../core/mask-text.ts';
import { shownName } from '../../core/person-names.ts';
import type { Policy } from '../../core/policy.ts';
import type { Attributes } from '../../core/profile.ts';
import { isProved, newestProof, requiredSides } from '../../core/proofs.ts';
import { resendAt, resendsLeft } from '../../core/resend.ts';
import type { Display } from '../../ports/display.ts';
import type { User } from '../../ports/user.ts';
import type { ReadUser } from '../../service/admin/read-user.ts';
import type { ListedSuppression } from '../../service/admin/suppressions.ts';
import type { ChangeView } from '../../service/change-view.ts';
import { time } from '../time.ts';

/** How addresses are written for one reader. Everything that may hold an address goes through it. */
export interface AddressWriter {
  address(kind: Kind, value: string): { readonly value: string; readonly display: string };
  /** A text that perhaps has an address in it. */
  text(text: string): string;
}

/** Returns the writer. Masked: no address leaves in clear, be it a contact or a part of a name or note. */
export function addressWriter(display: Display, isMasked: boolean): AddressWriter {
  return isMasked
    ? {
        address: (kind, value) => ({ value: mask(kind, value), display: display.masked(kind, value) }),
        text: maskAddresses,
      }
    : { address: (kind, value) => ({ value, display: display.full(kind, value) }), text: (text) => text };
}

/** Writes a contact. */
export function adminContact(write: AddressWriter, contact: Contact): AdminContact {
  const { id, kind, value, primary, verifiedAt, verifiedHow = null, verifiedBy = null, type } = contact;
  return {
    id,
    kind,
    ...write.address(kind, value),
    primary,
    recoveryOnly: isRecoveryOnly(contact),
    verified: verifiedAt !== null,
    verifiedAt: verifiedAt === null ? null : time(verifiedAt),
    verifiedHow,
    verifiedBy: verifiedBy === null ? null : write.text(verifiedBy),
    type: type === null ? null : write.text(type),
  };
}

/** What names a user. */
export interface NamedUser {
  readonly user: User;
  readonly contacts: readonly Contact[];
  readonly attributes: Attributes;
}

/** Writes what a user is shown by. */
export function adminUserNames(write: AddressWriter, { user, contacts, attributes }: NamedUser): AdminUserNames {
  const primary = (kind: Kind): AdminContact | null => {
    const found = contacts.find((contact) => contact.kind === kind && contact.primary);
    return found === undefined ? null : adminContact(write, found);
  };
  const { id, userName } = user;
  const name = shownName(attributes);
  return {
    id,
    name: name === null ? null : write.text(name),
    userName: userName === id ? id : write.text(userName),
    email: primary('email'),
    phone: primary('phone'),
  };
}

/** Writes a user of a list. `changes`: those that are stored as waiting. */
export function adminUserRow(
  write: AddressWriter,
  named: NamedUser,
  { changes, now }: { readonly changes: readonly Change[]; readonly now: number },
): AdminUserRow {
  const { user, contacts } = named;
  const { externalId, frozen } = user;
  return {
    ...adminUserNames(write, named),
    externalId: externalId === null ? null : write.text(externalId),
    waiting: changes.filter((change) => stateAt(change, now).at === 'waiting').length,
    unverified: contacts.filter(({ verifiedAt }) => verifiedAt === null).length,
    frozenUntil: frozen !== null && now < frozen.until ? time(frozen.until) : null,
    disabled: user.disabled,
    createdAt: time(user.createdAt),
    updatedAt: time(user.updatedAt),
  };
}

/** Writes the page of a user. */
export function adminUserBody(display: Display, read: ReadUser): AdminUserBody {
  const { user, contacts, changes, suppressions, identities, may, project, names, isMasked, now } = read;
  const write = addressWriter(display, isMasked);
  const { version, locale, language, failedInRow, recoveredAt } = user;
  return {
    ...adminUserRow(write, read, { changes: changes.map(({ change }) => change), now }),
    version,
    locale: language ?? locale,
    contacts: contacts.map((contact) => {
      const name = names.of(contact.verifiedBy ?? null);
      return { ...adminContact(write, contact), ...(name === null ? {} : { verifiedByName: name }) };
    }),
    changes: changes.map((view) => adminChange(write, view, project.policy)),
    suppressions: suppressions.map((one) => ({ ...suppressedBody(one), contact: one.contact })),
    identities: identities.map(({ iss, sub }) => ({ iss, sub })),
    failedInRow,
    recoveredAt: recoveredAt === null ? null : time(recoveredAt),
    masked: isMasked,
    may,
  };
}

/** Writes why an address gets no messages. */
export function suppressedBody({ id, channel, cause, since, until }: ListedSuppression): Suppressed {
  return { id, channel, cause, since: time(since), until: time(until) };
}

/** The order of proofs in an answer. */
const SIDES: readonly Side[] = ['current', 'new'];

/** Writes a change. */
export function adminChange(write: AddressWriter, { change, delivery, now }: ChangeView, policy: Policy): AdminChange {
  const { id, kind, then, method, address } = change;
  const resends = (of: Side) => {
    const left = resendsLeft(change, policy, now, of);
    const next = left > 0 ? resendAt(change, policy, of) : null;
    return { resendsLeft: left, resendAt: next === null ? null : time(next) };
  };
  const end = waitEnd(change);
  return {
    id,
    kind,
    ...write.address(kind, address.value),
    then,
    method,
    state: stateAt(change, now).at,
    startedBy: change.terms.startedBy ?? (change.terms.bySystem === true ? 'system' : 'user'),
    createdAt: time(change.createdAt),
    endsAt: time(change.endsAt),
    delivery: delivery.new,
    ...resends('new'),
    waitsUntil: end === null ? null : time(end),
    proofs: SIDES.flatMap((of) => {
      const proof = newestProof(change, of);
      if (proof === undefined || !requiredSides(change).includes(of)) return [];
      const { value } = write.address(proof.address.kind, proof.address.value);
      const state = isProved(change, of) ? 'done' : 'waiting';
      return [{ of, sentTo: value, state, ...resends(of) } as const];
    }),
  };
}
