import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { makeBillOfMaterials, type Listed } from './bill-of-materials.config.ts';
import { makeNotices } from './notices.config.ts';
import { findPackage, installedWith, packagesOf, readPackage, sortPackages } from './packages.config.ts';

const here = import.meta.dirname;

// The build has two entries, and one for each thread (worker/thread-file.ts). It contains every pure-JavaScript package. So the server starts in half the time and with a third
// less memory than when it imports the packages one by one. Native and optional packages stay outside and load when used.
const outside = ['better-sqlite3', 'pg', 'pg-native'];

/** The packages whose code is in the widget's single files: its build has listed them. */
function packagesOfWidget(widget: string): readonly Listed[] {
  const { components } = JSON.parse(readFileSync(join(widget, 'dist/sbom.cdx.json'), 'utf8')) as {
    components: { group?: string; name: string; properties: { value: string }[] }[];
  };
  const bundled = components.filter(({ properties }) => properties[0]?.value === 'true');
  return bundled.map(({ group, name }) => {
    const folder = findPackage(group === undefined ? name : `${group}/${name}`, widget);
    if (folder === null) throw new Error(`${name} is in the widget, but not installed`);
    return { package: readPackage(folder), isBundled: true, isOptional: false };
  });
}

/** Writes what the package consists of, and the licences of what is in it. */
function listPackages(): Plugin {
  return {
    name: 'list-packages',
    writeBundle({ dir = 'dist' }, bundle) {
      const server = readPackage(here);
      const widget = readPackage(resolve(here, '../widget'));
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const bundled = packagesOf(modules, here);
      const inWidget = packagesOfWidget(widget.folder);
      const parts: readonly Listed[] = [
        ...bundled.map((it) => ({ package: it, isBundled: true, isOptional: false })),
        { package: widget, isBundled: true, isOptional: false },
        ...inWidget,
        ...installedWith(server.needs, here).map((it) => ({ ...it, isBundled: false })),
      ];
      writeFileSync(join(dir, 'sbom.cdx.json'), makeBillOfMaterials(server, parts));
      const contained = sortPackages([...bundled, ...inWidget.map(({ package: it }) => it)]);
      writeFileSync(join(dir, 'THIRD-PARTY-NOTICES.txt'), makeNotices(server.name, contained));
    },
  };
}

/** Copies the declarations and the widget's single files into the package. */
function copyTypesAndWidget(): Plugin {
  return {
    name: 'copy-types-and-widget',
    closeBundle() {
      // `tsc -b` has written declarations for all files. The package ships only the declarations that main.ts needs. These
      // declarations name no package that a consumer would have to install.
      const types = (path: string) =>
        cpSync(new URL(`../.tsbuild/${path}`, import.meta.url), new URL(`dist/types/${path}`, import.meta.url), {
          recursive: true,
          filter: (from) => !from.endsWith('.tsbuildinfo'),
        });
      for (const path of [
        'shared',
        'server/core',
        'server/main.d.ts',
        'server/delivery.d.ts',
        'server/erase.d.ts',
        'server/config/config.d.ts',
        'server/config/keys.d.ts',
        'server/ports',
      ])
        types(path);
      cpSync(new URL('../widget/dist/cdn', import.meta.url), new URL('dist/widget', import.meta.url), {
        recursive: true,
      });
    },
  };
}

export default defineConfig({
  root: here,
  ssr: { noExternal: true, external: outside },
  build: {
    ssr: true,
    target: 'node22',
    outDir: 'dist',
    emptyOutDir: true,
    minify: true,
    rolldownOptions: {
      input: {
        main: 'main.ts',
        cli: 'cli/cli.ts',
        'search-thread': 'store/search-thread.ts',
        'delivery-thread': 'deliver/run/delivery-thread.ts',
      },
      external: [...builtinModules, /^node:/, ...outside],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  plugins: [listPackages(), copyTypesAndWidget()],
});
