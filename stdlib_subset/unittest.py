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


class _Result:
    """What the tests gave, and how it is shown while they run."""

    def __init__(self, verbosity: int) -> None:
        self.verbosity = verbosity
        self.run = 0
        self.failures: list[tuple[str, str]] = []
        self.errors: list[tuple[str, str]] = []
        self.skipped = 0
        self.expected = 0
        self.unexpected: list[str] = []

    def say(self, dot: str, word: str) -> None:
        if self.verbosity > 1:
            print(word, file=sys.stderr, flush=True)
        elif self.verbosity == 1:
            print(dot, end="", file=sys.stderr, flush=True)


def _run_one(result: _Result, title: str, doc: str, make, test, reason, expects_failure: bool) -> None:  # type: ignore[no-untyped-def]
    shown = f"{title}\n{doc}" if doc else title
    result.run += 1
    if result.verbosity > 1:
        print(shown, end=" ... ", file=sys.stderr, flush=True)
    if reason is not None:
        result.skipped += 1
        result.say("s", f"skipped {reason!r}")
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
        result.skipped += 1
        result.say("s", f"skipped {skipped!r}")
    elif expects_failure:
        if problems:
            result.expected += 1
            result.say("x", "expected failure")
        else:
            result.unexpected.append(shown)
            result.say("u", "unexpected success")
    elif not problems:
        result.say(".", "ok")
    for failed, part, text in [] if expects_failure else problems:
        (result.failures if failed else result.errors).append(
            (f"{title} {part}".rstrip() + (f"\n{doc}" if doc else ""), text)
        )
        result.say("F" if failed else "E", "FAIL" if failed else "ERROR")


def _attempt(action, problems: list[tuple[bool, str, str]]):  # type: ignore[no-untyped-def]
    """Runs a part of a test; the reason if it is skipped, else None."""
    try:
        action()
    except SkipTest as skipped:
        return str(skipped)
    except Exception as error:
        problems.append((isinstance(error, AssertionError), "", sys._exception_text(error)))  # type: ignore[attr-defined]
    return None


def _main(groups, module=None, argv=None, exit=True, verbosity=1, failfast=None) -> None:  # type: ignore[no-untyped-def]
    """`main()`. groups: of each class what runs before and after, and its tests."""
    given = sys.argv if argv is None else argv
    loud = 2 if "-v" in given or "--verbose" in given else 0 if "-q" in given else verbosity
    result = _Result(loud)
    begun = time.perf_counter()
    for before, after, tests in groups:
        before()
        for title, doc, make, test, reason, expects_failure in tests:
            _run_one(result, title, doc, make, test, reason, expects_failure)
        after()
    _report(result, time.perf_counter() - begun)
    if exit:
        sys.exit(1 if result.failures or result.errors or result.unexpected else 0)


def _report(result: _Result, seconds: float) -> None:
    if result.verbosity:
        print(file=sys.stderr)
    for word, found in (("ERROR", result.errors), ("FAIL", result.failures)):
        for title, text in found:
            print("=" * 70, f"{word}: {title}", "-" * 70, text, "", sep="\n", file=sys.stderr)
    for title in result.unexpected:
        print("=" * 70, f"UNEXPECTED SUCCESS: {title}", sep="\n", file=sys.stderr)
    print("-" * 70, file=sys.stderr)
    print(f"Ran {result.run} test{'' if result.run == 1 else 's'} in {seconds:.3f}s\n", file=sys.stderr)
    counted = (
        ("failures", len(result.failures)),
        ("errors", len(result.errors)),
        ("skipped", result.skipped),
        ("expected failures", result.expected),
        ("unexpected successes", len(result.unexpected)),
    )
    parts = ", ".join([f"{name}={count}" for name, count in counted if count])
    bad = result.failures or result.errors or result.unexpected
    print(("FAILED" if bad else "OK") + (f" ({parts})" if parts else ""), file=sys.stderr)
