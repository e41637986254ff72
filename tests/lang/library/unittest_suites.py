"""Suites, loaders, runners and results of unittest."""

import io
import sys
import unittest


class Sums(unittest.TestCase):
    def test_one(self):
        """One and one."""
        self.assertEqual(1 + 1, 2)

    def test_two(self):
        self.assertEqual(1 + 1, 3)

    def test_parts(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertNotEqual(n, 1)

    @unittest.skip("not now")
    def test_later(self):
        pass


class Errors(unittest.TestCase):
    def test_raises(self):
        raise KeyError("k")

    @unittest.expectedFailure
    def test_known(self):
        self.fail("known")


def shown(result):
    print(result.testsRun, result.wasSuccessful(), [str(t) for t, _ in result.failures], [t.id() for t, _ in result.errors])
    print([(t.id(), why) for t, why in result.skipped], len(result.expectedFailures), result.failures[0][1].splitlines()[-1])


loader = unittest.TestLoader()
suite = unittest.TestSuite()
suite.addTests(loader.loadTestsFromTestCase(Sums))
suite.addTest(unittest.defaultTestLoader.loadTestsFromTestCase(Errors))
print(suite.countTestCases())
out = io.StringIO()
result = unittest.TextTestRunner(stream=out, verbosity=2).run(suite)
shown(result)
print([line for line in out.getvalue().splitlines() if "..." in line or line.startswith(("FAIL", "ERROR"))])
single = unittest.TestSuite()
single.addTest(Sums("test_one"))
single.addTest(Errors("test_raises"))
result = unittest.TestResult()
single.run(result)
print(result.testsRun, len(result.errors), result.failures)
both = unittest.TestSuite([loader.loadTestsFromTestCase(Errors), single])
print(both.countTestCases(), loader.loadTestsFromModule(sys.modules[__name__]).countTestCases())

# --- expected
# 6
# 6 False ['test_parts (__main__.Sums.test_parts) (n=1)', 'test_two (__main__.Sums.test_two)'] ['__main__.Errors.test_raises']
# [('__main__.Sums.test_later', 'not now')] 1 AssertionError: 1 == 1
# ["test_later (__main__.Sums.test_later) ... skipped 'not now'", 'One and one. ... ok', 'test_parts (__main__.Sums.test_parts) ... ', '  test_parts (__main__.Sums.test_parts) (n=1) ... FAIL', 'test_two (__main__.Sums.test_two) ... FAIL', 'test_known (__main__.Errors.test_known) ... expected failure', 'test_raises (__main__.Errors.test_raises) ... ERROR', 'ERROR: test_raises (__main__.Errors.test_raises)', 'FAIL: test_parts (__main__.Sums.test_parts) (n=1)', 'FAIL: test_two (__main__.Sums.test_two)', 'FAILED (failures=2, errors=1, skipped=1, expected failures=1)']
# 2 1 []
# 4 6
