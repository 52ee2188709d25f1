#!/bin/sh
grep -q http README.md
