// Owns which SMS providers there are: the scheme of a provider's URL, and its driver. A new one is a file beside this one
// and a line here; the configuration knows it then as well (check-provider.ts).
import type { SmsDriver } from './driver.ts';
import { signedPost } from './signed-post.ts';
import { twilio } from './twilio.ts';

/** By the protocol of the URL, colon included. */
export const SMS_DRIVERS: ReadonlyMap<string, SmsDriver> = new Map([
  ['twilio:', twilio],
  ['https:', signedPost],
]);
