# Groups as programs use them: several failures of one job, tasks, own classes, notes.
import asyncio
from typing import Sequence

class HttpError(Exception):
    def __init__(self, status: int, text: str = "") -> None:
        super().__init__(f"{status} {text}")
        self.status = status

class AppGroup(ExceptionGroup[Exception]):
    def derive(self, excs: Sequence[Exception]) -> "AppGroup":
        return AppGroup(self.message, excs)

def statuses(eg: ExceptionGroup[HttpError]) -> list[int]:
    return [e.status for e in eg.exceptions]

def flatten(eg: BaseExceptionGroup) -> list[BaseException]:
    found: list[BaseException] = []
    for e in eg.exceptions:
        if isinstance(e, BaseExceptionGroup):
            found.extend(flatten(e))
        else:
            found.append(e)
    return found

async def fetch(n):
    await asyncio.sleep(0)
    if n % 2:
        raise HttpError(400 + n, "odd")
    if n == 4:
        raise ValueError("four")
    return n

async def main():
    for upto in (1, 2, 5):
        try:
            async with asyncio.TaskGroup() as tg:
                tasks = [tg.create_task(fetch(i)) for i in range(upto)]
        except* HttpError as eg:
            await asyncio.sleep(0)
            print("http", sorted(e.status for e in eg.exceptions))
            for e in eg.exceptions:
                e.add_note(f"status {e.status}")
                print(e.__notes__)
        except* ValueError as eg:
            print("value", [str(e) for e in eg.exceptions], await fetch(2))
        else:
            print("fine", [t.result() for t in tasks])
        finally:
            print("done", upto)

asyncio.run(main())
try:
    raise AppGroup("app", [HttpError(500), AppGroup("inner", [HttpError(501), KeyError("k")])])
except* HttpError as eg:
    print(type(eg).__name__, [e.status if isinstance(e, HttpError) else type(e).__name__ for e in flatten(eg)])
except* KeyError as eg:
    print(type(eg).__name__, flatten(eg))
try:
    raise ExceptionGroup("h", [HttpError(1), HttpError(2)])
except ExceptionGroup as e:
    print(statuses(e))

def collect(jobs):
    errors = []
    for job in jobs:
        try:
            job()
        except Exception as e:
            errors.append(e)
    if errors:
        raise ExceptionGroup("jobs", errors)

def bad(): return 1 // 0
def worse(): return {}["x"]
def best(): return [][3]
for jobs in ([], [bad], [bad, worse], [bad, worse, best]):
    try:
        collect(jobs)
        print("ok")
    except* (ZeroDivisionError, KeyError) as eg:
        print("arith or key", eg.exceptions, eg.__context__, eg.__cause__)
    except* Exception as eg:
        print("rest", eg.exceptions)

# --- expected
# fine [0]
# done 1
# http [401]
# ['status 401']
# done 2
# http [401, 403]
# ['status 401']
# ['status 403']
# value ['four'] 2
# done 5
# AppGroup [500, 501]
# AppGroup [KeyError('k')]
# [1, 2]
# ok
# arith or key (ZeroDivisionError('integer division or modulo by zero'),) None None
# arith or key (ZeroDivisionError('integer division or modulo by zero'), KeyError('x')) None None
# arith or key (ZeroDivisionError('integer division or modulo by zero'), KeyError('x')) None None
# rest (IndexError('list index out of range'),)
