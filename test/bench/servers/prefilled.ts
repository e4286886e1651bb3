// Owns databases with users in them, of which each measurement gets a copy. Not the rows: copies.ts.
import { randomBytes } from 'node:crypto';
import { copyFileSync, chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Client as Postgres } from 'pg';
import { runPostgres, type RunningPostgres } from '../../kit/postgres.ts';
import { createTokens } from './sign-in.ts';
import { createTemplate } from './copies.ts';
import { openFilling } from './open-filling.ts';
import type { Ours } from './ours.ts';
import { FIRST, networkOf, userAt } from './users.ts';

export type DatabaseKind = 'sqlite' | 'postgres';

/** Gives databases with so many users, numbered from 1. */
export interface Prefilled {
  readonly users: number;
  /** A database of its own; its URL. */
  fresh(kind: DatabaseKind): Promise<{ readonly url: string; remove(): Promise<void> }>;
  close(): Promise<void>;
}

/** `smtpPort`: of the sink. */
export function createPrefilled(ours: Ours, smtpPort: number, users: number): Prefilled {
  const file = join(ours.folder, 'prefilled.db');
  let sqlite: Promise<void> | undefined;
  let postgres: Promise<RunningPostgres> | undefined;
  let count = 0;
  const fill = (url: string): Promise<void> => fillUsers(ours, { url, smtpPort, users });
  const startPostgres = async (): Promise<RunningPostgres> => {
    const running = await runPostgres({ durable: true });
    await administer(running.url, `create database ${FILLED}`);
    await fill(within(running.url, FILLED));
    return running;
  };
  return {
    users,
    async fresh(kind) {
      count += 1;
      switch (kind) {
        case 'sqlite': {
          sqlite ??= fill(`sqlite:${file}`);
          await sqlite;
          const copy = join(ours.folder, `bench-${count}.db`);
          copyFileSync(file, copy);
          chmodSync(copy, 0o600);
          const all = ['', '-wal', '-shm'].map((end) => copy + end);
          return { url: `sqlite:${copy}`, remove: async () => all.forEach((name) => rmSync(name, { force: true })) };
        }
        case 'postgres': {
          postgres ??= startPostgres();
          const { url } = await postgres;
          const name = `bench_${randomBytes(6).toString('hex')}`;
          await administer(url, `create database ${name} template ${FILLED}`);
          return {
            url: within(url, name),
            remove: () => administer(url, `drop database ${name} with (force)`),
          };
        }
      }
    },
    close: async () => (await postgres)?.stop(),
  };
}

const FILLED = 'bench_filled';

async function administer(url: string, statement: string): Promise<void> {
  const client = new Postgres({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

function within(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

interface Fill {
  readonly url: string;
  readonly smtpPort: number;
  readonly users: number;
}

/** The server makes the schema and the first user; copies of that user follow. */
async function fillUsers(ours: Ours, { url, smtpPort, users }: Fill): Promise<void> {
  const server = await ours.start({ database: url, smtpPort });
  const token = createTokens(ours.signIn)(userAt(FIRST));
  const headers = { authorization: `Bearer ${token}`, 'x-forwarded-for': networkOf(FIRST) };
  const answer = await fetch(`http://127.0.0.1:${server.port}/v1/me`, { headers });
  if (answer.status !== 200) throw new Error(`/v1/me: ${answer.status} ${await answer.text()}`);
  await server.stop();
  const filling = await openFilling(url);
  const template = createTemplate(await filling.rowsOf(userAt(FIRST).sub), FIRST);
  await filling.copy(template, { from: FIRST + 1, count: users });
  await filling.close();
}
