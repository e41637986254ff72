from ..base import Animal
from . import deep


class Cat(Animal):
    def speak(self) -> str:
        return "meow" + "." * deep.DEPTH


class Dog(Animal):
    def speak(self) -> str:
        return "woof"
