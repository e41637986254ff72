async def f() -> None:  # error: E0501
    pass


async def g() -> None: await f()  # error: E0501


async def h(xs) -> None:  # error: E0501
    async for x in xs:  # error: E0501
        print(x)
    async with xs:  # error: E0501
        pass



try:
    pass
except* ValueError:  # error: E0505
    pass
