#!/usr/bin/env sh
echo ok
