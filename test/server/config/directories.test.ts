// Owns what the settings of directories and of their events may hold, and how their mistakes are told.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { config, errors, HOOK, LEAST } from './kit.ts';

const SCIM = { DIRECTORY_TYPE: 'scim', DIRECTORY_URL: 'https://dir.example/scim/v2', DIRECTORY_TOKEN: 'tok' };
const KEYCLOAK = {
  DIRECTORY_TYPE: 'keycloak',
  DIRECTORY_URL: 'https://kc.example',
  DIRECTORY_REALM: 'shop',
  DIRECTORY_CLIENT_ID: 'sync',
  DIRECTORY_CLIENT_SECRET: 's',
};

test('one directory can be set by variables', () => {
  const [scim] =
    config({ ...LEAST, ...SCIM, DIRECTORY_SOURCES: 'cli_1,https://idp.example' }).projects[0]?.directories ?? [];
  assert.partialDeepStrictEqual(scim, {
    id: 'directory',
    type: 'scim',
    match: 'externalId',
    key: 'externalId',
    token: 'tok',
    sources: ['cli_1', 'https://idp.example'],
  });
  const [keycloak] = config({ ...LEAST, ...KEYCLOAK }).projects[0]?.directories ?? [];
  assert.partialDeepStrictEqual(keycloak, {
    match: 'id',
    key: 'sub',
    oauth: { tokenUrl: 'https://kc.example/realms/shop/protocol/openid-connect/token', clientAuth: 'basic' },
  });
  const file = { '/d.json': JSON.stringify({ type: 'http', body: { id: '{{id}}' }, method: 'POST' }) };
  const [http] =
    config({ ...LEAST, DIRECTORY: '/d.json', DIRECTORY_URL: 'https://api.example/u' }, file).projects[0]?.directories ??
    [];
  assert.partialDeepStrictEqual(http, { type: 'http', url: 'https://api.example/u', method: 'POST', key: 'id' });
  assert.deepEqual(config(LEAST).projects[0]?.directories, []);
});

for (const [what, given, expected] of [
  ['no type', { DIRECTORY_URL: SCIM.DIRECTORY_URL }, /DIRECTORY_TYPE is missing/],
  ['no login', { ...SCIM, DIRECTORY_TOKEN: '' }, /DIRECTORY_TOKEN is missing: set it, or oauth/],
  [
    'two logins',
    { ...SCIM, ...KEYCLOAK, DIRECTORY_TYPE: 'scim', DIRECTORY_REALM: '' },
    /DIRECTORY_TOKEN must not be set together/,
  ],
  ['no realm', { ...KEYCLOAK, DIRECTORY_REALM: '' }, /DIRECTORY_REALM is missing/],
  [
    'a match that Keycloak has not',
    { ...KEYCLOAK, DIRECTORY_MATCH: 'externalId' },
    /DIRECTORY_MATCH must be id or userName/,
  ],
  ['plain http', { ...SCIM, DIRECTORY_URL: 'http://dir.example' }, /DIRECTORY_URL must start with https/],
  ['a query', { ...SCIM, DIRECTORY_URL: 'https://dir.example/?a=b' }, /DIRECTORY_URL must have no query/],
  [
    'a host by a placeholder',
    { DIRECTORY: '{"type":"http","body":{"id":"{{id}}"},"url":"https://{{sub}}.example/u"}' },
    /must have placeholders behind its host alone/,
  ],
  [
    'an unknown placeholder',
    { DIRECTORY: '{"type":"http","body":{"id":"{{id}}","m":"{{mail}}"},"url":"https://a.example"}' },
    /must not have the placeholder \{\{mail\}\}/,
  ],
  ['no user named', { DIRECTORY: '{"type":"http","body":{"a":1},"url":"https://a.example"}' }, /must name the user/],
  ['a setting of another type', { ...SCIM, DIRECTORY: '{"realm":"x"}' }, /is for the type keycloak alone/],
  ['events of no directory', { EVENTS_SECRET: HOOK, EVENTS_DIRECTORY: 'x' }, /EVENTS_DIRECTORY must be the id of one/],
  ['a weak secret', { EVENTS_SECRET: 'whsec_abc' }, /EVENTS_SECRET must be whsec_/],
] as const)
  test(`a mistake is told: ${what}`, () => {
    const told = errors({ ...LEAST, ...given });
    assert.ok(
      told.some((text) => expected.test(text)),
      told.join('\n'),
    );
    assert.doesNotMatch(told.join('\n'), /"tok"|"s"/);
  });
