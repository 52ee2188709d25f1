print("#!/bin/sh")
print("echo deploying $1")
