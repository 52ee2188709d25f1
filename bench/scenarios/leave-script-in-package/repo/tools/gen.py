from tools.names import NAMES
print(NAMES)
