// Owns what a connection that could not be opened means for the operator. Pure. Not how it is opened: deliver/channels/http.
import type { Reach } from '../../deliver/channels/http/reach.ts';
import { DAY } from '../../../shared/duration.ts';
import { findingsOf, type Finding } from './finding.ts';

/** A certificate that ends within this, ms, should have been renewed: authorities renew 30 days before the end. */
const CERTIFICATE_SOON = 14 * DAY;

/** `setting`: the variable with the URL. */
export function judgeReach(
  area: string,
  setting: string,
  host: string,
  { at, cause }: Exclude<Reach, { readonly at: 'open' }>,
): Finding {
  const { tell } = findingsOf(area);
  switch (at === 'network' && /ENOTFOUND|EAI_/.test(cause) ? 'dns' : at) {
    case 'dns':
      return tell('error', setting, `${host}: the name cannot be found (${cause})`, 'Correct the host of the URL.');
    case 'refused':
      return /OUTBOUND_ALLOW/.test(cause)
        ? tell(
            'error',
            'OUTBOUND_ALLOW',
            `${setting} leads to ${host}, whose address is private`,
            'If that is meant, put its range into OUTBOUND_ALLOW, such as 10.1.0.0/16.',
          )
        : tell('error', setting, `${host}: ${cause}`, 'Use https.');
    case 'tls':
      return tell(
        'error',
        setting,
        `${host}: ${cause}`,
        'Let the server show a certificate for this host from a public authority, and renew it in time.',
      );
    case 'timeout':
    case 'network':
      return tell(
        'error',
        setting,
        `${host}: ${cause}`,
        'Correct host and port, start the server there, and let the firewall pass.',
      );
  }
}

/** A warning when the certificate ends soon. */
export function judgeCertificate(
  area: string,
  setting: string,
  host: string,
  { ends, now }: { readonly ends: number | null; readonly now: number },
): readonly Finding[] {
  if (ends === null || ends - now > CERTIFICATE_SOON) return [];
  const days = Math.max(0, Math.floor((ends - now) / DAY));
  const remedy = 'Renew it, and see why it is not renewed by itself.';
  return [findingsOf(area).tell('warning', setting, `the certificate of ${host} ends in ${days} days`, remedy)];
}
