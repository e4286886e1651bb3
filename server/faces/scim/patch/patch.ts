// Owns the effect of a PATCH (RFC 7644 §3.5.2): either all operations take effect, or the first error is the result and nothing
// changes. It accepts the forms that Entra and Okta send. Not the body: patch-request.ts; not the effect on one attribute:
// patch-add.ts, patch-remove.ts, patch-replace.ts.
import type { Json } from '../../../core/profile.ts';
import { isExtensionKey, isUrn, readAttr } from '../schema/attr-ref.ts';
import { parsePath } from '../filter/filter.ts';
import type { Filter } from '../filter/filter-tree.ts';
import { isList, isNothing, isObject, isSameName, withFilledPart, without, withPart } from '../value/json.ts';
import { failure, success, type Outcome } from '../value/outcome.ts';
import { addTo } from './patch-add.ts';
import { withWorkType, type ReadFilter } from './contact-filter.ts';
import { removeFrom } from './patch-remove.ts';
import { replaceIn } from './patch-replace.ts';
import type { Operation } from './patch-request.ts';
import { canSelect, type PatchTarget } from './patch-target.ts';
import { resolve, type Resolved, type ResolvedSchema } from '../schema/resolve-name.ts';
import { isHollow } from '../value/empty.ts';
import { attributeOf, isReadOnly, type Model, type Resource } from '../schema/schema.ts';

/** One step of a PATCH. Its target is a separate argument. */
interface Edit {
  readonly model: Model;
  readonly op: Operation['op'];
  /** Undefined for a `remove` without a value. */
  readonly value: Json | undefined;
  readonly readFilter: ReadFilter;
}

const NO_ATTRIBUTE = failure('invalidPath', 'there is no such attribute');

/**
 * Returns the resource after all operations, or the error of the first operation that fails. `resource` itself does not change.
 * `readFilter`: what a filter means beside its letters; by default nothing.
 */
export function patch(
  model: Model,
  resource: Resource,
  operations: readonly Operation[],
  readFilter: ReadFilter = (_, filter) => filter,
): Outcome<Resource> {
  let current: Resource = resource;
  for (const { op, path, value } of operations) {
    const edit: Edit = { model, op, value, readFilter };
    const next = path === null ? editAll(edit, current, null) : editPath(edit, current, path);
    if (!next.ok) return next;
    current = next.value;
  }
  return success(current === resource ? resource : withSchemas(model, withoutHollow(model, current)));
}

/**
 * Drops the entries of lists that have no value once all operations are done. Before that, one operation may give an entry its
 * type and the next its value.
 */
function withoutHollow(model: Model, resource: Resource): Resource {
  let current = resource;
  for (const [name, value] of Object.entries(resource)) {
    if (!isList(value)) continue;
    const attribute = attributeOf(model, model.core, name);
    const filled = attribute?.type === 'complex' ? value.filter((each) => !isHollow(attribute, each)) : value;
    if (filled.length === value.length) continue;
    current = filled.length === 0 ? without(current, name) : withPart(current, name, filled);
  }
  return current;
}

function editPath(edit: Edit, resource: Resource, path: string): Outcome<Resource> {
  const parsed = parsePath(path);
  if (!parsed.ok) return parsed;
  const resolved = resolve(edit.model, parsed.value.attr, extensionKeys(resource));
  return resolved === null ? NO_ATTRIBUTE : editResolved(edit, resource, resolved, parsed.value.filter);
}

function editResolved(edit: Edit, current: Resource, resolved: Resolved, given: Filter | null): Outcome<Resource> {
  const isCore = given !== null && resolved.type === 'attribute' && resolved.urn === null;
  const filter = isCore ? edit.readFilter(resolved.name, given) : given;
  const resource = isCore && filter !== null ? withWorkType(current, resolved.attribute, filter) : current;
  if (resolved.type === 'schema') {
    if (filter !== null) return failure('invalidPath', 'brackets belong behind an attribute');
    return editAll(edit, resource, resolved.urn === edit.model.core.id ? null : resolved);
  }
  const { urn, name, attribute, sub } = resolved;
  // The server derives `schemas` from the rest of the resource, and keeps no passwords.
  if (urn === null && (name === 'schemas' || name === 'password')) return success(resource);
  if (attribute?.mutability === 'readOnly' || sub?.attribute?.mutability === 'readOnly')
    return failure('mutability', `${name} is read-only`);
  const container = urn === null ? resource : (resource[urn] ?? {});
  if (!isObject(container)) return NO_ATTRIBUTE;
  const edited = editAttribute(edit, { container, name, attribute, sub, filter });
  if (!edited.ok) return edited;
  return success(urn === null ? edited.value : withFilledPart(resource, urn, edited.value));
}

