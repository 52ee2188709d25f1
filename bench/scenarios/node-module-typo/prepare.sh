#!/usr/bin/env bash
# Packs the vendored packages as npm would.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
vendor() { # folder name version manifest-fields code
  rm -rf "$work/package" && mkdir "$work/package"
  printf '{"name": "%s", "version": "%s", "main": "index.js"%s}\n' "$2" "$3" "$4" > "$work/package/package.json"
  printf '%s\n' "$5" > "$work/package/index.js"
  mkdir -p "$1"
  tar -C "$work" --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -czf "$1/$2-$3.tgz" package
}
vendor vendor kleur 4.1.5 "" "module.exports = (text) => text;"
