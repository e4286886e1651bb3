// Owns the names of browser and system in messages. Not where they are shown: test/deliver.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deviceOf } from '../../server/http/middleware/device.ts';

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const PHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const LINUX = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)';
const PIXEL = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)';

test('browsers are called by their names', () => {
  const known: [header: string, name: string][] = [
    [`${MAC} Version/18.1 Safari/605.1.15`, 'Safari · macOS'],
    [`${PHONE} Version/18.1 Mobile/15E148 Safari/604.1`, 'Safari · iPhone'],
    [`${LINUX} Chrome/131.0.0.0 Safari/537.36`, 'Chrome · Linux'],
    [`${LINUX} HeadlessChrome/131.0.6778.33 Safari/537.36`, 'Chrome · Linux'],
    [`${PIXEL} Chrome/131.0.0.0 Mobile Safari/537.36`, 'Chrome · Android'],
    [`${PHONE} CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1`, 'Chrome · iPhone'],
    [`${PHONE} FxiOS/133.0 Mobile/15E148 Safari/605.1.15`, 'Firefox · iPhone'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0', 'Firefox · Windows'],
    [`${LINUX} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`, 'Edge · Linux'],
    [`${PHONE} Version/18.0 EdgiOS/131.0 Mobile/15E148 Safari/604.1`, 'Edge · iPhone'],
    [`${LINUX} Chrome/131.0.0.0 Safari/537.36 OPR/115.0.0.0`, 'Opera · Linux'],
    [`${LINUX} Chrome/131.0.0.0 Safari/537.36 Vivaldi/7.0`, 'Vivaldi · Linux'],
  ];
  for (const [header, name] of known) assert.equal(deviceOf(header), name, header);
});

test('a browser that is not known is called neither Safari nor Chrome', () => {
  const unknown: [header: string, name: string | null][] = [
    [`${PHONE} Mobile/15E148`, 'iPhone'], // a page inside of an app
    [`${PHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/490.0]`, 'iPhone'],
    [`${PHONE} GSA/344.0 Mobile/15E148 Safari/604.1`, 'iPhone'],
    [`${PHONE} Version/18.1 Mobile/15E148 SomeBrowser/3.1 Safari/604.1`, 'iPhone'],
    [`${PIXEL.replace(')', '; wv)')} Version/4.0 Chrome/131.0.0.0 Mobile Safari/537.36`, 'Android'],
    [`${PIXEL.replace('Pixel 8)', 'Pixel 8; wv)')} Chrome/131.0.0.0 Mobile Safari/537.36`, 'Android'],
    [`${LINUX} Version/17.0 Safari/605.1.15`, 'Linux'], // GNOME Web
    [`${LINUX} Chrome/131.0.0.0 Safari/537.36 SomeBrowser/3.1`, 'Linux'],
    [`${LINUX} SomeBrowser/3.1 Chrome/131.0.0.0 Electron/33.2 Safari/537.36`, 'Linux'],
    ['Safari/1.0', null],
    ['curl/8.5.0', null],
    ['', null],
  ];
  for (const [header, name] of unknown) assert.equal(deviceOf(header), name, header);
  assert.equal(deviceOf(undefined), null);
});
