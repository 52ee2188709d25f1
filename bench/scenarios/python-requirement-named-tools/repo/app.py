import attr
import tabulate
import yaml
