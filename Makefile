# Cap, par ses commandes : « make help » les liste. Il ne faut que python3 (3.11 ou plus) et make.

PYTHON ?= python3
PY := .venv/bin/python
# Le verrou nomme tout, chaque empreinte est vérifiée. Ne compile pas ce que Cap n’importe jamais :
# moitié moins de temps.
PIP := $(PY) -m pip install --quiet --disable-pip-version-check --no-compile \
	--no-deps --require-hashes --requirement
# Les réglages sont dans pyproject.toml ; une version déjà dans le verrou y reste tant qu’elle convient.
UV := .venv/bin/uv pip compile --quiet

# Sans ses .pyc, chaque commande recompilerait tout Cap : une demi-seconde chacune.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := all
.PHONY: all help run test quick check demo docs bench drills pictures mutants lock tools
# Même avec « make -j » : les outils d’abord, sans lesquels rien n’est installé ni lancé.
.NOTPARALLEL:

all: tools check test ## vérifie et teste : « make check », puis « make test »

help: ## affiche cette aide
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

$(PY):
	@echo "→ création de l’environnement Python dans .venv"
	@$(PYTHON) -m venv .venv

.venv/.run: requirements.lock | $(PY)
	@echo "→ installation de ce qu’il faut pour lancer Cap (une minute environ)"
	@$(PIP) requirements.lock
	@touch $@

.venv/.dev: requirements-dev.lock | $(PY)
	@echo "→ installation de Cap et des outils de test (une minute environ)"
	@$(PIP) requirements-dev.lock
	@touch .venv/.run $@

tools:
	@$(PYTHON) tests/tools.py

run: demo ## lance Cap, avec les programmes d’exemple si la base est vide
	@echo "→ Cap s’ouvre sur http://127.0.0.1:8501 (Ctrl+C pour l’arrêter)"
	@$(PY) -m streamlit run dashboard.py

demo: .venv/.run ## charge les programmes d’exemple dans une base vide
	@echo "→ chargement des programmes d’exemple, si la base est vide"
	@$(PY) -m loaders demo

test: tools .venv/.dev ## lance tous les tests, après avoir installé ce qu’ils font tourner
	@echo "→ lancement des tests, deux à la fois"
	@$(PY) -m pytest --numprocesses 2

# Les règles et la lecture des tableurs : ni page, ni navigateur, ni autre processus que pytest.
QUICK := $(wildcard $(patsubst %,tests/test_%.py,rules_* formats_* agreement bodies computed \
	grouping keys mapping parse plain reading_delimited reading_sheets recognise))

quick: .venv/.dev ## lance en une demi-minute les tests des règles et de la lecture
	@echo "→ tests des règles et de la lecture, deux à la fois"
	@$(PY) -m pytest --quiet --numprocesses 2 -m "not (browser or drill or long)" $(QUICK)

check: .venv/.dev ## vérifie l’écriture du code et ses types
	@echo "→ règles d’écriture (ruff)"
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@echo "→ types (mypy)"
	@$(PY) -m mypy

docs: .venv/.run ## écrit d’après le code les pages de référence de docs/
	@echo "→ problèmes, tableaux, obligations et liste des décisions, dans docs/"
	@$(PY) -m loaders.describe
	@$(PY) -m subjects.duties.figure_obligations > docs/obligations.md
	@$(PY) -m tests.decisions

lock: .venv/.dev ## refait les verrous d’après requirements.txt et requirements-dev.txt
	@echo "→ verrous : chaque paquet, sa version, ses empreintes"
	@$(UV) $(OPTIONS) requirements-dev.txt --output-file requirements-dev.lock
	@$(UV) $(OPTIONS) requirements.txt --constraint requirements-dev.lock --output-file requirements.lock

bench: .venv/.dev ## mesure les temps et la mémoire
	@echo "→ mesures"
	@$(PY) -m bench

drills: tools .venv/.dev ## lance les exercices longs : coupures, disque plein, affluence
	@echo "→ exercices longs"
	@$(PY) -m pytest -m drill

mutants: .venv/.dev ## change les règles une à une : un test doit échouer à chaque fois
	@echo "→ chaque garde des règles, ôtée"
	@$(PY) -m pytest -m drill tests/test_guards.py
	@echo "→ mutants des règles (un quart d’heure environ), dans docs/mutants.md"
	@$(PY) -m tests.mutants

pictures: tools demo .venv/.dev ## photographie chaque page, écran et téléphone
	@echo "→ images des pages dans docs/pictures"
	@$(PY) -m tests.browser docs/pictures
