import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Account } from './account.tsx';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Account />
  </StrictMode>,
);
