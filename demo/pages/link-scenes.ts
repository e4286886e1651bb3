// Owns the scenes of <contact-change-confirm>, the page that a link opens. Not how a scene is played: scene.ts.
import type { SceneInGroup } from './scene-type.ts';

/** In the order of the gallery. */
export const LINK_SCENES: readonly SceneInGroup[] = [
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
  {
    name: 'Another account is signed in',
    screen: 'relay-other',
    mock: { confirms: 'relay', otherAccount: true },
    acts: [{ do: 'press' }],
  },
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
];
