#!/usr/bin/env bash
# Runs npm with the arguments given against the registry in this repository.
set -euo pipefail
node "$(dirname "$0")/registry.mjs" 4902 &
server=$!
trap 'kill "$server"' EXIT
until (exec 3<> /dev/tcp/127.0.0.1/4902) 2> /dev/null; do sleep 0.05; done
npm_config_registry=http://127.0.0.1:4902/ npm "$@"
