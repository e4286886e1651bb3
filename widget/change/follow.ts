// Owns which change is watched for news: one at a time, or none. Not how news comes: client/watch.ts. Not when: controller.ts.
import type { ChangeBody } from '../../shared/wire/change.ts';
import type { Trouble } from '../client/call.ts';
import type { ChangeClient } from '../client/http-client.ts';

/**
 * Returns a function that watches the change with this id, in place of the one before; null = none. `onTrouble`: called with a
 * refusal that ended the watch early.
 */
export function createFollower(
  client: () => ChangeClient,
  onNews: (change: ChangeBody) => void,
  onTrouble: (trouble: Trouble) => void,
): (id: string | null) => void {
  let watched: string | null = null;
  let watching: AbortController | undefined;
  return (id) => {
    if (id === watched) return;
    watched = id;
    watching?.abort();
    if (!id) return;
    const { signal } = (watching = new AbortController());
    void client()
      .watch(id, onNews, signal)
      .then((trouble) => {
        if (trouble && !signal.aborted) onTrouble(trouble);
      });
  };
}
