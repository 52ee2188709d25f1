print(open('data/Prices.csv').read())
