// Owns a courier with its clock, outbox and channels in a test's hand.
import { display } from '../../server/parse/display.ts';
import type { Change } from '../../server/core/change.ts';
import { createCourier, type CourierParts, type OwnCourier } from '../../server/deliver/courier.ts';
import type { Secrets } from '../../server/ports/secrets.ts';
import type { Lane } from '../../server/core/effects.ts';
import type { OutgoingMessage } from '../../server/ports/outbox.ts';
import type { Kind } from '../../shared/contact.ts';
import { createClock, type TestClock } from '../kit/clock.ts';
import { change, createLines, outgoing, project, secrets, type Line } from './letters.ts';
import type { Project } from '../../server/ports/project.ts';
import type { Channel, RenderedMessage, SendOutcome } from '../../server/ports/delivery.ts';
import { createOutbox, type MemoryOutbox } from './outbox.ts';

/** A channel that answers what a test says, and keeps what it was given. */
export interface Scripted extends Channel {
  readonly got: RenderedMessage[];
  answer: (message: RenderedMessage, hurry: AbortSignal | undefined) => SendOutcome | Promise<SendOutcome>;
}

export function scripted(kind: Lane, connections = 5): Scripted {
  const got: RenderedMessage[] = [];
  const channel: Scripted = {
    kind,
    connections,
    got,
    answer: () => ({ at: 'sent', ref: 'ref-1' }),
    async send(message, hurry) {
      got.push(message);
      return channel.answer(message, hurry);
    },
    close: async () => undefined,
  };
  return channel;
}

export interface Setup {
  readonly clock: TestClock;
  readonly outbox: MemoryOutbox;
  readonly courier: OwnCourier;
  readonly email: Scripted;
  readonly phone: Scripted;
  readonly hook: Scripted;
  readonly directory: Scripted;
  readonly rung: string[];
  readonly lines: readonly Line[];
  readonly parts: CourierParts;
  /** Another process on the same outbox. */
  another(): OwnCourier;
}

export function setup(given: {
  changes?: readonly Change[];
  secrets?: Partial<Secrets>;
  channels?: (lane: Lane, project: Project, providerId: string | null) => Channel | undefined;
  /** Ids of projects beside `default`. */
  others?: readonly string[];
  project?: Partial<Project>;
  /** How long an attempt keeps its place while others wait, ms. */
  patience?: number;
}): Setup {
  const clock = createClock();
  const outbox = createOutbox(...(given.changes ?? [change('email', 'code')]));
  const [email, phone, hook] = [scripted('email'), scripted('phone'), scripted('hook')];
  const directory = scripted('directory');
  const own: Record<Lane, Scripted> = { email, phone, hook, directory };
  const rung: string[] = [];
  const log = createLines();
  const parts: CourierParts = {
    outbox,
    secrets: { ...secrets, ...given.secrets } as Secrets,
    clock,
    log,
    changeSignal: { ring: (id) => void rung.push(id) },
    projects: (id) =>
      id === 'default' || given.others?.includes(id) === true ? project({ ...given.project, id }) : undefined,
    channels: (of, lane, providerId) => (given.channels ?? ((l: Lane) => own[l]))(lane, of, providerId),
    publicUrl: 'https://id.example.com/bff',
    auditEntryOf: () => null,
    display,
    jitter: () => 0.5,
    ...(given.patience === undefined ? {} : { patience: given.patience }),
  };
  const make = () => createCourier(parts);
  return {
    clock,
    outbox,
    courier: make(),
    email,
    phone,
    hook,
    directory,
    rung,
    lines: log.lines,
    parts,
    another: make,
  };
}

export const put = (outbox: MemoryOutbox, over: Partial<OutgoingMessage> = {}, kind: Kind = 'email') =>
  outbox.put(outgoing(kind, over));

/** A promise to hold somebody with. */
export function gate() {
  let open = () => {};
  const opened = new Promise<void>((done) => (open = done));
  return { opened, open };
}

/** Lets promises and timers run until something is so. */
export async function until(so: () => boolean): Promise<void> {
  while (!so()) await new Promise((next) => setImmediate(next));
}
