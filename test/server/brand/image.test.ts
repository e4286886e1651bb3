// Owns which pictures of a brand are taken, and that nothing but their pixels stays. Not where they are shown.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { readImage } from '../../../server/brand/image.ts';
import { chunk, header, JPEG, png, SIGNATURE } from '../../kit/picture.ts';

function fault(file: Uint8Array): string {
  const read = readImage(file);
  return read.ok ? 'none' : read.fault;
}

function taken(file: Uint8Array) {
  const read = readImage(file);
  assert.ok(read.ok, read.ok ? '' : read.fault);
  return read.image;
}

const EVIL = '<script>alert(1)</script>';
const text = chunk('tEXt', Buffer.from(`Comment\0${EVIL}`));

test('of a PNG, its pixels stay: no comment, no animation, no profile, and nothing behind its end', () => {
  const extra = [
    text,
    chunk('iCCP', Buffer.alloc(40, 1)),
    chunk('acTL', Buffer.alloc(8)),
    chunk('eXIf', Buffer.from('GPS')),
  ];
  const image = taken(png(120, 30, { extra, after: Buffer.from(`<html>${EVIL}PK\x03\x04`) }));
  assert.deepEqual([image.type, image.width, image.height], ['image/png', 120, 30]);
  assert.doesNotMatch(Buffer.from(image.bytes).toString('latin1'), /script|tEXt|iCCP|acTL|GPS|PK/);
  assert.deepEqual(taken(png(120, 30)).bytes, image.bytes);
  assert.equal(taken(image.bytes).hash, image.hash, 'written again, it is the same');
});

test('of a JPEG, what its decoding needs stays', () => {
  const at = 2;
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, EVIL.length + 2]), Buffer.from(EVIL)]);
  const image = taken(Buffer.concat([JPEG.subarray(0, at), comment, JPEG.subarray(at), Buffer.from(EVIL)]));
  assert.deepEqual([image.type, image.width, image.height], ['image/jpeg', 40, 20]);
  assert.doesNotMatch(Buffer.from(image.bytes).toString('latin1'), /script|ICC_PROFILE/);
  assert.equal(taken(image.bytes).hash, image.hash);
});

test('a picture is known by its octets: SVG, WebP, GIF and HTML are refused whatever their name', () => {
  const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`);
  for (const file of [
    svg,
    Buffer.from('RIFF\0\0\0\0WEBPVP8 '),
    Buffer.from('GIF89a'),
    Buffer.from('<!doctype html>'),
    Buffer.alloc(0),
  ])
    assert.match(fault(file), /^must be a PNG or a JPEG: many mail programs show no SVG, WebP/);
});

test('a picture that is broken, or is not what its size says, is refused', () => {
  const good = png();
  const flipped = Buffer.from(good);
  flipped[40] = (flipped[40] ?? 0) ^ 1;
  const broken = {
    'cut off': good.subarray(0, -20),
    'without an end': good.subarray(0, -12),
    'with a wrong checksum': flipped,
    'with more pixels than its size': png(120, 30, { pixels: 120 * 31 }),
    'with fewer': png(120, 30, { pixels: 120 * 29 }),
    'with another first chunk': Buffer.concat([SIGNATURE, text, header(120, 30), chunk('IEND')]),
    'with a palette that is none': Buffer.concat([
      SIGNATURE,
      header(20, 20, { color: 3 }),
      chunk('IDAT', deflateSync(Buffer.alloc(21 * 20))),
      chunk('IEND'),
    ]),
    'with a type of colour that there is not': Buffer.concat([SIGNATURE, header(20, 20, { color: 5 }), chunk('IEND')]),
    'with a filter that there is not': Buffer.concat([
      SIGNATURE,
      header(20, 20),
      chunk('IDAT', deflateSync(Buffer.alloc(61 * 20, 9))),
      chunk('IEND'),
    ]),
  };
  for (const [what, file] of Object.entries(broken)) assert.equal(fault(file), 'must be a whole and valid PNG', what);
  for (const cut of [3, 20, JPEG.length - 2, JPEG.length - 200])
    assert.equal(fault(JPEG.subarray(0, cut)), 'must be a whole and valid JPEG', String(cut));
});

test('a bomb is refused before it is unpacked', () => {
  const bomb = Buffer.concat([
    SIGNATURE,
    header(100, 100),
    chunk('IDAT', deflateSync(Buffer.alloc(200_000_000))),
    chunk('IEND'),
  ]);
  assert.ok(bomb.length < 512 * 1024);
  assert.equal(fault(bomb), 'must be a whole and valid PNG');
});

test('a picture that is too small, too large or too heavy is refused, with the limit', () => {
  assert.equal(fault(png(1201, 30)), 'must have from 16 × 16 to 1200 × 600 pixels (it has 1201 × 30)');
  assert.match(fault(png(15, 30)), /^must have from 16 × 16/);
  assert.match(fault(Buffer.concat([png(), Buffer.alloc(512 * 1024)])), /^must have at most 512 KiB/);
  const noise = Buffer.concat(Array.from({ length: 300 }, () => Buffer.concat([Buffer.from([0]), randomBytes(900)])));
  const heavy = Buffer.concat([SIGNATURE, header(300, 300), chunk('IDAT', deflateSync(noise)), chunk('IEND')]);
  assert.match(fault(heavy), /^must have at most 32 KiB, since each mail carries it/);
});

test('an interlaced PNG is taken, and what only looks like one is not', () => {
  // 20 × 20 in grey: the lines of the seven passes.
  const passes = [
    [3, 3],
    [2, 3],
    [5, 2],
    [5, 5],
    [10, 5],
    [10, 10],
    [20, 10],
  ] as const;
  const size = passes.reduce((sum, [width, height]) => sum + (width + 1) * height, 0);
  const interlaced = (octets: number) =>
    Buffer.concat([
      SIGNATURE,
      header(20, 20, { color: 0, interlace: 1 }),
      chunk('IDAT', deflateSync(Buffer.alloc(octets))),
      chunk('IEND'),
    ]);
  assert.equal(taken(interlaced(size)).width, 20);
  assert.equal(fault(interlaced(size - 1)), 'must be a whole and valid PNG');
});
