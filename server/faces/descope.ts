// Owns Descope's contract as a face: which of its paths there are. What each does: descope/.
import type { MakeFace } from '../http/face.ts';
import { dialect } from './descope/errors.ts';
import { managementRoutes } from './descope/management.ts';
import { updateRoutes } from './descope/updates.ts';
import { verifyRoutes } from './descope/verify.ts';
import { servedBy } from './face.ts';

/** What the vendor's clients tell of themselves on every request. */
const SDK_HEADERS = [
  'x-descope-sdk-session-id',
  'x-descope-sdk-name',
  'x-descope-sdk-version',
  'x-descope-project-id',
  'x-descope-refresh-cookie-name',
];

export const makeDescope: MakeFace = (parts) => {
  const projects = servedBy(parts, 'descope');
  if (projects === null) return null;
  return {
    name: 'descope',
    prefixes: ['/v1/auth', '/v1/mgmt'],
    serves: (project) => projects.has(project),
    dialect,
    headers: SDK_HEADERS,
    routes: [...updateRoutes(parts), ...verifyRoutes(parts), ...managementRoutes(parts)],
  };
};
