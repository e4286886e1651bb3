// Owns how the parts become one server that could listen. Not opening the database, listening or reading settings: main.ts.
import { SECOND } from '../shared/duration.ts';
import { parse } from './parse/address.ts';
import { display } from './parse/display.ts';
import { callingCode } from './parse/phone.ts';
import { readMailReport } from './parse/mail-report.ts';
import { createApp, type App, type AppParts } from './app.ts';
import { createChangeSignal } from './change-signal.ts';
import { DEFAULT_POLICY } from './core/policy.ts';
import { createGuardedFetch } from './deliver/channels/http/guarded-fetch.ts';
import { observedOutbound } from './deliver/channels/http/observed-outbound.ts';
import { createOutbound } from './deliver/channels/http/outbound.ts';
import { createReadDocument } from './deliver/channels/http/read-document.ts';
import type { DeliveryContext } from './deliver/run/courier-here.ts';
import type { ChangeSignal } from './ports/change-signal.ts';
import type { Clients } from './ports/clients.ts';
import type { SecretKey } from './config/keys.ts';
import type { Log } from './ports/log.ts';
import type { Metrics } from './ports/metrics.ts';
import type { Telemetry } from './ports/tracing.ts';
import { approveRedirect } from './parse/redirect-url.ts';
import { expiryEntry, undecidedEntry } from './audit/entry.ts';
import { createVerifyLog } from './audit/verify-shared.ts';
import type { OperatorParts } from './http/context.ts';
import { createSealer, type Sealer } from './audit/sealer.ts';
import { finishWaits } from './service/finish-waits.ts';
import { createServiceContext, type ServiceContext } from './service/context.ts';
import { verifyStreams } from './service/receivers/verify-streams.ts';
import type { Store, SweepOptions } from './ports/store.ts';
import { createHumanCheck } from './tokens/human-check.ts';
import { createIntrospect } from './tokens/introspect.ts';
import { createOidc } from './tokens/oidc.ts';
import { createClients } from './tokens/client.ts';
import { createTwilioCallbacks } from './tokens/twilio-callbacks.ts';
import { createSignedEvents } from './tokens/signed-events.ts';
import { createClientSecrets } from './tokens/next-secret.ts';
import { createTokens } from './tokens/user-token.ts';
import { createSecrets } from './tokens/secrets.ts';
import type { ReportParts } from './ports/delivery-reports.ts';
import type { Project } from './ports/project.ts';
import type { Oidc } from './ports/oidc.ts';
import type { ReadDocument } from './ports/read-document.ts';
import type { Courier, SendNow } from './ports/delivery.ts';
import type { Clock } from './ports/result.ts';
import type { Secrets } from './ports/secrets.ts';
import { createSessions } from './tokens/session.ts';
import { createRequestLog } from './http/request-log.ts';
import { observedDocuments, observedFetch } from './telemetry/outbound-calls.ts';

/** Interval at which a process looks for changes that another process moved, ms, when nothing says how often that happens. */
const POLL_EVERY = 15 * SECOND;

/** The parts that a server is made of. */
export interface ComposeParts<C extends Courier> {
  readonly projects: readonly Project[];
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly store: Store;
  /** Newest first. */
  readonly keys: readonly SecretKey[];
  readonly clock: Clock;
  readonly log: Log;
  /** False: new messages wait for the courier's `drain()`; a test with its own clock needs this. */
  readonly wakes: boolean;
  /** Private ranges that discovered issuers may lie in. */
  readonly outboundAllow?: readonly string[];
  /** Makes the courier: in this thread, in one of its own, or none. */
  readonly courier: (context: DeliveryContext) => C;
  /** Interval at which this process looks for moves by other processes, for all event streams together, ms. Default: 15 s. */
  readonly pollEvery?: number;
  /** Calls issuers and human checks. Default: the process's fetch. */
  readonly fetch?: typeof globalThis.fetch;
  /** Reads the documents of OpenID discovery. Default: by https from public addresses and those of `outboundAllow`. */
  readonly readDocument?: ReadDocument;
  readonly telemetry?: Telemetry<Metrics> | undefined;
  /** Parts of the app alone: the widget's files, the version, the number of proxies, the intervals of event streams. */
  readonly app: Pick<AppParts, 'widget' | 'version' | 'trustedProxies'> & Partial<AppParts>;
}

