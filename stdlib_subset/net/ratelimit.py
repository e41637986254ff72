"""How often something may happen: a bucket of tokens that fills evenly."""

from machine import instant, word

from net.clock import MASK, SECOND


class TokenBucket:
    """Lets `burst` events pass at once and `rate` in a second on average."""

    def __init__(self, now: instant, rate: int, burst: int) -> None:
        self.interval = SECOND // rate
        self.burst = burst
        self.tokens: word = burst
        self.filled: instant = now

    def take(self, now: instant) -> bool:
        """Whether an event may happen now, which it then does."""
        gained = (now - self.filled & MASK) // self.interval
        if gained > 0:
            self.tokens = min(self.burst, self.tokens + gained)
            self.filled = self.filled + gained * self.interval & MASK
        if self.tokens == 0:
            return False
        self.tokens -= 1
        return True
