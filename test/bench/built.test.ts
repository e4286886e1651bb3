import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

for (const name of ['run', 'links'])
  test(`figures of a server that is not built are none, and ${name}.ts says what to do first`, () => {
    const none = join(import.meta.dirname, 'none.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, `${name}.ts`), none], {
      encoding: 'utf8',
    });
    assert.deepEqual([status, stdout, stderr], [1, '', `There is no ${none}. Run npm run build first.\n`]);
  });
