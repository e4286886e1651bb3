// Owns the demo under tests in each engine that is to be tested: its users, its mailbox. Not which engines those are: installed.ts.
import { after, before, describe } from 'node:test';
import { startDemo, type Demo } from '../../demo/start.ts';
import { codeIn, linkIn } from '../kit/inbox.ts';
import type { Engine, Look, Running } from './engine.ts';
import { enginesUnderTest } from './installed.ts';
import { createTab, type Tab } from './tab.ts';

export interface Stage {
  readonly demo: Demo;
  readonly engine: Engine;
  /** A tab in which no user is signed in. The tabs of the visitor before are closed. */
  visitor(): Promise<Tab>;
  /** A tab with a user of the demo signed in, by a second factor, on a page of the site. */
  signedIn(name: 'Ann' | 'Bob', path?: string): Promise<Tab>;
  /** The newest code, or link, that came to an address. */
  code(to: string): Promise<string>;
  link(to: string): Promise<string>;
}

interface Parts {
  readonly demo: Demo;
  readonly running: Running;
}

/** Started once for all files of a process. By engine and look. */
const started = new Map<string, Promise<Parts>>();
after(async () => {
  for (const each of started.values()) {
    const { demo, running } = await each;
    await running.close();
    await demo.stop();
  }
});

async function start(engine: Engine, look: Look): Promise<Parts> {
  const demo = await startDemo({ port: 0, demoPort: 0, quiet: true });
  try {
    return { demo, running: await engine.start(look) };
  } catch (error) {
    await demo.stop();
    throw error;
  }
}

/** Describes what holds in each engine. `look`: as the user has set the system up. */
export function inEachEngine(title: string, tests: (on: Stage) => void, look: Look = {}): void {
  for (const engine of enginesUnderTest.filter(({ canForceColors }) => canForceColors || !look.hasForcedColors))
    describe(`${engine.name}: ${title}`, () => {
      let parts: Parts | undefined;
      before(async () => {
        const key = JSON.stringify([engine.name, look]);
        if (!started.has(key)) started.set(key, start(engine, look));
        parts = await started.get(key);
      });
      tests(
        stage(engine, () => {
          if (parts === undefined) throw new Error('the demo is not up');
          return parts;
        }),
      );
    });
}

function stage(engine: Engine, parts: () => Parts): Stage {
  const visitor = async (): Promise<Tab> => createTab(await parts().running.visitor());
  return {
    engine,
    get demo() {
      return parts().demo;
    },
    visitor,
    async signedIn(name, path = '/') {
      const tab = await visitor();
      await tab.goto(`${parts().demo.siteUrl}/sign-in?next=${path}`);
      await tab.click({ css: 'input[value="strong"]' });
      await tab.click({ role: 'button', text: name });
      await tab.arrive(path);
      return tab;
    },
    async code(to) {
      const message = await parts().demo.inbox.waitFor((m) => m.to === to && /#\d{6}$|^\d{6}$/m.test(m.text));
      return codeIn(message);
    },
    link: async (to) => linkIn(await parts().demo.inbox.waitFor((m) => m.to === to && /[?&]t=/.test(m.text))),
  };
}
