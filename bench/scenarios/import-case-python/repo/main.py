from Shop.cart import total

print(total([1, 2]))
