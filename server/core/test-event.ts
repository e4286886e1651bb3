// Owns the event that an operator sends to try a webhook. Not the other events: webhook-events.ts.

/** Returns the body, in the form of Standard Webhooks 1.0. No webhook has to subscribe to it. `at`: epoch ms. */
export function testEventBody(project: string, at: number): string {
  return JSON.stringify({ type: 'test', timestamp: new Date(at).toISOString(), data: { project } });
}
