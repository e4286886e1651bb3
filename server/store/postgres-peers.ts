// Owns how processes on one PostgreSQL database tell each other what they wrote: NOTIFY, LISTEN, and the check that what is
// sent arrives. Not what a listener does: change-signal.ts and deliver/. Not the other connections: postgres.ts.
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Client } from 'pg';
import { SECOND } from '../../shared/duration.ts';
import type { Log } from '../ports/log.ts';
import type { News, Peers } from '../ports/peers.ts';
import { endSocket } from './postgres-lease.ts';

/** The channel. PostgreSQL keeps those of different databases apart. */
const CHANNEL = 'contact_change';
const NOTIFY = 'select pg_notify($1, $2)';
/** Longest payload, octets; PostgreSQL takes fewer than 8000. */
const PAYLOAD = 7000;
/** Most changes that wait to be told. With more, the others are told that they must look at all. */
const CHANGES = 2000;

/** How fast and how often, ms. */
export interface PeerTimes {
  /** How long news wait for each other. One NOTIFY for all of them keeps PostgreSQL's lock on its queue short. */
  readonly gathered: number;
  /** How often the listening connection is checked. After a failover it may receive nothing any more. */
  readonly checkEvery: number;
  /** How long a check may take to arrive. */
  readonly arrivesWithin: number;
  /** How long to wait after a lost connection, and after a new one that received nothing. */
  readonly lostFor: number;
  readonly silentFor: number;
}

export const PEER_TIMES: PeerTimes = {
  gathered: 10,
  checkEvery: 30 * SECOND,
  arrivesWithin: 4 * SECOND,
  lostFor: SECOND,
  silentFor: 300 * SECOND,
};

export interface PeersParts {
  /** Makes a client that is not connected yet. It must not come from a pool. */
  readonly client: () => Promise<Client>;
  /** Sends a payload over any other connection. */
  readonly notify: (channel: string, payload: string) => Promise<unknown>;
  readonly log: Log;
  readonly times?: PeerTimes;
}

export interface PostgresPeers extends Peers {
  close(): Promise<void>;
}

/** Opens no connection before the first `listen`. */
export function createPostgresPeers(parts: PeersParts): PostgresPeers {
  return new NotifyPeers(parts);
}

/** How a listening connection ended. `silent`: it was new, and received nothing. */
type ListeningEnd = 'lost' | 'silent';

class NotifyPeers implements PostgresPeers {
  readonly #parts: PeersParts;
  readonly #times: PeerTimes;
  /** This process, in what it sends, so that it does not take its own news. */
  readonly #self = randomBytes(6).toString('hex');
  readonly #listeners = new Set<(news: News | null) => void>();
  readonly #closing = new AbortController();
  #untold = new Set<string>();
  #outbox = false;
  #telling: NodeJS.Timeout | undefined;
  /** Called when a check of this process has arrived. */
  #arrived: (check: string) => void = () => undefined;
  #running: Promise<void> | undefined;
  /** The connection that listens, and whose check has arrived. */
  #listening: Client | null = null;
  /** The news that are on their way. */
  #sending: Promise<void> = Promise.resolve();

  constructor(parts: PeersParts) {
    this.#parts = parts;
    this.#times = parts.times ?? PEER_TIMES;
  }

