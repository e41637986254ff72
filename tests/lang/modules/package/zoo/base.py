class Animal:
    def speak(self) -> str:
        return "?"
