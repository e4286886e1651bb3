// Owns which hosts are this very machine: the only ones that may be reached without TLS.

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '::1' || host === '[::1]';
}
