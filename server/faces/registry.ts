// Owns which vendor contracts the server knows. A new one has its line here, and its name in ports/project.ts.
import type { MakeFace } from '../http/routes/face.ts';
import { makeDescope } from './descope/face.ts';
import { makeScim } from './scim/face.ts';
import { makeTransmit } from './transmit/face.ts';
import { makeTrivore } from './trivore/face.ts';
import { makeWso2 } from './wso2/face.ts';

/** In the order in which their routes are mounted. */
export const FACES: readonly MakeFace[] = [makeScim, makeDescope, makeTransmit, makeTrivore, makeWso2];
