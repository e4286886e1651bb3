// Owns the face of WSO2 Identity Server and Asgardeo: which paths it has, whom it serves. Not what they do: users.ts, codes.ts.
import type { MakeFace } from '../../http/routes/face.ts';
import { servedBy } from '../shared.ts';
import { codeRoutes, IDENTITY_PREFIXES } from './codes.ts';
import { dialect } from './refuse.ts';
import { SCIM_PREFIXES, userRoutes } from './users.ts';

export const makeWso2: MakeFace = (parts) => {
  const projects = servedBy(parts, 'wso2');
  if (projects === null) return null;
  return {
    name: 'wso2',
    prefixes: [...SCIM_PREFIXES, ...IDENTITY_PREFIXES],
    serves: (project) => projects.has(project),
    dialect,
    routes: [...userRoutes(parts, projects), ...codeRoutes(parts, projects)],
    types: ['application/scim+json'],
  };
};
