from shop.rounding import cents

print(cents(1.5))
