numbers = [3, 1, 2]
numbers.append(5)
numbers.extend([9, 7])
numbers.insert(0, 100)
numbers.insert(-1, 50)
print(numbers, len(numbers))
print(numbers.pop(), numbers.pop(0), numbers.pop(-2), numbers)
numbers.remove(2)
print(numbers, numbers.index(5), numbers.count(3), 5 in numbers, 42 not in numbers)
numbers.sort()
print(numbers)
numbers.sort(reverse=True)
numbers.reverse()
copy = numbers.copy()
copy.clear()
print(numbers, copy)
words = ["pear", "fig", "apple"]
words.sort(key=len)
print(words, sorted(words), sorted(words, key=lambda w: w[-1], reverse=True))
print([1, 2] + [3], [0] * 4, [[1]] * 2, [1, 2] == [1, 2], [1, 2] < [1, 3], [1] != [2])
for bad in range(3):
    try:
        if bad == 0:
            print(numbers[99])
        elif bad == 1:
            numbers.remove(1234)
        else:
            copy.pop()
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)
del words[0]
print(words)

# --- expected
# [100, 3, 1, 2, 5, 9, 50, 7] 8
# 7 100 9 [3, 1, 2, 5, 50]
# [3, 1, 5, 50] 2 1 True True
# [1, 3, 5, 50]
# [1, 3, 5, 50] []
# ['fig', 'pear', 'apple'] ['apple', 'fig', 'pear'] ['pear', 'fig', 'apple']
# [1, 2, 3] [0, 0, 0, 0] [[1], [1]] True True True
# IndexError list index out of range
# ValueError list.remove(x): x not in list
# IndexError pop from empty list
# ['pear', 'apple']
