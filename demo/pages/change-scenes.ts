// Owns the scenes of <contact-change>, in the order in which a person may meet them. Not those before the
// first message (enter-scenes.ts), nor those of two sides: two-sided-scenes.ts.
import type { Kind } from '../../shared/contact.ts';
import { DAY, SECOND } from '../../shared/duration.ts';
import type { MockOptions } from '../mock-options.ts';
import { beginProblem, enterScenes } from './enter-scenes.ts';
import type { Act, SceneInGroup } from './scene-type.ts';
import { twoSidedScenes } from './two-sided-scenes.ts';

/** Seconds. */
const A_DAY = DAY / SECOND;
/** After this the mock sends another message. */
const RESEND_WAIT = 31 * SECOND;

type Problems = NonNullable<MockOptions['problems']>;
const proveProblem = (problem: NonNullable<Problems['prove']>): MockOptions => ({ problems: { prove: problem } });
const code = (value: string, text: string): readonly Act[] => [
  { do: 'start', value },
  { do: 'code', text },
];

/** More countries than a select is for. */
export const COUNTRIES = ['FI', 'AX', 'CI', 'DE', 'EG', 'ES', 'FR', 'GB', 'GR', 'IN', 'JP', 'NO', 'SA', 'SE', 'US'];

/** `value` is the new address, as the person types it. */
export function changeScenes(kind: Kind, value: string): readonly SceneInGroup[] {
  return [
    ...enterScenes(kind, value),
    ...codeScenes(value),
    ...(kind === 'phone' ? phoneScenes(value) : []),
    ...linkScenes(value),
    ...stoppedScenes(kind, value),
    { name: 'Done', screen: 'done', acts: code(value, '123456') },
    {
      name: 'Done, other devices may be signed out',
      screen: 'done-others',
      mock: { capabilities: { signOutOthers: true } },
      acts: code(value, '123456'),
    },
    ...twoSidedScenes(value),
    ...obstacleScenes(value),
    ...verifyScenes(kind, value),
  ];
}

/** A code is typed. */
function codeScenes(value: string): readonly SceneInGroup[] {
  const start: Act = { do: 'start', value };
  const wait: Act = { do: 'pass', ms: RESEND_WAIT };
  return [
    { name: 'Code', screen: 'code', acts: [start] },
    {
      name: 'Code in segments',
      screen: 'code-segments',
      codeStyle: 'segments',
      acts: [start, { do: 'type', text: '123' }],
    },
    { name: 'Code, another may go', screen: 'code-resend', acts: [start, wait] },
    { name: 'Code, sent again', screen: 'code-resent', acts: [start, wait, { do: 'resend' }] },
    {
      name: 'Could not be delivered',
      screen: 'code-undelivered',
      mock: { change: { delivery: 'failed' } },
      acts: [start],
    },
    { name: 'Wrong code', screen: 'code', error: 'proof-wrong', acts: code(value, '111111') },
    {
      name: 'Code of an earlier message',
      screen: 'code',
      error: 'proof-wrong-earlier',
      mock: proveProblem({ code: 'proof-wrong', status: 422, reason: 'earlier', triesLeft: 5 }),
      acts: code(value, '111111'),
    },
    { name: 'Too few digits', screen: 'code', error: 'code-short', acts: code(value, '1234') },
    { name: 'Too many digits', screen: 'code', error: 'code-long', acts: code(value, '12345678') },
    { name: 'Not digits', screen: 'code', error: 'code-digits', acts: code(value, '12a456') },
    {
      name: 'Code, offline',
      screen: 'code',
      error: 'offline',
      mock: proveProblem({ code: 'offline', status: 0 }),
      acts: code(value, '123456'),
    },
    { name: 'Checking', screen: 'checking', mock: { hanging: ['prove'] }, acts: code(value, '123456') },
  ];
}

/** The choice of a country, and of a channel. */
function phoneScenes(value: string): readonly SceneInGroup[] {
  return [
    {
      name: 'Choosing the country',
      screen: 'enter-country',
      mock: { countries: COUNTRIES },
      acts: [{ do: 'country' }],
    },
    {
      name: 'Code by a call, where there is a choice',
      screen: 'code-call',
      mock: { able: { channels: ['sms', 'whatsapp', 'voice'] }, change: { channel: 'voice' } },
      acts: [{ do: 'start', value }],
    },
  ];
}

