// Owns the code that the first page shows for each framework, as plain text. Not how it is shown: ../first-page.ts.

/** The same small page in one framework. */
export interface FrameworkSnippet {
  /** In the address of the page and in ids. */
  readonly id: string;
  /** The framework's own name. */
  readonly name: string;
  /** The file that the code is the whole of, from the root of a new project of the framework. */
  readonly file: string;
  /** For the colours: one of the languages of ../docs/code.ts. */
  readonly language: string;
  readonly code: string;
}

/** In each, `/my-token` answers the token of the signed-in user, and `https://id.example.com` is the server's PUBLIC_URL. */
export const FRAMEWORK_SNIPPETS: readonly FrameworkSnippet[] = [
  {
    id: 'react',
    name: 'React',
    file: 'src/Contacts.jsx',
    language: 'jsx',
    code: `import 'contact-change/define';

const getToken = async () => (await fetch('/my-token')).text();

export function Contacts() {
  return (
    <contact-change
      kind="email"
      api="https://id.example.com"
      getToken={getToken}
      oncontact-change-success={(event) => console.log(event.detail.kind, 'changed')}
    />
  );
}
`,
  },
  {
    id: 'next',
    name: 'Next.js',
    file: 'app/contacts.jsx',
    language: 'jsx',
    code: `'use client';

import { useCallback } from 'react';

const getToken = async () => (await fetch('/my-token')).text();

export function Contacts() {
  // React 19 gives an element that came from the server neither properties nor listeners.
  const connect = useCallback((widget) => {
    const listening = new AbortController();
    const { signal } = listening;
    widget.getToken = getToken;
    widget.addEventListener('contact-change-success', ({ detail }) => console.log(detail.kind, 'changed'), { signal });
    void import('contact-change/define');
    return () => listening.abort();
  }, []);
  return <contact-change ref={connect} kind="email" api="https://id.example.com" />;
}
`,
  },
  {
    id: 'vue',
    name: 'Vue',
    file: 'src/Contacts.vue',
    language: 'vue',
    code: `<!-- vite.config.js: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('contact-') } } }) -->
<script setup>
import 'contact-change/define';

const getToken = async () => (await fetch('/my-token')).text();
const changed = (event) => console.log(event.detail.kind, 'changed');
</script>

<template>
  <contact-change
    kind="email"
    api="https://id.example.com"
    :getToken.prop="getToken"
    @contact-change-success="changed"
  />
</template>
`,
  },
  {
    id: 'svelte',
    name: 'Svelte',
    file: 'src/Contacts.svelte',
    language: 'svelte',
    code: `<script>
  import 'contact-change/define';

  const getToken = async () => (await fetch('/my-token')).text();
  const changed = (event) => console.log(event.detail.kind, 'changed');
</script>

<contact-change
  kind="email"
  api="https://id.example.com"
  {getToken}
  oncontact-change-success={changed}
></contact-change>
`,
  },
  {
    id: 'angular',
    name: 'Angular',
    file: 'src/app/contacts.ts',
    language: 'ts',
    code: `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'contact-change/define';

@Component({
  selector: 'app-contacts',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <contact-change
      kind="email"
      api="https://id.example.com"
      [getToken]="getToken"
      (contact-change-success)="changed($event)"
    ></contact-change>
  \`,
})
export class Contacts {
  readonly getToken = async () => (await fetch('/my-token')).text();
  readonly changed = (event: CustomEvent) => console.log(event.detail.kind, 'changed');
}
`,
  },
  {
    id: 'plain',
    name: 'Plain HTML',
    file: 'index.html',
    language: 'html',
    code: `<contact-change kind="email" api="https://id.example.com"></contact-change>
<script type="module">
  const widget = document.querySelector('contact-change');
  widget.getToken = async () => (await fetch('/my-token')).text();
  widget.addEventListener('contact-change-success', (event) => console.log(event.detail.kind, 'changed'));
</script>
<script type="module" src="https://id.example.com/widget/contact-change.js"></script>
`,
  },
];
