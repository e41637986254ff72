"""Tables as text."""
import csv
import io

text = 'name,price,"note, long"\r\nbolt,1.50,"say ""hi"""\r\nnut,,\r\n\r\n"two\r\nlines",x,"a"b\r\n'
r = csv.reader(io.StringIO(text, newline=""))
for row in r:
    print(r.line_num, row)
print(list(csv.reader(["a;b;'c;d'", "", " x; 'y' ;z", "'open"], delimiter=";", quotechar="'", skipinitialspace=True)))
print(list(csv.reader(["a\\,b,c\\", 'd,"e\\"f"'], escapechar="\\")), list(csv.reader(['a,"b",c'], quoting=csv.QUOTE_NONE)))
print(list(csv.reader(["a\tb c"], "excel-tab")), list(csv.reader("a b\n", delimiter=" ")), list(csv.reader([""])), list(csv.reader(["a,"])), list(csv.reader([",", '""', '"",'])))
for lines, strict in ((['"a"b'], True), (['"a'], True), (["a\rb"], False)):
    try:
        print(list(csv.reader(lines, strict=strict)))
    except csv.Error as e:
        print("Error", e)
rows = [["a", 1, 2.5, None, True], ["x,y", 'q"q', "l\nl", "c\rc", " s "], [""], ["", ""], []]
for options in range(5):
    out = io.StringIO(newline="")
    if options == 0: w = csv.writer(out)
    elif options == 1: w = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n")
    elif options == 2: w = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, delimiter=";")
    elif options == 3: w = csv.writer(out, "unix")
    else: w = csv.writer(out, doublequote=False, escapechar="\\", quotechar="'")
    w.writerows(rows)
    print(w.writerow(["end"]), repr(out.getvalue()))
out = io.StringIO()
w = csv.writer(out, quoting=csv.QUOTE_NONE)
for row in (["a,b"], [""], ["ok", "fine"]):
    try:
        w.writerow(row)
    except csv.Error as e:
        print("Error", e)
print(repr(out.getvalue()))
d = csv.DictReader(io.StringIO("name,age\nAnn,30\n\nBob\n"))
print(d.fieldnames)
total = 0
for rec in d:
    print(rec, rec["name"], d.line_num)
    if rec["age"]:
        total += int(rec["age"])
print(total)
print([row["b"] for row in csv.DictReader(["1,2", "3"], fieldnames=["a", "b"], restval="-")])
out = io.StringIO()
dw = csv.DictWriter(out, fieldnames=["x", "y"], restval="?", lineterminator="\n")
dw.writeheader()
dw.writerow({"x": 1, "y": "a"})
dw.writerows([{"y": 2}, {"x": "é,"}])
try:
    dw.writerow({"z": 1})
except ValueError as e:
    print(e)
print(out.getvalue())
class semi(csv.excel):
    delimiter = ";"
csv.register_dialect("semi", semi)
csv.register_dialect("pipes", delimiter="|", quoting=csv.QUOTE_NONE)
print(list(csv.reader(["a;b"], "semi")), list(csv.reader(["a|b"], dialect="pipes")), list(csv.reader(["a;b"], dialect=semi)), sorted(csv.list_dialects()), csv.get_dialect("semi").delimiter)
try:
    csv.reader([], "nope")
except csv.Error as e:
    print(e)
try:
    csv.writer(out, delimiter="ab")
except TypeError as e:
    print(e)
print(list(csv.reader(["a\\\n", "b,c\n", "d"], escapechar="\\")), list(csv.reader(["x\\"], escapechar="\\")), list(csv.reader(["'a\\", "b'"], escapechar="\\", quotechar="'")))

# --- expected
# 1 ['name', 'price', 'note, long']
# 2 ['bolt', '1.50', 'say "hi"']
# 3 ['nut', '', '']
# 4 []
# 6 ['two\r\nlines', 'x', 'ab']
# [['a', 'b', 'c;d'], [], ['x', 'y ', 'z'], ['open']]
# [['a,b', 'c\nd', 'e"f']] [['a', '"b"', 'c']]
# [['a', 'b c']] [['a'], ['', ''], ['b'], []] [[]] [['a', '']] [['', ''], [''], ['', '']]
# Error ',' expected after '"'
# Error unexpected end of data
# Error new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
# 5 'a,1,2.5,,True\r\n"x,y","q""q","l\nl","c\rc", s \r\n""\r\n,\r\n\r\nend\r\n'
# 6 '"a","1","2.5","","True"\n"x,y","q""q","l\nl","c\rc"," s "\n""\n"",""\n\n"end"\n'
# 7 '"a";1;2.5;"";True\r\n"x,y";"q""q";"l\nl";"c\rc";" s "\r\n""\r\n"";""\r\n\r\n"end"\r\n'
# 6 '"a","1","2.5","","True"\n"x,y","q""q","l\nl","c\rc"," s "\n""\n"",""\n\n"end"\n'
# 5 'a,1,2.5,,True\r\n\'x,y\',q"q,\'l\nl\',\'c\rc\', s \r\n\'\'\r\n,\r\n\r\nend\r\n'
# Error need to escape, but no escapechar set
# Error single empty field record must be quoted
# 'ok,fine\r\n'
# ['name', 'age']
# {'name': 'Ann', 'age': '30'} Ann 2
# {'name': 'Bob', 'age': None} Bob 4
# 30
# ['2', '-']
# dict contains fields not in fieldnames: 'z'
# x,y
# 1,a
# ?,2
# "é,",?
#
# [['a', 'b']] [['a', 'b']] [['a', 'b']] ['excel', 'excel-tab', 'pipes', 'semi', 'unix'] ;
# unknown dialect
# "delimiter" must be a 1-character string
# [['a\nb', 'c'], ['d']] [['x\n']] [['a\nb']]
