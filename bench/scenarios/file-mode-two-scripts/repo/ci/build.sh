#!/usr/bin/env bash
echo building
