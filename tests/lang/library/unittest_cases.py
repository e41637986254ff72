import unittest
import math

class Account:
    def __init__(self, b=0): self.balance = b
    def withdraw(self, n):
        if n > self.balance: raise ValueError(f"insufficient: {n}")
        self.balance -= n
        return self.balance

class TestAccount(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("class begins")
    def setUp(self):
        self.acc = Account(100)
    def tearDown(self):
        self.acc = None
    def test_withdraw(self):
        self.assertEqual(self.acc.withdraw(30), 70)
    def test_error(self):
        with self.assertRaises(ValueError) as cm:
            self.acc.withdraw(1000)
        self.assertIn("insufficient", str(cm.exception))
        self.assertEqual(cm.exception.args[0], "insufficient: 1000")
        self.assertRaises(ValueError, self.acc.withdraw, 500)
        self.assertRaises(ZeroDivisionError, lambda: 1 / 0)
    def test_regex(self):
        with self.assertRaisesRegex(ValueError, r"insuff.*\d+"):
            self.acc.withdraw(101)
        self.assertRegex("hello 42", r"\d+")
    @unittest.skip("later")
    def test_skipped(self):
        self.fail("no")
    @unittest.expectedFailure
    def test_known_bug(self):
        self.assertTrue(False)

class TestMath(unittest.TestCase):
    def test_many(self):
        """Numbers of kinds."""
        self.assertAlmostEqual(math.sqrt(2), 1.41421356, places=6)
        self.assertGreater(3, 2); self.assertLessEqual(2, 2)
        self.assertIsNone(None); self.assertIsNotNone(3); self.assertFalse([])
        self.assertIsInstance(3, int); self.assertNotIn(3, [1, 2])
        self.assertCountEqual([1, 2, 2], [2, 1, 2]); self.assertDictEqual({1: 2}, {1: 2})
        self.assertListEqual([1], [1])
        for i in range(3):
            with self.subTest(i=i):
                self.assertEqual(i % 1, 0)
    def test_bad(self):
        self.assertEqual(math.floor(2.5), 3, "floor")
    def test_boom(self):
        return {}["x"]

if __name__ == "__main__":
    import io
    import re
    from contextlib import redirect_stderr

    err = io.StringIO()
    with redirect_stderr(err):
        unittest.main(verbosity=2, exit=False)
    shown = re.sub(r"in \d+\.\d+s", "in ...", err.getvalue())
    print(re.sub('File ".*/', 'File "', shown))
    with redirect_stderr(io.StringIO()):
        unittest.main()

# --- expected
# class begins
# test_error (__main__.TestAccount.test_error) ... ok
# test_known_bug (__main__.TestAccount.test_known_bug) ... expected failure
# test_regex (__main__.TestAccount.test_regex) ... ok
# test_skipped (__main__.TestAccount.test_skipped) ... skipped 'later'
# test_withdraw (__main__.TestAccount.test_withdraw) ... ok
# test_bad (__main__.TestMath.test_bad) ... FAIL
# test_boom (__main__.TestMath.test_boom) ... ERROR
# test_many (__main__.TestMath.test_many)
# Numbers of kinds. ... ok
#
# ======================================================================
# ERROR: test_boom (__main__.TestMath.test_boom)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File "unittest_cases.py", line 54, in test_boom
#     return {}["x"]
#            ~~^^^^^
# KeyError: 'x'
#
# ======================================================================
# FAIL: test_bad (__main__.TestMath.test_bad)
# ----------------------------------------------------------------------
# Traceback (most recent call last):
#   File "unittest_cases.py", line 52, in test_bad
#     self.assertEqual(math.floor(2.5), 3, "floor")
# AssertionError: 2 != 3 : floor
#
# ----------------------------------------------------------------------
# Ran 8 tests in ...
#
# FAILED (failures=1, errors=1, skipped=1, expected failures=1)
#
# class begins
# --- status 1
