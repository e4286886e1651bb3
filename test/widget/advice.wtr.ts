// Owns the warning for the developer of a page: what it names, that there is one, and that a right page has none. Not when an element
// asks for it: one-client.wtr.ts.
import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import { clear, NOW, press, pressKey, settled, show, showList, text, typeAddress } from '../kit/element.ts';
import { advise } from '../../widget/client/advice.ts';
import { SEVERAL } from './list-flow.ts';
import { NEW, STEP_UP } from './rare.ts';
import type { ContactChange } from '../../widget/change/contact-change.ts';

const HERE = location.origin;
const ELSEWHERE = 'https://id.example.com';
const warnings: unknown[][] = [];
const { warn } = console;

const problem = (
  code: 'offline' | 'internal' | 'token-invalid' | 'origin-not-allowed' | 'unavailable',
  status = 0,
) => ({
  code,
  status,
});
const getToken = () => 'a.b.c';
/** The shape of a JWT that expires in so many seconds. */
const jwt = (seconds: number) =>
  `e30.${btoa(JSON.stringify({ exp: Math.floor(Date.now() / 1000) + seconds }))}.c2ln`.replaceAll('=', '');

describe('the warning for developers', () => {
  beforeEach(() => {
    warnings.length = 0;
    delete (globalThis as { 'contact-change-advice'?: true })['contact-change-advice'];
    console.warn = (...given: unknown[]) => void warnings.push(given);
  });
  afterEach(() => {
    console.warn = warn;
    clear();
  });

  const odd = (value: unknown) => ({ getToken: () => value as string });
  const cases: readonly [string, Parameters<typeof advise>, RegExp, string][] = [
    [
      'getToken throws',
      [{ getToken: () => Promise.reject(new Error('no')) }, problem('offline')],
      /getToken failed\./,
      'start.md#the-gettoken-way',
    ],
    [
      'getToken answers HTML',
      [odd(' <!doctype html>'), problem('token-invalid', 401)],
      /getToken returned HTML/,
      'start.md#the-gettoken-way',
    ],
    [
      'getToken answers a Response',
      [odd(new Response('a')), problem('offline')],
      /returned a Response/,
      'start.md#the-gettoken-way',
    ],
    [
      'getToken answers an object',
      [odd({ token: 'a' }), problem('token-invalid', 401)],
      /a value of type object/,
      'start.md#the-gettoken-way',
    ],
    [
      'getToken answers JSON',
      [odd('{"token":"a.b.c"}'), problem('token-invalid', 401)],
      /returned JSON/,
      'start.md#the-gettoken-way',
    ],
    [
      'getToken answers an opaque token',
      [odd('5f2c9e'), problem('token-invalid', 401)],
      /getToken returned text, not a JWT\./,
      'start.md#the-gettoken-way',
    ],
    [
      'the server refuses a token that has not expired',
      [odd(jwt(60)), problem('token-invalid', 401)],
      /the server refuses the token: see token-refused/,
      'tokens.md#why-a-token-is-refused',
    ],
    [
      'getToken is missing',
      [{ api: ELSEWHERE }, problem('token-invalid', 401)],
      /getToken is missing/,
      'start.md#who-is-signed-in',
    ],
    [
      'api is missing',
      [{ getToken, api: '/contact-change' }, problem('internal', 404)],
      /`api` is missing/,
      'start.md#where-the-server-is',
    ],
    [
      'another server answers',
      [{ getToken, api: ELSEWHERE }, problem('internal')],
      /no server answers at https:\/\/id/,
      'start.md#where-the-server-is',
    ],
    [
      'the origin is refused',
      [{ getToken, api: HERE }, problem('origin-not-allowed', 403)],
      new RegExp(`refuses the origin ${HERE}`),
      'configure.md#pages-cookies-and-links',
    ],
    [
      'nobody answers elsewhere',
      [{ getToken, api: 'https://127.0.0.1:1' }, problem('offline')],
      /no server answers at https:\/\/127\.0\.0\.1:1, or connect-src/,
      'start.md#where-the-server-is',
    ],
  ];
  for (const [what, given, cause, section] of cases)
    it(`names the cause and the section when ${what}`, async () => {
      await advise(...given);
      expect(warnings).to.have.length(1);
      expect(warnings[0]?.[0])
        .to.match(cause)
        .and.to.match(new RegExp(` See docs/${section}$`));
      expect(String(warnings[0]?.[0])).not.to.contain('doctype').and.not.to.contain('a.b.c');
    });

  it('asks the page for its token no second time after a refusal that the page does not cause', async () => {
    let calls = 0;
    await advise({ getToken: () => void calls++ }, { code: 'step-up-required', status: 401 });
    expect(calls).to.equal(0);
  });

  it('comes once a page, with what getToken threw', async () => {
    const thrown = new Error('the session is unknown');
    const failing = { getToken: () => Promise.reject(thrown) };
    await Promise.all([advise(failing, problem('offline')), advise(failing, problem('offline'))]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]?.[1]).to.equal(thrown);
  });

  it('does not come on a page that is right: nobody signed in, a token that has ended, a server that is down', async () => {
    const right: readonly Parameters<typeof advise>[] = [
      [{ api: HERE }, problem('token-invalid', 401)],
      [{ api: ELSEWHERE, credentials: 'include' }, problem('token-invalid', 401)],
      [{ api: ELSEWHERE, getToken: () => null }, problem('token-invalid', 401)],
      [{ api: ELSEWHERE, getToken: () => jwt(-60) }, problem('token-invalid', 401)],
      [{ api: ELSEWHERE, getToken }, problem('unavailable', 502)],
      [{ api: ELSEWHERE, getToken }, problem('internal', 500)],
      [{ api: HERE, getToken }, problem('offline')],
    ];
    for (const given of right) await advise(...given);
    expect(warnings).to.deep.equal([]);
  });

  it('is asked for by an element whose getToken throws, and by one whose server answers HTML', async () => {
    const parts = ['throws', 'html'].map((what) => {
      const element: ContactChange = document.createElement('contact-change');
      return Object.assign(element, {
        getToken: what === 'throws' ? () => Promise.reject(new Error('no session')) : getToken,
        fetch: () => Promise.resolve(new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } })),
      });
    });
    for (const [part, cause] of [
      [parts[0]!, /getToken failed/],
      [parts[1]!, /`api` is missing/],
    ] as const) {
      delete (globalThis as { 'contact-change-advice'?: true })['contact-change-advice'];
      warnings.length = 0;
      const said = new Promise((done) => (console.warn = (...given: unknown[]) => done(warnings.push(given))));
      document.body.append(part);
      await settled(part);
      await said;
      expect(warnings[0]?.[0]).to.match(cause);
    }
  });

  const untilWarned = () => new Promise((done) => (console.warn = (...given: unknown[]) => done(given)));
  const OF_STEP_UP = [
    'contact-change: no listener of contact-change-step-up calls waitUntil or preventDefault. See docs/start.md#a-fresh-sign-in',
  ];

  it('is asked for by an element whose page has no answer to contact-change-step-up', async () => {
    const { el } = await show({ problems: { begin: STEP_UP } });
    await typeAddress(el, NEW);
    const warned = untilWarned();
    await press(el, 'Sign in again');
    expect(await warned).to.deep.equal(OF_STEP_UP);
  });

  it('is asked for in a freeze as well', async () => {
    const { el } = await show({ capabilities: { frozenUntil: new Date(NOW + 86_400_000).toISOString() } });
    const warned = untilWarned();
    await press(el, 'Sign in again');
    expect(await warned).to.deep.equal(OF_STEP_UP);
  });

  const OF_SIGNED_OUT = [
    'contact-change: no listener of contact-change-signed-out calls waitUntil or preventDefault. See docs/start.md#when-a-session-ends',
  ];

  it('is asked for by an element and by a list whose page has no answer to contact-change-signed-out', async () => {
    for (const put of [show, showList]) {
      delete (globalThis as { 'contact-change-advice'?: true })['contact-change-advice'];
      const { el } = await put({ problems: { me: { code: 'token-invalid', status: 401 } } });
      const warned = untilWarned();
      await press(el, 'Sign in again');
      expect(await warned).to.deep.equal(OF_SIGNED_OUT);
    }
  });

  it('does not come of a sign-in that a page offers and a person declines', async () => {
    const { el } = await show({ problems: { me: { code: 'token-invalid', status: 401 } } });
    el.addEventListener('contact-change-signed-out', (event) =>
      event.detail.waitUntil(Promise.reject(new Error('no'))),
    );
    await press(el, 'Sign in again');
    expect(text(el)).to.contain('You’ve been signed out');
    expect(el.error).to.equal(null);
    expect(warnings).to.deep.equal([]);
  });

  it('is asked for by a list whose page has no answer to contact-change-step-up', async () => {
    const { el } = await showList({ ...SEVERAL, problems: { promote: STEP_UP } });
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'makePrimary');
    const warned = untilWarned();
    await press(el, 'Sign in again');
    expect(await warned).to.deep.equal(OF_STEP_UP);
  });
});
