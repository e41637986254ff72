"""A text that grew in place to nearly a page, and then once more, took its page with it."""


def framed(s: str, k: int) -> str:
    first = f"<{k}>{s}|{k}{s}{k}"
    second = f"{k}{s[:50]}{first[:20]}"
    third = [second, first[-30:], f"{s[-5:]}{second}"]
    return ";".join(third)


def many(size: int) -> list[str]:
    s = "ab" * (size // 2)
    return [framed(s, k) for k in range(4)]


for size in range(3800, 4100, 10):
    found = many(size)
    print(size, len(found), found[1][:10], found[3][-20:], sum(len(x) for x in found))

# --- expected
# 3800 4 1ababababa <3>ababababababababa 716
# 3810 4 1ababababa <3>ababababababababa 716
# 3820 4 1ababababa <3>ababababababababa 716
# 3830 4 1ababababa <3>ababababababababa 716
# 3840 4 1ababababa <3>ababababababababa 716
# 3850 4 1ababababa <3>ababababababababa 716
# 3860 4 1ababababa <3>ababababababababa 716
# 3870 4 1ababababa <3>ababababababababa 716
# 3880 4 1ababababa <3>ababababababababa 716
# 3890 4 1ababababa <3>ababababababababa 716
# 3900 4 1ababababa <3>ababababababababa 716
# 3910 4 1ababababa <3>ababababababababa 716
# 3920 4 1ababababa <3>ababababababababa 716
# 3930 4 1ababababa <3>ababababababababa 716
# 3940 4 1ababababa <3>ababababababababa 716
# 3950 4 1ababababa <3>ababababababababa 716
# 3960 4 1ababababa <3>ababababababababa 716
# 3970 4 1ababababa <3>ababababababababa 716
# 3980 4 1ababababa <3>ababababababababa 716
# 3990 4 1ababababa <3>ababababababababa 716
# 4000 4 1ababababa <3>ababababababababa 716
# 4010 4 1ababababa <3>ababababababababa 716
# 4020 4 1ababababa <3>ababababababababa 716
# 4030 4 1ababababa <3>ababababababababa 716
# 4040 4 1ababababa <3>ababababababababa 716
# 4050 4 1ababababa <3>ababababababababa 716
# 4060 4 1ababababa <3>ababababababababa 716
# 4070 4 1ababababa <3>ababababababababa 716
# 4080 4 1ababababa <3>ababababababababa 716
# 4090 4 1ababababa <3>ababababababababa 716
