class Animal:
    legs = 4

    def __init__(self, name):
        self.name = name

    def sound(self):
        return "..."

    def speak(self):
        return f"{self.name} says {self.sound()}"

    def __str__(self):
        return f"{self.name} on {self.legs} legs"


class Dog(Animal):
    def __init__(self, name, tricks):
        super().__init__(name)
        self.tricks = tricks

    def sound(self):
        return "woof"

    def speak(self):
        return super().speak() + "!" * len(self.tricks)


class Puppy(Dog):
    def sound(self):
        return "yip " + super().sound()


class Bird(Animal):
    legs = 2

    def sound(self):
        return "tweet"


zoo = [Animal("Thing"), Dog("Rex", ["sit", "roll"]), Puppy("Bit", []), Bird("Tweety")]
for animal in zoo:
    print(animal.speak(), "/", animal, "/", isinstance(animal, Dog), type(animal).__name__)
print(sum(animal.legs for animal in zoo))
print(issubclass(Puppy, Animal), issubclass(Bird, Dog))

# --- expected
# Thing says ... / Thing on 4 legs / False Animal
# Rex says woof!! / Rex on 4 legs / True Dog
# Bit says yip woof / Bit on 4 legs / True Puppy
# Tweety says tweet / Tweety on 2 legs / False Bird
# 14
# True False
