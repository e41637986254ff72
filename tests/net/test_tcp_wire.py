"""TCP's format against scapy's, real bytes, and options that are not as they should be."""

import contextlib
import random

import pytest
from net.wire import WireError
from net.wire.checksum import fold, pseudo_header
from net.wire.tcp import (
    ACK,
    FIN,
    HEADER,
    PSH,
    SYN,
    Options,
    encode,
    encode_options,
    encode_syn_options,
    encode_timed,
    is_intact,
    parse,
    read_options,
)

scapy = pytest.importorskip("scapy.layers.inet")

SRC, DST = 0x0A000001, 0xC0A80002
CAPTURED = bytes.fromhex(  # a SYN as Linux makes it: ports 40000 to 80, MSS 1460, SACK, timestamps, scale 7
    "9c40005000000001000000 00a002faf0 0000 0000 020405b4 0402080a 0000 1000 0000 0000 01030307".replace(" ", "")
)


def read(raw: bytes) -> Options:
    options = Options()
    read_options(options, raw, HEADER, parse(raw, 0, len(raw))[4])
    return options


def test_syn_of_linux() -> None:
    assert parse(CAPTURED, 0, len(CAPTURED)) == (40000, 80, 1, 0, 40, SYN, 0xFAF0)
    o = read(CAPTURED)
    assert (o.mss, o.scale, o.sack_permitted, o.timed, o.value, o.echo) == (1460, 7, True, True, 4096, 0)
    assert encode_syn_options(1460, 7, True, True, 4096, 0) == CAPTURED[20:]


def test_scapy_reads_what_we_write() -> None:
    chance = random.Random(1)
    for _ in range(300):
        payload = chance.randbytes(chance.randrange(40))
        ports, seq, ack = (chance.randrange(1 << 32) for _ in range(3))
        window, flags = chance.randrange(1 << 16), chance.choice([ACK, ACK | PSH, ACK | FIN, SYN])
        value, echo = chance.randrange(1 << 32), chance.randrange(1 << 32)
        blocks = [chance.randrange(1 << 32) for _ in range(2 * chance.randrange(5))]
        timed = chance.random() < 0.5
        if flags == SYN:
            scale, sack = chance.randrange(-1, 15), chance.random() < 0.5
            options = encode_syn_options(1460, scale, sack, timed, value, echo)
        else:
            options = encode_options(timed, value, echo, blocks)
        if timed and not blocks and flags != SYN:
            raw = encode_timed(SRC, DST, ports, seq, ack, flags, window, value, echo, payload)
            assert raw == encode(SRC, DST, ports, seq, ack, flags, window, options, payload)
        else:
            raw = encode(SRC, DST, ports, seq, ack, flags, window, options, payload)
        t = scapy.TCP(raw)
        assert (t.sport << 16 | t.dport, t.seq, t.ack, t.window, int(t.flags)) == (ports, seq, ack, window, flags)
        assert bytes(t.payload) == payload
        again = scapy.IP(bytes(scapy.IP(src="10.0.0.1", dst="192.168.0.2") / scapy.TCP(raw)))
        del again[scapy.TCP].chksum
        assert scapy.IP(bytes(again))[scapy.TCP].chksum == t.chksum
        assert is_intact(raw, 0, len(raw), SRC, DST)
        found = dict(t.options)
        if timed:
            assert found["Timestamp"] == (value, echo)
        if flags == SYN:
            assert found["MSS"] == 1460
            assert found.get("WScale", -1) == scale
            assert ("SAckOK" in found) == sack
        elif blocks:
            assert list(found["SAck"]) == blocks[: len(found["SAck"])]
            assert len(found["SAck"]) == min(len(blocks), 6 if timed else 8)


