// Owns the mail of a peer: a pooled nodemailer, as its documentation shows it. Not the server's own delivery: server/deliver.
import nodemailer from 'nodemailer';

/** Connections of the pool, as ours by default. */
const CONNECTIONS = 5;

/** Sends a code and does not wait for it, as both peers' documentation wants it. `smtpPort` null: there is no mail. */
export function createPeerMail(smtpPort: number | null): ((to: string, code: string) => void) | null {
  if (smtpPort === null) return null;
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: smtpPort,
    ignoreTLS: true,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: Infinity,
  });
  return (to, code) => {
    const text = `Your code is:\n\n${code}\n\nIt is valid for 10 minutes.\n`;
    transport.sendMail({ from: 'no-reply@example.com', to, subject: 'Your code', text }).catch(() => undefined);
  };
}
