// Owns how the operations of a PUT or PATCH are split into requests for contacts and operations on the profile. Not the effect
// of the requests: rules.ts; not the effect of the operations: profile.ts.
import type { Contact, Kind } from '../../../shared/contact.ts';
import type { Json } from '../../core/profile.ts';
import { refused, type Result } from '../../ports/result.ts';
import type { Operation } from '../scim/patch/patch-request.ts';
import { isObject, type JsonObject } from '../scim/value/json.ts';
import { editList } from './address-list.ts';
import { readContactPath, type ContactPath, type PathTarget } from './contact-path.ts';
import { bodyRefusal, LIST_MAX, type ContactEdit, type ContactRequest, type EditBase } from './contact-request.ts';
import { editElements } from './elements.ts';
import { isSchemaUrn, withoutUrn } from './schema-ids.ts';

/** The requests for contacts and the operations on the profile of a write. */
export interface WriteRequest {
  /** Requests by kind. A kind is absent when the write does not mention it. */
  readonly contacts: { readonly [K in Kind]?: ContactRequest };
  /** The operations on everything except contacts. */
  readonly profile: readonly Operation[];
}

/** The requests of the operations so far, and the user's contacts of all kinds. */
interface Draft {
  readonly requests: { [K in Kind]?: ContactRequest };
  readonly contacts: readonly Contact[];
}

/** An operation on the attribute that its path names. */
interface AttributeOperation extends Operation {
  readonly path: string;
}

/** Splits the operations. A PUT is one `replace` without a path. */
export function readWriteRequest(operations: readonly Operation[], contacts: readonly Contact[]): Result<WriteRequest> {
  const draft: Draft = { requests: {}, contacts };
  const profile: Operation[] = [];
  for (const operation of operations) {
    const rest = readOperation(draft, operation);
    if (!rest.ok) return rest;
    if (rest.value !== null) profile.push(rest.value);
  }
  return { ok: true, value: { contacts: draft.requests, profile } };
}

/** Reads an operation into the draft. Returns the operation on the profile that is left; null when none is left. */
function readOperation(draft: Draft, operation: Operation): Result<Operation | null> {
  const { op, path, value } = operation;
  if (path === null) return readMembers(draft, operation);
  if (isSchemaUrn(path) && op !== 'remove' && value !== undefined)
    return readMembers(draft, { op, path: null, value: { [path]: value } });
  const attribute = readAttribute(draft, { op, path: withoutUrn(path), value });
  return attribute.ok ? { ok: true, value: attribute.value === 'profile' ? operation : null } : attribute;
}

/** Reads an operation without a path. Each member of its value is a target. */
function readMembers(draft: Draft, { op, value }: Operation): Result<Operation | null> {
  if (op === 'remove') return refused(bodyRefusal('noTarget', 'a remove needs a path'));
  if (!isObject(value)) return refused(bodyRefusal('invalidSyntax', 'without a path the value has to be an object'));
  const profile: Record<string, Json> = {};
  for (const [name, member] of Object.entries(value)) {
    const rest =
      isSchemaUrn(name) && isObject(member)
        ? readSchemaMembers(draft, op, member)
        : readMember(draft, { op, path: withoutUrn(name), value: member });
    if (!rest.ok) return rest;
    if (rest.value !== undefined) profile[name] = rest.value;
  }
  return { ok: true, value: Object.keys(profile).length > 0 ? { op, path: null, value: profile } : null };
}

/**
 * Reads the members below the URN of a schema, where each member is a target too. Returns the members that belong to the
 * profile; undefined when there are none.
 */
function readSchemaMembers(draft: Draft, op: Operation['op'], members: JsonObject): Result<JsonObject | undefined> {
  const profile: Record<string, Json> = {};
  for (const [path, value] of Object.entries(members)) {
    const rest = readMember(draft, { op, path, value });
    if (!rest.ok) return rest;
    if (rest.value !== undefined) profile[path] = rest.value;
  }
  return { ok: true, value: Object.keys(profile).length > 0 ? profile : undefined };
}

function readMember(draft: Draft, member: AttributeOperation): Result<Json | undefined> {
  const attribute = readAttribute(draft, member);
  return attribute.ok ? { ok: true, value: attribute.value === 'profile' ? member.value : undefined } : attribute;
}

/** Reads an operation into the draft when it is about contacts. Returns which attribute the operation is about. */
function readAttribute(draft: Draft, { op, path, value }: AttributeOperation): Result<PathTarget['attribute']> {
  const target = readContactPath(path);
  if (!target.ok) return target;
  const { attribute } = target.value;
  if (attribute === 'profile' || attribute === 'read-only') return { ok: true, value: attribute };
  const { kind, filter, sub } = target.value;
  const contacts = draft.contacts.filter((c) => c.kind === kind);
  const base = { kind, contacts, request: draft.requests[kind] ?? {} };
  const request = editContacts(attribute, { op, filter, sub, value }, base);
  if (!request.ok) return request;
  if (!isBounded(request.value)) return refused(bodyRefusal('invalidValue', `at most ${LIST_MAX} contacts`));
  draft.requests[kind] = request.value;
  return { ok: true, value: attribute };
}

function editContacts(attribute: ContactPath['attribute'], edit: ContactEdit, base: EditBase): Result<ContactRequest> {
  // The vendor's guide writes objects with a type into `mobileNumbers` and means the mobile number.
  if (attribute === 'elements' || (attribute === 'all' && hasTypedElement(edit.value))) return editElements(edit, base);
  return editList(attribute, edit, base);
}

function hasTypedElement(value: Json | undefined): boolean {
  return Array.isArray(value) && value.some((item) => isObject(item) && 'type' in item);
}

/** Whether the lists are within the limit. Many small operations together may not write more than one long operation. */
function isBounded({ all, verified, typed }: ContactRequest): boolean {
  return [all?.length, verified?.length, typed?.size].every((size = 0) => size <= LIST_MAX);
}
