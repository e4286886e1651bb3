// Owns what Transmit Security's face is made of. Not what its routes do: users.ts, verification.ts, scim.ts.
import type { Dialect, MakeFace } from '../../http/face.ts';
import { servedBy } from '../face.ts';
import { said } from './dialect.ts';
import { userRoutes } from './users.ts';
import { verificationRoutes } from './verification.ts';

export const makeTransmit: MakeFace = (parts) => {
  const served = servedBy(parts, 'transmit');
  if (served === null) return null;
  const dialect: Dialect = said;
  return {
    name: 'transmit',
    prefixes: ['/cis'],
    serves: (project) => served.has(project),
    dialect,
    routes: [...userRoutes(parts, served), ...verificationRoutes(parts, served)],
  };
};
