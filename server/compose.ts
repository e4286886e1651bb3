// Owns how the parts become one server that could listen. Opens, listens and reads nothing: main.ts does.
import { callingCode, parse } from './parse/address.ts';
import { createApp, type App, type AppParts } from './app.ts';
import { createChangeSignal } from './change-signal.ts';
import { DEFAULT_POLICY } from './core/policy.ts';
import { createChannels, type Channels } from './deliver/channels/channels.ts';
import { createCourier } from './deliver/courier.ts';
import type { Clients } from './ports/clients.ts';
import type { SecretKey } from './config/keys.ts';
import type { Log } from './ports/log.ts';
import { approveRedirect } from './parse/redirect-url.ts';
import { expiryEntry, messageEntry } from './audit/entry.ts';
import { createSealer, type Sealer } from './audit/sealer.ts';
import { createServiceContext, type ServiceContext } from './service/context.ts';
import type { Store, Sweeping } from './ports/store.ts';
import { createHumanCheck } from './tokens/human.ts';
import { createIntrospect } from './tokens/introspect.ts';
import { createClients } from './tokens/client.ts';
import { createTokens } from './tokens/refresh.ts';
import { createSecrets } from './tokens/secrets.ts';
import type { Project } from './ports/project.ts';
import type { Courier } from './ports/delivery.ts';
import type { Clock } from './ports/result.ts';
import { createSessions } from './tokens/session.ts';

export interface AssembleParts {
  readonly projects: readonly Project[];
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly store: Store;
  /** Newest first. */
  readonly keys: readonly SecretKey[];
  readonly clock: Clock;
  readonly log: Log;
  /** From 0 to 1: spreads the courier's retries. */
  readonly jitter: () => number;
  /** False: new messages wait for the courier's `drain()`, as a test with the clock in hand wants it. */
  readonly wakes: boolean;
  /** Private ranges that webhooks and SMS providers may lie in. */
  readonly outboundAllow?: readonly string[];
  /** What messages leave by; those that the projects name when nothing is said. */
  readonly channels?: Channels;
  /** What issuers are asked by; the process's when nothing is said. */
  readonly fetch?: typeof globalThis.fetch;
  /** Of the app: the widget's files, the version, how often to poll. */
  readonly app: Pick<AppParts, 'widget' | 'version' | 'trustedProxies'> & Partial<AppParts>;
}

export interface Assembled {
  readonly app: App;
  /** What the app stands on; for tests of what no route says. */
  readonly ctx: ServiceContext;
  readonly clients: Clients;
  readonly courier: Courier;
  readonly channels: Channels;
  readonly sealer: Sealer;
  /** Takes away what is over. */
  sweep(): Promise<void>;
}

export function assemble(parts: AssembleParts): Assembled {
  const { projects, publicUrl, store, clock, log, jitter, wakes } = parts;
  const secrets = createSecrets(parts.keys);
  const bell = createChangeSignal();
  const channels = parts.channels ?? createChannels({ clock, log, outboundAllow: parts.outboundAllow ?? [] });
  const asks = { log, ...(parts.fetch === undefined ? {} : { fetch: parts.fetch }) };
  const courier = createCourier({
    outbox: store.outbox,
    secrets,
    clock,
    log,
    bell,
    projects: (id) => projects.find((p) => p.id === id),
    channels: channels.of,
    publicUrl,
    entryOf: (claim, sent) => messageEntry(secrets, clock(), claim, sent),
    jitter,
  });
  const ctx = createServiceContext({
    store,
    secrets,
    clock,
    parse,
    introspect: createIntrospect(projects, asks),
    isHuman: createHumanCheck(asks),
    approveRedirect,
    projects,
    publicUrl,
    bell,
    log,
    wakeCourier: () => (wakes ? courier.wake() : undefined),
  });
  for (const { id, policy } of projects)
    if (policy.merge === 'unsafe-proof-alone')
      log.warn('unsafe-merge', { project: id, hint: 'who proves an address gets the account that holds it' });
  const clients = createClients({
    keys: parts.keys,
    store: store.clients,
    secrets,
    clock,
    publicUrl,
    projects: projects.map(({ id }) => id),
  });
  const app = createApp({
    ctx,
    tokens: createTokens(projects, { clock, ...asks }),
    clients,
    sessions: createSessions(store.sessions, secrets, clock),
    store,
    bell,
    clock,
    log,
    secrets,
    projects,
    publicUrl,
    callingCode,
    ...parts.app,
  });
  const sealer = createSealer({ chain: store.auditChain, clock, log, salt: secrets.opaque });
  const sweeping: Sweeping = {
    purgeAfter: new Map(projects.map(({ id, policy }) => [id, policy.purgeAfter])),
    // Of a project that is served no more nobody can say.
    otherwise: DEFAULT_POLICY.purgeAfter,
    anonymous: secrets.anonymous,
    expired: (change, at) => expiryEntry(secrets, at, change),
  };
  return { app, ctx, clients, courier, channels, sealer, sweep: () => store.sweep(clock(), sweeping) };
}
