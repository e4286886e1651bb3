// Owns what a message of each kind looks like, with example values, for people who run the server. It is rendered as messages are, so
// that a preview never differs from what is sent. Not how: message/render.ts.
import type { Kind, Method, Then } from '../../shared/contact.ts';
import { HOUR, MINUTE } from '../../shared/duration.ts';
import type { MessageForm } from '../../shared/wire/admin-project.ts';
import type { Change, Proof, Side } from '../core/change.ts';
import type { NoticeTopic } from '../core/effects.ts';
import type { InlineImage } from '../ports/delivery.ts';
import type { Display } from '../ports/display.ts';
import type { OutgoingMessage } from '../ports/outbox.ts';
import type { Previews, PreviewRequest } from '../ports/previews.ts';
import type { Project } from '../ports/project.ts';
import type { NoticeMessage, ProofMessage } from './message/message.ts';
import { render } from './message/render.ts';

/** No mail reaches a person at these, and the numbers are kept for films (RFC 2606; Traficom). */
const OLD: { readonly [K in Kind]: string } = { email: 'ann@old.example', phone: '+358401234567' };
const NEW: { readonly [K in Kind]: string } = { email: 'ann@new.example', phone: '+358407654321' };
/** As many digits as a code has are taken of it. */
const CODE = '1234567890';
/** Stands where a link has its token. */
const TOKEN = 'example';
const PLACE = 'Firefox · Linux';
const ZONE = 'Europe/Helsinki';

/** The roles of admins that messages name. */
type StaffRole = 'support' | 'admin';

interface ProofExample {
  readonly side: Side;
  readonly method: Method;
  readonly then: Then;
  readonly inUse?: boolean;
  /** The role of the admin who asked for the change; missing when the user did. */
  readonly by?: StaffRole;
}

const PROOFS: Readonly<Record<string, ProofExample>> = {
  'prove-code': { side: 'new', method: 'code', then: 'replace' },
  'prove-link': { side: 'new', method: 'link', then: 'replace' },
  'prove-both': { side: 'new', method: 'both', then: 'replace' },
  'prove-added': { side: 'new', method: 'both', then: 'add' },
  'prove-in-use': { side: 'new', method: 'both', then: 'primary', inUse: true },
  'allow-code': { side: 'current', method: 'code', then: 'replace' },
  'allow-link': { side: 'current', method: 'link', then: 'replace' },
  'allow-both': { side: 'current', method: 'both', then: 'replace' },
  'prove-both-by-support': { side: 'new', method: 'both', then: 'replace', by: 'support' },
  'prove-both-by-admin': { side: 'new', method: 'both', then: 'replace', by: 'admin' },
  'allow-both-by-support': { side: 'current', method: 'both', then: 'replace', by: 'support' },
  'allow-both-by-admin': { side: 'current', method: 'both', then: 'replace', by: 'admin' },
};

interface NoticeExample {
  readonly of: NoticeTopic;
  readonly then: Then | null;
  /** Whether the holder's browser led to it. */
  readonly hasPlace?: boolean;
  /** The role of the admin who asked for it or did it; missing when the user did. */
  readonly by?: StaffRole;
}

