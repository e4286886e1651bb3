// Owns which scenes there are, what the mock client answers in each, and what somebody does to get there. Not the frame.
import type { Kind } from '../../shared/contact.ts';
import type { MockOptions } from '../mock-options.ts';
import type { Group, Scene } from './scene-type.ts';
import { LISTS } from './list-scenes.ts';
const WAIT = { requestId: 'req_7Q2mX' };
/** Seconds. */
const DAY = 86_400;

function scenesOf(group: Group, value: string): readonly Scene[] {
  const start = { do: 'start', value } as const;
  const code = (text: string) => [start, { do: 'code', text }] as const;
  const scene = (name: string, screen: string, more: Omit<Scene, 'group' | 'name' | 'screen'> = {}): Scene => ({
    group,
    name,
    screen,
    ...more,
  });
  const prove = (problem: NonNullable<MockOptions['problems']>['prove']) => ({ problems: { prove: problem! } });
  const begin = (problem: NonNullable<MockOptions['problems']>['begin']) => ({ problems: { begin: problem! } });
  const unverified = { more: [{ id: 'ctc_new', kind: kindNamed(group), value, verified: false, verifiedAt: null }] };
  const current = { current: true };
  const sides = () => {
    const half = [...code('123456'), { do: 'settle' }] as const;
    const more = [{ id: 'ctc_2', value: 'ann@work.example' }];
    return [
      scene('Enter, both have to confirm', 'enter-both', { mock: current }),
      scene('Both: the new one', 'two-new', { mock: current, acts: [start] }),
      scene('Both: the current one', 'two-current', { mock: current, acts: half }),
      scene('Both: wrong code', 'two-current', {
        error: 'proof-wrong',
        mock: current,
        acts: [...half, { do: 'code', text: '111111' }],
      }),
      scene('Both: waiting for the link', 'two-link', {
        mock: { ...current, change: { method: 'link' } },
        acts: [start],
      }),
      scene('Both: change in progress', 'two-pending', { mock: { ...current, waiting: {} } }),
      scene('The current one is lost', 'ways', { mock: { ...current, more }, acts: [...half, { do: 'link' }] }),
      scene('The current one is lost: no other', 'ways', {
        error: 'not-allowed',
        mock: current,
        acts: [...half, { do: 'link' }, { do: 'fault', code: 'not-allowed' }],
      }),
    ];
  };
  const beforehand = () => [
    scene('A fresh sign-in first', 'step-up-first', {
      mock: { capabilities: { stepUp: { needed: true, maxAge: 300 } } },
    }),
    scene('A fresh sign-in', 'step-up', { mock: begin({ code: 'step-up-required', status: 401 }), acts: [start] }),
    scene('Frozen', 'frozen', {
      mock: { capabilities: { frozenUntil: '2026-11-21T09:30:00Z', supportUrl: 'https://example.com/help' } },
    }),
    scene('Managed elsewhere', 'managed', { mock: { able: { managed: true } } }),
    scene('No more messages', 'spent', { mock: { able: { sendsLeft: 0, nextSendAt: '2026-11-21T09:30:00Z' } } }),
    scene('Another contact has to confirm', 'enter', {
      error: 'not-allowed',
      mock: begin({ code: 'not-allowed', status: 403, reason: 'current-needed' }),
      acts: [start],
    }),
  ];
  return [
    scene('Loading', 'loading', { mock: { hanging: ['me'] } }),
    scene('Could not load', 'failed', { error: 'offline', mock: { problems: { me: { code: 'offline', status: 0 } } } }),
    scene('Enter', 'enter'),
    scene('Enter, nothing there yet', 'enter-first', { mock: { empty: true } }),
    scene('Nothing typed', 'enter', { error: 'empty', acts: [{ do: 'start', value: '' }] }),
    scene('Not an address', 'enter', {
      error: 'address-invalid',
      mock: begin({ code: 'address-invalid', status: 422, reason: 'format' }),
      acts: [start],
    }),
    scene('Not allowed', 'enter', {
      error: 'address-not-allowed',
      mock: begin({ code: 'address-not-allowed', status: 422, reason: group === 'Phone' ? 'country' : 'domain' }),
      acts: [start],
    }),
    scene('Already theirs', 'enter', {
      error: 'address-same',
      acts: [
        { do: 'type', text: value },
        { do: 'fault', code: 'address-same' },
      ],
    }),
    scene('Offline', 'enter', { error: 'offline', mock: begin({ code: 'offline', status: 0 }), acts: [start] }),
    scene('Broken', 'enter', {
      error: 'internal',
      mock: begin({ code: 'internal', status: 500, ...WAIT }),
      acts: [start],
    }),
    scene('Sending', 'sending', { mock: { hanging: ['begin'] }, acts: [start] }),
    ...(group === 'Email'
      ? [scene('A likelier address', 'typo', { acts: [{ do: 'start', value: 'ann@gmial.com' }] })]
      : []),
    scene('Code', 'code', { acts: [start] }),
    scene('Code, another may go', 'code-resend', { acts: [start, { do: 'pass', ms: 31_000 }] }),
    scene('Code, sent again', 'code-resent', { acts: [start, { do: 'pass', ms: 31_000 }, { do: 'resend' }] }),
    scene('Could not be delivered', 'code-undelivered', { mock: { change: { delivery: 'failed' } }, acts: [start] }),
    scene('Wrong code', 'code', { error: 'proof-wrong', acts: code('111111') }),
    scene('Too few digits', 'code', { error: 'code-short', acts: code('1234') }),
    scene('Too many digits', 'code', { error: 'code-long', acts: code('12345678') }),
    scene('Not digits', 'code', { error: 'code-digits', acts: code('12a456') }),
    scene('Code, offline', 'code', {
      error: 'offline',
      mock: prove({ code: 'offline', status: 0 }),
      acts: code('123456'),
    }),
    scene('Checking', 'checking', { mock: { hanging: ['prove'] }, acts: code('123456') }),
    scene('Waiting for the link', 'link', { mock: { change: { method: 'link' } }, acts: [start] }),
    scene('Waiting for the link, which a click completes', 'link-click', {
      mock: { change: { method: 'link', completion: 'click' } },
      acts: [start],
    }),
    scene('Change in progress', 'pending', { mock: { waiting: {} } }),
    scene('Too many wrong codes', 'blocked', { mock: prove('change-locked'), acts: code('111111') }),
    scene('Code expired', 'blocked', { error: 'proof-expired', mock: prove('proof-expired'), acts: code('123456') }),
    scene('Too many tries', 'enter', {
      error: 'quota-exceeded',
      mock: begin({ code: 'quota-exceeded', status: 429, retryAfter: DAY }),
      acts: [start],
    }),
    scene('Code, too many tries', 'code', {
      error: 'quota-exceeded',
      mock: prove({ code: 'quota-exceeded', status: 429, retryAfter: DAY }),
      acts: code('111111'),
    }),
    ...(group === 'Phone'
      ? [
          scene('No text messages for now', 'enter', {
            error: 'quota-exceeded-sms',
            mock: begin({ code: 'quota-exceeded', status: 429, reason: 'sms', retryAfter: 1200 }),
            acts: [start],
          }),
        ]
      : []),
    scene('Proved, yet taken', 'enter', {
      error: 'address-taken',
      mock: prove({ code: 'address-taken', status: 409 }),
      acts: code('123456'),
    }),
    scene('Signed out', 'signed-out', { mock: begin({ code: 'token-invalid', status: 401 }), acts: [start] }),
    scene('Done', 'done', { acts: code('123456') }),
    ...sides(),
    ...beforehand(),
    scene('A contact to verify', 'verify', { verify: 'ctc_new', mock: unverified }),
    scene('Verified', 'verified', { verify: 'ctc_new', mock: unverified, acts: code('123456') }),
  ];
}

