// Owns how a rendered message becomes the text of a mail: its headers and its two parts (RFC 5322, RFC 2045, RFC 2046). Not the
// encoding of a part (transfer-encoding.ts), nor how the text is sent (mail-source.ts).
import { foldLines } from 'nodemailer/lib/mime-funcs';
import MimeNode from 'nodemailer/lib/mime-node';
import type { Mailbox } from '../../../core/mailbox.ts';
import type { InlineImage, RenderedMessage } from '../../../ports/delivery.ts';
import { plain } from '../../message/fill.ts';
import { encodePart } from './transfer-encoding.ts';

/** Longest line of a header that is not folded, characters. RFC 5322 §2.1.1 recommends 78 at most. */
const LINE = 76;
/** Text that stands in a header as it is. Quotes and what looks like an encoded word are left to nodemailer. */
const AS_IT_IS = /^(?!.*=\?)[\x20\x21\x23-\x7e]*$/;

/** The sender of all mails of a provider. */
export interface MailSender {
  /** The whole header, folded. */
  readonly header: string;
  /** The address with an ASCII domain, for the envelope. */
  readonly address: string;
  readonly domain: string;
}

/** Encodes the sender once, for all its mails. */
export function mailSender({ name, address, domain }: Mailbox): MailSender {
  const node = new MimeNode().setHeader('From', { name: plain(name), address });
  const { from } = node.getEnvelope();
  return {
    header: header('From', node.encodeHeaderValue('From', { name: plain(name), address })),
    address: from || address,
    domain,
  };
}

/** The Message-ID: the same for each copy of a message, so that receivers can tell copies. */
export function messageIdOf({ id }: Pick<RenderedMessage, 'id'>, { domain }: Pick<MailSender, 'domain'>): string {
  return `<${id}@${domain}>`;
}

/**
 * Returns the whole mail in ASCII, headers first, without a line end after the last line. `to` of the message is one address in
 * ASCII, and its id can be part of a header. `now`, epoch ms, is the Date.
 */
export function mimeText(message: RenderedMessage, sender: MailSender, now: number): string {
  const { id, to, subject, text, html, lang } = message;
  const headers = [
    sender.header,
    header('To', to),
    header('Subject', subjectOf(plain(subject ?? ''))),
    header('Message-ID', messageIdOf(message, sender)),
    `Date: ${new Date(now).toUTCString().replace('GMT', '+0000')}`,
    // A mailbox puts mails of one subject into one conversation, and hides what they repeat: a code, a link. Mails with other References
    // are others (RFC 5322 §3.6.4), and so are those with another X-Entity-Ref-ID to Gmail. A copy of a message has the same.
    header('References', `<own.${id}@${sender.domain}>`),
    `X-Entity-Ref-ID: ${id}`,
    'Auto-Submitted: auto-generated',
    header('Content-Language', lang),
    'MIME-Version: 1.0',
  ].join('\r\n');
  if (html === null) return `${headers}\r\n${part('plain', text)}`;
  // `=_` never stands in quoted-printable or base64 (RFC 2045 §6.7). A copy of a message has the same boundary.
  const boundary = `=_${id}`;
  return `${headers}\r\nContent-Type: multipart/alternative; boundary="${boundary}"\r\n\r\n--${boundary}\r\n${part('plain', text)}\r\n--${boundary}\r\n${htmlPart(message, html)}\r\n--${boundary}--`;
}

/** Returns the HTML, together with its logos where it has some (RFC 2387). */
function htmlPart({ id, logos = [] }: RenderedMessage, html: string): string {
  const text = part('html', html);
  if (logos.length === 0) return text;
  // No boundary may begin as another does.
  const boundary = `=_r_${id}`;
  return `Content-Type: multipart/related; boundary="${boundary}"; type="text/html"\r\n\r\n--${boundary}\r\n${[text, ...logos.map(imagePart)].join(`\r\n--${boundary}\r\n`)}\r\n--${boundary}--`;
}

/** The encoded logos of the projects, which are few. */
const images = new WeakMap<Uint8Array, string>();

function imagePart({ type, bytes, hash, cid }: InlineImage): string {
  const known = images.get(bytes);
  if (known !== undefined) return known;
  const name = `logo-${hash.slice(0, 8)}.${type === 'image/png' ? 'png' : 'jpg'}`;
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  const made = `Content-Type: ${type}; name="${name}"\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <${cid}>\r\nContent-Disposition: inline; filename="${name}"\r\n\r\n${lines.join('\r\n')}`;
  images.set(bytes, made);
  return made;
}

function part(type: 'plain' | 'html', content: string): string {
  const { encoding, text } = encodePart(content);
  return `Content-Type: text/${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${text}`;
}

function subjectOf(text: string): string {
  return AS_IT_IS.test(text) ? text : MimeNode.encodeHeaderValue('Subject', text);
}

function header(name: string, value: string): string {
  const line = `${name}: ${value}`;
  return line.length <= LINE ? line : foldLines(line, LINE);
}
