# Task groups whose tasks fail, whose body fails; the traceback of an uncaught group.
import asyncio

async def fail(n, delay):
    await asyncio.sleep(delay)
    raise ValueError(n)

async def sleeper(log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append("cancelled")
        raise

async def main():
    log = []
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail(1, 0))
            tg.create_task(fail(2, 0))
            tg.create_task(sleeper(log))
    except* ValueError as eg:
        print(sorted(str(e) for e in eg.exceptions), eg)
    print(log)
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(asyncio.sleep(0.01, "x"))
        b = tg.create_task(asyncio.sleep(0.02, "y"))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(sleeper(log))
            await asyncio.sleep(0)
            raise KeyError("body")
    except* KeyError as eg:
        print(repr(eg))
    print(log)

asyncio.run(main())
async def last():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(fail(3, 0.01))
asyncio.run(last())

# --- expected
# ['1', '2'] unhandled errors in a TaskGroup (2 sub-exceptions)
# ['cancelled']
# x y
# ExceptionGroup('unhandled errors in a TaskGroup', [KeyError('body')])
# ['cancelled', 'cancelled']
# --- stderr
#   + Exception Group Traceback (most recent call last):
#   |   File "$HERE/task_groups.py", line 42, in <module>
#   |     asyncio.run(last())
#   |   File "$HERE/task_groups.py", line 40, in last
#   |     async with asyncio.TaskGroup() as tg:
#   | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
#   +-+---------------- 1 ----------------
#     | Traceback (most recent call last):
#     |   File "$HERE/task_groups.py", line 6, in fail
#     |     raise ValueError(n)
#     | ValueError: 3
#     +------------------------------------
# --- status 1
