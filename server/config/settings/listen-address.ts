// Owns settings that are an address to listen at. Not URLs: url.ts.
import { isIP } from 'node:net';
import type { z } from 'zod';
import { textSetting } from './setting.ts';

const FAULT = { fault: 'must be a host and a port, such as 127.0.0.1:9464 or [::1]:9464' };

/** A host and a port. An address of IPv6 stands in brackets. */
export const listenAddress: z.ZodType<{ readonly host: string; readonly port: number }> = textSetting((text) => {
  const [, inBrackets, name, digits = ''] = /^(?:\[([\da-f:.]+)\]|([a-z\d.-]+)):(\d{1,5})$/i.exec(text.trim()) ?? [];
  const host = inBrackets ?? name;
  if (host === undefined || Number(digits) > 65535) return FAULT;
  if (inBrackets !== undefined && isIP(inBrackets) !== 6) return FAULT;
  return { value: { host, port: Number(digits) } };
});
