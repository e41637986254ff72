import sys


def finish(code: int) -> None:
    try:
        sys.exit(code)
    finally:
        print("leaving")


try:
    sys.exit("caught")
except SystemExit as error:
    print("stopped", error.code)
finish(3)
print("never")

# --- expected
# stopped caught
# leaving
# --- status 3
