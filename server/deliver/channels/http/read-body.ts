// Owns how much of an answer's body is read. Not what the body means.
import type { IncomingMessage } from 'node:http';

/** Longest body that is read, bytes. The answers of providers are below 2 KiB. */
const BODY_MAX = 64 * 1024;

/** Returns null for a body that was cut off or is too long. Never throws, because the status is already known. */
export async function readBody(response: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > BODY_MAX) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
  } catch {
    // The body was cut off by the other side or by our own time limit.
    return null;
  } finally {
    response.destroy();
  }
}
