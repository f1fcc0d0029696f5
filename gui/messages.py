"""Each error in words for people: what happened, what is safe, what to do.

The only place where errors become sentences. The server's own words are shown as they
are, as plain text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import ceil
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from contacts import errors
from contacts.contact import BY_WIRE, FIELDS, Contact, Fault, Field, Group, Problem
from contacts.contact import Kind as FieldKind
from contacts.folding import isolated
from contacts.freshness import Activity, Freshness
from contacts.history import Fate, Origin, Role, Step
from contacts.outgoing import Badge, Item, Kind, State, Why, Wish
from contacts.row import Row
from gui.phrasing import (
    changed,
    day_text,
    filled,
    in_sentences,
    labelled,
    listed,
    listed_apart,
    moment_text,
    quoted,
    second_text,
)


@dataclass(frozen=True, slots=True)
class Message:
    """What to tell about an error.

    Attributes:
        title: what happened, a few words.
        text: what it means and what is safe; plain text.
        way_out: what the person can do.
    """

    title: str
    text: str
    way_out: str

    def __str__(self) -> str:
        """Join all of it, for one line."""
        return in_sentences(self.title, f"{self.text} {self.way_out}").replace("..", ".")


def _tr(text: str, comment: str = "", number: int = -1) -> str:
    return QCoreApplication.translate("messages", text, comment, number)


def label_of(field: Field) -> str:
    """Return the label of *field* in the person's language."""
    return QCoreApplication.translate("fields", field.label)


def heading_of(group: Group) -> str:
    """Return the heading of *group* in the person's language."""
    return QCoreApplication.translate("fields", group.value)


def describe(error: errors.SwitchbookError) -> Message:
    """Return what to tell about *error*."""
    if isinstance(error, errors.OutcomeUnknown):
        return _unknown(error)
    for kind in type(error).__mro__:
        if words := _WORDS.get(kind):
            title, text, way_out = map(_tr, words)
            if until := _until(error):
                way_out = _tr(_WAYS_OUT_BY_TIME[kind]).replace("%1", _moment(until))
            return Message(title, _with_reasons(text, error), way_out)
    return describe(errors.Unexpected())


def problem_text(problem: Problem) -> str:
    """Return what is wrong with one value, for the line below its field."""
    match problem.fault:
        case Fault.TOO_LONG:
            return _tr("%Ln too many", "", problem.excess)
        case Fault.NAME_MISSING:
            return _tr("A name is needed")
        case Fault.NOT_TEXT:
            return _tr("Holds a character that cannot be saved")
        case never:
            assert_never(never)


def problem_summary(problem: Problem) -> str:
    """Return why Save is not possible, as one sentence."""
    if problem.fault is Fault.TOO_LONG:
        sentence = _tr("%1 is too long by %Ln", "", problem.excess)
        return sentence.replace("%1", label_of(problem.field))
    return labelled(label_of(problem.field), problem_text(problem))


def freshness_text(freshness: Freshness) -> str:
    """Return how fresh the list is, as one line."""
    if freshness.activity is Activity.BUILDING:
        return _tr("Putting %Ln contacts in order…", "", freshness.arrived)
    if not freshness.is_complete:
        text = _reading_text(freshness)
    else:
        text = _tr("%Ln contacts", "", freshness.arrived)
        text += " · " + _tr("complete at %1").replace("%1", _when(freshness.complete_at))
    if freshness.failure is not None:
        return " · ".join(filter(None, (describe(freshness.failure).title, text)))
    if freshness.activity is Activity.WAITING:
        return f"{_tr('No answer from the PBX yet')} · {text}"
    return text


def _reading_text(freshness: Freshness) -> str:
    """Return how far the first reading is; where it has stopped, how far it came."""
    arrived, total = map(QLocale().toString, (freshness.arrived, freshness.total))
    if freshness.failure is not None and freshness.activity is Activity.RESTING:
        return filled(_tr("%1 of %2 contacts read"), arrived, total) if freshness.total else ""
    if not freshness.total:
        return _tr("Reading the contacts…")
    return filled(_tr("Reading the contacts: %1 of %2"), arrived, total)


