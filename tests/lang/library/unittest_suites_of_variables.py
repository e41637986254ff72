"""Test suites of classes that a variable holds."""

import io
import unittest


class A(unittest.TestCase):
    def setUp(self):
        self.n = 1

    def test_a(self):
        self.assertEqual(self.n, 1)

    def test_b(self):
        self.assertIn(1, [1])


class B(unittest.TestCase):
    def test_c(self):
        self.assertEqual(1, 2)


class C(unittest.TestCase):
    def test_d(self):
        self.assertTrue(True)


loader = unittest.TestLoader()
suite = unittest.TestSuite()
for case in (A, B):
    suite.addTests(loader.loadTestsFromTestCase(case))
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
print(result.testsRun, len(result.failures), len(result.errors))
suites = [unittest.defaultTestLoader.loadTestsFromTestCase(c) for c in [A, C]]
print(unittest.TextTestRunner(stream=io.StringIO(), verbosity=2).run(unittest.TestSuite(suites)).testsRun)

# --- expected
# 3 1 0
# 3
