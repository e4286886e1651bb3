// Owns how a request to begin a change is parsed and checked before its transaction. Not whether the change may begin
// (core/begin.ts).
import type { BeginBody } from '../../shared/wire/change.ts';
import type { Address } from '../../shared/contact.ts';
import type { ProblemDetails } from '../../shared/problem.ts';
import type { Begin } from '../core/command.ts';
import type { NewIds } from '../core/new-ids.ts';
import { chooseLocale, readLocale } from '../core/locale.ts';
import { readTimeZone } from '../core/time-zone.ts';
import { readOptions } from '../core/template-options.ts';
import type { Project } from '../ports/project.ts';
import { refused, type Result } from '../ports/result.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { User } from '../ports/user.ts';
import type { BeginOptions } from './begin-options.ts';
import { isClient, projectIdOf, requestInfoOf, type Caller } from './caller.ts';
import { projectOf, type ServiceContext } from './context.ts';

/** A request to begin a change. */
export interface BeginRequest {
  readonly caller: Caller;
  readonly user: User;
  readonly body: BeginBody;
  readonly options: BeginOptions;
  readonly ids: NewIds;
}

/** Returns the command of a begin, or a refusal when the request is wrong. */
export async function readBegin(ctx: ServiceContext, request: BeginRequest): Promise<Result<Begin>> {
  const { caller, user, body, options } = request;
  const project = projectOf(ctx, projectIdOf(caller));
  const { policy, homeCountry, testContacts } = project;
  const address = ctx.parse(body.kind, body.value, { policy, homeCountry, testContacts, country: body.country });
  if (!address.ok) return address;
  if (options.provesOnly === true && (await isVerified(ctx, user, address.value)))
    return refused({ code: 'address-taken', reason: 'own' });
  const linkUrl = linkUrlOf(ctx, project, body.redirectUrl);
  if (!linkUrl.ok) return linkUrl;
  const { options: templateOptions, faults } = readOptions(body.templateOptions ?? {}, project, isClient(caller));
  const errors = [
    ...providerErrors(body, project),
    ...templateErrors(body, project),
    ...faults.map(({ key, fault }) => ({ path: `templateOptions.${key}`, message: fault })),
  ];
  if (errors.length > 0) return refused({ code: 'body-invalid', errors });
  const command = commandOf(ctx, request, address.value, linkUrl.value);
  return { ok: true, value: { ...command, templateOptions } };
}

function commandOf(
  { secrets, projectsById }: ServiceContext,
  { caller, user, body, options, ids }: BeginRequest,
  address: Address,
  linkUrl: string,
): Begin {
  const project = projectOf({ projectsById }, user.project);
  return {
    do: 'begin',
    project: project.id,
    user: user.id,
    address,
    then: body.then ?? 'primary',
    method: body.method ?? null,
    channel: body.channel ?? null,
    addToLoginIds: body.addToLoginIds ?? false,
    oldLost: body.oldLost ?? false,
    onConflict: body.onConflict ?? 'fail',
    promotes: options.promotes === true,
    linkUrl,
    leadsOn: options.leadsOn === true && body.redirectUrl !== undefined,
    providerId: body.providerId ?? null,
    locale: chooseLocale([user.language, user.locale, readLocale(body.locale ?? '')], project.languages),
    zone: zoneOf(caller, body),
    templateOptions: {},
    templateId: body.templateId ?? null,
    place: requestInfoOf(caller).place,
    delays: options.delays === true ? 'must' : undefined,
    narrowing: options.narrowing ?? {},
    loosening: options.loosening ?? {},
    startedBy: options.startedBy,
    linkNumber: options.numbered === true ? linkNumberOf(secrets, ids.change) : undefined,
  };
}

/** The zone of the browser, else that of the profile. Text that names no zone counts as none: it refuses no change. */
function zoneOf(caller: Caller, { timeZone }: BeginBody): string | null {
  const claimed = isClient(caller) ? null : caller.principal.claims?.timeZone;
  return readTimeZone(timeZone ?? '') ?? readTimeZone(claimed ?? '');
}

async function isVerified({ store }: ServiceContext, { id }: User, { kind, key }: Address): Promise<boolean> {
  const contacts = await store.read((tx) => tx.contacts.of(id));
  return contacts.some((c) => c.kind === kind && c.key === key && c.verifiedAt !== null);
}

/**
 * Returns the URL that links of a change point to. Without a `redirectUrl`: the project's page, or our own page when the
 * project has none.
 */
function linkUrlOf(ctx: ServiceContext, project: Project, redirectUrl: string | undefined): Result<string> {
  if (redirectUrl !== undefined) return ctx.approveRedirect(redirectUrl, project.redirectUrls);
  return { ok: true, value: defaultLinkUrl(ctx, project) };
}

/** The page that links of the project point to when the request names no page. */
export function defaultLinkUrl({ publicUrl }: Pick<ServiceContext, 'publicUrl'>, { linkUrl }: Project): string {
  return linkUrl ?? `${publicUrl}/confirm`;
}

type Errors = NonNullable<ProblemDetails['errors']>;

function providerErrors({ kind, providerId }: BeginBody, project: Project): Errors {
  const providers = kind === 'email' ? project.mail : project.sms;
  return providerId === undefined || providers.some(({ id }) => id === providerId)
    ? []
    : [{ path: 'providerId', message: 'is not a provider of this project' }];
}

function templateErrors({ templateId }: BeginBody, { templates = {} }: Project): Errors {
  return templateId === undefined || Object.hasOwn(templates, templateId)
    ? []
    : [{ path: 'templateId', message: 'is not a template of this project' }];
}

/** Returns a number from 10 to 99 that a person can compare. It is not secret, and always the same for one change. */
function linkNumberOf(secrets: Pick<Secrets, 'keyed'>, change: string): number {
  const [hash = ''] = secrets.keyed(['link-number', change]);
  return 10 + [...hash].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 90, 0);
}