/** A server that could listen. */
export interface Composed<C extends Courier> {
  readonly app: App;
  /** The context of the use-cases; for tests of use-cases that no route calls. */
  readonly ctx: ServiceContext;
  readonly clients: Clients;
  readonly courier: C;
  readonly sealer: Sealer;
  /** Removes expired rows. */
  sweep(): Promise<void>;
  /** Completes the changes of support whose wait is over. Returns how many. */
  finishWaits(): Promise<number>;
  /** Sends the verification event to each stream of security events that has not taken it yet. */
  verifyStreams(): Promise<void>;
}

/** Puts the parts together. Opens no connection; messages and tokens open theirs later, when they need one. */
export function compose<C extends Courier>(parts: ComposeParts<C>): Composed<C> {
  const { projects, publicUrl, store, clock, log, telemetry = {} } = parts;
  const requestLog = createRequestLog(log);
  warnOfUnsafeMerges(parts);
  warnOfTestContacts(parts);
  const shared: Shared = {
    secrets: createSecrets(parts.keys),
    signal: createChangeSignal({
      peers: store.peers,
      markers: store.changeMarkers,
      pollEvery: parts.pollEvery ?? POLL_EVERY,
      log,
    }),
    log: requestLog.log,
    issuers: outsideOf(parts, 'issuer', requestLog.log),
  };
  const { secrets } = shared;
  const courier = courierOf(parts, shared);
  const ctx = composeContext(parts, shared, courier);
  const clients = clientsOf(parts, shared);
  const app = createApp({
    ctx,
    tokens: createTokens(projects, { clock, readDocument: readDocumentOf(parts, 'issuer'), ...shared.issuers }),
    clients,
    sessions: createSessions(store.sessions, secrets, clock),
    oidc: oidcOf(parts),
    adminLinks: store.adminLinks,
    signedEvents: createSignedEvents(
      projects.map(({ id, events }) => ({ project: id, secret: events?.secret })),
      clock,
    ),
    reports: reportsOf(projects, clock),
    store,
    receiptKeys: store.receiptKeys,
    changeSignal: shared.signal,
    clock,
    log: requestLog.log,
    inRequest: requestLog.inRequest,
    metrics: telemetry.metrics,
    tracing: telemetry.tracing,
    secrets,
    projects,
    publicUrl,
    callingCode,
    operator: operatorOf(parts, shared),
    ...parts.app,
  });
  const sealer = createSealer({ chain: store.auditChain, clock, log, salt: secrets.opaque });
  return { app, ctx, clients, courier, sealer, ...jobsOf(ctx) };
}

/** What a process does from time to time. */
function jobsOf(ctx: ServiceContext): Pick<Composed<Courier>, 'sweep' | 'finishWaits' | 'verifyStreams'> {
  const { store, clock, projects, secrets } = ctx;
  const sweeping = sweepingOf(projects, secrets);
  return {
    sweep: () => store.sweep(clock(), sweeping),
    finishWaits: () => finishWaits(ctx),
    verifyStreams: () => verifyStreams(ctx),
  };
}

type AnyParts = ComposeParts<Courier>;

function reportsOf(projects: readonly Project[], clock: Clock): ReportParts {
  const secrets = projects.map(({ id, reports }) => ({ project: id, secret: reports?.secret }));
  return {
    signed: createSignedEvents(secrets, clock),
    twilio: createTwilioCallbacks(projects),
    readMail: readMailReport,
  };
}

function clientsOf({ keys, store, clock, publicUrl, projects }: AnyParts, { secrets, log }: Shared): Clients {
  const ids = projects.map(({ id }) => id);
  return createClients({ keys, store: store.clients, secrets, clock, log, publicUrl, projects: ids });
}

function operatorOf({ store, publicUrl }: AnyParts, { secrets }: Shared): OperatorParts {
  return {
    csv: async (records) => (await import('./data/export/csv-lines.ts')).csv(records),
    verifyLog: createVerifyLog(store.auditChain),
    previews: async () => (await import('./deliver/preview.ts')).createPreviews(publicUrl, display.maskedBoth),
    clientSecrets: createClientSecrets(secrets),
  };
}

