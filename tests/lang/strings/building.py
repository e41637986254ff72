def caesar(text: str, shift: int) -> str:
    out: list[str] = []
    for ch in text:
        if "a" <= ch <= "z":
            out.append(chr((ord(ch) - ord("a") + shift) % 26 + ord("a")))
        elif ch.isupper():
            out.append(chr((ord(ch) - 65 + shift) % 26 + 65))
        else:
            out.append(ch)
    return "".join(out)


def is_palindrome(text: str) -> bool:
    letters = [ch.lower() for ch in text if ch.isalpha()]
    return letters == letters[::-1]


secret = caesar("Hello, World!", 3)
print(secret, caesar(secret, -3))
print(is_palindrome("A man, a plan, a canal: Panama"), is_palindrome("nope"))
line = ""
for n in range(10):
    line += str(n) + ("," if n < 9 else "")
print(line, len(line))
counts: dict[str, int] = {}
for ch in "mississippi":
    counts[ch] = counts.get(ch, 0) + 1
print(counts)
print("=" * 20)
print("{} and {}".format("this", 42), "{1} {0}".format("a", "b"), "{name}={value:>5}".format(name="x", value=3))

# --- expected
# Khoor, Zruog! Hello, World!
# True False
# 0,1,2,3,4,5,6,7,8,9 19
# {'m': 1, 'i': 4, 's': 4, 'p': 2}
# ====================
# this and 42 b a x=    3
