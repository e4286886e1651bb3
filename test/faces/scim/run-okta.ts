// Owns how Okta's SPEC test (an export from Runscope, conformance/) is run: requests, variables, assertions. Not what a
// server may fail of it: okta.test.ts says.
import { request } from 'node:http';

export interface Assertion {
  readonly comparison: string;
  readonly source: 'response_status' | 'response_json' | 'response_time';
  readonly property?: string;
  readonly value: string | null;
}

export interface Step {
  readonly step_type: string;
  readonly note?: string;
  readonly method?: string;
  readonly url?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly variables?: readonly { readonly name: string; readonly property: string }[];
  readonly assertions?: readonly Assertion[];
  readonly scripts?: readonly string[];
}

export interface Outcome {
  readonly note: string;
  /** As a sentence: what, how compared, with what. */
  readonly assertion: string;
  readonly passed: boolean;
  readonly got: unknown;
}

export interface Run {
  readonly outcomes: readonly Outcome[];
  /** What the export holds against the clock, ms. A busy machine is no failure of the server: they are told, not judged. */
  readonly times: readonly { readonly note: string; readonly took: number; readonly below: number }[];
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly took: number;
}

/** `variables`: those that Runscope's user or its own functions give; those that steps set come on top. Pauses are none. */
export async function runOkta(steps: readonly Step[], variables: Readonly<Record<string, string>>): Promise<Run> {
  const known = new Map(Object.entries(variables));
  const fill = (text: string): string =>
    text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = known.get(name);
      if (value === undefined) throw new Error(`nothing has set ${name}`);
      return value;
    });
  const outcomes: Outcome[] = [];
  const times: Run['times'][number][] = [];
  for (const step of steps) {
    if (step.step_type === 'pause') continue;
    const note = step.note?.trim() ?? '';
    const answer = await ask(step, fill);
    for (const { name, property } of step.variables ?? []) known.set(name, String(at(answer.body, property)));
    for (const { comparison, source, property, value } of step.assertions ?? []) {
      const wanted = value === null ? null : fill(value);
      if (source === 'response_time') {
        if (comparison !== 'is_less_than') throw new Error(`no ${comparison} of times`);
        times.push({ note, took: answer.took, below: Number(wanted) });
        continue;
      }
      const got = source === 'response_status' ? answer.status : at(answer.body, property ?? '');
      const assertion = [property ?? 'status', comparison, wanted].filter((word) => word !== null).join(' ');
      outcomes.push({ note, assertion, passed: holds(comparison, got, wanted), got });
    }
    for (const script of step.scripts ?? []) outcomes.push({ note, ...scripted(script, answer.body) });
  }
  return { outcomes, times };
}

/** Octets as the step has them. Where it has a body and names no type, it is what Okta's own client sends. */
function ask(step: Step, fill: (text: string) => string): Promise<Answer> {
  const { method = 'GET', url = '', body } = step;
  const headers: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/scim+json' };
  for (const [name, value] of Object.entries(step.headers ?? {})) headers[name] = fill([value].flat().join(', '));
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const asking = request(new URL(fill(url)), { method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => {
        const json = answer.headers['content-type']?.includes('json') === true;
        const took = performance.now() - began;
        resolve({ status: answer.statusCode ?? 0, body: json ? JSON.parse(text) : text, took });
      });
    });
    asking.on('error', reject).end(body === undefined ? undefined : fill(body));
  });
}

/** `a.b[0].c`. A name behind a list means that of each of its elements, as in a SCIM path (RFC 7644 §3.10). */
function at(body: unknown, property: string): unknown {
  let found = body;
  for (const step of property.split(/\.|\[(\d+)\]/).filter((part) => part !== undefined && part !== '')) {
    if (Array.isArray(found) && !/^\d+$/.test(step)) found = found.map((element) => of(element, step));
    else found = of(found, step);
  }
  return found;
}

function of(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function holds(comparison: string, got: unknown, wanted: string | null): boolean {
  switch (comparison) {
    case 'equal_number':
      return typeof got === 'number' && got === Number(wanted);
    case 'is_a_number':
      return typeof got === 'number';
    case 'equal':
      return got !== undefined && String(got) === wanted;
    case 'not_empty':
      return there(got);
    case 'has_value':
      // The export asks once for no value in particular: that there is one.
      return Array.isArray(got) && (wanted === null ? got.some(there) : got.includes(wanted));
    case 'contains':
      return (typeof got === 'string' || Array.isArray(got)) && got.includes(wanted ?? '');
    default:
      throw new Error(`no comparison ${comparison}`);
  }
}

/** `false` and 0 are values. */
function there(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

/** The one script there is, told here in our words and not run: the answer lists at least one resource. */
function scripted(script: string, body: unknown): Pick<Outcome, 'assertion' | 'passed' | 'got'> {
  const assertion = 'Resources is of type Array';
  if (!script.includes('max >= 1 && Array.isArray(res)') || !script.includes(assertion))
    throw new Error('a script that nobody has read');
  const got = { totalResults: of(body, 'totalResults'), Resources: of(body, 'Resources') };
  return { assertion, passed: Number(got.totalResults) >= 1 && Array.isArray(got.Resources), got };
}
