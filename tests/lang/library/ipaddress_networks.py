"""Addresses and networks of both versions."""
import ipaddress
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, collapse_addresses, ip_address, ip_network, summarize_address_range


def show(what: object) -> None:
    print(str(what), repr(what))


a = IPv4Address("192.168.0.1")
show(a)
print(int(a), a.packed, a + 5, a - 2, a.version, a.max_prefixlen, a.reverse_pointer, a.exploded, a.compressed)
print(a == IPv4Address(3232235521), a < IPv4Address("10.0.0.1"), a >= a, a != a, a == 5, {a: 1}[IPv4Address(b"\xc0\xa8\x00\x01")])
print(f"{a} {a:>15s}| {a:b} {a:x} {a:#X} {a:_b} {a:#_x} {a:n}")
for text in ("0.0.0.0", "10.1.2.3", "127.0.0.1", "169.254.1.1", "172.31.255.255", "100.64.1.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "8.8.8.8", "192.0.0.8"):
    x = IPv4Address(text)
    print(x, x.is_private, x.is_global, x.is_multicast, x.is_reserved, x.is_loopback, x.is_link_local, x.is_unspecified)

b = IPv6Address("2001:db8::1:0:0:1")
show(b)
print(int(b), b.packed, b + 1, b.exploded, b.reverse_pointer, b.scope_id)
for text in ("::", "::1", "fe80::1%eth0", "fec0::1", "ff02::1", "fc00::1", "2001:4860::8888", "::ffff:10.0.0.1", "2002:c000:204::", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "1:0:0:2:0:0:0:3", "1:2:3:4:5:6:7:0", "64:ff9b::1.2.3.4"):
    y = IPv6Address(text)
    print(y, y.is_private, y.is_global, y.is_multicast, y.is_reserved, y.is_loopback, y.is_link_local, y.is_site_local, y.is_unspecified, y.ipv4_mapped, y.sixtofour, y.teredo)
print(IPv6Address("fe80::1%a") == IPv6Address("fe80::1%b"), IPv6Address("fe80::1%a") == IPv6Address("fe80::1%a"))

n = IPv4Network("192.168.4.0/22")
show(n)
print(n.network_address, n.broadcast_address, n.netmask, n.hostmask, n.prefixlen, n.num_addresses, n.with_netmask, n.with_hostmask, n.with_prefixlen, n.exploded, n.reverse_pointer)
print(IPv4Address("192.168.5.9") in n, a in n, b in n, n in n, n[1], n[-1], n == IPv4Network("192.168.4.0/255.255.252.0"), n == IPv4Network("192.168.4.0/0.0.3.255"), hash(n) == hash(IPv4Network((int(n.network_address), 22))))
print([str(s) for s in n.subnets()], [str(s) for s in n.subnets(new_prefix=24)], n.supernet(), n.supernet(new_prefix=8), list(n.subnets(2))[3])
print(list(IPv4Network("10.0.0.0/30")), list(IPv4Network("10.0.0.0/29").hosts()), list(IPv4Network("10.0.0.0/31").hosts()), list(IPv4Network("10.0.0.4/32").hosts()))
print(IPv4Network("10.1.2.3/8", strict=False), IPv4Network("1.2.3.4"), IPv4Network(("1.2.3.0", 24)), IPv4Network(("1.2.3.0", "255.255.255.0")), IPv4Network(b"\1\2\3\4"))
print(n.overlaps(IPv4Network("192.168.7.0/24")), n.overlaps(IPv4Network("192.168.8.0/24")), IPv4Network("192.168.7.0/24").subnet_of(n), n.supernet_of(IPv4Network("192.168.7.0/24")), n.compare_networks(IPv4Network("192.168.4.0/24")))
print(sorted([IPv4Network("10.0.0.0/8"), IPv4Network("9.0.0.0/8"), IPv4Network("10.0.0.0/7", strict=False), IPv4Network("10.0.0.0/16")]))
print(list(n.address_exclude(IPv4Network("192.168.6.128/25"))))
print(n.is_private, n.is_global, n.is_multicast, n.is_reserved, n.is_loopback, n.is_link_local, n.is_unspecified, IPv4Network("100.64.0.0/11").is_global)
m = IPv6Network("2001:db8::/126")
show(m)
print(m.network_address, m.broadcast_address, m.netmask, m.hostmask, m.num_addresses, list(m), list(m.hosts()), b in m, m.supernet(30), m.is_private, m.is_global, m.is_site_local, m.exploded)
print(IPv6Network("::/0").num_addresses, next(IPv6Network("2001:db8::/32").subnets(new_prefix=64)), IPv6Network("2001:db8::/32")[1 << 64])
print({IPv4Network(f"10.{i}.0.0/16") for i in (5, 3, 200, 7)})

for text in ("1.2.3.4", "::2", "10.0.0.0/8", "x"):
    try:
        z = ip_address(text)
        print(repr(z), z.version, z.is_private)
    except ValueError as e:
        print(type(e).__name__, e)
    try:
        print(repr(ip_network(text)))
    except ValueError as e:
        print(type(e).__name__, e)
try: ip_network("10.0.0.1/8")
except ValueError as e: print(e)
for text in ("", "1.2.3", "1.2.3.4.5", "1.2.3.256", "1.2.3.04", "1.2..4", "1.2.3.x", "1.2.3.1000", "1.2.3.4/8"):
    try: IPv4Address(text)
    except ValueError as e: print(type(e).__name__, e)
for text in ("", ":", "1:2", "1::2::3", "1:2:3:4:5:6:7:8:9:10", "1:2:3:4:5:6:7", ":1:2:3:4:5:6:7", "1:2:3:4:5:6:7:", ":1::2", "1::2:", "1:2:3:4:5:6:7:8::", "12345::", "g::", "::1.2.3", "::1%", "::1%a%b", "::/0"):
    try: print(IPv6Address(text))
    except ValueError as e: print(type(e).__name__, e)
for text in ("1.2.3.0/33", "1.2.3.0/x", "1.2.3.0/255.0.255.0", "1.2.3.4/24", "1/2/3", "1.2.3.0/", "1.2.3.0/-1"):
    try: print(IPv4Network(text))
    except ValueError as e: print(type(e).__name__, e)
for number in (-1, 1 << 32):
    try: IPv4Address(number)
    except ValueError as e: print(type(e).__name__, e)
    try: print(IPv6Address(number))
    except ValueError as e: print(type(e).__name__, e)
try: IPv4Address(b"abc")
except ValueError as e: print(e)
try: print(a + (1 << 32))
except ValueError as e: print(e)
try: n[5000]
except IndexError as e: print(e)
try: print(ip_address("1.1.1.1") < ip_address("::1"))
except TypeError as e: print(e)
try: list(n.subnets(new_prefix=3))
except ValueError as e: print(e)
try: list(n.subnets(20))
except ValueError as e: print(e)
try: n.supernet(23)
except ValueError as e: print(e)
try: list(n.address_exclude(IPv4Network("1.0.0.0/8")))
except ValueError as e: print(e)

print(list(collapse_addresses([IPv4Network("192.0.2.128/25"), IPv4Network("192.0.2.0/25"), IPv4Network("10.0.0.0/8"), IPv4Network("10.2.0.0/16")])))
print([str(c) for c in collapse_addresses(IPv4Address(i) for i in (1, 2, 3, 4, 5, 9))], list(collapse_addresses([IPv6Address("::1"), IPv6Address("::")])))
print([str(s) for s in summarize_address_range(IPv4Address("192.0.2.0"), IPv4Address("192.0.2.130"))], list(summarize_address_range(IPv6Address("::"), IPv6Address("::3"))))
try: list(summarize_address_range(IPv4Address("1.1.1.1"), IPv4Address("1.1.1.0")))
except ValueError as e: print(e)

i = ipaddress.IPv4Interface("192.168.1.7/24")
show(i)
print(i.ip, i.network, i.netmask, i.hostmask, i.with_prefixlen, i.with_netmask, i.with_hostmask, i.is_private, i == ipaddress.IPv4Interface("192.168.1.7/24"), i == i.ip, i > i.ip, i < i.ip, sorted([i, ipaddress.IPv4Interface("192.168.1.6/24")]), int(i), i + 1)
j = ipaddress.ip_interface("fe80::3%x/64")
print(repr(j), j.network, j.exploded, j.with_netmask)
print(ipaddress.v4_int_to_packed(258), ipaddress.v6_int_to_packed(258))

# --- expected
# 192.168.0.1 IPv4Address('192.168.0.1')
# 3232235521 b'\xc0\xa8\x00\x01' 192.168.0.6 192.167.255.255 4 32 1.0.168.192.in-addr.arpa 192.168.0.1 192.168.0.1
# True False True False False 1
# 192.168.0.1     192.168.0.1| 11000000101010000000000000000001 c0a80001 0XC0A80001 1100_0000_1010_1000_0000_0000_0000_0001 0xc0a8_0001 11000000101010000000000000000001
# 0.0.0.0 True False False False False False True
# 10.1.2.3 True False False False False False False
# 127.0.0.1 True False False False True False False
# 169.254.1.1 True False False False False True False
# 172.31.255.255 True False False False False False False
# 100.64.1.1 False False False False False False False
# 224.0.0.1 False True True False False False False
# 240.0.0.1 True False False True False False False
# 255.255.255.255 True False False True False False False
# 8.8.8.8 False True False False False False False
# 192.0.0.8 False True False False False False False
# 2001:db8::1:0:0:1 IPv6Address('2001:db8::1:0:0:1')
# 42540766411282592856904266426630537217 b' \x01\r\xb8\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x01' 2001:db8::1:0:0:2 2001:0db8:0000:0000:0001:0000:0000:0001 1.0.0.0.0.0.0.0.0.0.0.0.1.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa None
# :: True False False True False False False True None None None
# ::1 True False False True True False False False None None None
# fe80::1%eth0 True False False False False True False False None None None
# fec0::1 False True False False False False True False None None None
# ff02::1 False True True False False False False False None None None
# fc00::1 True False False False False False False False None None None
# 2001:4860::8888 False True False False False False False False None None None
# ::ffff:a00:1 True False False True False False False False 10.0.0.1 None None
# 2002:c000:204:: False True False False False False False False None 192.0.2.4 None
# 2001:0:4136:e378:8000:63bf:3fff:fdd2 True False False False False False False False None None (IPv4Address('65.54.227.120'), IPv4Address('192.0.2.45'))
# 1:0:0:2::3 False True False True False False False False None None None
# 1:2:3:4:5:6:7:0 False True False True False False False False None None None
# 64:ff9b::102:304 False True False True False False False False None None None
# False True
# 192.168.4.0/22 IPv4Network('192.168.4.0/22')
# 192.168.4.0 192.168.7.255 255.255.252.0 0.0.3.255 22 1024 192.168.4.0/255.255.252.0 192.168.4.0/0.0.3.255 192.168.4.0/22 192.168.4.0/22 0/22.4.168.192.in-addr.arpa
# True False False False 192.168.4.1 192.168.7.255 True True True
# ['192.168.4.0/23', '192.168.6.0/23'] ['192.168.4.0/24', '192.168.5.0/24', '192.168.6.0/24', '192.168.7.0/24'] 192.168.0.0/21 192.0.0.0/8 192.168.7.0/24
# [IPv4Address('10.0.0.0'), IPv4Address('10.0.0.1'), IPv4Address('10.0.0.2'), IPv4Address('10.0.0.3')] [IPv4Address('10.0.0.1'), IPv4Address('10.0.0.2'), IPv4Address('10.0.0.3'), IPv4Address('10.0.0.4'), IPv4Address('10.0.0.5'), IPv4Address('10.0.0.6')] [IPv4Address('10.0.0.0'), IPv4Address('10.0.0.1')] [IPv4Address('10.0.0.4')]
# 10.0.0.0/8 1.2.3.4/32 1.2.3.0/24 1.2.3.0/24 1.2.3.4/32
# True False True True -1
# [IPv4Network('9.0.0.0/8'), IPv4Network('10.0.0.0/7'), IPv4Network('10.0.0.0/8'), IPv4Network('10.0.0.0/16')]
# [IPv4Network('192.168.4.0/23'), IPv4Network('192.168.7.0/24'), IPv4Network('192.168.6.0/25')]
# True False False False False False False False
# 2001:db8::/126 IPv6Network('2001:db8::/126')
# 2001:db8:: 2001:db8::3 ffff:ffff:ffff:ffff:ffff:ffff:ffff:fffc ::3 4 [IPv6Address('2001:db8::'), IPv6Address('2001:db8::1'), IPv6Address('2001:db8::2'), IPv6Address('2001:db8::3')] [IPv6Address('2001:db8::1'), IPv6Address('2001:db8::2'), IPv6Address('2001:db8::3')] False 2001:db8::/96 True False False 2001:0db8:0000:0000:0000:0000:0000:0000/126
# 340282366920938463463374607431768211456 2001:db8::/64 2001:db8:0:1::
# {IPv4Network('10.5.0.0/16'), IPv4Network('10.3.0.0/16'), IPv4Network('10.200.0.0/16'), IPv4Network('10.7.0.0/16')}
# IPv4Address('1.2.3.4') 4 False
# IPv4Network('1.2.3.4/32')
# IPv6Address('::2') 6 False
# IPv6Network('::2/128')
# ValueError '10.0.0.0/8' does not appear to be an IPv4 or IPv6 address
# IPv4Network('10.0.0.0/8')
# ValueError 'x' does not appear to be an IPv4 or IPv6 address
# ValueError 'x' does not appear to be an IPv4 or IPv6 network
# 10.0.0.1/8 has host bits set
# AddressValueError Address cannot be empty
# AddressValueError Expected 4 octets in '1.2.3'
# AddressValueError Expected 4 octets in '1.2.3.4.5'
# AddressValueError Octet 256 (> 255) not permitted in '1.2.3.256'
# AddressValueError Leading zeros are not permitted in '04' in '1.2.3.04'
# AddressValueError Empty octet not permitted in '1.2..4'
# AddressValueError Only decimal digits permitted in 'x' in '1.2.3.x'
# AddressValueError At most 3 characters permitted in '1000' in '1.2.3.1000'
# AddressValueError Unexpected '/' in '1.2.3.4/8'
# AddressValueError Address cannot be empty
# AddressValueError At least 3 parts expected in ':'
# AddressValueError At least 3 parts expected in '1:2'
# AddressValueError At most one '::' permitted in '1::2::3'
# AddressValueError At most 8 colons permitted in '1:2:3:4:5:6:7:8:9:10'
# AddressValueError Exactly 8 parts expected without '::' in '1:2:3:4:5:6:7'
# AddressValueError Leading ':' only permitted as part of '::' in ':1:2:3:4:5:6:7'
# AddressValueError Trailing ':' only permitted as part of '::' in '1:2:3:4:5:6:7:'
# AddressValueError Leading ':' only permitted as part of '::' in ':1::2'
# AddressValueError Trailing ':' only permitted as part of '::' in '1::2:'
# AddressValueError At most 8 colons permitted in '1:2:3:4:5:6:7:8::'
# AddressValueError At most 4 characters permitted in '12345' in '12345::'
# AddressValueError Only hex digits permitted in 'g' in 'g::'
# AddressValueError Expected 4 octets in '1.2.3' in '::1.2.3'
# AddressValueError Invalid IPv6 address: "'::1%'"
# AddressValueError Invalid IPv6 address: "'::1%a%b'"
# AddressValueError Unexpected '/' in '::/0'
# NetmaskValueError '33' is not a valid netmask
# NetmaskValueError 'x' is not a valid netmask
# NetmaskValueError '255.0.255.0' is not a valid netmask
# ValueError 1.2.3.4/24 has host bits set
# AddressValueError Only one '/' permitted in '1/2/3'
# NetmaskValueError '' is not a valid netmask
# NetmaskValueError '-1' is not a valid netmask
# AddressValueError -1 (< 0) is not permitted as an IPv4 address
# AddressValueError -1 (< 0) is not permitted as an IPv6 address
# AddressValueError 4294967296 (>= 2**32) is not permitted as an IPv4 address
# ::1:0:0
# b'abc' (len 3 != 4) is not permitted as an IPv4 address
# 7527202817 (>= 2**32) is not permitted as an IPv4 address
# address out of range
# 1.1.1.1 and ::1 are not of the same version
# new prefix must be longer
# prefix length diff 42 is invalid for netblock 192.168.4.0/22
# current prefixlen is 22, cannot have a prefixlen_diff of 23
# 1.0.0.0/8 not contained in 192.168.4.0/22
# [IPv4Network('10.0.0.0/8'), IPv4Network('192.0.2.0/24')]
# ['0.0.0.1/32', '0.0.0.2/31', '0.0.0.4/31', '0.0.0.9/32'] [IPv6Network('::/127')]
# ['192.0.2.0/25', '192.0.2.128/31', '192.0.2.130/32'] [IPv6Network('::/126')]
# last IP address must be greater than first
# 192.168.1.7/24 IPv4Interface('192.168.1.7/24')
# 192.168.1.7 192.168.1.0/24 255.255.255.0 0.0.0.255 192.168.1.7/24 192.168.1.7/255.255.255.0 192.168.1.7/0.0.0.255 True True False True False [IPv4Interface('192.168.1.6/24'), IPv4Interface('192.168.1.7/24')] 3232235783 192.168.1.8/32
# IPv6Interface('fe80::3%x/64') fe80::/64 fe80:0000:0000:0000:0000:0000:0000:0003/64 fe80::3/ffff:ffff:ffff:ffff::
# b'\x00\x00\x01\x02' b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x02'
