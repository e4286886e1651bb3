// Owns how a link page calls the native API. Not what to do with the answers (contact-change-confirm.ts).
import type { ConfirmBody, InspectBody } from '../../shared/wire.ts';
import { createCall, type Answer, type ClientOptions } from './call.ts';

export interface LinkClient {
  inspect(token: string): Promise<Answer<InspectBody>>;
  /** `anonymous`: without the person's token, as any other browser would press. */
  confirm(token: string, anonymous?: boolean): Promise<Answer<ConfirmBody>>;
  report(token: string): Promise<Answer<null>>;
  /** The server's clock, epoch ms, as well as it is known; without it, this machine's. */
  now?(): number;
}

export function createLinkClient(options: ClientOptions = {}): LinkClient {
  const { call } = createCall(options);
  const { api, credentials, fetch, timeout } = options;
  const { call: callAsAnybody, now } = createCall({ api, credentials, fetch, timeout });
  const link = <T>(what: string, token: string, anonymous?: boolean) =>
    (anonymous ? callAsAnybody : call)<T>('POST', `/v1/links/${what}`, { token });
  return {
    now,
    inspect: (token) => link('inspect', token, true),
    confirm: (token, anonymous) => link('confirm', token, anonymous),
    report: (token) => link('report', token, true),
  };
}
