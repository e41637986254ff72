"""What fails in an event loop where nobody sees it is told to the logger "asyncio" where the program has logging."""

import asyncio
import logging
import sys

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(name)s %(message)s")


class FirstLine(logging.Formatter):
    """Paths and addresses differ from run to run."""

    def format(self, record: logging.LogRecord) -> str:
        return super().format(record).partition("\n")[0]


logging.getLogger().handlers[0].setFormatter(FirstLine("%(levelname)s %(name)s: %(message)s"))


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "told by hand"})
    loop.call_exception_handler({"message": "with an error", "exception": ValueError("wrong")})
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    loop.call_exception_handler({"message": "not told"})
    print(asyncio.iscoroutinefunction(main), asyncio.iscoroutinefunction(len), asyncio.iscoroutinefunction(print))


asyncio.run(main())

# --- expected
# ERROR asyncio: told by hand
# ERROR asyncio: with an error
# True False False
