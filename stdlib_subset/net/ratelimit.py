"""How often something may happen: a bucket of tokens that fills evenly."""

from net.clock import MASK, SECOND


class TokenBucket:
    """Lets `burst` events pass at once and `rate` in a second on average."""

    def __init__(self, now: int, rate: int, burst: int) -> None:
        self.interval = SECOND // rate
        self.burst = burst
        self.tokens = burst
        self.filled = now

    def take(self, now: int) -> bool:
        """Whether an event may happen now, which it then does."""
        gained = (now - self.filled & MASK) // self.interval
        if gained > 0:
            self.tokens = min(self.burst, self.tokens + gained)
            self.filled = self.filled + gained * self.interval & MASK
        if self.tokens == 0:
            return False
        self.tokens -= 1
        return True
