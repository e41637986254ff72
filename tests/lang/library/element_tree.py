"""xml.etree.ElementTree and xml.sax.saxutils."""

import io
import os
import sys
import tempfile
import xml.etree.ElementTree as ET
from xml.sax.saxutils import escape, quoteattr, unescape

DOC = """<?xml version="1.0"?>
<!-- a comment -->
<data xmlns:q="http://example.com/q">
  <country name="Liechtenstein"><rank updated="yes">2</rank><year>2008</year>
    <neighbor name="Austria" direction="E"/><neighbor name="Switzerland" direction="W"/></country>
  <country name="Panama"><rank>69</rank><year>2011</year><q:note>a &lt; b &#233;</q:note></country>
</data>
"""
root = ET.fromstring(DOC)
print(root.tag, root.attrib, len(root), [c.get("name") for c in root])
for n in root.iter("neighbor"):
    print(n.attrib)
for c in root.findall("country"):
    print(c.find("rank").text, c.findtext("year"), c.findtext("none"), c.findtext("none", "?"), c.get("name"), c.get("x", 7))
print([e.tag for e in root.findall(".//*[@direction='W']")], root.find("country[2]").get("name"))
print(root.find("country/q:note", {"q": "http://example.com/q"}).text, root.find("nothing"))
for rank in root.iter("rank"):
    rank.text = str(int(rank.text) + 1)
    rank.set("updated", "now")
for c in list(root):
    if int(c.find("rank").text) > 50:
        root.remove(c)
print(ET.tostring(root, encoding="unicode"))
top = ET.Element("top", {"a": "1"}, b="2")
sub = ET.SubElement(top, "sub", id="x")
sub.text = "<text> & \u00e9"
sub.tail = "tail"
top.append(ET.Comment(" note "))
top.insert(0, ET.Element("first"))
ET.SubElement(top, "{urn:x}ns").set("{urn:y}k", 'q"\n')
print(ET.tostring(top))
print(ET.tostring(top, encoding="utf-8", xml_declaration=True).decode())
print(ET.tostring(top, method="text", encoding="unicode"), "".join(top.itertext()))
ET.indent(top, space="    ")
ET.dump(top)
tree = ET.ElementTree(root)
with tempfile.TemporaryDirectory() as d:
    path = os.path.join(d, "x.xml")
    tree.write(path, encoding="utf-8", xml_declaration=True)
    with open(path) as f:
        print(f.readline().strip())
    again = ET.parse(path)
    print(again.getroot().tag, again.find("country").get("name"), [e.tag for e in again.iter()][:4])
    for event, e in ET.iterparse(path, events=("start", "end")):
        if e.tag == "country":
            print(event, e.get("name"), len(e))
    with open(path, encoding="utf-8") as f:
        print(len(ET.parse(f).getroot()))
out = io.BytesIO()
tree.write(out)
print(out.getvalue()[:30])
text = io.StringIO()
tree.write(text, encoding="unicode")
print(text.getvalue()[:30])
for bad in ("<a><b></a>", "<a>", "", "text", "<a x=1/>", "<a/><b/>", "<a>&nbsp;</a>", '<a x="1" x="2"/>', "<p:a/>"):
    try:
        ET.fromstring(bad)
    except ET.ParseError as e:
        print(e, e.code, e.position)
try:
    root.findall("/abs")
except SyntaxError as e:
    print(e)
p = ET.XMLParser()
p.feed("<r><x>1</x>")
p.feed("</r>")
print(p.close()[0].text, ET.fromstring(b'<?xml version="1.0" encoding="latin-1"?><a>\xe9</a>').text)
print(len(top), bool(len(top)), top[0].tag, top[-1].tag, [e.tag for e in top[:2]], ET.iselement(top))
print(sorted(sub.items()), list(sub.keys()))
del top[0]
top.clear()
print(top.attrib, len(top), top.text)
ET.register_namespace("my", "urn:x")
print(ET.tostring(ET.fromstring('<z:a xmlns:z="urn:x"/>')))
print(escape("a < b & c > d"), quoteattr('say "hi"'), unescape("&lt;x&gt; &amp;"), escape("it's", {"'": "&apos;"}), quoteattr("it's \"q\"\n"))
with tempfile.TemporaryDirectory() as d:
    with open(os.path.join(d, "t.xml"), "w") as f:
        tree.write(f, encoding="unicode")
    with open(os.path.join(d, "t.xml"), "rb") as f:
        print(f.read(20))
ET.ElementTree(ET.fromstring("<x>end</x>")).write(sys.stdout, encoding="unicode")
print()

# --- expected
# data {} 2 ['Liechtenstein', 'Panama']
# {'name': 'Austria', 'direction': 'E'}
# {'name': 'Switzerland', 'direction': 'W'}
# 2 2008 None ? Liechtenstein 7
# 69 2011 None ? Panama 7
# ['neighbor'] Panama
# a < b é None
# <data>
#   <country name="Liechtenstein"><rank updated="now">3</rank><year>2008</year>
#     <neighbor name="Austria" direction="E" /><neighbor name="Switzerland" direction="W" /></country>
#   </data>
# b'<top xmlns:ns0="urn:x" xmlns:ns1="urn:y" a="1" b="2"><first /><sub id="x">&lt;text&gt; &amp; &#233;</sub>tail<!-- note --><ns0:ns ns1:k="q&quot;&#10;" /></top>'
# <?xml version='1.0' encoding='utf-8'?>
# <top xmlns:ns0="urn:x" xmlns:ns1="urn:y" a="1" b="2"><first /><sub id="x">&lt;text&gt; &amp; é</sub>tail<!-- note --><ns0:ns ns1:k="q&quot;&#10;" /></top>
# <text> & étail note  <text> & étail note 
# <top xmlns:ns0="urn:x" xmlns:ns1="urn:y" a="1" b="2">
#     <first />
#     <sub id="x">&lt;text&gt; &amp; é</sub>tail<!-- note -->
#     <ns0:ns ns1:k="q&quot;&#10;" />
# </top>
# <?xml version='1.0' encoding='utf-8'?>
# data Liechtenstein ['data', 'country', 'rank', 'year']
# start Liechtenstein 4
# end Liechtenstein 4
# 1
# b'<data>\n  <country name="Liecht'
# <data>
#   <country name="Liecht
# mismatched tag: line 1, column 8 7 (1, 8)
# no element found: line 1, column 3 3 (1, 3)
# no element found: line 1, column 0 3 (1, 0)
# syntax error: line 1, column 0 2 (1, 0)
# not well-formed (invalid token): line 1, column 5 4 (1, 5)
# junk after document element: line 1, column 4 9 (1, 4)
# undefined entity: line 1, column 3 11 (1, 3)
# duplicate attribute: line 1, column 9 8 (1, 9)
# unbound prefix: line 1, column 0 27 (1, 0)
# cannot use absolute path on element
# 1 é
# 4 True first {urn:x}ns ['first', 'sub'] True
# [('id', 'x')] ['id']
# {} 0 None
# b'<my:a xmlns:my="urn:x" />'
# a &lt; b &amp; c &gt; d 'say "hi"' <x> & it&apos;s "it's &quot;q&quot;&#10;"
# b'<data>\n  <country na'
# <x>end</x>
