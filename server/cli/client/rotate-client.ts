// Owns `client rotate`, which makes a second secret, so that the systems with the first secret can move to the second one.
import type { Client, ClientSecret } from '../../ports/clients.ts';
import { LIVE_SECRETS, makeClientSecret } from '../../tokens/client-secret.ts';
import { dice } from '../../tokens/secrets.ts';
import { fail, succeed, type CommandOutcome } from '../context.ts';
import { describeSecret, liveSecrets, PROGRAM, SECRET_SHOWN_ONCE } from './secret-lines.ts';
import { entriesOf, unknownClient, withClients, type ClientContext } from './with-clients.ts';

/** Makes a new secret. Refuses a client that is revoked, and a client that has two live secrets. */
export function rotateClient(context: ClientContext, id: string): Promise<CommandOutcome> {
  return withClients(context, async (clients) => {
    const found = await clients.find(id);
    if (found === undefined) return unknownClient(id);
    const now = context.clock();
    const { shown, kept } = makeClientSecret(dice, id, now);
    const entries = entriesOf(found.client, now, 'client-rotated', { secretId: kept.id });
    // Another process may have revoked or rotated the client after the first read, so the refusal needs a second read.
    if (!(await clients.addSecret(kept, LIVE_SECRETS, entries)))
      return refuseRotation((await clients.find(id)) ?? found, now);
    return succeed(
      `Client ${id} has a new secret:`,
      `  secret  ${shown}`,
      SECRET_SHOWN_ONCE,
      ...liveSecrets(found.secrets).map(
        (secret) =>
          `The older one is still live: ${describeSecret(secret, now)}. When nothing uses it any more: ${PROGRAM} revoke ${id} --secret ${secret.id}`,
      ),
    );
  });
}

function refuseRotation(
  { client, secrets }: { readonly client: Client; readonly secrets: readonly ClientSecret[] },
  now: number,
): CommandOutcome {
  if (client.revokedAt !== null) return fail(`Client ${client.id} was revoked: create another.`);
  const live = liveSecrets(secrets);
  const descriptions = live.map((secret) => describeSecret(secret, now)).join(', and ');
  return fail(
    `Client ${client.id} has two live secrets already: ${descriptions}. End one first: ${PROGRAM} revoke ${client.id} --secret ${live[0]?.id}`,
  );
}
