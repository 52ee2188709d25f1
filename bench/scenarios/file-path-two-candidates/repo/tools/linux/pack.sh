#!/bin/sh
echo linux
