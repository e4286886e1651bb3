// Owns how the channels to phones are configured. Not the rest of an SMS provider: mistakes.test.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { config, errors, FULL, HOOK } from './kit.ts';

const HX = `HX${'0123456789abcdef'.repeat(2)}`;
const MG = `MG${'a'.repeat(32)}`;
const VOICE = { ...FULL, PHONE_CHANNELS: 'sms,voice' };
const WHATSAPP = { ...FULL, PHONE_CHANNELS: 'sms whatsapp' };

test('messages to phones go by SMS alone until PHONE_CHANNELS names more', () => {
  assert.deepEqual(config(FULL).projects[0]?.policy.phoneChannels, ['sms']);
  const all = { ...FULL, PHONE_CHANNELS: 'voice,whatsapp,sms' };
  assert.deepEqual(config(all).projects[0]?.policy.phoneChannels, ['sms', 'whatsapp', 'voice']);
});

test('senders and templates of WhatsApp and calls are the provider’s', () => {
  const [provider] = config({
    ...WHATSAPP,
    SMS_FROM: 'Example',
    SMS_WHATSAPP_FROM: '+14155238886',
    SMS_WHATSAPP_CODE_TEMPLATES: `en=${HX}, de=${HX}`,
    SMS_WHATSAPP_LINK_TEMPLATES: `pt-BR=${HX}`,
    SMS_VOICE_FROM: '+358405550101',
  }).projects[0]!.sms;
  assert.deepEqual(
    [provider?.whatsappFrom, provider?.voiceFrom, provider?.whatsappTemplates],
    ['+14155238886', '+358405550101', { code: { en: HX, de: HX }, link: { 'pt-BR': HX } }],
  );
});

test('a channel whose sender cannot send is told by the name of the variable', () => {
  const number = 'must be a number that begins with +: a call comes from a number';
  assert.deepEqual(errors({ ...VOICE, SMS_FROM: 'Example' }), [`SMS_VOICE_FROM ${number}`]);
  assert.deepEqual(errors({ ...VOICE, SMS_FROM: MG }), [`SMS_VOICE_FROM ${number}`]);
  assert.deepEqual(errors({ ...WHATSAPP, SMS_FROM: 'Example' }), [
    'SMS_WHATSAPP_FROM must be a number that begins with +, or a messaging service id',
  ]);
  config({ ...WHATSAPP, SMS_FROM: MG });
  config({ ...VOICE, SMS_FROM: MG, SMS_VOICE_FROM: '+358405550101' });
  // A sender that no channel uses is no fault, and a gateway of the site knows its own senders.
  config({ ...FULL, SMS_FROM: 'Example' });
  config({ ...VOICE, SMS_URL: 'https://sms.example.com/send', SMS_SECRET: HOOK, SMS_FROM: 'Example' });
});

test('wrong channels and templates are told', () => {
  const [unknown] = errors({ ...FULL, PHONE_CHANNELS: 'sms,pigeon' });
  assert.match(unknown ?? '', /^PHONE_CHANNELS must be one of sms, whatsapp, voice/);
  assert.match(errors({ ...FULL, PHONE_CHANNELS: 'voice' })[0] ?? '', /^PHONE_CHANNELS must contain sms/);
  assert.deepEqual(errors({ ...VOICE, POLICY: '{"phoneChannels":["sms"]}' }), [
    'PHONE_CHANNELS must not be set together with phoneChannels in POLICY',
  ]);
  for (const given of ['en', `xx=${HX}`, 'en=HX1', `en=${MG}`])
    assert.match(
      errors({ ...WHATSAPP, SMS_WHATSAPP_CODE_TEMPLATES: given })[0] ?? '',
      /^SMS_WHATSAPP_CODE_TEMPLATES must be languages of this server, each with the content SID/,
    );
});

test('the provider that takes over needs senders of its own for each channel', () => {
  const second = { ...VOICE, SMS_FALLBACK_URL: 'twilio://AC9:token@api.twilio.com', SMS_FALLBACK_FROM: 'Example' };
  assert.deepEqual(errors(second), [
    'SMS_FALLBACK_VOICE_FROM must be a number that begins with +: a call comes from a number',
  ]);
  const [provider] = config({
    ...second,
    SMS_FALLBACK_VOICE_FROM: '+358405550109',
    SMS_FALLBACK_WHATSAPP_FROM: '+14155238886',
    SMS_FALLBACK_WHATSAPP_CODE_TEMPLATES: `en=${HX}`,
  }).projects[0]!.sms;
  const { voiceFrom, whatsappFrom, whatsappTemplates } = provider?.fallback ?? {};
  assert.deepEqual(
    [voiceFrom, whatsappFrom, whatsappTemplates],
    ['+358405550109', '+14155238886', { code: { en: HX } }],
  );
});
