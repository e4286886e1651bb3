// Owns what an operator reads about vendor contracts that demand less of a sign-in than the policy. Not what they demand:
// core/face-sign-in.ts.
import { demandsLess, signInOf, withSignIn } from '../../core/face-sign-in.ts';
import { MINUTE } from '../../../shared/duration.ts';
import type { FaceName, FaceSettings, Project } from '../../ports/project.ts';

/** Returns the names of the contracts that are on and demand less of a user's sign-in than the policy. */
export function looseFaces({ policy, faces }: Pick<Project, 'policy' | 'faces'>): readonly FaceName[] {
  return (Object.entries(faces) as [FaceName, FaceSettings | undefined][]).flatMap(([name, settings]) =>
    settings !== undefined && demandsLess(policy, signInOf(settings)) ? [name] : [],
  );
}

/**
 * Returns one line for each project with such a contract. A stolen token meets the loosest of them, whatever the others
 * demand.
 */
export function looseFaceLines(projects: readonly Project[]): readonly string[] {
  return projects.flatMap((project) => {
    const names = looseFaces(project);
    if (names.length === 0) return [];
    const each = names.map((name) => `${name} (${demandsOf(project, name)})`).join(', ');
    return [
      `Project ${project.id}: ${each} demand less of a sign-in than the policy. The loosest of them is what a stolen token ` +
        'meets; bind an issuer entry to contracts (faces) to keep its tokens from the others. See docs/vendors.md.',
    ];
  });
}

/** Returns what holds at the contract. A policy of `always` stays, whatever the settings of the contract are. */
function demandsOf({ policy, faces }: Pick<Project, 'policy' | 'faces'>, name: FaceName): string {
  const { confirmCurrent, stepUp } = withSignIn(policy, signInOf(faces[name] ?? {}));
  const { maxAge } = stepUp.begin;
  const age = maxAge === 0 ? 'of any age' : `of at most ${maxAge / MINUTE} min`;
  return `confirmCurrent ${confirmCurrent}, a sign-in ${age}`;
}
