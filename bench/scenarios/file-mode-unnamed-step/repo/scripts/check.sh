#!/usr/bin/env bash
set -euo pipefail
test -d "$1"
echo "$1 is there"
