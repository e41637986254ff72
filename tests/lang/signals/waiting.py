"""Signals while the main thread waits: for a lock, a queue, a socket, another thread."""

import queue
import select
import signal
import socket
import threading
import time


class Rang(Exception):
    """The alarm."""


def ring(number: int, frame: object) -> None:
    raise Rang


def soon() -> None:
    signal.setitimer(signal.ITIMER_REAL, 0.02)


def attempt(what: str, wait) -> None:
    soon()
    try:
        wait()
        print(what, "ended")
    except Rang:
        print(what, "interrupted")


signal.signal(signal.SIGALRM, ring)
lock = threading.Lock()
lock.acquire()
attempt("lock", lock.acquire)
items: queue.Queue[int] = queue.Queue()
attempt("queue", items.get)
event = threading.Event()
attempt("event", event.wait)
left, right = socket.socketpair()
attempt("receiving", lambda: left.recv(10))
attempt("selecting", lambda: select.select([left], [], [], 30))
server = socket.create_server(("127.0.0.1", 0))
attempt("accepting", server.accept)
sleeper = threading.Thread(target=time.sleep, args=(0.1,))
sleeper.start()
attempt("joining", sleeper.join)
sleeper.join()

signal.signal(signal.SIGALRM, lambda number, frame: print("rang", number, threading.current_thread().name))
soon()
threading.Thread(target=lambda: time.sleep(0.05)).start()
print(lock.acquire(timeout=0.1))
lock.release()
print(lock.acquire(timeout=0.1))
soon()
right.settimeout(0.1)
try:
    right.recv(1)
except TimeoutError as e:
    print("timed out:", e)


def elsewhere() -> None:
    try:
        signal.signal(signal.SIGALRM, ring)
    except ValueError as e:
        print(e)
    signal.raise_signal(signal.SIGALRM)


other = threading.Thread(target=elsewhere, name="other")
other.start()
other.join()
for s in (left, right, server):
    s.close()

# --- expected
# lock interrupted
# queue interrupted
# event interrupted
# receiving interrupted
# selecting interrupted
# accepting interrupted
# joining interrupted
# rang 14 MainThread
# False
# True
# rang 14 MainThread
# timed out: timed out
# signal only works in main thread of the main interpreter
# rang 14 MainThread
