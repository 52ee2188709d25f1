#!/bin/bash
echo 'FAIL: totals differ: expected 3, got 4'
exit 1
