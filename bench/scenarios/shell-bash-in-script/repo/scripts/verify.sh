#!/bin/sh
set -eu
[[ -f VERSION ]]
echo verified
