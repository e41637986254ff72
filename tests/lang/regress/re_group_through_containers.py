"""A group that may have taken nothing goes through a container to a pattern: None is refused when it comes there."""
import re
ITEM = re.compile(r'^(\s*)[-*]\s+(.*)$')
def inline(text):
    text = text.replace("a", "b")
    for p in [ITEM]:
        text = p.sub("q", text)
    return text
def blocks(lines):
    for line in lines:
        m = ITEM.match(line)
        if m:
            yield 'x', [m.group(2)]
for k, c in blocks(["- a", "b"]):
    out = []
    out.extend('<li>%s</li>' % inline(c) for c in c)
    print(out)

# --- expected
# ['<li>b</li>']
