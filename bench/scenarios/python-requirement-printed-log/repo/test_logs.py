import pathlib
import unittest


class LogsTest(unittest.TestCase):
    def test_names_the_module(self):
        text = pathlib.Path('recorded.log').read_text()
        print(text)
        self.assertIn('numpy', text.splitlines()[-1])
