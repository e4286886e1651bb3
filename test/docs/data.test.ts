// Owns whether the JSON, CSV and HTTP of the documentation is what a server takes, answers, sends and logs. Not the shell
// commands: shell.test.ts.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { SIGNAL_TYPES } from '../../server/core/signals.ts';
import { signer } from '../../server/deliver/channels/http/sign.ts';
import { createLog } from '../../server/log.ts';
import { KEYS, PUBLIC_URL, startApp, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { runHere } from '../kit/command.ts';
import { freshSignIn, strongSignIn } from '../kit/sign-in.ts';
import { readSets, streamReceiver } from '../kit/stream.ts';
import { receiver, SECRET } from '../kit/webhook.ts';
import { config, LEAST, read } from '../server/config/kit.ts';
import { ROOT, written } from './snippets.ts';

type Tree = Readonly<Record<string, unknown>>;
const parse = (code: string): unknown => JSON.parse(code.replaceAll('whsec_…', SECRET));

async function appFor(t: TestContext, options: TestAppOptions = {}): Promise<TestApp> {
  const app = await startApp(options);
  t.after(() => app.close());
  return app;
}

// ── Settings ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The project of configure.md, without what only one project of a server may have. */
const [EXAMPLE = assert.fail()] = parse(written('json').find(({ is }) => is === 'projects')?.code ?? '') as Tree[];

/** Lays settings over the example, and reads the file as a server does. */
function takes(settings: unknown): void {
  const { PUBLIC_URL: publicUrl } = LEAST;
  const file = JSON.stringify([{ ...EXAMPLE, ...(settings as Tree) }]).replaceAll('…', 'secret');
  const taken = read({ PUBLIC_URL: publicUrl, PROJECTS_FILE: 'projects.json' }, { 'projects.json': file });
  assert.deepEqual(taken.ok ? [] : taken.errors, []);
}

// ── What a server sends ───────────────────────────────────────────────────────────────────────────────────────────────

/** Asserts that the example has the fields of what was sent, with values of the same type. "…" stands for more of it. */
function assertSameShape(shown: unknown, sent: unknown, at = ''): void {
  if (Array.isArray(shown) && Array.isArray(sent)) {
    if (typeof shown[0] !== 'string') assertSameShape(shown[0], sent[0], `${at}[0]`);
  } else if (typeof shown === 'object' && shown !== null && typeof sent === 'object' && sent !== null) {
    const [names, fields] = [Object.keys(shown).filter((name) => name !== '…'), Object.keys(sent)];
    const more = '…' in shown;
    assert.deepEqual(names.sort(), fields.filter((name) => !more || names.includes(name)).sort(), at);
    for (const name of names) assertSameShape((shown as Tree)[name], (sent as Tree)[name], `${at}.${name}`);
  } else if (shown !== null && sent !== null) assert.equal(typeof shown, typeof sent, at);
}

/** A user changes an address, ends the sessions elsewhere, and is signed out by an admin. Returns all that was sent of it. */
async function eventsOf(t: TestContext): Promise<readonly Tree[]> {
  const site = await receiver();
  t.after(() => site.close());
  const { stream, posts } = await streamReceiver(t, SIGNAL_TYPES);
  const app = await appFor(t, { project: { webhooks: [site.webhook], streams: [stream] } });
  const ann = app.person('ann', strongSignIn({ sid: 's1' }));
  const begun = await ann.begin({ kind: 'email', value: 'ann@new.example', then: 'replace' });
  await ann.prove(begun, await app.codeTo('ann@new.example'));
  assert.equal((await ann.send('POST', '/v1/sessions/end-others', {})).status, 204);
  const ada = app.person('ada', strongSignIn({ roles: 'contacts-admin' }));
  await ada.send('POST', '/v1/admin/users/ann/revoke', { reason: 'signed-out', note: 'asked for' });
  await app.courier.drain();
  return [...site.calls.map(({ body }) => body), ...(await readSets(app, posts))] as unknown as Tree[];
}

const SENT: Readonly<Record<string, (shown: Tree, sent: readonly Tree[]) => void>> = {
  'webhooks.md': (shown, sent) => {
    const dataOf = (found: (data: Tree) => boolean) =>
      sent.map(({ data }) => data as Tree).find((data) => data && found(data));
    if (shown['type'] !== undefined)
      return assertSameShape(
        shown,
        sent.find(({ type }) => type === shown['type']),
      );
    assertSameShape(
      { ...shown, '…': '' },
      dataOf(({ why }) => why === shown['why']),
    );
  },
  'signals.md': (shown, sent) => {
    const uriOf = ({ events = {} }: Tree) => Object.keys(events as Tree)[0];
    assertSameShape(
      shown,
      sent.findLast((set) => uriOf(set) === uriOf(shown)),
    );
  },
};

// ── What a server takes and answers ───────────────────────────────────────────────────────────────────────────────────

/** Sends the example as one of the site's systems does, signed. */
async function posts(t: TestContext, path: string, body: string): Promise<void> {
  const app = await appFor(t, {
    project: { reports: { secret: SECRET }, events: { secret: SECRET, directory: null } } as never,
  });
  await app.person('ann').me();
  // An event of the future is refused.
  const { timestamp } = JSON.parse(body) as { timestamp?: string };
  if (timestamp !== undefined) app.clock.pass(Date.parse(timestamp) - app.clock());
  const headers = signer(SECRET, 'test')('msg_1', body, app.clock());
  const answer = await app.app.request(PUBLIC_URL + path, { method: 'POST', headers, body });
  assert.ok(answer.ok, `${answer.status} ${await answer.text()}`);
}

/** Validates an example, which may leave fields out, by a schema of openapi.json. */
async function validate(t: TestContext, name: string, value: Tree): Promise<void> {
  const { app } = await appFor(t);
  const document = (await (await app.request(`${PUBLIC_URL}/openapi.json`)).json()) as {
    components: { schemas: Record<string, Tree> };
  };
  const { required: _, ...schema } = document.components.schemas[name] ?? assert.fail(name);
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  assert.ok(ajv.validate(schema, value), ajv.errorsText());
  const properties = Object.keys(schema['properties'] as Tree);
  assert.deepEqual(
    Object.keys(value).filter((field) => !properties.includes(field)),
    [],
  );
}

/** Imports one user from a file. */
async function imports(t: TestContext, name: string, text: string): Promise<void> {
  const app = await appFor(t);
  const file = join(mkdtempSync(join(tmpdir(), 'contact-change-import-')), name);
  t.after(() => rmSync(dirname(file), { recursive: true }));
  writeFileSync(file, text);
  const settings = { databaseUrl: app.databaseUrl, projects: [app.project], keys: KEYS, outboundAllow: [] };
  const ran = await runHere(['import', file], { config: settings, clock: app.clock });
  assert.deepEqual(ran, { code: 0, text: 'Created 1 user.' });
}

type Runner = (code: string, t: TestContext, page: string) => Promise<void> | void;

/** By the words behind `json`. */
const RUNNERS: Readonly<Record<string, Runner>> = {
  projects: (code) => takes((parse(code) as Tree[])[0]),
  project: (code) => takes(parse(code)),
  policy: (code) => takes({ policy: parse(code) }),
  faces: (code) => takes({ faces: parse(code) }),
  messages: (code) => takes({ messages: parse(code) }),
  directory: (code) => takes({ directories: [{ id: 'directory', ...(parse(code) as Tree) }] }),
  Problem: (code, t) => validate(t, 'Problem', parse(code) as Tree),
  Contact: (code, t) => validate(t, 'Contact', parse(code) as Tree),
  'POST /v1/delivery-reports': (code, t) => posts(t, '/v1/delivery-reports', code),
  'POST /v1/admin/events': (code, t) => posts(t, '/v1/admin/events', code),
  async event(code, t, page) {
    const shows = SENT[page.replace('server/docs/', '')] ?? assert.fail(page);
    shows(parse(code) as Tree, await eventsOf(t));
  },
  log(code) {
    const { time, level, event, ...data } = parse(code) as { time: string; level: 'warn'; event: string };
    const lines: string[] = [];
    createLog(
      'debug',
      (line) => lines.push(line),
      () => Date.parse(time),
    )[level](event, data);
    assert.deepEqual(parse(lines[0] ?? ''), parse(code));
    assert.match(
      readFileSync(join(ROOT, 'server/docs/log.md'), 'utf8'),
      new RegExp(`\\| \`${event}\` +\\| \`${level}\``),
    );
  },
  async output(code, t) {
    const app = await appFor(t);
    const settings = {
      databaseUrl: app.databaseUrl,
      projects: [{ ...app.project, id: 'shop' }],
      logLevel: 'silent' as const,
    };
    const commands = [['migrate'], ['client', 'list', '--project', 'shp']];
    for (const [i, line] of code.trim().split('\n').entries()) {
      const { text } = await runHere([...(commands[i] ?? []), '--json'], { config: settings, clock: app.clock });
      assert.partialDeepStrictEqual(JSON.parse(text.split('\n').at(-1) ?? ''), JSON.parse(line));
    }
  },
  import: (code, t) => imports(t, 'users.ndjson', JSON.stringify(parse(code))),
  /** The editor of a developer, which has the package. */
  editor(code) {
    const paths = Object.values(parse(code) as Record<string, string[]>).flat();
    for (const path of paths)
      assert.ok(existsSync(join(ROOT, path.replace('./node_modules/contact-change', 'widget'))), path);
  },
  /** The template of a token at a provider, in the names that the server reads by default. */
  claims(code) {
    const names = ['aud', ...Object.values(config(LEAST).projects[0]?.issuers[0]?.claims ?? {})] as readonly string[];
    assert.deepEqual(
      Object.keys(parse(code) as Tree).filter((name) => !names.includes(name)),
      [],
    );
  },
};

for (const { where, is, code, page } of written('json'))
  test(`the JSON at ${where} is right`, (t) =>
    (RUNNERS[is] ?? assert.fail(`no test for \`json ${is}\``))(code, t, page));

for (const { where, code } of written('csv'))
  test(`the CSV at ${where} is imported`, (t) => imports(t, 'users.csv', code));

// ── HTTP ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Message {
  readonly first: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function messageOf(code: string): Message {
  const [head = '', body = ''] = code.trim().split('\n\n');
  const [first = '', ...lines] = head.split('\n');
  return { first, headers: Object.fromEntries(lines.map((line) => line.split(': '))) as Message['headers'], body };
}

const begins = (address: string) => ({ kind: 'email', value: address });

for (const { where, code } of written('http')) {
  const { first, headers, body } = messageOf(code);
  if (first.startsWith('HTTP/1.1 '))
    test(`the answer at ${where} is one that a server gives`, async (t) => {
      const ann = (await appFor(t)).person('ann', freshSignIn());
      const answers = [];
      for (let n = 0; n < 6; n++)
        answers.push(await ann.send<Tree>('POST', '/v1/changes', begins(`ann${n}@new.example`)));
      const [, status = ''] = /^HTTP\/1\.1 (\d+) /.exec(first) ?? [];
      const answer =
        answers.find((one) => one.status === Number(status)) ??
        assert.fail(`none of ${status}: ${JSON.stringify(answers)}`);
      assert.equal(answer.headers.get('content-type'), headers['Content-Type']);
      assert.match(answer.headers.get('retry-after') ?? '', /^\d+$/);
      const shown = JSON.parse(body) as Tree;
      assert.equal(String(shown['retryAfter']), headers['Retry-After']);
      assertSameShape({ ...shown, '…': '' }, answer.body);
      assert.deepEqual([answer.body['code'], answer.body['quota']], [shown['code'], shown['quota']]);
    });
  else
    test(`the request at ${where} is answered, and again in the same way`, async (t) => {
      const ann = (await appFor(t)).person('ann', strongSignIn());
      const [method = '', path = ''] = first.split(' ');
      const send = () => ann.send<Tree>(method, path, body || begins('ann@new.example'), headers);
      const [one, again] = [await send(), await send()];
      assert.deepEqual([one.status, again.status, again.body['id']], [201, 201, one.body['id']]);
    });
}
