// Owns WSO2's rules: what becomes of the contacts when its lists are written. Pure. Not how a body says it (asked.ts), nor how
// it is done (the service).
import type { Contact, Kind } from '../../../shared/contact.ts';
import { effectiveThen } from '../../core/contacts.ts';
import type { Policy } from '../../core/policy.ts';
import type { Asked } from './request.ts';
import type { Result } from '../../ports/result.ts';
import type { DesiredContact } from '../../service/account.ts';
import { LISTS, under, type Code } from './refuse.ts';
import { same } from './compare.ts';

export interface Ruled {
  /** The whole list, as it shall be. */
  readonly contacts: readonly DesiredContact[];
  /** What waits to be proved of the kind is over. */
  readonly clears: boolean;
}

export function rule(kind: Kind, asked: Asked, contacts: readonly Contact[], policy: Policy): Result<Ruled> {
  const codes = LISTS[kind];
  const own = contacts.filter((c) => c.kind === kind);
  const find = (text: string) => own.find(({ value, key }) => same(value, text) || same(key, text));
  const first = own.find((c) => c.primary);
  const { primary, all, verified } = asked;
  const named = [primary, ...(all ?? []), ...(verified ?? [])].filter((text) => typeof text === 'string');
  if (!policy.kinds.includes(kind) && named.some((text) => find(text)?.verifiedAt == null)) return no(codes.off);

  // To name an unverified one as primary would be to have it proved.
  let list: readonly DesiredContact[] = own.map(({ value, type, primary: is, verifiedAt }) => ({
    value,
    type,
    primary: is && verifiedAt !== null,
  }));

  // Whoever sends back what was answered asks for nothing: only another list is more than one address.
  const differs = (texts: readonly string[], from: readonly Contact[]) =>
    texts.some((text) => find(text) === undefined) || from.some((c) => !texts.some((text) => find(text) === c));
  const proven = own.filter((c) => c.verifiedAt !== null);
  if (policy.max === 1 && ((all && differs(all, own)) || (verified && differs(verified, proven))))
    return no(codes.single);

  if (all && policy.max > 1) {
    const holds = (text: string) => all.some((other) => same(other, text));
    const leads = first && !holds(first.value) && !(typeof primary === 'string' && holds(primary));
    if (leads) return no(codes.all);
    const kept = list.filter((c) => find(c.value) === first || all.some((text) => find(text) === find(c.value)));
    const fresh = all.filter((text) => find(text) === undefined && !(primary && same(primary, text)));
    const proving = (text: string) => primary === undefined && (verified ?? []).some((other) => same(other, text));
    list = [...kept, ...fresh.filter((text) => !proving(text)).map((value) => beside(value))];
  }

  for (const [type, value] of asked.typed ?? []) {
    const before = list.find((c) => find(c.value) !== first && c.type === type);
    if (before && value !== null && same(before.value, value)) continue;
    list = list.filter((c) => c !== before);
    if (value === null) continue;
    const other = list.find((c) => same(c.value, value));
    list = other ? list.map((c) => (c === other ? { ...c, type } : c)) : [...list, { ...beside(value), type }];
  }

  if (primary === null) {
    const left = list.filter((c) => find(c.value) !== first);
    // One that is verified takes its place; one that is not cannot before it is proved.
    const stuck = left.length > 0 && !left.some((c) => find(c.value)?.verifiedAt != null);
    return stuck && first ? no(codes.all) : yes(left, true);
  }
  if (primary !== undefined) return yes(...lead(primary));
  if (verified && policy.max > 1) {
    const fresh = verified.filter((text) => find(text)?.verifiedAt == null);
    const [one] = fresh;
    if (fresh.length > 1) return no(codes.several);
    if (first && first.verifiedAt !== null && !verified.some((text) => find(text) === first)) return no(codes.verified);
    if (one !== undefined) {
      const known = list.find((c) => find(c.value) !== undefined && find(c.value) === find(one));
      list = known
        ? list.map((c) => (c === known ? { ...c, proves: true } : c))
        : [...list, { ...beside(one), proves: true }];
    }
  }
  return yes(list, false);

  /** Primary is what is verified already, at once; else what is asked for waits, and nothing else is primary meanwhile. */
  function lead(text: string): readonly [readonly DesiredContact[], boolean] {
    const target = find(text);
    if (target !== undefined && target.verifiedAt !== null)
      return [list.map((c) => ({ ...c, primary: find(c.value) === target })), true];
    if (target?.primary === true)
      return [list.map((c) => (find(c.value) === target ? { ...c, primary: true } : c)), false];
    const known = list.find((c) => same(c.value, text));
    const mine = { value: text, type: known?.type ?? null, primary: true };
    const others = list.filter((c) => c !== known).map((c) => ({ ...c, primary: false }));
    return [effectiveThen('primary', policy.max) === 'replace' ? [mine] : [...others, mine], false];
  }
}

function beside(value: string): DesiredContact {
  return { value, type: null, primary: false };
}

function yes(contacts: readonly DesiredContact[], clears: boolean): Result<Ruled> {
  return { ok: true, value: { contacts, clears } };
}

function no(code: Code): Result<Ruled> {
  return { ok: false, refusal: under(code) };
}
