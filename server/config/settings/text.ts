// Owns settings that are words: lines, choices, names. Not numbers (number.ts), places (place.ts) and URLs (url.ts).
import type { z } from 'zod';
import { ROLES } from '../../core/admin-roles.ts';
import type { RoleClaim } from '../../ports/project.ts';
import { setting, textSetting, type Parsed } from './setting.ts';

/** One line of at most `max` characters. Returns the line without white space around it. */
export const line = (max: number): z.ZodType<string> =>
  textSetting((text) => {
    const parsed = parseLine(text, max);
    return 'value' in parsed ? { value: parsed.value.trim() } : parsed;
  });

/** One line that errors never show. Returns the line exactly as given. */
export const secretLine = (max: number): z.ZodType<string> =>
  textSetting((text) => parseLine(text, max), { secret: true });

/** The value of a header, such as `Bearer …`, that errors never show (RFC 9110 §5.5). */
export const headerValue: z.ZodType<string> = textSetting(
  (text) =>
    /^[\x21-\x7e](?:[\x20-\x7e]{0,1998}[\x21-\x7e])?$/.test(text)
      ? { value: text }
      : { fault: 'must be the value of a header, in ASCII, of at most 2000 characters' },
  { secret: true },
);

function parseLine(text: string, max: number): Parsed<string> {
  return text.trim() === '' || text.length > max || /[\p{Cc}\p{Cs}]/u.test(text)
    ? { fault: `must be one line of at most ${max} characters` }
    : { value: text };
}

/** Text that matches the pattern. `description` follows "must be" in the error. */
export const matching = (pattern: RegExp, description: string): z.ZodType<string> =>
  textSetting((text) => (pattern.test(text) ? { value: text } : { fault: `must be ${description}` }));

/** One of the choices, compared exactly. */
export const oneOf = <T extends string>(choices: readonly T[]): z.ZodType<T> =>
  setting((given) => {
    const choice = choices.find((one) => one === given);
    return choice === undefined ? { fault: `must be one of ${choices.join(', ')}` } : { value: choice };
  });

/** A boolean, or the word `true` or `false` in a variable. */
export const yesOrNo: z.ZodType<boolean> = setting((given) => {
  if (given === true || given === 'true') return { value: true };
  return given === false || given === 'false' ? { value: false } : { fault: 'must be true or false' };
});

/** A value of `acr`. A header carries such values in one quoted string, separated by spaces (RFC 9470). */
export const acrValue = matching(/^[\x21\x23-\x5b\x5d-\x7e]{1,255}$/, 'an acr value without spaces or quotes');

/** A list separated by commas or white space. `description` names all entries and follows "must be" in the error. */
export const separatedList = (fits: (text: string) => boolean, description: string): z.ZodType<readonly string[]> =>
  textSetting((text) => {
    const entries = text.split(/[\s,]+/).filter(Boolean);
    return entries.every(fits) ? { value: entries } : { fault: `must be ${description}` };
  });

/** `support=roles:helpdesk`: a role of admins, and the claim and value that give it. The value is what follows the last colon. */
export const roleClaim: z.ZodType<RoleClaim> = textSetting((text) => {
  const [, name = '', claim = '', value = ''] =
    /^([a-z]+)=([^=\p{Cc}]{1,200}):([^:\p{Cc}]{1,255})$/u.exec(text.trim()) ?? [];
  const role = ROLES.find((one) => one === name);
  return role === undefined
    ? { fault: `must look like support=roles:helpdesk, with one of the roles ${ROLES.join(', ')}` }
    : { value: { role, claim, value } };
});

/** `roles=contacts-admin`: a claim, and the value that the claim must equal or contain. */
export const claimEquals: z.ZodType<{ readonly claim: string; readonly value: string }> = textSetting((text) => {
  const [, claim = '', value = ''] = /^([^=\p{Cc}]{1,200})=([^\p{Cc}]{1,255})$/u.exec(text.trim()) ?? [];
  return claim === '' ? { fault: 'must look like roles=contacts-admin' } : { value: { claim, value } };
});
