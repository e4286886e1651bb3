// Owns the settings of an SMS provider, with the shape of each. Not how they fit together: deliver/channels/sms/check-provider.ts.
import { z } from 'zod';
import { LANGUAGE_TAGS } from '../../../shared/languages.ts';
import { integer } from '../settings/number.ts';
import { optional, setting, withDefault } from '../settings/setting.ts';
import { webhookSecret } from '../settings/secret-url.ts';
import { matching, oneOf, secretLine } from '../settings/text.ts';
import { isTree } from '../tree.ts';

const senderName = matching(/^[A-Za-z0-9+ ]{0,40}$/, 'a number, a sender name or a messaging service id');

/** The content SIDs of templates by language: an object, or text such as `en=HX…,de=HX…`. */
const templates: z.ZodType<Record<string, string>> = setting((given) => {
  const entries = typeof given === 'string' ? pairsOf(given) : isTree(given) ? Object.entries(given) : [];
  const isTemplate = ([lang, sid]: readonly [string, unknown]): boolean =>
    LANGUAGE_TAGS.some((tag) => tag === lang) && typeof sid === 'string' && /^HX[0-9a-fA-F]{32}$/.test(sid);
  return entries.length > 0 && entries.every(isTemplate)
    ? { value: Object.fromEntries(entries) as Record<string, string> }
    : { fault: 'must be languages of this server, each with the content SID of a template, such as en=HX…' };
});

function pairsOf(text: string): readonly (readonly [string, string])[] {
  return text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((pair) => {
      const [lang = '', sid = ''] = pair.split('=', 2);
      return [lang, sid] as const;
    });
}

const settings = {
  // The form of the URL depends on the provider, so Checks.smsProvider checks the URL.
  url: secretLine(1000),
  whatsappFrom: optional(senderName),
  whatsappTemplates: withDefault(z.strictObject({ code: templates.optional(), link: templates.optional() }), {}),
  voiceFrom: optional(senderName),
  secret: optional(webhookSecret),
  reports: oneOf(['on', 'off'] as const).optional(),
  connections: integer(1, 50).optional(),
};

/** One provider. `id`: the schema of ids. */
export const smsSchemaWith = (id: z.ZodType<string>) =>
  z.strictObject({
    id: withDefault(id, 'sms'),
    ...settings,
    from: withDefault(senderName, ''),
    fallback: z.strictObject({ ...settings, from: senderName.optional() }).optional(),
  });
