// Owns what Twilio says in a call: TwiML, and the voice for each language. Not the words: deliver/message.
import type { RenderedMessage } from '../../../ports/delivery.ts';

/** A voice of Twilio, and its language as Twilio writes it. */
interface Voice {
  readonly language: string;
  readonly voice: string;
}

const ENGLISH: Voice = { language: 'en-US', voice: 'Polly.Joanna' };

/**
 * The voices, by the tag of the language. Twilio has none for et, fa, hr and sl in its standard voices: they are spoken to in
 * English. A language without a voice of its own would be read with the sounds of another, or not at all.
 */
const VOICES: ReadonlyMap<string, Voice> = new Map([
  ['ar', { language: 'arb', voice: 'Polly.Zeina' }],
  ['bg', { language: 'bg-BG', voice: 'Google.bg-BG-Standard-A' }],
  ['cs', { language: 'cs-CZ', voice: 'Google.cs-CZ-Standard-B' }],
  ['da', { language: 'da-DK', voice: 'Polly.Naja' }],
  ['de', { language: 'de-DE', voice: 'Polly.Vicki' }],
  ['el', { language: 'el-GR', voice: 'Google.el-GR-Standard-B' }],
  ['en', ENGLISH],
  ['es', { language: 'es-ES', voice: 'Polly.Lucia' }],
  ['fi', { language: 'fi-FI', voice: 'Polly.Suvi-Neural' }],
  ['fr', { language: 'fr-FR', voice: 'Polly.Lea' }],
  ['he', { language: 'he-IL', voice: 'Google.he-IL-Standard-A' }],
  ['hi', { language: 'hi-IN', voice: 'Polly.Aditi' }],
  ['hu', { language: 'hu-HU', voice: 'Google.hu-HU-Standard-B' }],
  ['id', { language: 'id-ID', voice: 'Google.id-ID-Standard-A' }],
  ['it', { language: 'it-IT', voice: 'Polly.Bianca' }],
  ['ja', { language: 'ja-JP', voice: 'Polly.Mizuki' }],
  ['ko', { language: 'ko-KR', voice: 'Polly.Seoyeon' }],
  ['lt', { language: 'lt-LT', voice: 'Google.lt-LT-Standard-B' }],
  ['lv', { language: 'lv-LV', voice: 'Google.lv-LV-Standard-B' }],
  ['nb', { language: 'nb-NO', voice: 'Polly.Liv' }],
  ['nl', { language: 'nl-NL', voice: 'Polly.Lotte' }],
  ['pl', { language: 'pl-PL', voice: 'Polly.Ewa' }],
  ['pt', { language: 'pt-PT', voice: 'Polly.Ines' }],
  ['pt-BR', { language: 'pt-BR', voice: 'Polly.Camila' }],
  ['ro', { language: 'ro-RO', voice: 'Polly.Carmen' }],
  ['ru', { language: 'ru-RU', voice: 'Polly.Tatyana' }],
  ['sk', { language: 'sk-SK', voice: 'Google.sk-SK-Standard-B' }],
  ['sv', { language: 'sv-SE', voice: 'Polly.Astrid' }],
  ['th', { language: 'th-TH', voice: 'Google.th-TH-Standard-A' }],
  ['tr', { language: 'tr-TR', voice: 'Polly.Filiz' }],
  ['uk', { language: 'uk-UA', voice: 'Google.uk-UA-Standard-A' }],
  ['vi', { language: 'vi-VN', voice: 'Google.vi-VN-Standard-A' }],
  ['zh-Hans', { language: 'cmn-CN', voice: 'Polly.Zhiyu' }],
  ['zh-Hant', { language: 'cmn-TW', voice: 'Google.cmn-TW-Standard-A' }],
]);

/** Whether calls speak the language. */
export function hasVoice(lang: string): boolean {
  return VOICES.has(lang);
}

/** Says the text twice, with a pause of a second between: a person who looks for a pen hears the code again. */
export function twiml({ text, lang, phone }: RenderedMessage): string {
  const own = VOICES.get(lang);
  const english = phone?.channel === 'voice' ? phone.english : text;
  const { language, voice } = own ?? ENGLISH;
  const say = `<Say language="${language}" voice="${voice}">${escapeXml(own === undefined ? english : text)}</Say>`;
  return `<Response>${say}<Pause length="1"/>${say}</Response>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
