#!/usr/bin/env bash
set -euo pipefail
cd "$(dirname "$0")/.."
pip install --no-index --find-links wheelhouse -r requirements.txt
