// Searches by lists and by foreign extensions: roles, entitlements, addresses, ims, photos, groups, custom URNs.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DATABASES } from '../../kit/database.ts';
import { assertError, startScim, type Body, type ListBody, type Scim } from './kit.ts';

const CUSTOM = 'urn:example:custom:2.0:User';

for (const database of DATABASES)
  describe(`on ${database}`, () => {
    let scim: Scim;
    let ann: Body;
    let bob: Body;
    before(async () => {
      scim = await startScim({ database });
      ann = await scim.make({
        userName: 'ann',
        roles: [
          { value: 'Admin', type: 'app', primary: true },
          { value: 'reader', type: 'group' },
        ],
        entitlements: [{ value: 'license-1' }],
        addresses: [
          { type: 'work', country: 'US', locality: 'Seattle', primary: true },
          { type: 'home', country: 'FI', locality: 'Oulu' },
        ],
        ims: [{ value: 'ann.skype', type: 'skype' }],
        photos: [{ value: 'https://x.example/ann.png', type: 'photo' }],
        [CUSTOM]: {
          costCode: 'C-7',
          floor: 3,
          remote: true,
          badge: { id: 'b1' },
          cards: [
            { value: 'v1', type: 'visa' },
            { value: 'm1', type: 'master' },
          ],
          tags: ['Red', 'blue'],
        },
      });
      bob = await scim.make({
        userName: 'bob',
        roles: [{ value: 'reader', type: 'app' }],
        addresses: [{ type: 'work', country: 'FI', locality: 'Seattle' }],
        [CUSTOM]: { costCode: 'C-8', floor: 4, remote: false, tags: ['red'] },
      });
      await scim.make({ userName: 'cid' });
    });
    after(() => scim.close());

    const names = async (filter: string) => {
      const { status, body } = await scim.send<ListBody>(
        'GET',
        `/Users?sortBy=userName&filter=${encodeURIComponent(filter)}`,
      );
      assert.equal(status, 200, `${filter} ${JSON.stringify(body)}`);
      return body.Resources.map(({ userName }) => userName).join(' ');
    };

    for (const [filter, expected] of [
      ['roles eq "admin"', 'ann'],
      ['roles.value eq "ADMIN"', 'ann'],
      ['roles[value eq "reader"]', 'ann bob'],
      ['roles[type eq "app" and value eq "reader"]', 'bob'],
      ['roles[type eq "app"].value eq "admin"', 'ann'],
      ['roles[primary eq true].value eq "admin"', 'ann'],
      ['roles[primary eq "True"].value sw "adm"', 'ann'],
      ['roles[primary eq false]', 'ann bob'],
      ['roles[value eq "reader" and not (type eq "app")]', 'ann'],
      ['roles[value ne "reader"]', 'ann'],
      ['roles[type eq "group" or value eq "nothing"]', 'ann'],
      ['roles[display pr]', ''],
      ['roles pr', 'ann bob'],
      ['not (roles pr)', 'cid'],
      ['roles co "ead"', 'ann bob'],
      ['entitlements eq "license-1"', 'ann'],
      ['entitlements.value ew "-1"', 'ann'],
      ['addresses[type eq "work"].country eq "us"', 'ann'],
      ['addresses[type eq "work" and locality eq "Seattle"]', 'ann bob'],
      ['addresses.country eq "FI"', 'ann bob'],
      ['addresses[type eq "home"].locality sw "Ou"', 'ann'],
      ['addresses pr', 'ann bob'],
      ['ims[type eq "skype"].value eq "ann.skype"', 'ann'],
      ['photos.value co "ann.png"', 'ann'],
      ['groups.value eq "g"', ''],
      ['groups[value eq "g"]', ''],
      ['groups pr', ''],
      ['not (groups pr)', 'ann bob cid'],
      [`${CUSTOM}:costCode eq "c-7"`, 'ann'],
      [`${CUSTOM}:costCode sw "C-"`, 'ann bob'],
      [`${CUSTOM.toUpperCase()}:COSTCODE eq "C-8"`, 'bob'],
      [`${CUSTOM}:costCode pr`, 'ann bob'],
      [`${CUSTOM}:floor eq 3`, 'ann'],
      [`${CUSTOM}:remote eq true`, 'ann'],
      [`${CUSTOM}:badge.id eq "b1"`, 'ann'],
      [`${CUSTOM}:cards[type eq "visa" and value eq "v1"]`, 'ann'],
      [`${CUSTOM}:cards[type eq "visa" and value eq "m1"]`, ''],
      [`${CUSTOM}:tags eq "red"`, 'ann bob'],
      [`${CUSTOM}:none eq "x"`, ''],
      [`roles eq "reader" and ${CUSTOM}:floor eq 4`, 'bob'],
    ] as const)
      test(`finds by ${filter}`, async () => {
        assert.equal(await names(filter), expected);
      });

    for (const filter of [
      'roles.nonsense eq "x"',
      'roles[nonsense eq "x"]',
      'addresses eq "x"',
      'roles[primary eq "maybe"]',
      'title[value eq "T"]',
      'name[givenName eq "x"]',
      'x509Certificates.value eq "x"',
    ])
      test(`what the schema does not have is refused: ${filter}`, async () => {
        assertError(await scim.send('GET', `/Users?filter=${encodeURIComponent(filter)}`), 400, 'invalidFilter');
      });

    test('a value that changed or went is found no more', async () => {
      await scim.patch(bob.id, { op: 'replace', path: 'roles[type eq "app"].value', value: 'writer' });
      assert.equal(await names('roles eq "writer"'), 'bob');
      assert.equal(await names('roles eq "reader"'), 'ann');
      await scim.send('DELETE', `/Users/${ann.id}`);
      assert.equal(await names('roles eq "reader"'), '');
    });
  });
