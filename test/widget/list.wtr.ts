// Owns how the list is used: keys, focus, menus, what is asked before, what is said after. Not how its screens look (screens.wtr.ts).
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect, waitUntil } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import {
  button,
  clear,
  find,
  focused,
  linesIn,
  pressKey,
  press,
  settled,
  showList,
  status,
  text,
} from '../kit/element.ts';
import type { MockOptions } from '../../demo/mock-options.ts';
import type { ContactChangeList } from '../../widget/list/contact-change-list.ts';

const ANN = { id: 'ctc_ann', kind: 'email', value: 'ann@example.com', primary: true, loginId: true } as const;
const WORK = { id: 'ctc_work', kind: 'email', value: 'work@example.net', loginId: true } as const;
const OLD = { id: 'ctc_old', kind: 'email', value: 'old@example.org', verified: false } as const;
const SEVERAL: MockOptions = { contacts: [ANN, WORK, OLD] };

const key = (el: Element) => focused(el)?.getAttribute('data-key');
const keys = async (el: ContactChangeList, ...all: string[]) => {
  for (const each of all) await sendKeys({ press: each });
  await settled(el);
};
const asked = (calls: readonly { readonly call: string; readonly of: readonly unknown[] }[]) =>
  calls.filter(({ call }) => call !== 'me').map(({ call, of }) => [call, ...of]);
const changes = (heard: readonly (readonly [string, Record<string, unknown>])[]) =>
  heard.filter(([type]) => type === 'contact-change-list-changed').map(([, detail]) => detail);

beforeEach(async () => {
  document.documentElement.lang = 'en';
  await setViewport({ width: 1280, height: 900 });
});
afterEach(clear);

describe('what the policy lets no user do', () => {
  it('has no button in the list, and a kind that is off is not shown at all', async () => {
    const { el } = await showList({ ...SEVERAL, able: { may: ['read'] } });
    expect(text(el)).to.contain('ann@example.com');
    const acts = [...el.shadowRoot!.querySelectorAll<HTMLElement>('[data-key]')].map(({ dataset }) => dataset['key']);
    expect(acts).to.deep.equal(['activity']);

    const off = (await showList({ ...SEVERAL, capabilities: { kinds: {} } })).el;
    expect(off.shadowRoot!.textContent?.trim()).to.equal('');
    expect(off.matches(':state(off)')).to.equal(true);
  });
});

describe('a contact that is for recovery only', () => {
  it('says so, and cannot be made primary', async () => {
    const spare = { id: 'ctc_spare', kind: 'email', value: 'spare@example.org', type: 'recovery' } as const;
    const { el } = await showList({ contacts: [ANN, { ...spare, recoveryOnly: true }] });
    expect(find(el, '[data-row=ctc_spare] [part=type]').textContent).to.equal('For recovery only');
    find(el, '[data-key="menu ctc_spare"]').click();
    await settled(el);
    const items = [...el.shadowRoot!.querySelectorAll<HTMLElement>('[part=menu] [data-key]')];
    expect(items.map(({ dataset }) => dataset['key'])).to.deep.equal(['remove']);
  });
});

