#!/bin/sh
set -eu
git checkout -q -b other
echo b > b.txt
git add b.txt
git commit -q -m b
git checkout -q main
