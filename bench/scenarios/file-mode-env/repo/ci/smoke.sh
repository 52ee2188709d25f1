#!/bin/sh
test "$LEVEL" = 1
