// Owns the guess that a mail domain is misspelt. Not a check of the domain: the user may keep any address as typed.
import type { MeBody } from '../../../shared/wire/me.ts';

/**
 * The mail domains that most people use: the large providers of the world and of each large language. A short name is here
 * only so that it is never taken for a misspelling.
 */
const COMMON = (
  'gmail.com googlemail.com outlook.com hotmail.com hotmail.co.uk hotmail.fr live.com msn.com yahoo.com yahoo.co.uk ' +
  'yahoo.fr yahoo.co.jp yahoo.com.br ymail.com icloud.com me.com mac.com aol.com proton.me protonmail.com gmx.de gmx.net ' +
  'gmx.at gmx.com web.de t-online.de freenet.de mail.com email.com mail.ru yandex.ru yandex.com qq.com 163.com 126.com ' +
  'naver.com daum.net orange.fr free.fr laposte.net libero.it zoho.com fastmail.com comcast.net verizon.net att.net ' +
  'btinternet.com uol.com.br wp.pl seznam.cz'
).split(' ');

/** Shortest domain that is suggested, characters. Shorter ones have too many real neighbours: `qq.com`, `aol.com`. */
const SHORTEST = 9;

/** Returns the address with a likelier domain; undefined when its own domain is likely. `me`: the domains that the user has. */
export function likelierAddress(email: string, me: MeBody | null): string | undefined {
  const typed = email.trim();
  const at = typed.lastIndexOf('@') + 1;
  const domain = typed.slice(at).toLowerCase();
  const own = me?.contacts.flatMap(({ kind, value }) => (kind === 'email' ? value.replace(/.*@/, '') : [])) ?? [];
  const known = [...own, ...COMMON];
  if (known.includes(domain)) return undefined;
  const near = known.find((each) => each.length >= SHORTEST && isNear(each, domain));
  // This provider has no other ending.
  const likely = near ?? (/^gmail\.\w+$/.test(domain) ? COMMON[0] : undefined);
  return likely && typed.slice(0, at) + likely;
}

/** Whether two words differ by about one typing error: both can become the same word when one letter of each is removed. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = shortened(b);
  return shortened(a).some((word) => shorter.includes(word));
}

/** Returns the word, and the word with each of its letters removed in turn. */
function shortened(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}
