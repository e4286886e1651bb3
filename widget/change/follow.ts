// Owns that one change at a time is watched. Not how (watch.ts), nor which and when (flow.ts).
import type { ChangeBody } from '../../shared/wire.ts';
import type { Trouble } from '../client/call.ts';
import type { ChangeClient } from '../client/client.ts';

/** Watches the change of the id from now on, and no other; null: none. */
export function follower(
  client: () => ChangeClient,
  heard: (change: ChangeBody) => void,
  refused: (problem: Trouble) => void,
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
      .watch(id, heard, signal)
      .then((problem) => problem && !signal.aborted && refused(problem));
  };
}
