// Owns what an operator should know of WhatsApp and calls by Twilio: languages without a template or a voice. Not the settings that
// cannot work: check-provider.ts.
import { LANGUAGE_TAGS, lookupLanguage } from '../../../../shared/languages.ts';
import type { Project, SmsProvider } from '../../../ports/project.ts';
import { hasVoice } from './twiml.ts';

/** Returns sentences without their ends; none where the project uses no such channel, or a gateway that knows its own. */
export function channelGaps(
  { policy, languages }: Pick<Project, 'policy' | 'languages'>,
  { url, whatsappTemplates = {} }: SmsProvider,
): readonly string[] {
  if (new URL(url).protocol !== 'twilio:') return [];
  const offered = new Set(languages.map((tag) => lookupLanguage([tag], LANGUAGE_TAGS) ?? 'en'));
  const methods = policy.methods.phone;
  const gaps: string[] = [];
  if (policy.phoneChannels.includes('whatsapp')) {
    if (methods.some((method) => method !== 'link')) gaps.push(...templateGap('code', whatsappTemplates.code, offered));
    if (methods.includes('link')) gaps.push(...templateGap('link', whatsappTemplates.link, offered));
  }
  const silent = [...offered].filter((tag) => !hasVoice(tag));
  if (policy.phoneChannels.includes('voice') && silent.length > 0)
    gaps.push(`calls speak English to readers of ${silent.join(', ')}`);
  return gaps;
}

function templateGap(
  carried: 'code' | 'link',
  templates: Readonly<Record<string, string>> | undefined,
  offered: ReadonlySet<string>,
): readonly string[] {
  const [first] = Object.keys(templates ?? {});
  if (templates === undefined || first === undefined)
    return [
      `WhatsApp has no template for a ${carried}, so it gets text, which it takes only within 24 hours of a message from the reader`,
    ];
  const without = [...offered].filter((tag) => !Object.hasOwn(templates, tag));
  return without.length === 0
    ? []
    : [`WhatsApp has no template for a ${carried} in ${without.join(', ')}, so it gets that for ${first}`];
}
