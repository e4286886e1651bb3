// Owns the five questions of `init`, and which variables an answer becomes. Not how they are asked (init.ts), nor whether a variable is
// right: config/.

/** Variables by name. */
export type Answers = Readonly<Record<string, string>>;

/** One question. */
export interface Question {
  /** The option that answers it, without its dashes. */
  readonly flag: string;
  readonly text: string;
  /** An answer to take from, shown where there is no default. */
  readonly example: string;
  /** What an empty answer means; null: there has to be one. `given`: the variables of the questions before. */
  readonly fallback: (given: Answers) => string | null;
  /** The variables of an answer. */
  readonly variables: (answer: string, given: Answers) => Answers;
}

const LOCAL = 'http://localhost:8787';

/** In the order in which they are asked: a default may come from an answer before. */
export const QUESTIONS: readonly Question[] = [
  {
    flag: 'public-url',
    text: 'Where will this server be? https, or http on localhost',
    example: LOCAL,
    fallback: () => LOCAL,
    variables: (url) => ({ PUBLIC_URL: url, ...placeOf(url) }),
  },
  {
    flag: 'origin',
    text: 'On which origin are the pages that show the widget?',
    example: 'https://shop.example.com',
    fallback: ({ PUBLIC_URL = '' }) => originOf(PUBLIC_URL),
    variables: (origin, { PUBLIC_URL = '' }) => (origin === originOf(PUBLIC_URL) ? {} : { ALLOWED_ORIGINS: origin }),
  },
  {
    flag: 'issuer',
    text: 'What are `iss` and `aud` of the tokens of your sign-in? With a space between; see docs/tokens.md',
    example: 'https://sign-in.example.com contact-change',
    fallback: () => null,
    variables: (answer) => {
      const [issuer = '', audience = 'contact-change'] = answer.split(/\s+/);
      return { ISSUER: issuer, AUDIENCE: audience };
    },
  },
  {
    flag: 'from',
    text: 'From whom do mails come?',
    example: 'Example Shop <no-reply@example.com>',
    fallback: () => null,
    variables: (from) => ({ SERVICE_NAME: nameOf(from), MAIL_FROM: from }),
  },
  {
    flag: 'smtp-url',
    text: 'How is mail sent? @ in a user name is %40; a catcher for a first try: smtp://localhost:1025?tls=never',
    example: 'smtps://user:password@smtp.example.com',
    fallback: () => null,
    variables: (url) => ({ SMTP_URL: url }),
  },
];

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}

/**
 * The server itself has neither TLS nor a path, so a URL with one of them leads through a proxy, and the server has its default port.
 * Else it is reached on localhost, and listens at the port of the URL.
 */
function placeOf(url: string): Answers {
  if (!URL.canParse(url)) return {};
  const { protocol, port, pathname } = new URL(url);
  if (protocol === 'https:' || pathname !== '/') return { TRUSTED_PROXIES: '1' };
  return port === '' ? {} : { PORT: port };
}

/** The name before the address, else what stands behind the @. */
function nameOf(from: string): string {
  const [, quoted, plain] = /^\s*(?:"([^"]+)"|([^<"]+?))\s*</.exec(from) ?? [];
  return (quoted ?? plain)?.trim() || (from.split('@')[1] ?? from).replace(/[>\s]/g, '');
}
