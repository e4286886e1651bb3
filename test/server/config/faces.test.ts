// Owns what the settings of vendor contracts may be: names, JSON or a file, and what may not be set together.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { start } from '../../../server/main.ts';
import { config, errors, FULL, KEYS, type Env } from './kit.ts';
import { looseFaceLines, looseFaces } from '../../../server/config/project/loose-faces.ts';

const MINUTE = 60_000;
const DEFAULTS = {
  completion: 'click',
  linkLife: null,
  confirmCurrent: 'never',
  stepUp: { begin: { maxAge: 0, acr: null, amr: null } },
  humanCheck: 'off',
};

const WSO2_DEFAULTS = { ...DEFAULTS, linkLife: 1440 * MINUTE };

function faces(given: string, more: Env = {}, files = {}) {
  return config({ ...FULL, ...more, FACES: given }, files).projects[0]?.faces;
}

test('FACES takes names, and gives each contract its defaults', () => {
  for (const given of ['descope,wso2', 'descope wso2', ' descope , wso2 '])
    assert.deepEqual(faces(given), { descope: DEFAULTS, wso2: WSO2_DEFAULTS });
  assert.deepEqual(errors({ ...FULL, FACES: 'descop' }), [
    'FACES must be one of descope, trivore, transmit, wso2 (got "descop")',
  ]);
});

test('FACES takes JSON, and the path of a file with JSON, as POLICY does', () => {
  const json =
    '{"wso2":{"linkLife":"24h","completion":"session"},"descope":{"confirmCurrent":"auto","stepUp":{"begin":{"maxAge":"5m","acr":["gold"],"amr":["otp"]}},"humanCheck":"on"}}';
  const expected = {
    wso2: { ...DEFAULTS, completion: 'session', linkLife: 1440 * MINUTE },
    descope: {
      ...DEFAULTS,
      confirmCurrent: 'auto',
      stepUp: { begin: { maxAge: 5 * MINUTE, acr: ['gold'], amr: ['otp'] } },
      humanCheck: 'on',
    },
  };
  assert.deepEqual(faces(json), expected);
  assert.deepEqual(faces('/etc/faces.json', {}, { '/etc/faces.json': json }), expected);
  assert.deepEqual(faces('faces.json', {}, { 'faces.json': '["trivore"]' }), { trivore: DEFAULTS });
  assert.deepEqual(faces('["trivore"]'), { trivore: DEFAULTS });
  assert.deepEqual(faces('{}'), {});
});

test('links of WSO2’s contract live 1,440 minutes, unless the project says otherwise', () => {
  assert.equal(faces('wso2')?.wso2?.linkLife, 1440 * MINUTE);
  assert.equal(faces('{"wso2":{}}')?.wso2?.linkLife, 1440 * MINUTE);
  assert.equal(faces('{"wso2":{"linkLife":"30m"}}')?.wso2?.linkLife, 30 * MINUTE);
  // As long as in the policy.
  assert.equal(faces('{"wso2":{"linkLife":null}}')?.wso2?.linkLife, null);
});

test('mistakes in FACES are told by their place', () => {
  const cases: readonly (readonly [string, string | RegExp])[] = [
    ['{"descop":{}}', 'FACES: descop is not a setting'],
    ['{"descope":{"confirm":"never"}}', 'FACES: descope.confirm is not a setting'],
    ['{"descope":{"confirmCurrent":"no"}}', /^FACES: descope\.confirmCurrent must be one of auto, always, never/],
    ['{"descope":{"stepUp":{"begin":{"maxAge":"21m"}}}}', /^FACES: descope\.stepUp\.begin\.maxAge must be a duration/],
    ['{"descope":{"stepUp":{"remove":{"maxAge":0}}}}', 'FACES: descope.stepUp.remove is not a setting'],
    ['{"descope":{"humanCheck":"no"}}', /^FACES: descope\.humanCheck must be one of on, off/],
    ['{"descope"', 'FACES is not JSON'],
    ['/none.json', /^FACES cannot be read/],
  ];
  for (const [given, error] of cases) {
    const told = errors({ ...FULL, FACES: given });
    assert.equal(told.length, 1, told.join('\n'));
    if (typeof error === 'string') assert.equal(told[0], error);
    else assert.match(told[0] ?? '', error);
  }
});

