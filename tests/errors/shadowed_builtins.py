def compile(text: str) -> str:
    return text


def use(eval: int, vars: int) -> int:
    return eval + vars


class Host:
    def exec(self) -> int:
        return 1


print(compile("a"), use(1, 2), Host().exec())
print(type(Host()), getattr(Host(), "exec"))
