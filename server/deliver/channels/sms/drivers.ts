// Owns the list of SMS drivers, by the scheme of a provider's URL. A new driver needs a file in this folder and a line in this
// list. The check of the configuration uses this list too (check-provider.ts).
import type { SmsDriver } from './driver.ts';
import { signedPost } from './signed-post.ts';
import { twilio } from './twilio.ts';

/** SMS drivers by the protocol of the provider's URL. The protocol ends with a colon. */
export const SMS_DRIVERS: ReadonlyMap<string, SmsDriver> = new Map([
  ['twilio:', twilio],
  ['https:', signedPost],
]);
