// Owns what the rows of the outbox for systems have in common: no address, no proof, no language. Not what each is about:
// webhook-rows.ts, sync-rows.ts.
import type { OutgoingMessage } from '../../ports/outbox.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { User } from '../../ports/user.ts';

/** The user that the row is about, and the change and time of its transaction; epoch ms. */
export interface SystemRowOf {
  readonly secrets: Pick<Secrets, 'id'>;
  readonly user: Pick<User, 'id' | 'project'>;
  readonly change: string | null;
  readonly at: number;
}

/** What tells the row of one system from that of another. `life`: how long the system may be down, ms. */
export type SystemRowFor = Pick<OutgoingMessage, 'template' | 'kind' | 'data' | 'providerId'> & {
  readonly life: number;
};

/** Makes the row. */
export function systemRow(
  { secrets, user, change, at }: SystemRowOf,
  { life, ...system }: SystemRowFor,
): OutgoingMessage {
  return {
    id: secrets.id('msg'),
    project: user.project,
    user: user.id,
    createdAt: at,
    change,
    proof: null,
    inUse: false,
    suppressed: false,
    to: '',
    contact: null,
    locale: 'en',
    ...system,
    expiresAt: at + life,
  };
}
