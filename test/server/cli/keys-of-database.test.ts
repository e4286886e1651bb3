import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeKey } from '../../../server/config/keys.ts';
import { surroundings } from '../../kit/server.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

test('a start names the key that the newest code was made with, when that key is missing', async (t) => {
  const [first, second] = [makeKey('first'), makeKey('second')];
  const around = await surroundings({ SECRET_KEYS: first });
  t.after(() => around.close());
  const { child, lines } = await around.start();
  const begun = await around.ask(strongSignIn({ sub: 'ann' }), 'POST', '/v1/changes', {
    kind: 'email',
    value: 'ann@new.example',
  });
  assert.equal(begun.status, 201);
  assert.ok(!lines.join('\n').includes('keys-of-another-database'));
  const ended = new Promise((end) => child.once('exit', end));
  child.kill('SIGTERM');
  await ended;

  for (const [keys, missing] of [
    [second, true],
    [`${second},${first}`, false],
  ] as const) {
    const started = await around.start(undefined, { env: { SECRET_KEYS: keys } });
    const line = started.lines
      .join('\n')
      .split('\n')
      .find((one) => one.includes('keys-of-another-database'));
    if (missing) {
      const told = JSON.parse(line ?? '') as Record<string, unknown>;
      assert.deepEqual([told['level'], told['missing'], told['given']], ['warn', 'first', 'second']);
      assert.match(String(told['hint']), /put that key behind the others in SECRET_KEYS/);
      assert.ok(!line?.includes(first.slice(6)) && !line?.includes(second.slice(7)));
    } else assert.equal(line, undefined);
    const gone = new Promise((end) => started.child.once('exit', end));
    started.child.kill('SIGKILL');
    await gone;
  }
});
