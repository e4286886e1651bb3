// Owns the bodies of the requests, made of the user's entry and the page's options. Not when they are sent: controller.ts.
import type { BeginBody, ChangeBody, NoChangeBody, ResendBody, VerifyBody } from '../../shared/wire/change.ts';
import type { Answer } from '../client/call.ts';
import type { ControllerOptions, StartOptions } from './options.ts';
import { sideOf } from './state.ts';
import type { State } from './state.ts';

/** Sends a request. `isCancelled`: whether the answer is no longer needed. */
export type Send<T> = (isCancelled: () => boolean) => Promise<Answer<T>>;

/** Returns the body of a begin. Values that are not set are undefined, so that JSON leaves them out. */
export function beginBody(
  { kind, then, entry }: State,
  { locale, redirectUrl, templateOptions, method: preferred }: ControllerOptions,
  { method = preferred as StartOptions['method'], oldLost }: StartOptions,
): BeginBody {
  return {
    kind,
    value: entry.value.trim(),
    then,
    country: (kind === 'phone' && entry.country) || undefined,
    method: (method as string) === 'auto' ? undefined : method,
    locale,
    redirectUrl,
    templateOptions,
    oldLost,
  } as BeginBody;
}

/**
 * Returns the body that requests another message to the current side; undefined when there is no message yet. By default
 * the method is the one of the screen, code or link. The body names it only when the last message did not include it.
 */
export function resendBody(
  state: State,
  method?: StartOptions['method'],
  to?: Pick<ResendBody, 'contactId' | 'channel'>,
): ResendBody | undefined {
  const { screen, of } = state;
  const sent = sideOf(state)?.method;
  if (!sent) return undefined;
  const desired = method ?? (screen === 'link' || screen === 'code' ? screen : sent);
  return { of, ...to, method: sent === desired || sent === 'both' ? undefined : desired } as ResendBody;
}

/**
 * Begins a change or the verification of a contact, with a token of the human check if the page has such a check, and with the time
 * zone of the browser, in which messages then write times.
 */
export async function sendBegin(
  { client, getHumanToken }: ControllerOptions,
  body: BeginBody,
  contactId: string,
  isCancelled: () => boolean,
): Promise<Answer<ChangeBody | NoChangeBody>> {
  try {
    const humanToken = await getHumanToken?.();
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const { method, locale, redirectUrl } = body;
    const common = { method, locale, redirectUrl, timeZone, humanToken } as VerifyBody;
    if (!isCancelled()) return contactId ? client.verify(contactId, common) : client.begin({ ...body, ...common });
  } catch {
    // The human check failed, so nothing is sent.
  }
  return { problem: { code: 'internal', status: 0 } };
}
