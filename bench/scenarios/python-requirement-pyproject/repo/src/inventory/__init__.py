import tabulate
import yaml


def load(text):
    return tabulate.tabulate(yaml.safe_load(text))
