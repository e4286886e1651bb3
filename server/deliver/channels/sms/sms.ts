// Owns how an SMS is sent: as a request that the provider's driver makes, and only to public addresses. Not the text of the
// SMS, nor the list of drivers (drivers.ts).
import type { Channel, RenderedMessage, SendOutcome } from '../../../ports/delivery.ts';
import type { SmsProvider } from '../../../ports/project.ts';
import type { Clock } from '../../../ports/result.ts';
import { CONNECTIONS } from '../connections.ts';
import { createOutbound, type OutboundOptions } from '../http/outbound.ts';
import { checkSmsProvider } from './check-provider.ts';
import { SMS_DRIVERS } from './drivers.ts';

/** How requests are sent, and the clock for signatures. */
export interface SmsOptions extends OutboundOptions {
  readonly clock: Clock;
  /** Without a slash at its end; needed where a provider reports to us. */
  readonly publicUrl?: string | undefined;
}

/** @throws for settings that do not fit together, such as TLS switched off for a host that is not localhost */
export function createSms(provider: SmsProvider, { clock, publicUrl, ...options }: SmsOptions): Channel {
  const [fault] = checkSmsProvider(provider);
  const { protocol, searchParams } = new URL(provider.url);
  const driver = SMS_DRIVERS.get(protocol);
  if (fault !== undefined || driver === undefined)
    throw new Error(`SMS provider ${provider.id}: ${fault?.path.join('.')} ${fault?.words}`);
  const toRequest = driver.connect(provider, searchParams.get('tls') === 'never' ? 'http:' : 'https:', clock);
  const outbound = createOutbound(options);
  const reportsTo = ({ id }: Pick<RenderedMessage, 'id'>): string | null =>
    provider.reports === 'on' && publicUrl !== undefined
      ? `${publicUrl}/v1/delivery-reports/twilio?message=${id}`
      : null;
  return {
    kind: 'phone',
    connections: provider.connections ?? CONNECTIONS,
    async send(message) {
      if (!/^\+[1-9]\d{3,14}$/.test(message.to)) return { at: 'dead', reason: 'address' };
      const { url, headers, body } = toRequest({ ...message, reportsTo: reportsTo(message) });
      const allHeaders = { ...headers, accept: 'application/json', 'idempotency-key': message.id };
      const answer = await outbound.post(url, allHeaders, body);
      const outcome: SendOutcome =
        answer.at === 'answer'
          ? driver.outcomeOf(answer, clock())
          : {
              at: 'retry',
              reason: `sms-${answer.at}`,
              after: null,
              ...(answer.unsent === true ? { untaken: true as const } : {}),
            };
      if (outcome.at === 'sent') return outcome;
      const cause = answer.at === 'answer' ? `the provider answered ${answer.status}` : answer.cause;
      return { ...outcome, trouble: { host: url.hostname, cause } };
    },
    close: async () => outbound.close(),
  };
}
