import base64

for data in [b"", b"f", b"fo", b"foob", b"\0\0\0\0", b"\0\0\0\0\0\0", b"    x", bytes(range(40))]:
    print(base64.a85encode(data), base64.a85encode(data, foldspaces=True), base64.a85encode(data, pad=True))
    wrapped = base64.a85encode(data, wrapcol=7, adobe=True)
    print(wrapped, base64.a85decode(wrapped, adobe=True) == data, base64.a85decode(base64.a85encode(data)) == data)
print(base64.a85decode("y+<Vd", foldspaces=True), base64.a85decode(b"+ <\nVd"))
for text in ["!z", "uuuuu", "y", "~", "87cURD]"]:
    try:
        print(base64.a85decode(text))
    except ValueError as e:
        print(e)
try:
    base64.a85decode("<~87", adobe=True)
except ValueError as e:
    print(e)

# --- expected
# b'' b'' b''
# b'<~~>' True True
# b'Ac' b'Ac' b'AcMf2'
# b'<~Ac~>' True True
# b'Ao@' b'Ao@' b'Ao@YL'
# b'<~Ao@~>' True True
# b'AoDTs' b'AoDTs' b'AoDTs'
# b'<~AoDTs\n~>' True True
# b'z' b'z' b'z'
# b'<~z~>' True True
# b'z!!!' b'z!!!' b'zz'
# b'<~z!!!\n~>' True True
# b'+<VdLGQ' b'yGQ' b'+<VdLGQ7^D'
# b'<~+<VdL\nGQ~>' True True
# b'!!*-\'"9eu7#RLhG$k3[W&.oNg\'GVB"(`=52*$$(B+<_pR,UFcb' b'!!*-\'"9eu7#RLhG$k3[W&.oNg\'GVB"(`=52*$$(B+<_pR,UFcb' b'!!*-\'"9eu7#RLhG$k3[W&.oNg\'GVB"(`=52*$$(B+<_pR,UFcb'
# b'<~!!*-\'\n"9eu7#R\nLhG$k3[\nW&.oNg\'\nGVB"(`=\n52*$$(B\n+<_pR,U\nFcb~>' True True
# b'       ' b'   '
# z inside Ascii85 5-tuple
# Ascii85 overflow
# Non-Ascii85 digit found: y
# Non-Ascii85 digit found: ~
# b'Hello'
# Ascii85 encoded byte sequences must end with b'~>'
