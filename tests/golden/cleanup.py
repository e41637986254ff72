class Closed(Exception):
    pass


def read(items: list[str], at: int) -> int:
    try:
        return int(items[at])
    except IndexError:
        print("no such item:", at)
        return -1
    except ValueError as error:
        raise Closed(f"item {at}") from error
    finally:
        print("read", at)


for i in range(3):
    try:
        print(read(["7", "seven"], i))
    except Closed as closed:
        print("closed:", closed)
