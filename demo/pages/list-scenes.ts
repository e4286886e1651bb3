// Owns the scenes of <contact-change-list>: the contacts in each, and the buttons that lead to it. Not how a scene is played: scene.ts.
import type { ContactSketch } from '../mock-contacts.ts';
import type { Act, SceneInGroup } from './scene-type.ts';

const ANN: ContactSketch = { id: 'ctc_ann', kind: 'email', value: 'ann@example.com', primary: true, loginId: true };
const WORK: ContactSketch = {
  id: 'ctc_work',
  kind: 'email',
  value: 'ann.lindqvist@ferries.example',
  loginId: true,
  type: 'work',
};
const OLD: ContactSketch = { id: 'ctc_old', kind: 'email', value: 'ann.of.the.islands@post.example', verified: false };
const PHONE: ContactSketch = { id: 'ctc_phone', kind: 'phone', value: '+358401234567', primary: true };
const SECOND: ContactSketch = { id: 'ctc_second', kind: 'phone', value: '+46701740605', type: 'Summer house' };
const SEVERAL = { contacts: [ANN, WORK, OLD, PHONE] };

/** Presses these buttons one after the other. */
const key = (...keys: string[]): readonly Act[] => keys.map((each) => ({ do: 'key', key: each }));

/** In the order of the gallery. */
export const LIST_SCENES: readonly SceneInGroup[] = [
  { name: 'Loading', screen: 'list-loading', mock: { hanging: ['me'] } },
  { name: 'Could not load', screen: 'list-failed', mock: { problems: { me: { code: 'offline', status: 0 } } } },
  { name: 'Nothing there yet', screen: 'list-empty', mock: { empty: true } },
  { name: 'One', screen: 'list-one', mock: { contacts: [ANN] } },
  { name: 'Several', screen: 'list', mock: SEVERAL },
  { name: 'Phone numbers', screen: 'list', mock: { kind: 'phone', contacts: [ANN, PHONE, SECOND] } },
  { name: 'Menu open', screen: 'list-menu', mock: SEVERAL, acts: key('menu ctc_work') },
  { name: 'Menu of one not verified', screen: 'list-menu-unverified', mock: SEVERAL, acts: key('menu ctc_old') },
  { name: 'The last one stays', screen: 'list-last', mock: { contacts: [ANN] } },
  { name: 'The primary stays', screen: 'list-primary', mock: SEVERAL, acts: key('menu ctc_ann') },
  { name: 'Asked before it goes', screen: 'list-remove', mock: SEVERAL, acts: key('menu ctc_work', 'remove') },
  {
    name: 'Being removed',
    screen: 'list-removing',
    mock: { ...SEVERAL, hanging: ['remove'] },
    acts: key('menu ctc_work', 'remove', 'remove ctc_work'),
  },
  { name: 'Removed', screen: 'list-removed', mock: SEVERAL, acts: key('menu ctc_old', 'remove', 'remove ctc_old') },
  { name: 'Made primary', screen: 'list-promoted', mock: SEVERAL, acts: key('menu ctc_work', 'makePrimary') },
  {
    name: 'Refused',
    screen: 'list-refused',
    mock: { ...SEVERAL, problems: { remove: { code: 'last-contact', status: 409, reason: 'last-login' } } },
    acts: key('menu ctc_work', 'remove', 'remove ctc_work'),
  },
  {
    name: 'Offline',
    screen: 'list-offline',
    mock: { ...SEVERAL, problems: { promote: { code: 'offline', status: 0 } } },
    acts: key('menu ctc_work', 'makePrimary'),
  },
  { name: 'One waits', screen: 'list-waiting', mock: { ...SEVERAL, waiting: {} } },
  {
    name: 'One waits for its link',
    screen: 'list-waiting-link',
    mock: { ...SEVERAL, waiting: { method: 'link', completion: 'click' } },
  },
  {
    name: 'One that support asked for takes effect soon',
    screen: 'list-support',
    mock: { ...SEVERAL, waiting: { startedBy: 'support', waitsUntil: '2026-11-23T09:30:00Z' } },
  },
  {
    name: 'One of them waits',
    screen: 'list-verifying',
    mock: { ...SEVERAL, waiting: { value: OLD.value, then: 'add' } },
  },
  {
    name: 'Managed by the sign-in',
    screen: 'list-managed',
    mock: { contacts: [{ ...ANN, managedBy: 'idp' }, WORK], managed: true },
  },
  { name: 'As many as allowed', screen: 'list-full', mock: { ...SEVERAL, max: 3 } },
  {
    name: 'Nothing can be changed',
    screen: 'list-frozen',
    mock: { ...SEVERAL, capabilities: { frozenUntil: '2026-11-22T09:30:00Z' } },
  },
  {
    name: 'A fresh sign-in is needed',
    screen: 'list-step-up',
    mock: { ...SEVERAL, problems: { promote: { code: 'step-up-required', status: 401, maxAge: 300 } } },
    acts: key('menu ctc_work', 'makePrimary'),
  },
  {
    name: 'Signed out',
    screen: 'list-signed-out',
    mock: { problems: { me: { code: 'token-invalid', status: 401 } } },
  },
  { name: 'Adding one', screen: 'list-add', mock: SEVERAL, acts: key('add') },
  { name: 'Recent activity', screen: 'list-activity', mock: SEVERAL, acts: key('activity') },
  { name: 'Recent activity, all of it', screen: 'list-activity-more', mock: SEVERAL, acts: key('activity', 'more') },
  {
    name: 'Recent activity: none',
    screen: 'list-activity-none',
    mock: { ...SEVERAL, activity: [] },
    acts: key('activity'),
  },
  {
    name: 'Recent activity: being read',
    screen: 'list-activity-loading',
    mock: { ...SEVERAL, hanging: ['activity'] },
    acts: key('activity'),
  },
  {
    name: 'Recent activity: offline',
    screen: 'list-activity-offline',
    mock: { ...SEVERAL, problems: { activity: { code: 'offline', status: 0 } } },
    acts: key('activity'),
  },
];
