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
publish draw-core 2.1.1 "" "exports.line = 1;"
publish draw-core 2.3.0 "" "exports.line = 2;"
publish draw-core 3.0.0 "" "module.exports = {};"
publish chart-kit 3.1.4 ', "peerDependencies": {"draw-core": ">=2.3.0"}' "module.exports = 3;"
