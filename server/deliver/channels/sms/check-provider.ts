// Owns whether the settings of an SMS provider fit together and fit the needs of its driver. Not how one setting must look
// (config/), nor what a driver does with the settings.
import { credentialsFault } from '../../../core/url-credentials.ts';
import { isLocalhost } from '../../../core/redirect.ts';
import type { SettingFault } from '../../../ports/project.ts';
import type { SmsDriver } from './driver.ts';
import { SMS_DRIVERS } from './drivers.ts';

/** Settings before any check. Each may be missing or not a string. */
export interface GivenSmsProvider {
  readonly url?: unknown;
  readonly from?: unknown;
  readonly secret?: unknown;
  readonly reports?: unknown;
  readonly whatsappFrom?: unknown;
  readonly voiceFrom?: unknown;
}

/**
 * Returns all faults of the settings. `channels`: how messages of the project go to phones. A URL that is not a string is ignored
 * here; the reader of the setting reports it.
 */
export function checkSmsProvider(given: GivenSmsProvider, channels: readonly unknown[] = []): readonly SettingFault[] {
  const { url, from, secret, reports } = given;
  if (typeof url !== 'string') return [];
  const parsed = URL.parse(url);
  const driver = parsed === null ? undefined : SMS_DRIVERS.get(parsed.protocol);
  const scheme = /^([a-z]+:)\/\//i.exec(url)?.[1]?.toLowerCase() ?? '';
  const named = SMS_DRIVERS.get(scheme);
  // The URL of a gateway may have an @ in its path or query; one of an API with an account has neither.
  const unreadable = named === undefined ? null : credentialsFault(url, named.keepsQuery ? 'anywhere' : 'nowhere');
  const wrongUrl =
    unreadable ?? (parsed !== null && driver !== undefined ? faultOfUrl(parsed, driver) : mustLookLikeAny());
  return [
    ...(wrongUrl === null ? [] : [{ path: ['url'], words: wrongUrl }]),
    ...(driver?.needsFrom === true && !from ? [{ path: ['from'], words: 'is missing' }] : []),
    ...(driver?.takesReportsUrl === false && reports === 'on'
      ? [{ path: ['reports'], words: 'is for twilio:// alone: a gateway reports by itself, signed by REPORTS_SECRET' }]
      : []),
    ...(driver?.needsSecret === true && !secret
      ? [{ path: ['secret'], words: 'is missing: by its signature the receiver knows that a message is ours' }]
      : []),
    ...(driver === undefined ? [] : senderFaults(given, driver, channels)),
  ];
}

/** A channel without a sender of its own has that of SMS. */
function senderFaults(
  given: GivenSmsProvider,
  driver: SmsDriver,
  channels: readonly unknown[],
): readonly SettingFault[] {
  return (['whatsapp', 'voice'] as const).flatMap((channel) => {
    if (!channels.includes(channel)) return [];
    const name = `${channel}From` as const;
    const words = driver.senderFault(channel, String(given[name] ?? given.from ?? ''));
    return words === null ? [] : [{ path: [name], words }];
  });
}

function faultOfUrl(url: URL, driver: SmsDriver): string | null {
  if (!driver.keepsQuery && !['', '/'].includes(url.pathname)) return mustLookLikeAny();
  if (url.hostname === '' || url.hash !== '') return mustLookLikeAny();
  if (driver.needsCredentials && (url.username === '' || url.password === '')) return mustLookLikeAny();
  const isPlain = driver.keepsQuery ? url.searchParams.has('tls') : url.search !== '';
  if (!isPlain) return null;
  if (!driver.keepsQuery && url.search !== '?tls=never') return 'knows no other query than ?tls=never';
  return isLocalhost(url.hostname) ? null : 'must not switch TLS off: ?tls=never is for localhost alone';
}

function mustLookLikeAny(): string {
  return `must look like ${[...SMS_DRIVERS.values()].map(({ example }) => example).join(' or ')}`;
}
