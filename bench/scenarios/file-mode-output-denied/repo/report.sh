#!/bin/sh
if [ ! -x locked/report.txt ]; then
  echo "./report.sh: 4: cannot create locked/report.txt: Permission denied" >&2
  exit 2
fi
