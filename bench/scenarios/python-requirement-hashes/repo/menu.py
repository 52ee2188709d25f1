import tabulate
import yaml

print(yaml, tabulate)
