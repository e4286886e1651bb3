// Owns one operation of openapi.json: parameters, body, and who may call. Not the answers: responses.ts.
import { mayAct, ROLES, scopesFor } from '../../core/admin-roles.ts';
import type { Face, FaceRoute } from '../routes/face.ts';
import type { Route } from '../routes/route.ts';
import { responsesOf } from './responses.ts';
import { inline, type Json } from './schemas.ts';

/** Describes an operation of the native API. */
export function operation(operationId: string, route: Route): Json {
  const parameters = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  for (const [name, { required = false, ...schema }] of Object.entries(route.query ?? {}))
    parameters.push({ name, in: 'query', required, schema });
  if (route.once)
    parameters.push({ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string' } });
  const body = bodyOf(route);
  const user = [{ bearer: [] }, { session: [] }];
  const client = [{ client: route.scope === undefined ? [] : [route.scope] }];
  const adminScopes = route.permission === undefined ? null : scopesFor(route.permission);
  const security = {
    user,
    admin: [{ bearer: [] }, { adminSession: [] }, ...(adminScopes === null ? [] : [{ client: adminScopes }])],
    visitor: [{}, ...user],
    client,
    either: [...user, ...client],
    project: [{ bearer: [] }],
    anyone: [],
  }[route.caller];
  return {
    operationId,
    summary: route.what,
    ...rolesOf(route),
    security,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: body } : {}),
    responses: responsesOf(route),
  };
}

/** Says which permission an admin needs, which roles have it, and what each may do in part only. */
function rolesOf(route: Route): Json {
  const { permission, roleLimits: limits = {} } = route;
  if (permission === undefined) return {};
  const roles = ROLES.filter((role) => mayAct({ roles: [role] }, permission));
  const words = roles.map((role) => (limits[role] === undefined ? role : `${role} (${limits[role]})`));
  const scopes = scopesFor(permission);
  const client =
    scopes === null
      ? '; no API client'
      : `; or an API client with the scope${scopes.length > 1 ? 's' : ''} ${scopes.join(' and ')}`;
  const byLink = mayAct({ roles, admin: { by: 'link' } }, permission) ? '' : '; not by a one-time link';
  return {
    description: `Needs the permission \`${permission}\`: role ${words.join(', ')}${client}${byLink}.`,
    'x-permission': permission,
    'x-roles': roles,
    ...(Object.keys(limits).length > 0 ? { 'x-role-limits': limits } : {}),
  };
}

/** Describes an operation of a vendor contract, but only the parts of the vendor's bodies and answers that we read and send. */
export function faceOperation({ name, types = [] }: Face, route: FaceRoute): Json {
  const { responses: _, requestBody, security, ...rest } = operation(name, route);
  // Here a client may send its id and secret by HTTP Basic instead of a token.
  const basic = route.caller === 'client' || route.caller === 'either' ? [{ basic: [] }] : [];
  const schema = route.body && inline(route.body);
  const answers = Object.entries(route.answers).map(([status, { what }]) => [status, { description: what }] as const);
  return {
    ...rest,
    operationId: [name, route.method.toLowerCase(), ...(route.path.match(/[A-Za-z0-9]+/g) ?? [])].join('_'),
    security: [...(security as readonly Json[]), ...basic],
    tags: [name],
    // A form is the same as of the native API.
    ...(route.form === undefined ? {} : { requestBody }),
    ...(schema
      ? {
          requestBody: {
            required: route.emptyBody !== true,
            content: Object.fromEntries(['application/json', ...types].map((type) => [type, { schema }])),
          },
        }
      : {}),
    responses: { ...Object.fromEntries(answers), default: { description: 'A refusal, in the form of that contract' } },
  };
}

function bodyOf(route: Route): Json | null {
  if (route.form !== undefined && route.form !== true)
    return { required: true, content: { 'application/x-www-form-urlencoded': { schema: inline(route.form) } } };
  if (route.form) {
    const schema = {
      type: 'object',
      properties: { t: { type: 'string' } },
      required: ['t'],
      additionalProperties: false,
    };
    return { required: true, content: { 'application/x-www-form-urlencoded': { schema } } };
  }
  if (route.octets !== undefined)
    return { required: true, content: { [route.octets]: { schema: { type: 'string', format: 'binary' } } } };
  if (route.body === undefined) return null;
  return { required: route.emptyBody !== true, content: { 'application/json': { schema: inline(route.body) } } };
}
