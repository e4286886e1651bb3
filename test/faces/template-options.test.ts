// Owns what a signed-in person may choose of a message: declared values and templates alone. Not what a client may write.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { startApp, type Answer, type Person, type TestApp } from '../kit/app.ts';

const face = { completion: 'click', linkLife: null } as const;
const running: TestApp[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.close();
});

const MESSAGES = {
  en: { subjectCode: '{{appName}}: {{code}} is your code', smsCode: '{{appName}}: your code is {{code}}.' },
};
const PROJECT = {
  faces: { descope: face, transmit: face },
  messages: MESSAGES,
  templateKeys: ['appName', 'free'],
  templateValues: { appName: { values: ['My company', 'Acme'], default: null as string | null } },
  templates: { welcome: { en: { subjectCode: 'Welcome to {{appName}}: {{code}}' } }, plain: {} },
};

async function start(project: Partial<typeof PROJECT> = {}): Promise<TestApp> {
  const app = await startApp({ project: { ...PROJECT, ...project } });
  running.push(app);
  return app;
}

interface Call {
  readonly name: string;
  ask(app: TestApp, ann: Person, email: string, options: object): Promise<Answer<unknown>>;
}
const CALLS: readonly Call[] = [
  {
    name: 'Descope’s templateOptions',
    ask: (_, ann, email, templateOptions) =>
      ann.send(
        'POST',
        '/v1/auth/otp/update/email',
        { loginId: 'ann', email, templateOptions },
        { authorization: `Bearer default:${ann.token}` },
      ),
  },
  {
    name: 'Transmit’s email_content of a code',
    ask: (_, ann, email, email_content) =>
      ann.send('POST', '/cis/v1/verification/otp/email/send', { email, email_content }),
  },
];

for (const { name, ask } of CALLS) {
  test(`${name}: an exact value of the project's list is in the message`, async () => {
    const app = await start();
    const ann = app.person();
    const answer = await ask(app, ann, 'new@example.com', { appName: 'My company', other: 'https://evil.example' });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    assert.match((await app.mailTo('new@example.com')).subject ?? '', /^My company: \d{6} is your code$/);
  });

  test(`${name}: any other value is 400, and nothing is sent`, async () => {
    const app = await start();
    const ann = app.person();
    const wrong = ['my company', 'My company ', ' My company', 'My\u00a0company', 'Μy company', 'Evil', '{{code}}'];
    for (const appName of [...wrong, 'https://evil.example', 'constructor', '__proto__', 'x'.repeat(400)]) {
      const answer = await ask(app, ann, 'new@example.com', { appName });
      assert.equal(answer.status, 400, `${appName} ${JSON.stringify(answer.body)}`);
      assert.doesNotMatch(JSON.stringify(answer.body), /evil/i);
    }
    await app.courier.drain();
    assert.deepEqual(app.inbox.messages(), []);
  });

  test(`${name}: a place that is not filled takes the declared default, or the line is not used`, async () => {
    const without = await start();
    assert.equal((await ask(without, without.person(), 'new@example.com', {})).status, 200);
    const { subject, text, html } = await without.mailTo('new@example.com');
    assert.match(subject ?? '', /\d{6}.*Example/);
    assert.doesNotMatch([subject, text, html].join('\n'), /(^|\n): |\{\{/);
    const { values } = PROJECT.templateValues.appName;
    const app = await start({ templateValues: { appName: { values, default: 'Acme' } } });
    assert.equal((await ask(app, app.person(), 'new@example.com', {})).status, 200);
    assert.match((await app.mailTo('new@example.com')).subject ?? '', /^Acme: \d{6} is your code$/);
  });

  test(`${name}: a key without declared values has no effect for a person`, async () => {
    const app = await start({ messages: { en: { subjectCode: '{{free}}: {{code}}' } } as never });
    assert.equal((await ask(app, app.person(), 'new@example.com', { free: 'CALL 555' })).status, 200);
    assert.doesNotMatch((await app.mailTo('new@example.com')).subject ?? '', /CALL|^:/);
  });
}

test('Transmit’s email_content that is no text is none of the values', async () => {
  const app = await start();
  const ann = app.person();
  for (const appName of [{ a: 'My company' }, ['My company'], 7, true]) {
    const body = { email: 'new@example.com', email_content: { appName } };
    assert.equal((await ann.send('POST', '/cis/v1/verification/otp/email/send', body)).status, 400);
  }
});

test('an SMS leaves no hole either', async () => {
  const app = await start();
  const ann = app.person();
  const headers = { authorization: `Bearer default:${ann.token}` };
  const body = { loginId: 'ann', phone: '+358401234567' };
  assert.equal((await ann.send('POST', '/v1/auth/otp/update/phone/sms', body, headers)).status, 200);
  assert.doesNotMatch((await app.mailTo('+358401234567')).text, /^:/m);
});

test('templateId picks a declared template; any other is 400 and sends nothing', async () => {
  const app = await start();
  const ann = app.person();
  const headers = { authorization: `Bearer default:${ann.token}` };
  const ask = (email: string, more: object) =>
    ann.send('POST', '/v1/auth/otp/update/email', { loginId: 'ann', email, ...more }, headers);
  for (const templateId of ['other', 'constructor', '__proto__', '../welcome', 'Welcome'])
    assert.equal((await ask('new@example.com', { templateId })).status, 400, templateId);
  await app.courier.drain();
  assert.deepEqual(app.inbox.messages(), []);
  const chosen = { templateId: 'welcome', templateOptions: { appName: 'Acme' } };
  assert.equal((await ask('one@example.com', chosen)).status, 200);
  assert.match((await app.mailTo('one@example.com')).subject ?? '', /^Welcome to Acme: \d{6}$/);
  // What the template does not say, the project's own messages say.
  app.clock.pass(7 * 86_400_000);
  const later = app.person();
  const by = { authorization: `Bearer default:${later.token}` };
  const plain = { loginId: 'ann', email: 'two@example.com', templateId: 'plain', templateOptions: { appName: 'Acme' } };
  assert.equal((await later.send('POST', '/v1/auth/otp/update/email', plain, by)).status, 200);
  assert.match((await app.mailTo('two@example.com')).subject ?? '', /^Acme: \d{6} is your code$/);
});
