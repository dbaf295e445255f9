/** An annotation as the runner of GitHub Actions takes it from a line that a step prints. */
export interface Annotation {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The commands that make annotations. */
const levels = ['error', 'warning', 'notice'];

/** What stands for each sign, in the order in which it is put back: the sign of escapes itself comes last. */
const ofData: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const ofProperty: typeof ofData = [...ofData.slice(0, 2), ['%3A', ':'], ['%2C', ','], ...ofData.slice(2)];

const unescaped = (words: string, signs: typeof ofData) =>
  signs.reduce((text, [written, sign]) => text.replaceAll(written, sign), words);

/** Reads a line by the rules of the runner; null for one that it would only print. */
export function annotationIn(line: string): Annotation | null {
  const command = line.trimStart();
  const end = command.indexOf('::', 2);
  if (!command.startsWith('::') || end < 0) return null;
  const [level = '', ...rest] = command.slice(2, end).split(' ');
  if (!levels.includes(level)) return null;
  const properties = rest
    .join(' ')
    .trim()
    .split(',')
    .flatMap((property) => {
      const [, name, value] = /^=*([^=]+)=+(.+)$/s.exec(property) ?? [];
      return name === undefined || value === undefined ? [] : [[name, unescaped(value, ofProperty)] as const];
    });
  return { level, properties: Object.fromEntries(properties), message: unescaped(command.slice(end + 2), ofData) };
}

const known = ['file', 'line', 'endLine', 'col', 'endColumn', 'title'];

/** What the runner would leave out of the annotation, and why. */
export function faultsOf({ properties }: Annotation): string[] {
  const { line, endLine = line, col, endColumn } = properties;
  const faults = Object.keys(properties).flatMap((name) => (known.includes(name) ? [] : [`${name} is not known`]));
  for (const name of ['line', 'endLine', 'col', 'endColumn'])
    if (!/^[1-9]\d*$/.test(properties[name] ?? '1')) faults.push(`${name} is no number above 0`);
  if (endLine !== undefined && line === undefined) faults.push('endLine without line');
  if ((col ?? endColumn) !== undefined && line === undefined) faults.push('columns without line');
  if ((col ?? endColumn) !== undefined && line !== endLine) faults.push('columns on different lines');
  if (endColumn !== undefined && col === undefined) faults.push('endColumn without col');
  if (Number(endLine) < Number(line)) faults.push('endLine before line');
  if (Number(endColumn) < Number(col)) faults.push('endColumn before col');
  return faults;
}
