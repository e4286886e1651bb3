// Owns who is woken when a change moves: the listeners in this process at once, those of other processes by news, and all by
// one poll for the whole process. Not how news travel: store/postgres-peers.ts. Not what a listener does: event-stream.ts.
import type { ChangeSignal } from './ports/change-signal.ts';
import type { Log } from './ports/log.ts';
import type { Peers } from './ports/peers.ts';

/** How long new listeners wait for each other, ms, so that one query serves all of them. */
const GATHERED = 20;
/** Most changes of one query. A query this long takes a few milliseconds, and then others get their turn. */
const CHUNK = 500;
/** After this many polls that failed, every listener is woken, so that no stream outlives what its user may read. */
const FAILURES = 3;
/** How much longer than a look at all changes the pause after it is, while other processes go on writing. */
const REST = 4;

/** What the signal is made of. */
export interface ChangeSignalParts {
  readonly peers: Peers;
  /** Returns a marker of each change (`Store.changeMarkers`). */
  readonly markers: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Interval between two polls, ms. */
  readonly pollEvery: number;
  readonly log: Log;
}

/** A change that is listened to. */
interface Watched {
  readonly wakers: Set<() => void>;
  /** The marker of the last poll; null before the first one. */
  marker: string | null;
}

/** Makes a signal without listeners. It has timers only while there are listeners. */
export function createChangeSignal(parts: ChangeSignalParts): ChangeSignal {
  return new WatchingSignal(parts);
}

class WatchingSignal implements ChangeSignal {
  readonly #parts: ChangeSignalParts;
  readonly #watched = new Map<string, Watched>();
  /** Changes whose first marker was not read yet. */
  readonly #unmarked = new Set<string>();
  #gathering: NodeJS.Timeout | undefined;
  #polling: NodeJS.Timeout | undefined;
  /** The reads of markers, one after another. */
  #reads: Promise<void> = Promise.resolve();
  #failures = 0;
  #isLookingAtAll = false;
  #hasNews = false;
  #unlisten: (() => void) | undefined;

  constructor(parts: ChangeSignalParts) {
    this.#parts = parts;
  }

  ring(change: string): void {
    this.#wake(change);
    this.#parts.peers.tell({ changes: [change] });
  }

  listen(change: string, wake: () => void): () => void {
    const watched = this.#watched.get(change) ?? { wakers: new Set(), marker: null };
    watched.wakers.add(wake);
    // The listener may have read the change before another one's marker was read.
    watched.marker = null;
    this.#watched.set(change, watched);
    this.#unmarked.add(change);
    this.#gathering ??= setTimeout(() => this.#gathered(), GATHERED);
    this.#begin();
    return () => this.#leave(change, watched, wake);
  }

  #leave(change: string, watched: Watched, wake: () => void): void {
    watched.wakers.delete(wake);
    if (watched.wakers.size > 0 || this.#watched.get(change) !== watched) return;
    this.#watched.delete(change);
    this.#unmarked.delete(change);
    if (this.#watched.size > 0) return;
    clearTimeout(this.#gathering);
    clearTimeout(this.#polling);
    this.#gathering = this.#polling = undefined;
    this.#unlisten?.();
    this.#unlisten = undefined;
  }

  /** Starts what runs while there are listeners. */
  #begin(): void {
    this.#polling ??= setTimeout(() => this.#poll(), this.#parts.pollEvery);
    this.#unlisten ??= this.#parts.peers.listen((news) => {
      if (news === null) this.#lookAtAll();
      else for (const change of news.changes) this.#wake(change);
    });
  }

  #gathered(): void {
    this.#gathering = undefined;
    const ids = [...this.#unmarked];
    this.#unmarked.clear();
    this.#look(ids);
  }

  #poll(): void {
    this.#look([...this.#watched.keys()]);
    void this.#reads.then(() => {
      if (this.#polling !== undefined) this.#polling = setTimeout(() => this.#poll(), this.#parts.pollEvery);
    });
  }

  /** What another process writes meanwhile is found by one more look. The pause leaves most of the time to requests. */
  #lookAtAll(): void {
    this.#hasNews = true;
    if (this.#isLookingAtAll) return;
    this.#isLookingAtAll = true;
    this.#hasNews = false;
    const beganAt = performance.now();
    this.#look([...this.#watched.keys()]);
    void this.#reads.then(() => {
      setTimeout(
        () => {
          this.#isLookingAtAll = false;
          if (this.#hasNews) this.#lookAtAll();
        },
        REST * (performance.now() - beganAt),
      ).unref();
    });
  }

  /** Reads the markers, and wakes the listeners of the changes that have moved. */
  #look(ids: readonly string[]): void {
    this.#reads = this.#reads.then(async () => {
      for (let from = 0; from < ids.length; from += CHUNK) await this.#compare(ids.slice(from, from + CHUNK));
    });
  }

  async #compare(ids: readonly string[]): Promise<void> {
    const present = ids.filter((id) => this.#watched.has(id));
    if (present.length === 0) return;
    const markers = await this.#parts.markers(present).catch(() => null);
    this.#failures = markers === null ? this.#failures + 1 : 0;
    if (markers === null) this.#parts.log.warn('events-poll-failed', { changes: present.length });
    if (markers === null && this.#failures % FAILURES > 0) return;
    for (const id of present) {
      const watched = this.#watched.get(id);
      const marker = markers?.get(id) ?? '';
      // The first marker wakes too, because the change may have moved between the read of its listener and this one.
      if (watched === undefined || watched.marker === marker) continue;
      watched.marker = marker;
      this.#wake(id);
    }
  }

  #wake(change: string): void {
    for (const wake of this.#watched.get(change)?.wakers ?? []) wake();
  }
}
