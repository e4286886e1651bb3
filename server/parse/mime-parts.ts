// Owns how a mail is cut into its headers and its parts (RFC 5322 §2.2, RFC 2046 §5.1). Not what a part means: mail-report.ts.

/** A mail or a part of one. Its octets are characters of Latin-1. */
export interface MimeEntity {
  /** By the name in lower case: the first header of the name, unfolded. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Most lines of headers, and most parts. Real reports have three parts and far fewer lines. */
const LINES_MAX = 1000;
const PARTS_MAX = 20;

/** Never throws: a line that is no header is passed over. */
export function readEntity(text: string): MimeEntity {
  const end = /\r?\n\r?\n/.exec(`\n${text}`);
  const head = end === null ? text : text.slice(0, Math.max(0, end.index - 1));
  const body = end === null ? '' : text.slice(end.index - 1 + end[0].length);
  return { headers: readFields(head), body };
}

/** Returns the fields of a block of lines; of a name that stands twice, the first. */
export function readFields(block: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let name: string | null = null;
  for (const line of block.split(/\r?\n/, LINES_MAX)) {
    if (/^[ \t]/.test(line)) {
      if (name !== null) fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`.trimStart());
      continue;
    }
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    name = /^[\x21-\x39\x3b-\x7e]+$/.test(key) && !fields.has(key) ? key : null;
    if (name !== null) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** Returns the media type of an entity in lower case; empty without one. */
export function typeOf({ headers }: Pick<MimeEntity, 'headers'>): string {
  return (headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Returns the parts of a multipart entity; none when it names no boundary. */
export function partsOf({ headers, body }: MimeEntity): readonly MimeEntity[] {
  const [, quoted, plain] =
    /;\s*boundary\s*=\s*(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(headers.get('content-type') ?? '') ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined) return [];
  const parts: string[] = [];
  let lines: string[] | null = null;
  for (const line of body.split(/\r?\n/)) {
    const delimiter = line.startsWith(`--${boundary}`) ? line.slice(boundary.length + 2).trimEnd() : null;
    if (delimiter !== '' && delimiter !== '--') {
      lines?.push(line);
      continue;
    }
    if (lines !== null) parts.push(lines.join('\n'));
    lines = delimiter === '' && parts.length < PARTS_MAX ? [] : null;
    if (lines === null) break;
  }
  // A report that was cut at its end still has the parts before.
  if (lines !== null) parts.push(lines.join('\n'));
  return parts.map(readEntity);
}
