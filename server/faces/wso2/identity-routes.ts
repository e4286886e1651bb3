// Owns which paths WSO2's identity API has. Not what its calls do: resend-code.ts, validate-code.ts, introspect-code.ts.
import type { FaceRoute } from '../../http/routes/face.ts';
import type { ServiceContext } from '../../service/context.ts';
import { introspectRoute } from './introspect-code.ts';
import { resendRoutes } from './resend-code.ts';
import { validateRoutes } from './validate-code.ts';

/** The beginnings of its paths. */
export const IDENTITY_PREFIXES = ['/api/identity/user/v1.0', '/t/:org/api/identity/user/v1.0'] as const;

/** Its routes, below every prefix. */
export function identityRoutes(ctx: ServiceContext): readonly FaceRoute[] {
  return IDENTITY_PREFIXES.flatMap((prefix) => [
    ...resendRoutes(ctx, prefix),
    ...validateRoutes(ctx, prefix),
    introspectRoute(ctx, prefix),
  ]);
}
