// Owns trying the verifier of the human check with a token that is none. Not the check of a user's token (human-check.ts), nor what
// an operator reads of it: cli/doctor/.
import type { Project } from '../ports/project.ts';
import { failureCause } from './failure-cause.ts';
import { askVerifier, readVerdict } from './human-check.ts';
import type { Fetch } from './key-source.ts';

/**
 * `works`: the token was refused. `secret`: our secret was. `accepts-any`: a token that is none was accepted. `failed`: no answer
 * of a verifier, and why, in our own words.
 */
export type HumanCheckCheck =
  { readonly at: 'works' | 'secret' | 'accepts-any' } | { readonly at: 'failed'; readonly why: string };

/** No page has shown this. */
const NO_TOKEN = 'contact-change-doctor';

/** Never throws. */
export async function checkHuman(
  humanCheck: NonNullable<Project['humanCheck']>,
  fetch: Fetch,
): Promise<HumanCheckCheck> {
  let text: string;
  try {
    text = await askVerifier(fetch, humanCheck, NO_TOKEN);
  } catch (error) {
    const status = error instanceof Error ? /^status \d+$/.exec(error.message)?.[0] : undefined;
    if (status === 'status 401' || status === 'status 403') return { at: 'secret' };
    return { at: 'failed', why: status ?? failureCause(error) };
  }
  try {
    const { success, codes } = readVerdict(text);
    if (success) return { at: 'accepts-any' };
    // Turnstile, reCAPTCHA: invalid-input-secret; hCaptcha also sitekey-secret-mismatch.
    return { at: codes.some((code) => code.includes('secret')) ? 'secret' : 'works' };
  } catch {
    return { at: 'failed', why: 'no answer of siteverify' };
  }
}
