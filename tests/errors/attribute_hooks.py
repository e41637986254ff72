def __getattr__(name: str) -> int:  # error: E0205
    return 1


class Everything:
    def __getattribute__(self, name: str) -> int:  # error: E0205
        return 1
