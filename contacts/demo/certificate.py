"""The certificate that clients see, which can be exchanged while the demo PBX serves."""

import ssl
from pathlib import Path

from contacts.demo.options import CannotStart, Options


class Certificate:
    """A certificate with its key, and the TLS that shows it.

    Raises:
        OSError: the files cannot be used.
    """

    def __init__(self, certificate: Path, key: Path | None) -> None:
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.exchange(certificate, key)

    def exchange(self, certificate: Path, key: Path | None) -> None:
        """Show another certificate to new connections; those that there are go on.

        Args:
            certificate: PEM file, with those of its issuers behind; it may hold the key too.
            key: PEM file.

        Raises:
            OSError: the files cannot be used; nothing has changed.
        """
        trial = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)  # what fails may leave half of a pair
        for context in (trial, self.context):
            context.load_cert_chain(certificate, key, lambda: "")  # else it asks the terminal


def certificate_of(options: Options) -> Certificate | None:
    """Return the certificate that *options* name; None where plain http is to be spoken.

    Raises:
        CannotStart: its files cannot be used.
    """
    if options.certificate is None:
        if options.key is not None:
            raise CannotStart("A key is of no use without its certificate.")
        return None
    try:
        return Certificate(options.certificate, options.key)
    except OSError as error:
        raise CannotStart(f"The certificate or its key cannot be used: {error}.") from error
