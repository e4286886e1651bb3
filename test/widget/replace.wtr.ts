// Owns what the form says and sends about the contact that is there, and the list where there is no room for another.
import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import { clear, find, press, RIGHT_CODE, settled, show, text, typeAddress, typeCode } from '../kit/element.ts';
import type { ContactChange } from '../../widget/change/contact-change.ts';

const NEW = 'ann.new@example.org';
const FULL = {
  max: 3,
  more: [
    { id: 'ctc_2', value: 'ann@two.example' },
    { id: 'ctc_3', value: 'ann@three.example' },
  ],
};

async function listIn(el: ContactChange): Promise<Element> {
  await customElements.whenDefined('contact-change-list');
  await settled(el);
  const list = find(el, 'contact-change-list') as HTMLElementTagNameMap['contact-change-list'];
  await settled(list);
  return list;
}

describe('<contact-change> as README embeds it', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });
  afterEach(clear);

  it('replaces the contact that it shows, and says so before anything is typed', async () => {
    const { el, client } = await show();
    expect(el.then).to.equal('replace');
    expect(text(el)).to.contain('it replaces ann@example.com as the email for your Example account.');
    await typeAddress(el, NEW);
    await typeCode(el, RIGHT_CODE);
    expect(client.calls.find(({ call }) => call === 'begin')?.of[0]).to.include({ then: 'replace' });
    const { ok } = (await client.me()) as unknown as { ok: { contacts: { kind: string; value: string }[] } };
    expect(ok.contacts.filter(({ kind }) => kind === 'email').map(({ value }) => value)).to.deep.equal([NEW]);
  });

  it('replaces also where as many contacts are there as are allowed', async () => {
    const { el } = await show(FULL);
    expect(el.state.screen).to.equal('enter');
    expect(text(el)).to.contain('it replaces ann@example.com as the email for your Example account.');
  });

  it('removes nothing where the page or the server lets the old contact stay', async () => {
    const own = await show({}, { then: 'primary' });
    expect(text(own.el)).not.to.contain('is removed');
    const { el, client } = await show({ able: { then: ['primary', 'add'] } });
    expect(text(el)).not.to.contain('is removed');
    await typeAddress(el, NEW);
    expect(client.calls.at(-1)?.of[0]).to.include({ then: 'primary' });
  });

  it('says nothing of a removal where there is no contact yet', async () => {
    const { el } = await show({ empty: true });
    expect(text(el)).not.to.contain('is removed');
  });

  it('shows the list in place of a form that has no room', async () => {
    for (const then of ['primary', 'add'] as const) {
      const { el } = await show(FULL, { then });
      const list = await listIn(el);
      expect(el.shadowRoot?.querySelector('#value')).to.equal(null);
      expect(text(list)).to.contain('ann@two.example').and.to.contain('You already have as many as allowed.');
    }
  });

  it('shows the list below a form that the server had no room for, and the address stays typed', async () => {
    const { el, client } = await show({
      problems: { begin: { code: 'too-many-contacts', status: 409 } },
      more: FULL.more,
    });
    await typeAddress(el, NEW);
    const list = await listIn(el);
    expect(find<HTMLInputElement>(el, '#value').value).to.equal(NEW);
    expect(find(el, '[part=field] [role=alert]').textContent).to.contain('Remove one first');
    expect(text(list)).to.contain('ann@two.example');
    client.problems = {};
    await press(el, 'Send code');
    expect(el.state.screen).to.equal('code');
  });
});

describe('an address that people read in another form', () => {
  afterEach(clear);

  it('is shown in that form, and sent in its own', async () => {
    const { el, heard } = await show(
      {
        contacts: [{ kind: 'email', value: 'ann@xn--bcher-kva.example', display: 'ann@bücher.example', primary: true }],
      },
      {},
    );
    expect(text(el)).to.contain('Current: ann@bücher.example').and.not.to.contain('xn--');
    const ready = heard.find(([type]) => type === 'contact-change-ready')?.[1] as { contacts: object[] };
    expect(JSON.stringify(ready.contacts)).not.to.contain('bücher').and.not.to.contain('kva');
  });

  it('is shown in that form where a code was sent', async () => {
    const change = { value: '+358405550199', display: '+358 40 5550199' };
    const { el } = await show({ kind: 'phone', waiting: change });
    expect(text(el)).to.contain('+358 40 5550199 is waiting to be confirmed.');
  });
});
