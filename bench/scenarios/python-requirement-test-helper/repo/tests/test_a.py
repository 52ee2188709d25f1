import unittest

from tests import helpers


class A(unittest.TestCase):
    def test_a(self):
        self.assertTrue(helpers.yaml)
