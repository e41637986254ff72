def grade(score: int) -> str:
    if score >= 90:
        return "A"
    elif score >= 80:
        return "B"
    elif 70 <= score < 80:
        return "C"
    else:
        return "F"


def fizz(n: int) -> str:
    return "FizzBuzz" if n % 15 == 0 else "Fizz" if n % 3 == 0 else "Buzz" if n % 5 == 0 else str(n)


def leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


print([grade(s) for s in (95, 85, 75, 10)])
print(" ".join(fizz(i) for i in range(1, 16)))
print([y for y in (1900, 2000, 2023, 2024) if leap(y)])
x = 5
if x > 3 and not x == 4 or x < 0:
    print("yes")
if "a" in "cat":
    if x:
        print("nested")
pass
value = None
print("none" if value is None else value)
print(1 if x == 5 else 2.5)
print(x == 5 and "five" or "other")

# --- expected
# ['A', 'B', 'C', 'F']
# 1 2 Fizz 4 Buzz Fizz 7 8 Fizz Buzz 11 Fizz 13 14 FizzBuzz
# [2000, 2024]
# yes
# nested
# none
# 1
# five
