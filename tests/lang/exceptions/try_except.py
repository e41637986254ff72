def divide(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        return None


def convert(text):
    try:
        value = int(text)
    except ValueError as error:
        print("bad:", error)
    else:
        print("good:", value)
    finally:
        print("done", text)


print(divide(1, 2), divide(1, 0))
convert("12")
convert("x")
for kind in range(5):
    try:
        if kind == 0:
            [][0]
        elif kind == 1:
            {}["k"]
        elif kind == 2:
            int("z")
        elif kind == 3:
            assert kind == 4, "three is not four"
        else:
            raise RuntimeError("own")
    except (IndexError, KeyError) as error:
        print("lookup", type(error).__name__, error)
    except AssertionError as error:
        print("assertion", error)
    except Exception as error:
        print("other", repr(error))
try:
    try:
        raise ValueError("inner")
    except KeyError:
        print("never")
    finally:
        print("inner finally")
except ValueError as error:
    print("outer", error)

# --- expected
# 0.5 None
# good: 12
# done 12
# bad: invalid literal for int() with base 10: 'x'
# done x
# lookup IndexError list index out of range
# lookup KeyError 'k'
# other ValueError("invalid literal for int() with base 10: 'z'")
# assertion three is not four
# other RuntimeError('own')
# inner finally
# outer inner
