// Owns what happens after the commit of a decision: alarms are logged, events are counted, and watchers and the courier are woken. Not what is
// saved: save.ts.
import { HOUR } from '../../../shared/duration.ts';
import type { OtherAccount, Effects } from '../../core/decision.ts';
import { hasEvents } from '../../core/user-events.ts';
import type { ServiceContext } from '../context.ts';
import { rangeOf } from './counter-keys.ts';

/** Call once for each saved decision, after its transaction has committed. */
export function afterCommit(
  ctx: Pick<ServiceContext, 'log' | 'metrics' | 'changeSignal' | 'wakeCourier' | 'store' | 'clock'>,
  effects: Effects & { readonly otherAccount?: OtherAccount },
): void {
  if (effects.otherAccount) afterCommit(ctx, effects.otherAccount.effects);
  const project = effects.about?.project;
  for (const { alarm, ...data } of effects.alarms) ctx.log.warn(alarm, { project, ...data });
  noteStoppedRange(ctx, effects);
  for (const { event, contact = effects.about } of effects.auditEvents)
    ctx.metrics?.happened(event, contact?.kind ?? null);
  for (const change of effects.changes) ctx.changeSignal.ring(change.id);
  if (effects.messages.length > 0 || hasEvents(effects)) ctx.wakeCourier();
}

/** Stores which range of numbers was stopped just now, for admins: the counters hold hashes alone. No request waits for that. */
function noteStoppedRange(
  { store, clock, log }: Pick<ServiceContext, 'store' | 'clock' | 'log'>,
  { alarms, about }: Effects,
): void {
  const tripped = alarms.find(({ alarm }) => alarm === 'sms-breaker');
  if (tripped?.alarm !== 'sms-breaker' || about?.kind !== 'phone') return;
  const { sent, answered } = tripped;
  const since = clock();
  // The SMS that stopped it is as old as this, so after an hour at the latest there is room again.
  const range = { numbers: rangeOf(about.address.key), since, until: since + HOUR, sent, answered };
  store.breakers
    .stopRange(about.project, range)
    .catch((error: unknown) =>
      log.warn('breaker-not-stored', { error: error instanceof Error ? error.name : 'unknown' }),
    );
}
