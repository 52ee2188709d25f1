import tabulate
import yaml

print(tabulate.tabulate(yaml.safe_load('a: 1')))
