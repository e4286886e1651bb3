// Owns what the tests of rarely needed screens share. No test.
import type { Trouble } from '../../widget/client/call.ts';

export const NEW = 'ann.new@example.org';
export const MASKED = 'a••@e••.com';
export const STEP_UP: Trouble = { code: 'step-up-required', status: 401, maxAge: 300, acrValues: ['gold', 'silver'] };

export const names = (client: { readonly calls: readonly { readonly call: string }[] }) =>
  client.calls.map(({ call }) => call);
