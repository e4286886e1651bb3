'use client';

import { useCallback, useState } from 'react';
import type { ContactChange } from 'contact-change';
import 'contact-change/react';

const getToken = async () => (await fetch('/my-token')).text();

export function Account() {
  const [news, setNews] = useState('');
  // React 19 gives an element that came from the server neither properties nor listeners.
  const connect = useCallback((widget: ContactChange) => {
    const listening = new AbortController();
    const { signal } = listening;
    widget.getToken = getToken;
    widget.addEventListener('contact-change-success', ({ detail }) => setNews(`${detail.kind} changed`), { signal });
    void import('contact-change/define');
    return () => listening.abort();
  }, []);
  return (
    <>
      <contact-change ref={connect} kind="email" api="https://id.example.com" />
      <p role="status">{news}</p>
    </>
  );
}
