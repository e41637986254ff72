def count_words(text: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word in text.lower().split():
        word = word.strip(".,;!?")
        if word:
            counts[word] = counts.get(word, 0) + 1
    return counts


counts = count_words("The cat, the dog; the end.")
for word in sorted(counts, key=lambda w: (-counts[w], w)):
    print(word, counts[word])
