// Owns the list of vendor contracts that the server has. A new contract also has its name in ports/project.ts and in
// config/project/face-schema.ts.
import type { MakeFace } from '../http/routes/face.ts';
import { makeDescope } from './descope/face.ts';
import { makeScim } from './scim/face.ts';
import { makeTransmit } from './transmit/face.ts';
import { makeTrivore } from './trivore/face.ts';
import { makeWso2 } from './wso2/face.ts';

/** The vendor contracts, in the order in which their routes are mounted. */
export const FACES: readonly MakeFace[] = [makeScim, makeDescope, makeTransmit, makeTrivore, makeWso2];
