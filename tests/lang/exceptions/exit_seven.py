import sys


def main() -> int:
    print("before")
    return 7


sys.exit(main())

# --- expected
# before
# --- status 7
