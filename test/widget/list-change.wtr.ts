// Owns the change that the list opens in its place and comes back from. Not its sign-in: list-sign-in.wtr.ts.
import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import {
  clear,
  find,
  press,
  pressKey,
  RIGHT_CODE,
  settled,
  show,
  showList,
  status,
  text,
  typeAddress,
  typeCode,
} from '../kit/element.ts';
import type { ContactChange } from '../../widget/change/contact-change.ts';
import type { ContactChangeList } from '../../widget/list/contact-change-list.ts';
import { ANN, NEW, OLD, SEVERAL, SIGNED_OUT, WORK, flow, key } from './list-flow.ts';

const changes = (heard: readonly (readonly [string, Record<string, unknown>])[]) =>
  heard.filter(([type]) => type === 'contact-change-list-changed').map(([, detail]) => detail);

/** Types into the change inside, by hand: real keys go where the focus is. */
async function prove(el: ContactChangeList, address: string): Promise<void> {
  await typeAddress(flow(el), address);
  await typeCode(flow(el), RIGHT_CODE);
  await settled(el);
}

beforeEach(async () => {
  document.documentElement.lang = 'en';
  await setViewport({ width: 1280, height: 900 });
});

afterEach(clear);

describe('a change that the list opens', () => {
  it('adds one, comes back to the button it began at, and says so', async () => {
    const { el, heard } = await showList(SEVERAL);
    await pressKey(el, 'add');
    expect(el.matches(':state(flow)')).to.equal(true);
    expect(flow(el).then).to.equal('add');
    expect(flow(el).shadowRoot?.activeElement?.id).to.equal('value');
    await prove(el, NEW);
    expect(status(el)).to.equal(`${NEW} has been added.`);
    expect(key(el)).to.equal('add');
    expect(text(el)).to.contain(`${NEW} Verified`);
    const [added] = changes(heard);
    expect([added?.['action'], added?.['value']]).to.deep.equal(['added', 'a••@e••.org']);
    expect(added?.['contactId']).to.match(/^ctc_/);
  });

  it('tells of it once it knows it, whoever else looks at the server meanwhile', async () => {
    const { el, client, heard } = await showList(SEVERAL);
    await pressKey(el, 'add');
    await typeAddress(flow(el), NEW);
    const { me } = client;
    let answer = () => {};
    const newer = new Promise<void>((resolve) => (answer = resolve));
    let looks = 0;
    client.me = () => {
      if (looks++ > 0) return newer.then(me);
      const older = me();
      void el.refresh();
      return older;
    };
    await typeCode(flow(el), RIGHT_CODE);
    expect(changes(heard)).to.have.length(0);
    answer();
    await settled(el);
    expect(changes(heard)[0]?.['contactId']).to.match(/^ctc_/);
  });

  it('changes the primary, beside the old one or in its place', async () => {
    const { el, heard } = await showList(SEVERAL);
    await pressKey(el, 'change');
    expect(flow(el).then).to.equal('primary');
    await prove(el, NEW);
    expect(status(el)).to.equal(`Changed to ${NEW}.`);
    expect(key(el)).to.equal('change');
    expect(changes(heard).map(({ action }) => action)).to.deep.equal(['changed']);
    const replaced = (await showList(SEVERAL, { then: 'replace' })).el;
    await pressKey(replaced, 'change');
    await prove(replaced, NEW);
    expect(text(replaced)).not.to.contain('ann@example.com');
    const full = (await showList({ ...SEVERAL, max: 3 })).el;
    await pressKey(full, 'change');
    expect(flow(full).then).to.equal('replace');
  });

  it('verifies the one that it is told', async () => {
    const { el, heard } = await showList(SEVERAL);
    await pressKey(el, 'menu ctc_old');
    await pressKey(el, 'verify');
    expect([flow(el).view, flow(el).getAttribute('contact-id')]).to.deep.equal(['verify', 'ctc_old']);
    await flow(el).start({ value: OLD.value });
    await settled(flow(el));
    await typeCode(flow(el), RIGHT_CODE);
    await settled(el);
    expect(status(el)).to.equal('old@example.org is verified now.');
    expect(key(el)).to.equal('menu ctc_old');
    expect(changes(heard).map(({ action, contactId }) => [action, contactId])).to.deep.equal([['verified', 'ctc_old']]);
  });

  it('goes on with one that waits where it stopped: at the code', async () => {
    const { el, heard } = await showList({ ...SEVERAL, waiting: { then: 'add' } });
    await pressKey(el, 'resume chg_mock1');
    expect(flow(el).state.screen).to.equal('code');
    expect(flow(el).shadowRoot?.activeElement?.id).to.equal('code');
    await typeCode(flow(el), RIGHT_CODE);
    await settled(el);
    expect(status(el)).to.equal(`${NEW} has been added.`);
    expect(changes(heard).map(({ action }) => action)).to.deep.equal(['added']);
  });

  it('goes on with a link alone without a word of a code that the message does not hold', async () => {
    const waiting = { then: 'add', method: 'link' } as const;
    const { el } = await showList({ ...SEVERAL, waiting });
    expect(find(el, '[data-key="resume chg_mock1"]').innerText).to.equal('Continue');
    await pressKey(el, 'resume chg_mock1');
    expect(flow(el).state.screen).to.equal('link');
    // Opened elsewhere, this link shows a code.
    expect(text(flow(el))).to.contain('type the code it shows');
    const both = (await showList({ ...SEVERAL, waiting: { ...waiting, method: 'both' } })).el;
    expect(find(both, '[data-key="resume chg_mock1"]').innerText).to.equal('Enter the code');
  });

  it('has nothing to type where a link completes by a click', async () => {
    const { el, client } = await showList({
      ...SEVERAL,
      waiting: { then: 'add', method: 'link', completion: 'click' },
    });
    expect(text(el)).not.to.match(/code/i);
    await pressKey(el, 'resume chg_mock1');
    expect(text(flow(el))).to.contain(`We sent a link to ${NEW}. Open the link in the message`);
    expect(text(flow(el))).not.to.match(/code/i);
    expect(flow(el).shadowRoot?.querySelector('input')).to.equal(null);
    client.changeElsewhere({ state: 'done', via: 'link' });
    await settled(flow(el));
    await settled(el);
    expect(status(el)).to.equal(`${NEW} has been added.`);
  });

  it('names what the side that is open was sent: a code of the current contact, after a link to the new one', async () => {
    const { el, client } = await showList({ ...SEVERAL, contacts: [{ ...ANN, id: 'ctc_email' }, WORK], current: true });
    await client.begin({ kind: 'email', value: NEW, method: 'link' });
    await el.refresh();
    expect(find(el, '[data-key="resume chg_mock1"]').innerText).to.equal('Continue');
    await client.prove('chg_mock1', { code: RIGHT_CODE });
    await el.refresh();
    expect(find(el, '[data-key="resume chg_mock1"]').innerText).to.equal('Enter the code');
    await pressKey(el, 'resume chg_mock1');
    expect(flow(el).state.screen).to.equal('code');
  });

  it('comes back with nothing said when it is cancelled before anything was sent', async () => {
    const { el } = await showList(SEVERAL);
    for (const leave of [() => press(flow(el), 'Cancel'), () => pressKey(el, 'back')]) {
      await pressKey(el, 'add');
      await leave();
      await settled(el);
      expect(el.state.at).to.equal('list');
      expect(status(el)).to.equal('');
      expect(key(el)).to.equal('add');
    }
  });

  it('says that a change was cancelled, and lets one wait that is only left', async () => {
    const { el } = await showList(SEVERAL);
    await pressKey(el, 'add');
    await typeAddress(flow(el), NEW);
    await pressKey(el, 'back');
    expect(text(el)).to.contain(`${NEW} Waiting for confirmation`);
    await pressKey(el, 'resume chg_mock1');
    await press(flow(el), 'Cancel change');
    await settled(el);
    expect(status(el)).to.contain('Nothing has changed.');
    expect(text(el)).not.to.contain(NEW);
  });

  it('is told what the list is told', async () => {
    const getToken = () => 'x';
    const countries = ['FI'];
    const set = { theme: 'dark', headingLevel: 3, redirectUrl: '/magic', method: 'code', getToken, countries } as const;
    const { el, client } = await showList(SEVERAL, { ...set, eventDetail: 'full', locale: 'en-GB' });
    await pressKey(el, 'add');
    const inner = flow(el);
    for (const [name, value] of Object.entries({ ...set, eventDetail: 'full', locale: 'en-GB', kind: 'email' }))
      expect(inner[name as keyof ContactChange], name).to.equal(value);
    expect([inner.client, inner.compact]).to.deep.equal([client, true]);
    el.theme = 'light';
    await settled(el);
    expect(inner.theme).to.equal('light');
  });

  it('opens when making another one primary has to be confirmed first', async () => {
    const { el, client } = await showList({ ...SEVERAL, waiting: { value: 'work@example.net' } });
    const waiting = await client.read('chg_mock1');
    client.promote = () => Promise.resolve(waiting);
    await client.cancel('chg_mock1');
    await el.refresh();
    await settled(el);
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'makePrimary');
    expect(el.state.at).to.equal('flow');
  });
});

