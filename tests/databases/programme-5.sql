BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'cap','tables','2026-12-01 03:00:04.456725+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'cap','memory','2026-12-01 03:00:04.465961+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'cap','indexes','2026-12-01 03:00:04.466941+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'cap','sums','2026-12-01 03:00:04.472053+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'cap','schema 5','2026-12-01 03:00:04.617717+00:00');
CREATE TABLE actions (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    session TEXT,
    number TEXT,
    action TEXT,
    owner TEXT,
    due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    situation TEXT,
    done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "actions" VALUES(831,'preincubation-2020','comiteA1','comite','A1','Relancer','DINUM','2021-04-01','open',NULL,NULL,X'02597D4355FB5064D6846B3A404371D253',6,NULL,'comitea1');
CREATE TABLE amendments (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    partner TEXT,
    number TEXT,
    signed_on TEXT CHECK (signed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    effective_on TEXT CHECK (effective_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    subject TEXT,
    cap_cents INTEGER CHECK (abs(cap_cents) <= 100000000000),
    ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "amendments" VALUES(6,'preincubation-2020','601','60','1','2021-02-08','2021-02-15','Prolongation de deux mois',NULL,'2021-04-30',NULL,X'02D72A37FF1BE37719D3D15622D0F4A22F',1,NULL,'601');
INSERT INTO "amendments" VALUES(7,'preincubation-2020','801','80','1','2021-02-24','2021-03-01','Plafond ajusté à la baisse',720000,NULL,NULL,X'029A2AF6A337CA50D6B1E1D52FDD1CEF55',1,NULL,'801');
CREATE TABLE applications (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    application TEXT,
    submitted_on TEXT CHECK (submitted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    partner TEXT,
    direction TEXT,
    civility TEXT,
    last_name TEXT,
    first_name TEXT,
    email TEXT,
    title TEXT,
    problem TEXT,
    solution TEXT,
    first_users TEXT,
    hierarchy_agrees INTEGER CHECK (hierarchy_agrees IN (0, 1)),
    is_real INTEGER CHECK (is_real IN (0, 1)),
    is_major INTEGER CHECK (is_major IN (0, 1)),
    is_actionable INTEGER CHECK (is_actionable IN (0, 1)),
    state TEXT,
    reason TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "applications" VALUES(32,'preincubation-2020','2614181','2614181','2020-09-15','59','MDPH','M.','Deuxponts','Barnabé','barnabe.deuxponts@example.fr','Où en est mon dossier ?','Les familles rappellent en moyenne quatre fois pour savoir où en est leur dossier MDPH ; l''accueil passe ses matinées à répondre « c''est en cours ».','Un suivi lisible, étape par étape, sans mot de passe.','Les parents d''enfants en situation de handicap, 3 agents d''accueil',0,1,1,1,'accepted',NULL,NULL,X'0227D372F7DC6E6A6A2D487686A806DF45',1,NULL,'2614181');
INSERT INTO "applications" VALUES(33,'preincubation-2020','2614193','2614193','2020-09-25','60','Direction de l''autonomie','M.','Lespécimen','Barnabé','barnabe.lespecimen@example.fr','Une seule visite à domicile','Pour une même demande d''APA, deux évaluateurs passent à trois semaines d''écart et posent les mêmes questions, ce qui épuise les personnes âgées.','Une grille commune, remplie une fois, partagée avec l''accord de la personne.','Évaluateurs médico-sociaux, CCAS',0,1,NULL,1,'accepted',NULL,NULL,X'029219BAAECEC10947830F79ACE2ABFA0E',1,NULL,'2614193');
INSERT INTO "applications" VALUES(34,'preincubation-2020','2614369','2614369','2020-09-27','62','Direction enfance et famille','Mme','Boisjoli','Noëlle','noelle.boisjoli@example.fr','Assistants familiaux : qui a une place ce soir ?','Un vendredi à 18 h, on téléphone à quarante assistants familiaux pour trouver une place.
Le tableur n''est jamais à jour.','Un calendrier des disponibilités tenu par les assistants familiaux eux-mêmes.','Inspecteurs ASE, astreinte',NULL,1,1,0,'accepted',NULL,NULL,X'02342278B7C895C82C124374E89C3DDDF3',1,NULL,'2614369');
INSERT INTO "applications" VALUES(35,'preincubation-2020','2614504','2614504','2020-10-11','80','Direction des solidarités','M.','Deuxponts','Loïc','loic.deuxponts@example.fr','RSA : le rendez-vous manqué','Un bénéficiaire sur trois ne vient pas au premier rendez-vous : la lettre arrive après la date, ou n''est pas comprise.','Un message court, clair, avec un bouton « je ne peux pas venir ».','Travailleurs sociaux de deux circonscriptions',NULL,1,1,0,'refused','Pas d''usager rencontré à ce stade ;
à représenter.',NULL,X'0220CF6DFEBD36DBD648E5015CB935DE99',1,NULL,'2614504');
INSERT INTO "applications" VALUES(36,'preincubation-2020','2615385','2615385','2020-10-06','95','Direction des collèges','M.','Roquefleur','Théo','theo.roquefleur@example.fr','Gaspillage à la demi-pension','120 g jetés par plateau, faute de savoir combien d''élèves mangent réellement le jeudi.','Prévoir les effectifs à J-2 à partir des sorties scolaires.','Chefs de cuisine de 6 collèges',1,0,NULL,1,'refused','Problème réel mais déjà traité ailleurs.',NULL,X'02334FB4A0736963FAF4D5843B23B560EC',1,NULL,'2615385');
INSERT INTO "applications" VALUES(37,'preincubation-2020','2616280','2616280','2020-10-02','60','Direction des routes','Mme','Pontdebois','Éléonore','eleonore.pontdebois@example.fr','Le nid-de-poule signalé dix fois','Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.

1. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
2. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
3. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
4. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
5. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
6. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
7. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
8. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
9. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
10. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
11. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
12. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
13. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
14. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
15. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
16. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
17. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
18. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
19. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
20. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
21. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
22. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
23. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
24. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
25. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
26. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
27. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
28. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
29. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
30. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
31. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
32. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
33. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
34. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
35. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
36. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
37. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
38. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
39. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
40. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
41. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
42. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
43. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
44. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
45. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
46. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
47. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
48. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
49. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
50. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
51. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
52. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
53. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
54. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
55. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
56. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
57. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
58. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.
59. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.','Une carte publique des signalements déjà reçus.','Agents d''exploitation, secrétaires de mairie',0,1,1,1,'refused','Pas d''usager rencontré à ce stade ;
à représenter.',NULL,X'0296D655460CC15A4D8EB981D906CFB9C5',1,NULL,'2616280');
INSERT INTO "applications" VALUES(38,'preincubation-2020','2616870','2616870','2020-09-15','62','Ressources humaines','M.','Clairmatin','Théo','theo.clairmatin@example.fr','Mobilité interne invisible','Les postes ouverts en interne circulent par bouche-à-oreille ; les collèges et les routes n''en entendent pas parler.','Une alerte hebdomadaire selon le métier.','Agents techniques',NULL,0,1,0,'accepted',NULL,NULL,X'02E391B20E8E012ACCC15843104054EE0C',1,NULL,'2616870');
INSERT INTO "applications" VALUES(39,'preincubation-2020','2617539','2617539','2020-09-30','80','Archives départementales','Mme','Dufictif','Aïcha','aicha.dufictif@example.fr','Actes introuvables','Les notaires attendent 5 semaines un acte numérisé depuis 2011, parce que l''index est sur papier.','Rendre l''index cherchable, à commencer par 1950-1970.','12 études notariales',1,1,NULL,0,'refused','Problème réel mais déjà traité ailleurs.',NULL,X'02DE8D7629D55C2DF8CCCF57808C1494DA',1,NULL,'2617539');
INSERT INTO "applications" VALUES(40,'preincubation-2020','2618042','2618042','2020-09-29','95','PMI','M.','Grandchêne','François-Xavier','francois-xavier.grandchene@example.fr','Vaccins : le carnet perdu','À chaque déménagement, le carnet de santé se perd et l''on revaccine « par prudence ».','Un extrait imprimable remis à la famille.','Puéricultrices, médecins de PMI',NULL,1,1,0,'accepted',NULL,NULL,X'022A2C11160EADDA4AF2E867082EFF51F9',1,NULL,'2618042');
INSERT INTO "applications" VALUES(41,'preincubation-2020','2618404','2618404','2020-09-23','59','Transports scolaires','Mme','Témoin','Éléonore','eleonore.temoin@example.fr','Le car ne passe plus','Quand le car est supprimé pour neige, les familles l''apprennent à l''arrêt, à 6 h 50, avec des enfants de six ans.','Un SMS par ligne, envoyé par le conducteur.','Familles de 4 lignes rurales',1,1,NULL,0,'accepted',NULL,NULL,X'023C08BC98638F9BD538DBE047FFAB1BD3',1,NULL,'2618404');
INSERT INTO "applications" VALUES(42,'preincubation-2020','2618724','2618724','2020-10-07','62','Bibliothèque départementale','M.','Moulinvert','Barnabé','barnabe.moulinvert@example.fr','Réserver sans se déplacer','Les petites bibliothèques rurales commandent par fax, et reçoivent les livres d''une autre commune.','Un panier partagé.','Bénévoles de 30 bibliothèques',0,0,NULL,1,'refused','Problème réel mais déjà traité ailleurs.',NULL,X'02382B934582A1D23F4DC22B875CB5E8C8',1,NULL,'2618724');
INSERT INTO "applications" VALUES(43,'preincubation-2020','2619257','2619257','2020-10-02','80','Commande publique','M.','Brumaire','Théo','theo.brumaire@example.fr','Artisans découragés','Les artisans renoncent : 47 pages pour repeindre un préau, et « DC1, DC2 » que personne n''explique.','Un parcours en dix questions.','Artisans du bâtiment, acheteurs',0,0,NULL,1,'accepted',NULL,NULL,X'0249B49EA2CEB340C6077175AA1ACCD836',1,NULL,'2619257');
INSERT INTO "applications" VALUES(44,'preincubation-2020','2619715','2619715','2020-09-29','95','Habitat','Mme','Lapluie','Hélène','helene.lapluie@example.fr','Précarité énergétique : trop tard','On découvre les impayés d''énergie quand le compteur est déjà coupé.','Croiser trois signaux faibles, avec l''accord du foyer.','Fonds de solidarité logement',1,1,1,0,'refused','Pas d''usager rencontré à ce stade ;
à représenter.',NULL,X'02D131AF49B50F46BE74EE5140A8CAE941',1,NULL,'2619715');
INSERT INTO "applications" VALUES(45,'preincubation-2020','2619960','2619960','2020-09-20','59','Aide sociale','Mme','Beauxjours','Camille','camille.beauxjours@example.fr','Justificatifs demandés deux fois','L''usager envoie le même avis d''imposition à 3 services du même étage, et chacun lui écrit qu''il manque.','Demander une seule fois, à la source.','Instructeurs, usagers de l''APA et de la PCH',1,1,NULL,0,'refused','Problème réel mais déjà traité ailleurs.',NULL,X'022F25BD7ADFC3C17A2E22FD5EAD07D104',1,NULL,'2619960');
INSERT INTO "applications" VALUES(46,'preincubation-2020','2620518','2620518','2020-10-11','60','MDPH','Mme','Lapluie','Camille','camille.lapluie@example.fr','Où en est mon dossier ? – bis','Le formulaire est <b>illisible</b> sur téléphone & « l''aide » renvoie vers une page d''erreur. Les familles rappellent en moyenne quatre fois pour savoir où en est leur dossier MDPH ; l''accueil passe ses matinées à répondre « c''est en cours ».','Un suivi lisible, étape par étape, sans mot de passe.','Les parents d''enfants en situation de handicap, 3 agents d''accueil',1,1,1,0,'refused','Problème réel mais déjà traité ailleurs.',NULL,X'02A245D8691D340984147127F6E7BE6028',1,NULL,'2620518');
INSERT INTO "applications" VALUES(47,'preincubation-2020','2621018','2621018','2020-10-06','80','Direction de l''autonomie','Mme','Clairmatin','Hélène','helene.clairmatin@example.fr','Une seule visite à domicile (suite)','-> personne ne sait qui décide ; voir "note interne", point 3, §2. Pour une même demande d''APA, deux évaluateurs passent à trois semaines d''écart et posent les mêmes questions, ce qui épuise les personnes âgées.','Une grille commune, remplie une fois, partagée avec l''accord de la personne.','Évaluateurs médico-sociaux, CCAS',1,0,NULL,1,'accepted',NULL,NULL,X'02928B67DECB58B9C41A02A3184D796A58',1,NULL,'2621018');
INSERT INTO "applications" VALUES(48,'preincubation-2020','2621837','2621837','2020-10-08','95','Direction enfance et famille','Mme','Beauxjours','Zoé','zoe.beauxjours@example.fr','Assistants familiaux : qui a une place ce soir ? – bis','= 3 courriers par dossier : les usagers rappellent, faute de réponse. Un vendredi à 18 h, on téléphone à quarante assistants familiaux pour trouver une place.
Le tableur n''est jamais à jour.','Un calendrier des disponibilités tenu par les assistants familiaux eux-mêmes.','Inspecteurs ASE, astreinte',1,0,1,1,'refused','Problème réel mais déjà traité ailleurs.',NULL,X'0254BCD3A74B6F1510B8977FCA793C1BF2',1,NULL,'2621837');
INSERT INTO "applications" VALUES(49,'preincubation-2020','2621854','2621854','2020-10-05','59','Direction des solidarités','M.','Fauxbourg','Gaël','gael.fauxbourg@example.fr','RSA : le rendez-vous manqué (suite)','+ de 40 % des dossiers reviennent incomplets, surtout par la poste. Un bénéficiaire sur trois ne vient pas au premier rendez-vous : la lettre arrive après la date, ou n''est pas comprise.','Un message court, clair, avec un bouton « je ne peux pas venir ».','Travailleurs sociaux de deux circonscriptions',NULL,1,1,0,'refused','Pas d''usager rencontré à ce stade ;
à représenter.',NULL,X'021146127C7871FFEB53D6B24654A2FAB2',1,NULL,'2621854');
INSERT INTO "applications" VALUES(50,'preincubation-2020','2621987','2621987','2020-09-22','60','Direction des collèges','Mme','Témoin','Aïcha','aicha.temoin@example.fr','Gaspillage à la demi-pension – bis','Le formulaire est <b>illisible</b> sur téléphone & « l''aide » renvoie vers une page d''erreur. 120 g jetés par plateau, faute de savoir combien d''élèves mangent réellement le jeudi.','Prévoir les effectifs à J-2 à partir des sorties scolaires.','Chefs de cuisine de 6 collèges',NULL,1,1,0,'refused','Problème réel mais déjà traité ailleurs.',NULL,X'0262D31180AAFEFD91F0FA22E052FE1B76',1,NULL,'2621987');
INSERT INTO "applications" VALUES(51,'preincubation-2020','2622543','2622543','2020-09-22','62','Direction des routes','Mme','Œilletons','Inès','ines.oeilletons@example.fr','Le nid-de-poule signalé dix fois (suite)','-> personne ne sait qui décide ; voir "note interne", point 3, §2. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.','Une carte publique des signalements déjà reçus.','Agents d''exploitation, secrétaires de mairie',1,0,1,0,'accepted',NULL,NULL,X'02F661D36C394EBB1DE44717F27DCC638C',1,NULL,'2622543');
INSERT INTO "applications" VALUES(52,'preincubation-2020','2622887','2622887','2020-09-18','95','Ressources humaines','M.','Vertepré','Ousmane','ousmane.vertepre@example.fr','Mobilité interne invisible – bis','= 3 courriers par dossier : les usagers rappellent, faute de réponse. Les postes ouverts en interne circulent par bouche-à-oreille ; les collèges et les routes n''en entendent pas parler.','Une alerte hebdomadaire selon le métier.','Agents techniques',1,0,1,1,'accepted',NULL,NULL,X'02180C558663A6F60E3106EDCCA7164FD2',1,NULL,'2622887');
INSERT INTO "applications" VALUES(53,'preincubation-2020','2623704','2623704','2020-10-09','59','Archives départementales','M.','Lapluie','Barnabé','barnabe.lapluie@example.fr','Actes introuvables (suite)','+ de 40 % des dossiers reviennent incomplets, surtout par la poste. Les notaires attendent 5 semaines un acte numérisé depuis 2011, parce que l''index est sur papier.','Rendre l''index cherchable, à commencer par 1950-1970.','12 études notariales',NULL,0,1,0,'in_review',NULL,NULL,X'022201D64223091736BB5268FAF048A70F',1,NULL,'2623704');
INSERT INTO "applications" VALUES(54,'preincubation-2020','2624434','2624434','2020-10-01','60','PMI','M.','Châtaignerie','Aurélien','aurelien.chataignerie@example.fr','Vaccins : le carnet perdu – bis','Le formulaire est <b>illisible</b> sur téléphone & « l''aide » renvoie vers une page d''erreur. À chaque déménagement, le carnet de santé se perd et l''on revaccine « par prudence ».','Un extrait imprimable remis à la famille.','Puéricultrices, médecins de PMI',1,0,1,0,'dismissed','Hors périmètre : relève de l''État, transmis à la préfecture.',NULL,X'02E7238CE400DACE21821206465C3EED68',1,NULL,'2624434');
INSERT INTO "applications" VALUES(55,'preincubation-2020','2624782','2624782','2020-09-20','62','Transports scolaires','Mme','Moulinvert','Camille','camille.moulinvert@example.fr','Le car ne passe plus (suite)','-> personne ne sait qui décide ; voir "note interne", point 3, §2. Quand le car est supprimé pour neige, les familles l''apprennent à l''arrêt, à 6 h 50, avec des enfants de six ans.','Un SMS par ligne, envoyé par le conducteur.','Familles de 4 lignes rurales',NULL,1,NULL,0,'dismissed','Hors périmètre : relève de l''État, transmis à la préfecture.',NULL,X'02CD2453D68D590A8A26662E3ED0C8BCA5',1,NULL,'2624782');
INSERT INTO "applications" VALUES(56,'preincubation-2020','2625193','2625193','2020-09-30','80','Bibliothèque départementale','M.','Dufictif','Jérôme','jerome.dufictif@example.fr','Réserver sans se déplacer – bis','= 3 courriers par dossier : les usagers rappellent, faute de réponse. Les petites bibliothèques rurales commandent par fax, et reçoivent les livres d''une autre commune.','Un panier partagé.','Bénévoles de 30 bibliothèques',1,0,1,1,'in_review',NULL,NULL,X'024F1F3983A2929C2877B315A1FDE889E4',1,NULL,'2625193');
INSERT INTO "applications" VALUES(57,'preincubation-2020','2625525','2625525','2020-09-17',NULL,'Commande publique','M.','Clairmatin','Cédric','cedric.clairmatin@example.fr','Artisans découragés (suite)','+ de 40 % des dossiers reviennent incomplets, surtout par la poste. Les artisans renoncent : 47 pages pour repeindre un préau, et « DC1, DC2 » que personne n''explique.','Un parcours en dix questions.','Artisans du bâtiment, acheteurs',NULL,1,NULL,0,'in_review',NULL,NULL,X'022EC8224BF442948DD2932572AFE87F40',1,NULL,'2625525');
INSERT INTO "applications" VALUES(58,'preincubation-2020','2625677','2625677','2020-09-18','60','Habitat','Mme','Grandchêne','Maëlle','maelle.grandchene@example.fr','Précarité énergétique : trop tard – bis','Le formulaire est <b>illisible</b> sur téléphone & « l''aide » renvoie vers une page d''erreur. On découvre les impayés d''énergie quand le compteur est déjà coupé.','Croiser trois signaux faibles, avec l''accord du foyer.','Fonds de solidarité logement',1,1,NULL,1,'submitted',NULL,NULL,X'02EFB926227D3AFDF62818350E0B62F91F',1,NULL,'2625677');
INSERT INTO "applications" VALUES(59,'preincubation-2020','2626122','2626122',NULL,'62','Aide sociale','M.','Hautbois','Gaël','gael.hautbois@example.fr','Justificatifs demandés deux fois (suite)','-> personne ne sait qui décide ; voir "note interne", point 3, §2. L''usager envoie le même avis d''imposition à 3 services du même étage, et chacun lui écrit qu''il manque.','Demander une seule fois, à la source.','Instructeurs, usagers de l''APA et de la PCH',0,0,1,0,'draft',NULL,NULL,X'02C79526298A3AB7846438117D73CD50B2',1,NULL,'2626122');
INSERT INTO "applications" VALUES(60,'preincubation-2020','2626804','2626804',NULL,'80','MDPH','M.','Témoin','François-Xavier','francois-xavier.temoin@example.fr','Où en est mon dossier ? – bis','= 3 courriers par dossier : les usagers rappellent, faute de réponse. Les familles rappellent en moyenne quatre fois pour savoir où en est leur dossier MDPH ; l''accueil passe ses matinées à répondre « c''est en cours ».','Un suivi lisible, étape par étape, sans mot de passe.','Les parents d''enfants en situation de handicap, 3 agents d''accueil',NULL,0,1,0,'draft',NULL,NULL,X'021E5F5E38BF725702F0D85D05ED410B57',1,NULL,'2626804');
INSERT INTO "applications" VALUES(61,'preincubation-2020','2627693','2627693','2021-01-11','95','Direction de l''autonomie','M.','Roquefleur','François-Xavier','francois-xavier.roquefleur@example.fr','Une seule visite à domicile (suite)','+ de 40 % des dossiers reviennent incomplets, surtout par la poste. Pour une même demande d''APA, deux évaluateurs passent à trois semaines d''écart et posent les mêmes questions, ce qui épuise les personnes âgées.','Une grille commune, remplie une fois, partagée avec l''accord de la personne.','Évaluateurs médico-sociaux, CCAS',NULL,0,1,0,'submitted',NULL,NULL,X'02E72437FF8581AABBF67D9E9AAA8FAE8A',1,NULL,'2627693');
CREATE TABLE attributions (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    ej TEXT,
    team TEXT,
    partner TEXT,
    category TEXT,
    is_eligible INTEGER CHECK (is_eligible IN (0, 1)),
    note TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "attributions" VALUES(377,'preincubation-2020','1480934831','1480934831','EQ1',NULL,'coaching',1,NULL,NULL,X'027DAB209C78B34507F2BC1CC20B5BE372',1,NULL,'1480934831');
INSERT INTO "attributions" VALUES(378,'preincubation-2020','1458831273','1458831273','EQ2','60','coaching',1,NULL,NULL,X'028580876FD6F3C65A48B2D30FF56F64CB',1,NULL,'1458831273');
INSERT INTO "attributions" VALUES(379,'preincubation-2020','1429159831','1429159831','EQ3',NULL,'coaching',1,NULL,NULL,X'0242D93078B87BE19C7EED4E260457E360',1,NULL,'1429159831');
INSERT INTO "attributions" VALUES(380,'preincubation-2020','1448684810','1448684810','EQ4','95','coaching',1,NULL,NULL,X'025A811A9782DEC09383D42690DD05D353',1,NULL,'1448684810');
INSERT INTO "attributions" VALUES(381,'preincubation-2020','1405000187','1405000187','EQ5',NULL,'coaching',1,NULL,NULL,X'02D6E0D126A06FBAAAD39DA23E71A85E32',1,NULL,'1405000187');
INSERT INTO "attributions" VALUES(382,'preincubation-2020','1405929462','1405929462','EQ6','80','coaching',1,NULL,NULL,X'029C662E1A11EBA8D238ABE7583C9822B9',1,NULL,'1405929462');
INSERT INTO "attributions" VALUES(383,'preincubation-2020','1489163035','1489163035','EQ7',NULL,'coaching',1,NULL,NULL,X'028380700BC4B911F9EBD20C21867CFB59',1,NULL,'1489163035');
INSERT INTO "attributions" VALUES(384,'preincubation-2020','1432614442','1432614442','EQ8','95','coaching',1,NULL,NULL,X'025A51E2939E1D6BABA6507E4178DF7632',1,NULL,'1432614442');
INSERT INTO "attributions" VALUES(385,'preincubation-2020','1456433274','1456433274',NULL,'commun','seminaire',1,'Séminaire des 12 et 13 novembre',NULL,X'0223697630B96902B954FEBF8F34EFEA3D',1,NULL,'1456433274');
INSERT INTO "attributions" VALUES(386,'preincubation-2020','1431209954','1431209954',NULL,'commun','appui',1,NULL,NULL,X'025B1649B1D7B0DD7490CC7BA6A52A0090',1,NULL,'1431209954');
INSERT INTO "attributions" VALUES(387,'preincubation-2020','1460870206','1460870206',NULL,'commun','appui',1,NULL,NULL,X'022068509FD59818BCF30CB0D114E80E68',1,NULL,'1460870206');
INSERT INTO "attributions" VALUES(388,'preincubation-2020','1484338523','1484338523',NULL,'59','appui',1,'Atelier usagers',NULL,X'0212086F14A0A6021805AD9C7B2FE33357',1,NULL,'1484338523');
INSERT INTO "attributions" VALUES(389,'preincubation-2020','1479527118','1479527118',NULL,'commun','autre',0,'Cocktail : hors objet',NULL,X'022A4BF27A24F0013583BAA288FD072D9F',1,NULL,'1479527118');
INSERT INTO "attributions" VALUES(390,'preincubation-2020','1461133907','1461133907',NULL,'commun','autre',1,'Commande à venir',NULL,X'02A97EB86614F0C297285BCFAF4F6CD643',1,NULL,'1461133907');
CREATE TABLE coaching_notes (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    team TEXT,
    held_on TEXT CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    coach TEXT,
    is_present INTEGER CHECK (is_present IN (0, 1)),
    released_hundredths INTEGER,
    topics TEXT,
    blockers TEXT,
    next_steps TEXT,
    weather TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "coaching_notes" VALUES(178,'preincubation-2020','EQ12020-11-06Tristan Boussole','EQ1','2020-11-06','Tristan Boussole',1,100,'Maquette','Pas de poste avec accès internet','Chiffrer : combien de cas par an ?','storm',NULL,X'0209C040B83A1C09BAFD9B316C67BE76FF',1,NULL,'eq12020-11-06tristan-boussole');
INSERT INTO "coaching_notes" VALUES(179,'preincubation-2020','EQ12020-11-10Tristan Boussole','EQ1','2020-11-10','Tristan Boussole',0,NULL,'Maquette',NULL,'Reprendre contact','rain',NULL,X'02726EEFDC575791305B67B236CA583578',1,NULL,'eq12020-11-10tristan-boussole');
INSERT INTO "coaching_notes" VALUES(180,'preincubation-2020','EQ12020-11-17Tristan Boussole','EQ1','2020-11-17','Tristan Boussole',1,100,'Maquette, Mesure d''impact',NULL,'Rencontrer la DSI','storm',NULL,X'02A021AA08A14B46846384A74F627B79D8',1,NULL,'eq12020-11-17tristan-boussole');
INSERT INTO "coaching_notes" VALUES(181,'preincubation-2020','EQ12020-11-26Tristan Boussole','EQ1','2020-11-26','Tristan Boussole',1,100,'Entretiens avec des usagers, Alliés internes','Chef de service pas convaincu, à revoir','5 entretiens d''ici vendredi','rain',NULL,X'02CF9E1B8C86E01D45BBBD7EE9557BB61D',1,NULL,'eq12020-11-26tristan-boussole');
INSERT INTO "coaching_notes" VALUES(182,'preincubation-2020','EQ12020-11-30Tristan Boussole','EQ1','2020-11-30','Tristan Boussole',1,100,'Maquette, Terrain, Entretiens avec des usagers','Pas de poste avec accès internet','Tester la maquette avec 3 usagers','rain',NULL,X'023F3CB44DECB53E0F1D998019A6E40F76',1,NULL,'eq12020-11-30tristan-boussole');
INSERT INTO "coaching_notes" VALUES(183,'preincubation-2020','EQ12020-12-11Tristan Boussole','EQ1','2020-12-11','Tristan Boussole',1,100,'Alliés internes',NULL,'Tester la maquette avec 3 usagers','rain',NULL,X'02A0F73F50AC4EFB7AC1681641537EB1A0',1,NULL,'eq12020-12-11tristan-boussole');
INSERT INTO "coaching_notes" VALUES(184,'preincubation-2020','EQ12020-12-18Tristan Boussole','EQ1','2020-12-18','Tristan Boussole',1,100,'Maquette, Entretiens avec des usagers','Chef de service pas convaincu, à revoir','Rencontrer la DSI','rain',NULL,X'02E6175A3769FA4C7D3BAFDE73EED43449',1,NULL,'eq12020-12-18tristan-boussole');
INSERT INTO "coaching_notes" VALUES(185,'preincubation-2020','EQ12020-12-22Tristan Boussole','EQ1','2020-12-22','Tristan Boussole',1,100,'Mesure d''impact, Ampleur du problème','Pas d''accès aux données','Chiffrer : combien de cas par an ?','storm',NULL,X'02CD99AF93F74BD7E182006BB4146536AD',1,NULL,'eq12020-12-22tristan-boussole');
INSERT INTO "coaching_notes" VALUES(186,'preincubation-2020','EQ12021-01-06Tristan Boussole','EQ1','2021-01-06','Tristan Boussole',0,NULL,'Mesure d''impact',NULL,'Reprendre contact','sun',NULL,X'02F95FE7DD5B7D516F67A6A8512DC4B446',1,NULL,'eq12021-01-06tristan-boussole');
INSERT INTO "coaching_notes" VALUES(187,'preincubation-2020','EQ12021-01-15Tristan Boussole','EQ1','2021-01-15','Tristan Boussole',1,100,'Terrain, Alliés internes, Maquette',NULL,'Écrire le pitch',NULL,NULL,X'02670C31DEFFA79C1D793A1DABAF4172AF',1,NULL,'eq12021-01-15tristan-boussole');
INSERT INTO "coaching_notes" VALUES(188,'preincubation-2020','EQ12021-01-22Tristan Boussole','EQ1','2021-01-22','Tristan Boussole',1,100,'Entretiens avec des usagers, Mesure d''impact, Terrain','Pas d''accès aux données','Chiffrer : combien de cas par an ?','sun',NULL,X'0243115B384014C1465C513E75C4A5838E',1,NULL,'eq12021-01-22tristan-boussole');
INSERT INTO "coaching_notes" VALUES(189,'preincubation-2020','EQ12021-01-29Tristan Boussole','EQ1','2021-01-29','Tristan Boussole',0,NULL,'Alliés internes, Entretiens avec des usagers','Pas de poste avec accès internet','Reprendre contact',NULL,NULL,X'0238D10EF03C38B7343F5606F24E9F1808',1,NULL,'eq12021-01-29tristan-boussole');
INSERT INTO "coaching_notes" VALUES(190,'preincubation-2020','EQ12021-02-05Tristan Boussole','EQ1','2021-02-05','Tristan Boussole',1,100,'Ampleur du problème, Maquette','Chef de service pas convaincu, à revoir','Écrire le pitch','rain',NULL,X'027A9C3A597666D995CDA4DDE7CAB85EA8',1,NULL,'eq12021-02-05tristan-boussole');
INSERT INTO "coaching_notes" VALUES(191,'preincubation-2020','EQ12021-02-08Tristan Boussole','EQ1','2021-02-08','Tristan Boussole',1,100,'Terrain, Entretiens avec des usagers','Journée annulée : urgence de service','5 entretiens d''ici vendredi',NULL,NULL,X'02AC92BFC68F8FE7EFFA6858174475E1AE',1,NULL,'eq12021-02-08tristan-boussole');
INSERT INTO "coaching_notes" VALUES(192,'preincubation-2020','EQ12021-02-15Tristan Boussole','EQ1','2021-02-15','Tristan Boussole',1,100,'Ampleur du problème','Journée annulée : urgence de service','Écrire le pitch','cloud',NULL,X'0239464F66BA27FAD16CA9AA9A0C572A43',1,NULL,'eq12021-02-15tristan-boussole');
INSERT INTO "coaching_notes" VALUES(193,'preincubation-2020','EQ12021-02-23Tristan Boussole','EQ1','2021-02-23','Tristan Boussole',1,100,'Terrain, Entretiens avec des usagers','Pas d''accès aux données','Rencontrer la DSI','rain',NULL,X'02C4B473D807FEB4288B0EE18BE609426A',1,NULL,'eq12021-02-23tristan-boussole');
INSERT INTO "coaching_notes" VALUES(194,'preincubation-2020','EQ12021-03-02Tristan Boussole','EQ1','2021-03-02','Tristan Boussole',1,100,'Mesure d''impact, Maquette, Alliés internes',NULL,'5 entretiens d''ici vendredi','sun',NULL,X'0202AA06BB6B8CC494FD1CC8A9F5E846EE',1,NULL,'eq12021-03-02tristan-boussole');
INSERT INTO "coaching_notes" VALUES(195,'preincubation-2020','EQ12021-03-02Maïa Longuevue','EQ1','2021-03-02','Maïa Longuevue',1,NULL,'Maquette',NULL,'5 entretiens d''ici vendredi','sun',NULL,X'02D00D99148DFD3A0ECEF89E1948F0BECD',1,NULL,'eq12021-03-02maia-longuevue');
INSERT INTO "coaching_notes" VALUES(196,'preincubation-2020','EQ12021-03-12Tristan Boussole','EQ1','2021-03-12','Tristan Boussole',1,100,'Mesure d''impact','Pas de poste avec accès internet','5 entretiens d''ici vendredi','cloud',NULL,X'02378579DA9612B4A2A508621F9433E33E',1,NULL,'eq12021-03-12tristan-boussole');
INSERT INTO "coaching_notes" VALUES(197,'preincubation-2020','EQ22020-11-10Maïa Longuevue','EQ2','2020-11-10','Maïa Longuevue',1,100,'Terrain',NULL,'Écrire le pitch','rain',NULL,X'02CAEFDEDCE9FB2845C8CFA1DA6E9A2ADF',1,NULL,'eq22020-11-10maia-longuevue');
INSERT INTO "coaching_notes" VALUES(198,'preincubation-2020','EQ22020-11-19Maïa Longuevue','EQ2','2020-11-19','Maïa Longuevue',1,100,'Terrain, Maquette, Entretiens avec des usagers',NULL,'5 entretiens d''ici vendredi','sun',NULL,X'024E3BEB3775A98524E772FB3AFF26B61A',1,NULL,'eq22020-11-19maia-longuevue');
INSERT INTO "coaching_notes" VALUES(199,'preincubation-2020','EQ22020-11-27Maïa Longuevue','EQ2','2020-11-27','Maïa Longuevue',0,NULL,'Terrain',NULL,'Reprendre contact','rain',NULL,X'022FD35C06FD48F7F7CFF5AAA10C015A6B',1,NULL,'eq22020-11-27maia-longuevue');
INSERT INTO "coaching_notes" VALUES(200,'preincubation-2020','EQ22020-12-01Maïa Longuevue','EQ2','2020-12-01','Maïa Longuevue',1,100,'Terrain, Alliés internes','Pas de poste avec accès internet','5 entretiens d''ici vendredi',NULL,NULL,X'02E027657FAAFCFFC4C3E88301035FC7F1',1,NULL,'eq22020-12-01maia-longuevue');
INSERT INTO "coaching_notes" VALUES(201,'preincubation-2020','EQ22020-12-09Maïa Longuevue','EQ2','2020-12-09','Maïa Longuevue',1,100,'Ampleur du problème, Entretiens avec des usagers','Chef de service pas convaincu, à revoir','Écrire le pitch',NULL,NULL,X'02F8AC6DCC197F8216FB207396E5F43EEF',1,NULL,'eq22020-12-09maia-longuevue');
INSERT INTO "coaching_notes" VALUES(202,'preincubation-2020','EQ22020-12-16Maïa Longuevue','EQ2','2020-12-16','Maïa Longuevue',1,100,'Terrain, Maquette, Ampleur du problème',NULL,'Chiffrer : combien de cas par an ?','storm',NULL,X'02F4E34938F65AC6EB7301197D9663FDF0',1,NULL,'eq22020-12-16maia-longuevue');
INSERT INTO "coaching_notes" VALUES(203,'preincubation-2020','EQ32020-11-13Ondine Passerelle','EQ3','2020-11-13','Ondine Passerelle',1,100,'Terrain, Entretiens avec des usagers',NULL,'Écrire le pitch','sun',NULL,X'02CFE85FA01E2B7E2D788CCD67C9615D97',1,NULL,'eq32020-11-13ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(204,'preincubation-2020','EQ32020-11-22Ondine Passerelle','EQ3','2020-11-22','Ondine Passerelle',1,100,'Mesure d''impact, Ampleur du problème, Terrain',NULL,'Rencontrer la DSI','cloud',NULL,X'02D68D37BFBBA62E23E78DAE0D3132A7F6',1,NULL,'eq32020-11-22ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(205,'preincubation-2020','EQ32020-11-25Ondine Passerelle','EQ3','2020-11-25','Ondine Passerelle',1,100,'Ampleur du problème, Alliés internes, Mesure d''impact',NULL,'5 entretiens d''ici vendredi','cloud',NULL,X'02484FF1D37DCEA24E58557C979D907153',1,NULL,'eq32020-11-25ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(206,'preincubation-2020','EQ32020-12-06Ondine Passerelle','EQ3','2020-12-06','Ondine Passerelle',1,100,'Mesure d''impact, Alliés internes, Entretiens avec des usagers',NULL,'5 entretiens d''ici vendredi','cloud',NULL,X'028E64991C5AD2D664C577CDC8CE1154E1',1,NULL,'eq32020-12-06ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(207,'preincubation-2020','EQ32020-12-09Ondine Passerelle','EQ3','2020-12-09','Ondine Passerelle',1,100,'Maquette, Mesure d''impact, Ampleur du problème','Journée annulée : urgence de service','5 entretiens d''ici vendredi','cloud',NULL,X'028DA3B9B6A208AB1D07367253E1929C5B',1,NULL,'eq32020-12-09ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(208,'preincubation-2020','EQ32020-12-16Ondine Passerelle','EQ3','2020-12-16','Ondine Passerelle',1,100,'Alliés internes, Maquette, Mesure d''impact','Pas de poste avec accès internet','Rencontrer la DSI','rain',NULL,X'02CFAA5575FAEC666244D369501026F7FA',1,NULL,'eq32020-12-16ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(209,'preincubation-2020','EQ32020-12-26Ondine Passerelle','EQ3','2020-12-26','Ondine Passerelle',1,100,'Mesure d''impact','Journée annulée : urgence de service','Écrire le pitch','sun',NULL,X'02A2DF29E48C55F20EAAE853544D5DA560',1,NULL,'eq32020-12-26ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(210,'preincubation-2020','EQ32021-01-03Ondine Passerelle','EQ3','2021-01-03','Ondine Passerelle',1,50,'Alliés internes','Chef de service pas convaincu, à revoir','Tester la maquette avec 3 usagers','cloud',NULL,X'021C9F553F1C5511B2C23D6C6961DD7DDB',1,NULL,'eq32021-01-03ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(211,'preincubation-2020','EQ32021-01-06Ondine Passerelle','EQ3','2021-01-06','Ondine Passerelle',1,50,'Maquette','Pas de poste avec accès internet','5 entretiens d''ici vendredi','storm',NULL,X'029B03CB2039EEEF03592F18D4E58C12FB',1,NULL,'eq32021-01-06ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(212,'preincubation-2020','EQ32021-01-13Ondine Passerelle','EQ3','2021-01-13','Ondine Passerelle',1,50,'Entretiens avec des usagers, Mesure d''impact, Maquette','Journée annulée : urgence de service','Tester la maquette avec 3 usagers','cloud',NULL,X'026C9045BFBBE04BB649F1D5ECC88E370F',1,NULL,'eq32021-01-13ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(213,'preincubation-2020','EQ32021-01-21Ondine Passerelle','EQ3','2021-01-21','Ondine Passerelle',1,100,'Maquette, Entretiens avec des usagers, Mesure d''impact','Chef de service pas convaincu, à revoir','Rencontrer la DSI','rain',NULL,X'02614CFEAE688F5CB29977B68B32C6D8E4',1,NULL,'eq32021-01-21ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(214,'preincubation-2020','EQ42020-11-04Tristan Boussole','EQ4','2020-11-04','Tristan Boussole',1,100,'Terrain, Maquette','Chef de service pas convaincu, à revoir','Rencontrer la DSI','cloud',NULL,X'02A220243F31DF58C55A88F1F39E850600',1,NULL,'eq42020-11-04tristan-boussole');
INSERT INTO "coaching_notes" VALUES(215,'preincubation-2020','EQ42020-11-13Tristan Boussole','EQ4','2020-11-13','Tristan Boussole',1,100,'Maquette, Mesure d''impact','Pas d''accès aux données','Rencontrer la DSI','rain',NULL,X'023A55D5C938B6C02EEA79E0668C08214F',1,NULL,'eq42020-11-13tristan-boussole');
INSERT INTO "coaching_notes" VALUES(216,'preincubation-2020','EQ42020-11-19Tristan Boussole','EQ4','2020-11-19','Tristan Boussole',1,50,'Ampleur du problème',NULL,'Chiffrer : combien de cas par an ?','sun',NULL,X'02D2CBA30D0507B32157D0B13BBE6F04D2',1,NULL,'eq42020-11-19tristan-boussole');
INSERT INTO "coaching_notes" VALUES(217,'preincubation-2020','EQ42020-11-27Tristan Boussole','EQ4','2020-11-27','Tristan Boussole',1,50,'Terrain, Maquette',NULL,'Rencontrer la DSI','sun',NULL,X'02F17A18933F94CB04DE1CD30E826CE90F',1,NULL,'eq42020-11-27tristan-boussole');
INSERT INTO "coaching_notes" VALUES(218,'preincubation-2020','EQ42020-11-27Maïa Longuevue','EQ4','2020-11-27','Maïa Longuevue',1,NULL,'Maquette',NULL,'Rencontrer la DSI','sun',NULL,X'02122B444B52D5065C1A3E63C8C0ED74C8',1,NULL,'eq42020-11-27maia-longuevue');
INSERT INTO "coaching_notes" VALUES(219,'preincubation-2020','EQ42020-12-04Tristan Boussole','EQ4','2020-12-04','Tristan Boussole',1,50,'Maquette, Terrain','Pas de poste avec accès internet','Chiffrer : combien de cas par an ?','cloud',NULL,X'029D565BCEF9B1BEB45DE58BD433C8666D',1,NULL,'eq42020-12-04tristan-boussole');
INSERT INTO "coaching_notes" VALUES(220,'preincubation-2020','EQ42020-12-08Tristan Boussole','EQ4','2020-12-08','Tristan Boussole',1,100,'Ampleur du problème, Terrain, Entretiens avec des usagers','Pas d''accès aux données','5 entretiens d''ici vendredi','storm',NULL,X'0262D165F1F6F6D2AC34CDE2219E10B169',1,NULL,'eq42020-12-08tristan-boussole');
INSERT INTO "coaching_notes" VALUES(221,'preincubation-2020','EQ42020-12-17Tristan Boussole','EQ4','2020-12-17','Tristan Boussole',1,0,'Terrain','Journée annulée : urgence de service','Écrire le pitch','sun',NULL,X'0264B5E8E7280021D323D92FF2B409B6B9',1,NULL,'eq42020-12-17tristan-boussole');
INSERT INTO "coaching_notes" VALUES(222,'preincubation-2020','EQ42020-12-24Tristan Boussole','EQ4','2020-12-24','Tristan Boussole',1,50,'Entretiens avec des usagers, Alliés internes, Ampleur du problème',NULL,'5 entretiens d''ici vendredi',NULL,NULL,X'02601D99A9AC363A4711648A2C5A8B94FC',1,NULL,'eq42020-12-24tristan-boussole');
INSERT INTO "coaching_notes" VALUES(223,'preincubation-2020','EQ42020-12-31Tristan Boussole','EQ4','2020-12-31','Tristan Boussole',1,50,'Terrain, Mesure d''impact','Chef de service pas convaincu, à revoir','Écrire le pitch','rain',NULL,X'025A7561C1FF276BE15B9A4F1FDC50BB4A',1,NULL,'eq42020-12-31tristan-boussole');
INSERT INTO "coaching_notes" VALUES(224,'preincubation-2020','EQ42021-01-09Tristan Boussole','EQ4','2021-01-09','Tristan Boussole',1,50,'Maquette, Ampleur du problème, Terrain',NULL,'Rencontrer la DSI','sun',NULL,X'0225E2A99642C9C8475C7486B775E965B5',1,NULL,'eq42021-01-09tristan-boussole');
INSERT INTO "coaching_notes" VALUES(225,'preincubation-2020','EQ42021-01-16Tristan Boussole','EQ4','2021-01-16','Tristan Boussole',1,50,'Terrain','Pas de poste avec accès internet','Rencontrer la DSI',NULL,NULL,X'02B1D8ED89F8A81CE409DD65CAE516FEC7',1,NULL,'eq42021-01-16tristan-boussole');
INSERT INTO "coaching_notes" VALUES(226,'preincubation-2020','EQ42021-01-20Tristan Boussole','EQ4','2021-01-20','Tristan Boussole',1,100,'Mesure d''impact, Alliés internes','Journée annulée : urgence de service','Tester la maquette avec 3 usagers','sun',NULL,X'02DFBB59BA305FD5D5E4ED5E18889EA2BF',1,NULL,'eq42021-01-20tristan-boussole');
INSERT INTO "coaching_notes" VALUES(227,'preincubation-2020','EQ42021-01-29Tristan Boussole','EQ4','2021-01-29','Tristan Boussole',1,50,'Ampleur du problème, Entretiens avec des usagers, Alliés internes','Pas de poste avec accès internet','Rencontrer la DSI','sun',NULL,X'02E4D85F52C54249CE4CE8C0DB2A6658D3',1,NULL,'eq42021-01-29tristan-boussole');
INSERT INTO "coaching_notes" VALUES(228,'preincubation-2020','EQ42021-02-04Tristan Boussole','EQ4','2021-02-04','Tristan Boussole',1,0,'Terrain','Chef de service pas convaincu, à revoir','Écrire le pitch','storm',NULL,X'025F58566917D381C4278B889490EBAAC2',1,NULL,'eq42021-02-04tristan-boussole');
INSERT INTO "coaching_notes" VALUES(229,'preincubation-2020','EQ42021-02-09Tristan Boussole','EQ4','2021-02-09','Tristan Boussole',1,100,'Entretiens avec des usagers, Ampleur du problème',NULL,'Chiffrer : combien de cas par an ?','rain',NULL,X'0206F5CE967E6D9E93F12B485717F20750',1,NULL,'eq42021-02-09tristan-boussole');
INSERT INTO "coaching_notes" VALUES(230,'preincubation-2020','EQ42021-02-18Tristan Boussole','EQ4','2021-02-18','Tristan Boussole',1,100,'Ampleur du problème','Journée annulée : urgence de service','Écrire le pitch','sun',NULL,X'02BAED7D76097424D804E7CEACBB36CCE5',1,NULL,'eq42021-02-18tristan-boussole');
INSERT INTO "coaching_notes" VALUES(231,'preincubation-2020','EQ42021-02-25Tristan Boussole','EQ4','2021-02-25','Tristan Boussole',1,50,'Ampleur du problème, Maquette, Entretiens avec des usagers','Pas de poste avec accès internet','5 entretiens d''ici vendredi',NULL,NULL,X'021A60E9CAD25E07B7C4DD5A7CE10C680B',1,NULL,'eq42021-02-25tristan-boussole');
INSERT INTO "coaching_notes" VALUES(232,'preincubation-2020','EQ42021-03-03Tristan Boussole','EQ4','2021-03-03','Tristan Boussole',1,50,'Mesure d''impact, Alliés internes','Chef de service pas convaincu, à revoir','Rencontrer la DSI','storm',NULL,X'028CB0BCB20E6C8746D3227E01B837C6FF',1,NULL,'eq42021-03-03tristan-boussole');
INSERT INTO "coaching_notes" VALUES(233,'preincubation-2020','EQ52020-11-13Maïa Longuevue','EQ5','2020-11-13','Maïa Longuevue',1,100,'Mesure d''impact, Ampleur du problème, Alliés internes',NULL,'Tester la maquette avec 3 usagers','cloud',NULL,X'02E7771F09F45AE6732A73C10B370972DE',1,NULL,'eq52020-11-13maia-longuevue');
INSERT INTO "coaching_notes" VALUES(234,'preincubation-2020','EQ52020-11-18Maïa Longuevue','EQ5','2020-11-18','Maïa Longuevue',1,100,'Ampleur du problème, Entretiens avec des usagers','Journée annulée : urgence de service','5 entretiens d''ici vendredi',NULL,NULL,X'0202E1437791F43BC696C44D64068A6583',1,NULL,'eq52020-11-18maia-longuevue');
INSERT INTO "coaching_notes" VALUES(235,'preincubation-2020','EQ52020-11-25Maïa Longuevue','EQ5','2020-11-25','Maïa Longuevue',1,100,'Mesure d''impact, Ampleur du problème',NULL,'5 entretiens d''ici vendredi',NULL,NULL,X'028632581D93D1CD3C696B26235C2F8517',1,NULL,'eq52020-11-25maia-longuevue');
INSERT INTO "coaching_notes" VALUES(236,'preincubation-2020','EQ52020-12-04Maïa Longuevue','EQ5','2020-12-04','Maïa Longuevue',1,100,'Terrain, Entretiens avec des usagers, Alliés internes',NULL,'Chiffrer : combien de cas par an ?','sun',NULL,X'0243E4C5D1E20250D9025E4D6FD7491AA6',1,NULL,'eq52020-12-04maia-longuevue');
INSERT INTO "coaching_notes" VALUES(237,'preincubation-2020','EQ52020-12-09Maïa Longuevue','EQ5','2020-12-09','Maïa Longuevue',1,100,'Alliés internes, Mesure d''impact','Chef de service pas convaincu, à revoir','Tester la maquette avec 3 usagers','cloud',NULL,X'02A89013642ABE6F394F615D93028D3CB5',1,NULL,'eq52020-12-09maia-longuevue');
INSERT INTO "coaching_notes" VALUES(238,'preincubation-2020','EQ52020-12-15Maïa Longuevue','EQ5','2020-12-15','Maïa Longuevue',1,100,'Mesure d''impact','Pas de poste avec accès internet','Rencontrer la DSI',NULL,NULL,X'02B21EB7F3FE58AF1902118D71A17CD4E3',1,NULL,'eq52020-12-15maia-longuevue');
INSERT INTO "coaching_notes" VALUES(239,'preincubation-2020','EQ52020-12-21Maïa Longuevue','EQ5','2020-12-21','Maïa Longuevue',1,100,'Alliés internes, Maquette',NULL,'5 entretiens d''ici vendredi','sun',NULL,X'0218D69810B5A9A58B2A08DBA94F79F09B',1,NULL,'eq52020-12-21maia-longuevue');
INSERT INTO "coaching_notes" VALUES(240,'preincubation-2020','EQ52020-12-21Tristan Boussole','EQ5','2020-12-21','Tristan Boussole',1,NULL,'Maquette',NULL,'5 entretiens d''ici vendredi','sun',NULL,X'029DE5865F8F28DA31AF42DDCE62D8F5AF',1,NULL,'eq52020-12-21tristan-boussole');
INSERT INTO "coaching_notes" VALUES(241,'preincubation-2020','EQ52020-12-30Maïa Longuevue','EQ5','2020-12-30','Maïa Longuevue',1,100,'Entretiens avec des usagers, Alliés internes','Chef de service pas convaincu, à revoir','Écrire le pitch','sun',NULL,X'023F83BE6A5AF9DFAF561425F4778602F3',1,NULL,'eq52020-12-30maia-longuevue');
INSERT INTO "coaching_notes" VALUES(242,'preincubation-2020','EQ52020-12-30Tristan Boussole','EQ5','2020-12-30','Tristan Boussole',1,NULL,'Maquette','Chef de service pas convaincu, à revoir','Écrire le pitch','sun',NULL,X'022F502152D15818F02318AC5B9C08A171',1,NULL,'eq52020-12-30tristan-boussole');
INSERT INTO "coaching_notes" VALUES(243,'preincubation-2020','EQ52021-01-08Maïa Longuevue','EQ5','2021-01-08','Maïa Longuevue',1,100,'Maquette, Terrain',NULL,'Écrire le pitch','cloud',NULL,X'02CF2D2AA709130A7227374B102CD5BAE2',1,NULL,'eq52021-01-08maia-longuevue');
INSERT INTO "coaching_notes" VALUES(244,'preincubation-2020','EQ52021-01-12Maïa Longuevue','EQ5','2021-01-12','Maïa Longuevue',1,50,'Ampleur du problème, Maquette','Journée annulée : urgence de service','Écrire le pitch','sun',NULL,X'022A14110E3AC715B059A8986CA8C03EC2',1,NULL,'eq52021-01-12maia-longuevue');
INSERT INTO "coaching_notes" VALUES(245,'preincubation-2020','EQ52021-01-21Maïa Longuevue','EQ5','2021-01-21','Maïa Longuevue',1,100,'Ampleur du problème, Mesure d''impact, Alliés internes',NULL,'Écrire le pitch',NULL,NULL,X'0229639F8F35D45B05048CC0988BFC9D51',1,NULL,'eq52021-01-21maia-longuevue');
INSERT INTO "coaching_notes" VALUES(246,'preincubation-2020','EQ62020-11-05Ondine Passerelle','EQ6','2020-11-05','Ondine Passerelle',1,100,'Maquette, Mesure d''impact, Ampleur du problème','Journée annulée : urgence de service','Tester la maquette avec 3 usagers',NULL,NULL,X'02C72C05B0D53FB625B2C73027F218FE6C',1,NULL,'eq62020-11-05ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(247,'preincubation-2020','EQ62020-11-10Ondine Passerelle','EQ6','2020-11-10','Ondine Passerelle',1,100,'Ampleur du problème, Alliés internes','Pas de poste avec accès internet','Tester la maquette avec 3 usagers','sun',NULL,X'02ECE9CEFCA31C462DF2E21843479E114F',1,NULL,'eq62020-11-10ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(248,'preincubation-2020','EQ62020-11-19Ondine Passerelle','EQ6','2020-11-19','Ondine Passerelle',1,100,'Mesure d''impact',NULL,'5 entretiens d''ici vendredi','cloud',NULL,X'02DFE583A81B8E121021EF729E7B0CED6B',1,NULL,'eq62020-11-19ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(249,'preincubation-2020','EQ62020-11-24Ondine Passerelle','EQ6','2020-11-24','Ondine Passerelle',1,100,'Alliés internes, Maquette','Pas de poste avec accès internet','Chiffrer : combien de cas par an ?','cloud',NULL,X'022DEF7688EB27EBAFEB2A2A448E61BAAE',1,NULL,'eq62020-11-24ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(250,'preincubation-2020','EQ62020-12-02Ondine Passerelle','EQ6','2020-12-02','Ondine Passerelle',1,100,'Alliés internes','Pas d''accès aux données','Écrire le pitch','sun',NULL,X'028E16987636A6586C9DC572DC530FDB17',1,NULL,'eq62020-12-02ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(251,'preincubation-2020','EQ62020-12-09Ondine Passerelle','EQ6','2020-12-09','Ondine Passerelle',1,100,'Mesure d''impact, Alliés internes','Pas de poste avec accès internet','Tester la maquette avec 3 usagers','sun',NULL,X'027DAA48BA04969DC49A3DE2264D97FA92',1,NULL,'eq62020-12-09ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(252,'preincubation-2020','EQ62020-12-15Ondine Passerelle','EQ6','2020-12-15','Ondine Passerelle',1,50,'Entretiens avec des usagers',NULL,'Rencontrer la DSI','storm',NULL,X'025FD85705277ABDDD616B9F142EF32852',1,NULL,'eq62020-12-15ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(253,'preincubation-2020','EQ62020-12-15Tristan Boussole','EQ6','2020-12-15','Tristan Boussole',1,NULL,'Maquette',NULL,'Rencontrer la DSI','storm',NULL,X'021691431787E412F4794CB5BF0CD529EE',1,NULL,'eq62020-12-15tristan-boussole');
INSERT INTO "coaching_notes" VALUES(254,'preincubation-2020','EQ62020-12-22Ondine Passerelle','EQ6','2020-12-22','Ondine Passerelle',1,100,'Entretiens avec des usagers, Alliés internes, Ampleur du problème',NULL,'5 entretiens d''ici vendredi','rain',NULL,X'024002E679FDD808F0D8CDAE561ABF7835',1,NULL,'eq62020-12-22ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(255,'preincubation-2020','EQ62020-12-29Ondine Passerelle','EQ6','2020-12-29','Ondine Passerelle',1,100,'Entretiens avec des usagers','Pas d''accès aux données','Tester la maquette avec 3 usagers',NULL,NULL,X'0285B3A2A2EDBDF36F9B663F5C31D7B22D',1,NULL,'eq62020-12-29ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(256,'preincubation-2020','EQ62021-01-05Ondine Passerelle','EQ6','2021-01-05','Ondine Passerelle',1,100,'Mesure d''impact, Ampleur du problème, Maquette','Chef de service pas convaincu, à revoir','Rencontrer la DSI','storm',NULL,X'0221D121D212B976DC29E47AEF7573A838',1,NULL,'eq62021-01-05ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(257,'preincubation-2020','EQ62021-01-13Ondine Passerelle','EQ6','2021-01-13','Ondine Passerelle',1,100,'Ampleur du problème, Alliés internes, Terrain',NULL,'5 entretiens d''ici vendredi','cloud',NULL,X'0284266BDC916CDCB0686DDE1585C9C3E2',1,NULL,'eq62021-01-13ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(258,'preincubation-2020','EQ62021-01-20Ondine Passerelle','EQ6','2021-01-20','Ondine Passerelle',1,100,'Mesure d''impact','Pas de poste avec accès internet','Chiffrer : combien de cas par an ?',NULL,NULL,X'02BE7730F99A66F0BFDBE35BEEBF033C84',1,NULL,'eq62021-01-20ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(259,'preincubation-2020','EQ62021-01-26Ondine Passerelle','EQ6','2021-01-26','Ondine Passerelle',0,NULL,'Ampleur du problème, Mesure d''impact, Entretiens avec des usagers',NULL,'Reprendre contact','storm',NULL,X'026ECAF2FB9E926870C35B1B83437D0568',1,NULL,'eq62021-01-26ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(260,'preincubation-2020','EQ62021-02-03Ondine Passerelle','EQ6','2021-02-03','Ondine Passerelle',1,100,'Terrain, Ampleur du problème',NULL,'Chiffrer : combien de cas par an ?','rain',NULL,X'029A339A625D82231938D1A6EE21BE7F76',1,NULL,'eq62021-02-03ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(261,'preincubation-2020','EQ62021-02-09Ondine Passerelle','EQ6','2021-02-09','Ondine Passerelle',0,NULL,'Ampleur du problème, Terrain, Mesure d''impact',NULL,'Reprendre contact',NULL,NULL,X'026726136A52F47361273840E0ACB8D7E2',1,NULL,'eq62021-02-09ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(262,'preincubation-2020','EQ62021-02-19Ondine Passerelle','EQ6','2021-02-19','Ondine Passerelle',1,100,'Terrain, Alliés internes, Maquette',NULL,'5 entretiens d''ici vendredi','cloud',NULL,X'0233C9BFEA1E7AE22FA0C161F548FD3FF1',1,NULL,'eq62021-02-19ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(263,'preincubation-2020','EQ62021-02-22Ondine Passerelle','EQ6','2021-02-22','Ondine Passerelle',1,100,'Mesure d''impact, Ampleur du problème, Entretiens avec des usagers','Journée annulée : urgence de service','Tester la maquette avec 3 usagers','cloud',NULL,X'02EA7BDF97CDF2C8EC64EAB15E5FD18C79',1,NULL,'eq62021-02-22ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(264,'preincubation-2020','EQ62021-03-01Ondine Passerelle','EQ6','2021-03-01','Ondine Passerelle',1,100,'Maquette, Ampleur du problème',NULL,'5 entretiens d''ici vendredi','storm',NULL,X'02754740B0FF06A16D7EFAC4F8467F7E02',1,NULL,'eq62021-03-01ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(265,'preincubation-2020','EQ62021-03-12Ondine Passerelle','EQ6','2021-03-12','Ondine Passerelle',1,100,'Alliés internes','Journée annulée : urgence de service','5 entretiens d''ici vendredi','sun',NULL,X'0299D35D79A120E18417463A0A712151F9',1,NULL,'eq62021-03-12ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(266,'preincubation-2020','EQ62021-03-18Ondine Passerelle','EQ6','2021-03-18','Ondine Passerelle',1,100,'Entretiens avec des usagers, Terrain','Pas de poste avec accès internet','Chiffrer : combien de cas par an ?','storm',NULL,X'022B4E3BAB3D509C75D6288DE1E0FA1902',1,NULL,'eq62021-03-18ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(267,'preincubation-2020','EQ62021-03-26Ondine Passerelle','EQ6','2021-03-26','Ondine Passerelle',1,100,'Mesure d''impact, Alliés internes, Terrain','Chef de service pas convaincu, à revoir','Rencontrer la DSI','rain',NULL,X'02E22572AE81E8317ED7D28BDD0955706A',1,NULL,'eq62021-03-26ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(268,'preincubation-2020','EQ62021-04-02Ondine Passerelle','EQ6','2021-04-02','Ondine Passerelle',1,100,'Terrain, Mesure d''impact',NULL,'Tester la maquette avec 3 usagers','rain',NULL,X'02640C03FA30719ADC212116C30D98C488',1,NULL,'eq62021-04-02ondine-passerelle');
INSERT INTO "coaching_notes" VALUES(269,'preincubation-2020','EQ72020-11-05Tristan Boussole','EQ7','2020-11-05','Tristan Boussole',1,100,'Ampleur du problème','Chef de service pas convaincu, à revoir','Chiffrer : combien de cas par an ?','rain',NULL,X'02C13E7E9C959DC4507B22B7A85ECB9A8D',1,NULL,'eq72020-11-05tristan-boussole');
INSERT INTO "coaching_notes" VALUES(270,'preincubation-2020','EQ72020-11-10Tristan Boussole','EQ7','2020-11-10','Tristan Boussole',1,100,'Maquette, Alliés internes, Terrain',NULL,'Tester la maquette avec 3 usagers','rain',NULL,X'024B4E5A549FFF6666191E2FA246B9E1D9',1,NULL,'eq72020-11-10tristan-boussole');
INSERT INTO "coaching_notes" VALUES(271,'preincubation-2020','EQ72020-11-16Tristan Boussole','EQ7','2020-11-16','Tristan Boussole',0,NULL,'Terrain','Pas d''accès aux données','Reprendre contact','storm',NULL,X'0284DE86F7605545827A35FF521A47A4D0',1,NULL,'eq72020-11-16tristan-boussole');
INSERT INTO "coaching_notes" VALUES(272,'preincubation-2020','EQ72020-11-26Tristan Boussole','EQ7','2020-11-26','Tristan Boussole',1,50,'Mesure d''impact','Pas de poste avec accès internet','Chiffrer : combien de cas par an ?','cloud',NULL,X'02FBD0EEE823E8FE2BEBA45487F6B72C46',1,NULL,'eq72020-11-26tristan-boussole');
INSERT INTO "coaching_notes" VALUES(273,'preincubation-2020','EQ72020-11-30Tristan Boussole','EQ7','2020-11-30','Tristan Boussole',1,100,'Maquette, Mesure d''impact, Ampleur du problème',NULL,'Rencontrer la DSI','cloud',NULL,X'02D0AFC3F731B7542BD220E465129EDDE1',1,NULL,'eq72020-11-30tristan-boussole');
INSERT INTO "coaching_notes" VALUES(274,'preincubation-2020','EQ72020-12-10Tristan Boussole','EQ7','2020-12-10','Tristan Boussole',1,100,'Entretiens avec des usagers',NULL,'Écrire le pitch','storm',NULL,X'0222FC31A60BE6DF5823246AF1DB11EA08',1,NULL,'eq72020-12-10tristan-boussole');
INSERT INTO "coaching_notes" VALUES(275,'preincubation-2020','EQ72020-12-16Tristan Boussole','EQ7','2020-12-16','Tristan Boussole',1,100,'Entretiens avec des usagers','Pas d''accès aux données','Écrire le pitch','rain',NULL,X'02090B5F48159B077587F47F5F6FE53676',1,NULL,'eq72020-12-16tristan-boussole');
INSERT INTO "coaching_notes" VALUES(276,'preincubation-2020','EQ72020-12-25Tristan Boussole','EQ7','2020-12-25','Tristan Boussole',1,100,'Alliés internes, Terrain','Pas de poste avec accès internet','5 entretiens d''ici vendredi','cloud',NULL,X'02F5D0BCC54208AA2F27CE7A89AB645309',1,NULL,'eq72020-12-25tristan-boussole');
INSERT INTO "coaching_notes" VALUES(277,'preincubation-2020','EQ72020-12-30Tristan Boussole','EQ7','2020-12-30','Tristan Boussole',1,100,'Terrain',NULL,'Rencontrer la DSI','rain',NULL,X'02EAE65F15965529C8A24252CB6683B161',1,NULL,'eq72020-12-30tristan-boussole');
INSERT INTO "coaching_notes" VALUES(278,'preincubation-2020','EQ72021-01-06Tristan Boussole','EQ7','2021-01-06','Tristan Boussole',0,NULL,'Ampleur du problème, Terrain, Entretiens avec des usagers','Pas d''accès aux données','Reprendre contact','sun',NULL,X'02A698D8AAA40CA891C56B7D405F94130C',1,NULL,'eq72021-01-06tristan-boussole');
INSERT INTO "coaching_notes" VALUES(279,'preincubation-2020','EQ72021-01-14Tristan Boussole','EQ7','2021-01-14','Tristan Boussole',1,100,'Terrain, Ampleur du problème, Maquette',NULL,'5 entretiens d''ici vendredi','storm',NULL,X'02491162F23ABB7144554498D96BD0DD70',1,NULL,'eq72021-01-14tristan-boussole');
INSERT INTO "coaching_notes" VALUES(280,'preincubation-2020','EQ72021-01-22Tristan Boussole','EQ7','2021-01-22','Tristan Boussole',1,100,'Mesure d''impact, Maquette',NULL,'Rencontrer la DSI','cloud',NULL,X'024F726D8DF684D6CBE5D99AA03DF2448B',1,NULL,'eq72021-01-22tristan-boussole');
INSERT INTO "coaching_notes" VALUES(281,'preincubation-2020','EQ72021-01-28Tristan Boussole','EQ7','2021-01-28','Tristan Boussole',1,100,'Ampleur du problème, Maquette','Pas de poste avec accès internet','Rencontrer la DSI','rain',NULL,X'025758097E9C6051A6C5960EF74AB08E34',1,NULL,'eq72021-01-28tristan-boussole');
INSERT INTO "coaching_notes" VALUES(282,'preincubation-2020','EQ72021-02-05Tristan Boussole','EQ7','2021-02-05','Tristan Boussole',1,100,'Terrain, Alliés internes','Chef de service pas convaincu, à revoir','Écrire le pitch','cloud',NULL,X'027AF315ECC2B735A908D2D9EE0DC41A00',1,NULL,'eq72021-02-05tristan-boussole');
INSERT INTO "coaching_notes" VALUES(283,'preincubation-2020','EQ72021-02-08Tristan Boussole','EQ7','2021-02-08','Tristan Boussole',1,100,'Entretiens avec des usagers, Terrain, Ampleur du problème','Journée annulée : urgence de service','Rencontrer la DSI','rain',NULL,X'020ED7C8F9DC5F18B6EE944358792147EA',1,NULL,'eq72021-02-08tristan-boussole');
INSERT INTO "coaching_notes" VALUES(284,'preincubation-2020','EQ72021-02-19Tristan Boussole','EQ7','2021-02-19','Tristan Boussole',1,100,'Ampleur du problème, Maquette, Entretiens avec des usagers','Pas d''accès aux données','Chiffrer : combien de cas par an ?','storm',NULL,X'026EB7C25531485462AF61635F853BD770',1,NULL,'eq72021-02-19tristan-boussole');
INSERT INTO "coaching_notes" VALUES(285,'preincubation-2020','EQ72021-02-26Tristan Boussole','EQ7','2021-02-26','Tristan Boussole',1,100,'Terrain, Ampleur du problème','Chef de service pas convaincu, à revoir','5 entretiens d''ici vendredi','cloud',NULL,X'02948E9F46E08D8D469261F1B45A2425A7',1,NULL,'eq72021-02-26tristan-boussole');
INSERT INTO "coaching_notes" VALUES(286,'preincubation-2020','EQ72021-02-26Maïa Longuevue','EQ7','2021-02-26','Maïa Longuevue',1,NULL,'Maquette','Chef de service pas convaincu, à revoir','5 entretiens d''ici vendredi','cloud',NULL,X'026492E0FEDF9F024F11BEF9E717A41CB4',1,NULL,'eq72021-02-26maia-longuevue');
INSERT INTO "coaching_notes" VALUES(287,'preincubation-2020','EQ72021-03-01Tristan Boussole','EQ7','2021-03-01','Tristan Boussole',1,100,'Alliés internes, Entretiens avec des usagers',NULL,'5 entretiens d''ici vendredi',NULL,NULL,X'02E6B53638A8EB970A520D2D56B7FEFF87',1,NULL,'eq72021-03-01tristan-boussole');
INSERT INTO "coaching_notes" VALUES(288,'preincubation-2020','EQ72021-03-12Tristan Boussole','EQ7','2021-03-12','Tristan Boussole',1,100,'Maquette','Chef de service pas convaincu, à revoir','Tester la maquette avec 3 usagers','storm',NULL,X'024CD12AFFE262D498D020495D44FF4C93',1,NULL,'eq72021-03-12tristan-boussole');
INSERT INTO "coaching_notes" VALUES(289,'preincubation-2020','EQ82020-11-02Maïa Longuevue','EQ8','2020-11-02','Maïa Longuevue',1,100,'Entretiens avec des usagers, Mesure d''impact, Maquette',NULL,'Tester la maquette avec 3 usagers','sun',NULL,X'02CAB1F18FB7D8D779FCF4445682FC6061',1,NULL,'eq82020-11-02maia-longuevue');
INSERT INTO "coaching_notes" VALUES(290,'preincubation-2020','EQ82020-11-13Maïa Longuevue','EQ8','2020-11-13','Maïa Longuevue',1,100,'Ampleur du problème',NULL,'Chiffrer : combien de cas par an ?','storm',NULL,X'0298C490F66BF86B18537863AAF9A1C0D7',1,NULL,'eq82020-11-13maia-longuevue');
INSERT INTO "coaching_notes" VALUES(291,'preincubation-2020','EQ82020-11-18Maïa Longuevue','EQ8','2020-11-18','Maïa Longuevue',0,NULL,'Entretiens avec des usagers, Terrain',NULL,'Reprendre contact','storm',NULL,X'027D21DD7211EC73D491510ED7DEA61AF5',1,NULL,'eq82020-11-18maia-longuevue');
INSERT INTO "coaching_notes" VALUES(292,'preincubation-2020','EQ82020-11-26Maïa Longuevue','EQ8','2020-11-26','Maïa Longuevue',1,100,'Mesure d''impact',NULL,'Écrire le pitch','sun',NULL,X'020BC8EFC7836F2086C755CACDB418CF7B',1,NULL,'eq82020-11-26maia-longuevue');
INSERT INTO "coaching_notes" VALUES(293,'preincubation-2020','EQ82020-12-01Maïa Longuevue','EQ8','2020-12-01','Maïa Longuevue',1,100,'Mesure d''impact, Maquette, Ampleur du problème',NULL,'Chiffrer : combien de cas par an ?','cloud',NULL,X'023017EFB7F17EA82A2C3BA99BABF70932',1,NULL,'eq82020-12-01maia-longuevue');
INSERT INTO "coaching_notes" VALUES(294,'preincubation-2020','EQ82020-12-10Maïa Longuevue','EQ8','2020-12-10','Maïa Longuevue',1,100,'Alliés internes','Chef de service pas convaincu, à revoir','Rencontrer la DSI','cloud',NULL,X'02011C97FEFAE7B58A15C78FF16D7E3B9E',1,NULL,'eq82020-12-10maia-longuevue');
INSERT INTO "coaching_notes" VALUES(295,'preincubation-2020','EQ82020-12-14Maïa Longuevue','EQ8','2020-12-14','Maïa Longuevue',0,NULL,'Alliés internes',NULL,'Reprendre contact',NULL,NULL,X'02EC2323346CB99208EB178BC08729D975',1,NULL,'eq82020-12-14maia-longuevue');
INSERT INTO "coaching_notes" VALUES(296,'preincubation-2020','EQ82020-12-21Maïa Longuevue','EQ8','2020-12-21','Maïa Longuevue',0,NULL,'Maquette, Alliés internes',NULL,'Reprendre contact','cloud',NULL,X'0230B70A47174287537B6900DB53F553F9',1,NULL,'eq82020-12-21maia-longuevue');
INSERT INTO "coaching_notes" VALUES(297,'preincubation-2020','EQ82021-01-08Maïa Longuevue','EQ8','2021-01-08','Maïa Longuevue',1,100,'Entretiens avec des usagers, Ampleur du problème, Maquette',NULL,'Rencontrer la DSI','rain',NULL,X'028A37DB84B990F79485E3713B38A77526',1,NULL,'eq82021-01-08maia-longuevue');
INSERT INTO "coaching_notes" VALUES(298,'preincubation-2020','EQ82021-01-12Maïa Longuevue','EQ8','2021-01-12','Maïa Longuevue',1,100,'Terrain, Alliés internes, Mesure d''impact','Pas de poste avec accès internet','Écrire le pitch','rain',NULL,X'0286EAAD1A75F742395F6A54B7217AB022',1,NULL,'eq82021-01-12maia-longuevue');
INSERT INTO "coaching_notes" VALUES(299,'preincubation-2020','EQ82021-01-21Maïa Longuevue','EQ8','2021-01-21','Maïa Longuevue',1,100,'Entretiens avec des usagers, Maquette, Terrain',NULL,'Rencontrer la DSI','cloud',NULL,X'022D3B1269AAF092DEC9AE48C2CFB7A202',1,NULL,'eq82021-01-21maia-longuevue');
INSERT INTO "coaching_notes" VALUES(300,'preincubation-2020','EQ82021-01-26Maïa Longuevue','EQ8','2021-01-26','Maïa Longuevue',1,100,'Entretiens avec des usagers, Maquette',NULL,'Écrire le pitch','cloud',NULL,X'029259868BD84FBCB1FDF73980916535DE',1,NULL,'eq82021-01-26maia-longuevue');
INSERT INTO "coaching_notes" VALUES(301,'preincubation-2020','EQ82021-02-03Maïa Longuevue','EQ8','2021-02-03','Maïa Longuevue',1,100,'Alliés internes, Maquette',NULL,'Écrire le pitch','storm',NULL,X'02B491BAB125940DC0008218FF219A2D51',1,NULL,'eq82021-02-03maia-longuevue');
INSERT INTO "coaching_notes" VALUES(302,'preincubation-2020','EQ82021-02-10Maïa Longuevue','EQ8','2021-02-10','Maïa Longuevue',1,100,'Maquette, Mesure d''impact',NULL,'Tester la maquette avec 3 usagers','storm',NULL,X'02123288C84891986CEA1ECD8FB43D13C0',1,NULL,'eq82021-02-10maia-longuevue');
INSERT INTO "coaching_notes" VALUES(303,'preincubation-2020','EQ82021-02-18Maïa Longuevue','EQ8','2021-02-18','Maïa Longuevue',1,100,'Alliés internes, Ampleur du problème','Pas de poste avec accès internet','Écrire le pitch','storm',NULL,X'025CED56A2B5617858763CF3D8E67B197A',1,NULL,'eq82021-02-18maia-longuevue');
INSERT INTO "coaching_notes" VALUES(304,'preincubation-2020','EQ82021-02-26Maïa Longuevue','EQ8','2021-02-26','Maïa Longuevue',1,100,'Alliés internes, Terrain, Ampleur du problème',NULL,'Écrire le pitch','rain',NULL,X'028852C62E8B7479996EA162429C6EF514',1,NULL,'eq82021-02-26maia-longuevue');
INSERT INTO "coaching_notes" VALUES(305,'preincubation-2020','EQ82021-03-04Maïa Longuevue','EQ8','2021-03-04','Maïa Longuevue',1,100,'Mesure d''impact, Maquette','Chef de service pas convaincu, à revoir','Rencontrer la DSI','rain',NULL,X'0204B136785FE68819204A05E9A3CC7322',1,NULL,'eq82021-03-04maia-longuevue');
INSERT INTO "coaching_notes" VALUES(306,'preincubation-2020','EQ82021-03-10Maïa Longuevue','EQ8','2021-03-10','Maïa Longuevue',1,100,'Entretiens avec des usagers, Terrain, Ampleur du problème',NULL,'Écrire le pitch',NULL,NULL,X'0231E22664ACE489CEAA9970D7D7C47000',1,NULL,'eq82021-03-10maia-longuevue');
CREATE TABLE contributions (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    partner TEXT,
    title TEXT,
    called_on TEXT CHECK (called_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    called_cents INTEGER CHECK (abs(called_cents) <= 100000000000),
    received_on TEXT CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    received_cents INTEGER CHECK (abs(received_cents) <= 100000000000),
    refunded_on TEXT CHECK (refunded_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    refunded_cents INTEGER CHECK (abs(refunded_cents) <= 100000000000),
    reference TEXT,
    statement TEXT,
    attached_on TEXT CHECK (attached_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    attachment_order TEXT,
    opened_commitments_cents INTEGER CHECK (abs(opened_commitments_cents) <= 100000000000),
    opened_payments_cents INTEGER CHECK (abs(opened_payments_cents) <= 100000000000),
    deliberation TEXT,
    payment_order TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "contributions" VALUES(307,'preincubation-2020','59TP-2020-0118','59','TP-2020-0118','2020-10-03',900000,'2020-10-28',833333,NULL,NULL,'Délibération n° 3-04',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'02A779E231967C6A2C9AD09539A0D98A44',1,2,'59tp-2020-0118');
INSERT INTO "contributions" VALUES(308,'preincubation-2020','60TP-2020-0125','60','TP-2020-0125','2020-09-16',900000,'2020-10-03',900000,NULL,NULL,'Délibération n° 4-05',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'0265E77EB341AFD33D1B4C05B3AE188CF4',1,NULL,'60tp-2020-0125');
INSERT INTO "contributions" VALUES(309,'preincubation-2020','62TP-2020-0132','62','TP-2020-0132','2020-09-21',900000,'2021-01-15',900000,NULL,NULL,'Délibération n° 5-06',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'02D0E14C63E0C01F662C279E8B8FA4074E',1,NULL,'62tp-2020-0132');
INSERT INTO "contributions" VALUES(310,'preincubation-2020','80TP-2020-0139','80','TP-2020-0139','2020-10-31',900000,'2020-11-23',900000,NULL,NULL,'Délibération n° 6-07',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'02F9D273EB00A3442AE7B7CEBA60DCB17C',1,NULL,'80tp-2020-0139');
INSERT INTO "contributions" VALUES(311,'preincubation-2020','95TP-2020-0146','95','TP-2020-0146','2020-11-20',900000,'2020-12-09',900000,NULL,NULL,'Délibération n° 7-08',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'023A6E6F4E6CBC358E2E86FCCECE15A7DB',1,NULL,'95tp-2020-0146');
INSERT INTO "contributions" VALUES(312,'preincubation-2020','95TP-2020-0204','95','TP-2020-0204','2020-12-03',50000,'2020-12-21',50000,'2021-04-15',35000,'Titre émis deux fois',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'026619C79C3C88D39123DE1DD78F6A6FDF',1,NULL,'95tp-2020-0204');
INSERT INTO "contributions" VALUES(827,'preincubation-2020','59TP-2020-0118','59','TP-2020-0118','2020-12-01',900000,'2020-12-20',800000,NULL,NULL,'Virement corrigé',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'024286A54074D009401B5145E4B976B629',2,NULL,'59tp-2020-0118');
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    session TEXT,
    application TEXT,
    outcome TEXT,
    reason TEXT,
    decided_on TEXT CHECK (decided_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    partner_agrees INTEGER CHECK (partner_agrees IN (0, 1)),
    state_agrees INTEGER CHECK (state_agrees IN (0, 1)),
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "decisions" VALUES(805,'preincubation-2020','selection2618042','selection','2618042','kept',NULL,'2020-10-29',NULL,NULL,NULL,X'0205D4564672EBD40AE032E0FB3E48176C',1,NULL,'selection2618042');
INSERT INTO "decisions" VALUES(806,'preincubation-2020','selection2622887','selection','2622887','kept',NULL,'2020-10-29',NULL,NULL,NULL,X'02165F67B37A74CB76016BC0C3F520BFB7',1,NULL,'selection2622887');
INSERT INTO "decisions" VALUES(807,'preincubation-2020','selection2621018','selection','2621018','kept',NULL,'2020-10-29',NULL,NULL,NULL,X'02A152C3C389A287DF4478EA9E7A806700',1,NULL,'selection2621018');
INSERT INTO "decisions" VALUES(808,'preincubation-2020','selection2619257','selection','2619257','kept',NULL,'2020-10-29',NULL,NULL,NULL,X'02F3ACDB11D6D522CC1DACD3E8B8289E46',1,NULL,'selection2619257');
INSERT INTO "decisions" VALUES(809,'preincubation-2020','selection2614369','selection','2614369','kept',NULL,'2020-10-29',NULL,NULL,NULL,X'02512D55E996D8E88F3FC7344543DF3171',1,NULL,'selection2614369');
INSERT INTO "decisions" VALUES(810,'preincubation-2020','selection2614181','selection','2614181','kept',NULL,'2020-10-29',NULL,NULL,NULL,X'027D502176AC39E328C98522AA3A0D3B25',1,NULL,'selection2614181');
INSERT INTO "decisions" VALUES(811,'preincubation-2020','selection2614193','selection','2614193','kept',NULL,'2020-10-29',NULL,NULL,NULL,X'027735B3683C046FDD5F23D72020B38D6C',1,NULL,'selection2614193');
INSERT INTO "decisions" VALUES(812,'preincubation-2020','selection2622543','selection','2622543','kept','Ex æquo : départagés par le jury, irritant plus fréquent.','2020-10-29',NULL,NULL,NULL,X'0232B92766824218965D026C5DE479AD39',1,NULL,'selection2622543');
INSERT INTO "decisions" VALUES(813,'preincubation-2020','selection2616870','selection','2616870','reserve','Ex æquo : départagés par le jury, irritant plus fréquent.','2020-10-29',NULL,NULL,NULL,X'027CB6C4851D53FE451BABDF81BE637BD0',1,NULL,'selection2616870');
INSERT INTO "decisions" VALUES(814,'preincubation-2020','selection2618404','selection','2618404','reserve',NULL,'2020-10-29',NULL,NULL,NULL,X'02487AB6A46E276F1E60E14CA51D80F15F',1,NULL,'selection2618404');
INSERT INTO "decisions" VALUES(815,'preincubation-2020','selection2620518','selection','2620518','rejected',NULL,'2020-10-29',NULL,NULL,NULL,X'028877A0A5FECCA4E1C6D4364A43215BC8',1,NULL,'selection2620518');
INSERT INTO "decisions" VALUES(816,'preincubation-2020','selection2619715','selection','2619715','rejected',NULL,'2020-10-29',NULL,NULL,NULL,X'02C951EF0E2B6C9FAEDCDAFE06FA84749A',1,NULL,'selection2619715');
INSERT INTO "decisions" VALUES(817,'preincubation-2020','selection2614504','selection','2614504','rejected',NULL,'2020-10-29',NULL,NULL,NULL,X'023951872DDDBBDA9A7AE30233BF4F93E5',1,NULL,'selection2614504');
INSERT INTO "decisions" VALUES(818,'preincubation-2020','selection2619960','selection','2619960','rejected','Quorum non atteint, dossier à représenter.','2020-10-29',NULL,NULL,NULL,X'0233549517FBE400B0E6B70F834DE5802B',1,NULL,'selection2619960');
INSERT INTO "decisions" VALUES(819,'preincubation-2020','comite2618042','comite','2618042','incubated',NULL,'2021-03-26',NULL,NULL,NULL,X'020A86D02A799E29CF819C733C70A730E4',1,NULL,'comite2618042');
INSERT INTO "decisions" VALUES(820,'preincubation-2020','comite2619257','comite','2619257','incubated',NULL,'2021-03-26',NULL,NULL,NULL,X'0264E699FDC349829D3F1D46B470246B59',1,NULL,'comite2619257');
INSERT INTO "decisions" VALUES(821,'preincubation-2020','comite2622887','comite','2622887','incubated',NULL,'2021-03-26',NULL,NULL,NULL,X'0281278AB6F95C6875FEF2B887C8DFCF9F',1,NULL,'comite2622887');
INSERT INTO "decisions" VALUES(822,'preincubation-2020','comite2621018','comite','2621018','incubated',NULL,'2021-03-26',NULL,NULL,NULL,X'02E286CAE3A68308A1E250EFF94EF5311F',1,NULL,'comite2621018');
INSERT INTO "decisions" VALUES(823,'preincubation-2020','comite2614181','comite','2614181','reinvestigate',NULL,'2021-03-26',NULL,NULL,NULL,X'022DE08D41EA00B38F87294873858EBA7F',1,NULL,'comite2614181');
INSERT INTO "decisions" VALUES(824,'preincubation-2020','comite2614369','comite','2614369','reinvestigate',NULL,'2021-03-26',NULL,NULL,NULL,X'029CF62E97D58903CA3A85AA5E9E1268DD',1,NULL,'comite2614369');
INSERT INTO "decisions" VALUES(825,'preincubation-2020','comite2614193','comite','2614193','rejected','Problème moins fréquent que prévu.','2021-03-26',NULL,NULL,NULL,X'02CB8A6D8DD944F0AE1F488BAD6D11892F',1,NULL,'comite2614193');
INSERT INTO "decisions" VALUES(826,'preincubation-2020','comite2622543','comite','2622543','rejected','Problème moins fréquent que prévu.','2021-03-26',NULL,NULL,NULL,X'0247901AD816FDD77CCC5CB9C7EEA2F875',1,NULL,'comite2622543');
CREATE TABLE dismissals (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    entry TEXT,
    reason TEXT,
    cells TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE duties (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    partner TEXT,
    duty TEXT,
    situation TEXT,
    noted_on TEXT CHECK (noted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    proof TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    partner TEXT,
    held_on TEXT CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    place TEXT,
    seats INTEGER,
    maximum INTEGER,
    registered INTEGER,
    present INTEGER,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE expenses (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    exercice INTEGER,
    ej TEXT,
    ej_item TEXT,
    dp TEXT,
    supplier TEXT,
    posted_on TEXT CHECK (posted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    fund TEXT,
    committed_cents INTEGER CHECK (abs(committed_cents) <= 100000000000),
    paid_cents INTEGER CHECK (abs(paid_cents) <= 100000000000),
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '', ordered_on TEXT CHECK (ordered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')) STRICT;
INSERT INTO "expenses" VALUES(319,'preincubation-2020','20201480934831100008176132020-11-27',2020,'1480934831','10','000817613','COOPERATIVE DES COACHS FICTIFS','2020-11-27',NULL,70407,70407,NULL,X'025014B126144B61E086A0411AE334F4B0',1,NULL,'20201480934831100008176132020-11-27',NULL);
INSERT INTO "expenses" VALUES(320,'preincubation-2020','20201480934831200008055872020-12-16',2020,'1480934831','20','000805587','COOPERATIVE DES COACHS FICTIFS','2020-12-16',NULL,59310,59310,NULL,X'02B1198BC4593103A6F232B5D7B0A8EA32',1,NULL,'20201480934831200008055872020-12-16',NULL);
INSERT INTO "expenses" VALUES(321,'preincubation-2020','2020148093483130',2020,'1480934831','30',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,69030,0,NULL,X'02A00901EC144E65E2226658F32C9A7310',1,NULL,'2020148093483130',NULL);
INSERT INTO "expenses" VALUES(322,'preincubation-2020','20211480934831300006306112021-01-29',2021,'1480934831','30','000630611','COOPERATIVE DES COACHS FICTIFS','2021-01-29',NULL,0,69030,NULL,X'024BB211502FC8EA2CE0C394F1E0406DED',1,NULL,'20211480934831300006306112021-01-29',NULL);
INSERT INTO "expenses" VALUES(323,'preincubation-2020','2020148093483140',2020,'1480934831','40',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,68270,0,NULL,X'024DC4886EDA4F81A2D666417DAEC6FC68',1,NULL,'2020148093483140',NULL);
INSERT INTO "expenses" VALUES(324,'preincubation-2020','20211480934831400009937042021-03-05',2021,'1480934831','40','000993704','COOPERATIVE DES COACHS FICTIFS','2021-03-05',NULL,0,68270,NULL,X'028A5B371047C494BD95F036608B469944',1,NULL,'20211480934831400009937042021-03-05',NULL);
INSERT INTO "expenses" VALUES(325,'preincubation-2020','20201458831273100008704852020-11-28',2020,'1458831273','10','000870485','COOPERATIVE DES COACHS FICTIFS','2020-11-28',NULL,56630,15005,NULL,X'0216433E4533CA0AD3FF442D0D6BEBA1D3',1,NULL,'20201458831273100008704852020-11-28',NULL);
INSERT INTO "expenses" VALUES(326,'preincubation-2020','20201458831273100006449992020-11-28',2020,'1458831273','10','000644999','COOPERATIVE DES COACHS FICTIFS','2020-11-28',NULL,0,41625,NULL,X'02550A15BB191442ECAD6B14D553735C96',1,NULL,'20201458831273100006449992020-11-28',NULL);
INSERT INTO "expenses" VALUES(327,'preincubation-2020','20201458831273200003703112020-12-17',2020,'1458831273','20','000370311','COOPERATIVE DES COACHS FICTIFS','2020-12-17',NULL,66344,66344,NULL,X'02348DA14B1B825DCB1A2D3C7D1A920C0D',1,NULL,'20201458831273200003703112020-12-17',NULL);
INSERT INTO "expenses" VALUES(328,'preincubation-2020','2020145883127330',2020,'1458831273','30',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,60129,0,NULL,X'0278E5998DE9BFCE075CC5FD03606AC5FB',1,NULL,'2020145883127330',NULL);
INSERT INTO "expenses" VALUES(329,'preincubation-2020','20211458831273300003850802021-01-30',2021,'1458831273','30','000385080','COOPERATIVE DES COACHS FICTIFS','2021-01-30',NULL,0,60129,NULL,X'0230420FF5759FB47617F40D230E652B29',1,NULL,'20211458831273300003850802021-01-30',NULL);
INSERT INTO "expenses" VALUES(330,'preincubation-2020','2020145883127340',2020,'1458831273','40',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,68525,0,NULL,X'026D3127BC91410F96AAEF11601C6C6B1E',1,NULL,'2020145883127340',NULL);
INSERT INTO "expenses" VALUES(331,'preincubation-2020','20211458831273400003118582021-03-06',2021,'1458831273','40','000311858','COOPERATIVE DES COACHS FICTIFS','2021-03-06',NULL,0,68525,NULL,X'0207D7C22FB691F46F75965919D202D264',1,NULL,'20211458831273400003118582021-03-06',NULL);
INSERT INTO "expenses" VALUES(332,'preincubation-2020','20201429159831100004094302020-11-29',2020,'1429159831','10','000409430','COOPERATIVE DES COACHS FICTIFS','2020-11-29',NULL,76960,76960,NULL,X'02D4A506554B81E7BBB7BA929397CD6E77',1,NULL,'20201429159831100004094302020-11-29',NULL);
INSERT INTO "expenses" VALUES(333,'preincubation-2020','20201429159831200004771902020-12-18',2020,'1429159831','20','000477190','COOPERATIVE DES COACHS FICTIFS','2020-12-18',NULL,72885,72885,NULL,X'02DC679E598DE9F7FA515852C54E3A8519',1,NULL,'20201429159831200004771902020-12-18',NULL);
INSERT INTO "expenses" VALUES(334,'preincubation-2020','2020142915983130',2020,'1429159831','30',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,74611,0,NULL,X'02ADD57DB12E988F12040C497820B5EB52',1,NULL,'2020142915983130',NULL);
INSERT INTO "expenses" VALUES(335,'preincubation-2020','20211429159831300006620402021-01-31',2021,'1429159831','30','000662040','COOPERATIVE DES COACHS FICTIFS','2021-01-31',NULL,0,74611,NULL,X'028261FE3BA4C4998736F7A216F6631EA1',1,NULL,'20211429159831300006620402021-01-31',NULL);
INSERT INTO "expenses" VALUES(336,'preincubation-2020','2020142915983140',2020,'1429159831','40',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,65288,0,NULL,X'02B29FFE74D98DD5ADE4B854877C453052',1,NULL,'2020142915983140',NULL);
INSERT INTO "expenses" VALUES(337,'preincubation-2020','2021142915983140',2021,'1429159831','40',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,0,0,NULL,X'024C29E33DE7C59C823302F6ECCAC5E39F',1,NULL,'2021142915983140',NULL);
INSERT INTO "expenses" VALUES(338,'preincubation-2020','20211429159831502021-02-03',2021,'1429159831','50',NULL,'COOPERATIVE DES COACHS FICTIFS','2021-02-03',NULL,-65288,0,NULL,X'0253A64D88CDC4E618D74D9CF37001368D',1,NULL,'20211429159831502021-02-03',NULL);
INSERT INTO "expenses" VALUES(339,'preincubation-2020','20201448684810100005713532020-11-27',2020,'1448684810','10','000571353','COOPERATIVE DES COACHS FICTIFS','2020-11-27',NULL,67112,67112,NULL,X'02080F794F5698D85D78B1070AD04B55BD',1,NULL,'20201448684810100005713532020-11-27',NULL);
INSERT INTO "expenses" VALUES(340,'preincubation-2020','20201448684810200007323732020-12-19',2020,'1448684810','20','000732373','COOPERATIVE DES COACHS FICTIFS','2020-12-19',NULL,61804,61804,NULL,X'026A037FAB960FFA396584F7B5A590CBDF',1,NULL,'20201448684810200007323732020-12-19',NULL);
INSERT INTO "expenses" VALUES(341,'preincubation-2020','2020144868481030',2020,'1448684810','30',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,56907,0,NULL,X'027344432AB7B877475D62AC94594D9538',1,NULL,'2020144868481030',NULL);
INSERT INTO "expenses" VALUES(342,'preincubation-2020','20211448684810300005385622021-02-01',2021,'1448684810','30','000538562','COOPERATIVE DES COACHS FICTIFS','2021-02-01',NULL,0,56907,NULL,X'020AD3957B93A5A555B797C310B2BF5A98',1,NULL,'20211448684810300005385622021-02-01',NULL);
INSERT INTO "expenses" VALUES(343,'preincubation-2020','2020144868481040',2020,'1448684810','40',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,64326,0,NULL,X'021D03372B54FEC19338C803270A656769',1,NULL,'2020144868481040',NULL);
INSERT INTO "expenses" VALUES(344,'preincubation-2020','20211448684810400005067812021-03-08',2021,'1448684810','40','000506781','COOPERATIVE DES COACHS FICTIFS','2021-03-08',NULL,0,64326,NULL,X'02F029B1494A4D9577B2DA2A9EFAF86755',1,NULL,'20211448684810400005067812021-03-08',NULL);
INSERT INTO "expenses" VALUES(345,'preincubation-2020','20201405000187100006788082020-11-28',2020,'1405000187','10','000678808','COOPERATIVE DES COACHS FICTIFS','2020-11-28',NULL,72502,72502,NULL,X'020F31ECEF916977BCBD57A9B34C0BEEDE',1,NULL,'20201405000187100006788082020-11-28',NULL);
INSERT INTO "expenses" VALUES(346,'preincubation-2020','20201405000187200003339482020-12-16',2020,'1405000187','20','000333948','COOPERATIVE DES COACHS FICTIFS','2020-12-16',NULL,77328,77328,NULL,X'02F363052CF700AB6E38C89370C247D0BD',1,NULL,'20201405000187200003339482020-12-16',NULL);
INSERT INTO "expenses" VALUES(347,'preincubation-2020','2020140500018730',2020,'1405000187','30',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,66277,0,NULL,X'02D71AD383FFB4CC60918AFF05AFC9C930',1,NULL,'2020140500018730',NULL);
INSERT INTO "expenses" VALUES(348,'preincubation-2020','20211405000187300005613032021-01-29',2021,'1405000187','30','000561303','COOPERATIVE DES COACHS FICTIFS','2021-01-29',NULL,0,66277,NULL,X'026D4D79C5763D1E86CFFF7A6E24C2D204',1,NULL,'20211405000187300005613032021-01-29',NULL);
INSERT INTO "expenses" VALUES(349,'preincubation-2020','2020140500018740',2020,'1405000187','40',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,69842,0,NULL,X'026BE43CA4E58D56D2C47AFF81CE02C863',1,NULL,'2020140500018740',NULL);
INSERT INTO "expenses" VALUES(350,'preincubation-2020','20211405000187400004095632021-03-05',2021,'1405000187','40','000409563','COOPERATIVE DES COACHS FICTIFS','2021-03-05',NULL,0,69842,NULL,X'02310186DB134C1C1F49FFD00C9426ABE5',1,NULL,'20211405000187400004095632021-03-05',NULL);
INSERT INTO "expenses" VALUES(351,'preincubation-2020','20201405929462100007515892020-11-29',2020,'1405929462','10','000751589','COOPERATIVE DES COACHS FICTIFS','2020-11-29',NULL,57989,57989,NULL,X'02731CB96259C197FE32ECB9A13ADF53A9',1,NULL,'20201405929462100007515892020-11-29',NULL);
INSERT INTO "expenses" VALUES(352,'preincubation-2020','20201405929462200002695232020-12-17',2020,'1405929462','20','000269523','COOPERATIVE DES COACHS FICTIFS','2020-12-17',NULL,75992,75992,NULL,X'02ED7FF4D892BDF155F100AA71068DDE8A',1,NULL,'20201405929462200002695232020-12-17',NULL);
INSERT INTO "expenses" VALUES(353,'preincubation-2020','2020140592946230',2020,'1405929462','30',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,57601,0,NULL,X'021C3CB3F44A6D669DD44D45FE7DEAE28D',1,NULL,'2020140592946230',NULL);
INSERT INTO "expenses" VALUES(354,'preincubation-2020','20211405929462300002340372021-01-30',2021,'1405929462','30','000234037','COOPERATIVE DES COACHS FICTIFS','2021-01-30',NULL,0,57601,NULL,X'020C8956B0EB8F84209F03286743E9D9FC',1,NULL,'20211405929462300002340372021-01-30',NULL);
INSERT INTO "expenses" VALUES(355,'preincubation-2020','2020140592946240',2020,'1405929462','40',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,77308,0,NULL,X'0262A1D8A38A76D0166FF7520E7E53E01B',1,NULL,'2020140592946240',NULL);
INSERT INTO "expenses" VALUES(356,'preincubation-2020','20211405929462400008506932021-03-06',2021,'1405929462','40','000850693','COOPERATIVE DES COACHS FICTIFS','2021-03-06',NULL,0,77308,NULL,X'0296D3117C7B08561C69720377970128B6',1,NULL,'20211405929462400008506932021-03-06',NULL);
INSERT INTO "expenses" VALUES(357,'preincubation-2020','20201489163035100008969582020-11-27',2020,'1489163035','10','000896958','COOPERATIVE DES COACHS FICTIFS','2020-11-27',NULL,60304,60304,NULL,X'02E3635FBF0D319EBA59163B66091EC64A',1,NULL,'20201489163035100008969582020-11-27',NULL);
INSERT INTO "expenses" VALUES(358,'preincubation-2020','20201489163035200003587292020-12-18',2020,'1489163035','20','000358729','COOPERATIVE DES COACHS FICTIFS','2020-12-18',NULL,68828,68828,NULL,X'02E86E4E91D1E717C5A182E8BE29F6DEFA',1,NULL,'20201489163035200003587292020-12-18',NULL);
INSERT INTO "expenses" VALUES(359,'preincubation-2020','2020148916303530',2020,'1489163035','30',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,75817,0,NULL,X'027DB9CE07C74F82F887C49170C2B8342E',1,NULL,'2020148916303530',NULL);
INSERT INTO "expenses" VALUES(360,'preincubation-2020','20211489163035300001364642021-01-31',2021,'1489163035','30','000136464','COOPERATIVE DES COACHS FICTIFS','2021-01-31',NULL,0,75817,NULL,X'02A8D04DB434C642A9CA969D68C842795B',1,NULL,'20211489163035300001364642021-01-31',NULL);
INSERT INTO "expenses" VALUES(361,'preincubation-2020','2020148916303540',2020,'1489163035','40',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,70765,0,NULL,X'0282AB68C9AE77D92A0149387AA79557D0',1,NULL,'2020148916303540',NULL);
INSERT INTO "expenses" VALUES(362,'preincubation-2020','20211489163035400007759322021-03-07',2021,'1489163035','40','000775932','COOPERATIVE DES COACHS FICTIFS','2021-03-07',NULL,0,70765,NULL,X'02613814BE9F55689795CE7A8917843294',1,NULL,'20211489163035400007759322021-03-07',NULL);
INSERT INTO "expenses" VALUES(363,'preincubation-2020','20201432614442100008039782020-11-28',2020,'1432614442','10','000803978','COOPERATIVE DES COACHS FICTIFS','2020-11-28',NULL,67560,67560,NULL,X'028E8E5D69C12015B9AA4846B1D5F924EA',1,NULL,'20201432614442100008039782020-11-28',NULL);
INSERT INTO "expenses" VALUES(364,'preincubation-2020','20201432614442200004033272020-12-19',2020,'1432614442','20','000403327','COOPERATIVE DES COACHS FICTIFS','2020-12-19',NULL,74218,74218,NULL,X'02A9BD6FDC9A18EB39D9AC977679A390CA',1,NULL,'20201432614442200004033272020-12-19',NULL);
INSERT INTO "expenses" VALUES(365,'preincubation-2020','2020143261444230',2020,'1432614442','30',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,72493,0,NULL,X'02B646BB28288DB72BFE1672B18D53E9D6',1,NULL,'2020143261444230',NULL);
INSERT INTO "expenses" VALUES(366,'preincubation-2020','20211432614442300002828022021-02-01',2021,'1432614442','30','000282802','COOPERATIVE DES COACHS FICTIFS','2021-02-01',NULL,0,72493,NULL,X'025D4BEA17EA2C3FFE7C92F1B2BDE8D2B7',1,NULL,'20211432614442300002828022021-02-01',NULL);
INSERT INTO "expenses" VALUES(367,'preincubation-2020','2020143261444240',2020,'1432614442','40',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,57852,0,NULL,X'02DFC72FCFE775EE560009AD3030F343D1',1,NULL,'2020143261444240',NULL);
INSERT INTO "expenses" VALUES(368,'preincubation-2020','20211432614442400001598302021-03-08',2021,'1432614442','40','000159830','COOPERATIVE DES COACHS FICTIFS','2021-03-08',NULL,0,57852,NULL,X'02390BBC2DD1FBFD071EBF5174EDECCC5C',1,NULL,'20211432614442400001598302021-03-08',NULL);
INSERT INTO "expenses" VALUES(369,'preincubation-2020','20201456433274100004373472020-11-13',2020,'1456433274','10','000437347','ESPACE D''EXEMPLE SARL','2020-11-13',NULL,494763,494763,NULL,X'02EE5299999F88ED82886D0BE0D356FA54',1,NULL,'20201456433274100004373472020-11-13',NULL);
INSERT INTO "expenses" VALUES(370,'preincubation-2020','20201456433274200003891822020-12-02',2020,'1456433274','20','000389182','ESPACE D''EXEMPLE SARL','2020-12-02',NULL,-25000,-25000,NULL,X'0220510B853AD20CBD7C375B3DC53CF7A7',1,NULL,'20201456433274200003891822020-12-02',NULL);
INSERT INTO "expenses" VALUES(371,'preincubation-2020','20201431209954100005858622020-12-11',2020,'1431209954','10','000585862','STUDIO DES USAGERS & CIE','2020-12-11',NULL,381599,381599,NULL,X'021FCF5AF5FD05FF310BF6D5F120B67822',1,NULL,'20201431209954100005858622020-12-11',NULL);
INSERT INTO "expenses" VALUES(372,'preincubation-2020','20211460870206100001402552021-01-15',2021,'1460870206','10','000140255','STUDIO DES USAGERS & CIE','2021-01-15',NULL,362532,181266,NULL,X'02E2CAB7593D03ECC1BA51FCB0F8F84AD8',1,NULL,'20211460870206100001402552021-01-15',NULL);
INSERT INTO "expenses" VALUES(373,'preincubation-2020','20211460870206202021-02-26',2021,'1460870206','20',NULL,'STUDIO DES USAGERS & CIE','2021-02-26',NULL,37845,0,NULL,X'025B17032EE314A8E9D2C56FFD107046F9',1,NULL,'20211460870206202021-02-26',NULL);
INSERT INTO "expenses" VALUES(374,'preincubation-2020','20211484338523100002358372021-02-12',2021,'1484338523','10','000235837','STUDIO DES USAGERS & CIE','2021-02-12',NULL,58860,58860,NULL,X'02AA6F65E183F9CFCA741C5243105B63E8',1,NULL,'20211484338523100002358372021-02-12',NULL);
INSERT INTO "expenses" VALUES(375,'preincubation-2020','20201479527118100009905022020-12-18',2020,'1479527118','10','000990502','TRAITEUR DU MODELE','2020-12-18',NULL,63240,63240,NULL,X'025964C2A7A09A2E6DC3BA2759B5599428',1,NULL,'20201479527118100009905022020-12-18',NULL);
INSERT INTO "expenses" VALUES(376,'preincubation-2020','20211435101138100007040012021-01-22',2021,'1435101138','10','000704001','PAPETERIE TEMOIN','2021-01-22',NULL,38417,38417,NULL,X'024A4C28BA62B25FFB2E4DCC8D11B5BCAA',1,NULL,'20211435101138100007040012021-01-22',NULL);
CREATE TABLE forecast (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    exercice INTEGER,
    category TEXT,
    label TEXT,
    partner TEXT,
    commitments_cents INTEGER CHECK (abs(commitments_cents) <= 100000000000),
    payments_cents INTEGER CHECK (abs(payments_cents) <= 100000000000),
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "forecast" VALUES(313,'preincubation-2020','Séminaire de lancement, Amiens2020',2020,'seminaire','Séminaire de lancement, Amiens',NULL,550000,550000,NULL,X'02A16EDE12337343651387A01CE2895718',1,NULL,'seminaire-de-lancement,-amiens2020');
INSERT INTO "forecast" VALUES(314,'preincubation-2020','Coaching 20202020',2020,'coaching','Coaching 2020',NULL,2200000,900000,NULL,X'02CA061110194697098BD59FF50229D39E',1,NULL,'coaching-20202020');
INSERT INTO "forecast" VALUES(315,'preincubation-2020','Coaching 20212021',2021,'coaching','Coaching 2021',NULL,150000,1350000,NULL,X'02B4A1F71ECE0D2387AFAA4CC341D9DED3',1,NULL,'coaching-20212021');
INSERT INTO "forecast" VALUES(316,'preincubation-2020','Appui méthodologique2020',2020,'appui','Appui méthodologique',NULL,900000,300000,NULL,X'02DCE99E3B39AD621483654479F37C3430',1,NULL,'appui-methodologique2020');
INSERT INTO "forecast" VALUES(317,'preincubation-2020','Atelier usagers592021',2021,'appui','Atelier usagers','59',60000,60000,NULL,X'02A6CEE05BC8B059BC8010C628458633E8',1,NULL,'atelier-usagers592021');
INSERT INTO "forecast" VALUES(318,'preincubation-2020','Impressions2021',2021,'autre','Impressions',NULL,25050,25050,NULL,X'02B9449BEA66FDE2ED9DF88D9D42AA3315',1,NULL,'impressions2021');
CREATE TABLE import_sheets (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (id),
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    sheet TEXT,
    dataset TEXT NOT NULL,
    layout TEXT NOT NULL,
    sides TEXT NOT NULL,
    header_row INTEGER NOT NULL,
    columns TEXT NOT NULL,
    rows INTEGER NOT NULL,
    total_rows INTEGER NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    unchanged INTEGER NOT NULL
) STRICT;
INSERT INTO "import_sheets" VALUES(1,1,'programme.xlsx','966d05f588e4e36d53cfc1e5e5bcc77969198c66a837c45c885e0d78bd5dd38a','Partenaires','partners','template','',1,'{"partner": "A", "name": "B", "type": "C", "siren": "D", "signed_on": "E", "cap_cents": "F", "contact": "G"}',5,0,5,0,0,0);
INSERT INTO "import_sheets" VALUES(2,1,'programme.xlsx','966d05f588e4e36d53cfc1e5e5bcc77969198c66a837c45c885e0d78bd5dd38a','Avenants','amendments','template','',1,'{"partner": "A", "number": "B", "signed_on": "C", "effective_on": "D", "subject": "E", "cap_cents": "F", "ends_on": "G"}',2,0,2,0,0,0);
INSERT INTO "import_sheets" VALUES(3,1,'programme.xlsx','966d05f588e4e36d53cfc1e5e5bcc77969198c66a837c45c885e0d78bd5dd38a','Calendrier','phase_dates','template','',1,'{"partner": "A", "phase": "B", "planned_start": "C", "planned_end": "D", "actual_start": "E", "actual_end": "F", "comment": "G"}',24,0,24,0,0,0);
INSERT INTO "import_sheets" VALUES(4,1,'programme.xlsx','966d05f588e4e36d53cfc1e5e5bcc77969198c66a837c45c885e0d78bd5dd38a','Candidatures','applications','template','',1,'{"application": "A", "submitted_on": "B", "partner": "C", "direction": "D", "civility": "E", "last_name": "F", "first_name": "G", "email": "H", "title": "I", "problem": "J", "solution": "K", "first_users": "L", "hierarchy_agrees": "M", "is_real": "N", "is_major": "O", "is_actionable": "P", "state": "Q", "reason": "R"}',30,0,30,0,0,0);
INSERT INTO "import_sheets" VALUES(5,1,'programme.xlsx','966d05f588e4e36d53cfc1e5e5bcc77969198c66a837c45c885e0d78bd5dd38a','Pré-tri','presort','presort','',1,'{"application": "A", "member:Anaïs Grandchêne": "C", "member:Ousmane Œilletons": "D", "member:Anaïs Fauxbourg": "E", "member:Théo Hautbois": "F"}',27,0,108,0,0,0);
INSERT INTO "import_sheets" VALUES(6,1,'programme.xlsx','966d05f588e4e36d53cfc1e5e5bcc77969198c66a837c45c885e0d78bd5dd38a','Équipes','teams','template','',1,'{"team": "A", "name": "B", "application": "C", "partner": "D", "intrapreneurs": "E", "coach": "F", "starts_on": "G", "ends_on": "H", "situation": "I"}',8,0,8,0,0,0);
INSERT INTO "import_sheets" VALUES(7,1,'programme.xlsx','966d05f588e4e36d53cfc1e5e5bcc77969198c66a837c45c885e0d78bd5dd38a','Points de coaching','coaching_notes','template','',1,'{"team": "A", "held_on": "B", "coach": "C", "is_present": "D", "released_hundredths": "E", "topics": "F", "blockers": "G", "next_steps": "H", "weather": "I"}',129,0,129,0,0,0);
INSERT INTO "import_sheets" VALUES(8,1,'programme.xlsx','966d05f588e4e36d53cfc1e5e5bcc77969198c66a837c45c885e0d78bd5dd38a','Appels de fonds','contributions','template','',1,'{"partner": "A", "title": "B", "called_on": "C", "called_cents": "D", "received_on": "E", "received_cents": "F", "refunded_on": "G", "refunded_cents": "H", "reference": "I"}',6,0,6,0,0,0);
INSERT INTO "import_sheets" VALUES(9,1,'programme.xlsx','966d05f588e4e36d53cfc1e5e5bcc77969198c66a837c45c885e0d78bd5dd38a','Prévisions','forecast','template','',1,'{"exercice": "A", "category": "B", "label": "C", "partner": "D", "commitments_cents": "E", "payments_cents": "F"}',6,0,6,0,0,0);
INSERT INTO "import_sheets" VALUES(10,1,'programme.xlsx','966d05f588e4e36d53cfc1e5e5bcc77969198c66a837c45c885e0d78bd5dd38a','Dépenses','expenses','template','AE CP',1,'{"exercice": "A", "ej": "B", "ej_item": "C", "dp": "D", "supplier": "E", "posted_on": "F", "committed_cents": "G", "paid_cents": "H"}',58,0,58,0,0,0);
INSERT INTO "import_sheets" VALUES(11,1,'programme.xlsx','966d05f588e4e36d53cfc1e5e5bcc77969198c66a837c45c885e0d78bd5dd38a','Affectations','attributions','template','',1,'{"ej": "A", "team": "B", "partner": "C", "category": "D", "is_eligible": "E", "note": "F"}',14,0,14,0,0,0);
INSERT INTO "import_sheets" VALUES(12,1,'programme.xlsx','966d05f588e4e36d53cfc1e5e5bcc77969198c66a837c45c885e0d78bd5dd38a','Notes Sélection','scores','scores_long','',1,'{"session": "A", "application": "B", "juror": "C", "body": "D", "comment": "H", "is_recused": "I", "criterion:ampleur": "E", "criterion:action": "F", "criterion:competences": "G"}',98,0,294,0,0,0);
INSERT INTO "import_sheets" VALUES(13,1,'programme.xlsx','966d05f588e4e36d53cfc1e5e5bcc77969198c66a837c45c885e0d78bd5dd38a','Notes Comité','scores','scores_long','',1,'{"session": "A", "application": "B", "juror": "C", "body": "D", "comment": "H", "is_recused": "I", "criterion:probleme": "E", "criterion:intrapreneur": "F", "criterion:strategie": "G"}',40,0,120,0,0,0);
INSERT INTO "import_sheets" VALUES(14,1,'programme.xlsx','966d05f588e4e36d53cfc1e5e5bcc77969198c66a837c45c885e0d78bd5dd38a','Décisions','decisions','template','',1,'{"session": "A", "application": "B", "outcome": "C", "reason": "D", "decided_on": "E"}',22,0,22,0,0,0);
INSERT INTO "import_sheets" VALUES(15,2,'appels.csv','73213c140dbb97737cff21dcdab207c5bbcc522535477f19389f08ea80ffbaf5',NULL,'contributions','template','',1,'{"partner": "A", "title": "B", "called_on": "C", "called_cents": "D", "received_on": "E", "received_cents": "F", "refunded_on": "G", "refunded_cents": "H", "reference": "I"}',1,0,0,1,0,0);
INSERT INTO "import_sheets" VALUES(16,3,'equipes.csv','c1f9e0e5e310e83f5d2cc34fa54c9d612377b44a137872818f269ed03e3c9e70',NULL,'teams','template','',1,'{"team": "A", "name": "B", "application": "C", "partner": "D", "intrapreneurs": "E", "coach": "F", "starts_on": "G", "ends_on": "H", "situation": "I"}',1,0,0,1,0,0);
INSERT INTO "import_sheets" VALUES(17,4,'Import n° 3','4ed48912cf958629c018b90f92055191d9d75eb184a8bb99c46cfeaad7fb3011',NULL,'teams','undo','',0,'{}',0,0,0,1,0,0);
INSERT INTO "import_sheets" VALUES(18,5,'Réunion','fc0599423418997186e93e5faa9bc2f00c6c975ff0316f5e93bb16b80a55f637',NULL,'meetings','form','',0,'{}',1,0,1,0,0,0);
INSERT INTO "import_sheets" VALUES(19,6,'Action','cac6f4ac744cf503e5c84543b77d67d5c2e3b6aca4ea74e65675f8c769574839',NULL,'actions','form','',0,'{}',1,0,1,0,0,0);
CREATE TABLE imports (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('file', 'form', 'undo')),
    programme TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    label TEXT NOT NULL,
    undoes INTEGER REFERENCES imports (id),
    last_version INTEGER NOT NULL,
    previous_hash TEXT NOT NULL,
    digest TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
INSERT INTO "imports" VALUES(1,'file','preincubation-2020','2026-11-22T10:01:00+00:00','Zoé','',NULL,826,'','a729504a78b5707a5d5bb97960ea7c4c6d520d80072ef330974312f2ee68d001','48fb6f8c4c2754564c579a3ccd8fc810d56b45f20e7062717067d5b12d8a4a40');
INSERT INTO "imports" VALUES(2,'file','preincubation-2020','2026-11-22T10:02:00+00:00','Zoé','',NULL,827,'48fb6f8c4c2754564c579a3ccd8fc810d56b45f20e7062717067d5b12d8a4a40','87c5452be28cf839770083a400f05a21d30e1050819b5e9bab3ecbff098148f7','5994d09ad2e85dc453c280de55f3091f2d6cd7d1f8b3503719f7de175ecee95c');
INSERT INTO "imports" VALUES(3,'file','preincubation-2020','2026-11-22T10:03:00+00:00','Zoé','',NULL,828,'5994d09ad2e85dc453c280de55f3091f2d6cd7d1f8b3503719f7de175ecee95c','71702e77a6b6a04d0b40197363f0b36c4a7dcfdb73fc0336933b751a4ed8c65d','4ed48912cf958629c018b90f92055191d9d75eb184a8bb99c46cfeaad7fb3011');
INSERT INTO "imports" VALUES(4,'undo','preincubation-2020','2026-11-22T10:04:00+00:00','Zoé','Annulation de l’import n° 3',3,829,'4ed48912cf958629c018b90f92055191d9d75eb184a8bb99c46cfeaad7fb3011','ad120e09342945120b20b1a1b2ebf95338652fc9d88174a2b46f70e076df6b28','f50fd5096f7d362cad6946f185af855c96c3ed92f01842b4edb6f34e39a9c72b');
INSERT INTO "imports" VALUES(5,'form','preincubation-2020','2026-11-22T10:05:00+00:00','Zoé','Réunion',NULL,830,'f50fd5096f7d362cad6946f185af855c96c3ed92f01842b4edb6f34e39a9c72b','ee0548893ee4b683be7c8d24790af05d7885178a31b28ab0117b0960c80a51ae','7fa97158011b9ae8953fde30e94b96fc38f5b0b52f6d6ee9a0532af38321c141');
INSERT INTO "imports" VALUES(6,'form','preincubation-2020','2026-11-22T10:06:00+00:00','Zoé','Action',NULL,831,'7fa97158011b9ae8953fde30e94b96fc38f5b0b52f6d6ee9a0532af38321c141','3ac8a8011b0d9a77d4e546c932fb3f5e33b25a30df900db1a49897793a2dfdb0','20ad0d19187c2cc1a6fa9321b9c396bb0d497f9138660c70e4430d1539f44190');
CREATE TABLE mappings (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    layout TEXT,
    heading TEXT,
    field TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE meetings (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    name TEXT,
    title TEXT,
    held_on TEXT CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    known_at INTEGER,
    note TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "meetings" VALUES(830,'preincubation-2020','Comité de mars','Comité de mars',NULL,'2021-03-12',4,NULL,NULL,X'02DC35F6529F0BE40F076F7A800ECF5FE1',5,NULL,'comite-de-mars');
CREATE TABLE note_sums (
    programme TEXT NOT NULL,
    team TEXT NOT NULL,
    first_on TEXT NOT NULL,
    last_on TEXT NOT NULL,
    released_hundredths INTEGER NOT NULL,
    present_days TEXT NOT NULL
) STRICT;
INSERT INTO "note_sums" VALUES('preincubation-2020','EQ1','2020-11-06','2021-03-12',1500,'2020-11-06,2020-11-17,2020-11-26,2020-11-30,2020-12-11,2020-12-18,2020-12-22,2021-01-15,2021-01-22,2021-02-05,2021-02-08,2021-02-15,2021-02-23,2021-03-02,2021-03-02,2021-03-12');
INSERT INTO "note_sums" VALUES('preincubation-2020','EQ2','2020-11-10','2020-12-16',500,'2020-11-10,2020-11-19,2020-12-01,2020-12-09,2020-12-16');
INSERT INTO "note_sums" VALUES('preincubation-2020','EQ3','2020-11-13','2021-01-21',950,'2020-11-13,2020-11-22,2020-11-25,2020-12-06,2020-12-09,2020-12-16,2020-12-26,2021-01-03,2021-01-06,2021-01-13,2021-01-21');
INSERT INTO "note_sums" VALUES('preincubation-2020','EQ4','2020-11-04','2021-03-03',1100,'2020-11-04,2020-11-13,2020-11-19,2020-11-27,2020-11-27,2020-12-04,2020-12-08,2020-12-17,2020-12-24,2020-12-31,2021-01-09,2021-01-16,2021-01-20,2021-01-29,2021-02-04,2021-02-09,2021-02-18,2021-02-25,2021-03-03');
INSERT INTO "note_sums" VALUES('preincubation-2020','EQ5','2020-11-13','2021-01-21',1050,'2020-11-13,2020-11-18,2020-11-25,2020-12-04,2020-12-09,2020-12-15,2020-12-21,2020-12-21,2020-12-30,2020-12-30,2021-01-08,2021-01-12,2021-01-21');
INSERT INTO "note_sums" VALUES('preincubation-2020','EQ6','2020-11-05','2021-04-02',1950,'2020-11-05,2020-11-10,2020-11-19,2020-11-24,2020-12-02,2020-12-09,2020-12-15,2020-12-15,2020-12-22,2020-12-29,2021-01-05,2021-01-13,2021-01-20,2021-02-03,2021-02-19,2021-02-22,2021-03-01,2021-03-12,2021-03-18,2021-03-26,2021-04-02');
INSERT INTO "note_sums" VALUES('preincubation-2020','EQ7','2020-11-05','2021-03-12',1650,'2020-11-05,2020-11-10,2020-11-26,2020-11-30,2020-12-10,2020-12-16,2020-12-25,2020-12-30,2021-01-14,2021-01-22,2021-01-28,2021-02-05,2021-02-08,2021-02-19,2021-02-26,2021-02-26,2021-03-01,2021-03-12');
INSERT INTO "note_sums" VALUES('preincubation-2020','EQ8','2020-11-02','2021-03-10',1500,'2020-11-02,2020-11-13,2020-11-26,2020-12-01,2020-12-10,2021-01-08,2021-01-12,2021-01-21,2021-01-26,2021-02-03,2021-02-10,2021-02-18,2021-02-26,2021-03-04,2021-03-10');
CREATE TABLE notices (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    partner TEXT,
    kind TEXT,
    sender TEXT,
    recipient TEXT,
    received_on TEXT CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT,
    answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    is_satisfactory INTEGER CHECK (is_satisfactory IN (0, 1)),
    lifted_on TEXT CHECK (lifted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE order_sums (
    programme TEXT NOT NULL,
    ej TEXT,
    fund TEXT,
    exercice INTEGER,
    is_ordered INTEGER NOT NULL,
    first_on TEXT,
    last_on TEXT,
    committed_cents INTEGER NOT NULL,
    paid_cents INTEGER NOT NULL
) STRICT;
INSERT INTO "order_sums" VALUES('preincubation-2020','1405000187',NULL,NULL,0,'2020-11-28','2021-03-05',149830,285949);
INSERT INTO "order_sums" VALUES('preincubation-2020','1405000187',NULL,2020,0,NULL,NULL,136119,0);
INSERT INTO "order_sums" VALUES('preincubation-2020','1405929462',NULL,NULL,0,'2020-11-29','2021-03-06',133981,268890);
INSERT INTO "order_sums" VALUES('preincubation-2020','1405929462',NULL,2020,0,NULL,NULL,134909,0);
INSERT INTO "order_sums" VALUES('preincubation-2020','1429159831',NULL,NULL,0,'2020-11-29','2021-02-03',84557,224456);
INSERT INTO "order_sums" VALUES('preincubation-2020','1429159831',NULL,2020,0,NULL,NULL,139899,0);
INSERT INTO "order_sums" VALUES('preincubation-2020','1429159831',NULL,2021,0,NULL,NULL,0,0);
INSERT INTO "order_sums" VALUES('preincubation-2020','1431209954',NULL,NULL,0,'2020-12-11','2020-12-11',381599,381599);
INSERT INTO "order_sums" VALUES('preincubation-2020','1432614442',NULL,NULL,0,'2020-11-28','2021-03-08',141778,272123);
INSERT INTO "order_sums" VALUES('preincubation-2020','1432614442',NULL,2020,0,NULL,NULL,130345,0);
INSERT INTO "order_sums" VALUES('preincubation-2020','1435101138',NULL,NULL,0,'2021-01-22','2021-01-22',38417,38417);
INSERT INTO "order_sums" VALUES('preincubation-2020','1448684810',NULL,NULL,0,'2020-11-27','2021-03-08',128916,250149);
INSERT INTO "order_sums" VALUES('preincubation-2020','1448684810',NULL,2020,0,NULL,NULL,121233,0);
INSERT INTO "order_sums" VALUES('preincubation-2020','1456433274',NULL,NULL,0,'2020-11-13','2020-12-02',469763,469763);
INSERT INTO "order_sums" VALUES('preincubation-2020','1458831273',NULL,NULL,0,'2020-11-28','2021-03-06',122974,251628);
INSERT INTO "order_sums" VALUES('preincubation-2020','1458831273',NULL,2020,0,NULL,NULL,128654,0);
INSERT INTO "order_sums" VALUES('preincubation-2020','1460870206',NULL,NULL,0,'2021-01-15','2021-02-26',400377,181266);
INSERT INTO "order_sums" VALUES('preincubation-2020','1479527118',NULL,NULL,0,'2020-12-18','2020-12-18',63240,63240);
INSERT INTO "order_sums" VALUES('preincubation-2020','1480934831',NULL,NULL,0,'2020-11-27','2021-03-05',129717,267017);
INSERT INTO "order_sums" VALUES('preincubation-2020','1480934831',NULL,2020,0,NULL,NULL,137300,0);
INSERT INTO "order_sums" VALUES('preincubation-2020','1484338523',NULL,NULL,0,'2021-02-12','2021-02-12',58860,58860);
INSERT INTO "order_sums" VALUES('preincubation-2020','1489163035',NULL,NULL,0,'2020-11-27','2021-03-07',129132,275714);
INSERT INTO "order_sums" VALUES('preincubation-2020','1489163035',NULL,2020,0,NULL,NULL,146582,0);
CREATE TABLE partners (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    partner TEXT,
    name TEXT,
    type TEXT,
    siren TEXT,
    signed_on TEXT CHECK (signed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    cap_cents INTEGER CHECK (abs(cap_cents) <= 100000000000),
    contact TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "partners" VALUES(1,'preincubation-2020','59','59','Nord','Département','225900018','2020-09-15',900000,'intrapreneurs59@example.fr',NULL,X'022A053BF0924398093F747C14D14355C8',1,NULL,'59');
INSERT INTO "partners" VALUES(2,'preincubation-2020','60','60','Oise','Département','226000016','2020-08-31',900000,'intrapreneurs60@example.fr',NULL,X'0269B4C57AD24C2F21560C37C1B2E60933',1,NULL,'60');
INSERT INTO "partners" VALUES(3,'preincubation-2020','62','62','Pas-de-Calais','Département','226200012','2020-09-06',900000,'intrapreneurs62@example.fr',NULL,X'0283934D354CCC9A7500EE87F5252F32D3',1,NULL,'62');
INSERT INTO "partners" VALUES(4,'preincubation-2020','80','80','Somme','Département','228000014','2020-10-10',900000,'intrapreneurs80@example.fr',NULL,X'025BC4283CAD0B8F56B527F2CCCA9E388E',1,NULL,'80');
INSERT INTO "partners" VALUES(5,'preincubation-2020','95','95','Val d''Oise','Département','229501275','2020-11-02',900000,'intrapreneurs95@example.fr',NULL,X'02A45891A8FB3D21C59B2BF13DD181D86C',1,NULL,'95');
CREATE TABLE phase_dates (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    partner TEXT,
    phase INTEGER,
    planned_start TEXT CHECK (planned_start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    planned_end TEXT CHECK (planned_end GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    actual_start TEXT CHECK (actual_start GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    actual_end TEXT CHECK (actual_end GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    comment TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "phase_dates" VALUES(8,'preincubation-2020','591','59',1,'2020-09-07','2020-10-09','2020-09-08','2020-10-09',NULL,NULL,X'024B0C9F5C4A054B04A3CF56F2B0771737',1,NULL,'591');
INSERT INTO "phase_dates" VALUES(9,'preincubation-2020','592','59',2,'2020-10-12','2020-10-30','2020-10-12','2020-11-08',NULL,NULL,X'02069F9C8F17D90ABB95C007914A6FDB0D',1,NULL,'592');
INSERT INTO "phase_dates" VALUES(10,'preincubation-2020','593','59',3,'2020-11-02','2021-02-26','2020-11-02','2021-03-27','Retard : élections internes',NULL,X'02549CDD951B7E86E13D50D8C79B532193',1,NULL,'593');
INSERT INTO "phase_dates" VALUES(11,'preincubation-2020','594','59',4,'2021-03-01','2021-03-12','2021-03-04','2021-04-05','Retard : élections internes',NULL,X'02EE5966595485DE5C9B0D647E10173CEF',1,NULL,'594');
INSERT INTO "phase_dates" VALUES(12,'preincubation-2020','595','59',5,'2021-03-15','2021-03-31',NULL,NULL,NULL,NULL,X'020F48457D28DB7B13ABF01EC3EF90062D',1,NULL,'595');
INSERT INTO "phase_dates" VALUES(13,'preincubation-2020','601','60',1,'2020-09-07','2020-10-09','2020-09-08','2020-10-11',NULL,NULL,X'02208937BC876ED997907A4B377CDAB795',1,NULL,'601');
INSERT INTO "phase_dates" VALUES(14,'preincubation-2020','602','60',2,'2020-10-12','2020-10-30','2020-10-12','2020-11-04',NULL,NULL,X'02AC85E58E348119ED25D5BA405A68EFC7',1,NULL,'602');
INSERT INTO "phase_dates" VALUES(15,'preincubation-2020','603','60',3,'2020-11-02','2021-02-26','2020-11-05','2021-02-26',NULL,NULL,X'02302F02DF632FC2603AF2D0F196F0AFAC',1,NULL,'603');
INSERT INTO "phase_dates" VALUES(16,'preincubation-2020','604','60',4,'2021-03-01','2021-03-12','2021-03-04','2021-03-14',NULL,NULL,X'02D9327A6F96C652D160D1D64DD812C34A',1,NULL,'604');
INSERT INTO "phase_dates" VALUES(17,'preincubation-2020','605','60',5,'2021-03-15','2021-03-31','2021-03-16',NULL,NULL,NULL,X'02A0A8491A8FBAE0174C9779136D97B6FB',1,NULL,'605');
INSERT INTO "phase_dates" VALUES(18,'preincubation-2020','621','62',1,'2020-09-07','2020-10-09','2020-09-07','2020-10-18',NULL,NULL,X'022FD24B60D2A348872259BBCB965E0C7F',1,NULL,'621');
INSERT INTO "phase_dates" VALUES(19,'preincubation-2020','622','62',2,'2020-10-12','2020-10-30','2020-10-12','2020-11-04',NULL,NULL,X'0267C178AF2025D81741D7B41CCF5C8B71',1,NULL,'622');
INSERT INTO "phase_dates" VALUES(20,'preincubation-2020','623','62',3,'2020-11-02','2021-02-26','2020-11-02','2021-02-28',NULL,NULL,X'02BAAEC7FC7371D4BD05F9BA6BA98FE17B',1,NULL,'623');
INSERT INTO "phase_dates" VALUES(21,'preincubation-2020','624','62',4,'2021-03-01','2021-03-12','2021-03-04','2021-03-17',NULL,NULL,X'0242EBC19023892E6D1E396691E3D7991A',1,NULL,'624');
INSERT INTO "phase_dates" VALUES(22,'preincubation-2020','625','62',5,'2021-03-15','2021-03-31','2021-03-16','2021-03-31',NULL,NULL,X'02F48A5EEC7AE07E43B03909A0CA179E8D',1,NULL,'625');
INSERT INTO "phase_dates" VALUES(23,'preincubation-2020','801','80',1,'2020-09-07','2020-10-09','2020-09-07','2020-10-09',NULL,NULL,X'0202B28605B0EF6C8EE026096E1F629EAF',1,NULL,'801');
INSERT INTO "phase_dates" VALUES(24,'preincubation-2020','802','80',2,'2020-10-12','2020-10-30','2020-10-12','2020-10-30',NULL,NULL,X'0288C322CF275472CD3157DABF54E5B665',1,NULL,'802');
INSERT INTO "phase_dates" VALUES(25,'preincubation-2020','803','80',3,'2020-11-02','2021-02-26','2020-11-05','2021-02-28',NULL,NULL,X'02A55CE176158D846DDE530067A7C6005E',1,NULL,'803');
INSERT INTO "phase_dates" VALUES(26,'preincubation-2020','804','80',4,'2021-03-01','2021-03-12','2021-03-01','2021-03-17',NULL,NULL,X'02679BFA87E11A97F69926CA0EEBB3225B',1,NULL,'804');
INSERT INTO "phase_dates" VALUES(27,'preincubation-2020','805','80',5,'2021-03-15','2021-03-31','2021-03-15','2021-04-05',NULL,NULL,X'02AD14D7875C49595897FD7212D7E7A2E5',1,NULL,'805');
INSERT INTO "phase_dates" VALUES(28,'preincubation-2020','951','95',1,'2020-09-07','2020-10-09','2020-09-07','2020-10-18',NULL,NULL,X'02FAEE63701A5FD6833C62E37841BE01EE',1,NULL,'951');
INSERT INTO "phase_dates" VALUES(29,'preincubation-2020','952','95',2,'2020-10-12','2020-10-30','2020-10-12','2020-10-30',NULL,NULL,X'02AE3CA2861D53BF4CC71ADCCE9C3BBC13',1,NULL,'952');
INSERT INTO "phase_dates" VALUES(30,'preincubation-2020','953','95',3,'2020-11-02','2021-02-26','2020-11-03','2021-02-26',NULL,NULL,X'02A962E563EF9D26120520464B0158CBC4',1,NULL,'953');
INSERT INTO "phase_dates" VALUES(31,'preincubation-2020','954','95',4,'2021-03-01','2021-03-12','2021-03-04','2021-03-12',NULL,NULL,X'02A36BBE598A2F74867F8A5427E001594F',1,NULL,'954');
CREATE TABLE presort (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    application TEXT,
    member TEXT,
    is_crossed INTEGER CHECK (is_crossed IN (0, 1)),
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "presort" VALUES(62,'preincubation-2020','2614181Anaïs Grandchêne','2614181','Anaïs Grandchêne',0,'{"Intitulé": "Où en est mon dossier ?"}',X'0203280D7699A03ADDB03D5D67DC5A8F94',1,NULL,'2614181anais-grandchene');
INSERT INTO "presort" VALUES(63,'preincubation-2020','2614181Ousmane Œilletons','2614181','Ousmane Œilletons',1,'{"Intitulé": "Où en est mon dossier ?"}',X'0252DFA748A1823042632F44CA7C5AC8A7',1,NULL,'2614181ousmane-oeilletons');
INSERT INTO "presort" VALUES(64,'preincubation-2020','2614181Anaïs Fauxbourg','2614181','Anaïs Fauxbourg',1,'{"Intitulé": "Où en est mon dossier ?"}',X'0283DA94EDD3832CDAC30DED591CF0214D',1,NULL,'2614181anais-fauxbourg');
INSERT INTO "presort" VALUES(65,'preincubation-2020','2614181Théo Hautbois','2614181','Théo Hautbois',1,'{"Intitulé": "Où en est mon dossier ?"}',X'020832ABDA7D76CE532A33F9CC24E20FEA',1,NULL,'2614181theo-hautbois');
INSERT INTO "presort" VALUES(66,'preincubation-2020','2614193Anaïs Grandchêne','2614193','Anaïs Grandchêne',0,'{"Intitulé": "Une seule visite à domicile"}',X'02633C28862FEF4CB43DC8E79024B52F37',1,NULL,'2614193anais-grandchene');
INSERT INTO "presort" VALUES(67,'preincubation-2020','2614193Ousmane Œilletons','2614193','Ousmane Œilletons',1,'{"Intitulé": "Une seule visite à domicile"}',X'022BB14C58AE458EDEFA8CF46822AF8A8A',1,NULL,'2614193ousmane-oeilletons');
INSERT INTO "presort" VALUES(68,'preincubation-2020','2614193Anaïs Fauxbourg','2614193','Anaïs Fauxbourg',0,'{"Intitulé": "Une seule visite à domicile"}',X'0242CC6ECCA4ADE26FA22115BEE9DC1D9A',1,NULL,'2614193anais-fauxbourg');
INSERT INTO "presort" VALUES(69,'preincubation-2020','2614193Théo Hautbois','2614193','Théo Hautbois',1,'{"Intitulé": "Une seule visite à domicile"}',X'029FDB5B1531351FF8575D626D5F531603',1,NULL,'2614193theo-hautbois');
INSERT INTO "presort" VALUES(70,'preincubation-2020','2614369Anaïs Grandchêne','2614369','Anaïs Grandchêne',1,'{"Intitulé": "Assistants familiaux : qui a une place ce soir ?"}',X'026ECD04D17F1AAE3B5C8FDA0C4093B1A3',1,NULL,'2614369anais-grandchene');
INSERT INTO "presort" VALUES(71,'preincubation-2020','2614369Ousmane Œilletons','2614369','Ousmane Œilletons',1,'{"Intitulé": "Assistants familiaux : qui a une place ce soir ?"}',X'026C4F5798D6AB5636ABC7A1C4CE0401E1',1,NULL,'2614369ousmane-oeilletons');
INSERT INTO "presort" VALUES(72,'preincubation-2020','2614369Anaïs Fauxbourg','2614369','Anaïs Fauxbourg',1,'{"Intitulé": "Assistants familiaux : qui a une place ce soir ?"}',X'027614A4CFF1926E9A251900399EB325BF',1,NULL,'2614369anais-fauxbourg');
INSERT INTO "presort" VALUES(73,'preincubation-2020','2614369Théo Hautbois','2614369','Théo Hautbois',1,'{"Intitulé": "Assistants familiaux : qui a une place ce soir ?"}',X'02B999D211971A7B072016B1C10D05084B',1,NULL,'2614369theo-hautbois');
INSERT INTO "presort" VALUES(74,'preincubation-2020','2614504Anaïs Grandchêne','2614504','Anaïs Grandchêne',0,'{"Intitulé": "RSA : le rendez-vous manqué"}',X'02B51F12F8194E605CC652EEB5EF8500B3',1,NULL,'2614504anais-grandchene');
INSERT INTO "presort" VALUES(75,'preincubation-2020','2614504Ousmane Œilletons','2614504','Ousmane Œilletons',1,'{"Intitulé": "RSA : le rendez-vous manqué"}',X'02DEC7B76C6D38CE9C508151053ECB43E7',1,NULL,'2614504ousmane-oeilletons');
INSERT INTO "presort" VALUES(76,'preincubation-2020','2614504Anaïs Fauxbourg','2614504','Anaïs Fauxbourg',0,'{"Intitulé": "RSA : le rendez-vous manqué"}',X'028258570EE35DA7A30BC774C61C840AF2',1,NULL,'2614504anais-fauxbourg');
INSERT INTO "presort" VALUES(77,'preincubation-2020','2614504Théo Hautbois','2614504','Théo Hautbois',1,'{"Intitulé": "RSA : le rendez-vous manqué"}',X'027BA883F0F592867F406E834AA875FFE4',1,NULL,'2614504theo-hautbois');
INSERT INTO "presort" VALUES(78,'preincubation-2020','2615385Anaïs Grandchêne','2615385','Anaïs Grandchêne',0,'{"Intitulé": "Gaspillage à la demi-pension"}',X'0217CCD9B8DB5861DE3BDC63C588BBBFA9',1,NULL,'2615385anais-grandchene');
INSERT INTO "presort" VALUES(79,'preincubation-2020','2615385Ousmane Œilletons','2615385','Ousmane Œilletons',1,'{"Intitulé": "Gaspillage à la demi-pension"}',X'02BA2616095ACC3B4F4A23B1C3E6E57C57',1,NULL,'2615385ousmane-oeilletons');
INSERT INTO "presort" VALUES(80,'preincubation-2020','2615385Anaïs Fauxbourg','2615385','Anaïs Fauxbourg',0,'{"Intitulé": "Gaspillage à la demi-pension"}',X'02AC4040413A270F0C4EF0398540BA7465',1,NULL,'2615385anais-fauxbourg');
INSERT INTO "presort" VALUES(81,'preincubation-2020','2615385Théo Hautbois','2615385','Théo Hautbois',0,'{"Intitulé": "Gaspillage à la demi-pension"}',X'02DF144E214667E2FF0515A0782BC3F448',1,NULL,'2615385theo-hautbois');
INSERT INTO "presort" VALUES(82,'preincubation-2020','2616280Anaïs Grandchêne','2616280','Anaïs Grandchêne',0,'{"Intitulé": "Le nid-de-poule signalé dix fois"}',X'02E4FBFC0B8D305B79E4E03D196C9D7A2E',1,NULL,'2616280anais-grandchene');
INSERT INTO "presort" VALUES(83,'preincubation-2020','2616280Ousmane Œilletons','2616280','Ousmane Œilletons',0,'{"Intitulé": "Le nid-de-poule signalé dix fois"}',X'02E9CCF70361A93D0628250D1A19A6274A',1,NULL,'2616280ousmane-oeilletons');
INSERT INTO "presort" VALUES(84,'preincubation-2020','2616280Anaïs Fauxbourg','2616280','Anaïs Fauxbourg',1,'{"Intitulé": "Le nid-de-poule signalé dix fois"}',X'024F07F59118CF736D7D58D8C21592468D',1,NULL,'2616280anais-fauxbourg');
INSERT INTO "presort" VALUES(85,'preincubation-2020','2616280Théo Hautbois','2616280','Théo Hautbois',0,'{"Intitulé": "Le nid-de-poule signalé dix fois"}',X'02EFDD2C138933F163276321F6E545C0C3',1,NULL,'2616280theo-hautbois');
INSERT INTO "presort" VALUES(86,'preincubation-2020','2616870Anaïs Grandchêne','2616870','Anaïs Grandchêne',1,'{"Intitulé": "Mobilité interne invisible"}',X'020E05CD09F9A9DC8C71CC9FF92A756F52',1,NULL,'2616870anais-grandchene');
INSERT INTO "presort" VALUES(87,'preincubation-2020','2616870Ousmane Œilletons','2616870','Ousmane Œilletons',1,'{"Intitulé": "Mobilité interne invisible"}',X'0259CACA87A4C1FD8EE704B9FE9CB50663',1,NULL,'2616870ousmane-oeilletons');
INSERT INTO "presort" VALUES(88,'preincubation-2020','2616870Anaïs Fauxbourg','2616870','Anaïs Fauxbourg',1,'{"Intitulé": "Mobilité interne invisible"}',X'02EDE5C9953113E6E77ADC90BDD3B8888D',1,NULL,'2616870anais-fauxbourg');
INSERT INTO "presort" VALUES(89,'preincubation-2020','2616870Théo Hautbois','2616870','Théo Hautbois',1,'{"Intitulé": "Mobilité interne invisible"}',X'02D4567EDBBB27B952276151E69B1E56CC',1,NULL,'2616870theo-hautbois');
INSERT INTO "presort" VALUES(90,'preincubation-2020','2617539Anaïs Grandchêne','2617539','Anaïs Grandchêne',0,'{"Intitulé": "Actes introuvables"}',X'027923D1A2F23BE039725A6C3E3FAE26F1',1,NULL,'2617539anais-grandchene');
INSERT INTO "presort" VALUES(91,'preincubation-2020','2617539Ousmane Œilletons','2617539','Ousmane Œilletons',0,'{"Intitulé": "Actes introuvables"}',X'02B82002D9100447C6026BD7545C715536',1,NULL,'2617539ousmane-oeilletons');
INSERT INTO "presort" VALUES(92,'preincubation-2020','2617539Anaïs Fauxbourg','2617539','Anaïs Fauxbourg',0,'{"Intitulé": "Actes introuvables"}',X'029E3F3E0725EDF39C4682C912D08D4378',1,NULL,'2617539anais-fauxbourg');
INSERT INTO "presort" VALUES(93,'preincubation-2020','2617539Théo Hautbois','2617539','Théo Hautbois',0,'{"Intitulé": "Actes introuvables"}',X'02B7AF93BF51774FBB1657D9AA39E139BA',1,NULL,'2617539theo-hautbois');
INSERT INTO "presort" VALUES(94,'preincubation-2020','2618042Anaïs Grandchêne','2618042','Anaïs Grandchêne',1,'{"Intitulé": "Vaccins : le carnet perdu"}',X'02BD354EBE35D5AD88405B46E8C662BDC3',1,NULL,'2618042anais-grandchene');
INSERT INTO "presort" VALUES(95,'preincubation-2020','2618042Ousmane Œilletons','2618042','Ousmane Œilletons',1,'{"Intitulé": "Vaccins : le carnet perdu"}',X'02347F5B20D7EB6BD84668B66FE9E3A28D',1,NULL,'2618042ousmane-oeilletons');
INSERT INTO "presort" VALUES(96,'preincubation-2020','2618042Anaïs Fauxbourg','2618042','Anaïs Fauxbourg',1,'{"Intitulé": "Vaccins : le carnet perdu"}',X'027E160299722C5B9ABB8EC94869CFCE2B',1,NULL,'2618042anais-fauxbourg');
INSERT INTO "presort" VALUES(97,'preincubation-2020','2618042Théo Hautbois','2618042','Théo Hautbois',1,'{"Intitulé": "Vaccins : le carnet perdu"}',X'0212A536F9E180B04767B73A2361394EFB',1,NULL,'2618042theo-hautbois');
INSERT INTO "presort" VALUES(98,'preincubation-2020','2618404Anaïs Grandchêne','2618404','Anaïs Grandchêne',0,'{"Intitulé": "Le car ne passe plus"}',X'02B324C9D59C8353564FD50E9DE0D12DAC',1,NULL,'2618404anais-grandchene');
INSERT INTO "presort" VALUES(99,'preincubation-2020','2618404Ousmane Œilletons','2618404','Ousmane Œilletons',1,'{"Intitulé": "Le car ne passe plus"}',X'026F175D8E84140B8E629255EE17A8A3C4',1,NULL,'2618404ousmane-oeilletons');
INSERT INTO "presort" VALUES(100,'preincubation-2020','2618404Anaïs Fauxbourg','2618404','Anaïs Fauxbourg',1,'{"Intitulé": "Le car ne passe plus"}',X'02ED09DD2D41FB538FEE3DF7B336C4E41A',1,NULL,'2618404anais-fauxbourg');
INSERT INTO "presort" VALUES(101,'preincubation-2020','2618404Théo Hautbois','2618404','Théo Hautbois',1,'{"Intitulé": "Le car ne passe plus"}',X'0266FDA7310A5F03C023A9F86A3BE3DC78',1,NULL,'2618404theo-hautbois');
INSERT INTO "presort" VALUES(102,'preincubation-2020','2618724Anaïs Grandchêne','2618724','Anaïs Grandchêne',0,'{"Intitulé": "Réserver sans se déplacer"}',X'02AE8FA36F80E328F75016305E769395B0',1,NULL,'2618724anais-grandchene');
INSERT INTO "presort" VALUES(103,'preincubation-2020','2618724Ousmane Œilletons','2618724','Ousmane Œilletons',1,'{"Intitulé": "Réserver sans se déplacer"}',X'0266DC88EF6116EB78E3AC83BB3FFBC32E',1,NULL,'2618724ousmane-oeilletons');
INSERT INTO "presort" VALUES(104,'preincubation-2020','2618724Anaïs Fauxbourg','2618724','Anaïs Fauxbourg',1,'{"Intitulé": "Réserver sans se déplacer"}',X'02B6FD9A56AF0BFC87148BE6DCF8950453',1,NULL,'2618724anais-fauxbourg');
INSERT INTO "presort" VALUES(105,'preincubation-2020','2618724Théo Hautbois','2618724','Théo Hautbois',0,'{"Intitulé": "Réserver sans se déplacer"}',X'0216C39E277F4C5F2E0BE8846CC927A455',1,NULL,'2618724theo-hautbois');
INSERT INTO "presort" VALUES(106,'preincubation-2020','2619257Anaïs Grandchêne','2619257','Anaïs Grandchêne',1,'{"Intitulé": "Artisans découragés"}',X'0244C6C49181BF4B8EC8740AD37143B67D',1,NULL,'2619257anais-grandchene');
INSERT INTO "presort" VALUES(107,'preincubation-2020','2619257Ousmane Œilletons','2619257','Ousmane Œilletons',1,'{"Intitulé": "Artisans découragés"}',X'0285C8771F64A68F7922FC144DBDBA9555',1,NULL,'2619257ousmane-oeilletons');
INSERT INTO "presort" VALUES(108,'preincubation-2020','2619257Anaïs Fauxbourg','2619257','Anaïs Fauxbourg',1,'{"Intitulé": "Artisans découragés"}',X'0233E79B0952A512EF79C5AC5C0F67D0B1',1,NULL,'2619257anais-fauxbourg');
INSERT INTO "presort" VALUES(109,'preincubation-2020','2619257Théo Hautbois','2619257','Théo Hautbois',1,'{"Intitulé": "Artisans découragés"}',X'028323C03C45A6552E33B34D31B7ECAE00',1,NULL,'2619257theo-hautbois');
INSERT INTO "presort" VALUES(110,'preincubation-2020','2619715Anaïs Grandchêne','2619715','Anaïs Grandchêne',0,'{"Intitulé": "Précarité énergétique : trop tard"}',X'0208E38A3B269798B548691BBECD39C12F',1,NULL,'2619715anais-grandchene');
INSERT INTO "presort" VALUES(111,'preincubation-2020','2619715Ousmane Œilletons','2619715','Ousmane Œilletons',0,'{"Intitulé": "Précarité énergétique : trop tard"}',X'02D390CADA2F972F13BFB90FB34B565103',1,NULL,'2619715ousmane-oeilletons');
INSERT INTO "presort" VALUES(112,'preincubation-2020','2619715Anaïs Fauxbourg','2619715','Anaïs Fauxbourg',1,'{"Intitulé": "Précarité énergétique : trop tard"}',X'0298BEC3CEAC0F167C051103ACE7FF9BEB',1,NULL,'2619715anais-fauxbourg');
INSERT INTO "presort" VALUES(113,'preincubation-2020','2619715Théo Hautbois','2619715','Théo Hautbois',1,'{"Intitulé": "Précarité énergétique : trop tard"}',X'0269E25282E425D3F7F8B867179AE56D59',1,NULL,'2619715theo-hautbois');
INSERT INTO "presort" VALUES(114,'preincubation-2020','2619960Anaïs Grandchêne','2619960','Anaïs Grandchêne',0,'{"Intitulé": "Justificatifs demandés deux fois"}',X'028C015495E973602932EFA70E6E7D3856',1,NULL,'2619960anais-grandchene');
INSERT INTO "presort" VALUES(115,'preincubation-2020','2619960Ousmane Œilletons','2619960','Ousmane Œilletons',1,'{"Intitulé": "Justificatifs demandés deux fois"}',X'028FFD146FA02B3956BECA87EE495681C4',1,NULL,'2619960ousmane-oeilletons');
INSERT INTO "presort" VALUES(116,'preincubation-2020','2619960Anaïs Fauxbourg','2619960','Anaïs Fauxbourg',0,'{"Intitulé": "Justificatifs demandés deux fois"}',X'02E90A35F49479B207675E9682DDC09118',1,NULL,'2619960anais-fauxbourg');
INSERT INTO "presort" VALUES(117,'preincubation-2020','2619960Théo Hautbois','2619960','Théo Hautbois',1,'{"Intitulé": "Justificatifs demandés deux fois"}',X'02C68BD4C550F2ADC40439F233553D321B',1,NULL,'2619960theo-hautbois');
INSERT INTO "presort" VALUES(118,'preincubation-2020','2620518Anaïs Grandchêne','2620518','Anaïs Grandchêne',1,'{"Intitulé": "Où en est mon dossier ? – bis"}',X'023715D1BB55F3D0734CC760FEBD81339C',1,NULL,'2620518anais-grandchene');
INSERT INTO "presort" VALUES(119,'preincubation-2020','2620518Ousmane Œilletons','2620518','Ousmane Œilletons',0,'{"Intitulé": "Où en est mon dossier ? – bis"}',X'02A5CCA40AEA4A0543E81A9E0A35A77B5D',1,NULL,'2620518ousmane-oeilletons');
INSERT INTO "presort" VALUES(120,'preincubation-2020','2620518Anaïs Fauxbourg','2620518','Anaïs Fauxbourg',1,'{"Intitulé": "Où en est mon dossier ? – bis"}',X'0250397E4688AC0B04ED24D4F07446CABA',1,NULL,'2620518anais-fauxbourg');
INSERT INTO "presort" VALUES(121,'preincubation-2020','2620518Théo Hautbois','2620518','Théo Hautbois',0,'{"Intitulé": "Où en est mon dossier ? – bis"}',X'025FCC27592FF04BF89E74C5BFCE06A1D1',1,NULL,'2620518theo-hautbois');
INSERT INTO "presort" VALUES(122,'preincubation-2020','2621018Anaïs Grandchêne','2621018','Anaïs Grandchêne',1,'{"Intitulé": "Une seule visite à domicile (suite)"}',X'02693A5E3942454FE4BD74291832D63AA4',1,NULL,'2621018anais-grandchene');
INSERT INTO "presort" VALUES(123,'preincubation-2020','2621018Ousmane Œilletons','2621018','Ousmane Œilletons',1,'{"Intitulé": "Une seule visite à domicile (suite)"}',X'025D991F08A324760D14B919C6F2607519',1,NULL,'2621018ousmane-oeilletons');
INSERT INTO "presort" VALUES(124,'preincubation-2020','2621018Anaïs Fauxbourg','2621018','Anaïs Fauxbourg',1,'{"Intitulé": "Une seule visite à domicile (suite)"}',X'0280DD43122116B7D04871E38CBE984D99',1,NULL,'2621018anais-fauxbourg');
INSERT INTO "presort" VALUES(125,'preincubation-2020','2621018Théo Hautbois','2621018','Théo Hautbois',1,'{"Intitulé": "Une seule visite à domicile (suite)"}',X'02E4D96DE4224DF1BC74919F9E2E7B49E4',1,NULL,'2621018theo-hautbois');
INSERT INTO "presort" VALUES(126,'preincubation-2020','2621837Anaïs Grandchêne','2621837','Anaïs Grandchêne',1,'{"Intitulé": "Assistants familiaux : qui a une place ce soir ? – bis"}',X'02862DCF8DA36C678AB1D246E9D906F5C7',1,NULL,'2621837anais-grandchene');
INSERT INTO "presort" VALUES(127,'preincubation-2020','2621837Ousmane Œilletons','2621837','Ousmane Œilletons',0,'{"Intitulé": "Assistants familiaux : qui a une place ce soir ? – bis"}',X'0224BF140F0988533A17AB2BC33ECB61D7',1,NULL,'2621837ousmane-oeilletons');
INSERT INTO "presort" VALUES(128,'preincubation-2020','2621837Anaïs Fauxbourg','2621837','Anaïs Fauxbourg',0,'{"Intitulé": "Assistants familiaux : qui a une place ce soir ? – bis"}',X'02445E5D98B90C9D87304D1E57A307EFA3',1,NULL,'2621837anais-fauxbourg');
INSERT INTO "presort" VALUES(129,'preincubation-2020','2621837Théo Hautbois','2621837','Théo Hautbois',1,'{"Intitulé": "Assistants familiaux : qui a une place ce soir ? – bis"}',X'02C4528BB700F6E6F482349AD340FE43A5',1,NULL,'2621837theo-hautbois');
INSERT INTO "presort" VALUES(130,'preincubation-2020','2621854Anaïs Grandchêne','2621854','Anaïs Grandchêne',0,'{"Intitulé": "RSA : le rendez-vous manqué (suite)"}',X'0265DD0E02DC122789623A9B27F7D60D8B',1,NULL,'2621854anais-grandchene');
INSERT INTO "presort" VALUES(131,'preincubation-2020','2621854Ousmane Œilletons','2621854','Ousmane Œilletons',0,'{"Intitulé": "RSA : le rendez-vous manqué (suite)"}',X'02D9B8C276ED3E0ABB403DAE3C503CE3DE',1,NULL,'2621854ousmane-oeilletons');
INSERT INTO "presort" VALUES(132,'preincubation-2020','2621854Anaïs Fauxbourg','2621854','Anaïs Fauxbourg',0,'{"Intitulé": "RSA : le rendez-vous manqué (suite)"}',X'02E62CAEAC3BEA7C9BF414A9E8BBB37971',1,NULL,'2621854anais-fauxbourg');
INSERT INTO "presort" VALUES(133,'preincubation-2020','2621854Théo Hautbois','2621854','Théo Hautbois',0,'{"Intitulé": "RSA : le rendez-vous manqué (suite)"}',X'024B00E1809694EB1F18061226BFFEBF51',1,NULL,'2621854theo-hautbois');
INSERT INTO "presort" VALUES(134,'preincubation-2020','2621987Anaïs Grandchêne','2621987','Anaïs Grandchêne',1,'{"Intitulé": "Gaspillage à la demi-pension – bis"}',X'02F1AC5A24418C7F7672383D03CC774337',1,NULL,'2621987anais-grandchene');
INSERT INTO "presort" VALUES(135,'preincubation-2020','2621987Ousmane Œilletons','2621987','Ousmane Œilletons',1,'{"Intitulé": "Gaspillage à la demi-pension – bis"}',X'02BF8FDA7263898AECF766B30498372EB0',1,NULL,'2621987ousmane-oeilletons');
INSERT INTO "presort" VALUES(136,'preincubation-2020','2621987Anaïs Fauxbourg','2621987','Anaïs Fauxbourg',0,'{"Intitulé": "Gaspillage à la demi-pension – bis"}',X'0207A5531BE6797259EC9EF33093A85DEE',1,NULL,'2621987anais-fauxbourg');
INSERT INTO "presort" VALUES(137,'preincubation-2020','2621987Théo Hautbois','2621987','Théo Hautbois',0,'{"Intitulé": "Gaspillage à la demi-pension – bis"}',X'02466C3162BD75EDA72ED3F4EDC949A108',1,NULL,'2621987theo-hautbois');
INSERT INTO "presort" VALUES(138,'preincubation-2020','2622543Anaïs Grandchêne','2622543','Anaïs Grandchêne',1,'{"Intitulé": "Le nid-de-poule signalé dix fois (suite)"}',X'02AD5E00015FCD9225427FB221CDF11159',1,NULL,'2622543anais-grandchene');
INSERT INTO "presort" VALUES(139,'preincubation-2020','2622543Ousmane Œilletons','2622543','Ousmane Œilletons',1,'{"Intitulé": "Le nid-de-poule signalé dix fois (suite)"}',X'025D77A5B92F62567B0568194F54943968',1,NULL,'2622543ousmane-oeilletons');
INSERT INTO "presort" VALUES(140,'preincubation-2020','2622543Anaïs Fauxbourg','2622543','Anaïs Fauxbourg',1,'{"Intitulé": "Le nid-de-poule signalé dix fois (suite)"}',X'02AC4C37A10A51D62E2D8D3C908CC99353',1,NULL,'2622543anais-fauxbourg');
INSERT INTO "presort" VALUES(141,'preincubation-2020','2622543Théo Hautbois','2622543','Théo Hautbois',1,'{"Intitulé": "Le nid-de-poule signalé dix fois (suite)"}',X'023142AE5F3416390B498FCBE1040ACAD2',1,NULL,'2622543theo-hautbois');
INSERT INTO "presort" VALUES(142,'preincubation-2020','2622887Anaïs Grandchêne','2622887','Anaïs Grandchêne',1,'{"Intitulé": "Mobilité interne invisible – bis"}',X'029BD691E509CC7238F502BA7F204288A3',1,NULL,'2622887anais-grandchene');
INSERT INTO "presort" VALUES(143,'preincubation-2020','2622887Ousmane Œilletons','2622887','Ousmane Œilletons',1,'{"Intitulé": "Mobilité interne invisible – bis"}',X'021562771BA865C7F0C6C99A0D02D044E4',1,NULL,'2622887ousmane-oeilletons');
INSERT INTO "presort" VALUES(144,'preincubation-2020','2622887Anaïs Fauxbourg','2622887','Anaïs Fauxbourg',1,'{"Intitulé": "Mobilité interne invisible – bis"}',X'0294FBF53FA81536367363A61165D1F133',1,NULL,'2622887anais-fauxbourg');
INSERT INTO "presort" VALUES(145,'preincubation-2020','2622887Théo Hautbois','2622887','Théo Hautbois',1,'{"Intitulé": "Mobilité interne invisible – bis"}',X'029BA4055369A52EB5058443BB7C420D96',1,NULL,'2622887theo-hautbois');
INSERT INTO "presort" VALUES(146,'preincubation-2020','2623704Anaïs Grandchêne','2623704','Anaïs Grandchêne',1,'{"Intitulé": "Actes introuvables (suite)"}',X'02AD3576987FFFBEEDC38E5218CA974119',1,NULL,'2623704anais-grandchene');
INSERT INTO "presort" VALUES(147,'preincubation-2020','2623704Ousmane Œilletons','2623704','Ousmane Œilletons',1,'{"Intitulé": "Actes introuvables (suite)"}',X'02F3B422F32DA80AF3AE910B04F2317CF5',1,NULL,'2623704ousmane-oeilletons');
INSERT INTO "presort" VALUES(148,'preincubation-2020','2623704Anaïs Fauxbourg','2623704','Anaïs Fauxbourg',1,'{"Intitulé": "Actes introuvables (suite)"}',X'021AA1E0D8D15354A7ED1E5C050C63FE78',1,NULL,'2623704anais-fauxbourg');
INSERT INTO "presort" VALUES(149,'preincubation-2020','2623704Théo Hautbois','2623704','Théo Hautbois',0,'{"Intitulé": "Actes introuvables (suite)"}',X'020D0606C92C733FB5A4F9B0DCF4921F50',1,NULL,'2623704theo-hautbois');
INSERT INTO "presort" VALUES(150,'preincubation-2020','2624434Anaïs Grandchêne','2624434','Anaïs Grandchêne',0,'{"Intitulé": "Vaccins : le carnet perdu – bis"}',X'02B1EC409D955603E8C790C9080F7CEDD2',1,NULL,'2624434anais-grandchene');
INSERT INTO "presort" VALUES(151,'preincubation-2020','2624434Ousmane Œilletons','2624434','Ousmane Œilletons',1,'{"Intitulé": "Vaccins : le carnet perdu – bis"}',X'02D63E515B56BB1C499E243E1D0E8432E9',1,NULL,'2624434ousmane-oeilletons');
INSERT INTO "presort" VALUES(152,'preincubation-2020','2624434Anaïs Fauxbourg','2624434','Anaïs Fauxbourg',1,'{"Intitulé": "Vaccins : le carnet perdu – bis"}',X'02BEF719B0A10B40842765E50CE72913EF',1,NULL,'2624434anais-fauxbourg');
INSERT INTO "presort" VALUES(153,'preincubation-2020','2624434Théo Hautbois','2624434','Théo Hautbois',0,'{"Intitulé": "Vaccins : le carnet perdu – bis"}',X'0285EC30C9E99BFE7B046D3595E4698C9D',1,NULL,'2624434theo-hautbois');
INSERT INTO "presort" VALUES(154,'preincubation-2020','2624782Anaïs Grandchêne','2624782','Anaïs Grandchêne',1,'{"Intitulé": "Le car ne passe plus (suite)"}',X'02EED51EE0FA2BAF08427274D04203EEF6',1,NULL,'2624782anais-grandchene');
INSERT INTO "presort" VALUES(155,'preincubation-2020','2624782Ousmane Œilletons','2624782','Ousmane Œilletons',1,'{"Intitulé": "Le car ne passe plus (suite)"}',X'028039C493297BA0A4DC421F16AD98B0B9',1,NULL,'2624782ousmane-oeilletons');
INSERT INTO "presort" VALUES(156,'preincubation-2020','2624782Anaïs Fauxbourg','2624782','Anaïs Fauxbourg',1,'{"Intitulé": "Le car ne passe plus (suite)"}',X'028B13CFA00A1568DAA4989AD03AC7B141',1,NULL,'2624782anais-fauxbourg');
INSERT INTO "presort" VALUES(157,'preincubation-2020','2624782Théo Hautbois','2624782','Théo Hautbois',1,'{"Intitulé": "Le car ne passe plus (suite)"}',X'026188BF5E869B913DFEC64426E30DCAC9',1,NULL,'2624782theo-hautbois');
INSERT INTO "presort" VALUES(158,'preincubation-2020','2625193Anaïs Grandchêne','2625193','Anaïs Grandchêne',0,'{"Intitulé": "Réserver sans se déplacer – bis"}',X'02CFEB3A945199B9A36820DA42C1962D56',1,NULL,'2625193anais-grandchene');
INSERT INTO "presort" VALUES(159,'preincubation-2020','2625193Ousmane Œilletons','2625193','Ousmane Œilletons',1,'{"Intitulé": "Réserver sans se déplacer – bis"}',X'02E4A1D1A6889BF86ED1C990438FB7F602',1,NULL,'2625193ousmane-oeilletons');
INSERT INTO "presort" VALUES(160,'preincubation-2020','2625193Anaïs Fauxbourg','2625193','Anaïs Fauxbourg',0,'{"Intitulé": "Réserver sans se déplacer – bis"}',X'0280E6A287A402F8F184E4A320F468AA21',1,NULL,'2625193anais-fauxbourg');
INSERT INTO "presort" VALUES(161,'preincubation-2020','2625193Théo Hautbois','2625193','Théo Hautbois',0,'{"Intitulé": "Réserver sans se déplacer – bis"}',X'02C0AF841FFDBFD8786A40161B1F627F2C',1,NULL,'2625193theo-hautbois');
INSERT INTO "presort" VALUES(162,'preincubation-2020','2625525Anaïs Grandchêne','2625525','Anaïs Grandchêne',1,'{"Intitulé": "Artisans découragés (suite)"}',X'027B876FD0A6D3DDC08C0CA4CA088228D3',1,NULL,'2625525anais-grandchene');
INSERT INTO "presort" VALUES(163,'preincubation-2020','2625525Ousmane Œilletons','2625525','Ousmane Œilletons',1,'{"Intitulé": "Artisans découragés (suite)"}',X'0241374DFA78CBDB90950260CD2FCFA809',1,NULL,'2625525ousmane-oeilletons');
INSERT INTO "presort" VALUES(164,'preincubation-2020','2625525Anaïs Fauxbourg','2625525','Anaïs Fauxbourg',1,'{"Intitulé": "Artisans découragés (suite)"}',X'02640A77AE6014E5C0C79016C90AB4AFA6',1,NULL,'2625525anais-fauxbourg');
INSERT INTO "presort" VALUES(165,'preincubation-2020','2625525Théo Hautbois','2625525','Théo Hautbois',1,'{"Intitulé": "Artisans découragés (suite)"}',X'021D216B86A6A46985F21EFB7F04AF1A29',1,NULL,'2625525theo-hautbois');
INSERT INTO "presort" VALUES(166,'preincubation-2020','2625677Anaïs Grandchêne','2625677','Anaïs Grandchêne',0,'{"Intitulé": "Précarité énergétique : trop tard – bis"}',X'0248184AA15EFDE2BC1BB4EF5058D3433D',1,NULL,'2625677anais-grandchene');
INSERT INTO "presort" VALUES(167,'preincubation-2020','2625677Ousmane Œilletons','2625677','Ousmane Œilletons',0,'{"Intitulé": "Précarité énergétique : trop tard – bis"}',X'026F90732F0AA97272B1A7D9363BAB7D5A',1,NULL,'2625677ousmane-oeilletons');
INSERT INTO "presort" VALUES(168,'preincubation-2020','2625677Anaïs Fauxbourg','2625677','Anaïs Fauxbourg',1,'{"Intitulé": "Précarité énergétique : trop tard – bis"}',X'028F533914D09110CE20EB50611256609C',1,NULL,'2625677anais-fauxbourg');
INSERT INTO "presort" VALUES(169,'preincubation-2020','2625677Théo Hautbois','2625677','Théo Hautbois',1,'{"Intitulé": "Précarité énergétique : trop tard – bis"}',X'023EE0C2B4FF630EC4CA8AAB2BF5D749A0',1,NULL,'2625677theo-hautbois');
CREATE TABLE problems (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    partner TEXT,
    number TEXT,
    title TEXT,
    is_real INTEGER CHECK (is_real IN (0, 1)),
    is_major INTEGER CHECK (is_major IN (0, 1)),
    is_actionable INTEGER CHECK (is_actionable IN (0, 1)),
    users TEXT,
    frequency TEXT,
    expected_impact TEXT,
    application TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    entry TEXT,
    dataset TEXT,
    row_key TEXT,
    file TEXT,
    sheet_name TEXT,
    row_number INTEGER,
    cells TEXT,
    reasons TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE receipts (
    sheet INTEGER PRIMARY KEY REFERENCES import_sheets (id),
    refused INTEGER NOT NULL,
    absent INTEGER NOT NULL,
    totals TEXT NOT NULL,
    form TEXT
) STRICT;
INSERT INTO "receipts" VALUES(1,0,0,'[{"column": "cap_cents", "heading": "Plafond", "sum_cents": 4500000, "written_cents": null, "cell": null}]',NULL);
INSERT INTO "receipts" VALUES(2,0,0,'[{"column": "cap_cents", "heading": "Plafond", "sum_cents": 720000, "written_cents": null, "cell": null}]',NULL);
INSERT INTO "receipts" VALUES(3,0,0,'[]',NULL);
INSERT INTO "receipts" VALUES(4,0,0,'[]',NULL);
INSERT INTO "receipts" VALUES(5,0,0,'[]',NULL);
INSERT INTO "receipts" VALUES(6,0,0,'[]',NULL);
INSERT INTO "receipts" VALUES(7,0,0,'[]',NULL);
INSERT INTO "receipts" VALUES(8,0,0,'[{"column": "called_cents", "heading": "Montant appelé", "sum_cents": 4550000, "written_cents": null, "cell": null}, {"column": "received_cents", "heading": "Montant encaissé", "sum_cents": 4483333, "written_cents": null, "cell": null}, {"column": "refunded_cents", "heading": "Montant restitué", "sum_cents": 35000, "written_cents": null, "cell": null}]',NULL);
INSERT INTO "receipts" VALUES(9,0,0,'[{"column": "commitments_cents", "heading": "AE prévues", "sum_cents": 3885050, "written_cents": null, "cell": null}, {"column": "payments_cents", "heading": "CP prévus", "sum_cents": 3185050, "written_cents": null, "cell": null}]',NULL);
INSERT INTO "receipts" VALUES(10,0,0,'[{"column": "committed_cents", "heading": "Montant engagé", "sum_cents": 3508182, "written_cents": null, "cell": null}, {"column": "paid_cents", "heading": "Montant payé", "sum_cents": 3289071, "written_cents": null, "cell": null}]',NULL);
INSERT INTO "receipts" VALUES(11,0,0,'[]',NULL);
INSERT INTO "receipts" VALUES(12,0,0,'[]',NULL);
INSERT INTO "receipts" VALUES(13,0,0,'[]',NULL);
INSERT INTO "receipts" VALUES(14,0,0,'[]',NULL);
INSERT INTO "receipts" VALUES(15,0,5,'[{"column": "called_cents", "heading": "Montant appelé", "sum_cents": 900000, "written_cents": null, "cell": null}, {"column": "received_cents", "heading": "Montant encaissé", "sum_cents": 800000, "written_cents": null, "cell": null}, {"column": "refunded_cents", "heading": "Montant restitué", "sum_cents": 0, "written_cents": null, "cell": null}]',NULL);
INSERT INTO "receipts" VALUES(16,0,7,'[]',NULL);
INSERT INTO "receipts" VALUES(17,0,0,'[]',NULL);
INSERT INTO "receipts" VALUES(18,0,0,'[]','{"form":"Réunion","rows":{"meetings":[{"held_on":"2021-03-12","known_at":4,"name":"Comité de mars"}]},"withdrawn":{}}');
INSERT INTO "receipts" VALUES(19,0,0,'[]','{"form":"Action","rows":{"actions":[{"action":"Relancer","due_on":"2021-04-01","number":"A1","owner":"DINUM","session":"comite","situation":"open"}]},"withdrawn":{}}');
CREATE TABLE scores (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    session TEXT,
    application TEXT,
    juror TEXT,
    body TEXT,
    criterion TEXT,
    score TEXT,
    comment TEXT,
    is_recused INTEGER CHECK (is_recused IN (0, 1)),
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "scores" VALUES(391,'preincubation-2020','selection2614369M. Cédric Roquefleurampleur','selection','2614369','M. Cédric Roquefleur','DINUM','ampleur','4','À creuser, "trop tôt"',0,NULL,X'020B51EB4936D161D5F7C05314D99E47C4',1,NULL,'selection2614369cedric-roquefleurampleur');
INSERT INTO "scores" VALUES(392,'preincubation-2020','selection2614369M. Cédric Roquefleuraction','selection','2614369','M. Cédric Roquefleur','DINUM','action','7/2','À creuser, "trop tôt"',0,NULL,X'02C9B0EF78788178DD96886E83751F5608',1,NULL,'selection2614369cedric-roquefleuraction');
INSERT INTO "scores" VALUES(393,'preincubation-2020','selection2614369M. Cédric Roquefleurcompetences','selection','2614369','M. Cédric Roquefleur','DINUM','competences','3','À creuser, "trop tôt"',0,NULL,X'02F87960739BDF05442642C46189D70007',1,NULL,'selection2614369cedric-roquefleurcompetences');
INSERT INTO "scores" VALUES(394,'preincubation-2020','selection2614369Mme Marie-Ange Roquefleurampleur','selection','2614369','Mme Marie-Ange Roquefleur','DINUM','ampleur','7/2',NULL,0,NULL,X'025A3324319AE5511754C429CC8C349959',1,NULL,'selection2614369marie-ange-roquefleurampleur');
INSERT INTO "scores" VALUES(395,'preincubation-2020','selection2614369Mme Marie-Ange Roquefleuraction','selection','2614369','Mme Marie-Ange Roquefleur','DINUM','action','7/2',NULL,0,NULL,X'022D3EFBE475B48CDAC4D6F95391FB10BB',1,NULL,'selection2614369marie-ange-roquefleuraction');
INSERT INTO "scores" VALUES(396,'preincubation-2020','selection2614369Mme Marie-Ange Roquefleurcompetences','selection','2614369','Mme Marie-Ange Roquefleur','DINUM','competences','3',NULL,0,NULL,X'02E40B17D7F335FA19CF603BDF846A5EEF',1,NULL,'selection2614369marie-ange-roquefleurcompetences');
INSERT INTO "scores" VALUES(397,'preincubation-2020','selection2614369M. Gaël Deuxpontsampleur','selection','2614369','M. Gaël Deuxponts','Nord','ampleur','4','À creuser, "trop tôt"',0,NULL,X'02871592600C5C24DED90DD124D2F4B6B8',1,NULL,'selection2614369gael-deuxpontsampleur');
INSERT INTO "scores" VALUES(398,'preincubation-2020','selection2614369M. Gaël Deuxpontsaction','selection','2614369','M. Gaël Deuxponts','Nord','action','4','À creuser, "trop tôt"',0,NULL,X'02A7190A70BAE24613BDF13B9A9688C5B1',1,NULL,'selection2614369gael-deuxpontsaction');
INSERT INTO "scores" VALUES(399,'preincubation-2020','selection2614369M. Gaël Deuxpontscompetences','selection','2614369','M. Gaël Deuxponts','Nord','competences','7/2','À creuser, "trop tôt"',0,NULL,X'029DAD24F29D27F02835756F8EDF5206C0',1,NULL,'selection2614369gael-deuxpontscompetences');
INSERT INTO "scores" VALUES(400,'preincubation-2020','selection2614369M. Jérôme Vertepréampleur','selection','2614369','M. Jérôme Vertepré','Oise','ampleur','9/2',NULL,0,NULL,X'027178E37B4A8914254893A292AD48E4BC',1,NULL,'selection2614369jerome-vertepreampleur');
INSERT INTO "scores" VALUES(401,'preincubation-2020','selection2614369M. Jérôme Vertepréaction','selection','2614369','M. Jérôme Vertepré','Oise','action','5',NULL,0,NULL,X'02ABD6198EA8D341CBC3EBC7C4547DFBF7',1,NULL,'selection2614369jerome-vertepreaction');
INSERT INTO "scores" VALUES(402,'preincubation-2020','selection2614369M. Jérôme Verteprécompetences','selection','2614369','M. Jérôme Vertepré','Oise','competences','9/2',NULL,0,NULL,X'02250B3E45D3ECCC6D463CAC551DD3BCA1',1,NULL,'selection2614369jerome-verteprecompetences');
INSERT INTO "scores" VALUES(403,'preincubation-2020','selection2614369M. Gaël Moulinvertampleur','selection','2614369','M. Gaël Moulinvert','Pas-de-Calais','ampleur','5',NULL,0,NULL,X'02D297C9175812112461F2B3D33FF69EAD',1,NULL,'selection2614369gael-moulinvertampleur');
INSERT INTO "scores" VALUES(404,'preincubation-2020','selection2614369M. Gaël Moulinvertaction','selection','2614369','M. Gaël Moulinvert','Pas-de-Calais','action','9/2',NULL,0,NULL,X'022C96DDE130CCA27CD9D24F999CE4EDB5',1,NULL,'selection2614369gael-moulinvertaction');
INSERT INTO "scores" VALUES(405,'preincubation-2020','selection2614369M. Gaël Moulinvertcompetences','selection','2614369','M. Gaël Moulinvert','Pas-de-Calais','competences','4',NULL,0,NULL,X'02C58F725349088D79C494E39D1DAAA0BF',1,NULL,'selection2614369gael-moulinvertcompetences');
INSERT INTO "scores" VALUES(406,'preincubation-2020','selection2614369M. Loïc Dufictifampleur','selection','2614369','M. Loïc Dufictif','Somme','ampleur','5',NULL,0,NULL,X'02A37824B4162FC1692A7A8A44F2F4D257',1,NULL,'selection2614369loic-dufictifampleur');
INSERT INTO "scores" VALUES(407,'preincubation-2020','selection2614369M. Loïc Dufictifaction','selection','2614369','M. Loïc Dufictif','Somme','action','5',NULL,0,NULL,X'021720A3599529468D5F47A28C4184BA81',1,NULL,'selection2614369loic-dufictifaction');
INSERT INTO "scores" VALUES(408,'preincubation-2020','selection2614369M. Loïc Dufictifcompetences','selection','2614369','M. Loïc Dufictif','Somme','competences','9/2',NULL,0,NULL,X'025F4598ACCB0AC7708C0402B9741BF9EB',1,NULL,'selection2614369loic-dufictifcompetences');
INSERT INTO "scores" VALUES(409,'preincubation-2020','selection2614369Mme Noëlle Petitjourampleur','selection','2614369','Mme Noëlle Petitjour','Val d''Oise','ampleur','4','Porteuse convaincante',0,NULL,X'02157219BD2D8DC161FCE0178720CD536F',1,NULL,'selection2614369noelle-petitjourampleur');
INSERT INTO "scores" VALUES(410,'preincubation-2020','selection2614369Mme Noëlle Petitjouraction','selection','2614369','Mme Noëlle Petitjour','Val d''Oise','action','9/2','Porteuse convaincante',0,NULL,X'02EA527769C6A204D67493A505A97C46CB',1,NULL,'selection2614369noelle-petitjouraction');
INSERT INTO "scores" VALUES(411,'preincubation-2020','selection2614369Mme Noëlle Petitjourcompetences','selection','2614369','Mme Noëlle Petitjour','Val d''Oise','competences','9/2','Porteuse convaincante',0,NULL,X'027B6CEFA3D86FFC302FF0461A95204D21',1,NULL,'selection2614369noelle-petitjourcompetences');
INSERT INTO "scores" VALUES(412,'preincubation-2020','selection2618042M. Cédric Roquefleurampleur','selection','2618042','M. Cédric Roquefleur','DINUM','ampleur','4','Irritant réel ; quel volume ?',0,NULL,X'02734BA3C8258A8F20AE7C4701852329CA',1,NULL,'selection2618042cedric-roquefleurampleur');
INSERT INTO "scores" VALUES(413,'preincubation-2020','selection2618042M. Cédric Roquefleuraction','selection','2618042','M. Cédric Roquefleur','DINUM','action','4','Irritant réel ; quel volume ?',0,NULL,X'02BCFABDDA81540677DA3F015FA8A6A8D3',1,NULL,'selection2618042cedric-roquefleuraction');
INSERT INTO "scores" VALUES(414,'preincubation-2020','selection2618042M. Cédric Roquefleurcompetences','selection','2618042','M. Cédric Roquefleur','DINUM','competences','9/2','Irritant réel ; quel volume ?',0,NULL,X'02E0D1A2193550BDAE855E215638680983',1,NULL,'selection2618042cedric-roquefleurcompetences');
INSERT INTO "scores" VALUES(415,'preincubation-2020','selection2618042Mme Marie-Ange Roquefleurampleur','selection','2618042','Mme Marie-Ange Roquefleur','DINUM','ampleur','4','À creuser, "trop tôt"',0,NULL,X'02750375EB1CD1A77E6E6D0DF34FF09A77',1,NULL,'selection2618042marie-ange-roquefleurampleur');
INSERT INTO "scores" VALUES(416,'preincubation-2020','selection2618042Mme Marie-Ange Roquefleuraction','selection','2618042','Mme Marie-Ange Roquefleur','DINUM','action',NULL,'À creuser, "trop tôt"',0,NULL,X'02A4A936391AAEE960CD8C5CF7A7E325A3',1,NULL,'selection2618042marie-ange-roquefleuraction');
INSERT INTO "scores" VALUES(417,'preincubation-2020','selection2618042Mme Marie-Ange Roquefleurcompetences','selection','2618042','Mme Marie-Ange Roquefleur','DINUM','competences','7/2','À creuser, "trop tôt"',0,NULL,X'0231A7F046B4EE9653E0C771C844220591',1,NULL,'selection2618042marie-ange-roquefleurcompetences');
INSERT INTO "scores" VALUES(418,'preincubation-2020','selection2618042M. Gaël Deuxpontsampleur','selection','2618042','M. Gaël Deuxponts','Nord','ampleur','4',NULL,0,NULL,X'02E04326C39357D3DB17097447F6547F12',1,NULL,'selection2618042gael-deuxpontsampleur');
INSERT INTO "scores" VALUES(419,'preincubation-2020','selection2618042M. Gaël Deuxpontsaction','selection','2618042','M. Gaël Deuxponts','Nord','action','3',NULL,0,NULL,X'026B04C533F3AD70DEAB42E53AD52E7604',1,NULL,'selection2618042gael-deuxpontsaction');
INSERT INTO "scores" VALUES(420,'preincubation-2020','selection2618042M. Gaël Deuxpontscompetences','selection','2618042','M. Gaël Deuxponts','Nord','competences','4',NULL,0,NULL,X'02221F8756511BF779DB414A75B1C274A3',1,NULL,'selection2618042gael-deuxpontscompetences');
INSERT INTO "scores" VALUES(421,'preincubation-2020','selection2618042M. Jérôme Vertepréampleur','selection','2618042','M. Jérôme Vertepré','Oise','ampleur','4','Porteuse convaincante',0,NULL,X'02582967F0CA4ED49CEDEBED3DD9E2C969',1,NULL,'selection2618042jerome-vertepreampleur');
INSERT INTO "scores" VALUES(422,'preincubation-2020','selection2618042M. Jérôme Vertepréaction','selection','2618042','M. Jérôme Vertepré','Oise','action','9/2','Porteuse convaincante',0,NULL,X'02DCB8AFEEC3AD09154A40F0D1D5B7A4E3',1,NULL,'selection2618042jerome-vertepreaction');
INSERT INTO "scores" VALUES(423,'preincubation-2020','selection2618042M. Jérôme Verteprécompetences','selection','2618042','M. Jérôme Vertepré','Oise','competences','5','Porteuse convaincante',0,NULL,X'0216F3135D6510EDB550E666A08FD1F11B',1,NULL,'selection2618042jerome-verteprecompetences');
INSERT INTO "scores" VALUES(424,'preincubation-2020','selection2618042M. Gaël Moulinvertampleur','selection','2618042','M. Gaël Moulinvert','Pas-de-Calais','ampleur','4',NULL,0,NULL,X'020E71972D1C281D164EA9DA158F8A66A5',1,NULL,'selection2618042gael-moulinvertampleur');
INSERT INTO "scores" VALUES(425,'preincubation-2020','selection2618042M. Gaël Moulinvertaction','selection','2618042','M. Gaël Moulinvert','Pas-de-Calais','action','9/2',NULL,0,NULL,X'0211E5903FB61305FF6813D2F0E26B341A',1,NULL,'selection2618042gael-moulinvertaction');
INSERT INTO "scores" VALUES(426,'preincubation-2020','selection2618042M. Gaël Moulinvertcompetences','selection','2618042','M. Gaël Moulinvert','Pas-de-Calais','competences','5',NULL,0,NULL,X'0239FC0AB9A48865BED53D1B35D133BEBA',1,NULL,'selection2618042gael-moulinvertcompetences');
INSERT INTO "scores" VALUES(427,'preincubation-2020','selection2618042M. Loïc Dufictifampleur','selection','2618042','M. Loïc Dufictif','Somme','ampleur','5','Porteuse convaincante',0,NULL,X'02F2F3285621D04BB00B75A3D2B654D785',1,NULL,'selection2618042loic-dufictifampleur');
INSERT INTO "scores" VALUES(428,'preincubation-2020','selection2618042M. Loïc Dufictifaction','selection','2618042','M. Loïc Dufictif','Somme','action','4','Porteuse convaincante',0,NULL,X'02AC744F8F6CDB96F199F27B968F3EB668',1,NULL,'selection2618042loic-dufictifaction');
INSERT INTO "scores" VALUES(429,'preincubation-2020','selection2618042M. Loïc Dufictifcompetences','selection','2618042','M. Loïc Dufictif','Somme','competences','4','Porteuse convaincante',0,NULL,X'02E4BEB1ED298D47F0C0295917825784DF',1,NULL,'selection2618042loic-dufictifcompetences');
INSERT INTO "scores" VALUES(430,'preincubation-2020','selection2618042Mme Noëlle Petitjourampleur','selection','2618042','Mme Noëlle Petitjour','Val d''Oise','ampleur','9/2','Porteuse convaincante',0,NULL,X'02A4A2A9DB9F25C88AEAA3D7170B281D01',1,NULL,'selection2618042noelle-petitjourampleur');
INSERT INTO "scores" VALUES(431,'preincubation-2020','selection2618042Mme Noëlle Petitjouraction','selection','2618042','Mme Noëlle Petitjour','Val d''Oise','action','9/2','Porteuse convaincante',0,NULL,X'02FD9F2ABE61857728CB4E78B48A1B5656',1,NULL,'selection2618042noelle-petitjouraction');
INSERT INTO "scores" VALUES(432,'preincubation-2020','selection2618042Mme Noëlle Petitjourcompetences','selection','2618042','Mme Noëlle Petitjour','Val d''Oise','competences','4','Porteuse convaincante',0,NULL,X'0276123E4FDD0754F0D2DAF0CBE9C69D51',1,NULL,'selection2618042noelle-petitjourcompetences');
INSERT INTO "scores" VALUES(433,'preincubation-2020','selection2619257M. Cédric Roquefleurampleur','selection','2619257','M. Cédric Roquefleur','DINUM','ampleur',NULL,'Je connais le porteur',1,NULL,X'02FFB6B85723ECDE436E7EFA30677393E4',1,NULL,'selection2619257cedric-roquefleurampleur');
INSERT INTO "scores" VALUES(434,'preincubation-2020','selection2619257M. Cédric Roquefleuraction','selection','2619257','M. Cédric Roquefleur','DINUM','action',NULL,'Je connais le porteur',1,NULL,X'027BFE5BB50B5C536C9B0B45D03AC81751',1,NULL,'selection2619257cedric-roquefleuraction');
INSERT INTO "scores" VALUES(435,'preincubation-2020','selection2619257M. Cédric Roquefleurcompetences','selection','2619257','M. Cédric Roquefleur','DINUM','competences',NULL,'Je connais le porteur',1,NULL,X'02BA5A23F4F80A94817C0EF5D4D4A312DE',1,NULL,'selection2619257cedric-roquefleurcompetences');
INSERT INTO "scores" VALUES(436,'preincubation-2020','selection2619257Mme Marie-Ange Roquefleurampleur','selection','2619257','Mme Marie-Ange Roquefleur','DINUM','ampleur','7/2',NULL,0,NULL,X'02EFE24066FDE62118AE732C7EB6CC4112',1,NULL,'selection2619257marie-ange-roquefleurampleur');
INSERT INTO "scores" VALUES(437,'preincubation-2020','selection2619257Mme Marie-Ange Roquefleuraction','selection','2619257','Mme Marie-Ange Roquefleur','DINUM','action','4',NULL,0,NULL,X'028809B1599BDD853155A85BBB784A0427',1,NULL,'selection2619257marie-ange-roquefleuraction');
INSERT INTO "scores" VALUES(438,'preincubation-2020','selection2619257Mme Marie-Ange Roquefleurcompetences','selection','2619257','Mme Marie-Ange Roquefleur','DINUM','competences','7/2',NULL,0,NULL,X'02233D420E6E565D9197D3656690070AB6',1,NULL,'selection2619257marie-ange-roquefleurcompetences');
INSERT INTO "scores" VALUES(439,'preincubation-2020','selection2619257M. Gaël Deuxpontsampleur','selection','2619257','M. Gaël Deuxponts','Nord','ampleur','7/2',NULL,0,NULL,X'0286BC8E32AD4A9552548BB9700EAA5445',1,NULL,'selection2619257gael-deuxpontsampleur');
INSERT INTO "scores" VALUES(440,'preincubation-2020','selection2619257M. Gaël Deuxpontsaction','selection','2619257','M. Gaël Deuxponts','Nord','action','9/2',NULL,0,NULL,X'02DD016DDCAEAA73F6BFF0BC65F763E8ED',1,NULL,'selection2619257gael-deuxpontsaction');
INSERT INTO "scores" VALUES(441,'preincubation-2020','selection2619257M. Gaël Deuxpontscompetences','selection','2619257','M. Gaël Deuxponts','Nord','competences','7/2',NULL,0,NULL,X'0296B5ED78E07F53D5FB4F26FC7B9A774A',1,NULL,'selection2619257gael-deuxpontscompetences');
INSERT INTO "scores" VALUES(442,'preincubation-2020','selection2619257M. Jérôme Vertepréampleur','selection','2619257','M. Jérôme Vertepré','Oise','ampleur','4','À creuser, "trop tôt"',0,NULL,X'0202144867FA017080DE05D98F1A0B0114',1,NULL,'selection2619257jerome-vertepreampleur');
INSERT INTO "scores" VALUES(443,'preincubation-2020','selection2619257M. Jérôme Vertepréaction','selection','2619257','M. Jérôme Vertepré','Oise','action','4','À creuser, "trop tôt"',0,NULL,X'02AB58417E43EBD3E27809E9FDDE534583',1,NULL,'selection2619257jerome-vertepreaction');
INSERT INTO "scores" VALUES(444,'preincubation-2020','selection2619257M. Jérôme Verteprécompetences','selection','2619257','M. Jérôme Vertepré','Oise','competences','5','À creuser, "trop tôt"',0,NULL,X'02ECCDA1711F1703887B8CF1FC39171B1B',1,NULL,'selection2619257jerome-verteprecompetences');
INSERT INTO "scores" VALUES(445,'preincubation-2020','selection2619257M. Gaël Moulinvertampleur','selection','2619257','M. Gaël Moulinvert','Pas-de-Calais','ampleur','5',NULL,0,NULL,X'0280127257062BE3F367F53244934BFC6F',1,NULL,'selection2619257gael-moulinvertampleur');
INSERT INTO "scores" VALUES(446,'preincubation-2020','selection2619257M. Gaël Moulinvertaction','selection','2619257','M. Gaël Moulinvert','Pas-de-Calais','action','4',NULL,0,NULL,X'02F298F4691AC64C26694EF32B761D4810',1,NULL,'selection2619257gael-moulinvertaction');
INSERT INTO "scores" VALUES(447,'preincubation-2020','selection2619257M. Gaël Moulinvertcompetences','selection','2619257','M. Gaël Moulinvert','Pas-de-Calais','competences','9/2',NULL,0,NULL,X'02E67C87398300BD474F1D4E15608D7EC8',1,NULL,'selection2619257gael-moulinvertcompetences');
INSERT INTO "scores" VALUES(448,'preincubation-2020','selection2619257M. Loïc Dufictifampleur','selection','2619257','M. Loïc Dufictif','Somme','ampleur','4',NULL,0,NULL,X'02E37D30CE1D9B521F606E01D97F55642C',1,NULL,'selection2619257loic-dufictifampleur');
INSERT INTO "scores" VALUES(449,'preincubation-2020','selection2619257M. Loïc Dufictifaction','selection','2619257','M. Loïc Dufictif','Somme','action','4',NULL,0,NULL,X'0214A369C16C231D9091132F677CE4AD45',1,NULL,'selection2619257loic-dufictifaction');
INSERT INTO "scores" VALUES(450,'preincubation-2020','selection2619257M. Loïc Dufictifcompetences','selection','2619257','M. Loïc Dufictif','Somme','competences','7/2',NULL,0,NULL,X'02B2545522B184EC2CD02C0F551BA7878A',1,NULL,'selection2619257loic-dufictifcompetences');
INSERT INTO "scores" VALUES(451,'preincubation-2020','selection2619257Mme Noëlle Petitjourampleur','selection','2619257','Mme Noëlle Petitjour','Val d''Oise','ampleur','7/2',NULL,0,NULL,X'02435AF3EA463B76494A93A13C43C24867',1,NULL,'selection2619257noelle-petitjourampleur');
INSERT INTO "scores" VALUES(452,'preincubation-2020','selection2619257Mme Noëlle Petitjouraction','selection','2619257','Mme Noëlle Petitjour','Val d''Oise','action','5',NULL,0,NULL,X'02665784B7CD714C8D70F3CBCD17B00D07',1,NULL,'selection2619257noelle-petitjouraction');
INSERT INTO "scores" VALUES(453,'preincubation-2020','selection2619257Mme Noëlle Petitjourcompetences','selection','2619257','Mme Noëlle Petitjour','Val d''Oise','competences','4',NULL,0,NULL,X'02499F7FE328771B7C3209FF2844E980E9',1,NULL,'selection2619257noelle-petitjourcompetences');
INSERT INTO "scores" VALUES(454,'preincubation-2020','selection2614181M. Cédric Roquefleurampleur','selection','2614181','M. Cédric Roquefleur','DINUM','ampleur','4',NULL,0,NULL,X'0209651BE5642463E5B349FD5A7B59FDAD',1,NULL,'selection2614181cedric-roquefleurampleur');
INSERT INTO "scores" VALUES(455,'preincubation-2020','selection2614181M. Cédric Roquefleuraction','selection','2614181','M. Cédric Roquefleur','DINUM','action','3',NULL,0,NULL,X'028FAB038E4D3F63EA5C2CC48428ED13F1',1,NULL,'selection2614181cedric-roquefleuraction');
INSERT INTO "scores" VALUES(456,'preincubation-2020','selection2614181M. Cédric Roquefleurcompetences','selection','2614181','M. Cédric Roquefleur','DINUM','competences','3',NULL,0,NULL,X'021E43E6EE92FFCC348D5B98CF327B4B2A',1,NULL,'selection2614181cedric-roquefleurcompetences');
INSERT INTO "scores" VALUES(457,'preincubation-2020','selection2614181Mme Marie-Ange Roquefleurampleur','selection','2614181','Mme Marie-Ange Roquefleur','DINUM','ampleur','3','Je connais le porteur',1,NULL,X'02A61D04CC2D801972535B3DA1DBDBE600',1,NULL,'selection2614181marie-ange-roquefleurampleur');
INSERT INTO "scores" VALUES(458,'preincubation-2020','selection2614181Mme Marie-Ange Roquefleuraction','selection','2614181','Mme Marie-Ange Roquefleur','DINUM','action','4','Je connais le porteur',1,NULL,X'0227C7016282C3EF527014DFDF3BA79D83',1,NULL,'selection2614181marie-ange-roquefleuraction');
INSERT INTO "scores" VALUES(459,'preincubation-2020','selection2614181Mme Marie-Ange Roquefleurcompetences','selection','2614181','Mme Marie-Ange Roquefleur','DINUM','competences','3','Je connais le porteur',1,NULL,X'0285C9009B64E97D95EC68B054DF466254',1,NULL,'selection2614181marie-ange-roquefleurcompetences');
INSERT INTO "scores" VALUES(460,'preincubation-2020','selection2614181M. Gaël Deuxpontsampleur','selection','2614181','M. Gaël Deuxponts','Nord','ampleur','3','Irritant réel ; quel volume ?',0,NULL,X'02E75DD1D2585FED24FB01B5A378F749AA',1,NULL,'selection2614181gael-deuxpontsampleur');
INSERT INTO "scores" VALUES(461,'preincubation-2020','selection2614181M. Gaël Deuxpontsaction','selection','2614181','M. Gaël Deuxponts','Nord','action','5/2','Irritant réel ; quel volume ?',0,NULL,X'025B32F2B6AA8CCB15E1C16568D797B5A9',1,NULL,'selection2614181gael-deuxpontsaction');
INSERT INTO "scores" VALUES(462,'preincubation-2020','selection2614181M. Gaël Deuxpontscompetences','selection','2614181','M. Gaël Deuxponts','Nord','competences','4','Irritant réel ; quel volume ?',0,NULL,X'02B1A582A043D89AB2A7CA49060F849C02',1,NULL,'selection2614181gael-deuxpontscompetences');
INSERT INTO "scores" VALUES(463,'preincubation-2020','selection2614181M. Jérôme Vertepréampleur','selection','2614181','M. Jérôme Vertepré','Oise','ampleur','4','À creuser, "trop tôt"',0,NULL,X'023B57FE5D5A581F37A904C1BECD133E48',1,NULL,'selection2614181jerome-vertepreampleur');
INSERT INTO "scores" VALUES(464,'preincubation-2020','selection2614181M. Jérôme Vertepréaction','selection','2614181','M. Jérôme Vertepré','Oise','action','7/2','À creuser, "trop tôt"',0,NULL,X'02C4A22DC6D4236F1BBC61F75F5B2805F1',1,NULL,'selection2614181jerome-vertepreaction');
INSERT INTO "scores" VALUES(465,'preincubation-2020','selection2614181M. Jérôme Verteprécompetences','selection','2614181','M. Jérôme Vertepré','Oise','competences','7/2','À creuser, "trop tôt"',0,NULL,X'02EF9E1CB1AD9EB8AC2C7373DD8E296EED',1,NULL,'selection2614181jerome-verteprecompetences');
INSERT INTO "scores" VALUES(466,'preincubation-2020','selection2614181M. Gaël Moulinvertampleur','selection','2614181','M. Gaël Moulinvert','Pas-de-Calais','ampleur','9/2','Irritant réel ; quel volume ?',0,NULL,X'02A58AA9A2C3ECD5A450C09A839CCE5E4E',1,NULL,'selection2614181gael-moulinvertampleur');
INSERT INTO "scores" VALUES(467,'preincubation-2020','selection2614181M. Gaël Moulinvertaction','selection','2614181','M. Gaël Moulinvert','Pas-de-Calais','action','9/2','Irritant réel ; quel volume ?',0,NULL,X'02ED5583A606DFD7D6BAE4072094EFA57D',1,NULL,'selection2614181gael-moulinvertaction');
INSERT INTO "scores" VALUES(468,'preincubation-2020','selection2614181M. Gaël Moulinvertcompetences','selection','2614181','M. Gaël Moulinvert','Pas-de-Calais','competences','9/2','Irritant réel ; quel volume ?',0,NULL,X'02AB21744F6664DBA0340F7DA1DCB03236',1,NULL,'selection2614181gael-moulinvertcompetences');
INSERT INTO "scores" VALUES(469,'preincubation-2020','selection2614181M. Loïc Dufictifampleur','selection','2614181','M. Loïc Dufictif','Somme','ampleur','7/2',NULL,0,NULL,X'026452FBF0397316B1064D715DEA0A29F0',1,NULL,'selection2614181loic-dufictifampleur');
INSERT INTO "scores" VALUES(470,'preincubation-2020','selection2614181M. Loïc Dufictifaction','selection','2614181','M. Loïc Dufictif','Somme','action','4',NULL,0,NULL,X'0202DEBC7C1606720D207AEBDD5AAACBCE',1,NULL,'selection2614181loic-dufictifaction');
INSERT INTO "scores" VALUES(471,'preincubation-2020','selection2614181M. Loïc Dufictifcompetences','selection','2614181','M. Loïc Dufictif','Somme','competences','7/2',NULL,0,NULL,X'02206255FA880F4B47869A2D0947164F0C',1,NULL,'selection2614181loic-dufictifcompetences');
INSERT INTO "scores" VALUES(472,'preincubation-2020','selection2614181Mme Noëlle Petitjourampleur','selection','2614181','Mme Noëlle Petitjour','Val d''Oise','ampleur','3','À creuser, "trop tôt"',0,NULL,X'020905C0668DE8BDA6B9FCD9F0FEB48B09',1,NULL,'selection2614181noelle-petitjourampleur');
INSERT INTO "scores" VALUES(473,'preincubation-2020','selection2614181Mme Noëlle Petitjouraction','selection','2614181','Mme Noëlle Petitjour','Val d''Oise','action','3','À creuser, "trop tôt"',0,NULL,X'02560DD2F29468556B5C5BC566C79E6F33',1,NULL,'selection2614181noelle-petitjouraction');
INSERT INTO "scores" VALUES(474,'preincubation-2020','selection2614181Mme Noëlle Petitjourcompetences','selection','2614181','Mme Noëlle Petitjour','Val d''Oise','competences','7/2','À creuser, "trop tôt"',0,NULL,X'029351BDDAEB4A4613A8EE94A0F552DAC5',1,NULL,'selection2614181noelle-petitjourcompetences');
INSERT INTO "scores" VALUES(475,'preincubation-2020','selection2614193M. Cédric Roquefleurampleur','selection','2614193','M. Cédric Roquefleur','DINUM','ampleur','3',NULL,0,NULL,X'022E0D27A088EEEF1538BF4E8B14463928',1,NULL,'selection2614193cedric-roquefleurampleur');
INSERT INTO "scores" VALUES(476,'preincubation-2020','selection2614193M. Cédric Roquefleuraction','selection','2614193','M. Cédric Roquefleur','DINUM','action','5/2',NULL,0,NULL,X'028B8B569814E335E8E858F1E19DCBAD22',1,NULL,'selection2614193cedric-roquefleuraction');
INSERT INTO "scores" VALUES(477,'preincubation-2020','selection2614193M. Cédric Roquefleurcompetences','selection','2614193','M. Cédric Roquefleur','DINUM','competences','3',NULL,0,NULL,X'024CFA5CD8C9BC54C73480D1E8EF9AB9D8',1,NULL,'selection2614193cedric-roquefleurcompetences');
INSERT INTO "scores" VALUES(478,'preincubation-2020','selection2614193Mme Marie-Ange Roquefleurampleur','selection','2614193','Mme Marie-Ange Roquefleur','DINUM','ampleur','7/2','À creuser, "trop tôt"',0,NULL,X'028FF9E8FDCD38F3FC569FA3F3833A77BB',1,NULL,'selection2614193marie-ange-roquefleurampleur');
INSERT INTO "scores" VALUES(479,'preincubation-2020','selection2614193Mme Marie-Ange Roquefleuraction','selection','2614193','Mme Marie-Ange Roquefleur','DINUM','action','7/2','À creuser, "trop tôt"',0,NULL,X'02E7B38F1A4E2ECE266259056C87A80094',1,NULL,'selection2614193marie-ange-roquefleuraction');
INSERT INTO "scores" VALUES(480,'preincubation-2020','selection2614193Mme Marie-Ange Roquefleurcompetences','selection','2614193','Mme Marie-Ange Roquefleur','DINUM','competences','3','À creuser, "trop tôt"',0,NULL,X'02FA77818F9354B0118B711F80A3601C1D',1,NULL,'selection2614193marie-ange-roquefleurcompetences');
INSERT INTO "scores" VALUES(481,'preincubation-2020','selection2614193M. Gaël Deuxpontsampleur','selection','2614193','M. Gaël Deuxponts','Nord','ampleur','5/2','Porteuse convaincante',0,NULL,X'021F0E56268E284D787E60C42C2A4FDE24',1,NULL,'selection2614193gael-deuxpontsampleur');
INSERT INTO "scores" VALUES(482,'preincubation-2020','selection2614193M. Gaël Deuxpontsaction','selection','2614193','M. Gaël Deuxponts','Nord','action','3','Porteuse convaincante',0,NULL,X'02E01DA84CB1F0F958B937CCC58B647583',1,NULL,'selection2614193gael-deuxpontsaction');
INSERT INTO "scores" VALUES(483,'preincubation-2020','selection2614193M. Gaël Deuxpontscompetences','selection','2614193','M. Gaël Deuxponts','Nord','competences','3','Porteuse convaincante',0,NULL,X'026BF3DA57F80243272686249AB5AADD0A',1,NULL,'selection2614193gael-deuxpontscompetences');
INSERT INTO "scores" VALUES(484,'preincubation-2020','selection2614193M. Jérôme Vertepréampleur','selection','2614193','M. Jérôme Vertepré','Oise','ampleur','3',NULL,0,NULL,X'025C6EB32697E01FE1A9B936337032BE17',1,NULL,'selection2614193jerome-vertepreampleur');
INSERT INTO "scores" VALUES(485,'preincubation-2020','selection2614193M. Jérôme Vertepréaction','selection','2614193','M. Jérôme Vertepré','Oise','action','7/2',NULL,0,NULL,X'021120EC1E27B2F41E02FBED1BADA1A05E',1,NULL,'selection2614193jerome-vertepreaction');
INSERT INTO "scores" VALUES(486,'preincubation-2020','selection2614193M. Jérôme Verteprécompetences','selection','2614193','M. Jérôme Vertepré','Oise','competences','7/2',NULL,0,NULL,X'02F21BC3EB86C88D24DD17377E7BD19A2E',1,NULL,'selection2614193jerome-verteprecompetences');
INSERT INTO "scores" VALUES(487,'preincubation-2020','selection2614193M. Gaël Moulinvertampleur','selection','2614193','M. Gaël Moulinvert','Pas-de-Calais','ampleur','4','Porteuse convaincante',0,NULL,X'029BB20B54C687ACA4208EDFEAEAA8C604',1,NULL,'selection2614193gael-moulinvertampleur');
INSERT INTO "scores" VALUES(488,'preincubation-2020','selection2614193M. Gaël Moulinvertaction','selection','2614193','M. Gaël Moulinvert','Pas-de-Calais','action','3','Porteuse convaincante',0,NULL,X'02FA94645D614726DD89005C967776FC99',1,NULL,'selection2614193gael-moulinvertaction');
INSERT INTO "scores" VALUES(489,'preincubation-2020','selection2614193M. Gaël Moulinvertcompetences','selection','2614193','M. Gaël Moulinvert','Pas-de-Calais','competences','7/2','Porteuse convaincante',0,NULL,X'025833E5826909A51273C21AB16D66D89B',1,NULL,'selection2614193gael-moulinvertcompetences');
INSERT INTO "scores" VALUES(490,'preincubation-2020','selection2614193M. Loïc Dufictifampleur','selection','2614193','M. Loïc Dufictif','Somme','ampleur','4',NULL,0,NULL,X'02C210FC853A5C331DF845DCCECAD0F9E7',1,NULL,'selection2614193loic-dufictifampleur');
INSERT INTO "scores" VALUES(491,'preincubation-2020','selection2614193M. Loïc Dufictifaction','selection','2614193','M. Loïc Dufictif','Somme','action','4',NULL,0,NULL,X'02195206E3F8B836D1C666F63DBF9D4263',1,NULL,'selection2614193loic-dufictifaction');
INSERT INTO "scores" VALUES(492,'preincubation-2020','selection2614193M. Loïc Dufictifcompetences','selection','2614193','M. Loïc Dufictif','Somme','competences','7/2',NULL,0,NULL,X'0203B45014E0619141BE48FB85B3D4080B',1,NULL,'selection2614193loic-dufictifcompetences');
INSERT INTO "scores" VALUES(493,'preincubation-2020','selection2614193Mme Noëlle Petitjourampleur','selection','2614193','Mme Noëlle Petitjour','Val d''Oise','ampleur','7/2','Porteuse convaincante',0,NULL,X'021E13ABF8F8F5C90490EB4AF09C0AFCCE',1,NULL,'selection2614193noelle-petitjourampleur');
INSERT INTO "scores" VALUES(494,'preincubation-2020','selection2614193Mme Noëlle Petitjouraction','selection','2614193','Mme Noëlle Petitjour','Val d''Oise','action','3','Porteuse convaincante',0,NULL,X'02E134C13AE6830445F3AAC54172784C23',1,NULL,'selection2614193noelle-petitjouraction');
INSERT INTO "scores" VALUES(495,'preincubation-2020','selection2614193Mme Noëlle Petitjourcompetences','selection','2614193','Mme Noëlle Petitjour','Val d''Oise','competences','7/2','Porteuse convaincante',0,NULL,X'02302B145BC2548E97381688ADB9A8D33C',1,NULL,'selection2614193noelle-petitjourcompetences');
INSERT INTO "scores" VALUES(496,'preincubation-2020','selection2616870M. Cédric Roquefleurampleur','selection','2616870','M. Cédric Roquefleur','DINUM','ampleur','5/2',NULL,0,NULL,X'023E52D7941BC6E18E84FC450C33EE2AA6',1,NULL,'selection2616870cedric-roquefleurampleur');
INSERT INTO "scores" VALUES(497,'preincubation-2020','selection2616870M. Cédric Roquefleuraction','selection','2616870','M. Cédric Roquefleur','DINUM','action','2',NULL,0,NULL,X'02D8E9BD6235EA99C22553968D7E34A0C7',1,NULL,'selection2616870cedric-roquefleuraction');
INSERT INTO "scores" VALUES(498,'preincubation-2020','selection2616870M. Cédric Roquefleurcompetences','selection','2616870','M. Cédric Roquefleur','DINUM','competences','5/2',NULL,0,NULL,X'024743883E9D558D8FD6C4EF977796EBEE',1,NULL,'selection2616870cedric-roquefleurcompetences');
INSERT INTO "scores" VALUES(499,'preincubation-2020','selection2616870Mme Marie-Ange Roquefleurampleur','selection','2616870','Mme Marie-Ange Roquefleur','DINUM','ampleur','3','À creuser, "trop tôt"',0,NULL,X'027439FB8B962F5AA6F7DCDF8DFFEE0204',1,NULL,'selection2616870marie-ange-roquefleurampleur');
INSERT INTO "scores" VALUES(500,'preincubation-2020','selection2616870Mme Marie-Ange Roquefleuraction','selection','2616870','Mme Marie-Ange Roquefleur','DINUM','action','2','À creuser, "trop tôt"',0,NULL,X'02C7CE4342169E0B9998480E32187A7E56',1,NULL,'selection2616870marie-ange-roquefleuraction');
INSERT INTO "scores" VALUES(501,'preincubation-2020','selection2616870Mme Marie-Ange Roquefleurcompetences','selection','2616870','Mme Marie-Ange Roquefleur','DINUM','competences','2','À creuser, "trop tôt"',0,NULL,X'02D47222F4D178C9ABDA5FFCE3024F53AA',1,NULL,'selection2616870marie-ange-roquefleurcompetences');
INSERT INTO "scores" VALUES(502,'preincubation-2020','selection2616870M. Gaël Deuxpontsampleur','selection','2616870','M. Gaël Deuxponts','Nord','ampleur','7/2',NULL,0,NULL,X'025D9D5C0B7A8728B1F7B76898FC3F4451',1,NULL,'selection2616870gael-deuxpontsampleur');
INSERT INTO "scores" VALUES(503,'preincubation-2020','selection2616870M. Gaël Deuxpontsaction','selection','2616870','M. Gaël Deuxponts','Nord','action','5/2',NULL,0,NULL,X'02C15ED4C9E0603D12770329FC4C7396F4',1,NULL,'selection2616870gael-deuxpontsaction');
INSERT INTO "scores" VALUES(504,'preincubation-2020','selection2616870M. Gaël Deuxpontscompetences','selection','2616870','M. Gaël Deuxponts','Nord','competences','3',NULL,0,NULL,X'02E12C4DC690B14A8DA79DACBADBEDC4EE',1,NULL,'selection2616870gael-deuxpontscompetences');
INSERT INTO "scores" VALUES(505,'preincubation-2020','selection2616870M. Jérôme Vertepréampleur','selection','2616870','M. Jérôme Vertepré','Oise','ampleur','3',NULL,0,NULL,X'0277FB4F150785009A62343203F0CF3D32',1,NULL,'selection2616870jerome-vertepreampleur');
INSERT INTO "scores" VALUES(506,'preincubation-2020','selection2616870M. Jérôme Vertepréaction','selection','2616870','M. Jérôme Vertepré','Oise','action','4',NULL,0,NULL,X'029246BFB3E0DFC2E763CBA997D24CBDFB',1,NULL,'selection2616870jerome-vertepreaction');
INSERT INTO "scores" VALUES(507,'preincubation-2020','selection2616870M. Jérôme Verteprécompetences','selection','2616870','M. Jérôme Vertepré','Oise','competences','3',NULL,0,NULL,X'023B8563581A9242BEACEEC9E9C9C0467D',1,NULL,'selection2616870jerome-verteprecompetences');
INSERT INTO "scores" VALUES(508,'preincubation-2020','selection2616870M. Gaël Moulinvertampleur','selection','2616870','M. Gaël Moulinvert','Pas-de-Calais','ampleur','3',NULL,0,NULL,X'026DCFDE1880CA2F5EF8BB883DAA62EB24',1,NULL,'selection2616870gael-moulinvertampleur');
INSERT INTO "scores" VALUES(509,'preincubation-2020','selection2616870M. Gaël Moulinvertaction','selection','2616870','M. Gaël Moulinvert','Pas-de-Calais','action','7/2',NULL,0,NULL,X'022D6903FF411979E23B5DE6D0D8032656',1,NULL,'selection2616870gael-moulinvertaction');
INSERT INTO "scores" VALUES(510,'preincubation-2020','selection2616870M. Gaël Moulinvertcompetences','selection','2616870','M. Gaël Moulinvert','Pas-de-Calais','competences','4',NULL,0,NULL,X'02E6CBC9F32C63C3E41EE54C1B9A966B1E',1,NULL,'selection2616870gael-moulinvertcompetences');
INSERT INTO "scores" VALUES(511,'preincubation-2020','selection2616870M. Loïc Dufictifampleur','selection','2616870','M. Loïc Dufictif','Somme','ampleur','4','À creuser, "trop tôt"',0,NULL,X'02C493773E631BE2AAEF8D47B675B575C6',1,NULL,'selection2616870loic-dufictifampleur');
INSERT INTO "scores" VALUES(512,'preincubation-2020','selection2616870M. Loïc Dufictifaction','selection','2616870','M. Loïc Dufictif','Somme','action','4','À creuser, "trop tôt"',0,NULL,X'0222838694B84B81071CF83C87439195C7',1,NULL,'selection2616870loic-dufictifaction');
INSERT INTO "scores" VALUES(513,'preincubation-2020','selection2616870M. Loïc Dufictifcompetences','selection','2616870','M. Loïc Dufictif','Somme','competences','3','À creuser, "trop tôt"',0,NULL,X'022A1262D07EEE9ED4B1FA508617DF952F',1,NULL,'selection2616870loic-dufictifcompetences');
INSERT INTO "scores" VALUES(514,'preincubation-2020','selection2616870Mme Noëlle Petitjourampleur','selection','2616870','Mme Noëlle Petitjour','Val d''Oise','ampleur','5/2','Irritant réel ; quel volume ?',0,NULL,X'02A1AEBBE41C14931E4C5CD8F959FB40B9',1,NULL,'selection2616870noelle-petitjourampleur');
INSERT INTO "scores" VALUES(515,'preincubation-2020','selection2616870Mme Noëlle Petitjouraction','selection','2616870','Mme Noëlle Petitjour','Val d''Oise','action','3','Irritant réel ; quel volume ?',0,NULL,X'0264EDB65C65415718944AACDA4D3C7D97',1,NULL,'selection2616870noelle-petitjouraction');
INSERT INTO "scores" VALUES(516,'preincubation-2020','selection2616870Mme Noëlle Petitjourcompetences','selection','2616870','Mme Noëlle Petitjour','Val d''Oise','competences','3','Irritant réel ; quel volume ?',0,NULL,X'02EDB30865FB078C282A15DA6E3A8DDAF0',1,NULL,'selection2616870noelle-petitjourcompetences');
INSERT INTO "scores" VALUES(517,'preincubation-2020','selection2618404M. Cédric Roquefleurampleur','selection','2618404','M. Cédric Roquefleur','DINUM','ampleur','2','Irritant réel ; quel volume ?',0,NULL,X'026DFFA07BDDFC8622DE291D7133617FE1',1,NULL,'selection2618404cedric-roquefleurampleur');
INSERT INTO "scores" VALUES(518,'preincubation-2020','selection2618404M. Cédric Roquefleuraction','selection','2618404','M. Cédric Roquefleur','DINUM','action','2','Irritant réel ; quel volume ?',0,NULL,X'02075F941C50D164E279E8FC0FF0570D64',1,NULL,'selection2618404cedric-roquefleuraction');
INSERT INTO "scores" VALUES(519,'preincubation-2020','selection2618404M. Cédric Roquefleurcompetences','selection','2618404','M. Cédric Roquefleur','DINUM','competences','3','Irritant réel ; quel volume ?',0,NULL,X'023713D8E4DE3B3DEEF955129694CC243B',1,NULL,'selection2618404cedric-roquefleurcompetences');
INSERT INTO "scores" VALUES(520,'preincubation-2020','selection2618404Mme Marie-Ange Roquefleurampleur','selection','2618404','Mme Marie-Ange Roquefleur','DINUM','ampleur','3/2','Porteuse convaincante',0,NULL,X'02A59A443AC9A8C02A9330EAB7F6266533',1,NULL,'selection2618404marie-ange-roquefleurampleur');
INSERT INTO "scores" VALUES(521,'preincubation-2020','selection2618404Mme Marie-Ange Roquefleuraction','selection','2618404','Mme Marie-Ange Roquefleur','DINUM','action','5/2','Porteuse convaincante',0,NULL,X'028D79AF52A0FC87C8D0F491C3CFE5D1BA',1,NULL,'selection2618404marie-ange-roquefleuraction');
INSERT INTO "scores" VALUES(522,'preincubation-2020','selection2618404Mme Marie-Ange Roquefleurcompetences','selection','2618404','Mme Marie-Ange Roquefleur','DINUM','competences','3/2','Porteuse convaincante',0,NULL,X'029DF3C5E1FC4BE394E8375F30F4914365',1,NULL,'selection2618404marie-ange-roquefleurcompetences');
INSERT INTO "scores" VALUES(523,'preincubation-2020','selection2618404M. Gaël Deuxpontsampleur','selection','2618404','M. Gaël Deuxponts','Nord','ampleur','3','Irritant réel ; quel volume ?',0,NULL,X'025BB05DF9A19AD7DFCAEC4B3A56FFA132',1,NULL,'selection2618404gael-deuxpontsampleur');
INSERT INTO "scores" VALUES(524,'preincubation-2020','selection2618404M. Gaël Deuxpontsaction','selection','2618404','M. Gaël Deuxponts','Nord','action','2','Irritant réel ; quel volume ?',0,NULL,X'020B1623D9422EF1F0D5040A938F06AB46',1,NULL,'selection2618404gael-deuxpontsaction');
INSERT INTO "scores" VALUES(525,'preincubation-2020','selection2618404M. Gaël Deuxpontscompetences','selection','2618404','M. Gaël Deuxponts','Nord','competences','2','Irritant réel ; quel volume ?',0,NULL,X'025197C664E69272FB1EF5BBE26F93D908',1,NULL,'selection2618404gael-deuxpontscompetences');
INSERT INTO "scores" VALUES(526,'preincubation-2020','selection2618404M. Jérôme Vertepréampleur','selection','2618404','M. Jérôme Vertepré','Oise','ampleur','3',NULL,0,NULL,X'024F5CF263A9E39C3B086D5D1A77055C72',1,NULL,'selection2618404jerome-vertepreampleur');
INSERT INTO "scores" VALUES(527,'preincubation-2020','selection2618404M. Jérôme Vertepréaction','selection','2618404','M. Jérôme Vertepré','Oise','action','7/2',NULL,0,NULL,X'027461A325A3EFC2E7EA1A436CD8C4DD9F',1,NULL,'selection2618404jerome-vertepreaction');
INSERT INTO "scores" VALUES(528,'preincubation-2020','selection2618404M. Jérôme Verteprécompetences','selection','2618404','M. Jérôme Vertepré','Oise','competences','7/2',NULL,0,NULL,X'0285338209F72EAD67E97CAADE4665EABE',1,NULL,'selection2618404jerome-verteprecompetences');
INSERT INTO "scores" VALUES(529,'preincubation-2020','selection2618404M. Gaël Moulinvertampleur','selection','2618404','M. Gaël Moulinvert','Pas-de-Calais','ampleur','5/2',NULL,0,NULL,X'02A60EAE0E38097E629328B021E47F0AC6',1,NULL,'selection2618404gael-moulinvertampleur');
INSERT INTO "scores" VALUES(530,'preincubation-2020','selection2618404M. Gaël Moulinvertaction','selection','2618404','M. Gaël Moulinvert','Pas-de-Calais','action','5/2',NULL,0,NULL,X'028342B6C21FC0A07D2C965CCC3AD4A242',1,NULL,'selection2618404gael-moulinvertaction');
INSERT INTO "scores" VALUES(531,'preincubation-2020','selection2618404M. Gaël Moulinvertcompetences','selection','2618404','M. Gaël Moulinvert','Pas-de-Calais','competences','7/2',NULL,0,NULL,X'021DE8CCDABD856CE20A07E193AC8D2B69',1,NULL,'selection2618404gael-moulinvertcompetences');
INSERT INTO "scores" VALUES(532,'preincubation-2020','selection2618404M. Loïc Dufictifampleur','selection','2618404','M. Loïc Dufictif','Somme','ampleur','4',NULL,0,NULL,X'025244D1E1AD204F6A526144E8220BF8F4',1,NULL,'selection2618404loic-dufictifampleur');
INSERT INTO "scores" VALUES(533,'preincubation-2020','selection2618404M. Loïc Dufictifaction','selection','2618404','M. Loïc Dufictif','Somme','action','7/2',NULL,0,NULL,X'02497A42FF8B7520A6158D2DEBE0C0A412',1,NULL,'selection2618404loic-dufictifaction');
INSERT INTO "scores" VALUES(534,'preincubation-2020','selection2618404M. Loïc Dufictifcompetences','selection','2618404','M. Loïc Dufictif','Somme','competences','7/2',NULL,0,NULL,X'02EDD1DF64BCF1342065085E40E4000986',1,NULL,'selection2618404loic-dufictifcompetences');
INSERT INTO "scores" VALUES(535,'preincubation-2020','selection2618404Mme Noëlle Petitjourampleur','selection','2618404','Mme Noëlle Petitjour','Val d''Oise','ampleur','3',NULL,0,NULL,X'02EA210D1F15E83F92D3E245CEFE3BFB3E',1,NULL,'selection2618404noelle-petitjourampleur');
INSERT INTO "scores" VALUES(536,'preincubation-2020','selection2618404Mme Noëlle Petitjouraction','selection','2618404','Mme Noëlle Petitjour','Val d''Oise','action','3',NULL,0,NULL,X'02C3DCC6BBDF9616930B4C838CC7D4372A',1,NULL,'selection2618404noelle-petitjouraction');
INSERT INTO "scores" VALUES(537,'preincubation-2020','selection2618404Mme Noëlle Petitjourcompetences','selection','2618404','Mme Noëlle Petitjour','Val d''Oise','competences','5/2',NULL,0,NULL,X'02C50CE5B2E7D877A8E8325C6CDA9B28CB',1,NULL,'selection2618404noelle-petitjourcompetences');
INSERT INTO "scores" VALUES(538,'preincubation-2020','selection2620518M. Cédric Roquefleurampleur','selection','2620518','M. Cédric Roquefleur','DINUM','ampleur','2',NULL,0,NULL,X'0252BFEDCF60F0FDCA841268B33FCFDB75',1,NULL,'selection2620518cedric-roquefleurampleur');
INSERT INTO "scores" VALUES(539,'preincubation-2020','selection2620518M. Cédric Roquefleuraction','selection','2620518','M. Cédric Roquefleur','DINUM','action','3',NULL,0,NULL,X'02D8C061C24A610CE633D5F796164E29D3',1,NULL,'selection2620518cedric-roquefleuraction');
INSERT INTO "scores" VALUES(540,'preincubation-2020','selection2620518M. Cédric Roquefleurcompetences','selection','2620518','M. Cédric Roquefleur','DINUM','competences','3/2',NULL,0,NULL,X'02A6581D75FCA89D2F7D0FBDEA2C83F8F0',1,NULL,'selection2620518cedric-roquefleurcompetences');
INSERT INTO "scores" VALUES(541,'preincubation-2020','selection2620518Mme Marie-Ange Roquefleurampleur','selection','2620518','Mme Marie-Ange Roquefleur','DINUM','ampleur','5/2',NULL,0,NULL,X'02FBD463E6068AE1099545EFBB1BDE4927',1,NULL,'selection2620518marie-ange-roquefleurampleur');
INSERT INTO "scores" VALUES(542,'preincubation-2020','selection2620518Mme Marie-Ange Roquefleuraction','selection','2620518','Mme Marie-Ange Roquefleur','DINUM','action','3/2',NULL,0,NULL,X'02D838AA86B7FF1E68B03FA5E49D085BF2',1,NULL,'selection2620518marie-ange-roquefleuraction');
INSERT INTO "scores" VALUES(543,'preincubation-2020','selection2620518Mme Marie-Ange Roquefleurcompetences','selection','2620518','Mme Marie-Ange Roquefleur','DINUM','competences','3',NULL,0,NULL,X'02116A0EC9EB8EAB08F2C63E4A9575ED74',1,NULL,'selection2620518marie-ange-roquefleurcompetences');
INSERT INTO "scores" VALUES(544,'preincubation-2020','selection2620518M. Gaël Deuxpontsampleur','selection','2620518','M. Gaël Deuxponts','Nord','ampleur','2','À creuser, "trop tôt"',0,NULL,X'0272C27B89FEC8D623B473E86B0B04D8AF',1,NULL,'selection2620518gael-deuxpontsampleur');
INSERT INTO "scores" VALUES(545,'preincubation-2020','selection2620518M. Gaël Deuxpontsaction','selection','2620518','M. Gaël Deuxponts','Nord','action','3/2','À creuser, "trop tôt"',0,NULL,X'02D3D9C4CAD3FCE325E3A6F52273F051BE',1,NULL,'selection2620518gael-deuxpontsaction');
INSERT INTO "scores" VALUES(546,'preincubation-2020','selection2620518M. Gaël Deuxpontscompetences','selection','2620518','M. Gaël Deuxponts','Nord','competences','3/2','À creuser, "trop tôt"',0,NULL,X'0258454ECFFB577E0C96CB9185F9BFD19C',1,NULL,'selection2620518gael-deuxpontscompetences');
INSERT INTO "scores" VALUES(547,'preincubation-2020','selection2620518M. Jérôme Vertepréampleur','selection','2620518','M. Jérôme Vertepré','Oise','ampleur','5/2',NULL,0,NULL,X'02AB7A01CFEA2AF5A1560229685EAB47DA',1,NULL,'selection2620518jerome-vertepreampleur');
INSERT INTO "scores" VALUES(548,'preincubation-2020','selection2620518M. Jérôme Vertepréaction','selection','2620518','M. Jérôme Vertepré','Oise','action','2',NULL,0,NULL,X'020F79E23F4460D6466ADC32B695FEE58E',1,NULL,'selection2620518jerome-vertepreaction');
INSERT INTO "scores" VALUES(549,'preincubation-2020','selection2620518M. Jérôme Verteprécompetences','selection','2620518','M. Jérôme Vertepré','Oise','competences','2',NULL,0,NULL,X'02352360629621CFA602E8A84EE2D48166',1,NULL,'selection2620518jerome-verteprecompetences');
INSERT INTO "scores" VALUES(550,'preincubation-2020','selection2620518M. Gaël Moulinvertampleur','selection','2620518','M. Gaël Moulinvert','Pas-de-Calais','ampleur','7/2',NULL,0,NULL,X'022BB0D63991214504B8B9AA4FA29A0BBA',1,NULL,'selection2620518gael-moulinvertampleur');
INSERT INTO "scores" VALUES(551,'preincubation-2020','selection2620518M. Gaël Moulinvertaction','selection','2620518','M. Gaël Moulinvert','Pas-de-Calais','action','5/2',NULL,0,NULL,X'02F0B2FE831DFB7617529FCA15E5747638',1,NULL,'selection2620518gael-moulinvertaction');
INSERT INTO "scores" VALUES(552,'preincubation-2020','selection2620518M. Gaël Moulinvertcompetences','selection','2620518','M. Gaël Moulinvert','Pas-de-Calais','competences','3',NULL,0,NULL,X'02924BB6F02169F839F56B69EC2DA636A6',1,NULL,'selection2620518gael-moulinvertcompetences');
INSERT INTO "scores" VALUES(553,'preincubation-2020','selection2620518M. Loïc Dufictifampleur','selection','2620518','M. Loïc Dufictif','Somme','ampleur','7/2','À creuser, "trop tôt"',0,NULL,X'02E81869F2B5D666FFA2AF102302DC18A7',1,NULL,'selection2620518loic-dufictifampleur');
INSERT INTO "scores" VALUES(554,'preincubation-2020','selection2620518M. Loïc Dufictifaction','selection','2620518','M. Loïc Dufictif','Somme','action','3','À creuser, "trop tôt"',0,NULL,X'0293B844B2293A1084FA66037BA58FF77F',1,NULL,'selection2620518loic-dufictifaction');
INSERT INTO "scores" VALUES(555,'preincubation-2020','selection2620518M. Loïc Dufictifcompetences','selection','2620518','M. Loïc Dufictif','Somme','competences','3','À creuser, "trop tôt"',0,NULL,X'025DD3CB3BCF08E3EB599C61D59E3B2301',1,NULL,'selection2620518loic-dufictifcompetences');
INSERT INTO "scores" VALUES(556,'preincubation-2020','selection2620518Mme Noëlle Petitjourampleur','selection','2620518','Mme Noëlle Petitjour','Val d''Oise','ampleur','2',NULL,0,NULL,X'02F20F0658057F5695FDE117775ACA8D1A',1,NULL,'selection2620518noelle-petitjourampleur');
INSERT INTO "scores" VALUES(557,'preincubation-2020','selection2620518Mme Noëlle Petitjouraction','selection','2620518','Mme Noëlle Petitjour','Val d''Oise','action','5/2',NULL,0,NULL,X'0211C78D6275E98ECE4848F3EFDD440A1D',1,NULL,'selection2620518noelle-petitjouraction');
INSERT INTO "scores" VALUES(558,'preincubation-2020','selection2620518Mme Noëlle Petitjourcompetences','selection','2620518','Mme Noëlle Petitjour','Val d''Oise','competences','5/2',NULL,0,NULL,X'0238AFD208AE7C6CF557C881D79B96521D',1,NULL,'selection2620518noelle-petitjourcompetences');
INSERT INTO "scores" VALUES(559,'preincubation-2020','selection2614504M. Cédric Roquefleurampleur','selection','2614504','M. Cédric Roquefleur','DINUM','ampleur','5/2','Porteuse convaincante',0,NULL,X'02ABE9B6CED5B623DFCE5186D674C99F50',1,NULL,'selection2614504cedric-roquefleurampleur');
INSERT INTO "scores" VALUES(560,'preincubation-2020','selection2614504M. Cédric Roquefleuraction','selection','2614504','M. Cédric Roquefleur','DINUM','action','2','Porteuse convaincante',0,NULL,X'02A2333D3B51CE00BC2B3D0EE784DAE03D',1,NULL,'selection2614504cedric-roquefleuraction');
INSERT INTO "scores" VALUES(561,'preincubation-2020','selection2614504M. Cédric Roquefleurcompetences','selection','2614504','M. Cédric Roquefleur','DINUM','competences','2','Porteuse convaincante',0,NULL,X'02B764F81B88BFA1A1DD73201B88EE360B',1,NULL,'selection2614504cedric-roquefleurcompetences');
INSERT INTO "scores" VALUES(562,'preincubation-2020','selection2614504Mme Marie-Ange Roquefleurampleur','selection','2614504','Mme Marie-Ange Roquefleur','DINUM','ampleur','3/2','Irritant réel ; quel volume ?',0,NULL,X'025C75D8A975A01C6DE0024C6CA52EF2EE',1,NULL,'selection2614504marie-ange-roquefleurampleur');
INSERT INTO "scores" VALUES(563,'preincubation-2020','selection2614504Mme Marie-Ange Roquefleuraction','selection','2614504','Mme Marie-Ange Roquefleur','DINUM','action','1','Irritant réel ; quel volume ?',0,NULL,X'020885B7BA30380CDF53B9960DBFCC8E9F',1,NULL,'selection2614504marie-ange-roquefleuraction');
INSERT INTO "scores" VALUES(564,'preincubation-2020','selection2614504Mme Marie-Ange Roquefleurcompetences','selection','2614504','Mme Marie-Ange Roquefleur','DINUM','competences','2','Irritant réel ; quel volume ?',0,NULL,X'022941B6F6631DF30182273CFC714F317C',1,NULL,'selection2614504marie-ange-roquefleurcompetences');
INSERT INTO "scores" VALUES(565,'preincubation-2020','selection2614504M. Gaël Deuxpontsampleur','selection','2614504','M. Gaël Deuxponts','Nord','ampleur','2','À creuser, "trop tôt"',0,NULL,X'02628F6BC2DBB0285921F745144CB14AA3',1,NULL,'selection2614504gael-deuxpontsampleur');
INSERT INTO "scores" VALUES(566,'preincubation-2020','selection2614504M. Gaël Deuxpontsaction','selection','2614504','M. Gaël Deuxponts','Nord','action','2','À creuser, "trop tôt"',0,NULL,X'02DCE34D330AC4491410B96257AECAF622',1,NULL,'selection2614504gael-deuxpontsaction');
INSERT INTO "scores" VALUES(567,'preincubation-2020','selection2614504M. Gaël Deuxpontscompetences','selection','2614504','M. Gaël Deuxponts','Nord','competences','2','À creuser, "trop tôt"',0,NULL,X'022450CAAA34747C3F0EBC71B033BD46A0',1,NULL,'selection2614504gael-deuxpontscompetences');
INSERT INTO "scores" VALUES(568,'preincubation-2020','selection2614504M. Jérôme Vertepréampleur','selection','2614504','M. Jérôme Vertepré','Oise','ampleur','3','Porteuse convaincante',0,NULL,X'028433453D7FD987F3533BDFC22E19F054',1,NULL,'selection2614504jerome-vertepreampleur');
INSERT INTO "scores" VALUES(569,'preincubation-2020','selection2614504M. Jérôme Vertepréaction','selection','2614504','M. Jérôme Vertepré','Oise','action','3','Porteuse convaincante',0,NULL,X'02BF8598375DC32D98406244112B98E000',1,NULL,'selection2614504jerome-vertepreaction');
INSERT INTO "scores" VALUES(570,'preincubation-2020','selection2614504M. Jérôme Verteprécompetences','selection','2614504','M. Jérôme Vertepré','Oise','competences','5/2','Porteuse convaincante',0,NULL,X'026914773AE4401D36F648230D4176CD07',1,NULL,'selection2614504jerome-verteprecompetences');
INSERT INTO "scores" VALUES(571,'preincubation-2020','selection2614504M. Gaël Moulinvertampleur','selection','2614504','M. Gaël Moulinvert','Pas-de-Calais','ampleur','2','À creuser, "trop tôt"',0,NULL,X'02101BB4478053329794DAC9380ADB3BB4',1,NULL,'selection2614504gael-moulinvertampleur');
INSERT INTO "scores" VALUES(572,'preincubation-2020','selection2614504M. Gaël Moulinvertaction','selection','2614504','M. Gaël Moulinvert','Pas-de-Calais','action','2','À creuser, "trop tôt"',0,NULL,X'02EDE249550E09808D672808D1D792E580',1,NULL,'selection2614504gael-moulinvertaction');
INSERT INTO "scores" VALUES(573,'preincubation-2020','selection2614504M. Gaël Moulinvertcompetences','selection','2614504','M. Gaël Moulinvert','Pas-de-Calais','competences','5/2','À creuser, "trop tôt"',0,NULL,X'02C143AA67FAF1201078190DF890DEB080',1,NULL,'selection2614504gael-moulinvertcompetences');
INSERT INTO "scores" VALUES(574,'preincubation-2020','selection2614504M. Loïc Dufictifampleur','selection','2614504','M. Loïc Dufictif','Somme','ampleur','3','À creuser, "trop tôt"',0,NULL,X'0250454E711D75A182364030586440CACE',1,NULL,'selection2614504loic-dufictifampleur');
INSERT INTO "scores" VALUES(575,'preincubation-2020','selection2614504M. Loïc Dufictifaction','selection','2614504','M. Loïc Dufictif','Somme','action','3','À creuser, "trop tôt"',0,NULL,X'02A0F245685B1AF4254741740BAB3D7C1D',1,NULL,'selection2614504loic-dufictifaction');
INSERT INTO "scores" VALUES(576,'preincubation-2020','selection2614504M. Loïc Dufictifcompetences','selection','2614504','M. Loïc Dufictif','Somme','competences','2','À creuser, "trop tôt"',0,NULL,X'0284C3FD2FBD3C1019226CFE5E5576AC54',1,NULL,'selection2614504loic-dufictifcompetences');
INSERT INTO "scores" VALUES(577,'preincubation-2020','selection2614504Mme Noëlle Petitjourampleur','selection','2614504','Mme Noëlle Petitjour','Val d''Oise','ampleur','5/2','Irritant réel ; quel volume ?',0,NULL,X'027B729C40E5E2B06BED5B89754883C43F',1,NULL,'selection2614504noelle-petitjourampleur');
INSERT INTO "scores" VALUES(578,'preincubation-2020','selection2614504Mme Noëlle Petitjouraction','selection','2614504','Mme Noëlle Petitjour','Val d''Oise','action','2','Irritant réel ; quel volume ?',0,NULL,X'022AB5A3ABF77BE4490F3C104606B5A7F4',1,NULL,'selection2614504noelle-petitjouraction');
INSERT INTO "scores" VALUES(579,'preincubation-2020','selection2614504Mme Noëlle Petitjourcompetences','selection','2614504','Mme Noëlle Petitjour','Val d''Oise','competences','5/2','Irritant réel ; quel volume ?',0,NULL,X'02A17706E7BBB4EF6703D124CCF1884C57',1,NULL,'selection2614504noelle-petitjourcompetences');
INSERT INTO "scores" VALUES(580,'preincubation-2020','selection2619715M. Cédric Roquefleurampleur','selection','2619715','M. Cédric Roquefleur','DINUM','ampleur','3/2','Irritant réel ; quel volume ?',0,NULL,X'0259363E2D594E42D63F4B38CCD4487B07',1,NULL,'selection2619715cedric-roquefleurampleur');
INSERT INTO "scores" VALUES(581,'preincubation-2020','selection2619715M. Cédric Roquefleuraction','selection','2619715','M. Cédric Roquefleur','DINUM','action','3/2','Irritant réel ; quel volume ?',0,NULL,X'02E03917593F78D94808876C48896F9112',1,NULL,'selection2619715cedric-roquefleuraction');
INSERT INTO "scores" VALUES(582,'preincubation-2020','selection2619715M. Cédric Roquefleurcompetences','selection','2619715','M. Cédric Roquefleur','DINUM','competences','2','Irritant réel ; quel volume ?',0,NULL,X'02A2EA331280CEEC0055D7AAA396B6B9E2',1,NULL,'selection2619715cedric-roquefleurcompetences');
INSERT INTO "scores" VALUES(583,'preincubation-2020','selection2619715Mme Marie-Ange Roquefleurampleur','selection','2619715','Mme Marie-Ange Roquefleur','DINUM','ampleur','2',NULL,0,NULL,X'020A9A76F462E9EF90638E49F0A6383349',1,NULL,'selection2619715marie-ange-roquefleurampleur');
INSERT INTO "scores" VALUES(584,'preincubation-2020','selection2619715Mme Marie-Ange Roquefleuraction','selection','2619715','Mme Marie-Ange Roquefleur','DINUM','action','2',NULL,0,NULL,X'020B238078F35602FB4C9623E60D26F7B7',1,NULL,'selection2619715marie-ange-roquefleuraction');
INSERT INTO "scores" VALUES(585,'preincubation-2020','selection2619715Mme Marie-Ange Roquefleurcompetences','selection','2619715','Mme Marie-Ange Roquefleur','DINUM','competences','3/2',NULL,0,NULL,X'02E607974111BB4644CF047BDBD99EB4AE',1,NULL,'selection2619715marie-ange-roquefleurcompetences');
INSERT INTO "scores" VALUES(586,'preincubation-2020','selection2619715M. Gaël Deuxpontsampleur','selection','2619715','M. Gaël Deuxponts','Nord','ampleur','3/2','Irritant réel ; quel volume ?',0,NULL,X'029CF12E9DDE28F37980E9F54961C72E61',1,NULL,'selection2619715gael-deuxpontsampleur');
INSERT INTO "scores" VALUES(587,'preincubation-2020','selection2619715M. Gaël Deuxpontsaction','selection','2619715','M. Gaël Deuxponts','Nord','action','3/2','Irritant réel ; quel volume ?',0,NULL,X'02B04184DC4A170A46B74C0E64532ACEBF',1,NULL,'selection2619715gael-deuxpontsaction');
INSERT INTO "scores" VALUES(588,'preincubation-2020','selection2619715M. Gaël Deuxpontscompetences','selection','2619715','M. Gaël Deuxponts','Nord','competences','5/2','Irritant réel ; quel volume ?',0,NULL,X'02A8BBA1015C54F0880CCF83F428F9F2A4',1,NULL,'selection2619715gael-deuxpontscompetences');
INSERT INTO "scores" VALUES(589,'preincubation-2020','selection2619715M. Jérôme Vertepréampleur','selection','2619715','M. Jérôme Vertepré','Oise','ampleur','5/2',NULL,0,NULL,X'023B10269DB9C9EC871F8D6090FDC0F403',1,NULL,'selection2619715jerome-vertepreampleur');
INSERT INTO "scores" VALUES(590,'preincubation-2020','selection2619715M. Jérôme Vertepréaction','selection','2619715','M. Jérôme Vertepré','Oise','action','5/2',NULL,0,NULL,X'02ED53B420B08B72ADACF9912E84C9C7C0',1,NULL,'selection2619715jerome-vertepreaction');
INSERT INTO "scores" VALUES(591,'preincubation-2020','selection2619715M. Jérôme Verteprécompetences','selection','2619715','M. Jérôme Vertepré','Oise','competences','3',NULL,0,NULL,X'02578EA05059BDA71A89874FEDA089EF88',1,NULL,'selection2619715jerome-verteprecompetences');
INSERT INTO "scores" VALUES(592,'preincubation-2020','selection2619715M. Gaël Moulinvertampleur','selection','2619715','M. Gaël Moulinvert','Pas-de-Calais','ampleur','7/2','Porteuse convaincante',0,NULL,X'02E3A437258F1730896EB1C629CD0ABD85',1,NULL,'selection2619715gael-moulinvertampleur');
INSERT INTO "scores" VALUES(593,'preincubation-2020','selection2619715M. Gaël Moulinvertaction','selection','2619715','M. Gaël Moulinvert','Pas-de-Calais','action','7/2','Porteuse convaincante',0,NULL,X'0270E42335734FF10347710BA7D2DCA9EF',1,NULL,'selection2619715gael-moulinvertaction');
INSERT INTO "scores" VALUES(594,'preincubation-2020','selection2619715M. Gaël Moulinvertcompetences','selection','2619715','M. Gaël Moulinvert','Pas-de-Calais','competences','7/2','Porteuse convaincante',0,NULL,X'02DFBB2CB83D0C24E9109AB99E8650B6BE',1,NULL,'selection2619715gael-moulinvertcompetences');
INSERT INTO "scores" VALUES(595,'preincubation-2020','selection2619715M. Loïc Dufictifampleur','selection','2619715','M. Loïc Dufictif','Somme','ampleur','5/2',NULL,0,NULL,X'023B56467BD116A2196E547E4BB98F7254',1,NULL,'selection2619715loic-dufictifampleur');
INSERT INTO "scores" VALUES(596,'preincubation-2020','selection2619715M. Loïc Dufictifaction','selection','2619715','M. Loïc Dufictif','Somme','action','3',NULL,0,NULL,X'02C8F37492806314A05EBCFF2DBA07081D',1,NULL,'selection2619715loic-dufictifaction');
INSERT INTO "scores" VALUES(597,'preincubation-2020','selection2619715M. Loïc Dufictifcompetences','selection','2619715','M. Loïc Dufictif','Somme','competences','5/2',NULL,0,NULL,X'02B2972110F2F891EA47268BA62E9BB0A5',1,NULL,'selection2619715loic-dufictifcompetences');
INSERT INTO "scores" VALUES(598,'preincubation-2020','selection2619715Mme Noëlle Petitjourampleur','selection','2619715','Mme Noëlle Petitjour','Val d''Oise','ampleur','5/2','À creuser, "trop tôt"',0,NULL,X'02F1711072D5AD0699DA2B10AA801BD21D',1,NULL,'selection2619715noelle-petitjourampleur');
INSERT INTO "scores" VALUES(599,'preincubation-2020','selection2619715Mme Noëlle Petitjouraction','selection','2619715','Mme Noëlle Petitjour','Val d''Oise','action','5/2','À creuser, "trop tôt"',0,NULL,X'02EB212DFCB096F9A6ED075C281321F79F',1,NULL,'selection2619715noelle-petitjouraction');
INSERT INTO "scores" VALUES(600,'preincubation-2020','selection2619715Mme Noëlle Petitjourcompetences','selection','2619715','Mme Noëlle Petitjour','Val d''Oise','competences','3','À creuser, "trop tôt"',0,NULL,X'02EA72EE60034637284882320305901F81',1,NULL,'selection2619715noelle-petitjourcompetences');
INSERT INTO "scores" VALUES(601,'preincubation-2020','selection2619960M. Cédric Roquefleurampleur','selection','2619960','M. Cédric Roquefleur','DINUM','ampleur','2','Irritant réel ; quel volume ?',0,NULL,X'0205983AEE650B1BB225DAF37D87F55A03',1,NULL,'selection2619960cedric-roquefleurampleur');
INSERT INTO "scores" VALUES(602,'preincubation-2020','selection2619960M. Cédric Roquefleuraction','selection','2619960','M. Cédric Roquefleur','DINUM','action','2','Irritant réel ; quel volume ?',0,NULL,X'02007DBABAA6BA1CB91815C50D126158B4',1,NULL,'selection2619960cedric-roquefleuraction');
INSERT INTO "scores" VALUES(603,'preincubation-2020','selection2619960M. Cédric Roquefleurcompetences','selection','2619960','M. Cédric Roquefleur','DINUM','competences','3/2','Irritant réel ; quel volume ?',0,NULL,X'02D33D311EA1B787DFFA14697CD4C01B98',1,NULL,'selection2619960cedric-roquefleurcompetences');
INSERT INTO "scores" VALUES(604,'preincubation-2020','selection2619960Mme Marie-Ange Roquefleurampleur','selection','2619960','Mme Marie-Ange Roquefleur','DINUM','ampleur','3/2','Irritant réel ; quel volume ?',0,NULL,X'024017693A34080B2CF7C30286E703E9D1',1,NULL,'selection2619960marie-ange-roquefleurampleur');
INSERT INTO "scores" VALUES(605,'preincubation-2020','selection2619960Mme Marie-Ange Roquefleuraction','selection','2619960','Mme Marie-Ange Roquefleur','DINUM','action','3/2','Irritant réel ; quel volume ?',0,NULL,X'0254EC191FF526928A019A4FFDF4F5DF4E',1,NULL,'selection2619960marie-ange-roquefleuraction');
INSERT INTO "scores" VALUES(606,'preincubation-2020','selection2619960Mme Marie-Ange Roquefleurcompetences','selection','2619960','Mme Marie-Ange Roquefleur','DINUM','competences','5/2','Irritant réel ; quel volume ?',0,NULL,X'0280C8A89ACC4610823587D108CD1F39CF',1,NULL,'selection2619960marie-ange-roquefleurcompetences');
INSERT INTO "scores" VALUES(607,'preincubation-2020','selection2619960M. Gaël Deuxpontsampleur','selection','2619960','M. Gaël Deuxponts','Nord','ampleur',NULL,'Déport',1,NULL,X'021BD697DA5CAFCC0519C96A9EB37734D3',1,NULL,'selection2619960gael-deuxpontsampleur');
INSERT INTO "scores" VALUES(608,'preincubation-2020','selection2619960M. Gaël Deuxpontsaction','selection','2619960','M. Gaël Deuxponts','Nord','action',NULL,'Déport',1,NULL,X'02401B3ADA02585A61693EE5378905F488',1,NULL,'selection2619960gael-deuxpontsaction');
INSERT INTO "scores" VALUES(609,'preincubation-2020','selection2619960M. Gaël Deuxpontscompetences','selection','2619960','M. Gaël Deuxponts','Nord','competences',NULL,'Déport',1,NULL,X'02B2FC62CBD1B6BB8719DE6CACEC729E80',1,NULL,'selection2619960gael-deuxpontscompetences');
INSERT INTO "scores" VALUES(610,'preincubation-2020','selection2619960M. Jérôme Vertepréampleur','selection','2619960','M. Jérôme Vertepré','Oise','ampleur',NULL,'Déport',1,NULL,X'02D84A0FFA524492439C383B58C57004D3',1,NULL,'selection2619960jerome-vertepreampleur');
INSERT INTO "scores" VALUES(611,'preincubation-2020','selection2619960M. Jérôme Vertepréaction','selection','2619960','M. Jérôme Vertepré','Oise','action',NULL,'Déport',1,NULL,X'02097CDAAF38AB2CBD6A2D1989A0F44AAC',1,NULL,'selection2619960jerome-vertepreaction');
INSERT INTO "scores" VALUES(612,'preincubation-2020','selection2619960M. Jérôme Verteprécompetences','selection','2619960','M. Jérôme Vertepré','Oise','competences',NULL,'Déport',1,NULL,X'029277E208C0B766D63F066FF6A68264C1',1,NULL,'selection2619960jerome-verteprecompetences');
INSERT INTO "scores" VALUES(613,'preincubation-2020','selection2619960M. Gaël Moulinvertampleur','selection','2619960','M. Gaël Moulinvert','Pas-de-Calais','ampleur',NULL,'Déport',1,NULL,X'02BCBC5ACB933F1E4A043DAC87DBAE9B4A',1,NULL,'selection2619960gael-moulinvertampleur');
INSERT INTO "scores" VALUES(614,'preincubation-2020','selection2619960M. Gaël Moulinvertaction','selection','2619960','M. Gaël Moulinvert','Pas-de-Calais','action',NULL,'Déport',1,NULL,X'0223349F847CEA647D27AE1714CCDED1E9',1,NULL,'selection2619960gael-moulinvertaction');
INSERT INTO "scores" VALUES(615,'preincubation-2020','selection2619960M. Gaël Moulinvertcompetences','selection','2619960','M. Gaël Moulinvert','Pas-de-Calais','competences',NULL,'Déport',1,NULL,X'024434A99E4F9A3B7F74120633A5E7FB30',1,NULL,'selection2619960gael-moulinvertcompetences');
INSERT INTO "scores" VALUES(616,'preincubation-2020','selection2619960M. Loïc Dufictifampleur','selection','2619960','M. Loïc Dufictif','Somme','ampleur',NULL,'Déport',1,NULL,X'02D454A3996723C7D32B742EC89C6D075D',1,NULL,'selection2619960loic-dufictifampleur');
INSERT INTO "scores" VALUES(617,'preincubation-2020','selection2619960M. Loïc Dufictifaction','selection','2619960','M. Loïc Dufictif','Somme','action',NULL,'Déport',1,NULL,X'025F421C3138DCA3A9A5EDD133800D1C83',1,NULL,'selection2619960loic-dufictifaction');
INSERT INTO "scores" VALUES(618,'preincubation-2020','selection2619960M. Loïc Dufictifcompetences','selection','2619960','M. Loïc Dufictif','Somme','competences',NULL,'Déport',1,NULL,X'022CC096B298339571B1D16CC7C1360BC3',1,NULL,'selection2619960loic-dufictifcompetences');
INSERT INTO "scores" VALUES(619,'preincubation-2020','selection2619960Mme Noëlle Petitjourampleur','selection','2619960','Mme Noëlle Petitjour','Val d''Oise','ampleur',NULL,'Déport',1,NULL,X'02DBE40F08240ADBC08F5185B15C26A274',1,NULL,'selection2619960noelle-petitjourampleur');
INSERT INTO "scores" VALUES(620,'preincubation-2020','selection2619960Mme Noëlle Petitjouraction','selection','2619960','Mme Noëlle Petitjour','Val d''Oise','action',NULL,'Déport',1,NULL,X'02EF44A58EE28CBB5B447DB248DECCD23D',1,NULL,'selection2619960noelle-petitjouraction');
INSERT INTO "scores" VALUES(621,'preincubation-2020','selection2619960Mme Noëlle Petitjourcompetences','selection','2619960','Mme Noëlle Petitjour','Val d''Oise','competences',NULL,'Déport',1,NULL,X'02892FEF93D98530F7320AEF8AE997326A',1,NULL,'selection2619960noelle-petitjourcompetences');
INSERT INTO "scores" VALUES(622,'preincubation-2020','selection2622887M. Cédric Roquefleurampleur','selection','2622887','M. Cédric Roquefleur','DINUM','ampleur','4','Irritant réel ; quel volume ?',0,NULL,X'0216369BE7AE9A3A7142E34F37262DDA3C',1,NULL,'selection2622887cedric-roquefleurampleur');
INSERT INTO "scores" VALUES(623,'preincubation-2020','selection2622887M. Cédric Roquefleuraction','selection','2622887','M. Cédric Roquefleur','DINUM','action','4','Irritant réel ; quel volume ?',0,NULL,X'0255DC48B8FE5F15EABD2EF172641C405B',1,NULL,'selection2622887cedric-roquefleuraction');
INSERT INTO "scores" VALUES(624,'preincubation-2020','selection2622887M. Cédric Roquefleurcompetences','selection','2622887','M. Cédric Roquefleur','DINUM','competences','9/2','Irritant réel ; quel volume ?',0,NULL,X'02005C2513254A06B685BF481B2CFD8B57',1,NULL,'selection2622887cedric-roquefleurcompetences');
INSERT INTO "scores" VALUES(625,'preincubation-2020','selection2622887Mme Marie-Ange Roquefleurampleur','selection','2622887','Mme Marie-Ange Roquefleur','DINUM','ampleur','4','À creuser, "trop tôt"',0,NULL,X'024E6EC891BE94A48AEE79E185531DD8F3',1,NULL,'selection2622887marie-ange-roquefleurampleur');
INSERT INTO "scores" VALUES(626,'preincubation-2020','selection2622887Mme Marie-Ange Roquefleuraction','selection','2622887','Mme Marie-Ange Roquefleur','DINUM','action',NULL,'À creuser, "trop tôt"',0,NULL,X'0234BAB6DAD4F6AFDCEE65C4C99689C6C8',1,NULL,'selection2622887marie-ange-roquefleuraction');
INSERT INTO "scores" VALUES(627,'preincubation-2020','selection2622887Mme Marie-Ange Roquefleurcompetences','selection','2622887','Mme Marie-Ange Roquefleur','DINUM','competences','7/2','À creuser, "trop tôt"',0,NULL,X'025B15F9D61919B77B4245479CEF9830D5',1,NULL,'selection2622887marie-ange-roquefleurcompetences');
INSERT INTO "scores" VALUES(628,'preincubation-2020','selection2622887M. Gaël Deuxpontsampleur','selection','2622887','M. Gaël Deuxponts','Nord','ampleur','4',NULL,0,NULL,X'020EED8825A2814CBB435B20A6ED94B407',1,NULL,'selection2622887gael-deuxpontsampleur');
INSERT INTO "scores" VALUES(629,'preincubation-2020','selection2622887M. Gaël Deuxpontsaction','selection','2622887','M. Gaël Deuxponts','Nord','action','3',NULL,0,NULL,X'02AC8F4987E6AF5DF621FE90AEC99C153D',1,NULL,'selection2622887gael-deuxpontsaction');
INSERT INTO "scores" VALUES(630,'preincubation-2020','selection2622887M. Gaël Deuxpontscompetences','selection','2622887','M. Gaël Deuxponts','Nord','competences','4',NULL,0,NULL,X'02D3C98588D2813B13C88B79DF859791CD',1,NULL,'selection2622887gael-deuxpontscompetences');
INSERT INTO "scores" VALUES(631,'preincubation-2020','selection2622887M. Jérôme Vertepréampleur','selection','2622887','M. Jérôme Vertepré','Oise','ampleur','4','Porteuse convaincante',0,NULL,X'02C411F4F25B03E7A330B181497E503DD1',1,NULL,'selection2622887jerome-vertepreampleur');
INSERT INTO "scores" VALUES(632,'preincubation-2020','selection2622887M. Jérôme Vertepréaction','selection','2622887','M. Jérôme Vertepré','Oise','action','9/2','Porteuse convaincante',0,NULL,X'02166C341ABA3AC238B3955B8C0FB0D6FD',1,NULL,'selection2622887jerome-vertepreaction');
INSERT INTO "scores" VALUES(633,'preincubation-2020','selection2622887M. Jérôme Verteprécompetences','selection','2622887','M. Jérôme Vertepré','Oise','competences','5','Porteuse convaincante',0,NULL,X'022ED0923D36FA7F461519C396D953AD9D',1,NULL,'selection2622887jerome-verteprecompetences');
INSERT INTO "scores" VALUES(634,'preincubation-2020','selection2622887M. Gaël Moulinvertampleur','selection','2622887','M. Gaël Moulinvert','Pas-de-Calais','ampleur','4',NULL,0,NULL,X'02A6C5502F4FD475823E4E080E1AA3222C',1,NULL,'selection2622887gael-moulinvertampleur');
INSERT INTO "scores" VALUES(635,'preincubation-2020','selection2622887M. Gaël Moulinvertaction','selection','2622887','M. Gaël Moulinvert','Pas-de-Calais','action','9/2',NULL,0,NULL,X'028181D1F29945C77AE2A0AD120A3D66F1',1,NULL,'selection2622887gael-moulinvertaction');
INSERT INTO "scores" VALUES(636,'preincubation-2020','selection2622887M. Gaël Moulinvertcompetences','selection','2622887','M. Gaël Moulinvert','Pas-de-Calais','competences','5',NULL,0,NULL,X'02DA2D6E081E41B48C4F56D85B9CCFD566',1,NULL,'selection2622887gael-moulinvertcompetences');
INSERT INTO "scores" VALUES(637,'preincubation-2020','selection2622887M. Loïc Dufictifampleur','selection','2622887','M. Loïc Dufictif','Somme','ampleur','5','Porteuse convaincante',0,NULL,X'0279B91134F036477B83ADD8B4533967EB',1,NULL,'selection2622887loic-dufictifampleur');
INSERT INTO "scores" VALUES(638,'preincubation-2020','selection2622887M. Loïc Dufictifaction','selection','2622887','M. Loïc Dufictif','Somme','action','4','Porteuse convaincante',0,NULL,X'02A35985476CD53CB642E63612F02CE237',1,NULL,'selection2622887loic-dufictifaction');
INSERT INTO "scores" VALUES(639,'preincubation-2020','selection2622887M. Loïc Dufictifcompetences','selection','2622887','M. Loïc Dufictif','Somme','competences','4','Porteuse convaincante',0,NULL,X'0257FDE2D2DB1AC52792290DEF8B8405E0',1,NULL,'selection2622887loic-dufictifcompetences');
INSERT INTO "scores" VALUES(640,'preincubation-2020','selection2622887Mme Noëlle Petitjourampleur','selection','2622887','Mme Noëlle Petitjour','Val d''Oise','ampleur','9/2','Porteuse convaincante',0,NULL,X'02D5CCE43473973F3C0D3C0C3118C2157F',1,NULL,'selection2622887noelle-petitjourampleur');
INSERT INTO "scores" VALUES(641,'preincubation-2020','selection2622887Mme Noëlle Petitjouraction','selection','2622887','Mme Noëlle Petitjour','Val d''Oise','action','9/2','Porteuse convaincante',0,NULL,X'021C84A0975C9F13CA0AD2148A78CDFF6C',1,NULL,'selection2622887noelle-petitjouraction');
INSERT INTO "scores" VALUES(642,'preincubation-2020','selection2622887Mme Noëlle Petitjourcompetences','selection','2622887','Mme Noëlle Petitjour','Val d''Oise','competences','4','Porteuse convaincante',0,NULL,X'02DD35F2A49E66D631CDA0E2ED0F031D72',1,NULL,'selection2622887noelle-petitjourcompetences');
INSERT INTO "scores" VALUES(643,'preincubation-2020','selection2621018M. Cédric Roquefleurampleur','selection','2621018','M. Cédric Roquefleur','DINUM','ampleur',NULL,'Je connais le porteur',1,NULL,X'02D2C98A7DEA0ED3178A8DF08864234ED8',1,NULL,'selection2621018cedric-roquefleurampleur');
INSERT INTO "scores" VALUES(644,'preincubation-2020','selection2621018M. Cédric Roquefleuraction','selection','2621018','M. Cédric Roquefleur','DINUM','action',NULL,'Je connais le porteur',1,NULL,X'02130BAB420368EECAD7E15974106F45A9',1,NULL,'selection2621018cedric-roquefleuraction');
INSERT INTO "scores" VALUES(645,'preincubation-2020','selection2621018M. Cédric Roquefleurcompetences','selection','2621018','M. Cédric Roquefleur','DINUM','competences',NULL,'Je connais le porteur',1,NULL,X'02484F95DCCBDA96960B74E0AEED359B5D',1,NULL,'selection2621018cedric-roquefleurcompetences');
INSERT INTO "scores" VALUES(646,'preincubation-2020','selection2621018Mme Marie-Ange Roquefleurampleur','selection','2621018','Mme Marie-Ange Roquefleur','DINUM','ampleur','7/2',NULL,0,NULL,X'0252B0E9A42B4875D29A826CB1C6C168D1',1,NULL,'selection2621018marie-ange-roquefleurampleur');
INSERT INTO "scores" VALUES(647,'preincubation-2020','selection2621018Mme Marie-Ange Roquefleuraction','selection','2621018','Mme Marie-Ange Roquefleur','DINUM','action','4',NULL,0,NULL,X'02BE3620F86C22C14B9626635361B2A189',1,NULL,'selection2621018marie-ange-roquefleuraction');
INSERT INTO "scores" VALUES(648,'preincubation-2020','selection2621018Mme Marie-Ange Roquefleurcompetences','selection','2621018','Mme Marie-Ange Roquefleur','DINUM','competences','7/2',NULL,0,NULL,X'020C630F022CA0E018CF60A5E59AA91FD4',1,NULL,'selection2621018marie-ange-roquefleurcompetences');
INSERT INTO "scores" VALUES(649,'preincubation-2020','selection2621018M. Gaël Deuxpontsampleur','selection','2621018','M. Gaël Deuxponts','Nord','ampleur','7/2',NULL,0,NULL,X'027DD3ACE8D4FCE6B96C48AE0766A0C4C0',1,NULL,'selection2621018gael-deuxpontsampleur');
INSERT INTO "scores" VALUES(650,'preincubation-2020','selection2621018M. Gaël Deuxpontsaction','selection','2621018','M. Gaël Deuxponts','Nord','action','9/2',NULL,0,NULL,X'02B3486994FDB163F20BEDF6D414B23EAA',1,NULL,'selection2621018gael-deuxpontsaction');
INSERT INTO "scores" VALUES(651,'preincubation-2020','selection2621018M. Gaël Deuxpontscompetences','selection','2621018','M. Gaël Deuxponts','Nord','competences','7/2',NULL,0,NULL,X'02BA22CF0460F5F98238C3F49ECC465890',1,NULL,'selection2621018gael-deuxpontscompetences');
INSERT INTO "scores" VALUES(652,'preincubation-2020','selection2621018M. Jérôme Vertepréampleur','selection','2621018','M. Jérôme Vertepré','Oise','ampleur','5','À creuser, "trop tôt"',0,NULL,X'020664CFDF11D25365805FB9C8DC14F17A',1,NULL,'selection2621018jerome-vertepreampleur');
INSERT INTO "scores" VALUES(653,'preincubation-2020','selection2621018M. Jérôme Vertepréaction','selection','2621018','M. Jérôme Vertepré','Oise','action','4','À creuser, "trop tôt"',0,NULL,X'022BC2A4656D678F0C2263BD23EBE226DE',1,NULL,'selection2621018jerome-vertepreaction');
INSERT INTO "scores" VALUES(654,'preincubation-2020','selection2621018M. Jérôme Verteprécompetences','selection','2621018','M. Jérôme Vertepré','Oise','competences','4','À creuser, "trop tôt"',0,NULL,X'02488D91E610EC5997E53437B936417E1C',1,NULL,'selection2621018jerome-verteprecompetences');
INSERT INTO "scores" VALUES(655,'preincubation-2020','selection2621018M. Gaël Moulinvertampleur','selection','2621018','M. Gaël Moulinvert','Pas-de-Calais','ampleur','5',NULL,0,NULL,X'0291BF9F842D2F640B6D08FDC006B3BF8E',1,NULL,'selection2621018gael-moulinvertampleur');
INSERT INTO "scores" VALUES(656,'preincubation-2020','selection2621018M. Gaël Moulinvertaction','selection','2621018','M. Gaël Moulinvert','Pas-de-Calais','action','4',NULL,0,NULL,X'024F773FB6C208FAD094B16CAF15A573BF',1,NULL,'selection2621018gael-moulinvertaction');
INSERT INTO "scores" VALUES(657,'preincubation-2020','selection2621018M. Gaël Moulinvertcompetences','selection','2621018','M. Gaël Moulinvert','Pas-de-Calais','competences','9/2',NULL,0,NULL,X'02B78C724BAA4C6B4BBC2A9C725C678046',1,NULL,'selection2621018gael-moulinvertcompetences');
INSERT INTO "scores" VALUES(658,'preincubation-2020','selection2621018M. Loïc Dufictifampleur','selection','2621018','M. Loïc Dufictif','Somme','ampleur','4',NULL,0,NULL,X'026D943325CB3F9EFE5AF81ADA90D64E6C',1,NULL,'selection2621018loic-dufictifampleur');
INSERT INTO "scores" VALUES(659,'preincubation-2020','selection2621018M. Loïc Dufictifaction','selection','2621018','M. Loïc Dufictif','Somme','action','4',NULL,0,NULL,X'02E2A5C71650B4E369BB40C714E312A1F3',1,NULL,'selection2621018loic-dufictifaction');
INSERT INTO "scores" VALUES(660,'preincubation-2020','selection2621018M. Loïc Dufictifcompetences','selection','2621018','M. Loïc Dufictif','Somme','competences','7/2',NULL,0,NULL,X'024DA845758F39A5C6EDF6E53757DA71C0',1,NULL,'selection2621018loic-dufictifcompetences');
INSERT INTO "scores" VALUES(661,'preincubation-2020','selection2621018Mme Noëlle Petitjourampleur','selection','2621018','Mme Noëlle Petitjour','Val d''Oise','ampleur','7/2',NULL,0,NULL,X'02991268721586D4F0FFF05D4F67E4FC87',1,NULL,'selection2621018noelle-petitjourampleur');
INSERT INTO "scores" VALUES(662,'preincubation-2020','selection2621018Mme Noëlle Petitjouraction','selection','2621018','Mme Noëlle Petitjour','Val d''Oise','action','5',NULL,0,NULL,X'02ECF571741F4DD05FFD8E8869C6BFD7B0',1,NULL,'selection2621018noelle-petitjouraction');
INSERT INTO "scores" VALUES(663,'preincubation-2020','selection2621018Mme Noëlle Petitjourcompetences','selection','2621018','Mme Noëlle Petitjour','Val d''Oise','competences','4',NULL,0,NULL,X'02F21DB6EC71102E9C60205C550BAEF25E',1,NULL,'selection2621018noelle-petitjourcompetences');
INSERT INTO "scores" VALUES(664,'preincubation-2020','selection2622543M. Cédric Roquefleurampleur','selection','2622543','M. Cédric Roquefleur','DINUM','ampleur','5/2',NULL,0,NULL,X'026C759E0107D756E48356B087E9E7BDD2',1,NULL,'selection2622543cedric-roquefleurampleur');
INSERT INTO "scores" VALUES(665,'preincubation-2020','selection2622543M. Cédric Roquefleuraction','selection','2622543','M. Cédric Roquefleur','DINUM','action','2',NULL,0,NULL,X'02372521CF8D1B025DBFE2690886DCAEA1',1,NULL,'selection2622543cedric-roquefleuraction');
INSERT INTO "scores" VALUES(666,'preincubation-2020','selection2622543M. Cédric Roquefleurcompetences','selection','2622543','M. Cédric Roquefleur','DINUM','competences','5/2',NULL,0,NULL,X'02F07C236DEBE31C4EB0315E0A8A6803A0',1,NULL,'selection2622543cedric-roquefleurcompetences');
INSERT INTO "scores" VALUES(667,'preincubation-2020','selection2622543Mme Marie-Ange Roquefleurampleur','selection','2622543','Mme Marie-Ange Roquefleur','DINUM','ampleur','3','À creuser, "trop tôt"',0,NULL,X'026296FB4F1421EA2B0CE7043F04E67C35',1,NULL,'selection2622543marie-ange-roquefleurampleur');
INSERT INTO "scores" VALUES(668,'preincubation-2020','selection2622543Mme Marie-Ange Roquefleuraction','selection','2622543','Mme Marie-Ange Roquefleur','DINUM','action','2','À creuser, "trop tôt"',0,NULL,X'02CB70EE8A5E3150A8E76AF8E7237A4DC2',1,NULL,'selection2622543marie-ange-roquefleuraction');
INSERT INTO "scores" VALUES(669,'preincubation-2020','selection2622543Mme Marie-Ange Roquefleurcompetences','selection','2622543','Mme Marie-Ange Roquefleur','DINUM','competences','2','À creuser, "trop tôt"',0,NULL,X'02C5575BBF199D2F143A355A8BFEE97DC2',1,NULL,'selection2622543marie-ange-roquefleurcompetences');
INSERT INTO "scores" VALUES(670,'preincubation-2020','selection2622543M. Gaël Deuxpontsampleur','selection','2622543','M. Gaël Deuxponts','Nord','ampleur','7/2',NULL,0,NULL,X'020BACCFC952AD1EBF87E086F36CB3D50E',1,NULL,'selection2622543gael-deuxpontsampleur');
INSERT INTO "scores" VALUES(671,'preincubation-2020','selection2622543M. Gaël Deuxpontsaction','selection','2622543','M. Gaël Deuxponts','Nord','action','5/2',NULL,0,NULL,X'0291720D9C4BEE206DFC5FED241183ADB3',1,NULL,'selection2622543gael-deuxpontsaction');
INSERT INTO "scores" VALUES(672,'preincubation-2020','selection2622543M. Gaël Deuxpontscompetences','selection','2622543','M. Gaël Deuxponts','Nord','competences','3',NULL,0,NULL,X'027E534543C64AEE6C51572079A10049C0',1,NULL,'selection2622543gael-deuxpontscompetences');
INSERT INTO "scores" VALUES(673,'preincubation-2020','selection2622543M. Jérôme Vertepréampleur','selection','2622543','M. Jérôme Vertepré','Oise','ampleur','3',NULL,0,NULL,X'027A22FDA46A3F99F1E83EBA77DBB5948B',1,NULL,'selection2622543jerome-vertepreampleur');
INSERT INTO "scores" VALUES(674,'preincubation-2020','selection2622543M. Jérôme Vertepréaction','selection','2622543','M. Jérôme Vertepré','Oise','action','4',NULL,0,NULL,X'0242BA9C91B8CEFF0E8E30E18FDD058339',1,NULL,'selection2622543jerome-vertepreaction');
INSERT INTO "scores" VALUES(675,'preincubation-2020','selection2622543M. Jérôme Verteprécompetences','selection','2622543','M. Jérôme Vertepré','Oise','competences','3',NULL,0,NULL,X'0242ADAC912C2711FE57BF06B1E3FEB3A7',1,NULL,'selection2622543jerome-verteprecompetences');
INSERT INTO "scores" VALUES(676,'preincubation-2020','selection2622543M. Gaël Moulinvertampleur','selection','2622543','M. Gaël Moulinvert','Pas-de-Calais','ampleur','3',NULL,0,NULL,X'0272008178F47F4CB57E73448CE0E1D036',1,NULL,'selection2622543gael-moulinvertampleur');
INSERT INTO "scores" VALUES(677,'preincubation-2020','selection2622543M. Gaël Moulinvertaction','selection','2622543','M. Gaël Moulinvert','Pas-de-Calais','action','7/2',NULL,0,NULL,X'02050EAE78088AE1A8BD702CBD49BF149E',1,NULL,'selection2622543gael-moulinvertaction');
INSERT INTO "scores" VALUES(678,'preincubation-2020','selection2622543M. Gaël Moulinvertcompetences','selection','2622543','M. Gaël Moulinvert','Pas-de-Calais','competences','4',NULL,0,NULL,X'029DA01B7D80AB6D41DCE9853DA48E284C',1,NULL,'selection2622543gael-moulinvertcompetences');
INSERT INTO "scores" VALUES(679,'preincubation-2020','selection2622543M. Loïc Dufictifampleur','selection','2622543','M. Loïc Dufictif','Somme','ampleur','4','À creuser, "trop tôt"',0,NULL,X'025A4F3DCBC3DEA85B7885F671E76ACECF',1,NULL,'selection2622543loic-dufictifampleur');
INSERT INTO "scores" VALUES(680,'preincubation-2020','selection2622543M. Loïc Dufictifaction','selection','2622543','M. Loïc Dufictif','Somme','action','4','À creuser, "trop tôt"',0,NULL,X'02E72AC80B6F346742B1880D59F2D2B315',1,NULL,'selection2622543loic-dufictifaction');
INSERT INTO "scores" VALUES(681,'preincubation-2020','selection2622543M. Loïc Dufictifcompetences','selection','2622543','M. Loïc Dufictif','Somme','competences','3','À creuser, "trop tôt"',0,NULL,X'02E5423DFC5539F24437356A5901E41275',1,NULL,'selection2622543loic-dufictifcompetences');
INSERT INTO "scores" VALUES(682,'preincubation-2020','selection2622543Mme Noëlle Petitjourampleur','selection','2622543','Mme Noëlle Petitjour','Val d''Oise','ampleur','5/2','Irritant réel ; quel volume ?',0,NULL,X'02CBB87DDD9DA6F08739854B85AF6D3630',1,NULL,'selection2622543noelle-petitjourampleur');
INSERT INTO "scores" VALUES(683,'preincubation-2020','selection2622543Mme Noëlle Petitjouraction','selection','2622543','Mme Noëlle Petitjour','Val d''Oise','action','3','Irritant réel ; quel volume ?',0,NULL,X'02C57098E61639E4A6B55EE0240FD585E1',1,NULL,'selection2622543noelle-petitjouraction');
INSERT INTO "scores" VALUES(684,'preincubation-2020','selection2622543Mme Noëlle Petitjourcompetences','selection','2622543','Mme Noëlle Petitjour','Val d''Oise','competences','3','Irritant réel ; quel volume ?',0,NULL,X'02A0D146637FF4B627F30C4EF7711D4CE5',1,NULL,'selection2622543noelle-petitjourcompetences');
INSERT INTO "scores" VALUES(685,'preincubation-2020','comite2618042M. Cédric Roquefleurprobleme','comite','2618042','M. Cédric Roquefleur','DINUM','probleme','10',NULL,0,NULL,X'02732382D23E1C3F9283D6709F65BB83F9',1,NULL,'comite2618042cedric-roquefleurprobleme');
INSERT INTO "scores" VALUES(686,'preincubation-2020','comite2618042M. Cédric Roquefleurintrapreneur','comite','2618042','M. Cédric Roquefleur','DINUM','intrapreneur','19/2',NULL,0,NULL,X'02F27436B3C757A83730007D930E444218',1,NULL,'comite2618042cedric-roquefleurintrapreneur');
INSERT INTO "scores" VALUES(687,'preincubation-2020','comite2618042M. Cédric Roquefleurstrategie','comite','2618042','M. Cédric Roquefleur','DINUM','strategie','19/2',NULL,0,NULL,X'0215CA769EACE4D72860263F3731B1AC13',1,NULL,'comite2618042cedric-roquefleurstrategie');
INSERT INTO "scores" VALUES(688,'preincubation-2020','comite2618042Mme Marie-Ange Roquefleurprobleme','comite','2618042','Mme Marie-Ange Roquefleur','DINUM','probleme','10',NULL,0,NULL,X'02162529CF722B83D79BDE1D38BBBB6A66',1,NULL,'comite2618042marie-ange-roquefleurprobleme');
INSERT INTO "scores" VALUES(689,'preincubation-2020','comite2618042Mme Marie-Ange Roquefleurintrapreneur','comite','2618042','Mme Marie-Ange Roquefleur','DINUM','intrapreneur','7',NULL,0,NULL,X'0278C7D3E14A56EF3E85EDEF5846FCC821',1,NULL,'comite2618042marie-ange-roquefleurintrapreneur');
INSERT INTO "scores" VALUES(690,'preincubation-2020','comite2618042Mme Marie-Ange Roquefleurstrategie','comite','2618042','Mme Marie-Ange Roquefleur','DINUM','strategie','17/2',NULL,0,NULL,X'022350C8A6785DC70339931EB9B6F8FF59',1,NULL,'comite2618042marie-ange-roquefleurstrategie');
INSERT INTO "scores" VALUES(691,'preincubation-2020','comite2618042M. Gaël Deuxpontsprobleme','comite','2618042','M. Gaël Deuxponts','Nord','probleme','9','Porteuse convaincante',0,NULL,X'02FC3250EEBA4BFDE1175584FDD3D49AF1',1,NULL,'comite2618042gael-deuxpontsprobleme');
INSERT INTO "scores" VALUES(692,'preincubation-2020','comite2618042M. Gaël Deuxpontsintrapreneur','comite','2618042','M. Gaël Deuxponts','Nord','intrapreneur','19/2','Porteuse convaincante',0,NULL,X'0214C3ED835A0EFDAE22CAAD2730C6DF89',1,NULL,'comite2618042gael-deuxpontsintrapreneur');
INSERT INTO "scores" VALUES(693,'preincubation-2020','comite2618042M. Gaël Deuxpontsstrategie','comite','2618042','M. Gaël Deuxponts','Nord','strategie','10','Porteuse convaincante',0,NULL,X'02456AEF4235B1484A46E2645B9719EB96',1,NULL,'comite2618042gael-deuxpontsstrategie');
INSERT INTO "scores" VALUES(694,'preincubation-2020','comite2618042M. Jérôme Vertepréprobleme','comite','2618042','M. Jérôme Vertepré','Oise','probleme','10',NULL,0,NULL,X'023FD562EDF25507A338512034C12E752A',1,NULL,'comite2618042jerome-vertepreprobleme');
INSERT INTO "scores" VALUES(695,'preincubation-2020','comite2618042M. Jérôme Vertepréintrapreneur','comite','2618042','M. Jérôme Vertepré','Oise','intrapreneur','9',NULL,0,NULL,X'022C21A7002FF9F078DB3AC60DD91F46A5',1,NULL,'comite2618042jerome-vertepreintrapreneur');
INSERT INTO "scores" VALUES(696,'preincubation-2020','comite2618042M. Jérôme Vertepréstrategie','comite','2618042','M. Jérôme Vertepré','Oise','strategie','10',NULL,0,NULL,X'0238529F41B7C7C85C7036D582E7C10F78',1,NULL,'comite2618042jerome-verteprestrategie');
INSERT INTO "scores" VALUES(697,'preincubation-2020','comite2618042Mme Noëlle Petitjourprobleme','comite','2618042','Mme Noëlle Petitjour','Val d''Oise','probleme','10','À creuser, "trop tôt"',0,NULL,X'025247C04F99070D6057E1B34C61FA7F7C',1,NULL,'comite2618042noelle-petitjourprobleme');
INSERT INTO "scores" VALUES(698,'preincubation-2020','comite2618042Mme Noëlle Petitjourintrapreneur','comite','2618042','Mme Noëlle Petitjour','Val d''Oise','intrapreneur','10','À creuser, "trop tôt"',0,NULL,X'02DA180B89B63FA512D84DE76ED0FCB723',1,NULL,'comite2618042noelle-petitjourintrapreneur');
INSERT INTO "scores" VALUES(699,'preincubation-2020','comite2618042Mme Noëlle Petitjourstrategie','comite','2618042','Mme Noëlle Petitjour','Val d''Oise','strategie','9','À creuser, "trop tôt"',0,NULL,X'02520A2EA5B08BD79846A9054C910D6896',1,NULL,'comite2618042noelle-petitjourstrategie');
INSERT INTO "scores" VALUES(700,'preincubation-2020','comite2622887M. Cédric Roquefleurprobleme','comite','2622887','M. Cédric Roquefleur','DINUM','probleme','13/2','Irritant réel ; quel volume ?',0,NULL,X'02F90A4F44EDE1046300478938C7D8B6AE',1,NULL,'comite2622887cedric-roquefleurprobleme');
INSERT INTO "scores" VALUES(701,'preincubation-2020','comite2622887M. Cédric Roquefleurintrapreneur','comite','2622887','M. Cédric Roquefleur','DINUM','intrapreneur','17/2','Irritant réel ; quel volume ?',0,NULL,X'02A1126D66D35B87885771F356401436B5',1,NULL,'comite2622887cedric-roquefleurintrapreneur');
INSERT INTO "scores" VALUES(702,'preincubation-2020','comite2622887M. Cédric Roquefleurstrategie','comite','2622887','M. Cédric Roquefleur','DINUM','strategie','9','Irritant réel ; quel volume ?',0,NULL,X'022D73C9DC249C865531125285F6C864C9',1,NULL,'comite2622887cedric-roquefleurstrategie');
INSERT INTO "scores" VALUES(703,'preincubation-2020','comite2622887Mme Marie-Ange Roquefleurprobleme','comite','2622887','Mme Marie-Ange Roquefleur','DINUM','probleme','11/2','Porteuse convaincante',0,NULL,X'02860689840497EB4886404BB27888E266',1,NULL,'comite2622887marie-ange-roquefleurprobleme');
INSERT INTO "scores" VALUES(704,'preincubation-2020','comite2622887Mme Marie-Ange Roquefleurintrapreneur','comite','2622887','Mme Marie-Ange Roquefleur','DINUM','intrapreneur','11/2','Porteuse convaincante',0,NULL,X'023D92F5C058111AE79A9CEC84EAB2750C',1,NULL,'comite2622887marie-ange-roquefleurintrapreneur');
INSERT INTO "scores" VALUES(705,'preincubation-2020','comite2622887Mme Marie-Ange Roquefleurstrategie','comite','2622887','Mme Marie-Ange Roquefleur','DINUM','strategie','7','Porteuse convaincante',0,NULL,X'0205CA333E892337A2F31F6ACBED6F0EEC',1,NULL,'comite2622887marie-ange-roquefleurstrategie');
INSERT INTO "scores" VALUES(706,'preincubation-2020','comite2622887M. Gaël Deuxpontsprobleme','comite','2622887','M. Gaël Deuxponts','Nord','probleme','7','À creuser, "trop tôt"',0,NULL,X'02D806546A405AF84382EEC39073774AA0',1,NULL,'comite2622887gael-deuxpontsprobleme');
INSERT INTO "scores" VALUES(707,'preincubation-2020','comite2622887M. Gaël Deuxpontsintrapreneur','comite','2622887','M. Gaël Deuxponts','Nord','intrapreneur','17/2','À creuser, "trop tôt"',0,NULL,X'0250EF7230CBC5119ACBDDD0D13B1B7E02',1,NULL,'comite2622887gael-deuxpontsintrapreneur');
INSERT INTO "scores" VALUES(708,'preincubation-2020','comite2622887M. Gaël Deuxpontsstrategie','comite','2622887','M. Gaël Deuxponts','Nord','strategie','9','À creuser, "trop tôt"',0,NULL,X'02CE29B075905CEE9012390B9FAA88CE57',1,NULL,'comite2622887gael-deuxpontsstrategie');
INSERT INTO "scores" VALUES(709,'preincubation-2020','comite2622887M. Jérôme Vertepréprobleme','comite','2622887','M. Jérôme Vertepré','Oise','probleme','6','À creuser, "trop tôt"',0,NULL,X'02E0AD406D3D558DEA4CBBB68951BBCA2F',1,NULL,'comite2622887jerome-vertepreprobleme');
INSERT INTO "scores" VALUES(710,'preincubation-2020','comite2622887M. Jérôme Vertepréintrapreneur','comite','2622887','M. Jérôme Vertepré','Oise','intrapreneur','17/2','À creuser, "trop tôt"',0,NULL,X'028F6A78095721211BA1D83C76775496AD',1,NULL,'comite2622887jerome-vertepreintrapreneur');
INSERT INTO "scores" VALUES(711,'preincubation-2020','comite2622887M. Jérôme Vertepréstrategie','comite','2622887','M. Jérôme Vertepré','Oise','strategie','6','À creuser, "trop tôt"',0,NULL,X'0287C77A6997E7904371821F9B989A3F89',1,NULL,'comite2622887jerome-verteprestrategie');
INSERT INTO "scores" VALUES(712,'preincubation-2020','comite2622887Mme Noëlle Petitjourprobleme','comite','2622887','Mme Noëlle Petitjour','Val d''Oise','probleme','19/2','Irritant réel ; quel volume ?',0,NULL,X'02FE5CC9C5ADB0CD7F61D417803238179D',1,NULL,'comite2622887noelle-petitjourprobleme');
INSERT INTO "scores" VALUES(713,'preincubation-2020','comite2622887Mme Noëlle Petitjourintrapreneur','comite','2622887','Mme Noëlle Petitjour','Val d''Oise','intrapreneur','15/2','Irritant réel ; quel volume ?',0,NULL,X'026685BC684608700D12736AA77DE1AE41',1,NULL,'comite2622887noelle-petitjourintrapreneur');
INSERT INTO "scores" VALUES(714,'preincubation-2020','comite2622887Mme Noëlle Petitjourstrategie','comite','2622887','Mme Noëlle Petitjour','Val d''Oise','strategie','7','Irritant réel ; quel volume ?',0,NULL,X'02261FBC8385C45EFE1DAD2C120908A8AB',1,NULL,'comite2622887noelle-petitjourstrategie');
INSERT INTO "scores" VALUES(715,'preincubation-2020','comite2621018M. Cédric Roquefleurprobleme','comite','2621018','M. Cédric Roquefleur','DINUM','probleme','13/2','Irritant réel ; quel volume ?',0,NULL,X'02DCFA9E9DFFFA7F2A804CE0DFADB167C0',1,NULL,'comite2621018cedric-roquefleurprobleme');
INSERT INTO "scores" VALUES(716,'preincubation-2020','comite2621018M. Cédric Roquefleurintrapreneur','comite','2621018','M. Cédric Roquefleur','DINUM','intrapreneur','6','Irritant réel ; quel volume ?',0,NULL,X'0200940BBF7F6946D3515107E8A0C97FB0',1,NULL,'comite2621018cedric-roquefleurintrapreneur');
INSERT INTO "scores" VALUES(717,'preincubation-2020','comite2621018M. Cédric Roquefleurstrategie','comite','2621018','M. Cédric Roquefleur','DINUM','strategie','15/2','Irritant réel ; quel volume ?',0,NULL,X'024D036D150A994B062DD02980C658BEC8',1,NULL,'comite2621018cedric-roquefleurstrategie');
INSERT INTO "scores" VALUES(718,'preincubation-2020','comite2621018Mme Marie-Ange Roquefleurprobleme','comite','2621018','Mme Marie-Ange Roquefleur','DINUM','probleme','13/2',NULL,0,NULL,X'022AF7FF6F989936092A1C8D297237A9BC',1,NULL,'comite2621018marie-ange-roquefleurprobleme');
INSERT INTO "scores" VALUES(719,'preincubation-2020','comite2621018Mme Marie-Ange Roquefleurintrapreneur','comite','2621018','Mme Marie-Ange Roquefleur','DINUM','intrapreneur','11/2',NULL,0,NULL,X'022C9C32E1E393F3E3A87B9A42A3576A41',1,NULL,'comite2621018marie-ange-roquefleurintrapreneur');
INSERT INTO "scores" VALUES(720,'preincubation-2020','comite2621018Mme Marie-Ange Roquefleurstrategie','comite','2621018','Mme Marie-Ange Roquefleur','DINUM','strategie','6',NULL,0,NULL,X'0200B07B068CD5903AD95DCA22EE3F1D92',1,NULL,'comite2621018marie-ange-roquefleurstrategie');
INSERT INTO "scores" VALUES(721,'preincubation-2020','comite2621018M. Gaël Deuxpontsprobleme','comite','2621018','M. Gaël Deuxponts','Nord','probleme','6','Irritant réel ; quel volume ?',0,NULL,X'026C8D64A5E25AD67B8398F13BB1E8E42C',1,NULL,'comite2621018gael-deuxpontsprobleme');
INSERT INTO "scores" VALUES(722,'preincubation-2020','comite2621018M. Gaël Deuxpontsintrapreneur','comite','2621018','M. Gaël Deuxponts','Nord','intrapreneur','7','Irritant réel ; quel volume ?',0,NULL,X'02A8ECE37546114D9E68675A0FA87121DC',1,NULL,'comite2621018gael-deuxpontsintrapreneur');
INSERT INTO "scores" VALUES(723,'preincubation-2020','comite2621018M. Gaël Deuxpontsstrategie','comite','2621018','M. Gaël Deuxponts','Nord','strategie','13/2','Irritant réel ; quel volume ?',0,NULL,X'02BE267FC5FFEB86193424DC3571D94E4B',1,NULL,'comite2621018gael-deuxpontsstrategie');
INSERT INTO "scores" VALUES(724,'preincubation-2020','comite2621018M. Jérôme Vertepréprobleme','comite','2621018','M. Jérôme Vertepré','Oise','probleme','6','Irritant réel ; quel volume ?',0,NULL,X'02CE3562954697C76FCBE639A92055CB87',1,NULL,'comite2621018jerome-vertepreprobleme');
INSERT INTO "scores" VALUES(725,'preincubation-2020','comite2621018M. Jérôme Vertepréintrapreneur','comite','2621018','M. Jérôme Vertepré','Oise','intrapreneur','15/2','Irritant réel ; quel volume ?',0,NULL,X'02C4660D883ED30D6C6D7B05A45C3C9BFB',1,NULL,'comite2621018jerome-vertepreintrapreneur');
INSERT INTO "scores" VALUES(726,'preincubation-2020','comite2621018M. Jérôme Vertepréstrategie','comite','2621018','M. Jérôme Vertepré','Oise','strategie','11/2','Irritant réel ; quel volume ?',0,NULL,X'02CF29BF8F066D0E3936EBC5593E7E20FF',1,NULL,'comite2621018jerome-verteprestrategie');
INSERT INTO "scores" VALUES(727,'preincubation-2020','comite2621018Mme Noëlle Petitjourprobleme','comite','2621018','Mme Noëlle Petitjour','Val d''Oise','probleme','13/2',NULL,0,NULL,X'02E3E8116D456011CEFDE7A8512F8AC7A8',1,NULL,'comite2621018noelle-petitjourprobleme');
INSERT INTO "scores" VALUES(728,'preincubation-2020','comite2621018Mme Noëlle Petitjourintrapreneur','comite','2621018','Mme Noëlle Petitjour','Val d''Oise','intrapreneur','8',NULL,0,NULL,X'0205CDDBEFA6D8B0C2F05CD25027F562AE',1,NULL,'comite2621018noelle-petitjourintrapreneur');
INSERT INTO "scores" VALUES(729,'preincubation-2020','comite2621018Mme Noëlle Petitjourstrategie','comite','2621018','Mme Noëlle Petitjour','Val d''Oise','strategie','13/2',NULL,0,NULL,X'02B7370AC497B6857ED911B163CE464849',1,NULL,'comite2621018noelle-petitjourstrategie');
INSERT INTO "scores" VALUES(730,'preincubation-2020','comite2619257M. Cédric Roquefleurprobleme','comite','2619257','M. Cédric Roquefleur','DINUM','probleme','9','Irritant réel ; quel volume ?',0,NULL,X'0214087F5514645A53790678487590E536',1,NULL,'comite2619257cedric-roquefleurprobleme');
INSERT INTO "scores" VALUES(731,'preincubation-2020','comite2619257M. Cédric Roquefleurintrapreneur','comite','2619257','M. Cédric Roquefleur','DINUM','intrapreneur','9','Irritant réel ; quel volume ?',0,NULL,X'02FB2593FE12991BADA4A8353B283D5C0A',1,NULL,'comite2619257cedric-roquefleurintrapreneur');
INSERT INTO "scores" VALUES(732,'preincubation-2020','comite2619257M. Cédric Roquefleurstrategie','comite','2619257','M. Cédric Roquefleur','DINUM','strategie','8','Irritant réel ; quel volume ?',0,NULL,X'02CBD690789A84839B53957016229BD53B',1,NULL,'comite2619257cedric-roquefleurstrategie');
INSERT INTO "scores" VALUES(733,'preincubation-2020','comite2619257Mme Marie-Ange Roquefleurprobleme','comite','2619257','Mme Marie-Ange Roquefleur','DINUM','probleme','6','Irritant réel ; quel volume ?',0,NULL,X'0255ABE8B337541B7B18B03FC54AA0FA97',1,NULL,'comite2619257marie-ange-roquefleurprobleme');
INSERT INTO "scores" VALUES(734,'preincubation-2020','comite2619257Mme Marie-Ange Roquefleurintrapreneur','comite','2619257','Mme Marie-Ange Roquefleur','DINUM','intrapreneur','15/2','Irritant réel ; quel volume ?',0,NULL,X'02F6E276884D2DF2802BBF4B5CBF36225E',1,NULL,'comite2619257marie-ange-roquefleurintrapreneur');
INSERT INTO "scores" VALUES(735,'preincubation-2020','comite2619257Mme Marie-Ange Roquefleurstrategie','comite','2619257','Mme Marie-Ange Roquefleur','DINUM','strategie','13/2','Irritant réel ; quel volume ?',0,NULL,X'022C10F7552754A03D3A373096C4B44B6A',1,NULL,'comite2619257marie-ange-roquefleurstrategie');
INSERT INTO "scores" VALUES(736,'preincubation-2020','comite2619257M. Gaël Deuxpontsprobleme','comite','2619257','M. Gaël Deuxponts','Nord','probleme','17/2','Irritant réel ; quel volume ?',0,NULL,X'02F529B3FBBBB606E0BBB270614F58EEE4',1,NULL,'comite2619257gael-deuxpontsprobleme');
INSERT INTO "scores" VALUES(737,'preincubation-2020','comite2619257M. Gaël Deuxpontsintrapreneur','comite','2619257','M. Gaël Deuxponts','Nord','intrapreneur','19/2','Irritant réel ; quel volume ?',0,NULL,X'02461858CBE572307EA7DBBBFAA6B10982',1,NULL,'comite2619257gael-deuxpontsintrapreneur');
INSERT INTO "scores" VALUES(738,'preincubation-2020','comite2619257M. Gaël Deuxpontsstrategie','comite','2619257','M. Gaël Deuxponts','Nord','strategie','7','Irritant réel ; quel volume ?',0,NULL,X'02D07DF0251A08E7F3B243D8E2BB417164',1,NULL,'comite2619257gael-deuxpontsstrategie');
INSERT INTO "scores" VALUES(739,'preincubation-2020','comite2619257M. Jérôme Vertepréprobleme','comite','2619257','M. Jérôme Vertepré','Oise','probleme','19/2','À creuser, "trop tôt"',0,NULL,X'020B0AE92C550B11931083D184EB7B9E6A',1,NULL,'comite2619257jerome-vertepreprobleme');
INSERT INTO "scores" VALUES(740,'preincubation-2020','comite2619257M. Jérôme Vertepréintrapreneur','comite','2619257','M. Jérôme Vertepré','Oise','intrapreneur','13/2','À creuser, "trop tôt"',0,NULL,X'02569B447DA0B282D55AA4809C92AAFDAB',1,NULL,'comite2619257jerome-vertepreintrapreneur');
INSERT INTO "scores" VALUES(741,'preincubation-2020','comite2619257M. Jérôme Vertepréstrategie','comite','2619257','M. Jérôme Vertepré','Oise','strategie','15/2','À creuser, "trop tôt"',0,NULL,X'027E438A846A236ED3C695212DB23F2AEF',1,NULL,'comite2619257jerome-verteprestrategie');
INSERT INTO "scores" VALUES(742,'preincubation-2020','comite2619257Mme Noëlle Petitjourprobleme','comite','2619257','Mme Noëlle Petitjour','Val d''Oise','probleme','8',NULL,0,NULL,X'021225D79138703EA59CE2DC5B58D98B4D',1,NULL,'comite2619257noelle-petitjourprobleme');
INSERT INTO "scores" VALUES(743,'preincubation-2020','comite2619257Mme Noëlle Petitjourintrapreneur','comite','2619257','Mme Noëlle Petitjour','Val d''Oise','intrapreneur','19/2',NULL,0,NULL,X'027B7D8FC7EEA3CE9074C05F2B4F04135A',1,NULL,'comite2619257noelle-petitjourintrapreneur');
INSERT INTO "scores" VALUES(744,'preincubation-2020','comite2619257Mme Noëlle Petitjourstrategie','comite','2619257','Mme Noëlle Petitjour','Val d''Oise','strategie','15/2',NULL,0,NULL,X'0210AD71A15D376387EA31E6DB5C2D0061',1,NULL,'comite2619257noelle-petitjourstrategie');
INSERT INTO "scores" VALUES(745,'preincubation-2020','comite2614369M. Cédric Roquefleurprobleme','comite','2614369','M. Cédric Roquefleur','DINUM','probleme','11/2',NULL,0,NULL,X'027D0B168385D74BE034938AF53CFCEB80',1,NULL,'comite2614369cedric-roquefleurprobleme');
INSERT INTO "scores" VALUES(746,'preincubation-2020','comite2614369M. Cédric Roquefleurintrapreneur','comite','2614369','M. Cédric Roquefleur','DINUM','intrapreneur','5',NULL,0,NULL,X'0230F93AD33317E125B7F75BB228806E81',1,NULL,'comite2614369cedric-roquefleurintrapreneur');
INSERT INTO "scores" VALUES(747,'preincubation-2020','comite2614369M. Cédric Roquefleurstrategie','comite','2614369','M. Cédric Roquefleur','DINUM','strategie','9/2',NULL,0,NULL,X'02B05CE3EF51E384EB59C830E800A3F26D',1,NULL,'comite2614369cedric-roquefleurstrategie');
INSERT INTO "scores" VALUES(748,'preincubation-2020','comite2614369Mme Marie-Ange Roquefleurprobleme','comite','2614369','Mme Marie-Ange Roquefleur','DINUM','probleme','7/2','Porteuse convaincante',0,NULL,X'0212BC52D4CEC52007F05E54D0B3D58B6D',1,NULL,'comite2614369marie-ange-roquefleurprobleme');
INSERT INTO "scores" VALUES(749,'preincubation-2020','comite2614369Mme Marie-Ange Roquefleurintrapreneur','comite','2614369','Mme Marie-Ange Roquefleur','DINUM','intrapreneur','3','Porteuse convaincante',0,NULL,X'02780873F9F4806F3DDD437D4C6069A83F',1,NULL,'comite2614369marie-ange-roquefleurintrapreneur');
INSERT INTO "scores" VALUES(750,'preincubation-2020','comite2614369Mme Marie-Ange Roquefleurstrategie','comite','2614369','Mme Marie-Ange Roquefleur','DINUM','strategie','9/2','Porteuse convaincante',0,NULL,X'0264CA5D254B23071E8A99717CC1CEBCF5',1,NULL,'comite2614369marie-ange-roquefleurstrategie');
INSERT INTO "scores" VALUES(751,'preincubation-2020','comite2614369M. Gaël Deuxpontsprobleme','comite','2614369','M. Gaël Deuxponts','Nord','probleme','13/2','À creuser, "trop tôt"',0,NULL,X'0219F2A1E0CCE79D324EF2EAD495E2D1E4',1,NULL,'comite2614369gael-deuxpontsprobleme');
INSERT INTO "scores" VALUES(752,'preincubation-2020','comite2614369M. Gaël Deuxpontsintrapreneur','comite','2614369','M. Gaël Deuxponts','Nord','intrapreneur','5','À creuser, "trop tôt"',0,NULL,X'02B2336AEF17B053E3F4261B9F2F2D1B71',1,NULL,'comite2614369gael-deuxpontsintrapreneur');
INSERT INTO "scores" VALUES(753,'preincubation-2020','comite2614369M. Gaël Deuxpontsstrategie','comite','2614369','M. Gaël Deuxponts','Nord','strategie','9/2','À creuser, "trop tôt"',0,NULL,X'02C8549CF2AE626180E87765E194213B1D',1,NULL,'comite2614369gael-deuxpontsstrategie');
INSERT INTO "scores" VALUES(754,'preincubation-2020','comite2614369M. Jérôme Vertepréprobleme','comite','2614369','M. Jérôme Vertepré','Oise','probleme','5',NULL,0,NULL,X'02D59428A939BDD41BDE6176EA778ADB7E',1,NULL,'comite2614369jerome-vertepreprobleme');
INSERT INTO "scores" VALUES(755,'preincubation-2020','comite2614369M. Jérôme Vertepréintrapreneur','comite','2614369','M. Jérôme Vertepré','Oise','intrapreneur','13/2',NULL,0,NULL,X'02F62B6F4FD766648C727F6C696DFE824F',1,NULL,'comite2614369jerome-vertepreintrapreneur');
INSERT INTO "scores" VALUES(756,'preincubation-2020','comite2614369M. Jérôme Vertepréstrategie','comite','2614369','M. Jérôme Vertepré','Oise','strategie','4',NULL,0,NULL,X'02B06EACF2737C68A41DB154694B332A54',1,NULL,'comite2614369jerome-verteprestrategie');
INSERT INTO "scores" VALUES(757,'preincubation-2020','comite2614369Mme Noëlle Petitjourprobleme','comite','2614369','Mme Noëlle Petitjour','Val d''Oise','probleme','6',NULL,0,NULL,X'023907DD14F1C98714D6E47EE96276CB5E',1,NULL,'comite2614369noelle-petitjourprobleme');
INSERT INTO "scores" VALUES(758,'preincubation-2020','comite2614369Mme Noëlle Petitjourintrapreneur','comite','2614369','Mme Noëlle Petitjour','Val d''Oise','intrapreneur','7',NULL,0,NULL,X'02BFBBF2C19132029EA7E04BEB6ED2D0E0',1,NULL,'comite2614369noelle-petitjourintrapreneur');
INSERT INTO "scores" VALUES(759,'preincubation-2020','comite2614369Mme Noëlle Petitjourstrategie','comite','2614369','Mme Noëlle Petitjour','Val d''Oise','strategie','11/2',NULL,0,NULL,X'02638ED5EB0C7610EB7029B904AC0A3366',1,NULL,'comite2614369noelle-petitjourstrategie');
INSERT INTO "scores" VALUES(760,'preincubation-2020','comite2614181M. Cédric Roquefleurprobleme','comite','2614181','M. Cédric Roquefleur','DINUM','probleme','15/2','À creuser, "trop tôt"',0,NULL,X'02ACF48B4C4743EA5E91E2BA43ADA0F5E4',1,NULL,'comite2614181cedric-roquefleurprobleme');
INSERT INTO "scores" VALUES(761,'preincubation-2020','comite2614181M. Cédric Roquefleurintrapreneur','comite','2614181','M. Cédric Roquefleur','DINUM','intrapreneur','7','À creuser, "trop tôt"',0,NULL,X'02125AC07D5C19C1D3F923936FDBF83E86',1,NULL,'comite2614181cedric-roquefleurintrapreneur');
INSERT INTO "scores" VALUES(762,'preincubation-2020','comite2614181M. Cédric Roquefleurstrategie','comite','2614181','M. Cédric Roquefleur','DINUM','strategie','6','À creuser, "trop tôt"',0,NULL,X'02E4AC039D7E0151ADCF393C2035081C79',1,NULL,'comite2614181cedric-roquefleurstrategie');
INSERT INTO "scores" VALUES(763,'preincubation-2020','comite2614181Mme Marie-Ange Roquefleurprobleme','comite','2614181','Mme Marie-Ange Roquefleur','DINUM','probleme','11/2','Porteuse convaincante',0,NULL,X'024D9727B234F0028884C948638D7F3B88',1,NULL,'comite2614181marie-ange-roquefleurprobleme');
INSERT INTO "scores" VALUES(764,'preincubation-2020','comite2614181Mme Marie-Ange Roquefleurintrapreneur','comite','2614181','Mme Marie-Ange Roquefleur','DINUM','intrapreneur','4','Porteuse convaincante',0,NULL,X'02B477076C8BBE182174C2CBC6C4090D81',1,NULL,'comite2614181marie-ange-roquefleurintrapreneur');
INSERT INTO "scores" VALUES(765,'preincubation-2020','comite2614181Mme Marie-Ange Roquefleurstrategie','comite','2614181','Mme Marie-Ange Roquefleur','DINUM','strategie','6','Porteuse convaincante',0,NULL,X'025F5DE40909E9847ED7173C6311CCBA1C',1,NULL,'comite2614181marie-ange-roquefleurstrategie');
INSERT INTO "scores" VALUES(766,'preincubation-2020','comite2614181M. Gaël Deuxpontsprobleme','comite','2614181','M. Gaël Deuxponts','Nord','probleme','11/2',NULL,0,NULL,X'027C67CD8FDC47804F29F1D99CD7D0C573',1,NULL,'comite2614181gael-deuxpontsprobleme');
INSERT INTO "scores" VALUES(767,'preincubation-2020','comite2614181M. Gaël Deuxpontsintrapreneur','comite','2614181','M. Gaël Deuxponts','Nord','intrapreneur','13/2',NULL,0,NULL,X'02EADDCE177DA9D0EF2B2D29D945382756',1,NULL,'comite2614181gael-deuxpontsintrapreneur');
INSERT INTO "scores" VALUES(768,'preincubation-2020','comite2614181M. Gaël Deuxpontsstrategie','comite','2614181','M. Gaël Deuxponts','Nord','strategie','5',NULL,0,NULL,X'02219D08DFE5569BD3E1F6AB2FA0FD8776',1,NULL,'comite2614181gael-deuxpontsstrategie');
INSERT INTO "scores" VALUES(769,'preincubation-2020','comite2614181M. Jérôme Vertepréprobleme','comite','2614181','M. Jérôme Vertepré','Oise','probleme','5','À creuser, "trop tôt"',0,NULL,X'02AAC34E2A5B63E58F22E2C25D3028CCCA',1,NULL,'comite2614181jerome-vertepreprobleme');
INSERT INTO "scores" VALUES(770,'preincubation-2020','comite2614181M. Jérôme Vertepréintrapreneur','comite','2614181','M. Jérôme Vertepré','Oise','intrapreneur','5','À creuser, "trop tôt"',0,NULL,X'02F3DA5FC3A7D97A16278AACC5CB9141A1',1,NULL,'comite2614181jerome-vertepreintrapreneur');
INSERT INTO "scores" VALUES(771,'preincubation-2020','comite2614181M. Jérôme Vertepréstrategie','comite','2614181','M. Jérôme Vertepré','Oise','strategie','15/2','À creuser, "trop tôt"',0,NULL,X'02AE9F9A445C2619F2882157A6D830AA5A',1,NULL,'comite2614181jerome-verteprestrategie');
INSERT INTO "scores" VALUES(772,'preincubation-2020','comite2614181Mme Noëlle Petitjourprobleme','comite','2614181','Mme Noëlle Petitjour','Val d''Oise','probleme','11/2','Porteuse convaincante',0,NULL,X'02F4CB4481076580BC77208311A1D84CC8',1,NULL,'comite2614181noelle-petitjourprobleme');
INSERT INTO "scores" VALUES(773,'preincubation-2020','comite2614181Mme Noëlle Petitjourintrapreneur','comite','2614181','Mme Noëlle Petitjour','Val d''Oise','intrapreneur','11/2','Porteuse convaincante',0,NULL,X'0230784B5CCB207655422D84B750C5FE9A',1,NULL,'comite2614181noelle-petitjourintrapreneur');
INSERT INTO "scores" VALUES(774,'preincubation-2020','comite2614181Mme Noëlle Petitjourstrategie','comite','2614181','Mme Noëlle Petitjour','Val d''Oise','strategie','13/2','Porteuse convaincante',0,NULL,X'02289CA8D0558D0CA3AAE444F89584DF8A',1,NULL,'comite2614181noelle-petitjourstrategie');
INSERT INTO "scores" VALUES(775,'preincubation-2020','comite2614193M. Cédric Roquefleurprobleme','comite','2614193','M. Cédric Roquefleur','DINUM','probleme','11/2','À creuser, "trop tôt"',0,NULL,X'02386D5D5D202F9B90DB4D1E617C59207B',1,NULL,'comite2614193cedric-roquefleurprobleme');
INSERT INTO "scores" VALUES(776,'preincubation-2020','comite2614193M. Cédric Roquefleurintrapreneur','comite','2614193','M. Cédric Roquefleur','DINUM','intrapreneur','9/2','À creuser, "trop tôt"',0,NULL,X'02C064A6C900C2B9C542B88EEED450A660',1,NULL,'comite2614193cedric-roquefleurintrapreneur');
INSERT INTO "scores" VALUES(777,'preincubation-2020','comite2614193M. Cédric Roquefleurstrategie','comite','2614193','M. Cédric Roquefleur','DINUM','strategie','9/2','À creuser, "trop tôt"',0,NULL,X'020D6829C0EA445E374C5AB0972820C7DC',1,NULL,'comite2614193cedric-roquefleurstrategie');
INSERT INTO "scores" VALUES(778,'preincubation-2020','comite2614193Mme Marie-Ange Roquefleurprobleme','comite','2614193','Mme Marie-Ange Roquefleur','DINUM','probleme','7/2','Porteuse convaincante',0,NULL,X'02A9A116C7A96A16189CF460DEE00E199B',1,NULL,'comite2614193marie-ange-roquefleurprobleme');
INSERT INTO "scores" VALUES(779,'preincubation-2020','comite2614193Mme Marie-Ange Roquefleurintrapreneur','comite','2614193','Mme Marie-Ange Roquefleur','DINUM','intrapreneur','5/2','Porteuse convaincante',0,NULL,X'026FB67B98F9C638FEE9879D525865C249',1,NULL,'comite2614193marie-ange-roquefleurintrapreneur');
INSERT INTO "scores" VALUES(780,'preincubation-2020','comite2614193Mme Marie-Ange Roquefleurstrategie','comite','2614193','Mme Marie-Ange Roquefleur','DINUM','strategie','3','Porteuse convaincante',0,NULL,X'022BCA236B0CEB68D2505772A0F46845E2',1,NULL,'comite2614193marie-ange-roquefleurstrategie');
INSERT INTO "scores" VALUES(781,'preincubation-2020','comite2614193M. Gaël Deuxpontsprobleme','comite','2614193','M. Gaël Deuxponts','Nord','probleme','6','Irritant réel ; quel volume ?',0,NULL,X'020CAB946118E8128C80DD1EA065505A20',1,NULL,'comite2614193gael-deuxpontsprobleme');
INSERT INTO "scores" VALUES(782,'preincubation-2020','comite2614193M. Gaël Deuxpontsintrapreneur','comite','2614193','M. Gaël Deuxponts','Nord','intrapreneur','9/2','Irritant réel ; quel volume ?',0,NULL,X'02AFCA7AA50D2DD1E49D93B1DF0C55DC0B',1,NULL,'comite2614193gael-deuxpontsintrapreneur');
INSERT INTO "scores" VALUES(783,'preincubation-2020','comite2614193M. Gaël Deuxpontsstrategie','comite','2614193','M. Gaël Deuxponts','Nord','strategie','5','Irritant réel ; quel volume ?',0,NULL,X'02D814559C01E53E8BFEC4DC3D4BD755D2',1,NULL,'comite2614193gael-deuxpontsstrategie');
INSERT INTO "scores" VALUES(784,'preincubation-2020','comite2614193M. Jérôme Vertepréprobleme','comite','2614193','M. Jérôme Vertepré','Oise','probleme','3','Irritant réel ; quel volume ?',0,NULL,X'024730A8F2018C97137A8353FB161872C7',1,NULL,'comite2614193jerome-vertepreprobleme');
INSERT INTO "scores" VALUES(785,'preincubation-2020','comite2614193M. Jérôme Vertepréintrapreneur','comite','2614193','M. Jérôme Vertepré','Oise','intrapreneur','11/2','Irritant réel ; quel volume ?',0,NULL,X'02A5A06EB84D74F1F112544BAA818FDFC4',1,NULL,'comite2614193jerome-vertepreintrapreneur');
INSERT INTO "scores" VALUES(786,'preincubation-2020','comite2614193M. Jérôme Vertepréstrategie','comite','2614193','M. Jérôme Vertepré','Oise','strategie','4','Irritant réel ; quel volume ?',0,NULL,X'027791EEC18E8C4780C747DD043DC24956',1,NULL,'comite2614193jerome-verteprestrategie');
INSERT INTO "scores" VALUES(787,'preincubation-2020','comite2614193Mme Noëlle Petitjourprobleme','comite','2614193','Mme Noëlle Petitjour','Val d''Oise','probleme','6','À creuser, "trop tôt"',0,NULL,X'02BB53ECBD05323CDC1546200EFE34931E',1,NULL,'comite2614193noelle-petitjourprobleme');
INSERT INTO "scores" VALUES(788,'preincubation-2020','comite2614193Mme Noëlle Petitjourintrapreneur','comite','2614193','Mme Noëlle Petitjour','Val d''Oise','intrapreneur','9/2','À creuser, "trop tôt"',0,NULL,X'021C43BFF550D90D7D435A55FEE6884B2C',1,NULL,'comite2614193noelle-petitjourintrapreneur');
INSERT INTO "scores" VALUES(789,'preincubation-2020','comite2614193Mme Noëlle Petitjourstrategie','comite','2614193','Mme Noëlle Petitjour','Val d''Oise','strategie','6','À creuser, "trop tôt"',0,NULL,X'02597803032D65C952CA2E939DE99B86D5',1,NULL,'comite2614193noelle-petitjourstrategie');
INSERT INTO "scores" VALUES(790,'preincubation-2020','comite2622543M. Cédric Roquefleurprobleme','comite','2622543','M. Cédric Roquefleur','DINUM','probleme','9/2','Porteuse convaincante',0,NULL,X'02BD8248B9F84654C38E6E6307B3782626',1,NULL,'comite2622543cedric-roquefleurprobleme');
INSERT INTO "scores" VALUES(791,'preincubation-2020','comite2622543M. Cédric Roquefleurintrapreneur','comite','2622543','M. Cédric Roquefleur','DINUM','intrapreneur','7/2','Porteuse convaincante',0,NULL,X'026E28CB87A698BA9DDB6E0FAB8832F22C',1,NULL,'comite2622543cedric-roquefleurintrapreneur');
INSERT INTO "scores" VALUES(792,'preincubation-2020','comite2622543M. Cédric Roquefleurstrategie','comite','2622543','M. Cédric Roquefleur','DINUM','strategie','7/2','Porteuse convaincante',0,NULL,X'026A529F23D587FF33CFB5CCAD2F922070',1,NULL,'comite2622543cedric-roquefleurstrategie');
INSERT INTO "scores" VALUES(793,'preincubation-2020','comite2622543Mme Marie-Ange Roquefleurprobleme','comite','2622543','Mme Marie-Ange Roquefleur','DINUM','probleme','3','À creuser, "trop tôt"',0,NULL,X'02B3A0DA7C883D9DB964BAD7D831D61251',1,NULL,'comite2622543marie-ange-roquefleurprobleme');
INSERT INTO "scores" VALUES(794,'preincubation-2020','comite2622543Mme Marie-Ange Roquefleurintrapreneur','comite','2622543','Mme Marie-Ange Roquefleur','DINUM','intrapreneur','3','À creuser, "trop tôt"',0,NULL,X'027EDC9156D7F50A519AD8A36A081C8DAB',1,NULL,'comite2622543marie-ange-roquefleurintrapreneur');
INSERT INTO "scores" VALUES(795,'preincubation-2020','comite2622543Mme Marie-Ange Roquefleurstrategie','comite','2622543','Mme Marie-Ange Roquefleur','DINUM','strategie','3','À creuser, "trop tôt"',0,NULL,X'02D414A14FB470B85C80C38F18DBF541EC',1,NULL,'comite2622543marie-ange-roquefleurstrategie');
INSERT INTO "scores" VALUES(796,'preincubation-2020','comite2622543M. Gaël Deuxpontsprobleme','comite','2622543','M. Gaël Deuxponts','Nord','probleme','9/2',NULL,0,NULL,X'02F1ABFE68758352B74234C936007D85EE',1,NULL,'comite2622543gael-deuxpontsprobleme');
INSERT INTO "scores" VALUES(797,'preincubation-2020','comite2622543M. Gaël Deuxpontsintrapreneur','comite','2622543','M. Gaël Deuxponts','Nord','intrapreneur','4',NULL,0,NULL,X'02C04AD2690E504462A6BE6B212E7F80EF',1,NULL,'comite2622543gael-deuxpontsintrapreneur');
INSERT INTO "scores" VALUES(798,'preincubation-2020','comite2622543M. Gaël Deuxpontsstrategie','comite','2622543','M. Gaël Deuxponts','Nord','strategie','9/2',NULL,0,NULL,X'02B159CBDC6ECAF03E28952B5705128752',1,NULL,'comite2622543gael-deuxpontsstrategie');
INSERT INTO "scores" VALUES(799,'preincubation-2020','comite2622543M. Jérôme Vertepréprobleme','comite','2622543','M. Jérôme Vertepré','Oise','probleme','5','Irritant réel ; quel volume ?',0,NULL,X'02F43EFD8AC3F7F561A8FE1631A4447293',1,NULL,'comite2622543jerome-vertepreprobleme');
INSERT INTO "scores" VALUES(800,'preincubation-2020','comite2622543M. Jérôme Vertepréintrapreneur','comite','2622543','M. Jérôme Vertepré','Oise','intrapreneur','5/2','Irritant réel ; quel volume ?',0,NULL,X'023BC7E9CD3B54581CDC1EDF892B9086AD',1,NULL,'comite2622543jerome-vertepreintrapreneur');
INSERT INTO "scores" VALUES(801,'preincubation-2020','comite2622543M. Jérôme Vertepréstrategie','comite','2622543','M. Jérôme Vertepré','Oise','strategie','11/2','Irritant réel ; quel volume ?',0,NULL,X'028376A3FFF100DA93E5E343ACB43A3693',1,NULL,'comite2622543jerome-verteprestrategie');
INSERT INTO "scores" VALUES(802,'preincubation-2020','comite2622543Mme Noëlle Petitjourprobleme','comite','2622543','Mme Noëlle Petitjour','Val d''Oise','probleme','5','Porteuse convaincante',0,NULL,X'029B53DC03DEB51B29C66CAB33F2B94F72',1,NULL,'comite2622543noelle-petitjourprobleme');
INSERT INTO "scores" VALUES(803,'preincubation-2020','comite2622543Mme Noëlle Petitjourintrapreneur','comite','2622543','Mme Noëlle Petitjour','Val d''Oise','intrapreneur','3','Porteuse convaincante',0,NULL,X'0255AC6649982EF76912022DA179415C78',1,NULL,'comite2622543noelle-petitjourintrapreneur');
INSERT INTO "scores" VALUES(804,'preincubation-2020','comite2622543Mme Noëlle Petitjourstrategie','comite','2622543','Mme Noëlle Petitjour','Val d''Oise','strategie','9/2','Porteuse convaincante',0,NULL,X'02896928F9DC542AA367D2A380EFAD60CD',1,NULL,'comite2622543noelle-petitjourstrategie');
CREATE TABLE sources (
    version INTEGER NOT NULL,
    sheet INTEGER NOT NULL REFERENCES import_sheets (id),
    row INTEGER NOT NULL,
    PRIMARY KEY (version, sheet, row)
) STRICT, WITHOUT ROWID;
INSERT INTO "sources" VALUES(1,1,2);
INSERT INTO "sources" VALUES(2,1,3);
INSERT INTO "sources" VALUES(3,1,4);
INSERT INTO "sources" VALUES(4,1,5);
INSERT INTO "sources" VALUES(5,1,6);
INSERT INTO "sources" VALUES(6,2,2);
INSERT INTO "sources" VALUES(7,2,3);
INSERT INTO "sources" VALUES(8,3,2);
INSERT INTO "sources" VALUES(9,3,3);
INSERT INTO "sources" VALUES(10,3,4);
INSERT INTO "sources" VALUES(11,3,5);
INSERT INTO "sources" VALUES(12,3,6);
INSERT INTO "sources" VALUES(13,3,7);
INSERT INTO "sources" VALUES(14,3,8);
INSERT INTO "sources" VALUES(15,3,9);
INSERT INTO "sources" VALUES(16,3,10);
INSERT INTO "sources" VALUES(17,3,11);
INSERT INTO "sources" VALUES(18,3,12);
INSERT INTO "sources" VALUES(19,3,13);
INSERT INTO "sources" VALUES(20,3,14);
INSERT INTO "sources" VALUES(21,3,15);
INSERT INTO "sources" VALUES(22,3,16);
INSERT INTO "sources" VALUES(23,3,17);
INSERT INTO "sources" VALUES(24,3,18);
INSERT INTO "sources" VALUES(25,3,19);
INSERT INTO "sources" VALUES(26,3,20);
INSERT INTO "sources" VALUES(27,3,21);
INSERT INTO "sources" VALUES(28,3,22);
INSERT INTO "sources" VALUES(29,3,23);
INSERT INTO "sources" VALUES(30,3,24);
INSERT INTO "sources" VALUES(31,3,25);
INSERT INTO "sources" VALUES(32,4,2);
INSERT INTO "sources" VALUES(33,4,3);
INSERT INTO "sources" VALUES(34,4,4);
INSERT INTO "sources" VALUES(35,4,5);
INSERT INTO "sources" VALUES(36,4,6);
INSERT INTO "sources" VALUES(37,4,7);
INSERT INTO "sources" VALUES(38,4,8);
INSERT INTO "sources" VALUES(39,4,9);
INSERT INTO "sources" VALUES(40,4,10);
INSERT INTO "sources" VALUES(41,4,11);
INSERT INTO "sources" VALUES(42,4,12);
INSERT INTO "sources" VALUES(43,4,13);
INSERT INTO "sources" VALUES(44,4,14);
INSERT INTO "sources" VALUES(45,4,15);
INSERT INTO "sources" VALUES(46,4,16);
INSERT INTO "sources" VALUES(47,4,17);
INSERT INTO "sources" VALUES(48,4,18);
INSERT INTO "sources" VALUES(49,4,19);
INSERT INTO "sources" VALUES(50,4,20);
INSERT INTO "sources" VALUES(51,4,21);
INSERT INTO "sources" VALUES(52,4,22);
INSERT INTO "sources" VALUES(53,4,23);
INSERT INTO "sources" VALUES(54,4,24);
INSERT INTO "sources" VALUES(55,4,25);
INSERT INTO "sources" VALUES(56,4,26);
INSERT INTO "sources" VALUES(57,4,27);
INSERT INTO "sources" VALUES(58,4,28);
INSERT INTO "sources" VALUES(59,4,29);
INSERT INTO "sources" VALUES(60,4,30);
INSERT INTO "sources" VALUES(61,4,31);
INSERT INTO "sources" VALUES(62,5,2);
INSERT INTO "sources" VALUES(63,5,2);
INSERT INTO "sources" VALUES(64,5,2);
INSERT INTO "sources" VALUES(65,5,2);
INSERT INTO "sources" VALUES(66,5,3);
INSERT INTO "sources" VALUES(67,5,3);
INSERT INTO "sources" VALUES(68,5,3);
INSERT INTO "sources" VALUES(69,5,3);
INSERT INTO "sources" VALUES(70,5,4);
INSERT INTO "sources" VALUES(71,5,4);
INSERT INTO "sources" VALUES(72,5,4);
INSERT INTO "sources" VALUES(73,5,4);
INSERT INTO "sources" VALUES(74,5,5);
INSERT INTO "sources" VALUES(75,5,5);
INSERT INTO "sources" VALUES(76,5,5);
INSERT INTO "sources" VALUES(77,5,5);
INSERT INTO "sources" VALUES(78,5,6);
INSERT INTO "sources" VALUES(79,5,6);
INSERT INTO "sources" VALUES(80,5,6);
INSERT INTO "sources" VALUES(81,5,6);
INSERT INTO "sources" VALUES(82,5,7);
INSERT INTO "sources" VALUES(83,5,7);
INSERT INTO "sources" VALUES(84,5,7);
INSERT INTO "sources" VALUES(85,5,7);
INSERT INTO "sources" VALUES(86,5,8);
INSERT INTO "sources" VALUES(87,5,8);
INSERT INTO "sources" VALUES(88,5,8);
INSERT INTO "sources" VALUES(89,5,8);
INSERT INTO "sources" VALUES(90,5,9);
INSERT INTO "sources" VALUES(91,5,9);
INSERT INTO "sources" VALUES(92,5,9);
INSERT INTO "sources" VALUES(93,5,9);
INSERT INTO "sources" VALUES(94,5,10);
INSERT INTO "sources" VALUES(95,5,10);
INSERT INTO "sources" VALUES(96,5,10);
INSERT INTO "sources" VALUES(97,5,10);
INSERT INTO "sources" VALUES(98,5,11);
INSERT INTO "sources" VALUES(99,5,11);
INSERT INTO "sources" VALUES(100,5,11);
INSERT INTO "sources" VALUES(101,5,11);
INSERT INTO "sources" VALUES(102,5,12);
INSERT INTO "sources" VALUES(103,5,12);
INSERT INTO "sources" VALUES(104,5,12);
INSERT INTO "sources" VALUES(105,5,12);
INSERT INTO "sources" VALUES(106,5,13);
INSERT INTO "sources" VALUES(107,5,13);
INSERT INTO "sources" VALUES(108,5,13);
INSERT INTO "sources" VALUES(109,5,13);
INSERT INTO "sources" VALUES(110,5,14);
INSERT INTO "sources" VALUES(111,5,14);
INSERT INTO "sources" VALUES(112,5,14);
INSERT INTO "sources" VALUES(113,5,14);
INSERT INTO "sources" VALUES(114,5,15);
INSERT INTO "sources" VALUES(115,5,15);
INSERT INTO "sources" VALUES(116,5,15);
INSERT INTO "sources" VALUES(117,5,15);
INSERT INTO "sources" VALUES(118,5,16);
INSERT INTO "sources" VALUES(119,5,16);
INSERT INTO "sources" VALUES(120,5,16);
INSERT INTO "sources" VALUES(121,5,16);
INSERT INTO "sources" VALUES(122,5,17);
INSERT INTO "sources" VALUES(123,5,17);
INSERT INTO "sources" VALUES(124,5,17);
INSERT INTO "sources" VALUES(125,5,17);
INSERT INTO "sources" VALUES(126,5,18);
INSERT INTO "sources" VALUES(127,5,18);
INSERT INTO "sources" VALUES(128,5,18);
INSERT INTO "sources" VALUES(129,5,18);
INSERT INTO "sources" VALUES(130,5,19);
INSERT INTO "sources" VALUES(131,5,19);
INSERT INTO "sources" VALUES(132,5,19);
INSERT INTO "sources" VALUES(133,5,19);
INSERT INTO "sources" VALUES(134,5,20);
INSERT INTO "sources" VALUES(135,5,20);
INSERT INTO "sources" VALUES(136,5,20);
INSERT INTO "sources" VALUES(137,5,20);
INSERT INTO "sources" VALUES(138,5,21);
INSERT INTO "sources" VALUES(139,5,21);
INSERT INTO "sources" VALUES(140,5,21);
INSERT INTO "sources" VALUES(141,5,21);
INSERT INTO "sources" VALUES(142,5,22);
INSERT INTO "sources" VALUES(143,5,22);
INSERT INTO "sources" VALUES(144,5,22);
INSERT INTO "sources" VALUES(145,5,22);
INSERT INTO "sources" VALUES(146,5,23);
INSERT INTO "sources" VALUES(147,5,23);
INSERT INTO "sources" VALUES(148,5,23);
INSERT INTO "sources" VALUES(149,5,23);
INSERT INTO "sources" VALUES(150,5,24);
INSERT INTO "sources" VALUES(151,5,24);
INSERT INTO "sources" VALUES(152,5,24);
INSERT INTO "sources" VALUES(153,5,24);
INSERT INTO "sources" VALUES(154,5,25);
INSERT INTO "sources" VALUES(155,5,25);
INSERT INTO "sources" VALUES(156,5,25);
INSERT INTO "sources" VALUES(157,5,25);
INSERT INTO "sources" VALUES(158,5,26);
INSERT INTO "sources" VALUES(159,5,26);
INSERT INTO "sources" VALUES(160,5,26);
INSERT INTO "sources" VALUES(161,5,26);
INSERT INTO "sources" VALUES(162,5,27);
INSERT INTO "sources" VALUES(163,5,27);
INSERT INTO "sources" VALUES(164,5,27);
INSERT INTO "sources" VALUES(165,5,27);
INSERT INTO "sources" VALUES(166,5,28);
INSERT INTO "sources" VALUES(167,5,28);
INSERT INTO "sources" VALUES(168,5,28);
INSERT INTO "sources" VALUES(169,5,28);
INSERT INTO "sources" VALUES(170,6,2);
INSERT INTO "sources" VALUES(171,6,3);
INSERT INTO "sources" VALUES(172,6,4);
INSERT INTO "sources" VALUES(173,6,5);
INSERT INTO "sources" VALUES(174,6,6);
INSERT INTO "sources" VALUES(175,6,7);
INSERT INTO "sources" VALUES(176,6,8);
INSERT INTO "sources" VALUES(177,6,9);
INSERT INTO "sources" VALUES(178,7,2);
INSERT INTO "sources" VALUES(179,7,3);
INSERT INTO "sources" VALUES(180,7,4);
INSERT INTO "sources" VALUES(181,7,5);
INSERT INTO "sources" VALUES(182,7,6);
INSERT INTO "sources" VALUES(183,7,7);
INSERT INTO "sources" VALUES(184,7,8);
INSERT INTO "sources" VALUES(185,7,9);
INSERT INTO "sources" VALUES(186,7,10);
INSERT INTO "sources" VALUES(187,7,11);
INSERT INTO "sources" VALUES(188,7,12);
INSERT INTO "sources" VALUES(189,7,13);
INSERT INTO "sources" VALUES(190,7,14);
INSERT INTO "sources" VALUES(191,7,15);
INSERT INTO "sources" VALUES(192,7,16);
INSERT INTO "sources" VALUES(193,7,17);
INSERT INTO "sources" VALUES(194,7,18);
INSERT INTO "sources" VALUES(195,7,19);
INSERT INTO "sources" VALUES(196,7,20);
INSERT INTO "sources" VALUES(197,7,21);
INSERT INTO "sources" VALUES(198,7,22);
INSERT INTO "sources" VALUES(199,7,23);
INSERT INTO "sources" VALUES(200,7,24);
INSERT INTO "sources" VALUES(201,7,25);
INSERT INTO "sources" VALUES(202,7,26);
INSERT INTO "sources" VALUES(203,7,27);
INSERT INTO "sources" VALUES(204,7,28);
INSERT INTO "sources" VALUES(205,7,29);
INSERT INTO "sources" VALUES(206,7,30);
INSERT INTO "sources" VALUES(207,7,31);
INSERT INTO "sources" VALUES(208,7,32);
INSERT INTO "sources" VALUES(209,7,33);
INSERT INTO "sources" VALUES(210,7,34);
INSERT INTO "sources" VALUES(211,7,35);
INSERT INTO "sources" VALUES(212,7,36);
INSERT INTO "sources" VALUES(213,7,37);
INSERT INTO "sources" VALUES(214,7,38);
INSERT INTO "sources" VALUES(215,7,39);
INSERT INTO "sources" VALUES(216,7,40);
INSERT INTO "sources" VALUES(217,7,41);
INSERT INTO "sources" VALUES(218,7,42);
INSERT INTO "sources" VALUES(219,7,43);
INSERT INTO "sources" VALUES(220,7,44);
INSERT INTO "sources" VALUES(221,7,45);
INSERT INTO "sources" VALUES(222,7,46);
INSERT INTO "sources" VALUES(223,7,47);
INSERT INTO "sources" VALUES(224,7,48);
INSERT INTO "sources" VALUES(225,7,49);
INSERT INTO "sources" VALUES(226,7,50);
INSERT INTO "sources" VALUES(227,7,51);
INSERT INTO "sources" VALUES(228,7,52);
INSERT INTO "sources" VALUES(229,7,53);
INSERT INTO "sources" VALUES(230,7,54);
INSERT INTO "sources" VALUES(231,7,55);
INSERT INTO "sources" VALUES(232,7,56);
INSERT INTO "sources" VALUES(233,7,57);
INSERT INTO "sources" VALUES(234,7,58);
INSERT INTO "sources" VALUES(235,7,59);
INSERT INTO "sources" VALUES(236,7,60);
INSERT INTO "sources" VALUES(237,7,61);
INSERT INTO "sources" VALUES(238,7,62);
INSERT INTO "sources" VALUES(239,7,63);
INSERT INTO "sources" VALUES(240,7,64);
INSERT INTO "sources" VALUES(241,7,65);
INSERT INTO "sources" VALUES(242,7,66);
INSERT INTO "sources" VALUES(243,7,67);
INSERT INTO "sources" VALUES(244,7,68);
INSERT INTO "sources" VALUES(245,7,69);
INSERT INTO "sources" VALUES(246,7,70);
INSERT INTO "sources" VALUES(247,7,71);
INSERT INTO "sources" VALUES(248,7,72);
INSERT INTO "sources" VALUES(249,7,73);
INSERT INTO "sources" VALUES(250,7,74);
INSERT INTO "sources" VALUES(251,7,75);
INSERT INTO "sources" VALUES(252,7,76);
INSERT INTO "sources" VALUES(253,7,77);
INSERT INTO "sources" VALUES(254,7,78);
INSERT INTO "sources" VALUES(255,7,79);
INSERT INTO "sources" VALUES(256,7,80);
INSERT INTO "sources" VALUES(257,7,81);
INSERT INTO "sources" VALUES(258,7,82);
INSERT INTO "sources" VALUES(259,7,83);
INSERT INTO "sources" VALUES(260,7,84);
INSERT INTO "sources" VALUES(261,7,85);
INSERT INTO "sources" VALUES(262,7,86);
INSERT INTO "sources" VALUES(263,7,87);
INSERT INTO "sources" VALUES(264,7,88);
INSERT INTO "sources" VALUES(265,7,89);
INSERT INTO "sources" VALUES(266,7,90);
INSERT INTO "sources" VALUES(267,7,91);
INSERT INTO "sources" VALUES(268,7,92);
INSERT INTO "sources" VALUES(269,7,93);
INSERT INTO "sources" VALUES(270,7,94);
INSERT INTO "sources" VALUES(271,7,95);
INSERT INTO "sources" VALUES(272,7,96);
INSERT INTO "sources" VALUES(273,7,97);
INSERT INTO "sources" VALUES(274,7,98);
INSERT INTO "sources" VALUES(275,7,99);
INSERT INTO "sources" VALUES(276,7,100);
INSERT INTO "sources" VALUES(277,7,101);
INSERT INTO "sources" VALUES(278,7,102);
INSERT INTO "sources" VALUES(279,7,103);
INSERT INTO "sources" VALUES(280,7,104);
INSERT INTO "sources" VALUES(281,7,105);
INSERT INTO "sources" VALUES(282,7,106);
INSERT INTO "sources" VALUES(283,7,107);
INSERT INTO "sources" VALUES(284,7,108);
INSERT INTO "sources" VALUES(285,7,109);
INSERT INTO "sources" VALUES(286,7,110);
INSERT INTO "sources" VALUES(287,7,111);
INSERT INTO "sources" VALUES(288,7,112);
INSERT INTO "sources" VALUES(289,7,113);
INSERT INTO "sources" VALUES(290,7,114);
INSERT INTO "sources" VALUES(291,7,115);
INSERT INTO "sources" VALUES(292,7,116);
INSERT INTO "sources" VALUES(293,7,117);
INSERT INTO "sources" VALUES(294,7,118);
INSERT INTO "sources" VALUES(295,7,119);
INSERT INTO "sources" VALUES(296,7,120);
INSERT INTO "sources" VALUES(297,7,121);
INSERT INTO "sources" VALUES(298,7,122);
INSERT INTO "sources" VALUES(299,7,123);
INSERT INTO "sources" VALUES(300,7,124);
INSERT INTO "sources" VALUES(301,7,125);
INSERT INTO "sources" VALUES(302,7,126);
INSERT INTO "sources" VALUES(303,7,127);
INSERT INTO "sources" VALUES(304,7,128);
INSERT INTO "sources" VALUES(305,7,129);
INSERT INTO "sources" VALUES(306,7,130);
INSERT INTO "sources" VALUES(307,8,2);
INSERT INTO "sources" VALUES(308,8,3);
INSERT INTO "sources" VALUES(309,8,4);
INSERT INTO "sources" VALUES(310,8,5);
INSERT INTO "sources" VALUES(311,8,6);
INSERT INTO "sources" VALUES(312,8,7);
INSERT INTO "sources" VALUES(313,9,2);
INSERT INTO "sources" VALUES(314,9,3);
INSERT INTO "sources" VALUES(315,9,4);
INSERT INTO "sources" VALUES(316,9,5);
INSERT INTO "sources" VALUES(317,9,6);
INSERT INTO "sources" VALUES(318,9,7);
INSERT INTO "sources" VALUES(319,10,2);
INSERT INTO "sources" VALUES(320,10,3);
INSERT INTO "sources" VALUES(321,10,4);
INSERT INTO "sources" VALUES(322,10,5);
INSERT INTO "sources" VALUES(323,10,6);
INSERT INTO "sources" VALUES(324,10,7);
INSERT INTO "sources" VALUES(325,10,8);
INSERT INTO "sources" VALUES(326,10,9);
INSERT INTO "sources" VALUES(327,10,10);
INSERT INTO "sources" VALUES(328,10,11);
INSERT INTO "sources" VALUES(329,10,12);
INSERT INTO "sources" VALUES(330,10,13);
INSERT INTO "sources" VALUES(331,10,14);
INSERT INTO "sources" VALUES(332,10,15);
INSERT INTO "sources" VALUES(333,10,16);
INSERT INTO "sources" VALUES(334,10,17);
INSERT INTO "sources" VALUES(335,10,18);
INSERT INTO "sources" VALUES(336,10,19);
INSERT INTO "sources" VALUES(337,10,20);
INSERT INTO "sources" VALUES(338,10,21);
INSERT INTO "sources" VALUES(339,10,22);
INSERT INTO "sources" VALUES(340,10,23);
INSERT INTO "sources" VALUES(341,10,24);
INSERT INTO "sources" VALUES(342,10,25);
INSERT INTO "sources" VALUES(343,10,26);
INSERT INTO "sources" VALUES(344,10,27);
INSERT INTO "sources" VALUES(345,10,28);
INSERT INTO "sources" VALUES(346,10,29);
INSERT INTO "sources" VALUES(347,10,30);
INSERT INTO "sources" VALUES(348,10,31);
INSERT INTO "sources" VALUES(349,10,32);
INSERT INTO "sources" VALUES(350,10,33);
INSERT INTO "sources" VALUES(351,10,34);
INSERT INTO "sources" VALUES(352,10,35);
INSERT INTO "sources" VALUES(353,10,36);
INSERT INTO "sources" VALUES(354,10,37);
INSERT INTO "sources" VALUES(355,10,38);
INSERT INTO "sources" VALUES(356,10,39);
INSERT INTO "sources" VALUES(357,10,40);
INSERT INTO "sources" VALUES(358,10,41);
INSERT INTO "sources" VALUES(359,10,42);
INSERT INTO "sources" VALUES(360,10,43);
INSERT INTO "sources" VALUES(361,10,44);
INSERT INTO "sources" VALUES(362,10,45);
INSERT INTO "sources" VALUES(363,10,46);
INSERT INTO "sources" VALUES(364,10,47);
INSERT INTO "sources" VALUES(365,10,48);
INSERT INTO "sources" VALUES(366,10,49);
INSERT INTO "sources" VALUES(367,10,50);
INSERT INTO "sources" VALUES(368,10,51);
INSERT INTO "sources" VALUES(369,10,52);
INSERT INTO "sources" VALUES(370,10,53);
INSERT INTO "sources" VALUES(371,10,54);
INSERT INTO "sources" VALUES(372,10,55);
INSERT INTO "sources" VALUES(373,10,56);
INSERT INTO "sources" VALUES(374,10,57);
INSERT INTO "sources" VALUES(375,10,58);
INSERT INTO "sources" VALUES(376,10,59);
INSERT INTO "sources" VALUES(377,11,2);
INSERT INTO "sources" VALUES(378,11,3);
INSERT INTO "sources" VALUES(379,11,4);
INSERT INTO "sources" VALUES(380,11,5);
INSERT INTO "sources" VALUES(381,11,6);
INSERT INTO "sources" VALUES(382,11,7);
INSERT INTO "sources" VALUES(383,11,8);
INSERT INTO "sources" VALUES(384,11,9);
INSERT INTO "sources" VALUES(385,11,10);
INSERT INTO "sources" VALUES(386,11,11);
INSERT INTO "sources" VALUES(387,11,12);
INSERT INTO "sources" VALUES(388,11,13);
INSERT INTO "sources" VALUES(389,11,14);
INSERT INTO "sources" VALUES(390,11,15);
INSERT INTO "sources" VALUES(391,12,2);
INSERT INTO "sources" VALUES(392,12,2);
INSERT INTO "sources" VALUES(393,12,2);
INSERT INTO "sources" VALUES(394,12,3);
INSERT INTO "sources" VALUES(395,12,3);
INSERT INTO "sources" VALUES(396,12,3);
INSERT INTO "sources" VALUES(397,12,4);
INSERT INTO "sources" VALUES(398,12,4);
INSERT INTO "sources" VALUES(399,12,4);
INSERT INTO "sources" VALUES(400,12,5);
INSERT INTO "sources" VALUES(401,12,5);
INSERT INTO "sources" VALUES(402,12,5);
INSERT INTO "sources" VALUES(403,12,6);
INSERT INTO "sources" VALUES(404,12,6);
INSERT INTO "sources" VALUES(405,12,6);
INSERT INTO "sources" VALUES(406,12,7);
INSERT INTO "sources" VALUES(407,12,7);
INSERT INTO "sources" VALUES(408,12,7);
INSERT INTO "sources" VALUES(409,12,8);
INSERT INTO "sources" VALUES(410,12,8);
INSERT INTO "sources" VALUES(411,12,8);
INSERT INTO "sources" VALUES(412,12,9);
INSERT INTO "sources" VALUES(413,12,9);
INSERT INTO "sources" VALUES(414,12,9);
INSERT INTO "sources" VALUES(415,12,10);
INSERT INTO "sources" VALUES(416,12,10);
INSERT INTO "sources" VALUES(417,12,10);
INSERT INTO "sources" VALUES(418,12,11);
INSERT INTO "sources" VALUES(419,12,11);
INSERT INTO "sources" VALUES(420,12,11);
INSERT INTO "sources" VALUES(421,12,12);
INSERT INTO "sources" VALUES(422,12,12);
INSERT INTO "sources" VALUES(423,12,12);
INSERT INTO "sources" VALUES(424,12,13);
INSERT INTO "sources" VALUES(425,12,13);
INSERT INTO "sources" VALUES(426,12,13);
INSERT INTO "sources" VALUES(427,12,14);
INSERT INTO "sources" VALUES(428,12,14);
INSERT INTO "sources" VALUES(429,12,14);
INSERT INTO "sources" VALUES(430,12,15);
INSERT INTO "sources" VALUES(431,12,15);
INSERT INTO "sources" VALUES(432,12,15);
INSERT INTO "sources" VALUES(433,12,16);
INSERT INTO "sources" VALUES(434,12,16);
INSERT INTO "sources" VALUES(435,12,16);
INSERT INTO "sources" VALUES(436,12,17);
INSERT INTO "sources" VALUES(437,12,17);
INSERT INTO "sources" VALUES(438,12,17);
INSERT INTO "sources" VALUES(439,12,18);
INSERT INTO "sources" VALUES(440,12,18);
INSERT INTO "sources" VALUES(441,12,18);
INSERT INTO "sources" VALUES(442,12,19);
INSERT INTO "sources" VALUES(443,12,19);
INSERT INTO "sources" VALUES(444,12,19);
INSERT INTO "sources" VALUES(445,12,20);
INSERT INTO "sources" VALUES(446,12,20);
INSERT INTO "sources" VALUES(447,12,20);
INSERT INTO "sources" VALUES(448,12,21);
INSERT INTO "sources" VALUES(449,12,21);
INSERT INTO "sources" VALUES(450,12,21);
INSERT INTO "sources" VALUES(451,12,22);
INSERT INTO "sources" VALUES(452,12,22);
INSERT INTO "sources" VALUES(453,12,22);
INSERT INTO "sources" VALUES(454,12,23);
INSERT INTO "sources" VALUES(455,12,23);
INSERT INTO "sources" VALUES(456,12,23);
INSERT INTO "sources" VALUES(457,12,24);
INSERT INTO "sources" VALUES(458,12,24);
INSERT INTO "sources" VALUES(459,12,24);
INSERT INTO "sources" VALUES(460,12,25);
INSERT INTO "sources" VALUES(461,12,25);
INSERT INTO "sources" VALUES(462,12,25);
INSERT INTO "sources" VALUES(463,12,26);
INSERT INTO "sources" VALUES(464,12,26);
INSERT INTO "sources" VALUES(465,12,26);
INSERT INTO "sources" VALUES(466,12,27);
INSERT INTO "sources" VALUES(467,12,27);
INSERT INTO "sources" VALUES(468,12,27);
INSERT INTO "sources" VALUES(469,12,28);
INSERT INTO "sources" VALUES(470,12,28);
INSERT INTO "sources" VALUES(471,12,28);
INSERT INTO "sources" VALUES(472,12,29);
INSERT INTO "sources" VALUES(473,12,29);
INSERT INTO "sources" VALUES(474,12,29);
INSERT INTO "sources" VALUES(475,12,30);
INSERT INTO "sources" VALUES(476,12,30);
INSERT INTO "sources" VALUES(477,12,30);
INSERT INTO "sources" VALUES(478,12,31);
INSERT INTO "sources" VALUES(479,12,31);
INSERT INTO "sources" VALUES(480,12,31);
INSERT INTO "sources" VALUES(481,12,32);
INSERT INTO "sources" VALUES(482,12,32);
INSERT INTO "sources" VALUES(483,12,32);
INSERT INTO "sources" VALUES(484,12,33);
INSERT INTO "sources" VALUES(485,12,33);
INSERT INTO "sources" VALUES(486,12,33);
INSERT INTO "sources" VALUES(487,12,34);
INSERT INTO "sources" VALUES(488,12,34);
INSERT INTO "sources" VALUES(489,12,34);
INSERT INTO "sources" VALUES(490,12,35);
INSERT INTO "sources" VALUES(491,12,35);
INSERT INTO "sources" VALUES(492,12,35);
INSERT INTO "sources" VALUES(493,12,36);
INSERT INTO "sources" VALUES(494,12,36);
INSERT INTO "sources" VALUES(495,12,36);
INSERT INTO "sources" VALUES(496,12,37);
INSERT INTO "sources" VALUES(497,12,37);
INSERT INTO "sources" VALUES(498,12,37);
INSERT INTO "sources" VALUES(499,12,38);
INSERT INTO "sources" VALUES(500,12,38);
INSERT INTO "sources" VALUES(501,12,38);
INSERT INTO "sources" VALUES(502,12,39);
INSERT INTO "sources" VALUES(503,12,39);
INSERT INTO "sources" VALUES(504,12,39);
INSERT INTO "sources" VALUES(505,12,40);
INSERT INTO "sources" VALUES(506,12,40);
INSERT INTO "sources" VALUES(507,12,40);
INSERT INTO "sources" VALUES(508,12,41);
INSERT INTO "sources" VALUES(509,12,41);
INSERT INTO "sources" VALUES(510,12,41);
INSERT INTO "sources" VALUES(511,12,42);
INSERT INTO "sources" VALUES(512,12,42);
INSERT INTO "sources" VALUES(513,12,42);
INSERT INTO "sources" VALUES(514,12,43);
INSERT INTO "sources" VALUES(515,12,43);
INSERT INTO "sources" VALUES(516,12,43);
INSERT INTO "sources" VALUES(517,12,44);
INSERT INTO "sources" VALUES(518,12,44);
INSERT INTO "sources" VALUES(519,12,44);
INSERT INTO "sources" VALUES(520,12,45);
INSERT INTO "sources" VALUES(521,12,45);
INSERT INTO "sources" VALUES(522,12,45);
INSERT INTO "sources" VALUES(523,12,46);
INSERT INTO "sources" VALUES(524,12,46);
INSERT INTO "sources" VALUES(525,12,46);
INSERT INTO "sources" VALUES(526,12,47);
INSERT INTO "sources" VALUES(527,12,47);
INSERT INTO "sources" VALUES(528,12,47);
INSERT INTO "sources" VALUES(529,12,48);
INSERT INTO "sources" VALUES(530,12,48);
INSERT INTO "sources" VALUES(531,12,48);
INSERT INTO "sources" VALUES(532,12,49);
INSERT INTO "sources" VALUES(533,12,49);
INSERT INTO "sources" VALUES(534,12,49);
INSERT INTO "sources" VALUES(535,12,50);
INSERT INTO "sources" VALUES(536,12,50);
INSERT INTO "sources" VALUES(537,12,50);
INSERT INTO "sources" VALUES(538,12,51);
INSERT INTO "sources" VALUES(539,12,51);
INSERT INTO "sources" VALUES(540,12,51);
INSERT INTO "sources" VALUES(541,12,52);
INSERT INTO "sources" VALUES(542,12,52);
INSERT INTO "sources" VALUES(543,12,52);
INSERT INTO "sources" VALUES(544,12,53);
INSERT INTO "sources" VALUES(545,12,53);
INSERT INTO "sources" VALUES(546,12,53);
INSERT INTO "sources" VALUES(547,12,54);
INSERT INTO "sources" VALUES(548,12,54);
INSERT INTO "sources" VALUES(549,12,54);
INSERT INTO "sources" VALUES(550,12,55);
INSERT INTO "sources" VALUES(551,12,55);
INSERT INTO "sources" VALUES(552,12,55);
INSERT INTO "sources" VALUES(553,12,56);
INSERT INTO "sources" VALUES(554,12,56);
INSERT INTO "sources" VALUES(555,12,56);
INSERT INTO "sources" VALUES(556,12,57);
INSERT INTO "sources" VALUES(557,12,57);
INSERT INTO "sources" VALUES(558,12,57);
INSERT INTO "sources" VALUES(559,12,58);
INSERT INTO "sources" VALUES(560,12,58);
INSERT INTO "sources" VALUES(561,12,58);
INSERT INTO "sources" VALUES(562,12,59);
INSERT INTO "sources" VALUES(563,12,59);
INSERT INTO "sources" VALUES(564,12,59);
INSERT INTO "sources" VALUES(565,12,60);
INSERT INTO "sources" VALUES(566,12,60);
INSERT INTO "sources" VALUES(567,12,60);
INSERT INTO "sources" VALUES(568,12,61);
INSERT INTO "sources" VALUES(569,12,61);
INSERT INTO "sources" VALUES(570,12,61);
INSERT INTO "sources" VALUES(571,12,62);
INSERT INTO "sources" VALUES(572,12,62);
INSERT INTO "sources" VALUES(573,12,62);
INSERT INTO "sources" VALUES(574,12,63);
INSERT INTO "sources" VALUES(575,12,63);
INSERT INTO "sources" VALUES(576,12,63);
INSERT INTO "sources" VALUES(577,12,64);
INSERT INTO "sources" VALUES(578,12,64);
INSERT INTO "sources" VALUES(579,12,64);
INSERT INTO "sources" VALUES(580,12,65);
INSERT INTO "sources" VALUES(581,12,65);
INSERT INTO "sources" VALUES(582,12,65);
INSERT INTO "sources" VALUES(583,12,66);
INSERT INTO "sources" VALUES(584,12,66);
INSERT INTO "sources" VALUES(585,12,66);
INSERT INTO "sources" VALUES(586,12,67);
INSERT INTO "sources" VALUES(587,12,67);
INSERT INTO "sources" VALUES(588,12,67);
INSERT INTO "sources" VALUES(589,12,68);
INSERT INTO "sources" VALUES(590,12,68);
INSERT INTO "sources" VALUES(591,12,68);
INSERT INTO "sources" VALUES(592,12,69);
INSERT INTO "sources" VALUES(593,12,69);
INSERT INTO "sources" VALUES(594,12,69);
INSERT INTO "sources" VALUES(595,12,70);
INSERT INTO "sources" VALUES(596,12,70);
INSERT INTO "sources" VALUES(597,12,70);
INSERT INTO "sources" VALUES(598,12,71);
INSERT INTO "sources" VALUES(599,12,71);
INSERT INTO "sources" VALUES(600,12,71);
INSERT INTO "sources" VALUES(601,12,72);
INSERT INTO "sources" VALUES(602,12,72);
INSERT INTO "sources" VALUES(603,12,72);
INSERT INTO "sources" VALUES(604,12,73);
INSERT INTO "sources" VALUES(605,12,73);
INSERT INTO "sources" VALUES(606,12,73);
INSERT INTO "sources" VALUES(607,12,74);
INSERT INTO "sources" VALUES(608,12,74);
INSERT INTO "sources" VALUES(609,12,74);
INSERT INTO "sources" VALUES(610,12,75);
INSERT INTO "sources" VALUES(611,12,75);
INSERT INTO "sources" VALUES(612,12,75);
INSERT INTO "sources" VALUES(613,12,76);
INSERT INTO "sources" VALUES(614,12,76);
INSERT INTO "sources" VALUES(615,12,76);
INSERT INTO "sources" VALUES(616,12,77);
INSERT INTO "sources" VALUES(617,12,77);
INSERT INTO "sources" VALUES(618,12,77);
INSERT INTO "sources" VALUES(619,12,78);
INSERT INTO "sources" VALUES(620,12,78);
INSERT INTO "sources" VALUES(621,12,78);
INSERT INTO "sources" VALUES(622,12,79);
INSERT INTO "sources" VALUES(623,12,79);
INSERT INTO "sources" VALUES(624,12,79);
INSERT INTO "sources" VALUES(625,12,80);
INSERT INTO "sources" VALUES(626,12,80);
INSERT INTO "sources" VALUES(627,12,80);
INSERT INTO "sources" VALUES(628,12,81);
INSERT INTO "sources" VALUES(629,12,81);
INSERT INTO "sources" VALUES(630,12,81);
INSERT INTO "sources" VALUES(631,12,82);
INSERT INTO "sources" VALUES(632,12,82);
INSERT INTO "sources" VALUES(633,12,82);
INSERT INTO "sources" VALUES(634,12,83);
INSERT INTO "sources" VALUES(635,12,83);
INSERT INTO "sources" VALUES(636,12,83);
INSERT INTO "sources" VALUES(637,12,84);
INSERT INTO "sources" VALUES(638,12,84);
INSERT INTO "sources" VALUES(639,12,84);
INSERT INTO "sources" VALUES(640,12,85);
INSERT INTO "sources" VALUES(641,12,85);
INSERT INTO "sources" VALUES(642,12,85);
INSERT INTO "sources" VALUES(643,12,86);
INSERT INTO "sources" VALUES(644,12,86);
INSERT INTO "sources" VALUES(645,12,86);
INSERT INTO "sources" VALUES(646,12,87);
INSERT INTO "sources" VALUES(647,12,87);
INSERT INTO "sources" VALUES(648,12,87);
INSERT INTO "sources" VALUES(649,12,88);
INSERT INTO "sources" VALUES(650,12,88);
INSERT INTO "sources" VALUES(651,12,88);
INSERT INTO "sources" VALUES(652,12,89);
INSERT INTO "sources" VALUES(653,12,89);
INSERT INTO "sources" VALUES(654,12,89);
INSERT INTO "sources" VALUES(655,12,90);
INSERT INTO "sources" VALUES(656,12,90);
INSERT INTO "sources" VALUES(657,12,90);
INSERT INTO "sources" VALUES(658,12,91);
INSERT INTO "sources" VALUES(659,12,91);
INSERT INTO "sources" VALUES(660,12,91);
INSERT INTO "sources" VALUES(661,12,92);
INSERT INTO "sources" VALUES(662,12,92);
INSERT INTO "sources" VALUES(663,12,92);
INSERT INTO "sources" VALUES(664,12,93);
INSERT INTO "sources" VALUES(665,12,93);
INSERT INTO "sources" VALUES(666,12,93);
INSERT INTO "sources" VALUES(667,12,94);
INSERT INTO "sources" VALUES(668,12,94);
INSERT INTO "sources" VALUES(669,12,94);
INSERT INTO "sources" VALUES(670,12,95);
INSERT INTO "sources" VALUES(671,12,95);
INSERT INTO "sources" VALUES(672,12,95);
INSERT INTO "sources" VALUES(673,12,96);
INSERT INTO "sources" VALUES(674,12,96);
INSERT INTO "sources" VALUES(675,12,96);
INSERT INTO "sources" VALUES(676,12,97);
INSERT INTO "sources" VALUES(677,12,97);
INSERT INTO "sources" VALUES(678,12,97);
INSERT INTO "sources" VALUES(679,12,98);
INSERT INTO "sources" VALUES(680,12,98);
INSERT INTO "sources" VALUES(681,12,98);
INSERT INTO "sources" VALUES(682,12,99);
INSERT INTO "sources" VALUES(683,12,99);
INSERT INTO "sources" VALUES(684,12,99);
INSERT INTO "sources" VALUES(685,13,2);
INSERT INTO "sources" VALUES(686,13,2);
INSERT INTO "sources" VALUES(687,13,2);
INSERT INTO "sources" VALUES(688,13,3);
INSERT INTO "sources" VALUES(689,13,3);
INSERT INTO "sources" VALUES(690,13,3);
INSERT INTO "sources" VALUES(691,13,4);
INSERT INTO "sources" VALUES(692,13,4);
INSERT INTO "sources" VALUES(693,13,4);
INSERT INTO "sources" VALUES(694,13,5);
INSERT INTO "sources" VALUES(695,13,5);
INSERT INTO "sources" VALUES(696,13,5);
INSERT INTO "sources" VALUES(697,13,6);
INSERT INTO "sources" VALUES(698,13,6);
INSERT INTO "sources" VALUES(699,13,6);
INSERT INTO "sources" VALUES(700,13,7);
INSERT INTO "sources" VALUES(701,13,7);
INSERT INTO "sources" VALUES(702,13,7);
INSERT INTO "sources" VALUES(703,13,8);
INSERT INTO "sources" VALUES(704,13,8);
INSERT INTO "sources" VALUES(705,13,8);
INSERT INTO "sources" VALUES(706,13,9);
INSERT INTO "sources" VALUES(707,13,9);
INSERT INTO "sources" VALUES(708,13,9);
INSERT INTO "sources" VALUES(709,13,10);
INSERT INTO "sources" VALUES(710,13,10);
INSERT INTO "sources" VALUES(711,13,10);
INSERT INTO "sources" VALUES(712,13,11);
INSERT INTO "sources" VALUES(713,13,11);
INSERT INTO "sources" VALUES(714,13,11);
INSERT INTO "sources" VALUES(715,13,12);
INSERT INTO "sources" VALUES(716,13,12);
INSERT INTO "sources" VALUES(717,13,12);
INSERT INTO "sources" VALUES(718,13,13);
INSERT INTO "sources" VALUES(719,13,13);
INSERT INTO "sources" VALUES(720,13,13);
INSERT INTO "sources" VALUES(721,13,14);
INSERT INTO "sources" VALUES(722,13,14);
INSERT INTO "sources" VALUES(723,13,14);
INSERT INTO "sources" VALUES(724,13,15);
INSERT INTO "sources" VALUES(725,13,15);
INSERT INTO "sources" VALUES(726,13,15);
INSERT INTO "sources" VALUES(727,13,16);
INSERT INTO "sources" VALUES(728,13,16);
INSERT INTO "sources" VALUES(729,13,16);
INSERT INTO "sources" VALUES(730,13,17);
INSERT INTO "sources" VALUES(731,13,17);
INSERT INTO "sources" VALUES(732,13,17);
INSERT INTO "sources" VALUES(733,13,18);
INSERT INTO "sources" VALUES(734,13,18);
INSERT INTO "sources" VALUES(735,13,18);
INSERT INTO "sources" VALUES(736,13,19);
INSERT INTO "sources" VALUES(737,13,19);
INSERT INTO "sources" VALUES(738,13,19);
INSERT INTO "sources" VALUES(739,13,20);
INSERT INTO "sources" VALUES(740,13,20);
INSERT INTO "sources" VALUES(741,13,20);
INSERT INTO "sources" VALUES(742,13,21);
INSERT INTO "sources" VALUES(743,13,21);
INSERT INTO "sources" VALUES(744,13,21);
INSERT INTO "sources" VALUES(745,13,22);
INSERT INTO "sources" VALUES(746,13,22);
INSERT INTO "sources" VALUES(747,13,22);
INSERT INTO "sources" VALUES(748,13,23);
INSERT INTO "sources" VALUES(749,13,23);
INSERT INTO "sources" VALUES(750,13,23);
INSERT INTO "sources" VALUES(751,13,24);
INSERT INTO "sources" VALUES(752,13,24);
INSERT INTO "sources" VALUES(753,13,24);
INSERT INTO "sources" VALUES(754,13,25);
INSERT INTO "sources" VALUES(755,13,25);
INSERT INTO "sources" VALUES(756,13,25);
INSERT INTO "sources" VALUES(757,13,26);
INSERT INTO "sources" VALUES(758,13,26);
INSERT INTO "sources" VALUES(759,13,26);
INSERT INTO "sources" VALUES(760,13,27);
INSERT INTO "sources" VALUES(761,13,27);
INSERT INTO "sources" VALUES(762,13,27);
INSERT INTO "sources" VALUES(763,13,28);
INSERT INTO "sources" VALUES(764,13,28);
INSERT INTO "sources" VALUES(765,13,28);
INSERT INTO "sources" VALUES(766,13,29);
INSERT INTO "sources" VALUES(767,13,29);
INSERT INTO "sources" VALUES(768,13,29);
INSERT INTO "sources" VALUES(769,13,30);
INSERT INTO "sources" VALUES(770,13,30);
INSERT INTO "sources" VALUES(771,13,30);
INSERT INTO "sources" VALUES(772,13,31);
INSERT INTO "sources" VALUES(773,13,31);
INSERT INTO "sources" VALUES(774,13,31);
INSERT INTO "sources" VALUES(775,13,32);
INSERT INTO "sources" VALUES(776,13,32);
INSERT INTO "sources" VALUES(777,13,32);
INSERT INTO "sources" VALUES(778,13,33);
INSERT INTO "sources" VALUES(779,13,33);
INSERT INTO "sources" VALUES(780,13,33);
INSERT INTO "sources" VALUES(781,13,34);
INSERT INTO "sources" VALUES(782,13,34);
INSERT INTO "sources" VALUES(783,13,34);
INSERT INTO "sources" VALUES(784,13,35);
INSERT INTO "sources" VALUES(785,13,35);
INSERT INTO "sources" VALUES(786,13,35);
INSERT INTO "sources" VALUES(787,13,36);
INSERT INTO "sources" VALUES(788,13,36);
INSERT INTO "sources" VALUES(789,13,36);
INSERT INTO "sources" VALUES(790,13,37);
INSERT INTO "sources" VALUES(791,13,37);
INSERT INTO "sources" VALUES(792,13,37);
INSERT INTO "sources" VALUES(793,13,38);
INSERT INTO "sources" VALUES(794,13,38);
INSERT INTO "sources" VALUES(795,13,38);
INSERT INTO "sources" VALUES(796,13,39);
INSERT INTO "sources" VALUES(797,13,39);
INSERT INTO "sources" VALUES(798,13,39);
INSERT INTO "sources" VALUES(799,13,40);
INSERT INTO "sources" VALUES(800,13,40);
INSERT INTO "sources" VALUES(801,13,40);
INSERT INTO "sources" VALUES(802,13,41);
INSERT INTO "sources" VALUES(803,13,41);
INSERT INTO "sources" VALUES(804,13,41);
INSERT INTO "sources" VALUES(805,14,2);
INSERT INTO "sources" VALUES(806,14,3);
INSERT INTO "sources" VALUES(807,14,4);
INSERT INTO "sources" VALUES(808,14,5);
INSERT INTO "sources" VALUES(809,14,6);
INSERT INTO "sources" VALUES(810,14,7);
INSERT INTO "sources" VALUES(811,14,8);
INSERT INTO "sources" VALUES(812,14,9);
INSERT INTO "sources" VALUES(813,14,10);
INSERT INTO "sources" VALUES(814,14,11);
INSERT INTO "sources" VALUES(815,14,12);
INSERT INTO "sources" VALUES(816,14,13);
INSERT INTO "sources" VALUES(817,14,14);
INSERT INTO "sources" VALUES(818,14,15);
INSERT INTO "sources" VALUES(819,14,16);
INSERT INTO "sources" VALUES(820,14,17);
INSERT INTO "sources" VALUES(821,14,18);
INSERT INTO "sources" VALUES(822,14,19);
INSERT INTO "sources" VALUES(823,14,20);
INSERT INTO "sources" VALUES(824,14,21);
INSERT INTO "sources" VALUES(825,14,22);
INSERT INTO "sources" VALUES(826,14,23);
INSERT INTO "sources" VALUES(827,15,2);
INSERT INTO "sources" VALUES(828,16,2);
INSERT INTO "sources" VALUES(829,6,2);
INSERT INTO "sources" VALUES(830,18,1);
INSERT INTO "sources" VALUES(831,19,1);
CREATE TABLE spending_sums (
    programme TEXT NOT NULL,
    fund TEXT,
    exercice INTEGER,
    is_attributed INTEGER NOT NULL,
    partner TEXT,
    is_shared INTEGER NOT NULL,
    category TEXT,
    is_eligible INTEGER NOT NULL,
    team TEXT,
    ej TEXT,
    is_ordered INTEGER NOT NULL,
    first_on TEXT,
    last_on TEXT,
    committed_cents INTEGER NOT NULL,
    paid_cents INTEGER NOT NULL
) STRICT;
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,0,NULL,0,NULL,1,NULL,'1435101138',0,'2021-01-22','2021-01-22',38417,38417);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,NULL,1,'appui',1,NULL,NULL,0,'2020-12-11','2021-02-26',781976,562865);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,NULL,1,'autre',0,NULL,'1479527118',0,'2020-12-18','2020-12-18',63240,63240);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,NULL,1,'seminaire',1,NULL,NULL,0,'2020-11-13','2020-12-02',469763,469763);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,'59',0,'appui',1,NULL,NULL,0,'2021-02-12','2021-02-12',58860,58860);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,'59',0,'coaching',1,'EQ1',NULL,0,'2020-11-27','2021-03-05',129717,267017);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,'60',0,'coaching',1,'EQ2',NULL,0,'2020-11-28','2021-03-06',122974,251628);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,'62',0,'coaching',1,'EQ3',NULL,0,'2020-11-29','2021-02-03',84557,224456);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,'62',0,'coaching',1,'EQ7',NULL,0,'2020-11-27','2021-03-07',129132,275714);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,'80',0,'coaching',1,'EQ5',NULL,0,'2020-11-28','2021-03-05',149830,285949);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,'80',0,'coaching',1,'EQ6',NULL,0,'2020-11-29','2021-03-06',133981,268890);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,'95',0,'coaching',1,'EQ4',NULL,0,'2020-11-27','2021-03-08',128916,250149);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,'95',0,'coaching',1,'EQ8',NULL,0,'2020-11-28','2021-03-08',141778,272123);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,2020,1,'59',0,'coaching',1,'EQ1',NULL,0,NULL,NULL,137300,0);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,2020,1,'60',0,'coaching',1,'EQ2',NULL,0,NULL,NULL,128654,0);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,2020,1,'62',0,'coaching',1,'EQ3',NULL,0,NULL,NULL,139899,0);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,2020,1,'62',0,'coaching',1,'EQ7',NULL,0,NULL,NULL,146582,0);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,2020,1,'80',0,'coaching',1,'EQ5',NULL,0,NULL,NULL,136119,0);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,2020,1,'80',0,'coaching',1,'EQ6',NULL,0,NULL,NULL,134909,0);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,2020,1,'95',0,'coaching',1,'EQ4',NULL,0,NULL,NULL,121233,0);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,2020,1,'95',0,'coaching',1,'EQ8',NULL,0,NULL,NULL,130345,0);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,2021,1,'62',0,'coaching',1,'EQ3',NULL,0,NULL,NULL,0,0);
CREATE TABLE teams (
    id INTEGER PRIMARY KEY,
    programme TEXT NOT NULL,
    key TEXT NOT NULL,
    team TEXT,
    name TEXT,
    application TEXT,
    partner TEXT,
    intrapreneurs TEXT,
    coach TEXT,
    starts_on TEXT CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    situation TEXT,
    extras TEXT,
    digest BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES imports (id),
    removed_by INTEGER REFERENCES imports (id)
, folded TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "teams" VALUES(170,'preincubation-2020','EQ1','EQ1','Où en est mon dossier','2614181','59','Barnabé Deuxponts','Tristan Boussole','2020-11-02','2021-03-12','finished',NULL,X'02F60CDF6B44AA937A1AA293A1018E47E2',1,3,'eq1');
INSERT INTO "teams" VALUES(171,'preincubation-2020','EQ2','EQ2','Une seule visite à domicile','2614193','60','Barnabé Lespécimen','Maïa Longuevue','2020-11-09','2021-03-12','finished',NULL,X'0234167B44EEDE48327B8B44C6FBE6D5BD',1,NULL,'eq2');
INSERT INTO "teams" VALUES(172,'preincubation-2020','EQ3','EQ3','Assistants familiaux','2614369','62','Noëlle Boisjoli, Maëlle D''Essai','Ondine Passerelle','2020-11-11','2021-01-22','abandoned',NULL,X'0259EE6B1B11D8158DF6D1529587CFF3B7',1,NULL,'eq3');
INSERT INTO "teams" VALUES(173,'preincubation-2020','EQ4','EQ4','Vaccins','2618042','95','François-Xavier Grandchêne','Tristan Boussole','2020-11-03','2021-03-12','finished',NULL,X'02A204FAC8BE16DD1DF22B453562EFF29A',1,NULL,'eq4');
INSERT INTO "teams" VALUES(174,'preincubation-2020','EQ5','EQ5','Artisans découragés','2619257','80','Théo Brumaire','Maïa Longuevue','2020-11-09','2021-03-12','finished',NULL,X'02F1983248095B45B53EBF60B493185680',1,NULL,'eq5');
INSERT INTO "teams" VALUES(175,'preincubation-2020','EQ6','EQ6','Une seule visite à domicile (suite)','2621018','80','Hélène Clairmatin, Inès Œilletons','Ondine Passerelle','2020-11-02',NULL,'running',NULL,X'02F38E37161BE859BD5485C0EDEE76A76B',1,NULL,'eq6');
INSERT INTO "teams" VALUES(176,'preincubation-2020','EQ7','EQ7','Le nid-de-poule signalé dix fois (suite)','2622543','62','Inès Œilletons','Tristan Boussole','2020-11-02','2021-03-12','finished',NULL,X'02A3B2F936407DBC0FCFAD5311FB91D78C',1,NULL,'eq7');
INSERT INTO "teams" VALUES(177,'preincubation-2020','EQ8','EQ8','Mobilité interne invisible – bis','2622887','95','Ousmane Vertepré','Maïa Longuevue','2020-11-02','2021-03-12','finished',NULL,X'02EBACE2FA9E1CCA8978FF0914530F1BDC',1,NULL,'eq8');
INSERT INTO "teams" VALUES(828,'preincubation-2020','EQ1','EQ1','Nom changé',NULL,'59','Une Personne','Coach','2020-11-02','2021-03-12','running',NULL,X'022586B41DBDA8D2F1436BF0F8D88D7B6A',3,4,'eq1');
INSERT INTO "teams" VALUES(829,'preincubation-2020','EQ1','EQ1','Où en est mon dossier','2614181','59','Barnabé Deuxponts','Tristan Boussole','2020-11-02','2021-03-12','finished',NULL,X'02F60CDF6B44AA937A1AA293A1018E47E2',4,NULL,'eq1');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX import_sheets_by_import ON import_sheets (import_id);
CREATE TRIGGER imports_no_delete BEFORE DELETE ON imports BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER imports_no_update BEFORE UPDATE ON imports BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER import_sheets_no_delete BEFORE DELETE ON import_sheets BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER import_sheets_no_update BEFORE UPDATE ON import_sheets BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER sources_no_delete BEFORE DELETE ON sources BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER sources_no_update BEFORE UPDATE ON sources BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE UNIQUE INDEX partners_current ON partners (programme, key) WHERE removed_by IS NULL;
CREATE INDEX partners_removed ON partners (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER partners_kept BEFORE DELETE ON partners
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER partners_never_rewritten
BEFORE UPDATE OF id, programme, key, partner, name, type, siren, signed_on, cap_cents, contact, extras, digest, added_by ON partners
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER partners_removed_once BEFORE UPDATE OF removed_by ON partners
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX amendments_current ON amendments (programme, key) WHERE removed_by IS NULL;
CREATE INDEX amendments_removed ON amendments (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER amendments_kept BEFORE DELETE ON amendments
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER amendments_never_rewritten
BEFORE UPDATE OF id, programme, key, partner, number, signed_on, effective_on, subject, cap_cents, ends_on, extras, digest, added_by ON amendments
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER amendments_removed_once BEFORE UPDATE OF removed_by ON amendments
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX phase_dates_current ON phase_dates (programme, key) WHERE removed_by IS NULL;
CREATE INDEX phase_dates_removed ON phase_dates (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER phase_dates_kept BEFORE DELETE ON phase_dates
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER phase_dates_never_rewritten
BEFORE UPDATE OF id, programme, key, partner, phase, planned_start, planned_end, actual_start, actual_end, comment, extras, digest, added_by ON phase_dates
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER phase_dates_removed_once BEFORE UPDATE OF removed_by ON phase_dates
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX applications_current ON applications (programme, key) WHERE removed_by IS NULL;
CREATE INDEX applications_removed ON applications (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER applications_kept BEFORE DELETE ON applications
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER applications_never_rewritten
BEFORE UPDATE OF id, programme, key, application, submitted_on, partner, direction, civility, last_name, first_name, email, title, problem, solution, first_users, hierarchy_agrees, is_real, is_major, is_actionable, state, reason, extras, digest, added_by ON applications
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER applications_removed_once BEFORE UPDATE OF removed_by ON applications
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX presort_current ON presort (programme, key) WHERE removed_by IS NULL;
CREATE INDEX presort_removed ON presort (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER presort_kept BEFORE DELETE ON presort
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER presort_never_rewritten
BEFORE UPDATE OF id, programme, key, application, member, is_crossed, extras, digest, added_by ON presort
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER presort_removed_once BEFORE UPDATE OF removed_by ON presort
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX teams_current ON teams (programme, key) WHERE removed_by IS NULL;
CREATE INDEX teams_removed ON teams (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER teams_kept BEFORE DELETE ON teams
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER teams_never_rewritten
BEFORE UPDATE OF id, programme, key, team, name, application, partner, intrapreneurs, coach, starts_on, ends_on, situation, extras, digest, added_by ON teams
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER teams_removed_once BEFORE UPDATE OF removed_by ON teams
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX coaching_notes_current ON coaching_notes (programme, key) WHERE removed_by IS NULL;
CREATE INDEX coaching_notes_removed ON coaching_notes (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER coaching_notes_kept BEFORE DELETE ON coaching_notes
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER coaching_notes_never_rewritten
BEFORE UPDATE OF id, programme, key, team, held_on, coach, is_present, released_hundredths, topics, blockers, next_steps, weather, extras, digest, added_by ON coaching_notes
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER coaching_notes_removed_once BEFORE UPDATE OF removed_by ON coaching_notes
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX contributions_current ON contributions (programme, key) WHERE removed_by IS NULL;
CREATE INDEX contributions_removed ON contributions (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER contributions_kept BEFORE DELETE ON contributions
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER contributions_never_rewritten
BEFORE UPDATE OF id, programme, key, partner, title, called_on, called_cents, received_on, received_cents, refunded_on, refunded_cents, reference, statement, attached_on, attachment_order, opened_commitments_cents, opened_payments_cents, deliberation, payment_order, extras, digest, added_by ON contributions
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER contributions_removed_once BEFORE UPDATE OF removed_by ON contributions
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX forecast_current ON forecast (programme, key) WHERE removed_by IS NULL;
CREATE INDEX forecast_removed ON forecast (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER forecast_kept BEFORE DELETE ON forecast
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER forecast_never_rewritten
BEFORE UPDATE OF id, programme, key, exercice, category, label, partner, commitments_cents, payments_cents, extras, digest, added_by ON forecast
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER forecast_removed_once BEFORE UPDATE OF removed_by ON forecast
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX expenses_current ON expenses (programme, key) WHERE removed_by IS NULL;
CREATE INDEX expenses_removed ON expenses (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER expenses_kept BEFORE DELETE ON expenses
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER expenses_removed_once BEFORE UPDATE OF removed_by ON expenses
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX attributions_current ON attributions (programme, key) WHERE removed_by IS NULL;
CREATE INDEX attributions_removed ON attributions (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER attributions_kept BEFORE DELETE ON attributions
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER attributions_never_rewritten
BEFORE UPDATE OF id, programme, key, ej, team, partner, category, is_eligible, note, extras, digest, added_by ON attributions
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER attributions_removed_once BEFORE UPDATE OF removed_by ON attributions
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX scores_current ON scores (programme, key) WHERE removed_by IS NULL;
CREATE INDEX scores_removed ON scores (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER scores_kept BEFORE DELETE ON scores
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER scores_never_rewritten
BEFORE UPDATE OF id, programme, key, session, application, juror, body, criterion, score, comment, is_recused, extras, digest, added_by ON scores
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER scores_removed_once BEFORE UPDATE OF removed_by ON scores
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX decisions_current ON decisions (programme, key) WHERE removed_by IS NULL;
CREATE INDEX decisions_removed ON decisions (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER decisions_kept BEFORE DELETE ON decisions
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER decisions_never_rewritten
BEFORE UPDATE OF id, programme, key, session, application, outcome, reason, decided_on, partner_agrees, state_agrees, extras, digest, added_by ON decisions
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER decisions_removed_once BEFORE UPDATE OF removed_by ON decisions
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX actions_current ON actions (programme, key) WHERE removed_by IS NULL;
CREATE INDEX actions_removed ON actions (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER actions_kept BEFORE DELETE ON actions
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER actions_never_rewritten
BEFORE UPDATE OF id, programme, key, session, number, action, owner, due_on, situation, done_on, extras, digest, added_by ON actions
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER actions_removed_once BEFORE UPDATE OF removed_by ON actions
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX duties_current ON duties (programme, key) WHERE removed_by IS NULL;
CREATE INDEX duties_removed ON duties (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER duties_kept BEFORE DELETE ON duties
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER duties_never_rewritten
BEFORE UPDATE OF id, programme, key, partner, duty, situation, noted_on, proof, extras, digest, added_by ON duties
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER duties_removed_once BEFORE UPDATE OF removed_by ON duties
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX problems_current ON problems (programme, key) WHERE removed_by IS NULL;
CREATE INDEX problems_removed ON problems (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER problems_kept BEFORE DELETE ON problems
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER problems_never_rewritten
BEFORE UPDATE OF id, programme, key, partner, number, title, is_real, is_major, is_actionable, users, frequency, expected_impact, application, extras, digest, added_by ON problems
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER problems_removed_once BEFORE UPDATE OF removed_by ON problems
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX events_current ON events (programme, key) WHERE removed_by IS NULL;
CREATE INDEX events_removed ON events (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER events_kept BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER events_never_rewritten
BEFORE UPDATE OF id, programme, key, partner, held_on, place, seats, maximum, registered, present, extras, digest, added_by ON events
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER events_removed_once BEFORE UPDATE OF removed_by ON events
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX notices_current ON notices (programme, key) WHERE removed_by IS NULL;
CREATE INDEX notices_removed ON notices (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER notices_kept BEFORE DELETE ON notices
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER notices_never_rewritten
BEFORE UPDATE OF id, programme, key, partner, kind, sender, recipient, received_on, reason, answered_on, is_satisfactory, lifted_on, extras, digest, added_by ON notices
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER notices_removed_once BEFORE UPDATE OF removed_by ON notices
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE TRIGGER receipts_no_delete BEFORE DELETE ON receipts BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE TRIGGER receipts_no_update BEFORE UPDATE ON receipts BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END;
CREATE UNIQUE INDEX mappings_current ON mappings (programme, key) WHERE removed_by IS NULL;
CREATE INDEX mappings_removed ON mappings (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER mappings_kept BEFORE DELETE ON mappings
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER mappings_never_rewritten
BEFORE UPDATE OF id, programme, key, layout, heading, field, extras, digest, added_by ON mappings
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER mappings_removed_once BEFORE UPDATE OF removed_by ON mappings
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX quarantine_current ON quarantine (programme, key) WHERE removed_by IS NULL;
CREATE INDEX quarantine_removed ON quarantine (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER quarantine_kept BEFORE DELETE ON quarantine
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER quarantine_never_rewritten
BEFORE UPDATE OF id, programme, key, entry, dataset, row_key, file, sheet_name, row_number, cells, reasons, extras, digest, added_by ON quarantine
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER quarantine_removed_once BEFORE UPDATE OF removed_by ON quarantine
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX dismissals_current ON dismissals (programme, key) WHERE removed_by IS NULL;
CREATE INDEX dismissals_removed ON dismissals (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER dismissals_kept BEFORE DELETE ON dismissals
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER dismissals_never_rewritten
BEFORE UPDATE OF id, programme, key, entry, reason, cells, extras, digest, added_by ON dismissals
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER dismissals_removed_once BEFORE UPDATE OF removed_by ON dismissals
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE UNIQUE INDEX meetings_current ON meetings (programme, key) WHERE removed_by IS NULL;
CREATE INDEX meetings_removed ON meetings (removed_by) WHERE removed_by IS NOT NULL;
CREATE TRIGGER meetings_kept BEFORE DELETE ON meetings
BEGIN SELECT RAISE(ABORT, 'a version is never deleted'); END;
CREATE TRIGGER meetings_never_rewritten
BEFORE UPDATE OF id, programme, key, name, title, held_on, known_at, note, extras, digest, added_by ON meetings
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE TRIGGER meetings_removed_once BEFORE UPDATE OF removed_by ON meetings
WHEN OLD.removed_by IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a version is removed once'); END;
CREATE INDEX coaching_notes_by_team ON coaching_notes (programme, team, held_on, is_present,
    released_hundredths, added_by, removed_by);
CREATE INDEX applications_by_partner ON applications (programme, partner, state, submitted_on,
    added_by, removed_by);
CREATE INDEX note_sums_by_team ON note_sums (programme, team);
CREATE INDEX partners_folded ON partners (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX amendments_folded ON amendments (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX phase_dates_folded ON phase_dates (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX applications_folded ON applications (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX presort_folded ON presort (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX teams_folded ON teams (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX coaching_notes_folded ON coaching_notes (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX contributions_folded ON contributions (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX forecast_folded ON forecast (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX expenses_folded ON expenses (programme, folded) WHERE removed_by IS NULL;
CREATE TRIGGER expenses_never_rewritten
BEFORE UPDATE OF id, programme, key, exercice, ej, ej_item, dp, supplier, posted_on, ordered_on, fund, committed_cents, paid_cents, extras, digest, added_by ON expenses
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
CREATE INDEX attributions_folded ON attributions (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX scores_folded ON scores (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX decisions_folded ON decisions (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX actions_folded ON actions (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX duties_folded ON duties (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX problems_folded ON problems (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX events_folded ON events (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX notices_folded ON notices (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX mappings_folded ON mappings (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX quarantine_folded ON quarantine (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX dismissals_folded ON dismissals (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX meetings_folded ON meetings (programme, folded) WHERE removed_by IS NULL;
CREATE INDEX expenses_by_order ON expenses (programme, ej, posted_on, ordered_on, exercice, fund,
    committed_cents, paid_cents, added_by, removed_by);
CREATE INDEX order_sums_by_order ON order_sums (programme, ej);
CREATE INDEX spending_sums_by_programme ON spending_sums (programme);
COMMIT;
PRAGMA user_version = 5;