describe('the menu of a contact', () => {
  it('is opened, walked and closed with the keyboard alone', async () => {
    const { el } = await showList(SEVERAL);
    find(el, '[data-key="menu ctc_work"]').focus();
    await keys(el, 'Enter');
    expect(find(el, '[data-key="menu ctc_work"]').getAttribute('aria-expanded')).to.equal('true');
    const walk = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End'];
    const seen: (string | null | undefined)[] = [];
    for (const each of walk) {
      await keys(el, each);
      seen.push(key(el));
    }
    expect(seen).to.deep.equal(['makePrimary', 'remove', 'menu ctc_work', 'remove', 'makePrimary', 'remove']);
    await keys(el, 'Escape');
    expect(key(el)).to.equal('menu ctc_work');
    expect(focused(el)?.getAttribute('aria-expanded')).to.equal('false');
    expect(el.shadowRoot?.querySelector('[part=menu]')).to.equal(null);
  });

  it('leaves Escape and arrows to the page while it is closed', async () => {
    const { el } = await showList(SEVERAL);
    find(el, '[data-key="menu ctc_work"]').focus();
    const prevented: boolean[] = [];
    const hear = (event: Event) => void prevented.push(event.defaultPrevented);
    document.addEventListener('keydown', hear);
    await keys(el, 'Escape', 'ArrowDown');
    document.removeEventListener('keydown', hear);
    expect(prevented).to.deep.equal([false, false]);
  });

  it('comes right after its button, is named by it, and Tab goes through it', async () => {
    const { el } = await showList(SEVERAL);
    await pressKey(el, 'menu ctc_work');
    const menu = find(el, '[part=menu]');
    const opener = find(el, `#${menu.getAttribute('aria-labelledby')}`);
    expect(opener.textContent?.trim()).to.equal('Actions for work@example.net');
    expect(opener.getAttribute('aria-controls')).to.equal(menu.id);
    await keys(el, 'Tab');
    expect(key(el)).to.equal('makePrimary');
    await keys(el, 'Tab', 'Tab');
    expect(key(el)).to.equal('menu ctc_old');
  });

  it('closes when another opens, and when somebody clicks elsewhere, but not by a click inside', async () => {
    const { el } = await showList(SEVERAL);
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'menu ctc_old');
    expect(el.shadowRoot?.querySelectorAll('[part=menu]')).to.have.length(1);
    find(el, '[part=menu]').click();
    await settled(el);
    expect(el.state.open).to.equal('ctc_old');
    document.body.click();
    await settled(el);
    expect(el.state.open).to.equal(null);
  });

  it('offers what can be done, and says why the rest cannot', async () => {
    const { el } = await showList(SEVERAL);
    await pressKey(el, 'menu ctc_ann');
    expect(find(el, '[part=menu]').innerText).to.equal('To remove this, make another one primary first.');
    await pressKey(el, 'menu ctc_old');
    expect(find(el, '[part=menu]').innerText.split(/\n+/)).to.deep.equal(['Verify', 'Remove']);
    const one = (await showList({ contacts: [ANN] })).el;
    expect(find(one, '[part=item]').innerText, 'in the row').to.contain('the last verified contact of your account');
    expect(one.shadowRoot?.querySelector('[part~=menu-button]'), 'a menu without an action').to.equal(null);
    const login = (await showList({ contacts: [ANN, { ...WORK, primary: false, loginId: false }] })).el;
    expect(text(login)).to.contain('You sign in with this.');
  });

  it('closes when Tab leaves it, and stays open within', async () => {
    const { el } = await showList(SEVERAL);
    await pressKey(el, 'menu ctc_old');
    await sendKeys({ press: 'Tab' });
    expect(find(el, '[part=menu]').contains(el.shadowRoot!.activeElement), 'in the menu').to.equal(true);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await settled(el);
    expect(el.shadowRoot?.querySelector('[part=menu]')).to.equal(null);
  });

  it('is not there for what the sign-in manages: the row says where it is changed', async () => {
    const { el } = await showList({ contacts: [{ ...ANN, managedBy: 'idp' }], managed: true });
    expect(text(el)).to.contain('Managed by your sign-in.');
    expect(el.shadowRoot?.querySelector('[part~=menu-button], [data-key=change], a')).to.equal(null);
    const link = async (managedUrl: string) => {
      el.managedUrl = managedUrl;
      await settled(el);
      return el.shadowRoot?.querySelector('a');
    };
    expect((await link('https://id.example/account'))?.href).to.equal('https://id.example/account');
    expect((await link('https://id.example/account'))?.offsetHeight).to.be.at.least(44);
    expect(await link('javascript:alert(1)')).to.equal(null);
  });

  it('leads from there to where the server says that contacts are managed, unless the page says another place', async () => {
    const managed = { contacts: [{ ...ANN, managedBy: 'idp' }], managed: true } as const;
    const { el } = await showList({ ...managed, capabilities: { managedUrl: 'https://id.example/profile' } });
    expect(find<HTMLAnchorElement>(el, 'a').href).to.equal('https://id.example/profile');
    el.managedUrl = 'https://hr.example/';
    await settled(el);
    expect(find<HTMLAnchorElement>(el, 'a').href).to.equal('https://hr.example/');
    const { el: odd } = await showList({ ...managed, capabilities: { managedUrl: 'javascript:alert(1)' } });
    expect(odd.shadowRoot?.querySelector('a')).to.equal(null);
  });
});

