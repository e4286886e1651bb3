import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isApproved } from '../../server/core/redirect.ts';
import { approveRedirect, readApproved } from '../../server/parse/redirect-url.ts';
import { processorTime } from '../kit/processor.ts';

const APPROVED = [
  'https://app.example.com/settings',
  'https://app.example.com/tab?show=contact',
  'https://app.example.com/account/*',
  'https://root.example.com/*',
  'http://localhost:3000/magic',
  'http://127.0.0.1:8788/*',
  'http://[::1]:3000/magic',
  'https://bücher.example/settings',
];

function href(url: string, approved: readonly string[] = APPROVED): string | null {
  const result = approveRedirect(url, approved);
  if (!result.ok) assert.deepEqual(result.refusal, { code: 'redirect-not-allowed' });
  return result.ok ? result.value : null;
}

test('an approved URL is used as the parser writes it', () => {
  const good: [url: string, href: string][] = [
    ['https://app.example.com/settings', 'https://app.example.com/settings'],
    ['HTTPS://APP.Example.com:443/settings', 'https://app.example.com/settings'],
    ['https://app.example.com/tab?show=contact', 'https://app.example.com/tab?show=contact'],
    ['https://app.example.com/account/', 'https://app.example.com/account/'],
    ['https://app.example.com/account/a/b?x=1&y=2', 'https://app.example.com/account/a/b?x=1&y=2'],
    ['https://app.example.com/account/a..b/.well-known', 'https://app.example.com/account/a..b/.well-known'],
    ['https://app.example.com/account/?tt=1&T=2', 'https://app.example.com/account/?tt=1&T=2'],
    ['https://root.example.com', 'https://root.example.com/'],
    ['https://root.example.com/any', 'https://root.example.com/any'],
    ['http://localhost:3000/magic', 'http://localhost:3000/magic'],
    ['http://127.0.0.1:8788/magic', 'http://127.0.0.1:8788/magic'],
    ['http://[::1]:3000/magic', 'http://[::1]:3000/magic'],
    ['https://xn--bcher-kva.example/settings', 'https://xn--bcher-kva.example/settings'],
  ];
  for (const [url, expected] of good) assert.equal(href(url), expected, url);
});

test('hostile URLs are refused (R-058)', () => {
  const bad = [
    '',
    '/settings',
    '//app.example.com/settings',
    'settings',
    'javascript:alert(1)',
    'data:text/html,x',
    'https:app.example.com/settings',
    'https:/app.example.com/settings',
    'https:///app.example.com/settings',
    'https:\\\\app.example.com\\settings',
    'https://app.example.com\\@evil.example/settings',
    'https://app.example.com/account\\..\\..\\evil',
    'http://app.example.com/settings',
    'ftp://app.example.com/settings',
    'http://localhost/magic',
    'http://localhost.evil.example:3000/magic',
    'http://127.0.0.2:8788/magic',
    'https://localhost:3000/magic',
    'https://evil.example/settings',
    'https://app.example.com.evil.example/settings',
    'https://evilapp.example.com/settings',
    'https://app.example.com.:443/settings',
    'https://app.example.com:444/settings',
    'https://user@app.example.com/settings',
    'https://user:pass@app.example.com/settings',
    'https://@app.example.com/settings',
    'https://:@app.example.com/settings',
    'https://app.example.com@evil.example/settings',
    'https://app.example.com%40evil.example/settings',
    'https://evil.example#@app.example.com/settings',
    'https://app.example.com/settings#',
    'https://app.example.com/settings#x',
    'https://app.example.com/settings?t=1',
    'https://app.example.com/settings?x=1',
    'https://app.example.com/settings/',
    'https://app.example.com/Settings',
    'https://app.example.com/settings/../settings',
    'https://app.example.com/account/?t=1',
    'https://app.example.com/account/?a=1&t',
    'https://app.example.com/account/?%74=1',
    'https://app.example.com/account',
    'https://app.example.com/accounts/',
    'https://app.example.com/account/../evil',
    'https://app.example.com/account/..',
    'https://app.example.com/account/./x',
    'https://app.example.com/account/%2e%2e/evil',
    'https://app.example.com/account/.%2E/evil',
    'https://app.example.com/account/%252e%252e/evil',
    'https://app.example.com/account/%2fevil',
    'https://app.example.com/account/%5c..%5cevil',
    'https://app.example.com/account/..;/evil',
    'https://app.example.com/account//evil.example',
    'https://app.example.com//settings',
    'https://app.example.com/settings\n',
    ' https://app.example.com/settings',
    'https://app.example.com/account/a b',
    'https://app.exa\tmple.com/settings',
    'https://app.example.com/account/\u0000',
    'https://app.example.com/account/\u202e',
    'https://app.example\u3002com/account/\u200b',
    'https://*.example.com/settings',
    'https://app.example.com/account/*#',
    'https://[::1/magic',
    `https://app.example.com/account/${'a'.repeat(2000)}`,
  ];
  for (const url of bad) assert.equal(href(url), null, JSON.stringify(url));
});

test('an entry that is unfit approves nothing', () => {
  const entries = [
    '*',
    'https://*',
    'https://*.example.com/*',
    'https://*/settings',
    'http://app.example.com/*',
    'https://app.example.com/../*',
    'https://u@app.example.com/*',
    'https://app.example.com/x?y=1/*',
    'https://app.example.com/#/*',
  ];
  for (const entry of entries) assert.equal(readApproved(entry), null, entry);
  assert.equal(href('https://app.example.com/settings', entries), null);
  assert.equal(href('https://app.example.com/settings', []), null);
  // A star anywhere else is a star.
  assert.equal(href('https://app.example.com/settings', ['https://app.example.com/set*']), null);
});

