import { rules } from '../rules/index';
import type { Severity, Style } from '../rules/rule';
import type { PresetName } from './preset-names';
import type { RuleSettings } from './rule-settings';

/** A way of working that a desk can take over by its name. */
export interface Preset extends RuleSettings {
  /** Null where it goes with any style. */
  readonly style: Style | null;
}

const graver: Readonly<Record<Severity, Severity>> = {
  hint: 'information',
  information: 'warning',
  warning: 'warning',
  error: 'error',
};

/** Everything speaks, drafts too, and one level up. */
const strict: Preset = {
  style: null,
  rules: Object.fromEntries(
    rules.map(({ id, severity, status }) => [id, status === 'draft' ? severity : graver[severity]]),
  ),
  options: {},
};

const ofStyle = (style: Style): Preset => ({ style, rules: {}, options: {} });

/** The presets by name: one for each style book, and `strict`. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  // What each guide insists on more than others do.
  ap: {
    style: 'ap',
    rules: { 'anonymity-unexplained': 'warning', 'anonymous-opinion-or-attack': 'error' },
    options: {},
  },
  reuters: {
    style: 'reuters',
    rules: { 'contentious-label': 'error', 'single-source-story': 'warning', 'anonymous-opinion-or-attack': 'error' },
    options: {},
  },
  bbc: { style: 'bbc', rules: { 'contentious-label': 'error', euphemism: 'warning' }, options: {} },
  guardian: { style: 'guardian', rules: { 'said-bookism': 'warning', 'late-attribution': 'warning' }, options: {} },
  wikipedia: {
    style: 'wikipedia',
    rules: { puffery: 'warning', 'relative-time': 'warning', 'sensational-word': 'warning' },
    options: {},
  },
  none: ofStyle('none'),
  strict,
};
