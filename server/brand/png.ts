// Owns how a PNG is read and written again with its pixels alone (W3C PNG, third edition). Metadata, animation, colour profiles and
// whatever follows the picture are left out. Not which pictures are accepted: image.ts.
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { faultOfSize, type Rewritten } from './image-size.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BROKEN: Rewritten = { fault: 'must be a whole and valid PNG' };
/** Samples of a pixel, and the depths of a sample in bits, by the type of colour (§11.2.1). */
const COLOR_TYPES: Readonly<Record<number, { readonly samples: number; readonly depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
};
const PALETTE = 3;
/** The seven passes of an interlaced picture: first column and row, and the steps between them (§8). */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
}

/** What the first chunk says. */
interface Header {
  readonly width: number;
  readonly height: number;
  readonly colorType: number;
  /** Bits of a pixel. */
  readonly bits: number;
  readonly isInterlaced: boolean;
}

/** Never throws. The pixels are inflated, compared with the size of the picture, and deflated again. */
export function rewritePng(file: Uint8Array): Rewritten {
  const chunks = chunksOf(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  const [first] = chunks ?? [];
  const header = first === undefined ? null : headerOf(first);
  if (chunks === null || first === undefined || header === null) return BROKEN;
  const fault = faultOfSize(header.width, header.height);
  if (fault !== null) return { fault };
  const palette = chunks.find(({ name }) => name === 'PLTE');
  const transparent = chunks.find(({ name }) => name === 'tRNS');
  const pixels = pixelsOf(chunks, header);
  if (pixels === null || !fits(header, palette, transparent)) return BROKEN;
  const bytes = Buffer.concat([
    SIGNATURE,
    ...[first, palette, transparent].flatMap((chunk) => (chunk === undefined ? [] : [written(chunk)])),
    written({ name: 'IDAT', data: deflateSync(pixels, { level: 9 }) }),
    written({ name: 'IEND', data: Buffer.alloc(0) }),
  ]);
  return { bytes: new Uint8Array(bytes), width: header.width, height: header.height };
}

/** Returns the chunks up to the end of the picture; null when one is cut off or has a wrong checksum. */
function chunksOf(file: Buffer): readonly Chunk[] | null {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= file.length;) {
    const size = file.readUInt32BE(at);
    const end = at + 12 + size;
    if (end > file.length) return null;
    const name = file.toString('latin1', at + 4, at + 8);
    if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) return null;
    chunks.push({ name, data: file.subarray(at + 8, end - 4) });
    if (name === 'IEND') return chunks;
    at = end;
  }
  return null;
}

function headerOf({ name, data }: Chunk): Header | null {
  if (name !== 'IHDR' || data.length !== 13) return null;
  const [depth = 0, colorType = 0, compression, filter, interlace = 0] = data.subarray(8);
  const color = COLOR_TYPES[colorType];
  if (color?.depths.includes(depth) !== true || compression !== 0 || filter !== 0 || interlace > 1) return null;
  const [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
  return { width, height, colorType, bits: color.samples * depth, isInterlaced: interlace === 1 };
}

/** Whether the colours that the header needs are there, and in the right size (§11.2.2, §11.3.1). */
function fits({ colorType }: Header, palette: Chunk | undefined, transparent: Chunk | undefined): boolean {
  const colors = (palette?.data.length ?? 0) / 3;
  if (!Number.isInteger(colors) || colors > 256 || (colorType === PALETTE && colors === 0)) return false;
  if (palette !== undefined && (colorType === 0 || colorType === 4)) return false;
  const size = transparent?.data.length;
  if (size === undefined) return true;
  return colorType === PALETTE ? size <= colors : size === { 0: 2, 2: 6 }[colorType];
}

/** Returns the filtered lines of the picture; null when they are not exactly as many octets as its size needs. */
function pixelsOf(chunks: readonly Chunk[], header: Header): Buffer | null {
  const lines = linesOf(header);
  const size = lines.reduce((sum, { octets, count }) => sum + (1 + octets) * count, 0);
  try {
    const packed = Buffer.concat(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data));
    const pixels = inflateSync(packed, { maxOutputLength: size });
    if (pixels.length !== size) return null;
    let at = 0;
    for (const { octets, count } of lines)
      for (let line = 0; line < count; line += 1, at += 1 + octets) if ((pixels[at] ?? 5) > 4) return null;
    return pixels;
  } catch {
    // No zlib stream, or one of more octets than the picture has.
    return null;
  }
}

/** Returns the lines of the picture, or those of each pass: each has an octet that names its filter (§7.2). */
function linesOf({ width, height, bits, isInterlaced }: Header): readonly { octets: number; count: number }[] {
  const passes = isInterlaced ? ADAM7 : ([[0, 0, 1, 1]] as const);
  return passes.flatMap(([x, y, dx, dy]) => {
    const [columns, count] = [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)];
    return columns > 0 && count > 0 ? [{ octets: Math.ceil((columns * bits) / 8), count }] : [];
  });
}

function written({ name, data }: Chunk): Buffer {
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(name, 4, 'latin1');
  data.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}
