// Owns how a waiting change is watched: by a stream of server-sent events, and by polling while the stream is down.
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { Call, Trouble } from './call.ts';

/** Longest time without data after which a stream counts as broken, ms. The server sends a heartbeat every 15 s. */
const SILENCE = 40_000;

/** First and longest wait between two reads, ms. */
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 20_000;

/**
 * Watches one change until the change is over. When the stream ends, waits, reads the change once and opens a new stream;
 * each wait is longer. Returns null, or a refusal that another try would not change.
 */
export async function watch(
  call: Call,
  path: string,
  onChange: (change: ChangeBody) => void,
  signal: AbortSignal,
): Promise<Trouble | null> {
  const over = new AbortController();
  const stop = AbortSignal.any([signal, over.signal]);
  let wait = FIRST_WAIT;
  const report = (change: ChangeBody) => {
    if (stop.aborted) return;
    if (change.state !== 'waiting') over.abort();
    onChange(change);
  };
  for (;;) {
    await stream(call, path, stop, (change) => {
      wait = FIRST_WAIT;
      report(change);
    });
    if (!stop.aborted)
      await new Promise((resolve) => {
        setTimeout(resolve, wait);
        stop.addEventListener('abort', resolve);
      });
    if (stop.aborted) return null;
    wait = Math.min(wait * 1.5, LONGEST_WAIT);
    const answer = await call<ChangeBody>('GET', path);
    if ('ok' in answer) report(answer.ok);
    else if (isFinal(answer.problem)) return answer.problem;
  }
}

/**
 * Whether another try would get the same refusal: a 401 to 404 of our server. Such an answer of a proxy has no code of
 * ours and may be temporary.
 */
function isFinal({ code, status }: Trouble): boolean {
  return status > 400 && status < 405 && code !== 'internal';
}

/** Reports each change from one stream until the stream ends, breaks or sends nothing for too long. */
async function stream(
  call: Call,
  path: string,
  stop: AbortSignal,
  report: (change: ChangeBody) => void,
): Promise<void> {
  const silent = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line = '';
  const write = (text = '') => {
    clearTimeout(timer);
    timer = setTimeout(() => silent.abort(), SILENCE);
    const lines = (line + text).split('\n');
    // The last line may be incomplete.
    line = lines.pop() ?? '';
    // The data line of an SSE event holds a complete change. The other lines are names of events or heartbeats.
    for (const each of lines) if (each.startsWith('data:')) report(JSON.parse(each.slice(5)) as ChangeBody);
  };
  // Start the timer now, because opening the stream has the same time limit.
  write();
  const answer = await call<Response>('GET', `${path}/events`, undefined, AbortSignal.any([stop, silent.signal]));
  if ('ok' in answer)
    await answer.ok.body
      ?.pipeThrough(new TextDecoderStream())
      .pipeTo(new WritableStream({ write }))
      .catch(() => {});
  clearTimeout(timer);
}
