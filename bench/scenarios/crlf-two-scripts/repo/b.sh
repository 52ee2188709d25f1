#!/bin/bash
set -e
echo b
