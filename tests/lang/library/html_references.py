"""References in HTML."""
import html
print(html.escape("<a href=\"x\">'&amp;'</a>"), html.escape("\"'", quote=False))
for t in ("&lt;p&gt;&amp;&quot;&#39;&#x27;", "&eacute;&copy;&nbsp;|&notin;&notit;&not&amp", "&#128;&#x9f;&#0;&#13;&#1;&#xD800;&#x110000;&#xfffe;&#11;&#127;", "&unknown;&;& &#;&#x;", "&ampx &ltx; &CounterClockwiseContourIntegral;", "no refs", "&NotEqualTilde;&fjlig;", "&#65&#66;C", "&Tab;&NewLine;|"):
    print(ascii(html.unescape(t)))

# --- expected
# &lt;a href=&quot;x&quot;&gt;&#x27;&amp;amp;&#x27;&lt;/a&gt; "'
# '<p>&"\'\''
# '\xe9\xa9\xa0|\u2209\xacit;\xac&'
# '\u20ac\u0178\ufffd\r\ufffd\ufffd'
# '&unknown;&;& &#;&#x;'
# '&x <x; \u2233'
# 'no refs'
# '\u2242\u0338fj'
# 'ABC'
# '\t\n|'
