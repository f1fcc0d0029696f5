"""The window: one module for each thing that a person can point at."""
