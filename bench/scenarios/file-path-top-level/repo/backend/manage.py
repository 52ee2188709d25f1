import sys

print("checked" if sys.argv[1:] == ["check"] else "?")
