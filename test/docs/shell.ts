// Owns how a block of shell commands is run: in bash, with the real command of the server, and with stand-ins for programs that
// build, download or test, which only check what they are asked for. Not which blocks: shell.test.ts.
import { spawn } from 'node:child_process';
import { CLI } from '../kit/server.ts';
import { ROOT } from './snippets.ts';

/** `REFUSED`: the commands that the server may refuse, because they name what only the reader has. */
const PRELUDE = `
set -aeuo pipefail
servers=()
trap 'for server in "\${servers[@]}"; do kill "$server"; done' EXIT
fail() { echo "$*" >&2; return 1; }
npx() { "$@"; }
contact-change-server() {
  case "\${1-serve}" in serve | deliver) start "$@"; return ;; esac
  local status=0
  "$NODE" "$CLI" "$@" || status=$?
  [[ $status == 0 ]] || [[ $status == 1 && -n $REFUSED && "$*" =~ $REFUSED ]] || fail "$* ended with $status"
}
# Leaves the server running for the commands behind it, which a reader types into another terminal.
start() {
  local line out
  exec {out}< <("$NODE" "$CLI" "$@" 2>&1)
  servers+=($!)
  while read -r line <&"$out"; do
    echo "$line"
    [[ $line != *'"listening"'* && $line != *'"delivering"'* ]] || return 0
  done
  fail "$* ended"
}
curl() { command curl --silent --show-error --fail "$@"; }
npm() {
  case "$1" in
    ci) ;;
    start | test) script "$1" ;;
    run) script "$2" ;;
    install) [[ $2 != ./* || $2 == "./contact-change-$("$NODE" -p 'require(process.env.ROOT + "/widget/package.json").version').tgz" ]] ;;
    *) fail "npm $*" ;;
  esac
}
script() { grep -q "^    \\"$1\\": " "$ROOT/package.json" || fail "no script $1"; }
docker() { [[ "$1 $2" == 'compose -f' && -f $3 ]] || fail "docker $*"; }
node() {
  local path
  for path in "$@"; do
    [[ $path == -* || $path != */* || -e $path ]] || compgen -G "$ROOT/$path" >/dev/null || fail "no file $path"
  done
}
# Three shells have a \`source\` of their own; here it only reads.
source() { grep -q contact-change-server "\${1:-/dev/stdin}"; }
fish() { :; }
`;

export interface Shell {
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What is typed. */
  readonly input?: string;
}

/** Runs the commands to their end. Returns the exit code and all that was printed. */
export function runShell(code: string, { folder, env, input = '' }: Shell): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('bash', ['-c', `${PRELUDE}\n${code}`], {
      cwd: folder,
      env: { REFUSED: '', ...env, NODE: process.execPath, CLI, ROOT, HOME: folder },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (text += data.toString()));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 1, text }));
    // A command that asks nothing ends before it has read.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
