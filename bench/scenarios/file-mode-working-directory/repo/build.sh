#!/bin/sh
set -eu
(cd client && ./build.sh)
