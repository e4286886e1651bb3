// Owns which text of a page or mail a browser's or a mailbox's translation changes. Not what the texts are.

/** Returns the body of an HTML document without the elements that are not to be translated. */
export function translatable(html: string): string {
  const body = html.slice(Math.max(0, html.indexOf('<body')));
  return body.replace(/<(\w+)[^>]*\btranslate="no"[^>]*>[\s\S]*?<\/\1>/g, '');
}
