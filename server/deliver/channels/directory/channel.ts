// Owns the channel to one directory: which kind it is, and what ends before a request is made. Not the requests: scim.ts,
// keycloak.ts, http.ts.
import { isSegment } from '../../../core/directory-template.ts';
import type { Channel, SendOutcome } from '../../../ports/delivery.ts';
import type { DirectorySettings } from '../../../ports/directory.ts';
import type { Clock } from '../../../ports/result.ts';
import { CONNECTIONS } from '../connections.ts';
import { observedOutbound, type CallObserver } from '../http/observed-outbound.ts';
import { createOutbound, type OutboundOptions } from '../http/outbound.ts';
import { createCalls, type DirectoryCalls } from './calls.ts';
import type { Directory } from './directory.ts';
import { createHttpDirectory } from './http.ts';
import { createKeycloak } from './keycloak.ts';
import { createScim } from './scim.ts';

/** How requests are sent, the clock for access tokens, and who hears of the requests. */
export interface DirectoryOptions extends OutboundOptions {
  readonly clock: Clock;
  readonly observer?: CallObserver;
}

/** Opens no connection yet. */
export function createDirectoryChannel(
  settings: DirectorySettings,
  { clock, observer, ...options }: DirectoryOptions,
): Channel {
  const outbound = createOutbound(options);
  const calls = {
    api: observedOutbound(outbound, 'directory', observer),
    login: observedOutbound(outbound, 'directory-login', observer),
  };
  const directory = directoryOf(settings, createCalls(settings, calls, clock));
  return {
    kind: 'directory',
    connections: settings.connections ?? CONNECTIONS,
    async send({ account }): Promise<SendOutcome> {
      if (account === undefined) return { at: 'dead', reason: 'unreadable' };
      const { name } = account;
      // The name becomes a part of a URL.
      if (name === null || !isSegment(name)) return { at: 'dead', reason: 'directory-no-name' };
      return directory.write({ ...account, name });
    },
    close: async () => outbound.close(),
  };
}

function directoryOf(settings: DirectorySettings, calls: DirectoryCalls): Directory {
  switch (settings.type) {
    case 'scim':
      return createScim(settings, calls);
    case 'keycloak':
      return createKeycloak(settings, calls);
    case 'http':
      return createHttpDirectory(settings, calls);
  }
}
