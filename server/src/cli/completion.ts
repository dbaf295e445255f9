import { rules } from '../rules/index';
import { type Command, everywhere, type Option } from './command';
import type { Shell } from './shells';

/** What is offered for a value or an operand: words, or files. */
type Offer = readonly string[] | 'file' | null;

/** A script by which the shell completes what may be written behind “hearsay”. */
export const completionFor = (shell: Shell, commands: Commands): string => ({ bash, zsh, fish })[shell](commands);

type Commands = readonly Command[];

const offerOf = (completes: Command['completes']): Offer =>
  completes === 'rule' ? rules.map(({ id }) => id) : (completes ?? null);

const offerFor = ({ choices, completes }: Option): Offer => choices ?? offerOf(completes);

const optionsOf = ({ options }: Command): [name: string, option: Option][] =>
  Object.entries({ ...options, ...everywhere });

const words = (option: Option, name: string): string[] => [`--${name}`, ...(option.short ? [`-${option.short}`] : [])];

function bash(commands: Commands): string {
  const files = 'compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur"))';
  const among = (offer: Offer) =>
    offer === 'file' ? files : offer ? `COMPREPLY=($(compgen -W "${offer.join(' ')}" -- "$cur"))` : ':';
  const values = commands.flatMap((command) =>
    optionsOf(command)
      .filter(([, { kind }]) => kind !== 'flag')
      .map(([name, option]) => {
        const cases = words(option, name).map((word) => `"${command.name} ${word}"`);
        return `    ${cases.join('|')}) ${among(offerFor(option))}; return ;;`;
      }),
  );
  const options = commands.map((command) => {
    const all = optionsOf(command).flatMap(([name, option]) => words(option, name));
    return `      ${command.name}) ${among(all)} ;;`;
  });
  const operands = commands.map(({ name, completes }) => `    ${name}) ${among(offerOf(completes))} ;;`);
  return `_hearsay() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
  # A shell that parts words at “=” has the option two words before its value.
  if [ "$cur" = "=" ]; then cur=""; elif [ "$prev" = "=" ]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    ${among([...commands.map(({ name }) => name), '--help', '--version'])}
    return
  fi
  case "\${COMP_WORDS[1]} $prev" in
${values.join('\n')}
  esac
  case "$cur" in
    -*) case "\${COMP_WORDS[1]}" in
${options.join('\n')}
    esac
    return ;;
  esac
  case "\${COMP_WORDS[1]}" in
${operands.join('\n')}
  esac
}
complete -F _hearsay hearsay
`;
}

function zsh(commands: Commands): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const help = (text: string) => text.replace(/[[\]:\\]/g, '\\$&');
  const among = (offer: Offer) => (offer === 'file' ? '_files' : offer ? `(${offer.join(' ')})` : ' ');
  const argument = (name: string, option: Option) =>
    words(option, name).map((word) => {
      const value = option.kind === 'flag' ? '' : `:${help(option.value ?? 'VALUE')}:${among(offerFor(option))}`;
      const equals = option.kind !== 'flag' && word.startsWith('--') ? '=' : '';
      return quoted(`${option.many ? '*' : ''}${word}${equals}[${help(option.help)}]${value}`);
    });
  const cases = commands.map((command) => {
    const offer = offerOf(command.completes);
    const all = optionsOf(command).flatMap(([name, option]) => argument(name, option));
    if (offer) all.push(quoted(`*:${help(command.operands)}:${among(offer)}`));
    return `    ${command.name})\n      _arguments \\\n        ${all.join(' \\\n        ')} ;;`;
  });
  const described = commands.map(({ name, summary }) => `    ${quoted(`${name}:${help(summary)}`)}`);
  return `#compdef hearsay
_hearsay() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _hearsay ]; then _hearsay "$@"; else compdef _hearsay hearsay; fi
`;
}

function fish(commands: Commands): string {
  const quoted = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`;
  const among = (offer: Offer) => (offer === 'file' ? ' -F' : offer ? ` -a ${quoted(offer.join(' '))}` : '');
  const lines = commands.flatMap((command) => {
    const here = `complete -c hearsay -n '__fish_seen_subcommand_from ${command.name}'`;
    const offer = offerOf(command.completes);
    return [
      `complete -c hearsay -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`,
      ...(offer ? [`${here}${among(offer)}`] : []),
      ...optionsOf(command).map(([name, option]) => {
        const short = option.short ? ` -s ${option.short}` : '';
        const value = option.kind === 'flag' ? '' : ` -r${among(offerFor(option))}`;
        return `${here} -l ${name}${short}${value} -d ${quoted(option.help)}`;
      }),
    ];
  });
  return ['complete -c hearsay -f', ...lines, ''].join('\n');
}
