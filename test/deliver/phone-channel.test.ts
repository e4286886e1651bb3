// Owns what a provider gets of a message by WhatsApp and of a call. Not that of an SMS: sms.test.ts.
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { startInbox, type Inbox } from '../../demo/inbox.ts';
import { channelGaps } from '../../server/deliver/channels/sms/channel-gaps.ts';
import { prepare } from '../../server/deliver/prepare/prepare.ts';
import { createSecrets } from '../../server/tokens/secrets.ts';
import { createSms } from '../../server/deliver/channels/sms/sms.ts';
import type { ProofMessage } from '../../server/deliver/message/message.ts';
import type { RenderedMessage, SendOutcome } from '../../server/ports/delivery.ts';
import type { SmsProvider } from '../../server/ports/project.ts';
import { mask, type Method } from '../../shared/contact.ts';
import { LANGUAGE_TAGS } from '../../shared/languages.ts';
import { createClock, MINUTE } from '../kit/clock.ts';
import { spokenCode } from '../kit/phone-channel.ts';
import { KEYS } from '../kit/app.ts';
import { render } from '../kit/languages.ts';
import { ADDRESS, change, letter, NOW, outgoing, project, proof } from './letters.ts';

const CODE_TEMPLATE = `HX${'c'.repeat(32)}`;
const GERMAN_TEMPLATE = `HX${'d'.repeat(32)}`;
const LINK_TEMPLATE = `HX${'1'.repeat(32)}`;
const LINK = 'https://app.example.com/settings?tab=contacts&t=prf_1.abc-DEF_123';

interface Sent {
  readonly inbox: Inbox;
  send(message: RenderedMessage, provider?: Partial<SmsProvider>): Promise<SendOutcome>;
  /** What Twilio got. */
  form(): Record<string, string>;
}

async function setup(t: TestContext): Promise<Sent> {
  const clock = createClock();
  const inbox = await startInbox({ clock });
  t.after(() => inbox.close());
  return {
    inbox,
    async send(message, provider = {}) {
      const sms = createSms(
        { id: 'main', url: inbox.smsUrl, from: '+15005550006', secret: null, ...provider },
        { clock, wait: 5000 },
      );
      return sms.send(message).finally(() => sms.close());
    },
    form: () => Object.fromEntries(new URLSearchParams(inbox.messages()[0]?.raw)),
  };
}

function by(
  channel: 'whatsapp' | 'voice',
  method: Method = 'code',
  over: Partial<ProofMessage> & { locale?: string; inUse?: boolean } = {},
): RenderedMessage {
  const { locale = 'en', inUse = false, ...rest } = over;
  return render(
    letter('phone', method, { outgoing: outgoing('phone', { locale, inUse, data: { channel } }), ...rest }),
  );
}

test('WhatsApp without a template gets the text, without the line that only an SMS can bind to a site', async (t) => {
  const { inbox, send, form } = await setup(t);
  assert.equal((await send(by('whatsapp'))).at, 'sent');
  assert.deepEqual(form(), {
    To: `whatsapp:${ADDRESS.phone}`,
    From: 'whatsapp:+15005550006',
    Body: '123456 is your Example code to add this number. Never share it.',
  });
  assert.equal(inbox.messages()[0]?.headers['idempotency-key'], 'msg_1');
});

test('WhatsApp has a sender of its own, a number or a messaging service', async (t) => {
  const { send, form } = await setup(t);
  await send(by('whatsapp'), { whatsappFrom: '+14155238886' });
  assert.equal(form()['From'], 'whatsapp:+14155238886');
  const service = `MG${'a'.repeat(32)}`;
  await send(by('whatsapp'), { whatsappFrom: service });
  assert.deepEqual([form()['MessagingServiceSid'], form()['From']], [service, undefined]);
});

