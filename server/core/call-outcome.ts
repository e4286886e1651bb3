// Owns the class of an answer of another server, as metrics show it. Not what an answer means: each caller.

/** Returns `2xx` and so on; `failed` for what is no status. */
export function classOfStatus(status: number): '1xx' | '2xx' | '3xx' | '4xx' | '5xx' | 'failed' {
  switch (Math.floor(status / 100)) {
    case 1:
      return '1xx';
    case 2:
      return '2xx';
    case 3:
      return '3xx';
    case 4:
      return '4xx';
    case 5:
      return '5xx';
    default:
      return 'failed';
  }
}
