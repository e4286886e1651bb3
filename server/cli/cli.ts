#!/usr/bin/env node
// Owns the first lines of a command's process, before it loads the rest. Not the command: cli-process.ts.
import process from 'node:process';
import { restartWithOptions } from './node-options.ts';

restartWithOptions(process);
await import('./cli-process.ts');
