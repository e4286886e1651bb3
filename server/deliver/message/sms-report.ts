// Owns how many segments each SMS of a project takes, as sentences for the operator. Not how segments are counted: shared/sms-size.ts.
import { DEFAULT_POLICY } from '../../core/policy.ts';
import { mask, type Kind, type Then } from '../../../shared/contact.ts';
import { DAY } from '../../../shared/duration.ts';
import { sizeOf } from '../../../shared/sms-size.ts';
import type { Change, Proof, Side } from '../../core/change.ts';
import type { NoticeTopic } from '../../core/effects.ts';
import type { OutgoingMessage } from '../../ports/outbox.ts';
import type { Project } from '../../ports/project.ts';
import { otpHost, withToken } from '../prepare/links.ts';
import type { NoticeLink, NoticeMessage, ProofMessage } from './message.ts';
import { render } from './render.ts';

/** A number and an address of usual length, and a token as long as every token. */
const ADDRESS = { phone: '+447911123456', email: 'ann@example.com' } as const;
const TOKEN = `1${'x'.repeat(16)}${'x'.repeat(22)}`;

/**
 * Returns lines for each SMS that the project can send, in its languages: those in which it takes as many segments share a line.
 * Empty when it sends no SMS.
 */
export async function smsReport(project: Project, publicUrl: string): Promise<readonly string[]> {
  if (project.sms.length === 0) return [];
  const samples = samplesOf(project, publicUrl);
  const sizes = async ([name, message]: Sample): Promise<readonly string[]> => {
    const texts = await Promise.all(
      project.languages.map(async (locale) => {
        const { text } = await render({ ...message, outgoing: { ...message.outgoing, locale } });
        return { locale, size: sizeOf(text) };
      }),
    );
    const counts = [...new Set(texts.map(({ size }) => size.segments))].toSorted((a, b) => a - b);
    return counts.map((segments) => {
      const group = texts.filter(({ size }) => size.segments === segments);
      const locales = group.map(({ locale }) => locale).join(' ');
      const [only] = group.length === 1 ? group : [];
      const takes = only === undefined ? segmentsOf({ segments }) : sizeLine(only.size);
      return `SMS of project ${project.id}, ${locales}, ${name}: ${takes}`;
    });
  };
  return (await Promise.all(samples.map(sizes))).flat();
}

type Size = ReturnType<typeof sizeOf>;

function segmentsOf({ segments }: Pick<Size, 'segments'>): string {
  return segments === 1 ? '1 segment' : `${segments} segments`;
}

function sizeLine(size: Size): string {
  const { segments, units, room, outside } = size;
  if (segments === 1) return segmentsOf(size);
  const character = outside === null ? '' : `, because "${outside}" is not in the alphabet of GSM 03.38`;
  return `${segmentsOf(size)}: ${units} of ${room} characters${character}`;
}

type Sample = readonly [name: string, message: ProofMessage | NoticeMessage];

function samplesOf(project: Project, publicUrl: string): readonly Sample[] {
  const proof = (name: string, side: Side, about: Parameters<typeof proofSample>[3], more = {}): Sample => [
    name,
    { ...proofSample(project, publicUrl, side, about), ...more },
  ];
  const inUse = { outgoing: { ...outgoing('prove'), inUse: true } };
  const notices: readonly (readonly [string, NoticeTopic, NoticeLink['action'] | null])[] = [
    ['a change was asked for', 'requested', 'stop'],
    ['a change is done', 'done', 'restore'],
    ['the letter case of an address has changed', 'respelled', null],
    ['a contact was removed', 'removed', 'restore'],
    ['a change was undone', 'undone', null],
    ['changes were stopped', 'frozen', null],
  ];
  return [
    proof('the code', 'new', { kind: 'phone', then: 'primary', by: 'code' }),
    proof(
      'the code, for a number that another account has',
      'new',
      { kind: 'phone', then: 'primary', by: 'code' },
      inUse,
    ),
    proof('the link', 'new', { kind: 'phone', then: 'primary', by: 'link' }),
    ...(['email', 'phone'] as const).flatMap((kind) =>
      (['primary', 'add'] as const).map((then) =>
        proof(`the code that allows ${then === 'add' ? 'another' : 'a change of'} ${kind}`, 'current', {
          kind,
          then,
          by: 'code',
        }),
      ),
    ),
    ...notices.map(([name, topic, action]): Sample => [
      `${name} (notice)`,
      noticeSample(project, publicUrl, topic, action),
    ]),
  ];
}

/** What a sample is about: the kind of the address that changes, and how the reader proves. */
interface About {
  readonly kind: Kind;
  readonly then: Then;
  readonly by: 'code' | 'link';
}

function proofSample(project: Project, publicUrl: string, side: Side, { kind, then, by }: About): ProofMessage {
  const linkUrl = project.linkUrl ?? `${publicUrl}/confirm`;
  const proof = { side } as Proof;
  const change = {
    kind,
    then,
    linkUrl,
    onConflict: 'fail',
    terms: {},
    address: { kind, value: ADDRESS[kind] },
  } as Change;
  return {
    template: 'prove',
    ...readByPerson(project),
    change: { ...change, templateOptions: {} },
    proof,
    code: by === 'code' ? '0'.repeat(project.policy.codeLength) : null,
    link: by === 'link' ? withToken(linkUrl, TOKEN) : null,
    report: null,
    otpHost: otpHost(project, { linkUrl }, publicUrl),
  };
}

function noticeSample(
  project: Project,
  publicUrl: string,
  of: NoticeTopic,
  action: NoticeLink['action'] | null,
): NoticeMessage {
  const target = mask('email', ADDRESS.email);
  const link = action && { action, url: withToken(`${publicUrl}/undo`, TOKEN), endsAt: DEFAULT_POLICY.undoLife };
  return {
    template: 'notice',
    ...readByPerson(project),
    outgoing: outgoing('notice'),
    notice: { of, kind: 'email', then: 'primary', target, account: null, undo: null, place: null },
    options: {},
    link,
  };
}

function readByPerson(project: Project) {
  return { project, outgoing: outgoing('prove'), account: null, masked: mask, now: 0 } as const;
}

function outgoing(template: 'prove' | 'notice'): OutgoingMessage {
  const { phone: to } = ADDRESS;
  const ids = { id: 'msg_sample', project: '', user: '', change: null, proof: null, contact: null } as const;
  const rest = { data: null, locale: 'en', providerId: null, inUse: false, suppressed: false } as const;
  return { ...ids, ...rest, template, kind: 'phone', to, createdAt: 0, expiresAt: DAY };
}
