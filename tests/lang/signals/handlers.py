"""What the program does when a signal comes: functions, the default, nothing."""

import os
import signal
import time
from types import FrameType

seen: list[str] = []


def note(number: int, frame: FrameType | None) -> None:
    seen.append(signal.Signals(number).name)


class TooLong(Exception):
    """What an alarm raises."""


def too_long(number: int, frame: FrameType | None) -> None:
    raise TooLong(f"signal {number}")


def main() -> None:
    assert signal.getsignal(signal.SIGUSR1) == signal.SIG_DFL
    print(signal.signal(signal.SIGUSR1, note) is signal.SIG_DFL)
    print(signal.getsignal(signal.SIGUSR1) == note)
    os.kill(os.getpid(), signal.SIGUSR1)
    print(seen)
    signal.raise_signal(signal.SIGUSR1)
    print(seen)
    print(signal.signal(signal.SIGUSR1, signal.SIG_IGN) == note)
    os.kill(os.getpid(), signal.SIGUSR1)
    print(len(seen), repr(signal.getsignal(signal.SIGUSR1)))
    signal.signal(signal.SIGALRM, too_long)
    print(signal.alarm(1))
    try:
        while True:
            pass
    except TooLong as e:
        print("loop:", e)
    print(signal.setitimer(signal.ITIMER_REAL, 0.05))
    try:
        time.sleep(30)
    except TooLong as e:
        print("sleep:", e)
    signal.setitimer(signal.ITIMER_REAL, 0.05)
    try:
        total = 0
        for i in range(10**12):
            total += i & 3
    except TooLong as e:
        print("range:", e)
    print(signal.getitimer(signal.ITIMER_REAL))
    signal.signal(signal.SIGALRM, note)
    signal.alarm(100)
    print(signal.alarm(0))
    signal.setitimer(signal.ITIMER_REAL, 0.02)
    signal.pause()
    print(seen)
    begin = time.monotonic()
    signal.setitimer(signal.ITIMER_REAL, 0.01)
    time.sleep(0.05)
    print(time.monotonic() - begin >= 0.05, seen[-1], len(seen))
    try:
        os.kill(os.getpid(), signal.SIGINT)
        print("never")
    except KeyboardInterrupt as e:
        print("interrupted", repr(e))
    for bad in (0, 65, -1):
        try:
            signal.signal(bad, note)
        except ValueError as e:
            print(e)
    try:
        signal.signal(signal.SIGKILL, note)
    except OSError as e:
        print(e.errno, e)
    try:
        os.kill(os.getpid(), 1000)
    except OSError as e:
        print(e.errno, e)
    print(repr(signal.SIGTERM), signal.SIGTERM, signal.SIGTERM.name, int(signal.SIGTERM), signal.strsignal(15))
    print(signal.Signals(2), signal.Signals["SIGHUP"].value, signal.SIGCLD.name, repr(signal.Handlers.SIG_IGN))


main()

# --- expected
# True
# True
# ['SIGUSR1']
# ['SIGUSR1', 'SIGUSR1']
# True
# 2 <Handlers.SIG_IGN: 1>
# 0
# loop: signal 14
# (0.0, 0.0)
# sleep: signal 14
# range: signal 14
# (0.0, 0.0)
# 100
# ['SIGUSR1', 'SIGUSR1', 'SIGALRM']
# True SIGALRM 4
# interrupted KeyboardInterrupt()
# signal number out of range
# signal number out of range
# signal number out of range
# 22 [Errno 22] Invalid argument
# 22 [Errno 22] Invalid argument
# <Signals.SIGTERM: 15> 15 SIGTERM 15 Terminated
# 2 1 SIGCHLD <Handlers.SIG_IGN: 1>
