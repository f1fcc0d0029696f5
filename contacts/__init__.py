"""The core of Switchbook: everything that is not a window. It imports no Qt."""
