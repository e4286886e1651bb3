// Owns how a contact that is there already is verified. Not how a new one is added.
import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { afterEach, beforeEach, describe, it } from '../kit/mocha.ts';
import { clear, find, press, RIGHT_CODE, showVerify, text, typeCode } from '../kit/element.ts';
import { NEW, names } from './rare.ts';

beforeEach(async () => {
  document.documentElement.lang = 'en';
  await setViewport({ width: 1280, height: 900 });
});

afterEach(clear);

describe('a contact to verify', () => {
  it('is sent a code when its button is pressed, not before, and is verified by it', async () => {
    const { el, client } = await showVerify();
    expect(text(el)).to.contain(`We’ll send a code to ${NEW}.`);
    expect(names(client)).to.deep.equal(['me']);
    await press(el, 'Send code');
    expect(client.calls.at(-1)?.of[0]).to.equal('ctc_new');
    expect(text(el)).not.to.contain('Use a different address');
    await typeCode(el, RIGHT_CODE);
    expect(text(el)).to.contain(`${NEW} is verified.`);
    expect(text(el)).not.to.contain('told your old address');
  });

  it('takes a token of the page’s human check with it', async () => {
    const { el, client } = await showVerify();
    el.getHumanToken = () => 'tok';
    await el.updateComplete;
    await press(el, 'Send code');
    expect(client.calls.at(-1)?.of[1]).to.have.property('humanToken', 'tok');
  });

  it('may turn out to be verified already, or gone', async () => {
    const { el } = await showVerify({}, 'ctc_email');
    expect(text(el)).to.contain('ann@example.com is verified already.');
    const { el: gone } = await showVerify({}, 'ctc_nobody');
    expect(text(gone)).to.contain('no longer there');
  });

  it('is sent to again, and shows what goes wrong', async () => {
    const { el } = await showVerify({ problems: { verify: { code: 'too-soon', status: 429, retryAfter: 20 } } });
    await press(el, 'Send code');
    expect(find(el, '[role=alert]').textContent).to.contain('20 seconds');
  });
});
