// Owns what a file of projects may hold, and where its mistakes are said to be. Not the environment.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { config, errors, FULL, HOOK, LEAST } from './kit.ts';

const SHOP = {
  id: 'shop',
  serviceName: 'Shop',
  issuers: [{ issuer: 'https://a.example', audience: 'shop', jwksUrl: 'https://a.example/jwks' }],
  mail: [
    { id: 'first', url: 'smtps://mail.example.com', from: 'shop@example.com' },
    { id: 'second', url: 'smtp://mail.example.com', from: 'shop@example.com' },
  ],
};

const BLOG = { ...SHOP, id: 'blog', issuers: [{ ...SHOP.issuers[0], audience: 'blog', use: 'refresh' }] };

const MANY = { PUBLIC_URL: 'https://change.example.com', PROJECTS_FILE: '/p.json' };

/** Each kind of provider, with its connections. */
const FULL_CONNECTIONS = {
  ...LEAST,
  ...FULL,
  SMTP_CONNECTIONS: '20',
  SMS_CONNECTIONS: '50',
  WEBHOOK_URL: 'https://hooks.example.com/in',
  WEBHOOK_SECRET: HOOK,
  WEBHOOK_CONNECTIONS: '1',
};

test('many projects come out of a file, each with several of everything', () => {
  const { projects } = config(MANY, { '/p.json': JSON.stringify([SHOP, BLOG]) });
  assert.deepEqual(
    projects.map((project) => [project.id, project.mail.map((mail) => mail.id), project.issuers[0]?.audience]),
    [
      ['shop', ['first', 'second'], ['shop']],
      ['blog', ['first', 'second'], ['blog']],
    ],
  );
});

test('each provider may say how many messages it takes at once, from 1 to 50', () => {
  const { projects } = config(FULL_CONNECTIONS);
  assert.deepEqual(
    projects.map(({ mail, sms, webhooks }) => [mail, sms, webhooks].map(([one]) => one?.connections)),
    [[20, 50, 1]],
  );
  assert.equal(config(LEAST).projects[0]?.mail[0]?.connections, undefined);
  assert.deepEqual(errors({ ...LEAST, SMTP_CONNECTIONS: '51' }), [
    'SMTP_CONNECTIONS must be a whole number from 1 to 50 (got "51")',
  ]);
  const mail = [{ ...SHOP.mail[0], connections: 0 }];
  assert.deepEqual(errors(MANY, { '/p.json': JSON.stringify([{ ...SHOP, mail }]) }), [
    'PROJECTS_FILE: [0].mail[0].connections must be a whole number from 1 to 50 (got 0)',
  ]);
});

test('a stream is known by its project and audience: its id stays when endpoint and credentials change', () => {
  const stream = { audience: 'https://r.example', endpoint: 'https://r.example/a', events: ['session-revoked'] };
  const read = (...streams: unknown[]) =>
    config(MANY, {
      '/p.json': JSON.stringify([
        { ...SHOP, streams },
        { ...BLOG, streams },
      ]),
    }).projects.map((project) => project.streams?.[0]);
  const [shop, blog] = read(stream);
  assert.deepEqual(shop, { ...stream, id: shop?.id, authorization: null });
  assert.match(shop?.id ?? '', /^[\w-]{22}$/);
  assert.notEqual(shop?.id, blog?.id);
  const [later] = read({ ...stream, endpoint: 'https://r.example/b', authorization: 'Bearer x' });
  assert.equal(later?.id, shop?.id);
  assert.deepEqual(errors(MANY, { '/p.json': JSON.stringify([{ ...SHOP, streams: [stream, stream] }]) }), [
    'PROJECTS_FILE: [0].streams[1].audience must differ from the others',
  ]);
});

test('mistakes in a project file are told by their place', () => {
  const file = (...projects: unknown[]): readonly string[] => errors(MANY, { '/p.json': JSON.stringify(projects) });
  assert.deepEqual(file({ ...SHOP, name: 'x', issuers: [{ ...SHOP.issuers[0], jwksUrl: 'http://a.example' }] }), [
    'PROJECTS_FILE: [0].issuers[0].jwksUrl must start with https:// (got "http://a.example")',
    'PROJECTS_FILE: [0].name is not a setting',
  ]);
  assert.deepEqual(file(SHOP, SHOP), [
    'PROJECTS_FILE: the id shop must be that of one project only',
    'PROJECTS_FILE: issuer https://a.example with audience shop must be configured once: it tells which project a token is for',
  ]);
  const [issuer] = SHOP.issuers;
  assert.deepEqual(file({ ...SHOP, issuers: [issuer, { ...issuer, use: 'access', typ: 'at+jwt' }] }), [
    'PROJECTS_FILE: issuer https://a.example with audience shop must not be of refresh and of access tokens: ' +
      'nothing else tells them apart; give one an audience of its own',
  ]);
  const apart = { ...SHOP, issuers: [issuer, { ...issuer, use: 'access', audience: 'api' }] };
  assert.equal(config(MANY, { '/p.json': JSON.stringify([apart]) }).projects[0]?.issuers.length, 2);
  for (const ours of [MANY.PUBLIC_URL, `${MANY.PUBLIC_URL}/`])
    assert.deepEqual(file({ ...SHOP, issuers: [{ ...issuer, issuer: ours }] }), [
      `PROJECTS_FILE: issuer ${ours} must not be PUBLIC_URL: tokens of that issuer are those of API clients`,
    ]);
  assert.deepEqual(file({ ...SHOP, mail: [SHOP.mail[0], SHOP.mail[0]] }), [
    'PROJECTS_FILE: [0].mail[1].id must differ from the others',
  ]);
  assert.deepEqual(file(), ['PROJECTS_FILE must be a list of one project or more']);
  assert.deepEqual(file('x'), [
    'PROJECTS_FILE: [0] must be an object of settings',
    'PROJECTS_FILE: [0].mail is missing, and there is no SMS provider either: one of them is needed',
  ]);
  assert.deepEqual(errors({ ...MANY, ISSUER: 'x' }, { '/p.json': JSON.stringify([SHOP]) }), [
    'PROJECTS_FILE must not be set together with ISSUER',
  ]);
  assert.deepEqual(errors(MANY, { '/p.json': '[{"secret":"hunter2' }), ['PROJECTS_FILE is not JSON']);
});
