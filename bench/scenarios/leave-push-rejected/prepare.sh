#!/bin/sh
# A history of two commits.
set -eu
git add .
git commit -q -m "Begin"
echo "More." >> README.md
