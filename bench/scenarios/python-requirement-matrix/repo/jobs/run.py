import dateutil.parser

print(dateutil.parser.parse('1'))
