#!/usr/bin/env bash
# Rebuilds the page into a temporary folder and fails where it differs from the committed web/dist, or where a script
# would weigh too much gzipped: the loader over 10 kB, the chat over 60 kB. Needs Node 20 and `npm ci` in web/.
set -euo pipefail
cd "$(dirname "$0")"
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
npm run --silent typecheck
node build.mjs "$fresh" >/dev/null
if ! diff -r "$fresh" dist; then
  echo "web/dist is not what its sources build: run 'npm run build' in web/ and commit web/dist" >&2
  exit 1
fi

check_size() { # file, most bytes
  size=$(gzip -9 -c "dist/$1" | wc -c)
  if [ "$size" -gt "$2" ]; then
    echo "web/dist/$1 is $size bytes gzipped, over $2" >&2
    exit 1
  fi
  echo "web/dist/$1 is up to date, $size bytes gzipped"
}

check_size widget.js 10000
check_size tandem-chat.js 60000
