// Owns pictures for tests: PNGs of any size and content, and a small JPEG. No test.
import { crc32, deflateSync } from 'node:zlib';

/** A chunk of a PNG. */
export function chunk(name: string, data: Uint8Array = Buffer.alloc(0)): Buffer {
  const made = Buffer.alloc(12 + data.length);
  made.writeUInt32BE(data.length, 0);
  made.write(name, 4, 'latin1');
  made.set(data, 8);
  made.writeUInt32BE(crc32(made.subarray(4, 8 + data.length)), 8 + data.length);
  return made;
}

export const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The first chunk: `color` 2 is RGB, 3 has a palette. */
export function header(width: number, height: number, { depth = 8, color = 2, interlace = 0 } = {}): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([depth, color, 0, 0, interlace], 8);
  return chunk('IHDR', data);
}

/** A PNG in RGB of one colour. `extra` goes before its pixels, `after` behind its end. */
export function png(
  width = 120,
  height = 30,
  { extra = [] as readonly Buffer[], after = Buffer.alloc(0), pixels = width * height } = {},
): Buffer {
  const line = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x5c)]);
  const lines = Buffer.concat(Array.from({ length: Math.ceil(pixels / width) }, () => line));
  return Buffer.concat([
    SIGNATURE,
    header(width, height),
    ...extra,
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND'),
    after,
  ]);
}

/** A JPEG of 40 × 20 pixels, with a colour profile. */
export const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAUACgDASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAUGB//EACEQAAIDAAICAgMAAAAAAAAAAAECAAMEBREGIRIxQVFS/8QAFwEBAQEBAAAAAAAAAAAAAAAAAAQCA//EABcRAQEBAQAAAAAAAAAAAAAAAAABAhH/2gAMAwEAAhEDEQA/AJ/FcZfy2lqM7VqyoXJsJA67A/AP7lHT4lvzZrb3uzFakLkBm76A7/mPDdFGblbX0XV1KaCA1jBR38l9e5qeV5PBZxWxE3ZmZqHAUWqST8T6+51tsqTGM3Pa5vERNpyIiAiIgIiICIiB/9k=',
  'base64',
);
