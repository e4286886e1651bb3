// Owns the handlers of /healthz and /readyz.
import type { AppParts } from '../context.ts';
import type { Handlers } from '../routes/handler.ts';
import { refuse } from '../problem.ts';

/** Makes the handlers of the probes. */
export function healthRoutes({ store, log }: AppParts): Pick<Handlers, 'health' | 'ready'> {
  return {
    health: (c) => c.json({ status: 'ok' }),

    async ready(c) {
      // The process answers on for a moment, so that proxies can see this and take no request back.
      if (c.env?.stopping?.aborted === true) return refuse(c, { code: 'unavailable', retryAfter: 1 });
      try {
        await store.ready();
      } catch (error) {
        log.warn('not-ready', {
          requestId: c.get('requestId'),
          error: error instanceof Error ? error.name : 'unknown',
          ...detailsOf(error),
        });
        return refuse(c, { code: 'unavailable', retryAfter: 1 });
      }
      return c.json({ status: 'ok' });
    },
  };
}

/** The sentence that the store wrote for the operator, and the code of the database. No other message is safe to log. */
function detailsOf(error: unknown): Readonly<Record<string, string>> {
  const { reason, code } = (error ?? {}) as { readonly reason?: unknown; readonly code?: unknown };
  return {
    ...(typeof reason === 'string' ? { reason } : {}),
    ...(typeof code === 'string' ? { code } : {}),
  };
}
