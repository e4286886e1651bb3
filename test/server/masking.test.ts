import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog } from '../../server/log.ts';
import { PUBLIC_URL, startApp } from '../kit/app.ts';
import { HOUR } from '../kit/clock.ts';
import { tokenIn } from '../kit/inbox.ts';
import { receiver } from '../kit/webhook.ts';
import type { InboxMessage } from '../../demo/inbox-message.ts';
import { strongSignIn } from '../kit/sign-in.ts';

const OLD = 'ann@old.example';
const SPARE = '+358401111111';
const NEW = 'ann.new@target.example';
/** A target that somebody else has. */
const BOBS = 'bob@old.example';

/** Which of ann's and bob's addresses stand in a text that anybody could read out of it. */
function full(text: string): string[] {
  const readable = [text, decodeURIComponent(text.replaceAll('%', '%25'))].join('\n').replace(/&#?\w+;/g, '');
  return [OLD, SPARE, NEW, BOBS].filter((a) => readable.includes(a) || readable.includes(encodeURIComponent(a)));
}

/** Who reads what, and the addresses that may stand there in full: to everybody but their owner all others are masked. */
type Row = readonly [who: string, what: string, shown: readonly string[], read: () => Promise<string>];

async function hold(rows: readonly Row[]): Promise<void> {
  for (const [who, what, shown, read] of rows)
    assert.deepEqual([who, what, ...full(await read())], [who, what, ...shown]);
}

for (const completion of ['session', 'click'] as const) {
  test(`addresses are masked wherever their owner is not the reader, with links that complete by ${completion}`, async (t) => {
    const lines: string[] = [];
    const hook = await receiver();
    t.after(() => hook.close());
    const app = await startApp({
      log: createLog(
        'debug',
        (line) => lines.push(line),
        () => 0,
      ),
      policy: { completion, confirmCurrent: 'always' },
      project: { webhooks: [hook.webhook] },
    });
    t.after(() => app.close());
    const ann = app.person('ann', strongSignIn({ phone_number: SPARE, phone_number_verified: true }));
    const bob = app.person('bob', strongSignIn());
    await bob.me();
    const { id } = await ann.begin({ kind: 'email', value: NEW, method: 'both', then: 'replace' });
    const newest = (to: string, holds: RegExp): InboxMessage =>
      app.inbox.messages(to).find((m) => holds.test(m.text)) ?? assert.fail(`nothing to ${to}`);
    const [proof, question, request] = [
      newest(NEW, /\/confirm\?t=/),
      newest(OLD, /\/confirm\?t=/),
      newest(SPARE, /undo/),
    ];
    const [token, asked, stop] = [tokenIn(proof), tokenIn(question), tokenIn(request)];
    const letter = (message: InboxMessage) => () =>
      Promise.resolve([message.subject, message.text, message.html].join('\n'));
    const by = (person: typeof ann | null, method: string, path: string, body?: unknown) => async () => {
      const nobody = { authorization: '' };
      const answer = await (person ?? ann).send(method, path, body, person ? {} : nobody);
      return JSON.stringify([...answer.headers, answer.body]);
    };
    const page = (path: string, t?: string) => async () => {
      const form = {
        method: 'POST',
        body: `t=${t}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: PUBLIC_URL },
      };
      return (await app.app.request(PUBLIC_URL + path, t === undefined ? {} : form)).text();
    };

    await hold([
      ['ann', 'her own list', [OLD, SPARE, NEW], by(ann, 'GET', '/v1/me')],
      [
        'ann',
        'her change, whose other side is masked to a thief of her session',
        [NEW],
        by(ann, 'GET', `/v1/changes/${id}`),
      ],
      ['ann', 'her claims', [OLD, SPARE], by(ann, 'GET', '/userinfo')],
      ['bob', 'a change of ann', [], by(bob, 'GET', `/v1/changes/${id}`)],
      ['bob', 'a try at it', [], by(bob, 'POST', `/v1/changes/${id}/code`, { code: '123456' })],
      ['nobody', 'a change of ann', [], by(null, 'GET', `/v1/changes/${id}`)],
      ['nobody', 'her list', [], by(null, 'GET', '/v1/me')],
      ['the new address', 'its message', [], letter(proof)],
      ['the current address', 'the question', [], letter(question)],
      ['the spare number', 'the notice of the request', [], letter(request)],
      ['whoever has the link', 'what it is about', [], by(null, 'POST', '/v1/links/inspect', { token })],
      ['bob, who has the link', 'what it is about', [], by(bob, 'POST', '/v1/links/inspect', { token })],
      ['whoever has the link', 'its page', [], page(`/confirm?t=${token}`)],
      ['whoever has the question’s link', 'its page', [], page(`/confirm?t=${asked}`)],
      ['whoever has the link that stops', 'its page', [], page(`/undo?t=${stop}`)],
      ['whoever guesses', 'a page about nothing', [], page(`/confirm?t=${token}A&value=x`)],
      // With `session` a code is shown, with `click` the side is proved; the second press finds it done.
      ['bob, who has the question’s link', 'his press', [], by(bob, 'POST', '/v1/links/confirm', { token: asked })],
      ['whoever has the question’s link', 'the page’s press', [], page('/confirm', asked)],
      ['whoever has the link', 'their press', [], by(null, 'POST', '/v1/links/confirm', { token })],
      ['whoever has the link', 'the page’s press', [], page('/confirm', token)],
    ]);

    if (completion === 'session')
      for (const [of, to] of [
        ['current', OLD],
        ['new', NEW],
      ] as const)
        await ann.send('POST', `/v1/changes/${id}/code`, { of, code: await app.codeTo(to) });
    await app.courier.drain();
    const done = newest(OLD, /\/undo\?t=/);
    const told = app.inbox.messages(SPARE)[0] ?? assert.fail();
    const undo = tokenIn(done);
    const sent = app.inbox.messages().length;
    await hold([
      ['ann', 'her list', [SPARE, NEW], by(ann, 'GET', '/v1/me')],
      ['whoever has the link', 'a link that is over', [], by(null, 'POST', '/v1/links/inspect', { token })],
      ['whoever has the link', 'its page', [], page(`/confirm?t=${token}`)],
      ['bob, who has the link', 'his press', [], by(bob, 'POST', '/v1/links/confirm', { token })],
      ['the old address', 'the notice', [], letter(done)],
      ['the spare number', 'the notice', [], letter(told)],
      [
        'whoever has that mailbox',
        'the page of the way back: the very address that it was sent to',
        [OLD],
        page(`/undo?t=${undo}`),
      ],
      ['whoever has that mailbox', 'the way back', [], by(null, 'POST', '/v1/undo', { token: undo })],
      ['whoever has that mailbox', 'the page of a way that was gone', [], page('/undo', undo)],
    ]);
    await app.courier.drain();
    const after = app.inbox.messages().slice(0, -sent);
    assert.ok(after.length > 0, 'what was undone is told');
    await hold(after.map((m) => [m.to, 'the notice of the undoing', [], letter(m)] as const));

    // A target that is somebody else's is told to nobody but whoever proved it, and then without their name.
    app.clock.pass(25 * HOUR);
    const again = app.person('ann', strongSignIn());
    const taken = await again.begin({ kind: 'email', value: BOBS, method: 'both' });
    const mine = newest(BOBS, /\/confirm\?t=/);
    await hold([
      ['bob', 'a message that somebody asked for his address', [], letter(mine)],
      ['bob', 'its page', [], page(`/confirm?t=${tokenIn(mine)}`)],
      ['ann', 'what she typed', [BOBS], by(again, 'GET', `/v1/changes/${taken.id}`)],
    ]);

    const calls = hook.calls.map((call) => call.text).join('\n');
    assert.deepEqual(
      full(calls),
      [OLD, '+358401111111', NEW, 'bob@old.example'],
      'the site’s own systems are told in full',
    );
    assert.ok(lines.length > 20, 'something was logged');
    assert.deepEqual(full(lines.join('')), [], 'the log is nobody’s');
  });
}
