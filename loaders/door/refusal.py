"""The one way a file is refused while it is being read."""

DAMAGED = (
    "Ouvrez-le dans votre tableur, enregistrez-le dans un nouveau fichier .xlsx, puis recommencez."
)


class Unreadable(Exception):  # noqa: N818 - the word the other packages use
    """A file cannot be read; `kind` is stable, `message` is a French sentence.

    Kinds: `wrong_file` (not a spreadsheet, or not of the type its name says),
    `empty_workbook` (no value in any sheet), `unreadable` (damaged, dangerous, too
    big, protected by a password).
    """

    def __init__(self, kind: str, message: str) -> None:
        """Keep the kind and the sentence, which names the cause and the mend."""
        super().__init__(message)
        self.kind = kind
        self.message = message


def damaged(cause: str) -> Unreadable:
    """Return the refusal of a damaged or dangerous file, `cause` ending without a full stop."""
    return Unreadable("unreadable", f"Ce fichier ne peut pas être lu : {cause}. {DAMAGED}")


def protected() -> Unreadable:
    """Return the refusal of a file that asks for a password."""
    return Unreadable(
        "unreadable",
        "Ce fichier est protégé par un mot de passe. Retirez cette protection dans votre "
        "tableur, enregistrez-le, puis recommencez.",
    )


def empty() -> Unreadable:
    """Return the refusal of a workbook without any value."""
    return Unreadable(
        "empty_workbook",
        "Ce fichier ne contient aucune valeur : toutes ses feuilles sont vides. "
        "Vérifiez que c’est le bon fichier et qu’il a été enregistré.",
    )


def not_a_spreadsheet(what: str = "") -> Unreadable:
    """Return the refusal of another kind of file; `what` it is, in French, when known."""
    nature = f"est {what}, pas un tableur" if what else "n’est pas un tableur"
    return Unreadable(
        "wrong_file", f"Ce fichier {nature}. Envoyez un tableur .xlsx, .ods, .xls ou .csv."
    )
