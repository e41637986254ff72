"""The network's tests run with the bounds of its annotations enforced."""

from bounded import enforce

enforce("net")
