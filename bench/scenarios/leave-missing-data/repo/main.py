print(open('data/prices.csv').read())
