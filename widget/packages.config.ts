// Owns the list of packages that the single files contain, the notice in them, and the text of their licences beside them. Not how
// packages are found and written down: ../server/packages.config.ts and its neighbours.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ViteBuilder } from 'vite';
import { makeBillOfMaterials } from '../server/bill-of-materials.config.ts';
import { makeNotices } from '../server/notices.config.ts';
import { installedWith, packagesOf, readPackage } from '../server/packages.config.ts';

/** The first line of a single file that contains Lit. Its licence asks for the notice, whose text is in the file named. */
const NOTICE = '/*! Lit (c) Google LLC, BSD-3-Clause: THIRD-PARTY-NOTICES.txt */';

const isOfLit = (id: string): boolean => /[\\/]node_modules[\\/](?:lit|lit-html|lit-element|@lit)[\\/]/.test(id);

/** Returns the line that a single file begins with. */
export function noticeOf({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
  return moduleIds.some(isOfLit) ? NOTICE : '';
}

/** The modules of what a build has made. */
export function modulesOf(built: Awaited<ReturnType<ViteBuilder['build']>>): readonly string[] {
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []));
  return outputs.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}

/** Writes dist/sbom.cdx.json, and dist/cdn/THIRD-PARTY-NOTICES.txt beside the single files. `modules`: of all builds. */
export async function writePackages(here: string, dist: string, modules: readonly string[]): Promise<void> {
  const widget = readPackage(here);
  const bundled = packagesOf(modules, here);
  const parts = [
    ...bundled.map((it) => ({ package: it, isBundled: true, isOptional: false })),
    ...installedWith(widget.needs, here).map((it) => ({ ...it, isBundled: false })),
  ];
  await writeFile(join(dist, 'sbom.cdx.json'), makeBillOfMaterials(widget, parts));
  await writeFile(join(dist, 'cdn/THIRD-PARTY-NOTICES.txt'), makeNotices(widget.name, bundled));
}
