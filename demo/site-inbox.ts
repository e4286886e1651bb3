// Owns the routes of the inbox panel: messages, a live feed of them, faults on demand. Not the servers they come to: inbox.ts.
import { Hono } from 'hono';
import PostalMime from 'postal-mime';
import { streamSSE } from 'hono/streaming';
import { MAIL_POLICY } from './headers.ts';
import type { Inbox } from './inbox.ts';
import { FAULT_MODES, SMS_FAULT_MODES } from './inbox-message.ts';
import type { InboxMessage } from './inbox-message.ts';

const MODES = { email: FAULT_MODES, sms: SMS_FAULT_MODES } as const;

/** `/inbox.json`, `/inbox/faults`, `/inbox/mail/:id` and `/inbox/events`. */
export function inboxRoutes(inbox: Inbox): Hono {
  const routes = new Hono();
  /** Each open panel gets all messages again after a change. */
  const panels = new Set<() => void>();
  routes.get('/inbox.json', (c) => c.json(inbox.messages(c.req.query('to')).map(panelMessage)));
  routes.delete('/inbox.json', (c) => {
    inbox.clear();
    for (const update of panels) update();
    return c.body(null, 204);
  });
  routes.post('/inbox/faults', async (c) => {
    const body: unknown = await c.req.json().catch(() => null);
    const { channel, mode } = (body ?? {}) as Record<string, unknown>;
    const modes = channel === 'email' || channel === 'sms' ? MODES[channel] : [];
    const known = modes.find((each) => each === mode);
    if (!known) return c.json({ error: 'channel: email|sms', modes: MODES }, 400);
    inbox.setFault(channel === 'sms' ? 'sms' : 'email', known);
    return c.body(null, 204);
  });
  routes.get('/inbox/mail/:id', async (c) => {
    const mail = inbox.messages().find((message) => message.id === c.req.param('id'));
    if (!mail?.html) return c.notFound();
    // A mail client opens links in a browser, not in the mail.
    const html = `<base target="_blank">${await withPictures(mail.html, mail.raw)}`;
    return c.html(html, 200, { 'Content-Security-Policy': MAIL_POLICY });
  });
  routes.get('/inbox/events', (c) =>
    streamSSE(c, async (stream) => {
      const update = () =>
        void stream.writeSSE({ event: 'inbox', data: JSON.stringify(inbox.messages().map(panelMessage)) });
      const unsubscribe = inbox.subscribe(update);
      panels.add(update);
      update();
      await new Promise<void>((ended) => stream.onAbort(ended));
      panels.delete(update);
      unsubscribe();
    }),
  );
  return routes;
}

/** The fields of a message that people read; its raw form is for tests. */
function panelMessage(message: InboxMessage): object {
  const { id, channel, to, subject, text, html, at, headers } = message;
  // The name that a mail program shows is in the header; the envelope has the bare address.
  const from = channel === 'email' ? (headers['from'] ?? message.from) : message.from;
  return { id, channel, to, from, subject, text, html, at };
}

/** Puts the pictures that a mail carries into its document, as every mail program shows them. `raw`: the whole mail. */
async function withPictures(html: string, raw: string): Promise<string> {
  const { attachments } = await PostalMime.parse(raw);
  return attachments.reduce((text, { contentId, mimeType, content }) => {
    if (!contentId || typeof content === 'string') return text;
    const data = Buffer.from(content as ArrayBuffer).toString('base64');
    return text.replaceAll(`cid:${contentId.replace(/^<|>$/g, '')}`, `data:${mimeType};base64,${data}`);
  }, html);
}
