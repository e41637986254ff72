def double() -> str:
    text = "0123456789" * 100
    while True: text += text


try:
    print(double())
except MemoryError:
    print("caught")
finally:
    print("finally")
print("goes on", "-".join([str(n) for n in range(20)]))
print(double())
