#!/bin/sh
echo mac
