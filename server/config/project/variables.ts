// Owns the variables of a single project, and which setting each variable sets. Not the schema of a setting:
// project-schema.ts.
import type { Project } from '../../ports/project.ts';
import type { Environment } from '../environment.ts';
import { isTree, pathText, putAt, type Tree } from '../tree.ts';
import { checkGiven, type Checks } from './checks.ts';
import { readProject } from './project.ts';

/** The entries of a list are separated by commas or white space. */
const TEXT_VARIABLES: readonly (readonly [variable: string, path: string, list?: 'list'])[] = [
  ['PROJECT_ID', 'id'],
  ['SERVICE_NAME', 'serviceName'],
  ['SUPPORT_URL', 'supportUrl'],
  ['MANAGED_URL', 'managedUrl'],
  ['BRAND_LOGO', 'brand.logo'],
  ['BRAND_LOGO_DARK', 'brand.logoDark'],
  ['BRAND_ACCENT', 'brand.accent'],
  ['BRAND_ACCENT_DARK', 'brand.accentDark'],
  ['BRAND_RADIUS', 'brand.radius'],
  ['BRAND_FONT', 'brand.font'],
  ['BRAND_FOOTER', 'brand.footer'],
  ['BRAND_COMPANY', 'brand.company'],
  ['ISSUER', 'issuers.0.issuer'],
  ['AUDIENCE', 'issuers.0.audience'],
  ['OTHER_AUDIENCES', 'issuers.0.otherAudiences', 'list'],
  ['JWT_USE', 'issuers.0.use'],
  ['JWT_NATIVE', 'issuers.0.native'],
  ['JWT_REQUIRED_CLAIMS', 'issuers.0.requiredClaims'],
  ['JWKS_URL', 'issuers.0.jwksUrl'],
  ['JWKS_FILE', 'issuers.0.jwksFile'],
  ['JWT_ALGORITHMS', 'issuers.0.algorithms', 'list'],
  ['JWT_TYP', 'issuers.0.typ'],
  ['JWT_MAX_AGE', 'issuers.0.maxAge'],
  ['TRUST_VERIFIED', 'issuers.0.trustVerified'],
  ['CLAIMS', 'issuers.0.claims.mode'],
  ['IDP_MANAGES', 'issuers.0.manages', 'list'],
  ['INTROSPECTION_URL', 'issuers.0.introspection.url'],
  ['INTROSPECTION_CLIENT_ID', 'issuers.0.introspection.clientId'],
  ['INTROSPECTION_CLIENT_SECRET', 'issuers.0.introspection.clientSecret'],
  ['REFRESH_COOKIE', 'refreshCookie'],
  ['COOKIE_SAME_SITE', 'cookieSameSite'],
  ['ALLOWED_ORIGINS', 'allowedOrigins', 'list'],
  ['REDIRECT_URLS', 'redirectUrls', 'list'],
  ['LINK_URL', 'linkUrl'],
  ['HOME_COUNTRY', 'homeCountry'],
  ['SMS_COUNTRIES', 'policy.phoneCountries', 'list'],
  ['PHONE_CHANNELS', 'policy.phoneChannels', 'list'],
  ['TEST_CONTACTS', 'testContacts', 'list'],
  ['SMTP_URL', 'mail.0.url'],
  ['MAIL_FROM', 'mail.0.from'],
  ['SMTP_CONNECTIONS', 'mail.0.connections'],
  ['SMTP_FALLBACK_URL', 'mail.0.fallback.url'],
  ['SMS_URL', 'sms.0.url'],
  ['SMS_FROM', 'sms.0.from'],
  ['SMS_SECRET', 'sms.0.secret'],
  ['SMS_WHATSAPP_FROM', 'sms.0.whatsappFrom'],
  ['SMS_WHATSAPP_CODE_TEMPLATES', 'sms.0.whatsappTemplates.code'],
  ['SMS_WHATSAPP_LINK_TEMPLATES', 'sms.0.whatsappTemplates.link'],
  ['SMS_VOICE_FROM', 'sms.0.voiceFrom'],
  ['SMS_CONNECTIONS', 'sms.0.connections'],
  ['SMS_REPORTS', 'sms.0.reports'],
  ['SMS_FALLBACK_URL', 'sms.0.fallback.url'],
  ['SMS_FALLBACK_FROM', 'sms.0.fallback.from'],
  ['SMS_FALLBACK_WHATSAPP_FROM', 'sms.0.fallback.whatsappFrom'],
  ['SMS_FALLBACK_WHATSAPP_CODE_TEMPLATES', 'sms.0.fallback.whatsappTemplates.code'],
  ['SMS_FALLBACK_WHATSAPP_LINK_TEMPLATES', 'sms.0.fallback.whatsappTemplates.link'],
  ['SMS_FALLBACK_VOICE_FROM', 'sms.0.fallback.voiceFrom'],
  ['SMS_FALLBACK_SECRET', 'sms.0.fallback.secret'],
  ['SMS_FALLBACK_REPORTS', 'sms.0.fallback.reports'],
  ['REPORTS_SECRET', 'reports.secret'],
  ['WEBHOOK_URL', 'webhooks.0.url'],
  ['WEBHOOK_SECRET', 'webhooks.0.secret'],
  ['WEBHOOK_CONNECTIONS', 'webhooks.0.connections'],
  ['DIRECTORY_TYPE', 'directories.0.type'],
  ['DIRECTORY_URL', 'directories.0.url'],
  ['DIRECTORY_TOKEN', 'directories.0.token'],
  ['DIRECTORY_TOKEN_URL', 'directories.0.oauth.tokenUrl'],
  ['DIRECTORY_CLIENT_ID', 'directories.0.oauth.clientId'],
  ['DIRECTORY_CLIENT_SECRET', 'directories.0.oauth.clientSecret'],
  ['DIRECTORY_SCOPE', 'directories.0.oauth.scope'],
  ['DIRECTORY_AUDIENCE', 'directories.0.oauth.audience'],
  ['DIRECTORY_REALM', 'directories.0.realm'],
  ['DIRECTORY_MATCH', 'directories.0.match'],
  ['DIRECTORY_KEY', 'directories.0.key'],
  ['DIRECTORY_SOURCES', 'directories.0.sources', 'list'],
  ['EVENTS_SECRET', 'events.secret'],
  ['EVENTS_DIRECTORY', 'events.directory'],
  ['RECEIPT_AUDIENCE', 'receiptAudience'],
  ['WEBHOOK_SUBSCRIBE', 'webhooks.0.subscribe', 'list'],
  ['SIGNALS_AUDIENCE', 'streams.0.audience'],
  ['SIGNALS_ENDPOINT', 'streams.0.endpoint'],
  ['SIGNALS_AUTHORIZATION', 'streams.0.authorization'],
  ['SIGNALS_EVENTS', 'streams.0.events', 'list'],
  ['ADMIN_CLAIM', 'adminClaim'],
  ['ADMIN_ROLES', 'adminRoles', 'list'],
  ['ADMIN_APPROVALS', 'adminApprovals'],
  ['OIDC_ISSUER', 'oidc.issuer'],
  ['OIDC_CLIENT_ID', 'oidc.clientId'],
  ['OIDC_CLIENT_SECRET', 'oidc.clientSecret'],
  ['OIDC_SCOPE', 'oidc.scope'],
  ['ACCOUNT_RETURN_URLS', 'account.returnUrls', 'list'],
  ['ACCOUNT_SCOPE', 'account.scope'],
  ['HUMAN_CHECK_URL', 'humanCheck.url'],
  ['HUMAN_CHECK_SECRET', 'humanCheck.secret'],
  ['LANGUAGES', 'languages', 'list'],
];

