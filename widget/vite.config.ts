// Owns what is built: ES modules without Lit, and single files with all code. Not how code is transformed: the other
// *.config.ts.
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { EnvironmentOptions } from 'vite';
import { writeEditorData } from './editor-data.config.ts';
import { writeFrameworkTypes } from './framework-types.config.ts';
import { minifyTemplates } from './templates.config.ts';
import { editLit } from './lit.config.ts';
import { writeDeclarations, writeIntegrity } from './publish.config.ts';
import { litOfSibling, siblingFiles } from './single-file.config.ts';
import { modulesOf, noticeOf, writePackages } from './packages.config.ts';
import { languages, ownModules, wordFiles } from './words.config.ts';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');

/**
 * Returns the build of single files for script tags, one of an element or all of words. A file has all its code, so that one hash
 * covers it. It loads only the files that `siblingFiles` names.
 */
function single(input: Readonly<Record<string, string>>): EnvironmentOptions {
  return {
    consumer: 'client',
    resolve: { conditions: ['production', 'browser', 'module', 'import', 'default'] },
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      target: 'es2023',
      minify: true,
      rollupOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: '[name].js', postBanner: noticeOf },
      },
    },
  };
}

export default defineConfig({
  root: here,
  logLevel: 'warn',
  plugins: [ownModules(), minifyTemplates(), editLit(), litOfSibling(), siblingFiles()],
  builder: {
    async buildApp(builder) {
      await rm(dist, { recursive: true, force: true });
      const modules: string[] = [];
      for (const environment of Object.values(builder.environments).filter(({ name }) => name !== 'client'))
        modules.push(...modulesOf(await builder.build(environment)));
      await writeDeclarations(here, dist);
      await writeFrameworkTypes(here, dist);
      await writeEditorData(here, dist);
      await writeIntegrity(dist);
      await writePackages(here, dist, modules);
    },
  },
  environments: {
    esm: {
      build: {
        outDir: 'dist',
        emptyOutDir: false,
        target: 'es2023',
        minify: true,
        rollupOptions: {
          external: /^lit(\/|$)/,
          preserveEntrySignatures: 'strict',
          input: {
            index: 'index.ts',
            define: 'define.ts',
            confirm: 'confirm.ts',
            'define-confirm': 'define-confirm.ts',
            list: 'list.ts',
            'define-list': 'define-list.ts',
            admin: 'admin.ts',
            'define-admin': 'define-admin.ts',
            brand: 'brand.ts',
            'define-brand': 'define-brand.ts',
            controller: 'controller.ts',
            client: 'client/http-client.ts',
            more: 'change/rare-screens.ts',
            extras: 'change/extras.ts',
            phone: 'change/phone.ts',
            watch: 'client/watch.ts',
            ...Object.fromEntries(languages.flatMap(wordFiles).map(([name, entry]) => [`locales/${name}`, entry])),
          },
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
        },
      },
    },
    cdn: single({ 'contact-change': 'define-single.ts' }),
    cdnConfirm: single({ 'contact-change-confirm': 'define-confirm.ts' }),
    cdnBrand: single({ 'contact-change-brand': 'define-brand.ts' }),
    cdnMore: single({ 'contact-change-more': 'change/rare-screens.ts' }),
    cdnPhone: single({ 'contact-change-phone': 'change/phone.ts' }),
    cdnExtras: single({ 'contact-change-extras': 'change/extras.ts' }),
    cdnAdvice: single({ 'contact-change-advice': 'client/advice.ts' }),
    cdnList: single({ 'contact-change-list': 'define-list.ts' }),
    cdnAdmin: single({ 'contact-admin': 'define-admin-single.ts' }),
    cdnAdminPages: single({ 'contact-admin-pages': 'admin/pages/index.ts' }),
    // The single files of the elements already contain English.
    cdnWords: single(Object.fromEntries(languages.filter((language) => language !== 'en').flatMap(wordFiles))),
  },
});
