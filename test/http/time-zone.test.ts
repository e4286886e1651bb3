// Owns from where the time zone of a mail comes: the request, else the token. Not how a time is written: test/deliver/brand.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BeginBody } from '../../shared/wire/change.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { start } from './kit.ts';

async function requestedLine(
  body: Partial<BeginBody>,
  claims: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const app = await start();
  await app.person('ann', strongSignIn(claims)).begin({ kind: 'email', value: 'new@example.com', ...body });
  const { text } = await app.mailTo('new@example.com');
  return /^Requested: .*$/m.exec(text ?? '')?.[0] ?? '';
}

test('a mail has the zone of the request, else that of the token, else UTC alone', async () => {
  assert.match(
    await requestedLine({ timeZone: 'Asia/Tokyo' }, { zoneinfo: 'Europe/Helsinki' }),
    / at 19:00 .* \(10:00 UTC\)$/,
  );
  assert.match(await requestedLine({}, { zoneinfo: 'Europe/Helsinki' }), / at 12:00 .* \(10:00 UTC\)$/);
  assert.match(await requestedLine({}), / at 10:00 UTC$/);
});

test('text that names no zone is as good as none', async () => {
  for (const timeZone of ['Mars/Base', '', '+09:00'])
    assert.match(await requestedLine({ timeZone }, { zoneinfo: 'x'.repeat(5000) }), / at 10:00 UTC$/);
});
