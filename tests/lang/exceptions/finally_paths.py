log: list[str] = []


def returning(n: int) -> str:
    try:
        if n == 0:
            return "early"
        if n == 1:
            raise KeyError("one")
        log.append("body end")
    except KeyError:
        return "handled"
    finally:
        log.append(f"finally {n}")
    return "late"


def looping() -> int:
    count = 0
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            count += 10
        finally:
            count += 1
    return count


def overriding():
    try:
        return "try"
    finally:
        print("cleaning")


print(returning(0), returning(1), returning(2), log)
print(looping(), overriding())
x = 0
for attempt in range(3):
    try:
        x += 1
        if attempt < 2:
            raise ValueError(str(attempt))
        print("success after", x)
    except ValueError as e:
        print("retry", e)

# --- expected
# early handled late ['finally 0', 'finally 1', 'body end', 'finally 2']
# cleaning
# 24 try
# retry 0
# retry 1
# success after 3
