import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { test } from 'node:test';
import { listenOn } from '../../server/http/acceptors.ts';

const CLIENTS = 128;
/** Through one socket each connection takes a turn of the event loop. Only Linux has several sockets for one port. */
const TURNS_MAX = process.platform === 'linux' ? CLIENTS / 2 : CLIENTS;

test('many connections are accepted in one turn of the event loop, and the port is free for others after the end', async () => {
  const server = createServer((_request, response) => response.end('ok'));
  const acceptors = await listenOn(server, { port: 0, host: '127.0.0.1', backlog: CLIENTS });
  const { port } = acceptors.address;
  const accepted: Socket[] = [];
  server.on('connection', (socket: Socket) => accepted.push(socket));
  const clients: Socket[] = Array.from({ length: CLIENTS }, () => connect(port, '127.0.0.1'));
  let turns = 0;
  while (accepted.length < CLIENTS) {
    await new Promise((turn) => setImmediate(turn));
    if (accepted.length > 0) turns += 1;
  }
  assert.ok(turns <= TURNS_MAX, `${turns} turns`);

  const second = createServer();
  await assert.rejects(listenOn(second, { port, host: '127.0.0.1', backlog: 1 }), /EADDRINUSE/);

  for (const client of clients) client.destroy();
  await acceptors.close();
  const again = await listenOn(second, { port, host: '127.0.0.1', backlog: 1 });
  const client = connect(port, '127.0.0.1');
  await once(client, 'connect');
  client.destroy();
  await again.close();
});
