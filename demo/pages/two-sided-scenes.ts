// Owns the scenes of a change that the new and the current contact both have to confirm. Not of one side: change-scenes.ts.
import type { Act, SceneInGroup } from './scene-type.ts';

/** `value` is the new address, as the person types it. */
export function twoSidedScenes(value: string): readonly SceneInGroup[] {
  const mock = { current: true };
  const start: Act = { do: 'start', value };
  /** The new contact has confirmed. */
  const half: readonly Act[] = [start, { do: 'code', text: '123456' }, { do: 'settle' }];
  return [
    { name: 'Enter, both have to confirm', screen: 'enter-both', mock },
    { name: 'Both: the new one', screen: 'two-new', mock, acts: [start] },
    { name: 'Both: the current one', screen: 'two-current', mock, acts: half },
    {
      name: 'Both: wrong code',
      screen: 'two-current',
      error: 'proof-wrong',
      mock,
      acts: [...half, { do: 'code', text: '111111' }],
    },
    {
      name: 'Both: waiting for the link',
      screen: 'two-link',
      mock: { ...mock, change: { method: 'link' } },
      acts: [start],
    },
    { name: 'Both: change in progress', screen: 'two-pending', mock: { ...mock, waiting: {} } },
    {
      name: 'The current one is lost',
      screen: 'ways',
      mock: { ...mock, more: [{ id: 'ctc_2', value: 'ann@work.example' }] },
      acts: [...half, { do: 'link' }],
    },
    {
      name: 'The current one is lost: no other',
      screen: 'ways',
      error: 'not-allowed',
      mock,
      acts: [...half, { do: 'link' }, { do: 'fault', code: 'not-allowed' }],
    },
  ];
}
