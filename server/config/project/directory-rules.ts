// Owns the rules between the settings of a directory, between directories, and between the secrets of events and reports. Not the schema of each setting: directory-schema.ts.
import type { Project, SettingFault } from '../../ports/project.ts';
import { listOf, treeOf, type Tree } from '../tree.ts';

type Given = Readonly<Tree>;
type Fault = readonly [setting: string, words: string];

/** Settings that one type of directory alone has. */
const OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  scim: ['verifiedExtension'],
  keycloak: ['realm', 'phoneAttribute'],
  http: ['body', 'method', 'headers'],
};

/** Returns the faults between the settings of a project's directories and of its events. */
export function directoryFaults(project: Given): readonly SettingFault[] {
  const directories = listOf(project['directories']).map(treeOf);
  const ids = directories.map(({ id }) => id ?? 'directory');
  const { directory: sender } = treeOf(project['events']);
  return [
    ...directories.flatMap((given, i) =>
      faultsOfOne(given).map(([setting, words]) => ({ path: ['directories', i, setting], words })),
    ),
    ...ids.flatMap((id, i) =>
      ids.indexOf(id) === i ? [] : [{ path: ['directories', i, 'id'], words: 'must differ from the others' }],
    ),
    ...(typeof sender === 'string' && !ids.includes(sender)
      ? [{ path: ['events', 'directory'], words: `must be the id of one of the directories: ${ids.join(', ')}` }]
      : []),
  ];
}

function faultsOfOne(given: Given): readonly Fault[] {
  const { type } = given;
  return [...strayFaults(given), ...loginFaults(given), ...(type === 'http' ? httpFaults(given) : userFaults(given))];
}

function strayFaults(given: Given): readonly Fault[] {
  return Object.entries(OF_TYPE).flatMap(([type, settings]) =>
    type === given['type']
      ? []
      : settings
          .filter((name) => given[name] !== undefined)
          .map((name): Fault => [name, `is for the type ${type} alone`]),
  );
}

function loginFaults({ type, token, oauth, headers }: Given): readonly Fault[] {
  const names = Object.keys(treeOf(headers)).map((name) => name.toLowerCase());
  const hasHeader = names.includes('authorization');
  const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
  const needsUrl = isGiven(oauth) && type !== 'keycloak' && !isGiven(treeOf(oauth)['tokenUrl']);
  return [
    ...(isGiven(token) && isGiven(oauth) ? ([['token', 'must not be set together with oauth']] as const) : []),
    ...(hasHeader && (isGiven(token) || isGiven(oauth))
      ? ([['headers', 'must not have authorization beside a token or oauth']] as const)
      : []),
    ...(needsUrl ? ([['oauth', 'needs tokenUrl: only a realm of Keycloak has a known one']] as const) : []),
    ...(type === 'scim' && !isGiven(token) && !isGiven(oauth)
      ? ([['token', 'is missing: set it, or oauth']] as const)
      : []),
    ...(type === 'keycloak' && !isGiven(oauth) ? ([['oauth', 'is missing: a service account logs in']] as const) : []),
  ];
}

/** Rules of the types that look a user up. */
function userFaults({ type, url, realm, match }: Given): readonly Fault[] {
  const isPlain = typeof url !== 'string' || !/[?#]|\{\{/.test(url);
  return [
    ...(isPlain ? [] : ([['url', 'must have no query and no placeholder: what is asked is added to it']] as const)),
    ...(type === 'keycloak' && !realm ? ([['realm', 'is missing']] as const) : []),
    ...(type === 'keycloak' && match === 'externalId'
      ? ([['match', 'must be id or userName: Keycloak has no externalId']] as const)
      : []),
  ];
}

function httpFaults({ body, match, url }: Given): readonly Fault[] {
  const names = [JSON.stringify(body ?? null), String(url)].some((text) =>
    /\{\{(?:externalId|userName|sub|id)\}\}/.test(text),
  );
  return [
    ...(body === undefined ? ([['body', 'is missing']] as const) : []),
    ...(match === undefined ? [] : ([['match', 'is not for the type http: its url or body names the user']] as const)),
    ...(names
      ? []
      : ([['url', 'must name the user, or its body must: {{externalId}}, {{userName}}, {{sub}} or {{id}}']] as const)),
  ];
}

/** Returns the faults between projects: a secret names the project of an event or report, so no two of them may have the same. */
export function signedFaults(projects: readonly Pick<Project, 'events' | 'reports'>[]): readonly string[] {
  const secrets = projects.flatMap(({ events, reports }) =>
    [events, reports].flatMap((one) => [...new Set(one?.secret.split(' '))]),
  );
  return new Set(secrets).size < secrets.length
    ? ['events.secret and reports.secret must differ from each other, and from those of each other project']
    : [];
}
