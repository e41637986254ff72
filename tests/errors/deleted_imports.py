import json
import math


def packed(x):
    return json.dumps(x)


print(packed([1]))
del json  # error: E0506 deleted
if len("a"):
    del math  # error: E0506
