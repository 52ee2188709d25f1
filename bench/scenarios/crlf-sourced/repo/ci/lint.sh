set -e

if grep -rn TODO src; then
  exit 1
fi
