// Owns `client rotate`, which makes a second secret, so that the systems with the first secret can move to the second one.
import type { Client, ClientSecret } from '../../ports/clients.ts';
import { bearerData } from '../../service/admin/client-entries.ts';
import { makeBearerToken } from '../../tokens/bearer-token.ts';
import { LIVE_SECRETS, makeClientSecret } from '../../tokens/client-secret.ts';
import { dice } from '../../tokens/secrets.ts';
import { fail, succeed, withData, type CommandOutcome } from '../context.ts';
import { bearerTrouble, readLife, readNetworks, type BearerOptions } from './bearer-options.ts';
import { describeSecret, limitsOf, liveSecrets, PROGRAM, secretData, shownOnce } from './secret-lines.ts';
import { entriesOf, unknownClient, withClients, type ClientContext } from './with-clients.ts';

/**
 * Makes a new secret, or of a client with a bearer token a new token with the life and the networks of the last one, unless the
 * options say others. Refuses a client that is revoked, and a client that has two live secrets.
 */
export function rotateClient(context: ClientContext, id: string, options: BearerOptions = {}): Promise<CommandOutcome> {
  return withClients(context, async (clients) => {
    const found = await clients.find(id);
    if (found === undefined) return unknownClient(id);
    const now = context.clock();
    const last = found.secrets.at(-1);
    const trouble =
      last?.bearer === undefined && Object.keys(options).length > 0
        ? `Client ${id} has secrets: --expires and --networks are of a bearer token.`
        : bearerTrouble(options);
    if (trouble !== null) return fail(trouble, 2);
    const { shown, kept } = makeNext(last, options, id, now);
    const entries = entriesOf(found.client, now, 'client-rotated', { secretId: kept.id, ...bearerData(kept) });
    // Another process may have revoked or rotated the client after the first read, so the refusal needs a second read.
    if (!(await clients.addSecret(kept, LIVE_SECRETS, entries)))
      return refuseRotation((await clients.find(id)) ?? found, now);
    const made = succeed(
      `Client ${id} has a new ${kept.bearer ? 'token' : 'secret'}:`,
      `  ${kept.bearer ? 'token ' : 'secret'}  ${shown}`,
      shownOnce(kept),
      ...limitsOf(kept),
      ...liveSecrets(found.secrets, now).map(
        (secret) =>
          `The older one is still live: ${describeSecret(secret, now)}. When nothing uses it any more: ${PROGRAM} revoke ${id} --secret ${secret.id}`,
      ),
    );
    return withData(made, { client: id, secret: { ...secretData(kept), value: shown } });
  });
}

/** Makes a secret of the same sort as the last one. */
function makeNext(last: ClientSecret | undefined, { expires, networks }: BearerOptions, client: string, now: number) {
  if (last?.bearer === undefined) return makeClientSecret(dice, client, now);
  const { bearer, createdAt } = last;
  const lastLife = bearer.expiresAt === null ? null : bearer.expiresAt - createdAt;
  const life = expires === undefined ? lastLife : readLife(expires);
  return makeBearerToken(dice, client, now, {
    expiresAt: life === null ? null : now + life,
    networks: networks === undefined ? bearer.networks : (readNetworks(networks) ?? bearer.networks),
  });
}

function refuseRotation(
  { client, secrets }: { readonly client: Client; readonly secrets: readonly ClientSecret[] },
  now: number,
): CommandOutcome {
  if (client.revokedAt !== null) return fail(`Client ${client.id} was revoked: create another.`);
  const live = liveSecrets(secrets, now);
  const descriptions = live.map((secret) => describeSecret(secret, now)).join(', and ');
  return fail(
    `Client ${client.id} has two live secrets already: ${descriptions}. End one first: ${PROGRAM} revoke ${client.id} --secret ${live[0]?.id}`,
  );
}
