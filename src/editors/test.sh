#!/usr/bin/env bash
# Opens a report with errors in each editor, attached to the real server by the configuration that the README shows,
# repairs a figure, completes a row, and compares all that the editor showed with expected/ (or EDITOR/expected/).
#
#   test.sh [--all] [EDITOR...]    neovim, eglot, lsp-mode, vim; one that isn't installed is skipped, with --all (or CI set) it fails
#
# GOUJI_JAR is the server (target/gouji.jar), GOUJI_PATIENCE how many seconds anything may take (120).
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
report=$root/grammar/examples/errors.gouji
export GOUJI_JAR=${GOUJI_JAR:-$root/target/gouji.jar}
export GOUJI_PATIENCE=${GOUJI_PATIENCE:-120}
export LANG=C.UTF-8 LC_ALL=C.UTF-8
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0 passed=0 skipped=0

# Each starts an editor in the folder of the report, with nothing in its home but the configuration.

neovim() {
  mkdir -p "$HOME/.config/nvim"
  cp "$here/neovim/gouji.lua" "$HOME/.config/nvim/init.lua"
  nvim --headless -n errors.gouji -c "luafile $here/neovim/test.lua"
}

eglot() {
  emacs --batch -f package-initialize -l "$here/emacs/gouji-eglot.el" -l "$here/emacs/test-eglot.el"
}

lsp-mode() {
  emacs --batch -f package-initialize -l "$here/emacs/gouji-lsp-mode.el" -l "$here/emacs/test-lsp-mode.el"
}

vim() {
  cp "$here/vim/gouji.vim" "$HOME/.vimrc"
  command vim -N -u "$HOME/.vimrc" -i NONE -n -es -V1 errors.gouji -S "$here/vim/test.vim"
}

installed() {
  case $1 in
    neovim) type -P nvim ;;
    eglot) type -P emacs && compgen -G '/usr/share/emacs/site-lisp/elpa/eglot-*' ;;
    lsp-mode) type -P emacs && compgen -G '/usr/share/emacs/site-lisp/elpa/lsp-mode-*' ;;
    vim) type -P vim && [ -d /usr/share/vim-ale ] ;;
    *) echo "test.sh: unknown editor $1 (neovim, eglot, lsp-mode, vim)" >&2 && exit 2 ;;
  esac >/dev/null
}

# Runs an editor; what it shows, and what has become of the report, end up in $work/EDITOR/observed.
run() {
  local folder=$work/$1/报告
  mkdir -p "$folder" "$work/$1/home" "$work/$1/observed"
  cp "$report" "$folder/errors.gouji"
  (
    export HOME=$work/$1/home GOUJI_OBSERVED=$work/$1/observed
    export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_CACHE_HOME=$HOME/.cache XDG_STATE_HOME=$HOME/.local/state
    export -f "${1?}"
    export here
    cd "$folder"
    timeout -k 10 $((GOUJI_PATIENCE * 5)) bash -c '"$0"' "$1" </dev/null
  ) >"$work/$1/log" 2>&1 || return 1
  diff "$report" "$folder/errors.gouji" >"$work/$1/observed/text" || true
}

# Every file of expectations against what was observed; an editor's own win.
compare() {
  local kind expected same=0
  for kind in diagnostics symbols fix completion remaining text; do
    expected=$here/expected/$kind
    [ -f "$here/$1/expected/$kind" ] && expected=$here/$1/expected/$kind
    if [ ! -f "$work/$1/observed/$kind" ]; then
      echo "never got to: $kind"
      same=1
    elif ! diff -u --label "expected $kind" --label "observed $kind" "$expected" "$work/$1/observed/$kind"; then
      same=1
    fi
  done
  return $same
}

lines() {
  wc -l <"$work/$1/observed/$2"
}

all=${CI:-}
if [ "${1:-}" = --all ]; then
  all=yes
  shift
fi
[ $# -gt 0 ] || set -- neovim eglot lsp-mode vim
[ -f "$GOUJI_JAR" ] || { echo "test.sh: no $GOUJI_JAR; build it: mvn -DskipTests package" >&2 && exit 2; }

for editor; do
  if ! installed "$editor"; then
    if [ -n "$all" ]; then
      echo "$editor: FAILED, not installed"
      failed=$((failed + 1))
    else
      echo "$editor: skipped, not installed"
      skipped=$((skipped + 1))
    fi
    continue
  fi
  SECONDS=0
  ended=well
  run "$editor" || ended=badly
  if compare "$editor" >"$work/$editor/difference" 2>&1 && [ $ended = well ]; then
    echo "$editor: $(lines "$editor" diagnostics) diagnostics, $(lines "$editor" symbols) symbols," \
      "\"$(head -1 "$work/$editor/observed/fix")\" applied, \"$(head -1 "$work/$editor/observed/completion")\" completed," \
      "$(lines "$editor" remaining) diagnostics left; $SECONDS s"
    passed=$((passed + 1))
  else
    echo "$editor: FAILED after $SECONDS s"
    cat "$work/$editor/difference"
    echo "--- the log of $editor"
    cat "$work/$editor/log"
    echo
    echo "---"
    failed=$((failed + 1))
  fi
done
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
