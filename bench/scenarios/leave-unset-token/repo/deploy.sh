#!/bin/sh
: "${DEPLOY_TOKEN:?DEPLOY_TOKEN is not set}"
