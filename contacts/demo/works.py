"""What a demo PBX consists of behind its HTTP, put together from its options."""

import sqlite3
from dataclasses import dataclass

from contacts.demo.account import Account
from contacts.demo.certificate import Certificate, certificate_of
from contacts.demo.changes import Changes
from contacts.demo.directory import Directory
from contacts.demo.faults import Faults
from contacts.demo.mail import Mail
from contacts.demo.options import Options
from contacts.demo.population import Population
from contacts.demo.rendering import Rendering
from contacts.demo.second_factor import SecondFactor
from contacts.demo.sync_tokens import SyncTokens
from contacts.demo.tokens import Tokens
from contacts.demo.traffic import Traffic


@dataclass(frozen=True, slots=True, kw_only=True)
class Works:
    """The parts; for the thread that opened the database."""

    directory: Directory
    sync_tokens: SyncTokens
    account: Account
    tokens: Tokens
    mail: Mail
    second_factor: SecondFactor
    certificate: Certificate | None
    faults: Faults
    traffic: Traffic


def build_works(options: Options, database: sqlite3.Connection) -> Works:
    """Return what *options* ask for, with all that clients left in *database*.

    Raises:
        CannotStart: the certificate cannot be used.
    """
    rendering = Rendering(options.blank)
    mail = Mail(prints=options.print_codes)
    population = Population(options.seed, options.contacts, rendering)
    return Works(
        directory=Directory(
            population, Changes(database), rendering, options.update, tidies=options.tidy
        ),
        sync_tokens=SyncTokens(database, population.name),
        account=Account(options),
        tokens=Tokens(database, options.token_lifetime, options.refresh),
        mail=mail,
        second_factor=SecondFactor(mail),
        certificate=certificate_of(options),
        faults=Faults(),
        traffic=Traffic(),
    )