def _when(moment: datetime | None) -> str:
    """Return a moment as people say it: today's by its time, others by their day, too."""
    if moment is None:
        return ""
    return moment_text(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())))


def disagreement_text(disagreements: tuple[errors.Disagreement, ...]) -> str:
    """Return what the other side made of the fields that both changed, a line each."""
    template = _tr("%1: yours is %2, on the PBX it is now %3")
    return "\n".join(
        filled(
            template,
            label_of(BY_WIRE[each.field]),
            _value_text(each.ours),
            _value_text(each.theirs),
        )
        for each in disagreements
    )


def texts_apart(contacts: Sequence[Contact]) -> list[str]:
    """Return of each contact what tells it from the others, as they do; empty of all alike."""
    told: list[int] = []  # places of fields
    for place in range(len(FIELDS)):
        without = {tuple(each.values[one] for one in told) for each in contacts}
        with_it = {tuple(each.values[one] for one in (*told, place)) for each in contacts}
        if len(with_it) > len(without):
            told.append(place)
    return [
        " · ".join(
            labelled(label_of(FIELDS[one]), _value_text(each.values[one], _FEW_LETTERS))
            for one in told
        )
        for each in contacts
    ]


def _value_text(value: str, limit: int = 60) -> str:
    return quoted(isolated(value, limit)) if value else _tr("empty")


def trouble_message(item: Item) -> Message:
    """Return what to ask about something that was saved and cannot simply be sent."""
    about = item.trouble
    if about is None:
        return describe(errors.Unexpected())
    title, text, way_out = map(_tr, _TROUBLES[about.why])
    if about.disagreements:
        text = f"{text}\n{disagreement_text(about.disagreements)}".strip()
    if about.why in (Why.FIELDS, Why.UNDONE, Why.CHANGED) and item.at and about.at:
        yours, theirs = _when(_moment_of(item.at)), _when(_moment_of(about.at))
        template = _tr("Yours was saved %1, theirs was seen %2.")
        if item.wish.kind is Kind.DELETION:
            template = _tr("You deleted it %1, the change was seen %2.")
        text = f"{text}\n{filled(template, yours, theirs)}"
    if said := listed_apart(each.message or each.code for each in about.reasons):
        text = _tr("The PBX says: %1.").replace("%1", isolated(said.removesuffix("."), 300))
    if about.why is Why.CANNOT:
        text = _tr(_CANNOT[item.wish.kind])
    return Message(title, text, way_out)


def outbox_text(waiting: int, asking: int) -> str:
    """Return what is not on the PBX yet, for the status line; nothing where all is."""
    parts = [_tr("%Ln changes need you", "", asking)] * bool(asking)
    parts += [_tr("%Ln changes to be sent", "", waiting)] * bool(waiting)
    return " · ".join(parts)


def badge_text(badge: Badge) -> str:
    """Return what a badge in the list means."""
    return _tr(_BADGES[badge])


def short_badge_text(badge: Badge, *, is_news: bool = False) -> str:
    """Return a badge in a word or two, for the list."""
    if badge is Badge.NONE and is_news:
        return _tr("changed")
    return _tr(_SHORT_BADGES[badge])


def source_text(sync_type: str) -> str:
    """Return where a contact is kept instead; nothing for one of the PBX's own."""
    return _tr("kept in %1").replace("%1", isolated(sync_type)) if sync_type else ""


def sentence_of(row: Row) -> str:
    """Return a row of the list as somebody would say it."""
    cells = zip(FIELDS, row.cells, strict=True)
    parts = [f"{label_of(field)} {text}" for field, text in cells if text and field in _SPOKEN]
    return listed([*parts, source_text(row.contact.sync_type)])