const NOTICES: Readonly<Record<string, NoticeExample>> = {
  'notice-requested': { of: 'requested', then: 'replace' },
  'notice-requested-by-support': { of: 'requested', then: 'replace', hasPlace: false, by: 'support' },
  'notice-requested-by-admin': { of: 'requested', then: 'replace', hasPlace: false, by: 'admin' },
  'notice-waits': { of: 'waits', then: 'replace', hasPlace: false, by: 'support' },
  'notice-done': { of: 'done', then: 'replace' },
  'notice-done-by-support': { of: 'done', then: 'replace', hasPlace: false, by: 'support' },
  'notice-done-by-admin': { of: 'done', then: 'replace', hasPlace: false, by: 'admin' },
  'notice-added': { of: 'done', then: 'add' },
  'notice-respelled': { of: 'respelled', then: 'replace' },
  'notice-recovery-set': { of: 'recovery-set', then: 'add', hasPlace: false },
  'notice-recovery-ended': { of: 'recovery-ended', then: 'add', hasPlace: false },
  'notice-removed': { of: 'removed', then: null },
  'notice-undone': { of: 'undone', then: null },
  'notice-frozen': { of: 'frozen', then: null },
  'notice-unfrozen': { of: 'unfrozen', then: null, hasPlace: false },
  'notice-signed-out': { of: 'signed-out', then: null, hasPlace: false },
  'notice-recovered': { of: 'recovered', then: null, hasPlace: false },
  'notice-disabled': { of: 'disabled', then: null, hasPlace: false },
  'notice-enabled': { of: 'enabled', then: null, hasPlace: false },
  'notice-unlocked': { of: 'unlocked', then: null, hasPlace: false },
  'notice-cancelled': { of: 'cancelled', then: 'replace', hasPlace: false },
  'notice-ended': { of: 'ended', then: null, hasPlace: false },
  'notice-merged': { of: 'merged', then: null },
  'notice-merged-away': { of: 'merged-away', then: null },
};

/** Topics whose notices have a link that takes the change back. */
const UNDONE_BY_LINK: readonly NoticeTopic[] = ['done', 'respelled', 'recovery-set', 'recovery-ended', 'removed'];

const FORMS: readonly MessageForm[] = ['html', 'text', 'sms'];

/** Makes the previews. */
export function createPreviews(publicUrl: string, masked: Display['maskedBoth']): Previews {
  const names = [...Object.keys(PROOFS), ...Object.keys(NOTICES)];
  return {
    templates: names.map((name) => ({ name, forms: FORMS })),
    async render(project, request) {
      const proof = Object.hasOwn(PROOFS, request.template) ? PROOFS[request.template] : undefined;
      const notice = Object.hasOwn(NOTICES, request.template) ? NOTICES[request.template] : undefined;
      const example = { project, request, publicUrl, masked };
      const message =
        proof !== undefined ? proofOf(proof, example) : notice !== undefined ? noticeOf(notice, example) : null;
      if (message === null) return null;
      const { subject, text, html, logos = [] } = await render(message);
      return request.form === 'html'
        ? html && inScheme(withPictures(html, logos), request.scheme)
        : request.form === 'text'
          ? `${subject}\n\n${text}`
          : text;
    },
  };
}

/** Puts the logos into the document, where a mail has them as other parts. */
function withPictures(mail: string, logos: readonly InlineImage[]): string {
  const dataOf = ({ type, bytes }: InlineImage) => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  return logos.reduce((html, logo) => html.replaceAll(`cid:${logo.cid}`, dataOf(logo)), mail);
}

/**
 * Returns the mail in one colour scheme. A frame cannot choose it: to a document of another origin, as one in a sandbox is, browsers
 * tell the scheme of the system.
 */
function inScheme(mail: string, scheme: PreviewRequest['scheme']): string {
  if (scheme === null) return mail;
  return mail
    .replace('@media (prefers-color-scheme:dark)', scheme === 'dark' ? '@media all' : '@media not all')
    .replace(/(color-schemes?):light dark/g, `$1:${scheme}`)
    .replaceAll('content="light dark"', `content="${scheme}"`);
}

interface Example {
  readonly project: Project;
  readonly request: PreviewRequest;
  readonly publicUrl: string;
  readonly masked: Display['maskedBoth'];
}

function outgoingOf(
  { project, request: { form, locale, now } }: Example,
  template: 'prove' | 'notice',
): OutgoingMessage {
  const kind: Kind = form === 'sms' ? 'phone' : 'email';
  return {
    id: 'msg_example',
    project: project.id,
    user: 'usr_example',
    change: 'chg_example',
    proof: 'prf_example',
    template,
    kind,
    to: NEW[kind],
    contact: null,
    data: null,
    locale: locale ?? project.languages[0] ?? 'en',
    providerId: null,
    inUse: false,
    suppressed: false,
    createdAt: now,
    expiresAt: now + HOUR,
  };
}

