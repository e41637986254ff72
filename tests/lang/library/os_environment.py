"""The environment."""

import os

print(os.getenv("PYX2C_NONE"), os.getenv("PYX2C_NONE", "d"))
try:
    os.environ["NOPE_NOT"]
except KeyError as e:
    print(e)
os.environ["A_B"] = "3"
print(os.environ["A_B"], os.getenv("A_B"))
print("A_B" in os.environ, os.environ.pop("A_B"), "A_B" in os.environ, os.environ.get("A_B", 7))
print(os.environ.setdefault("PYX2C_S", "s"), os.environ.setdefault("PYX2C_S", "t"))
os.environ.update({"PYX2C_T": "t"})
print(
    sorted(k for k in os.environ if k.startswith("PYX2C_")), sorted(v for k, v in os.environ.items() if k == "PYX2C_T")
)
del os.environ["PYX2C_T"]
try:
    del os.environ["PYX2C_T"]
except KeyError as e:
    print("KeyError", e)

# --- expected
# None d
# 'NOPE_NOT'
# 3 3
# True 3 False 7
# s s
# ['PYX2C_S', 'PYX2C_T'] ['t']
# KeyError 'PYX2C_T'
