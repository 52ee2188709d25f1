import yaml

print(yaml)
