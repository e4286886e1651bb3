// Owns what the report of a provider does: a message that did not arrive has failed, and its address gets no more for a time. It
// verifies nothing. Not who signed the report (tokens/), what it means (core/delivery-report.ts), nor how its effect is lifted:
// lift-suppression.ts.
import { mask } from '../../shared/contact.ts';
import { aboutOf, auditEntries } from '../audit/entry.ts';
import { causeOf, REPORTABLE_FOR, SUPPRESSED_FOR, type DeliveryReport } from '../core/delivery-report.ts';
import type { AuditEntry } from '../ports/audit.ts';
import type { ReportedMessage, StoredReport } from '../ports/delivery-reports.ts';
import type { ServiceContext } from './context.ts';
import type { IncomingRequest } from './request-info.ts';

/** A report whose signature was right. */
export interface SignedReport {
  /** The projects whose provider signed it, one or more. */
  readonly projects: readonly string[];
  readonly report: DeliveryReport;
  readonly request: Pick<IncomingRequest, 'requestId'>;
}

type ReportContext = Pick<ServiceContext, 'store' | 'secrets' | 'clock' | 'display' | 'log' | 'changeSignal'>;

/** Applies a report once. Returns whether it changed anything. */
export async function applyDeliveryReport(ctx: ReportContext, signed: SignedReport): Promise<boolean> {
  const { projects, report } = signed;
  if (report.fate === 'passing') return false;
  const { store, clock, log, changeSignal } = ctx;
  const now = clock();
  for (const project of projects) {
    const suppressedUntil = causeOf(report) === null ? null : now + SUPPRESSED_FOR;
    const stored: StoredReport = {
      project,
      message: report.message,
      ref: report.ref,
      reason: report.fate === 'failed' ? 'bounced' : 'complained',
      suppressedUntil,
      now,
      sentSince: now - REPORTABLE_FOR,
    };
    const message = await store.deliveryReports.apply(stored, (found) => entryOf(ctx, stored, found, signed));
    if (message === undefined) continue;
    const { id, change, kind, template, to } = message;
    log.warn('message-returned', {
      project,
      message: id,
      change,
      template,
      kind,
      to: mask(kind, to),
      reason: stored.reason,
      suppressed: suppressedUntil !== null,
    });
    if (change !== null) changeSignal.ring(change);
    return true;
  }
  return false;
}

function entryOf(
  { secrets, display }: Pick<ReportContext, 'secrets' | 'display'>,
  { project, reason, suppressedUntil, now }: StoredReport,
  { user, change, kind, template, to }: ReportedMessage,
  { request }: SignedReport,
): AuditEntry {
  const data = { template, reason, ...(suppressedUntil === null ? {} : { until: suppressedUntil }) };
  const origin = { requestId: request.requestId, place: null, network: null };
  return oneEntry(
    auditEntries(secrets, { user: { id: user, project }, at: now, origin }, [
      { event: 'message-failed', actor: 'site', change, about: aboutOf(display, { kind, value: to }), data },
    ]),
  );
}

function oneEntry([entry]: readonly AuditEntry[]): AuditEntry {
  if (entry === undefined) throw new Error('one fact makes one row');
  return entry;
}
