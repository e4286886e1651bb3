// Owns that no process of production has test contacts, however its configuration was made. Not the error of a setting:
// project/checks.ts.
import type { Config } from './config.ts';

/**
 * Throws an error with one sentence for the operator when a project has test contacts, and the configuration or the process is one of
 * production. `mode`: NODE_ENV of the process.
 */
export function refuseTestContacts(
  { projects, production }: Pick<Config, 'projects' | 'production'>,
  mode: string | undefined,
): void {
  if (!production && mode?.trim() !== 'production') return;
  const named = projects.find(({ testContacts = [] }) => testContacts.length > 0);
  if (named !== undefined)
    throw new Error(
      `The project ${named.id} has test contacts (TEST_CONTACTS), which no server of production may have.`,
    );
}
