// Owns what the configuration consists of. It is part of the package's public types, so it names no package. Not how it is
// read: read-config.ts.
import type { Project } from '../ports/project.ts';
import type { SecretKey } from './keys.ts';

/** What a server runs with: checked, complete and frozen. */
export interface Config {
  /** Without a slash at its end; may carry a path. */
  readonly publicUrl: string;
  /** 0 = any free one. */
  readonly port: number;
  readonly host: string;
  /** `sqlite:path` or `postgres://…`; may hold a password. */
  readonly databaseUrl: string;
  /** Newest first. Null in development alone: the server then makes a key and keeps it beside the database. */
  readonly keys: readonly SecretKey[] | null;
  /** At least one. */
  readonly projects: readonly Project[];
  /** Proxies in front of the server whose X-Forwarded-For counts. */
  readonly trustedProxies: number;
  /** Private ranges that webhooks may reach. */
  readonly outboundAllow: readonly string[];
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** NODE_ENV is `production`. */
  readonly production: boolean;
}

/** The configuration, or all that is wrong with it: one sentence each, without secrets. */
export type ReadConfig =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly errors: readonly string[] };
