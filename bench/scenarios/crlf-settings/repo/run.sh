#!/bin/sh
set -e
. ./env.sh
cd "$DIR"
