// Owns how an API client is identified, by its secret or by an access token issued for the secret. Not the token's form
// (access-token.ts), nor where clients are stored (store/).
import type { SecretKey } from '../config/keys.ts';
import type { Client, Clients, ClientSecret, ClientStore, IssuedToken, Scope } from '../ports/clients.ts';
import type { Log } from '../ports/log.ts';
import type { Clock, Result } from '../ports/result.ts';
import type { Secrets } from '../ports/secrets.ts';
import {
  claimsToBeOurs,
  signAccessToken,
  TOKEN_LIFE,
  TOKEN_MAX,
  verifyAccessToken,
  type TokenIssuer,
} from './access-token.ts';
import { BEARER_PREFIX, createBearerCheck } from './bearer-token.ts';
import { SECRET_PREFIX } from './client-secret.ts';
import { signingKey } from './signing.ts';

interface ClientParts {
  readonly store: ClientStore;
  readonly secrets: Pick<Secrets, 'hash' | 'opaque' | 'id'>;
  readonly clock: Clock;
  readonly log: Log;
  /** URL of this server, which is the issuer and the audience of the tokens. */
  readonly publicUrl: string;
  /** Ids of the projects that this server serves; a client of another project is refused. */
  readonly projects: readonly string[];
}

type Context = ClientParts & TokenIssuer;

/** Makes the checks of API clients. `keys`: newest first. */
export function createClients({ keys, ...parts }: ClientParts & { readonly keys: readonly SecretKey[] }): Clients {
  const context = { ...parts, signing: keys.map(signingKey) };
  const byBearer = createBearerCheck({ ...parts, isLive: (client) => isLive(context, client) });
  return {
    bySecret: async (id, secret) => {
      const found = await findLive(context, id, secret);
      return found ? { ok: true, value: found.client } : invalid;
    },
    isStatic: (token) => token.startsWith(BEARER_PREFIX),
    byBearer: async (token, from) => {
      const client = await byBearer(token, from);
      return client ? { ok: true, value: client } : invalid;
    },
    claims: (token) => claimsToBeOurs(context.publicUrl, token),
    byToken: (token) => clientOfToken(context, token),
    issue: (id, secret, scopes) => issueToken(context, { id, secret, scopes }),
    keys: () => ({ keys: context.signing.map(({ jwk }) => jwk) }),
  };
}

const invalid: Result<never> = { ok: false, refusal: { code: 'token-invalid' } };

function isLive({ projects }: Context, { revokedAt, project }: Client): boolean {
  return revokedAt === null && projects.includes(project);
}

/** Returns the client and the secret if both are live; otherwise null. When `id` is null, the secret alone finds the client. */
async function findLive(
  context: Context,
  id: string | null,
  secret: string,
): Promise<{ readonly client: Client; readonly secret: ClientSecret } | null> {
  if (!secret.startsWith(SECRET_PREFIX) || secret.length > TOKEN_MAX) return null;
  const found = await context.store.bySecret(context.secrets.hash(secret));
  if (found === undefined || (id !== null && found.client.id !== id)) return null;
  return isLive(context, found.client) && found.secret.revokedAt === null ? found : null;
}

async function clientOfToken(context: Context, token: string): Promise<Result<Client>> {
  const claims = await verifyAccessToken(context, token, context.clock());
  if (claims === null) return invalid;
  const found = await context.store.find(String(claims.sub));
  const secret = found?.secrets.find(({ id }) => id === claims['secret_id']);
  // Revoking a secret also ends the tokens that were issued for the secret.
  if (found === undefined || !isLive(context, found.client) || secret?.revokedAt !== null) return invalid;
  const scopes = String(claims['scope'] ?? '').split(' ');
  return { ok: true, value: { ...found.client, scopes: found.client.scopes.filter((s) => scopes.includes(s)) } };
}

interface TokenRequest {
  readonly id: string | null;
  readonly secret: string;
  /** Null: every scope of the client. */
  readonly scopes: readonly string[] | null;
}

async function issueToken(context: Context, request: TokenRequest): Promise<Result<IssuedToken>> {
  const { publicUrl, signing, secrets, clock } = context;
  const [newest] = signing;
  const found = await findLive(context, request.id, request.secret);
  if (found === null || newest === undefined) return invalid;
  const { client } = found;
  const beyond = request.scopes?.find((scope) => !client.scopes.includes(scope as Scope));
  if (beyond !== undefined)
    return {
      ok: false,
      refusal: { code: 'not-allowed', reason: 'scope', detail: 'the client has not that scope' },
    };
  const scopes = client.scopes.filter((scope) => request.scopes === null || request.scopes.includes(scope));
  const token = await signAccessToken(publicUrl, newest, {
    client: client.id,
    secret: found.secret.id,
    scopes,
    id: secrets.opaque(),
    now: clock(),
  });
  return { ok: true, value: { token, expiresIn: TOKEN_LIFE, scopes } };
}
