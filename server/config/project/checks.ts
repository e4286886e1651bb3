// Owns the checks of a project that its schema does not make, and the type of the checks that other folders make. Not the
// schema: project-schema.ts.
import { LANGUAGE_TAGS, lookupLanguage } from '../../../shared/languages.ts';
import { hasScheme } from '../../core/redirect.ts';
import type { Project, SettingFault } from '../../ports/project.ts';
import type { Environment } from '../environment.ts';
import { isTree, listOf, treeOf, type Tree } from '../tree.ts';

/** Checks of other folders. The configuration may not import these folders, so its caller passes them. */
export interface Checks {
  /** Returns the faults of a project's own messages. Each sentence begins with the place of the fault in the messages. */
  readonly messages: (project: Pick<Project, 'messages' | 'templateKeys'>) => readonly string[];
  /** Returns the faults between the settings of one SMS provider, and those that a channel of `policy.phoneChannels` needs. */
  readonly smsProvider: (given: Readonly<Tree>, channels: readonly unknown[]) => readonly SettingFault[];
  /** Returns the words of a fault when the file of a logo cannot be used; null when it can. */
  readonly logoFile: (path: string) => string | null;
}

/**
 * Checks the files and messages of a project as they were given, even when other settings are wrong, so that all errors are
 * reported at once. `place`: the beginning of each error of the messages.
 */
export function checkGiven(environment: Environment, checks: Checks, project: Tree, place: string): void {
  checkJwksFiles(environment, project);
  checkLogoFiles(environment, checks, project, place);
  checkTestContacts(environment, project, place);
  const templateKeys = [
    ...listOf(project['templateKeys']).map(String),
    ...Object.keys(treeOf(project['templateValues'])),
  ];
  const check = (given: unknown, at: string): void => {
    const messages = messagesIn(given);
    if (messages === null) return;
    const unused = Object.keys(messages).filter((tag) => !isUsed(tag, project['languages']));
    environment.errors.push(
      ...checks.messages({ messages, templateKeys }).map((error) => at + error),
      ...unused.map((tag) => `${at}${tag} is not one of the languages of the project, so no message has these lines`),
    );
  };
  check(project['messages'], place);
  for (const [id, template] of Object.entries(treeOf(project['templates'])))
    check(template, `${place.replace(/messages\.$/, 'templates.')}${id}.`);
}

/** Checks the key files here, so that their errors are reported with the configuration. The start reads the files again. */
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

/** A logo at a URL is fetched by the start, which goes on without it. */
function checkLogoFiles({ errors }: Environment, checks: Checks, project: Tree, place: string): void {
  const at = /^PROJECTS_FILE: \[\d+\]\./.exec(place)?.[0];
  const brand = treeOf(project['brand']);
  for (const [name, variable] of [
    ['logo', 'BRAND_LOGO'],
    ['logoDark', 'BRAND_LOGO_DARK'],
  ] as const) {
    const path = brand[name];
    if (typeof path !== 'string' || hasScheme(path) || path.trim() === '') continue;
    const fault = checks.logoFile(path);
    if (fault !== null) errors.push(`${at === undefined ? variable : `${at}brand.${name}`} ${fault}`);
  }
}

/** The code of a test contact can be read on the command line, so nothing that such a code proves may count in production. */
function checkTestContacts(environment: Environment, project: Tree, place: string): void {
  if (environment.get('NODE_ENV') !== 'production' || listOf(project['testContacts']).length === 0) return;
  const at = /^PROJECTS_FILE: \[\d+\]\./.exec(place)?.[0];
  environment.errors.push(`${at === undefined ? 'TEST_CONTACTS' : `${at}testContacts`} must not be set in production`);
}

/** Whether messages are written in a language. A language that has no words at all is the fault of another check. */
function isUsed(tag: string, languages: unknown): boolean {
  const withWords = (range: unknown) => lookupLanguage([String(range)], LANGUAGE_TAGS);
  const known = withWords(tag);
  return !Array.isArray(languages) || known === undefined || languages.some((one) => withWords(one) === known);
}

/** Returns the messages if they are lines by language; else null, because the schema then reports the fault. */
function messagesIn(given: unknown): Project['messages'] | null {
  const areLines = (value: unknown) => isTree(value) && Object.values(value).every((text) => typeof text === 'string');
  return isTree(given) && Object.values(given).every(areLines) ? (given as Project['messages']) : null;
}
