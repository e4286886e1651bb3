// Owns how PROJECTS_FILE, a JSON list of projects, is read. Not the settings of a project: project-schema.ts.
import type { Project } from '../../ports/project.ts';
import type { Environment } from '../environment.ts';
import { isTree, pathText } from '../tree.ts';
import { checkGiven, type Checks } from './checks.ts';
import { readProject } from './project.ts';
import { PROJECT_VARIABLES } from './variables.ts';

/** Returns the projects that can be used, and adds the faults of the other projects to the errors. */
export function projectsFromFile(environment: Environment, path: string, checks: Checks): readonly Project[] {
  const { errors } = environment;
  const others = PROJECT_VARIABLES.filter((name) => environment.get(name));
  if (others.length > 0) errors.push(`PROJECTS_FILE must not be set together with ${others.join(', ')}`);
  const text = environment.readFile('PROJECTS_FILE', path);
  const json = text === undefined ? undefined : environment.parseJson('PROJECTS_FILE', text);
  if (json === undefined) return [];
  if (!Array.isArray(json) || json.length === 0) {
    errors.push('PROJECTS_FILE must be a list of one project or more');
    return [];
  }
  const projects = json.flatMap((given: unknown, i) => {
    if (isTree(given)) checkGiven(environment, checks, given, `PROJECTS_FILE: [${i}].messages.`);
    const result = readProject(given, checks);
    if (result.ok) return [result.project];
    errors.push(...result.faults.map(({ path: at, words }) => `PROJECTS_FILE: ${pathText([i, ...at])} ${words}`));
    return [];
  });
  const ids = projects.map(({ id }) => id);
  for (const id of new Set(ids.filter((one, i) => ids.indexOf(one) !== i)))
    errors.push(`PROJECTS_FILE: the id ${id} must be that of one project only`);
  return projects;
}
