// Owns the policy and the settings of a project as rows for people who run it: value, default, reason, and the line that changes it.
// Not the values: core/policy.ts; nor how settings are read: config/.
import { hostOf } from '../../core/host-of.ts';
import { DEFAULT_POLICY, type Policy } from '../../core/policy.ts';
import { POLICY_REASONS, QUOTA_REASONS } from '../../core/policy-reasons.ts';
import type { AdminPolicyRow } from '../../../shared/wire/admin-project.ts';
import { LANGUAGE_TAGS } from '../../../shared/languages.ts';
import type { Project } from '../../ports/project.ts';
import { faceRows } from './policy-face-rows.ts';
import { questionRows } from './policy-questions.ts';
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

/** Returns the rows: what admins ask first, the policy, its limits, the vendor contracts, then other settings. `isFile`: the server has several projects, from a file. */
export function policyRows(project: Project, isFile: boolean): readonly AdminPolicyRow[] {
  const { policy } = project;
  const names = (Object.keys(POLICY_REASONS) as (keyof typeof POLICY_REASONS)[]).filter(
    (name) => !IN_PARTS.includes(name),
  );
  const actions = ['begin', 'promote', 'remove'] as const;
  return [
    ...questionRows(project, (path) => whereSet(path, policy, isFile), isFile),
    ...names.map((name) => policyRow([name], policy, POLICY_REASONS[name], isFile)),
    ...actions.map((action) => policyRow(['stepUp', action], policy, POLICY_REASONS.stepUp, isFile)),
    ...(Object.keys(QUOTA_REASONS) as (keyof typeof QUOTA_REASONS)[]).map((name) =>
      policyRow(['quotas', name], policy, QUOTA_REASONS[name], isFile),
    ),
    ...faceRows(project, isFile),
    ...settingRows(project, isFile),
  ];
}

function policyRow(path: readonly string[], policy: Policy, why: string, isFile: boolean): AdminPolicyRow {
  const valueIn = (of: Policy): string => shown(writtenAs(at(of, path), path.at(-1) ?? ''));
  return {
    name: path.join('.'),
    value: valueIn(policy),
    default: valueIn(DEFAULT_POLICY),
    why,
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

/** A setting beside the policy. `file`: its name in the projects file. */
interface Setting {
  readonly file: string;
  readonly variable: string;
  readonly value: string;
  readonly default: string;
  readonly why: string;
  /** Set where the value is not what is written, because it would show a password. */
  readonly example?: string;
}

function settingRows(project: Project, isFile: boolean): readonly AdminPolicyRow[] {
  return settingsOf(project).map(({ file, variable, value, example, ...row }) => ({
    ...row,
    name: file,
    value,
    setting: isFile ? file : variable,
    line: isFile ? `"${file}": ${JSON.stringify(example ?? value)}` : `${variable}=${example ?? value}`,
  }));
}

function settingsOf(project: Project): readonly Setting[] {
  const { redirectUrls, allowedOrigins, languages, homeCountry, supportUrl, serviceName, humanCheck } = project;
  return [
    {
      file: 'redirectUrls',
      variable: 'REDIRECT_URLS',
      value: redirectUrls.join(','),
      default: '',
      why: 'the pages that a link in a message may lead to; none means our own page alone',
    },
    {
      file: 'allowedOrigins',
      variable: 'ALLOWED_ORIGINS',
      value: allowedOrigins.join(','),
      default: '',
      why: 'the sites whose pages may call the server in a browser',
    },
    ...providerSettings(project),
    {
      file: 'languages',
      variable: 'LANGUAGES',
      value: languages.join(','),
      default: LANGUAGE_TAGS.join(','),
      why: 'the first is the default',
    },
    {
      file: 'homeCountry',
      variable: 'HOME_COUNTRY',
      value: homeCountry ?? '',
      default: '',
      why: 'how numbers without a country code are read',
    },
    {
      file: 'serviceName',
      variable: 'SERVICE_NAME',
      value: serviceName,
      default: '',
      why: 'the sender, as messages name it',
    },
    {
      file: 'supportUrl',
      variable: 'SUPPORT_URL',
      value: supportUrl ?? '',
      default: '',
      why: 'where messages offer help',
    },
    {
      file: 'humanCheck',
      variable: 'HUMAN_CHECK_URL',
      value: humanCheck === null ? '' : hostOf(humanCheck.url),
      default: '',
      why: 'the service that checks a CAPTCHA before a change begins',
      example: 'https://challenge.example.com/siteverify',
    },
  ];
}

/** A URL of a provider may have a password, so only its host is shown. */
function providerSettings({ mail, sms }: Project): readonly Setting[] {
  const written = (providers: Project['mail'] | Project['sms']): string =>
    providers.map(({ id, url, from }) => `${id}: ${hostOf(url)} as ${from}`).join('; ');
  return [
    {
      file: 'mail',
      variable: 'SMTP_URL',
      value: written(mail),
      default: '',
      why: 'what sends mail; without it the kind email is off',
      example: 'smtps://user:password@smtp.example.com',
    },
    {
      file: 'sms',
      variable: 'SMS_URL',
      value: written(sms),
      default: '',
      why: 'what sends SMS; without it the kind phone is off',
      example: 'twilio://SID:TOKEN@api.twilio.com',
    },
  ];
}
