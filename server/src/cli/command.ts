import { presetNames } from '../review/preset-names';
import type { Io } from './io';

/** An option as parsing, help, completion and the handbook know it. */
export interface Option {
  /** A flag takes no value, `number` a whole number above 0. */
  readonly kind: 'flag' | 'word' | 'number';
  /** It may be given several times. */
  readonly many?: true;
  readonly short?: string;
  /** What stands for the value in help, in capitals. */
  readonly value?: string;
  /** The only values it takes. */
  readonly choices?: readonly string[];
  /** What a shell offers for the value, where there are no choices. */
  readonly completes?: 'file' | 'rule';
  /** What it does, as the end of “this option …”. */
  readonly help: string;
}

/** Of every command that reads an article from standard input. */
export const stdinFilename = {
  kind: 'word',
  value: 'NAME',
  completes: 'file',
  help: 'the name of what comes over standard input: says how it is marked up and which hearsay.yaml counts',
} as const satisfies Option;

/** Of every command that goes through exports. */
export const postType = {
  kind: 'word',
  many: true,
  value: 'TYPE',
  help: 'what is reviewed of an export: post (default), page, or a type of the site’s own; can be given several times',
} as const satisfies Option;

/** Of every command that goes by the files of a desk. */
export const deskFiles = {
  config: {
    kind: 'word',
    value: 'FILE',
    completes: 'file',
    help: 'the hearsay.yaml that counts for all articles, in place of the nearest one; its patterns are counted from the folder you are in',
  },
  'no-config': { kind: 'flag', help: 'no hearsay.yaml, no actors.yaml and no corrections.yaml' },
} as const satisfies Options;

/** Of every command that reviews. */
export const deskOptions = {
  ...deskFiles,
  preset: {
    kind: 'word',
    choices: presetNames,
    value: 'NAME',
    help: `a preset that counts more than what hearsay.yaml says: ${presetNames.slice(0, -1).join(', ')} or ${presetNames.at(-1)}`,
  },
} as const satisfies Options;

export type Options = Readonly<Record<string, Option>>;

type One<Own extends Option> = Own['kind'] extends 'flag'
  ? boolean
  : Own['kind'] extends 'number'
    ? number
    : Own extends { readonly choices: readonly (infer Choice)[] }
      ? Choice
      : string;

/** What was given for an option: flags are false and lists empty where nothing was. */
type Given<Own extends Option> = Own extends { readonly many: true }
  ? readonly One<Own>[]
  : Own['kind'] extends 'flag'
    ? boolean
    : One<Own> | undefined;

export type Values<Own extends Options> = { readonly [Name in keyof Own]: Given<Own[Name]> };

/** One thing that Hearsay does on the command line. */
export interface CommandOf<Own extends Options> {
  readonly name: string;
  /** What it does, as an order of a few words, and the one to give for it in the list of commands. */
  readonly summary: string;
  /** What stands behind the name, in capitals. */
  readonly operands: string;
  /** What a shell offers for the operands. */
  readonly completes?: 'file' | 'rule' | readonly string[];
  /** Paragraphs of help. */
  readonly about: readonly string[];
  readonly options: Own;
  /** Command lines, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** Resolves to the exit code; rejects with a `Refusal` where what was asked for can't be done. */
  run(operands: readonly string[], values: Values<Own & typeof everywhere>, io: Io): Promise<number>;
}

export type Command = CommandOf<Options>;

/** Gives a command its type, and its `run` those of its options; does nothing else. */
export const defineCommand = <const Own extends Options>(command: CommandOf<Own>): Command =>
  command as unknown as Command;

/** The options of every command. */
export const everywhere = {
  help: { kind: 'flag', short: 'h', help: 'print this help' },
  color: {
    kind: 'word',
    choices: ['auto', 'always', 'never'],
    value: 'WHEN',
    help: 'colours: auto (default) on a terminal only, always, or never',
  },
  'no-color': { kind: 'flag', help: 'no colours; the variable NO_COLOR does the same' },
} as const satisfies Options;
