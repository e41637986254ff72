# Tasks are part of the thread that runs their loop: its number, its name, its threading.local.
import asyncio, threading
data = threading.local()
data.n = 1
async def task(k):
    data.n += k
    await asyncio.sleep(0.001)
    return data.n, threading.get_ident() == main_id, threading.current_thread() is threading.main_thread(), threading.current_thread().name
def other():
    return hasattr(data, "n"), threading.get_ident() == main_id, threading.current_thread() is threading.main_thread()
main_id = threading.get_ident()
async def main():
    print(await asyncio.gather(task(1), task(2)))
    print(await asyncio.to_thread(other))
asyncio.run(main())
print(data.n)

# --- expected
# [(4, True, True, 'MainThread'), (4, True, True, 'MainThread')]
# (False, False, False)
# 4
