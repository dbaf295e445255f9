import { rules } from '../rules/index';
import { type Severity, type Style, styles } from '../rules/rule';
import type { RuleSettings } from './rule-settings';

/** A way of working that a desk can take over by its name. */
export interface Preset extends RuleSettings {
  readonly style: Style;
}

const graver: Readonly<Record<Severity, Severity>> = {
  hint: 'information',
  information: 'warning',
  warning: 'warning',
  error: 'error',
};

/** Everything speaks, drafts too, and one level up. */
const strict: Preset = {
  style: 'none',
  rules: Object.fromEntries(
    rules.map(({ id, severity, status }) => [id, status === 'draft' ? severity : graver[severity]]),
  ),
  options: {},
};

const ofStyle = (style: Style): Preset => ({ style, rules: {}, options: {} });

/** The presets by name: one for each style book, and `strict`. */
export const presets: Readonly<Record<string, Preset>> = {
  ...Object.fromEntries(styles.map((style) => [style, ofStyle(style)])),
  // Reuters and the BBC do not call anybody a terrorist without attribution; Wikipedia has no relative time at all.
  reuters: { style: 'reuters', rules: { 'contentious-label': 'error' }, options: {} },
  bbc: { style: 'bbc', rules: { 'contentious-label': 'error' }, options: {} },
  wikipedia: {
    style: 'wikipedia',
    rules: { puffery: 'warning', 'relative-time': 'warning', 'sensational-word': 'warning' },
    options: {},
  },
  strict,
};