describe('the type of a contact', () => {
  const types = (el: ContactChangeList) =>
    [...(el.shadowRoot?.querySelectorAll<HTMLElement>('[part=type]') ?? [])].map(({ innerText }) => innerText);
  const of = (...all: (string | null)[]): MockOptions => ({
    contacts: all.map((type, i) => ({ ...WORK, id: `ctc_${i}`, value: `${i}@example.net`, type })),
  });

  it('is said in its row, in the words of the page where there are some, else as it is', async () => {
    const { el } = await showList(of('work', 'Home', 'mobile', 'other', 'Båthus', 'constructor', null, ''));
    expect(types(el)).to.deep.equal(['Work', 'Home', 'Mobile', 'Other', 'Båthus', 'constructor']);
    document.documentElement.lang = 'ar';
    await settled(el);
    expect(types(el)).to.deep.equal(['العمل', 'المنزل', 'الجوال', 'غير ذلك', 'Båthus', 'constructor']);
  });

  it('breaks where it is long, and is text alone', async () => {
    await setViewport({ width: 320, height: 900 });
    const { el } = await showList(of('x'.repeat(100), '<b>work</b>'));
    expect(el.scrollWidth).to.be.at.most(el.clientWidth);
    expect(types(el)[1]).to.equal('<b>work</b>');
  });
});

