from dateutil import parser
from tabulate import tabulate

print(tabulate([[parser.parse('2026-01-02')]]))
