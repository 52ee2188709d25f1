#!/bin/sh
set -eu
if [ -z "$REGISTRY_TOKEN" ]; then
  echo "Error: Input required and not supplied: REGISTRY_TOKEN" >&2
  exit 1
fi
echo published
