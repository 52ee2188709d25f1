import os
import unittest


class Mode(unittest.TestCase):
    def test_is_slow(self):
        self.assertEqual(os.environ['MODE'], 'slow')