  tell({ changes = [], outbox = false }: Partial<News>): void {
    if (this.#closing.signal.aborted) return;
    for (const change of changes) if (this.#untold.size <= CHANGES) this.#untold.add(change);
    this.#outbox ||= outbox;
    // After the commit and not in its transaction: PostgreSQL lets transactions that notify commit only one after another.
    this.#telling ??= setTimeout(() => this.#tellNow(), this.#times.gathered);
  }

  listen(listener: (news: News | null) => void): () => void {
    this.#listeners.add(listener);
    this.#running ??= this.#run();
    return () => void this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    clearTimeout(this.#telling);
    this.#tellNow();
    this.#closing.abort();
    await Promise.all([this.#running, this.#sending]);
  }

  #tellNow(): void {
    this.#telling = undefined;
    const changes = [...this.#untold];
    const outbox = this.#outbox;
    this.#untold = new Set();
    this.#outbox = false;
    if (changes.length === 0 && !outbox) return;
    const payloads = changes.length > CHANGES ? [ALL] : payloadsOf(changes, outbox);
    this.#sending = this.#sending.then(async () => {
      // The others find by polling what they are not told.
      for (const payload of payloads) await this.#notify(`${this.#self} ${payload}`).catch(() => undefined);
    });
  }

  /** On the connection that listens, because the others may all be busy; on another one while there is none. */
  async #notify(payload: string): Promise<unknown> {
    return this.#listening?.query(NOTIFY, [CHANNEL, payload]) ?? this.#parts.notify(CHANNEL, payload);
  }

  /** Listens until the end, on one connection after another. */
  async #run(): Promise<void> {
    const { signal } = this.#closing;
    let isSilent = false;
    while (!signal.aborted) {
      const end = await this.#session().catch((): ListeningEnd => 'lost');
      if (signal.aborted) return;
      if (end === 'silent' && !isSilent)
        this.#parts.log.warn('peers-not-heard', {
          hint: 'LISTEN does not work, as behind a pooler in transaction mode; this process polls instead',
        });
      isSilent = end === 'silent';
      await wait(isSilent ? this.#times.silentFor : this.#times.lostFor, null, { signal, ref: false }).catch(
        () => null,
      );
    }
  }

  async #session(): Promise<ListeningEnd> {
    const { signal } = this.#closing;
    const client = await this.#parts.client();
    let end = (): void => undefined;
    const over = new Promise<null>((resolve) => (end = () => resolve(null)));
    client.on('error', end).on('end', end);
    signal.addEventListener('abort', end);
    client.on('notification', ({ payload = '' }) => this.#receive(payload));
    try {
      await client.connect();
      const listening = client.query(`listen ${CHANNEL}`).then(
        () => true,
        () => null,
      );
      if ((await Promise.race([listening, over, this.#late()])) !== true) return 'lost';
      for (let checks = 0; !signal.aborted; checks++) {
        if (!(await this.#check(over))) return checks === 0 && !signal.aborted ? 'silent' : 'lost';
        this.#listening = client;
        // What was told before this connection listened was missed.
        if (checks === 0) for (const listener of this.#listeners) listener(null);
        const next = wait(this.#times.checkEvery, true, { signal, ref: false }).catch(() => null);
        if ((await Promise.race([next, over])) === null) return 'lost';
      }
      return 'lost';
    } finally {
      this.#listening = null;
      signal.removeEventListener('abort', end);
      void client.end().catch(() => undefined);
      endSocket(client);
    }
  }

  /** Whether what this process sends over another connection arrives here. */
  async #check(over: Promise<null>): Promise<boolean> {
    const check = randomBytes(6).toString('hex');
    const arrived = new Promise<true>((resolve) => (this.#arrived = (one) => one === check && resolve(true)));
    this.#parts.notify(CHANNEL, `${this.#self} ${CHECK}${check}`).catch(() => undefined);
    return (await Promise.race([arrived, over, this.#late()])) === true;
  }

  #late(): Promise<null> {
    const { signal } = this.#closing;
    return wait(this.#times.arrivesWithin, null, { signal, ref: false }).catch(() => null);
  }

  #receive(payload: string): void {
    const [from, news = ''] = payload.split(' ', 2);
    if (from === this.#self) {
      if (news.startsWith(CHECK)) this.#arrived(news.slice(CHECK.length));
      return;
    }
    if (news.startsWith(CHECK)) return;
    const [outbox, ...changes] = news.split(',');
    for (const listener of this.#listeners) listener(news === ALL ? null : { changes, outbox: outbox === OUTBOX });
  }
}

/** What stands behind the sender: everything may have moved, a check, or a list that begins with whether the outbox has work. */
const ALL = '*';
const CHECK = '?';
const OUTBOX = 'outbox';

function payloadsOf(changes: readonly string[], outbox: boolean): readonly string[] {
  const payloads: string[] = [outbox ? OUTBOX : ''];
  for (const change of changes) {
    const last = payloads.at(-1) ?? '';
    if (last.length + change.length > PAYLOAD) payloads.push(`,${change}`);
    else payloads[payloads.length - 1] = `${last},${change}`;
  }
  return payloads;
}
