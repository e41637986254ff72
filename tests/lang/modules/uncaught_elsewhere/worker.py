def work(items: list[str]) -> None:
    total = sum(parse(item) for item in items)
    print(total)


def parse(item: str) -> int:
    return int(item)
