"""What a person gives to be signed in."""

from dataclasses import dataclass, field

from contacts.address import ServerAddress
from contacts.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Password:
    """User name and password, used once and never kept.

    Attributes:
        domain: the SIP domain of the tenant; empty where the server needs none.
    """

    user_name: str
    password: str = field(repr=False)
    domain: str = ""


@dataclass(frozen=True, slots=True)
class SignInWish:
    """Where to sign in, and by what.

    Attributes:
        proof: a password with its user name, or an access token.
    """

    address: ServerAddress
    proof: Password | Tokens

    @property
    def user_name(self) -> str:
        """The user name typed, or empty."""
        return self.proof.user_name if isinstance(self.proof, Password) else ""

    @property
    def domain(self) -> str:
        """The domain typed, or empty."""
        return self.proof.domain if isinstance(self.proof, Password) else ""
