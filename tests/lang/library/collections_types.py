from collections import Counter, defaultdict, deque

groups: defaultdict[int, list[str]] = defaultdict(list)
for word in ["a", "bb", "cc", "d"]:
    groups[len(word)].append(word)
print(dict(groups), groups[9], len(groups), 1 in groups)
counts = defaultdict(int)
for ch in "hello":
    counts[ch] += 1
print(sorted(counts.items()))
letters = Counter("mississippi")
print(letters["s"], letters["z"], letters.most_common(2), sum(letters.values()))
letters.update("zz")
letters["m"] += 5
print(letters.most_common(3), len(letters))
print(Counter(["x", "y", "x"]), sorted(Counter([1, 1, 2]).items()))
queue = deque([1, 2, 3])
queue.append(4)
queue.appendleft(0)
print(queue.popleft(), queue.pop(), len(queue), list(queue), queue[0], queue)
queue.rotate(1)
queue.extend([7, 8])
print(list(queue), 7 in queue)
window = deque(maxlen=2)
for i in range(5):
    window.append(i)
print(list(window))

# --- expected
# {1: ['a', 'd'], 2: ['bb', 'cc']} [] 3 True
# [('e', 1), ('h', 1), ('l', 2), ('o', 1)]
# 4 0 [('i', 4), ('s', 4)] 11
# [('m', 6), ('i', 4), ('s', 4)] 5
# Counter({'x': 2, 'y': 1}) [(1, 2), (2, 1)]
# 0 4 3 [1, 2, 3] 1 deque([1, 2, 3])
# [3, 1, 2, 7, 8] True
# [3, 4]