function editAttribute({ op, value }: Edit, target: PatchTarget): Outcome<Resource> {
  if (target.filter !== null && !canSelect(target))
    return failure('invalidPath', `${target.name} has one value, and brackets select among many`);
  switch (op) {
    case 'add':
      return addTo(target, value as Json);
    case 'remove':
      return removeFrom(target, value);
    case 'replace':
      return replaceIn(target, value as Json);
  }
}

/**
 * Applies the operation to each attribute that the value names, in the extension or, if `extension` is null, in the whole
 * resource.
 */
function editAll(edit: Edit, resource: Resource, extension: ResolvedSchema | null): Outcome<Resource> {
  const { op, value } = edit;
  if (op === 'remove' || (extension !== null && isNothing(value))) return removeExtension(resource, extension);
  if (!isObject(value)) return failure('invalidValue', 'without the path of an attribute the value is an object');
  let current: Resource = resource;
  for (const [key, part] of Object.entries(value)) {
    const next = editKey({ ...edit, value: part }, current, extension, key);
    if (!next.ok) return next;
    current = next.value;
  }
  return success(current);
}

function removeExtension(resource: Resource, extension: ResolvedSchema | null): Outcome<Resource> {
  if (extension === null) return failure('mutability', 'a PATCH cannot remove the whole user');
  if (extension.schema !== null && isReadOnly(extension.schema))
    return failure('mutability', 'the extension is read-only');
  return success(without(resource, extension.urn));
}

/** Applies one key of the value. The key is the name of an attribute, a whole path (Entra), or an extension. */
function editKey(edit: Edit, resource: Resource, extension: ResolvedSchema | null, key: string): Outcome<Resource> {
  const { model, value } = edit;
  // Some clients repeat `schemas` inside an extension. It belongs to the resource, and is derived there.
  if (extension !== null && isSameName(key, 'schemas')) return success(resource);
  if (extension === null && isObject(value) && isNewExtension(model, resource, key))
    return editAll(edit, resource, { type: 'schema', urn: key, schema: null });
  const parsed = parsePath(extension === null ? key : `${extension.urn}:${key}`);
  if (!parsed.ok) return parsed;
  const present = [...(extension === null ? [] : [extension.urn]), ...extensionKeys(resource)];
  const resolved = resolve(model, parsed.value.attr, present);
  if (resolved === null) return NO_ATTRIBUTE;
  if (resolved.type === 'attribute' && resolved.urn === null) {
    // A client that sends back the whole resource must not be refused because of attributes that it cannot change.
    if (resolved.name === 'meta' || (resolved.name === 'id' && value === resource['id'])) return success(resource);
  }
  return editResolved(edit, resource, resolved, parsed.value.filter);
}

/**
 * Whether the key names a new extension. Such a key is a URN that the model does not know, that the resource does not have, and
 * that does not begin with the URN of an extension of either. The caller checks that the value of the key is an object.
 */
function isNewExtension(model: Model, resource: Resource, key: string): boolean {
  if (!isUrn(key)) return false;
  const ref = readAttr(key);
  if (ref === null) return true;
  const resolved = resolve(model, ref, extensionKeys(resource));
  if (resolved?.type !== 'attribute' || resolved.attribute !== null) return false;
  return resolved.urn === null || !Object.hasOwn(resource, resolved.urn);
}

function extensionKeys(resource: Resource): readonly string[] {
  return Object.keys(resource).filter(isExtensionKey);
}

/** Updates `schemas`, which lists the schemas whose attributes the resource has. */
function withSchemas(model: Model, resource: Resource): Resource {
  return withPart(resource, 'schemas', [model.core.id, ...extensionKeys(resource)]);
}
