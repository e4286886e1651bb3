// Owns the least of an OpenTelemetry SDK: a tracer that keeps its spans, the context of async work, and W3C Trace Context. No test.
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import {
  context,
  propagation,
  ROOT_CONTEXT,
  trace,
  type Attributes,
  type Context,
  type Span,
  type SpanStatus,
  type Tracer,
} from '@opentelemetry/api';

/** A span as the SDK would export it. */
export interface KeptSpan {
  name: string;
  readonly kind: number;
  readonly traceId: string;
  readonly id: string;
  readonly parent: string | null;
  readonly attributes: Attributes;
  status: SpanStatus | null;
  isEnded: boolean;
}

/** Registers the tracer for this process. Returns the spans, oldest first. */
export function registerTracer(): readonly KeptSpan[] {
  const spans: KeptSpan[] = [];
  trace.setGlobalTracerProvider({ getTracer: () => tracerInto(spans) });
  const storage = new AsyncLocalStorage<Context>();
  context.setGlobalContextManager({
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (inner, work, self, ...args) => storage.run(inner, () => work.apply(self, args)),
    bind: (_, target) => target,
    enable() {
      return this;
    },
    disable() {
      return this;
    },
  });
  propagation.setGlobalPropagator({
    inject: () => undefined,
    fields: () => ['traceparent'],
    extract(into, carrier, getter) {
      const found = /^00-([\da-f]{32})-([\da-f]{16})-([\da-f]{2})$/.exec(String(getter.get(carrier, 'traceparent')));
      if (found === null) return into;
      const [, traceId = '', spanId = ''] = found;
      return trace.setSpanContext(into, { traceId, spanId, traceFlags: 1, isRemote: true });
    },
  });
  return spans;
}

function tracerInto(spans: KeptSpan[]): Tracer {
  const startSpan: Tracer['startSpan'] = (
    name,
    { kind = 0, attributes = {}, root = false } = {},
    within = context.active(),
  ) => {
    const parent = root ? undefined : trace.getSpanContext(within);
    const kept: KeptSpan = {
      name,
      kind,
      traceId: parent?.traceId ?? randomBytes(16).toString('hex'),
      id: randomBytes(8).toString('hex'),
      parent: parent?.spanId ?? null,
      attributes: { ...attributes },
      status: null,
      isEnded: false,
    };
    spans.push(kept);
    return spanOn(kept);
  };
  return { startSpan, startActiveSpan: () => assertUnused() };
}

function assertUnused(): never {
  throw new Error('the server starts its spans by startSpan');
}

function spanOn(kept: KeptSpan): Span {
  const span: Span = {
    spanContext: () => ({ traceId: kept.traceId, spanId: kept.id, traceFlags: 1 }),
    setAttribute: (key, value) => (Object.assign(kept.attributes, { [key]: value }), span),
    setAttributes: (values) => (Object.assign(kept.attributes, values), span),
    addEvent: () => span,
    addLink: () => span,
    addLinks: () => span,
    setStatus: (status) => ((kept.status = status), span),
    updateName: (name) => ((kept.name = name), span),
    end: () => void (kept.isEnded = true),
    isRecording: () => !kept.isEnded,
    recordException: () => undefined,
  };
  return span;
}
