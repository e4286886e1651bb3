// Owns a server behind a proxy that serves it below a path of a site: one that passes the path on, and one that takes it off.
import assert from 'node:assert/strict';
import { createServer, request as send, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { listen } from '../../server/http/serve.ts';
import type { MeBody } from '../../shared/wire/me.ts';
import type { ChangeBody } from '../../shared/wire/change.ts';
import { startApp, type TestApp } from '../kit/app.ts';
import { silent } from '../kit/database.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const PATH = '/account/contact';

interface Site {
  readonly t: TestApp;
  /** The address of the proxy, without the path. */
  readonly origin: string;
  readonly publicUrl: string;
}

/** Starts a server on a socket of its own, and a proxy that is all that people reach. */
async function site(context: TestContext, { strips }: { readonly strips: boolean }): Promise<Site> {
  let upstream = '';
  const proxy = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/';
    // What is not below the path belongs to the site.
    if (!path.startsWith(`${PATH}/`)) {
      outgoing.writeHead(404).end('the site');
      return;
    }
    const target = new URL(upstream + (strips ? path.slice(PATH.length) : path));
    const onward = send(target, { method: incoming.method, headers: incoming.headers }, (answer: IncomingMessage) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => proxy.once('listening', listening));
  const origin = `http://localhost:${(proxy.address() as AddressInfo).port}`;
  const publicUrl = origin + PATH;
  const t = await startApp({ publicUrl, project: { allowedOrigins: [origin], redirectUrls: [] } });
  const server = await listen(t.app, { port: 0, host: '127.0.0.1', log: silent });
  upstream = server.url.replace(/\/$/, '');
  context.after(async () => {
    await server.stop(0);
    proxy.closeAllConnections();
    proxy.close();
    await t.close();
  });
  return { t, origin, publicUrl };
}

for (const strips of [false, true])
  test(`below a path of a site, behind a proxy that ${strips ? 'takes the path off' : 'passes the path on'}, all works`, async (context) => {
    const { t, origin, publicUrl } = await site(context, { strips });
    const { token } = t.person('ann', strongSignIn());
    const headers = { authorization: `Bearer ${token}`, origin, 'content-type': 'application/json' };

    for (const path of ['/healthz', '/readyz', '/openapi.json', '/widget/contact-change.js', '/pages/link.css'])
      assert.equal((await fetch(publicUrl + path)).status, 200, path);
    assert.equal((await fetch(`${publicUrl}/nothing`)).status, 404);

    const body = JSON.stringify({ kind: 'email', value: 'new@example.com' });
    const begun = await fetch(`${publicUrl}/v1/changes`, { method: 'POST', headers, body });
    assert.equal(begun.status, 201);
    const change = (await begun.json()) as ChangeBody;

    const mail = await t.mailTo('new@example.com');
    const link = /https?:\/\/\S+[?&]t=\S+/.exec(mail.text)?.[0] ?? '';
    assert.ok(link.startsWith(`${publicUrl}/confirm?t=`), link);
    const page = await (await fetch(link)).text();
    const action = /<form method="post" action="([^"]+)"/.exec(page)?.[1];
    assert.equal(action, `${PATH}/confirm`);
    for (const [, file = ''] of page.matchAll(/(?:href|src)="([^"]+\.(?:css|js))"/g))
      assert.equal((await fetch(new URL(file, link))).status, 200, file);
    const pressed = await fetch(new URL(action, link), {
      method: 'POST',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ t: new URL(link).searchParams.get('t') ?? '' }),
    });
    assert.equal(pressed.status, 200);
    assert.match(await pressed.text(), /class="code"/);

    const session = await fetch(`${publicUrl}/v1/session`, {
      method: 'POST',
      headers: { ...headers, 'x-contact-change': '1' },
      body: '{}',
    });
    const [cookie = ''] = session.headers.getSetCookie();
    assert.match(cookie, /; Path=\/(?:;|$)/);
    const me = await fetch(`${publicUrl}/v1/me`, {
      headers: { cookie: cookie.split(';')[0] ?? '', origin, 'x-contact-change': '1' },
    });
    assert.deepEqual(
      ((await me.json()) as MeBody).changes.map(({ id }) => id),
      [change.id],
    );

    const notice = await t.mailTo('ann@old.example');
    const stop = /https?:\/\/\S+\/undo\?t=\S+/.exec(notice.text)?.[0] ?? '';
    assert.ok(stop.startsWith(`${publicUrl}/undo?t=`), stop);
    assert.match(await (await fetch(stop)).text(), new RegExp(`action="${PATH}/undo"`));
  });

test('a probe may ask the server itself, without the path', async () => {
  const t = await startApp({ publicUrl: 'https://www.example.com/account/contact' });
  try {
    for (const path of ['/readyz', '/healthz', '/account/contact/readyz'])
      assert.equal((await t.app.request(`http://10.0.0.7:8787${path}`)).status, 200, path);
  } finally {
    await t.close();
  }
});
