import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog } from '../../server/log.ts';
import { at } from '../kit/clock.ts';

function logged(level: Parameters<typeof createLog>[0]) {
  const lines: string[] = [];
  return {
    log: createLog(
      level,
      (line) => lines.push(line),
      () => at('10:00'),
    ),
    lines,
  };
}

test('a line is one JSON object, and no value can forge another or steer a terminal (R-104)', () => {
  const { log, lines } = logged('info');
  const nasty = 'a\r\n{"level":"error"}\u0000\u001b[2J\u009b2J\u007f\u2028\u2029\ud800';
  log.warn('event', { nasty });
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', /^[\x20-\x7e]+\n$/);
  assert.deepEqual(JSON.parse(lines[0] ?? ''), {
    time: '2026-11-20T10:00:00.000Z',
    level: 'warn',
    event: 'event',
    nasty,
  });
});

test('what is below the level is not said', () => {
  const { log, lines } = logged('warn');
  log.debug('a');
  log.info('b');
  log.warn('c');
  log.error('d');
  assert.deepEqual(
    lines.map((line) => (JSON.parse(line) as { event: string }).event),
    ['c', 'd'],
  );
});
