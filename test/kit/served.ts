// Owns how a client meets a server that is too busy: it sends a request that was answered 503 again. For tests of what many
// requests at once do, on a machine of any speed. Not how a server sheds requests: test/http/admission.test.ts.

/** Asks until the answer is another one than 503, which says that nothing was done. */
export async function served<A extends { readonly status: number }>(ask: () => Promise<A>): Promise<A> {
  for (;;) {
    const answer = await ask();
    if (answer.status !== 503) return answer;
  }
}
