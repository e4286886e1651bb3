// One address under several types, and addresses as a directory wrote them: what is read, found, removed and kept.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CONTACTS_URN, CORE_URN } from '../../../server/faces/scim/schema/urns.ts';
import { DATABASES } from '../../kit/database.ts';
import { strongSignIn } from '../../kit/sign-in.ts';
import { assertError, startScim, patchOf, type Body, type ListBody, type Scim } from './kit.ts';

let count = 0;
const someone = () => `pair-${++count}`;
const NUMBER = '+358405550177';
const SPACED = '+358 40 555 0177';
type Value = { readonly value: string; readonly type?: string; readonly primary?: boolean };
const phones = (body: Body) => (body as unknown as { phoneNumbers?: readonly Value[] }).phoneNumbers ?? [];
const pairs = (values: readonly Value[] = []) => values.map(({ value, type, primary }) => [value, type, primary]);

for (const database of DATABASES)
  describe(`on ${database}`, () => {
    let scim: Scim;
    before(async () => {
      scim = await startScim({ database });
    });
    after(() => scim.close());
    const found = async (filter: string) => {
      const { status, body } = await scim.send<ListBody>('GET', `/Users?filter=${encodeURIComponent(filter)}`);
      assert.equal(status, 200, JSON.stringify(body));
      return body.Resources.map(({ id }) => id);
    };
    const read = async (id: string) => (await scim.send('GET', `/Users/${id}`)).body;

    test('the same number as work and as mobile are two entries, as they were sent, and both are found', async () => {
      const phoneNumbers = [
        { value: NUMBER, type: 'work', primary: true },
        { value: SPACED, type: 'mobile' },
      ];
      const made = await scim.make({ userName: someone(), phoneNumbers });
      const expected = [
        [NUMBER, 'work', true],
        [SPACED, 'mobile', false],
      ];
      assert.deepEqual(pairs(phones(made)), expected);
      assert.deepEqual(pairs(phones(await read(made.id))), expected);
      const me = `userName eq "${made['userName'] as string}" and `;
      for (const filter of [
        `phoneNumbers[type eq "work"].value eq "${NUMBER}"`,
        `phoneNumbers[type eq "mobile"].value eq "${NUMBER}"`,
        `phoneNumbers[type eq "mobile"].value eq "${SPACED}"`,
        `phoneNumbers[type eq "MOBILE" and value eq "tel:${NUMBER}"]`,
        `phoneNumbers[type eq "mobile" and primary eq false]`,
        `phoneNumbers[not (type eq "work")]`,
        `phoneNumbers.type eq "mobile"`,
        `phoneNumbers.value sw "+358 40"`,
        `phoneNumbers co "555 0177"`,
      ])
        assert.deepEqual(await found(me + filter), [made.id], filter);
      for (const filter of [
        `phoneNumbers[type eq "mobile" and primary eq true]`,
        `phoneNumbers[type eq "fax"].value eq "${NUMBER}"`,
        `phoneNumbers[type eq "mobile" and value ne "${NUMBER}"]`,
      ])
        assert.deepEqual(await found(me + filter), [], filter);
      await scim.send('DELETE', `/Users/${made.id}`);
    });

    test('removing one of two entries leaves the other, by PATCH and by PUT', async () => {
      const phoneNumbers = [
        { value: NUMBER, type: 'work' },
        { value: NUMBER, type: 'mobile' },
        { value: NUMBER, type: 'home' },
      ];
      for (const path of ['phoneNumbers[type eq "mobile"]', 'phoneNumbers[type eq "mobile"].value']) {
        const made = await scim.make({ userName: someone(), phoneNumbers });
        const { body } = await scim.patch(made.id, { op: 'Remove', path });
        assert.deepEqual(pairs(phones(body)), [
          [NUMBER, 'work', true],
          [NUMBER, 'home', false],
        ]);
        const first = await scim.patch(made.id, { op: 'Remove', path: 'phoneNumbers[type eq "work"]' });
        assert.deepEqual(pairs(phones(first.body)), [[NUMBER, 'home', true]]);
        assert.deepEqual(await found(`id eq "${made.id}" and phoneNumbers[type eq "mobile"]`), []);
        assert.deepEqual(await found(`id eq "${made.id}" and phoneNumbers[type eq "home"].value eq "${NUMBER}"`), [
          made.id,
        ]);
        const user = { schemas: [CORE_URN], userName: made['userName'], phoneNumbers: phoneNumbers.slice(1, 2) };
        assert.deepEqual(pairs(phones((await scim.send('PUT', `/Users/${made.id}`, user)).body)), [
          [NUMBER, 'mobile', true],
        ]);
        const last = await scim.patch(made.id, { op: 'Remove', path: 'phoneNumbers[type eq "mobile"]' });
        assert.deepEqual(phones(last.body), []);
      }
    });

    test('after each write of Entra the filter of the next finds its entry', async () => {
      const made = await scim.make({ userName: someone(), phoneNumbers: [{ value: NUMBER, type: 'work' }] });
      const added = await scim.patch(made.id, {
        op: 'Add',
        path: 'phoneNumbers[type eq "mobile"].value',
        value: NUMBER,
      });
      assert.deepEqual(pairs(phones(added.body)), [
        [NUMBER, 'work', true],
        [NUMBER, 'mobile', false],
      ]);
      const moved = await scim.patch(
        made.id,
        { op: 'Replace', path: 'phoneNumbers[type eq "mobile"].value', value: '+358401234567' },
        { op: 'Replace', path: 'displayName', value: 'D' },
      );
      assert.deepEqual(pairs(phones(moved.body)), [
        [NUMBER, 'work', true],
        ['+358401234567', 'mobile', false],
      ]);
      const back = await scim.patch(made.id, {
        op: 'Replace',
        path: 'phoneNumbers[type eq "mobile"].value',
        value: SPACED,
      });
      assert.deepEqual(pairs(phones(back.body)), [
        [NUMBER, 'work', true],
        [SPACED, 'mobile', false],
      ]);
      const same = await scim.patch(made.id, {
        op: 'Replace',
        path: 'phoneNumbers[type eq "mobile"].value',
        value: SPACED,
      });
      assert.equal(same.body.meta.version, back.body.meta.version, 'what stands there already is not written again');
    });

    test('the same mail as work and as other, in another case: both stay as they were sent', async () => {
      const emails = [
        { value: 'Pat.P@Corp.Example', type: 'work', primary: true },
        { value: 'pat@home.example', type: 'other' },
      ];
      const made = await scim.make({ userName: someone(), emails });
      assert.deepEqual(made.emails, [emails[0], { ...emails[1], primary: false }]);
      const { body } = await scim.patch(made.id, {
        op: 'Replace',
        path: 'emails[type eq "other"].value',
        value: 'PAT.P@corp.example',
      });
      assert.deepEqual(pairs(body.emails), [
        ['Pat.P@Corp.Example', 'work', true],
        ['PAT.P@corp.example', 'other', false],
      ]);
      for (const value of ['Pat.P@Corp.Example', 'pat.p@corp.example', 'PAT.P@CORP.EXAMPLE'])
        for (const type of ['work', 'other'])
          assert.deepEqual(await found(`id eq "${made.id}" and emails[type eq "${type}"].value eq "${value}"`), [
            made.id,
          ]);
      assert.deepEqual(
        (body as unknown as { [CONTACTS_URN]: { emails: Value[] } })[CONTACTS_URN].emails.map(({ value }) => value),
        ['Pat.P@Corp.Example', 'PAT.P@corp.example'],
      );
    });

    test('which of two entries of one number is primary is as it was sent', async () => {
      const made = await scim.make({
        userName: someone(),
        phoneNumbers: [
          { value: NUMBER, type: 'work' },
          { value: NUMBER, type: 'mobile', primary: true },
        ],
      });
      assert.deepEqual(pairs(phones(made)), [
        [NUMBER, 'mobile', true],
        [NUMBER, 'work', false],
      ]);
      const { body } = await scim.patch(made.id, {
        op: 'Replace',
        path: 'phoneNumbers[type eq "work"].primary',
        value: true,
      });
      assert.deepEqual(pairs(phones(body)), [
        [NUMBER, 'work', true],
        [NUMBER, 'mobile', false],
      ]);
    });

    for (const value of [
      '+1 (425) 555-0100',
      'tel:+14255550100',
      '+1-425-555-0100',
      'TEL:+1.425.555.0100',
      '0014255550100',
      'tel:425-555-0100;phone-context=+1',
    ]) {
      test(`a number is read as it was sent, and found by it and by its E.164: ${value}`, async () => {
        const made = await scim.make({ userName: someone(), phoneNumbers: [{ value, type: 'work' }] });
        assert.deepEqual(pairs(phones(made)), [[value, 'work', true]]);
        for (const operand of [value, '+14255550100'])
          assert.deepEqual(
            await found(`id eq "${made.id}" and phoneNumbers.value eq "${operand}"`),
            [made.id],
            operand,
          );
        const again = await scim.send('PUT', `/Users/${made.id}`, made);
        assert.deepEqual(
          [again.status, again.body.meta.version],
          [200, made.meta.version],
          'a full cycle writes nothing',
        );
        const selected = await scim.patch(made.id, {
          op: 'Replace',
          path: 'phoneNumbers[value eq "+14255550100"].type',
          value: 'home',
        });
        assert.deepEqual(pairs(phones(selected.body)), [[value, 'home', true]]);
        const user = scim.app.store;
        const [contact] = await user.read(async (tx) => tx.contacts.of(made.id));
        assert.deepEqual(
          [contact?.value, contact?.key],
          ['+14255550100', '+14255550100'],
          'messages go to the number itself',
        );
      });
    }

    for (const [list, type, value] of [
      ['phoneNumbers', 'work', 'tel:+358-40-555-0177;ext=12'],
      ['phoneNumbers', 'work', '+358405550177;ext=12'],
      ['phoneNumbers', 'work', '+358405550177 ext. 12'],
      ['phoneNumbers', 'work', '+1-425-555-0100x55'],
      ['phoneNumbers', 'fax', '+1 (425) 555-0100,,12#'],
      ['phoneNumbers', 'mobile', '+٣٥٨405550177'],
      ['phoneNumbers', 'mobile', '+358\u00a040\u202f5550177'],
      ['phoneNumbers', 'mobile', '+358 (0)40 555 0177'],
      ['phoneNumbers', 'other', 'tel:0405550177;phone-context=example.com'],
      ['phoneNumbers', 'other', 'n/a'],
      ['emails', 'work', 'PAT@BÜCHER.example'],
      ['emails', 'work', 'pat@xn--bcher-kva.example'],
      ['emails', 'work', 'Pat P <pat@x.example>'],
      ['emails', 'work', 'mailto:pat@x.example'],
      ['emails', 'work', 'pat@x.example;q@x.example'],
    ] as const) {
      test(`what was sent is what is read, found and kept by a full cycle: ${value}`, async () => {
        const made = await scim.make({ userName: someone(), [list]: [{ value, type }] });
        const entry = { value, type, primary: true };
        assert.deepEqual(made[list], [entry]);
        for (const operand of [value, ` ${value} `, value.toLowerCase()])
          assert.deepEqual(
            await found(`id eq "${made.id}" and ${list}[type eq "${type}"].value eq "${operand}"`),
            [made.id],
            operand,
          );
        assert.deepEqual(await found(`id eq "${made.id}" and ${list}.value ne "${value}"`), []);
        for (const sent of [value, `  ${value}\t`]) {
          const body = { ...made, [list]: [{ ...entry, value: sent }] };
          const again = await scim.send('PUT', `/Users/${made.id}`, body);
          assert.deepEqual([again.status, again.body.meta.version], [200, made.meta.version], JSON.stringify(sent));
        }
        const moved = await scim.patch(made.id, { op: 'Remove', path: `${list}[value eq "${value}"]` });
        assert.deepEqual([moved.status, moved.body[list]], [200, undefined]);
      });
    }

    test('no number without a country code becomes the number of a person in the server’s country, by any write', async (t) => {
      const face = { completion: 'click', linkLife: null } as const;
      const vendors = await startScim({ database, project: { faces: { transmit: face, wso2: face } } });
      t.after(vendors.close);
      await vendors.app.person('ann').me();
      const national = '040 555 0166';
      const entry = { value: national, type: 'mobile', primary: true };
      for (const trusted of [true, false]) {
        const client = await vendors.app.client(['users:read', 'users:write', 'changes:write'], { trusted });
        const phoneNumbers = [entry];
        for (const [method, path, body] of [
          ['POST', '/scim/v2/Users', { userName: someone(), phoneNumbers }],
          ['PUT', '/scim/v2/Users/ann', { userName: 'ann', phoneNumbers }],
          ['PATCH', '/scim/v2/Users/ann', patchOf({ op: 'add', path: 'phoneNumbers', value: phoneNumbers })],
          ['PATCH', '/scim/v2/Users/ann', patchOf({ op: 'replace', value: { phoneNumbers } })],
          [
            'PATCH',
            '/scim/v2/Users/ann',
            patchOf({ op: 'add', path: 'phoneNumbers[type eq "work"].value', value: national }),
          ],
          [
            'PATCH',
            '/scim/v2/Users/ann',
            patchOf({ op: 'add', value: { 'phoneNumbers[type eq "home"].value': national } }),
          ],
          ['POST', '/scim2/Users', { userName: someone(), phoneNumbers }],
          ['PATCH', '/scim2/Users/ann', patchOf({ op: 'replace', value: { phoneNumbers } })],
          ['PATCH', '/scim2/Users/ann', patchOf({ op: 'replace', value: { mobileNumbers: [national] } })],
          ['PUT', '/cis/v1/users/ann', { phone_number: national }],
          ['POST', '/cis/v1/users', { email: `${someone()}@x.example`, phone_number: national }],
          ['PUT', '/cis/scim/Users/ann', { phoneNumbers }],
        ] as const) {
          const { status } = await client.send(method, path, body);
          assert.ok(status < 500, `${method} ${path}: ${status}`);
        }
        const all = await client.send<ListBody>('GET', '/scim/v2/Users');
        const numbers = all.body.Resources.flatMap((body) => phones(body).map(({ value }) => value));
        assert.deepEqual(new Set(numbers), new Set([national]));
      }
      const isHeld = await vendors.app.store.read((tx) =>
        tx.addresses.isTakenByOther('default', '', 'phone', '+358405550166'),
      );
      assert.equal(isHeld, false);
      await vendors.app.courier.drain();
      assert.deepEqual(vendors.app.inbox.messages('+358405550166'), []);
    });

    test('of writes of one user at one moment none is lost, and If-Match lets one through', async () => {
      const made = await scim.make({ userName: someone(), phoneNumbers: [{ value: NUMBER, type: 'work' }] });
      const types = ['mobile', 'home', 'fax', 'pager', 'other', 'a', 'b', 'c'];
      const path = `/scim/v2/Users/${made.id}`;
      const add = (type: string) => patchOf({ op: 'add', path: 'phoneNumbers', value: { value: SPACED, type } });
      const added = await Promise.all(types.map((type) => scim.client.send('PATCH', path, add(type))));
      assert.deepEqual(new Set(added.map(({ status }) => status)), new Set([200]));
      const stood = await read(made.id);
      assert.deepEqual(new Set(phones(stood).map(({ type }) => type)), new Set(['work', ...types]));
      const ifMatch = { 'If-Match': stood.meta.version };
      const put = { ...stood, phoneNumbers: [{ value: SPACED, type: 'mobile' }] };
      const both = await Promise.all([
        scim.client.send('PUT', path, put, ifMatch),
        scim.client.send('PATCH', path, patchOf({ op: 'remove', path: 'phoneNumbers[type eq "fax"]' }), ifMatch),
      ]);
      assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 412]);
    });

    test('a number without a country is nobody’s: it stays as it was sent, and gets no message', async () => {
      const value = '425-555-0102';
      const made = await scim.make({ userName: someone(), phoneNumbers: [{ value, type: 'work' }] });
      assert.deepEqual(pairs(phones(made)), [[value, 'work', true]]);
      assert.deepEqual(await found(`phoneNumbers.value eq "${value}" and id eq "${made.id}"`), [made.id]);
      assert.deepEqual(await found(`phoneNumbers.value eq "+3584255550102"`), []);
      const national = await scim.make({
        userName: someone(),
        phoneNumbers: [{ value: '040 555 0199', type: 'work' }],
      });
      assert.deepEqual(pairs(phones(national)), [['040 555 0199', 'work', true]]);
      assert.deepEqual(await found(`phoneNumbers.value eq "+358405550199"`), []);
      const other = await scim.app.client(['users:read', 'users:write']);
      const refused = await other.send<Body>('POST', '/scim/v2/Users', {
        schemas: [CORE_URN],
        userName: someone(),
        phoneNumbers: [{ value: '040 555 0199' }],
      });
      assert.equal(refused.status, 201, 'a new account keeps what it is given');
      assertError(
        await other.send(
          'PATCH',
          `/scim/v2/Users/${made.id}`,
          patchOf({ op: 'add', path: 'phoneNumbers', value: [{ value: '040 555 0188' }] }),
        ),
        400,
        'invalidValue',
      );
    });

    test('a client with a country says whose numbers it writes, also of those that came before', async () => {
      const value = '425-555-0103';
      const made = await scim.make({ userName: someone(), phoneNumbers: [{ value, type: 'work' }] });
      const american = await scim.app.client(['users:read', 'users:write'], { trusted: true, country: 'US' });
      const put = await american.send<Body>('PUT', `/scim/v2/Users/${made.id}`, made);
      assert.deepEqual([put.status, pairs(phones(put.body))], [200, [[value, 'work', true]]]);
      for (const operand of [value, '+14255550103', '+1 (425) 555-0103'])
        assert.deepEqual(await found(`phoneNumbers.value eq "${operand}" and id eq "${made.id}"`), [made.id], operand);
      const again = await scim.send('PUT', `/Users/${made.id}`, put.body);
      assert.equal(
        again.body.meta.version,
        put.body.meta.version,
        'another client that sends back what it read changes nothing',
      );
    });

    test('an untyped mail of a sign-in answers to work, by filter and by PATCH', async () => {
      const ann = scim.app.person(someone(), {
        ...strongSignIn(),
        email: 'ann-sign-in@old.example',
        email_verified: true,
      });
      const { body: me } = await ann.send<Body>('GET', '/scim/v2/Me');
      assert.deepEqual(me.emails, [{ value: 'ann-sign-in@old.example', primary: true }]);
      assert.deepEqual(await found('emails[type eq "work"].value eq "ann-sign-in@old.example"'), [me.id]);
      assert.deepEqual(await found('emails[type eq "home"].value eq "ann-sign-in@old.example"'), []);
      const same = await scim.patch(me.id, {
        op: 'Add',
        path: 'emails[type eq "work"].value',
        value: 'ann-sign-in@old.example',
      });
      assert.deepEqual(same.body.emails, [{ value: 'ann-sign-in@old.example', type: 'work', primary: true }]);
      for (const op of ['Add', 'Replace']) {
        const bob = scim.app.person(someone(), {
          ...strongSignIn(),
          email: `bob-${op}@old.example`,
          email_verified: true,
        });
        const { body: his } = await bob.send<Body>('GET', '/scim/v2/Me');
        const { body } = await scim.patch(his.id, {
          op,
          path: 'emails[type eq "work"].value',
          value: `bob-${op}@new.example`,
        });
        assert.deepEqual(body.emails, [{ value: `bob-${op}@new.example`, type: 'work', primary: true }]);
        assert.deepEqual(await found(`emails[type eq "work"].value eq "bob-${op}@new.example"`), [his.id]);
      }
    });

    test('a merge and an erasure take entries with them, and an undo brings them back', async () => {
      const emails = [
        { value: 'Undo@x.example', type: 'work', primary: true },
        { value: 'UNDO@x.example', type: 'home' },
      ];
      const client = await scim.app.client(['users:read', 'users:write', 'contacts:verify'], { trusted: true });
      const made = await scim.make({ userName: someone(), emails });
      const { store } = scim.app;
      await store.write(async (tx) => {
        const user = await tx.users.lock(made.id);
        assert.ok(user);
        const held = await tx.contacts.of(made.id);
        await tx.contacts.save(
          user,
          held,
          held.map((c) => ({ ...c, verifiedAt: 1 })),
          true,
        );
      });
      const stood = await read(made.id);
      const gone = await client.send<Body>(
        'PATCH',
        `/scim/v2/Users/${made.id}`,
        patchOf({ op: 'replace', path: 'emails', value: [{ value: 'taken@x.example', type: 'work' }] }),
      );
      assert.deepEqual(pairs(gone.body.emails), [['taken@x.example', 'work', true]]);
      const undos = await store.read(async (tx) => tx.undos.of(made.id, scim.app.clock()));
      assert.deepEqual(
        undos[0]?.before.map(({ sent, otherEntries }) => [sent, otherEntries]),
        [[undefined, [{ type: 'home', sent: 'UNDO@x.example' }]]],
      );
      assert.equal(pairs(stood.emails).length, 2);
      assert.equal((await scim.send('DELETE', `/Users/${made.id}`)).status, 204);
      assert.deepEqual(await found('emails.value eq "undo@x.example"'), []);
    });
  });
