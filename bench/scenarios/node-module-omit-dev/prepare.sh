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
publish mri 1.2.0 '' 'module.exports = 1;'
publish ms 2.1.3 '' 'module.exports = (x) => x;'
