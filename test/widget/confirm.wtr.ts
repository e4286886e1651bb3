// Owns how <contact-change-confirm> is used. Not <contact-change>: change.wtr.ts.
import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import { clear, press, RIGHT_CODE, showConfirm, text } from '../kit/element.ts';

beforeEach(() => {
  document.documentElement.lang = 'en';
});

afterEach(clear);

describe('<contact-change-confirm>', () => {
  it('takes the token out of the address bar and changes nothing by itself (V47, R-033, R-076)', async () => {
    const { el, client } = await showConfirm();
    expect(location.href).not.to.contain('tok_1');
    expect(client.calls).to.deep.equal([{ call: 'inspect', of: ['tok_1'] }]);
    expect(text(el)).to.contain('Confirm this email address?');
  });

  it('says what the button does to the account, by what the change does', async () => {
    for (const [then, words] of [
      ['add', 'will be added to your Example account.'],
      ['primary', 'will become the main email address for your Example account.'],
      ['replace', 'will become the email address for your Example account.'],
      ['replace-all', 'replaces all other email addresses of your Example account.'],
    ] as const) {
      const { el } = await showConfirm({ link: { then } });
      expect(text(el)).to.contain(words);
      expect(text(el)).to.contain('Go on only if you asked for this yourself.');
    }
  });

  it('confirms when its button is pressed', async () => {
    const { el, client, heard } = await showConfirm();
    await press(el, 'Confirm');
    expect(client.calls.at(-1)).to.deep.equal({ call: 'confirm', of: ['tok_1', undefined] });
    expect(text(el)).to.contain('You can close this page.');
    expect(heard.at(-1)?.[1]['outcome']).to.equal('done');
  });

  it('shows the code to type where the change began', async () => {
    const { el } = await showConfirm({ confirms: 'relay' });
    await press(el, 'Confirm');
    expect(text(el)).to.contain(RIGHT_CODE);
    expect(text(el)).to.contain('It works for 8 minutes.');
  });

  it('says that another account is signed in, beside the code and where a press completed', async () => {
    const other = 'A different account is signed in here. This change belongs to the account that asked for it.';
    for (const confirms of ['relay', 'done', 'half'] as const) {
      const { el } = await showConfirm({ confirms, otherAccount: true });
      await press(el, 'Confirm');
      expect(text(el)).to.contain(other);
      expect(text(el).includes(RIGHT_CODE)).to.equal(confirms === 'relay');
      const { el: own } = await showConfirm({ confirms });
      await press(own, 'Confirm');
      expect(text(own)).not.to.contain('different account');
    }
  });

  it('presses as anybody when the session is over', async () => {
    const { el, client } = await showConfirm({ problems: { confirm: { code: 'token-invalid', status: 401 } } });
    await press(el, 'Confirm');
    expect(client.calls.filter(({ call }) => call === 'confirm').map(({ of }) => of[1])).to.deep.equal([
      undefined,
      true,
    ]);
  });

  it('says why a link is no good', async () => {
    for (const [state, words] of [
      ['used', 'already been used'],
      ['expired', 'has expired'],
      ['superseded', 'A newer link'],
      ['closed', 'This change is over'],
    ] as const) {
      const { el } = await showConfirm({ link: { state } });
      expect(text(el)).to.contain(words);
    }
  });

  it('says so when there is no token', async () => {
    const { el, client } = await showConfirm({}, '?t=');
    expect(text(el)).to.contain('This link doesn’t work');
    expect(client.calls).to.deep.equal([]);
  });

  it('reports a change that nobody asked for', async () => {
    const { el, client } = await showConfirm();
    await press(el, 'I didn’t ask for this');
    expect(client.calls.at(-1)?.call).to.equal('report');
    expect(text(el)).to.contain('The change was stopped.');
  });
});
