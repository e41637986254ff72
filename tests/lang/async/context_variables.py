"""contextvars: values of threads and tasks."""

import asyncio
import contextvars
import threading

user: contextvars.ContextVar[str] = contextvars.ContextVar("user", default="-")
level = contextvars.ContextVar("level")


async def work(name, steps):
    token = user.set(name)
    for _ in range(steps):
        await asyncio.sleep(0)
        await inner(name)
    user.reset(token)
    return user.get()


async def inner(name):
    assert user.get() == name


def show(where):
    print(where, user.get())


async def child():
    show("child")
    user.set("changed in child")


async def main():
    print(await asyncio.gather(*(work(f"u{i}", i) for i in range(4))))
    user.set("main")
    await asyncio.create_task(child())
    show("after child")
    await child()
    show("after await")
    loop = asyncio.get_running_loop()
    loop.call_soon(show, "soon")
    user.set("later")
    loop.call_later(0.001, show, "timer")
    future = loop.create_future()
    future.add_done_callback(lambda f: show("done"))
    user.set("last")
    loop.call_soon(future.set_result, None)
    await asyncio.sleep(0.005)
    await asyncio.to_thread(show, "thread")
    await loop.run_in_executor(None, show, "executor")


asyncio.run(main())
show("outside")
try:
    level.get()
except LookupError as e:
    print(type(e).__name__, level.get("none"))
token = level.set("one")
old = level.set("two")
print(old.old_value, token.old_value is contextvars.Token.MISSING, old.var is level)
level.reset(old)
print(level.get())
try:
    level.reset(old)
except RuntimeError as e:
    print(type(e).__name__)
try:
    user.reset(token)
except ValueError as e:
    print(type(e).__name__)


def in_context(value):
    before = level.get()
    level.set(value)
    return before, level.get()


saved = contextvars.copy_context()
print(saved.run(in_context, "inside"), level.get(), saved[level], level in saved, len(saved), saved.get(user))
level.reset(token)
print(level.get("unset"), [v.name for v in saved])


def other():
    print("thread", user.get(), level.get("unset"))
    user.set("of thread")


user.set("outer")
for _ in range(2):
    t = threading.Thread(target=other)
    t.start()
    t.join()
show("end")

# --- expected
# ['-', '-', '-', '-']
# child main
# after child main
# child main
# after await changed in child
# soon changed in child
# done later
# timer later
# thread last
# executor -
# outside -
# LookupError none
# one True True
# one
# RuntimeError
# ValueError
# ('one', 'inside') one inside True 1 None
# unset ['level']
# thread - unset
# thread - unset
# end outer
