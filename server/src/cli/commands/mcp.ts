import { resolve } from 'node:path';
import { clientConfig, clientConfigs, clientNames } from '../agents/client-configs';
import { defineCommand } from '../command';
import { Refusal } from '../io';

export const mcp = defineCommand({
  name: 'mcp',
  summary: 'serve agents, by the Model Context Protocol',
  operands: '',
  about: [
    'Speaks the Model Context Protocol over standard input and output. An agent’s program starts it; by hand there is nothing to see. Its tools review articles, list who says what, and compare two versions of an article. They read the files below --root, and change none.',
    '--print-config prints what to write into the settings of a program, and starts nothing.',
  ],
  options: {
    root: {
      kind: 'word',
      value: 'FOLDER',
      completes: 'file',
      help: 'the folder whose articles and desk files agents may see; the one you are in if not given',
    },
    'print-config': {
      kind: 'word',
      choices: clientNames,
      value: 'PROGRAM',
      help: 'print the settings for vscode, cursor or claude',
    },
  },
  examples: [
    ['hearsay mcp --root articles', 'what an agent’s program runs'],
    ['hearsay mcp --print-config claude > .mcp.json', 'settings for Claude Code, in the project’s folder'],
  ],
  async run(operands, { root, 'print-config': client }, io) {
    if (operands.length > 0)
      throw new Refusal(`“hearsay mcp” takes no file: write “hearsay mcp --root ${operands[0]}” for a folder.`);
    if (client) {
      await io.out(clientConfig(client, root));
      io.err(`This belongs into ${clientConfigs[client].file} in the project’s folder.\n`);
      if (client === 'vscode')
        io.err('With the Hearsay extension, VS Code has the same tools already: use one of the two.\n');
      return 0;
    }
    const [{ newsroomOnDisk }, { agentsIn }] = await Promise.all([
      import('../agents/newsroom-on-disk'),
      import('../../agents/agents'),
    ]);
    const shown = root ?? '.';
    await io.serveAgents(agentsIn(await newsroomOnDisk(resolve(io.cwd, shown), shown)));
    return 0;
  },
});
