// Owns which routes SCIM has at /scim/v2: the standard (RFC 7643, RFC 7644) without additions of any vendor.
import type { MakeFace } from '../../http/routes/face.ts';
import { discoveryRoutes } from './discovery/discovery-routes.ts';
import { listRoutes } from './list/list-routes.ts';
import { RESOURCES, type Mount } from './mount.ts';
import { dialect, SCIM_TYPE } from './refuse.ts';
import { userRoutes } from './routes.ts';

const STRICT: Mount = { path: '/scim/v2', strict: true };

/** Makes the SCIM face, which serves every project. */
export const makeScim: MakeFace = (parts) => ({
  name: 'scim',
  prefixes: [STRICT.path],
  serves: () => true,
  dialect,
  types: [SCIM_TYPE],
  lenient: { prefixes: [STRICT.path], resources: RESOURCES },
  routes: [...userRoutes(parts, STRICT), ...listRoutes(parts, STRICT), ...discoveryRoutes(parts.publicUrl, STRICT)],
});
