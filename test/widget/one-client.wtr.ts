// Owns what several elements on one page have in common: one token, one load, one renewal. Not the client itself: client.test.ts.
import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import { clear, settled } from '../kit/element.ts';
import { mockClient } from '../../demo/mock-client.ts';
import type { ContactChange } from '../../widget/change/contact-change.ts';
import type { ContactChangeList } from '../../widget/list/contact-change-list.ts';

type Part = ContactChange | ContactChangeList;

const { ok: me } = (await mockClient().me()) as { ok: unknown };
const refusal = () => Response.json({ code: 'token-invalid' }, { status: 401 });

/** The elements of one page, with the page's token and a server behind `answer`. */
function page(getToken: ContactChange['getToken'], answer: (token: string | null) => Response) {
  const loads: (string | null)[] = [];
  const send: typeof fetch = (_, init) => {
    loads.push(new Headers(init?.headers).get('Authorization'));
    return Promise.resolve(answer(loads.at(-1) ?? null));
  };
  const parts: Part[] = [
    document.createElement('contact-change'),
    Object.assign(document.createElement('contact-change'), { kind: 'phone' }),
    document.createElement('contact-change-list'),
  ];
  for (const part of parts) Object.assign(part, { fetch: send, getToken, activity: 'off' });
  return { parts, loads };
}

async function place(parts: readonly Part[]): Promise<void> {
  document.body.append(...parts);
  for (const part of parts) await settled(part);
}

const screens = (parts: readonly Part[]) =>
  parts.map((part) => ('screen' in part.state ? part.state.screen : part.state.at));

describe('the elements of one page', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });
  afterEach(clear);

  it('call for the token once, and load once', async () => {
    const contexts: boolean[] = [];
    const { parts, loads } = page(
      ({ forceRefresh }) => {
        contexts.push(forceRefresh);
        return Promise.resolve('one');
      },
      () => Response.json(me),
    );
    await place(parts);
    expect(contexts).to.deep.equal([false]);
    expect(loads).to.deep.equal(['Bearer one']);
    expect(screens(parts)).to.deep.equal(['enter', 'enter', 'list']);
  });

  it('renew a token that has expired once, and nobody is signed out', async () => {
    const contexts: boolean[] = [];
    const { parts, loads } = page(
      ({ forceRefresh }) => {
        contexts.push(forceRefresh);
        return Promise.resolve(forceRefresh ? 'fresh' : 'stale');
      },
      (token) => (token === 'Bearer fresh' ? Response.json(me) : refusal()),
    );
    await place(parts);
    expect(contexts).to.deep.equal([false, true]);
    expect(loads).to.deep.equal(['Bearer stale', 'Bearer fresh']);
    expect(screens(parts)).to.deep.equal(['enter', 'enter', 'list']);
  });

  it('use the token that another one has renewed, where a second renewal would end the session', async () => {
    let token = 't1';
    let renewals = 0;
    const [first] = page(
      ({ forceRefresh }) => {
        if (forceRefresh) token = ++renewals > 1 ? 'revoked' : 't2';
        return Promise.resolve(token);
      },
      (sent) => (sent === 'Bearer t2' ? Response.json(me) : refusal()),
    ).parts;
    if (!first) throw new Error('no element');
    // The second element's load is refused only after the first has renewed the token.
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const second = Object.assign(document.createElement('contact-change'), {
      getToken: (first as ContactChange).getToken,
      fetch: (async (_: string, init?: RequestInit) => {
        const sent = new Headers(init?.headers).get('Authorization');
        if (sent === 'Bearer t1') await held;
        return sent === 'Bearer t2' ? Response.json(me) : refusal();
      }) as typeof fetch,
    });
    await place([first, second]);
    expect(screens([first, second])).to.deep.equal(['enter', 'loading']);
    release();
    await settled(second);
    expect(screens([first, second])).to.deep.equal(['enter', 'enter']);
    expect(renewals).to.equal(1);
  });

  it('share nothing when their tokens differ', async () => {
    const one = page(
      () => 'ann',
      () => Response.json(me),
    );
    const other = page(
      () => 'bob',
      () => Response.json(me),
    );
    await place([...one.parts, ...other.parts]);
    expect([one.loads, other.loads]).to.deep.equal([['Bearer ann'], ['Bearer bob']]);
  });

  it('warn the developer once when the token cannot be had, with the exception', async () => {
    const cause = new TypeError('session is not defined');
    const warnings: unknown[][] = [];
    const { warn } = console;
    // The file with the words is loaded only now.
    const warned = new Promise<void>((done) => {
      console.warn = (...values: unknown[]) => {
        warnings.push(values);
        done();
      };
    });
    try {
      const { parts, loads } = page(
        () => {
          throw cause;
        },
        () => Response.json(me),
      );
      await place(parts);
      await warned;
      for (const part of parts) await part.refresh();
      expect(loads).to.deep.equal([]);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.include(cause);
    } finally {
      console.warn = warn;
    }
  });
});
