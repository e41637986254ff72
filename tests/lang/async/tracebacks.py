# What an uncaught exception in coroutines shows.
import asyncio


async def leaf(n):
    await asyncio.sleep(0)
    return 10 // n


async def middle(n):
    try:
        return await leaf(n) + 1
    except ZeroDivisionError as e:
        raise RuntimeError("middle") from e


async def items(n):
    yield 1
    yield await middle(n)


async def main():
    print(await middle(5))
    async for x in items(5):
        print(x)
    print([x async for x in items(0)])


asyncio.run(main())

# --- expected
# 3
# 1
# 3
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/tracebacks.py", line 12, in middle
#     return await leaf(n) + 1
#            ^^^^^^^^^^^^^
#   File "$HERE/tracebacks.py", line 7, in leaf
#     return 10 // n
#            ~~~^^~~
# ZeroDivisionError: integer division or modulo by zero
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "$HERE/tracebacks.py", line 29, in <module>
#     asyncio.run(main())
#   File "$HERE/tracebacks.py", line 26, in main
#     print([x async for x in items(0)])
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/tracebacks.py", line 26, in <listcomp>
#     print([x async for x in items(0)])
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "$HERE/tracebacks.py", line 19, in items
#     yield await middle(n)
#           ^^^^^^^^^^^^^^^
#   File "$HERE/tracebacks.py", line 14, in middle
#     raise RuntimeError("middle") from e
# RuntimeError: middle
# --- status 1
