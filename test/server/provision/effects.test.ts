// Owns what a refused write leaves behind, and which messages and events a write sends. Not the lists: contacts.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActivityBody } from '../../../shared/wire/activity.ts';
import { DEFAULT_QUOTAS } from '../../../server/core/rate-limits.ts';
import { readAllBytes } from '../../kit/at-rest.ts';
import { DATABASES } from '../../kit/database.ts';
import { tokenIn } from '../../kit/inbox.ts';
import { clientCaller, userCaller, value, desiredContact, outcomeOf } from '../../kit/speak.ts';
import { begin } from '../../../server/service/begin.ts';
import { writeAccount } from '../../../server/service/provision/write.ts';
import { createAccount } from '../../../server/service/provision/create-account.ts';
import { readAccount } from '../../../server/service/provision/read.ts';
import type { HookCall } from '../../../server/ports/outbox.ts';
import type { Caller } from '../../../server/service/caller.ts';
import { APPLY, VERIFY, ann, events, rows, shown, start, to } from './kit.ts';
import { strongSignIn } from '../../kit/sign-in.ts';

for (const kind of DATABASES) {
  test(`what is refused leaves nothing behind and sends nothing, on ${kind}`, async (t) => {
    const app = await start(t, { database: kind, policy: { quotas: { ...DEFAULT_QUOTAS, beginsPerUser: 1 } } });
    const { as, read } = await ann(app);
    const before = await read();
    // The first begins, the second is one too many: both are nothing.
    const many = {
      email: [
        desiredContact('tardy1@x.example', { primary: true }),
        desiredContact('ann@old.example'),
        desiredContact('tardy2@x.example', { proves: true }),
        desiredContact('tardy3@x.example'),
      ],
    };
    const wanted = { userName: 'tardy', attributes: { title: 'tardy' }, active: false, contacts: many };
    assert.equal(outcomeOf(await writeAccount(app.ctx, as, VERIFY, to(wanted))), 'quota-exceeded');
    await app.person('bob').me();
    assert.equal(
      outcomeOf(
        await writeAccount(
          app.ctx,
          as,
          APPLY,
          to({ contacts: { email: [desiredContact('tardy@x.example')] }, userName: 'BOB' }),
        ),
      ),
      'name-taken',
    );
    assert.equal(
      outcomeOf(
        await writeAccount(app.ctx, as, APPLY, () => ({ ok: false, refusal: { code: 'precondition-failed' } })),
      ),
      'precondition-failed',
    );
    assert.deepEqual(await read(), before);
    await app.courier.drain();
    assert.deepEqual(app.inbox.messages(), []);
    assert.ok(!(await readAllBytes({ files: app.files, url: app.databaseUrl })).includes('tardy'));
  });

  test(`two who write at once see each other, and of two who take one name one has it, on ${kind}`, async (t) => {
    const app = await start(t, { database: kind });
    const { as, read } = await ann(app);
    const add = (title: string) =>
      writeAccount(app.ctx, as, APPLY, ({ attributes }) => ({
        ok: true,
        value: { attributes: { ...attributes, [title]: title } },
      }));
    await Promise.all([add('a'), add('b'), add('c')]);
    assert.deepEqual((await read()).attributes, { a: 'a', b: 'b', c: 'c' });
    const made = await Promise.all(
      ['Dan', 'dan', 'DAN'].map((userName) => createAccount(app.ctx, clientCaller(app), { userName, externalId: 'd' })),
    );
    assert.deepEqual(made.map(outcomeOf).toSorted(), ['name-taken', 'name-taken', 'ok']);
  });

  test(`R-018: marking as verified takes its own right, is in the record, and old and new contact hear of it, on ${kind}`, async (t) => {
    const app = await start(t, { database: kind });
    const { as, read, id } = await ann(app);
    const wanted = {
      contacts: {
        email: [
          desiredContact('ann@old.example'),
          desiredContact('ann@new.example', { primary: true, verified: true }),
        ],
      },
    };
    const { client: without } = clientCaller(app, ['users:read', 'users:write', 'admin', 'changes:write']);
    assert.equal(
      outcomeOf(await writeAccount(app.ctx, { ...as, client: without }, APPLY, to(wanted))),
      'not-allowed scope',
    );
    await app.courier.drain();
    assert.deepEqual(app.inbox.messages(), []);
    const { client: having } = clientCaller(app, ['contacts:verify']);
    value(await writeAccount(app.ctx, { ...as, client: having }, APPLY, to(wanted)));
    assert.deepEqual(shown(await read()), ['ann@new.example verified primary', 'ann@old.example verified']);
    await app.courier.drain();
    assert.deepEqual(
      app.inbox
        .messages()
        .map((m) => m.to)
        .toSorted(),
      ['ann@new.example', 'ann@old.example'],
    );
    const rest = (await events(app, id)).filter((event) => event.endsWith('client:cli_test'));
    assert.deepEqual(rest, [
      'contact-added client:cli_test',
      'contact-vouched client:cli_test',
      'contact-promoted client:cli_test',
    ]);
  });

  test(`a replaced contact that was verified is told, and takes itself back, on ${kind}`, async (t) => {
    const app = await start(t, { database: kind });
    const { as, read } = await ann(app);
    const { account } = value(
      await writeAccount(
        app.ctx,
        as,
        APPLY,
        to({ contacts: { email: [desiredContact('thief@x.example', { primary: true })] } }),
      ),
    );
    assert.deepEqual(shown(account), ['thief@x.example primary']);
    const token = tokenIn(await app.mailTo('ann@old.example'));
    assert.deepEqual(
      app.inbox.messages().map((m) => m.to),
      ['ann@old.example'],
      'nobody else has proved anything',
    );
    assert.equal((await app.person('bob', strongSignIn()).send('POST', '/v1/undo', { token })).status, 200);
    assert.deepEqual(shown(await read()), ['ann@old.example verified primary']);
    assert.equal(
      outcomeOf(
        await writeAccount(app.ctx, as, APPLY, to({ contacts: { email: [desiredContact('thief@x.example')] } })),
      ),
      'frozen',
    );
    assert.equal(
      outcomeOf(
        await writeAccount(
          app.ctx,
          as,
          VERIFY,
          to({ contacts: { email: [desiredContact('thief@x.example', { primary: true })] } }),
        ),
      ),
      'frozen',
    );
    assert.equal(outcomeOf(await writeAccount(app.ctx, as, APPLY, to({ attributes: { title: 'Dr' } }))), 'ok');
  });
}

