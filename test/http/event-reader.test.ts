import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { writeEvents, type EventReader } from '../../server/http/event-reader.ts';

const PIECE = 'x'.repeat(2 ** 20);

/** A stream over a real socket, whose client has the head and reads nothing yet. */
async function stream() {
  let resolve: (reader: EventReader) => void = () => undefined;
  const begun = new Promise<EventReader>((begin) => (resolve = begin));
  let taken = 0;
  let left = 0;
  const server = createServer((incoming, outgoing) => {
    writeEvents(
      new Response(null, { headers: { 'Content-Type': 'text/event-stream' } }),
      { request: new Request('http://127.0.0.1/'), incoming, outgoing },
      { begin: resolve, taken: () => (taken += 1), left: () => (left += 1) },
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const asking = request({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' }).end();
  const reader = await begun;
  reader.write('first');
  const [client] = (await once(asking, 'response')) as [IncomingMessage];
  return { reader, client, taken: () => taken, left: () => left, close: () => server.close() };
}

/** Writes until the buffers of the system are full. */
function fill(reader: EventReader): number {
  let pieces = 0;
  while (!reader.isBehind) {
    reader.write(PIECE);
    pieces += 1;
  }
  return pieces;
}

test('a client that reads is not behind, one that reads nothing is, until it reads again', async () => {
  const { reader, client, taken, close } = await stream();
  assert.equal(reader.isBehind, false);
  const pieces = fill(reader);
  assert.ok(taken() < 1 + pieces);
  let octets = 0;
  client.on('data', (data: Buffer) => (octets += data.length));
  while (taken() < 1 + pieces) await once(client, 'data');
  assert.equal(reader.isBehind, false);
  reader.end();
  await once(client, 'end');
  assert.equal(octets, 'first'.length + pieces * PIECE.length);
  close();
});

test('a client that is cut loses its socket with what it has not read, and the writer hears that it left', async () => {
  const { reader, client, left, close } = await stream();
  fill(reader);
  const gone = once(client, 'error');
  client.resume();
  reader.cut();
  await gone;
  assert.equal(left(), 1);
  // What comes after is no fault of the process.
  reader.write('late');
  reader.end();
  close();
});
