import zoo.birds
from zoo import Animal, make
from zoo.mammals import Dog

print(make("cat").speak(), Dog().speak(), zoo.birds.Owl().speak())
print(zoo.VERSION, isinstance(Dog(), Animal))


def main() -> None:
    from zoo.mammals import deep
    print(deep.DEPTH)


if __name__ == "__main__":
    main()

# --- expected
# meow... woof hoo
# 1.2 True
# 3
