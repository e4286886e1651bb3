// Owns the types of a sign-in with a token whose claims are to be stored. Not what a sign-in does: find-or-create.ts,
// login-claims.ts.
import type { AuditOrigin } from '../../audit/entry.ts';
import type { Claims, Principal } from '../../ports/principal.ts';
import type { Project } from '../../ports/project.ts';
import type { ServiceContext } from '../context.ts';

/** The parts that a sign-in needs. */
export type LoginContext = Pick<ServiceContext, 'store' | 'secrets' | 'clock' | 'parse' | 'projectsById'>;

/** A sign-in with a token whose claims are to be stored. */
export interface Login {
  readonly ctx: LoginContext;
  readonly project: Project;
  readonly principal: Principal;
  readonly claims: Claims;
  /** The request, for the audit log. */
  readonly from: AuditOrigin;
}
