// Owns the text of the file .env that `init` writes. Not which variables are in it: questions.ts.
import type { Answers } from './questions.ts';

/** Why each variable is there; the others need no comment. */
const COMMENTS: Answers = {
  PUBLIC_URL: 'Where the world reaches the server.',
  TRUSTED_PROXIES: 'How many proxies are in front of the server.',
  ALLOWED_ORIGINS: 'Origins of the pages that show the widget.',
  ISSUER:
    'Tokens of your sign-in: exactly as iss and aud stand in them. Without /.well-known/openid-configuration there, add JWKS_URL.',
  SERVICE_NAME: 'The name that people read in messages.',
  SECRET_KEYS: 'Codes and links are made from it. Keep it: without it, none that is under way works.',
};

/** Returns the text, or the name of a variable whose value no quotes of the file can hold. */
export function envText(variables: Answers): { readonly text: string } | { readonly unfit: string } {
  const lines: string[] = ['# Settings of contact-change-server: docs/configure.md lists all.'];
  for (const [name, value] of Object.entries(variables)) {
    const written = quoted(value);
    if (written === null) return { unfit: name };
    const comment = COMMENTS[name];
    if (comment !== undefined) lines.push('', `# ${comment}`);
    lines.push(`${name}=${written}`);
  }
  return { text: `${lines.join('\n')}\n` };
}

/** The file knows three quotes and no escapes, and a value in double quotes turns `\n` into a line end. */
function quoted(value: string): string | null {
  if (/[\0\r\n]/.test(value)) return null;
  if (/^[\w:/.,@%+=?&~-]*$/.test(value)) return value;
  const quote = ["'", '"', '`'].find((one) => !value.includes(one) && !(one === '"' && value.includes('\\')));
  return quote === undefined ? null : `${quote}${value}${quote}`;
}
