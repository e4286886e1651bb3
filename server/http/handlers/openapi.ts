// Owns the OpenAPI 3.1 document, made from the table of routes and the very schemas that check. Not the routes.
import { z } from 'zod';
import { PROBLEMS, type ProblemCode } from '../../../shared/problem.ts';
import * as answers from '../routes/answers.ts';
import { SESSION_COOKIE } from '../middleware/credentials.ts';
import { SCOPES, type Scope } from '../../core/scopes.ts';
import type { AppParts } from '../context.ts';
import type { Face, FaceRoute } from '../routes/face.ts';
import type { Handlers } from '../routes/handler.ts';
import type { Route } from '../routes/route.ts';
import { ROUTES } from '../routes/routes.ts';

const COMPONENTS = {
  Change: answers.change,
  Contact: answers.contact,
  NoChange: answers.noChange,
  Me: answers.me,
  Session: answers.session,
  Link: answers.inspected,
  Confirmed: answers.confirmed,
  Undone: answers.undone,
  Revoked: answers.revoked,
  Merged: answers.merged,
  Activity: answers.activity,
  Userinfo: answers.userinfo,
  Health: answers.health,
  OAuthToken: answers.oauthToken,
  OAuthError: answers.oauthError,
  OAuthMetadata: answers.oauthMetadata,
  Jwks: answers.jwks,
  Problem: answers.problem,
} as const;

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  'users:read': 'Read users and their contacts',
  'users:write': 'Make, alter and take away users and their contacts',
  'contacts:verify': 'Mark a contact as verified',
  'changes:write': 'Begin and prove changes on behalf of users',
  admin: 'What the admins of the project may',
};

type Json = Record<string, unknown>;

export function openapiRoutes(parts: AppParts, faces: readonly Face[]): Pick<Handlers, 'openapi'> {
  let made: Json | null = null;
  return {
    openapi(c) {
      made ??= openapi(parts, faces);
      return c.json(made);
    },
  };
}

export function openapi(
  { publicUrl, version }: Pick<AppParts, 'publicUrl' | 'version'>,
  faces: readonly Face[] = [],
): Json {
  const paths: Record<string, Json> = {};
  for (const [name, route] of Object.entries(ROUTES) as [string, Route][]) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route) };
  }
  for (const face of faces)
    for (const route of face.routes) {
      // The same path again, for clients that end it with a slash.
      if (route.path.endsWith('/')) continue;
      const path = route.path.replace(/:(\w+)/g, '{$1}');
      paths[path] = { ...paths[path], [route.method.toLowerCase()]: faceOperation(face, route) };
    }
  return {
    openapi: '3.1.0',
    info: { title: 'contact-change', version, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: publicUrl.replace(/\/+$/, '') }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(COMPONENTS).map(([name, schema]) => [name, inline(schema)])),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT, or ProjectId:JWT' },
        basic: { type: 'http', scheme: 'basic', description: 'Id and secret of an API client; SCIM and the faces' },
        session: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE },
        client: {
          type: 'oauth2',
          flows: {
            clientCredentials: {
              tokenUrl: `${publicUrl.replace(/\/+$/, '')}/oauth2/token`,
              scopes: Object.fromEntries(SCOPES.map((scope) => [scope, SCOPE_WORDS[scope]])),
            },
          },
        },
      },
    },
  };
}

function operation(operationId: string, route: Route): Json {
  const parameters = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  if (operationId === 'remove')
    parameters.push({ name: 'oldLost', in: 'query', required: false, schema: { type: 'boolean' } });
  if (operationId === 'activity')
    parameters.push({ name: 'cursor', in: 'query', required: false, schema: { type: 'string' } });
  if (operationId === 'confirmPage' || operationId === 'undoPage') {
    parameters.push({ name: 't', in: 'query', required: true, schema: { type: 'string' } });
  }
  if (route.once)
    parameters.push({ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string' } });
  const body = bodyOf(route);
  const user = [{ bearer: [] }, { session: [] }];
  const client = [{ client: route.scope === undefined ? [] : [route.scope] }];
  const security = {
    user,
    admin: [{ bearer: [] }, { client: ['admin'] }],
    visitor: [{}, ...user],
    client,
    either: [...user, ...client],
    project: [{ bearer: [] }],
    anyone: [],
  }[route.caller];
  return {
    operationId,
    summary: route.what,
    security,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: body } : {}),
    responses: responses(route),
  };
}

