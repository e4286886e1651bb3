// Owns how a waiting change is followed: a stream of events read with fetch, else asking again and again. Not what it means.
import type { ChangeBody } from '../shared/wire.ts';
import type { Answer, Send, Trouble } from './client.ts';

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
  send: Send,
  read: (id: string) => Promise<Answer<ChangeBody>>,
  id: string,
  moved: (change: ChangeBody) => void,
  signal: AbortSignal,
): Promise<Trouble | null> {
  let over = false;
  const tell = (change: ChangeBody) => {
    over = change.state !== 'waiting';
    if (!signal.aborted) moved(change);
  };
  for (let wait = FIRST_WAIT; !signal.aborted; wait = Math.min(wait * 1.5, LONGEST_WAIT)) {
    if (await stream(send, id, tell, signal)) wait = FIRST_WAIT;
    if (over || signal.aborted) break;
    await pause(wait, signal);
    if (signal.aborted) break;
    const answer = await read(id);
    if ('ok' in answer) tell(answer.ok);
    if (over) break;
    if ('problem' in answer && /token|found|allowed/.test(answer.problem.code)) return answer.problem;
  }
  return null;
}

/** One connection; true when at least one event came through it. */
async function stream(
  send: Send,
  id: string,
  tell: (change: ChangeBody) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const stop = new AbortController();
  const abort = () => stop.abort();
  signal.addEventListener('abort', abort);
  let timer = setTimeout(abort, SILENCE);
  let came = false;
  try {
    const answer = await send('GET', `/v1/changes/${encodeURIComponent(id)}/events`, undefined, {
      signal: stop.signal,
    });
    const body = 'ok' in answer && /event-stream/.test(answer.ok.headers.get('Content-Type') ?? '') && answer.ok.body;
    if (!body) return false;
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return came;
      clearTimeout(timer);
      timer = setTimeout(abort, SILENCE);
      const blocks = (text + value).split(/\r?\n\r?\n/);
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const data = [...block.matchAll(/^data: ?(.*)$/gm)].map((line) => line[1]).join('\n');
        if (!data || !/^event: ?change\r?$/m.test(block)) continue;
        came = true;
        tell(JSON.parse(data) as ChangeBody);
      }
    }
  } catch {
    return came; // cut off: the caller goes on by reading
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
    stop.abort();
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, ms);
    function end() {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
    signal.addEventListener('abort', end);
  });
}
