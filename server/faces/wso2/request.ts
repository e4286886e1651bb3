// Owns what a PUT or PATCH of a user says of contacts, in WSO2's words, told apart from the rest of it. Not what comes of it
// (wanted.ts), nor the rest (users.ts).
import type { Contact, Kind } from '../../../shared/contact.ts';
import type { ReasonOf, Refusal } from '../../../shared/problem.ts';
import { ENTERPRISE, type Json } from '../../core/profile.ts';
import type { Result } from '../../ports/result.ts';
import { same } from './compare.ts';

export const WSO2 = 'urn:scim:wso2:schema';
const CORE = 'urn:ietf:params:scim:schemas:core:2.0:User';

/** One operation of a PATCH; a PUT is one `replace` of all that it gives. */
export interface Op {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path?: string;
  readonly value?: Json;
}

/** What is said of the contacts of one kind; what is left out was not mentioned. */
export interface Asked {
  /** Null: there shall be none. */
  readonly primary?: string | null;
  /** The whole of `emailAddresses` or `mobileNumbers`. */
  readonly all?: readonly string[];
  /** The whole of `verifiedEmailAddresses` or `verifiedMobileNumbers`. */
  readonly verified?: readonly string[];
  /** By type, such as `work`; null: there shall be none. */
  readonly typed?: ReadonlyMap<string, string | null>;
}

export interface Read {
  readonly asked: { readonly [K in Kind]?: Asked };
  /** What is no contact. */
  readonly rest: readonly Op[];
}

type Draft = { -readonly [K in keyof Asked]: Asked[K] };
type Target = { readonly kind: Kind; readonly is: 'elements' | 'all' | 'verified' } | { readonly is: 'ignored' };
/** `emails[type eq "work"]` */
interface Filter {
  readonly by: 'type' | 'primary' | 'value';
  readonly than: string;
}

