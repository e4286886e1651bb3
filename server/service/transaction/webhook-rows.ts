// Owns the rows of the outbox for events: one for each event and each webhook that subscribes to its type. Not which events
// there are (core/user-events.ts), nor what is sent (deliver/message/webhook-body.ts).
import { DAY } from '../../../shared/duration.ts';
import type { WebhookEvent } from '../../core/webhook-events.ts';
import type { OutgoingMessage } from '../../ports/outbox.ts';
import type { Project, Webhook } from '../../ports/project.ts';
import type { Secrets } from '../../ports/secrets.ts';
import type { User } from '../../ports/user.ts';

/** How long the site's systems may be down without missing an event, ms. */
const WEBHOOK_LIFE = 3 * DAY;

/** The user that events are about, and where the events go. */
export interface EventTarget {
  readonly secrets: Pick<Secrets, 'id'>;
  readonly user: Pick<User, 'id' | 'project'>;
  readonly project: Pick<Project, 'webhooks'>;
}

/** The events of one transaction. */
export interface EventBatch {
  readonly events: readonly WebhookEvent[];
  /** The change of the transaction; null when it has none. */
  readonly change: string | null;
  /** Epoch ms. */
  readonly at: number;
  /** The version of the user after the transaction. */
  readonly version: number;
}

/** Returns the rows. */
export function webhookRows(
  { secrets, user, project }: EventTarget,
  { events, change, at, version }: EventBatch,
): readonly OutgoingMessage[] {
  return project.webhooks.flatMap((webhook, index) =>
    events
      .filter(({ type }) => isSubscribed(webhook, type))
      .map((hook) => ({
        id: secrets.id('msg'),
        project: user.project,
        user: user.id,
        createdAt: at,
        change,
        proof: null,
        inUse: false,
        suppressed: false,
        template: 'hook',
        kind: 'hook',
        to: '',
        contact: null,
        data: { hook, at, version },
        locale: 'en',
        // Index of the webhook in the project's list.
        providerId: String(index),
        expiresAt: at + WEBHOOK_LIFE,
      })),
  );
}

function isSubscribed({ subscribe }: Webhook, type: WebhookEvent['type']): boolean {
  return subscribe === undefined || subscribe.includes(type);
}
