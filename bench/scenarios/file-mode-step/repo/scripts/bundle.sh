#!/bin/sh
set -eu
mkdir -p out
cat src/*.txt > out/bundle.txt
wc -l < out/bundle.txt
