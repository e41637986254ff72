"""Identifiers, and what nobody can guess."""
import secrets
import uuid
from uuid import UUID
u = UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u.bytes, u.bytes_le, u.fields, u.urn, u.variant, u.version, u.time, u.clock_seq, u.node, u.time_low, u.time_mid, u.time_hi_version)
print(UUID("{12345678123456781234567812345678}"), UUID("urn:uuid:12345678-1234-5678-1234-567812345678") == u, UUID(int=5), UUID(bytes=bytes(range(16))), UUID(bytes_le=u.bytes_le) == u, UUID(fields=u.fields) == u, UUID(int=1, version=4))
print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "https://é.x/"), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org").version)
r = uuid.uuid4()
print(r.version, r.variant, len(str(r)), r == UUID(str(r)), r != uuid.uuid4(), {u: 1}[UUID(str(u))], u < UUID(int=1 << 127), sorted([UUID(int=3), UUID(int=1)]))
for bad in ("x", "1234567812345678123456781234567"):
    try: UUID(bad)
    except ValueError as e: print(e)
try: UUID()
except TypeError as e: print(e)
try: UUID(int=-1)
except ValueError as e: print(e)
print(len(secrets.token_bytes(7)), len(secrets.token_hex(5)), len(secrets.token_urlsafe(6)), 0 <= secrets.randbelow(3) < 3, secrets.choice("a"), secrets.randbits(4) < 16, secrets.compare_digest("ab", "ab"), secrets.compare_digest(b"a", b"b"), len(secrets.token_hex()))
try: secrets.randbelow(0)
except ValueError as e: print(e)

# --- expected
# 12345678-1234-5678-1234-567812345678 UUID('12345678-1234-5678-1234-567812345678') 12345678123456781234567812345678 24197857161011715162171839636988778104 b'\x124Vx\x124Vx\x124Vx\x124Vx' b'xV4\x124\x12xV\x124Vx\x124Vx' (305419896, 4660, 22136, 18, 52, 95073701484152) urn:uuid:12345678-1234-5678-1234-567812345678 reserved for NCS compatibility None 466142576285865592 4660 95073701484152 305419896 4660 22136
# 12345678-1234-5678-1234-567812345678 True 00000000-0000-0000-0000-000000000005 00010203-0405-0607-0809-0a0b0c0d0e0f True True 00000000-0000-4000-8000-000000000001
# 6fa459ea-ee8a-3ca4-894e-db77e160355e 7d8e1eb8-d913-56df-b41b-369630ab1714 5
# 4 specified in RFC 4122 36 True True 1 True [UUID('00000000-0000-0000-0000-000000000001'), UUID('00000000-0000-0000-0000-000000000003')]
# badly formed hexadecimal UUID string
# badly formed hexadecimal UUID string
# one of the hex, bytes, bytes_le, fields, or int arguments must be given
# int is out of range (need a 128-bit value)
# 7 10 8 True a True True False 64
# Upper bound must be positive.
