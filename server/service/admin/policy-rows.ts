// Owns the policy and the settings of a project as rows for people who run it: value, default, reason, and the line that changes it.
// Not the values: core/policy.ts; nor how settings are read: config/.
import { hostOf } from '../../core/host-of.ts';
import { DEFAULT_POLICY, type Policy } from '../../core/policy.ts';
import type { Quotas } from '../../core/rate-limits.ts';
import { POLICY_REASONS, QUOTA_REASONS, type ReasonId, type SETTING_REASONS } from '../../../shared/policy-reasons.ts';
import type { AdminPolicyRow } from '../../../shared/wire/admin-project.ts';
import { LANGUAGE_TAGS } from '../../../shared/languages.ts';
import type { Project } from '../../ports/project.ts';
import { faceRows } from './policy-face-rows.ts';
import { questionRows } from './policy-questions.ts';
import { reasonOf } from './reason.ts';
import { durationText, shown, type Json } from './setting-text.ts';

/** The values of the policy that are durations, ms. */
const DURATIONS: readonly string[] = [
  'codeLife',
  'linkLife',
  'resendWaits',
  'changeLife',
  'reportBlock',
  'receiptLife',
  'undoLife',
  'freeze',
  'maxAge',
  'freshAge',
  'supportWait',
  'purgeAfter',
];

/** The values that have no row of their own name: each action of `stepUp` and each kind of `may` has one. */
const IN_PARTS: readonly string[] = ['stepUp', 'may'];

/** The names with a reason. Each value of the policy has one, or this does not compile. */
const POLICY_NAMES = Object.keys(
  POLICY_REASONS satisfies Record<Exclude<keyof Policy, 'quotas'>, string>,
) as readonly (keyof typeof POLICY_REASONS)[];
const QUOTA_NAMES = Object.keys(
  QUOTA_REASONS satisfies Record<keyof Quotas, string>,
) as readonly (keyof typeof QUOTA_REASONS)[];

/** Returns the rows: what admins ask first, the policy, its limits, the vendor contracts, then other settings. `isFile`: the server has several projects, from a file. */
export function policyRows(project: Project, isFile: boolean): readonly AdminPolicyRow[] {
  const { policy } = project;
  const names = POLICY_NAMES.filter((name) => !IN_PARTS.includes(name));
  const actions = ['begin', 'promote', 'remove'] as const;
  return [
    ...questionRows(project, (path) => whereSet(path, policy, isFile), isFile),
    ...names.map((name) => policyRow([name], policy, name, isFile)),
    ...actions.map((action) => policyRow(['stepUp', action], policy, 'stepUp', isFile)),
    ...QUOTA_NAMES.map((name) => policyRow(['quotas', name], policy, name, isFile)),
    ...faceRows(project, isFile),
    ...settingRows(project, isFile),
  ];
}

function policyRow(path: readonly string[], policy: Policy, reason: ReasonId, isFile: boolean): AdminPolicyRow {
  const valueIn = (of: Policy): string => shown(writtenAs(at(of, path), path.at(-1) ?? ''));
  return {
    name: path.join('.'),
    value: valueIn(policy),
    default: valueIn(DEFAULT_POLICY),
    ...reasonOf(reason),
    ...whereSet(path, policy, isFile),
  };
}

function whereSet(path: readonly string[], policy: Policy, isFile: boolean): Pick<AdminPolicyRow, 'setting' | 'line'> {
  const value = writtenAs(at(policy, path), path.at(-1) ?? '');
  const name = path.join('.');
  // POLICY is one text, so the line repeats what else differs from the defaults.
  const line = isFile
    ? `"policy": ${JSON.stringify(putAt({}, path, value))}`
    : `POLICY=${JSON.stringify(putAt(differences(policy), path, value))}`;
  return { setting: isFile ? `policy.${name}` : `POLICY: ${name}`, line };
}

/** Returns the value in the form of a setting. */
function writtenAs(value: unknown, name: string): Json {
  if (Array.isArray(value)) return value.map((each: unknown) => writtenAs(each, name));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, writtenAs(each, key)]));
  if (typeof value === 'number' && DURATIONS.includes(name)) return durationText(value);
  return value as Json;
}

