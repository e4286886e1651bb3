// Owns how a JPEG is read and written again with what its decoding needs alone (ITU T.81, annex B). Metadata, thumbnails, colour
// profiles and whatever follows the picture are left out. Not which pictures are accepted: image.ts.
import { faultOfSize, type Rewritten } from './image-size.ts';

const BROKEN: Rewritten = { fault: 'must be a whole and valid JPEG' };
const START = Buffer.from([0xff, 0xd8]);
const END = Buffer.from([0xff, 0xd9]);
/** A header of JFIF 1.01 without a thumbnail: a decoder takes the colours for YCbCr by it. */
const JFIF = Buffer.from('ffe000104a46494600010100000100010000', 'hex');

const [SOS, EOI, DQT, DHT, DRI, ADOBE] = [0xda, 0xd9, 0xdb, 0xc4, 0xdd, 0xee];
/** The frames that all browsers and mail programs decode: baseline, extended and progressive. */
const FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2];

interface Segment {
  readonly marker: number;
  /** With its marker and, after the start of a scan, the coded data. */
  readonly bytes: Buffer;
  /** Behind the length. */
  readonly body: Buffer;
}

/** Never throws. */
export function rewriteJpeg(given: Uint8Array): Rewritten {
  const segments = segmentsOf(Buffer.from(given.buffer, given.byteOffset, given.byteLength));
  const frames = segments?.filter(({ marker }) => FRAMES.includes(marker)) ?? [];
  const [frame] = frames;
  if (segments === null || frame === undefined || frames.length !== 1) return BROKEN;
  const { body } = frame;
  const parts = body[5] ?? 0;
  if (body.length !== 6 + 3 * parts || body[0] !== 8) return BROKEN;
  if (parts !== 1 && parts !== 3)
    return { fault: 'must be a JPEG in grey or RGB: browsers differ in others, such as CMYK' };
  const [height, width] = [body.readUInt16BE(1), body.readUInt16BE(3)];
  const fault = faultOfSize(width, height);
  if (fault !== null) return { fault };
  const scan = segments.findIndex(({ marker }) => marker === SOS);
  if (scan < segments.indexOf(frame) || !segments.some(({ marker }) => marker === DQT)) return BROKEN;
  const adobe = segments.filter(isAdobe).slice(0, 1);
  const needed = segments.filter(({ marker }) => [SOS, DQT, DHT, DRI, ...FRAMES].includes(marker));
  const bytes = Buffer.concat([
    START,
    ...(adobe.length > 0 ? [] : [JFIF]),
    ...[...adobe, ...needed].map((segment) => segment.bytes),
    END,
  ]);
  return { bytes: new Uint8Array(bytes), width, height };
}

/** The segment that says how the colours are coded. */
function isAdobe({ marker, body }: Segment): boolean {
  return marker === ADOBE && body.length === 12 && body.toString('latin1', 0, 5) === 'Adobe';
}

/** Returns the segments up to the end of the picture; null when one is cut off or of no kind that a picture of today has. */
function segmentsOf(file: Buffer): readonly Segment[] | null {
  const segments: Segment[] = [];
  for (let at = START.length; at + 1 < file.length;) {
    if (file[at] !== 0xff) return null;
    const marker = file[at + 1] ?? 0;
    if (marker === EOI) return segments;
    // An octet that fills up.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (!isKnown(marker) || at + 4 > file.length) return null;
    const size = file.readUInt16BE(at + 2);
    const bodyEnd = at + 2 + size;
    if (size < 2 || bodyEnd > file.length) return null;
    const end = marker === SOS ? endOfScan(file, bodyEnd) : bodyEnd;
    segments.push({ marker, bytes: file.subarray(at, end), body: file.subarray(at + 4, bodyEnd) });
    at = end;
  }
  return null;
}

function isKnown(marker: number): boolean {
  const isMeta = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
  return isMeta || [SOS, DQT, DHT, DRI, ...FRAMES].includes(marker);
}

/** Coded data ends at the next marker; a stuffed zero and the markers of a restart belong to it (§B.1.1.5). */
function endOfScan(file: Buffer, from: number): number {
  for (let at = from; at + 1 < file.length; at += 1) {
    const next = file[at + 1] ?? 0;
    if (file[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return file.length;
}
