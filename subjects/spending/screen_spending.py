"""The lines behind an amount, and the spending left to settle: read when asked for, no sooner."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from screen import table
from screen.escape import md
from screen.format import NONE, count, euros
from screen.shell import address
from screen.shell.chooser import Choice, chosen
from screen.vocabulary import KindWords, partner_title
from subjects.figure_labels import short_label
from subjects.rule_wording import typeset
from subjects.spending.figure_spending_lines import (
    SHARED,
    STATE,
    UNATTRIBUTED,
    Chosen,
    LeftToSettle,
    Line,
    SpendingLines,
    chosen_lines,
    pile_lines,
)

FIRST, IN_FILE = 50, 50_000
"""SpendingLines on screen, and lines in the file at most."""
COLUMNS = (
    table.text("N° EJ"),
    table.text("Poste"),
    table.text("N° DP"),
    table.dated("Date comptable"),
    table.dated("Date de l’EJ"),
    table.text("Fournisseur"),
    table.figure("money/committed_cents"),
    table.figure("money/paid_cents"),
    table.text("Pour qui"),
    table.text("Catégorie"),
    table.long("Lu dans"),
)


@dataclass(frozen=True, slots=True)
class _Words:
    """What names partners and categories in a table of lines."""

    names: Mapping[str, str]
    labels: Mapping[str, str]

    def owner(self, code: str) -> str:
        """Name whose a line is."""
        special = {
            SHARED: "Mutualisé",
            UNATTRIBUTED: short_label("money/unattributed_cents"),
            STATE: short_label("money/state_cents"),
        }
        return special.get(code) or partner_title(code, self.names.get(code, code))

    def row(self, line: Line) -> tuple[table.Value, ...]:
        """Return a line as `COLUMNS` shows it."""
        one = line.line
        refused = "" if line.eligible else " (non conforme à l’objet)"
        team = f", équipe {line.team}" if line.team else ""
        return (
            one.order or "sans numéro", one.item or None, one.request or None, one.posted_on,
            one.ordered_on, one.supplier or None, one.committed_cents, one.paid_cents,
            f"{self.owner(line.partner)}{team}",
            f"{self.labels.get(line.category or '', NONE)}{refused}",
            " ; ".join(line.place),
        )  # fmt: skip


PILES = {
    "unattributed": (
        "Sans ventilation",
        "Personne n’a encore dit à qui et à quoi servent ces commandes : ajoutez-les au fichier "
        "de ventilation (équipe, code ou « commun », catégorie), puis chargez-le. En attendant, "
        "elles ne comptent dans la consommation d’aucun partenaire.",
    ),
    "out_of_period": (
        "Hors période",
        "Leur date comptable (celle de l’EJ, à défaut) tombe hors de la convention de leur "
        "partenaire, ou de toutes pour une dépense mutualisée (art. 2). Décidez dans la "
        "ventilation, « Hors période » : retenue (elle reste dans la restitution) ou écartée (à "
        "la charge de l’État).",
    ),
    "after_exit": (
        "Au nom d’un partenaire déjà soldé",
        "Ces dépenses portent son nom et viennent après : elles sont à la charge de l’État, dans "
        "aucune restitution (notre lecture). Vérifiez leur date et leur ventilation.",
    ),
    "other_fund": (
        "Sur un autre fonds",
        "Elles sont imputées ailleurs que sur le fonds de la convention (art. 4.4) et ne comptent "
        "dans aucun autre chiffre : faites corriger l’imputation, ou laissez-les si elles ne "
        "relèvent pas du programme.",
    ),
    "ineligible": (
        "Non conformes à l’objet",
        "Elles sont déclarées non éligibles dans la ventilation (Éligible : Non) : engagées, mais "
        "hors des restitutions. Rien à faire si c’est voulu ; sinon, corrigez la ventilation.",
    ),
}
"""Kind of pile → its name, and what to do."""
WHOM, CATEGORY, ORDER = "pour", "categorie", "ej"
"""In the address: whose lines are read, of which category, of which order."""


def _key(name: str) -> str:
    return f"lines-{name}"


@st.fragment
def choose_lines(words: KindWords, names: Mapping[str, str], labels: Mapping[str, str]) -> None:
    """Let one choose whose lines, of which category or EJ; show them once something is chosen.

    Args:
        words: Of the agreement's kind.
        names: Name of each partner by code.
        labels: Label of each category by key.
    """
    show = _Words(names, labels)
    whose, what, which = st.columns(3)
    owners = [*names, SHARED, UNATTRIBUTED, STATE]
    for name, options in ((WHOM, owners), (CATEGORY, labels), (ORDER, None)):
        address.obey(name, _key(name), options)
    partner = whose.selectbox(
        "Pour qui", owners, index=None, format_func=show.owner,
        placeholder="Tous", key=_key(WHOM), on_change=address.write, args=(WHOM, _key(WHOM)),
        help=f"{words.partner}, dépenses mutualisées (faites pour tous), ou commandes que "
        "personne n’a encore ventilées.",
    )  # fmt: skip
    category = what.selectbox(
        "Catégorie", list(labels), index=None, format_func=lambda key: labels[key],
        placeholder="Toutes", key=_key(CATEGORY), on_change=address.write,
        args=(CATEGORY, _key(CATEGORY)),
    )  # fmt: skip
    typed = which.text_input(
        "N° EJ", key=_key(ORDER), placeholder="Tous", on_change=address.write,
        args=(ORDER, _key(ORDER)),
        help="Engagement juridique : le numéro de la commande dans Chorus.",
    )  # fmt: skip
    order = (typed or "").strip()
    if partner is None and category is None and not order:
        st.caption("Choisissez au moins l’un des trois pour lire les lignes.")
        return
    wanted, choice = Chosen(partner, category, order or None), chosen()
    with choice.lens() as lens:
        found = chosen_lines(lens, wanted, FIRST)
    if not found.count:
        st.info("Aucune ligne ne compte ce jour-là pour ce choix.")
        return
    whom = "tous" if partner is None else show.owner(partner)
    parts = [whom, labels[category] if category else "toutes catégories"]
    title = " · ".join([*parts, f"EJ {order}"] if order else parts)
    _show(title, "lignes", found, show, lambda: _in_file(choice, wanted, show))


def _in_file(choice: Choice, wanted: Chosen, show: _Words) -> list[tuple[table.Value, ...]]:
    with choice.lens() as lens:
        return [show.row(line) for line in chosen_lines(lens, wanted, IN_FILE).lines]


def _show(name: str, file: str, found: SpendingLines, words: _Words, every: table.Every) -> None:
    said = [
        f"{name} : {count(found.count, 'ligne')}, {euros(found.committed_cents)} engagés (AE), "
        f"{euros(found.paid_cents)} consommés (CP)"
    ]
    if found.count > FIRST:
        said.append(f"les {FIRST} premières ici, jusqu’à {IN_FILE} dans le fichier")
    table.show_table(
        " ; ".join(said), COLUMNS, [words.row(line) for line in found.lines], name=file,
        every=every,
    )  # fmt: skip


@st.fragment
def show_piles(
    piles: Sequence[LeftToSettle], names: Mapping[str, str], labels: Mapping[str, str]
) -> None:
    """Show what is left to settle, a fold per kind: how much, what to do, its lines once open.

    Args:
        piles: Those that have something.
        names: Name of each partner by code.
        labels: Label of each category by key.
    """
    words = _Words(names, labels)
    for pile in piles:
        title, action = PILES[pile.kind]
        orders = count(pile.orders, "commande")
        label = md(f"{title} : {orders}, {euros(pile.committed_cents)} engagés")
        fold = st.expander(label, key=f"pile-{pile.kind}", on_change="rerun")
        if fold.open:
            with fold:
                _pile(pile.kind, title, action, words)


def _pile(kind: str, title: str, action: str, words: _Words) -> None:
    choice = chosen()
    st.markdown(md(typeset(action)))
    with choice.lens() as lens:
        found = pile_lines(lens, kind, FIRST)

    def every() -> list[tuple[table.Value, ...]]:
        with choice.lens() as whole:
            return [words.row(line) for line in pile_lines(whole, kind, IN_FILE).lines]

    _show(title, f"a-regler-{kind}", found, words, every)
