import unittest

import settings


class Load(unittest.TestCase):
    def test_spaces(self):
        self.assertEqual(settings.load('a = 1'), {'a': '1'})
