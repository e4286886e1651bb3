// Owns the interface that checks whether a person, not a program, begins a change. No code.
import type { Refusal } from '../../shared/problem.ts';
import type { Outside } from './outside.ts';
import type { Project } from './project.ts';

/** Checks the token from the page's CAPTCHA or proof of work. */
export interface HumanCheck {
  /**
   * Returns null when the token is good or the project has no human check; otherwise a refusal, `not-allowed` with reason
   * `human-check`, or `unavailable`. `outside`: how the request asks other systems.
   */
  (project: Project, token: string | undefined, outside?: Outside): Promise<Refusal | null>;
}
