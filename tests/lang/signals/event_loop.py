"""Signals of an event loop: graceful ends, handlers that are taken away, what can't be caught."""

import asyncio
import os
import signal


async def worker(name: str, stop: asyncio.Event, log: list[str]) -> None:
    rounds = 0
    while not stop.is_set():
        rounds += 1
        try:
            await asyncio.wait_for(stop.wait(), 30)
        except TimeoutError:
            log.append(f"{name} waited too long")
    log.append(f"{name} ends after {rounds}")


async def main() -> None:
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    log: list[str] = []

    def shutdown(number: signal.Signals) -> None:
        log.append(f"shutdown by {number.name}")
        stop.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, shutdown, number)
    workers = [asyncio.create_task(worker(name, stop, log)) for name in ("a", "b")]
    await asyncio.sleep(0)
    os.kill(os.getpid(), signal.SIGTERM)
    log.append("sent")
    await asyncio.gather(*workers)
    print(log)

    log.clear()
    loop.call_soon(log.append, "before")
    os.kill(os.getpid(), signal.SIGINT)
    loop.call_soon(log.append, "after")
    for _ in range(4):
        await asyncio.sleep(0)
        log.append("turn")
    print(log)

    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))
    print(loop.remove_signal_handler(signal.SIGINT), signal.getsignal(signal.SIGTERM) == signal.SIG_DFL)
    fired = asyncio.Event()
    loop.add_signal_handler(signal.SIGALRM, fired.set)
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    await fired.wait()
    print("alarm")
    for bad in (0, 100, signal.SIGKILL):
        try:
            loop.add_signal_handler(bad, fired.set)
        except (ValueError, RuntimeError) as e:
            print(type(e).__name__, e)


asyncio.run(main())

# --- expected
# ['sent', 'shutdown by SIGTERM', 'a ends after 1', 'b ends after 1']
# ['before', 'after', 'turn', 'turn', 'shutdown by SIGINT', 'turn', 'turn']
# True False
# True True
# alarm
# ValueError invalid signal number 0
# ValueError invalid signal number 100
# RuntimeError sig 9 cannot be caught
