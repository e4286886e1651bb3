// Owns that the calls of a channel are traced. Not the calls (smtp/, sms/, webhook.ts), nor what is done with the spans: telemetry/.
import type { Channel } from '../../ports/delivery.ts';
import type { Tracing } from '../../ports/tracing.ts';

/** Returns the channel itself without a tracer. `url`: of its server; only the host is told. */
export function tracedChannel(channel: Channel, url: string, tracing: Tracing | undefined): Channel {
  if (tracing === undefined) return channel;
  const { kind } = channel;
  const values = { 'server.address': URL.parse(url)?.hostname ?? '', 'contact_change.channel': kind };
  return {
    kind,
    get connections() {
      return channel.connections;
    },
    send: (message, hurry) =>
      tracing.span({ name: `send ${kind}`, kind: 'client', values }, async (span) => {
        const outcome = await channel.send(message, hurry);
        if (outcome.at !== 'sent') span.fail(outcome.reason);
        return outcome;
      }),
    close: () => channel.close(),
  };
}
