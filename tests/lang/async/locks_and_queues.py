# Lock, Event, Condition, Semaphore, Queue and kin between tasks.
import asyncio


async def main():
    log = []
    lock = asyncio.Lock()

    async def critical(n):
        async with lock:
            log.append(f"in {n}")
            await asyncio.sleep(0)
            log.append(f"out {n}")

    await asyncio.gather(*(critical(i) for i in range(3)))
    print(log, lock.locked())
    event = asyncio.Event()

    async def waiter(n):
        await event.wait()
        return n

    tasks = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0)
    print(event.is_set(), [t.done() for t in tasks])
    event.set()
    print(await asyncio.gather(*tasks))
    condition = asyncio.Condition()
    items = []

    async def consumer():
        async with condition:
            await condition.wait_for(lambda: len(items) > 1)
            return list(items)

    task = asyncio.create_task(consumer())
    for i in range(2):
        await asyncio.sleep(0)
        async with condition:
            items.append(i)
            condition.notify_all()
    print(await task)
    semaphore = asyncio.Semaphore(2)
    active = most = 0

    async def limited():
        nonlocal active, most
        async with semaphore:
            active += 1
            most = max(most, active)
            await asyncio.sleep(0.001)
            active -= 1

    await asyncio.gather(*(limited() for _ in range(6)))
    print("most", most)
    queue = asyncio.Queue(maxsize=2)

    async def producer():
        for i in range(5):
            await queue.put(i)
        await queue.put(None)

    async def drain():
        got = []
        while (item := await queue.get()) is not None:
            got.append(item)
            queue.task_done()
        queue.task_done()
        return got

    print((await asyncio.gather(producer(), drain()))[1], queue.empty(), queue.qsize())
    await queue.join()
    heap = asyncio.PriorityQueue()
    for n in (3, 1, 2):
        heap.put_nowait(n)
    print([heap.get_nowait() for _ in range(3)])
    try:
        heap.get_nowait()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    small = asyncio.Queue(1)
    small.put_nowait(1)
    try:
        small.put_nowait(2)
    except asyncio.QueueFull as e:
        print("full", repr(e))
    last = asyncio.LifoQueue()
    for n in range(3):
        await last.put(n)
    print([await last.get() for _ in range(3)])


asyncio.run(main())

# --- expected
# ['in 0', 'out 0', 'in 1', 'out 1', 'in 2', 'out 2'] False
# False [False, False, False]
# [0, 1, 2]
# [0, 1]
# most 2
# [0, 1, 2, 3, 4] True 0
# [1, 2, 3]
# empty QueueEmpty()
# full QueueFull()
# [2, 1, 0]
