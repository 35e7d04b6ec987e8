#!/usr/bin/env bash
# What the action runs, and what a hand can run: the findings of a folder as SARIF, as a summary, and as an exit status.
#
#     CROSSFOOT_FILES="reports/" .github/action/check.sh
#
# CROSSFOOT_FILES    files, folders and patterns, with blanks between (.)
# CROSSFOOT_OPTIONS  more options of `crossfoot check`
# CROSSFOOT_FAIL_ON  the least weight that fails: note, warning, error or never (warning)
# CROSSFOOT_SARIF    where the SARIF goes (crossfoot.sarif)
# CROSSFOOT_HOME     where the program is kept; built there when it is not on PATH
set -euo pipefail

source="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
fail_on="${CROSSFOOT_FAIL_ON:-warning}"
sarif="${CROSSFOOT_SARIF:-crossfoot.sarif}"
home="${CROSSFOOT_HOME:-$source/target/action}"
case "$fail_on" in
  note | warning | error | never) ;;
  *)
    echo "crossfoot: CROSSFOOT_FAIL_ON is “$fail_on”; it is one of note, warning, error, never" >&2
    exit 2
    ;;
esac

program="$(command -v crossfoot || true)"
if [ -z "$program" ]; then
  program="$home/bin/crossfoot"
  [ -x "$program" ] || cargo install --quiet --locked --path "$source" --root "$home" >&2
fi

# Words are split on purpose; patterns are the program's to match.
set -f
# shellcheck disable=SC2206
files=(${CROSSFOOT_FILES:-.}) options=(${CROSSFOOT_OPTIONS:-})
set +f
check() { "$program" check ${options[@]+"${options[@]}"} "$@" -- "${files[@]}"; }

# 1 says that there are findings; anything above, that there is no report.
status=0
check --format sarif > "$sarif.part" || status=$?
if [ "$status" -gt 1 ]; then
  rm -f "$sarif.part"
  exit "$status"
fi
mv "$sarif.part" "$sarif"
echo "sarif=$sarif" >> "${GITHUB_OUTPUT:-/dev/null}"
check --format markdown >> "${GITHUB_STEP_SUMMARY:-/dev/null}" || true
check --format text || true

[ "$fail_on" = never ] && exit 0
if [ "$fail_on" = warning ]; then exit "$status"; fi
found="$(check --format jsonl --min-severity "$fail_on" || true)"
if [ -n "$found" ]; then exit 1; fi
