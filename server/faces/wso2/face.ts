// Owns which paths and routes the contract of WSO2 Identity Server and Asgardeo has, and which projects it serves.
import { issueToken } from '../../http/handlers/oauth.ts';
import type { FaceRoute, MakeFace } from '../../http/routes/face.ts';
import { OAUTH } from '../../http/routes/oauth.ts';
import { servedBy } from '../shared.ts';
import { RESOURCES } from '../scim/mount.ts';
import { dialect } from './dialect.ts';
import { discoveryRoutes } from './discovery-routes.ts';
import { IDENTITY_PREFIXES, identityRoutes } from './identity-routes.ts';
import { SCIM_PREFIXES, userRoutes } from './user-routes.ts';

/** The prefix of the vendor's token endpoint. */
const TOKENS = '/t/:org/oauth2';

/** Makes the face of WSO2's contract; null when no project has switched it on. */
export const makeWso2: MakeFace = (parts) => {
  const projects = servedBy(parts, 'wso2');
  if (projects === null) return null;
  // The vendor's token endpoint below an organization; without one it has the path of our own.
  const tokenRoute: FaceRoute = {
    ...OAUTH.token,
    path: `${TOKENS}/token`,
    handle: (c) => issueToken(parts.clients, c, { project: c.req.param('org') ?? '' }),
  };
  return {
    name: 'wso2',
    prefixes: [...SCIM_PREFIXES, ...IDENTITY_PREFIXES, TOKENS],
    serves: (project) => projects.has(project),
    dialect,
    lenient: { prefixes: SCIM_PREFIXES, resources: RESOURCES },
    routes: [tokenRoute, ...discoveryRoutes(parts, projects), ...userRoutes(parts), ...identityRoutes(parts.ctx)],
    types: ['application/scim+json'],
  };
};
