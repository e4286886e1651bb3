#!/usr/bin/env node
// Owns the process of a command: its arguments, environment, output and exit code. Not which commands there are: program.ts.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createLog } from '../log.ts';
import { readConfig } from '../main.ts';
import { runCommand } from './program.ts';

const stderr = (text: string): void => void process.stderr.write(text);

runCommand(process.argv.slice(2), {
  env: process.env,
  clock: Date.now,
  log: createLog('warn', stderr, Date.now),
  stdout: (text) => void process.stdout.write(text),
  stderr,
  loadConfig() {
    const read = readConfig(process.env, (path) => readFileSync(path, 'utf8'));
    if (read.ok) return read.config;
    throw new Error(`The configuration cannot be used:\n${read.errors.map((error) => `  - ${error}`).join('\n')}`);
  },
}).then(
  (code) => process.exit(code),
  (error: unknown) => {
    stderr(`${error instanceof Error ? error.message : 'Something went wrong.'}\n`);
    process.exit(1);
  },
);
