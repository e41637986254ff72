def read(path: str) -> str:
    with open(path) as file:
        return file.read()


try:
    print(read("nothing/here.txt"))
except FileNotFoundError as error:
    print(error)
print(read("data.txt"))

# --- expected
# [Errno 2] No such file or directory: 'nothing/here.txt'
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/missing.py", line 10, in <module>
#     print(read("data.txt"))
#           ^^^^^^^^^^^^^^^^
#   File "$HERE/missing.py", line 2, in read
#     with open(path) as file:
#          ^^^^^^^^^^
# FileNotFoundError: [Errno 2] No such file or directory: 'data.txt'
# --- status 1
