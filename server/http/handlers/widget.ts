// Owns the handlers that serve the widget's single files to any site, compressed as the client accepts it. Not how the files
// are found: package-files.ts. Not which coding is used: content-coding.ts.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { codingFor, type Coding } from '../content-coding.ts';
import type { AppParts, Ctx } from '../context.ts';
import { hasCurrent } from '../has-current.ts';
import type { Handlers } from '../routes/handler.ts';
import { refuse } from '../problem.ts';
import { integrityOf, versioned, type WidgetFile, type WidgetFiles } from '../widget-integrity.ts';

/** For names without a version, whose content changes with a release. `max-age` is in seconds. */
const UNVERSIONED: string = 'public, max-age=300';
/** For names with a version, whose content never changes. `max-age` is in seconds. */
const VERSIONED: string = 'public, max-age=31536000, immutable';

/** The file beside the single files that holds the licences of what they contain. */
const NOTICES = 'THIRD-PARTY-NOTICES.txt';

/** The hashes of the scripts, by their names with a version. */
const INTEGRITY = 'integrity.json';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json', txt: 'text/plain' };

/** Compresses a file. Each file is compressed once a process, so both use their best and slowest level. */
const COMPRESS: Readonly<Record<Coding, (content: WidgetFile) => Promise<Uint8Array<ArrayBuffer>>>> = {
  br: async (content) =>
    Uint8Array.from(
      await promisify(brotliCompress)(content, {
        params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
      }),
    ),
  gzip: async (content) => Uint8Array.from(await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION })),
  identity: (content) => Promise.resolve(Uint8Array.from(Buffer.from(content))),
};

/** A file with its compressed forms, each made at the first request for it. */
interface ServedFile {
  readonly tag: string;
  readonly as: (coding: Coding) => Promise<Uint8Array<ArrayBuffer>>;
}

function servedFile(content: WidgetFile): ServedFile {
  const forms = new Map<Coding, Promise<Uint8Array<ArrayBuffer>>>();
  return {
    tag: createHash('sha256').update(content).digest('base64url').slice(0, 22),
    as(coding) {
      const form = forms.get(coding) ?? COMPRESS[coding](content);
      forms.set(coding, form);
      return form;
    },
  };
}

/** Every name under which something is served, with its age in caches. */
function namesOf(widget: WidgetFiles): ReadonlyMap<string, { readonly file: ServedFile; readonly cache: string }> {
  const hashes = `${JSON.stringify(Object.fromEntries(integrityOf(widget)), null, 2)}\n`;
  const served = widget.files.size === 0 ? [] : [...widget.files, [INTEGRITY, hashes] as const];
  return new Map(
    served.flatMap(([name, content]) => {
      const file = servedFile(content);
      return [
        [name, { file, cache: UNVERSIONED }],
        ...(name === NOTICES ? [] : [[versioned(name, widget.version), { file, cache: VERSIONED }] as const]),
      ] as const;
    }),
  );
}

/** The handlers of the widget's files. */
export function widgetRoutes({ widget }: AppParts): Pick<Handlers, 'widget' | 'widgetNotices'> {
  const files = namesOf(widget);
  const serve = async (c: Ctx, name: string): Promise<Response> => {
    const found = files.get(name);
    if (found === undefined) return refuse(c, { code: 'not-found' });
    c.set('headers', 'widget');
    const coding = codingFor(c.req.header('Accept-Encoding'));
    // A tag names the bytes of one form, so each coding has its own.
    const tag = `"${found.file.tag}${coding === 'identity' ? '' : `-${coding}`}"`;
    const headers = {
      'Cache-Control': found.cache,
      'Access-Control-Allow-Origin': '*',
      ETag: tag,
      Vary: 'Accept-Encoding',
    };
    if (hasCurrent(c, tag)) return c.body(null, 304, headers);
    return c.body(await found.file.as(coding), 200, {
      ...headers,
      'Content-Type': `${TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'}; charset=utf-8`,
      ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
    });
  };
  return {
    widget: (c) => serve(c, c.req.param('file')),
    widgetNotices: (c) => serve(c, NOTICES),
  };
}
