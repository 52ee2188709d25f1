#!/usr/bin/env bash
set -euo pipefail
printf '#define VERSION "%s"\n' "$(cat "$1")"
