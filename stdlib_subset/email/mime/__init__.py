"""Messages by their types."""
