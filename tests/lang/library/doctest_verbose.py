"""Module doc.

>>> double(4)
8
>>> x = 3
>>> for i in range(x):
...     print(i)
0
1
2
"""

def double(x):
    """Twice.

    >>> double(2)
    4
    >>> double("ab")
    'abab'
    >>> double(3)
    7
    >>> double(None)
    Traceback (most recent call last):
        ...
    TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
    >>> print(double(1.5), end="")
    3.0
    """
    return x * 2

class Stack:
    """
    >>> s = Stack()
    >>> s.push(1); s.push(2)
    >>> len(s), s
    (2, Stack([1, 2]))
    >>> s.pop()
    2
    >>> s.pop()
    1
    >>> s.pop()
    Traceback (most recent call last):
    IndexError: pop from empty list
    """
    def __init__(self): self.items = []
    def push(self, x):
        """>>> s = Stack()
        >>> s.push(3)
        """
        self.items.append(x)
    def pop(self): return self.items.pop()
    def __len__(self): return len(self.items)
    def __repr__(self): return f"Stack({self.items})"

def words(s):
    """
    >>> words("the  quick   brown")  # doctest: +NORMALIZE_WHITESPACE
    ['the',
     'quick', 'brown']
    >>> list(range(100))  # doctest: +ELLIPSIS
    [0, 1, ..., 98, 99]
    >>> print("a\\n\\nb")
    a
    <BLANKLINE>
    b
    >>> def helper(n):
    ...     return n + 1
    >>> helper(1)
    2
    >>> 1 == 1
    1
    >>> words("a")  # nothing
    >>> {1: 2}[3]
    Traceback (most recent call last):
    KeyError: 3
    """
    return s.split()

def no_doc(): pass

if __name__ == "__main__":
    import doctest
    import io
    import re
    from contextlib import redirect_stdout

    out = io.StringIO()
    with redirect_stdout(out):
        print(doctest.testmod())
        r = doctest.testmod(verbose=True)
    print(re.sub('File ".*/', 'File "', out.getvalue()))
    print(r.failed, r.attempted)

# --- expected
# **********************************************************************
# File "doctest_verbose.py", line 20, in __main__.double
# Failed example:
#     double(3)
# Expected:
#     7
# Got:
#     6
# **********************************************************************
# File "doctest_verbose.py", line 72, in __main__.words
# Failed example:
#     words("a")  # nothing
# Expected nothing
# Got:
#     ['a']
# **********************************************************************
# 2 items had failures:
#    1 of   5 in __main__.double
#    1 of   8 in __main__.words
# ***Test Failed*** 2 failures.
# TestResults(failed=2, attempted=24)
# Trying:
#     double(4)
# Expecting:
#     8
# ok
# Trying:
#     x = 3
# Expecting nothing
# ok
# Trying:
#     for i in range(x):
#         print(i)
# Expecting:
#     0
#     1
#     2
# ok
# Trying:
#     s = Stack()
# Expecting nothing
# ok
# Trying:
#     s.push(1); s.push(2)
# Expecting nothing
# ok
# Trying:
#     len(s), s
# Expecting:
#     (2, Stack([1, 2]))
# ok
# Trying:
#     s.pop()
# Expecting:
#     2
# ok
# Trying:
#     s.pop()
# Expecting:
#     1
# ok
# Trying:
#     s.pop()
# Expecting:
#     Traceback (most recent call last):
#     IndexError: pop from empty list
# ok
# Trying:
#     s = Stack()
# Expecting nothing
# ok
# Trying:
#     s.push(3)
# Expecting nothing
# ok
# Trying:
#     double(2)
# Expecting:
#     4
# ok
# Trying:
#     double("ab")
# Expecting:
#     'abab'
# ok
# Trying:
#     double(3)
# Expecting:
#     7
# **********************************************************************
# File "doctest_verbose.py", line 20, in __main__.double
# Failed example:
#     double(3)
# Expected:
#     7
# Got:
#     6
# Trying:
#     double(None)
# Expecting:
#     Traceback (most recent call last):
#         ...
#     TypeError: unsupported operand type(s) for *: 'NoneType' and 'int'
# ok
# Trying:
#     print(double(1.5), end="")
# Expecting:
#     3.0
# ok
# Trying:
#     words("the  quick   brown")  # doctest: +NORMALIZE_WHITESPACE
# Expecting:
#     ['the',
#      'quick', 'brown']
# ok
# Trying:
#     list(range(100))  # doctest: +ELLIPSIS
# Expecting:
#     [0, 1, ..., 98, 99]
# ok
# Trying:
#     print("a\n\nb")
# Expecting:
#     a
#     <BLANKLINE>
#     b
# ok
# Trying:
#     def helper(n):
#         return n + 1
# Expecting nothing
# ok
# Trying:
#     helper(1)
# Expecting:
#     2
# ok
# Trying:
#     1 == 1
# Expecting:
#     1
# ok
# Trying:
#     words("a")  # nothing
# Expecting nothing
# **********************************************************************
# File "doctest_verbose.py", line 72, in __main__.words
# Failed example:
#     words("a")  # nothing
# Expected nothing
# Got:
#     ['a']
# Trying:
#     {1: 2}[3]
# Expecting:
#     Traceback (most recent call last):
#     KeyError: 3
# ok
# 5 items had no tests:
#     __main__.Stack.__init__
#     __main__.Stack.__len__
#     __main__.Stack.__repr__
#     __main__.Stack.pop
#     __main__.no_doc
# 3 items passed all tests:
#    3 tests in __main__
#    6 tests in __main__.Stack
#    2 tests in __main__.Stack.push
# **********************************************************************
# 2 items had failures:
#    1 of   5 in __main__.double
#    1 of   8 in __main__.words
# 24 tests in 10 items.
# 22 passed and 2 failed.
# ***Test Failed*** 2 failures.
#
# 2 24
