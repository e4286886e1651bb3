// Owns the interface by which parts of the server tell a tracer of the operator what they work on. Not how spans are made:
// telemetry/tracing.ts. No code.

/** The values of a span. They never identify a person: no address, token, path or query. */
export type SpanValues = Readonly<Record<string, string | number | boolean>>;

/** A span that is not over. */
export interface Span {
  set(values: SpanValues): void;
  /** Marks the span as failed. `reason`: a short code, never a message of an error, because that may hold an address. */
  fail(reason: string): void;
  /** Gives the span another name, as soon as that is known. */
  rename(name: string): void;
}

/** What a span is about. */
export interface SpanStart {
  readonly name: string;
  readonly kind: 'server' | 'client' | 'internal';
  readonly values?: SpanValues;
  /** Reads the headers of the request that caused the work, such as `traceparent`. Absent: what runs now caused it. */
  readonly header?: (name: string) => string | undefined;
}

/** Traces the work of the server. Parts have it as an optional property; without a tracer of the operator it is absent. */
export interface Tracing {
  /** Runs the work in a span, which ends with it. An error of the work marks the span with its name alone, and is thrown on. */
  span<T>(start: SpanStart, work: (span: Span) => Promise<T>): Promise<T>;
}

/** What the operator's tools learn from a part of the server. */
export interface Telemetry<M> {
  readonly metrics?: M | undefined;
  readonly tracing?: Tracing | undefined;
}