/** Parts that several other parts use. */
interface Shared {
  readonly secrets: Secrets;
  readonly signal: ChangeSignal;
  /** Names the request in each line. */
  readonly log: Log;
  /** For parts that call issuers. */
  readonly issuers: Outside;
}

/** What parts that call other servers are given. */
interface Outside {
  readonly log: Log;
  readonly fetch?: typeof globalThis.fetch;
}

function courierOf<C extends Courier>(parts: ComposeParts<C>, { secrets, signal }: Shared): C {
  const { projects, publicUrl, store, clock, log, telemetry } = parts;
  const { outbox } = store;
  return parts.courier({ outbox, secrets, clock, log, changeSignal: signal, projects, publicUrl, telemetry });
}

/** Reads the documents that issuers and identity providers publish about themselves. */
function readDocumentOf(
  { readDocument, outboundAllow = [], telemetry = {} }: AnyParts,
  target: 'issuer' | 'sign-in',
): ReadDocument {
  return observedDocuments(readDocument ?? createReadDocument({ allow: outboundAllow }), target, telemetry);
}

function oidcOf(parts: AnyParts): Oidc {
  const { projects, publicUrl, clock, log, outboundAllow = [], telemetry } = parts;
  const outbound = observedOutbound(createOutbound({ allow: outboundAllow }), 'sign-in', telemetry);
  const fetch = createGuardedFetch(readDocumentOf(parts, 'sign-in'), outbound);
  return createOidc({ projects, publicUrl, clock, log, fetch });
}

function outsideOf({ fetch, telemetry = {} }: AnyParts, target: 'issuer' | 'human-check', log: Log): Outside {
  if (telemetry.tracing !== undefined || telemetry.metrics !== undefined)
    return { log, fetch: observedFetch(fetch, target, telemetry) };
  return { log, ...(fetch === undefined ? {} : { fetch }) };
}

function composeContext(parts: AnyParts, { secrets, signal, issuers, log }: Shared, courier: Courier): ServiceContext {
  const { projects, publicUrl, store, clock, wakes, telemetry } = parts;
  return createServiceContext({
    store,
    secrets,
    clock,
    parse,
    display,
    introspect: createIntrospect(projects, issuers),
    isHuman: createHumanCheck(outsideOf(parts, 'human-check', log)),
    approveRedirect,
    projects,
    publicUrl,
    changeSignal: signal,
    log,
    metrics: telemetry?.metrics,
    wakeCourier: () => (wakes ? courier.wake() : undefined),
    sendNow: sendNowOf(parts),
  });
}

/** The code that sends is loaded when it is first needed. */
function sendNowOf({ clock, outboundAllow = [] }: AnyParts): SendNow {
  return async (project, receiver, message) => {
    const { sendNow } = await import('./deliver/channels/receivers.ts');
    return sendNow(project, receiver, message, { clock, allow: outboundAllow });
  };
}

function sweepingOf(projects: readonly Project[], secrets: Secrets): SweepOptions {
  return {
    purgeAfter: new Map(projects.map(({ id, policy }) => [id, policy.purgeAfter])),
    // For rows of a project that is no longer configured.
    defaultPurgeAfter: DEFAULT_POLICY.purgeAfter,
    anonymous: secrets.anonymous,
    expired: (change, at) => expiryEntry({ secrets, display }, at, change),
    undecided: (approval, at) => undecidedEntry(secrets, at, approval),
  };
}

function warnOfTestContacts({ projects, log }: AnyParts): void {
  for (const { id, testContacts = [] } of projects)
    if (testContacts.length > 0)
      log.warn('test-contacts', {
        project: id,
        hint: 'nothing is sent to them, and the command line shows their codes',
      });
}

function warnOfUnsafeMerges({ projects, log }: AnyParts): void {
  for (const { id, policy } of projects)
    if (policy.merge === 'unsafe-proof-alone')
      log.warn('unsafe-merge', { project: id, hint: 'a user who proves an address gets the account that holds it' });
}
