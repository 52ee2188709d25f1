import tabulate
import yaml

print(tabulate, yaml)