describe('what is done from the list', () => {
  it('makes another one primary, says so, and keeps the focus on its row', async () => {
    const { el, client, heard } = await showList(SEVERAL);
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'makePrimary');
    expect(asked(client.calls)).to.deep.equal([['promote', 'ctc_work']]);
    expect(status(el)).to.equal('work@example.net is primary now.');
    expect(key(el)).to.equal('menu ctc_work');
    expect(find(el, 'li').dataset['row']).to.equal('ctc_work');
    expect(changes(heard)).to.deep.equal([
      { action: 'primary', kind: 'email', contactId: 'ctc_work', value: 'w••@e••.net' },
    ]);
  });

  it('asks before it removes, and keeps what is kept', async () => {
    const { el, client } = await showList(SEVERAL);
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'remove');
    expect(text(el)).to.contain('Remove work@example.net?');
    expect(key(el)).to.equal('ask ctc_work');
    await keys(el, 'Tab', 'Tab', 'Tab', 'Enter');
    expect(key(el)).to.equal('menu ctc_work');
    expect(asked(client.calls)).to.deep.equal([]);
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'remove');
    await keys(el, 'Escape');
    expect(key(el)).to.equal('menu ctc_work');
    expect(text(el)).not.to.contain('Remove work');
  });

  it('announces an address in the form that people read, and tells the page the one that is stored', async () => {
    const IDN = { ...OLD, value: 'ann@xn--bcher-kva.example', display: 'ann@bücher.example', verified: true };
    const { el, heard } = await showList({ contacts: [ANN, IDN] }, { eventDetail: 'full' });
    await pressKey(el, 'menu ctc_old');
    await pressKey(el, 'makePrimary');
    expect(status(el)).to.equal('ann@bücher.example is primary now.');
    const other = await showList({ contacts: [ANN, IDN] }, { eventDetail: 'full' });
    await pressKey(other.el, 'menu ctc_old');
    await pressKey(other.el, 'remove');
    await pressKey(other.el, 'remove ctc_old');
    expect(status(other.el)).to.equal('ann@bücher.example has been removed.');
    expect([...changes(heard), ...changes(other.heard)].map(({ value }) => value)).to.deep.equal([
      IDN.value,
      IDN.value,
    ]);
  });

  it('removes, and goes on to the next row; after the last, to the one before; then to adding', async () => {
    const older = { ...OLD, id: 'ctc_older', value: 'older@example.org' };
    const phone = { kind: 'phone', value: '+358401234567', loginId: true } as const;
    const { el, heard } = await showList({ contacts: [ANN, OLD, older, phone] });
    for (const [id, next] of [
      ['ctc_old', 'menu ctc_older'],
      ['ctc_older', 'menu ctc_ann'],
      ['ctc_ann', 'add'],
    ] as const) {
      await pressKey(el, `menu ${id}`);
      await pressKey(el, 'remove');
      await pressKey(el, `remove ${id}`);
      expect(key(el), id).to.equal(next);
      expect(status(el)).to.contain('has been removed.');
    }
    expect(changes(heard).map(({ action, contactId, value }) => [action, contactId, value])).to.deep.equal([
      ['removed', 'ctc_old', 'o••@e••.org'],
      ['removed', 'ctc_older', 'o••@e••.org'],
      ['removed', 'ctc_ann', 'a••@e••.com'],
    ]);
  });

  it('passes on that what goes is in wrong hands, where the person says so', async () => {
    const { el, client } = await showList(SEVERAL);
    for (const [id, lost] of [
      ['ctc_work', true],
      ['ctc_old', undefined],
    ] as const) {
      await pressKey(el, `menu ${id}`);
      await pressKey(el, 'remove');
      const box = el.shadowRoot?.querySelector<HTMLInputElement>('.ask input');
      expect(box?.labels?.[0]?.textContent.trim(), id).to.equal(lost && 'I no longer control this address');
      box?.click();
      await pressKey(el, `remove ${id}`);
      expect(client.calls.findLast(({ call }) => call === 'remove')?.of[1]).to.deep.equal({ oldLost: !!lost });
    }
  });

  it('breaks a long address at its @ alone, in the question and in the notice that it is removed', async () => {
    document.documentElement.lang = 'ar';
    const { el } = await showList({ contacts: [ANN, { ...WORK, value: 'ann.lindqvist@ferries.example' }] });
    el.style.width = '15rem';
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'remove');
    expect(linesIn(el, '.ask bdi')).to.deep.equal([1, 1]);
    await pressKey(el, 'remove ctc_work');
    expect(linesIn(el, 'p.note bdi')).to.deep.equal([1, 1]);
  });

  it('takes no double click for an answer', async () => {
    const { el, client } = await showList(SEVERAL);
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'remove');
    find(el, '[data-key="remove ctc_work"]').dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
    await settled(el);
    expect(asked(client.calls)).to.deep.equal([]);
  });

  it('does one thing at a time', async () => {
    const { el, client } = await showList({ ...SEVERAL, hanging: ['promote'] });
    await pressKey(el, 'menu ctc_work');
    // Twice before anything is drawn anew, and once more after.
    find(el, '[data-key=makePrimary]').click();
    await pressKey(el, 'makePrimary');
    await pressKey(el, 'makePrimary');
    await pressKey(el, 'add');
    expect(asked(client.calls)).to.have.length(1);
    expect(status(el)).to.equal('Saving…');
    expect(el.state.at).to.equal('list');
    expect(el.matches(':state(busy)')).to.equal(true);
  });

  it('says why something was refused, with the words for its reason, where it was asked for', async () => {
    const until = '2026-11-22T09:30:00Z';
    for (const [problem, said] of [
      [{ code: 'last-contact', status: 409, reason: 'last-verified' }, 'the last verified contact'],
      [{ code: 'last-contact', status: 409, reason: 'last-login' }, 'You sign in with this.'],
      [{ code: 'last-contact', status: 409, reason: 'primary' }, 'make another one primary first'],
      [{ code: 'not-allowed', status: 403, reason: 'managed' }, 'Managed by your sign-in.'],
      [{ code: 'not-allowed', status: 403 }, 'This is not allowed here.'],
      [{ code: 'contact-not-verified', status: 409 }, 'Verify it first.'],
      [{ code: 'frozen', status: 409, until }, 'nothing can be changed until Nov 22, 2026'],
      [{ code: 'offline', status: 0 }, 'We couldn’t connect.'],
    ] as const) {
      const { el, heard } = await showList({ ...SEVERAL, problems: { remove: problem } });
      await pressKey(el, 'menu ctc_work');
      await pressKey(el, 'remove');
      await pressKey(el, 'remove ctc_work');
      expect(find(el, '[data-row=ctc_work] [role=alert]').textContent, problem.code).to.contain(said);
      expect(key(el)).to.equal('menu ctc_work');
      expect(heard.at(-1)?.[1]['code']).to.equal(problem.code);
    }
  });

  it('shows the list anew when somebody else was faster', async () => {
    const { el, client } = await showList(SEVERAL);
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'remove');
    await client.remove('ctc_work');
    client.problems = { remove: 'contact-not-found' };
    await pressKey(el, 'remove ctc_work');
    expect(text(el)).not.to.contain('work@example.net');
    expect(el.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
  });

  it('ends the change that waits', async () => {
    const { el, client } = await showList({ ...SEVERAL, waiting: {} });
    expect(text(el)).to.contain('ann.new@example.org Waiting for confirmation');
    await press(el, 'Cancel change');
    expect(asked(client.calls)).to.deep.equal([['cancel', 'chg_mock1']]);
    expect(status(el)).to.contain('Nothing has changed.');
    expect(key(el)).to.equal('add');
    expect(text(el)).not.to.contain('ann.new@example.org');
  });
});