const DOMAINS = ['https://*.example.com', 'site.example', '*.bücher.example', 'https://*.port.example:8443'];

test('a domain approves every https URL of its hosts', () => {
  const good = [
    'https://app.example.com/',
    'https://app.example.com/any/path?x=1',
    'https://a.b.example.com/x',
    'https://site.example/x/y',
    'https://a.xn--bcher-kva.example/x',
    'https://a.port.example:8443/x',
  ];
  for (const url of good) assert.equal(href(url, DOMAINS), url, url);
  assert.equal(href('HTTPS://APP.Example.COM:443/x', DOMAINS), 'https://app.example.com/x');
});

test('what only looks like the domain is refused', () => {
  const bad = [
    'https://example.com/',
    'https://evilexample.com/',
    'https://app.example.com.evil.example/',
    'https://evil.example/?https://app.example.com/',
    'https://evil.example/app.example.com',
    'https://app.example.com@evil.example/',
    'https://evil.example#.example.com/',
    'https://evil.example\\.example.com/',
    'https://evil.example%2f.example.com/',
    'https://evil.example%00.example.com/',
    'https://evil.example/.example.com',
    'https://.example.com/',
    'https://..example.com/',
    'https://app..example.com/',
    'https://app.example.com./',
    'https://app.example.com:8443/',
    'https://*.example.com/',
    'http://app.example.com/',
    'ftp://app.example.com/',
    'https://user@app.example.com/',
    'https://app.example.com/../x',
    'https://app.example.com/%2e%2e/x',
    'https://app.example.com//evil.example',
    'https://app.example.com/?t=1',
    'https://app.example.com/#x',
    'https://a.site.example/',
    'https://site.example:8443/',
    'http://site.example/',
    'https://a.port.example/',
    'https://app.example\u3002com.evil.example/',
    'https://app\u2024example.com.evil.example/',
    '//app.example.com/',
    'app.example.com',
    '*.example.com',
  ];
  for (const url of bad) assert.equal(href(url, DOMAINS), null, JSON.stringify(url));
});

test('a domain that is too wide or no domain approves nothing', () => {
  const entries = [
    '*.com',
    'https://*.com',
    'com',
    'localhost',
    '*.localhost',
    '127.0.0.1',
    '*.0.0.1',
    'https://*.0.0.1',
    'http://*.example.com',
    'https://*.*.example.com',
    'https://a*.example.com',
    'https://*example.com',
    'https://*.example.com/*',
    'https://*.example.com/x',
    'https://*.example.com.',
    'https://*.exa mple.com',
    '*.example.com:8443',
    'user@example.com',
    '[::1]',
    'example',
  ];
  for (const entry of entries) assert.equal(readApproved(entry), null, entry);
});

test('the site’s own app may host links; schemes that are not its own may not', () => {
  const APP = ['myapp://confirm', 'com.example.app:/oauth/*', 'myapp://link/*'];
  const good = ['myapp://confirm', 'com.example.app:/oauth/x?y=1', 'myapp://link/a/b'];
  for (const url of good) assert.equal(href(url, APP), url, url);
  assert.equal(href('MyApp://confirm', APP), 'myapp://confirm');
  const bad = [
    'myapp://Confirm',
    'myapp://confirm/',
    'myapp://confirm.evil.example',
    'myapp://confirm?t=1',
    'myapp://confirm#x',
    'myapp://user@confirm',
    'myapp:confirm',
    'myapp:/confirm',
    'myapp2://confirm',
    'myapp://link/../confirm',
    'myapp://link/%2e%2e/confirm',
    'myapp://link//x',
    'myapp://link',
    'com.example.app:/oauth/../x',
    'com.example.app:/other',
    'com.example.app://oauth/x',
    'com.example.app.evil:/oauth/x',
    'javascript://confirm/%0aalert(1)',
    'https://confirm',
  ];
  for (const url of bad) assert.equal(href(url, APP), null, JSON.stringify(url));
  const unfit = [
    'javascript://x/*',
    'JavaScript://x',
    'data://text/html',
    'vbscript://x',
    'file:///etc/*',
    'intent://x/*',
    'ms-settings://x',
    'mailto:x',
    'blob:https://app.example.com/x',
    'http://app.example.com/x',
    'myapp:*',
    'myapp:/*',
    'myapp:///*',
    'myapp://*',
    'myapp://*/x',
    'myapp:',
    'm://x',
    '1app://x',
  ];
  for (const entry of unfit) assert.equal(readApproved(entry), null, entry);
});

test('a megabyte of URL is refused without being read', async () => {
  const urls = ['a', '%2e', '/..', '?', '@', '%25'].map(
    (part) => `https://app.example.com/account/${part.repeat(1 << 18)}`,
  );
  const took = await processorTime(() => {
    for (const url of urls) assert.equal(href(url), null);
  });
  assert.ok(took < 500, `${took} ms`);
});

test('a prefix holds also for a path that no parser has straightened', () => {
  const parts = { protocol: 'https:', host: 'app.example.com', search: '' };
  const approved = [{ ...parts, path: '/account/', below: true }];
  assert.equal(isApproved({ ...parts, path: '/account/x' }, approved), true);
  for (const path of ['/account/../evil', '/account/%2e%2e/evil', '/account/..', '/account/a%2Fb', '/accounts/x'])
    assert.equal(isApproved({ ...parts, path }, approved), false, path);
  assert.equal(isApproved({ ...parts, path: '/accounts' }, [{ ...parts, path: '/account', below: true }]), false);
});
