// Owns the handler of the metadata of security events. Not the events: core/signals.ts.
import { SIGNAL_TYPES, signalUris } from '../../core/signals.ts';
import type { AppParts } from '../context.ts';
import { refuse } from '../problem.ts';
import type { Handlers } from '../routes/handler.ts';
import { cachedKeys } from './oauth.ts';

/** The handler of the Shared Signals Framework. Without a stream there is nothing to know. */
export function signalsRoutes({
  projects,
  publicUrl,
}: Pick<AppParts, 'projects' | 'publicUrl'>): Pick<Handlers, 'signalsMetadata'> {
  const hasStreams = projects.some(({ streams = [] }) => streams.length > 0);
  return {
    signalsMetadata: (c) =>
      hasStreams
        ? cachedKeys(c, {
            spec_version: '1_0',
            issuer: publicUrl,
            jwks_uri: `${publicUrl}/.well-known/jwks.json`,
            delivery_methods_supported: ['urn:ietf:rfc:8935'],
            default_subjects: 'ALL',
            events_supported: signalUris(SIGNAL_TYPES),
          })
        : refuse(c, { code: 'not-found' }),
  };
}
