// Owns how what the service answers becomes the wire's bodies. Not what is true: core/ says.
import { mask, type Contact, type Kind } from '../../../shared/contact.ts';
import type { ChangeBody, ContactBody, KindCapabilities, MeBody, ProofBody } from '../../../shared/wire.ts';
import { newestProof, proved, sides, stateAt, type Change, type Of } from '../../core/change.ts';
import { resendAt, resendsLeft, triesLeft } from '../../core/resend.ts';
import type { Policy } from '../../core/policy.ts';
import { limitOf, nextAt, used, type Counter } from '../../core/quota.ts';
import type { AppParts } from '../context.ts';
import { time } from '../time.ts';
import type { Project } from '../../ports/project.ts';
import type { AccountOverview } from '../../service/me.ts';
import type { ChangeView } from '../../service/change-view.ts';

const SIDES: readonly Of[] = ['current', 'new'];

/** `full`: the reader is the owner. To anybody else the new address is shown masked too. */
export function changeBody({ change, delivery, now, merged }: ChangeView, policy: Policy, full = true): ChangeBody {
  const state = stateAt(change, now);
  const left = resendsLeft(change, policy, now);
  const next = left > 0 ? resendAt(change, policy) : null;
  return {
    id: change.id,
    kind: change.kind,
    value: full ? change.address.value : mask(change.kind, change.address.value),
    then: change.then,
    method: change.method,
    state: state.at,
    why: state.at === 'closed' ? state.why : null,
    via: state.at === 'done' ? state.via : null,
    proofs: SIDES.flatMap((of) => proofBody(change, of, { delivery, now }, policy, full)),
    delivery: delivery.new,
    completion: change.terms.completion,
    codeLength: change.terms.codeLength,
    triesLeft: triesLeft(change),
    resendsLeft: left,
    resendAt: next === null ? null : time(next),
    sentAt: time(newestProof(change, 'new')?.issuedAt ?? change.createdAt),
    expiresAt: time(expiryOf(change)),
    endsAt: time(change.endsAt),
    createdAt: time(change.createdAt),
    doneAt: state.at === 'done' ? time(state.since) : null,
    ...(merged === undefined ? {} : { merged }),
  };
}

function proofBody(
  change: Change,
  of: Of,
  { delivery, now }: Pick<ChangeView, 'delivery' | 'now'>,
  policy: Policy,
  full: boolean,
): ProofBody[] {
  const newest = newestProof(change, of);
  if (newest === undefined || !sides(change).includes(of)) return [];
  const left = resendsLeft(change, policy, now, of);
  const next = left > 0 ? resendAt(change, policy, of) : null;
  const { kind, value } = newest.address;
  return [
    {
      of,
      ...(newest.contactId === null ? {} : { contactId: newest.contactId }),
      sentTo: full && of === 'new' ? value : mask(kind, value),
      kind,
      method: newest.method,
      state: proved(change, of) ? 'done' : 'waiting',
      delivery: delivery[of],
      sentAt: time(newest.issuedAt),
      expiresAt: time(newest.method === 'link' ? newest.linkExpiresAt : newest.codeExpiresAt),
      resendsLeft: left,
      resendAt: next === null ? null : time(next),
    },
  ];
}

/** Until when the newest message can be answered; of a change that sent none, its own end. */
function expiryOf(change: Change): number {
  const newest = newestProof(change, 'new');
  if (newest === undefined) return change.endsAt;
  return newest.method === 'link' ? newest.linkExpiresAt : newest.codeExpiresAt;
}

export function contactBody(contact: Contact): ContactBody {
  const { id, kind, value, verifiedAt, primary, loginId, type, managedBy } = contact;
  const verified = verifiedAt !== null;
  return {
    id,
    kind,
    value,
    verified,
    verifiedAt: verified ? time(verifiedAt) : null,
    primary,
    loginId,
    type,
    managedBy,
  };
}

export function meBody(me: AccountOverview, callingCode: CallingCode): MeBody {
  const { policy, languages, serviceName, supportUrl } = me.project;
  const { maxAge } = policy.stepUp.begin;
  return {
    user: { id: me.user.id },
    contacts: me.contacts.map(contactBody),
    changes: me.changes.map((seen) => changeBody(seen, policy)),
    capabilities: {
      kinds: Object.fromEntries(policy.kinds.map((kind) => [kind, capabilities(me, kind, callingCode)])),
      stepUp: { needed: me.ahead.stepUpNeeded, maxAge: maxAge === 0 ? null : maxAge / 1000 },
      confirmCurrent: me.ahead.confirmCurrent,
      frozenUntil: me.ahead.frozenUntil === null ? null : time(me.ahead.frozenUntil),
      languages,
      serviceName,
      supportUrl,
    },
  };
}

function capabilities(me: AccountOverview, kind: Kind, callingCode: CallingCode): KindCapabilities {
  const { project, contacts, changes, now } = me;
  const { policy } = project;
  const waiting = changes.find(({ change }) => change.kind === kind)?.change;
  const ofChange = waiting ? resendsLeft(waiting, policy, now) : policy.resendWaits.length + 1;
  const today = sendsToday(me, kind, waiting !== undefined);
  const sendsLeft = Math.min(ofChange, today.left);
  const next = sendsLeft > 0 && waiting ? resendAt(waiting, policy) : ofChange > 0 ? today.next : null;
  return {
    max: policy.max,
    methods: policy.methods[kind],
    then: policy.then,
    managed: contacts.some((c) => c.kind === kind && c.primary && c.managedBy === 'idp'),
    sendsLeft,
    nextSendAt: next === null ? null : time(next),
    ...(kind === 'phone' ? countriesOf(project, callingCode) : {}),
  };
}

/** What the day's limits leave, and when they leave more; a change that waits needs no other to be begun. */
function sendsToday(
  { counts, project, now }: AccountOverview,
  kind: Kind,
  waits: boolean,
): { left: number; next: number | null } {
  const { quotas } = project.policy;
  const counters: Counter[] = [`sends.${kind}`, ...(waits ? [] : (['begins.user'] as const))];
  const limits = counters.map((counter) => ({ uses: counts[counter], limit: limitOf(counter, quotas) }));
  const spent = limits.map(({ uses, limit }) => nextAt(uses, limit, now)).filter((at) => at !== null);
  const sends = limitOf(`sends.${kind}`, quotas);
  const left = spent.length > 0 ? 0 : sends.max - used(counts[`sends.${kind}`], sends, now);
  return { left, next: spent.length > 0 ? Math.max(...spent) : null };
}

type CallingCode = AppParts['callingCode'];

function countriesOf({ policy, homeCountry }: Project, callingCode: CallingCode): Partial<KindCapabilities> {
  const allowed = policy.phoneCountries.length > 0 ? policy.phoneCountries : homeCountry === null ? [] : [homeCountry];
  // Home stands first, if it may be texted at all.
  const countries = [...allowed].sort((a, b) => Number(b === homeCountry) - Number(a === homeCountry));
  return {
    countries,
    callingCodes: Object.fromEntries(countries.map((country) => [country, callingCode(country)])),
    ...(homeCountry === null ? {} : { homeCountry }),
  };
}
