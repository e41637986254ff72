"""A loop that parses requests, answers them, and keeps state for each client, who comes and goes."""

import sys
from dataclasses import dataclass, field


class BadRequest(Exception):
    pass


@dataclass
class Client:
    name: str
    basket: dict[str, int] = field(default_factory=dict)
    history: list[str] = field(default_factory=list)


clients: dict[str, Client] = {}


def parse(line: str) -> tuple[str, str, dict[str, str]]:
    verb, _, rest = line.partition(" ")
    target, _, query = rest.partition("?")
    if not target.startswith("/"):
        raise BadRequest(f"no path in {line!r}")
    fields = dict(pair.split("=", 1) for pair in query.split("&") if "=" in pair)
    return verb, target[1:], fields


def answer(line: str) -> str:
    verb, name, fields = parse(line)
    if verb == "BYE":
        client = clients.pop(name, None)
        return f"200 bye {name}" if client else f"404 who is {name}"
    if name not in clients:
        clients[name] = Client(name)
    client = clients[name]
    for item, count in fields.items():
        client.basket[item] = client.basket.get(item, 0) + int(count)
    client.history.append(line)
    return f"200 {name}: " + ", ".join(f"{k} x {v}" for k, v in sorted(client.basket.items()))


def main() -> None:
    requests = int(sys.argv[1])
    state, sent, bad = 42, 0, 0
    for i in range(requests):
        if i == requests // 2:
            print("half", flush=True)
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        who = f"client{(state >> 33) % 2_000}"
        kind = (state >> 20) % 16
        line = f"BYE /{who}" if kind < 3 else "nonsense" if kind == 3 else f"ADD /{who}?item{kind}=1&apples={i % 7}"
        try:
            sent += len(answer(line))
        except BadRequest as error:
            bad += len(str(error))
    live = sum(sum(map(len, c.history)) + sum(len(k) + 8 for k in c.basket) for c in clients.values())
    print("live", len(clients), live, flush=True)


main()
