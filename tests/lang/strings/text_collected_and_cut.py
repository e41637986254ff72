"""Texts that grow, lists that only collect texts for `join`, and loops over the pieces of a text."""

import sys

out = []
for word in "one two  three".split():
    out.append(word.upper())
print(" ".join(out))


def table(rows):
    lines = ["<table>"]
    for row in rows:
        cells = []
        for cell in row:
            cells.append(f"<td>{cell}</td>")
        lines.append("<tr>" + "".join(cells) + "</tr>")
        if len(lines) > 100:
            raise ValueError("too long")
    lines.append("</table>")
    lines += ["<!-- end -->", "<!-- really -->"]
    return "\n".join(lines)


def empties(texts):
    found = []
    for text in texts:
        found.append(text)
    return "[" + ",".join(found) + "]"


def several(count):
    pieces = []
    shown = []
    for i in range(count):
        pieces.append(str(i))
        shown.append("-".join(pieces))
        if i % 3 == 2:
            pieces = []
    return "|".join(shown), "-".join(pieces)


def grown(count):
    text = ""
    seen = []
    for i in range(count):
        text += chr(97 + i % 26)
        if i % 7 == 6:
            seen.append(text)
            text = ""
        if len(text) > 5:
            text += "é"
    text += text
    text += "!"
    return text, seen


def twice(text):
    for _ in range(6):
        text += text
    return text


def wrapped(text, width):
    line, lines = "", []
    for word in text.split(" "):
        if len(line) + len(word) + 1 > width:
            lines.append(line)
            line = ""
        line += (" " if line else "") + word
    if line:
        lines.append(line)
    return lines


def in_handlers(values):
    report = []
    for value in values:
        try:
            report.append(str(10 // int(value)))
        except ValueError as error:
            for letter in "why":
                report.append(letter)
            report.append(str(error))
        except ZeroDivisionError:
            report.append("zero")
            continue
        finally:
            report.append(";")
    return ", ".join(report)


def interrupted(values):
    parts = []
    try:
        for value in values:
            parts.append(str(100 // value))
    except ZeroDivisionError:
        parts.append("stopped")
    return " ".join(parts)


def kept(n):
    log = ""
    states = {}
    for i in range(n):
        log += str(i)
        states[i] = log
    return states


def nested(text):
    result = []
    for line in text.splitlines():
        fields = line.split(";")
        for n, field in enumerate(line.split(";")):
            result.append(f"{n}={field.strip()}")
        result.append(str(len(fields)))
    return " ".join(result)


def cut(text, sep):
    try:
        return [piece for piece in text.split(sep) if piece != "skip"]
    except ValueError as error:
        return [f"ValueError: {error}"]


def last(text):
    longest = previous = ""
    for n, word in enumerate(text.split()):
        if len(word) > len(longest):
            longest = word
        if n == 3:
            break
        previous = word
    else:
        previous = "none"
    return longest, previous


def generated(items):
    buffer = []
    for item in items:
        buffer.append(item)
        if len(item) > 2:
            yield "".join(buffer)
            buffer = []
    yield "".join(buffer)


print(table([[1, "a"], [2.5, None], []]))
print(empties([]), empties([""]), empties(["", ""]), empties(["", "x", ""]))
print(several(8))
print(grown(40))
print(len(twice("ab")), twice("äb")[:12], len(twice("")))
print(wrapped("the quick brown fox jumps over the lazy dog", 10))
print(in_handlers(["1", "0", "x", "3"]))
print(interrupted([5, 0, 2]), interrupted([1, 2]))
print(list(kept(12).values())[::4])
print(nested("a; b ;c\r\nd\n\n;;\x0be\u2028f"))
for text, sep in [("a,b,,c", ","), ("", ","), (",", ","), ("a--b---c", "--"), ("ab", ""), ("äöü", "ö"), ("skip,x", ",")]:
    print(cut(text, sep))
print(last("a bbb cc dddd ee"), last("  a\u2003bb\u00a0c  "), last(""), last(" \t\n"))
print(list(generated(["a", "b", "ccc", "d"])))
print(sum(int(x) for x in "1 2 3".split()), max((len(x), x) for x in "a,bb,cc".split(",")))
print([line for line in "".splitlines()], [line for line in "\n".splitlines()], [line for line in "a\n\nb".splitlines()])
print(",".join(str(i * i) for i in range(6)), "".join(reversed(["x", "y", "z"])), "-".join(c for c in "abc" if c != "b"))
print({word: len(word) for word in "to be or not to be".split()})
sys.stdout.write("\n".join([f"{x:>4}" for x in range(3)]) + "\n")

# --- expected
# ONE TWO THREE
# <table>
# <tr><td>1</td><td>a</td></tr>
# <tr><td>2.5</td><td>None</td></tr>
# <tr></tr>
# </table>
# <!-- end -->
# <!-- really -->
# [] [] [,] [,x,]
# ('0|0-1|0-1-2|3|3-4|3-4-5|6|6-7', '6-7')
# ('jklmnjklmn!', ['abcdefég', 'hijklmén', 'opqrstéu', 'vwxyzaéb', 'cdefghéi'])
# 128 äbäbäbäbäbäb 0
# ['the quick', 'brown fox', 'jumps over', 'the lazy', 'dog']
# 10, ;, zero, ;, w, h, y, invalid literal for int() with base 10: 'x', ;, 3, ;
# 20 stopped 100 50
# ['0', '01234', '012345678']
# 0=a 1=b 2=c 3 0=d 1 0= 1 0= 1= 2= 3 0=e 1 0=f 1
# ['a', 'b', '', 'c']
# ['']
# ['', '']
# ['a', 'b', '-c']
# ['ValueError: empty separator']
# ['ä', 'ü']
# ['x']
# ('dddd', 'cc') ('bb', 'none') ('', 'none') ('', 'none')
# ['abccc', 'd']
# 6 (2, 'cc')
# [] [''] ['a', '', 'b']
# 0,1,4,9,16,25 zyx a-c
# {'to': 2, 'be': 2, 'or': 2, 'not': 3}
#    0
#    1
#    2
