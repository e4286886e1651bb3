// Owns the code that was wrong last. Sending it again would use up a try and give the same answer. Not how a code is sent:
// controller.ts.
import type { Answer, Trouble } from '../client/call.ts';

/** The wrong code of one controller. */
export interface WrongCode {
  /** Returns the refusal that the code met; undefined when it is another code. */
  refusalOf(code: string | null): Trouble | undefined;
  /** Remembers the code if the answer says that it is wrong. Returns the answer. */
  learn<T>(code: string, answer: Promise<Answer<T>>): Promise<Answer<T>>;
  /** Forgets the code, because it may be right for another message. */
  forget(): void;
}

/** Creates the memory of one wrong code. */
export function createWrongCode(): WrongCode {
  let wrong: string | undefined;
  let refusal: Trouble | undefined;
  return {
    refusalOf: (code) => (code === wrong ? refusal : undefined),
    async learn(code, answer) {
      const known = await answer;
      wrong = code;
      refusal = 'problem' in known && known.problem.triesLeft ? known.problem : undefined;
      return known;
    },
    forget: () => (refusal = undefined),
  };
}