test('without an undo, no contract may demand less of a sign-in than the policy', () => {
  const off = { POLICY: '{"undo":"off"}' };
  assert.deepEqual(errors({ ...FULL, ...off, FACES: 'descope,trivore' }), [
    'POLICY: undo must not be off while descope, trivore demands less of a sign-in than the policy',
  ]);
  const strict = '{"descope":{"confirmCurrent":"auto","stepUp":{"begin":{"maxAge":"5m"}}}}';
  assert.ok(faces(strict, off)?.descope);
  assert.ok(faces('descope', { POLICY: '{"undo":"freeze"}' })?.descope);
  const open = '{"undo":"off","confirmCurrent":"never","stepUp":{"begin":{"maxAge":0},"promote":{"maxAge":0}}}';
  assert.ok(faces('descope', { POLICY: open })?.descope, 'the policy demands as little');
  assert.equal(errors({ ...FULL, POLICY: '{"undo":"off","confirmCurrent":"always"}', FACES: 'wso2' }).length, 1);
});

test('an operator reads which contracts a stolen token meets; none is named that demands what the policy does', () => {
  const { projects } = config({ ...FULL, FACES: 'descope,wso2' });
  const [line = '', ...more] = looseFaceLines(projects);
  assert.equal(more.length, 0);
  for (const words of [/^Project default: descope \(/, /wso2 \(/, /loosest/, /stolen token/]) assert.match(line, words);
  const strict = '{"descope":{"confirmCurrent":"auto","stepUp":{"begin":{"maxAge":"5m"}}}}';
  assert.deepEqual(looseFaceLines(config({ ...FULL, FACES: strict }).projects), []);
  const [always] = config({ ...FULL, POLICY: '{"confirmCurrent":"always"}', FACES: 'wso2' }).projects;
  assert.deepEqual(always && looseFaces(always), ['wso2'], 'its sign-in may be old');
  assert.match(looseFaceLines(always ? [always] : [])[0] ?? '', /wso2 \(confirmCurrent always, a sign-in of any age\)/);
});

test('an issuer entry may name the places where its tokens count', () => {
  const issuer = { issuer: 'https://a.example', audience: 'shop', jwksUrl: 'https://a.example/jwks' };
  const project = (given: unknown) => ({
    '/p.json': JSON.stringify([
      {
        serviceName: 'Shop',
        issuers: [{ ...issuer, faces: given }],
        mail: [{ url: 'smtps://m.example', from: 'a@b.example' }],
      },
    ]),
  });
  const env = { PUBLIC_URL: 'https://change.example.com', PROJECTS_FILE: '/p.json' };
  for (const given of [[], ['native'], ['descope', 'wso2'], null])
    assert.deepEqual(config(env, project(given)).projects[0]?.issuers[0]?.faces, given);
  assert.match(errors(env, project(['widget']))[0] ?? '', /issuers\[0\]\.faces\[0\] must be one of native, descope/);
});

test('the log at the start warns of them', async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'faces-'));
  t.after(() => rmSync(dir, { recursive: true }));
  const warnings: unknown[] = [];
  const ignore = () => undefined;
  const warn = (event: string, data?: object) => void warnings.push([event, data]);
  const env = { ...FULL, SECRET_KEYS: KEYS, PORT: '0', DATABASE_URL: `sqlite:${join(dir, 'a.db')}` };
  const read = config({ ...env, FACES: 'trivore' });
  const running = await start(read, { log: { debug: ignore, info: ignore, warn, error: ignore } });
  await running.stop();
  assert.deepEqual(warnings, [['faces-demand-less', { hint: looseFaceLines(read.projects)[0] }]]);
});
