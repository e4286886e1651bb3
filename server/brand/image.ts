// Owns how a picture of a site becomes one that may be served and sent: its type by its first octets, its size, and its bytes
// written again. Not the two formats: png.ts, jpeg.ts.
import { createHash } from 'node:crypto';
import type { LogoImage } from '../ports/brand.ts';
import { rewriteJpeg } from './jpeg.ts';
import { rewritePng } from './png.ts';

/** Largest file that is read, octets. */
export const IMAGE_FILE_MAX = 512 * 1024;
/** Largest picture, octets, as it is written again: each mail carries it. */
const IMAGE_MAX = 32 * 1024;

/** The picture, or what is wrong with it in words that follow the name of the setting, such as "must be …". */
export type ReadImage =
  { readonly ok: true; readonly image: LogoImage } | { readonly ok: false; readonly fault: string };

const FORMATS = [
  { type: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], rewrite: rewritePng },
  { type: 'image/jpeg', begins: [0xff, 0xd8, 0xff], rewrite: rewriteJpeg },
] as const;

/** Never throws. The type comes from the octets: names and headers may say something else. */
export function readImage(file: Uint8Array): ReadImage {
  const format = FORMATS.find(({ begins }) => begins.every((octet, i) => file[i] === octet));
  if (format === undefined)
    return { ok: false, fault: 'must be a PNG or a JPEG: many mail programs show no SVG, WebP or other picture' };
  if (file.length > IMAGE_FILE_MAX) return { ok: false, fault: `must have at most ${IMAGE_FILE_MAX / 1024} KiB` };
  const rewritten = format.rewrite(file);
  if ('fault' in rewritten) return { ok: false, fault: rewritten.fault };
  const { bytes, width, height } = rewritten;
  if (bytes.length > IMAGE_MAX)
    return {
      ok: false,
      fault: `must have at most ${IMAGE_MAX / 1024} KiB, since each mail carries it (it has ${Math.ceil(bytes.length / 1024)})`,
    };
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return { ok: true, image: { type: format.type, bytes, width, height, hash } };
}
