// Owns the handlers by which admins list, make, rotate and revoke API clients. Not the acts: service/admin/client-acts.ts.
import type {
  AdminClientMadeBody,
  AdminClientRow,
  AdminClientsBody,
  AdminClientSecret,
} from '../../../shared/wire/admin-operations.ts';
import type { ClientSecret } from '../../ports/clients.ts';
import {
  createClient,
  listClients,
  revokeClient,
  rotateClient,
  type KnownClient,
  type MadeClient,
} from '../../service/admin/client-acts.ts';
import { eitherOf } from '../caller.ts';
import type { AppParts } from '../context.ts';
import { invalid } from '../middleware/body.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import { time } from '../time.ts';

type Names = 'adminClients' | 'createClient' | 'rotateClient' | 'revokeClient';

/** Makes the handlers. */
export function adminClientRoutes({ ctx, operator, callingCode }: AppParts): Pick<Handlers, Names> {
  const { clientSecrets } = operator;
  return {
    async adminClients(c) {
      const clients = await listClients(ctx, eitherOf(c));
      if (!clients.ok) return refuse(c, clients.refusal);
      return c.json({ clients: clients.value.map(clientRow) } satisfies AdminClientsBody);
    },

    async createClient(c) {
      const { name, scopes, trusted = false, country, note } = c.req.valid('json');
      if (country !== undefined && callingCode(country) === '')
        return refuse(c, invalid('country', 'must be a country of ISO 3166-1'));
      const wanted = { name: name.trim(), scopes, trusted, country, note };
      const made = await createClient(ctx, eitherOf(c), wanted, clientSecrets);
      return made.ok ? c.json(madeBody(made.value), 201) : refuse(c, made.refusal);
    },

    async rotateClient(c) {
      const { note } = c.req.valid('json');
      const made = await rotateClient(ctx, eitherOf(c), { id: c.req.param('id'), note }, clientSecrets);
      return made.ok ? c.json(madeBody(made.value), 201) : refuse(c, made.refusal);
    },

    async revokeClient(c) {
      const { secret, note } = c.req.valid('json');
      const revoked = await revokeClient(ctx, eitherOf(c), { id: c.req.param('id'), secret, note });
      return revoked.ok ? c.json(clientRow(revoked.value)) : refuse(c, revoked.refusal);
    },
  };
}

function madeBody({ made, ...known }: MadeClient): AdminClientMadeBody {
  return { client: clientRow(known), secret: { id: made.id, value: made.shown } };
}

function clientRow({ client, secrets }: KnownClient): AdminClientRow {
  const { id, name, scopes, trusted, country = null, createdAt, revokedAt } = client;
  return {
    id,
    name,
    scopes,
    trusted,
    country,
    createdAt: time(createdAt),
    revokedAt: revokedAt === null ? null : time(revokedAt),
    secrets: secrets.map(secretBody),
  };
}

function secretBody({ id, createdAt, bearer }: ClientSecret): AdminClientSecret {
  const { expiresAt = null, networks = [], lastUsedAt = null } = bearer ?? {};
  return {
    id,
    createdAt: time(createdAt),
    bearer: bearer !== undefined,
    expiresAt: expiresAt === null ? null : time(expiresAt),
    networks,
    lastUsedAt: lastUsedAt === null ? null : time(lastUsedAt),
  };
}
