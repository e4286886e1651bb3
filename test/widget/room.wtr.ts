// Owns that the room below a field has space for errors about it, in every language: for each one on the narrowest phones, and for all of
// two lines in the widest element. Not what the errors say: refusals.wtr.ts.
import { setViewport } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { after, before, describe, it } from '../kit/mocha.ts';
import { clear, find, settled, show, typeAddress } from '../kit/element.ts';
import { LANGUAGE_TAGS } from '../../shared/languages.ts';
import type { ContactChange } from '../../widget/change/contact-change.ts';
import type { ErrorCode } from '../../widget/change/state.ts';
import type { Trouble } from '../../widget/client/call.ts';
import { change } from '../../widget/words/en.change.ts';
import { extras } from '../../widget/words/en.extras.ts';
import { phone } from '../../widget/words/en.phone.ts';
import { rare } from '../../widget/words/en.rare.ts';

declare const process: { env: { LONG: string } };

/** Those with the longest sentences, and one of each other script. */
const LONGEST = ['en', 'de', 'el', 'fr', 'hi', 'hu', 'ja', 'ar', 'th'] as const;

const OF_ADDRESS = [
  'address-invalid',
  'address-not-allowed',
  'address-same',
  'address-taken',
  'too-many-contacts',
  'quota-exceeded',
  'offline',
];
const OF_CODE = ['proof-wrong', 'code-digits', 'code-short', 'code-long', 'offline'];

interface Refusal {
  readonly code: string;
  readonly reason?: string;
}

/** What may be refused by these codes: the codes, and with each reason that has words for the kind. */
function refusals(codes: readonly string[], kind: 'Email' | 'Phone'): readonly Refusal[] {
  const other =
    kind === 'Email' ? /Phone$|-sms$|-country$|-number|-landline$|-extension$|-too-short$/ : /Email$|-domain$/;
  const words = Object.keys({ ...change, ...extras, ...phone, ...rare }).filter((word) => !other.test(word));
  return codes.flatMap((code): Refusal[] => [
    { code },
    ...words
      .filter((word) => word.startsWith(`${code}-`))
      .map((word) => ({ code, reason: word.slice(code.length + 1).replace(kind, '') })),
  ]);
}

const top = (el: ContactChange) => find(el, 'form [part~=primary-button]').getBoundingClientRect().top;
const note = (el: ContactChange) => el.shadowRoot?.querySelector('.room')?.textContent?.trim() ?? '';

function linesOf(el: ContactChange): number {
  const text = find(el, '.room > p');
  return Math.round(text.getBoundingClientRect().height / parseFloat(getComputedStyle(text).lineHeight));
}

/** The texts of errors that move the button, of all that `refuse` brings about; of those with so many lines at most. */
async function moving(
  el: ContactChange,
  lines: number,
  all: readonly Refusal[],
  refuse: (refusal: Refusal, i: number) => unknown,
): Promise<readonly string[]> {
  const before = top(el);
  const moved: string[] = [];
  for (const [i, refusal] of all.entries()) {
    await refuse(refusal, i);
    await settled(el);
    expect(note(el), JSON.stringify(refusal)).not.to.equal('');
    if (top(el) !== before && linesOf(el) <= lines) moved.push(note(el));
  }
  return moved;
}

const problem = ({ code, reason }: Refusal) =>
  ({
    code,
    status: code === 'offline' ? 0 : 422,
    reason,
    ...(reason === 'country' && { country: 'NZ' }),
    ...(code === 'proof-wrong' && { triesLeft: 4 }),
    ...(code === 'quota-exceeded' && { retryAfter: 25 * 60 }),
  }) as Trouble;

/** In the widest element, a few sentences have three lines, in some languages. */
const WIDTHS = [
  { where: 'no error moves the button at 320 px', width: 320, lines: Infinity },
  { where: 'no error of two lines moves the button in the widest element', width: 560, lines: 2 },
] as const;

for (const { where, width, lines } of WIDTHS)
  describe(where, () => {
    before(async () => {
      await setViewport({ width, height: 900 });
      document.body.style.margin = '0';
    });
    after(() => {
      clear();
      document.body.style.margin = '';
      document.documentElement.lang = 'en';
    });

    for (const tag of process.env.LONG ? LANGUAGE_TAGS : LONGEST) {
      it(`in ${tag}`, async () => {
        await Promise.all([import(`../../widget/words/${tag}.ts`), import(`../../widget/words/${tag}.more.ts`)]);
        document.documentElement.lang = tag;
        for (const kind of ['email', 'phone'] as const) {
          const value = kind === 'email' ? 'ann.new@example.org' : '+358401234567';
          const { el, client } = await show({ kind });
          const all = refusals(OF_ADDRESS, kind === 'email' ? 'Email' : 'Phone');
          const moved = await moving(el, lines, all, (refusal) => {
            client.problems = { begin: problem(refusal) };
            return el.start({ value });
          });
          expect(moved, kind).to.deep.equal([]);
        }
        const { el, client } = await show();
        await typeAddress(el, 'ann.new@example.org');
        const moved = await moving(el, lines, refusals(OF_CODE, 'Email'), (refusal, i) => {
          if (refusal.code.startsWith('code')) return el.reportError(refusal.code as ErrorCode);
          client.problems = { prove: problem(refusal) };
          // The same code again is not sent again.
          return el.submitCode(String(111_110 + i));
        });
        expect(moved, 'code').to.deep.equal([]);
      });
    }
  });
