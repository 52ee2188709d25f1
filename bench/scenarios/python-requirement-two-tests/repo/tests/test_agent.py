import unittest

import requests


class AgentTest(unittest.TestCase):
    def test_version(self):
        self.assertTrue(requests.__version__)
