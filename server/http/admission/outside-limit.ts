// Owns how many requests wait for other systems at a time. Not the places that they give back meanwhile: gate.ts.

/** Most requests that wait for another system. */
export interface OutsideLimits {
  readonly all: number;
  /** Of one of several projects: its issuer may hang. */
  readonly ofProject: number;
}

/** Too many requests wait for other systems. Only the name goes to the log. */
class TooManyOutside extends Error {
  override name = 'TooManyOutside';
}

/** Counts one more request of the project, until the returned function is called. Throws when there are too many. */
export type EnterOutside = (project: string) => () => void;

/** Makes a count of zero. */
export function createOutsideLimit(limits: OutsideLimits): EnterOutside {
  let all = 0;
  const ofProject = new Map<string, number>();
  return (project) => {
    const own = ofProject.get(project) ?? 0;
    if (all >= limits.all || own >= limits.ofProject) throw new TooManyOutside();
    all += 1;
    ofProject.set(project, own + 1);
    return () => {
      all -= 1;
      const left = (ofProject.get(project) ?? 1) - 1;
      if (left === 0) ofProject.delete(project);
      else ofProject.set(project, left);
    };
  };
}
