// Owns that calls to issuers, identity providers and human checks are traced and counted. Not the calls: tokens/; nor those of an
// `Outbound`: deliver/channels/http/observed-outbound.ts. The host is told, never a path or a query.
import { classOfStatus } from '../core/call-outcome.ts';
import type { CallMetrics, CallOutcome, CallTarget } from '../ports/metrics.ts';
import type { ReadDocument } from '../ports/read-document.ts';
import type { Telemetry } from '../ports/tracing.ts';

type Fetch = typeof globalThis.fetch;
type Observer = Telemetry<CallMetrics>;

/** Returns a fetch whose calls are spans and are counted. Without a given one, the process's own of each moment. */
export function observedFetch(fetch: Fetch | undefined, target: CallTarget, { tracing, metrics }: Observer): Fetch {
  const call: Fetch = async (input, init) => {
    const done = timed(metrics, target);
    try {
      const answer = await (fetch ?? globalThis.fetch)(input, init);
      done(classOfStatus(answer.status));
      return answer;
    } catch (error) {
      done(error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'failed');
      throw error;
    }
  };
  if (tracing === undefined) return call;
  return (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const values = { 'http.request.method': init?.method ?? 'GET', 'server.address': hostOf(url) };
    return tracing.span({ name: `${values['http.request.method']}`, kind: 'client', values }, async (span) => {
      const answer = await call(input, init);
      span.set({ 'http.response.status_code': answer.status });
      if (!answer.ok) span.fail(String(answer.status));
      return answer;
    });
  };
}

/** Returns the same function without tracer and metrics. */
export function observedDocuments(
  read: ReadDocument,
  target: CallTarget,
  { tracing, metrics }: Observer,
): ReadDocument {
  if (tracing === undefined && metrics === undefined) return read;
  const call: ReadDocument = async (url, limits) => {
    const done = timed(metrics, target);
    const answer = await read(url, limits);
    done(answer.ok ? '2xx' : outcomeOf(answer.why));
    return answer;
  };
  if (tracing === undefined) return call;
  return (url, limits) => {
    const values = { 'http.request.method': 'GET', 'server.address': url.hostname };
    return tracing.span({ name: 'GET', kind: 'client', values }, async (span) => {
      const answer = await call(url, limits);
      if (!answer.ok) span.fail('no-document');
      return answer;
    });
  };
}

function timed(metrics: CallMetrics | undefined, target: CallTarget): (outcome: CallOutcome) => void {
  const begun = performance.now();
  return (outcome) => metrics?.called({ target, outcome, seconds: (performance.now() - begun) / 1000 });
}

/** The words are of deliver/channels/http/read-document.ts. */
function outcomeOf(why: string): CallOutcome {
  const status = /^status (\d{3})$/.exec(why)?.[1];
  if (status !== undefined) return classOfStatus(Number(status));
  return why === 'there was no answer in time' ? 'timeout' : 'failed';
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
