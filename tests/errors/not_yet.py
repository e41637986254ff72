async def f() -> None:  # error: E0501
    pass



try:
    pass
except* ValueError:  # error: E0505
    pass
