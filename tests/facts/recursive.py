def parse(text, at):  # reveal: return: tuple[int | list[int | list[int | list[…]]], int]
    if text[at] != "[":
        return int(text[at]), at + 1
    at += 1
    items = []
    while text[at] != "]":
        item, at = parse(text, at)
        items.append(item)
    return items, at + 1


def depth(value):  # reveal: return: int
    if isinstance(value, list):
        return 1 + max((depth(v) for v in value), default=0)
    return 0


tree, _ = parse("[1[2[3]]]", 0)
print(depth(tree))
