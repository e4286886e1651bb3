import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { PROBLEM_BASE, PROBLEMS, type ProblemBody, type ProblemCode } from '../../shared/problem.ts';
import type { Log } from '../../server/ports/log.ts';
import type { Route } from '../../server/http/routes/route.ts';
import { ROUTES, type RouteName } from '../../server/http/routes/routes.ts';
import { silent } from '../kit/database.ts';
import { linkTo, PUBLIC_URL, SITE, start } from '../http/kit.ts';

const RUNS = process.env['LONG'] ? 20_000 : 800;
/** What only a look inside could tell. */
const INSIDE =
  /\n\s+at |ZodError|SQLITE|Kysely|node_modules|\.[cm]?[jt]s:\d|\bselect\b.+\bfrom\b|TypeError|undefined is not/i;

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 }),
  fc.constantFrom('', ' ', '\0', '__proto__', 'constructor', '../..', '%00', '{{x}}', '\ud800', "' or 1=1--", '<b>'),
);
const segment = text.map((raw) => encodeURIComponent(Buffer.from(`x${raw}`).toString()));
const headerText = fc.stringMatching(/^[\x21-\x7e\xa0-\xff]{0,80}$/);

interface Known {
  readonly token: string;
  readonly link: string;
  readonly change: string;
  readonly contact: string;
}

/** Requests near enough to good ones to get past the first check, and others. */
function requests(known: Known) {
  const bodies = fc.oneof(
    fc.constant(undefined),
    text,
    fc.json({ maxDepth: 8 }),
    fc
      .tuple(
        fc.constantFrom<Record<string, unknown>>(
          { kind: 'email', value: 'x@new.example' },
          { kind: 'phone', value: '+358401234567' },
          { code: '123456' },
          { token: known.link },
          { reason: 'signed-out', note: 'asked for' },
          {},
        ),
        fc.constantFrom(
          'kind',
          'value',
          'code',
          'token',
          'then',
          'method',
          'locale',
          'of',
          'redirectUrl',
          'reason',
          'x',
        ),
        fc.oneof(text, fc.jsonValue({ maxDepth: 3 })),
      )
      .map(([good, key, junk]) => JSON.stringify({ ...good, [key]: junk })),
    text.map((junk) => `t=${junk}`),
    text.map((junk) => `grant_type=client_credentials&client_id=cli_x&client_secret=ccs_${junk}`),
    fc.constant(`t=${known.link}`),
    fc.uint8Array({ maxLength: 200 }),
  );
  const junk = <T>(good: readonly T[], bad: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: bad });
  return fc.record({
    name: fc.constantFrom(...(Object.keys(ROUTES) as RouteName[])),
    id: junk(['known', 'nobody'], segment),
    tail: junk(
      ['', '', ''],
      fc.oneof(
        text.map((t) => `?${t}`),
        text.map((t) => `/${t}`),
      ),
    ),
    method: junk(
      [null, null],
      fc.constantFrom('GET', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND', 'x', 'M-SEARCH'),
    ),
    authorization: junk(
      [`Bearer ${known.token}`, ''],
      fc.oneof(
        headerText,
        text.map((raw) => `Basic ${Buffer.from(raw).toString('base64')}`),
      ),
    ),
    origin: junk([SITE, PUBLIC_URL, ''], headerText),
    type: junk(['application/json', 'application/x-www-form-urlencoded', ''], headerText),
    more: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9-]{0,15}$/), headerText, { maxKeys: 4 }),
    body: bodies,
  });
}

test('whatever is asked, the answer is one that is documented: a problem with a stable code, never a failure, never a word from inside (R-100)', async () => {
  const failures: string[] = [];
  const log: Log = { ...silent, error: (event, data) => void failures.push(JSON.stringify({ event, ...data })) };
  const app = await start({ log });
  const { person, change, token } = await linkTo(app);
  const contact = (await person.me()).contacts[0]?.id ?? '';
  const known = { token: person.token, link: token, change: change.id, contact };
  // Loud refusals of ours are looked for, not of the platform, which has headers of its own that nobody may set.
  await fc.assert(
    fc.asyncProperty(requests(known), async ({ name, id, tail, method, authorization, origin, type, more, body }) => {
      const route: Route = ROUTES[name];
      // A stream that is known would never end.
      const real = route.path.endsWith('/events') ? 'nobody' : route.path.includes('contacts') ? contact : change.id;
      const path = route.path.replace(/:\w+/, id === 'known' ? real : id) + tail;
      const verb = method ?? route.method;
      const named = { ...more, authorization, origin, 'content-type': type };
      const headers = new Headers();
      for (const [key, value] of Object.entries(named)) if (value !== '') headers.set(key, value);
      const sent = body !== undefined && verb !== 'GET' && verb !== 'HEAD';
      const answer = await app.app.request(PUBLIC_URL + path, {
        method: verb,
        headers,
        ...(sent && { body: body as BodyInit }),
      });
      assert.ok(answer.status !== 500 && answer.status !== 503, `${answer.status} ${failures.join()}`);
      const said = await answer.text();
      if (!answer.headers.get('content-type')?.includes('javascript')) assert.doesNotMatch(said, INSIDE);
      if (answer.status < 400) return;
      if (answer.headers.get('content-type')?.startsWith('text/html')) return assert.ok(route.open);
      // In the words of OAuth, which the kit holds it to.
      if (route.dialect && answer.headers.get('content-type') === 'application/json') return;
      assert.equal(answer.headers.get('content-type'), 'application/problem+json');
      if (verb === 'HEAD') return;
      const problem = JSON.parse(said) as ProblemBody;
      const [status, title] = PROBLEMS[problem.code as ProblemCode];
      assert.deepEqual([problem.type, problem.status, problem.title], [PROBLEM_BASE + problem.code, status, title]);
      assert.equal(answer.status, status);
    }),
    { numRuns: RUNS },
  );
  assert.deepEqual(failures, []);
});
