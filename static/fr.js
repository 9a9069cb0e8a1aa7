// French words for the controls that Streamlit 1.67 writes in English.
// Texts are matched whole, and never inside what Cap itself writes.
(() => {
  "use strict";

  const WORDS = new Map(Object.entries({
    "Add files": "Ajouter des fichiers",
    "Add row": "Ajouter une ligne",
    "App pages": "Pages de Cap",
    "Autosize": "Ajuster la largeur",
    "Browse files": "Parcourir…",
    "Calendar": "Calendrier",
    "Choose date": "Choisir une date",
    "Choose date range": "Choisir une période",
    "Choose an option": "Choisir…",
    "Choose options": "Choisir…",
    "Clear all": "Tout effacer",
    "Clear selection": "Effacer la sélection",
    "Clear value": "Effacer",
    "Close": "Fermer",
    "Close fullscreen": "Quitter le plein écran",
    "Close popup": "Fermer",
    "Collapse sidebar": "Replier le menu",
    "Connecting": "Connexion…",
    "Connection error": "Connexion perdue",
    "Copied": "Copié",
    "Copy": "Copier",
    "Copy column name": "Copier le nom de la colonne",
    "Copy to clipboard": "Copier",
    "Delete row(s)": "Supprimer les lignes",
    "Download as CSV": "Télécharger en CSV",
    "Download as PNG": "Télécharger l’image",
    "Exit fullscreen": "Quitter le plein écran",
    "Expand sidebar": "Ouvrir le menu",
    "Failed to generate file for download": "Le fichier n’a pas pu être préparé.",
    "Fullscreen": "Plein écran",
    "Hide column": "Masquer la colonne",
    "Link to heading": "Lien vers ce titre",
    "Loading": "Chargement",
    "Loading...": "Chargement…",
    "Logo": "Cap",
    "Main menu": "Menu principal",
    "Navigate to home page": "Aller à l’accueil",
    "Next month": "Mois suivant",
    "Next page": "Page suivante",
    "No options": "Aucun choix",
    "No options to select": "Aucun choix",
    "No options to select.": "Aucun choix",
    "No results": "Aucun résultat",
    "Open": "Ouvrir",
    "Page not found": "Page introuvable",
    "Pin column": "Figer la colonne",
    "Previous month": "Mois précédent",
    "Previous page": "Page précédente",
    "Running...": "Calcul en cours…",
    "Search": "Rechercher",
    "Select all": "Tout choisir",
    "Select...": "Choisir…",
    "Selected values": "Valeurs choisies",
    "Show/hide columns": "Colonnes affichées",
    "Show suggestions": "Voir les choix",
    "Sidebar": "Menu",
    "Skip to main content": "Aller au contenu principal",
    "Sort ascending": "Tri croissant",
    "Sort descending": "Tri décroissant",
    "Stop": "Arrêter",
    "Stop script": "Arrêter le calcul",
    "Toggle fullscreen": "Plein écran",
    "Unpin column": "Libérer la colonne",
    "Upload": "Parcourir…",
    "Upload failed": "Échec de l’envoi",
    "Uploading...": "Envoi en cours…",
    "View less": "Voir moins",
    "file upload": "Choix du fichier",
  }));

  const PATTERNS = [
    [/^(\d+(?:\.\d+)?)MB per file(.*)$/, "$1 Mo maximum par fichier$2"],
    [/^([\d.]+) ?KB$/, "$1 ko"],
    [/^([\d.]+) ?MB$/, "$1 Mo"],
    [/^\(([\d.]+) seconds\)$/, "($1 secondes)"],
    [/^File must be ([\d.]+) ?MB or smaller\.?$/, "Ce fichier dépasse $1 Mo : découpez-le, ou enlevez ce qui ne sert pas."],
    [/^Choose date, (.*)$/, "Choisir une date, $1"],
    [/^day, (.*)$/, "jour, $1"],
    [/^month, (.*)$/, "mois, $1"],
    [/^year, (.*)$/, "année, $1"],
    [/^View (\d+) more$/, "Voir $1 de plus"],
    [/^Remove (.+)$/, "Retirer $1"],
    [/^Upload (.+)$/, "Parcourir : $1"],
    [/^Help for (.+)$/, "Aide : $1"],
    [/^You have requested page .*$/s, "Cette adresse n’existe pas : voici la page d’accueil."],
    [/^The page that you have requested does not .*$/s, "Cette adresse n’existe pas : voici la page d’accueil."],
    [/^Is Streamlit still running\?.*$/s, "Cap ne répond plus. Relancez-le, puis rechargez cette page."],
  ];

  const ATTRIBUTES = ["aria-label", "title", "placeholder", "alt"];
  // What Cap writes is in French already, and may hold data: left as it is…
  const OURS = '[data-testid="stMain"] [data-testid="stMarkdownContainer"], [data-testid="stHtml"], '
    + '[data-testid="stTable"], .st-key-menu, [role="gridcell"], [role="option"]';
  // … save the words that Streamlit writes there itself.
  const THEIRS = '[data-testid="stFileUploaderDropzone"], [data-testid="stHeaderActionElements"], '
    + '[data-key="__select_all__"], [data-empty="true"] [role="option"]';

  const isOurs = (element) => Boolean(element?.closest(OURS)) && !element.closest(THEIRS);

  function translated(text) {
    const trimmed = text.trim();
    if (WORDS.has(trimmed)) return WORDS.get(trimmed);
    for (const [pattern, words] of PATTERNS) {
      if (pattern.test(trimmed)) return trimmed.replace(pattern, words);
    }
    return null;
  }

  function translateText(node) {
    const french = translated(node.nodeValue);
    if (french !== null && !isOurs(node.parentElement)) node.nodeValue = french;
  }

  function translateElement(element) {
    for (const name of ATTRIBUTES) {
      const french = element.hasAttribute(name) ? translated(element.getAttribute(name)) : null;
      if (french !== null && !isOurs(element)) element.setAttribute(name, french);
    }
  }

  function translateTree(root) {
    if (root.nodeType === Node.TEXT_NODE) return translateText(root);
    if (root.nodeType !== Node.ELEMENT_NODE || root.matches("script, style")) return;
    translateElement(root);
    root.childNodes.forEach(translateTree);
  }

  const observer = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === "characterData") translateText(change.target);
      else if (change.type === "attributes") translateElement(change.target);
      else change.addedNodes.forEach(translateTree);
    }
  });

  observer.observe(document.documentElement, {
    attributeFilter: ATTRIBUTES,
    characterData: true,
    childList: true,
    subtree: true,
  });
  translateTree(document.body);

  // Escape leaves the committee's view, unless it closes something.
  document.addEventListener("keydown", (event) => {
    const open = document.querySelector('[role="dialog"], [role="listbox"], [data-baseweb="popover"]');
    if (event.key === "Escape" && !open) {
      document.querySelector(".st-key-leave-committee button")?.click();
    }
  }, { capture: true });
})();
