// Owns the whole app for tests of http: every answer that a test sees is held against openapi.json on its way.
import assert from 'node:assert/strict';
import { afterEach } from 'node:test';
import { problem } from '../../server/http/routes/answers/problem.ts';
import { openapi } from '../../server/http/openapi/document.ts';
import type { Route } from '../../server/http/routes/route.ts';
import { ROUTES } from '../../server/http/routes/routes.ts';
import type { Then } from '../../shared/contact.ts';
import type { ProblemBody } from '../../shared/problem.ts';
import { PUBLIC_URL, SITE, startApp, type TestApp, type TestAppOptions } from '../kit/app.ts';
import { tokenIn } from '../kit/inbox.ts';
import { strongSignIn } from '../kit/sign-in.ts';

export { PUBLIC_URL, SITE } from '../kit/app.ts';

const running: TestApp[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.close();
});

/** An app of its own for one test; gone when the test is over. */
export async function start(options: TestAppOptions = {}): Promise<TestApp> {
  const app = await startApp(options);
  running.push(app);
  const publicUrl = options.publicUrl ?? PUBLIC_URL;
  const ask = app.app.request;
  app.app.request = async (input, init, ...rest) => {
    const url = new URL(typeof input === 'string' ? input : input instanceof URL ? input.href : input.url, publicUrl);
    const answer = await ask(url.href, init, ...rest);
    await asDocumented(publicUrl, init?.method ?? 'GET', url, answer.clone());
    return answer;
  };
  return app;
}

interface Documented {
  readonly paths: Record<string, Record<string, { responses: Record<string, { content?: Record<string, unknown> }> }>>;
}

/** Status, media type and body are among those that openapi.json tells of. */
export async function asDocumented(publicUrl: string, method: string, url: URL, answer: Response): Promise<void> {
  // Answers of vendor contracts are not described.
  if (url.pathname.startsWith('/scim/')) return;
  const type = answer.headers.get('content-type')?.split(';')[0] ?? null;
  const said = `${method} ${url.pathname} → ${answer.status} ${type}`;
  if (type === 'application/problem+json' && method !== 'HEAD') {
    const body = problem.parse(await answer.json());
    assert.equal(body.status, answer.status, said);
    assert.equal(body.requestId, answer.headers.get('x-request-id'), said);
    if (body.code === 'not-found' || body.code === 'method-not-allowed') return;
    const { code } = body;
    const documented = routeAt(publicUrl, method, url);
    if (documented) assert.ok(codesOf(publicUrl, documented, answer.status).includes(code), `${said} ${code}`);
    return;
  }
  const found = routeAt(publicUrl, method, url);
  if (method === 'HEAD' && answer.status >= 400) return;
  if (method === 'OPTIONS' || !found) return assert.ok(method === 'OPTIONS' || answer.status === 404, said);
  const response = operationOf(publicUrl, found)?.responses[String(answer.status)];
  assert.ok(response, `${said} is not documented`);
  if (method === 'HEAD') return;
  assert.deepEqual(type === null ? [] : [type].filter((t) => !(t in (response.content ?? {}))), [], said);
  const { schema } = found.answers[answer.status] ?? {};
  if (schema) schema.parse(await answer.json());
}

function routeAt(publicUrl: string, method: string, url: URL): Route | undefined {
  const path = url.pathname.slice(new URL(publicUrl).pathname.replace(/\/$/, '').length);
  return Object.values(ROUTES).find(
    (route) =>
      route.method === (method === 'HEAD' ? 'GET' : method) &&
      new RegExp(`^${route.path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`).test(path),
  );
}

/** By PUBLIC_URL. Made once: it costs the process of the server more than the request whose answer it is held against. */
const documents = new Map<string, Documented>();

function operationOf(publicUrl: string, route: Route) {
  const made = documents.get(publicUrl) ?? (openapi({ publicUrl, version: '0.0.0' }) as unknown as Documented);
  documents.set(publicUrl, made);
  const { paths } = made;
  return paths[route.path.replace(/:(\w+)/g, '{$1}')]?.[route.method.toLowerCase()];
}

function codesOf(publicUrl: string, route: Route, status: number): readonly string[] {
  const content = operationOf(publicUrl, route)?.responses[String(status)]?.content?.['application/problem+json'];
  return (
    (content as { schema: { properties: { code: { enum: string[] } } } } | undefined)?.schema.properties.code.enum ?? []
  );
}

/** A refusal, by its code. */
export async function problemOf(answer: Response | Promise<Response>): Promise<ProblemBody> {
  const response = await answer;
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  return (await response.json()) as ProblemBody;
}

/** A begun change of ann's e-mail address with the token of its link. */
export async function linkTo(app: TestApp, to = 'new@example.com', sub = 'ann', then: Then = 'primary') {
  const person = app.person(sub, strongSignIn());
  const change = await person.begin({ kind: 'email', value: to, then, method: 'both' });
  const mail = await app.mailTo(to);
  return { person, change, mail, token: tokenIn(mail) };
}

/** As our own page's form sends it. */
export function form(path: string, body: string, headers: Record<string, string> = {}): [string, RequestInit] {
  return [
    PUBLIC_URL + path,
    {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: PUBLIC_URL, ...headers },
    },
  ];
}

export function json(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  };
}

export const fromSite = (token: string): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  origin: SITE,
});
