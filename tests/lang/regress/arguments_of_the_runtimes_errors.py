import sys
from collections import defaultdict


def show(action):
    try:
        print(action())
    except BaseException as e:
        print(repr(e), e.args, str(e))


empty = {"a": 1}
empty.popitem()
letters = {"a"}
letters.pop()
counts = defaultdict(int)
bare = defaultdict(None, {"a": 1})
show(lambda: empty.popitem())
show(lambda: letters.pop())
show(lambda: set.pop(letters))
show(lambda: "%(q)s" % empty)
show(lambda: "%(q)s" % counts)
show(lambda: "{q}".format(a=len(letters)))
show(lambda: len(letters) ** (len(empty) - 1))
show(lambda: dict.pop(empty, "q"))
show(lambda: bare["q"])
show(lambda: bare["a"])
show(lambda: (1e10 + len(letters)) ** 400.0)
show(lambda: b"abc\xff".decode())
show(lambda: "ab\xff".encode("ascii"))
show(lambda: sys.exit(3 + len(letters)))
show(lambda: sys.exit("text"))
show(lambda: sys.exit())
show(lambda: open("/nonexistent/x"))
try:
    b"\xe4\xf6".decode()
except UnicodeDecodeError as e:
    print(repr(e), e)

# --- expected
# KeyError('popitem(): dictionary is empty') ('popitem(): dictionary is empty',) 'popitem(): dictionary is empty'
# KeyError('pop from an empty set') ('pop from an empty set',) 'pop from an empty set'
# KeyError('pop from an empty set') ('pop from an empty set',) 'pop from an empty set'
# KeyError('q') ('q',) 'q'
# 0
# KeyError('q') ('q',) 'q'
# ZeroDivisionError('0.0 cannot be raised to a negative power') ('0.0 cannot be raised to a negative power',) 0.0 cannot be raised to a negative power
# KeyError('q') ('q',) 'q'
# KeyError('q') ('q',) 'q'
# 1
# OverflowError(34, 'Numerical result out of range') (34, 'Numerical result out of range') (34, 'Numerical result out of range')
# UnicodeDecodeError('utf-8', b'abc\xff', 3, 4, 'invalid start byte') ('utf-8', b'abc\xff', 3, 4, 'invalid start byte') 'utf-8' codec can't decode byte 0xff in position 3: invalid start byte
# UnicodeEncodeError('ascii', 'abÿ', 2, 3, 'ordinal not in range(128)') ('ascii', 'abÿ', 2, 3, 'ordinal not in range(128)') 'ascii' codec can't encode character '\xff' in position 2: ordinal not in range(128)
# SystemExit(3) (3,) 3
# SystemExit('text') ('text',) text
# SystemExit() () 
# FileNotFoundError(2, 'No such file or directory') (2, 'No such file or directory') [Errno 2] No such file or directory: '/nonexistent/x'
# UnicodeDecodeError('utf-8', b'\xe4\xf6', 0, 1, 'invalid continuation byte') 'utf-8' codec can't decode byte 0xe4 in position 0: invalid continuation byte
