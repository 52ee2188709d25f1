import sys

try:
    import yaml
except ModuleNotFoundError as error:
    sys.exit(f'{error}. Install the extra: pip install app[yaml]')
print(yaml)
