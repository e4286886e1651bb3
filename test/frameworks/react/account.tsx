import { useState } from 'react';
import 'contact-change/define';
import 'contact-change/react';

const getToken = async () => (await fetch('/my-token')).text();

export function Account() {
  const [news, setNews] = useState('');
  return (
    <>
      <contact-change
        kind="email"
        api="https://id.example.com"
        getToken={getToken}
        oncontact-change-success={({ detail }) => setNews(`${detail.kind} changed`)}
      />
      <p role="status">{news}</p>
    </>
  );
}
