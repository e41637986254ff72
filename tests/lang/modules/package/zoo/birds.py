from zoo.base import Animal


class Owl(Animal):
    def speak(self) -> str:
        return "hoo"