/** Returns the variable that sets the setting at a path such as `mail.0.url`; the path itself where none does. */
export function variableAt(path: string): string {
  return TEXT_VARIABLES.find(([, at]) => at === path)?.[0] ?? path;
}

/** Variables that hold JSON, or the path of a file with JSON. */
const JSON_VARIABLES = [
  ['POLICY', 'policy'],
  ['MESSAGES', 'messages'],
  ['JWT_CLAIM_NAMES', 'issuers.0.claims'],
  ['FACES', 'faces'],
  ['DIRECTORY', 'directories.0'],
] as const;

/** Variables of settings that POLICY may hold too. */
const IN_POLICY_TOO = [
  ['SMS_COUNTRIES', 'phoneCountries'],
  ['PHONE_CHANNELS', 'phoneChannels'],
] as const;

/** Names, separated by commas or white space. FACES may be such names, instead of JSON or the path of a file. */
const NAMES = /^[^{[./\\]+$/;

/** The names of all variables of a project. None of them may be set together with PROJECTS_FILE. */
export const PROJECT_VARIABLES: readonly string[] = [...TEXT_VARIABLES, ...JSON_VARIABLES].map(([name]) => name);

/** Returns a list of one project; an empty list when the settings are wrong. */
export function projectFromVariables(environment: Environment, checks: Checks): readonly Project[] {
  const { errors } = environment;
  const settings = settingsFromVariables(environment);
  checkGiven(environment, checks, settings, 'MESSAGES: ');
  // When only some variables of a provider are set, the provider's schema reports the others as missing.
  const result = readProject(settings, checks);
  if (result.ok) return [result.project];
  errors.push(...result.faults.map(({ path, words }) => `${variableOf(path, environment)} ${words}`));
  return [];
}

function settingsFromVariables(environment: Environment): Tree {
  const settings: Tree = { issuers: [{}] };
  for (const [name, path] of JSON_VARIABLES) {
    const given = environment.get(name);
    if (name === 'FACES' && given !== undefined && NAMES.test(given)) {
      settings[path] = listed(given);
      continue;
    }
    const text = given === undefined || /^[{[]/.test(given) ? given : environment.readFile(name, given);
    const json = text === undefined ? undefined : environment.parseJson(name, text);
    if (json !== undefined) putAt(settings, path.split('.'), json);
  }
  const { policy } = settings;
  for (const [variable, name] of IN_POLICY_TOO)
    if (environment.get(variable) && isTree(policy) && policy[name] !== undefined)
      environment.errors.push(`${variable} must not be set together with ${name} in POLICY`);
  for (const [name, path, list] of TEXT_VARIABLES) {
    const given = environment.get(name);
    if (given !== undefined) putAt(settings, path.split('.'), list ? listed(given) : given);
  }
  return settings;
}

function listed(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

/** The variable that names a fault of a whole list, because no variable sets the whole list. */
const VARIABLE_OF_LIST: Readonly<Record<string, string>> = { mail: 'SMTP_URL', sms: 'SMS_URL', issuers: 'ISSUER' };

/** Returns the variable that a setting comes from; for a variable with JSON, also the place in the JSON. */
function variableOf(path: readonly PropertyKey[], environment: Environment): string {
  const text = path.join('.');
  const isAt = ([, prefix]: readonly [string, string, ...unknown[]]) =>
    text === prefix || text.startsWith(`${prefix}.`);
  const plain = TEXT_VARIABLES.find(isAt);
  const json = JSON_VARIABLES.find(isAt);
  // Some settings have a variable of their own and a place in JSON. The fault is where the setting was given.
  const isInJson = json !== undefined && plain !== undefined && environment.get(plain[0]) === undefined;
  if (plain !== undefined && !(isInJson && environment.get(json[0]) !== undefined)) return plain[0];
  if (json === undefined) return VARIABLE_OF_LIST[text] ?? pathText(path);
  const rest = path.slice(json[1].split('.').length);
  return rest.length > 0 ? `${json[0]}: ${pathText(rest)}` : json[0];
}
