import { type ParseArgsConfig, parseArgs } from 'node:util';
import { suggestion } from '../text/suggestion';
import { type Command, everywhere, type Option, type Options, type Values } from './command';
import { Refusal } from './io';

export interface Parsed {
  readonly operands: readonly string[];
  readonly values: Values<Options & typeof everywhere>;
}

/** Reads what stands behind a command's name. Throws a `Refusal` for what the command does not take. */
export function parseCommand({ name, options: own }: Command, argv: readonly string[]): Parsed {
  const options: Options = { ...own, ...everywhere };
  const { values, positionals } = parsed(argv, options, `hearsay ${name} --help`);
  const read = Object.entries(options).map(([key, option]) => [key, given(key, option, values[key])]);
  return { operands: positionals, values: Object.fromEntries(read) };
}

function parsed(argv: readonly string[], options: Options, help: string) {
  const config: NonNullable<ParseArgsConfig['options']> = {};
  for (const [name, { kind, many, short }] of Object.entries(options))
    config[name] = {
      type: kind === 'flag' ? 'boolean' : 'string',
      ...(many && { multiple: true }),
      ...(short && { short }),
    };
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: config });
  } catch (error) {
    throw new Refusal(complaint(error as NodeJS.ErrnoException, options, help));
  }
}

function complaint({ code, message }: NodeJS.ErrnoException, options: Options, help: string): string {
  const named = /'(-[^' ,]*)/.exec(message)?.[1] ?? '';
  const option = /--[\w-]+/.exec(message)?.[0] ?? named;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const known = Object.keys(options).map((name) => `--${name}`);
    const meant = suggestion(named, known);
    return `There is no option “${named}” here: ${meant.startsWith('did') ? meant : `see “${help}”.`}`;
  }
  const takes = options[option.slice(2)];
  if (takes && takes.kind !== 'flag') return `${option} needs a value: write “${option} ${takes.value ?? 'VALUE'}”.`;
  if (takes) return `${option} takes no value: leave out the “=” and what follows it.`;
  return `${message.split(/\. |\n/)[0]}: see “${help}”.`;
}

function given(name: string, option: Option, value: unknown): unknown {
  if (option.many) return ((value as string[] | undefined) ?? []).map((one) => checked(name, option, one));
  if (option.kind === 'flag') return value === true;
  return value === undefined ? undefined : checked(name, option, value as string);
}

function checked(name: string, { kind, choices }: Option, word: string): string | number {
  if (choices && !choices.includes(word))
    throw new Refusal(`“${word}” is no value of --${name}: ${suggestion(word, choices)}`);
  if (kind !== 'number') return word;
  if (!/^[1-9]\d{0,5}$/.test(word))
    throw new Refusal(`“${word}” is no value of --${name}: write a whole number above 0.`);
  return Number(word);
}
