// Owns reading the text format of Prometheus 0.0.4, strictly: what a scraper might read differently is an error. No test.
import assert from 'node:assert/strict';

export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

export interface Family {
  readonly type: string;
  readonly help: string;
  readonly samples: readonly Sample[];
}

const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  histogram: ['_bucket', '_sum', '_count'],
  summary: ['', '_sum', '_count'],
};

/** Returns the families by name. Throws for a line that is none, a sample without its type, and a series that stands twice. */
export function readMetrics(text: string): ReadonlyMap<string, Family> {
  assert.ok(text.endsWith('\n'), 'the last line ends');
  const families = new Map<string, { type: string; help: string; samples: Sample[] }>();
  const seen = new Set<string>();
  for (const line of text.split('\n').filter(Boolean)) {
    const comment = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) (.+)$/.exec(line);
    if (comment) {
      const [, what = '', name = '', rest = ''] = comment;
      const family = families.get(name) ?? { type: '', help: '', samples: [] };
      assert.equal(family.samples.length, 0, `${name}: its comments come before its samples`);
      if (what === 'TYPE') assert.match(rest, /^(counter|gauge|histogram|summary|untyped)$/);
      families.set(name, { ...family, [what === 'TYPE' ? 'type' : 'help']: rest });
      continue;
    }
    const sample = readSample(line);
    const id = JSON.stringify([sample.name, Object.entries(sample.labels).sort()]);
    assert.ok(!seen.has(id), `twice: ${line}`);
    seen.add(id);
    const family = [...families].find(([name, { type }]) =>
      (SUFFIXES[type] ?? ['']).some((suffix) => sample.name === name + suffix),
    );
    assert.ok(family, `no TYPE before ${line}`);
    family[1].samples.push(sample);
  }
  for (const [name, { type, help }] of families) assert.ok(type !== '' && help !== '', `${name} has TYPE and HELP`);
  return families;
}

function readSample(line: string): Sample {
  const found = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/.exec(line);
  assert.ok(found, `no sample: ${line}`);
  const [, name = '', inside = '', number = ''] = found;
  const labels: Record<string, string> = {};
  let rest = inside;
  while (rest !== '') {
    const label = /^([a-zA-Z_]\w*)="((?:[^"\\]|\\[\\"n])*)",?/.exec(rest);
    assert.ok(label, `no label: ${rest}`);
    labels[label[1] ?? ''] = label[2] ?? '';
    rest = rest.slice(label[0].length);
  }
  assert.match(number, /^(?:[-+]?(?:\d+\.?\d*(?:e[-+]?\d+)?|Inf)|NaN)$/, line);
  return { name, labels, value: Number(number.replace('Inf', 'Infinity')) };
}
