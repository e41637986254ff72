import sys
if len(sys.argv) == 1:
    import urllib.parse as u
else:
    import os.path as u
print(u.__name__, u.quote("a b"))

# --- expected
# urllib.parse a%20b
