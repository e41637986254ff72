"""Tests as methods of classes. `frontend/unit_tests.py` writes down which there are; here they are run."""

import re
import sys
import time


class SkipTest(Exception):
    """Raised by a test that is not to run."""

    __module__ = "unittest.case"


def _with(text: str, message) -> str:  # type: ignore[no-untyped-def]
    return text if message is None else f"{text} : {message}"


class _Raises:
    """What `assertRaises` gives: it takes the exception that its block must raise."""

    def __init__(self, expected, pattern, message) -> None:  # type: ignore[no-untyped-def]
        self._expected = expected
        self._pattern = pattern
        self._message = message
        self.exception = None

    def __enter__(self):  # type: ignore[no-untyped-def]
        return self

    def __exit__(self, kind, error, trace) -> bool:  # type: ignore[no-untyped-def]
        if error is None:
            raise AssertionError(_with(f"{_names(self._expected)} not raised", self._message))
        if not isinstance(error, self._expected):
            return False
        self.exception = error
        if self._pattern is not None and not re.search(self._pattern, str(error)):
            raise AssertionError(_with(f'"{self._pattern}" does not match "{error}"', self._message))
        return True


def _names(expected) -> str:  # type: ignore[no-untyped-def]
    return f"{expected}" if isinstance(expected, tuple) else f"{expected.__name__}"


class _SubTest:
    def __init__(self, case, shown: str) -> None:  # type: ignore[no-untyped-def]
        self._case = case
        self._shown = shown

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind, error, trace) -> bool:  # type: ignore[no-untyped-def]
        if error is None or isinstance(error, SkipTest) or not isinstance(error, Exception):
            return False
        failed = isinstance(error, AssertionError)
        self._case._found.append((failed, self._shown, sys._exception_text(error)))  # type: ignore[attr-defined]
        return True


