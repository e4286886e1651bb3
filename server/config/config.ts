// Owns the type of the configuration. The type is part of this package's public types, so it uses no types of other
// packages. Not how the configuration is read: read-config.ts.
import type { Project } from '../ports/project.ts';
import type { SecretKey } from './keys.ts';

/** The configuration of a server: checked, complete and frozen. */
export interface Config {
  /** The URL at which clients reach the server, without a slash at its end. It may have a path. */
  readonly publicUrl: string;
  /** 0 = any free port. */
  readonly port: number;
  readonly host: string;
  /** `sqlite:path` or `postgres://…`; may hold a password. */
  readonly databaseUrl: string;
  /** Most connections to PostgreSQL for requests. */
  readonly databaseConnections: number;
  /** Newest first. Null only in development, where the server makes a key and keeps the key beside the database. */
  readonly keys: readonly SecretKey[] | null;
  /** At least one. */
  readonly projects: readonly Project[];
  /** How many proxies in front of the server are trusted with X-Forwarded-For. */
  readonly trustedProxies: number;
  /** Most open connections. */
  readonly maxConnections: number;
  /** Most open connections from one address, in IPv6 from one /64. It holds only without trusted proxies. */
  readonly maxConnectionsPerAddress: number;
  /** Most open event streams; smaller than `maxConnections`. */
  readonly maxStreams: number;
  /** Private address ranges that webhooks may reach. */
  readonly outboundAllow: readonly string[];
  /** Where metrics are read, apart from the server's own port; null: metrics are off. */
  readonly metricsAddress: { readonly host: string; /** 0 = any free port. */ readonly port: number } | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Whether NODE_ENV is `production`. */
  readonly production: boolean;
}

/** The configuration, or all its errors. Each error is one sentence without secrets. */
export type ReadConfig =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly errors: readonly string[] };
