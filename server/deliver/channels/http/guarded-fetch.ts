// Owns a fetch for other servers that the operator configured: the addresses that it may reach are those of read-document.ts (GET)
// and outbound.ts (POST). Not what is asked.
import type { ReadDocument } from '../../../ports/read-document.ts';
import type { Outbound } from './outbound.ts';

/** Longest answer to a GET, octets. Sets of keys and descriptions of providers are smaller. */
const ANSWER_MAX = 256 * 1024;
/** Longest wait for an answer, ms. The wait is short, because a person waits for it. */
const WAIT = 5000;

/** What is asked of a server. A body is text, or fields of a form. */
export interface GuardedRequest {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: unknown;
}

/** Makes the fetch. Like `fetch`, it rejects with a TypeError when there is no answer; a GET also when its status is not 200. */
export function createGuardedFetch(
  read: ReadDocument,
  outbound: Pick<Outbound, 'post'>,
): (url: string, request: GuardedRequest) => Promise<Response> {
  return async (url, { method, headers, body }) => {
    if (method === 'GET') {
      const answer = await read(new URL(url), { signal: AbortSignal.timeout(WAIT), maxBytes: ANSWER_MAX });
      if (!answer.ok) throw new TypeError(answer.why);
      return new Response(answer.text, { headers: { 'content-type': 'application/json' } });
    }
    const answer = await outbound.post(new URL(url), headers, String(body ?? ''));
    if (answer.at !== 'answer' || answer.text === null) throw new TypeError(answer.at);
    const type = answer.headers['content-type'];
    return new Response(answer.text, {
      status: answer.status,
      headers: type === undefined ? {} : { 'content-type': type },
    });
  };
}