class TestCase:
    """Base of the classes whose methods `test...` are tests."""

    __module__ = "unittest.case"

    def __init__(self, methodName: str = "runTest") -> None:
        self._testMethodName = methodName
        self._found: list[tuple[bool, str, str]] = []
        self._cleanups = []  # type: ignore[var-annotated]

    def setUp(self) -> None:
        """Runs before each test."""

    def tearDown(self) -> None:
        """Runs after each test."""

    @classmethod
    def setUpClass(cls) -> None:
        """Runs before the tests of a class."""

    @classmethod
    def tearDownClass(cls) -> None:
        """Runs after them."""

    def addCleanup(self, function, /, *args, **kwargs) -> None:  # type: ignore[no-untyped-def]
        """Is called when the test has run, the last one first."""
        self._cleanups.append(lambda: function(*args, **kwargs))

    def fail(self, msg=None) -> None:  # type: ignore[no-untyped-def]
        """The test fails."""
        raise AssertionError(msg)

    def skipTest(self, reason: str) -> None:
        """The test ends here and counts as skipped."""
        raise SkipTest(reason)

    def subTest(self, msg=None, **params):  # type: ignore[no-untyped-def]
        """A part of a test: what fails in it is reported and does not end the test."""
        given = ", ".join([f"{name}={value!r}" for name, value in params.items()])
        label = "" if msg is None else f"[{msg}]"
        return _SubTest(
            self, " ".join([part for part in (label, f"({given})" if given else "") if part]) or "(<subtest>)"
        )

    def assertEqual(self, first, second, msg=None) -> None:  # type: ignore[no-untyped-def]
        if not first == second:
            raise AssertionError(_with(f"{first!r} != {second!r}", msg))

    def assertNotEqual(self, first, second, msg=None) -> None:  # type: ignore[no-untyped-def]
        if not first != second:
            raise AssertionError(_with(f"{first!r} == {second!r}", msg))

    def assertTrue(self, expr, msg=None) -> None:  # type: ignore[no-untyped-def]
        if not expr:
            raise AssertionError(_with(f"{expr!r} is not true", msg))

    def assertFalse(self, expr, msg=None) -> None:  # type: ignore[no-untyped-def]
        if expr:
            raise AssertionError(_with(f"{expr!r} is not false", msg))

    def assertIs(self, expr1, expr2, msg=None) -> None:  # type: ignore[no-untyped-def]
        if expr1 is not expr2:
            raise AssertionError(_with(f"{expr1!r} is not {expr2!r}", msg))

    def assertIsNot(self, expr1, expr2, msg=None) -> None:  # type: ignore[no-untyped-def]
        if expr1 is expr2:
            raise AssertionError(_with(f"unexpectedly identical: {expr1!r}", msg))

    def assertIsNone(self, obj, msg=None) -> None:  # type: ignore[no-untyped-def]
        if obj is not None:
            raise AssertionError(_with(f"{obj!r} is not None", msg))

    def assertIsNotNone(self, obj, msg=None) -> None:  # type: ignore[no-untyped-def]
        if obj is None:
            raise AssertionError(_with("unexpectedly None", msg))

    def assertIn(self, member, container, msg=None) -> None:  # type: ignore[no-untyped-def]
        if member not in container:
            raise AssertionError(_with(f"{member!r} not found in {container!r}", msg))

    def assertNotIn(self, member, container, msg=None) -> None:  # type: ignore[no-untyped-def]
        if member in container:
            raise AssertionError(_with(f"{member!r} unexpectedly found in {container!r}", msg))

    def assertIsInstance(self, obj, cls, msg=None) -> None:  # type: ignore[no-untyped-def]
        if not isinstance(obj, cls):
            raise AssertionError(_with(f"{obj!r} is not an instance of {cls!r}", msg))

    def assertNotIsInstance(self, obj, cls, msg=None) -> None:  # type: ignore[no-untyped-def]
        if isinstance(obj, cls):
            raise AssertionError(_with(f"{obj!r} is an instance of {cls!r}", msg))

    def assertGreater(self, a, b, msg=None) -> None:  # type: ignore[no-untyped-def]
        if not a > b:
            raise AssertionError(_with(f"{a!r} not greater than {b!r}", msg))

    def assertGreaterEqual(self, a, b, msg=None) -> None:  # type: ignore[no-untyped-def]
        if not a >= b:
            raise AssertionError(_with(f"{a!r} not greater than or equal to {b!r}", msg))

    def assertLess(self, a, b, msg=None) -> None:  # type: ignore[no-untyped-def]
        if not a < b:
            raise AssertionError(_with(f"{a!r} not less than {b!r}", msg))

    def assertLessEqual(self, a, b, msg=None) -> None:  # type: ignore[no-untyped-def]
        if not a <= b:
            raise AssertionError(_with(f"{a!r} not less than or equal to {b!r}", msg))

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None) -> None:  # type: ignore[no-untyped-def]
        if first == second:
            return
        difference = abs(first - second)
        if delta is not None:
            if difference > delta:
                text = f"{first!r} != {second!r} within {delta!r} delta ({difference!r} difference)"
                raise AssertionError(_with(text, msg))
            return
        digits = 7 if places is None else places
        if round(difference, digits) != 0:
            text = f"{first!r} != {second!r} within {digits!r} places ({difference!r} difference)"
            raise AssertionError(_with(text, msg))

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None) -> None:  # type: ignore[no-untyped-def]
        difference = abs(first - second)
        if delta is not None:
            if first == second or difference <= delta:
                text = f"{first!r} == {second!r} within {delta!r} delta ({difference!r} difference)"
                raise AssertionError(_with(text, msg))
            return
        digits = 7 if places is None else places
        if first == second or round(difference, digits) == 0:
            raise AssertionError(_with(f"{first!r} == {second!r} within {digits!r} places", msg))

    def assertCountEqual(self, first, second, msg=None) -> None:  # type: ignore[no-untyped-def]
        left, right = list(first), list(second)
        for item in list(left):
            if item in right:
                left.remove(item)
                right.remove(item)
        if left or right:
            raise AssertionError(_with("Element counts were not equal", msg))

    def assertListEqual(self, list1, list2, msg=None) -> None:  # type: ignore[no-untyped-def]
        self.assertEqual(list1, list2, msg)

    def assertTupleEqual(self, tuple1, tuple2, msg=None) -> None:  # type: ignore[no-untyped-def]
        self.assertEqual(tuple1, tuple2, msg)

    def assertDictEqual(self, d1, d2, msg=None) -> None:  # type: ignore[no-untyped-def]
        self.assertEqual(d1, d2, msg)

    def assertSetEqual(self, set1, set2, msg=None) -> None:  # type: ignore[no-untyped-def]
        self.assertEqual(set1, set2, msg)

    def assertSequenceEqual(self, seq1, seq2, msg=None) -> None:  # type: ignore[no-untyped-def]
        self.assertEqual(list(seq1), list(seq2), msg)

    def assertMultiLineEqual(self, first: str, second: str, msg=None) -> None:  # type: ignore[no-untyped-def]
        self.assertEqual(first, second, msg)

    def assertRegex(self, text: str, expected_regex, msg=None) -> None:  # type: ignore[no-untyped-def]
        if not re.search(expected_regex, text):
            raise AssertionError(_with(f"Regex didn't match: {expected_regex!r} not found in {text!r}", msg))

    def assertNotRegex(self, text: str, unexpected_regex, msg=None) -> None:  # type: ignore[no-untyped-def]
        found = re.search(unexpected_regex, text)
        if found:
            shown = f"Regex matched: {found[0]!r} matches {unexpected_regex!r} in {text!r}"
            raise AssertionError(_with(shown, msg))

    def assertRaises(self, expected_exception, function=None, *args, msg=None, **kwargs):  # type: ignore[no-untyped-def]
        """A context without a function, else calls it."""
        context = _Raises(expected_exception, None, msg)
        if function is None:
            return context
        with context:
            function(*args, **kwargs)
        return None

    def assertRaisesRegex(self, expected_exception, expected_regex, function=None, *args, msg=None, **kwargs):  # type: ignore[no-untyped-def]
        """The same; the exception's text must match too."""
        context = _Raises(expected_exception, expected_regex, msg)
        if function is None:
            return context
        with context:
            function(*args, **kwargs)
        return None


