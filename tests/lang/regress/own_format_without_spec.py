class Temperature:
    def __format__(self, spec):
        return f"<{spec}>"


class Hot(Temperature):
    pass


for t in (Temperature(), Hot()):
    print(f"{t} {t:x} {t!s:>4.4}", "{}".format(t), format(t))

# --- expected
# <> <x> <__m <> <>
# <> <x> <__m <> <>
