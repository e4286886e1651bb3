// Owns what all parts of one bench share: the sink, the generator, the built server, databases with users, and its options. Not
// the parts: parts/.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtServer } from './built.ts';
import { startChild, type Child } from './child.ts';
import type { Row } from './report.ts';
import { createOurs, type Ours } from './servers/ours.ts';
import { installPeers } from './servers/peers.ts';
import { createPrefilled, type DatabaseKind, type Prefilled } from './servers/prefilled.ts';
import { createSignIn } from './servers/sign-in.ts';
import type { SinkCounts, SinkMode } from './sink.ts';

const USAGE = `node test/bench/run.ts [SERVER] [options]
SERVER: path of a built cli.js; default: server/dist/cli.js.
  --only path,limits,…   these parts alone
  --rounds 3             how often each contestant is measured, by turns
  --seconds 15           length of a window; below 15 all numbers are smaller, for a quick look
  --connections 1,32,256 connections of the request path
  --databases sqlite,postgres
  --ten-million          also a database of ten million users, which is built once and kept
  --profile              where the time of a change goes in ours and in the floor, by V8's profiler, at 32 connections
  --json FILE            where the figures are written; default: the system's temp folder
  --markdown             writes the tables into server/docs/benchmarks.md too
`;

export interface Options {
  /** Path of a built cli.js; null: the one of this checkout. */
  readonly server: string | null;
  readonly only: readonly string[] | null;
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: readonly number[];
  readonly databases: readonly DatabaseKind[];
  readonly tenMillion: boolean;
  readonly profile: boolean;
  readonly json: string;
  readonly markdown: boolean;
}

export interface Sink {
  readonly pid: number;
  readonly port: number;
  readonly feed: number;
  counts(): Promise<SinkCounts>;
  /** Counts from nothing, and answers so from now on. */
  reset(mode?: SinkMode): Promise<void>;
}

export interface Bench {
  readonly options: Options;
  /** Windows are so short that other numbers are small too: for a look, not for a figure. */
  readonly isQuick: boolean;
  readonly cli: string;
  readonly ours: Ours;
  readonly sink: Sink;
  readonly generator: Child;
  readonly prefilled: Prefilled;
  /** False without network and without an earlier installation: better-auth is left out. */
  readonly hasBetterAuth: boolean;
  /** Takes a row into the report. */
  add(row: Row): void;
  close(): Promise<void>;
}

/** Ends the process, in words, for options that are wrong. */
export function readOptions(): Options {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        only: { type: 'string' },
        rounds: { type: 'string', default: '3' },
        seconds: { type: 'string', default: '15' },
        connections: { type: 'string', default: '1,32,256' },
        databases: { type: 'string', default: 'sqlite,postgres' },
        'ten-million': { type: 'boolean', default: false },
        profile: { type: 'boolean', default: false },
        json: { type: 'string', default: join(tmpdir(), 'contact-change-bench.json') },
        markdown: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const connections = values.connections.split(',').map(Number);
    const databases = values.databases.split(',').filter((kind) => kind === 'sqlite' || kind === 'postgres');
    const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
    if (values.help || databases.length === 0 || ![rounds, seconds, ...connections].every((n) => n >= 1))
      throw new Error('');
    return {
      server: positionals[0] ?? null,
      only: values.only?.split(',') ?? null,
      rounds,
      seconds,
      connections,
      databases,
      tenMillion: values['ten-million'],
      profile: values.profile,
      json: values.json,
      markdown: values.markdown,
    };
  } catch (error) {
    process.stderr.write(`${error instanceof Error && error.message ? `${error.message}\n` : ''}${USAGE}`);
    process.exit(1);
  }
}

/** No machine makes more complete changes a second; so many users a second are made before the clock runs. */
export const CHANGES_MAX = { ours: 1500, floor: 3000, 'better-auth': 500, nothing: 1500 } as const;
/** Seconds of a window from which on a run is no quick one. */
const FULL = 15;
/** Seconds before the window, in which code gets warm. */
export const WARM = 2;
/** How long mails go out before they are counted, ms: ours and those of nodemailer alone. */
export const MAIL_WARM = 1000;

export async function openBench(options: Options, add: (row: Row) => void): Promise<Bench> {
  const cli = builtServer(options.server);
  const [sinkChild, generator] = await Promise.all([
    startChild(join(import.meta.dirname, 'sink.ts')),
    startChild(join(import.meta.dirname, 'load/generator.ts')),
  ]);
  const ports = await sinkChild.call<{ port: number; feed: number }>('ports');
  const ours = createOurs(cli, createSignIn());
  const prefilled = createPrefilled(ours, ports.port, CHANGES_MAX.ours * (options.seconds + WARM));
  const hasBetterAuth = installPeers();
  if (!hasBetterAuth) process.stdout.write('better-auth cannot be installed here: its figures are left out.\n');
  if (!ours.knowsNoDeliver)
    process.stdout.write('This server knows no `serve --no-deliver`: "queued" is measured while it delivers.\n');
  return {
    options,
    isQuick: options.seconds < FULL,
    cli,
    ours,
    sink: {
      ...ports,
      pid: sinkChild.pid,
      counts: () => sinkChild.call('counts'),
      reset: (mode = { kind: 'ok' }) => sinkChild.call('reset', mode),
    },
    generator,
    prefilled,
    hasBetterAuth,
    add,
    async close() {
      await Promise.all([sinkChild.stop(), generator.stop(), prefilled.close()]);
    },
  };
}