class _Test:
    """A test as results name it."""

    def __init__(self, title: str, doc: str, part: str = "") -> None:
        self._title = title
        self._doc = doc
        self._part = part

    def id(self) -> str:
        """Module, class and method."""
        return f"{self._title.partition('(')[2][:-1]} {self._part}".rstrip()

    def shortDescription(self) -> str | None:
        """The first line of its docstring."""
        return self._doc or None

    def __str__(self) -> str:
        return f"{self._title} {self._part}".rstrip()

    def _shown(self) -> str:
        return f"{self}\n{self._doc}" if self._doc else str(self)


class TestResult:
    """What came of tests."""

    __module__ = "unittest.result"

    def __init__(self, stream=None, descriptions: bool = True, verbosity: int = 0) -> None:  # type: ignore[no-untyped-def]
        self.testsRun = 0
        self.failures: list[tuple[_Test, str]] = []
        self.errors: list[tuple[_Test, str]] = []
        self.skipped: list[tuple[_Test, str]] = []
        self.expectedFailures: list[tuple[_Test, str]] = []
        self.unexpectedSuccesses: list[_Test] = []
        self.shouldStop = False
        self.failfast = False
        self._told = False
        self._verbosity = verbosity
        self._stream = sys.stderr if stream is None else stream

    def wasSuccessful(self) -> bool:
        """Whether all was as expected."""
        return not (self.failures or self.errors or self.unexpectedSuccesses)

    def stop(self) -> None:
        """No more tests are run."""
        self.shouldStop = True

    def _say(self, test: _Test, mark: str, word: str) -> None:
        if self._verbosity > 1:
            if test._part or self._told:
                if not self._told:
                    print(file=self._stream)
                print("  " if test._part else "", test._shown(), " ... ", sep="", end="", file=self._stream)
            print(word, file=self._stream)
            self._told = True
        elif self._verbosity == 1:
            print(mark, end="", file=self._stream, flush=True)

    def __repr__(self) -> str:
        counts = f"run={self.testsRun} errors={len(self.errors)} failures={len(self.failures)}"
        return f"<unittest.runner.TextTestResult {counts}>"


def _run_one(result: TestResult, title: str, doc: str, make, test, reason, expects_failure: bool) -> None:  # type: ignore[no-untyped-def]
    one = _Test(title, doc)
    result.testsRun += 1
    result._told = False
    if result._verbosity > 1:
        print(one._shown(), end=" ... ", file=result._stream, flush=True)
    if reason is not None:
        result.skipped.append((one, reason))
        result._say(one, "s", f"skipped {reason!r}")
        return
    case = make()
    problems: list[tuple[bool, str, str]] = []
    skipped = _attempt(case.setUp, problems)
    if skipped is None and not problems:
        skipped = _attempt(lambda: test(case), problems)
        problems = case._found + problems
        _attempt(case.tearDown, problems)
    while case._cleanups:
        _attempt(case._cleanups.pop(), problems)
    if skipped is not None:
        result.skipped.append((one, skipped))
        result._say(one, "s", f"skipped {skipped!r}")
    elif expects_failure:
        if problems:
            result.expectedFailures.append((one, problems[0][2] + "\n"))
            result._say(one, "x", "expected failure")
        else:
            result.unexpectedSuccesses.append(one)
            result._say(one, "u", "unexpected success")
    elif not problems:
        result._say(one, ".", "ok")
    for failed, part, text in [] if expects_failure else problems:
        one = _Test(title, doc, part)
        (result.failures if failed else result.errors).append((one, text + "\n"))
        result._say(one, "F" if failed else "E", "FAIL" if failed else "ERROR")