/** What a page sets for the change that a list opens. */
const OPTIONS = { autoSubmit: 'never', codeStyle: 'segments', managedUrl: 'https://id.example/account' } as const;

/** The same, as the change inside has it. */
function optionsOf(list: ContactChangeList): typeof OPTIONS {
  const { autoSubmit, codeStyle, managedUrl } = flow(list);
  return { autoSubmit, codeStyle, managedUrl } as typeof OPTIONS;
}

describe('the options of a page', () => {
  it('reach the change that a list opens: how a code is drawn and sent, and where a managed contact is changed', async () => {
    const { el } = await showList(SEVERAL, OPTIONS);
    await pressKey(el, 'add');
    expect(optionsOf(el)).to.deep.equal(OPTIONS);
    expect(flow(el).getAttribute('code-style')).to.equal('segments');
  });

  it('reach it also below <contact-change view="list">', async () => {
    const { el } = await show(SEVERAL, { view: 'list', ...OPTIONS });
    const list = find<ContactChangeList>(el, 'contact-change-list');
    await settled(list);
    await pressKey(list, 'add');
    expect(optionsOf(list)).to.deep.equal(OPTIONS);
  });

  it('are those of a change alone where the page sets none', async () => {
    const { el } = await showList(SEVERAL);
    await pressKey(el, 'add');
    expect(flow(el).autoSubmit).to.equal('filled');
  });
});

