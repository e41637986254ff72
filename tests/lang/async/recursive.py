"""A coroutine that calls itself in a comprehension: what it gives is placed once and for all."""

import asyncio


async def decode(reader: asyncio.StreamReader) -> "int | list[object]":
    line = await reader.readline()
    if line.startswith(b"*"):
        return [await decode(reader) for _ in range(int(line[1:]))]
    return int(line)


async def main() -> None:
    reader = asyncio.StreamReader()
    reader.feed_data(b"*3\n1\n*2\n2\n*0\n3\n")
    print(await decode(reader))


asyncio.run(main())

# --- expected
# [1, [2, []], 3]
