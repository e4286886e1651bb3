// Owns how the logos of projects are read when a process starts: from a file, or once from a URL. Not what a picture may be:
// image.ts. Not which addresses may be reached: the caller brings the reader.
import { readFileSync } from 'node:fs';
import { hasScheme } from '../core/redirect.ts';
import { IMAGE_FILE_MAX, readImage, type ReadImage } from './image.ts';
import type { LogoImage } from '../ports/brand.ts';
import type { Log } from '../ports/log.ts';
import type { Project } from '../ports/project.ts';
import type { ReadBytes } from '../ports/read-document.ts';

/** Longest wait for a logo, ms. A start waits for it. */
const WAIT = 5000;

/** Returns the words of a fault when the file of a logo cannot be used; null when it can. The start reads the file again. */
export function faultOfLogoFile(path: string): string | null {
  const read = readLogoFile(path);
  return read.ok ? null : read.fault;
}

function readLogoFile(path: string): ReadImage {
  try {
    return readImage(readFileSync(path));
  } catch {
    return { ok: false, fault: `cannot be read: there is no file ${path}, or the server may not read it` };
  }
}

/** How a logo at a URL is fetched, and where a fault is told. */
export interface LogoParts {
  readonly read: ReadBytes;
  readonly log: Log;
}

/**
 * Returns the projects with their logos. A logo that cannot be fetched is told in the log, and the name of the service is shown in its
 * place: a server does not wait for another one. Never throws.
 */
export function withLogos(projects: readonly Project[], parts: LogoParts): Promise<readonly Project[]> {
  return Promise.all(
    projects.map(async (project) => {
      const { brand } = project;
      if (brand === null || brand === undefined || brand.logo === null) return project;
      const { logo, logoDark = null } = brand;
      const [image, imageDark] = await Promise.all([
        logoOf(project.id, logo, parts),
        logoDark === null ? null : logoOf(project.id, logoDark, parts),
      ]);
      return { ...project, brand: { ...brand, image, imageDark } };
    }),
  );
}

async function logoOf(project: string, logo: string, { read, log }: LogoParts): Promise<LogoImage | null> {
  const found = hasScheme(logo) ? await fetched(new URL(logo), read) : readLogoFile(logo);
  if (found.ok) return found.image;
  log.warn('brand-logo-missing', { project, hint: `the logo ${found.fault}` });
  return null;
}

async function fetched(url: URL, read: ReadBytes): Promise<ReadImage> {
  const answer = await read(url, { signal: AbortSignal.timeout(WAIT), maxBytes: IMAGE_FILE_MAX });
  return answer.ok
    ? readImage(answer.bytes)
    : { ok: false, fault: `cannot be fetched from ${url.host}: ${answer.why}` };
}
