// Owns how the widget's tests run in a browser: which one, how sources reach it, what tests may ask of it.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { summaryReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { transformWithOxc } from 'vite';
import { findBrowser } from './browser.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { executablePath, env, args, name } = await findBrowser();
process.stdout.write(`Browser: ${name}\n`);

/** Serves TypeScript as JavaScript, by what builds the widget. */
function typescriptPlugin() {
  const define = { 'process.env.LONG': JSON.stringify(process.env.LONG ?? '') };
  return {
    name: 'typescript',
    resolveMimeType: ({ path }) => (path.endsWith('.ts') ? 'js' : undefined),
    async transform({ path, body }) {
      if (!path.endsWith('.ts')) return undefined;
      const { code, map } = await transformWithOxc(body, join(here, '..', path), { define });
      const encoded = Buffer.from(JSON.stringify(map)).toString('base64');
      return `${code}\n//# sourceMappingURL=data:application/json;base64,${encoded}`;
    },
  };
}

/** The accessibility tree of an element, compared with the golden file of its name. UPDATE=1 writes them anew. */
function ariaPlugin() {
  return {
    name: 'aria',
    async executeCommand({ command, payload, session }) {
      if (command !== 'aria') return undefined;
      const page = session.browser.getPage(session.id);
      const now = `${await page.locator(payload.selector).ariaSnapshot()}\n`;
      const file = join(here, 'widget/aria', `${payload.name}.txt`);
      const golden = await readFile(file, 'utf8').catch(() => '');
      if (process.env.UPDATE) {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, now);
        return { golden: now, now };
      }
      return { golden, now };
    },
  };
}

/** A picture of the page, for people: SHOTS=folder keeps them. */
function shotPlugin() {
  return {
    name: 'shot',
    async executeCommand({ command, payload, session }) {
      if (command !== 'shot') return undefined;
      if (!process.env.SHOTS) return true;
      await mkdir(process.env.SHOTS, { recursive: true });
      const page = session.browser.getPage(session.id);
      await page.screenshot({ path: join(process.env.SHOTS, `${payload.name}.png`) });
      return true;
    },
  };
}

export default {
  // With LONG, one file shows the portal thousands of times.
  testsFinishTimeout: process.env.LONG ? 900_000 : 120_000,
  rootDir: join(here, '..'),
  files: [join(here, 'widget/*.wtr.ts')],
  nodeResolve: { exportConditions: ['production'] },
  concurrency: Math.min(2, cpus().length),
  browsers: [
    playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, env: { ...env, TZ: 'UTC' }, args } }),
  ],
  plugins: [typescriptPlugin(), ariaPlugin(), shotPlugin()],
  reporters: [summaryReporter()],
  testFramework: { config: { timeout: 10_000 } },
  testRunnerHtml: (path) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Widget</title></head><body><script type="module" src="${path}"></script></body></html>`,
};