const LINKS: readonly Scene[] = (
  [
    { name: 'Confirm', screen: 'confirm' },
    { name: 'Confirmed', screen: 'confirmed', acts: [{ do: 'press' }] },
    { name: 'Two accounts become one', screen: 'merges', mock: { link: { merges: true } } },
    { name: 'Allow', screen: 'allow', mock: { link: { of: 'current' } } },
    {
      name: 'Allowed',
      screen: 'allowed',
      mock: { link: { of: 'current' }, current: true, confirms: 'half' },
      acts: [{ do: 'press' }],
    },
    { name: 'Another browser: a code to type', screen: 'relay', mock: { confirms: 'relay' }, acts: [{ do: 'press' }] },
    { name: 'Not asked for', screen: 'reported', acts: [{ do: 'report' }] },
    { name: 'Stopped', screen: 'stopped', mock: { link: { of: 'current' } }, acts: [{ do: 'report' }] },
    { name: 'Used', screen: 'used', mock: { link: { state: 'used' } } },
    { name: 'Expired', screen: 'link-expired', mock: { link: { state: 'expired' } } },
    { name: 'Superseded', screen: 'superseded', mock: { link: { state: 'superseded' } } },
    { name: 'Closed', screen: 'closed', mock: { link: { state: 'closed' } } },
    { name: 'Unknown', screen: 'unknown', mock: { problems: { inspect: { code: 'not-found', status: 404 } } } },
    {
      name: 'Offline',
      screen: 'confirm',
      error: 'offline',
      mock: { problems: { inspect: { code: 'offline', status: 0 } } },
    },
  ] as const satisfies readonly Omit<Scene, 'group'>[]
).map((scene) => ({ ...scene, group: 'Link page' }));

export const SCENES: readonly Scene[] = [
  ...scenesOf('Email', 'ann.new@example.org'),
  ...scenesOf('Phone', '040 5550199'),
  ...LISTS.map((scene) => ({ ...scene, group: 'List' as const })),
  ...LINKS,
];

export function kindOf(scene: Scene): Kind {
  return scene.mock?.kind ?? kindNamed(scene.group);
}

function kindNamed(group: Group): Kind {
  return group === 'Phone' ? 'phone' : 'email';
}

export function sceneUrl(scene: Scene, look: Readonly<Record<string, string>>): string {
  const { screen, error } = scene;
  const query = new URLSearchParams({ kind: kindOf(scene), screen, ...(error ? { error } : {}), ...look });
  return `/scenes?${query.toString()}`;
}

/** The scene that an address asks for. */
export function findScene(query: URLSearchParams): Scene | undefined {
  const kind = query.get('kind') ?? 'email';
  return SCENES.find(
    (scene) =>
      scene.screen === query.get('screen') && (scene.error ?? null) === query.get('error') && kindOf(scene) === kind,
  );
}
