// Owns how a waiting change is watched: a stream of server-sent events, read with fetch, and polling while there is none.
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { Call, Trouble } from './call.ts';

/** Longest silence of a stream that works, ms: the server sends a heartbeat every 15 s. */
const SILENCE = 40_000;

/** First and longest wait between two reads, ms. */
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 20_000;

/**
 * Watches one change until it is over. It streams; when a stream ends, it waits, reads once and streams again, and waits
 * longer each time. Answers null, or the refusal that no later try changes.
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

/** 401, 403 and 404 of our server stay as they are. Those of a proxy have no code of ours, and may pass. */
function isFinal({ code, status }: Trouble): boolean {
  return status > 400 && status < 405 && code !== 'internal';
}

/** Reports what comes on one stream, until it ends, breaks or falls silent. */
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
    // Each SSE event has a complete change on its data line. The other lines name the event, or are heartbeats.
    for (const each of lines) if (each.startsWith('data:')) report(JSON.parse(each.slice(5)) as ChangeBody);
  };
  // To open the stream may take no longer either.
  write();
  const answer = await call<Response>('GET', `${path}/events`, undefined, AbortSignal.any([stop, silent.signal]));
  if ('ok' in answer)
    await answer.ok.body
      ?.pipeThrough(new TextDecoderStream())
      .pipeTo(new WritableStream({ write }))
      .catch(() => {});
  clearTimeout(timer);
}
