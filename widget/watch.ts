// Owns how a waiting change is followed: a stream of events read with fetch, else asking again and again. Not what it means.
import type { ChangeBody } from '../shared/wire.ts';
import type { Answer, Trouble } from './client.ts';

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
  open: (signal: AbortSignal) => Promise<Answer<Response>>,
  read: () => Promise<Answer<ChangeBody>>,
  moved: (change: ChangeBody) => void,
  signal: AbortSignal,
): Promise<Trouble | null> {
  let over = false;
  let wait = FIRST_WAIT;
  const tell = (change: ChangeBody) => {
    if (signal.aborted) return;
    over = change.state !== 'waiting';
    moved(change);
  };
  const stream = async () => {
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      let text = '';
      const alive = () => {
        clearTimeout(timer);
        timer = setTimeout(() => stop.abort(), SILENCE);
      };
      alive();
      const answer = await open(AbortSignal.any([signal, stop.signal]));
      const reader = 'ok' in answer ? answer.ok.body?.pipeThrough(new TextDecoderStream()).getReader() : undefined;
      for (;;) {
        const { done, value } = (await reader?.read()) ?? { done: true };
        if (done) break;
        alive();
        const blocks = (text + value).split(/\r?\n\r?\n/);
        text = blocks.pop() ?? '';
        for (const block of blocks) {
          const data = /^event: ?change\r?\ndata: ?(.+)/m.exec(block)?.[1];
          if (!data) continue;
          wait = FIRST_WAIT;
          tell(JSON.parse(data) as ChangeBody);
        }
      }
    } catch {
      // Cut off: reading goes on.
    }
    clearTimeout(timer);
    stop.abort();
  };

  while (!signal.aborted) {
    await stream();
    if (over || signal.aborted) break;
    await new Promise((resolve) => {
      setTimeout(resolve, wait);
      signal.addEventListener('abort', resolve);
    });
    if (signal.aborted) break;
    wait = Math.min(wait * 1.5, LONGEST_WAIT);
    const answer = await read();
    if ('ok' in answer) tell(answer.ok);
    else if (/token|found|allowed/.test(answer.problem.code)) return answer.problem;
    if (over) break;
  }
  return null;
}
