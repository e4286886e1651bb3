// Owns how many messages wait for one provider. Not in which order they go: places.test.ts.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Provider } from '../../server/deliver/provider.ts';

/** The room for codes of a provider on which nothing waits, when its last message took so long, ms. */
function room(lastSendMs: number, connections = 20): number | undefined {
  const provider = new Provider({
    kind: 'email',
    connections,
    send: () => Promise.reject(new Error('nothing is sent')),
    close: () => Promise.resolve(),
  });
  provider.lastSendMs = lastSendMs;
  return provider.room(0)[0];
}

test('more messages wait for a fast provider than for a slow one, and at least one for each place', () => {
  // Twenty have a place at once; the others wait.
  assert.deepEqual(
    [0, 10, 30, 100, 300, 5000].map((ms) => room(ms)),
    [60, 340, 220, 80, 40, 40],
  );
});

test('at most four hundred messages wait for a provider, or one for each of its places', () => {
  assert.deepEqual([room(10, 40), room(10, 500)], [440, 1000]);
});
