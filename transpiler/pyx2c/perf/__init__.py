"""`pyx2c check --perf`: what costs more than it seems."""
