"""The intermediate representations: data that decides nothing."""
