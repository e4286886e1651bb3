// Owns how the text of a part of a mail is encoded, so that each line is short and in ASCII (RFC 2045 §6). Not the headers and
// parts of the mail: mime-text.ts.

/** Longest encoded line, characters: RFC 2045 §6.7 and §6.8. */
const LINE = 76;
/** From so many octets for each character of UTF-8 on, base64 is shorter. */
const FOREIGN = 1.3;

/** A part of a mail that any server can pass on. */
export interface EncodedPart {
  readonly encoding: '7bit' | 'quoted-printable' | 'base64';
  /** Lines of ASCII that end with CRLF, the last one without. None begins with a dot. */
  readonly text: string;
}

/** Encodes a text, whose lines may end in any way. Base64 is for a text that is mostly outside of ASCII. */
export function encodePart(content: string): EncodedPart {
  const text = content.includes('\r') ? content.replaceAll(/\r\n?/g, '\n') : content;
  const octets = utf8(text);
  if (octets.length === text.length && mayStay(text)) return { encoding: '7bit', text: text.replaceAll('\n', '\r\n') };
  if (octets.length > text.length * FOREIGN) return { encoding: 'base64', text: base64(octets) };
  return { encoding: 'quoted-printable', text: quotedPrintable(octets) };
}

/** Whether a text in ASCII has short lines alone, which SMTP passes on as they are. */
function mayStay(text: string): boolean {
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    if (to - from > LINE || text[from] === '.') return false;
    from = to + 1;
  }
  return /^[\t\n\x20-\x7e]*$/.test(text);
}

function base64(octets: Buffer): string {
  return (octets.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n');
}

/** Memory for the octets of one text and for its encoded form, used again for the next: mails would leave much garbage. */
let [plain, encoded] = [Buffer.alloc(0), Buffer.alloc(0)];
/** Larger texts get memory of their own, octets. */
const KEPT = 64 * 1024;

/** The result is good until the next call. */
function utf8(text: string): Buffer {
  // A character of UTF-16 takes three octets of UTF-8 at most.
  if (text.length * 3 > plain.length) plain = Buffer.allocUnsafeSlow(Math.max(KEPT, text.length * 3));
  const octets = plain.subarray(0, plain.write(text));
  if (plain.length > KEPT) plain = Buffer.alloc(0);
  return octets;
}

const [TAB, LF, SPACE, DOT, EQUALS, TILDE] = [0x09, 0x0a, 0x20, 0x2e, 0x3d, 0x7e];
const HEX = Buffer.from('0123456789ABCDEF');
/** 1 for each octet that stands for itself wherever it is. */
const LITERAL = Uint8Array.from({ length: 256 }, (_, octet) =>
  octet > SPACE && octet <= TILDE && octet !== EQUALS && octet !== DOT ? 1 : 0,
);

/**
 * Each octet that is not printable becomes `=XX`, and a long line is broken softly. White space at the end of a line is encoded,
 * for some servers remove it, and a dot at the start of one, which SMTP would have to double (RFC 5321 §4.5.2).
 */
function quotedPrintable(octets: Buffer): string {
  // Each octet takes three characters at most, and each line three more for its end.
  const most = octets.length * 4 + 3;
  if (most > encoded.length) encoded = Buffer.allocUnsafeSlow(Math.max(KEPT, most));
  const out = encoded;
  if (out.length > KEPT) encoded = Buffer.alloc(0);
  let [size, column] = [0, 0];
  for (let i = 0; i < octets.length; i += 1) {
    const octet = octets[i] ?? 0;
    if (octet === LF) {
      size = lineEnd(out, size);
      column = 0;
      continue;
    }
    const width = LITERAL[octet] === 1 || isLiteralHere(octet, octets[i + 1], column) ? 1 : 3;
    if (column + width > LINE - 1) {
      out[size] = EQUALS;
      size = lineEnd(out, size + 1);
      column = 0;
    }
    if (width === 1) out[size] = octet;
    else {
      out[size] = EQUALS;
      out[size + 1] = HEX[octet >> 4] ?? 0;
      out[size + 2] = HEX[octet & 15] ?? 0;
    }
    size += width;
    column += width;
  }
  return out.toString('latin1', 0, size);
}

/** A dot within a line, and white space before more of it. A dot that would not fit begins the next line. */
function isLiteralHere(octet: number, next: number | undefined, column: number): boolean {
  if (octet === DOT) return column > 0 && column < LINE - 1;
  return (octet === SPACE || octet === TAB) && next !== undefined && next !== LF;
}

function lineEnd(out: Buffer, size: number): number {
  out[size] = 0x0d;
  out[size + 1] = LF;
  return size + 2;
}