function at(policy: Policy, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], policy);
}

type Tree = { readonly [key: string]: Json };

function putAt(tree: Tree, [name = '', ...rest]: readonly string[], value: Json): Tree {
  const inner = tree[name];
  const below = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Tree) : {};
  return { ...tree, [name]: rest.length === 0 ? value : putAt(below, rest, value) };
}

/** Returns what of the policy differs from the defaults, as `POLICY` has it. */
function differences(policy: Policy): Tree {
  let found: Tree = {};
  for (const name of Object.keys(DEFAULT_POLICY) as (keyof Policy)[]) {
    if (name === 'quotas') {
      for (const quota of Object.keys(DEFAULT_POLICY.quotas) as (keyof Policy['quotas'])[])
        if (policy.quotas[quota] !== DEFAULT_POLICY.quotas[quota])
          found = putAt(found, ['quotas', quota], policy.quotas[quota]);
    } else if (JSON.stringify(policy[name]) !== JSON.stringify(DEFAULT_POLICY[name]))
      found = putAt(found, [name], writtenAs(policy[name], name));
  }
  return found;
}

/** A setting beside the policy. `file`: its name in the projects file, and the id of its reason. */
interface Setting {
  readonly file: keyof typeof SETTING_REASONS;
  readonly variable: string;
  readonly value: string;
  readonly default: string;
  /** Set where the value is not what is written, because it would show a password. */
  readonly example?: string;
}

function settingRows(project: Project, isFile: boolean): readonly AdminPolicyRow[] {
  return settingsOf(project).map(({ file, variable, value, example, ...row }) => ({
    ...row,
    name: file,
    value,
    ...reasonOf(file),
    setting: isFile ? file : variable,
    line: isFile ? `"${file}": ${JSON.stringify(example ?? value)}` : `${variable}=${example ?? value}`,
  }));
}

function settingsOf(project: Project): readonly Setting[] {
  const { redirectUrls, allowedOrigins, languages, homeCountry, humanCheck } = project;
  return [
    {
      file: 'redirectUrls',
      variable: 'REDIRECT_URLS',
      value: redirectUrls.join(','),
      default: '',
    },
    {
      file: 'allowedOrigins',
      variable: 'ALLOWED_ORIGINS',
      value: allowedOrigins.join(','),
      default: '',
    },
    ...providerSettings(project),
    {
      file: 'languages',
      variable: 'LANGUAGES',
      value: languages.join(','),
      default: LANGUAGE_TAGS.join(','),
    },
    {
      file: 'homeCountry',
      variable: 'HOME_COUNTRY',
      value: homeCountry ?? '',
      default: '',
    },
    ...readerSettings(project),
    {
      file: 'humanCheck',
      variable: 'HUMAN_CHECK_URL',
      value: humanCheck === null ? '' : hostOf(humanCheck.url),
      default: '',
      example: 'https://challenge.example.com/siteverify',
    },
  ];
}

/** What people read, and where they are led. */
function readerSettings({ serviceName, supportUrl, managedUrl = null }: Project): readonly Setting[] {
  return [
    {
      file: 'serviceName',
      variable: 'SERVICE_NAME',
      value: serviceName,
      default: '',
    },
    {
      file: 'supportUrl',
      variable: 'SUPPORT_URL',
      value: supportUrl ?? '',
      default: '',
    },
    {
      file: 'managedUrl',
      variable: 'MANAGED_URL',
      value: managedUrl ?? '',
      default: '',
    },
  ];
}

/** A URL of a provider may have a password, so only its host is shown. */
function providerSettings({ mail, sms }: Project): readonly Setting[] {
  const written = (providers: Project['mail'] | Project['sms']): string =>
    providers.map(({ id, url, from }) => `${id}: ${hostOf(url)} (${from})`).join('; ');
  return [
    {
      file: 'mail',
      variable: 'SMTP_URL',
      value: written(mail),
      default: '',
      example: 'smtps://user:password@smtp.example.com',
    },
    {
      file: 'sms',
      variable: 'SMS_URL',
      value: written(sms),
      default: '',
      example: 'twilio://SID:TOKEN@api.twilio.com',
    },
  ];
}
