// Owns the rules between different settings of a project. Not the schema of each setting: project-schema.ts.
import { KINDS } from '../../../shared/contact.ts';
import { DEFAULT_POLICY, POLICY_RANGES } from '../../core/policy.ts';
import { opensSession, type PlacedEntry } from '../../core/token-places.ts';
import type { SettingFault } from '../../ports/project.ts';
import { duration } from '../settings/number.ts';
import { READ_ONCE } from '../settings/read-once.ts';
import { listOf, treeOf, type Tree } from '../tree.ts';
import type { Checks } from './checks.ts';
import { directoryFaults } from './directory-rules.ts';
import { issuerRuleFaults } from './issuer-rules.ts';
import { facesSchema } from './face-schema.ts';
import { looseFaces } from './loose-faces.ts';
import { policySchema } from './policy-schema.ts';

type Given = Readonly<Tree>;

const fault = (path: readonly PropertyKey[], words: string): SettingFault => ({ path, words });

/** Checks the settings as they were given, so that these faults and the faults of the schema are reported together. */
export function faultsBetween(given: unknown, { smsProvider }: Pick<Checks, 'smsProvider'>): readonly SettingFault[] {
  const project = treeOf(given);
  const policy = treeOf(project['policy']);
  const smsProviders = listOf(project['sms']).map(treeOf);
  return [
    ...lifetimeFaults(policy),
    ...providerFaults(project, policy),
    ...listOf(project['issuers']).map(treeOf).flatMap(issuerRuleFaults),
    ...smsProviders.flatMap((provider, i) =>
      smsFaults(provider, (one) => smsProvider(one, listOf(policy['phoneChannels']))).map(({ path, words }) =>
        fault(['sms', i, ...path], words),
      ),
    ),
    ...(['mail', 'sms'] as const).flatMap((name) => repeatedIdFaults(name, listOf(project[name]).map(treeOf))),
    ...repeatedAudienceFaults(listOf(project['streams']).map(treeOf)),
    ...methodFaults(policy),
    ...undoFaults(project),
    ...directoryFaults(project),
    ...accountFaults(project),
  ];
}

/** The faults of a provider and of its fallback, which sends as the provider does if it names no sender. */
function smsFaults(provider: Given, check: (given: Given) => readonly SettingFault[]): readonly SettingFault[] {
  const { fallback, from } = provider;
  const ofFallback = fallback == null ? [] : check({ from, ...treeOf(fallback) });
  return [...check(provider), ...ofFallback.map(({ path, words }) => fault(['fallback', ...path], words))];
}

/** A user of the account page is the user whom the refresh JWTs of the same issuer name, so one of the entries has to trust it. */
function accountFaults({ account, oidc, issuers }: Given): readonly SettingFault[] {
  if (account === undefined || account === null) return [];
  if (oidc === undefined || oidc === null)
    return [fault(['oidc', 'issuer'], 'is missing: users of the account page sign in there')];
  const entries = listOf(issuers).map(treeOf);
  const issuer = treeOf(oidc)['issuer'] ?? entries[0]?.['issuer'];
  const trusted = entries.filter((entry) => entry['issuer'] === issuer && opensSession(placesOf(entry)));
  if (trusted.length === 0)
    return [
      fault(
        ['oidc', 'issuer'],
        'must be the issuer of an entry in issuers whose tokens the native API accepts: users of the account page sign in there',
      ),
    ];
  // The session of the page has no JWT that could be shown to the endpoint.
  return trusted.some((entry) => entry['introspection'] !== undefined)
    ? [fault(['account', 'returnUrls'], 'must not be set where the issuer has an introspection endpoint')]
    : [];
}

function placesOf({ use, native, faces }: Given): PlacedEntry {
  return {
    use: use === 'access' ? 'access' : 'refresh',
    native: native === true || native === 'true',
    faces: faces == null ? null : listOf(faces).map(String),
  };
}

/** Without an undo, a change by a stolen token could not be taken back at a contract that demands less of a sign-in. */
function undoFaults({ policy, faces }: Given): readonly SettingFault[] {
  const read = {
    policy: policySchema.safeParse(policy ?? {}, READ_ONCE),
    faces: facesSchema.safeParse(faces ?? {}, READ_ONCE),
  };
  if (!read.policy.success || !read.faces.success || read.policy.data.undo !== 'off') return [];
  const names = looseFaces({ policy: read.policy.data, faces: read.faces.data });
  return names.length === 0
    ? []
    : [
        fault(
          ['policy', 'undo'],
          `must not be off while ${names.join(', ')} demands less of a sign-in than the policy`,
        ),
      ];
}

function lifetimeFaults(policy: Given): readonly SettingFault[] {
  const purgeAfter = policy['purgeAfter'] ?? DEFAULT_POLICY.purgeAfter;
  const undoLife = policy['undoLife'] ?? DEFAULT_POLICY.undoLife;
  const purge = duration(...POLICY_RANGES.purgeAfter).safeParse(purgeAfter).data;
  const undo = duration(...POLICY_RANGES.undoLife).safeParse(undoLife).data;
  return purge !== undefined && undo !== undefined && purge < undo
    ? [fault(['policy', 'purgeAfter'], 'must not be shorter than undoLife: an undo needs the data that it restores')]
    : [];
}

/** Returns the faults of missing providers for the kinds of the policy, and of missing countries for an SMS provider. */
function providerFaults(project: Given, policy: Given): readonly SettingFault[] {
  const kinds = listOf(policy['kinds']);
  const hasMail = listOf(project['mail']).length > 0;
  const hasSms = listOf(project['sms']).length > 0;
  const hasPhone = hasSms && (kinds.length === 0 || kinds.includes('phone'));
  const hasCountries = Boolean(project['homeCountry']) || listOf(policy['phoneCountries']).length > 0;
  return [
    ...(!hasMail && kinds.includes('email') ? [fault(['mail'], 'is missing, and policy.kinds names email')] : []),
    ...(!hasSms && kinds.includes('phone') ? [fault(['sms'], 'is missing, and policy.kinds names phone')] : []),
    ...(!hasMail && !hasSms && kinds.length === 0
      ? [fault(['mail'], 'is missing, and there is no SMS provider either: one of them is needed')]
      : []),
    ...(hasPhone && !hasCountries
      ? [fault(['homeCountry'], 'is missing: without it no phone number may get an SMS')]
      : []),
  ];
}

/** `name`: the setting with the providers. A provider without an id has this name as its id. */
function repeatedIdFaults(name: 'mail' | 'sms', providers: readonly Given[]): readonly SettingFault[] {
  const ids = providers.map(({ id }) => id ?? name);
  return ids.flatMap((id, i) => (ids.indexOf(id) === i ? [] : [fault([name, i, 'id'], 'must differ from the others')]));
}

/** A stream is known by its audience. */
function repeatedAudienceFaults(streams: readonly Given[]): readonly SettingFault[] {
  const audiences = streams.map(({ audience }) => audience);
  return audiences.flatMap((audience, i) =>
    audiences.indexOf(audience) === i ? [] : [fault(['streams', i, 'audience'], 'must differ from the others')],
  );
}

function methodFaults(policy: Given): readonly SettingFault[] {
  return KINDS.flatMap((kind) => {
    const methods = listOf(treeOf(policy['methods'])[kind]);
    const standard = treeOf(policy['defaultMethod'])[kind] ?? DEFAULT_POLICY.defaultMethod[kind];
    return methods.length === 0 || methods.includes(standard)
      ? []
      : [fault(['policy', 'defaultMethod', kind], `must be one of ${methods.join(', ')}`)];
  });
}
