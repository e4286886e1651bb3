// Owns what the terminal of `npm start` shows: the welcome alone; and that the demo ends with the npm that started it, whatever ends
// npm, and that one that cannot start leaves nothing running. Not Ctrl-C in a terminal: ../readme.test.ts.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { before, describe, test } from 'node:test';
import { startDemo } from '../../demo/start.ts';
import { freePort } from '../../demo/ports.ts';
import { buildWidgetIfStale } from '../../demo/widget-file.ts';

const root = resolve(import.meta.dirname, '../..');

describe('the demo', { concurrency: true }, () => {
  // Else each of them would build it at the same time.
  before(() => buildWidgetIfStale(() => undefined));
  // npm passes on SIGTERM. SIGHUP and SIGKILL end npm alone. A Ctrl-C reaches all processes of the terminal.
  for (const signal of ['SIGTERM', 'SIGHUP', 'SIGKILL'] as const)
    test(`ends with npm, and leaves no process and no file behind, when npm gets ${signal}`, async (t) => {
      const folder = mkdtempSync(join(tmpdir(), 'contact-change-npm-'));
      const npm = spawn('npm', ['start'], {
        cwd: root,
        env: {
          ...process.env,
          PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
          PORT: '0',
          DEMO_PORT: '0',
          TMPDIR: folder,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      });
      t.after(() => {
        try {
          process.kill(-(npm.pid ?? 0), 'SIGKILL');
        } catch {
          // All have ended.
        }
        rmSync(folder, { recursive: true, force: true });
      });
      let output = '';
      // The streams close when the last process that has them has ended, not when npm has.
      const allEnded = new Promise((done) => npm.once('close', done));
      await new Promise<void>((up, fail) => {
        const read = (data: Buffer): void => {
          output += String(data);
          if (output.includes('Ctrl-C')) up();
        };
        npm.stdout.on('data', read);
        npm.stderr.on('data', read);
        void allEnded.then(() => fail(new Error(output)));
      });
      assert.equal(output.includes('"level"'), false, `no line of a log stands above what to try first: ${output}`);
      const [site = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
      assert.equal((await fetch(`${site}/sign-in`)).status, 200);
      assert.notDeepEqual(readdirSync(folder), [], 'the database of the demo is there');
      npm.kill(signal);
      await allEnded;
      await assert.rejects(fetch(`${site}/sign-in`));
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith('contact-change-demo-')),
        [],
      );
    });

  test('that cannot start has stopped the server that was up already', async (t) => {
    const dir = mkdtempSync(join(tmpdir(), 'contact-change-npm-'));
    t.after(() => rmSync(dir, { recursive: true, force: true }));
    // Its API client is read last, when the server listens.
    writeFileSync(join(dir, 'client.json'), '{ cut off');
    const port = await freePort();
    await assert.rejects(startDemo({ port, demoPort: 0, dir, quiet: true }), SyntaxError);
    await assert.rejects(fetch(`http://localhost:${port}/healthz`), /fetch failed/);
  });
});