def step_text(step: Step) -> str:
    """Return what a step did, as what follows Undo or Redo: “change of Mobile phone of Ana”."""
    if step.count > 1:
        return _step_of_many(step)
    who = quoted(isolated(step.title, 60)) if step.title else _tr("a contact without a name")
    if step.kind is Kind.EDIT and step.field:
        field = QCoreApplication.translate("fields", step.field)
        return filled(_tr("change of %1 of %2"), field, who)
    return filled(_tr(_STEPS[step.kind]), who)


def _step_of_many(step: Step) -> str:
    if step.kind is Kind.EDIT and step.field:
        field = QCoreApplication.translate("fields", step.field)
        return _tr("change of %1 of %Ln contacts", "", step.count).replace("%1", field)
    return {
        Kind.EDIT: _tr("change of %Ln contacts", "", step.count),
        Kind.ADDITION: _tr("adding of %Ln contacts", "", step.count),
        Kind.DELETION: _tr("deletion of %Ln contacts", "", step.count),
        Kind.FAVORITE: _tr("favourite of %Ln contacts", "", step.count),
    }[step.kind]


def when_text(seconds: float) -> str:
    """Return a moment, in seconds since the epoch, as people say it."""
    return _when(_moment_of(seconds))


def kind_text(wish: Wish) -> str:
    """Return what is wanted, in a few words."""
    labels = [label_of(change.field) for change in wish.edit]
    if wish.kind is Kind.EDIT:
        shown = listed(labels[:_FEW])
        return f"{shown}…" if len(labels) > _FEW else shown
    if wish.kind is Kind.FAVORITE:
        return _tr("favourite") if wish.favorite else _tr("no favourite any more")
    return _tr("new contact") if wish.kind is Kind.ADDITION else _tr("deleted")


def state_text(item: Item) -> str:
    """Return how it stands with something that was saved."""
    if item.trouble is not None:
        return _tr(_TROUBLES[item.trouble.why][0])
    return _tr(_STATES[item.state])


def change_lines(wish: Wish) -> list[tuple[str, str]]:
    """Return each field that was changed, by its wire name, with before and after."""
    if wish.kind is Kind.DELETION:
        held = wish.base.held() if wish.base else ()
        return [
            (field.wire, labelled(label_of(field), _value_text(value))) for field, value in held
        ]
    return [
        (
            change.field.wire,
            labelled(
                label_of(change.field), changed(_value_text(change.base), _value_text(change.new))
            ),
        )
        for change in wish.edit
    ]


def fate_text(fate: Fate) -> str:
    """Return what became of a change, where it is not simply done."""
    return {Fate.WAITING: _tr("waits"), Fate.GIVEN_UP: _tr("given up"), Fate.DONE: ""}[fate]


def origin_text(origin: Origin, role: Role) -> str:
    """Return who changed something, and why."""
    if origin is Origin.THERE:
        return _tr("on the PBX")
    words = {Role.DO: _tr("here"), Role.UNDO: _tr("here, undone"), Role.REDO: _tr("here, again")}
    return words[role]


