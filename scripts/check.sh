#!/usr/bin/env bash
# Checks that need no model: style, types, imports, data, house style, the page's bundle. Fails at the first that fails.
set -euo pipefail
cd "$(dirname "$0")/.."
export RASA_TELEMETRY_ENABLED=false SQLALCHEMY_SILENCE_UBER_WARNING=1 PYTHONWARNINGS=ignore
bin=.venv/bin

say() { printf '\n== %s\n' "$*"; }
loud() { printf '\n!!!!!! %s !!!!!!\n' "$*"; }

say "style of the code (ruff)"
$bin/ruff check .
$bin/ruff format --check --quiet . || { $bin/ruff format --check . | grep -i '^would' || true; echo "run: ruff format ."; exit 1; }

say "types (mypy --strict)"
$bin/mypy bot actions tests tools bench

say "who imports whom (import-linter)"
$bin/lint-imports --no-cache | grep -E 'KEPT|BROKEN|Contracts:|->'

say "YAML (yamllint)"
$bin/yamllint --strict .yamllint .pre-commit-config.yaml ./*.yml data tests

say "words that people read (bot.lint_text)"
$bin/python -m bot.lint_text

say "Rasa's own check of its data (rasa data validate)"
report=$(mktemp)
trap 'rm -f "$report"' EXIT
if ! $bin/rasa data validate --fail-on-warnings --quiet </dev/null >"$report" 2>&1; then
  cat "$report"
  exit 1
fi
echo "no errors"

say "the page's bundle (web/check_bundle.sh)"
if node --version >/dev/null 2>&1 && npm --version >/dev/null 2>&1; then
  if [ -d web/node_modules ] || npm --prefix web ci --silent --no-audit --no-fund </dev/null; then
    web/check_bundle.sh
  else
    loud "THE PAGE'S BUNDLE WAS NOT CHECKED: npm ci failed (no network?)"
  fi
else
  loud "THE PAGE'S BUNDLE WAS NOT CHECKED: there is no node and npm on this machine"
fi