/** What a face is asked and answers is its vendor's to describe: who may call, what of a body is read, what comes back. */
function faceOperation({ name, types = [] }: Face, route: FaceRoute): Json {
  const { responses: _, requestBody: __, security, ...rest } = operation(name, route);
  // A client may show its secret here, without a token.
  const basic = route.caller === 'client' || route.caller === 'either' ? [{ basic: [] }] : [];
  const schema = route.body && inline(route.body);
  const answers = Object.entries(route.answers).map(([status, { what }]) => [status, { description: what }] as const);
  return {
    ...rest,
    operationId: [name, route.method.toLowerCase(), ...(route.path.match(/[A-Za-z0-9]+/g) ?? [])].join('_'),
    security: [...(security as readonly Json[]), ...basic],
    tags: [name],
    ...(schema
      ? {
          requestBody: {
            required: route.emptyBody !== true,
            content: Object.fromEntries(['application/json', ...types].map((type) => [type, { schema }])),
          },
        }
      : {}),
    responses: { ...Object.fromEntries(answers), default: { description: 'A refusal, in the words of that contract' } },
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
  if (route.body === undefined) return null;
  return { required: route.emptyBody !== true, content: { 'application/json': { schema: inline(route.body) } } };
}

/** Every status that the route can answer with, and for a refusal which codes. */
function responses(route: Route): Json {
  const all = new Map<number, { description: string; content: Json; headers?: Json }>();
  for (const [status, { what, schema, type }] of Object.entries(route.answers)) {
    const content = schema
      ? { 'application/json': { schema: named(schema) } }
      : type
        ? { [type]: { schema: type === 'application/json' ? { type: 'object' } : { type: 'string' } } }
        : {};
    all.set(Number(status), { description: what, content });
  }
  for (const [status, codes] of byStatus(problemsOf(route))) {
    const before = all.get(status);
    all.set(status, {
      description: before ? before.description : codes.map((code) => PROBLEMS[code][1]).join('; '),
      content: { ...before?.content, 'application/problem+json': { schema: problemOf(codes) } },
      ...headersOf(status),
    });
  }
  const entries = [...all].sort(([a], [b]) => a - b);
  return Object.fromEntries(
    entries.map(([status, { content, ...rest }]) => [
      status,
      { ...rest, ...(Object.keys(content).length > 0 ? { content } : {}) },
    ]),
  );
}

function problemsOf(route: Route): readonly ProblemCode[] {
  // They say it in their own words, among their answers.
  if (route.dialect) return [];
  const codes = new Set<ProblemCode>([...route.problems, 'body-invalid', 'too-large', 'internal']);
  if (route.method === 'GET') codes.delete('too-large');
  if (route.caller !== 'anyone') codes.add('token-invalid');
  if (!route.open) codes.add('origin-not-allowed').add('unavailable');
  if (route.body) codes.add('unsupported-media');
  // An API client where it is not let in.
  if (route.caller !== 'anyone') codes.add('not-allowed');
  if (route.once) codes.add('idempotency-mismatch').add('idempotency-busy');
  return [...codes];
}

function byStatus(codes: readonly ProblemCode[]): ReadonlyMap<number, ProblemCode[]> {
  const all = new Map<number, ProblemCode[]>();
  for (const code of codes) all.set(PROBLEMS[code][0], [...(all.get(PROBLEMS[code][0]) ?? []), code]);
  return all;
}

function problemOf(codes: readonly ProblemCode[]): Json {
  return { allOf: [{ $ref: '#/components/schemas/Problem' }], properties: { code: { enum: codes } } };
}

function headersOf(status: number): { headers?: Json } {
  const name = { 401: 'WWW-Authenticate', 429: 'Retry-After', 503: 'Retry-After' }[status];
  return name === undefined ? {} : { headers: { [name]: { schema: { type: 'string' } } } };
}

function named(schema: z.ZodType): Json {
  const name = Object.entries(COMPONENTS).find(([, component]) => component === schema)?.[0];
  return name === undefined ? inline(schema) : { $ref: `#/components/schemas/${name}` };
}

/** Any JSON in the place of a reference that leads nowhere here. */
function opened(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && '$ref' in value ? {} : value;
}

function inline(schema: z.ZodType): Json {
  const { $schema: _, $defs, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  // What holds itself refers to the root of its own document, and this is not one: of it is said what it is, once.
  return $defs === undefined ? rest : (JSON.parse(JSON.stringify(rest), opened) as Json);
}
