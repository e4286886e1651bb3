// Owns the schemas of answers about delivery, webhooks and API clients to admins. Not how an answer is made: handlers/.
import { z } from 'zod';
import { LANES } from '../../../core/effects.ts';
import type {
  AdminClientMadeBody,
  AdminClientRow,
  AdminClientsBody,
  AdminDelivery,
  AdminDeliveryBody,
  AdminFailedMessage,
  AdminQueue,
  AdminStream,
  AdminSuppression,
  AdminSuppressionsBody,
  AdminWebhook,
  AdminWebhooksBody,
} from '../../../../shared/wire/admin-operations.ts';
import { suppressed } from './admin-users.ts';

const time = z.iso.datetime();
const count = z.int().min(0);

const queue = z.strictObject({
  lane: z.enum(LANES),
  provider: z.string(),
  host: z.string(),
  waiting: count,
  due: count,
  retrying: count,
  reason: z.string().nullable(),
  oldestAt: time.nullable(),
  down: z.strictObject({ since: time, reason: z.string(), triedAt: time }).nullable(),
}) satisfies z.ZodType<AdminQueue>;

const failed = z.strictObject({
  id: z.string(),
  lane: z.enum(LANES),
  template: z.string(),
  user: z.string(),
  change: z.string().nullable(),
  to: z.string(),
  attempts: count,
  reason: z.string().nullable(),
  createdAt: time,
  expiresAt: time,
  endedAt: time.nullable(),
}) satisfies z.ZodType<AdminFailedMessage>;

/** The queue and what has failed. */
export const adminDelivery = z.strictObject({
  queue: z.array(queue),
  failures: z.array(failed),
  next: z.string().nullable(),
}) satisfies z.ZodType<AdminDeliveryBody>;

/** Suppressed addresses. */
export const adminSuppressions = z.strictObject({
  suppressions: z.array(suppressed.extend({ to: z.string(), user: z.string() }) satisfies z.ZodType<AdminSuppression>),
  next: z.string().nullable(),
}) satisfies z.ZodType<AdminSuppressionsBody>;

const webhook = z.strictObject({
  webhook: count,
  host: z.string(),
  subscribe: z.array(z.string()).nullable(),
  disabledAt: time.nullable(),
}) satisfies z.ZodType<AdminWebhook>;

const stream = z.strictObject({
  stream: z.string(),
  host: z.string(),
  audience: z.string(),
  events: z.array(z.string()),
  verifiedAt: time.nullable(),
}) satisfies z.ZodType<AdminStream>;

const delivery = z.strictObject({
  id: z.string(),
  receiver: z.string(),
  host: z.string(),
  event: z.string().nullable(),
  user: z.string(),
  state: z.enum(['waiting', 'sent', 'failed', 'dropped']),
  attempts: count,
  answer: z.string().nullable(),
  createdAt: time,
  dueAt: time.nullable(),
  endedAt: time.nullable(),
}) satisfies z.ZodType<AdminDelivery>;

/** The receivers and a page of their deliveries. */
export const adminWebhooks = z.strictObject({
  webhooks: z.array(webhook),
  streams: z.array(stream),
  queue: z.array(queue),
  deliveries: z.array(delivery),
  next: z.string().nullable(),
}) satisfies z.ZodType<AdminWebhooksBody>;

/** An API client. */
export const adminClient = z.strictObject({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.string()),
  trusted: z.boolean(),
  country: z.string().nullable(),
  createdAt: time,
  revokedAt: time.nullable(),
  secrets: z.array(
    z.strictObject({
      id: z.string(),
      createdAt: time,
      bearer: z.boolean(),
      expiresAt: time.nullable(),
      networks: z.array(z.string()),
      lastUsedAt: time.nullable(),
    }),
  ),
}) satisfies z.ZodType<AdminClientRow>;

/** The API clients. */
export const adminClients = z.strictObject({ clients: z.array(adminClient) }) satisfies z.ZodType<AdminClientsBody>;

/** A new client or secret. */
export const adminClientMade = z.strictObject({
  client: adminClient,
  secret: z.strictObject({ id: z.string(), value: z.string().nullable() }),
}) satisfies z.ZodType<AdminClientMadeBody>;
