// Owns what a user does in a tab, and what is seen there, in words that no engine needs to know. Not how an engine is driven: engine.ts.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Driven, Device, Json } from './engine.ts';
import { faultsSoFar, find, watchFaults, type Found, type Query } from './in-page.ts';

/** Milliseconds. Long, because nothing waits it out but what fails: a busy machine is slow. */
const LONGEST_WAIT = 60_000;

/** Keys that write nothing: WebDriver, "Keyboard actions". */
export const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  Space: ' ',
  ArrowDown: '\uE015',
} as const;

/** Faults that are no page's: an icon that the browser asks for, and a policy forbids; the demo's EventSource as its page is left. */
const OF_THE_BROWSER = [
  /\/favicon\.ico/,
  // https://bugzilla.mozilla.org/show_bug.cgi?id=833462
  /^The connection to \S+\/inbox\/events was interrupted while the page was loading\.$/,
];

export type Key = keyof typeof KEYS | 'a' | 'c' | 'v';

export interface Tab {
  goto(url: string): Promise<void>;
  /** Waits until a click has led to the page, and watches it. */
  arrive(path: string): Promise<void>;
  run<A extends readonly Json[], T>(code: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Waits until it is there, and returns what is true of it. */
  see(query: Query): Promise<Found>;
  /** Waits until `is` holds of it. */
  seeThat(query: Query, is: (found: Found | null) => boolean): Promise<Found | null>;
  click(query: Query): Promise<void>;
  /** Types as a user who replaces what stands in the field. */
  enter(query: Query, text: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Keys that are held together, the last one pressed. */
  press(...keys: Key[]): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** A picture for people: SHOTS=folder keeps it. */
  shoot(name: string): Promise<void>;
  beside(): Promise<Tab>;
  /** Errors, warnings and violations of the pages so far. */
  faults(): Promise<readonly string[]>;
}

export function createTab(driven: Driven): Tab {
  const before: string[] = [];
  const run: Tab['run'] = async (code, ...args) => (await driven.run(code.toString(), args)) as never;
  const perform = (...devices: readonly Device[]): Promise<void> => driven.perform(devices);

  async function seeThat(query: Query, is: (found: Found | null) => boolean): Promise<Found | null> {
    const end = Date.now() + LONGEST_WAIT;
    for (;;) {
      // A page that is being left answers nothing.
      const found = await run(find as (query: Json) => Found | null, { ...query }).catch(() => undefined);
      if (found !== undefined && is(found)) return found;
      if (Date.now() > end) {
        await shoot('failed');
        throw new Error(`${JSON.stringify(query)} did not come: ${JSON.stringify(found)}`);
      }
      await setTimeout(25);
    }
  }

  async function see(query: Query): Promise<Found> {
    return (await seeThat(query, (found) => found !== null)) as Found;
  }

  async function click(query: Query): Promise<void> {
    // Twice at the same place: a page may still move what it has drawn.
    let before: Found | null = null;
    const { x, y } = (await seeThat(query, (found) => {
      const isStill = found?.x === before?.x && found?.y === before?.y;
      before = found;
      return isStill && found?.isReachable === true;
    })) as Found;
    await perform({
      type: 'pointer',
      id: 'mouse',
      actions: [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  async function press(...keys: Key[]): Promise<void> {
    const values = keys.map((key) => (key in KEYS ? KEYS[key as keyof typeof KEYS] : key));
    await perform({
      type: 'key',
      id: 'keys',
      actions: [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ],
    });
  }

  async function type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await perform({ type: 'key', id: 'keys', actions });
  }

  async function shoot(name: string): Promise<void> {
    const folder = process.env['SHOTS'];
    if (!folder) return;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${name}.png`), Buffer.from(await driven.screenshot(), 'base64'));
  }

  return {
    run,
    see,
    seeThat,
    click,
    press,
    type,
    resize: (width, height) => driven.resize(width, height),
    async goto(url) {
      before.push(...(await run(faultsSoFar)));
      await driven.goto(url);
      await run(watchFaults);
    },
    async arrive(path) {
      const end = Date.now() + LONGEST_WAIT;
      const isThere = (path: string): boolean =>
        document.readyState === 'complete' && location.pathname + location.search === path;
      while (!(await run(isThere, path).catch(() => false))) {
        if (Date.now() > end) throw new Error(`the tab did not come to ${path}`);
        await setTimeout(25);
      }
      await run(watchFaults);
    },
    async enter(query, text) {
      await click(query);
      await seeThat(query, (found) => found?.hasFocus === true);
      await press('Control', 'a');
      await type(text);
    },
    shoot,
    beside: async () => createTab(await driven.beside()),
    faults: async () =>
      [...driven.reported, ...before, ...(await run(faultsSoFar))].filter(
        (fault) => !OF_THE_BROWSER.some((own) => own.test(fault)),
      ),
  };
}
