import assert from 'node:assert/strict';
import test from 'node:test';
import MailComposer from 'nodemailer/lib/mail-composer';
import { mimeText } from '../../server/deliver/channels/smtp/mime-text.ts';
import { render } from '../../server/deliver/message/render.ts';
import { letter, outgoing } from './letters.ts';

/** A mail as smtp.ts gives it to nodemailer. */
function compose(mail: {
  readonly text: string;
  readonly html?: string;
  readonly subject?: string;
  readonly to?: string;
}) {
  const { text, html, subject = 'Your code', to = 'ann@new.example' } = mail;
  return new MailComposer({
    from: { name: 'Bücher & Söhne', address: 'no-reply@example.com' },
    to: { name: '', address: to },
    subject,
    text,
    ...(html === undefined ? {} : { html }),
    messageId: '<msg_1@example.com>',
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'en' },
  }).compile();
}

const mails = {
  'a short text': { text: 'Your code:\n\n123456\n' },
  'a text without a line end': { text: 'Your code is 123456' },
  'a line longer than a line of a mail may be': { text: `${'Words of the message. '.repeat(60)}\n`, html: '<p>1</p>' },
  'dots and spaces at the ends of lines': { text: '.\n. \n..\nend \t\n\n.', html: '<p>\n.\n</p> \n' },
  'text with equals signs': {
    text: 'https://app.example/?t=a=b\n',
    html: '<a href="https://app.example/?t=3D">x</a>\n',
  },
  'a subject in another script': { text: 'x', html: '<p>ü</p>', subject: 'رمزك هو 123456' },
  'an address in another script': { text: 'x', html: '<p>x</p>', to: 'änn@bücher.example' },
  'emoji and long words': { text: `${'🔑'.repeat(200)}\n`, html: `<p>${'x'.repeat(5000)}🔑</p>` },
};

for (const [what, mail] of Object.entries(mails))
  test(`a mail with ${what} is written at once as nodemailer streams it`, async () => {
    const node = compose(mail);
    const streamed = (await node.build()).toString();
    assert.equal(withLineEnd(mimeText(node)), streamed);
  });

for (const locale of ['en', 'ar'])
  test(`the mails of the server in ${locale} are written at once as nodemailer streams them`, async () => {
    const { text, html, subject } = render(letter('email', 'both', { outgoing: outgoing('email', { locale }) }));
    const node = compose({ text, html: html ?? '', subject: subject ?? '' });
    assert.equal(mimeText(node), (await node.build()).toString());
  });

/** SMTP ends each mail with a line end; nodemailer's stream adds one, and so does its connection. */
function withLineEnd(text: string): string {
  return text.endsWith('\n') ? text : `${text}\r\n`;
}
