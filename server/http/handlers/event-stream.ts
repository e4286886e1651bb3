// Owns the event stream of a change: its events, and when it ends. Not how many streams may be open (stream-slots.ts), nor how
// bytes reach the client (http/event-reader.ts).
import { SECOND } from '../../../shared/duration.ts';
import { stateAt } from '../../core/change-state.ts';
import type { UserCaller } from '../../service/caller.ts';
import type { ChangeView } from '../../service/change-view.ts';
import { readChange } from '../../service/read-change.ts';
import type { AppParts, Signed } from '../context.ts';
import type { EventReader, EventWriter } from '../event-reader.ts';
import { viewedChange } from './change-body.ts';
import type { StreamHeartbeats } from './stream-heartbeats.ts';

/** Interval between two heartbeats, ms. Proxies close a connection that is silent for 30 to 60 s. */
export const HEARTBEAT_EVERY = 15 * SECOND;

/** What all streams of this process use. */
export interface Streams extends Pick<AppParts, 'ctx' | 'changeSignal' | 'log'> {
  readonly heartbeats: StreamHeartbeats;
}

/** Whose stream it is. */
export interface Follower {
  readonly caller: UserCaller;
  /** Verifies the credential of the caller again. */
  readonly again: Signed['again'];
  /** Aborts when the server stops. */
  readonly stopping: AbortSignal | undefined;
  /** Called once, when the stream is over. */
  readonly release: () => void;
}

/**
 * Writes the change at once and at each move. Ends when the change ends, the caller may not read it any more, the server stops,
 * or the reader takes nothing. Thousands are open at a time, so a stream that waits holds no promise and nothing of its request
 * but the credential.
 */
export class EventStream implements EventWriter {
  readonly #streams: Streams;
  readonly #follower: Follower;
  /** What the last event showed. Its text is made again where it is compared, for thousands of texts are megabytes. */
  #view: ChangeView;
  #reader: EventReader | null = null;
  /** Why there is something to do. */
  #hasMoved = false;
  #isBeatDue = false;
  #isEnding = false;
  #isWorking = false;
  #isOver = false;
  /** Whether the reader was behind at the last heartbeat. */
  #wasBehind = false;
  #stop: () => void = () => undefined;

  constructor(streams: Streams, follower: Follower, first: ChangeView) {
    this.#streams = streams;
    this.#follower = follower;
    this.#view = first;
  }

  begin(reader: EventReader): void {
    this.#reader = reader;
    const { changeSignal, heartbeats } = this.#streams;
    const { stopping } = this.#follower;
    const end = (): void => this.#end();
    stopping?.addEventListener('abort', end, { once: true });
    const unlisten = changeSignal.listen(this.#view.change.id, () => this.#moved());
    const quiet = heartbeats.add(() => this.#beat());
    this.#stop = () => {
      stopping?.removeEventListener('abort', end);
      unlisten();
      quiet();
    };
    this.#show(reader);
    // The server may have begun to stop while the caller was verified. The `abort` event is then over and does not come again.
    if (stopping?.aborted) this.#end();
  }

  taken(): void {
    this.#wasBehind = false;
    void this.#workOn();
  }

  left(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#stop();
    this.#follower.release();
  }

  #moved(): void {
    this.#hasMoved = true;
    void this.#workOn();
  }

  #end(): void {
    this.#isEnding = true;
    void this.#workOn();
  }

  /** A reader that took nothing between two heartbeats takes nothing at all. How long our own work takes says nothing of it. */
  #beat(): void {
    if (this.#reader?.isBehind === true && this.#wasBehind) {
      this.#reader.cut();
      return this.left();
    }
    this.#wasBehind = this.#reader?.isBehind === true;
    this.#isBeatDue = true;
    void this.#workOn();
  }

  /** Does what there is to do, one thing after another. What comes meanwhile is done then, so no move is missed. */
  async #workOn(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    try {
      // What is due is asked for without an await, so that nothing is missed between the last look and the end.
      for (let next = this.#next(); next !== null; next = this.#next()) await next;
    } catch (error) {
      // The answer has begun, so a refusal is no longer possible. The client reads the change again and gets it then.
      const { requestId } = this.#follower.caller;
      this.#streams.log.warn('events-ended', { requestId, error: error instanceof Error ? error.name : 'unknown' });
      this.#finish();
    } finally {
      this.#isWorking = false;
    }
  }

  /** Begins the next thing; null when there is nothing to do. */
  #next(): Promise<void> | null {
    const reader = this.#reader;
    if (reader === null || this.#isOver) return null;
    if (this.#isEnding) this.#finish();
    else if (this.#isBeatDue) {
      this.#isBeatDue = false;
      return this.#heartbeat(reader);
    } else if (this.#hasMoved && !reader.isBehind) {
      this.#hasMoved = false;
      return this.#read(reader);
    }
    return null;
  }

  async #heartbeat(reader: EventReader): Promise<void> {
    const { caller, again } = this.#follower;
    const current = await again();
    if (this.#isOver) return;
    if (!current.ok || !isSameUser(current.value, caller.principal)) return this.#finish();
    if (reader.isBehind) return;
    reader.write(': still here\n\n');
    // Nothing has moved, since that wakes the stream. But the change may have expired.
    this.#showNew(reader, { ...this.#view, now: this.#streams.ctx.clock() });
  }

  async #read(reader: EventReader): Promise<void> {
    const read = await readChange(this.#streams.ctx, this.#follower.caller, this.#view.change.id);
    if (this.#isOver) return;
    if (!read.ok) return this.#finish();
    this.#showNew(reader, read.value);
  }

  #showNew(reader: EventReader, view: ChangeView): void {
    const before = this.#body();
    this.#view = view;
    if (this.#body() !== before) this.#show(reader);
  }

  /** Writes the change. A change that is over is the last event. */
  #show(reader: EventReader): void {
    reader.write(`event: change\ndata: ${this.#body()}\n\n`);
    if (stateAt(this.#view.change, this.#view.now).at !== 'waiting') this.#finish();
  }

  #body(): string {
    return JSON.stringify(viewedChange(this.#streams.ctx, this.#view));
  }

  #finish(): void {
    if (this.#isOver) return;
    this.left();
    this.#reader?.end();
  }
}

function isSameUser(a: Signed['principal'], b: Signed['principal']): boolean {
  return a.project === b.project && a.iss === b.iss && a.sub === b.sub;
}
