"""How every chart behaves in the browser: no tool bar, French words and numbers."""

MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
SHORT_MONTHS = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."
DAYS = "dimanche lundi mardi mercredi jeudi vendredi samedi"
CONFIG = {
    "displayModeBar": False,
    "displaylogo": False,
    "doubleClick": False,
    "locale": "fr",
    # Streamlit's plotly only knows English.
    "locales": {
        "fr": {
            "dictionary": {},
            "format": {
                "days": DAYS.split(),
                "shortDays": [name[:3] for name in DAYS.split()],
                "months": MONTHS.split(),
                "shortMonths": SHORT_MONTHS.split(),
                "date": "%d/%m/%Y",
                "decimal": ",",
                "thousands": "\u202f",
            },
        }
    },
}
