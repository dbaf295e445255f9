import { type Command, defineCommand } from '../command';
import { Refusal } from '../io';
import { shells } from '../shells';

/** The command that completes all others; they are asked for when it runs, as it is one of them. */
export const completion = (commands: () => readonly Command[]): Command =>
  defineCommand({
    name: 'completion',
    summary: 'print what a shell needs to complete commands, options and rules',
    operands: 'SHELL',
    completes: shells,
    about: [
      `Prints a script for ${shells.slice(0, -1).join(', ')} or ${shells.at(-1)}, to be read when the shell starts.`,
    ],
    options: {},
    examples: [
      ['source <(hearsay completion bash)', 'in ~/.bashrc'],
      ['source <(hearsay completion zsh)', 'in ~/.zshrc, after compinit'],
      ['hearsay completion fish > ~/.config/fish/completions/hearsay.fish', 'once, for fish'],
    ],
    async run([asked, ...more], _, io) {
      const shell = shells.find((name) => name === asked);
      if (!shell || more.length > 0)
        throw new Refusal(`Name one shell: write “hearsay completion ${shells.join('|')}”.`);
      const { completionFor } = await import('../completion');
      await io.out(completionFor(shell, commands()));
      return 0;
    },
  });
