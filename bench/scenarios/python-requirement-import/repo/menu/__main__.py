import sys

import yaml
from tabulate import tabulate

with open(sys.argv[1], encoding="utf-8") as file:
    print(tabulate(yaml.safe_load(file).items()))
