// Owns which paths WSO2's identity API has. Not the calls: resend-code.ts, validate-code.ts, introspect-code.ts.
import type { FaceRoute } from '../../http/routes/face.ts';
import type { ServiceContext } from '../../service/context.ts';
import { introspectRoute } from './introspect-code.ts';
import { resendRoutes } from './resend-code.ts';
import { validateRoutes } from './validate-code.ts';

/** Prefixes of the paths of the identity API. */
export const IDENTITY_PREFIXES = ['/api/identity/user/v1.0', '/t/:org/api/identity/user/v1.0'] as const;

/** Returns the routes of the identity API below every prefix. */
export function identityRoutes(ctx: ServiceContext): readonly FaceRoute[] {
  return IDENTITY_PREFIXES.flatMap((prefix) => [
    ...resendRoutes(ctx, prefix),
    ...validateRoutes(ctx, prefix),
    introspectRoute(ctx, prefix),
  ]);
}
