# The module _thread: threads by number, locks by hand.
import _thread
import time

lock = _thread.allocate_lock()
done = _thread.allocate_lock()
log = []


def work(name, times=1, *, end="."):
    for i in range(times):
        with lock:
            log.append(f"{name}{i}{end}")
        time.sleep(0.001)
    if name == "last":
        done.release()


done.acquire()
_thread.start_new_thread(work, ("a",))
_thread.start_new_thread(work, ("b", 2), {"end": "!"})
time.sleep(0.02)
_thread.start_new_thread(work, ("last", 3))
done.acquire()
print(sorted(log), done.locked(), lock.locked())
print(lock.acquire(False), lock.acquire(blocking=False), lock.acquire(timeout=0.001))
lock.release()
try:
    lock.release()
except RuntimeError as e:
    print(e)

# --- expected
# ['a0.', 'b0!', 'b1!', 'last0.', 'last1.', 'last2.'] True False
# True False False
# release unlocked lock
