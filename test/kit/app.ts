// Owns a complete server in this process: real store, tokens, SMTP and SMS, and a clock that the test moves. Only HTTP sockets are left out.
import { startInbox, type Inbox } from '../../demo/inbox.ts';
import { compose } from '../../server/compose.ts';
import type { App, AppParts } from '../../server/app.ts';
import { DEFAULT_POLICY, type Policy } from '../../server/core/policy.ts';
import { createChannels, type Channels } from '../../server/deliver/channels/channels.ts';
import { createCourierHere, type CourierHere } from '../../server/deliver/run/courier-here.ts';
import type { SecretKey } from '../../server/config/keys.ts';
import type { Log } from '../../server/ports/log.ts';
import type { Metrics } from '../../server/ports/metrics.ts';
import type { Telemetry } from '../../server/ports/tracing.ts';
import type { Sealer } from '../../server/audit/sealer.ts';
import type { Store } from '../../server/ports/store.ts';
import { openStore } from '../../server/store/open.ts';
import { makeClientSecret } from '../../server/tokens/client-secret.ts';
import { createSecrets } from '../../server/tokens/secrets.ts';
import type { Client, Scope } from '../../server/ports/clients.ts';
import type { BeginBody, ChangeBody } from '../../shared/wire/change.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import { createClock, type TestClock } from './clock.ts';
import { freshDatabase, silent, type DatabaseKind } from './database.ts';
import { createIdp, type Idp } from './idp.ts';
import type { InboxMessage } from '../../demo/inbox-message.ts';
import type { Project } from '../../server/ports/project.ts';
import type { Clock } from '../../server/ports/result.ts';
import { codeIn, newestWithCode } from './inbox.ts';
import type { ServiceContext } from '../../server/service/context.ts';

export const PUBLIC_URL = 'https://id.example.com';
export const SITE = 'https://app.example.com';
/** What codes and links are derived from here. */
export const KEYS = [{ id: 'k1', key: new Uint8Array(32).map((_, i) => i * 7 + 1) }] as const;

/** No request is refused because a busy machine is slow. */
export const PATIENT = {
  patience: { prove: Infinity, begin: Infinity, list: Infinity },
  delay: { begin: Infinity, list: Infinity },
} as const satisfies AppParts['gate'];

export interface TestAppOptions {
  readonly database?: DatabaseKind;
  /** The URL of another app: the same database with another configuration. */
  readonly databaseUrl?: string;
  readonly policy?: Partial<Policy>;
  readonly project?: Partial<Project>;
  /** More projects of the same server, each as the first but for what it says. */
  readonly others?: readonly (Partial<Project> & Pick<Project, 'id'>)[];
  /** Providers in place of those that send to the inbox. */
  readonly providers?: (inbox: Inbox) => Partial<Pick<Project, 'mail' | 'sms'>>;
  /** Whether each action asks the sign-in if the token still holds. */
  readonly introspects?: boolean;
  readonly publicUrl?: string;
  /** How long the work of a request is tried again, ms. Default: so long that a busy machine never sees the end. */
  readonly patience?: number;
  readonly log?: Log;
  readonly parts?: Partial<AppParts>;
  readonly telemetry?: Telemetry<Metrics>;
  /** Interval at which the app looks for changes that another process moved, ms. Default: so long that it never does. */
  readonly pollEvery?: number;
  /** Newest first. */
  readonly keys?: readonly SecretKey[];
  /** Wraps what the server stands on, so that a test can watch it or make it fail. */
  readonly through?: Through;
}

export interface Through {
  readonly clock?: (clock: Clock) => Clock;
  readonly store?: (store: Store) => Store;
  readonly channels?: (channels: Channels) => Channels;
  readonly fetch?: typeof globalThis.fetch;
}

/** An answer, with its body parsed where it is JSON. */
export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** A signed-in person with a browser on the site. */
export interface Person {
  readonly token: string;
  send<T = unknown>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>;
  me(): Promise<MeBody>;
  /** Begins, and lets the message out. */
  begin(body: BeginBody): Promise<ChangeBody>;
  prove(change: { id: string }, code: string): Promise<Answer<ChangeBody & { code?: string }>>;
}

