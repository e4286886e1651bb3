// Owns what the log tells of accepted tokens whose contacts nothing says to be verified. Not of refused tokens: refused-tokens.test.ts.
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import type { LogData } from '../../server/ports/log.ts';
import type { Issuer } from '../../server/ports/project.ts';
import { createTokens } from '../../server/tokens/user-token.ts';
import { createIdp } from '../kit/idp.ts';
import { config, LEAST } from './config/kit.ts';

const idp = await createIdp();
const lines: (readonly [event: string, data: LogData])[] = [];
const write = (event: string, data: LogData = {}): void => void lines.push([event, data]);
const log = { debug: write, info: write, warn: write, error: write };
const [BASE = assert.fail()] = config(LEAST).projects;

beforeEach(() => void (lines.length = 0));
after(() => idp.close());

/** Verifies tokens with these claims, one after the other. */
async function accept(issuer: Partial<Issuer>, ...all: Record<string, unknown>[]): Promise<void> {
  const tokens = createTokens([{ ...BASE, issuers: [idp.entry(issuer)] }], { clock: Date.now, log });
  for (const claims of all) assert.ok((await tokens.verify(idp.token(claims), 'bearer')).ok);
}

test('an issuer that does not say whether an address is verified is told of once, without the address', async () => {
  const email = 'ann@example.com';
  await accept({}, { email }, { email, email_verified: 'true' }, { email, phone_number: '+358401234567' });
  const about = (claim: string, seen: string) => [
    'contact-claim-unverified',
    { docs: 'docs/tokens.md#contacts-in-the-token', project: 'default', iss: idp.issuer, claim, seen },
  ];
  assert.deepEqual(lines, [about('email_verified', 'undefined'), about('phone_number_verified', 'undefined')]);
});

test('a text in place of true is told by its type', async () => {
  await accept({}, { email: 'ann@example.com', email_verified: 'true' });
  assert.deepEqual(lines[0]?.[1]['seen'], 'string');
});

test('nothing is told where a token says it, has no contact, or is not to be believed', async () => {
  const email = 'ann@example.com';
  await accept({}, { email, email_verified: true }, { email, email_verified: false }, {});
  await accept({ trustVerified: false }, { email });
  assert.deepEqual(lines, []);
});
