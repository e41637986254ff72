"""From C text to an image: shaking, linking, line tables, reports."""
