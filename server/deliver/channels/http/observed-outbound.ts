// Owns that requests of an `Outbound` are spans and are counted. Not the requests (outbound.ts), nor what is done with spans and counts:
// telemetry/. The host is told, never a path or a query.
import { classOfStatus } from '../../../core/call-outcome.ts';
import type { CallMetrics, CallOutcome, CallTarget } from '../../../ports/metrics.ts';
import type { Telemetry } from '../../../ports/tracing.ts';
import type { Answer, Outbound } from './outbound.ts';

/** Who hears of requests. */
export type CallObserver = Telemetry<CallMetrics>;

/** Returns the same object without an observer. */
export function observedOutbound(outbound: Outbound, target: CallTarget, observer: CallObserver = {}): Outbound {
  const { tracing, metrics } = observer;
  if (tracing === undefined && metrics === undefined) return outbound;
  const counted = async (call: () => Promise<Answer>): Promise<Answer> => {
    const begun = performance.now();
    const answer = await call();
    metrics?.called({ target, outcome: outcomeOf(answer), seconds: (performance.now() - begun) / 1000 });
    return answer;
  };
  const send: Outbound['send'] = (method, url, headers, body) => {
    const call = () => counted(() => outbound.send(method, url, headers, body));
    if (tracing === undefined) return call();
    const values = { 'http.request.method': method, 'server.address': url.hostname };
    return tracing.span({ name: method, kind: 'client', values }, async (span) => {
      const answer = await call();
      if (answer.at === 'answer') span.set({ 'http.response.status_code': answer.status });
      if (answer.at !== 'answer' || answer.status >= 400)
        span.fail(answer.at === 'answer' ? String(answer.status) : answer.at);
      return answer;
    });
  };
  return {
    send,
    post: (url, headers, body) => send('POST', url, headers, body),
    get: (url, headers) => send('GET', url, headers, null),
    close: () => outbound.close(),
  };
}

function outcomeOf(answer: Answer): CallOutcome {
  if (answer.at === 'answer') return classOfStatus(answer.status);
  return answer.at === 'timeout' ? 'timeout' : 'failed';
}
