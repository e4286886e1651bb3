// Owns the process of a command: its arguments, environment, output and exit code. Not which commands there are: program.ts.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { createLog } from '../log.ts';
import { readConfig } from '../main.ts';
import { ConfigError } from './config-error.ts';
import type { CliProcess } from './context.ts';
import { writeFailure } from './output.ts';
import { runCommand } from './program.ts';

const stderr = (text: string): void => void process.stderr.write(text);
const readFile = (path: string): string => readFileSync(path, 'utf8');
const args = process.argv.slice(2);

/** Reads stdin only once a command asks for a line: an open stdin would keep the others from ending. */
let lines: AsyncIterator<string> | null = null;
const readLine = async (): Promise<string | null> => {
  lines ??= createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const { value, done } = await lines.next();
  return done === true ? null : value;
};

const self: CliProcess = {
  // A package that reads a variable by itself, such as PGPASSWORD, finds those of .env too.
  env: process.env,
  clock: Date.now,
  log: createLog('warn', stderr, Date.now),
  stdout: (text) => void process.stdout.write(text),
  stderr,
  readFile,
  readLine,
  loadConfig(env) {
    const read = readConfig(env, readFile);
    if (read.ok) return read.config;
    throw new ConfigError(read.errors);
  },
};

runCommand(args, self).then(
  (code) => process.exit(code),
  (error: unknown) => {
    writeFailure(self, args, error instanceof Error ? error.message : 'Something went wrong.');
    process.exit(1);
  },
);
