import os
import os.path

print(os.path.join("a", "b"), os.sep)

# --- expected
# a/b /
