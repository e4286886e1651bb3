// Owns the types of a sign-in with a token whose claims are to be stored. Not what a sign-in does: find-or-create.ts,
// login-claims.ts.
import type { Claims, Principal } from '../../ports/principal.ts';
import type { Project } from '../../ports/project.ts';
import type { ServiceContext } from '../context.ts';
import type { IncomingRequest } from '../request-info.ts';

/** A sign-in with a token whose claims are to be stored. */
export interface Login {
  readonly ctx: ServiceContext;
  readonly project: Project;
  readonly principal: Principal;
  readonly claims: Claims;
  /** The request, for the audit log. */
  readonly from: IncomingRequest;
}
