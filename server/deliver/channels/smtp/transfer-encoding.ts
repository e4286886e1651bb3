// Owns how the text of a part of a mail is encoded, so that each line is short and in ASCII (RFC 2045 §6). Not the headers and
// parts of the mail: mime-text.ts.

/** Longest encoded line, characters: RFC 2045 §6.7 and §6.8. */
const LINE = 76;

/** A part of a mail that any server can pass on. */
export interface EncodedPart {
  readonly encoding: '7bit' | 'quoted-printable' | 'base64';
  /** Lines of ASCII that end with CRLF, the last one without. */
  readonly text: string;
}

/** Encodes a text, whose lines may end in any way. Base64 is for a text that is mostly outside of ASCII, and shorter for it. */
export function encodePart(content: string): EncodedPart {
  const isAscii = /^[\t\r\n\x20-\x7e]*$/.test(content);
  const text = content.includes('\r') ? content.replaceAll(/\r\n?/g, '\n') : content;
  if (isAscii && !hasLongLine(text)) return { encoding: '7bit', text: text.replaceAll('\n', '\r\n') };
  if (!isAscii && isMostlyForeign(text)) return { encoding: 'base64', text: base64(text) };
  return { encoding: 'quoted-printable', text: quotedPrintable(text) };
}

function hasLongLine(text: string): boolean {
  for (let from = 0; text.length - from > LINE;) {
    const end = text.indexOf('\n', from);
    if (end < 0 || end - from > LINE) return true;
    from = end + 1;
  }
  return false;
}

/** Whether more characters are outside of ASCII than Latin letters are in it. */
function isMostlyForeign(text: string): boolean {
  let balance = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7e) balance += 1;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) balance -= 1;
  }
  return balance >= 0;
}

function base64(text: string): string {
  const whole = Buffer.from(text).toString('base64');
  return (whole.match(/.{1,76}/g) ?? []).join('\r\n');
}

/** White space at the end of a line is encoded, for some servers remove it. */
function quotedPrintable(text: string): string {
  const encoded = text
    .replaceAll('=', '=3D')
    .replaceAll(/[^\t\n\x20-\x7e]+/g, escaped)
    .replaceAll(/[\t ](?=\n|$)/g, (space) => (space === ' ' ? '=20' : '=09'));
  return encoded
    .split('\n')
    .map((line) => (line.length <= LINE ? line : broken(line)))
    .join('\r\n');
}

/** Returns each octet as `=XX`. Half of a surrogate pair becomes U+FFFD. */
function escaped(text: string): string {
  return Buffer.from(text).toString('hex').toUpperCase().replaceAll(/../g, '=$&');
}

/** Breaks a long line softly, never within `=XX`. */
function broken(line: string): string {
  let lines = '';
  let from = 0;
  while (line.length - from > LINE) {
    let to = from + LINE - 1;
    if (line[to - 1] === '=') to -= 1;
    else if (line[to - 2] === '=') to -= 2;
    lines += `${line.slice(from, to)}=\r\n`;
    from = to;
  }
  return lines + line.slice(from);
}
