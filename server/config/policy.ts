// Owns what may be said of a project's policy. Not what stands when nothing is said, nor why: core/policy.ts.
import { z } from 'zod';
import {
  DEFAULT_POLICY,
  MERGES,
  type NumberType,
  type Policy,
  POLICY_RANGES,
  STEP_UP_MAX_AGE,
  type StepUp,
} from '../core/policy.ts';
import { DEFAULT_QUOTAS, QUOTA_RANGES, type Quotas } from '../core/quota.ts';
import * as is from './settings.ts';
import { type Given, or, some } from './settings.ts';
import { type Kind, KINDS, type Method, METHODS, THENS } from '../../shared/contact.ts';

const NUMBER_TYPES: readonly NumberType[] = ['MOBILE', 'FIXED_LINE_OR_MOBILE', 'FIXED_LINE', 'VOIP', 'PERSONAL_NUMBER'];
const perKind = <T extends Given>(
  schema: z.ZodType<T>,
  standard: { readonly [K in Kind]: T },
): z.ZodType<{ [K in Kind]: T }> =>
  z.strictObject({ email: or(schema, standard.email), phone: or(schema, standard.phone) });

/** As many resends as waits; a wait that shrinks would make patience the worse choice. 1 s to 1 h each, at most 10. */
const resendWaits = z
  .array(is.duration(1000, 3_600_000))
  .max(10)
  .refine((waits) => waits.every((wait, i) => i === 0 || wait >= (waits[i - 1] ?? 0)), 'must not get shorter');

const stepUp = (of: StepUp): z.ZodType<StepUp> =>
  or(
    z.strictObject({
      maxAge: or(is.duration(...STEP_UP_MAX_AGE), of.maxAge),
      // They stand in a quoted header, parted by spaces (RFC 9470).
      acr: or(z.array(is.matching(/^[\x21\x23-\x5b\x5d-\x7e]{1,255}$/, 'an acr value without spaces or quotes')), [
        ...of.acr,
      ]),
      amr: or(z.array(is.line(64)), [...of.amr]),
    }),
    of,
  );
const perAction = z.strictObject({
  begin: stepUp(DEFAULT_POLICY.stepUp.begin),
  promote: stepUp(DEFAULT_POLICY.stepUp.promote),
  remove: stepUp(DEFAULT_POLICY.stepUp.remove),
});

const quotasSchema = z
  .strictObject(
    Object.fromEntries(
      (Object.keys(DEFAULT_QUOTAS) as (keyof Quotas)[]).map((name) => [
        name,
        or(is.whole(...QUOTA_RANGES[name]), DEFAULT_QUOTAS[name]),
      ]),
    ) as { [K in keyof Quotas]: z.ZodType<number> },
  )
  .refine((q) => q.sendsForOwner < q.sendsPerTarget, 'sendsForOwner must be below sendsPerTarget');

const D = DEFAULT_POLICY;
const R = POLICY_RANGES;
export const policySchema = z.strictObject({
  kinds: or(some(is.oneOf(KINDS)), [...D.kinds]),
  max: or(is.whole(...R.max), D.max),
  then: or(some(is.oneOf(THENS)), [...D.then]),
  methods: or(perKind<readonly Method[]>(some(is.oneOf(METHODS)), D.methods), D.methods),
  defaultMethod: or(perKind(is.oneOf(METHODS), D.defaultMethod), D.defaultMethod),
  codeLength: or(is.whole(...R.codeLength), D.codeLength),
  codeLife: or(is.duration(...R.codeLife), D.codeLife),
  linkLife: or(is.duration(...R.linkLife), D.linkLife),
  completion: or(is.oneOf(['session', 'click'] as const), D.completion),
  tries: or(is.whole(...R.tries), D.tries),
  liveLinks: or(is.whole(...R.liveLinks), D.liveLinks),
  resendWaits: or(resendWaits, [...D.resendWaits]),
  phoneWaitFactor: or(is.whole(...R.phoneWaitFactor), D.phoneWaitFactor),
  changeLife: or(is.duration(...R.changeLife), D.changeLife),
  reportBlock: or(is.duration(...R.reportBlock), D.reportBlock),
  uniqueness: or(is.oneOf(['verified', 'none'] as const), D.uniqueness),
  phoneCountries: or(z.array(is.country), [...D.phoneCountries]),
  numberTypes: or(some(is.oneOf(NUMBER_TYPES)), [...D.numberTypes]),
  emailDomains: or(z.array(is.domainEntry(true)), [...D.emailDomains]),
  blockedEmailDomains: or(z.array(is.domainEntry(false)), [...D.blockedEmailDomains]),
  mixedScripts: or(is.oneOf(['refuse', 'allow'] as const), D.mixedScripts),
  confirmCurrent: or(is.oneOf(['auto', 'always', 'never'] as const), D.confirmCurrent),
  stepUp: or(perAction, D.stepUp),
  strongAmr: or(z.array(is.line(64)), [...D.strongAmr]),
  strongAcr: or(z.array(is.line(255)), [...D.strongAcr]),
  notices: or(is.oneOf(['all', 'done'] as const), D.notices),
  undo: or(is.oneOf(['restore', 'freeze', 'off'] as const), D.undo),
  undoLife: or(is.duration(...R.undoLife), D.undoLife),
  freeze: or(is.duration(...R.freeze), D.freeze),
  endSessions: or(is.oneOf(['undo', 'change'] as const), D.endSessions),
  merge: or(is.oneOf(MERGES), D.merge),
  quotas: or<Quotas>(quotasSchema, D.quotas),
  purgeAfter: or(is.duration(...R.purgeAfter), D.purgeAfter),
}) satisfies z.ZodType<Policy>;
