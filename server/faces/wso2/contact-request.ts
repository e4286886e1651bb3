// Owns what a write asks for the contacts of one kind, and the edits of which it is built. Not how it is read
// (write-request.ts), nor what it does (rules.ts).
import type { Contact, Kind } from '../../../shared/contact.ts';
import type { ReasonOf, Refusal } from '../../../shared/problem.ts';
import type { Json } from '../../core/profile.ts';
import type { Result } from '../../ports/result.ts';

/** What a write asks for the contacts of one kind. What is left out was not mentioned. */
export interface ContactRequest {
  /** Null: the primary contact goes. */
  readonly primary?: string | null;
  /** All of `emailAddresses` or `mobileNumbers`. */
  readonly all?: readonly string[];
  /** All of `verifiedEmailAddresses` or `verifiedMobileNumbers`. */
  readonly verified?: readonly string[];
  /** The address of each type, such as `work`. Null: the contact of that type goes. */
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

/** What an edit builds on: the request of the earlier operations, and the user's contacts of the kind. */
export interface EditBase {
  readonly kind: Kind;
  readonly request: ContactRequest;
  readonly contacts: readonly Contact[];
}

/** How many addresses a list may have: each is compared with each, so the number has to be bounded. */
export const LIST_MAX = 100;

/** The refusal of a body, with SCIM's type of error. */
export function bodyRefusal(scimType: ReasonOf<'body-invalid'>, detail: string): Refusal {
  return { code: 'body-invalid', reason: scimType, detail };
}

/** The request after an edit. */
export function edited(request: ContactRequest): Result<ContactRequest> {
  return { ok: true, value: request };
}

/** The list of all addresses that an edit starts from: that of the earlier operations, else the contacts of the user. */
export function allOf({ request, contacts }: EditBase): readonly string[] {
  return request.all ?? contacts.map(({ value }) => value);
}
