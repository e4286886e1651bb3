// Owns how text becomes HTML. Not what is written: layout.ts, markdown.ts.

/** Text that stands between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
