"""A dashboard that shows hostile texts and Streamlit's own controls, for test_shell.py."""

from datetime import date
from pathlib import Path

import pandas as pd
import plotly.graph_objects as go
import streamlit as st
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from streamlit.runtime.scriptrunner import get_script_run_ctx

from screen import style
from screen.escape import html, md, plot
from screen.shell import serving

STATIC = Path(__file__).resolve().parent.parent / "static"

HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script> <b>gras</b>",
    "[lien](http://127.0.0.1:9/x)",
    "![p](http://127.0.0.1:9/p.png)",
    "[ref]: http://127.0.0.1:9/x",
    "<http://127.0.0.1:9/x>",
    "http://127.0.0.1:9/x ou www.exemple.fr",
    "$x^2$ et $$y$$ et 5 $ ou 6 $",
    ":red[rouge] :blue-background[fond] :small[petit]",
    ":smile: :material/home: :streamlit: :+1:",
    "**gras** __gras__ *ital* _ital_ ~~barré~~ `code`",
    "# titre",
    "1. un",
    "- tiret",
    "+ plus",
    "> cité",
    "| a | b |",
    "a -> b <- c -- d >= e <= f ~= g <-> h",
    "&lt;b&gt; &copy; &#33;",
    "dos \\* d’âne \\",
    "%{x} %{y:.2f} {x}",
    "[^1] [x] - [ ] à faire",
    "a\n\n# titre\n---\n=== b",
    "    code indenté",
    "Nord : 12:30, Val-d’Oise (95) ; « cité » à 100 % !",
)


def hostile() -> None:
    """Show each text in each place that reads a language."""
    st.title("Textes hostiles")
    for number, text in enumerate(HOSTILE):
        with st.container(key=f"text-{number}"):
            st.markdown(md(text))
            st.caption(md(text))
            st.info(md(text))
            st.metric(md(text), "1", md(text), delta_color="off")
            st.checkbox(md(text), key=f"box-{number}")
            st.html(f'<p data-testid="html">{html(text)}</p>')
    st.subheader(md(HOSTILE[4]))
    texts = [plot(text) for text in HOSTILE]
    figure = go.Figure(go.Bar(x=[9] * len(texts), y=texts, orientation="h", texttemplate=texts))
    figure.update_layout(title=texts[0], height=900)
    figure.update_yaxes(type="category", dtick=1)
    st.plotly_chart(figure, theme=None)


def controls() -> None:
    """Show the controls that Streamlit writes in English, and every kind of alert."""
    st.title("Commandes")
    st.file_uploader("Classeurs", accept_multiple_files=True, type=["xlsx"])
    st.selectbox("Partenaire", ["Close", "Search"], index=None)
    st.multiselect("Phases", ["Stop", "Sélection"])
    st.date_input("Arrêté au", date(2020, 11, 21), format="DD/MM/YYYY")
    st.markdown("Close")
    st.html("<p>Search</p>")
    st.dataframe(pd.DataFrame({"Code": ["59"]}), hide_index=True)
    st.plotly_chart(go.Figure(go.Bar(x=["59"], y=[1])), alt="Un département.")
    st.download_button("Télécharger", b"x", "x.txt")
    st.button("Charger", type="primary")
    for alert in (st.info, st.success, st.warning, st.error):
        alert("Une phrase en clair.")
    st.html(
        '<div class="cap-scroll" role="region" tabindex="0" aria-label="Matrice">'
        '<table class="cap-table cap-matrix"><caption>État des phases</caption><thead><tr>'
        '<th scope="col">Département</th>'
        + "".join(f'<th scope="col">Sélection en pré-incubation {k}</th>' for k in range(5))
        + '</tr></thead><tbody><tr><th scope="row">Pas-de-Calais</th>'
        + "".join(
            f'<td class="{tone}"><span class="sign">●</span> <span class="word">état</span></td>'
            for tone in ("done", "running", "late", "idle", "idle")
        )
        + "</tr></tbody></table></div>"
        '<div class="cap-scroll" role="region" tabindex="0" aria-label="Montants">'
        '<table class="cap-table"><caption>Montants</caption><thead><tr>'
        + "".join(f'<th scope="col" class="num">Colonne longue {k}</th>' for k in range(9))
        + "</tr></thead><tbody><tr>"
        + '<td class="num">1\u202f234,56\u00a0€</td>' * 9
        + '</tr><tr class="total">'
        + '<td class="num">11\u202f111,04\u00a0€</td>' * 9
        + "</tr></tbody></table></div>"
    )


def broken() -> None:
    """Fail as a page with a bug would."""
    raise ValueError("détail interne")


if get_script_run_ctx(suppress_warning=True) is not None:
    style.apply()
    {"hostile": hostile, "controls": controls, "broken": broken}[st.query_params["case"]]()
else:
    app = st.App(
        __file__,
        routes=[Mount("/app/static", StaticFiles(directory=STATIC))],
        middleware=serving.MIDDLEWARE,
        on_script_error=serving.report_error,
    )
