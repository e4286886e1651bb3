// Owns the body of GET /v1/me: contacts, waiting changes, and what the user may do. Not the rules behind it: core/.
import type { Kind } from '../../../shared/contact.ts';
import type { KindCapabilities, MeBody } from '../../../shared/wire/me.ts';
import { limitOf, type Counter } from '../../core/rate-limit-counters.ts';
import { nextAllowedAt, usesWithin } from '../../core/sliding-window.ts';
import { resendAt, resendsLeft } from '../../core/resend.ts';
import type { Project } from '../../ports/project.ts';
import type { AccountOverview } from '../../service/me.ts';
import type { AppParts } from '../context.ts';
import { time } from '../time.ts';
import { changeBody } from './change-body.ts';
import { ownContact } from './contact-body.ts';

/** Writes the body. `callingCode` returns the calling code of a country (ISO 3166-1 alpha-2), in digits. */
export function meBody(me: AccountOverview, { callingCode, ctx }: MeParts): MeBody {
  const { display } = ctx;
  const { policy, languages, serviceName, supportUrl, managedUrl = null } = me.project;
  const { maxAge } = policy.stepUp.begin;
  return {
    user: { id: me.user.id },
    contacts: me.contacts.map((contact) => ownContact(ctx, contact)),
    changes: me.changes.map((view) => changeBody(view, { policy, isOwner: true, display })),
    capabilities: {
      kinds: Object.fromEntries(policy.kinds.map((kind) => [kind, capabilities(me, kind, callingCode)])),
      stepUp: { needed: me.ahead.stepUpNeeded, maxAge: maxAge === 0 ? null : maxAge / 1000 },
      confirmCurrent: me.ahead.confirmCurrent,
      frozenUntil: me.ahead.frozenUntil === null ? null : time(me.ahead.frozenUntil),
      signOutOthers: me.ahead.canEndOthers,
      undoLife: policy.undo === 'restore' ? policy.undoLife / 1000 : 0,
      languages,
      serviceName,
      supportUrl,
      managedUrl,
    },
  };
}

function capabilities(me: AccountOverview, kind: Kind, callingCode: CallingCode): KindCapabilities {
  const { project, contacts, changes, now } = me;
  const { policy } = project;
  const waiting = changes.find(({ change }) => change.kind === kind)?.change;
  const leftOfChange = waiting ? resendsLeft(waiting, policy, now) : policy.resendWaits.length + 1;
  const today = sendsToday(me, kind, waiting !== undefined);
  const sendsLeft = Math.min(leftOfChange, today.left);
  const next = sendsLeft > 0 && waiting ? resendAt(waiting, policy) : leftOfChange > 0 ? today.next : null;
  return {
    may: policy.may[kind],
    max: policy.max,
    methods: policy.methods[kind],
    then: policy.then,
    managed: contacts.some((c) => c.kind === kind && c.primary && c.managedBy === 'idp'),
    sendsLeft,
    nextSendAt: next === null ? null : time(next),
    ...(kind === 'phone' ? { channels: policy.phoneChannels, ...countriesOf(project, callingCode) } : {}),
  };
}

/**
 * Returns how many messages the rate limits still allow today; when they allow none, also when the next may be sent. A message
 * for a waiting change needs no begin, so the limit of begins does not count then.
 */
function sendsToday(
  { counts, project, now }: AccountOverview,
  kind: Kind,
  isWaiting: boolean,
): { left: number; next: number | null } {
  const { quotas } = project.policy;
  const counters: Counter[] = [`sends.${kind}`, ...(isWaiting ? [] : (['begins.user'] as const))];
  const limits = counters.map((counter) => ({ uses: counts[counter], limit: limitOf(counter, quotas) }));
  const spent = limits.map(({ uses, limit }) => nextAllowedAt(uses, limit, now)).filter((at) => at !== null);
  const sends = limitOf(`sends.${kind}`, quotas);
  const left = spent.length > 0 ? 0 : sends.max - usesWithin(counts[`sends.${kind}`], sends, now);
  return { left, next: spent.length > 0 ? Math.max(...spent) : null };
}

type MeParts = Pick<AppParts, 'callingCode' | 'ctx'>;
type CallingCode = AppParts['callingCode'];

function countriesOf({ policy, homeCountry }: Project, callingCode: CallingCode): Partial<KindCapabilities> {
  const allowed = policy.phoneCountries.length > 0 ? policy.phoneCountries : homeCountry === null ? [] : [homeCountry];
  // The home country is first, if it is allowed.
  const countries = [...allowed].sort((a, b) => Number(b === homeCountry) - Number(a === homeCountry));
  return {
    countries,
    callingCodes: Object.fromEntries(countries.map((country) => [country, callingCode(country)])),
    ...(homeCountry === null ? {} : { homeCountry }),
  };
}