def _attempt(action, problems: list[tuple[bool, str, str]]):  # type: ignore[no-untyped-def]
    """Runs a part of a test; the reason if it is skipped, else None."""
    try:
        action()
    except SkipTest as skipped:
        return str(skipped)
    except Exception as error:
        problems.append((isinstance(error, AssertionError), "", sys._exception_text(error)))  # type: ignore[attr-defined]
    return None


def _run(result: TestResult, groups) -> None:  # type: ignore[no-untyped-def]
    """Runs tests. groups: of each class what runs before and after, and its tests."""
    for before, after, tests in groups:
        before()
        for title, doc, make, test, reason, expects_failure in tests:
            if not result.shouldStop:
                _run_one(result, title, doc, make, test, reason, expects_failure)
            if result.failfast and not result.wasSuccessful():
                result.shouldStop = True
        after()


def _main(groups, module=None, argv=None, exit=True, verbosity=1, failfast=None) -> None:  # type: ignore[no-untyped-def]
    """`main()`."""
    given = sys.argv if argv is None else argv
    loud = 2 if "-v" in given or "--verbose" in given else 0 if "-q" in given else verbosity
    result = TestResult(None, True, loud)
    begun = time.perf_counter()
    _run(result, groups)
    _report(result, time.perf_counter() - begun)
    if exit:
        sys.exit(0 if result.wasSuccessful() else 1)


class TestSuite:
    """Tests that are run together."""

    __module__ = "unittest.suite"

    def __init__(self, tests=None) -> None:  # type: ignore[no-untyped-def]
        self._groups = []  # type: ignore[var-annotated]
        if tests is not None:
            self.addTests(tests)

    def addTest(self, test: "TestSuite") -> None:
        """The tests of another suite, or one test: `suite.addTest(Case("test_x"))`."""
        self._groups += test._groups

    def addTests(self, tests) -> None:  # type: ignore[no-untyped-def]
        """The tests of a suite, or of several."""
        if isinstance(tests, TestSuite):
            self._groups += tests._groups
        else:
            for one in tests:
                self._groups += one._groups

    def countTestCases(self) -> int:
        """How many there are."""
        return sum(len(group[2]) for group in self._groups)

    def run(self, result: TestResult) -> TestResult:
        """Runs them."""
        _run(result, self._groups)
        return result


def _suite(groups) -> TestSuite:  # type: ignore[no-untyped-def]
    made = TestSuite()
    made._groups += groups
    return made


class TestLoader:
    """Finds tests; which there are is known when the program is compiled (`frontend/unit_tests.py`)."""

    __module__ = "unittest.loader"

    def _suite(self, groups) -> TestSuite:  # type: ignore[no-untyped-def]
        return _suite(groups)


defaultTestLoader = TestLoader()


class TextTestRunner:
    """Runs tests and tells about them."""

    __module__ = "unittest.runner"

    def __init__(  # type: ignore[no-untyped-def]
        self, stream=None, descriptions: bool = True, verbosity: int = 1, failfast: bool = False, buffer: bool = False
    ) -> None:
        self.stream = stream
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast

    def run(self, test: TestSuite) -> TestResult:
        """Runs a suite."""
        result = TestResult(self.stream, self.descriptions, self.verbosity)
        result.failfast = self.failfast
        begun = time.perf_counter()
        test.run(result)
        _report(result, time.perf_counter() - begun)
        return result


def _report(result: TestResult, seconds: float) -> None:
    stream = result._stream
    if result._verbosity:
        print(file=stream)
    for word, found in (("ERROR", result.errors), ("FAIL", result.failures)):
        for test, text in found:
            print("=" * 70, f"{word}: {test._shown()}", "-" * 70, text, sep="\n", file=stream)
    for test in result.unexpectedSuccesses:
        print("=" * 70, f"UNEXPECTED SUCCESS: {test._shown()}", sep="\n", file=stream)
    print("-" * 70, file=stream)
    print(f"Ran {result.testsRun} test{'' if result.testsRun == 1 else 's'} in {seconds:.3f}s\n", file=stream)
    counted = (
        ("failures", len(result.failures)),
        ("errors", len(result.errors)),
        ("skipped", len(result.skipped)),
        ("expected failures", len(result.expectedFailures)),
        ("unexpected successes", len(result.unexpectedSuccesses)),
    )
    parts = ", ".join([f"{name}={count}" for name, count in counted if count])
    print(("OK" if result.wasSuccessful() else "FAILED") + (f" ({parts})" if parts else ""), file=stream)
