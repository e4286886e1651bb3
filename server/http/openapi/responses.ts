// Owns the answers of a route in openapi.json: each status, with its problem codes. Not the codes: shared/problem.ts.
import { PROBLEMS, type ProblemCode } from '../../../shared/problem.ts';
import type { Route } from '../routes/route.ts';
import { referenceTo, type Json } from './schemas.ts';

/** Returns the description, the body and the headers of each status. */
export function responsesOf(route: Route): Json {
  const all = new Map<number, { description: string; content: Json; headers?: Json }>();
  for (const [status, { what, schema, type, otherType }] of Object.entries(route.answers)) {
    const content = schema
      ? { 'application/json': { schema: referenceTo(schema) } }
      : type
        ? { [type]: { schema: type === 'application/json' ? { type: 'object' } : { type: 'string' } } }
        : {};
    const other = otherType === undefined ? {} : { [otherType]: { schema: { type: 'string' } } };
    all.set(Number(status), { description: what, content: { ...content, ...other } });
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
  // A route with a dialect lists its refusals among its answers.
  if (route.dialect) return [];
  const codes = new Set<ProblemCode>([...route.problems, 'body-invalid', 'too-large', 'internal']);
  if (route.method === 'GET') codes.delete('too-large');
  // Of wrong tokens alone: middleware/failed-credentials.ts.
  if (route.caller !== 'anyone') codes.add('token-invalid').add('quota-exceeded');
  if (!route.open) codes.add('origin-not-allowed').add('unavailable');
  if (route.body) codes.add('unsupported-media');
  // For an API client without the scope.
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
