"""Markdown to HTML, CSV parsing, template rendering, word wrap: text tools (no re)."""
import sys

def parse_csv(text, sep=","):
    rows, row, cell, quoted = [], [], [], False
    i = 0
    while i < len(text):
        ch = text[i]
        if quoted:
            if ch == '"':
                if i + 1 < len(text) and text[i + 1] == '"':
                    cell.append('"')
                    i += 1
                else:
                    quoted = False
            else:
                cell.append(ch)
        elif ch == '"':
            quoted = True
        elif ch == sep:
            row.append("".join(cell))
            cell = []
        elif ch == "\n":
            row.append("".join(cell))
            rows.append(row)
            row, cell = [], []
        else:
            cell.append(ch)
        i += 1
    if cell or row:
        row.append("".join(cell))
        rows.append(row)
    return rows

def to_dicts(rows):
    header, *body = rows
    return [dict(zip(header, r)) for r in body]

def convert(value):
    for f in (int, float):
        try:
            return f(value)
        except ValueError:
            pass
    return value

data = '''name,age,city
"Smith, John",42,"New ""York"""
Ann,31,Paris
Bob,x,"Line
break"
'''
records = to_dicts(parse_csv(data))
for r in records:
    print({k: convert(v) for k, v in r.items()})
ages = [a for a in (convert(r["age"]) for r in records) if isinstance(a, int)]
print(ages, sum(ages) / len(ages))

def inline(text):
    out, i, bold, code = [], 0, False, False
    while i < len(text):
        if text.startswith("**", i) and not code:
            out.append("</b>" if bold else "<b>")
            bold = not bold
            i += 2
        elif text[i] == "`":
            out.append("</code>" if code else "<code>")
            code = not code
            i += 1
        elif text[i] in "<>&":
            out.append({"<": "&lt;", ">": "&gt;", "&": "&amp;"}[text[i]])
            i += 1
        else:
            out.append(text[i])
            i += 1
    return "".join(out)

def markdown(src):
    html = []
    in_list = False
    for line in src.strip().splitlines():
        line = line.rstrip()
        if line.startswith("- "):
            if not in_list:
                html.append("<ul>")
                in_list = True
            html.append(f"  <li>{inline(line[2:])}</li>")
            continue
        if in_list:
            html.append("</ul>")
            in_list = False
        if line.startswith("#"):
            level = len(line) - len(line.lstrip("#"))
            html.append(f"<h{level}>{inline(line[level:].strip())}</h{level}>")
        elif line:
            html.append(f"<p>{inline(line)}</p>")
    if in_list:
        html.append("</ul>")
    return "\n".join(html)

print(markdown("""
# Title & more
Some **bold** text with `code <x>`.
- one
- **two**
## Sub
end"""))

def render(template, context):
    out, rest = "", template
    while "{{" in rest:
        before, _, rest = rest.partition("{{")
        key, _, rest = rest.partition("}}")
        parts = key.strip().split("|")
        value = context
        for name in parts[0].strip().split("."):
            value = value[name] if isinstance(value, dict) else value
        text = str(value)
        for f in parts[1:]:
            text = FILTERS[f.strip()](text)
        out += before + text
    return out + rest

FILTERS = {"upper": str.upper, "title": lambda s: s.title(), "reverse": lambda s: s[::-1], "strip": str.strip}
print(render("Hello {{ name | upper }}, you are {{age}} and {{ name|reverse|title }}!", {"name": "ann", "age": 5}))

def wrap(text, width):
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    if line:
        lines.append(line)
    return lines

def justify(lines, width):
    for i, line in enumerate(lines):
        words = line.split()
        if len(words) == 1 or i == len(lines) - 1:
            yield line
            continue
        spaces = width - sum(map(len, words))
        gaps = len(words) - 1
        base, extra = divmod(spaces, gaps)
        yield "".join(w + " " * (base + (j < extra)) for j, w in enumerate(words[:-1])) + words[-1]

text = "It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness"
for line in justify(wrap(text, 28), 28):
    print(f"|{line}|")

def rle(s):
    if not s:
        return ""
    out, prev, n = [], s[0], 1
    for c in s[1:]:
        if c == prev:
            n += 1
        else:
            out.append((prev, n))
            prev, n = c, 1
    out.append((prev, n))
    return "".join(f"{c}{n}" if n > 1 else c for c, n in out)
print(rle("WWWWBBBWWC"), rle(""))

table = [["id", "name", "score"], [1, "Ann", 93.5], [22, "Bartholomew", 7.25]]
widths = [max(len(str(row[i])) for row in table) for i in range(3)]
for row in table:
    print(" | ".join(str(c).rjust(w) if isinstance(c, (int, float)) else str(c).ljust(w) for c, w in zip(row, widths)))
print("=" * (sum(widths) + 6), file=sys.stdout)

def palindromes(s):
    s = "".join(c.lower() for c in s if c.isalnum())
    return s == s[::-1]
print(palindromes("A man, a plan, a canal: Panama"), palindromes("hello"))
vowels = sum(ch in "aeiou" for ch in text.lower())
longest = max(text.replace(",", "").split(), key=len)
print(vowels, longest, sorted(set(text.replace(",", "").split()), key=lambda w: (-len(w), w))[:4])
anagrams = {}
for w in ["listen", "silent", "enlist", "google", "elgoog", "abc"]:
    anagrams.setdefault("".join(sorted(w)), []).append(w)
print([v for v in anagrams.values() if len(v) > 1])

# --- expected
# {'name': 'Smith, John', 'age': 42, 'city': 'New "York"'}
# {'name': 'Ann', 'age': 31, 'city': 'Paris'}
# {'name': 'Bob', 'age': 'x', 'city': 'Line\nbreak'}
# [42, 31] 36.5
# <h1>Title &amp; more</h1>
# <p>Some <b>bold</b> text with <code>code &lt;x&gt;</code>.</p>
# <ul>
#   <li>one</li>
#   <li><b>two</b></li>
# </ul>
# <h2>Sub</h2>
# <p>end</p>
# Hello ANN, you are 5 and Nna!
# |It was the best of times, it|
# |was  the  worst of times, it|
# |was  the  age  of wisdom, it|
# |was the age of foolishness|
# W4B3W2C 
# id | name        | score
#  1 | Ann         |  93.5
# 22 | Bartholomew |  7.25
# ========================
# True False
# 32 foolishness ['foolishness', 'wisdom', 'times', 'worst']
# [['listen', 'silent', 'enlist'], ['google', 'elgoog']]
