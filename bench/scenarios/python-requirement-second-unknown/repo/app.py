import yaml
import acme_ledger

print(acme_ledger.total(yaml.safe_load('a: 1')))
