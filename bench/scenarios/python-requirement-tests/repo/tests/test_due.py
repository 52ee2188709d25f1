import unittest

from dateutil.relativedelta import relativedelta
from six import text_type


class Due(unittest.TestCase):
    def test_a_month_later(self):
        self.assertEqual(text_type(relativedelta(months=1)), "1 month")
