// Owns the words of the log: each event is explained in its page, and lines of a request name it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import type { ESTree } from 'vite';
import type { Log, LogData } from '../../server/ports/log.ts';
import { startApp } from '../kit/app.ts';
import { readShipped, walk } from '../shape/source.ts';

const root = resolve(import.meta.dirname, '../..');

/** Whether a call writes a line: a method of something that is named log, by its name or computed. */
function isOfLog(callee: ESTree.Node): boolean {
  if (callee.type !== 'MemberExpression') return false;
  const { object, property, computed } = callee;
  const isLevel = computed || (property.type === 'Identifier' && /^(debug|info|warn|error)$/.test(property.name));
  const name = object.type === 'MemberExpression' ? object.property : object;
  return isLevel && (name.type === 'Identifier' || name.type === 'PrivateIdentifier') && name.name === 'log';
}

/** The events that the server writes. One that is put together is a pattern. */
function eventsInCode(): { readonly names: ReadonlySet<string>; readonly patterns: readonly RegExp[] } {
  const names = new Set<string>();
  const patterns: RegExp[] = [];
  for (const { path, program } of readShipped(root)) {
    if (!path.startsWith('server/')) continue;
    walk(program, (node) => {
      if (path === 'server/core/alarms.ts' && node.type === 'TSPropertySignature') {
        const literal =
          node.key.type === 'Identifier' && node.key.name === 'alarm' ? node.typeAnnotation?.typeAnnotation : null;
        if (literal?.type === 'TSLiteralType' && literal.literal.type === 'Literal')
          names.add(String(literal.literal.value));
      }
      if (node.type !== 'CallExpression' || !isOfLog(node.callee)) return;
      const [event] = node.arguments;
      if (event?.type === 'Literal') names.add(String(event.value));
      if (event?.type === 'TemplateLiteral')
        patterns.push(new RegExp(`^${event.quasis.map(({ value }) => value.cooked).join('[\\w-]+')}$`));
    });
  }
  return { names, patterns };
}

test('the page of the log explains every event that the server writes, and no other', () => {
  const page = readFileSync(resolve(root, 'server/docs/log.md'), 'utf8');
  const explained = [...page.matchAll(/^\| `([\w-]+)` +\| `(?:debug|info|warn|error)` /gm)].map(
    ([, name = '']) => name,
  );
  const { names, patterns } = eventsInCode();
  assert.ok(names.size > 40 && patterns.length === 1);
  assert.deepEqual(
    [...names].filter((name) => !explained.includes(name)),
    [],
    'not explained',
  );
  assert.deepEqual(
    explained.filter((name) => !names.has(name) && !patterns.some((pattern) => pattern.test(name))),
    [],
    'not written',
  );
  for (const pattern of patterns)
    assert.ok(
      explained.some((name) => pattern.test(name)),
      String(pattern),
    );
  assert.equal(new Set(explained).size, explained.length, 'each once');
});

test('lines that a request causes name it, whichever part writes them, and other lines name none', async (t) => {
  const lines: { readonly event: string; readonly data: LogData }[] = [];
  const at = (event: string, data: LogData = {}): void => void lines.push({ event, data });
  const log: Log = { debug: at, info: at, warn: at, error: at };
  const app = await startApp({ log, introspects: true });
  t.after(() => app.close());
  const idOf = ({ headers }: { readonly headers: Headers }) => headers.get('x-request-id');
  const lineOf = (event: string) => lines.findLast((line) => line.event === event)?.data ?? assert.fail(`no ${event}`);

  const refused = await app.person('ann', { aud: 'another-api' }).send('GET', '/v1/me');
  assert.equal(refused.status, 401);
  assert.equal(lineOf('token-refused')['requestId'], idOf(refused), 'the part that verifies tokens');

  await app.idp.close();
  const body = { kind: 'email', value: 'ann@new.example' };
  const [first, second] = await Promise.all(
    ['ann', 'bob'].map((sub) => app.person(sub).send('POST', '/v1/changes', body)),
  );
  assert.deepEqual([first?.status, second?.status], [503, 503]);
  const failed = lines.filter(({ event }) => /^(introspection-failed|keys-unavailable)$/.test(event));
  const ids = [first, second].map((answer) => answer && idOf(answer));
  assert.ok(failed.length >= 1);
  for (const { data } of failed) assert.ok(ids.includes(String(data['requestId'])), 'the part that asks the issuer');
  for (const { event, data } of lines)
    if (/^(message|provider|migration|outbox)-/.test(event)) assert.equal(data['requestId'], undefined, event);
});