def _moment_of(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _unknown(error: errors.OutcomeUnknown) -> Message:
    cause = describe(error.cause)
    return Message(
        _tr("It is not known whether this was saved"),
        in_sentences(cause.title, _tr("It is looked for before anything is sent again.")),
        _tr("Nothing needs to be done."),
    )


def certificate_end(ends: datetime) -> Message:
    """Return what to tell about a certificate that ends soon, or has ended."""
    local = QDateTime.fromSecsSinceEpoch(int(ends.timestamp()))
    title = _tr("The PBX's certificate ends on %1")
    text = _tr("After that day it proves nothing to others, and other programs may refuse it.")
    if ends < datetime.now(UTC):
        title = _tr("The PBX's certificate ended on %1")
        text = _tr("It still is the one that you trusted, so you are connected to the same PBX.")
    return Message(
        title.replace("%1", day_text(local.date())), text, _tr("Tell the PBX's administrator.")
    )


def _with_reasons(text: str, error: errors.SwitchbookError) -> str:
    status = getattr(error, "status", None)
    text = text.replace("%s", str(status) if status else "")
    reasons = error.reasons if isinstance(error, errors.ServerError) else ()
    if isinstance(error, errors.SignInBlocked) and error.until:
        reasons = ()  # they have the same time, in another zone
    said = listed_apart(reason.message or reason.code for reason in reasons)
    if said:
        text = (
            _tr("The PBX says: %1.").replace("%1", isolated(said.removesuffix("."), 300))
            + f" {text}"
        )
    if isinstance(error, errors.CertificateChanged):
        text = text.replace("%1", error.pinned).replace("%2", error.certificate.fingerprint)
    if isinstance(error, errors.DemoFailed):
        text = f"{isolated(str(error), 300)} {text}"
    return text


def _until(error: errors.SwitchbookError) -> datetime | None:
    """Return until when it is no use to try again, where the server told."""
    if isinstance(error, errors.SignInBlocked):
        return error.until
    if isinstance(error, errors.Throttled) and error.retry_after:
        return datetime.now(UTC) + timedelta(seconds=error.retry_after)
    return None


def _moment(moment: datetime) -> str:
    """Return *moment* in this computer's time, with the day where that is not today."""
    return second_text(QDateTime.fromSecsSinceEpoch(ceil(moment.timestamp())))


_QUESTION_THE_NETWORK = "Check the network; it is tried again by itself."
_CHECK_ADDRESS = "Check the server address."
_TEXT_IS_SAFE = "What you typed is still here."

_WORDS: dict[type, tuple[str, str, str]] = {
    errors.AddressInvalid: (
        "This is no server address",
        "An address is a name or an IP address, for instance pbx.example.com.",
        "Correct the server address.",
    ),
    errors.DemoFailed: (
        "The demo PBX did not start",
        "Nothing else is affected.",
        "Start it by itself to see why: main.py demo-server.",
    ),
    errors.ServerError: (
        "The PBX could not be asked",
        "Nothing was changed.",
        "Try again.",
    ),
    errors.NotConnected: (
        "No connection to the PBX",
        "Nothing was sent.",
        _QUESTION_THE_NETWORK,
    ),
    errors.NoNetwork: (
        "No network",
        "This computer has no way to the PBX at the moment; nothing was sent.",
        _QUESTION_THE_NETWORK,
    ),
    errors.HostUnknown: (
        "Server not found",
        "No server of that name is known; nothing was sent.",
        "Check the server address, or the network.",
    ),
    errors.ConnectionRefused: (
        "The PBX does not answer at that address",
        "The computer is there, but no PBX listens at that port; nothing was sent.",
        "Check the address and its port, or ask whether the PBX is running.",
    ),
    errors.ConnectTimedOut: (
        "The PBX cannot be reached",
        "Nobody answered; nothing was sent.",
        "Check the address, the network, or whether a VPN is needed.",
    ),
    errors.ProxyFailed: (
        "The proxy refused",
        "The proxy of this computer's network did not make a way to the PBX; nothing was sent.",
        "Check the address, or turn off Use the system's proxy in the menu Account.",
    ),
    errors.CertificateUntrusted: (
        "Certificate not known",
        (
            "The server shows a certificate that nobody vouches for whom this computer trusts; "
            "nothing was sent."
        ),
        "Compare its fingerprint with the one that the PBX's administrator names.",
    ),
    errors.CertificateChanged: (
        "The certificate has changed",
        (
            "The server shows another certificate than the one you trusted; nothing was sent. "
            "Trusted: %1. Shown now: %2."
        ),
        "Ask the PBX's administrator whether it was renewed, then sign in again.",
    ),
    errors.AuthorityUnreadable: (
        "No certificate in that file",
        "The file cannot be read, or holds no certificate of an authority in PEM.",
        "Choose another file, or ask the PBX's administrator for it.",
    ),
    errors.TlsFailed: (
        "No trusted connection",
        (
            "The server did not prove who it is with a certificate that this computer trusts; "
            "nothing was sent."
        ),
        "Check the address, or ask the PBX's administrator for its certificate.",
    ),
    errors.NoAnswer: (
        "No answer",
        "The PBX did not answer.",
        _QUESTION_THE_NETWORK,
    ),
    errors.AnswerTimedOut: (
        "No answer in time",
        "The PBX was asked, but did not answer.",
        "Try again; the PBX or the network may be slow.",
    ),
    errors.AnswerCutOff: (
        "The connection broke",
        "The PBX was asked, but its answer did not come whole.",
        "Try again.",
    ),
    errors.SignInNeeded: (
        "Sign-in needed",
        "The PBX does not accept this sign-in any more. " + _TEXT_IS_SAFE,
        "Sign in to go on.",
    ),
    errors.RefreshRefused: (
        "The sign-in has ended",
        "The PBX does not prolong it. " + _TEXT_IS_SAFE,
        "Sign in to go on.",
    ),
    errors.SignInRefused: (
        "Sign-in refused",
        (
            "User name, password or domain are not right. The user name is not the extension "
            "number, and the password is that of the user account, not of the phone."
        ),
        "Correct them; too many wrong ones can lock you out.",
    ),
    errors.TokenRefused: (
        "Access token refused",
        "The PBX does not accept this access token: it has ended, or is not whole.",
        "Paste a new one, without anything around it.",
    ),
    errors.DomainUnknown: (
        "Domain not found",
        "The PBX knows nobody under this domain; the password was not tried.",
        "Correct the domain; it is the one that phones sign in with, after the @.",
    ),
    errors.SignInBlocked: (
        "Sign-in is blocked",
        "After too many wrong passwords the PBX now refuses the right one, too.",
        "Wait, or ask the PBX's administrator, who can unblock this computer.",
    ),
    errors.PasswordChangeNeeded: (
        "Your password has to be changed first",
        "The password is right, but the PBX wants a new one before it lets you in.",
        "Sign in to the PBX's web page, change it there, then sign in here with the new one.",
    ),
    errors.EncryptionExpected: (
        "No answer without encryption",
        "The server closed the connection or answered nothing that can be read.",
        "Write https:// in front of the address instead of http://.",
    ),
    errors.SecondFactorNeeded: (
        "A code is needed",
        "The PBX mails a code to whoever signs in.",
        "Type the code.",
    ),
    errors.CodeRefused: (
        "Wrong code",
        "The PBX does not take this code; only the one mailed last counts.",
        "Type it again, or let another one be sent.",
    ),
    errors.CodeNotSent: (
        "The code could not be mailed",
        "Without it nobody can sign in with a password.",
        "Try again; if it stays, tell the PBX's administrator, or use an access token.",
    ),
    errors.SignInExpired: (
        "The code came too late",
        "The PBX does not wait for it any more.",
        "Sign in with your password again; a new code will be mailed.",
    ),
    errors.TokenMissing: (
        "The PBX did not let you in",
        "It took the code, but sent nothing to go on with.",
        "Sign in with an access token instead, and tell the PBX's administrator.",
    ),
    errors.Throttled: (
        "The PBX is busy",
        "It asks to wait; nothing was changed.",
        "Try again in a minute.",
    ),
    errors.Refused: (
        "The PBX refused it",
        "Nothing was changed. " + _TEXT_IS_SAFE,
        "Change what it names, then save again.",
    ),
    errors.FieldsRefused: (
        "The PBX did not accept it",
        "Nothing was saved. " + _TEXT_IS_SAFE,
        "Correct what it names, then save again.",
    ),
    errors.Forbidden: (
        "Not allowed",
        "This account may not do that; nothing was changed.",
        "Ask the PBX's administrator.",
    ),
    errors.Gone: (
        "This contact is gone",
        "The PBX does not have it any more. " + _TEXT_IS_SAFE,
        "Add it as a new contact, or refresh the list.",
    ),
    errors.Clash: (
        "The PBX refused it as a contradiction",
        "Nothing was changed. " + _TEXT_IS_SAFE,
        "Refresh and look at what it has.",
    ),
    errors.SyncTokenForgotten: (
        "The PBX does not tell what has changed",
        "It has forgotten what was read last.",
        "The whole list is being read anew; nothing needs to be done.",
    ),
    errors.ServerTrouble: (
        "The PBX has a problem",
        "It answered with error %s.",
        "Try again; if it stays, tell the PBX's administrator (its disk may be full).",
    ),
    errors.NotThisApi: (
        "This is not a PBX that Switchbook knows",
        "Something answered, but not in the language of the PBX's contacts.",
        _CHECK_ADDRESS,
    ),
    errors.OutcomeUnknown: ("", "", ""),
    errors.Unexpected: (
        "Switchbook made a mistake",
        "What happened is in the log. " + _TEXT_IS_SAFE,
        "Try again; if it happens again, report it with the log.",
    ),
    errors.StoreError: (
        "The contacts on this computer cannot be read",
        "What is on the PBX is untouched.",
        "They are read from the PBX as you need them.",
    ),
    errors.DiskFull: (
        "The disk is full",
        "Nothing is lost on the PBX, but what is new there cannot be kept on this computer.",
        "Make room; it goes on by itself.",
    ),
    errors.DiskReadOnly: (
        "The folder of Switchbook cannot be written",
        "What you see is right, but it is not kept on this computer for the next start.",
        "Check who may write to the folder under “What lies where…”.",
    ),
    errors.BookBroken: (
        "The contacts kept on this computer were damaged",
        "The damaged file was set aside. What is on the PBX is untouched.",
        "The contacts are being read anew; nothing needs to be done.",
    ),
    errors.ChangesBroken: (
        "The file of unsent changes was damaged",
        "It was set aside, not deleted; it may hold changes that were not sent.",
        "Look whether the PBX has what you saved last.",
    ),
    errors.BookNewer: (
        "A newer Switchbook has been here",
        "Its files are left as they are; this version does not understand them.",
        "Use the newer version, or read the contacts from the PBX with this one.",
    ),
    errors.KeyGone: (
        "The key to the contacts kept here is gone from the keyring",
        "The old files were set aside, not deleted; they may hold changes that were not sent.",
        "The contacts are being read anew. If the key turns up, the old files can be opened.",
    ),
    errors.StoreClosed: (
        "The contacts on this computer are closed",
        "What was asked for came too late.",
        "Try it again.",
    ),
    errors.FolderNotRemoved: (
        "The account's folder could not be removed",
        "It is still there, or some of it; there is no sign-in in it.",
        "Make the profile's folder writable, then remove the account again.",
    ),
    errors.KeyringError: (
        "Your sign-in is not kept",
        "The keyring of this computer did not take it; it is held in memory only.",
        "Next time you will be asked to sign in again.",
    ),
    errors.KeyringMissing: (
        "No keyring on this computer",
        "Without one your sign-in is held in memory only; nothing of it is on disk.",
        "Install GNOME Keyring or KWallet to stay signed in.",
    ),
    errors.KeyringLocked: (
        "The keyring is locked",
        "Your sign-in is held in memory only; nothing of it is on disk.",
        "Unlock the keyring, then try again to stay signed in.",
    ),
    errors.KeyringRefused: (
        "The keyring refused",
        "Your sign-in is held in memory only; nothing of it is on disk.",
        "Next time you will be asked to sign in again.",
    ),
    errors.KeyringSlow: (
        "The keyring has not answered yet",
        "Switchbook does not wait for it; until it answers nothing is kept on this computer.",
        "Look whether it asks you for something.",
    ),
    errors.EntryGone: (
        "Your sign-in is not in the keyring any more",
        "Somebody or something removed it there; your contacts on the PBX are as they were.",
        "Sign in, and it is kept again.",
    ),
    errors.ProfileUnwritable: (
        "The profile cannot be written",
        "Your sign-in is safe in the keyring, but not whose it is.",
        "Make room on the disk, or make the profile's folder writable.",
    ),
    errors.KeyringSilent: (
        "The keyring does not answer",
        "Switchbook does not wait for it: your sign-in is held in memory only.",
        "Next time you will be asked to sign in again.",
    ),
    errors.SecretTooLong: (
        "The keyring cannot hold this sign-in",
        "The token is longer than this system's keyring allows; it is held in memory only.",
        "Next time you will be asked to sign in again.",
    ),
}
_TROUBLES: dict[Why, tuple[str, str, str]] = {
    Why.FIELDS: (
        "Changed here and on the PBX",
        "",
        "Keep yours or theirs, or type a third and save it.",
    ),
    Why.UNDONE: (
        "Undone elsewhere",
        "The PBX had your change, and now it has what was there before.",
        "Keep yours or theirs, or type a third and save it.",
    ),
    Why.GONE: (
        "This contact was deleted on the PBX",
        "What you changed is still here.",
        "Add it again as a new contact, or let it go.",
    ),
    Why.CHANGED: (
        "Changed on the PBX since you deleted it",
        "It was not deleted.",
        "Look at it, then decide.",
    ),
    Why.SEVERAL: (
        "Nobody knows which of them is yours",
        (
            "The answer to adding this contact was lost, and the PBX has more than one new "
            "contact like it."
        ),
        "Look into the list, then say whether it is there.",
    ),
    Why.NOT_FOUND: (
        "Nobody knows whether this contact was added",
        "The answer was lost, and the PBX's list does not tell.",
        "Look again, or add it once more; then it may be there twice.",
    ),
    Why.REFUSED: (
        "The PBX did not accept it",
        "What you saved is still here, and not on the PBX.",
        "Change it and save it, or give it up.",
    ),
    Why.CANNOT: ("This PBX cannot do that", "", "The contact is as it was."),
}
_FEW_LETTERS = 24  # of a value on a button
_CANNOT: dict[Kind, str] = {
    Kind.EDIT: "It does not let this contact be changed.",
    Kind.ADDITION: "It does not let contacts be added.",
    Kind.DELETION: "It does not let contacts be deleted through its API.",
    Kind.FAVORITE: "It does not let contacts be made favourites through its API.",
}
_FEW = 2  # fields that are named
_STATES: dict[State, str] = {
    State.WAITING: "waits to be sent",
    State.SENDING: "is being sent",
    State.UNKNOWN: "being looked for",
    State.CONFLICT: "needs you",
    State.REFUSED: "needs you",
    State.DONE: "done",
}
_STEPS: dict[Kind, str] = {
    Kind.EDIT: "change of %1",
    Kind.ADDITION: "adding of %1",
    Kind.DELETION: "deletion of %1",
    Kind.FAVORITE: "favourite of %1",
}
_BADGES: dict[Badge, str] = {
    Badge.NONE: "",
    Badge.DRAFT: "typed, not saved",
    Badge.WAITING: "waits to be sent",
    Badge.SENDING: "is being sent",
    Badge.ASKS: "needs you",
}
_SHORT_BADGES: dict[Badge, str] = {
    Badge.NONE: "",
    Badge.DRAFT: "draft",
    Badge.WAITING: "waits",
    Badge.SENDING: "sending",
    Badge.ASKS: "needs you",
}
_SPOKEN = [field for field in FIELDS if field.wire in ("company", "title", "email")]
_SPOKEN += [field for field in FIELDS if field.kind is FieldKind.PHONE]
_WAYS_OUT_BY_TIME: dict[type, str] = {
    errors.SignInBlocked: (
        "Try again after %1, or ask the PBX's administrator, who can unblock this computer."
    ),
    errors.Throttled: "Try again after %1.",
}
