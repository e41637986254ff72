"""The benchmark harness behind `pyx2c bench`, and the programs it measures."""
