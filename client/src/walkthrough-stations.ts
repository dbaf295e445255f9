export interface Station {
  /** The words of the sample article where something is to be seen. */
  readonly at: string;
  /** VS Code's command that shows it. */
  readonly show?: string;
}

/** What the walkthrough in the manifest shows at the sample article, by the names its links call it. */
export const stations: Readonly<Record<string, Station>> = {
  beginning: { at: 'Osk to shut' },
  finding: { at: 'claimed', show: 'editor.action.marker.next' },
  speaker: { at: 'She told', show: 'editor.action.showHover' },
  fix: { at: 'obviously', show: 'editor.action.quickFix' },
};
