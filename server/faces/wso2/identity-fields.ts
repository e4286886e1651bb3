// Owns the bodies of WSO2's identity API, and what their fields mean. Not what the calls do: resend-code.ts, validate-code.ts.
import { z } from 'zod';
import { refused, type Result } from '../../ports/result.ts';
import { wso2Refusal } from './error-codes.ts';
import { isScenario, type Scenario } from './scenario.ts';

const properties = z.array(z.looseObject({ key: z.string(), value: z.string().nullish() })).nullish();

/** A client has a message sent again to the user of that name. */
export const resendBody = z.looseObject({
  user: z.looseObject({ username: z.string().max(512).nullish() }).nullish(),
  properties,
});
/** The signed-in user has a message sent again. */
export const ownResendBody = z.looseObject({ properties });
/** A code, or the token of a link. */
export const codeBody = z.looseObject({ code: z.string().max(2048).nullish(), properties });

/** The list of keys and values that every body may have. */
export type Properties = z.output<typeof properties>;

/** The scenario that the properties name. Two names are refused like none: we cannot know which one is meant. */
export function readScenario(list: Properties): Result<Scenario> {
  const [scenario, ...more] = (list ?? []).filter(({ key }) => key === 'RecoveryScenario');
  if (!scenario?.value || more.length > 0) return refused(wso2Refusal('20038'));
  return isScenario(scenario.value) ? { ok: true, value: scenario.value } : refused(wso2Refusal('UAR-10011'));
}

/** The code of a body, which may also be the token of a link. */
export function readCode({ code }: z.output<typeof codeBody>): Result<string> {
  const text = code?.trim();
  return text ? { ok: true, value: text } : refused(wso2Refusal('20037'));
}

/** Whether it is a code and not the token of a link: a code has digits, and the signs that people type between them. */
export function isTypedCode(code: string): boolean {
  return /^[\p{Nd}\s.-]+$/u.test(code);
}
