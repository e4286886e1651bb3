// Owns the handlers of /healthz and /readyz.
import type { AppParts } from '../context.ts';
import type { Handlers } from '../routes/handler.ts';
import { refuse } from '../problem.ts';

/** Makes the handlers of the probes. */
export function healthRoutes({ store, log }: AppParts): Pick<Handlers, 'health' | 'ready'> {
  return {
    health: (c) => c.json({ status: 'ok' }),

    async ready(c) {
      try {
        await store.ready();
      } catch (error) {
        log.warn('not-ready', {
          requestId: c.get('requestId'),
          error: error instanceof Error ? error.name : 'unknown',
        });
        return refuse(c, { code: 'unavailable', retryAfter: 1 });
      }
      return c.json({ status: 'ok' });
    },
  };
}
