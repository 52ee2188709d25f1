import attr
import requests
import yaml

print(requests.__version__, yaml.safe_load('a: 1'))
