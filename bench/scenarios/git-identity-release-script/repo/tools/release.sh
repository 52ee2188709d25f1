#!/usr/bin/env bash
set -euo pipefail
echo 1.2.3 > VERSION
git add VERSION
git commit -m 'Release 1.2.3'
git tag -a v1.2.3 -m v1.2.3
