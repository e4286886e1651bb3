// Owns the bodies of WSO2's identity API, and the meaning of their fields. Not the calls: resend-code.ts, validate-code.ts.
import { z } from 'zod';
import { refused, type Result } from '../../ports/result.ts';
import { wso2Refusal } from './error-codes.ts';
import { isScenario, type Scenario } from './scenario.ts';

const properties = z.array(z.looseObject({ key: z.string(), value: z.string().nullish() })).nullish();

/** Body of `resend-code`, with which a client sends a message to the named user again. */
export const resendBody = z.looseObject({
  user: z.looseObject({ username: z.string().max(512).nullish() }).nullish(),
  properties,
});
/** Body of `me/resend-code`, with which the signed-in user asks for a message again. */
export const ownResendBody = z.looseObject({ properties });
/** Body with a code or with the token of a link. */
export const codeBody = z.looseObject({ code: z.string().max(2048).nullish(), properties });

/** The list of keys and values that every body may have. */
export type Properties = z.output<typeof properties>;

/**
 * Reads the scenario that the properties name. Two scenarios are refused like a missing one, because it is not clear which one
 * is meant.
 */
export function readScenario(list: Properties): Result<Scenario> {
  const [scenario, ...more] = (list ?? []).filter(({ key }) => key === 'RecoveryScenario');
  if (!scenario?.value || more.length > 0) return refused(wso2Refusal('20038'));
  return isScenario(scenario.value) ? { ok: true, value: scenario.value } : refused(wso2Refusal('UAR-10011'));
}

/** Reads the code of a body, which can also be the token of a link. */
export function readCode({ code }: z.output<typeof codeBody>): Result<string> {
  const text = code?.trim();
  return text ? { ok: true, value: text } : refused(wso2Refusal('20037'));
}

/**
 * Whether the text is a code and not the token of a link. A code has only digits, and the signs that people type between
 * digits.
 */
export function isTypedCode(code: string): boolean {
  return /^[\p{Nd}\s.-]+$/u.test(code);
}
