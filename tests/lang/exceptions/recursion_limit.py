def forever(n):
    return forever(n + 1) + 1


try:
    forever(0)
except RecursionError as error:
    print("RecursionError:", error)
print("still alive")

# --- expected
# RecursionError: maximum recursion depth exceeded
# still alive
