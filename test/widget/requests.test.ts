// Owns what the widget asks for when it begins. Not when it does: *.wtr.ts. Not what the server makes of it: test/http.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mockClient } from '../../demo/mock-client.ts';
import { sendBegin } from '../../widget/change/requests.ts';

const BODY = {
  kind: 'email',
  value: 'new@example.org',
  then: 'add',
  locale: 'en',
  redirectUrl: 'https://a.example',
} as const;
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

test('a begin and a verification name the time zone of the browser, beside what the page has set', async () => {
  const client = mockClient();
  const options = { client, kind: 'email', getHumanToken: () => 'human' } as const;
  await sendBegin(options, BODY, '', () => false);
  await sendBegin(options, BODY, 'ctc_1', () => false);
  const asked = { method: undefined, locale: 'en', redirectUrl: 'https://a.example', timeZone, humanToken: 'human' };
  assert.deepEqual(
    client.calls.map(({ call, of }) => [call, ...of]),
    [
      ['begin', { ...BODY, ...asked }],
      ['verify', 'ctc_1', asked],
    ],
  );
});

test('nothing is sent after the person went back, or without a passed human check', async () => {
  const client = mockClient();
  await sendBegin({ client, kind: 'email' }, BODY, '', () => true);
  const failed = await sendBegin(
    { client, kind: 'email', getHumanToken: () => Promise.reject(new Error('no')) },
    BODY,
    '',
    () => false,
  );
  assert.deepEqual([failed, client.calls], [{ problem: { code: 'internal', status: 0 } }, []]);
});
