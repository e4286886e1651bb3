// Owns which internationalised domains may be shown in Unicode alone, without their ASCII form. Not whether a domain is
// accepted: domain.ts.
import { domainToUnicode } from 'node:url';

/** The sets of scripts that one language writes with. Latin beside another script is not among them. */
const SCRIPTS: readonly RegExp[] =
  `Latin, Arabic, Armenian, Bengali, Cyrillic, Devanagari, Ethiopic, Georgian, Greek, Gujarati, Gurmukhi,
  Hebrew, Kannada, Khmer, Lao, Malayalam, Myanmar, Oriya, Sinhala, Tamil, Telugu, Thaana, Thai, Tibetan,
  Han Hiragana Katakana, Han Bopomofo, Han Hangul`
    .split(/,\s+/)
    .map((scripts) => {
      const any = [...scripts.split(' '), 'Common', 'Inherited'].map((script) => `\\p{scx=${script}}`);
      return new RegExp(`^[${any.join('')}]+$`, 'u');
    });

/**
 * Labels that look like ASCII although all their letters are of one other script (UTS #39, whole-script confusables; the
 * letters are those of Chromium's IDN policy). `home`: the top-level domains below which readers expect that script.
 */
const LOOKALIKES: readonly { readonly label: RegExp; readonly home: RegExp }[] = [
  { label: /^[асԁеһіјӏорԛѕԝхуъьҽпгѵѡ0-9-]+$/u, home: /^(?:\p{Script=Cyrillic}+|bg|by|kz|mk|mn|rs|ru|su|ua|uz)$/u },
  { label: /^[αικνρυωηοτ0-9-]+$/u, home: /^(?:\p{Script=Greek}+|gr|cy)$/u },
  { label: /^[ագզէլհյոսւօ0-9-]+$/u, home: /^(?:\p{Script=Armenian}+|am)$/u },
];

/** Letters of Latin that hardly any language writes with, such as IPA's ɡ. They pass for letters of ASCII. */
const RARE_LATIN =
  /[\u0180-\u0198\u019a-\u019f\u01a2-\u01ae\u01b1-\u01cc\u01dd\u01e4\u01e5\u01f0-\u0217\u021c-\u0258\u025a-\u02ff]/u;
/** The dotless i passes for an i, except where people write with it. */
const DOTLESS = { letter: /\u0131/u, home: /^(?:tr|az)$/ };

/** Whether the domain, in A-labels, is of one script, and no reader can mistake it for another domain. */
export function isSafeInUnicode(domain: string): boolean {
  const top = domainToUnicode(domain.slice(domain.lastIndexOf('.') + 1));
  const labels = domain.split('.').flatMap((label) => (label.startsWith('xn--') ? [domainToUnicode(label)] : []));
  // All labels must be of one set: who reads one script does not notice a wrong letter of another.
  if (!SCRIPTS.some((script) => labels.every((label) => script.test(label)))) return false;
  return labels.every(
    (label) =>
      !LOOKALIKES.some((like) => like.label.test(label) && !like.home.test(top)) &&
      !RARE_LATIN.test(label) &&
      !(DOTLESS.letter.test(label) && !DOTLESS.home.test(top)),
  );
}
