import { type Command, everywhere, type Option, type Options } from './command';
import { wrapped } from './display-width';

const columns = 80;
const exitCodes = `Exit codes
  0  nothing at or above the severity of --fail-on
  1  at least one such finding
  2  something could not be read or done; all else was
`;

/** What Hearsay can do, for who asks for help without naming a command. */
export function overview(commands: readonly Command[]): string {
  const usages = commands.map(({ name, operands }) => ['hearsay', name, operands].filter(Boolean).join(' '));
  const wide = Math.max(...usages.map(({ length }) => length));
  const lines = commands.map(({ summary }, i) => `  ${(usages[i] as string).padEnd(wide)}  ${summary}`);
  return `Hearsay reviews the sourcing of news articles: who says what, on whose word, in whose voice.

Usage
${lines.join('\n')}
  hearsay COMMAND --help
  hearsay --version

${exitCodes}`;
}

/** All there is to know of one command. */
export function helpFor({ name, summary, operands, about, options, examples }: Command): string {
  const usage = ['hearsay', name, Object.keys(options).length > 0 ? '[OPTIONS]' : '', operands].filter(Boolean);
  return [
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
    `Usage\n  ${usage.join(' ')}`,
    ...about.map((paragraph) => wrapped(paragraph, columns).join('\n')),
    `Options\n${optionLines({ ...options, ...everywhere })}`,
    `Examples\n${examples.map(([line, does]) => `  ${line}\n      ${does}`).join('\n')}`,
    ...('fail-on' in options ? [exitCodes] : []),
  ]
    .join('\n\n')
    .replace(/\n*$/, '\n');
}

function optionLines(options: Options): string {
  const margin = ' '.repeat(28);
  return Object.entries(options)
    .map(([name, option]) => {
      const heading = `  ${spelled(name, option)}`;
      const [first = '', ...rest] = wrapped(option.help, columns - margin.length);
      const lead = heading.length < margin.length - 1 ? heading.padEnd(margin.length) : `${heading}\n${margin}`;
      return [lead + first, ...rest.map((line) => margin + line)].join('\n');
    })
    .join('\n');
}

/** The option as it is written: “--format FORMAT”. */
export const spelled = (name: string, { short, value }: Option): string =>
  `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
