#!/usr/bin/env bash
# Fills the registry: one manifest and one archive per version.
set -euo pipefail
mkdir -p registry
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
publish() { # name version manifest-fields code
  rm -rf "$work/package" && mkdir "$work/package"
  printf '{"name": "%s", "version": "%s", "main": "index.js"%s}\n' "$1" "$2" "$3" > "$work/package/package.json"
  printf '%s\n' "$4" > "$work/package/index.js"
  tar -C "$work" --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -czf "registry/$1@$2.tgz" package
  cp "$work/package/package.json" "registry/$1@$2.json"
}
publish padder 1.4.2 "" "module.exports = (text) => text.padStart(10);"
publish greet 2.0.3 ', "dependencies": {"padder": "^1.4.0"}' "const pad = require('padder'); module.exports = (name) => pad('hello ' + name);"
node tools/registry.mjs 4904 > /dev/null 2>&1 &
server=$!
trap 'kill "$server"; rm -rf "$work"' EXIT
until (exec 3<> /dev/tcp/127.0.0.1/4904) 2> /dev/null; do sleep 0.1; done
npm install --package-lock-only --ignore-scripts --install-strategy=nested --registry http://127.0.0.1:4904/
