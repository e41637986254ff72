async def f() -> None:  # error: E0501
    pass



z = 1 + 2j  # error: E0504
try:
    pass
except* ValueError:  # error: E0505
    pass