test('a template of WhatsApp takes the place of the text, and its one variable is the code or the link', async (t) => {
  const { send, form } = await setup(t);
  const whatsappTemplates = { code: { en: CODE_TEMPLATE, de: GERMAN_TEMPLATE }, link: { en: LINK_TEMPLATE } };
  const content = async (message: RenderedMessage) => {
    assert.equal((await send(message, { whatsappTemplates })).at, 'sent');
    const { ContentSid, ContentVariables, Body } = form();
    return [ContentSid, ContentVariables, Body];
  };
  assert.deepEqual(await content(by('whatsapp')), [CODE_TEMPLATE, '{"1":"123456"}', undefined]);
  assert.deepEqual(await content(by('whatsapp', 'code', { locale: 'de' })), [
    GERMAN_TEMPLATE,
    '{"1":"123456"}',
    undefined,
  ]);
  const other = by('whatsapp', 'code', { locale: 'ja' });
  assert.deepEqual(await content(other), [CODE_TEMPLATE, '{"1":"123456"}', undefined], 'the first is for all others');
  assert.deepEqual(await content(by('whatsapp', 'link')), [LINK_TEMPLATE, JSON.stringify({ 1: LINK }), undefined]);
  assert.deepEqual(await content(by('whatsapp', 'both')), [CODE_TEMPLATE, '{"1":"123456"}', undefined]);
});

test('a proof that merges another account says so, and no template hides that', async (t) => {
  const { send, form } = await setup(t);
  const { policy } = project();
  const merging = project({ policy: { ...policy, merge: 'unsafe-proof-alone' } });
  const message = by('whatsapp', 'code', {
    inUse: true,
    project: merging,
    change: change('phone', 'code', { onConflict: 'merge-keep-mine' }),
  });
  await send(message, { whatsappTemplates: { code: { en: CODE_TEMPLATE } } });
  assert.match(form()['Body'] ?? '', /the two become one/);
  assert.equal(form()['ContentSid'], undefined);
});

test('a number that another account uses is told so, and no template hides that', async (t) => {
  const { send, form } = await setup(t);
  const whatsappTemplates = { code: { en: CODE_TEMPLATE }, link: { en: LINK_TEMPLATE } };
  for (const method of ['code', 'link'] as const) {
    assert.equal((await send(by('whatsapp', method, { inUse: true }), { whatsappTemplates })).at, 'sent');
    assert.match(form()['Body'] ?? '', /Another Example account uses this number/, method);
    assert.equal(form()['ContentSid'], undefined, method);
  }
});

test('a call goes to Twilio’s Calls API, and says the text twice with its digits apart', async (t) => {
  const { inbox, send, form } = await setup(t);
  const sent = await send(by('voice'));
  assert.match(sent.at === 'sent' ? (sent.ref ?? '') : '', /^CA[0-9a-f]{32}$/);
  const say =
    '<Say language="en-US" voice="Polly.Joanna">1, 2, 3, 4, 5, 6 is your Example code to add this number. Never share it.</Say>';
  assert.deepEqual(form(), {
    To: ADDRESS.phone,
    From: '+15005550006',
    Twiml: `<Response>${say}<Pause length="1"/>${say}</Response>`,
  });
  assert.equal(spokenCode(inbox.messages()[0]!), '123456');
  await send(by('voice'), { voiceFrom: '+15005550009' });
  assert.equal(form()['From'], '+15005550009');
});

test('a call speaks the language of its reader where Twilio has a voice for it, else English', async (t) => {
  const { send, form } = await setup(t);
  const spoken = new Map<string, string>();
  for (const locale of LANGUAGE_TAGS) {
    assert.equal((await send(by('voice', 'code', { locale }))).at, 'sent', locale);
    const twiml = form()['Twiml'] ?? '';
    spoken.set(locale, /language="([^"]+)"/.exec(twiml)?.[1] ?? '');
    assert.equal(spokenCode({ text: twiml }), '123456', locale);
    if (spoken.get(locale) === 'en-US') assert.match(twiml, /is your Example code/, locale);
    else assert.doesNotMatch(twiml, /is your Example code/, locale);
  }
  const english = [...spoken].filter(([, language]) => language === 'en-US').map(([locale]) => locale);
  assert.deepEqual(english.toSorted(), ['en', 'et', 'fa', 'hr', 'sl']);
});

test('the name of the service cannot speak markup', async (t) => {
  const { send, form } = await setup(t);
  await send(by('voice', 'code', { project: project({ serviceName: 'A <Dial>+1900</Dial> & B' }) }));
  const twiml = form()['Twiml'] ?? '';
  assert.doesNotMatch(twiml, /<Dial/);
  assert.match(twiml, /A &lt;Dial&gt;\+1900&lt;\/Dial&gt; &amp; B/);
});

