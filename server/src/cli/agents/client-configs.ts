/** The programs whose settings can be printed. */
export const clientNames = ['vscode', 'cursor', 'claude'] as const;
export type ClientName = (typeof clientNames)[number];

interface ClientConfig {
  /** Where the settings belong. */
  readonly file: string;
  /** The key that the servers stand under. */
  readonly key: string;
  /** What the program puts the project’s folder in the place of. */
  readonly project: string;
}

/** A variable as programs write it in their settings. */
const variable = (name: string): string => `$\{${name}}`;

export const clientConfigs: Readonly<Record<ClientName, ClientConfig>> = {
  vscode: { file: '.vscode/mcp.json', key: 'servers', project: variable('workspaceFolder') },
  cursor: { file: '.cursor/mcp.json', key: 'mcpServers', project: variable('workspaceFolder') },
  claude: { file: '.mcp.json', key: 'mcpServers', project: variable('CLAUDE_PROJECT_DIR:-.') },
};

/** What to write into the program’s settings, as JSON; without a root, for the project that is open. */
export function clientConfig(name: ClientName, root: string | undefined): string {
  const { key, project } = clientConfigs[name];
  const server = { type: 'stdio', command: 'hearsay', args: ['mcp', '--root', root ?? project] };
  return `${JSON.stringify({ [key]: { hearsay: server } }, null, 2)}\n`;
}
