import math

print(round(math.sin(1.0), 12), round(math.cos(2.0), 12), round(math.pow(2.0, 0.5), 12))

# --- expected
# 0.841470984808 -0.416146836547 1.414213562373
