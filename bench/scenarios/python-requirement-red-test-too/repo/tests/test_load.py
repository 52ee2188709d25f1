import unittest

import yaml


class LoadTest(unittest.TestCase):
    def test_load(self):
        self.assertEqual(yaml.safe_load('a: 1'), {'a': '1'})
