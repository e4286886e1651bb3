// Owns how a mail wears the brand of its project, over real SMTP: its logo inside, its colours, its last lines, its preview and its
// thread. Not how a brand is set: test/server/config/brand.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startInbox } from '../../demo/inbox.ts';
import { createSmtp } from '../../server/deliver/channels/smtp/smtp.ts';
import { mailSender, mimeText } from '../../server/deliver/channels/smtp/mime-text.ts';
import { readImage } from '../../server/brand/image.ts';
import type { Brand } from '../../server/ports/brand.ts';
import PostalMime from 'postal-mime';
import { png } from '../kit/picture.ts';
import { render } from '../kit/languages.ts';
import { change, createLines, letter, noticed, NOW, outgoing, project, rendered } from './letters.ts';

const picture = readImage(png(400, 80));
assert.ok(picture.ok);
const { image } = picture;
const BRAND: Brand = {
  logo: 'logo.png',
  image,
  accent: { light: '#0d5c63', dark: '#7fd0cd' },
  radius: 3,
  font: "'Inter',sans-serif",
  footer: 'Ferries <all> year',
  company: 'Luoto Oy & Co, Quay 1',
};
const SENDER = mailSender({ name: 'Example', address: 'no-reply@example.com', domain: 'example.com' });
const branded = project({ serviceName: 'Lu"oto <b>', supportUrl: 'https://luoto.example/help?a=1&b=2', brand: BRAND });

test('a mail has its logo inside: what arrives by SMTP is the picture, named by the HTML', async (t) => {
  const inbox = await startInbox();
  const smtp = createSmtp(
    { id: 'main', url: inbox.smtpUrl, from: 'Example <no-reply@example.com>' },
    { log: createLines() },
  );
  t.after(async () => {
    await smtp.close();
    await inbox.close();
  });
  const mail = render(letter('email', 'both', { project: branded }));
  assert.partialDeepStrictEqual(await smtp.send(mail), { at: 'sent' });
  const got = await inbox.waitFor(mail.to);
  assert.match(
    got.html ?? '',
    new RegExp(`<img src="cid:${image.hash}@logo" alt="Lu&quot;oto &lt;b&gt;" width="200" height="40"`),
  );
  const parsed = await PostalMime.parse(mimeText(mail, SENDER, NOW));
  const [logo, ...others] = parsed.attachments;
  assert.deepEqual(others, []);
  assert.deepEqual(
    [logo?.mimeType, logo?.contentId, logo?.disposition, logo?.related],
    ['image/png', `<${image.hash}@logo>`, 'inline', true],
  );
  assert.deepEqual(new Uint8Array(logo?.content as ArrayBuffer), image.bytes);
  assert.equal(parsed.text?.trimEnd(), mail.text.trimEnd());
});

test('each line of a mail with a logo is short and in ASCII, and no boundary begins as another does', () => {
  const text = mimeText(render(letter('email', 'both', { project: branded })), SENDER, NOW);
  for (const line of text.split('\r\n')) assert.match(line, /^[\t\x20-\x7e]{0,200}$/);
  const [outer = '', inner = ''] = [...text.matchAll(/boundary="([^"]+)"/g)].map(([, boundary]) => boundary);
  assert.ok(!inner.startsWith(outer) && !outer.startsWith(inner), `${outer} ${inner}`);
});

