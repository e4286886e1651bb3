// Owns the interface that asks whether a person, not a program, begins a change. No code.
import type { Refusal } from '../../shared/problem.ts';
import type { Project } from './project.ts';

/** Checks the token that the page's CAPTCHA or proof of work gave. */
export interface HumanCheck {
  /**
   * Null: the token is good, or the project has no human check. Otherwise `not-allowed` with reason `human-check`, or
   * `unavailable`.
   */
  (project: Project, token: string | undefined): Promise<Refusal | null>;
}
