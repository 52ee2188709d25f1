import socket
import unittest


class StoreTest(unittest.TestCase):
    def test_answers(self):
        socket.create_connection(("127.0.0.1", 1), timeout=2).close()
