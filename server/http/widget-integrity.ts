// Owns the hashes of the widget's single files, and their names with a version. Not how the files are served: handlers/widget.ts.
import { createHash } from 'node:crypto';

/** The content of a file: its bytes as they were read, which take half the memory of a string with letters of many scripts. */
export type WidgetFile = string | Uint8Array;

/** The widget's single files by name, and the version that stands in the names that never change. */
export interface WidgetFiles {
  readonly version: string;
  readonly files: ReadonlyMap<string, WidgetFile>;
}

/** `contact-change.js` becomes `contact-change.1.2.3.js`. The widget finds its other files under the same version. */
export function versioned(name: string, version: string): string {
  return name.replace(/\.(?=js(?:on)?$)/, `.${version}.`);
}

/**
 * Returns the hash of each script by its name with a version, as `integrity` of a `<script>` takes it (Subresource Integrity). Names
 * without a version are left out: their content changes with a release, and a page with the old hash would then lose the widget.
 */
export function integrityOf({ version, files }: WidgetFiles): ReadonlyMap<string, string> {
  const scripts = [...files].filter(([name]) => name.endsWith('.js')).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(scripts.map(([name, content]) => [versioned(name, version), hashOf(content)]));
}

function hashOf(content: WidgetFile): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
