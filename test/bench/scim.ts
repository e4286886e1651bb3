// Owns the figures of looking for users and patching one through SCIM, of whatever server the URL names. Not what is in it:
// people.ts.
import { figure, type Figure } from './figures.ts';
import { nth } from './people.ts';

const SCIM = '/scim/v2/Users';

/** `base`: without a slash at its end. `authorization`: of a trusted client that reads and writes. Throws for a refusal. */
export async function scimFigures(base: string, authorization: string, people: number): Promise<readonly Figure[]> {
  const ask = async (method: string, path: string, body?: unknown): Promise<Readonly<Record<string, unknown>>> => {
    const answer = await fetch(base + path, {
      method,
      headers: { authorization, 'content-type': 'application/scim+json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  };
  const list = (query: Readonly<Record<string, string>>) =>
    ask('GET', `${SCIM}?${new URLSearchParams({ count: '100', ...query }).toString()}`);
  const one = nth(Math.floor(people * 0.7), people);
  const questions: readonly (readonly [string, number, Readonly<Record<string, string>>])[] = [
    ['emails[type eq "work" and value eq …]', 5, { filter: `emails[type eq "work" and value eq "${one.work}"]` }],
    ['userName eq …', 5, { filter: `userName eq "${one.userName}"` }],
    ['userName sw …: 10,000', 60, { filter: 'userName sw "person05"' }],
    ['emails co …: 200', 60, { filter: 'emails co "home77."' }],
    ['first page by userName', 60, { sortBy: 'userName' }],
    ['first page by familyName, down', 60, { sortBy: 'name.familyName', sortOrder: 'descending' }],
    ['behind 90,000, by number', 60, { sortBy: 'userName', startIndex: String(Math.floor(people * 0.9)) }],
    ['how many there are', 60, { count: '0' }],
  ];
  const figures: Figure[] = [];
  for (const [name, limit, query] of questions) figures.push(await figure(name, limit, () => list(query)));
  let turn = 0;
  figures.push(
    await figure('PATCH of one user', 10, () =>
      ask('PATCH', `${SCIM}/${nth(turn % people, people).id}`, {
        schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
        Operations: [
          { op: 'replace', path: 'emails[type eq "work"].value', value: `patched.${turn++}@work.example` },
          { op: 'replace', path: 'name.familyName', value: `Patched${turn}` },
        ],
      }),
    ),
  );
  return figures;
}
