// Owns how a composed mail becomes the text that is sent, at once. Not its headers and parts, which nodemailer composes, nor the
// connection (transport.ts).
import { Readable } from 'node:stream';
import * as base64 from 'nodemailer/lib/base64';
import type MimeNode from 'nodemailer/lib/mime-node';
import * as qp from 'nodemailer/lib/qp';
import type { Transport } from './transport.ts';

/**
 * Makes the transport write each mail in one piece. nodemailer's own streams make many small pieces, each a write to the socket:
 * half of the time that a short mail takes.
 */
export function writeInOnePiece(transport: Transport): void {
  transport.use('stream', ({ message }, done) => {
    message.createReadStream = () =>
      new Readable({
        read() {
          this.push(mimeText(message));
          this.push(null);
        },
      });
    done();
  });
}

/** Returns the whole mail, headers first (RFC 5322, RFC 2046). The content of its parts must be strings. */
export function mimeText(node: MimeNode): string {
  // Sets the boundary too.
  const headers = node.buildHeaders();
  const { childNodes, boundary } = node;
  if (childNodes.length === 0) return `${headers}\r\n\r\n${encoded(node)}`;
  const parts = childNodes.map((child) => `--${boundary}\r\n${mimeText(child)}\r\n`);
  return `${headers}\r\n\r\n${parts.join('')}--${boundary}--\r\n`;
}

function encoded(node: MimeNode): string {
  const { content = '' } = node;
  if (typeof content !== 'string') throw new TypeError('a part of a mail must be text');
  switch (node.getTransferEncoding()) {
    case 'quoted-printable':
      return qp.wrap(qp.encode(content));
    case 'base64':
      return base64.wrap(base64.encode(content));
    default:
      return content;
  }
}
