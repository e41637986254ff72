import argparse
p = argparse.ArgumentParser(prog="tool", description="A tool.")
OPTS = [("--alpha", "the alpha"), ("--beta", "the beta"), ("--gamma-ray", "the gamma")]
for name, text in OPTS:
    p.add_argument(name, help=text, default="d")
for flag in ("verbose", "quiet"):
    p.add_argument("--" + flag, action="store_true", help=f"be {flag}")
for letter in "xyz":
    p.add_argument(f"-{letter}", type=int, default=0)
a = p.parse_args(["--alpha", "1", "-x", "3", "--quiet", "--gamma-ray", "g"])
print(a.alpha, a.beta, a.gamma_ray, a.verbose, a.quiet, a.x, a.y)
print(a)
print(vars(a)["alpha"])
p.print_help()

# --- expected
# 1 d g False True 3 0
# Namespace(alpha='1', beta='d', gamma_ray='g', verbose=False, quiet=True, x=3, y=0, z=0)
# 1
# usage: tool [-h] [--alpha ALPHA] [--beta BETA] [--gamma-ray GAMMA_RAY]
#             [--verbose] [--quiet] [-x X] [-y Y] [-z Z]
#
# A tool.
#
# options:
#   -h, --help            show this help message and exit
#   --alpha ALPHA         the alpha
#   --beta BETA           the beta
#   --gamma-ray GAMMA_RAY
#                         the gamma
#   --verbose             be verbose
#   --quiet               be quiet
#   -x X
#   -y Y
#   -z Z
