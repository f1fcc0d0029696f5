"""Which servers are trusted: what the operating system trusts."""

import ssl

import truststore


def system_context() -> ssl.SSLContext:
    """Return a context that lets the operating system decide about a certificate.

    Made by hand rather than by ``ssl.create_default_context``: that would write session
    keys to wherever ``SSLKEYLOGFILE`` points.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
