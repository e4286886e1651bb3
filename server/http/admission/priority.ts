// Owns the priorities of requests. Not which route has which (routes/), nor what they mean for a request (gate.ts).

/**
 * Which requests are served first when many come. `prove`: what completes, ends or undoes a change. `begin`: what begins a change,
 * and all other work. `list`: lists and searches. `always`: answered whatever the load is.
 */
export type RequestPriority = 'always' | 'prove' | 'begin' | 'list';

/** A priority of requests that need a place. */
export type GatedPriority = Exclude<RequestPriority, 'always'>;
