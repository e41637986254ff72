"""Headers and dates as mail has them; HTTP shares them."""
