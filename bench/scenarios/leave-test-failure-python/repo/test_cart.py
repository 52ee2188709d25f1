import unittest

from cart import total


class Total(unittest.TestCase):
    def test_discount(self):
        self.assertEqual(total([10, 5], 1), 14)
