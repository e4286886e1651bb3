// Owns the CycloneDX document that lists what a package of ours consists of. Not how that is found out: packages.config.ts.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { findPackage, type Installed, type NpmPackage } from './packages.config.ts';

const root = resolve(import.meta.dirname, '..');

/** A package in the document. */
export interface Listed extends Installed {
  /** Whether its code is in ours. Else npm installs it beside. */
  readonly isBundled: boolean;
}

/** A component of the document, with the fields that we write. */
interface Component {
  readonly type: 'application' | 'library';
  readonly 'bom-ref': string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly scope?: 'required' | 'optional';
  readonly licenses: readonly object[];
  readonly cpe?: string;
  readonly purl: string;
  readonly externalReferences?: readonly object[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

/**
 * Makes the document, in JSON. The same parts make the same text: it holds no time, and its serial number is a hash of the
 * rest. Of two parts that are the same package the first counts.
 */
export function makeBillOfMaterials(product: NpmPackage, parts: readonly Listed[]): string {
  const unique = [...new Map([...parts].reverse().map((part) => [purl(part.package), part])).values()];
  const sqlite = unique.flatMap((part) => sqliteIn(part));
  const components = [...unique.map((part) => componentOf(part)), ...sqlite.map(({ component }) => component)];
  const content = {
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { type: 'application', ...identify(product) },
    },
    components: components.sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
    dependencies: dependenciesOf(product, unique, sqlite),
  };
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
    ...content,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

interface Dependency {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}

/** What needs what. The product needs what it names itself, and what no other part needs. */
function dependenciesOf(
  product: NpmPackage,
  parts: readonly Listed[],
  contained: readonly Contained[],
): readonly Dependency[] {
  const refs = new Map(parts.map(({ package: it }) => [it.folder, purl(it)]));
  const named = (it: NpmPackage): readonly string[] =>
    [...it.needs, ...it.optional, ...it.others].flatMap((name) => refs.get(findPackage(name, it.folder) ?? '') ?? []);
  const ofParts = parts.map(({ package: it }) => {
    const inside = contained.filter(({ inside }) => inside === it).map(({ component }) => component['bom-ref']);
    return { ref: purl(it), dependsOn: [...new Set([...named(it), ...inside])].sort() };
  });
  const needed = new Set(ofParts.flatMap(({ dependsOn }) => dependsOn));
  const first = ofParts.map(({ ref }) => ref).filter((ref) => !needed.has(ref));
  return [
    { ref: purl(product), dependsOn: [...new Set([...named(product), ...first])].sort() },
    ...ofParts,
    ...contained.map(({ component }) => ({ ref: component['bom-ref'], dependsOn: [] })),
  ].sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

/** The package URL, as the npm type of the specification writes it. */
function purl({ name, version }: NpmPackage): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}

function identify(it: NpmPackage): Omit<Component, 'type'> {
  const [, group, name = it.name] = /^(@[^/]+)\/(.+)$/.exec(it.name) ?? [];
  return {
    'bom-ref': purl(it),
    ...(group !== undefined && { group }),
    name,
    version: it.version,
    licenses: [/\s/.test(it.license) ? { expression: it.license } : { license: { id: it.license } }],
    purl: purl(it),
  };
}

function componentOf({ package: it, isBundled, isOptional }: Listed): Component {
  const tarball = tarballOf(it);
  return {
    type: 'library',
    ...identify(it),
    scope: isOptional ? 'optional' : 'required',
    ...(tarball !== null && { externalReferences: [tarball] }),
    properties: [{ name: 'cdx:npm:package:bundled', value: String(isBundled) }],
  };
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

const LOCK = join(root, 'package-lock.json');
const locked = existsSync(LOCK) ? (JSON.parse(readFileSync(LOCK, 'utf8')) as Lock).packages : {};

/** Where the package is from, with its hash of package-lock.json; null for our own packages. */
function tarballOf({ name, version, folder }: NpmPackage): object | null {
  const path = relative(root, folder).split(sep).join('/');
  const [, base64] = /^sha512-(.+)$/.exec(locked[path]?.integrity ?? '') ?? [];
  if (base64 === undefined) return null;
  return {
    type: 'distribution',
    url: `https://registry.npmjs.org/${name}/-/${name.replace(/^.*\//, '')}-${version}.tgz`,
    hashes: [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }],
  };
}

/** What a package contains that is no package of npm. */
interface Contained {
  readonly inside: NpmPackage;
  readonly component: Component;
}

/** SQLite, which better-sqlite3 contains: scanners know it by its CPE, and not by the package around it. */
function sqliteIn({ package: it, isOptional }: Listed): readonly Contained[] {
  if (it.name !== 'better-sqlite3') return [];
  const header = readFileSync(join(it.folder, 'deps/sqlite3/sqlite3.h'), 'utf8');
  const [, version] = /^#define SQLITE_VERSION\s+"([\d.]+)"/m.exec(header) ?? [];
  if (version === undefined) throw new Error('the version of SQLite stands elsewhere in better-sqlite3: find it');
  const url = `pkg:generic/sqlite@${version}`;
  return [
    {
      inside: it,
      component: {
        type: 'library',
        'bom-ref': url,
        name: 'sqlite',
        version,
        scope: isOptional ? 'optional' : 'required',
        licenses: [{ license: { id: 'blessing' } }],
        cpe: `cpe:2.3:a:sqlite:sqlite:${version}:*:*:*:*:*:*:*`,
        purl: url,
      },
    },
  ];
}

/** A UUID of version 8 (RFC 9562), whose other bits are of the text's SHA-256. */
function uuidOf(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
