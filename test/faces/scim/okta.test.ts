import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { listening } from './listening.ts';
import { runOkta, type Step } from './run-okta.ts';

/** What we do not do, and where the RFCs let us. Nothing else may fail, and none of these may begin to pass unseen. */
const NOT_OURS: Readonly<Record<string, string>> = {
  'Optional Test: Verify Groups endpoint: status equal_number 200':
    'RFC 7644 §4, /ResourceTypes: a provider says which resources it serves; ours are Users. Okta calls the step optional.',
  'Optional Test: Verify Groups endpoint: Resources is of type Array':
    'As above; it also asks for a group to be there.',
};

test('Okta’s SPEC test passes, but for groups, which are not served', async (t) => {
  const server = await listening(t);
  const { steps } = JSON.parse(
    readFileSync(new URL('conformance/okta-scim20-spec-test.json', import.meta.url), 'utf8'),
  ) as { steps: readonly Step[] };
  // Its third step reads the first user there is.
  await server.client.send('POST', '/scim/v2/Users', {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
    userName: 'first@example.com',
    name: { givenName: 'First', familyName: 'User' },
    emails: [{ value: 'first@example.com', type: 'work', primary: true }],
    active: true,
  });

  const { outcomes, times } = await runOkta(steps, {
    SCIMBaseURL: server.scim,
    auth: server.client.bearer,
    InvalidUserEmail: 'nobody@example.com',
    UserIdThatDoesNotExist: '010101001010101011001010101011',
    randomEmail: 'kim.rand@example.com',
    randomUsername: 'kim.rand@example.com',
    randomUsernameCaps: 'KIM.RAND@EXAMPLE.COM',
    randomGivenName: 'Kim',
    randomFamilyName: 'Rand',
  });

  const failed = outcomes.filter(({ passed }) => !passed);
  const inTime = times.filter(({ took, below }) => took < below).length;
  t.diagnostic(
    `${outcomes.length - failed.length} of ${outcomes.length} assertions, ${inTime} of ${times.length} in time`,
  );
  assert.deepEqual(
    failed.map(({ note, assertion }) => `${note}: ${assertion}`),
    Object.keys(NOT_OURS),
    failed.map(({ note, assertion, got }) => `${note}: ${assertion}, got ${JSON.stringify(got)}`).join('\n'),
  );
  // 91 assertions, 13 of them about time, and a script.
  assert.deepEqual([outcomes.length, times.length], [79, 13]);
});
