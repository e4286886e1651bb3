// Owns how a link page calls the native API. Not what follows from the answers: confirm/contact-change-confirm.ts.
import type { ConfirmBody, InspectBody } from '../../shared/wire/links.ts';
import { createCall } from './call.ts';
import type { Answer, ClientOptions } from './call.ts';

/** The calls of a link page. A page may bring its own. */
export interface LinkClient {
  inspect(token: string): Promise<Answer<InspectBody>>;
  /** `anonymous`: without the user's token, as from a browser without a sign-in. */
  confirm(token: string, anonymous?: boolean): Promise<Answer<ConfirmBody>>;
  report(token: string): Promise<Answer<null>>;
  /** The server's clock, epoch ms, as far as it is known. If it is missing, the browser's clock counts. */
  now?(): number;
}

/** A client for a link page by `fetch`. Only a confirmation sends the user's token. */
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
