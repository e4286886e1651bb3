// Owns Descope's contract as a face: which of its paths there are. What each does: descope/.
import type { MakeFace } from '../http/face.ts';
import { dialect } from './descope/errors.ts';
import { managementRoutes } from './descope/management.ts';
import { updateRoutes } from './descope/updates.ts';
import { verifyRoutes } from './descope/verify.ts';
import { servedBy } from './face.ts';

export const makeDescope: MakeFace = (parts) => {
  const projects = servedBy(parts, 'descope');
  if (projects === null) return null;
  return {
    name: 'descope',
    prefixes: ['/v1/auth', '/v1/mgmt'],
    serves: (project) => projects.has(project),
    dialect,
    routes: [...updateRoutes(parts), ...verifyRoutes(parts), ...managementRoutes(parts)],
  };
};
