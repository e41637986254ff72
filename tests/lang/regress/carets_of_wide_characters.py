def average(totals, count):
    return {"日本": totals}["日本"] / count + len("語")


def show(count):
    print(average(3, 1), '語'); return ("日本" and 1, average(1, count), "語")


print(show(2))
print("日本語"[show(0)[0]])

# --- expected
# 4.0 語
# (1, 1.5, '語')
# 4.0 語
# --- stderr
# Traceback (most recent call last):
#   File "$HERE/carets_of_wide_characters.py", line 10, in <module>
#     print("日本語"[show(0)[0]])
#                    ^^^^^^^
#   File "$HERE/carets_of_wide_characters.py", line 6, in show
#     print(average(3, 1), '語'); return ("日本" and 1, average(1, count), "語")
#                                                       ^^^^^^^^^^^^^^^^^
#   File "$HERE/carets_of_wide_characters.py", line 2, in average
#     return {"日本": totals}["日本"] / count + len("語")
#            ~~~~~~~~~~~~~~~~~~~~~~~~~^~~~~~~
# ZeroDivisionError: division by zero
# --- status 1
