import { cpSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

// The build has two entries, and one for each thread (worker/thread-file.ts). It contains every pure-JavaScript package. So the server starts in half the time and with a third
// less memory than when it imports the packages one by one. Native and optional packages stay outside and load when used.
const outside = ['better-sqlite3', 'pg', 'pg-native'];

export default defineConfig({
  root: import.meta.dirname,
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
  plugins: [
    {
      name: 'widget-and-types-travel-along',
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
    },
  ],
});
