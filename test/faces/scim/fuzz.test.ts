// Whatever a client sends to /scim/v2, it is answered in SCIM's words, and never with a failure of ours.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { PATCH_URN } from '../../../server/faces/scim/schema/urns.ts';
import { patchOf, startScim, type Body, type Scim } from './kit.ts';

let scim: Scim;
let user: Body;
before(async () => {
  scim = await startScim();
  user = await scim.make({ userName: 'fuzz', emails: [{ value: 'f@x.example', type: 'work', primary: true }] });
});
after(() => scim.close());

const name = fc.constantFrom(
  'userName',
  'emails',
  'emails.value',
  'phoneNumbers',
  'name',
  'name.givenName',
  'active',
  'externalId',
  'schemas',
  'id',
  'meta',
  'meta.created',
  'addresses',
  'groups',
  'password',
  'photos',
  'roles',
  'urn:example:a:2.0:User',
  'urn:example:a:2.0:User:b',
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager',
  'urn:contact-change:params:scim:schemas:extension:contacts:2.0:User:emails',
  '__proto__',
  'constructor',
);
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('work', 'f@x.example', '+358401234567', 'True', '2020-01-01T00:00:00Z', '\0', '\ud800', ''),
);
const simple = fc.oneof(text, fc.boolean(), fc.double({ noNaN: true }), fc.constant(null));
const element = fc.dictionary(fc.constantFrom('value', 'type', 'primary', 'Value', 'display', 'nonsense'), simple);
const value = fc.oneof(
  simple,
  element,
  fc.array(fc.oneof(simple, element), { maxLength: 3 }),
  fc.dictionary(name, simple),
);
const comparison = fc
  .tuple(
    fc.oneof(name, fc.constantFrom('value', 'type', 'primary')),
    fc.constantFrom('eq', 'ne', 'co', 'sw', 'ew', 'gt', 'le', 'pr'),
    simple,
  )
  .map(([attr, op, than]) => (op === 'pr' ? `${attr} pr` : `${attr} ${op} ${JSON.stringify(than)}`));
const filter = fc.oneof(
  comparison,
  fc.tuple(comparison, fc.constantFrom('and', 'or'), comparison).map((parts) => parts.join(' ')),
  comparison.map((one) => `not (${one})`),
  fc.tuple(name, comparison).map(([attr, one]) => `${attr}[${one}]`),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const path = fc.oneof(
  name,
  filter,
  fc.tuple(name, comparison, name).map(([a, f, b]) => `${a}[${f}].${b}`),
);
const operation = fc.record(
  { op: fc.constantFrom('add', 'replace', 'remove', 'Add', 'move'), path: fc.oneof(path, simple), value },
  { requiredKeys: ['op'] },
);

/** Refused or done, and said as SCIM says it. */
async function isAnswered(method: string, at: string, body?: unknown): Promise<void> {
  const answer = await scim.send<{ schemas?: unknown }>(method, at, body);
  assert.ok(answer.status !== 500, `${method} ${at} ${JSON.stringify(body)}: ${answer.status}`);
  if (answer.status >= 400) assert.ok(Array.isArray(answer.body.schemas), JSON.stringify(answer.body));
}

const runs = { numRuns: 150 };

test('any filter is answered', async () => {
  await fc.assert(
    fc.asyncProperty(filter, (of) => isAnswered('GET', `/Users?${new URLSearchParams({ filter: of }).toString()}`)),
    runs,
  );
});

test('any order, page and projection is answered', async () => {
  const params = fc.record(
    { sortBy: path, count: text, startIndex: text, cursor: text, attributes: path },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(params, (of) => isAnswered('GET', `/Users?${new URLSearchParams(of).toString()}`)),
    runs,
  );
});

test('any patch is answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { maxLength: 3 }), (of) =>
      isAnswered('PATCH', `/Users/${user.id}`, patchOf(...of)),
    ),
    runs,
  );
});

test('any body is answered by every verb', async () => {
  const body = fc.oneof(
    fc.dictionary(fc.oneof(name, fc.string({ maxLength: 5 })), value),
    fc.jsonValue({ maxDepth: 3 }),
  );
  const call = fc.constantFrom(
    ['POST', '/Users'],
    ['PUT', `/Users/`],
    ['PATCH', `/Users/`],
    ['POST', '/.search'],
    ['POST', '/Bulk'],
  );
  await fc.assert(
    fc.asyncProperty(call, body, ([method = '', at = ''], of) => {
      const schemas = at === '/.search' ? ['urn:ietf:params:scim:api:messages:2.0:SearchRequest'] : [PATCH_URN];
      const made = typeof of === 'object' && of !== null && !Array.isArray(of) ? { userName: 'x', ...of } : of;
      const sent = method === 'POST' && at === '/Users' ? made : typeof made === 'object' ? { ...made, schemas } : made;
      return isAnswered(method, at.endsWith('/') ? at + user.id : at, sent);
    }),
    runs,
  );
});
