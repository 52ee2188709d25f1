import sys
print('FAIL: 2 of 9 prices are wrong')
sys.exit(1)
