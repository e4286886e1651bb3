// Owns which routes Transmit Security's contract has. Not what they do: users.ts, list.ts, verification.ts, scim.ts.
import { basePath, type Dialect } from '../../http/context.ts';
import { issueToken } from '../../http/handlers/oauth.ts';
import type { FaceRoute, MakeFace } from '../../http/routes/face.ts';
import { OAUTH } from '../../http/routes/oauth.ts';
import { servedBy } from '../shared.ts';
import { RESOURCES } from '../scim/mount.ts';
import { dialect as scimDialect, SCIM_TYPE } from '../scim/refuse.ts';
import { transmitRefusal } from './dialect.ts';
import { listRoutes } from './list.ts';
import { SCIM, scimRoutes } from './scim.ts';
import { userRoutes } from './users.ts';
import { verificationRoutes } from './verification.ts';

/** Transmit's contract; null when no project has switched it on. */
export const makeTransmit: MakeFace = (parts) => {
  const served = servedBy(parts, 'transmit');
  if (served === null) return null;
  // The vendor's token endpoint; our own is at /oauth2/token.
  const tokenRoute: FaceRoute = { ...OAUTH.token, path: '/oidc/token', handle: (c) => issueToken(parts.clients, c) };
  const scim = `${basePath(parts.publicUrl)}${SCIM}`;
  const dialect: Dialect = (refusal, status, request) => {
    const { path } = request;
    return path === scim || path.startsWith(`${scim}/`)
      ? scimDialect(refusal, status, request)
      : transmitRefusal(refusal, status, request);
  };
  return {
    name: 'transmit',
    prefixes: ['/cis', '/oidc'],
    serves: (project) => served.has(project),
    dialect,
    lenient: { prefixes: [SCIM], resources: RESOURCES },
    types: [SCIM_TYPE],
    routes: [
      tokenRoute,
      ...listRoutes(parts),
      ...userRoutes(parts, served),
      ...verificationRoutes(parts),
      ...scimRoutes(parts, served),
    ],
  };
};
