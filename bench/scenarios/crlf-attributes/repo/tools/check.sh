#!/usr/bin/env bash
set -euo pipefail
grep -q 'license' README.md
