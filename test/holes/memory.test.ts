import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkTo, form, json, PUBLIC_URL, start } from '../http/kit.ts';
import { everyRow, NEW } from './kit.ts';

const TOKENS = 300;

test('a link that is none leaves nothing behind: no row, however many are tried (V24, R-097)', async () => {
  const app = await start();
  const { token, person } = await linkTo(app, NEW);
  await app.courier.drain();
  const rows = await everyRow(app);
  for (let i = 0; i < TOKENS; i += 1) {
    // As long as a real one and of the same alphabet: what is wrong is found late.
    const bad = `${token.slice(0, 17)}${String(i).padStart(22, 'A')}`;
    for (const path of ['inspect', 'confirm', 'report'])
      assert.equal((await app.app.request(`${PUBLIC_URL}/v1/links/${path}`, json({ token: bad }))).status, 404);
    assert.equal((await app.app.request(`${PUBLIC_URL}/v1/undo`, json({ token: `2${bad.slice(1)}` }))).status, 404);
    assert.equal((await app.app.request(`${PUBLIC_URL}/confirm?t=${bad}`)).status, 404);
    assert.equal((await app.app.request(...form('/confirm', `t=${bad}`))).status, 404);
  }
  assert.deepEqual(await everyRow(app), rows);
  assert.equal((await person.send('POST', '/v1/links/confirm', { token })).status, 200);
});
