"""Calls that run beside others."""
