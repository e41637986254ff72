# gather, wait, as_completed, TaskGroup, to_thread, run_in_executor, futures, callbacks.
import asyncio
import time


async def after(seconds, value):
    await asyncio.sleep(seconds)
    return value


async def fail(seconds, error):
    await asyncio.sleep(seconds)
    raise error


def blocking(x, y=1):
    time.sleep(0.005)
    return x * y


async def main():
    print(await asyncio.gather(after(0.02, 1), after(0.01, 2), after(0, 3)))
    print(await asyncio.gather(*(after(0.001 * i, i) for i in range(4))))
    print([await f for f in asyncio.as_completed([after(0.03, "c"), after(0.01, "a"), after(0.02, "b")])])
    tasks = [asyncio.create_task(after(0.2 * i - 0.19, i), name=f"t{i}") for i in range(1, 4)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(sorted(t.result() for t in done), sorted(t.get_name() for t in pending))
    done, pending = await asyncio.wait(tasks)
    print(sorted(t.result() for t in done), len(pending))
    tasks = [asyncio.create_task(fail(0.001, ValueError("v"))), asyncio.create_task(after(0.5, "late"))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print([repr(t.exception()) for t in done], len(pending))
    for t in pending:
        t.cancel()
    done, pending = await asyncio.wait(tasks, timeout=1)
    print(len(done), len(pending))
    print(await asyncio.to_thread(blocking, 3, y=4))
    print(await asyncio.gather(asyncio.to_thread(blocking, 1), asyncio.to_thread(blocking, 2)))
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(lambda f: print("callback", f.result()))
    loop.call_later(0.01, future.set_result, "set")
    print(await future)
    loop.call_soon(print, "soon")
    await asyncio.sleep(0)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(0, ValueError("one")))
            group.create_task(fail(0, KeyError("two")))
            slow = group.create_task(after(10, "slow"))
    except* ValueError as eg:
        print("values", eg.exceptions)
    except* KeyError as eg:
        print("keys", eg.exceptions)
    print(slow.cancelled())
    async with asyncio.TaskGroup() as group:
        a = group.create_task(after(0.01, "a"))
        b = group.create_task(after(0.001, "b"))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(after(1, "x"))
            raise RuntimeError("body")
    except* RuntimeError as eg:
        print(repr(eg))


asyncio.run(main())

# --- expected
# [1, 2, 3]
# [0, 1, 2, 3]
# ['a', 'b', 'c']
# [1] ['t2', 't3']
# [1, 2, 3] 0
# ["ValueError('v')"] 1
# 2 0
# 12
# [1, 2]
# callback set
# set
# soon
# values (ValueError('one'),)
# keys (KeyError('two'),)
# True
# a b
# ExceptionGroup('unhandled errors in a TaskGroup', [RuntimeError('body')])
