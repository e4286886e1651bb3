// Owns how a client of Transmit's API acts for the user that a path names.
import type { Ctx } from '../../http/context.ts';
import { clientOf } from '../../http/caller.ts';
import type { Project } from '../../ports/project.ts';
import type { WriteOptions } from '../../service/account.ts';
import type { DelegatedCaller } from '../../service/caller.ts';
import { looseningOf } from '../shared.ts';

/** The path of a user. */
export const USERS = '/cis/v1/users/:user_id';

/** Returns the caller: the client, on behalf of the user in the path. */
export function delegatedCaller(c: Ctx): DelegatedCaller {
  return { ...clientOf(c), user: c.req.param('user_id') ?? '' };
}

/** The write of a trusted client applies at once. A new primary from any other client waits until it is proved. */
export function writeOptions(
  { client }: Pick<DelegatedCaller, 'client'>,
  projects: ReadonlyMap<string, Project>,
): WriteOptions {
  const project = projects.get(client.project);
  return {
    mode: client.trusted ? 'apply' : 'verify',
    ...(project ? { loosening: looseningOf(project, 'transmit') } : {}),
  };
}
