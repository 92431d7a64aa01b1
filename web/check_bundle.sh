#!/usr/bin/env bash
# Rebuilds the page into a temporary folder and fails where it differs from the committed web/dist,
# or where the script would weigh more than 60 kB gzipped. Needs Node 20 and `npm ci` in web/.
set -euo pipefail
cd "$(dirname "$0")"
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
npm run --silent typecheck
npx vite build --outDir "$fresh" --emptyOutDir --logLevel warn
if ! diff -r "$fresh" dist; then
  echo "web/dist is not what its sources build: run 'npm run build' in web/ and commit web/dist" >&2
  exit 1
fi
size=$(gzip -9 -c dist/tandem-chat.js | wc -c)
if [ "$size" -gt 60000 ]; then
  echo "web/dist/tandem-chat.js is $size bytes gzipped, over 60000" >&2
  exit 1
fi
echo "web/dist is up to date, $size bytes gzipped"
