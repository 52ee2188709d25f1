#!/bin/sh
# A history of two commits.
set -eu
echo "More." >> README.md
git commit -q -a -m "Say more"
