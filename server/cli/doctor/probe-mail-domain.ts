// Owns asking DNS about the domain that mail comes from. Not what the records mean: judge-mail-domain.ts.
import type { MailDomainFact } from './facts.ts';
import type { MailResolver } from './parts.ts';

/** Which domain, and the DKIM selector to look for; null: none was named. */
export interface DomainQuestion {
  readonly domain: string;
  readonly setting: string;
  readonly isLocal: boolean;
  readonly selector: string | null;
}

/** Never throws. */
export async function probeMailDomain(
  { domain, setting, isLocal, selector }: DomainQuestion,
  resolver: MailResolver,
): Promise<MailDomainFact> {
  const texts = async (name: string) => lines(await records(() => resolver.resolveTxt(name)));
  const [hosts, spf, dmarc, dkim] = await Promise.all([
    hostsOf(domain, resolver),
    texts(domain),
    dmarcOf(domain, texts),
    dkimOf(domain, selector, resolver),
  ]);
  return {
    at: 'mail-domain',
    setting,
    domain,
    isLocal,
    hosts,
    spf: spf?.filter((text) => /^v=spf1(?:\s|$)/i.test(text)) ?? null,
    dmarc,
    dkim,
    selector,
  };
}

/** Returns the records, an empty list when the name or the type does not exist, and null without an answer. */
async function records<T>(ask: () => Promise<readonly T[]>): Promise<readonly T[] | null> {
  try {
    return await ask();
  } catch (error) {
    return ['ENOTFOUND', 'ENODATA'].includes(codeOf(error)) ? [] : null;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** A record of TXT is several strings that belong together. */
function lines(texts: readonly (readonly string[])[] | null): readonly string[] | null {
  return texts?.map((parts) => parts.join('')) ?? null;
}

/** The names of MX, or the domain's own addresses (RFC 5321 §5.1). */
async function hostsOf(domain: string, resolver: MailResolver): Promise<readonly string[] | null> {
  const mx = await records(() => resolver.resolveMx(domain));
  if (mx === null || mx.length > 0) return mx?.map(({ exchange }) => exchange) ?? null;
  const own = await Promise.all([records(() => resolver.resolve4(domain)), records(() => resolver.resolve6(domain))]);
  return own.includes(null) && own.every((list) => (list ?? []).length === 0)
    ? null
    : own.flatMap((list) => list ?? []);
}

/** The record of the domain, else that of the nearest domain above it, which holds for all below. */
async function dmarcOf(
  domain: string,
  texts: (name: string) => Promise<readonly string[] | null>,
): Promise<readonly string[] | null> {
  const labels = domain.split('.');
  for (let i = 0; i <= Math.max(0, labels.length - 2); i++) {
    const found = await texts(`_dmarc.${labels.slice(i).join('.')}`);
    if (found === null) return null;
    const policies = found.filter((text) => /^v=DMARC1(?:\s*;|$)/i.test(text));
    if (policies.length > 0) return policies;
  }
  return [];
}

/** Without a selector: a name without records of its own exists when there are names below it, and else does not (RFC 8020). */
async function dkimOf(
  domain: string,
  selector: string | null,
  resolver: MailResolver,
): Promise<MailDomainFact['dkim']> {
  if (selector !== null) {
    const keys = lines(await records(() => resolver.resolveTxt(`${selector}._domainkey.${domain}`)));
    if (keys === null) return null;
    return keys.some((text) => /(?:^|;)\s*p\s*=\s*[A-Za-z0-9+/]/.test(text)) ? 'key' : 'selector-missing';
  }
  try {
    await resolver.resolveTxt(`_domainkey.${domain}`);
    return 'perhaps';
  } catch (error) {
    if (codeOf(error) === 'ENODATA') return 'perhaps';
    return codeOf(error) === 'ENOTFOUND' ? 'none' : null;
  }
}
