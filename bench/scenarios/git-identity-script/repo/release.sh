#!/bin/sh
set -eu
git config user.name ''
git config user.email ''
git commit --allow-empty -m Release
