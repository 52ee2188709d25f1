from shop.Prices import RATE
from shop import Taxes

print(RATE, Taxes.TAX)