/** A link is opened elsewhere; or the page is opened while a change waits. */
function linkScenes(value: string): readonly SceneInGroup[] {
  const acts: readonly Act[] = [{ do: 'start', value }];
  return [
    { name: 'Waiting for the link', screen: 'link', mock: { change: { method: 'link' } }, acts },
    {
      name: 'Waiting for the link, which a click completes',
      screen: 'link-click',
      mock: { change: { method: 'link', completion: 'click' } },
      acts,
    },
    { name: 'Change in progress', screen: 'pending', mock: { waiting: {} } },
    { name: 'Asked for by support', screen: 'pending-support', mock: { waiting: { startedBy: 'support' } } },
  ];
}

/** The server stops the change, for good or for now. */
function stoppedScenes(kind: Kind, value: string): readonly SceneInGroup[] {
  const start: readonly Act[] = [{ do: 'start', value }];
  const noSms: SceneInGroup = {
    name: 'No text messages for now',
    screen: 'enter',
    error: 'quota-exceeded-sms',
    mock: beginProblem({ code: 'quota-exceeded', status: 429, reason: 'sms', retryAfter: 1200 }),
    acts: start,
  };
  return [
    {
      name: 'Too many wrong codes',
      screen: 'blocked',
      mock: proveProblem('change-locked'),
      acts: code(value, '111111'),
    },
    {
      name: 'Code expired',
      screen: 'blocked',
      error: 'proof-expired',
      mock: proveProblem('proof-expired'),
      acts: code(value, '123456'),
    },
    {
      name: 'Too many tries',
      screen: 'enter',
      error: 'quota-exceeded',
      mock: beginProblem({ code: 'quota-exceeded', status: 429, retryAfter: A_DAY }),
      acts: start,
    },
    {
      name: 'Code, too many tries',
      screen: 'code',
      error: 'quota-exceeded',
      mock: proveProblem({ code: 'quota-exceeded', status: 429, retryAfter: A_DAY }),
      acts: code(value, '111111'),
    },
    ...(kind === 'phone' ? [noSms] : []),
    {
      name: 'Proved, yet taken',
      screen: 'enter',
      error: 'address-taken',
      mock: proveProblem({ code: 'address-taken', status: 409 }),
      acts: code(value, '123456'),
    },
    {
      name: 'Signed out',
      screen: 'signed-out',
      mock: beginProblem({ code: 'token-invalid', status: 401 }),
      acts: start,
    },
  ];
}

/** What must be settled before a change can begin. */
function obstacleScenes(value: string): readonly SceneInGroup[] {
  const acts: readonly Act[] = [{ do: 'start', value }];
  return [
    {
      name: 'A fresh sign-in first',
      screen: 'step-up-first',
      mock: { capabilities: { stepUp: { needed: true, maxAge: 300 } } },
    },
    {
      name: 'A fresh sign-in',
      screen: 'step-up',
      mock: beginProblem({ code: 'step-up-required', status: 401 }),
      acts,
    },
    {
      name: 'Frozen',
      screen: 'frozen',
      mock: { capabilities: { frozenUntil: '2026-11-21T09:30:00Z', supportUrl: 'https://example.com/help' } },
    },
    { name: 'Managed elsewhere', screen: 'managed', mock: { able: { managed: true } } },
    {
      name: 'No more messages',
      screen: 'spent',
      mock: { able: { sendsLeft: 0, nextSendAt: '2026-11-21T09:30:00Z' } },
    },
    {
      name: 'Another contact has to confirm',
      screen: 'enter',
      error: 'not-allowed',
      mock: beginProblem({ code: 'not-allowed', status: 403, reason: 'current-needed' }),
      acts,
    },
  ];
}

/** The person verifies a contact that they have already. */
function verifyScenes(kind: Kind, value: string): readonly SceneInGroup[] {
  const mock: MockOptions = { more: [{ id: 'ctc_new', kind, value, verified: false, verifiedAt: null }] };
  return [
    { name: 'A contact to verify', screen: 'verify', verify: 'ctc_new', mock },
    { name: 'Verified', screen: 'verified', verify: 'ctc_new', mock, acts: code(value, '123456') },
  ];
}