function proofOf({ side, method, then, inUse = false, by }: ProofExample, example: Example): ProofMessage {
  const { project, request, publicUrl, masked } = example;
  const outgoing = { ...outgoingOf(example, 'prove'), inUse };
  const { kind } = outgoing as { readonly kind: Kind };
  const { policy } = project;
  const { now } = request;
  const value = side === 'new' ? NEW[kind] : OLD[kind];
  const proof: Proof = {
    id: 'prf_example',
    side,
    sequence: 1,
    keyId: '',
    method,
    address: { kind, value, key: value },
    contactId: null,
    issuedAt: now,
    codeExpiresAt: now + policy.codeLife,
    linkExpiresAt: now + policy.linkLife,
    suppressed: false,
    spent: null,
  };
  const change = changeOf(example, { kind, then, method, proof, by });
  return {
    template: 'prove',
    outgoing: { ...outgoing, to: value },
    project,
    account: { kind, value: OLD[kind] },
    ...(then === 'replace' ? { old: { kind, value: OLD[kind] } } : {}),
    masked,
    now,
    change,
    proof,
    code: method === 'link' ? null : CODE.slice(0, policy.codeLength),
    link: method === 'code' ? null : `${publicUrl}/confirm?t=${TOKEN}`,
    report: side === 'current' && method === 'code' ? `${publicUrl}/undo?t=${TOKEN}` : null,
    otpHost: new URL(project.allowedOrigins[0] ?? publicUrl).hostname,
  };
}

function changeOf(
  { project, request: { now }, publicUrl }: Example,
  {
    kind,
    then,
    method,
    proof,
    by,
  }: Pick<Change, 'kind' | 'then' | 'method'> & { readonly proof: Proof; readonly by: StaffRole | undefined },
): Change {
  const { policy } = project;
  const { tries, codeLength, codeLife, linkLife, liveLinks, completion } = policy;
  return {
    id: 'chg_example',
    project: project.id,
    user: 'usr_example',
    kind,
    address: { kind, value: NEW[kind], key: NEW[kind] },
    then,
    method,
    addToLoginIds: false,
    oldLost: false,
    onConflict: 'fail',
    terms: {
      tries,
      codeLength,
      codeLife,
      linkLife,
      liveLinks,
      completion,
      confirmCurrent: proof.side === 'current',
      zone: ZONE,
      ...(by === undefined ? {} : { startedBy: by }),
    },
    failures: 0,
    visitorFailures: 0,
    proofs: [proof],
    state: { at: 'waiting' },
    linkUrl: `${publicUrl}/confirm`,
    providerId: null,
    locale: '',
    templateOptions: {},
    place: by === undefined ? PLACE : null,
    createdAt: now,
    endsAt: now + policy.changeLife,
  };
}

function noticeOf({ of, then, hasPlace = true, by }: NoticeExample, example: Example): NoticeMessage {
  const { project, request, publicUrl, masked } = example;
  const outgoing = outgoingOf(example, 'notice');
  const { kind } = outgoing as { readonly kind: Kind };
  const { now } = request;
  const { undo, undoLife, supportWait } = project.policy;
  const hasUndo = UNDONE_BY_LINK.includes(of);
  const action = of === 'requested' || of === 'waits' ? 'stop' : hasUndo && undo !== 'off' ? undo : null;
  return {
    template: 'notice',
    outgoing: { ...outgoing, to: OLD[kind] },
    project,
    account: { kind, value: OLD[kind] },
    masked,
    now,
    notice: {
      of,
      kind,
      then,
      target: masked(kind, NEW[kind]),
      ...(then === 'replace' ? { old: masked(kind, OLD[kind]) } : {}),
      account: { kind, value: OLD[kind] },
      undo: null,
      place: hasPlace ? PLACE : null,
      ...(by === undefined ? {} : { by }),
      ...(by === 'support' && of === 'requested' ? { supportWait } : {}),
      ...(of === 'waits' ? { takesEffectAt: now + supportWait } : {}),
    },
    options: {},
    zone: ZONE,
    link:
      action === null
        ? null
        : { action, url: `${publicUrl}/undo?t=${TOKEN}`, endsAt: now + Math.max(undoLife, MINUTE) },
  };
}