/** A proof is asked for whatever a client says of it; the others are there to be read. */
const IGNORED = [
  'verifyEmail',
  'verifyMobile',
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

/** In small letters: names are without case. */
const TARGETS: ReadonlyMap<string, Target> = new Map<string, Target>([
  ['emails', { kind: 'email', is: 'elements' }],
  ['phonenumbers', { kind: 'phone', is: 'elements' }],
  ['emailaddresses', { kind: 'email', is: 'all' }],
  ['mobilenumbers', { kind: 'phone', is: 'all' }],
  ['verifiedemailaddresses', { kind: 'email', is: 'verified' }],
  ['verifiedmobilenumbers', { kind: 'phone', is: 'verified' }],
  ...IGNORED.map((name) => [name.toLowerCase(), { is: 'ignored' }] as const),
]);

const URNS = [CORE, WSO2, ENTERPRISE].map((urn) => urn.toLowerCase());
const PATH =
  /^(?<name>[A-Za-z]\w*)(?:\[\s*(?<by>\w+)\s+eq\s+(?:"(?<text>[^"\\]*)"|(?<word>true|false))\s*\])?(?:\.(?<sub>\w+))?$/i;
/** Nobody has as many. */
const LIST_MAX = 100;
/** Of a type, characters. */
const TYPE_MAX = 64;

export function readOps(ops: readonly Op[], contacts: readonly Contact[]): Result<Read> {
  const drafts: { [K in Kind]?: Draft } = {};
  const rest: Op[] = [];
  for (const op of ops) {
    const left = op.path === undefined ? readWhole(op, drafts, contacts) : readPath(op, op.path, drafts, contacts);
    if (left !== null && 'code' in left) return { ok: false, refusal: left };
    if (left !== null) rest.push(left);
  }
  return { ok: true, value: { asked: drafts, rest } };
}

type Drafts = { [K in Kind]?: Draft };

/** Without a path: each member is a target. Answers what is left of it. */
function readWhole(op: Op, drafts: Drafts, contacts: readonly Contact[]): Op | Refusal | null {
  if (op.op === 'remove') return bad('noTarget', 'a remove needs a path');
  if (!isObject(op.value)) return bad('invalidSyntax', 'without a path the value has to be an object');
  const rest: Record<string, Json> = {};
  for (const [name, value] of Object.entries(op.value)) {
    const urn = URNS.includes(name.toLowerCase());
    if (urn && isObject(value)) {
      const inner: Record<string, Json> = {};
      for (const [member, its] of Object.entries(value)) {
        const said = take({ ...op, value: its }, member, drafts, contacts);
        if (said === null) inner[member] = its;
        else if (said !== true) return said;
      }
      if (Object.keys(inner).length > 0) rest[name] = inner;
      continue;
    }
    const said = take({ ...op, value }, bare(name), drafts, contacts);
    if (said === null) rest[name] = value;
    else if (said !== true) return said;
  }
  return Object.keys(rest).length > 0 ? { op: op.op, value: rest } : null;
}

function readPath(op: Op, path: string, drafts: Drafts, contacts: readonly Contact[]): Op | Refusal | null {
  if (URNS.includes(path.toLowerCase()) && op.op !== 'remove' && op.value !== undefined)
    return readWhole({ op: op.op, value: { [path]: op.value } }, drafts, contacts);
  const said = take(op, bare(path), drafts, contacts);
  return said === null ? op : said === true ? null : said;
}

/** True: it was about contacts. Null: it was not. */
function take(op: Op, path: string, drafts: Drafts, contacts: readonly Contact[]): true | Refusal | null {
  const name = /^[A-Za-z]\w*/.exec(path)?.[0].toLowerCase() ?? '';
  const target = TARGETS.get(name);
  if (target === undefined) return null;
  if (target.is === 'ignored') return true;
  const found = PATH.exec(path)?.groups;
  if (found === undefined) return bad('invalidPath', 'contacts are chosen by type, primary or value with eq');
  const by = found['by']?.toLowerCase();
  if (by !== undefined && by !== 'type' && by !== 'primary' && by !== 'value')
    return bad('invalidPath', 'contacts are chosen by type, primary or value');
  const filter: Filter | null = by === undefined ? null : { by, than: found['text'] ?? found['word'] ?? '' };
  const own = contacts.filter(({ kind }) => kind === target.kind);
  const draft = (drafts[target.kind] ??= {});
  const sub = found['sub']?.toLowerCase();
  // Their guide writes objects there where it means the mobile number.
  const objects =
    Array.isArray(op.value) && op.value.some(isObject) && op.value.some((v) => isObject(v) && 'type' in v);
  const wrong =
    target.is === 'elements' || (target.is === 'all' && objects)
      ? elements(op, filter, sub, target.kind, draft, own)
      : list(op, filter, target.is, draft, own);
  if (wrong !== null) return wrong;
  // Each is compared with each: what many small ones add up to is bounded as well.
  const sizes = [draft.all?.length ?? 0, draft.verified?.length ?? 0, draft.typed?.size ?? 0];
  return sizes.some((size) => size > LIST_MAX) ? bad('invalidValue', `at most ${LIST_MAX} contacts`) : true;
}

// ── The lists ───────────────────────────────────────────────────────────────────────────────────────────────────────

function list(op: Op, filter: Filter | null, is: 'all' | 'verified', draft: Draft, own: readonly Contact[]) {
  const there = own.filter((c) => is === 'all' || c.verifiedAt !== null);
  const before = draft[is] ?? there.map(({ value }) => value);
  const given = filter ? [filter.than] : listOf(op.value ?? null);
  if (given === null) return bad('invalidValue', 'a list is text with commas, or an array of texts');
  const others = (from: readonly string[], but: readonly string[]) =>
    from.filter((text) => !but.some((other) => same(text, other)));
  if (op.op === 'remove') draft[is] = filter || op.value !== undefined ? others(before, given) : [];
  else draft[is] = op.op === 'add' ? [...before, ...others(given, before)] : given;
  return null;
}

function listOf(value: Json): readonly string[] | null {
  if (value === null) return [];
  const parts = Array.isArray(value) ? value : [value];
  const said: string[] = [];
  for (const part of parts) {
    const text = isObject(part) ? part['value'] : part;
    if (typeof text !== 'string') return null;
    said.push(...text.split(',').map((piece) => piece.trim()));
  }
  if (said.length > LIST_MAX) return null;
  const texts: string[] = [];
  for (const one of said) if (one !== '' && !texts.some((other) => same(other, one))) texts.push(one);
  return texts;
}

// ── emails, phoneNumbers ────────────────────────────────────────────────────────────────────────────────────────────

interface Element {
  readonly value: string | null;
  readonly type: string | null;
  readonly primary: boolean;
}

function elements(
  op: Op,
  filter: Filter | null,
  sub: string | undefined,
  kind: Kind,
  draft: Draft,
  own: readonly Contact[],
): Refusal | null {
  const typed = new Map(draft.typed);
  const put = (element: Element): void => {
    if (leads(element, kind)) draft.primary = element.value;
    else typed.set(element.type ?? '', element.value);
  };
  if (op.op === 'remove') {
    const chosen = filter === null && op.value !== undefined ? elementsOf(op.value) : null;
    if (filter?.by === 'type') put({ value: null, type: filter.than, primary: false });
    else if (filter?.by === 'primary') draft.primary = null;
    else if (filter !== null || chosen !== null) {
      for (const text of filter ? [filter.than] : (chosen ?? []).map(({ value }) => value ?? '')) {
        const gone = own.find(({ value }) => same(value, text));
        if (gone?.primary === true) draft.primary = null;
        else draft.all = (draft.all ?? own.map(({ value }) => value)).filter((other) => !same(other, text));
      }
    } else {
      draft.primary = null;
      for (const { type, primary } of own) if (type !== null && !primary) typed.set(type, null);
    }
    draft.typed = typed;
    return null;
  }
  if (filter !== null || sub !== undefined) {
    const element = chosenBy(filter, sub, op.value ?? null);
    if (element === null) return bad('invalidPath', 'a value is set at the primary contact or at that of a type');
    put(element);
    draft.typed = typed;
    return null;
  }
  const given = elementsOf(op.value ?? null);
  if (given === null) return bad('invalidValue', 'a contact is text, or an object with a value');
  if (given.length === 0 && op.op === 'replace') return elements({ op: 'remove' }, null, undefined, kind, draft, own);
  const said = given.filter(({ primary }) => primary);
  const leading = said.length > 0 ? said : given.filter((element) => leads(element, kind));
  if (leading.length > 1) return bad('invalidValue', 'only one can be primary');
  for (const element of given) {
    if (leading.includes(element)) draft.primary = element.value;
    else if (element.type !== null) typed.set(element.type, element.value);
    else if (element.value !== null) draft.all = [...(draft.all ?? own.map(({ value }) => value)), element.value];
  }
  draft.typed = typed;
  return null;
}

/** `emails` without a type is the primary address there, `phoneNumbers` of the type mobile the primary number. */
function leads({ type, primary }: Element, kind: Kind): boolean {
  return primary || type === null || (kind === 'phone' && type.toLowerCase() === 'mobile');
}

function chosenBy(filter: Filter | null, sub: string | undefined, given: Json): Element | null {
  if (filter?.by === 'value')
    return sub === 'primary' && isTrue(given) ? { value: filter.than, type: null, primary: true } : null;
  if (sub !== undefined && sub !== 'value') return null;
  const [one, ...more] = elementsOf(given) ?? [];
  if (one === undefined || more.length > 0) return null;
  const primary = filter === null || (filter.by === 'primary' && filter.than.toLowerCase() === 'true');
  if (filter?.by === 'primary' && !primary) return null;
  return { value: one.value, type: filter?.by === 'type' ? filter.than : null, primary };
}

function elementsOf(value: Json): readonly Element[] | null {
  const read: Element[] = [];
  const parts = Array.isArray(value) ? value : [value];
  if (parts.length > LIST_MAX) return null;
  for (const part of parts) {
    const given: { readonly [key: string]: Json } = isObject(part) ? part : { value: part };
    const { value: text = null, type = null, primary = false } = given;
    if ((text !== null && typeof text !== 'string') || (type !== null && typeof type !== 'string')) return null;
    if ((isObject(part) && !('value' in part)) || (type?.length ?? 0) > TYPE_MAX) return null;
    read.push({ value: text?.trim() ? text.trim() : null, type: type || null, primary: isTrue(primary) });
  }
  return read;
}

// ── Small ones ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** A name or path without the URN of a schema of ours. */
function bare(path: string): string {
  const urn = URNS.find((one) => path.toLowerCase().startsWith(`${one}:`));
  return urn === undefined ? path : path.slice(urn.length + 1);
}

/** Entra writes its booleans as text. */
function isTrue(value: Json): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function bad(scimType: ReasonOf<'body-invalid'>, detail: string): Refusal {
  return { code: 'body-invalid', reason: scimType, detail };
}
