#!/usr/bin/env node
// Owns the command line: serve | migrate | keys | check-config | client | audit | erase. Each prints one clear sentence when it cannot.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { audit } from './audit.ts';
import { client } from './client.ts';
import { erase } from './erase.ts';
import { keysOfServer } from '../config/key-file.ts';
import { createLog } from '../log.ts';
import { readConfig, start, type Config } from '../main.ts';
import { migrate } from '../store/open.ts';
import { makeKey } from '../config/keys.ts';

const HELP = `contact-change-server <command>

  serve          listen, until SIGINT or SIGTERM (the default)
  migrate        bring the database's schema up to date, then end
  keys           print a new secret key for SECRET_KEYS (put it first, keep the old ones behind it for a day)
  check-config   say all that is wrong with the configuration, then end
  client create --scopes <scope,...> [--name <name>] [--project id] [--trusted]
                 make an API client; its id and secret are printed this once. Scopes: users:read, users:write,
                 contacts:verify, changes:write, admin. What a trusted one writes applies at once
  client list [--project id]
                 print which there are, with their live secrets by id and age
  client rotate <client id>
                 make a second secret beside the first; two may live at a time
  client revoke <client id> [--secret csc_...]
                 end a client, or one of its secrets; the tokens that were got for it die at once
  audit verify [--project id] [--head project:number:hash]...
                 say whether the record of what happened is as it was sealed, and the head of each project's chain; 1 when
                 it is not. Keep the heads elsewhere: with --head a record whose end was cut off is found
  audit head [--project id]
                 print the heads alone
  erase          take away all that leads to a person: erase --project <id> <user id or sub> [--yes]

Configuration: environment variables, or PROJECTS_FILE for many projects. See README.md.
`;

async function run(command: string): Promise<number> {
  switch (command) {
    case 'serve':
      return serve(configOrExit());
    case 'migrate':
      {
        const config = configOrExit();
        await migrate(
          config.databaseUrl,
          createLog(config.logLevel, (line) => process.stdout.write(line), Date.now),
        );
      }
      process.stdout.write('The database is up to date.\n');
      return 0;
    case 'keys':
      process.stdout.write(`${makeKey(`k${Date.now().toString(36)}`)}\n`);
      return 0;
    case 'check-config':
      configOrExit();
      process.stdout.write(
        'The configuration is right. The database was not opened: whether these are its keys, serve tells.\n',
      );
      return 0;
    case 'audit':
      return audit(process.argv.slice(3), process.env, {
        say: (line) => void process.stdout.write(`${line}\n`),
        complain: (line) => void process.stderr.write(`${line}\n`),
      });
    case 'client': {
      const log = createLog('warn', (line) => process.stderr.write(line), Date.now);
      const said = await client(process.argv.slice(3), { config: configOrExit(), clock: Date.now, log });
      (said.code === 0 ? process.stdout : process.stderr).write(`${said.text}\n`);
      return said.code;
    }
    case 'erase': {
      const log = createLog('warn', (line) => process.stderr.write(line), Date.now);
      const said = await erase(process.argv.slice(3), {
        config: configOrExit(),
        keys: keysOfServer,
        clock: Date.now,
        log,
      });
      (said.code === 0 ? process.stdout : process.stderr).write(`${said.text}\n`);
      return said.code;
    }
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(HELP);
      return 0;
    default:
      process.stderr.write(`There is no command ${JSON.stringify(command)}.\n\n${HELP}`);
      return 2;
  }
}

/** Listens until it is told to stop; a second signal ends it at once. */
async function serve(config: Config): Promise<number> {
  const running = await start(config);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve();
      });
    }
  });
  await running.stop();
  return 0;
}

function configOrExit(): Config {
  const read = readConfig(process.env, (path) => readFileSync(path, 'utf8'));
  if (read.ok) return read.config;
  process.stderr.write(`The configuration cannot be used:\n${read.errors.map((e) => `  - ${e}\n`).join('')}`);
  process.exit(1);
}

run(process.argv[2] ?? 'serve').then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'Something went wrong.'}\n`);
    process.exit(1);
  },
);
