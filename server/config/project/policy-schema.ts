// Owns the schema of each setting of a project's policy. Not the defaults and their reasons: core/policy.ts.
import { z } from 'zod';
import {
  DEFAULT_POLICY,
  MERGES,
  type NumberType,
  type Policy,
  POLICY_RANGES,
  STEP_UP_MAX_AGE,
  type StepUp,
} from '../../core/policy.ts';
import { DEFAULT_QUOTAS, QUOTA_RANGES, type Quotas } from '../../core/rate-limits.ts';
import { duration, integer } from '../settings/number.ts';
import { country } from '../settings/place.ts';
import { nonEmptyList, withDefault } from '../settings/setting.ts';
import { acrValue, line, oneOf } from '../settings/text.ts';
import { domain, domainPattern } from '../settings/url.ts';
import { HOUR, SECOND } from '../../../shared/duration.ts';
import {
  type Kind,
  KINDS,
  type Method,
  METHODS,
  PHONE_CHANNELS,
  type PhoneChannel,
  SELF_SERVICE_ACTS,
  type SelfServiceAct,
  THENS,
} from '../../../shared/contact.ts';

const NUMBER_TYPES: readonly NumberType[] = ['MOBILE', 'FIXED_LINE_OR_MOBILE', 'FIXED_LINE', 'VOIP', 'PERSONAL_NUMBER'];
const perKind = <T extends string | readonly unknown[]>(
  schema: z.ZodType<T>,
  standard: { readonly [K in Kind]: T },
): z.ZodType<{ [K in Kind]: T }> =>
  z.strictObject({ email: withDefault(schema, standard.email), phone: withDefault(schema, standard.phone) });

/** One wait for each resend, 1 s to 1 h, at most 10 waits. A shorter later wait would reward a user who sends more. */
const resendWaits = z
  .array(duration(SECOND, HOUR))
  .max(10)
  .refine((waits) => waits.every((wait, i) => i === 0 || wait >= (waits[i - 1] ?? 0)), 'must not become shorter');

const stepUp = (standard: StepUp): z.ZodType<StepUp> =>
  withDefault<StepUp>(
    z.strictObject({
      maxAge: withDefault(duration(...STEP_UP_MAX_AGE), standard.maxAge),
      acr: withDefault(z.array(acrValue), [...standard.acr]),
      amr: withDefault(z.array(line(64)), [...standard.amr]),
    }),
    standard,
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
        withDefault(integer(...QUOTA_RANGES[name]), DEFAULT_QUOTAS[name]),
      ]),
    ) as { [K in keyof Quotas]: z.ZodType<number> },
  )
  .refine((q) => q.sendsForOwner < q.sendsPerTarget, 'sendsForOwner must be below sendsPerTarget');

const acts: z.ZodType<readonly SelfServiceAct[]> = nonEmptyList(oneOf(SELF_SERVICE_ACTS)).refine(
  (list) => list.includes('read'),
  'must contain read; to turn a kind off, leave it out of kinds',
);

/** SMS first, since it is the default of a request. */
const phoneChannels: z.ZodType<readonly PhoneChannel[]> = nonEmptyList(oneOf(PHONE_CHANNELS))
  .refine((list) => list.includes('sms'), 'must contain sms, by which notices go')
  .transform((list) => PHONE_CHANNELS.filter((channel) => list.includes(channel)));

const D = DEFAULT_POLICY;
const R = POLICY_RANGES;
/** Every default and range comes from the core. */
export const policySchema = z.strictObject({
  kinds: withDefault(nonEmptyList(oneOf(KINDS)), [...D.kinds]),
  may: withDefault(perKind(acts, D.may), D.may),
  max: withDefault(integer(...R.max), D.max),
  maxProvisioned: withDefault(integer(...R.maxProvisioned), D.maxProvisioned),
  then: withDefault(nonEmptyList(oneOf(THENS)), [...D.then]),
  methods: withDefault(perKind<readonly Method[]>(nonEmptyList(oneOf(METHODS)), D.methods), D.methods),
  defaultMethod: withDefault(perKind(oneOf(METHODS), D.defaultMethod), D.defaultMethod),
  phoneChannels: withDefault(phoneChannels, [...D.phoneChannels]),
  codeLength: withDefault(integer(...R.codeLength), D.codeLength),
  codeLife: withDefault(duration(...R.codeLife), D.codeLife),
  linkLife: withDefault(duration(...R.linkLife), D.linkLife),
  completion: withDefault(oneOf(['session', 'click'] as const), D.completion),
  tries: withDefault(integer(...R.tries), D.tries),
  liveLinks: withDefault(integer(...R.liveLinks), D.liveLinks),
  resendWaits: withDefault(resendWaits, [...D.resendWaits]),
  phoneWaitFactor: withDefault(integer(...R.phoneWaitFactor), D.phoneWaitFactor),
  changeLife: withDefault(duration(...R.changeLife), D.changeLife),
  reportBlock: withDefault(duration(...R.reportBlock), D.reportBlock),
  uniqueness: withDefault(oneOf(['verified', 'none'] as const), D.uniqueness),
  phoneCountries: withDefault(z.array(country), [...D.phoneCountries]),
  numberTypes: withDefault(nonEmptyList(oneOf(NUMBER_TYPES)), [...D.numberTypes]),
  numbers: withDefault(oneOf(['known', 'possible'] as const), D.numbers),
  emailDomains: withDefault(z.array(domainPattern), [...D.emailDomains]),
  blockedEmailDomains: withDefault(z.array(domain), [...D.blockedEmailDomains]),
  mixedScripts: withDefault(oneOf(['refuse', 'allow'] as const), D.mixedScripts),
  confirmCurrent: withDefault(oneOf(['auto', 'always', 'never'] as const), D.confirmCurrent),
  stepUp: withDefault(perAction, D.stepUp),
  strongAmr: withDefault(z.array(line(64)), [...D.strongAmr]),
  strongAcr: withDefault(z.array(line(255)), [...D.strongAcr]),
  notices: withDefault(oneOf(['all', 'done'] as const), D.notices),
  undo: withDefault(oneOf(['restore', 'freeze', 'off'] as const), D.undo),
  receiptLife: withDefault(duration(...R.receiptLife), D.receiptLife),
  undoLife: withDefault(duration(...R.undoLife), D.undoLife),
  supportWait: withDefault(duration(...R.supportWait), D.supportWait),
  freeze: withDefault(duration(...R.freeze), D.freeze),
  endSessions: withDefault(oneOf(['undo', 'change'] as const), D.endSessions),
  merge: withDefault(oneOf(MERGES), D.merge),
  quotas: withDefault<Quotas>(quotasSchema, D.quotas),
  purgeAfter: withDefault(duration(...R.purgeAfter), D.purgeAfter),
}) satisfies z.ZodType<Policy>;
