# What asyncio's errors say: of tasks called off, of futures set twice, of groups that have ended.
import asyncio


async def waits(n):
    for _ in range(n):
        await asyncio.sleep(0)


async def calls_itself_off(n):
    await asyncio.sleep(0)
    raise asyncio.CancelledError("own", n)


async def name_of():
    return asyncio.current_task().get_name()


async def main():
    tasks = [asyncio.create_task(waits(9)) for _ in range(3)]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel("why")
    print(await asyncio.gather(*tasks, return_exceptions=True))
    future = asyncio.get_running_loop().create_future()
    future.cancel("future's")
    print(await asyncio.gather(future, return_exceptions=True))
    task = asyncio.create_task(calls_itself_off(1))
    try:
        await task
    except asyncio.CancelledError as e:
        print(repr(e), task.cancelled())
    try:
        await task
    except asyncio.CancelledError as e:
        print(repr(e))
    task = asyncio.create_task(waits(1))
    task.cancel("before it begins")
    try:
        await task
    except asyncio.CancelledError as e:
        print(repr(e))
    for change in (lambda: future.set_result(1), lambda: future.set_exception(KeyError(1))):
        try:
            change()
        except asyncio.InvalidStateError as e:
            print(repr(e))
    group = asyncio.TaskGroup()
    print(group)
    try:
        async with group:
            group.create_task(waits(2))
            print(group)
            raise ValueError("body")
    except* ValueError as e:
        print(repr(e), e.exceptions, repr(e.__context__), e.__suppress_context__)
    print(group)
    try:
        async with group:
            pass
    except RuntimeError as e:
        print(e)
    print(await asyncio.create_task(name_of(), name="named"), await asyncio.create_task(name_of()))


asyncio.run(main())

# --- expected
# [CancelledError(''), CancelledError(''), CancelledError('')]
# [CancelledError("future's")]
# CancelledError('own', 1) True
# CancelledError()
# CancelledError('before it begins')
# InvalidStateError('invalid state')
# InvalidStateError('invalid state')
# <TaskGroup>
# <TaskGroup tasks=1 entered>
# ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('body')]) (ValueError('body'),) ValueError('body') True
# <TaskGroup cancelling>
# TaskGroup <TaskGroup cancelling> has already been entered
# named Task-9
