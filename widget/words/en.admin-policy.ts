// Owns the English reasons of the page *Policy* of <contact-admin>, as its words are called. The portal has no copy: it shows those of
// the server.
import { REASONS, type ReasonId } from '../../shared/policy-reasons.ts';

/** The name of the word of a reason. */
export type PolicyWord = `why-${ReasonId}`;

/** The English reasons. */
export const adminPolicy = Object.fromEntries(
  Object.entries(REASONS).map(([id, text]) => [`why-${id}`, text]),
) as Readonly<Record<PolicyWord, string>>;
