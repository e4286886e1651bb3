// Owns how settings become a Project, or a list of their faults. Not where the settings are read from (variables.ts,
// projects-file.ts), nor which settings there are (project-schema.ts).
import { hash } from 'node:crypto';
import { LANGUAGE_TAGS, lookupLanguage } from '../../../shared/languages.ts';
import type { Project, SettingFault } from '../../ports/project.ts';
import type { Checks } from './checks.ts';
import { READ_ONCE } from '../settings/read-once.ts';
import { directoryOf } from './directory-schema.ts';
import { faultsBetween } from './project-rules.ts';
import { projectSchema } from './project-schema.ts';
import { language } from '../settings/place.ts';
import { listOf, treeOf } from '../tree.ts';
import { faultsOf } from './schema-faults.ts';

/** Returns a fault for each language without words: its readers would get another language, and nothing would tell why. */
function languageFaults(languages: readonly unknown[]): readonly SettingFault[] {
  return languages.flatMap((tag, i) => {
    // The schema reports what is no language tag.
    if (typeof tag !== 'string' || !language.safeParse(tag).success) return [];
    if (lookupLanguage([tag], LANGUAGE_TAGS) !== undefined) return [];
    return [
      {
        path: ['languages', i],
        words: `must be a language that has words here: ${LANGUAGE_TAGS.join(', ')} (got "${tag}")`,
      },
    ];
  });
}

/** The project, or all faults of its settings. */
export type ReadProject =
  { readonly ok: true; readonly project: Project } | { readonly ok: false; readonly faults: readonly SettingFault[] };

/**
 * Reads the settings of a project and returns all faults at once. A kind without a provider is switched off. If
 * `policy.kinds` names such a kind, the missing provider is a fault.
 */
export function readProject(given: unknown, checks: Pick<Checks, 'smsProvider'>): ReadProject {
  const read = projectSchema.safeParse(given, { ...READ_ONCE, reportInput: true });
  const faults = [
    ...(read.success ? [] : read.error.issues.flatMap(faultsOf)),
    ...faultsBetween(given, checks),
    ...languageFaults(listOf(treeOf(given)['languages'])),
  ];
  if (!read.success || faults.length > 0) return { ok: false, faults };
  const { adminClaim, oidc, ...settings } = read.data;
  const { mail, sms, issuers, policy, languages, templateKeys, templateValues = {} } = settings;
  const hasProvider = { email: mail.length > 0, phone: sms.length > 0 };
  const project: Project = {
    ...settings,
    adminRoles: [...(adminClaim === null ? [] : [{ role: 'admin' as const, ...adminClaim }]), ...settings.adminRoles],
    issuers: issuers.map((issuer) => ({
      ...issuer,
      trustLoginClaims: issuer.trustLoginClaims ?? issuer.trustVerified,
    })),
    directories: settings.directories.map(directoryOf),
    oidc: oidc && { ...oidc, issuer: oidc.issuer ?? issuers[0]?.issuer ?? '' },
    templateKeys: [...new Set([...templateKeys, ...Object.keys(templateValues)])],
    streams: settings.streams.map((stream) => ({ ...stream, id: streamIdOf(settings.id, stream.audience) })),
    policy: { ...policy, kinds: policy.kinds.filter((kind) => hasProvider[kind]) },
    languages: languages ?? LANGUAGE_TAGS,
  };
  return { ok: true, project };
}

/** Returns the id of a stream: text that all may see, and that stays while the endpoint or the credentials change. */
function streamIdOf(project: string, audience: string): string {
  return hash('sha256', JSON.stringify(['stream', project, audience]), 'base64url').slice(0, 22);
}
