#!/usr/bin/env sh
# Sets up .venv from uv.lock and the sentence encoder in its cache; does nothing where both are in place.
# Usage: scripts/setup.sh [dev]   ("dev" adds what tests and checks need)
# PYTHON names an interpreter to use; else a Python 3.11, 3.12 or 3.10 is looked for on this machine.
set -eu
cd "$(dirname "$0")/.."
group=${1:-run}
uv_version=0.13.9

say() { printf '%s\n' "$*" >&2; }

fits() { "$1" -c 'import sys; sys.exit(not (3, 10) <= sys.version_info[:2] <= (3, 12))' >/dev/null 2>&1; }

find_python() {
    for candidate in ${PYTHON:-} python3.11 python3.12 python3.10 python3 \
        "$HOME"/.pyenv/versions/3.11.*/bin/python "$HOME"/.pyenv/versions/3.12.*/bin/python \
        "$HOME"/.pyenv/versions/3.10.*/bin/python "$HOME"/.local/share/uv/python/cpython-3.1[012].*/bin/python3; do
        fits "$candidate" && { "$candidate" -c 'import sys; print(sys.executable)'; return; }
    done
    return 1
}

find_uv() { # a uv on the PATH may be a shim that does not run here: try it
    for candidate in uv "$HOME/.local/bin/uv" .venv-uv/bin/uv; do
        "$candidate" --version >/dev/null 2>&1 && { echo "$candidate"; return; }
    done
    say "Installing uv $uv_version beside the project ..."
    "$python" -m venv .venv-uv >&2 || {
        say "Python's venv module is missing. On Debian or Ubuntu: apt-get install python3-venv"; exit 1; }
    .venv-uv/bin/python -m pip install --quiet --disable-pip-version-check "uv==$uv_version" >&2
    echo .venv-uv/bin/uv
}

python=$(find_python) || {
    say "No Python 3.10, 3.11 or 3.12 was found. Install one (Debian 12: apt-get install python3 python3-venv),"
    say "or name it: make run PYTHON=/path/to/python3.11"
    exit 1
}

uv=$(find_uv)
# beside the environment, which it does not need: both wait for the network more than for the processor
UV=$uv "$python" tools/encoder/build.py --ensure &
encoder=$!
trap 'kill $encoder 2>/dev/null || true' EXIT
stamp=.venv/tandem-$group.stamp
wanted=$("$python" - "$group" <<'HASH'
import hashlib, pathlib, sys
own = pathlib.Path("placeholder")
files = map(pathlib.Path, ["uv.lock", "pyproject.toml", own / "pyproject.toml", *sorted(own.glob("tensorflow/*.py"))])
print(sys.executable, hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest())
HASH
)
if [ "$(cat "$stamp" 2>/dev/null || true)" != "$wanted" ]; then
    say "Setting up the environment with $python (about a minute the first time) ..."
    groups="--no-default-groups"
    [ "$group" = dev ] && groups="--group dev"
    # shellcheck disable=SC2086
    "$uv" sync --frozen --python "$python" --python-preference only-system --reinstall-package tensorflow $groups >&2
    rm -f .venv/tandem-*.stamp
    printf '%s\n' "$wanted" >"$stamp"
    [ "$group" = dev ] && printf '%s\n' "$wanted" >.venv/tandem-run.stamp
fi
wait $encoder
trap - EXIT
