// Owns a real browser over the real demo for end-to-end tests: its people, its pages, its mailbox. Not what is tested.
import { after, before } from 'node:test';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright';
import { startDemo, type Demo } from '../../demo/start.ts';
import { findBrowser } from '../browser.mjs';
import { codeIn, linkIn } from '../kit/inbox.ts';

export interface Stage {
  readonly demo: Demo;
  readonly browser: Browser;
  /** A browser of its own, in which no user is signed in. */
  visitor(): Promise<BrowserContext>;
  /** A browser of its own, with a person of the demo signed in, by password unless a test asks for more, on the account page. */
  signedIn(name: 'Ann' | 'Bob', way?: SignInWay): Promise<Page>;
  /** The newest code, or link, that came to somebody. */
  code(to: string): Promise<string>;
  link(to: string): Promise<string>;
}

/** As the sign-in page offers them: `strong` with a second factor, `old` by password an hour ago. */
export type SignInWay = 'password' | 'strong' | 'old';

type Env = Readonly<Record<string, string>>;

/**
 * One demo and one browser for a file's tests; every test takes visitors of its own. `env`: variables of the server, or what makes
 * them once what they name is up. `fill`: what has to be in the server before the first test.
 */
export function stage(env: Env | (() => Promise<Env>) = {}, fill?: (demo: Demo) => Promise<void>): Stage {
  let demo: Demo | undefined;
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  before(async () => {
    const found = await findBrowser();
    // One after the other: what is up is known, and goes down again, also when the next does not come up.
    const settings = typeof env === 'function' ? await env() : env;
    demo = await startDemo({ port: 0, demoPort: 0, quiet: true, env: settings });
    await fill?.(demo);
    browser = await chromium.launch({ executablePath: found.executablePath, args: found.args, env: found.env });
  });
  after(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await browser?.close();
    await demo?.stop();
  });
  const running = (): Demo => {
    if (demo === undefined) throw new Error('the demo is not up');
    return demo;
  };
  const visitor = async (): Promise<BrowserContext> => {
    if (browser === undefined) throw new Error('the browser is not up');
    const context = await browser.newContext({ locale: 'en-GB' });
    // Long, because nothing waits it out but what fails: a busy machine is slow.
    context.setDefaultTimeout(60_000);
    contexts.push(context);
    return context;
  };
  return {
    get demo() {
      return running();
    },
    get browser() {
      if (browser === undefined) throw new Error('the browser is not up');
      return browser;
    },
    visitor,
    async signedIn(name, way = 'password') {
      const page = await (await visitor()).newPage();
      await page.goto(`${running().siteUrl}/sign-in`);
      await page.locator(`input[value="${way}"]`).check();
      await page.getByRole('button', { name: new RegExp(name) }).click();
      await page.waitForURL(`${running().siteUrl}/`);
      return page;
    },
    code: async (to) => codeIn(await running().inbox.waitFor((m) => m.to === to && /#\d{6}$|^\d{6}$/m.test(m.text))),
    link: async (to) => linkIn(await running().inbox.waitFor((m) => m.to === to && /[?&]t=/.test(m.text))),
  };
}

/** The widget of one kind on the account page, opened. */
export async function open(page: Page, kind: 'email' | 'phone'): Promise<Locator> {
  const row = page.locator(`.row[data-kind="${kind}"]`);
  const widget = row.locator('contact-change');
  // The page's own script has run once it shows what the server holds.
  await row.locator('.row-value .value', { hasNotText: '…' }).waitFor();
  if (!(await widget.isVisible())) await row.getByRole('button', { name: /^Change/ }).click();
  return widget;
}
