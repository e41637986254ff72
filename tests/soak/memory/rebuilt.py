"""A text that is built anew each time, of parts of the last one."""

import sys


def main() -> None:
    times = int(sys.argv[1])
    text = "the first text, which is soon forgotten"
    for i in range(times):
        if i == times // 2:
            print("half", flush=True)
        text = text[len(text) // 3 :] + f" {i}"
        if len(text) < 200:
            text += "." * (i % 100)
    print("live", 1, len(text), flush=True)


main()
