// Owns what becomes of Lit in the single files: what is left out of it, and its one policy. Not what else is in them.
import type { Plugin } from 'vite';

/** What of Lit the single files do not need: where, how it stands there, and what stands there instead. */
const LEFT_OUT: readonly { readonly file: string; readonly is: RegExp; readonly becomes: string }[] = [
  // Browsers without constructable style sheets: style elements, which a strict Content Security Policy refuses anyhow.
  { file: 'css-tag', is: /\w+\.ShadowRoot&&.*?CSSStyleSheet\.prototype/, becomes: 'true' },
  // Values in style sheets, and the words about wrong ones: ours have none.
  { file: 'css-tag', is: /1===\w\.length\?(\w\[0\]):\w\.reduce\(.*?,\1\)/, becomes: '$1' },
  { file: 'css-tag', is: /if\((this\._\$cssResult\$=!0),.*?throw Error\(".*?"\);/, becomes: '$1;' },
  // Decorators, which we do not use.
  { file: 'reactive-element', is: /Symbol\.metadata\?\?=.*?new WeakMap;/, becomes: '' },
  { file: 'reactive-element', is: /const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{[^{}]*\}/, becomes: '' },
  // Directives, and bindings to elements and in comments, scripts and styles: no template of ours has any.
  {
    file: 'lit-html',
    is: /(function \w\((\w),(\w),\w=\2,\w\)\{)if\(\3===\w\).*?,\3\}(?=class)/,
    becomes: '$1return $3}',
  },
  { file: 'lit-html', is: /else \w\.startsWith\(\w\)&&\(.*?removeAttribute\(\w\)\);/, becomes: '' },
  { file: 'lit-html', is: /6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, becomes: 'false' },
  { file: 'lit-html', is: /else\{let \w=-1;for\(;-1!==.*?length-1\}/, becomes: '' },
  { file: 'lit-html', is: /if\(\w\.test\(\w\.tagName\)\)\{.*?\}\}/, becomes: '' },
  // SVG and MathML, and attributes that hold JSON.
  { file: 'lit-html', is: /2===\w\?"<svg>":3===\w\?"<math>":""/, becomes: '""' },
  { file: 'lit-html', is: /\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/, becomes: '""' },
  { file: 'lit-html', is: /2===\w\|\|3===\w(?=\)\{)/, becomes: 'false' },
  { file: 'reactive-element', is: /case Object:case Array:\w=null==\w\?\w:JSON\.stringify\(\w\)/, becomes: '' },
  { file: 'reactive-element', is: /case Object:case Array:try\{.*?catch.*?\}\}/, becomes: '}' },
  { file: 'reactive-element', is: /static addInitializer\(\w\)\{[^}]*\}/, becomes: '' },
  { file: 'reactive-element', is: /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/, becomes: '' },
  { file: 'reactive-element', is: /,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, becomes: '' },
  // Reactive controllers: ours need no host.
  { file: 'reactive-element', is: /addController\(\w\)\{.*?removeController\(\w\)\{.*?\}/, becomes: '' },
  ...['Connected', 'Update'].map((when) => ({
    file: 'reactive-element',
    is: new RegExp(String.raw`,this\._\$EO\?\.forEach\(\w=>\w\.host${when}\?\.\(\)\)`),
    becomes: '',
  })),
  { file: 'reactive-element', is: /this\._\$EO\?\.forEach\(\w=>\w\.hostDisconnected\?\.\(\)\)/, becomes: '' },
  { file: 'reactive-element', is: /this\._\$EO\?\.forEach\(\w=>\w\.hostUpdated\?\.\(\)\),/, becomes: '' },
  // Accessors of a class of its own for a reactive property: ours has none.
  {
    file: 'reactive-element',
    is: /const (\w)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(const\[\w,\w\]of \1\)\{.*?\}(?=\}let)/,
    becomes: '',
  },
  // Properties that go back to a default when their attribute goes: ours do not.
  { file: 'reactive-element', is: /\|\|\w\.useDefault&&.*?hasAttribute\(.*?\)\)(?=\)\)return)/, becomes: '' },
  { file: 'reactive-element', is: /\?\?this\._\$Ej\?\.get\(\w\)\?\?\w/, becomes: '' },
  { file: 'reactive-element', is: /\w&&!\(this\._\$Ej\?\?=new Map\).*?void 0!==\w\)\|\|/, becomes: '' },
  // Server-side rendering.
  { file: 'lit-element', is: /\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/, becomes: 'undefined' },
  ...['reactive-element', 'lit-html', 'lit-element'].flatMap((file) => [
    // Browsers without shadow roots: a polyfill that a page would have to bring.
    { file, is: /\w+\.\w+PolyfillSupport/, becomes: 'undefined' },
    // The count of Lits on a page.
    { file, is: /\(\w\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, becomes: 'undefined' },
  ]),
];

/** Leaves that out of the single files: the minifier drops what can no longer be reached. */
export function leaveOut(): Plugin {
  return {
    name: 'leave-out',
    transform(code, id) {
      if (id.endsWith('/lit-html/directive.js')) throw new Error('directives are left out: mend LEFT_OUT to use one');
      const parts = LEFT_OUT.filter(({ file }) => /\/(@lit|lit-)/.test(id) && id.endsWith(`/${file}.js`));
      return parts.reduce((left, { is, becomes }) => {
        if (!is.test(left)) throw new Error(`${id} says it in other words now: mend LEFT_OUT (${is.source})`);
        return left.replace(is, becomes);
      }, code);
    },
  };
}

/**
 * Single files carry Lit, and a page under `trusted-types lit-html` allows one policy of that name: whichever file
 * comes first makes it, the other takes it over.
 */
export function onePolicy(): Plugin {
  return {
    name: 'one-policy',
    transform(code, id) {
      if (!/\/lit-html\/.*lit-html\.js$/.test(id)) return null;
      const asked = /(\w+)\.createPolicy\("lit-html",/;
      if (!asked.test(code)) throw new Error(`${id} makes its policy in other words now: mend onePolicy`);
      return code.replace(asked, '$1.lit??=$&');
    },
  };
}