test('the person reads in their own record what a system did, without which one', async (t) => {
  const app = await start(t);
  const { as } = await ann(app);
  const { client: vouching } = clientCaller(app, ['contacts:verify']);
  const email = [desiredContact('ann@new.example', { primary: true, verified: true })];
  value(
    await writeAccount(
      app.ctx,
      { ...as, client: vouching },
      APPLY,
      to({ attributes: { title: 'Dr' }, contacts: { email } }),
    ),
  );
  const { body } = await app.person('ann').send<ActivityBody>('GET', '/v1/activity');
  assert.deepEqual(body.entries.map(({ event, by, target, network }) => [event, by, target, network]).toSorted(), [
    ['account-written', 'site', null, null],
    ['contact-added', 'site', 'a••@n••.example', null],
    ['contact-promoted', 'site', 'a••@n••.example', null],
    ['contact-removed', 'site', 'a••@o••.example', null],
    ['contact-vouched', 'site', 'a••@n••.example', null],
    ['user-created', 'you', null, null],
  ]);
  assert.ok(!JSON.stringify(body).includes('cli_'));
});

test('the site hears of contacts that a system wrote as of any others', async (t) => {
  const hook = { url: 'https://site.example/hook', secret: `whsec_${Buffer.from('x'.repeat(24)).toString('base64')}` };
  const app = await start(t, { project: { webhooks: [hook] } });
  const { as, read } = await ann(app);
  value(
    await writeAccount(
      app.ctx,
      as,
      APPLY,
      to({
        contacts: { email: [desiredContact('n@x.example', { primary: true }), desiredContact('ann@old.example')] },
      }),
    ),
  );
  const told = (await rows(app, `select data from outbox where template = 'hook' order by id`)).map(
    ({ data }) => JSON.parse(String(data)) as HookCall,
  );
  assert.deepEqual(told.map(({ hook: { type } }) => type).sort(), ['contact.added', 'contact.changed']);
  const { version } = (await read()).user;
  for (const call of told)
    assert.partialDeepStrictEqual(call, {
      hook: { kind: 'email', cause: 'edit', method: 'import', contact: { value: 'n@x.example', verified: false } },
      version,
    });
});

test('a client fills the placeholders that the project declares, with what is no link; a person fills none', async (t) => {
  const app = await start(t, { project: { templateKeys: ['shop', 'till'], messages: {} } });
  const { as } = await ann(app);
  const optionsOf = async (caller: Caller, address: string, templateOptions: Record<string, string>) => {
    const begun = value(await begin(app.ctx, caller, { kind: 'email', value: address, templateOptions }));
    return begun.at === 'begun' ? begun.view.change.templateOptions : assert.fail(begun.at);
  };
  const given = { shop: 'North Mall', other: 'x', __proto__: 'y' };
  assert.deepEqual(await optionsOf(as, 'a@new.example', given), { shop: 'North Mall' });
  const evil = { shop: 'North Mall', till: 'see https://evil.example' };
  assert.deepEqual(await optionsOf(userCaller(app, 'ann', strongSignIn()), 'b@new.example', evil), {});
});

test('an option of a client that could be a link or a second message is refused, and nothing begins', async (t) => {
  const app = await start(t, { project: { templateKeys: ['shop', 'till'], messages: {} } });
  const { as } = await ann(app);
  const begun = async (templateOptions: Record<string, string>) =>
    begin(app.ctx, as, { kind: 'email', value: 'c@new.example', templateOptions });
  for (const shop of [
    'x'.repeat(41),
    'two\nlines',
    'www.evil.example',
    'evil.example',
    'HTTPS://evil.example',
    'a@b',
  ]) {
    const result = await begun({ shop, till: '7' });
    const refusal = result.ok ? assert.fail(shop) : result.refusal;
    const errors = refusal.code === 'body-invalid' ? refusal.errors : assert.fail(refusal.code);
    assert.deepEqual(
      errors?.map(({ path }) => path),
      ['templateOptions.shop'],
      shop,
    );
  }
  const both = await begun({ shop: 'evil.example/x', till: '10.0.0.1' });
  assert.partialDeepStrictEqual(both, {
    ok: false,
    refusal: {
      code: 'body-invalid',
      errors: ['shop', 'till'].map((key) => ({
        path: `templateOptions.${key}`,
        message: 'must not look like a link, a host, a path or an address',
      })),
    },
  });
  assert.deepEqual(value(await readAccount(app.ctx, as)).pending, []);
  assert.deepEqual(await rows(app, 'select id from outbox'), []);
});
