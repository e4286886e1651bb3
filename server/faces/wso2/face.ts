// Owns which paths and routes the contract of WSO2 Identity Server and Asgardeo has, and which projects it serves.
import type { MakeFace } from '../../http/routes/face.ts';
import { servedBy } from '../shared.ts';
import { dialect } from './dialect.ts';
import { IDENTITY_PREFIXES, identityRoutes } from './identity-routes.ts';
import { SCIM_PREFIXES, userRoutes } from './user-routes.ts';

/** Makes the face of WSO2's contract; null when no project has switched it on. */
export const makeWso2: MakeFace = (parts) => {
  const projects = servedBy(parts, 'wso2');
  if (projects === null) return null;
  return {
    name: 'wso2',
    prefixes: [...SCIM_PREFIXES, ...IDENTITY_PREFIXES],
    serves: (project) => projects.has(project),
    dialect,
    routes: [...userRoutes(parts), ...identityRoutes(parts.ctx)],
    types: ['application/scim+json'],
  };
};
