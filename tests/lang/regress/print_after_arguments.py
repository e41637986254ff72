def shown(n: int) -> int:
    print("in shown", n)
    return n


print("value:", shown(1))
print(shown(2), "first")
print("sum", shown(3) + 1, end="!\n")
print("separated", shown(4), sep=", ")
print("text", f"<{shown(5)}>")
try:
    print("never", 1 // (shown(6) - 6))
except ZeroDivisionError as error:
    print(error)

# --- expected
# in shown 1
# value: 1
# in shown 2
# 2 first
# in shown 3
# sum 4!
# in shown 4
# separated, 4
# in shown 5
# text <5>
# in shown 6
# integer division or modulo by zero
