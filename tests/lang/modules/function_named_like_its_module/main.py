from pkg import search, srt
import pkg
from pkg.search import search as s2

print(search([1, 2], 2), srt([2, 1]), pkg.search([3], 3), s2([1], 1), pkg.u(), pkg.util.u(), pkg.sort.sort([2,1]))

# --- expected
# search loaded
# 1 [1, 2] 0 0 1 1 [1, 2]
