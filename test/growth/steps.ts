import { Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

// V8 counts how often each stretch of a script runs, and counts truly only what it doesn't optimise; and only in scripts that it compiles
// from now on.
setFlagsFromString('--no-opt');
const session = new Session();
session.connect();
post('Profiler.enable');
post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * How many steps the work takes: the stretches of the project's code, and of its packages', that run, and the units and items that
 * strings, expressions and arrays go through for them. The same work takes the same steps on every machine, however busy. What runs must
 * have been imported after this file, by `import()`.
 */
export function stepsOf(work: () => void): number {
  post('Profiler.takePreciseCoverage');
  let steps = 0;
  const restore = meters((more) => {
    steps += more;
  });
  try {
    work();
  } finally {
    restore();
  }
  const { result } = post('Profiler.takePreciseCoverage') as { result: readonly Script[] };
  for (const { url, functions } of result) {
    if (!/server\/src\/|node_modules\/(?:wink|@lezer|yaml|fastest)/.test(url)) continue;
    for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  }
  return steps;
}

interface Script {
  readonly url: string;
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
}

function post(method: string, parameters?: object): unknown {
  let answer: unknown;
  session.post(method, parameters, (error, result) => {
    if (error) throw error;
    answer = result;
  });
  return answer;
}

type Method = (this: unknown, ...rest: unknown[]) => unknown;

/** Has the methods that go through a text or a list say how far they went; gives back what takes that away again. */
function meters(count: (steps: number) => void): () => void {
  const restoring: (() => void)[] = [];
  const meter = (
    owner: object,
    name: string,
    cost: (subject: never, result: never, rest: readonly never[]) => number,
  ) => {
    const holder = owner as Record<string, Method>;
    const method = holder[name] as Method;
    holder[name] = function (...rest) {
      const result = method.apply(this, rest);
      count(cost(this as never, result as never, rest as never));
      return result;
    };
    restoring.push(() => {
      holder[name] = method;
    });
  };
  const found = (text: string, at: number, [, from = 0]: readonly number[]) => (at < 0 ? text.length : at + 1) - from;
  meter(String.prototype, 'indexOf', found);
  meter(String.prototype, 'includes', (text: string) => text.length);
  meter(
    String.prototype,
    'lastIndexOf',
    (text: string, at: number, [, from = text.length]: readonly number[]) => from - at,
  );
  for (const name of ['split', 'toLowerCase', 'toUpperCase', 'trim', 'trimEnd', 'trimStart', 'normalize', 'replaceAll'])
    meter(String.prototype, name, (text: string) => text.length);
  for (const name of ['concat', 'splice', 'indexOf', 'includes', 'join', 'reverse', 'fill'])
    meter(Array.prototype, name, (list: readonly unknown[]) => list.length);
  meter(Array.prototype, 'slice', (_, part: readonly unknown[]) => part.length);
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    // An expression that is bound to one place and doesn't fit there looks no further.
    const bound = this.sticky || (this.source.startsWith('^') && !this.multiline);
    count(match ? match.index + match[0].length - from : bound ? 1 : String(text).length - from);
    return match;
  };
  restoring.push(() => {
    RegExp.prototype.exec = exec;
  });
  return () => {
    for (const restore of restoring) restore();
  };
}
