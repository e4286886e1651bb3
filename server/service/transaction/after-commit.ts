// Owns what happens after the commit of a decision: alarms are logged, events are counted, and watchers and the courier are woken. Not what is
// saved: save.ts.
import type { OtherAccount, Effects } from '../../core/decision.ts';
import { hasEvents } from '../../core/user-events.ts';
import type { ServiceContext } from '../context.ts';

/** Call once for each saved decision, after its transaction has committed. */
export function afterCommit(
  ctx: Pick<ServiceContext, 'log' | 'metrics' | 'changeSignal' | 'wakeCourier'>,
  effects: Effects & { readonly otherAccount?: OtherAccount },
): void {
  if (effects.otherAccount) afterCommit(ctx, effects.otherAccount.effects);
  const project = effects.about?.project;
  for (const { alarm, ...data } of effects.alarms) ctx.log.warn(alarm, { project, ...data });
  for (const { event, contact = effects.about } of effects.auditEvents)
    ctx.metrics?.happened(event, contact?.kind ?? null);
  for (const change of effects.changes) ctx.changeSignal.ring(change.id);
  if (effects.messages.length > 0 || hasEvents(effects)) ctx.wakeCourier();
}
