// Owns the metrics in the form of Prometheus: names, labels, buckets. Not where they are read: metrics-server.ts. Each name is
// described in docs/monitoring.md.
import { Counter, Gauge as PromGauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Backlog, Gauge, Metrics } from '../ports/metrics.ts';

const PREFIX = 'contact_change_';

/** Seconds. Codes are compared in a few ms, and a request is given up after 5 s. */
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
/** Seconds. A COMMIT takes 0.2 ms on a fast disk, and 10 ms or more on a slow one. */
const COMMIT_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1];
/** Seconds. An attempt takes at most some tens of seconds. */
const ATTEMPT_BUCKETS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Methods that have a series of their own. The parser of Node takes some thirty others. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

const GAUGES: Readonly<Record<Gauge, string>> = {
  connections_open: 'Open connections to the server',
  event_streams_open: 'Open event streams',
  write_queue_depth: 'Write transactions that wait for their turn',
  postgres_connections_total: 'Connections of the PostgreSQL pool',
  postgres_connections_idle: 'Connections of the PostgreSQL pool that nothing uses',
  postgres_connections_waiting: 'Work that waits for a connection of the PostgreSQL pool',
};

/** Metrics, and their text. */
export interface Prometheus {
  readonly metrics: Metrics;
  /** The media type of the text. */
  readonly contentType: string;
  /** Returns all metrics in the text format of Prometheus. */
  text(backlog: readonly Backlog[], now: number): Promise<string>;
}

/** Makes metrics whose counters are 0. `version`: of the server. */
export function createPrometheus(version: string): Prometheus {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  new PromGauge({ name: `${PREFIX}build_info`, help: 'Always 1', labelNames: ['version'], registers }).set(
    { version },
    1,
  );
  const reads = new Map<Gauge, () => number>();
  const waiting = new PromGauge({
    name: `${PREFIX}outbox_messages`,
    help: 'Messages that wait in the outbox, up to 10,000',
    labelNames: ['channel'],
    registers,
  });
  const late = new PromGauge({
    name: `${PREFIX}outbox_late_seconds`,
    help: 'How long the oldest due message has been due; 0 when none is due',
    labelNames: ['channel'],
    registers,
  });
  return {
    metrics: {
      ...counters(registers),
      ...delivery(registers),
      ...calls(registers),
      gauge: (name, read) => addGauge(name, read),
    },
    contentType: registry.contentType,
    text(backlog, now) {
      for (const { channel, waiting: count, dueAt } of backlog) {
        waiting.set({ channel }, count);
        late.set({ channel }, dueAt === null ? 0 : Math.max(0, now - dueAt) / 1000);
      }
      return registry.metrics();
    },
  };

  function addGauge(name: Gauge, read: () => number): void {
    const isNew = !reads.has(name);
    reads.set(name, read);
    if (!isNew) return;
    const made = { name: PREFIX + name, help: GAUGES[name], registers };
    void new PromGauge({
      ...made,
      collect() {
        this.set(reads.get(name)?.() ?? 0);
      },
    });
  }
}

function counters(registers: Registry[]): Omit<Metrics, 'attempted' | 'called' | 'gauge'> {
  const counter = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Counter({ name: `${PREFIX}${name}_total`, help, labelNames, registers });
  const histogram = <L extends string>(name: string, help: string, buckets: number[], ...labelNames: L[]) =>
    new Histogram({ name: PREFIX + name, help, buckets, labelNames, registers });
  const requests = counter('http_requests', 'Requests by their answer', 'method', 'route', 'status_class');
  const durations = histogram(
    'http_request_duration_seconds',
    'Time to the answer',
    REQUEST_BUCKETS,
    'method',
    'route',
  );
  const refusals = counter('refusals', 'Refused requests by their problem', 'problem');
  const shed = counter('requests_shed', 'Requests refused for overload', 'priority', 'reason');
  const events = counter('account_events', 'What happened to accounts, as in the audit log', 'event', 'kind');
  const writes = histogram('write_duration_seconds', 'Time of a write with its waits', REQUEST_BUCKETS, 'outcome');
  const commits = histogram('commit_duration_seconds', 'Time of a COMMIT of SQLite', COMMIT_BUCKETS);
  const committed = counter('committed_writes', 'Writes of SQLite that were committed');
  return {
    answered({ method, route, status, problem, seconds }) {
      const known = METHODS.has(method) ? method : 'other';
      requests.inc({ method: known, route, status_class: `${Math.floor(status / 100)}xx` });
      durations.observe({ method: known, route }, seconds);
      if (problem !== null) refusals.inc({ problem });
    },
    shed: (priority, reason) => shed.inc({ priority, reason }),
    happened: (event, kind) => events.inc({ event, kind: kind ?? 'none' }),
    wrote: (seconds, isDone) => writes.observe({ outcome: isDone ? 'done' : 'failed' }, seconds),
    committed(count, seconds) {
      commits.observe(seconds);
      committed.inc(count);
    },
  };
}

function delivery(registers: Registry[]): Pick<Metrics, 'attempted'> {
  const outcomes = new Counter({
    name: `${PREFIX}messages_total`,
    help: 'Attempts to send a message by their outcome',
    labelNames: ['channel', 'template', 'outcome'],
    registers,
  });
  const durations = new Histogram({
    name: `${PREFIX}message_attempt_duration_seconds`,
    help: 'Time of an attempt to send a message',
    labelNames: ['channel'],
    buckets: ATTEMPT_BUCKETS,
    registers,
  });
  const up = new PromGauge({
    name: `${PREFIX}provider_up`,
    help: '0 while the breaker holds messages of the provider back',
    labelNames: ['project', 'channel', 'provider'],
    registers,
  });
  return {
    attempted({ project, channel, provider, template, outcome, seconds, isUp }) {
      outcomes.inc({ channel, template, outcome });
      durations.observe({ channel }, seconds);
      up.set({ project, channel, provider: provider ?? 'default' }, isUp ? 1 : 0);
    },
  };
}

function calls(registers: Registry[]): Pick<Metrics, 'called'> {
  const durations = new Histogram({
    name: `${PREFIX}outgoing_request_duration_seconds`,
    help: 'Time of a request to another server until its answer',
    labelNames: ['target', 'outcome'],
    buckets: ATTEMPT_BUCKETS,
    registers,
  });
  return { called: ({ target, outcome, seconds }) => durations.observe({ target, outcome }, seconds) };
}
