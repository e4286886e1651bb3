// Owns which attribute of WSO2's user a path means: contacts, a read-only attribute, or the profile. Not the edit of contacts:
// elements.ts, address-list.ts.
import type { Kind } from '../../../shared/contact.ts';
import { refused, type Result } from '../../ports/result.ts';
import { bodyRefusal, type ContactFilter } from './contact-request.ts';

/** A path to contacts. */
export interface ContactPath {
  /** `elements`: `emails` or `phoneNumbers`. `all` and `verified`: the vendor's lists of all or only of verified addresses. */
  readonly attribute: 'elements' | 'all' | 'verified';
  readonly kind: Kind;
  readonly filter: ContactFilter | null;
  readonly sub: string | undefined;
}

/** The target of a path. */
export type PathTarget = ContactPath | { readonly attribute: 'read-only' } | { readonly attribute: 'profile' };

type Target = Pick<ContactPath, 'attribute' | 'kind'> | { readonly attribute: 'read-only' };

/**
 * Attributes that clients may send without effect. `verifyEmail` and `verifyMobile` can have no effect because every new
 * address has to be verified, and `askPassword` because no passwords are kept here.
 */
const READ_ONLY = [
  'verifyEmail',
  'verifyMobile',
  'askPassword',
  'emailVerified',
  'phoneVerified',
  'pendingEmails',
  'pendingMobileNumber',
  'id',
  'meta',
  'schemas',
  'roles',
  'groups',
];

/** Targets by attribute name. The names are in lower case because SCIM compares names case-insensitively. */
const TARGETS: ReadonlyMap<string, Target> = new Map<string, Target>([
  ['emails', { kind: 'email', attribute: 'elements' }],
  ['phonenumbers', { kind: 'phone', attribute: 'elements' }],
  ['emailaddresses', { kind: 'email', attribute: 'all' }],
  ['mobilenumbers', { kind: 'phone', attribute: 'all' }],
  ['verifiedemailaddresses', { kind: 'email', attribute: 'verified' }],
  ['verifiedmobilenumbers', { kind: 'phone', attribute: 'verified' }],
  ...READ_ONLY.map((name) => [name.toLowerCase(), { attribute: 'read-only' }] as const),
]);

const PATH =
  /^(?<name>[A-Za-z]\w*)(?:\[\s*(?<attribute>\w+)\s+eq\s+(?:"(?<text>[^"\\]*)"|(?<word>true|false))\s*\])?(?:\.(?<sub>\w+))?$/i;

/** Returns the target of a path without a URN; `body-invalid` for a path to contacts whose form is not supported. */
export function readContactPath(path: string): Result<PathTarget> {
  const name = /^[A-Za-z]\w*/.exec(path)?.[0].toLowerCase() ?? '';
  const target = TARGETS.get(name);
  if (target === undefined) return { ok: true, value: { attribute: 'profile' } };
  if (target.attribute === 'read-only') return { ok: true, value: target };
  const groups = PATH.exec(path)?.groups;
  if (groups === undefined)
    return refused(bodyRefusal('invalidPath', 'a filter of contacts compares type, primary or value by eq'));
  const attribute = groups['attribute']?.toLowerCase();
  if (attribute !== undefined && attribute !== 'type' && attribute !== 'primary' && attribute !== 'value')
    return refused(bodyRefusal('invalidPath', 'a filter of contacts compares type, primary or value'));
  const operand = groups['text'] ?? groups['word'] ?? '';
  const filter: ContactFilter | null = attribute === undefined ? null : { attribute, operand };
  return { ok: true, value: { ...target, filter, sub: groups['sub']?.toLowerCase() } };
}
