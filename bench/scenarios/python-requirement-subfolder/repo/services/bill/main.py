from tabulate import tabulate

print(tabulate([[3, 4]]))
