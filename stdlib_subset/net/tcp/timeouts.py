"""What happens when one of a connection's timers comes."""

from machine import instant

from net.clock import NEVER
from net.errors import ETIMEDOUT
from net.tcp.acknowledged import time_out
from net.tcp.block import Block, arm, finish
from net.tcp.state import CLOSED, ESTABLISHED, SYN_RECEIVED, SYN_SENT
from net.tcp.transmit import acknowledge, probe, push, send_reset, send_syn


def come(c: Block, now: instant) -> None:
    """Does what is due for a connection."""
    if c.wait_at <= now:
        finish(c, 0)
    if c.state != CLOSED and c.rexmit_at <= now:
        _again(c, now)
    if c.state != CLOSED and c.ack_at <= now:
        acknowledge(c, now)
    if c.state != CLOSED and c.keep_at <= now:
        _keep_alive(c, now)
    if c.state != CLOSED:
        arm(c)


def _again(c: Block, now: instant) -> None:
    """The first segment that is not acknowledged was not in time."""
    if c.state == SYN_SENT:
        if now - c.stalled_since >= c.connect_timeout:
            finish(c, c.soft_error or ETIMEDOUT)
            return
        c.retries = (c.retries + 1) & 0xFFFF
        c.round_trip.back_off()
        send_syn(c, now)
        c.rexmit_at = min(c.rexmit_at, c.stalled_since + c.connect_timeout)
        return
    if c.state == SYN_RECEIVED:
        c.retries = (c.retries + 1) & 0xFFFF
        if c.retries > c.host.settings.syn_ack_retries:
            finish(c, ETIMEDOUT)
            return
        c.round_trip.back_off()
        send_syn(c, now)
        return
    stalled = now - c.stalled_since
    if stalled >= (c.host.settings.orphan_timeout if c.orphan else c.user_timeout):
        # A peer that answers probes of its closed window is alive (RFC 9293, section 3.8.6.1), unless nobody waits.
        if not c.persist or c.orphan or now - c.last_heard >= c.user_timeout:
            send_reset(c, now)
            finish(c, c.soft_error or ETIMEDOUT)
            return
    if c.persist:
        c.retries = (c.retries + 1) & 0xFFFF
        c.round_trip.back_off()
        if c.snd_wnd > 0:
            _override(c, now)
        else:
            probe(c, now)
        c.rexmit_at = now + c.round_trip.timeout()
    else:
        time_out(c, now)


def _override(c: Block, now: instant) -> None:
    """The window has stayed small for long enough: sends what fits (RFC 9293, section 3.8.6.2.1)."""
    held = c.max_wnd
    c.max_wnd = c.snd_wnd
    push(c, now)
    c.max_wnd = held


def _keep_alive(c: Block, now: instant) -> None:
    """RFC 9293, section 3.8.4."""
    c.keep_at = NEVER
    if c.state < ESTABLISHED or not c.keep_alive:
        return
    quiet = now - c.last_heard
    if quiet < c.keep_idle or c.rexmit_at != NEVER:
        # Something came meanwhile, or what is on its way will show whether the peer is there.
        c.keep_at = max(c.last_heard + c.keep_idle, now + c.keep_interval)
        if quiet < c.keep_idle:
            c.keep_at = c.last_heard + c.keep_idle
        return
    if c.keep_probes >= c.keep_count:
        send_reset(c, now)
        finish(c, c.soft_error or ETIMEDOUT)
        return
    c.keep_probes = (c.keep_probes + 1) & 0xFFFF
    probe(c, now)
    c.keep_at = now + c.keep_interval
