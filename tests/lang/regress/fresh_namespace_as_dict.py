# `vars(parser.parse_args())` is a dict that nobody else has; `splitlines(1)` takes an int.
import argparse

p = argparse.ArgumentParser()
p.add_argument("--x", type=int, default=3)
p.add_argument("--name")
args = vars(p.parse_args([]))
args["y"] = 5
for k, v in args.items():
    print(k, v)
args2 = vars(p.parse_args(["--x", "7"]))
args2.pop("name")
print(args2, len(args))
print("a\nb\n".splitlines(0), "a\nb".splitlines(1), b"a\nb".splitlines(1))

# --- expected
# x 3
# name None
# y 5
# {'x': 7} 3
# ['a', 'b'] ['a\n', 'b'] [b'a\n', b'b']
