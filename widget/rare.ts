// Owns when the second file is needed, and brings it, once. Not what is in it (more.ts).
import type { More } from './more.ts';
import type { State } from './steps.ts';

/** Where the second file leaves what it has: a page may load it by a tag of its own, with its hash. */
export const SHELF = 'contact-change-more';

type Page = typeof globalThis & { [SHELF]?: More };

/** What the second file holds; nothing until it came. */
export function more(): More | undefined {
  return (globalThis as Page)[SHELF];
}

/** Whether what is to be shown is in the second file, or in part. */
export function isRare({ screen, me, change, error, contactId }: State): boolean {
  return (
    /blocked|frozen|managed|step|ways/.test(screen) ||
    (screen === 'enter' && !!(contactId || me?.capabilities.confirmCurrent)) ||
    (screen === 'done' && !!contactId) ||
    !!change?.proofs[1] ||
    /^(not-allowed|last-c)/.test(error?.code ?? '')
  );
}

/** Brings the second file, from beside the first, and what the language lacks for it. Answers whether it could not. */
export async function bring(words: (() => Promise<unknown>) | undefined): Promise<boolean> {
  await Promise.allSettled([more() ?? import('./more.ts'), words?.()]);
  return !more();
}
