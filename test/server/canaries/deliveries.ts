// Owns messages that fail on their way, by providers that answer with all that they heard. Not refusals of requests: refusals.ts.
import assert from 'node:assert/strict';
import type { ChangeBody } from '../../../shared/wire/change.ts';
import { createSmtp } from '../../../server/deliver/channels/smtp/smtp.ts';
import { createLog } from '../../../server/log.ts';
import { type TestApp } from '../../kit/app.ts';
import { MINUTE } from '../../kit/clock.ts';
import { HTTP_FAULTS, httpEcho, SMTP_FAULTS, smtpEcho } from '../../kit/echo.ts';
import { type Watch, harvest, newPerson, searchAnswer } from './watch.ts';

/** Messages that fail on their way, by providers that answer with all that they heard. */
export async function deliveries(
  app: TestApp,
  watch: Watch,
  echo: {
    smtp: Awaited<ReturnType<typeof smtpEcho>>;
    sms: Awaited<ReturnType<typeof httpEcho>>;
    hook: Awaited<ReturnType<typeof httpEcho>>;
  },
): Promise<void> {
  const { canaries } = watch;
  const begin = async (value: string, providerId: string): Promise<void> => {
    const person = newPerson(app, watch);
    const kind = value.startsWith('+') ? 'phone' : 'email';
    const change = await person.begin({ kind, value: canaries.contact(kind, value), method: 'both', providerId });
    await harvest(app, watch, change.id);
    app.clock.pass(MINUTE);
    await app.courier.drain();
    const read = await person.send<ChangeBody>('GET', `/v1/changes/${change.id}`);
    searchAnswer(watch, `delivery of ${value}`, read.headers, JSON.stringify(read.body), [value]);
    await person.send('DELETE', `/v1/changes/${change.id}`);
  };
  for (const fault of SMTP_FAULTS) {
    watch.paths += 1;
    echo.smtp.fault(fault);
    await begin(`canary-${fault}@secret.example`, 'echo');
  }
  for (const [i, fault] of HTTP_FAULTS.entries()) {
    watch.paths += 1;
    echo.sms.fault(fault);
    await begin(`+35840123450${i}`, 'echo');
  }
  // A server that never answers: its own log, if nodemailer kept one, would tell.
  watch.paths += 1;
  const log = createLog(
    'debug',
    (line) => watch.lines.push(line),
    () => 0,
  );
  const waits = { connection: 50, greeting: 50, socket: 50, whole: 100 };
  const channel = createSmtp(
    { id: 'dead', url: echo.smtp.url.replace(/:\d+\?/, ':1?'), from: 'no-reply@example.com' },
    { log, waits },
  );
  const text = `Your code: 0123456789`;
  canaries.secret('0123456789');
  const to = canaries.contact('email', 'canary-hang@secret.example');
  assert.equal((await channel.send({ id: 'msg_1', to, subject: text, text, html: null, lang: 'en' })).at, 'retry');
  await channel.close();

  for (const fault of HTTP_FAULTS) {
    watch.paths += 1;
    echo.hook.fault(fault);
    const person = newPerson(app, watch);
    const value = canaries.contact('email', `canary-hook-${fault}@secret.example`);
    const change = await person.begin({ kind: 'email', value, providerId: 'good' });
    const { code } = await harvest(app, watch, change.id);
    assert.equal((await person.prove(change, code)).status, 200);
    await app.courier.drain();
  }
  echo.hook.fault('ok');
}
