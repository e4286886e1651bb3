// Owns how a waiting change is followed: a stream of events read with fetch, else asking again and again. Not what it means.
import type { ChangeBody } from '../../shared/wire.ts';
import type { Call, Trouble } from './call.ts';
/** The server sends a heartbeat every 15 s; after two and a half of them the stream is dead. */
const SILENCE = 40_000;
/** First wait between two reads, ms, and the longest. */
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 20_000;

/**
 * Follows one change until it is over. Streams while streaming works; in between it reads, waiting longer each time.
 * Answers null, or the trouble that no waiting will mend.
 */
export async function watch(
  call: Call,
  path: string,
  moved: (change: ChangeBody) => void,
  signal: AbortSignal,
): Promise<Trouble | null> {
  const over = new AbortController();
  const stop = AbortSignal.any([signal, over.signal]);
  let wait = FIRST_WAIT;
  const tell = (change: ChangeBody) => {
    if (stop.aborted) return;
    if (change.state !== 'waiting') over.abort();
    moved(change);
  };
  for (;;) {
    await stream(call, path, stop, (change) => {
      wait = FIRST_WAIT;
      tell(change);
    });
    if (!stop.aborted)
      await new Promise((resolve) => {
        setTimeout(resolve, wait);
        stop.addEventListener('abort', resolve);
      });
    if (stop.aborted) return null;
    wait = Math.min(wait * 1.5, LONGEST_WAIT);
    const answer = await call<ChangeBody>('GET', path);
    if ('ok' in answer) tell(answer.ok);
    else if (/token|found|allowed/.test(answer.problem.code)) return answer.problem;
  }
}

/** Tells of what comes on one stream, until it ends, is cut off or falls silent. */
async function stream(call: Call, path: string, stop: AbortSignal, tell: (change: ChangeBody) => void): Promise<void> {
  const silent = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line = '';
  const write = (text = '') => {
    clearTimeout(timer);
    timer = setTimeout(() => silent.abort(), SILENCE);
    const lines = (line + text).split('\n');
    // The last one may be half a line.
    line = lines.pop() ?? '';
    // The data of each event is a whole change on one line; other lines name events, or are heartbeats.
    for (const each of lines) if (each.startsWith('data:')) tell(JSON.parse(each.slice(5)) as ChangeBody);
  };
  // Opening it may take no longer either.
  write();
  const answer = await call<Response>('GET', `${path}/events`, undefined, AbortSignal.any([stop, silent.signal]));
  if ('ok' in answer)
    await answer.ok.body
      ?.pipeThrough(new TextDecoderStream())
      .pipeTo(new WritableStream({ write }))
      .catch(() => {});
  clearTimeout(timer);
}
