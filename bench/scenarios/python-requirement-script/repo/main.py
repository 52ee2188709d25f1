from dateutil.parser import parse

print(parse('2026'))
