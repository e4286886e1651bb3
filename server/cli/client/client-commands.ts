// Owns the arguments and options of the four `client` commands. Not what each command does: each has its own file.
import { InvalidArgumentError, type Command } from 'commander';
import { SCOPES } from '../../core/scopes.ts';
import type { RunAction } from '../context.ts';
import { createClient } from './create-client.ts';
import { listClients } from './list-clients.ts';
import { revokeClient } from './revoke-client.ts';
import { rotateClient } from './rotate-client.ts';

/** Adds the commands to the program. */
export function addClient(program: Command, run: RunAction): void {
  const client = program.command('client').description('make, list, rotate or revoke API clients');
  client
    .command('create')
    .description('make an API client; its id and secret are printed this once')
    .option('--scopes <scope,…>', `what it may do: ${SCOPES.join(', ')}`)
    .option('--name <name>', 'how lists show it', 'unnamed')
    .option('--project <id>', 'its project, where the server has several')
    .option('--trusted', 'what it writes applies at once')
    .option('--bearer', 'make a static bearer token, for SCIM alone, instead of a secret')
    .option('--expires <life>', 'how long the bearer token lives, such as 90d; without it, until it is revoked')
    .option('--networks <CIDR,…>', 'from where alone the bearer token is accepted')
    .option('--country <ISO2>', 'of numbers that it writes without a country code')
    .action(run(createClient));
  client
    .command('list')
    .description('print all clients, with their live secrets by id and age')
    .option('--project <id>', 'of this project alone')
    .action(run(listClients));
  client
    .command('rotate')
    .description('make a second secret or bearer token beside the first; two may live at a time')
    .argument('<client-id>', 'cli_…', nonEmpty)
    .option('--expires <life>', 'of a bearer token: how long the new one lives; without it, as the older one')
    .option(
      '--networks <CIDR,…>',
      'of a bearer token: from where the new one is accepted; without it, as the older one',
    )
    .action(run(rotateClient));
  client
    .command('revoke')
    .description('end a client, or one of its secrets; the tokens that were got for it die at once')
    .argument('<client-id>', 'cli_…', nonEmpty)
    .option('--secret <secret-id>', 'this secret alone (csc_…)')
    .action(run(revokeClient));
}

function nonEmpty(text: string): string {
  if (text === '') throw new InvalidArgumentError('It must not be empty.');
  return text;
}
