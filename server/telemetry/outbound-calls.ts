// Owns that calls to issuers and human checks are traced. Not the calls: tokens/. The host is told, never a path or a query.
import type { ReadDocument } from '../ports/read-document.ts';
import type { Tracing } from '../ports/tracing.ts';

type Fetch = typeof globalThis.fetch;

/** Returns a fetch whose calls are spans. Without a given one, the process's own of each moment. */
export function tracedFetch(fetch: Fetch | undefined, tracing: Tracing): Fetch {
  return (input, init) => {
    const target = input instanceof Request ? input.url : String(input);
    const values = { 'http.request.method': init?.method ?? 'GET', 'server.address': hostOf(target) };
    return tracing.span({ name: `${values['http.request.method']}`, kind: 'client', values }, async (span) => {
      const answer = await (fetch ?? globalThis.fetch)(input, init);
      span.set({ 'http.response.status_code': answer.status });
      if (!answer.ok) span.fail(String(answer.status));
      return answer;
    });
  };
}

/** Returns the same function when there is no tracer. */
export function tracedDocuments(read: ReadDocument, tracing: Tracing | undefined): ReadDocument {
  if (tracing === undefined) return read;
  return (url, limits) => {
    const values = { 'http.request.method': 'GET', 'server.address': url.hostname };
    return tracing.span({ name: 'GET', kind: 'client', values }, async (span) => {
      const answer = await read(url, limits);
      if (!answer.ok) span.fail('no-document');
      return answer;
    });
  };
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
