import { pathToFileURL } from 'node:url';
import { createColors } from 'picocolors';
import { type Level, levelOf } from '../review/rule-settings';
import { rules } from '../rules/index';
import { type Category, optionsOf, type Rule } from '../rules/rule';
import { deskFor } from '../workspace/desk-for';
import { type DeskChoice, openDesks } from './desks';
import { openTroubles } from './disk';
import { jsonText } from './formats/json-text';
import { type Io, Refusal } from './io';
import { settingsFor } from './reviewing/pick';

/** What `hearsay rules` was told. */
export interface RulesWishes {
  /** Empty for all. */
  readonly categories: readonly Category[];
  readonly format: 'table' | 'json';
  readonly color: boolean;
  readonly desk: DeskChoice;
}

/** Prints the rules with their levels in the folder. Resolves to 2 where a desk file can't be read. */
export async function listRules(operands: readonly string[], wishes: RulesWishes, io: Io): Promise<number> {
  if (operands.length > 0)
    throw new Refusal(`“hearsay rules” takes no names: write “hearsay explain ${operands[0]}” for one rule.`);
  const { files, sentences } = openTroubles(io.cwd);
  const uri = `${pathToFileURL(io.cwd).href}/article`;
  const own = deskFor(await openDesks(files, io.cwd, wishes.desk)(uri), uri).settings;
  const settings = settingsFor({ pick: { rules: [], categories: [], minConfidence: null }, desk: wishes.desk }, own);
  const asked = rules
    .filter(({ category }) => wishes.categories.length === 0 || wishes.categories.includes(category))
    .map((rule) => ({ rule, level: levelOf(rule, settings), options: optionsOf(rule, settings.options[rule.id]) }));
  for (const sentence of sentences()) io.err(`hearsay: ${sentence}\n`);
  await io.out(wishes.format === 'json' ? `${jsonText(asked.map(record), 2)}\n` : table(asked, wishes.color));
  return sentences().length > 0 ? 2 : 0;
}

interface Ruled {
  readonly rule: Rule;
  readonly level: Level;
  readonly options: ReturnType<typeof optionsOf>;
}

const record = ({ rule, level, options }: Ruled) => ({
  id: rule.id,
  category: rule.category,
  level,
  severity: rule.severity,
  confidence: rule.confidence,
  status: rule.status,
  title: rule.title,
  why: rule.why,
  remedy: rule.remedy,
  guides: rule.guides,
  options,
});

function table(asked: readonly Ruled[], color: boolean): string {
  const paint = createColors(color);
  const wide = Math.max(...asked.map(({ rule }) => rule.id.length));
  const lines = asked.map(({ rule, level }) => {
    const told = level === 'off' && rule.status === 'draft' ? 'draft' : level;
    return `${paint.bold(rule.id.padEnd(wide))}  ${told.padEnd('information'.length)}  ${rule.title}`;
  });
  return `${lines.join('\n')}\n\n“hearsay explain RULE” tells more of one.\n`;
}
