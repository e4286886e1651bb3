// Owns nodemailer alone, as a process: how many mails it sends. The limit that delivery is measured against.
import nodemailer from 'nodemailer';
import { answerCalls } from '../child.ts';

/** A text as long as that of the server's own code mail, and its HTML part. */
const TEXT = `Your code is:\n\n123456\n\nIt is valid for 10 minutes.\n${'Words of the message. '.repeat(30)}\n`;
const HTML = `<p>Your code is:</p><p>123456</p><p>${'Words of the message. '.repeat(30)}</p>`;

interface Order {
  readonly port: number;
  readonly connections: number;
  /** ms before mails are counted. */
  readonly warm: number;
  readonly seconds: number;
}

/** `took`: seconds. `cpu`: ms of this process. */
async function send({ port, connections, warm, seconds }: Order): Promise<{ sent: number; took: number; cpu: number }> {
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port,
    ignoreTLS: true,
    pool: true,
    maxConnections: connections,
    maxMessages: Infinity,
  });
  let [sent, started] = [0, 0];
  const one = async (until: number): Promise<void> => {
    while (performance.now() < until) {
      started += 1;
      const to = `ann${started}@new.example`;
      await transport.sendMail({ from: 'no-reply@example.com', to, subject: 'Your code', text: TEXT, html: HTML });
      sent += 1;
    }
  };
  const all = (until: number): Promise<unknown> => Promise.all(Array.from({ length: connections }, () => one(until)));
  await all(performance.now() + warm);
  sent = 0;
  const [cpu, began] = [process.cpuUsage(), performance.now()];
  await all(began + seconds * 1000);
  const took = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  transport.close();
  return { sent, took, cpu: (user + system) / 1000 };
}

answerCalls({ send });
