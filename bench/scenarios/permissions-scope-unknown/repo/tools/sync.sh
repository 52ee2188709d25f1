#!/bin/sh
gh api "$SYNC_PATH"
