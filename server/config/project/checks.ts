// Owns what the configuration asks of other folders, and the checks of a project beside its schema. Not the schema:
// project-schema.ts.
import type { Project, SettingFault } from '../../ports/project.ts';
import type { Environment } from '../environment.ts';
import { isTree, listOf, type Tree } from '../tree.ts';

/** What other folders know better: the configuration may not import them, so they are handed to it. */
export interface Checks {
  /** What is wrong with a project's own messages; each sentence begins with the place in them. */
  readonly messages: (project: Pick<Project, 'messages' | 'templateKeys'>) => readonly string[];
  /** What is wrong with the settings of an SMS provider beside each other. */
  readonly smsProvider: (given: Readonly<Tree>) => readonly SettingFault[];
  /** The languages that messages can be written in: those of a project that names none. */
  readonly languages: readonly string[];
}

/**
 * Checks the files and messages of a project as they were given: also when its other settings are wrong, so that all errors
 * are reported at once. `place` is what errors of messages begin with.
 */
export function checkGiven(environment: Environment, checks: Checks, project: Tree, place: string): void {
  checkJwksFiles(environment, project);
  const messages = messagesIn(project['messages']);
  const templateKeys = listOf(project['templateKeys']).map(String);
  if (messages) environment.errors.push(...checks.messages({ messages, templateKeys }).map((error) => place + error));
}

/** The server reads a key file again when it starts; its errors belong to those of the configuration. */
function checkJwksFiles(environment: Environment, project: Tree): void {
  for (const { jwksFile, jwksUrl } of listOf(project['issuers']).filter(isTree)) {
    if (typeof jwksFile !== 'string' || jwksUrl) continue;
    const text = environment.readFile('JWKS_FILE', jwksFile);
    const json = text === undefined ? undefined : environment.parseJson('JWKS_FILE', text);
    if (json === undefined) continue;
    const keys = isTree(json) ? listOf(json['keys']) : [];
    if (keys.length === 0) environment.errors.push('JWKS_FILE must hold {"keys": […]} with one key or more');
    if (keys.some((key) => isTree(key) && ('d' in key || 'k' in key)))
      environment.errors.push('JWKS_FILE must hold public keys only: it has a private or shared one');
  }
}

/** Null for all else than lines by language: the schema says what is wrong with it. */
function messagesIn(given: unknown): Project['messages'] | null {
  const areLines = (value: unknown) => isTree(value) && Object.values(value).every((text) => typeof text === 'string');
  return isTree(given) && Object.values(given).every(areLines) ? (given as Project['messages']) : null;
}
