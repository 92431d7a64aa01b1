#!/usr/bin/env bash
# `make test`: sets up, checks, trains where the data has changed, and runs every test. Any further words go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."
export RASA_TELEMETRY_ENABLED=false SQLALCHEMY_SILENCE_UBER_WARNING=1 PYTHONWARNINGS=ignore
# Python and the server are started many times: what is compiled is kept, out of the tree
unset PYTHONDONTWRITEBYTECODE
export PYTHONPYCACHEPREFIX=$PWD/.cache/pycache
began=$SECONDS

step() { printf '\n#### %s (%s s)\n' "$1" "$((SECONDS - began))"; }

has_chromium() {
  [ -n "${CHROMIUM:-}" ] && return
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" >/dev/null && return
  done
  return 1
}

install_chromium() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } </dev/null >/dev/null
}

step "Setting up"
has_chromium || { install_chromium & } # beside the rest
scripts/setup.sh dev
wait
if ! has_chromium; then
  printf '\n!!!!!! NO CHROMIUM, AND IT CAN NOT BE INSTALLED HERE: THE BROWSER TESTS ARE LEFT OUT !!!!!!\n'
fi

step "Checks"
scripts/check.sh

step "Training, where the data has changed"
.venv/bin/python -c 'from bot.train import needs_training, train; needs_training() and train(validated=True)'

step "Tests"
exec .venv/bin/python -m pytest --numprocesses 3 --dist loadgroup "$@" </dev/null
