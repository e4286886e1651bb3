// Owns the text of a mail, read by another reader of mails. Not how it is sent: smtp.test.ts.
import assert from 'node:assert/strict';
import test from 'node:test';
import PostalMime from 'postal-mime';
import { LANGUAGE_TAGS } from '../../shared/languages.ts';
import { mailSender, mimeText } from '../../server/deliver/channels/smtp/mime-text.ts';
import type { RenderedMessage } from '../../server/ports/delivery.ts';
import { render } from '../kit/languages.ts';
import { letter, NOW, outgoing, rendered } from './letters.ts';

const SENDER = mailSender({ name: 'Bücher & Söhne', address: 'no-reply@example.com', domain: 'example.com' });

const write = (over: Partial<RenderedMessage>): string => mimeText(rendered('email', over), SENDER, NOW);
/** The content of a part, with LF. A reader adds an end to the last line. */
const content = (text: string | undefined): string => (text ?? '').replaceAll('\r\n', '\n').replace(/\n+$/, '');

const mails: Readonly<Record<string, Partial<RenderedMessage>>> = {
  'a short text alone': { text: 'Your code:\n\n123456\n', html: null },
  'a text without a line end': { text: 'Your code is 123456', html: '<p>1</p>' },
  'line ends of other systems': { text: 'one\r\ntwo\rthree\nfour', html: '<p>\r\n</p>' },
  'a line longer than a line of a mail may be': {
    text: `${'Words of the message. '.repeat(60)}end\n`,
    html: '<p>1</p>',
  },
  'lines of 75, 76 and 77 characters': { text: [75, 76, 77].map((n) => 'x'.repeat(n)).join('\n'), html: '<p>1</p>' },
  'dots and spaces at the ends of lines': { text: '.\n. \n..\nend \t\n\n.', html: '<p>\n.\n</p> \n' },
  'equals signs at every place of a long line': { text: `${'='.repeat(300)}\n${'a='.repeat(300)}`, html: '<p>=3D</p>' },
  'text in another script': { text: 'رمزك هو 123456\n'.repeat(20), html: '<p>ü</p>' },
  'emoji, and half of one': {
    text: `${'🔑'.repeat(200)} and words of the message ${'x'.repeat(900)}`,
    html: '<p>🔑</p>',
  },
  'a control character': { text: 'a\u0000b\u007fc', html: '<p>1</p>' },
};

for (const [what, mail] of Object.entries(mails))
  test(`a mail with ${what} is read as it was written, and each server can pass it on`, async () => {
    const text = write(mail);
    const read = await PostalMime.parse(text);
    const wanted = content(mail.text?.replaceAll(/\r\n?/g, '\n'));
    assert.equal(content(read.text), wanted);
    if (mail.html) assert.equal(content(read.html), content(mail.html));
    // RFC 5321 §4.5.3.1.6, RFC 2045 §6.7: ASCII, short lines, no line end but CRLF, no space that a server may remove.
    assert.match(text, /^(?:[\t\x20-\x7e]{0,76}(?:\r\n|$))+$/);
    assert.doesNotMatch(text.slice(text.indexOf('\r\n\r\n')), /[\t ]\r\n|\r\n\./);
  });

for (const locale of LANGUAGE_TAGS)
  test(`the mails of the server in ${locale} are read as they were written`, async () => {
    const mail = render(letter('email', 'both', { outgoing: outgoing('email', { locale }) }));
    const read = await PostalMime.parse(mimeText(mail, SENDER, NOW));
    assert.equal(content(read.text), content(mail.text));
    assert.equal(content(read.html), content(mail.html ?? ''));
    assert.equal(read.subject, mail.subject);
    assert.deepEqual(read.from, { name: 'Bücher & Söhne', address: 'no-reply@example.com' });
    assert.deepEqual(read.to, [{ name: '', address: mail.to }]);
    assert.equal(Date.parse(read.date ?? ''), NOW);
  });

for (const subject of [
  'Your "code" is =?utf-8?q?no?= word',
  'رمزك هو 123456 '.repeat(8).trim(),
  'A subject that is longer than a line of a header, so that it is folded over two of them',
])
  test(`the subject ${subject.slice(0, 12)}… is read as it was written`, async () => {
    const text = write({ subject });
    assert.equal((await PostalMime.parse(text)).subject, subject);
    assert.ok(
      text
        .slice(0, text.indexOf('\r\n\r\n'))
        .split('\r\n')
        .every((line) => line.length <= 78),
    );
  });

test('the sender is written with an ASCII domain', () => {
  const sender = mailSender({ name: '', address: 'no-reply@bücher.example', domain: 'bücher.example' });
  assert.deepEqual(
    [sender.header, sender.address],
    ['From: no-reply@xn--bcher-kva.example', 'no-reply@xn--bcher-kva.example'],
  );
});

test('the words of a message that look like a boundary or a header change no part', async () => {
  const { id } = rendered('email');
  const text = `--=_${id}\n--=_${id}--\nContent-Type: text/html\n`;
  const read = await PostalMime.parse(write({ text: `${text}${'='.repeat(80)}`, html: '<p>1</p>' }));
  assert.equal(content(read.text), `${text}${'='.repeat(80)}`);
  assert.equal(content(read.html), '<p>1</p>');
});