describe('the list on its page', () => {
  it('says once what there is, masked', async () => {
    const { heard } = await showList({ contacts: [ANN], waiting: {} });
    const [[type, detail] = []] = heard;
    expect(type).to.equal('contact-change-list-ready');
    expect(JSON.stringify(detail))
      .to.contain('a••@e••.com')
      .and.not.to.match(/ann[.@]/);
    const full = await showList({ contacts: [ANN] }, { eventDetail: 'full' });
    expect(JSON.stringify(full.heard)).to.contain('ann@example.com');
  });

  it('looks at the server when another tab says that something moved, and again when a new kind is asked for', async () => {
    const { el, client } = await showList(SEVERAL);
    const before = client.calls.length;
    const channel = new BroadcastChannel('contact-change');
    channel.postMessage(1); // oxlint-disable-line unicorn/require-post-message-target-origin
    await waitUntil(() => client.calls.length > before, 'it asks');
    channel.close();
    el.kind = 'phone';
    await settled(el);
    expect(text(el)).to.contain('Phone numbers').and.not.to.contain('ann@example.com');
  });

  it('tells other tabs what it did', async () => {
    const { el } = await showList(SEVERAL);
    let told = 0;
    const channel = new BroadcastChannel('contact-change');
    channel.addEventListener('message', () => (told += 1));
    await pressKey(el, 'menu ctc_work');
    await pressKey(el, 'makePrimary');
    await waitUntil(() => told > 0, 'they hear');
    channel.close();
  });

  it('speaks its own words, and falls back to English with its direction', async () => {
    document.documentElement.lang = 'ar';
    const { el } = await showList(SEVERAL);
    expect(find(el, '[part=container]').dir).to.equal('rtl');
    expect(find(el, '[part=heading]').textContent).to.equal('عناوين البريد الإلكتروني');
    document.documentElement.lang = 'fi';
    await settled(el);
    await settled(el);
    expect(find(el, '[part=container]').dir).to.equal('ltr');
    el.messages = { addEmail: 'One more' };
    await settled(el);
    expect(button(el, 'One more').checkVisibility()).to.equal(true);
  });
});
