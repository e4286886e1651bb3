// Owns servers that send back all that they were sent, in every place where an answer can hold text. Not what is found there: canaries.ts.
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTcp, type AddressInfo, type Server, type Socket } from 'node:net';

/** Where an SMTP server fails, always with all that it has heard so far in its words. `quit`: it hangs up there. */
export const SMTP_FAULTS = [
  'banner-554',
  'ehlo-500',
  'auth-535',
  'from-451',
  'rcpt-550',
  'rcpt-450',
  'data-550',
  'data-451',
  'data-quit',
  'garbage',
] as const;
export type SmtpFault = (typeof SMTP_FAULTS)[number];

export interface Echo<F> {
  readonly url: string;
  fault(fault: F): void;
  /** Everything that it was sent. */
  heard(): string;
  close(): Promise<void>;
}

/** `login`: what stands before the host of its URL. */
export async function smtpEcho(login: string): Promise<Echo<SmtpFault | 'ok'>> {
  let fault: SmtpFault | 'ok' = 'ok';
  let heard = '';
  const sockets = new Set<Socket>();
  const server = createTcp((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    let data: string | null = null;
    let all = '';
    let auth = false;
    const say = (code: number, text = 'ok') => void socket.write(`${code} ${text}\r\n`);
    const complain = (code: number) => {
      const words = all.split(/\r?\n/).filter(Boolean).slice(-200);
      socket.write(words.map((line) => `${code}-${line}\r\n`).join('') + `${code} that was it\r\n`);
    };
    if (fault === 'garbage') socket.write(`what ${heard.slice(-500)}\r\n`);
    if (fault === 'banner-554') return complain(554);
    say(220, 'echo');
    let rest = '';
    socket.on('data', (chunk) => {
      heard += String(chunk);
      all += String(chunk);
      rest += String(chunk);
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        take(line);
      }
    });
    const take = (line: string): void => {
      if (data !== null) {
        if (line !== '.') return;
        data = null;
        if (fault === 'data-quit') return void socket.destroy();
        return fault === 'data-550' ? complain(550) : fault === 'data-451' ? complain(451) : say(250);
      }
      if (auth || /^AUTH/i.test(line)) {
        const plain = Buffer.from(line.split(' ').at(-1) ?? '', 'base64').toString('latin1');
        all += plain.replaceAll('\0', ' ');
        auth = false;
        return fault === 'auth-535' ? complain(535) : say(235);
      }
      if (/^(EHLO|HELO)/i.test(line))
        return fault === 'ehlo-500' ? complain(500) : void socket.write('250-echo\r\n250 AUTH PLAIN\r\n');
      if (/^MAIL/i.test(line)) return fault === 'from-451' ? complain(451) : say(250);
      if (/^RCPT/i.test(line))
        return fault === 'rcpt-550' ? complain(550) : fault === 'rcpt-450' ? complain(450) : say(250);
      if (/^DATA/i.test(line)) {
        data = '';
        return say(354);
      }
      if (/^QUIT/i.test(line)) return void socket.end('221 bye\r\n');
      say(250);
    };
  });
  const port = await listening(server);
  return {
    url: `smtp://${login}@127.0.0.1:${port}?tls=never`,
    fault: (next) => {
      fault = next;
      // A pooled connection has its greeting behind it.
      for (const socket of sockets) socket.destroy();
    },
    heard: () => heard,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

/** How an HTTP provider fails; each answer holds the request's body and headers. */
export const HTTP_FAULTS = [
  '400',
  '401',
  '410',
  '429',
  '500',
  'html',
  'other',
  'refused',
  'redirect',
  'reset',
] as const;
export type HttpFault = (typeof HTTP_FAULTS)[number];

export async function httpEcho(): Promise<Echo<HttpFault | 'ok'>> {
  let fault: HttpFault | 'ok' = 'ok';
  let heard = '';
  const server = createHttp((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      const said = `${decodeURIComponent(body.replaceAll('+', ' '))} ${JSON.stringify(request.headers)}`;
      heard += said;
      answer(request, response, said);
    });
  });
  const answer = (request: IncomingMessage, response: ServerResponse, said: string): void => {
    const json = (status: number, value: unknown) =>
      void response
        .writeHead(status, { 'content-type': 'application/json', 'x-echo': encodeURIComponent(said) })
        .end(JSON.stringify(value));
    switch (fault) {
      case 'ok':
        return json(201, { sid: 'SM1', status: 'queued' });
      case 'refused':
        return json(201, { code: 21211, message: said, status: said, sid: said });
      case 'other':
        return json(201, { status: 'failed', error_message: said });
      case 'html':
        return void response.writeHead(200, { 'content-type': 'text/html' }).end(`<p>${said}</p>`);
      case 'redirect':
        return void response.writeHead(302, { location: `/again?${encodeURIComponent(said)}` }).end();
      case 'reset':
        return void request.socket.destroy();
      case '429':
        return void response.writeHead(429, { 'retry-after': said.replace(/[^\x20-\x7e]/g, '') }).end(said);
      default:
        return json(Number(fault), { code: said, message: said });
    }
  };
  const port = await listening(server);
  return {
    url: `http://127.0.0.1:${port}`,
    fault: (next) => (fault = next),
    heard: () => heard,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}
