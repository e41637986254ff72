import warnings
from warnings import warn
class MyWarning(UserWarning): pass
def old(n):
    warnings.warn("old is deprecated", DeprecationWarning)
    return n
def loud(n):
    warn(f"careful {n}", MyWarning)
for i in range(3):
    old(i)
    loud(i % 2)
warnings.warn("plain")
warnings.warn(RuntimeWarning("as object"))
warnings.warn("later", PendingDeprecationWarning)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    old(1)
    loud(5)
    print(len(w), w[0].category.__name__, str(w[0].message), w[1].category is MyWarning, issubclass(w[-1].category, UserWarning), w[0].lineno)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    loud(7)
with warnings.catch_warnings():
    warnings.filterwarnings("error", message="careful", category=UserWarning)
    try: loud(8)
    except MyWarning as e: print("raised", e)
    warn("not careful")
loud(0)
loud(0)

# --- expected
# 2 DeprecationWarning old is deprecated True True 5
# raised careful 8
# --- stderr
# $HERE/warnings_shown.py:5: DeprecationWarning: old is deprecated
#   warnings.warn("old is deprecated", DeprecationWarning)
# $HERE/warnings_shown.py:8: MyWarning: careful 0
#   warn(f"careful {n}", MyWarning)
# $HERE/warnings_shown.py:8: MyWarning: careful 1
#   warn(f"careful {n}", MyWarning)
# $HERE/warnings_shown.py:12: UserWarning: plain
#   warnings.warn("plain")
# $HERE/warnings_shown.py:13: RuntimeWarning: as object
#   warnings.warn(RuntimeWarning("as object"))
# $HERE/warnings_shown.py:27: UserWarning: not careful
#   warn("not careful")
# $HERE/warnings_shown.py:8: MyWarning: careful 0
#   warn(f"careful {n}", MyWarning)
