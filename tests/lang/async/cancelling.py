# Cancellation: try/finally, shield, wait_for, timeout, uncancel, tasks that refuse.
import asyncio


async def worker(name, log, seconds=10.0):
    try:
        log.append(f"{name} begins")
        await asyncio.sleep(seconds)
        log.append(f"{name} ends")
        return name
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise
    finally:
        log.append(f"{name} finally")


async def stubborn(log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append("refused")
    await asyncio.sleep(0)
    return "stubborn"


async def main():
    log = []
    t = asyncio.create_task(worker("a", log))
    await asyncio.sleep(0)
    print(t.done(), t.cancelled(), t.cancel())
    try:
        await t
    except asyncio.CancelledError as e:
        print("cancelled", repr(e))
    print(t.done(), t.cancelled(), t.cancel(), log)
    log.clear()
    t = asyncio.create_task(worker("never", log))
    t.cancel("early")
    try:
        await t
    except asyncio.CancelledError as e:
        print(repr(e), log)
    t = asyncio.create_task(stubborn(log))
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelled(), log)
    log.clear()
    try:
        await asyncio.wait_for(worker("w", log), 0.01)
    except asyncio.TimeoutError as e:
        print("timeout", repr(e), log)
    log.clear()
    print(await asyncio.wait_for(worker("quick", log, 0.001), 5), log)
    log.clear()
    inner = asyncio.create_task(worker("inner", log, 0.3))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.001)
    except TimeoutError:
        print("shielded", inner.done())
    print(await inner, log)
    log.clear()
    try:
        async with asyncio.timeout(0.01) as scope:
            await worker("t", log)
    except TimeoutError:
        print("timeout()", scope.expired(), log)
    async with asyncio.timeout(10) as scope:
        await asyncio.sleep(0)
    print(scope.expired())
    async with asyncio.timeout(None):
        await asyncio.sleep(0)
    results = await asyncio.gather(worker("x", log, 0.001), stuck(), return_exceptions=True)
    print(results)
    try:
        await asyncio.gather(worker("x", log, 0.001), stuck())
    except KeyError as e:
        print("gather", repr(e))
    print(asyncio.current_task().cancelling(), len(asyncio.all_tasks()) >= 1)


async def stuck():
    await asyncio.sleep(0)
    raise KeyError("stuck")


asyncio.run(main())

# --- expected
# False False True
# cancelled CancelledError()
# True True False ['a begins', 'a cancelled', 'a finally']
# CancelledError('early') []
# stubborn False ['refused']
# timeout TimeoutError() ['w begins', 'w cancelled', 'w finally']
# quick ['quick begins', 'quick ends', 'quick finally']
# shielded False
# inner ['inner begins', 'inner ends', 'inner finally']
# timeout() True ['t begins', 't cancelled', 't finally']
# False
# ['x', KeyError('stuck')]
# gather KeyError('stuck')
# 0 True
