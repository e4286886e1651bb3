// Owns what DNS of the mail domain means for mails that shall arrive: SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 7489). Pure. Not
// how DNS is asked: probe-mail-domain.ts.
import type { MailDomainFact } from './facts.ts';
import { findingsOf, type Finding } from './finding.ts';

const { ok, tell } = findingsOf('mail-domain');

/** Judges the records of the domain. Without an answer of DNS there is one hint. */
export function judgeMailDomain(fact: MailDomainFact): readonly Finding[] {
  const { setting, domain, hosts, spf, dmarc, dkim } = fact;
  if (hosts === null && spf === null && dmarc === null && dkim === null)
    return [tell('hint', setting, `DNS gave no answer about ${domain}`, 'Ask again where DNS can be reached.')];
  if (isAbsent(fact)) return [judgeAbsence(fact)];
  const findings = [...judgeHosts(fact), ...judgeSpf(fact), ...judgeDkim(fact), ...judgeDmarc(fact)];
  return findings.length > 0 ? findings : [ok(`${domain} has SPF, DKIM and DMARC`, setting)];
}

/** Whether DNS has nothing of the domain. What it lacks then needs no findings of their own. */
function isAbsent({ hosts, spf, dmarc }: MailDomainFact): boolean {
  return [hosts, spf, dmarc].every((records) => records?.length === 0);
}

function judgeAbsence({ setting, domain, isLocal }: MailDomainFact): Finding {
  if (isLocal)
    return tell(
      'hint',
      setting,
      `${domain} is not in DNS, which a mail catcher on this machine does not mind`,
      'Send from a domain of yours before real users come.',
    );
  return tell(
    'error',
    setting,
    `${domain} is not in DNS`,
    'Send from a domain that exists: many mail servers refuse any other.',
  );
}

function judgeHosts({ setting, domain, hosts }: MailDomainFact): readonly Finding[] {
  if (hosts === null || hosts.length > 0) return [];
  return [
    tell(
      'error',
      setting,
      `${domain} has neither MX nor an address in DNS`,
      'Send from a domain that exists: many mail servers refuse any other.',
    ),
  ];
}

function judgeSpf({ setting, domain, spf }: MailDomainFact): readonly Finding[] {
  if (spf === null) return [];
  const [record, ...more] = spf;
  if (record === undefined)
    return [
      tell(
        'warning',
        setting,
        `${domain} has no SPF record`,
        `Publish TXT at ${domain}: "v=spf1 include:<your mail provider> -all".`,
      ),
    ];
  if (more.length > 0)
    return [
      tell(
        'error',
        setting,
        `${domain} has ${spf.length} SPF records, which is the same as none`,
        'Put what they name into one record.',
      ),
    ];
  return /\s\+?all\b/i.test(record)
    ? [tell('warning', setting, `the SPF record of ${domain} allows every server`, 'End it with -all or ~all.')]
    : [];
}

function judgeDkim({ setting, domain, dkim, selector }: MailDomainFact): readonly Finding[] {
  switch (dkim) {
    case null:
    case 'key':
      return [];
    case 'none':
      return [
        tell(
          'warning',
          setting,
          `${domain} has no DKIM key`,
          `Let the mail server sign, and publish the key that it shows at <selector>._domainkey.${domain}.`,
        ),
      ];
    case 'selector-missing':
      return [
        tell(
          'error',
          setting,
          `there is no DKIM key at ${selector}._domainkey.${domain}`,
          'Publish the key that the mail server shows there, or name its selector with --dkim.',
        ),
      ];
    case 'perhaps':
      return [
        tell(
          'hint',
          setting,
          `${domain} has DKIM keys, and which one signs cannot be seen from here`,
          'Name its selector, the s= of a sent mail: doctor --dkim <selector>.',
        ),
      ];
  }
}

function judgeDmarc({ setting, domain, dmarc }: MailDomainFact): readonly Finding[] {
  if (dmarc === null) return [];
  const [record, ...more] = dmarc;
  if (record === undefined || more.length > 0)
    return [
      tell(
        'warning',
        setting,
        `${domain} has ${record === undefined ? 'no' : 'more than one'} DMARC record`,
        `Publish one TXT at _dmarc.${domain}: "v=DMARC1; p=none; rua=mailto:…" to begin with. Large providers want one.`,
      ),
    ];
  return /;\s*p\s*=\s*none/i.test(record)
    ? [
        tell(
          'hint',
          setting,
          `DMARC of ${domain} asks for nothing (p=none)`,
          'When its reports look right, make it p=quarantine or p=reject, so that others cannot send as you.',
        ),
      ]
    : [];
}
