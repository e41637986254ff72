"""What of urllib needs no network: `urllib.parse`."""
