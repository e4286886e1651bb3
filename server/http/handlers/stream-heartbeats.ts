// Owns when each event stream gets its heartbeat: one timer for all, and the streams spread over its turns. Not what a stream
// does then: event-stream.ts.

/** In so many turns every stream has had its heartbeat once. */
const TURNS = 30;

export interface StreamHeartbeats {
  /** Calls `beat` once in each interval, from half an interval on. Returns a function that ends that. */
  add(beat: () => void): () => void;
}

/** `every`: interval between two heartbeats of one stream, ms. Has a timer only while there are streams. */
export function createStreamHeartbeats(every: number): StreamHeartbeats {
  const turns = Array.from({ length: TURNS }, () => new Set<() => void>());
  let size = 0;
  let next = 0;
  let timer: NodeJS.Timeout | undefined;
  const turn = (): void => {
    const due = turns[next] ?? [];
    next = (next + 1) % TURNS;
    for (const beat of due) beat();
  };
  return {
    add(beat) {
      // After a restart all streams come at once. A random turn keeps their heartbeats apart.
      const place = (next + TURNS / 2 + Math.floor((Math.random() * TURNS) / 2)) % TURNS;
      turns[place]?.add(beat);
      size += 1;
      timer ??= setInterval(turn, every / TURNS);
      return () => {
        if (turns[place]?.delete(beat) !== true) return;
        size -= 1;
        if (size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
  };
}
