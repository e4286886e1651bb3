// Owns how many sockets 300 slow clients hold after 15 s, and whether a new client is answered beside them. Not the limits:
// server/http/serve.ts.
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { CLI, surroundings } from '../kit/server.ts';

const CLIENTS = 300;
const AFTER = 15_000;
/** Interval between two octets of a client, ms. */
const DRIP_EVERY = 500;

const POST =
  'POST /v1/links/inspect HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 8000\r\n\r\n';
/** The first octets of a client, and what it sends again and again. `reads`: whether it takes what comes. */
const KINDS = {
  'drips headers': { first: 'GET /healthz HTTP/1.1\r\nX: ', piece: 'x', reads: true },
  'drips a body': { first: POST, piece: ' ', reads: true },
  'takes no answer': { first: '', piece: 'GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(20), reads: false },
} as const;

for (const proxies of ['0', '1']) {
  const around = await surroundings({ TRUSTED_PROXIES: proxies });
  await around.start(CLI);
  for (const [name, { first, piece, reads }] of Object.entries(KINDS)) {
    let open = 0;
    const sockets = Array.from({ length: CLIENTS }, () => {
      const socket = connect({ port: around.port, host: '127.0.0.1', allowHalfOpen: true }, () => socket.write(first));
      open += 1;
      if (reads) socket.resume();
      const drips = setInterval(() => socket.writable && socket.write(piece), DRIP_EVERY);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          open -= 1;
          clearInterval(drips);
        });
      return socket;
    });
    await wait(AFTER);
    const began = performance.now();
    const answer = await fetch(`${around.base}/healthz`).then(
      ({ status }) => `${status} in ${(performance.now() - began).toFixed(0)} ms`,
      () => 'no answer',
    );
    process.stdout.write(
      `TRUSTED_PROXIES=${proxies}, ${CLIENTS} clients, each ${name}: ${open} sockets open, a new client gets ${answer}\n`,
    );
    for (const socket of sockets) socket.destroy();
    await wait(500);
  }
  await around.close();
}
