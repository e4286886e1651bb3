// Owns the calls of a link page to the native API. Not the effects of the answers: confirm/contact-change-confirm.ts.
import type { ConfirmBody, InspectBody } from '../../shared/wire/links.ts';
import { createCall } from './call.ts';
import type { Answer, ClientOptions } from './call.ts';

/** The calls of a link page. A page may use a client of its own. */
export interface LinkClient {
  inspect(token: string): Promise<Answer<InspectBody>>;
  /** Confirms the link. `anonymous`: without the user's token, as from a browser where the user is signed out. */
  confirm(token: string, anonymous?: boolean): Promise<Answer<ConfirmBody>>;
  report(token: string): Promise<Answer<null>>;
  /** Returns the time of the server's clock, epoch ms. Without this function the browser's clock is used. */
  now?(): number;
}

/** Creates a client for a link page that uses `fetch`. Only a confirmation sends the user's token. */
export function createLinkClient(options: ClientOptions = {}): LinkClient {
  const { call } = createCall(options);
  const { api, credentials, fetch, timeout } = options;
  const { call: callAnonymously, now } = createCall({ api, credentials, fetch, timeout });
  const link = <T>(action: string, token: string, anonymous?: boolean) =>
    (anonymous ? callAnonymously : call)<T>('POST', `/v1/links/${action}`, { token });
  return {
    now,
    inspect: (token) => link('inspect', token, true),
    confirm: (token, anonymous) => link('confirm', token, anonymous),
    report: (token) => link('report', token, true),
  };
}
