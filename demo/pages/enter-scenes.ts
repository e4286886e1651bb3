// Owns the scenes of <contact-change> until the first message is sent. Not those behind it: change-scenes.ts.
import type { Kind } from '../../shared/contact.ts';
import type { MockOptions } from '../mock-options.ts';
import type { Act, SceneInGroup } from './scene-type.ts';

type BeginProblem = NonNullable<NonNullable<MockOptions['problems']>['begin']>;

/** A mock whose begin is refused. */
export const beginProblem = (problem: BeginProblem): MockOptions => ({ problems: { begin: problem } });

/** As many e-mail addresses as are allowed. */
const FULL: MockOptions = {
  max: 3,
  more: [
    { id: 'ctc_work', value: 'ann@work.example' },
    { id: 'ctc_home', value: 'ann@home.example' },
  ],
};

/** Until the first message is sent. `value` is the new address, as the person types it. */
export function enterScenes(kind: Kind, value: string): readonly SceneInGroup[] {
  const acts: readonly Act[] = [{ do: 'start', value }];
  const typo: SceneInGroup = {
    name: 'A likelier address',
    screen: 'typo',
    acts: [{ do: 'start', value: 'ann@gmial.com' }],
  };
  return [
    { name: 'Loading', screen: 'loading', mock: { hanging: ['me'] } },
    {
      name: 'Could not load',
      screen: 'failed',
      error: 'offline',
      mock: { problems: { me: { code: 'offline', status: 0 } } },
    },
    { name: 'Enter', screen: 'enter' },
    { name: 'Enter, nothing there yet', screen: 'enter-first', mock: { empty: true } },
    { name: 'Nothing typed', screen: 'enter', error: 'empty', acts: [{ do: 'start', value: '' }] },
    {
      name: 'Not an address',
      screen: 'enter',
      error: 'address-invalid',
      mock: beginProblem({ code: 'address-invalid', status: 422, reason: 'format' }),
      acts,
    },
    {
      name: 'Not allowed',
      screen: 'enter',
      error: 'address-not-allowed',
      mock: beginProblem({
        code: 'address-not-allowed',
        status: 422,
        ...(kind === 'phone' ? { reason: 'country', country: 'CH' } : { reason: 'domain' }),
      }),
      acts: kind === 'phone' ? [{ do: 'start', value: '+41 79 5550199' }] : acts,
    },
    {
      name: 'Already theirs',
      screen: 'enter',
      error: 'address-same',
      acts: [
        { do: 'type', text: value },
        { do: 'fault', code: 'address-same' },
      ],
    },
    { name: 'Offline', screen: 'enter', error: 'offline', mock: beginProblem({ code: 'offline', status: 0 }), acts },
    {
      name: 'Broken',
      screen: 'enter',
      error: 'internal',
      mock: beginProblem({ code: 'internal', status: 500, requestId: 'req_7Q2mX' }),
      acts,
    },
    { name: 'Sending', screen: 'sending', mock: { hanging: ['begin'] }, acts },
    ...(kind === 'email' ? [typo] : []),
    ...refusedScenes(kind, value),
  ];
}

/** The server refuses what was typed, with a reason. */
function refusedScenes(kind: Kind, value: string): readonly SceneInGroup[] {
  const acts: readonly Act[] = [{ do: 'start', value }];
  const refused = (name: string, problem: BeginProblem & object): SceneInGroup => ({
    name,
    screen: 'enter',
    error: `${problem.code}${problem.reason ? `-${problem.reason}` : ''}`,
    mock: beginProblem(problem),
    acts,
  });
  const ofKind: readonly SceneInGroup[] =
    kind === 'phone'
      ? [
          refused('A landline', { code: 'address-not-allowed', status: 422, reason: 'landline' }),
          refused('A number that is not known', { code: 'address-invalid', status: 422, reason: 'unknown' }),
        ]
      : [
          refused('Several addresses', { code: 'address-invalid', status: 422, reason: 'several' }),
          {
            name: 'No room for another',
            screen: 'enter-full',
            mock: { ...FULL, able: { then: ['primary', 'add'] } },
          },
        ];
  return [
    ...ofKind,
    refused('No room, told late', { code: 'too-many-contacts', status: 409 }),
    refused('Not available', { code: 'unavailable', status: 503 }),
  ];
}
