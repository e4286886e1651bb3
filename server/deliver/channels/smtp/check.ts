// Owns trying the connection and the login of a mail server without sending a mail. Not the settings of the connection
// (transport.ts), nor what an operator reads of it: cli/doctor/.
import { SECOND } from '../../../../shared/duration.ts';
import type { MailProvider } from '../../../ports/project.ts';
import { resultOf } from './smtp-answer.ts';
import { openTransport, type SmtpWaits } from './transport.ts';

/** An operator waits for the answer, so the limits are shorter than those of a mail. */
const WAITS: SmtpWaits = {
  connection: 8 * SECOND,
  greeting: 8 * SECOND,
  socket: 8 * SECOND,
  whole: 20 * SECOND,
};

/** The login was accepted; or why not: a reason such as `smtp-login`, and words that may be shown. */
export type SmtpCheck = { readonly ok: true } | { readonly ok: false; readonly reason: string; readonly cause: string };

/** Connects, changes to TLS, logs in and leaves. `ca`: PEM of a private authority. Never throws for a failed connection. */
export async function checkSmtp(
  provider: MailProvider,
  { ca, waits = WAITS }: { readonly ca?: string | undefined; readonly waits?: SmtpWaits } = {},
): Promise<SmtpCheck> {
  const { hostname: host } = new URL(provider.url);
  const transport = openTransport(provider, waits, ca);
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(Object.assign(new Error('too late'), { code: 'ETIMEDOUT' })), waits.whole);
  });
  try {
    await Promise.race([transport.verify(), tooLate]);
    return { ok: true };
  } catch (error) {
    const outcome = resultOf(error, host);
    if (outcome.at === 'sent') return { ok: true };
    return { ok: false, reason: outcome.reason, cause: outcome.trouble?.cause ?? outcome.reason };
  } finally {
    clearTimeout(timer);
    transport.close({ force: true });
  }
}
