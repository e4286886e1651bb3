// Owns the spans that the operator's OpenTelemetry SDK gets. Not the SDK: the operator loads it before the server, by --import.
import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
  type Span as ApiSpan,
} from '@opentelemetry/api';
import type { Span, SpanStart, Tracing } from '../ports/tracing.ts';

const KINDS = { server: SpanKind.SERVER, client: SpanKind.CLIENT, internal: SpanKind.INTERNAL } as const;
/** The headers by which callers name their span: W3C Trace Context and Baggage, B3, and those of Jaeger. */
const HEADERS = [
  'traceparent',
  'tracestate',
  'baggage',
  'b3',
  'x-b3-traceid',
  'x-b3-spanid',
  'x-b3-sampled',
  'uber-trace-id',
];

/** Returns null when no SDK was registered before, so that nothing is done for spans that no SDK reads. */
export function createTracing(version: string): Tracing | null {
  const tracer = trace.getTracer('contact-change-server', version);
  // Without an SDK the API makes spans that record nothing.
  const probe = tracer.startSpan('start', { root: true });
  const isRecorded = probe.spanContext().traceId !== '0'.repeat(32);
  probe.end();
  if (!isRecorded) return null;
  return {
    span: ({ name, kind, values = {}, header }, work) => {
      const parent = header === undefined ? context.active() : parentOf(header);
      const span = tracer.startSpan(name, { kind: KINDS[kind], attributes: { ...values } }, parent);
      return context.with(trace.setSpan(parent, span), async () => {
        try {
          return await work(spanOf(span));
        } catch (error) {
          span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'unknown' });
          throw error;
        } finally {
          span.end();
        }
      });
    },
  };
}

function spanOf(span: ApiSpan): Span {
  return {
    set: (values) => void span.setAttributes({ ...values }),
    fail: (reason) => void span.setStatus({ code: SpanStatusCode.ERROR, message: reason }),
    rename: (name) => void span.updateName(name),
  };
}

/** The span of the caller, as the propagators of the SDK read it from the headers. */
function parentOf(header: NonNullable<SpanStart['header']>): Context {
  return propagation.extract(ROOT_CONTEXT, header, { get: (from, name) => from(name), keys: () => HEADERS });
}
