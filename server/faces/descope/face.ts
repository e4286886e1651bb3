// Owns which routes Descope's contract has.
import type { MakeFace } from '../../http/routes/face.ts';
import { dialect } from './errors.ts';
import { managementRoutes } from './management.ts';
import { lookUpRoutes } from './management-search-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { updateRoutes } from './updates.ts';
import { verifyRoutes } from './verification-routes.ts';
import { servedBy } from '../shared.ts';

/** Headers by which the vendor's clients describe themselves on every request. */
const SDK_HEADERS = [
  'x-descope-sdk-session-id',
  'x-descope-sdk-name',
  'x-descope-sdk-version',
  'x-descope-project-id',
  'x-descope-refresh-cookie-name',
];

/** Descope's contract; null when no project has switched it on. */
export const makeDescope: MakeFace = (parts) => {
  const projects = servedBy(parts, 'descope');
  if (projects === null) return null;
  return {
    name: 'descope',
    namesProject: true,
    prefixes: ['/v1/auth', '/v1/mgmt', '/v1/keys', '/v2/auth', '/v2/mgmt', '/v2/keys'],
    serves: (project) => projects.has(project),
    dialect,
    headers: SDK_HEADERS,
    routes: [
      ...updateRoutes(parts),
      ...verifyRoutes(parts),
      ...sessionRoutes(parts, projects),
      ...managementRoutes(parts),
      ...lookUpRoutes(parts),
    ],
  };
};