/** One of the site's systems. */
export interface TestClient {
  readonly client: Client;
  readonly secret: string;
  /** As the header has it: `Bearer …`. */
  readonly bearer: string;
  readonly basic: string;
  send<T = unknown>(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<T>>;
}

export interface TestApp {
  readonly app: App;
  readonly ctx: ServiceContext;
  readonly store: Store;
  readonly clock: TestClock;
  readonly inbox: Inbox;
  readonly idp: Idp;
  readonly courier: CourierHere;
  readonly sealer: Sealer;
  /** Removes what has expired. */
  sweep(): Promise<void>;
  /** Completes the changes of support whose wait is over. */
  finishWaits(): Promise<number>;
  /** Sends the verification event to each stream that has not taken it yet. */
  verifyStreams(): Promise<void>;
  readonly project: Project;
  readonly databaseUrl: string;
  /** Of SQLite, to grep. */
  readonly files: readonly string[];
  /** By default the sign-in was by password, an hour ago. `claims`: laid over those of the token, such as `strongSignIn()`. */
  person(sub?: string, claims?: Readonly<Record<string, unknown>>): Person;
  /** An API client with an access token of its own. */
  client(
    scopes: readonly Scope[],
    options?: { readonly trusted?: boolean; readonly country?: string },
  ): Promise<TestClient>;
  /** The newest message to an address, after all that is due has been sent. */
  mailTo(to: string): Promise<InboxMessage>;
  codeTo(to: string): Promise<string>;
  close(): Promise<void>;
}

export async function startApp(options: TestAppOptions = {}): Promise<TestApp> {
  const clock = createClock();
  const log = options.log ?? silent;
  const publicUrl = options.publicUrl ?? PUBLIC_URL;
  const database = await freshDatabase(options.database ?? 'sqlite', true);
  const [store, inbox, idp] = await Promise.all([
    openStore({
      url: options.databaseUrl ?? database.url,
      clock,
      log,
      patience: options.patience ?? 60_000,
      telemetry: options.telemetry,
    }),
    startInbox({ clock }),
    createIdp({ clock }),
  ]);
  const project: Project = {
    id: 'default',
    serviceName: 'Example',
    supportUrl: null,
    issuers: [idp.entry(options.introspects ? { introspection: idp.introspection } : {})],
    allowedOrigins: [SITE],
    redirectUrls: [`${SITE}/magic`],
    linkUrl: null,
    refreshCookie: null,
    cookieSameSite: 'strict',
    policy: { ...DEFAULT_POLICY, ...options.policy },
    homeCountry: 'FI',
    mail: [{ id: 'smtp', url: inbox.smtpUrl, from: 'Example <no-reply@example.com>' }],
    sms: [{ id: 'sms', url: inbox.smsUrl, from: '+358405550100', secret: null }],
    webhooks: [],
    adminRoles: [{ role: 'admin', claim: 'roles', value: 'contacts-admin' }],
    oidc: null,
    humanCheck: null,
    messages: {},
    templateKeys: [],
    faces: {},
    languages: ['en', 'ar'],
    ...options.providers?.(inbox),
    ...options.project,
  };
  const { through = {} } = options;
  const heard = through.clock?.(clock) ?? clock;
  const made = createChannels({ clock: heard, log, publicUrl, ...options.telemetry });
  const channels = through.channels?.(made) ?? made;
  const { app, ctx, clients, courier, sealer, sweep, finishWaits, verifyStreams } = compose({
    projects: [project, ...(options.others ?? []).map((other) => ({ ...project, ...other }))],
    publicUrl,
    store: through.store?.(store) ?? store,
    keys: options.keys ?? KEYS,
    clock: heard,
    log,
    courier: (context) => createCourierHere(context, { channels, jitter: () => 0.5 }),
    ...(through.fetch === undefined ? {} : { fetch: through.fetch }),
    wakes: false,
    telemetry: options.telemetry,
    pollEvery: options.pollEvery ?? 1_000_000,
    app: {
      widget: { version: '0.0.0', files: new Map([['contact-change.js', 'export {};']]) },
      version: '0.0.0',
      trustedProxies: 0,
      gate: PATIENT,
      ...options.parts,
    },
  });

  const mailTo = async (to: string): Promise<InboxMessage> => {
    await courier.drain();
    const [newest] = inbox.messages(to);
    if (newest === undefined) throw new Error(`nothing came to ${to}`);
    return newest;
  };

  async function call<T>(
    method: string,
    path: string,
    body: unknown,
    headers: Record<string, string>,
  ): Promise<Answer<T>> {
    const answer = await app.request(publicUrl + path, {
      method,
      // An empty header stands for no header.
      headers: Object.entries({
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      }).filter(([, value]) => value !== ''),
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const json = /[/+]json/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, headers: answer.headers, body: (json ? JSON.parse(text) : text) as T };
  }

  return {
    app,
    ctx,
    store,
    clock,
    inbox,
    idp,
    courier,
    sealer,
    sweep,
    finishWaits,
    verifyStreams,
    project,
    databaseUrl: database.url,
    files: database.files,
    mailTo,
    codeTo: async (to) => {
      const newest = await mailTo(to);
      return codeIn(newestWithCode(inbox.messages(to)) ?? newest);
    },
    async client(scopes, { trusted = false, country } = {}) {
      const secrets = createSecrets(options.keys ?? KEYS);
      const client: Client = {
        id: secrets.id('cli'),
        project: project.id,
        name: 'a system',
        scopes,
        trusted,
        ...(country === undefined ? {} : { country }),
        createdAt: clock(),
        revokedAt: null,
      };
      const { shown, kept } = makeClientSecret(secrets, client.id, clock());
      await store.clients.insert(client, kept, []);
      const issued = await clients.issue(client.id, shown, null);
      if (!issued.ok) throw new Error('no token');
      const bearer = `Bearer ${issued.value.token}`;
      return {
        client,
        secret: shown,
        bearer,
        basic: `Basic ${Buffer.from(`${client.id}:${shown}`).toString('base64')}`,
        send: (method, path, body, headers = {}) => call(method, path, body, { authorization: bearer, ...headers }),
      };
    },
    person(sub = 'ann', claims = {}) {
      const token = idp.token({
        sub,
        email: `${sub}@old.example`,
        email_verified: true,
        preferred_username: sub,
        ...claims,
      });
      const send = <T>(
        method: string,
        path: string,
        body?: unknown,
        headers: Record<string, string> = {},
      ): Promise<Answer<T>> =>
        call(method, path, body, {
          authorization: `Bearer ${token}`,
          origin: SITE,
          'x-contact-change': '1',
          ...headers,
        });
      return {
        token,
        send,
        me: async () => (await send<MeBody>('GET', '/v1/me')).body,
        async begin(body) {
          const answer = await send<ChangeBody>('POST', '/v1/changes', body);
          if (answer.status >= 300) throw new Error(`begin: ${JSON.stringify(answer.body)}`);
          await courier.drain();
          return answer.body;
        },
        prove: (change, code) => send('POST', `/v1/changes/${change.id}/code`, { code }),
      };
    },
    async close() {
      await courier.stop(0);
      await channels.close();
      await Promise.all([store.close(), inbox.close(), idp.close()]);
      await database.remove();
    },
  };
}
