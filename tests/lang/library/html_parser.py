"""html.parser: tags, text, references, comments."""

from html.parser import HTMLParser


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links = []
        self.text = []

    def handle_starttag(self, tag, attrs):
        if tag == "a":
            self.links.append(dict(attrs).get("href"))

    def handle_data(self, data):
        if data.strip():
            self.text.append(data.strip())


class Trace(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("start", tag, attrs, self.getpos())

    def handle_startendtag(self, tag, attrs):
        print("empty", tag, attrs, self.get_starttag_text())

    def handle_endtag(self, tag):
        print("end", tag)

    def handle_data(self, data):
        print("data", repr(data))

    def handle_comment(self, data):
        print("comment", data)

    def handle_decl(self, decl):
        print("decl", decl)

    def handle_entityref(self, name):
        print("entity", name)

    def handle_charref(self, name):
        print("char", name)

    def handle_pi(self, data):
        print("pi", data)


p = Links()
p.feed("<p>See <a href='/one'>one</a> &amp; <A HREF=\"/two\">tw")
p.feed("o</A><br/><!-- no --></p>")
p.close()
print(p.links, p.text)
doc = '<!DOCTYPE html>\n<body class="a b" id=x checked>t &lt; u<br/>\n<img src=a.png alt="x &amp; y" /><!-- c --><script>if (a<b) "</x>" &amp;</script></body><?php x ?>&#65; a & b 5 < 6'
Trace().feed(doc)
print("--")
t = Trace(convert_charrefs=False)
t.feed(doc)
t.close()

# --- expected
# ['/one', '/two'] ['See', 'one', '&', 'tw', 'o']
# decl DOCTYPE html
# data '\n'
# start body [('class', 'a b'), ('id', 'x'), ('checked', None)] (2, 0)
# data 't < u'
# empty br [] <br/>
# data '\n'
# empty img [('src', 'a.png'), ('alt', 'x & y')] <img src=a.png alt="x &amp; y" />
# comment  c 
# start script [] (3, 43)
# data 'if (a<b) "</x>" &amp;'
# end script
# end body
# pi php x ?
# data 'A a & b 5 '
# data '<'
# data ' 6'
# --
# decl DOCTYPE html
# data '\n'
# start body [('class', 'a b'), ('id', 'x'), ('checked', None)] (2, 0)
# data 't '
# entity lt
# data ' u'
# empty br [] <br/>
# data '\n'
# empty img [('src', 'a.png'), ('alt', 'x & y')] <img src=a.png alt="x &amp; y" />
# comment  c 
# start script [] (3, 43)
# data 'if (a<b) "</x>" &amp;'
# end script
# end body
# pi php x ?
# char 65
# data ' a '
# data '&'
# data ' b 5 '
# data '<'
# data ' 6'
