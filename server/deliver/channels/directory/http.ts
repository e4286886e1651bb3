// Owns a directory that takes one request in a form that the project defines. Not the placeholders: core/directory-template.ts.
import { fillBody, fillUrl } from '../../../core/directory-template.ts';
import type { DirectorySettings } from '../../../ports/directory.ts';
import type { DirectoryCalls } from './calls.ts';
import type { Directory } from './directory.ts';

/** The directory is not read before: its URL need not answer a GET. */
export function createHttpDirectory(
  { url: template, method, headers, body }: DirectorySettings,
  calls: DirectoryCalls,
): Directory {
  return {
    async write(account) {
      const url = fillUrl(template, account);
      if (url === null) return { at: 'dead', reason: 'directory-no-name' };
      const text = JSON.stringify(fillBody(body, account));
      const called = await calls.call({
        method,
        url,
        headers: { 'content-type': 'application/json', ...headers },
        body: text,
      });
      return 'failed' in called ? called.failed : calls.judge(called.reply, account);
    },
  };
}
