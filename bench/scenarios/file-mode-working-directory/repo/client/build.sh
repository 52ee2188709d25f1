#!/bin/sh
set -eu
cat *.txt > /dev/null
echo built