describe('<contact-change view="list">', () => {
  it('is the list, told what it is told itself, and asks nothing beside it', async () => {
    const { el, client, heard } = await show(SEVERAL, { view: 'list', theme: 'dark', compact: true, headingLevel: 4 });
    const list = find<ContactChangeList>(el, 'contact-change-list');
    await settled(list);
    expect(client.calls.map(({ call }) => call)).to.deep.equal(['me']);
    expect([list.client, list.theme, list.compact, list.headingLevel]).to.deep.equal([client, 'dark', true, 4]);
    expect(el.matches(':state(list)')).to.equal(true);
    expect(heard.map(([type]) => type)).to.deep.equal(['contact-change-list-ready']);
    el.kind = 'phone';
    await settled(el);
    await settled(list);
    expect(text(list)).to.contain('Phone numbers');
    await el.refresh();
    expect(client.calls).to.have.length(3);
  });

  it('turns into a change and back', async () => {
    const { el } = await show(SEVERAL, { view: 'list' });
    el.view = 'change';
    await settled(el);
    expect(el.state.screen).to.equal('enter');
    el.view = 'list';
    await settled(el);
    expect(text(find(el, 'contact-change-list'))).to.contain('Email addresses');
  });

  it('signs in by what stands in the page', async () => {
    const { el } = await show({ problems: { me: SIGNED_OUT } }, { view: 'list' });
    const list = find<ContactChangeList>(el, 'contact-change-list');
    await settled(list);
    expect(text(list)).to.contain('Sign in again');
    const own = document.createElement('a');
    own.slot = 'signed-out';
    el.append(own);
    list.requestUpdate();
    await settled(list);
    expect(text(list)).not.to.contain('Sign in again');
  });
});