test('a mail wears the colours, the radius and the fonts, in light and in dark; what it says of the brand is text', () => {
  const { html, text } = render(letter('email', 'both', { project: branded }));
  assert.ok(html);
  assert.match(html, /bgcolor="#0d5c63" style="border-radius:3px/);
  assert.match(html, /\.go\{background-color:#7fd0cd!important\}\n\.go-ink\{color:#10131a!important\}/);
  assert.match(html, /font-family:'Inter',sans-serif/);
  assert.match(html, /<bdi>Ferries &lt;all&gt; year<\/bdi>.*\n?.*<bdi>Luoto Oy &amp; Co, Quay 1<\/bdi>/);
  assert.doesNotMatch(html, /<all>|<b>|url\(|http:\/\/|src="(?!cid:)/);
  assert.match(text, /\n\nFerries <all> year\nLuoto Oy & Co, Quay 1\n$/);
});

test('the logo stands for the name only where there is one', () => {
  const { html, logos } = render(letter('email', 'code', { project: project({ brand: { ...BRAND, image: null } }) }));
  assert.equal(logos, undefined);
  assert.doesNotMatch(html ?? '', /<img/);
  assert.match(html ?? '', />Example<\/bdi>/);
});

test('a mail has both logos where there is one for dark, and shows the other where no dark is known', () => {
  const dark = readImage(png(200, 40));
  assert.ok(dark.ok);
  const mail = render(letter('email', 'code', { project: project({ brand: { ...BRAND, imageDark: dark.image } }) }));
  assert.deepEqual(
    mail.logos?.map(({ hash }) => hash),
    [image.hash, dark.image.hash],
  );
  assert.match(
    mail.html ?? '',
    new RegExp(`<img class="in-dark" src="cid:${dark.image.hash}@logo"[^>]*;display:none;`),
  );
  assert.doesNotMatch(mail.html ?? '', /class="plate"/);
  assert.equal(mimeText(mail, SENDER, NOW).match(/^Content-ID: /gm)?.length, 2);
  const twice = render(letter('email', 'code', { project: project({ brand: { ...BRAND, imageDark: image } }) }));
  assert.equal(twice.logos?.length, 1);
});

test('help is a link, shown without its scheme', () => {
  const { html } = render(letter('email', 'code', { project: branded }));
  assert.match(
    html ?? '',
    /Help: <bdi[^>]*><a class="link" href="https:\/\/luoto\.example\/help\?a=1&amp;b=2" style="color:#0d5c63">luoto\.example\/help\?a=1&amp;b=2<\/a><\/bdi>/,
  );
});

test('a list of mails shows what the mail is about, hidden in the mail itself, and not its first words', () => {
  for (const message of [letter('email', 'code'), letter('email', 'link'), noticed('email', { of: 'done' })]) {
    const { html } = render(message);
    const [, hidden = ''] =
      /<body[^>]*>\n<div style="display:none;[^"]*mso-hide:all">(.*?)<\/div>/.exec(html ?? '') ?? [];
    assert.match(hidden, /account/);
    assert.match(hidden, /(?:&#847;&zwnj;&nbsp;){50}$/);
  }
});

test('each mail is a thread of its own, so that no mailbox hides what it repeats; a copy of it is not', () => {
  const headersOf = (id: string) => {
    const text = mimeText(rendered('email', { id, subject: 'Confirm your email address' }), SENDER, NOW);
    return text.split('\r\n').filter((line) => /^(?:References|In-Reply-To|X-Entity-Ref-ID):/.test(line));
  };
  assert.deepEqual(headersOf('msg_1'), ['References: <own.msg_1@example.com>', 'X-Entity-Ref-ID: msg_1']);
  assert.notDeepEqual(headersOf('msg_2'), headersOf('msg_1'));
  assert.deepEqual(headersOf('msg_1'), headersOf('msg_1'));
});

test('times are told in the zone of the person, beside UTC; else in UTC alone', () => {
  const inZone = (zone: string | undefined, locale = 'en') => {
    const made = change('email', 'code');
    const given = { ...made, terms: { ...made.terms, zone } };
    return render(letter('email', 'code', { change: given, outgoing: outgoing('email', { locale }) })).text;
  };
  assert.match(inZone(undefined), /Requested: \d+ \w+ \d{4} at 10:00 UTC\n/);
  assert.match(inZone('Europe/Helsinki'), /Requested: \d+ \w+ \d{4} at 1[23]:00 E\w*T \(10:00 UTC\)\n/);
  assert.match(
    inZone('Pacific/Kiritimati'),
    /Requested: (\d+ \w+ \d{4}) at 00:00 GMT\+14 \(\d+ \w+ \d{4} at 10:00 UTC\)\n/,
  );
  assert.match(inZone('Asia/Calcutta', 'ar'), /15:30.*\(.*10:00.*UTC\)/);
  assert.match(render(noticed('email', { of: 'done' }, { zone: 'Europe/Helsinki' })).text, /E\w*T \(10:0\d UTC\)/);
});
