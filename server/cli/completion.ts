// Owns `completion`, which prints a script that completes the command line in a shell. The commands and options are those of
// commander's own tree. Not the commands: each has its own file.
import { Argument, type Command, type Option } from 'commander';
import { succeed, withData, type RunAction } from './context.ts';

const NAME = 'contact-change-server';
const FUNCTION = '_contact_change_server';

/** Adds the command to the program. */
export function addCompletion(program: Command, run: RunAction): void {
  program
    .command('completion')
    .description('print a script for a shell, which then completes commands and options')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(SCRIPTS)))
    .action(
      run((_context, shell: keyof typeof SCRIPTS) => {
        const script = SCRIPTS[shell](nodesOf(program, []));
        return withData(succeed(script), { shell, script });
      }),
    );
}

/** One command or group, with what may follow it. */
interface Node {
  /** The words of the command, such as `client create`; empty for the program. */
  readonly path: string;
  readonly commands: readonly { readonly name: string; readonly words: string }[];
  readonly options: readonly {
    readonly flag: string;
    readonly words: string;
    readonly takes: 'nothing' | 'text' | 'file';
  }[];
  /** Values that the argument may have. */
  readonly choices: readonly string[];
}

function nodesOf(command: Command, path: readonly string[]): readonly Node[] {
  const own: Node = {
    path: path.join(' '),
    commands: command.commands.map((sub) => ({ name: sub.name(), words: sub.description() })),
    options: [...command.options, ...(command.parent === null ? [] : rootOf(command).options)].flatMap(flagOf),
    choices: command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices),
  };
  return [own, ...command.commands.flatMap((sub) => nodesOf(sub, [...path, sub.name()]))];
}

function rootOf(command: Command): Command {
  return command.parent === null ? command : rootOf(command.parent);
}

function flagOf({ long, description, flags, required, optional }: Option): Node['options'] {
  if (!long) return [];
  const takes = !required && !optional ? 'nothing' : /<(?:file|path|folder)>/.test(flags) ? 'file' : 'text';
  return [{ flag: long, words: description, takes }];
}

/** What a shell offers where a command may stand or an option, in one line. */
const wordsOf = ({ commands, choices, options }: Node): string =>
  [...commands.map(({ name }) => name), ...choices, ...options.map(({ flag }) => flag), '--help'].join(' ');
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
/** Flags that take something, as the pattern of a `case`; a word that no one types when there are none. */
const flagsOf = (nodes: readonly Node[], takes: 'text' | 'file'): string => {
  const flags = new Set(nodes.flatMap(({ options }) => options.filter((o) => o.takes === takes).map((o) => o.flag)));
  return flags.size === 0 ? '--no-such-option' : [...flags].join('|');
};
/** The paths of all commands, as the pattern of a `case`. */
const pathsOf = (nodes: readonly Node[]): string =>
  nodes.flatMap(({ path }) => (path === '' ? [] : [quoted(path)])).join('|');

/** The part that bash and zsh share: finds the command among the words before the cursor. In zsh `path` is the one of programs. */
const walk = (nodes: readonly Node[], words: string) => `  local word place=''
  for word in ${words}; do
    case "\${place:+$place }$word" in
      ${pathsOf(nodes)}) place="\${place:+$place }$word" ;;
    esac
  done`;

function bash(nodes: readonly Node[]): string {
  const cases = nodes.map((node) => `    ${quoted(node.path)}) words=${quoted(wordsOf(node))} ;;`);
  return `# bash: source <(${NAME} completion bash)
${FUNCTION}() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" words=''
  COMPREPLY=()
  case "$prev" in
    ${flagsOf(nodes, 'file')}) COMPREPLY=($(compgen -f -- "$cur")); return ;;
    ${flagsOf(nodes, 'text')}) return ;;
  esac
${walk(nodes, '"${COMP_WORDS[@]:1:COMP_CWORD-1}"')}
  case "$place" in
${cases.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F ${FUNCTION} ${NAME}`;
}

function zsh(nodes: readonly Node[]): string {
  const colons = (text: string) => text.replaceAll(':', '\\:');
  const cases = nodes.map((node) => {
    const named = [
      ...node.commands.map(({ name, words }) => `${name}:${colons(words)}`),
      ...node.choices,
      ...node.options.map(({ flag, words }) => `${flag}:${colons(words)}`),
      '--help:say how it is used',
    ];
    return `    ${quoted(node.path)}) choices=(${named.map(quoted).join(' ')}) ;;`;
  });
  return `#compdef ${NAME}
# zsh: source <(${NAME} completion zsh)
${FUNCTION}() {
  case "\${words[CURRENT-1]}" in
    ${flagsOf(nodes, 'file')}) _files; return ;;
    ${flagsOf(nodes, 'text')}) return ;;
  esac
${walk(nodes, '"${(@)words[2,CURRENT-1]}"')}
  local -a choices
  case "$place" in
${cases.join('\n')}
  esac
  _describe '${NAME}' choices || _files
}
compdef ${FUNCTION} ${NAME}`;
}

function fish(nodes: readonly Node[]): string {
  const escaped = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = nodes.flatMap(({ path, commands, options, choices }) => {
    const when = `complete -c ${NAME} -f -n ${escaped(`test "$(${FUNCTION}_place)" = "${path}"`)}`;
    return [
      ...commands.map(({ name, words }) => `${when} -a ${escaped(name)} -d ${escaped(words)}`),
      ...choices.map((choice) => `${when} -a ${escaped(choice)}`),
      ...options.map(({ flag, words, takes }) => {
        const value = takes === 'nothing' ? '' : takes === 'file' ? ' -r -F' : ' -x';
        return `${when} -l ${flag.slice(2)}${value} -d ${escaped(words)}`;
      }),
    ];
  });
  const paths = nodes.flatMap(({ path }) => (path === '' ? [] : [escaped(path)])).join(' ');
  return `# fish: ${NAME} completion fish | source
function ${FUNCTION}_place
  set -l place
  for word in (commandline -opc)[2..-1]
    contains -- (string join ' ' $place $word) ${paths}; and set -a place $word
  end
  string join ' ' $place
end
complete -c ${NAME} -l help -d 'say how it is used'
${lines.join('\n')}`;
}

const SCRIPTS = { bash, zsh, fish } as const;
