#!/bin/sh
set -eu
echo b >> a.txt
git commit -qam more
