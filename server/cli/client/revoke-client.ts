// Owns `client revoke`, which ends a client or one of its secrets, together with the tokens that were issued for it.
import { fail, succeed, withData, type CommandOutcome } from '../context.ts';
import { describeSecret, liveSecrets, PROGRAM } from './secret-lines.ts';
import { entriesOf, unknownClient, withClients, type ClientContext } from './with-clients.ts';

/** Revokes a secret; without `secret`, the client itself. To revoke it a second time has no effect and is a success. */
export function revokeClient(
  context: ClientContext,
  id: string,
  { secret }: { readonly secret?: string },
): Promise<CommandOutcome> {
  return withClients(context, async (clients) => {
    const found = await clients.find(id);
    if (found === undefined) return unknownClient(id);
    const { client, secrets } = found;
    const now = context.clock();
    if (secret === undefined) {
      const isRevoked = await clients.revoke(id, now, entriesOf(client, now, 'client-revoked', {}));
      const done = succeed(
        isRevoked ? `Client ${id} is revoked, with its secrets and tokens.` : `Client ${id} was revoked already.`,
      );
      return withData(done, { client: id, changed: isRevoked });
    }
    if (!secrets.some((one) => one.id === secret))
      return fail(`Client ${id} has no secret ${JSON.stringify(secret)}: client list prints those it has.`);
    const entries = entriesOf(client, now, 'client-revoked', { secretId: secret });
    if (!(await clients.revokeSecret(secret, now, entries)))
      return withData(succeed(`Secret ${secret} was revoked already.`), { client: id, secret, changed: false });
    const left = liveSecrets(secrets, now).filter((one) => one.id !== secret);
    const done = succeed(
      `Secret ${secret} is revoked, with the tokens that were got for it.`,
      left.length > 0
        ? `Still live: ${left.map((one) => describeSecret(one, now)).join(', ')}.`
        : `None is left: ${PROGRAM} rotate ${id} makes one.`,
    );
    return withData(done, { client: id, secret, changed: true });
  });
}
