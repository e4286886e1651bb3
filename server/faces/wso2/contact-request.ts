// Owns the request of a write for the contacts of one kind, and the edits that build this request. Not how a body is read
// (write-request.ts), nor the effect of the request (rules.ts).
import type { Contact, Kind } from '../../../shared/contact.ts';
import type { ReasonOf, Refusal } from '../../../shared/problem.ts';
import type { Json } from '../../core/profile.ts';
import type { Result } from '../../ports/result.ts';

/** The request of a write for the contacts of one kind. A field is absent when the write does not mention it. */
export interface ContactRequest {
  /** The new primary address. Null removes the primary contact. */
  readonly primary?: string | null;
  /** All of `emailAddresses` or `mobileNumbers`. */
  readonly all?: readonly string[];
  /** All of `verifiedEmailAddresses` or `verifiedMobileNumbers`. */
  readonly verified?: readonly string[];
  /** The address of each type, such as `work`. Null removes the contact of the type. */
  readonly typed?: ReadonlyMap<string, string | null>;
}

/** `emails[type eq "work"]`: `attribute` is `type` and `operand` is `work`. */
export interface ContactFilter {
  readonly attribute: 'type' | 'primary' | 'value';
  readonly operand: string;
}

/** One operation on a list of contacts. */
export interface ContactEdit {
  readonly op: 'add' | 'replace' | 'remove';
  readonly filter: ContactFilter | null;
  /** The sub-attribute that the path names, in lower case. */
  readonly sub: string | undefined;
  readonly value: Json | undefined;
}

/** The state before an edit: the request of the earlier operations, and the user's contacts of the kind. */
export interface EditBase {
  readonly kind: Kind;
  readonly request: ContactRequest;
  readonly contacts: readonly Contact[];
}

/** The most addresses in a list. The number is limited because each address is compared with all others. */
export const LIST_MAX = 100;

/** Returns the refusal of a body, with the `scimType` of the error. */
export function bodyRefusal(scimType: ReasonOf<'body-invalid'>, detail: string): Refusal {
  return { code: 'body-invalid', reason: scimType, detail };
}

/** Returns the request after an edit as a result. */
export function edited(request: ContactRequest): Result<ContactRequest> {
  return { ok: true, value: request };
}

/**
 * Returns all addresses before an edit. They are the list that earlier operations of this request wrote. If no operation wrote
 * a list, they are the contacts of the user.
 */
export function allOf({ request, contacts }: EditBase): readonly string[] {
  return request.all ?? contacts.map(({ value }) => value);
}
