import unittest

import yaml

import ledger


class LedgerTest(unittest.TestCase):
    def test_total(self):
        self.assertEqual(ledger.total([1, 2]), 3)
        self.assertEqual(yaml.safe_load('a: 1'), {'a': '1'})
