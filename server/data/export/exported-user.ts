// Owns what an export says of a user, in clear or masked, with the names that an import reads. Not the formats: csv-file.ts,
// ndjson-file.ts.
import type { Contact, Kind } from '../../../shared/contact.ts';
import { namesOf } from '../../core/person-names.ts';
import type { Display } from '../../ports/display.ts';
import type { ExportedAccount } from '../../ports/transaction/exports.ts';

/** A contact as an export writes it. */
export interface ExportedContact {
  readonly kind: Kind;
  readonly value: string;
  readonly type: string | null;
  readonly verified: boolean;
  /** RFC 3339; null when it is not verified. */
  readonly verifiedAt: string | null;
  readonly primary: boolean;
  readonly loginId: boolean;
}

/** A user as an export writes them. */
export interface ExportedUser {
  readonly project: string;
  readonly id: string;
  readonly identities: readonly { readonly iss: string; readonly sub: string }[];
  /** Null: the id is the name. */
  readonly userName: string | null;
  readonly displayName: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly externalId: string | null;
  readonly locale: string | null;
  readonly disabled: boolean;
  readonly contacts: readonly ExportedContact[];
}

/** Makes the function that turns an account into what is written of it. `clear`: nothing is masked. */
export function exporter(display: Display, clear: boolean): (account: ExportedAccount) => ExportedUser {
  const text = (value: string): string => (clear ? value : maskedName(display, value));
  const optional = (value: string | null): string | null => (value === null ? null : text(value));
  return ({ user, identities, contacts, attributes }) => {
    const names = namesOf(attributes);
    return {
      project: user.project,
      id: user.id,
      identities: identities.map(({ iss, sub }) => ({ iss, sub: text(sub) })),
      userName: user.userName === user.id ? null : text(user.userName),
      displayName: optional(names.full),
      givenName: optional(names.given),
      familyName: optional(names.family),
      externalId: optional(user.externalId),
      locale: user.locale,
      disabled: user.disabled,
      contacts: contacts.map((contact) => ({
        ...written(contact),
        value: clear ? contact.value : display.masked(contact.kind, contact.value),
      })),
    };
  };
}

function written({ kind, value, type, verifiedAt, primary, loginId }: Contact): ExportedContact {
  const at = verifiedAt === null ? null : new Date(verifiedAt).toISOString();
  return { kind, value, type, verified: at !== null, verifiedAt: at, primary, loginId };
}

/** Names are often addresses. Of any other name the first character is left. */
function maskedName(display: Display, name: string): string {
  if (name.includes('@')) return display.masked('email', name);
  if (/^\+?\d{5,}$/.test(name)) return display.masked('phone', name);
  return `${[...name][0] ?? ''}••`;
}
