// Owns which routes a mount of SCIM has for one user (RFC 7644 §3). Not lists: list/list-routes.ts; not the handlers:
// user/user-create.ts and the other files in user/.
import type { AppParts } from '../../http/context.ts';
import type { FaceRoute } from '../../http/routes/face.ts';
import { scimContext, type Mount } from './mount.ts';
import { createRoutes } from './user/user-create.ts';
import { deleteRoutes } from './user/user-delete.ts';
import { patchRoutes } from './user/user-patch.ts';
import { readRoutes } from './user/user-read.ts';
import { replaceRoutes } from './user/user-replace.ts';

/** Create, read, replace, patch and delete one user. */
export function userRoutes(parts: AppParts, mount: Mount): readonly FaceRoute[] {
  const ctx = scimContext(parts, mount);
  return [...createRoutes(ctx), ...readRoutes(ctx), ...replaceRoutes(ctx), ...patchRoutes(ctx), ...deleteRoutes(ctx)];
}
