// Owns the bodies that a change is requested with: what the user typed, and what the page chose. Not when: controller.ts.
import type { BeginBody, ChangeBody, NoChangeBody, ResendBody, VerifyBody } from '../../shared/wire/change.ts';
import type { Answer } from '../client/call.ts';
import type { ControllerOptions, StartOptions } from './options.ts';
import { sideOf } from './state.ts';
import type { State } from './state.ts';

/** Sends a request. It may ask whether its answer still counts. */
export type Send<T> = (isCancelled: () => boolean) => Promise<Answer<T>>;

/** The body of a begin. What is not set is undefined, so that JSON leaves it out. */
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

/** The part of it that counts for a contact which the user has already. */
function verifyBody({ method, locale, redirectUrl, humanToken }: BeginBody): VerifyBody {
  return { method, locale, redirectUrl, humanToken } as VerifyBody;
}

/** Another message to the side at hand. Its method is what the screen waits for, and named only where it is another one. */
export function resendBody(state: State, method?: StartOptions['method'], contactId?: string): ResendBody | undefined {
  const { screen, of } = state;
  const sent = sideOf(state)?.method;
  if (!sent) return undefined;
  const desired = method ?? (screen === 'link' || screen === 'code' ? screen : sent);
  return { of, contactId, method: sent === desired || sent === 'both' ? undefined : desired } as ResendBody;
}

/** Begins a change, or the verification of a contact, with a token of the page's human check if it has one. */
export async function sendBegin(
  { client, getHumanToken }: ControllerOptions,
  body: BeginBody,
  contactId: string,
  isCancelled: () => boolean,
): Promise<Answer<ChangeBody | NoChangeBody>> {
  try {
    const humanToken = await getHumanToken?.();
    const complete = { ...body, humanToken } as BeginBody;
    if (!isCancelled()) return contactId ? client.verify(contactId, verifyBody(complete)) : client.begin(complete);
  } catch {
    // Without a token nothing is sent.
  }
  return { problem: { code: 'internal', status: 0 } };
}
