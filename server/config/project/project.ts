// Owns how settings become a Project, or all that is wrong with them. Not where they are read from (variables.ts,
// projects-file.ts), nor which there are (project-schema.ts).
import type { Project, SettingFault } from '../../ports/project.ts';
import type { Checks } from './checks.ts';
import { faultsBetween } from './project-rules.ts';
import { projectSchema } from './project-schema.ts';
import { faultsOf } from './schema-faults.ts';

/** The project, or all that is wrong with its settings. */
export type ReadProject =
  { readonly ok: true; readonly project: Project } | { readonly ok: false; readonly faults: readonly SettingFault[] };

/**
 * Reports all faults at once. A kind without a provider is switched off, unless `policy.kinds` names it: then the provider
 * is missing.
 */
export function readProject(given: unknown, checks: Pick<Checks, 'smsProvider' | 'languages'>): ReadProject {
  const read = projectSchema.safeParse(given, { reportInput: true });
  const faults = [...(read.success ? [] : read.error.issues.flatMap(faultsOf)), ...faultsBetween(given, checks)];
  if (!read.success || faults.length > 0) return { ok: false, faults };
  const { mail, sms, issuers, policy, languages } = read.data;
  const hasProvider = { email: mail.length > 0, phone: sms.length > 0 };
  const project: Project = {
    ...read.data,
    issuers: issuers.map((issuer) => ({
      ...issuer,
      trustLoginClaims: issuer.trustLoginClaims ?? issuer.trustVerified,
    })),
    policy: { ...policy, kinds: policy.kinds.filter((kind) => hasProvider[kind]) },
    languages: languages ?? checks.languages,
  };
  return { ok: true, project };
}
