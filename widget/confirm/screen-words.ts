// Owns which words the screens of a link page have that only tell. Not the words themselves (words/).
import type { ChangeBody } from '../../shared/wire.ts';

/** Titles of the screens that only tell; but for `linkUsed`, each has a text of the same name. */
export const WORDS = {
  reported: 'linkReported',
  confirmed: 'linkConfirmed',
  used: 'linkUsed',
  expired: 'linkExpired',
  superseded: 'linkSuperseded',
  closed: 'linkClosed',
  unknown: 'linkUnknown',
} as const;

/** Which address has to confirm as well. */
export const waitsFor = ({ state, proofs }: ChangeBody): 'New' | 'Current' | false =>
  state === 'waiting' && (proofs.some((proof) => proof.of === 'new' && proof.state !== 'done') ? 'New' : 'Current');
