"""Another Node, another Error, another make."""


class Node:
    count = 100

    def __init__(self, word):
        self.word = word
        Node.count += 1

    def area(self):
        return len(self.word)

    def __eq__(self, other):
        return isinstance(other, Node) and self.word == other.word

    def __hash__(self):
        return hash(self.word)


class Error(ValueError):
    def __str__(self):
        return "words: " + self.args[0]


def make(text):
    return [Node(word) for word in text.split()]


def check(text):
    if not text:
        raise Error("empty")
    return text
