// Owns the order in which waiting requests have their turns: projects take turns, and within a project its networks. Not how many
// may wait, nor for how long: gate.ts.

/** Where a request comes from. */
export interface Sender {
  /** Empty when the request names no project. */
  readonly project: string;
  /** The block that the address of the sender counts in; empty when unknown. */
  readonly network: string;
}

/** Something that waits. */
export interface Waiting {
  readonly sender: Sender;
}

/** Requests that wait. A sender that asks for much has one turn in each round, as every other sender. */
export interface FairQueue<T extends Waiting> {
  readonly size: number;
  add(item: T): void;
  /** Takes the next one out whose project `mayRun`. Within one network, the one that waits longest. */
  next(mayRun: (project: string) => boolean): T | undefined;
  /** Takes this one out, if it still waits. */
  remove(item: T): boolean;
  /** How many at most have their turns before the next request of this sender. */
  ahead(sender: Sender): number;
  /** How many requests of the network wait, of all projects. */
  waitingOfNetwork(network: string): number;
  /**
   * Returns the request that makes room for one of the sender in a full queue: the newest of the network that waits most, in the
   * project that waits most. Undefined when the sender's project, or its network within the same project, waits as much.
   */
  givesWayTo(sender: Sender): T | undefined;
  /** All that wait. */
  all(): readonly T[];
}

interface Project<T> {
  /** In the order of their turns. */
  readonly networks: Map<string, T[]>;
  size: number;
}

/** Makes an empty queue. */
export function createFairQueue<T extends Waiting>(): FairQueue<T> {
  return new ByProjectAndNetwork<T>();
}

class ByProjectAndNetwork<T extends Waiting> implements FairQueue<T> {
  /** In the order of their turns. */
  readonly #projects = new Map<string, Project<T>>();
  readonly #ofNetwork = new Map<string, number>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(item: T): void {
    const { project, network } = item.sender;
    const own = this.#projects.get(project) ?? { networks: new Map<string, T[]>(), size: 0 };
    const line = own.networks.get(network) ?? [];
    line.push(item);
    own.networks.set(network, line);
    own.size += 1;
    this.#projects.set(project, own);
    this.#ofNetwork.set(network, this.waitingOfNetwork(network) + 1);
    this.#size += 1;
  }

  next(mayRun: (project: string) => boolean): T | undefined {
    for (const [name, project] of this.#projects) {
      if (!mayRun(name)) continue;
      for (const [network, [item]] of project.networks) {
        if (item === undefined) continue;
        this.remove(item);
        // The next turn of the network comes after the others of its project, and that of the project after the others.
        rotate(project.networks, network);
        rotate(this.#projects, name);
        return item;
      }
    }
    return undefined;
  }

  remove(item: T): boolean {
    const { project, network } = item.sender;
    const own = this.#projects.get(project);
    const line = own?.networks.get(network) ?? [];
    const at = line.indexOf(item);
    if (own === undefined || at < 0) return false;
    line.splice(at, 1);
    own.size -= 1;
    this.#size -= 1;
    if (line.length === 0) own.networks.delete(network);
    if (own.size === 0) this.#projects.delete(project);
    const left = this.waitingOfNetwork(network) - 1;
    if (left === 0) this.#ofNetwork.delete(network);
    else this.#ofNetwork.set(network, left);
    return true;
  }

  ahead(sender: Sender): number {
    const own = this.#projects.get(sender.project);
    // Each turn of a network takes one turn of every network of its project that waits, and each of those one of every project.
    const inProject = Math.min(own?.size ?? 0, (this.#waitingOf(sender) + 1) * (own?.networks.size ?? 0));
    return Math.min(this.#size, (inProject + 1) * this.#projects.size);
  }

  waitingOfNetwork(network: string): number {
    return this.#ofNetwork.get(network) ?? 0;
  }

  givesWayTo(sender: Sender): T | undefined {
    const most = longest(this.#projects, ([, { size }]) => size);
    if (most === undefined) return undefined;
    const [name, project] = most;
    const line = longest(project.networks.values(), ({ length }) => length) ?? [];
    const isMore =
      name === sender.project
        ? line.length > this.#waitingOf(sender) + 1
        : project.size > (this.#projects.get(sender.project)?.size ?? 0) + 1;
    return isMore ? line.at(-1) : undefined;
  }

  #waitingOf({ project, network }: Sender): number {
    return this.#projects.get(project)?.networks.get(network)?.length ?? 0;
  }

  all(): readonly T[] {
    return [...this.#projects.values()].flatMap(({ networks }) => [...networks.values()].flat());
  }
}

/** Moves the key to the end of the order, if it is still there. */
function rotate<V>(order: Map<string, V>, key: string): void {
  const value = order.get(key);
  if (value === undefined) return;
  order.delete(key);
  order.set(key, value);
}

function longest<V>(all: Iterable<V>, length: (one: V) => number): V | undefined {
  let found: V | undefined;
  for (const one of all) if (found === undefined || length(one) > length(found)) found = one;
  return found;
}
