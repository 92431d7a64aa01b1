#!/usr/bin/env bash
# Checks that need no model: style, types, imports, data, house style, the page's bundle. Two at a time; fails where one fails.
# Any words are the checks to run (see `all`).
set -euo pipefail
cd "$(dirname "$0")/.."
export RASA_TELEMETRY_ENABLED=false SQLALCHEMY_SILENCE_UBER_WARNING=1 PYTHONWARNINGS=ignore
bin=.venv/bin
all=(types data words style imports yaml bundle) # the longest first

loud() { printf '\n!!!!!! %s !!!!!!\n' "$*"; }

style() { # ruff
  $bin/ruff check . &&
    { $bin/ruff format --check --quiet . || { $bin/ruff format --check . | grep -i '^would'; echo "run: ruff format ."; return 1; }; }
}

types() { $bin/mypy bot actions tests tools bench; }

imports() { $bin/lint-imports --no-cache | grep -E 'KEPT|BROKEN|Contracts:|->'; }

yaml() { $bin/yamllint --strict .yamllint .pre-commit-config.yaml ./*.yml data tests; }

words() { $bin/python -m bot.lint_text; }

data() { # Rasa's own
  local report
  report=$($bin/rasa data validate --fail-on-warnings --quiet </dev/null 2>&1) || { echo "$report"; return 1; }
  echo "no errors"
}

bundle() { # of the page
  if ! { node --version && npm --version; } >/dev/null 2>&1; then
    loud "THE PAGE'S BUNDLE WAS NOT CHECKED: there is no node and npm on this machine"
  elif [ -d web/node_modules ] || npm --prefix web ci --silent --no-audit --no-fund </dev/null; then
    web/check_bundle.sh
  else
    loud "THE PAGE'S BUNDLE WAS NOT CHECKED: npm ci failed (no network?)"
  fi
}

one() { # all that a check says together, under its name
  local said failed=0
  said=$("$1" 2>&1) || failed=1 # in here a failure ends nothing by itself
  printf '\n== %s\n%s\n' "$1" "$said"
  return "$failed"
}

case $# in
0) printf '%s\n' "${all[@]}" | xargs -P 2 -I '{}' "$0" '{}' ;;
1) one "$1" ;;
*) for name; do "$0" "$name"; done ;;
esac