test('a gateway of one’s own learns the channel, the language, and what a template or a voice needs', async (t) => {
  const { inbox, send } = await setup(t);
  const mine = { url: inbox.genericUrl, from: 'Example', secret: inbox.genericSecret, voiceFrom: '+358405550101' };
  const posted = async (message: RenderedMessage) => {
    assert.equal((await send(message, mine)).at, 'sent');
    return JSON.parse(inbox.messages()[0]?.raw ?? '') as object;
  };
  const to = { id: 'msg_1', to: ADDRESS.phone };
  const text = 'is your Example code to add this number. Never share it.';
  assert.deepEqual(await posted(by('whatsapp')), {
    ...to,
    from: 'Example',
    text: `123456 ${text}`,
    channel: 'whatsapp',
    lang: 'en',
    code: '123456',
  });
  assert.deepEqual(await posted(by('whatsapp', 'link')), {
    ...to,
    from: 'Example',
    text: `Confirm your new number for Example: ${LINK}`,
    channel: 'whatsapp',
    lang: 'en',
    link: LINK,
  });
  assert.deepEqual(await posted(by('voice')), {
    ...to,
    from: '+358405550101',
    text: `1, 2, 3, 4, 5, 6 ${text}`,
    channel: 'voice',
    lang: 'en',
    code: '123456',
  });
});

test('a refusal of a call or of WhatsApp is judged as that of an SMS, and names no code', async (t) => {
  const { inbox, send } = await setup(t);
  for (const channel of ['voice', 'whatsapp'] as const) {
    inbox.setFault('sms', 'reject');
    const dead = await send(by(channel));
    assert.partialDeepStrictEqual(dead, { at: 'dead', reason: 'sms-21211' });
    inbox.setFault('sms', 'refuse');
    const retry = await send(by(channel));
    assert.partialDeepStrictEqual(retry, { at: 'retry', reason: 'sms-500' });
    assert.doesNotMatch(JSON.stringify([dead, retry]), /123456|1, 2, 3/);
  }
});

test('an operator is told which languages have no template and no voice', () => {
  const { policy } = project();
  const provider = (over: Partial<SmsProvider>): SmsProvider => ({
    id: 'main',
    url: 'twilio://AC1:token@api.twilio.com',
    from: '+15005550006',
    secret: null,
    ...over,
  });
  const site = {
    policy: { ...policy, phoneChannels: ['sms', 'whatsapp', 'voice'] as const },
    languages: ['de', 'ar-EG', 'hr'],
  };
  assert.deepEqual(channelGaps(site, provider({ whatsappTemplates: { code: { de: CODE_TEMPLATE } } })), [
    'WhatsApp has no template for a code in ar, hr, so it gets that for de',
    'WhatsApp has no template for a link, so it gets text, which it takes only within 24 hours of a message from the reader',
    'calls speak English to readers of hr',
  ]);
  assert.deepEqual(channelGaps({ ...site, policy }, provider({})), [], 'by SMS alone there is nothing to tell');
  assert.deepEqual(channelGaps(site, provider({ url: 'https://sms.example.com/send' })), [], 'a gateway knows its own');
});

test('a call has the code alone, also where the message that it repeats has a link too', () => {
  const lasting = proof(1, 'phone', 'both', { linkExpiresAt: NOW + 60 * MINUTE });
  const waiting = change('phone', 'both', { proofs: [lasting] });
  const facts = {
    outgoing: outgoing('phone', { data: { channel: 'voice' } }),
    change: waiting,
    project: project(),
    account: null,
    identities: [],
    directory: null,
    attempt: 1,
    masked: mask,
    now: NOW,
    publicUrl: 'https://id.example.com',
  } as const;
  const secrets = createSecrets(KEYS);
  const called = prepare(facts, secrets);
  assert.ok(typeof called !== 'string' && called.template === 'prove');
  assert.deepEqual([called.code === null, called.link], [false, null]);
  // The link still works, but a call cannot say it.
  const late = { ...outgoing('phone', { data: { channel: 'voice' } }), expiresAt: NOW + 60 * MINUTE };
  assert.equal(prepare({ ...facts, outgoing: late, now: lasting.codeExpiresAt }, secrets), 'expired');
});
