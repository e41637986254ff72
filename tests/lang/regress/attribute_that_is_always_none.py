class Shown:
    def __init__(self, names):
        self.names = names
        self.inner: list[str] | None = None

    def text(self):
        if self.names is not None:
            return ",".join(self.names)
        if self.names:
            return self.names[0]
        return "none" if self.inner is None else self.inner[0]


print(Shown(None).text())

# --- expected
# none
