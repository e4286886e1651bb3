// Owns what the elements of a page share, so that what several need at one moment is requested once: the page's token, and
// GET /v1/me. Also when the developer of the page is told. Not how a request is sent (client/call.ts), nor what the developer is told
// (advice.ts).
import type { ClientOptions, GetToken, TokenContext } from '../client/call.ts';

/** Of one function of the page: its calls under way, the token that it returned after a refusal. */
type Calls = Map<unknown, unknown>;
type Token = Awaited<ReturnType<GetToken>>;

/** On the global object, because the elements of a page may come from different files. */
const page = globalThis as typeof globalThis & { 'contact-change-calls'?: WeakMap<object, Calls> };

function callsOf(by: object): Calls {
  const all = (page['contact-change-calls'] ??= new WeakMap());
  const calls = all.get(by) ?? new Map<unknown, unknown>();
  all.set(by, calls);
  return calls;
}

async function tokenOf(getToken: GetToken, forceRefresh: boolean, used: Token): Promise<Token> {
  const calls = callsOf(getToken);
  const renewed = calls.get('renewed') as Token;
  // Another element has renewed the refused token. To renew it twice could end the session, where refresh tokens rotate.
  if (forceRefresh && renewed && renewed !== used) return renewed;
  const ask = async () => {
    const token = await getToken({ forceRefresh });
    if (forceRefresh || token !== renewed) calls.set('renewed', forceRefresh && token);
    return token;
  };
  if (!calls.has(forceRefresh)) {
    // Not forgotten at once: the elements of a page start in one task, and the page may have its token ready.
    const forget = () => setTimeout(() => calls.delete(forceRefresh));
    calls.set(forceRefresh, ask().finally(forget));
  }
  return calls.get(forceRefresh) as Promise<Token>;
}

const withText = async (response: Response) => [await response.text(), response] as const;

/** Returns the options of an element's client. They use what other elements of the page have under way. */
export function shareCalls(element: ClientOptions): ClientOptions {
  const { api, credentials } = element;
  let used: Token;
  return {
    api,
    credentials,
    get getToken() {
      const { getToken } = element;
      return (
        getToken && (async ({ forceRefresh }: TokenContext) => (used = await tokenOf(getToken, forceRefresh, used)))
      );
    },
    async fetch(url, init) {
      const send = element.fetch ?? fetch;
      if (!`${url}`.endsWith('/v1/me')) return send(url, init);
      const calls = callsOf(send);
      // The key has the token and the credentials, because an answer is shared only with the same user.
      const key = JSON.stringify([url, init]);
      // The body is read once: clones end in different tasks, and what their elements request next would not be shared.
      if (!calls.has(key)) calls.set(key, send(url, init).then(withText));
      // An answer is shared within one task: one that was sent earlier may not have the latest change.
      setTimeout(() => calls.delete(key));
      return new Response(...(await (calls.get(key) as ReturnType<typeof withText>)));
    },
  };
}
