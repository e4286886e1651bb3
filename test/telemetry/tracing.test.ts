// Owns the spans that an SDK of the operator gets, by a tracer that is registered through the API as an SDK does it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { createTracing } from '../../server/telemetry/tracing.ts';
import { startApp } from '../kit/app.ts';
import { strongSignIn } from '../kit/sign-in.ts';
import { registerTracer, type KeptSpan } from './tracer.ts';

test('without an SDK nothing is traced; with one a request, its write, its message and the calls to others are spans with parents', async (t) => {
  assert.equal(createTracing('1.0.0'), null, 'no SDK: there is nothing to call for each request');

  const spans = registerTracer();
  const tracing = createTracing('1.0.0');
  assert.ok(tracing);
  const app = await startApp({ telemetry: { tracing }, introspects: true });
  t.after(() => app.close());
  const named = (name: string): KeptSpan => spans.findLast((span) => span.name === name) ?? assert.fail(`no ${name}`);

  const caller = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', id: '00f067aa0ba902b7' };
  const traceparent = `00-${caller.traceId}-${caller.id}-01`;
  const body = { kind: 'email', value: 'ann@new.example', then: 'replace' };
  const ann = app.person('ann', strongSignIn());
  const begun = await ann.send<{ id: string }>('POST', '/v1/changes', body, { traceparent });
  assert.equal(begun.status, 201);

  const request = named('POST /v1/changes');
  assert.equal(request.kind, SpanKind.SERVER);
  assert.deepEqual([request.traceId, request.parent], [caller.traceId, caller.id], 'traceparent is honoured');
  assert.partialDeepStrictEqual(request.attributes, {
    'http.request.method': 'POST',
    'http.route': '/v1/changes',
    'http.response.status_code': 201,
    'contact_change.request_id': begun.headers.get('x-request-id'),
  });
  const write = named('write transaction');
  assert.deepEqual([write.traceId, write.parent], [caller.traceId, request.id]);
  assert.equal(write.attributes['db.system.name'], 'sqlite');
  const calls = spans.filter((span) => span.kind === SpanKind.CLIENT && span.parent === request.id);
  const host = new URL(app.idp.introspection.url).hostname;
  assert.ok(
    calls.some(({ attributes }) => attributes['server.address'] === host),
    'the issuer was asked',
  );

  await app.courier.drain();
  const delivery = spans.find(({ attributes }) => attributes['contact_change.template'] === 'prove');
  assert.equal(delivery?.name, 'deliver email');
  assert.partialDeepStrictEqual(delivery.attributes, {
    'contact_change.attempt': 1,
    'contact_change.outcome': 'sent',
  });
  const sending = spans.find(({ parent }) => parent === delivery.id);
  assert.deepEqual([sending?.name, sending?.kind], ['send email', SpanKind.CLIENT]);

  await ann.send('GET', `/v1/changes/${begun.body.id}?x=ann`);
  assert.equal(named('GET /v1/changes/:id').parent, null, 'a caller without traceparent begins a trace');

  const failing = tracing.span({ name: 'work', kind: 'internal' }, () =>
    Promise.reject(new TypeError('ann@old.example')),
  );
  await assert.rejects(failing, TypeError);
  assert.deepEqual(named('work').status, { code: SpanStatusCode.ERROR, message: 'TypeError' });

  assert.deepEqual(
    spans.filter(({ isEnded }) => !isEnded),
    [],
  );
  const all = JSON.stringify(spans.map(({ name, attributes, status }) => ({ name, attributes, status })));
  for (const leak of ['"ann', 'example', '@', begun.body.id, ann.token]) assert.ok(!all.includes(leak), leak);
});
