// Owns a context of which every part fails, for tests of what is answered then.
import type { ServiceContext } from '../../server/service/context.ts';

/** Any use of it throws `error`. */
export function failing(error: Error): ServiceContext {
  return new Proxy({} as ServiceContext, {
    get() {
      throw error;
    },
  });
}
