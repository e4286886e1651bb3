// Owns what a process hears of the sink: which message was accepted, when, and the code in it. Not the sink: ../sink.ts.
import { connect } from 'node:net';

/** A message that the sink accepted. `at`: epoch ms, with fractions. */
export interface Arrival {
  readonly at: number;
  readonly to: string;
  /** Null in a message without one. */
  readonly code: string | null;
}

export interface Feed {
  /** The code of the newest message to this recipient, when it is there. */
  code(to: string): Promise<string>;
  /** When the first message with a code to this recipient was accepted; undefined until then. */
  acceptedAt(to: string): number | undefined;
  close(): void;
}

export async function openFeed(port: number): Promise<Feed> {
  const arrivals = new Map<string, Arrival>();
  const waits = new Map<string, (code: string) => void>();
  const socket = connect(port, '127.0.0.1');
  await new Promise((done, fail) => socket.once('connect', done).once('error', fail));
  let rest = '';
  socket.setEncoding('latin1').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [at = '', to = '', code = '-'] = line.split(' ');
      if (code === '-') continue;
      if (!arrivals.has(to)) arrivals.set(to, { at: Number(at), to, code });
      waits.get(to)?.(code);
      waits.delete(to);
    }
  });
  return {
    code: (to) => {
      const code = arrivals.get(to)?.code ?? null;
      return code !== null ? Promise.resolve(code) : new Promise((done) => waits.set(to, done));
    },
    acceptedAt: (to) => arrivals.get(to)?.at,
    close: () => void socket.destroy(),
  };
}
