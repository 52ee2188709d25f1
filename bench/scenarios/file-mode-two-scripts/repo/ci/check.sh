#!/usr/bin/env bash
echo checking
