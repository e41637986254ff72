async def f() -> None:  # error: E0501
    pass


def g():
    yield 1  # error: E0502


z = 1 + 2j  # error: E0504
try:
    pass
except* ValueError:  # error: E0505
    pass
