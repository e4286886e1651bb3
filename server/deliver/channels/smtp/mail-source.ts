// Owns a composed mail as nodemailer's pool of connections sends it: the text goes out when the server asks for it, in one write.
// Not what the text is (mime-text.ts), nor the pool (transport.ts).
import type { Readable } from 'node:stream';
import type { Transport } from './transport.ts';

type PooledMail = Parameters<Transport['send']>[0];
/** What nodemailer tells about a mail that the server took. */
export type SentMail = NonNullable<Parameters<Parameters<Transport['send']>[1]>[1]>;

/** The text of a mail on one connection. */
interface MailText {
  /** The server has asked for the text. nodemailer sends a text that was not read again when the connection was lost. */
  readonly readableDidRead: boolean;
  /** `to`: nodemailer's stream, which is piped to the connection and would look at each octet once more. */
  pipe(to: Pick<Readable, 'push'>): void;
}

/** What is sent, and how. */
export interface ComposedMail {
  readonly from: string;
  readonly to: string;
  readonly messageId: string;
  /** By this a server that can report names the mail (RFC 3461 §4.4). Its report holds our headers alone, and so no code. */
  readonly envelopeId: string;
  /** In ASCII. Lines end with CRLF, the last line without. */
  readonly text: string;
}

/** A mail on its way. */
export class MailSource {
  readonly #mail: ComposedMail;
  readonly #wire: Buffer;
  #text: MailText | null = null;
  #begunAt: number | null = null;

  constructor(mail: ComposedMail) {
    this.#mail = mail;
    this.#wire = wireOf(mail.text);
  }

  /** When a connection began with the mail, ms of `performance.now()`; null before. */
  get begunAt(): number | null {
    return this.#begunAt;
  }

  /** Whether a server has asked for the text. */
  get isRead(): boolean {
    return this.#text?.readableDidRead === true;
  }

  /** Whether a connection has begun with the mail, and the server has not asked for the text: it has to accept the recipient first. */
  get awaitsRecipient(): boolean {
    return this.#begunAt !== null && !this.isRead;
  }

  /** Rejects when the server did not take the mail, or `signal` aborted. */
  send(transport: Transport, signal: AbortSignal): Promise<SentMail> {
    const { from, to, messageId, envelopeId } = this.#mail;
    const message = {
      getEnvelope: () => ({ from, to: [to], dsn: { id: envelopeId, return: 'headers' } }),
      messageId: () => messageId,
      getHeader: () => messageId,
      createReadStream: () => this.#open(),
    };
    return new Promise((resolve, reject) => {
      // These are the parts of nodemailer's own mails that its pool uses.
      transport.send({ data: { signal }, message } as unknown as PooledMail, (error, info) =>
        info === undefined ? reject(error ?? new Error('the pool of connections told nothing')) : resolve(info),
      );
    });
  }

  #open(): MailText {
    this.#begunAt = performance.now();
    const wire = this.#wire;
    let readableDidRead = false;
    this.#text = {
      get readableDidRead() {
        return readableDidRead;
      },
      pipe(to) {
        readableDidRead = true;
        to.push(wire);
        to.push(null);
      },
    };
    return this.#text;
  }
}

/** The text as it follows the command DATA: with its end, and a dot at the start of a line doubled (RFC 5321 §4.5.2). */
function wireOf(text: string): Buffer {
  const wire = Buffer.from(`${text}\r\n.\r\n`, 'latin1');
  // The parts of a mail have no such lines, but for its end.
  if (wire.indexOf('\r\n.') === wire.length - 5) return wire;
  return Buffer.from(`${text.replaceAll('\r\n.', '\r\n..')}\r\n.\r\n`, 'latin1');
}
