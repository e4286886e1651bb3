// Owns the route by which receivers of security events learn of this server. Not what it answers: handlers/signals.ts.
import { signalsMetadata } from './answers/signals.ts';
import { json, type Route } from './route.ts';

/** The route of the Shared Signals Framework. */
export const SIGNALS = {
  signalsMetadata: {
    method: 'GET',
    path: '/.well-known/ssf-configuration',
    priority: 'always',
    what: 'How this server sends security events (OpenID Shared Signals Framework 1.0 §7)',
    caller: 'anyone',
    open: true,
    answers: { 200: json('Metadata', signalsMetadata) },
    problems: ['not-found'],
  },
} as const satisfies Record<string, Route>;
