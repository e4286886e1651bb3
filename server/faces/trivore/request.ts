// Owns how the requests of Trivore ID's contract are read. Not the names of their fields: fields.ts.
import { KINDS, type Kind } from '../../../shared/contact.ts';
import type { Refusal } from '../../../shared/problem.ts';
import type { BeginBody } from '../../../shared/wire/change.ts';
import type { Project } from '../../ports/project.ts';
import type { Result } from '../../ports/result.ts';
import { readField, shownName, type FieldName, type RequestFields } from './fields.ts';

/** Longest text of a field, characters. It is longer than any address, so that the address parser reports a long address. */
const TEXT_MAX = 1000;

/** Returns the begin that the request asks for, or a refusal that names the wrong field. */
export function readBegin(body: RequestFields, { policy }: Pick<Project, 'policy'>): Result<BeginBody> {
  const address = readAddress(body);
  if (!address.ok) return address;
  const primary = readFlag(body, 'primary');
  if (!primary.ok) return primary;
  const replaceAll = readFlag(body, 'replaceAll');
  if (!replaceAll.ok) return replaceAll;
  const locale = readOptionalText(body, 'locale');
  if (!locale.ok) return locale;
  // When the policy allows only one contact of a kind, the new contact replaces the old contact.
  const beside = policy.max === 1 ? 'primary' : 'add';
  const then = replaceAll.value ? 'replace-all' : primary.value ? 'primary' : beside;
  return { ok: true, value: { ...address.value, then, method: 'code', ...localeOf(locale.value) } };
}

/** Returns the address. `value` has no name of a kind: with an @ it is an e-mail address, else a number. */
function readAddress(body: RequestFields): Result<Pick<BeginBody, 'kind' | 'value'>> {
  const given: { [K in Kind]?: string } = {};
  for (const [kind, field] of [['email', 'email'] as const, ['phone', 'mobile'] as const]) {
    const text = readOptionalText(body, field);
    if (!text.ok) return text;
    if (text.value !== undefined) given[kind] = text.value;
  }
  const either = readOptionalText(body, 'value');
  if (!either.ok) return either;
  if (either.value !== undefined) {
    const kind = either.value.includes('@') ? 'email' : 'phone';
    if (given[kind] !== undefined && given[kind] !== either.value)
      return fieldRefusal('value', `differs from ${shownName(kind === 'email' ? 'email' : 'mobile')}`);
    given[kind] = either.value;
  }
  const [first, ...others] = KINDS.flatMap((kind) => (given[kind] === undefined ? [] : [{ kind, value: given[kind] }]));
  return first === undefined || others.length > 0
    ? fieldRefusal('email', `must be given, or ${shownName('mobile')}, and not both`)
    : { ok: true, value: first };
}

/** Returns no locale for text that is no language tag. Such text is not refused; the message has the project's language. */
function localeOf(text: string | undefined): { readonly locale?: string } {
  const tag = text?.replaceAll('_', '-') ?? '';
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(tag) ? { locale: tag } : {};
}

function readOptionalText(body: RequestFields, field: FieldName): Result<string | undefined> {
  const found = readField(body, field);
  if (!found.ok) return found;
  const { value } = found;
  if (value === undefined) return { ok: true, value };
  return typeof value === 'string' && value.length <= TEXT_MAX
    ? { ok: true, value }
    : fieldRefusal(field, 'must be text');
}

/** Returns the text of a field that must be present. */
export function readText(body: RequestFields, field: FieldName): Result<string> {
  const found = readOptionalText(body, field);
  if (!found.ok) return found;
  return found.value ? { ok: true, value: found.value } : fieldRefusal(field, 'is missing');
}

function readFlag(body: RequestFields, field: FieldName): Result<boolean> {
  const found = readField(body, field);
  if (!found.ok) return found;
  const { value = false } = found;
  return typeof value === 'boolean' ? { ok: true, value } : fieldRefusal(field, 'must be true or false');
}

function fieldRefusal(field: FieldName, message: string): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code: 'body-invalid', errors: [{ path: shownName(field), message }] } };
}
