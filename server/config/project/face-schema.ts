// Owns the settings of the vendor contracts (faces) that a project switches on. Not the contracts: server/faces/.
import { z } from 'zod';
import { DAY } from '../../../shared/duration.ts';
import { LOOSE_LINK_LIFE } from '../../core/policy-variants.ts';
import { DEFAULT_FACE_SIGN_IN } from '../../core/face-sign-in.ts';
import { POLICY_RANGES, STEP_UP_MAX_AGE } from '../../core/policy.ts';
import type { FaceName, FaceSettings, TokenPlace } from '../../ports/project.ts';
import { duration } from '../settings/number.ts';
import { optional, withDefault } from '../settings/setting.ts';
import { acrValue, line, oneOf } from '../settings/text.ts';

const FACES: readonly FaceName[] = ['descope', 'trivore', 'transmit', 'wso2'];

/** The places to which tokens of an issuer can be bound. */
export const TOKEN_PLACES: readonly TokenPlace[] = ['native', ...FACES];

const D = DEFAULT_FACE_SIGN_IN;
const acrValues = z.array(acrValue);
const stepUp: z.ZodType<NonNullable<FaceSettings['stepUp']>> = withDefault(
  z.strictObject({
    begin: withDefault(
      z.strictObject({
        maxAge: withDefault(duration(...STEP_UP_MAX_AGE), D.begin.maxAge),
        acr: optional(acrValues),
        amr: optional(z.array(line(64))),
      }),
      D.begin,
    ),
  }),
  { begin: D.begin },
);

/** Life of a contract's links when a project sets none: that of the vendor's links. Without an entry: as in the policy. */
const LINK_LIVES: { readonly [N in FaceName]?: number } = {
  // 1,440 minutes by default (WSO2's page on the verification of e-mail addresses).
  wso2: DAY,
};

function faceSchema(name: FaceName) {
  const life = duration(POLICY_RANGES.linkLife[0], LOOSE_LINK_LIFE);
  return z.strictObject({
    completion: withDefault(oneOf(['click', 'session'] as const), 'click'),
    linkLife: z.prefault(z.nullable(life), LINK_LIVES[name] ?? null),
    confirmCurrent: withDefault(oneOf(['auto', 'always', 'never'] as const), D.confirmCurrent),
    stepUp,
    humanCheck: withDefault(oneOf(['on', 'off'] as const), 'off'),
  });
}

const facesByName = z.strictObject(
  Object.fromEntries(FACES.map((name) => [name, faceSchema(name).optional()])) as {
    [N in FaceName]: z.ZodOptional<ReturnType<typeof faceSchema>>;
  },
);

/** A list of contracts' names, or an object with the settings of each contract by name. */
export const facesSchema = z.preprocess((given, context) => {
  if (!Array.isArray(given)) return given;
  const isFace = (name: unknown): name is FaceName => FACES.includes(name as FaceName);
  const unknown = given.filter((name) => !isFace(name));
  if (unknown.length > 0)
    context.addIssue({
      code: 'custom',
      message: `must be one of ${FACES.join(', ')} (got ${JSON.stringify(unknown[0])})`,
      input: given,
    });
  return Object.fromEntries(given.filter(isFace).map((name) => [name, {}]));
}, facesByName);