def test_we_read_what_scapy_writes() -> None:
    chance = random.Random(2)
    for _ in range(300):
        options: list[tuple[str, object]] = []
        if chance.random() < 0.5:
            options.append(("MSS", 1400))
        if chance.random() < 0.5:
            options.append(("WScale", 9))
        if chance.random() < 0.5:
            options.append(("Timestamp", (77, 78)))
        if chance.random() < 0.5:
            options.append(("SAck", (1, 2)))
        if chance.random() < 0.5:
            options.append(("SAckOK", b""))
        chance.shuffle(options)
        for _ in range(chance.randrange(3)):
            options.insert(chance.randrange(len(options) + 1), ("NOP", None))
        packet = scapy.IP(src="10.0.0.1", dst="192.168.0.2") / scapy.TCP(options=options, flags="PA") / b"xyz"
        raw = bytes(packet)[20:]
        assert is_intact(raw, 0, len(raw), SRC, DST)
        assert raw[parse(raw, 0, len(raw))[4] :] == b"xyz"
        o, given = read(raw), dict(options)
        assert o.mss == given.get("MSS", 0)
        assert o.scale == given.get("WScale", -1)
        assert o.timed == ("Timestamp" in given)
        assert not o.timed or (o.value, o.echo) == (77, 78)
        assert o.sack_permitted == ("SAckOK" in given)
        assert o.blocks == list(given.get("SAck", ()))  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("options", "mss"),
    [
        (b"\x02\x04\x05\xb4", 1460),
        (b"\x02\x05\x05\xb4\x00\x00\x00\x00", 0),  # another length than MSS has
        (b"\x02\x00\x05\xb4", 0),  # no length at all
        (b"\x02\x01\x05\xb4", 0),
        (b"\x02\xff\x05\xb4", 0),  # beyond the header
        (b"\x00\x00\x00\x00\x02\x04\x05\xb4", 0),  # behind the end of options
        (b"\x01\x01\x01\x02", 0),  # the length is missing
        (b"\xfd\x04\xab\xcd\x02\x04\x05\xb4", 1460),  # an unknown one is passed over
        (b"\x08\x02\x02\x04\x05\xb4\x00\x00", 1460),  # timestamps without timestamps
        (b"\x05\x02\x02\x04\x05\xb4\x00\x00", 1460),  # no block
        (b"\x05\x06\xff\xff\xff\xff\x02\x04\x05\xb4\x00\x00", 1460),  # half a block
        (b"\x03\x03\xff\x02\x04\x05\xb4\x00", 1460),
    ],
)
def test_malformed_options(options: bytes, mss: int) -> None:
    o = read(encode(SRC, DST, 5, 6, 7, SYN, 8, options, b""))
    assert o.mss == mss
    assert o.scale <= 14
    assert o.blocks == []


@pytest.mark.parametrize("raw", [b"", CAPTURED[:19], b"\0" * 20, CAPTURED[:12] + b"\xf0" + CAPTURED[13:]])
def test_no_segments(raw: bytes) -> None:
    with pytest.raises(WireError):
        parse(raw, 0, len(raw))


def test_random_bytes_raise_nothing_else() -> None:
    chance = random.Random(3)
    options = Options()
    for _ in range(20_000):
        raw = chance.randbytes(chance.randrange(80))
        with contextlib.suppress(WireError):
            read_options(options, raw, HEADER, parse(raw, 0, len(raw))[4])


def test_damage_is_noticed() -> None:
    raw = encode(SRC, DST, 5, 6, 7, ACK, 8, b"", b"odd")
    assert is_intact(raw, 0, len(raw), SRC, DST)
    assert not is_intact(raw, 0, len(raw), SRC, DST + 1)
    for at in range(len(raw) * 8):
        damaged = bytearray(raw)
        damaged[at // 8] ^= 1 << at % 8
        assert not is_intact(bytes(damaged), 0, len(damaged), SRC, DST)


def test_checksum_by_the_device() -> None:
    """The field holds the pseudo header's sum only."""
    raw = encode(SRC, DST, 5, 6, 7, ACK, 8, b"", b"abc", True)
    assert int.from_bytes(raw[16:18], "big") == fold(pseudo_header(SRC, DST, 6, len(raw)))
    raw = encode_timed(SRC, DST, 5, 6, 7, ACK, 8, 1, 2, b"abc", True)
    assert int.from_bytes(raw[16:18], "big") == fold(pseudo_header(SRC, DST, 6, len(raw)))
