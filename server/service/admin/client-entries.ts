// Owns the rows of the audit log about an API client, for the command line and the admin API. Not the acts: client-acts.ts, cli/client.
import { auditEntries, type AuditFact, type AuditOrigin } from '../../audit/entry.ts';
import type { AuditEntry } from '../../ports/audit.ts';
import type { Client, ClientSecret } from '../../ports/clients.ts';
import type { Secrets } from '../../ports/secrets.ts';

/** Returns the row, for the transaction of the act. It is about no user. `data` may name who acts, as `by`. */
export function clientEntries(
  secrets: Pick<Secrets, 'id' | 'opaque'>,
  { id, project }: Pick<Client, 'id' | 'project'>,
  { at, origin }: { readonly at: number; readonly origin: AuditOrigin },
  { event, data }: { readonly event: AuditFact['event']; readonly data: object },
): readonly AuditEntry[] {
  return auditEntries(secrets, { user: { id: null, project }, at, origin }, [
    { event, actor: 'site', change: null, data: { client: id, ...data } },
  ]);
}

/** What the audit log keeps of a bearer token, beside its id. */
export function bearerData({ bearer }: ClientSecret): object {
  return bearer === undefined ? {} : { bearer: true, expiresAt: bearer.expiresAt, networks: bearer.networks.join(' ') };
}

/** What the audit log keeps of a new client. */
export function clientFacts({ scopes, trusted, country }: Client, secret: ClientSecret): object {
  return {
    secretId: secret.id,
    scopes: scopes.join(' '),
    trusted,
    ...(country === undefined ? {} : { country }),
    ...bearerData(secret),
  };
}
