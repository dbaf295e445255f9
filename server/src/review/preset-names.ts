import { styles } from '../rules/rule';

/** What `extends` and `--preset` know by its name. Apart from the presets, so that who only needs the names need not load the rules. */
export const presetNames = [...styles, 'strict'] as const;

export type PresetName = (typeof presetNames)[number];
