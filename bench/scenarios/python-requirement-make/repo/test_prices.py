import unittest

from prices import parse


class PricesTest(unittest.TestCase):
    def test_parse(self):
        self.assertEqual(parse('a: 1'), {'a': '1'})
