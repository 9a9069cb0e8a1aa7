BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'cap','tables','2026-11-30 23:02:53.210888+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'cap','memory','2026-11-30 23:02:53.217569+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'cap','indexes','2026-11-30 23:02:53.218562+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'cap','sums','2026-11-30 23:02:53.219421+00:00');
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
) STRICT;
INSERT INTO "actions" VALUES(831,'preincubation-2020','comiteA1','comite','A1','Relancer','DINUM','2021-04-01','open',NULL,NULL,X'954B45D667815252E9095BB7F823D9D4',6,NULL);
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
) STRICT;
INSERT INTO "amendments" VALUES(6,'preincubation-2020','601','60','1','2021-02-08','2021-02-15','Prolongation de deux mois',NULL,'2021-04-30',NULL,X'A62E2188A91FF31C2258B281A6E95F96',1,NULL);
INSERT INTO "amendments" VALUES(7,'preincubation-2020','801','80','1','2021-02-24','2021-03-01','Plafond ajusté à la baisse',720000,NULL,NULL,X'0A20F47C893C9DA318288D823EEAF674',1,NULL);
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
) STRICT;
INSERT INTO "applications" VALUES(32,'preincubation-2020','2614181','2614181','2020-09-15','59','MDPH','M.','Deuxponts','Barnabé','barnabe.deuxponts@example.fr','Où en est mon dossier ?','Les familles rappellent en moyenne quatre fois pour savoir où en est leur dossier MDPH ; l''accueil passe ses matinées à répondre « c''est en cours ».','Un suivi lisible, étape par étape, sans mot de passe.','Les parents d''enfants en situation de handicap, 3 agents d''accueil',0,1,1,1,'accepted',NULL,NULL,X'A79127CA7B89A2E65D32DE9EFB3E2D65',1,NULL);
INSERT INTO "applications" VALUES(33,'preincubation-2020','2614193','2614193','2020-09-25','60','Direction de l''autonomie','M.','Lespécimen','Barnabé','barnabe.lespecimen@example.fr','Une seule visite à domicile','Pour une même demande d''APA, deux évaluateurs passent à trois semaines d''écart et posent les mêmes questions, ce qui épuise les personnes âgées.','Une grille commune, remplie une fois, partagée avec l''accord de la personne.','Évaluateurs médico-sociaux, CCAS',0,1,NULL,1,'accepted',NULL,NULL,X'9B7BD0E5EC17FCC7D88BE716CB3F9562',1,NULL);
INSERT INTO "applications" VALUES(34,'preincubation-2020','2614369','2614369','2020-09-27','62','Direction enfance et famille','Mme','Boisjoli','Noëlle','noelle.boisjoli@example.fr','Assistants familiaux : qui a une place ce soir ?','Un vendredi à 18 h, on téléphone à quarante assistants familiaux pour trouver une place.
Le tableur n''est jamais à jour.','Un calendrier des disponibilités tenu par les assistants familiaux eux-mêmes.','Inspecteurs ASE, astreinte',NULL,1,1,0,'accepted',NULL,NULL,X'42D39861CFC8302C0FCEF83F03CF315F',1,NULL);
INSERT INTO "applications" VALUES(35,'preincubation-2020','2614504','2614504','2020-10-11','80','Direction des solidarités','M.','Deuxponts','Loïc','loic.deuxponts@example.fr','RSA : le rendez-vous manqué','Un bénéficiaire sur trois ne vient pas au premier rendez-vous : la lettre arrive après la date, ou n''est pas comprise.','Un message court, clair, avec un bouton « je ne peux pas venir ».','Travailleurs sociaux de deux circonscriptions',NULL,1,1,0,'refused','Pas d''usager rencontré à ce stade ;
à représenter.',NULL,X'64DD6D83303B181B37DDFDAD212A6558',1,NULL);
INSERT INTO "applications" VALUES(36,'preincubation-2020','2615385','2615385','2020-10-06','95','Direction des collèges','M.','Roquefleur','Théo','theo.roquefleur@example.fr','Gaspillage à la demi-pension','120 g jetés par plateau, faute de savoir combien d''élèves mangent réellement le jeudi.','Prévoir les effectifs à J-2 à partir des sorties scolaires.','Chefs de cuisine de 6 collèges',1,0,NULL,1,'refused','Problème réel mais déjà traité ailleurs.',NULL,X'EAE6D3D4B2F5D2280927582A5AB5499E',1,NULL);
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
à représenter.',NULL,X'22998B7FED6AA28F0F59981A5D09B274',1,NULL);
INSERT INTO "applications" VALUES(38,'preincubation-2020','2616870','2616870','2020-09-15','62','Ressources humaines','M.','Clairmatin','Théo','theo.clairmatin@example.fr','Mobilité interne invisible','Les postes ouverts en interne circulent par bouche-à-oreille ; les collèges et les routes n''en entendent pas parler.','Une alerte hebdomadaire selon le métier.','Agents techniques',NULL,0,1,0,'accepted',NULL,NULL,X'D48F3F5DF36A68864E108C39C342D76F',1,NULL);
INSERT INTO "applications" VALUES(39,'preincubation-2020','2617539','2617539','2020-09-30','80','Archives départementales','Mme','Dufictif','Aïcha','aicha.dufictif@example.fr','Actes introuvables','Les notaires attendent 5 semaines un acte numérisé depuis 2011, parce que l''index est sur papier.','Rendre l''index cherchable, à commencer par 1950-1970.','12 études notariales',1,1,NULL,0,'refused','Problème réel mais déjà traité ailleurs.',NULL,X'1836491C0DF53A96D62E5B1EB80B29DE',1,NULL);
INSERT INTO "applications" VALUES(40,'preincubation-2020','2618042','2618042','2020-09-29','95','PMI','M.','Grandchêne','François-Xavier','francois-xavier.grandchene@example.fr','Vaccins : le carnet perdu','À chaque déménagement, le carnet de santé se perd et l''on revaccine « par prudence ».','Un extrait imprimable remis à la famille.','Puéricultrices, médecins de PMI',NULL,1,1,0,'accepted',NULL,NULL,X'C1323037C4DB3CF78B26C26A6F0EA73E',1,NULL);
INSERT INTO "applications" VALUES(41,'preincubation-2020','2618404','2618404','2020-09-23','59','Transports scolaires','Mme','Témoin','Éléonore','eleonore.temoin@example.fr','Le car ne passe plus','Quand le car est supprimé pour neige, les familles l''apprennent à l''arrêt, à 6 h 50, avec des enfants de six ans.','Un SMS par ligne, envoyé par le conducteur.','Familles de 4 lignes rurales',1,1,NULL,0,'accepted',NULL,NULL,X'2EEDD7103AC6823945A48E62919CFA56',1,NULL);
INSERT INTO "applications" VALUES(42,'preincubation-2020','2618724','2618724','2020-10-07','62','Bibliothèque départementale','M.','Moulinvert','Barnabé','barnabe.moulinvert@example.fr','Réserver sans se déplacer','Les petites bibliothèques rurales commandent par fax, et reçoivent les livres d''une autre commune.','Un panier partagé.','Bénévoles de 30 bibliothèques',0,0,NULL,1,'refused','Problème réel mais déjà traité ailleurs.',NULL,X'9C328B7C3547D36752A0359E685B4346',1,NULL);
INSERT INTO "applications" VALUES(43,'preincubation-2020','2619257','2619257','2020-10-02','80','Commande publique','M.','Brumaire','Théo','theo.brumaire@example.fr','Artisans découragés','Les artisans renoncent : 47 pages pour repeindre un préau, et « DC1, DC2 » que personne n''explique.','Un parcours en dix questions.','Artisans du bâtiment, acheteurs',0,0,NULL,1,'accepted',NULL,NULL,X'5EC03BE069AD7BC9F9744C1183B70FAE',1,NULL);
INSERT INTO "applications" VALUES(44,'preincubation-2020','2619715','2619715','2020-09-29','95','Habitat','Mme','Lapluie','Hélène','helene.lapluie@example.fr','Précarité énergétique : trop tard','On découvre les impayés d''énergie quand le compteur est déjà coupé.','Croiser trois signaux faibles, avec l''accord du foyer.','Fonds de solidarité logement',1,1,1,0,'refused','Pas d''usager rencontré à ce stade ;
à représenter.',NULL,X'D8B581EACD0B27972F0785703BC837B3',1,NULL);
INSERT INTO "applications" VALUES(45,'preincubation-2020','2619960','2619960','2020-09-20','59','Aide sociale','Mme','Beauxjours','Camille','camille.beauxjours@example.fr','Justificatifs demandés deux fois','L''usager envoie le même avis d''imposition à 3 services du même étage, et chacun lui écrit qu''il manque.','Demander une seule fois, à la source.','Instructeurs, usagers de l''APA et de la PCH',1,1,NULL,0,'refused','Problème réel mais déjà traité ailleurs.',NULL,X'D4314ED6770DD6672446FC007D8E70CC',1,NULL);
INSERT INTO "applications" VALUES(46,'preincubation-2020','2620518','2620518','2020-10-11','60','MDPH','Mme','Lapluie','Camille','camille.lapluie@example.fr','Où en est mon dossier ? – bis','Le formulaire est <b>illisible</b> sur téléphone & « l''aide » renvoie vers une page d''erreur. Les familles rappellent en moyenne quatre fois pour savoir où en est leur dossier MDPH ; l''accueil passe ses matinées à répondre « c''est en cours ».','Un suivi lisible, étape par étape, sans mot de passe.','Les parents d''enfants en situation de handicap, 3 agents d''accueil',1,1,1,0,'refused','Problème réel mais déjà traité ailleurs.',NULL,X'3E377B1C6426BF4A1ECD35D4FA50BF8F',1,NULL);
INSERT INTO "applications" VALUES(47,'preincubation-2020','2621018','2621018','2020-10-06','80','Direction de l''autonomie','Mme','Clairmatin','Hélène','helene.clairmatin@example.fr','Une seule visite à domicile (suite)','-> personne ne sait qui décide ; voir "note interne", point 3, §2. Pour une même demande d''APA, deux évaluateurs passent à trois semaines d''écart et posent les mêmes questions, ce qui épuise les personnes âgées.','Une grille commune, remplie une fois, partagée avec l''accord de la personne.','Évaluateurs médico-sociaux, CCAS',1,0,NULL,1,'accepted',NULL,NULL,X'017FD0150BFCA377166BBC26464DAD10',1,NULL);
INSERT INTO "applications" VALUES(48,'preincubation-2020','2621837','2621837','2020-10-08','95','Direction enfance et famille','Mme','Beauxjours','Zoé','zoe.beauxjours@example.fr','Assistants familiaux : qui a une place ce soir ? – bis','= 3 courriers par dossier : les usagers rappellent, faute de réponse. Un vendredi à 18 h, on téléphone à quarante assistants familiaux pour trouver une place.
Le tableur n''est jamais à jour.','Un calendrier des disponibilités tenu par les assistants familiaux eux-mêmes.','Inspecteurs ASE, astreinte',1,0,1,1,'refused','Problème réel mais déjà traité ailleurs.',NULL,X'DBD725C29191F26423D592E5F7A849F4',1,NULL);
INSERT INTO "applications" VALUES(49,'preincubation-2020','2621854','2621854','2020-10-05','59','Direction des solidarités','M.','Fauxbourg','Gaël','gael.fauxbourg@example.fr','RSA : le rendez-vous manqué (suite)','+ de 40 % des dossiers reviennent incomplets, surtout par la poste. Un bénéficiaire sur trois ne vient pas au premier rendez-vous : la lettre arrive après la date, ou n''est pas comprise.','Un message court, clair, avec un bouton « je ne peux pas venir ».','Travailleurs sociaux de deux circonscriptions',NULL,1,1,0,'refused','Pas d''usager rencontré à ce stade ;
à représenter.',NULL,X'0291290367683667136EFDFC60094787',1,NULL);
INSERT INTO "applications" VALUES(50,'preincubation-2020','2621987','2621987','2020-09-22','60','Direction des collèges','Mme','Témoin','Aïcha','aicha.temoin@example.fr','Gaspillage à la demi-pension – bis','Le formulaire est <b>illisible</b> sur téléphone & « l''aide » renvoie vers une page d''erreur. 120 g jetés par plateau, faute de savoir combien d''élèves mangent réellement le jeudi.','Prévoir les effectifs à J-2 à partir des sorties scolaires.','Chefs de cuisine de 6 collèges',NULL,1,1,0,'refused','Problème réel mais déjà traité ailleurs.',NULL,X'B81AC19A28325659C7B392A517F40A18',1,NULL);
INSERT INTO "applications" VALUES(51,'preincubation-2020','2622543','2622543','2020-09-22','62','Direction des routes','Mme','Œilletons','Inès','ines.oeilletons@example.fr','Le nid-de-poule signalé dix fois (suite)','-> personne ne sait qui décide ; voir "note interne", point 3, §2. Un même nid-de-poule est signalé par téléphone, courriel, Facebook et par le maire : dix fiches, une seule intervention.','Une carte publique des signalements déjà reçus.','Agents d''exploitation, secrétaires de mairie',1,0,1,0,'accepted',NULL,NULL,X'2C8E27AD917E90C87ABF9623BD00F8CC',1,NULL);
INSERT INTO "applications" VALUES(52,'preincubation-2020','2622887','2622887','2020-09-18','95','Ressources humaines','M.','Vertepré','Ousmane','ousmane.vertepre@example.fr','Mobilité interne invisible – bis','= 3 courriers par dossier : les usagers rappellent, faute de réponse. Les postes ouverts en interne circulent par bouche-à-oreille ; les collèges et les routes n''en entendent pas parler.','Une alerte hebdomadaire selon le métier.','Agents techniques',1,0,1,1,'accepted',NULL,NULL,X'E7FA3780F2E9FA5257DD8517E2826F1F',1,NULL);
INSERT INTO "applications" VALUES(53,'preincubation-2020','2623704','2623704','2020-10-09','59','Archives départementales','M.','Lapluie','Barnabé','barnabe.lapluie@example.fr','Actes introuvables (suite)','+ de 40 % des dossiers reviennent incomplets, surtout par la poste. Les notaires attendent 5 semaines un acte numérisé depuis 2011, parce que l''index est sur papier.','Rendre l''index cherchable, à commencer par 1950-1970.','12 études notariales',NULL,0,1,0,'in_review',NULL,NULL,X'040FB35A2842FE83A23FBB29A45E24D2',1,NULL);
INSERT INTO "applications" VALUES(54,'preincubation-2020','2624434','2624434','2020-10-01','60','PMI','M.','Châtaignerie','Aurélien','aurelien.chataignerie@example.fr','Vaccins : le carnet perdu – bis','Le formulaire est <b>illisible</b> sur téléphone & « l''aide » renvoie vers une page d''erreur. À chaque déménagement, le carnet de santé se perd et l''on revaccine « par prudence ».','Un extrait imprimable remis à la famille.','Puéricultrices, médecins de PMI',1,0,1,0,'dismissed','Hors périmètre : relève de l''État, transmis à la préfecture.',NULL,X'6CF4AAFE09B324C6A57FBA7F6539179B',1,NULL);
INSERT INTO "applications" VALUES(55,'preincubation-2020','2624782','2624782','2020-09-20','62','Transports scolaires','Mme','Moulinvert','Camille','camille.moulinvert@example.fr','Le car ne passe plus (suite)','-> personne ne sait qui décide ; voir "note interne", point 3, §2. Quand le car est supprimé pour neige, les familles l''apprennent à l''arrêt, à 6 h 50, avec des enfants de six ans.','Un SMS par ligne, envoyé par le conducteur.','Familles de 4 lignes rurales',NULL,1,NULL,0,'dismissed','Hors périmètre : relève de l''État, transmis à la préfecture.',NULL,X'CA1A07F92087689C5FDD3E53B95EB2A0',1,NULL);
INSERT INTO "applications" VALUES(56,'preincubation-2020','2625193','2625193','2020-09-30','80','Bibliothèque départementale','M.','Dufictif','Jérôme','jerome.dufictif@example.fr','Réserver sans se déplacer – bis','= 3 courriers par dossier : les usagers rappellent, faute de réponse. Les petites bibliothèques rurales commandent par fax, et reçoivent les livres d''une autre commune.','Un panier partagé.','Bénévoles de 30 bibliothèques',1,0,1,1,'in_review',NULL,NULL,X'36EA9DA9042A2A0227816F9FB22DBE6E',1,NULL);
INSERT INTO "applications" VALUES(57,'preincubation-2020','2625525','2625525','2020-09-17',NULL,'Commande publique','M.','Clairmatin','Cédric','cedric.clairmatin@example.fr','Artisans découragés (suite)','+ de 40 % des dossiers reviennent incomplets, surtout par la poste. Les artisans renoncent : 47 pages pour repeindre un préau, et « DC1, DC2 » que personne n''explique.','Un parcours en dix questions.','Artisans du bâtiment, acheteurs',NULL,1,NULL,0,'in_review',NULL,NULL,X'FD19091718DA73740DAE8AB86E3802EB',1,NULL);
INSERT INTO "applications" VALUES(58,'preincubation-2020','2625677','2625677','2020-09-18','60','Habitat','Mme','Grandchêne','Maëlle','maelle.grandchene@example.fr','Précarité énergétique : trop tard – bis','Le formulaire est <b>illisible</b> sur téléphone & « l''aide » renvoie vers une page d''erreur. On découvre les impayés d''énergie quand le compteur est déjà coupé.','Croiser trois signaux faibles, avec l''accord du foyer.','Fonds de solidarité logement',1,1,NULL,1,'submitted',NULL,NULL,X'E5DC00AE8784378835EF385971EB8E94',1,NULL);
INSERT INTO "applications" VALUES(59,'preincubation-2020','2626122','2626122',NULL,'62','Aide sociale','M.','Hautbois','Gaël','gael.hautbois@example.fr','Justificatifs demandés deux fois (suite)','-> personne ne sait qui décide ; voir "note interne", point 3, §2. L''usager envoie le même avis d''imposition à 3 services du même étage, et chacun lui écrit qu''il manque.','Demander une seule fois, à la source.','Instructeurs, usagers de l''APA et de la PCH',0,0,1,0,'draft',NULL,NULL,X'0ACBFF832A81FAECB53C3D4DA7B263B3',1,NULL);
INSERT INTO "applications" VALUES(60,'preincubation-2020','2626804','2626804',NULL,'80','MDPH','M.','Témoin','François-Xavier','francois-xavier.temoin@example.fr','Où en est mon dossier ? – bis','= 3 courriers par dossier : les usagers rappellent, faute de réponse. Les familles rappellent en moyenne quatre fois pour savoir où en est leur dossier MDPH ; l''accueil passe ses matinées à répondre « c''est en cours ».','Un suivi lisible, étape par étape, sans mot de passe.','Les parents d''enfants en situation de handicap, 3 agents d''accueil',NULL,0,1,0,'draft',NULL,NULL,X'23D1C7DA70B3B53E27A4BC6E995B774F',1,NULL);
INSERT INTO "applications" VALUES(61,'preincubation-2020','2627693','2627693','2021-01-11','95','Direction de l''autonomie','M.','Roquefleur','François-Xavier','francois-xavier.roquefleur@example.fr','Une seule visite à domicile (suite)','+ de 40 % des dossiers reviennent incomplets, surtout par la poste. Pour une même demande d''APA, deux évaluateurs passent à trois semaines d''écart et posent les mêmes questions, ce qui épuise les personnes âgées.','Une grille commune, remplie une fois, partagée avec l''accord de la personne.','Évaluateurs médico-sociaux, CCAS',NULL,0,1,0,'submitted',NULL,NULL,X'010CB8575F70658706881EB79FDB5BD8',1,NULL);
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
) STRICT;
INSERT INTO "attributions" VALUES(377,'preincubation-2020','1480934831','1480934831','EQ1',NULL,'coaching',1,NULL,NULL,X'42885CD2D7BA1A1A8C0264CE9149A2E2',1,NULL);
INSERT INTO "attributions" VALUES(378,'preincubation-2020','1458831273','1458831273','EQ2','60','coaching',1,NULL,NULL,X'0A746202C0A1461F5841A344136116DB',1,NULL);
INSERT INTO "attributions" VALUES(379,'preincubation-2020','1429159831','1429159831','EQ3',NULL,'coaching',1,NULL,NULL,X'3525CDA63E6BC40115F174B6234027F5',1,NULL);
INSERT INTO "attributions" VALUES(380,'preincubation-2020','1448684810','1448684810','EQ4','95','coaching',1,NULL,NULL,X'B6B9147183FF89F82304696A113E6BD0',1,NULL);
INSERT INTO "attributions" VALUES(381,'preincubation-2020','1405000187','1405000187','EQ5',NULL,'coaching',1,NULL,NULL,X'4CF92B64F52ADA63E2C179497F47B78A',1,NULL);
INSERT INTO "attributions" VALUES(382,'preincubation-2020','1405929462','1405929462','EQ6','80','coaching',1,NULL,NULL,X'5AB5C8AE7145E0B37514863000FD9F6E',1,NULL);
INSERT INTO "attributions" VALUES(383,'preincubation-2020','1489163035','1489163035','EQ7',NULL,'coaching',1,NULL,NULL,X'D010E8E43A6931CEEBAB5829B9197BD0',1,NULL);
INSERT INTO "attributions" VALUES(384,'preincubation-2020','1432614442','1432614442','EQ8','95','coaching',1,NULL,NULL,X'1B20FE538E4D3E21E04F4944A9E57A40',1,NULL);
INSERT INTO "attributions" VALUES(385,'preincubation-2020','1456433274','1456433274',NULL,'commun','seminaire',1,'Séminaire des 12 et 13 novembre',NULL,X'0FE93BE2BA4CE334D04BCE3AD125369B',1,NULL);
INSERT INTO "attributions" VALUES(386,'preincubation-2020','1431209954','1431209954',NULL,'commun','appui',1,NULL,NULL,X'359E51C3B356CD6431464BF625ED101A',1,NULL);
INSERT INTO "attributions" VALUES(387,'preincubation-2020','1460870206','1460870206',NULL,'commun','appui',1,NULL,NULL,X'ECB9FE4ED7B90F1024669347D0510F5F',1,NULL);
INSERT INTO "attributions" VALUES(388,'preincubation-2020','1484338523','1484338523',NULL,'59','appui',1,'Atelier usagers',NULL,X'FE9D4B6281DF75DD3AE2F8B87021407A',1,NULL);
INSERT INTO "attributions" VALUES(389,'preincubation-2020','1479527118','1479527118',NULL,'commun','autre',0,'Cocktail : hors objet',NULL,X'D06079D13FCB7D4CFEF87C42A4938B99',1,NULL);
INSERT INTO "attributions" VALUES(390,'preincubation-2020','1461133907','1461133907',NULL,'commun','autre',1,'Commande à venir',NULL,X'CA1E98C7215AA5D26819B59A3895A801',1,NULL);
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
) STRICT;
INSERT INTO "coaching_notes" VALUES(178,'preincubation-2020','EQ12020-11-06Tristan Boussole','EQ1','2020-11-06','Tristan Boussole',1,100,'Maquette','Pas de poste avec accès internet','Chiffrer : combien de cas par an ?','storm',NULL,X'205152DC665E22DA7D40724C020154A5',1,NULL);
INSERT INTO "coaching_notes" VALUES(179,'preincubation-2020','EQ12020-11-10Tristan Boussole','EQ1','2020-11-10','Tristan Boussole',0,NULL,'Maquette',NULL,'Reprendre contact','rain',NULL,X'2F6E63806D766183AC95A51607DF2FE7',1,NULL);
INSERT INTO "coaching_notes" VALUES(180,'preincubation-2020','EQ12020-11-17Tristan Boussole','EQ1','2020-11-17','Tristan Boussole',1,100,'Maquette, Mesure d''impact',NULL,'Rencontrer la DSI','storm',NULL,X'0F559FC138AAF2AD0C603C1EF07299C3',1,NULL);
INSERT INTO "coaching_notes" VALUES(181,'preincubation-2020','EQ12020-11-26Tristan Boussole','EQ1','2020-11-26','Tristan Boussole',1,100,'Entretiens avec des usagers, Alliés internes','Chef de service pas convaincu, à revoir','5 entretiens d''ici vendredi','rain',NULL,X'F9E1454A7F7DD3F3792691613F882C3F',1,NULL);
INSERT INTO "coaching_notes" VALUES(182,'preincubation-2020','EQ12020-11-30Tristan Boussole','EQ1','2020-11-30','Tristan Boussole',1,100,'Maquette, Terrain, Entretiens avec des usagers','Pas de poste avec accès internet','Tester la maquette avec 3 usagers','rain',NULL,X'96E33CCB440240F31BD03A727DABE5D5',1,NULL);
INSERT INTO "coaching_notes" VALUES(183,'preincubation-2020','EQ12020-12-11Tristan Boussole','EQ1','2020-12-11','Tristan Boussole',1,100,'Alliés internes',NULL,'Tester la maquette avec 3 usagers','rain',NULL,X'B131FED1689395CD8649301062389FC2',1,NULL);
INSERT INTO "coaching_notes" VALUES(184,'preincubation-2020','EQ12020-12-18Tristan Boussole','EQ1','2020-12-18','Tristan Boussole',1,100,'Maquette, Entretiens avec des usagers','Chef de service pas convaincu, à revoir','Rencontrer la DSI','rain',NULL,X'71617CA9563D2F71EB07A47BFE61B9CB',1,NULL);
INSERT INTO "coaching_notes" VALUES(185,'preincubation-2020','EQ12020-12-22Tristan Boussole','EQ1','2020-12-22','Tristan Boussole',1,100,'Mesure d''impact, Ampleur du problème','Pas d''accès aux données','Chiffrer : combien de cas par an ?','storm',NULL,X'EC848B8E72F284167E532AA96CC8D7F0',1,NULL);
INSERT INTO "coaching_notes" VALUES(186,'preincubation-2020','EQ12021-01-06Tristan Boussole','EQ1','2021-01-06','Tristan Boussole',0,NULL,'Mesure d''impact',NULL,'Reprendre contact','sun',NULL,X'81B8A34F82E25B9351C97C662A76C400',1,NULL);
INSERT INTO "coaching_notes" VALUES(187,'preincubation-2020','EQ12021-01-15Tristan Boussole','EQ1','2021-01-15','Tristan Boussole',1,100,'Terrain, Alliés internes, Maquette',NULL,'Écrire le pitch',NULL,NULL,X'DEC025E86884F164BFC445C6B19EEA5B',1,NULL);
INSERT INTO "coaching_notes" VALUES(188,'preincubation-2020','EQ12021-01-22Tristan Boussole','EQ1','2021-01-22','Tristan Boussole',1,100,'Entretiens avec des usagers, Mesure d''impact, Terrain','Pas d''accès aux données','Chiffrer : combien de cas par an ?','sun',NULL,X'47CF12003445BC65F4BCD05BAF1667E2',1,NULL);
INSERT INTO "coaching_notes" VALUES(189,'preincubation-2020','EQ12021-01-29Tristan Boussole','EQ1','2021-01-29','Tristan Boussole',0,NULL,'Alliés internes, Entretiens avec des usagers','Pas de poste avec accès internet','Reprendre contact',NULL,NULL,X'DD0A25C7DA9A21151D795B2791B01554',1,NULL);
INSERT INTO "coaching_notes" VALUES(190,'preincubation-2020','EQ12021-02-05Tristan Boussole','EQ1','2021-02-05','Tristan Boussole',1,100,'Ampleur du problème, Maquette','Chef de service pas convaincu, à revoir','Écrire le pitch','rain',NULL,X'BFE47DAA63A6092E34A3E12709F11E49',1,NULL);
INSERT INTO "coaching_notes" VALUES(191,'preincubation-2020','EQ12021-02-08Tristan Boussole','EQ1','2021-02-08','Tristan Boussole',1,100,'Terrain, Entretiens avec des usagers','Journée annulée : urgence de service','5 entretiens d''ici vendredi',NULL,NULL,X'C52CE411940B0B95348DEBD8D7BA6CB4',1,NULL);
INSERT INTO "coaching_notes" VALUES(192,'preincubation-2020','EQ12021-02-15Tristan Boussole','EQ1','2021-02-15','Tristan Boussole',1,100,'Ampleur du problème','Journée annulée : urgence de service','Écrire le pitch','cloud',NULL,X'48DC55A299657131024BF122F5C05782',1,NULL);
INSERT INTO "coaching_notes" VALUES(193,'preincubation-2020','EQ12021-02-23Tristan Boussole','EQ1','2021-02-23','Tristan Boussole',1,100,'Terrain, Entretiens avec des usagers','Pas d''accès aux données','Rencontrer la DSI','rain',NULL,X'1AEE19015B5DFBB3312617665EF44D93',1,NULL);
INSERT INTO "coaching_notes" VALUES(194,'preincubation-2020','EQ12021-03-02Tristan Boussole','EQ1','2021-03-02','Tristan Boussole',1,100,'Mesure d''impact, Maquette, Alliés internes',NULL,'5 entretiens d''ici vendredi','sun',NULL,X'203E3FEA2040FC17636ED5FC56060E22',1,NULL);
INSERT INTO "coaching_notes" VALUES(195,'preincubation-2020','EQ12021-03-02Maïa Longuevue','EQ1','2021-03-02','Maïa Longuevue',1,NULL,'Maquette',NULL,'5 entretiens d''ici vendredi','sun',NULL,X'618EC779F05D9E3A37D5124B5E470FE8',1,NULL);
INSERT INTO "coaching_notes" VALUES(196,'preincubation-2020','EQ12021-03-12Tristan Boussole','EQ1','2021-03-12','Tristan Boussole',1,100,'Mesure d''impact','Pas de poste avec accès internet','5 entretiens d''ici vendredi','cloud',NULL,X'3CDD063F03D20E90F1B1B766C114C182',1,NULL);
INSERT INTO "coaching_notes" VALUES(197,'preincubation-2020','EQ22020-11-10Maïa Longuevue','EQ2','2020-11-10','Maïa Longuevue',1,100,'Terrain',NULL,'Écrire le pitch','rain',NULL,X'4A6D5DE7F5502BE413D9978BD1F63D41',1,NULL);
INSERT INTO "coaching_notes" VALUES(198,'preincubation-2020','EQ22020-11-19Maïa Longuevue','EQ2','2020-11-19','Maïa Longuevue',1,100,'Terrain, Maquette, Entretiens avec des usagers',NULL,'5 entretiens d''ici vendredi','sun',NULL,X'56D3196CDACC960485BB3DB90937C4E0',1,NULL);
INSERT INTO "coaching_notes" VALUES(199,'preincubation-2020','EQ22020-11-27Maïa Longuevue','EQ2','2020-11-27','Maïa Longuevue',0,NULL,'Terrain',NULL,'Reprendre contact','rain',NULL,X'2CA946A3D61E6CAD57102A3F5A23DEA1',1,NULL);
INSERT INTO "coaching_notes" VALUES(200,'preincubation-2020','EQ22020-12-01Maïa Longuevue','EQ2','2020-12-01','Maïa Longuevue',1,100,'Terrain, Alliés internes','Pas de poste avec accès internet','5 entretiens d''ici vendredi',NULL,NULL,X'0D541AEE187B09F9297B9FF09471EA54',1,NULL);
INSERT INTO "coaching_notes" VALUES(201,'preincubation-2020','EQ22020-12-09Maïa Longuevue','EQ2','2020-12-09','Maïa Longuevue',1,100,'Ampleur du problème, Entretiens avec des usagers','Chef de service pas convaincu, à revoir','Écrire le pitch',NULL,NULL,X'D4BFDD58EAD1A683F59A3FC938BD233A',1,NULL);
INSERT INTO "coaching_notes" VALUES(202,'preincubation-2020','EQ22020-12-16Maïa Longuevue','EQ2','2020-12-16','Maïa Longuevue',1,100,'Terrain, Maquette, Ampleur du problème',NULL,'Chiffrer : combien de cas par an ?','storm',NULL,X'9356C446DA26AB72E8F6A10F05F36414',1,NULL);
INSERT INTO "coaching_notes" VALUES(203,'preincubation-2020','EQ32020-11-13Ondine Passerelle','EQ3','2020-11-13','Ondine Passerelle',1,100,'Terrain, Entretiens avec des usagers',NULL,'Écrire le pitch','sun',NULL,X'9CCF0AEDB8CDD17E159060D3EA3961DB',1,NULL);
INSERT INTO "coaching_notes" VALUES(204,'preincubation-2020','EQ32020-11-22Ondine Passerelle','EQ3','2020-11-22','Ondine Passerelle',1,100,'Mesure d''impact, Ampleur du problème, Terrain',NULL,'Rencontrer la DSI','cloud',NULL,X'39088992331D3F3D8D65466929E91E52',1,NULL);
INSERT INTO "coaching_notes" VALUES(205,'preincubation-2020','EQ32020-11-25Ondine Passerelle','EQ3','2020-11-25','Ondine Passerelle',1,100,'Ampleur du problème, Alliés internes, Mesure d''impact',NULL,'5 entretiens d''ici vendredi','cloud',NULL,X'E567FB7BDF62482EB7D823760C97B594',1,NULL);
INSERT INTO "coaching_notes" VALUES(206,'preincubation-2020','EQ32020-12-06Ondine Passerelle','EQ3','2020-12-06','Ondine Passerelle',1,100,'Mesure d''impact, Alliés internes, Entretiens avec des usagers',NULL,'5 entretiens d''ici vendredi','cloud',NULL,X'2DBD3077207A004E3B6014A00C65D692',1,NULL);
INSERT INTO "coaching_notes" VALUES(207,'preincubation-2020','EQ32020-12-09Ondine Passerelle','EQ3','2020-12-09','Ondine Passerelle',1,100,'Maquette, Mesure d''impact, Ampleur du problème','Journée annulée : urgence de service','5 entretiens d''ici vendredi','cloud',NULL,X'375F5F9B3D834380521CD338E96A3B11',1,NULL);
INSERT INTO "coaching_notes" VALUES(208,'preincubation-2020','EQ32020-12-16Ondine Passerelle','EQ3','2020-12-16','Ondine Passerelle',1,100,'Alliés internes, Maquette, Mesure d''impact','Pas de poste avec accès internet','Rencontrer la DSI','rain',NULL,X'ECA411E0499D395A4BD9103B422A2D0A',1,NULL);
INSERT INTO "coaching_notes" VALUES(209,'preincubation-2020','EQ32020-12-26Ondine Passerelle','EQ3','2020-12-26','Ondine Passerelle',1,100,'Mesure d''impact','Journée annulée : urgence de service','Écrire le pitch','sun',NULL,X'A1DD1074EE8C4032686A4CCA83CB0156',1,NULL);
INSERT INTO "coaching_notes" VALUES(210,'preincubation-2020','EQ32021-01-03Ondine Passerelle','EQ3','2021-01-03','Ondine Passerelle',1,50,'Alliés internes','Chef de service pas convaincu, à revoir','Tester la maquette avec 3 usagers','cloud',NULL,X'1D36670AE5AAF5CE304AD52A826E8D5B',1,NULL);
INSERT INTO "coaching_notes" VALUES(211,'preincubation-2020','EQ32021-01-06Ondine Passerelle','EQ3','2021-01-06','Ondine Passerelle',1,50,'Maquette','Pas de poste avec accès internet','5 entretiens d''ici vendredi','storm',NULL,X'F61EDD60ED2056905B98F42673ECED21',1,NULL);
INSERT INTO "coaching_notes" VALUES(212,'preincubation-2020','EQ32021-01-13Ondine Passerelle','EQ3','2021-01-13','Ondine Passerelle',1,50,'Entretiens avec des usagers, Mesure d''impact, Maquette','Journée annulée : urgence de service','Tester la maquette avec 3 usagers','cloud',NULL,X'2DA191788B3116306F6EAFDFF3160830',1,NULL);
INSERT INTO "coaching_notes" VALUES(213,'preincubation-2020','EQ32021-01-21Ondine Passerelle','EQ3','2021-01-21','Ondine Passerelle',1,100,'Maquette, Entretiens avec des usagers, Mesure d''impact','Chef de service pas convaincu, à revoir','Rencontrer la DSI','rain',NULL,X'BEBA88A4093BD403D395EBB0AA82AF51',1,NULL);
INSERT INTO "coaching_notes" VALUES(214,'preincubation-2020','EQ42020-11-04Tristan Boussole','EQ4','2020-11-04','Tristan Boussole',1,100,'Terrain, Maquette','Chef de service pas convaincu, à revoir','Rencontrer la DSI','cloud',NULL,X'60FFA4ECF2B2FE0859C36647B922C504',1,NULL);
INSERT INTO "coaching_notes" VALUES(215,'preincubation-2020','EQ42020-11-13Tristan Boussole','EQ4','2020-11-13','Tristan Boussole',1,100,'Maquette, Mesure d''impact','Pas d''accès aux données','Rencontrer la DSI','rain',NULL,X'9106CE64C24710E9AD2081B523A38C68',1,NULL);
INSERT INTO "coaching_notes" VALUES(216,'preincubation-2020','EQ42020-11-19Tristan Boussole','EQ4','2020-11-19','Tristan Boussole',1,50,'Ampleur du problème',NULL,'Chiffrer : combien de cas par an ?','sun',NULL,X'0DC4EE60FD8ABFB0EA156181A9E82D23',1,NULL);
INSERT INTO "coaching_notes" VALUES(217,'preincubation-2020','EQ42020-11-27Tristan Boussole','EQ4','2020-11-27','Tristan Boussole',1,50,'Terrain, Maquette',NULL,'Rencontrer la DSI','sun',NULL,X'0C0F2961D1E6185FC8D8C9EFB2361B3A',1,NULL);
INSERT INTO "coaching_notes" VALUES(218,'preincubation-2020','EQ42020-11-27Maïa Longuevue','EQ4','2020-11-27','Maïa Longuevue',1,NULL,'Maquette',NULL,'Rencontrer la DSI','sun',NULL,X'00E01AC42E8E38E2D6DFCE768D004976',1,NULL);
INSERT INTO "coaching_notes" VALUES(219,'preincubation-2020','EQ42020-12-04Tristan Boussole','EQ4','2020-12-04','Tristan Boussole',1,50,'Maquette, Terrain','Pas de poste avec accès internet','Chiffrer : combien de cas par an ?','cloud',NULL,X'ABFA8AF002067987C91308A29D44F6A3',1,NULL);
INSERT INTO "coaching_notes" VALUES(220,'preincubation-2020','EQ42020-12-08Tristan Boussole','EQ4','2020-12-08','Tristan Boussole',1,100,'Ampleur du problème, Terrain, Entretiens avec des usagers','Pas d''accès aux données','5 entretiens d''ici vendredi','storm',NULL,X'87438DA92B46F30B69FF418547AF8933',1,NULL);
INSERT INTO "coaching_notes" VALUES(221,'preincubation-2020','EQ42020-12-17Tristan Boussole','EQ4','2020-12-17','Tristan Boussole',1,0,'Terrain','Journée annulée : urgence de service','Écrire le pitch','sun',NULL,X'25C59039EB3144BCAB01F46A1A68DF0C',1,NULL);
INSERT INTO "coaching_notes" VALUES(222,'preincubation-2020','EQ42020-12-24Tristan Boussole','EQ4','2020-12-24','Tristan Boussole',1,50,'Entretiens avec des usagers, Alliés internes, Ampleur du problème',NULL,'5 entretiens d''ici vendredi',NULL,NULL,X'E27D2EDCDBC29B31CC6176FED8B67CD6',1,NULL);
INSERT INTO "coaching_notes" VALUES(223,'preincubation-2020','EQ42020-12-31Tristan Boussole','EQ4','2020-12-31','Tristan Boussole',1,50,'Terrain, Mesure d''impact','Chef de service pas convaincu, à revoir','Écrire le pitch','rain',NULL,X'A8FA9EB66A329F25037B084180464336',1,NULL);
INSERT INTO "coaching_notes" VALUES(224,'preincubation-2020','EQ42021-01-09Tristan Boussole','EQ4','2021-01-09','Tristan Boussole',1,50,'Maquette, Ampleur du problème, Terrain',NULL,'Rencontrer la DSI','sun',NULL,X'4A8669646E4AFAD69266BE6F31D28A01',1,NULL);
INSERT INTO "coaching_notes" VALUES(225,'preincubation-2020','EQ42021-01-16Tristan Boussole','EQ4','2021-01-16','Tristan Boussole',1,50,'Terrain','Pas de poste avec accès internet','Rencontrer la DSI',NULL,NULL,X'B19361E5BB973A5AC4BD77FD02E30D34',1,NULL);
INSERT INTO "coaching_notes" VALUES(226,'preincubation-2020','EQ42021-01-20Tristan Boussole','EQ4','2021-01-20','Tristan Boussole',1,100,'Mesure d''impact, Alliés internes','Journée annulée : urgence de service','Tester la maquette avec 3 usagers','sun',NULL,X'0088BA2E00E0A78BC26EAE3418151A2A',1,NULL);
INSERT INTO "coaching_notes" VALUES(227,'preincubation-2020','EQ42021-01-29Tristan Boussole','EQ4','2021-01-29','Tristan Boussole',1,50,'Ampleur du problème, Entretiens avec des usagers, Alliés internes','Pas de poste avec accès internet','Rencontrer la DSI','sun',NULL,X'1E09CDE7E502660681CC3C053CA65059',1,NULL);
INSERT INTO "coaching_notes" VALUES(228,'preincubation-2020','EQ42021-02-04Tristan Boussole','EQ4','2021-02-04','Tristan Boussole',1,0,'Terrain','Chef de service pas convaincu, à revoir','Écrire le pitch','storm',NULL,X'D246B846C7CD21120A7EE5567870907F',1,NULL);
INSERT INTO "coaching_notes" VALUES(229,'preincubation-2020','EQ42021-02-09Tristan Boussole','EQ4','2021-02-09','Tristan Boussole',1,100,'Entretiens avec des usagers, Ampleur du problème',NULL,'Chiffrer : combien de cas par an ?','rain',NULL,X'14D4C20F38D2895D2AF78B42BF4D369E',1,NULL);
INSERT INTO "coaching_notes" VALUES(230,'preincubation-2020','EQ42021-02-18Tristan Boussole','EQ4','2021-02-18','Tristan Boussole',1,100,'Ampleur du problème','Journée annulée : urgence de service','Écrire le pitch','sun',NULL,X'BF1F79F138935F4657D711CAE1ADC059',1,NULL);
INSERT INTO "coaching_notes" VALUES(231,'preincubation-2020','EQ42021-02-25Tristan Boussole','EQ4','2021-02-25','Tristan Boussole',1,50,'Ampleur du problème, Maquette, Entretiens avec des usagers','Pas de poste avec accès internet','5 entretiens d''ici vendredi',NULL,NULL,X'702415F61510A6F8689A18F8F0B3DFDA',1,NULL);
INSERT INTO "coaching_notes" VALUES(232,'preincubation-2020','EQ42021-03-03Tristan Boussole','EQ4','2021-03-03','Tristan Boussole',1,50,'Mesure d''impact, Alliés internes','Chef de service pas convaincu, à revoir','Rencontrer la DSI','storm',NULL,X'4D0C079CAE5766E6CFB877DBD404686E',1,NULL);
INSERT INTO "coaching_notes" VALUES(233,'preincubation-2020','EQ52020-11-13Maïa Longuevue','EQ5','2020-11-13','Maïa Longuevue',1,100,'Mesure d''impact, Ampleur du problème, Alliés internes',NULL,'Tester la maquette avec 3 usagers','cloud',NULL,X'C01DBAE55E2E214CAE57B42270040EEC',1,NULL);
INSERT INTO "coaching_notes" VALUES(234,'preincubation-2020','EQ52020-11-18Maïa Longuevue','EQ5','2020-11-18','Maïa Longuevue',1,100,'Ampleur du problème, Entretiens avec des usagers','Journée annulée : urgence de service','5 entretiens d''ici vendredi',NULL,NULL,X'2F115500310FFBBCE4BD4FB5004A1F82',1,NULL);
INSERT INTO "coaching_notes" VALUES(235,'preincubation-2020','EQ52020-11-25Maïa Longuevue','EQ5','2020-11-25','Maïa Longuevue',1,100,'Mesure d''impact, Ampleur du problème',NULL,'5 entretiens d''ici vendredi',NULL,NULL,X'B7449FBF3B4BDC6FDB295F713831F0C5',1,NULL);
INSERT INTO "coaching_notes" VALUES(236,'preincubation-2020','EQ52020-12-04Maïa Longuevue','EQ5','2020-12-04','Maïa Longuevue',1,100,'Terrain, Entretiens avec des usagers, Alliés internes',NULL,'Chiffrer : combien de cas par an ?','sun',NULL,X'AE1DEC573310AC477F35202CD7D99920',1,NULL);
INSERT INTO "coaching_notes" VALUES(237,'preincubation-2020','EQ52020-12-09Maïa Longuevue','EQ5','2020-12-09','Maïa Longuevue',1,100,'Alliés internes, Mesure d''impact','Chef de service pas convaincu, à revoir','Tester la maquette avec 3 usagers','cloud',NULL,X'9ADD899753D8E6BAE529A27A014DC96F',1,NULL);
INSERT INTO "coaching_notes" VALUES(238,'preincubation-2020','EQ52020-12-15Maïa Longuevue','EQ5','2020-12-15','Maïa Longuevue',1,100,'Mesure d''impact','Pas de poste avec accès internet','Rencontrer la DSI',NULL,NULL,X'B1B2F6BD5EDDDE49A30CEBE9DFB1757F',1,NULL);
INSERT INTO "coaching_notes" VALUES(239,'preincubation-2020','EQ52020-12-21Maïa Longuevue','EQ5','2020-12-21','Maïa Longuevue',1,100,'Alliés internes, Maquette',NULL,'5 entretiens d''ici vendredi','sun',NULL,X'C2B5E4BC1C89FEB625547F869A02E654',1,NULL);
INSERT INTO "coaching_notes" VALUES(240,'preincubation-2020','EQ52020-12-21Tristan Boussole','EQ5','2020-12-21','Tristan Boussole',1,NULL,'Maquette',NULL,'5 entretiens d''ici vendredi','sun',NULL,X'CFFA7AC6B7DC3708BE6658C5F6CD28B9',1,NULL);
INSERT INTO "coaching_notes" VALUES(241,'preincubation-2020','EQ52020-12-30Maïa Longuevue','EQ5','2020-12-30','Maïa Longuevue',1,100,'Entretiens avec des usagers, Alliés internes','Chef de service pas convaincu, à revoir','Écrire le pitch','sun',NULL,X'97F188B67B325CE88865F21C4535D43B',1,NULL);
INSERT INTO "coaching_notes" VALUES(242,'preincubation-2020','EQ52020-12-30Tristan Boussole','EQ5','2020-12-30','Tristan Boussole',1,NULL,'Maquette','Chef de service pas convaincu, à revoir','Écrire le pitch','sun',NULL,X'E28BAD1B806F826EA2DBAB2F69EBC94F',1,NULL);
INSERT INTO "coaching_notes" VALUES(243,'preincubation-2020','EQ52021-01-08Maïa Longuevue','EQ5','2021-01-08','Maïa Longuevue',1,100,'Maquette, Terrain',NULL,'Écrire le pitch','cloud',NULL,X'DB32E16F174D09DAFE3A8D73CAE1E965',1,NULL);
INSERT INTO "coaching_notes" VALUES(244,'preincubation-2020','EQ52021-01-12Maïa Longuevue','EQ5','2021-01-12','Maïa Longuevue',1,50,'Ampleur du problème, Maquette','Journée annulée : urgence de service','Écrire le pitch','sun',NULL,X'DAF23965488627CD087D0BBFC0070435',1,NULL);
INSERT INTO "coaching_notes" VALUES(245,'preincubation-2020','EQ52021-01-21Maïa Longuevue','EQ5','2021-01-21','Maïa Longuevue',1,100,'Ampleur du problème, Mesure d''impact, Alliés internes',NULL,'Écrire le pitch',NULL,NULL,X'E0A91A6013B3A4294859C6B302ADB044',1,NULL);
INSERT INTO "coaching_notes" VALUES(246,'preincubation-2020','EQ62020-11-05Ondine Passerelle','EQ6','2020-11-05','Ondine Passerelle',1,100,'Maquette, Mesure d''impact, Ampleur du problème','Journée annulée : urgence de service','Tester la maquette avec 3 usagers',NULL,NULL,X'29149ACF08CD7B01AAF286152EA2DBB9',1,NULL);
INSERT INTO "coaching_notes" VALUES(247,'preincubation-2020','EQ62020-11-10Ondine Passerelle','EQ6','2020-11-10','Ondine Passerelle',1,100,'Ampleur du problème, Alliés internes','Pas de poste avec accès internet','Tester la maquette avec 3 usagers','sun',NULL,X'438BF2F94F13C9C039AE6F422EEA3453',1,NULL);
INSERT INTO "coaching_notes" VALUES(248,'preincubation-2020','EQ62020-11-19Ondine Passerelle','EQ6','2020-11-19','Ondine Passerelle',1,100,'Mesure d''impact',NULL,'5 entretiens d''ici vendredi','cloud',NULL,X'082BED8C8883AB4405DDB8B2E16EE365',1,NULL);
INSERT INTO "coaching_notes" VALUES(249,'preincubation-2020','EQ62020-11-24Ondine Passerelle','EQ6','2020-11-24','Ondine Passerelle',1,100,'Alliés internes, Maquette','Pas de poste avec accès internet','Chiffrer : combien de cas par an ?','cloud',NULL,X'C595855A08CFA7BF17D88683BEFA0A07',1,NULL);
INSERT INTO "coaching_notes" VALUES(250,'preincubation-2020','EQ62020-12-02Ondine Passerelle','EQ6','2020-12-02','Ondine Passerelle',1,100,'Alliés internes','Pas d''accès aux données','Écrire le pitch','sun',NULL,X'D1496F7C8A557CD3C8E5F920EA0B5922',1,NULL);
INSERT INTO "coaching_notes" VALUES(251,'preincubation-2020','EQ62020-12-09Ondine Passerelle','EQ6','2020-12-09','Ondine Passerelle',1,100,'Mesure d''impact, Alliés internes','Pas de poste avec accès internet','Tester la maquette avec 3 usagers','sun',NULL,X'4E436267DCA99B4D44A4296BE2EC9583',1,NULL);
INSERT INTO "coaching_notes" VALUES(252,'preincubation-2020','EQ62020-12-15Ondine Passerelle','EQ6','2020-12-15','Ondine Passerelle',1,50,'Entretiens avec des usagers',NULL,'Rencontrer la DSI','storm',NULL,X'D4E0A395E58D11D3DE90710CE846D77B',1,NULL);
INSERT INTO "coaching_notes" VALUES(253,'preincubation-2020','EQ62020-12-15Tristan Boussole','EQ6','2020-12-15','Tristan Boussole',1,NULL,'Maquette',NULL,'Rencontrer la DSI','storm',NULL,X'51AF525809BEE59F4C79BF820C71DEEC',1,NULL);
INSERT INTO "coaching_notes" VALUES(254,'preincubation-2020','EQ62020-12-22Ondine Passerelle','EQ6','2020-12-22','Ondine Passerelle',1,100,'Entretiens avec des usagers, Alliés internes, Ampleur du problème',NULL,'5 entretiens d''ici vendredi','rain',NULL,X'EFEE949B9F69EE4E13DE4BFA1A90458F',1,NULL);
INSERT INTO "coaching_notes" VALUES(255,'preincubation-2020','EQ62020-12-29Ondine Passerelle','EQ6','2020-12-29','Ondine Passerelle',1,100,'Entretiens avec des usagers','Pas d''accès aux données','Tester la maquette avec 3 usagers',NULL,NULL,X'B75DF6FA7BAED4DCF60D8A63243C5BC0',1,NULL);
INSERT INTO "coaching_notes" VALUES(256,'preincubation-2020','EQ62021-01-05Ondine Passerelle','EQ6','2021-01-05','Ondine Passerelle',1,100,'Mesure d''impact, Ampleur du problème, Maquette','Chef de service pas convaincu, à revoir','Rencontrer la DSI','storm',NULL,X'8670329ED757E7BFBCB919CAA05834E3',1,NULL);
INSERT INTO "coaching_notes" VALUES(257,'preincubation-2020','EQ62021-01-13Ondine Passerelle','EQ6','2021-01-13','Ondine Passerelle',1,100,'Ampleur du problème, Alliés internes, Terrain',NULL,'5 entretiens d''ici vendredi','cloud',NULL,X'1D7842BEB3F045B744C8BD8ED77BC866',1,NULL);
INSERT INTO "coaching_notes" VALUES(258,'preincubation-2020','EQ62021-01-20Ondine Passerelle','EQ6','2021-01-20','Ondine Passerelle',1,100,'Mesure d''impact','Pas de poste avec accès internet','Chiffrer : combien de cas par an ?',NULL,NULL,X'7015D372E5DAA330396248DA384C53EF',1,NULL);
INSERT INTO "coaching_notes" VALUES(259,'preincubation-2020','EQ62021-01-26Ondine Passerelle','EQ6','2021-01-26','Ondine Passerelle',0,NULL,'Ampleur du problème, Mesure d''impact, Entretiens avec des usagers',NULL,'Reprendre contact','storm',NULL,X'AF3DC06BDEED7DE7C5F3F657650329E5',1,NULL);
INSERT INTO "coaching_notes" VALUES(260,'preincubation-2020','EQ62021-02-03Ondine Passerelle','EQ6','2021-02-03','Ondine Passerelle',1,100,'Terrain, Ampleur du problème',NULL,'Chiffrer : combien de cas par an ?','rain',NULL,X'0CB11A3C2A00746FE6E9440542290FA5',1,NULL);
INSERT INTO "coaching_notes" VALUES(261,'preincubation-2020','EQ62021-02-09Ondine Passerelle','EQ6','2021-02-09','Ondine Passerelle',0,NULL,'Ampleur du problème, Terrain, Mesure d''impact',NULL,'Reprendre contact',NULL,NULL,X'7CDF9A1EE3298B09F5C4E8681D6C3A35',1,NULL);
INSERT INTO "coaching_notes" VALUES(262,'preincubation-2020','EQ62021-02-19Ondine Passerelle','EQ6','2021-02-19','Ondine Passerelle',1,100,'Terrain, Alliés internes, Maquette',NULL,'5 entretiens d''ici vendredi','cloud',NULL,X'37003D4928C7469689D3C4198259AA54',1,NULL);
INSERT INTO "coaching_notes" VALUES(263,'preincubation-2020','EQ62021-02-22Ondine Passerelle','EQ6','2021-02-22','Ondine Passerelle',1,100,'Mesure d''impact, Ampleur du problème, Entretiens avec des usagers','Journée annulée : urgence de service','Tester la maquette avec 3 usagers','cloud',NULL,X'DCF5671130F379C318603D33C1AB6BC0',1,NULL);
INSERT INTO "coaching_notes" VALUES(264,'preincubation-2020','EQ62021-03-01Ondine Passerelle','EQ6','2021-03-01','Ondine Passerelle',1,100,'Maquette, Ampleur du problème',NULL,'5 entretiens d''ici vendredi','storm',NULL,X'4418EDB4B408C7301CD33CC21F5CF698',1,NULL);
INSERT INTO "coaching_notes" VALUES(265,'preincubation-2020','EQ62021-03-12Ondine Passerelle','EQ6','2021-03-12','Ondine Passerelle',1,100,'Alliés internes','Journée annulée : urgence de service','5 entretiens d''ici vendredi','sun',NULL,X'793F0FD24EF4C16B80BFC150AEFE18B6',1,NULL);
INSERT INTO "coaching_notes" VALUES(266,'preincubation-2020','EQ62021-03-18Ondine Passerelle','EQ6','2021-03-18','Ondine Passerelle',1,100,'Entretiens avec des usagers, Terrain','Pas de poste avec accès internet','Chiffrer : combien de cas par an ?','storm',NULL,X'76F38925B2EF89C3D4DEFBE62E20153C',1,NULL);
INSERT INTO "coaching_notes" VALUES(267,'preincubation-2020','EQ62021-03-26Ondine Passerelle','EQ6','2021-03-26','Ondine Passerelle',1,100,'Mesure d''impact, Alliés internes, Terrain','Chef de service pas convaincu, à revoir','Rencontrer la DSI','rain',NULL,X'37E21F85962ED8EACF15B0417CD8B55C',1,NULL);
INSERT INTO "coaching_notes" VALUES(268,'preincubation-2020','EQ62021-04-02Ondine Passerelle','EQ6','2021-04-02','Ondine Passerelle',1,100,'Terrain, Mesure d''impact',NULL,'Tester la maquette avec 3 usagers','rain',NULL,X'75C6C22EA0A2AA6EA7BD6898A5AA5824',1,NULL);
INSERT INTO "coaching_notes" VALUES(269,'preincubation-2020','EQ72020-11-05Tristan Boussole','EQ7','2020-11-05','Tristan Boussole',1,100,'Ampleur du problème','Chef de service pas convaincu, à revoir','Chiffrer : combien de cas par an ?','rain',NULL,X'63446870F82A192D770763DF5FC18A45',1,NULL);
INSERT INTO "coaching_notes" VALUES(270,'preincubation-2020','EQ72020-11-10Tristan Boussole','EQ7','2020-11-10','Tristan Boussole',1,100,'Maquette, Alliés internes, Terrain',NULL,'Tester la maquette avec 3 usagers','rain',NULL,X'8BCE69A6CC0B58C1BDBAC80FBD94A39D',1,NULL);
INSERT INTO "coaching_notes" VALUES(271,'preincubation-2020','EQ72020-11-16Tristan Boussole','EQ7','2020-11-16','Tristan Boussole',0,NULL,'Terrain','Pas d''accès aux données','Reprendre contact','storm',NULL,X'856A8DA8986B29742537E4410DBC67D6',1,NULL);
INSERT INTO "coaching_notes" VALUES(272,'preincubation-2020','EQ72020-11-26Tristan Boussole','EQ7','2020-11-26','Tristan Boussole',1,50,'Mesure d''impact','Pas de poste avec accès internet','Chiffrer : combien de cas par an ?','cloud',NULL,X'799574E22FF5BC05864A4B771499C626',1,NULL);
INSERT INTO "coaching_notes" VALUES(273,'preincubation-2020','EQ72020-11-30Tristan Boussole','EQ7','2020-11-30','Tristan Boussole',1,100,'Maquette, Mesure d''impact, Ampleur du problème',NULL,'Rencontrer la DSI','cloud',NULL,X'7C86D28020CAB6CC0B20E625097D631C',1,NULL);
INSERT INTO "coaching_notes" VALUES(274,'preincubation-2020','EQ72020-12-10Tristan Boussole','EQ7','2020-12-10','Tristan Boussole',1,100,'Entretiens avec des usagers',NULL,'Écrire le pitch','storm',NULL,X'C90476E9986A4AEB308359AEC33D1CBE',1,NULL);
INSERT INTO "coaching_notes" VALUES(275,'preincubation-2020','EQ72020-12-16Tristan Boussole','EQ7','2020-12-16','Tristan Boussole',1,100,'Entretiens avec des usagers','Pas d''accès aux données','Écrire le pitch','rain',NULL,X'124614390E4D80BEAB18173C8B653A20',1,NULL);
INSERT INTO "coaching_notes" VALUES(276,'preincubation-2020','EQ72020-12-25Tristan Boussole','EQ7','2020-12-25','Tristan Boussole',1,100,'Alliés internes, Terrain','Pas de poste avec accès internet','5 entretiens d''ici vendredi','cloud',NULL,X'F1D2C1D0FCF83A81749A7EF8985B1848',1,NULL);
INSERT INTO "coaching_notes" VALUES(277,'preincubation-2020','EQ72020-12-30Tristan Boussole','EQ7','2020-12-30','Tristan Boussole',1,100,'Terrain',NULL,'Rencontrer la DSI','rain',NULL,X'CDEA75D3DE1FE2BF2D50A1E8CE54C3B9',1,NULL);
INSERT INTO "coaching_notes" VALUES(278,'preincubation-2020','EQ72021-01-06Tristan Boussole','EQ7','2021-01-06','Tristan Boussole',0,NULL,'Ampleur du problème, Terrain, Entretiens avec des usagers','Pas d''accès aux données','Reprendre contact','sun',NULL,X'31DC6D1972F967285E7280BC5B32B61A',1,NULL);
INSERT INTO "coaching_notes" VALUES(279,'preincubation-2020','EQ72021-01-14Tristan Boussole','EQ7','2021-01-14','Tristan Boussole',1,100,'Terrain, Ampleur du problème, Maquette',NULL,'5 entretiens d''ici vendredi','storm',NULL,X'AB56A0602DD91F48E4BD41E995253DF7',1,NULL);
INSERT INTO "coaching_notes" VALUES(280,'preincubation-2020','EQ72021-01-22Tristan Boussole','EQ7','2021-01-22','Tristan Boussole',1,100,'Mesure d''impact, Maquette',NULL,'Rencontrer la DSI','cloud',NULL,X'2A6D748B3B6CF3BE608A0B6568F558FB',1,NULL);
INSERT INTO "coaching_notes" VALUES(281,'preincubation-2020','EQ72021-01-28Tristan Boussole','EQ7','2021-01-28','Tristan Boussole',1,100,'Ampleur du problème, Maquette','Pas de poste avec accès internet','Rencontrer la DSI','rain',NULL,X'754838DDCE3B0169EBA0A2E5C05EAD53',1,NULL);
INSERT INTO "coaching_notes" VALUES(282,'preincubation-2020','EQ72021-02-05Tristan Boussole','EQ7','2021-02-05','Tristan Boussole',1,100,'Terrain, Alliés internes','Chef de service pas convaincu, à revoir','Écrire le pitch','cloud',NULL,X'555E6FC3AF4F6411DFD8BD9FE9D4FBDD',1,NULL);
INSERT INTO "coaching_notes" VALUES(283,'preincubation-2020','EQ72021-02-08Tristan Boussole','EQ7','2021-02-08','Tristan Boussole',1,100,'Entretiens avec des usagers, Terrain, Ampleur du problème','Journée annulée : urgence de service','Rencontrer la DSI','rain',NULL,X'98CFC0FCA8168CF6E0F440DE332DF597',1,NULL);
INSERT INTO "coaching_notes" VALUES(284,'preincubation-2020','EQ72021-02-19Tristan Boussole','EQ7','2021-02-19','Tristan Boussole',1,100,'Ampleur du problème, Maquette, Entretiens avec des usagers','Pas d''accès aux données','Chiffrer : combien de cas par an ?','storm',NULL,X'DA81267877A637A6C2AAB88D370E75D0',1,NULL);
INSERT INTO "coaching_notes" VALUES(285,'preincubation-2020','EQ72021-02-26Tristan Boussole','EQ7','2021-02-26','Tristan Boussole',1,100,'Terrain, Ampleur du problème','Chef de service pas convaincu, à revoir','5 entretiens d''ici vendredi','cloud',NULL,X'29B5D0E23DF3AE167239AD605A16EB72',1,NULL);
INSERT INTO "coaching_notes" VALUES(286,'preincubation-2020','EQ72021-02-26Maïa Longuevue','EQ7','2021-02-26','Maïa Longuevue',1,NULL,'Maquette','Chef de service pas convaincu, à revoir','5 entretiens d''ici vendredi','cloud',NULL,X'80B22479E2D6110A9CCBA1F0C4B1A358',1,NULL);
INSERT INTO "coaching_notes" VALUES(287,'preincubation-2020','EQ72021-03-01Tristan Boussole','EQ7','2021-03-01','Tristan Boussole',1,100,'Alliés internes, Entretiens avec des usagers',NULL,'5 entretiens d''ici vendredi',NULL,NULL,X'58E30EFD9C09BA20E5A3D068152FB2B9',1,NULL);
INSERT INTO "coaching_notes" VALUES(288,'preincubation-2020','EQ72021-03-12Tristan Boussole','EQ7','2021-03-12','Tristan Boussole',1,100,'Maquette','Chef de service pas convaincu, à revoir','Tester la maquette avec 3 usagers','storm',NULL,X'1B4EBB07B93ED055C0455F193837B75C',1,NULL);
INSERT INTO "coaching_notes" VALUES(289,'preincubation-2020','EQ82020-11-02Maïa Longuevue','EQ8','2020-11-02','Maïa Longuevue',1,100,'Entretiens avec des usagers, Mesure d''impact, Maquette',NULL,'Tester la maquette avec 3 usagers','sun',NULL,X'B28574DE5200C024483BC4987BD1279B',1,NULL);
INSERT INTO "coaching_notes" VALUES(290,'preincubation-2020','EQ82020-11-13Maïa Longuevue','EQ8','2020-11-13','Maïa Longuevue',1,100,'Ampleur du problème',NULL,'Chiffrer : combien de cas par an ?','storm',NULL,X'616AA13BD39032FC769C463D8FFEA62E',1,NULL);
INSERT INTO "coaching_notes" VALUES(291,'preincubation-2020','EQ82020-11-18Maïa Longuevue','EQ8','2020-11-18','Maïa Longuevue',0,NULL,'Entretiens avec des usagers, Terrain',NULL,'Reprendre contact','storm',NULL,X'D064F229E78BC934B529DBEB44D92970',1,NULL);
INSERT INTO "coaching_notes" VALUES(292,'preincubation-2020','EQ82020-11-26Maïa Longuevue','EQ8','2020-11-26','Maïa Longuevue',1,100,'Mesure d''impact',NULL,'Écrire le pitch','sun',NULL,X'4C00598FBF037AB4BAE3CA733E02D145',1,NULL);
INSERT INTO "coaching_notes" VALUES(293,'preincubation-2020','EQ82020-12-01Maïa Longuevue','EQ8','2020-12-01','Maïa Longuevue',1,100,'Mesure d''impact, Maquette, Ampleur du problème',NULL,'Chiffrer : combien de cas par an ?','cloud',NULL,X'DA53BB46A562F17257CA0A8B189918C3',1,NULL);
INSERT INTO "coaching_notes" VALUES(294,'preincubation-2020','EQ82020-12-10Maïa Longuevue','EQ8','2020-12-10','Maïa Longuevue',1,100,'Alliés internes','Chef de service pas convaincu, à revoir','Rencontrer la DSI','cloud',NULL,X'2555C457B29363065F6C6AF4AAF736DD',1,NULL);
INSERT INTO "coaching_notes" VALUES(295,'preincubation-2020','EQ82020-12-14Maïa Longuevue','EQ8','2020-12-14','Maïa Longuevue',0,NULL,'Alliés internes',NULL,'Reprendre contact',NULL,NULL,X'44D9CB10B2CBF9AE620E60C08F81A378',1,NULL);
INSERT INTO "coaching_notes" VALUES(296,'preincubation-2020','EQ82020-12-21Maïa Longuevue','EQ8','2020-12-21','Maïa Longuevue',0,NULL,'Maquette, Alliés internes',NULL,'Reprendre contact','cloud',NULL,X'AA96CF98308A03FF3C0279AAFD50FF23',1,NULL);
INSERT INTO "coaching_notes" VALUES(297,'preincubation-2020','EQ82021-01-08Maïa Longuevue','EQ8','2021-01-08','Maïa Longuevue',1,100,'Entretiens avec des usagers, Ampleur du problème, Maquette',NULL,'Rencontrer la DSI','rain',NULL,X'51805BDDD40D49325557B826CCB78323',1,NULL);
INSERT INTO "coaching_notes" VALUES(298,'preincubation-2020','EQ82021-01-12Maïa Longuevue','EQ8','2021-01-12','Maïa Longuevue',1,100,'Terrain, Alliés internes, Mesure d''impact','Pas de poste avec accès internet','Écrire le pitch','rain',NULL,X'CED2C310F99998AEE38A1908F0D5DA09',1,NULL);
INSERT INTO "coaching_notes" VALUES(299,'preincubation-2020','EQ82021-01-21Maïa Longuevue','EQ8','2021-01-21','Maïa Longuevue',1,100,'Entretiens avec des usagers, Maquette, Terrain',NULL,'Rencontrer la DSI','cloud',NULL,X'21693D01279C42B82CF6C8FCFD86C606',1,NULL);
INSERT INTO "coaching_notes" VALUES(300,'preincubation-2020','EQ82021-01-26Maïa Longuevue','EQ8','2021-01-26','Maïa Longuevue',1,100,'Entretiens avec des usagers, Maquette',NULL,'Écrire le pitch','cloud',NULL,X'824A5E8C88831BD646D8C9F894CBD5F0',1,NULL);
INSERT INTO "coaching_notes" VALUES(301,'preincubation-2020','EQ82021-02-03Maïa Longuevue','EQ8','2021-02-03','Maïa Longuevue',1,100,'Alliés internes, Maquette',NULL,'Écrire le pitch','storm',NULL,X'4D848BF1C05B504D96D261206903B0B9',1,NULL);
INSERT INTO "coaching_notes" VALUES(302,'preincubation-2020','EQ82021-02-10Maïa Longuevue','EQ8','2021-02-10','Maïa Longuevue',1,100,'Maquette, Mesure d''impact',NULL,'Tester la maquette avec 3 usagers','storm',NULL,X'D8F8CD5882BAA0BDF56D309EE760B6E3',1,NULL);
INSERT INTO "coaching_notes" VALUES(303,'preincubation-2020','EQ82021-02-18Maïa Longuevue','EQ8','2021-02-18','Maïa Longuevue',1,100,'Alliés internes, Ampleur du problème','Pas de poste avec accès internet','Écrire le pitch','storm',NULL,X'C65258CBC3A95921718F892A5E913B3B',1,NULL);
INSERT INTO "coaching_notes" VALUES(304,'preincubation-2020','EQ82021-02-26Maïa Longuevue','EQ8','2021-02-26','Maïa Longuevue',1,100,'Alliés internes, Terrain, Ampleur du problème',NULL,'Écrire le pitch','rain',NULL,X'B3426642FD69364079EC4CC6BCB81B8C',1,NULL);
INSERT INTO "coaching_notes" VALUES(305,'preincubation-2020','EQ82021-03-04Maïa Longuevue','EQ8','2021-03-04','Maïa Longuevue',1,100,'Mesure d''impact, Maquette','Chef de service pas convaincu, à revoir','Rencontrer la DSI','rain',NULL,X'4EED3F5D93C8171EFED518869DE1BF67',1,NULL);
INSERT INTO "coaching_notes" VALUES(306,'preincubation-2020','EQ82021-03-10Maïa Longuevue','EQ8','2021-03-10','Maïa Longuevue',1,100,'Entretiens avec des usagers, Terrain, Ampleur du problème',NULL,'Écrire le pitch',NULL,NULL,X'92691E8E7824704A1636771BB6DD1869',1,NULL);
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
) STRICT;
INSERT INTO "contributions" VALUES(307,'preincubation-2020','59TP-2020-0118','59','TP-2020-0118','2020-10-03',900000,'2020-10-28',833333,NULL,NULL,'Délibération n° 3-04',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'244B8D445DFE8828C2FD7C94F51047E3',1,2);
INSERT INTO "contributions" VALUES(308,'preincubation-2020','60TP-2020-0125','60','TP-2020-0125','2020-09-16',900000,'2020-10-03',900000,NULL,NULL,'Délibération n° 4-05',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'6322B8A0BB84ABDA490DF120B62594A6',1,NULL);
INSERT INTO "contributions" VALUES(309,'preincubation-2020','62TP-2020-0132','62','TP-2020-0132','2020-09-21',900000,'2021-01-15',900000,NULL,NULL,'Délibération n° 5-06',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'7F2F71FC38AB910CE38473C030ADAEE5',1,NULL);
INSERT INTO "contributions" VALUES(310,'preincubation-2020','80TP-2020-0139','80','TP-2020-0139','2020-10-31',900000,'2020-11-23',900000,NULL,NULL,'Délibération n° 6-07',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'2A51A6A37A6449579B5CD486EEA0FC6C',1,NULL);
INSERT INTO "contributions" VALUES(311,'preincubation-2020','95TP-2020-0146','95','TP-2020-0146','2020-11-20',900000,'2020-12-09',900000,NULL,NULL,'Délibération n° 7-08',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'170B02335E04DAA2E75E2A23E5E4411C',1,NULL);
INSERT INTO "contributions" VALUES(312,'preincubation-2020','95TP-2020-0204','95','TP-2020-0204','2020-12-03',50000,'2020-12-21',50000,'2021-04-15',35000,'Titre émis deux fois',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'661FF8679E4B99B376216A2A95D557EB',1,NULL);
INSERT INTO "contributions" VALUES(827,'preincubation-2020','59TP-2020-0118','59','TP-2020-0118','2020-12-01',900000,'2020-12-20',800000,NULL,NULL,'Virement corrigé',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'0CC95815431CCE30BADE43EE10525335',2,NULL);
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
) STRICT;
INSERT INTO "decisions" VALUES(805,'preincubation-2020','selection2618042','selection','2618042','kept',NULL,'2020-10-29',NULL,NULL,NULL,X'CF12DC1F55DAFEF9FD779069ED602F99',1,NULL);
INSERT INTO "decisions" VALUES(806,'preincubation-2020','selection2622887','selection','2622887','kept',NULL,'2020-10-29',NULL,NULL,NULL,X'5B3DB55764695566F3F8B05BDBC65224',1,NULL);
INSERT INTO "decisions" VALUES(807,'preincubation-2020','selection2621018','selection','2621018','kept',NULL,'2020-10-29',NULL,NULL,NULL,X'2AD2686F15ECCAA086F33FD234BEA7FF',1,NULL);
INSERT INTO "decisions" VALUES(808,'preincubation-2020','selection2619257','selection','2619257','kept',NULL,'2020-10-29',NULL,NULL,NULL,X'95DA3B9D06F07B5F2EFC55B9C9EA532F',1,NULL);
INSERT INTO "decisions" VALUES(809,'preincubation-2020','selection2614369','selection','2614369','kept',NULL,'2020-10-29',NULL,NULL,NULL,X'F4C2EEA0853380E0B7CC73E5A9BD1F36',1,NULL);
INSERT INTO "decisions" VALUES(810,'preincubation-2020','selection2614181','selection','2614181','kept',NULL,'2020-10-29',NULL,NULL,NULL,X'FC544790D600108FEA66E18DB257104A',1,NULL);
INSERT INTO "decisions" VALUES(811,'preincubation-2020','selection2614193','selection','2614193','kept',NULL,'2020-10-29',NULL,NULL,NULL,X'2E41C371F28C44A0F5AF7A1C9AA04507',1,NULL);
INSERT INTO "decisions" VALUES(812,'preincubation-2020','selection2622543','selection','2622543','kept','Ex æquo : départagés par le jury, irritant plus fréquent.','2020-10-29',NULL,NULL,NULL,X'CAA822AE02B620C910EAB993A46A9471',1,NULL);
INSERT INTO "decisions" VALUES(813,'preincubation-2020','selection2616870','selection','2616870','reserve','Ex æquo : départagés par le jury, irritant plus fréquent.','2020-10-29',NULL,NULL,NULL,X'525F3A88458A769259A52F06DE429409',1,NULL);
INSERT INTO "decisions" VALUES(814,'preincubation-2020','selection2618404','selection','2618404','reserve',NULL,'2020-10-29',NULL,NULL,NULL,X'7E9C16D46D665943029C00A2D217E4C8',1,NULL);
INSERT INTO "decisions" VALUES(815,'preincubation-2020','selection2620518','selection','2620518','rejected',NULL,'2020-10-29',NULL,NULL,NULL,X'4682566DBEA2EF8A557DCA2B6B4DD89A',1,NULL);
INSERT INTO "decisions" VALUES(816,'preincubation-2020','selection2619715','selection','2619715','rejected',NULL,'2020-10-29',NULL,NULL,NULL,X'99276CEE74A495AFFDF2180A2D6882E3',1,NULL);
INSERT INTO "decisions" VALUES(817,'preincubation-2020','selection2614504','selection','2614504','rejected',NULL,'2020-10-29',NULL,NULL,NULL,X'DF9142B6AA2CE93E3B59AF35FE6BB339',1,NULL);
INSERT INTO "decisions" VALUES(818,'preincubation-2020','selection2619960','selection','2619960','rejected','Quorum non atteint, dossier à représenter.','2020-10-29',NULL,NULL,NULL,X'14090363950F63191272C9B862D13266',1,NULL);
INSERT INTO "decisions" VALUES(819,'preincubation-2020','comite2618042','comite','2618042','incubated',NULL,'2021-03-26',NULL,NULL,NULL,X'7CFBC28E8BD0785E7193D47EE48EE319',1,NULL);
INSERT INTO "decisions" VALUES(820,'preincubation-2020','comite2619257','comite','2619257','incubated',NULL,'2021-03-26',NULL,NULL,NULL,X'91B98EA84723E808145E3282332AE7D3',1,NULL);
INSERT INTO "decisions" VALUES(821,'preincubation-2020','comite2622887','comite','2622887','incubated',NULL,'2021-03-26',NULL,NULL,NULL,X'A5FB00847D179A7C4DB30EC96A07B0C8',1,NULL);
INSERT INTO "decisions" VALUES(822,'preincubation-2020','comite2621018','comite','2621018','incubated',NULL,'2021-03-26',NULL,NULL,NULL,X'2359E7A198627EBE630764A2596E2EBB',1,NULL);
INSERT INTO "decisions" VALUES(823,'preincubation-2020','comite2614181','comite','2614181','reinvestigate',NULL,'2021-03-26',NULL,NULL,NULL,X'C2091394FCEB26342C1344AF10182CC4',1,NULL);
INSERT INTO "decisions" VALUES(824,'preincubation-2020','comite2614369','comite','2614369','reinvestigate',NULL,'2021-03-26',NULL,NULL,NULL,X'E64B0B789AA13DEC605A1392B8930261',1,NULL);
INSERT INTO "decisions" VALUES(825,'preincubation-2020','comite2614193','comite','2614193','rejected','Problème moins fréquent que prévu.','2021-03-26',NULL,NULL,NULL,X'E5B81ABDE709C7E6F219A3BCA9566FB2',1,NULL);
INSERT INTO "decisions" VALUES(826,'preincubation-2020','comite2622543','comite','2622543','rejected','Problème moins fréquent que prévu.','2021-03-26',NULL,NULL,NULL,X'AE5BDEA651D3E39DAA0468C93CE0051E',1,NULL);
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
) STRICT;
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
) STRICT;
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
) STRICT;
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
) STRICT;
INSERT INTO "expenses" VALUES(319,'preincubation-2020','20201480934831100008176132020-11-27',2020,'1480934831','10','000817613','COOPERATIVE DES COACHS FICTIFS','2020-11-27',NULL,70407,70407,NULL,X'2776775FC361BF9324DE52B57BD77581',1,NULL);
INSERT INTO "expenses" VALUES(320,'preincubation-2020','20201480934831200008055872020-12-16',2020,'1480934831','20','000805587','COOPERATIVE DES COACHS FICTIFS','2020-12-16',NULL,59310,59310,NULL,X'A6FF0C7756D00086B8058B6D7C70143F',1,NULL);
INSERT INTO "expenses" VALUES(321,'preincubation-2020','2020148093483130',2020,'1480934831','30',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,69030,0,NULL,X'A87863F0BB13C4B41BE0B3211BFCA933',1,NULL);
INSERT INTO "expenses" VALUES(322,'preincubation-2020','20211480934831300006306112021-01-29',2021,'1480934831','30','000630611','COOPERATIVE DES COACHS FICTIFS','2021-01-29',NULL,0,69030,NULL,X'F004791ED86FFB546061F34F00F0C0B1',1,NULL);
INSERT INTO "expenses" VALUES(323,'preincubation-2020','2020148093483140',2020,'1480934831','40',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,68270,0,NULL,X'14B1F5E3F71BEB225BBBFD578DEF5AF3',1,NULL);
INSERT INTO "expenses" VALUES(324,'preincubation-2020','20211480934831400009937042021-03-05',2021,'1480934831','40','000993704','COOPERATIVE DES COACHS FICTIFS','2021-03-05',NULL,0,68270,NULL,X'588A89B32FD55C30888DBC1A41D2735C',1,NULL);
INSERT INTO "expenses" VALUES(325,'preincubation-2020','20201458831273100008704852020-11-28',2020,'1458831273','10','000870485','COOPERATIVE DES COACHS FICTIFS','2020-11-28',NULL,56630,15005,NULL,X'8CA670E7B507D63F0A22805D52A29BAE',1,NULL);
INSERT INTO "expenses" VALUES(326,'preincubation-2020','20201458831273100006449992020-11-28',2020,'1458831273','10','000644999','COOPERATIVE DES COACHS FICTIFS','2020-11-28',NULL,0,41625,NULL,X'C7862E7172FC109E0A0AFF3370F1311C',1,NULL);
INSERT INTO "expenses" VALUES(327,'preincubation-2020','20201458831273200003703112020-12-17',2020,'1458831273','20','000370311','COOPERATIVE DES COACHS FICTIFS','2020-12-17',NULL,66344,66344,NULL,X'79CDDE66D2EA8C295D2B0B5A282546DE',1,NULL);
INSERT INTO "expenses" VALUES(328,'preincubation-2020','2020145883127330',2020,'1458831273','30',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,60129,0,NULL,X'95760282EE8BDD0F56BC42FC336BFEDB',1,NULL);
INSERT INTO "expenses" VALUES(329,'preincubation-2020','20211458831273300003850802021-01-30',2021,'1458831273','30','000385080','COOPERATIVE DES COACHS FICTIFS','2021-01-30',NULL,0,60129,NULL,X'E477535D13132B8F24BFA5AC876CA1FF',1,NULL);
INSERT INTO "expenses" VALUES(330,'preincubation-2020','2020145883127340',2020,'1458831273','40',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,68525,0,NULL,X'E52E3100FEEE7030519F8B131DE459A3',1,NULL);
INSERT INTO "expenses" VALUES(331,'preincubation-2020','20211458831273400003118582021-03-06',2021,'1458831273','40','000311858','COOPERATIVE DES COACHS FICTIFS','2021-03-06',NULL,0,68525,NULL,X'6562EBC5D46E49A00359E3284DF82E58',1,NULL);
INSERT INTO "expenses" VALUES(332,'preincubation-2020','20201429159831100004094302020-11-29',2020,'1429159831','10','000409430','COOPERATIVE DES COACHS FICTIFS','2020-11-29',NULL,76960,76960,NULL,X'A9F3B9CC4B894AEA473866808C744F03',1,NULL);
INSERT INTO "expenses" VALUES(333,'preincubation-2020','20201429159831200004771902020-12-18',2020,'1429159831','20','000477190','COOPERATIVE DES COACHS FICTIFS','2020-12-18',NULL,72885,72885,NULL,X'46098AE81F5A329B467FCB49CA08010F',1,NULL);
INSERT INTO "expenses" VALUES(334,'preincubation-2020','2020142915983130',2020,'1429159831','30',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,74611,0,NULL,X'A2473E2E19DEA27AA60048C317F4EF06',1,NULL);
INSERT INTO "expenses" VALUES(335,'preincubation-2020','20211429159831300006620402021-01-31',2021,'1429159831','30','000662040','COOPERATIVE DES COACHS FICTIFS','2021-01-31',NULL,0,74611,NULL,X'9A1CE0CD5ADF6AA671CB3E2E0749AC9F',1,NULL);
INSERT INTO "expenses" VALUES(336,'preincubation-2020','2020142915983140',2020,'1429159831','40',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,65288,0,NULL,X'B9DDDB385BEB4A7EC6EE2827D9C37C16',1,NULL);
INSERT INTO "expenses" VALUES(337,'preincubation-2020','2021142915983140',2021,'1429159831','40',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,0,0,NULL,X'8F477EDD3CC65C10200BE9191F7CE681',1,NULL);
INSERT INTO "expenses" VALUES(338,'preincubation-2020','20211429159831502021-02-03',2021,'1429159831','50',NULL,'COOPERATIVE DES COACHS FICTIFS','2021-02-03',NULL,-65288,0,NULL,X'4AF99AD807C914A4F32D69E284DFF67E',1,NULL);
INSERT INTO "expenses" VALUES(339,'preincubation-2020','20201448684810100005713532020-11-27',2020,'1448684810','10','000571353','COOPERATIVE DES COACHS FICTIFS','2020-11-27',NULL,67112,67112,NULL,X'84F7A0A2E801AC6A899169CAEB4B156B',1,NULL);
INSERT INTO "expenses" VALUES(340,'preincubation-2020','20201448684810200007323732020-12-19',2020,'1448684810','20','000732373','COOPERATIVE DES COACHS FICTIFS','2020-12-19',NULL,61804,61804,NULL,X'259DB773FA6B9F21A304E616757AD706',1,NULL);
INSERT INTO "expenses" VALUES(341,'preincubation-2020','2020144868481030',2020,'1448684810','30',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,56907,0,NULL,X'F7AC83B842048BB0CE3A787BD67F11D7',1,NULL);
INSERT INTO "expenses" VALUES(342,'preincubation-2020','20211448684810300005385622021-02-01',2021,'1448684810','30','000538562','COOPERATIVE DES COACHS FICTIFS','2021-02-01',NULL,0,56907,NULL,X'7FA481979EE54CED1AC67FC21171D88E',1,NULL);
INSERT INTO "expenses" VALUES(343,'preincubation-2020','2020144868481040',2020,'1448684810','40',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,64326,0,NULL,X'F6C7C2E8C2AC18D1C49F8F417C556DCC',1,NULL);
INSERT INTO "expenses" VALUES(344,'preincubation-2020','20211448684810400005067812021-03-08',2021,'1448684810','40','000506781','COOPERATIVE DES COACHS FICTIFS','2021-03-08',NULL,0,64326,NULL,X'35E4EA9B30F0CCFDDE76F0C6868C64EF',1,NULL);
INSERT INTO "expenses" VALUES(345,'preincubation-2020','20201405000187100006788082020-11-28',2020,'1405000187','10','000678808','COOPERATIVE DES COACHS FICTIFS','2020-11-28',NULL,72502,72502,NULL,X'0880D1131439C80A41F72E197831CC5C',1,NULL);
INSERT INTO "expenses" VALUES(346,'preincubation-2020','20201405000187200003339482020-12-16',2020,'1405000187','20','000333948','COOPERATIVE DES COACHS FICTIFS','2020-12-16',NULL,77328,77328,NULL,X'C80D8FBB1864348833139DB394294BAF',1,NULL);
INSERT INTO "expenses" VALUES(347,'preincubation-2020','2020140500018730',2020,'1405000187','30',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,66277,0,NULL,X'2C8FC49CDF69B1A596EFACAB9DDEE651',1,NULL);
INSERT INTO "expenses" VALUES(348,'preincubation-2020','20211405000187300005613032021-01-29',2021,'1405000187','30','000561303','COOPERATIVE DES COACHS FICTIFS','2021-01-29',NULL,0,66277,NULL,X'2363D611E83B9A336F4E1E960CEEA604',1,NULL);
INSERT INTO "expenses" VALUES(349,'preincubation-2020','2020140500018740',2020,'1405000187','40',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,69842,0,NULL,X'63E08F8155581C38B77F935CBCADB313',1,NULL);
INSERT INTO "expenses" VALUES(350,'preincubation-2020','20211405000187400004095632021-03-05',2021,'1405000187','40','000409563','COOPERATIVE DES COACHS FICTIFS','2021-03-05',NULL,0,69842,NULL,X'92A6BF116427427A1E7A31FFD0ADDB1F',1,NULL);
INSERT INTO "expenses" VALUES(351,'preincubation-2020','20201405929462100007515892020-11-29',2020,'1405929462','10','000751589','COOPERATIVE DES COACHS FICTIFS','2020-11-29',NULL,57989,57989,NULL,X'0807D5652B7F65440B44FC307519ABE5',1,NULL);
INSERT INTO "expenses" VALUES(352,'preincubation-2020','20201405929462200002695232020-12-17',2020,'1405929462','20','000269523','COOPERATIVE DES COACHS FICTIFS','2020-12-17',NULL,75992,75992,NULL,X'5627837E6A5CB674A9CFCBD7F23C678F',1,NULL);
INSERT INTO "expenses" VALUES(353,'preincubation-2020','2020140592946230',2020,'1405929462','30',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,57601,0,NULL,X'18023E0E99FC7E91E928D501FB26D11B',1,NULL);
INSERT INTO "expenses" VALUES(354,'preincubation-2020','20211405929462300002340372021-01-30',2021,'1405929462','30','000234037','COOPERATIVE DES COACHS FICTIFS','2021-01-30',NULL,0,57601,NULL,X'5EFE54EF6EF6A4BFB4B5292A3EBA0865',1,NULL);
INSERT INTO "expenses" VALUES(355,'preincubation-2020','2020140592946240',2020,'1405929462','40',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,77308,0,NULL,X'DD5DCF64A458001C8E971E4ED008575E',1,NULL);
INSERT INTO "expenses" VALUES(356,'preincubation-2020','20211405929462400008506932021-03-06',2021,'1405929462','40','000850693','COOPERATIVE DES COACHS FICTIFS','2021-03-06',NULL,0,77308,NULL,X'8599B147268F48FB185C84C47B2BA56E',1,NULL);
INSERT INTO "expenses" VALUES(357,'preincubation-2020','20201489163035100008969582020-11-27',2020,'1489163035','10','000896958','COOPERATIVE DES COACHS FICTIFS','2020-11-27',NULL,60304,60304,NULL,X'7D0E56DF363A24B1993AD26AA91E9DBA',1,NULL);
INSERT INTO "expenses" VALUES(358,'preincubation-2020','20201489163035200003587292020-12-18',2020,'1489163035','20','000358729','COOPERATIVE DES COACHS FICTIFS','2020-12-18',NULL,68828,68828,NULL,X'A7E9133BBD846781A721A6FA82A23C8B',1,NULL);
INSERT INTO "expenses" VALUES(359,'preincubation-2020','2020148916303530',2020,'1489163035','30',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,75817,0,NULL,X'ED8FFFD5ADD7DA22DF60888A8CFC93A6',1,NULL);
INSERT INTO "expenses" VALUES(360,'preincubation-2020','20211489163035300001364642021-01-31',2021,'1489163035','30','000136464','COOPERATIVE DES COACHS FICTIFS','2021-01-31',NULL,0,75817,NULL,X'BBA538F7F3E577C0FFCED9E35E269F23',1,NULL);
INSERT INTO "expenses" VALUES(361,'preincubation-2020','2020148916303540',2020,'1489163035','40',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,70765,0,NULL,X'2966374EE07FDB7C2616F3B390A99655',1,NULL);
INSERT INTO "expenses" VALUES(362,'preincubation-2020','20211489163035400007759322021-03-07',2021,'1489163035','40','000775932','COOPERATIVE DES COACHS FICTIFS','2021-03-07',NULL,0,70765,NULL,X'6A6036020C963CD7B903B325F52EFC1D',1,NULL);
INSERT INTO "expenses" VALUES(363,'preincubation-2020','20201432614442100008039782020-11-28',2020,'1432614442','10','000803978','COOPERATIVE DES COACHS FICTIFS','2020-11-28',NULL,67560,67560,NULL,X'DBEAADB118295358B0428DC9421DA596',1,NULL);
INSERT INTO "expenses" VALUES(364,'preincubation-2020','20201432614442200004033272020-12-19',2020,'1432614442','20','000403327','COOPERATIVE DES COACHS FICTIFS','2020-12-19',NULL,74218,74218,NULL,X'4F4DD631127FADD432C2861BF8DBBDBF',1,NULL);
INSERT INTO "expenses" VALUES(365,'preincubation-2020','2020143261444230',2020,'1432614442','30',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,72493,0,NULL,X'17CE0B0A957C2603D08E13EAAE7E1669',1,NULL);
INSERT INTO "expenses" VALUES(366,'preincubation-2020','20211432614442300002828022021-02-01',2021,'1432614442','30','000282802','COOPERATIVE DES COACHS FICTIFS','2021-02-01',NULL,0,72493,NULL,X'A710698D9641A65195A4ADE318D48D34',1,NULL);
INSERT INTO "expenses" VALUES(367,'preincubation-2020','2020143261444240',2020,'1432614442','40',NULL,'COOPERATIVE DES COACHS FICTIFS',NULL,NULL,57852,0,NULL,X'232AA8485D3151E6830694D984953C01',1,NULL);
INSERT INTO "expenses" VALUES(368,'preincubation-2020','20211432614442400001598302021-03-08',2021,'1432614442','40','000159830','COOPERATIVE DES COACHS FICTIFS','2021-03-08',NULL,0,57852,NULL,X'D2294BA8B00B5A0CBEE9CF388EB631C3',1,NULL);
INSERT INTO "expenses" VALUES(369,'preincubation-2020','20201456433274100004373472020-11-13',2020,'1456433274','10','000437347','ESPACE D''EXEMPLE SARL','2020-11-13',NULL,494763,494763,NULL,X'41201A3944AE03DDFBEA77BB23599B50',1,NULL);
INSERT INTO "expenses" VALUES(370,'preincubation-2020','20201456433274200003891822020-12-02',2020,'1456433274','20','000389182','ESPACE D''EXEMPLE SARL','2020-12-02',NULL,-25000,-25000,NULL,X'A25C11A24D772EE2ADF3E1814FB893A1',1,NULL);
INSERT INTO "expenses" VALUES(371,'preincubation-2020','20201431209954100005858622020-12-11',2020,'1431209954','10','000585862','STUDIO DES USAGERS & CIE','2020-12-11',NULL,381599,381599,NULL,X'F10F349BFF738A025C24BF5107A7E0AD',1,NULL);
INSERT INTO "expenses" VALUES(372,'preincubation-2020','20211460870206100001402552021-01-15',2021,'1460870206','10','000140255','STUDIO DES USAGERS & CIE','2021-01-15',NULL,362532,181266,NULL,X'753753ED2D0C0AC4CEFC5F6861EC7257',1,NULL);
INSERT INTO "expenses" VALUES(373,'preincubation-2020','20211460870206202021-02-26',2021,'1460870206','20',NULL,'STUDIO DES USAGERS & CIE','2021-02-26',NULL,37845,0,NULL,X'7FBC57373FD8DE089935165B7EDD4AAC',1,NULL);
INSERT INTO "expenses" VALUES(374,'preincubation-2020','20211484338523100002358372021-02-12',2021,'1484338523','10','000235837','STUDIO DES USAGERS & CIE','2021-02-12',NULL,58860,58860,NULL,X'44C058340E97BC43FBC6E7A35FA11BC6',1,NULL);
INSERT INTO "expenses" VALUES(375,'preincubation-2020','20201479527118100009905022020-12-18',2020,'1479527118','10','000990502','TRAITEUR DU MODELE','2020-12-18',NULL,63240,63240,NULL,X'38ACC734138999206ACB1936C1850A22',1,NULL);
INSERT INTO "expenses" VALUES(376,'preincubation-2020','20211435101138100007040012021-01-22',2021,'1435101138','10','000704001','PAPETERIE TEMOIN','2021-01-22',NULL,38417,38417,NULL,X'EAFBEED1C8080860A53E980AD96DEB17',1,NULL);
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
) STRICT;
INSERT INTO "forecast" VALUES(313,'preincubation-2020','Séminaire de lancement, Amiens2020',2020,'seminaire','Séminaire de lancement, Amiens',NULL,550000,550000,NULL,X'4ECCE5EB0F36D18680FC198B2496FC0C',1,NULL);
INSERT INTO "forecast" VALUES(314,'preincubation-2020','Coaching 20202020',2020,'coaching','Coaching 2020',NULL,2200000,900000,NULL,X'788BBC986A07FF27EC1B404A98DFA9A4',1,NULL);
INSERT INTO "forecast" VALUES(315,'preincubation-2020','Coaching 20212021',2021,'coaching','Coaching 2021',NULL,150000,1350000,NULL,X'975AF0BFE4597656DE7D7FE592DE621F',1,NULL);
INSERT INTO "forecast" VALUES(316,'preincubation-2020','Appui méthodologique2020',2020,'appui','Appui méthodologique',NULL,900000,300000,NULL,X'AC9DB1DF3190AFA4F3B929F59FAC25E6',1,NULL);
INSERT INTO "forecast" VALUES(317,'preincubation-2020','Atelier usagers592021',2021,'appui','Atelier usagers','59',60000,60000,NULL,X'E4793FF4F7E79FD8F2A7670B6C828C3F',1,NULL);
INSERT INTO "forecast" VALUES(318,'preincubation-2020','Impressions2021',2021,'autre','Impressions',NULL,25050,25050,NULL,X'D5EA1CF7683CD3CFAF9604017FFBD862',1,NULL);
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
INSERT INTO "import_sheets" VALUES(17,4,'Import n° 3','ff074b1b52d89ec354136dd9d1c0d69697df54fad6db6241284ad1e2bdbddf9d',NULL,'teams','undo','',0,'{}',0,0,0,1,0,0);
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
INSERT INTO "imports" VALUES(1,'file','preincubation-2020','2026-11-22T10:01:00+00:00','Zoé','',NULL,826,'','28a705792c8d34eb92c958fdc001a0375c21e1230583762bb898f478ff1f01dd','431b6743b0417d8465e69764787694b0e7096995a713b690753b702f47f5a357');
INSERT INTO "imports" VALUES(2,'file','preincubation-2020','2026-11-22T10:02:00+00:00','Zoé','',NULL,827,'431b6743b0417d8465e69764787694b0e7096995a713b690753b702f47f5a357','87e913cd4240d0fb01913f1c9f61ac6820e881efbe1b778e0a1577936387b6d7','a4e449583dda8e6339ee5f099f3188053d1927b269f64864f53fbbd1671773c6');
INSERT INTO "imports" VALUES(3,'file','preincubation-2020','2026-11-22T10:03:00+00:00','Zoé','',NULL,828,'a4e449583dda8e6339ee5f099f3188053d1927b269f64864f53fbbd1671773c6','df684ff392779c8a07ef55c7a7fd573d2c684bad638ed5631159fbc9b7cccb0e','ff074b1b52d89ec354136dd9d1c0d69697df54fad6db6241284ad1e2bdbddf9d');
INSERT INTO "imports" VALUES(4,'undo','preincubation-2020','2026-11-22T10:04:00+00:00','Zoé','Annulation de l’import n° 3',3,829,'ff074b1b52d89ec354136dd9d1c0d69697df54fad6db6241284ad1e2bdbddf9d','f5d15b1126be4c99624bd23f10bf2998c758e05e29015bb29cd98182668529bf','b12c51f5a7b29ef6da0d25c9c7d09a716198a3f338030d252f893450cd67c478');
INSERT INTO "imports" VALUES(5,'form','preincubation-2020','2026-11-22T10:05:00+00:00','Zoé','Réunion',NULL,830,'b12c51f5a7b29ef6da0d25c9c7d09a716198a3f338030d252f893450cd67c478','60cb9e4c2f74ae32829e5496100ab97d4e046cd15afe7454ef7e0d667c12e04c','56c3bf9dfb02620ba5587ab9d1172c87282bed39d74445aa8a910ea7fe5e0ede');
INSERT INTO "imports" VALUES(6,'form','preincubation-2020','2026-11-22T10:06:00+00:00','Zoé','Action',NULL,831,'56c3bf9dfb02620ba5587ab9d1172c87282bed39d74445aa8a910ea7fe5e0ede','9a9e0183d7af39377698e6d92ceec0280c2d041dd435516409dea0e9b65b0ae6','210f033744c92c04a14ee6911cf9eba13a893322ff0ecb910b8399fb552a79c0');
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
) STRICT;
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
) STRICT;
INSERT INTO "meetings" VALUES(830,'preincubation-2020','Comité de mars','Comité de mars',NULL,'2021-03-12',4,NULL,NULL,X'B9FB69150AD8B1880F6FA43E351247E8',5,NULL);
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
) STRICT;
CREATE TABLE order_sums (
    programme TEXT NOT NULL,
    ej TEXT,
    fund TEXT,
    exercice INTEGER,
    first_on TEXT,
    last_on TEXT,
    committed_cents INTEGER NOT NULL,
    paid_cents INTEGER NOT NULL
) STRICT;
INSERT INTO "order_sums" VALUES('preincubation-2020','1405000187',NULL,NULL,'2020-11-28','2021-03-05',149830,285949);
INSERT INTO "order_sums" VALUES('preincubation-2020','1405000187',NULL,2020,NULL,NULL,136119,0);
INSERT INTO "order_sums" VALUES('preincubation-2020','1405929462',NULL,NULL,'2020-11-29','2021-03-06',133981,268890);
INSERT INTO "order_sums" VALUES('preincubation-2020','1405929462',NULL,2020,NULL,NULL,134909,0);
INSERT INTO "order_sums" VALUES('preincubation-2020','1429159831',NULL,NULL,'2020-11-29','2021-02-03',84557,224456);
INSERT INTO "order_sums" VALUES('preincubation-2020','1429159831',NULL,2020,NULL,NULL,139899,0);
INSERT INTO "order_sums" VALUES('preincubation-2020','1429159831',NULL,2021,NULL,NULL,0,0);
INSERT INTO "order_sums" VALUES('preincubation-2020','1431209954',NULL,NULL,'2020-12-11','2020-12-11',381599,381599);
INSERT INTO "order_sums" VALUES('preincubation-2020','1432614442',NULL,NULL,'2020-11-28','2021-03-08',141778,272123);
INSERT INTO "order_sums" VALUES('preincubation-2020','1432614442',NULL,2020,NULL,NULL,130345,0);
INSERT INTO "order_sums" VALUES('preincubation-2020','1435101138',NULL,NULL,'2021-01-22','2021-01-22',38417,38417);
INSERT INTO "order_sums" VALUES('preincubation-2020','1448684810',NULL,NULL,'2020-11-27','2021-03-08',128916,250149);
INSERT INTO "order_sums" VALUES('preincubation-2020','1448684810',NULL,2020,NULL,NULL,121233,0);
INSERT INTO "order_sums" VALUES('preincubation-2020','1456433274',NULL,NULL,'2020-11-13','2020-12-02',469763,469763);
INSERT INTO "order_sums" VALUES('preincubation-2020','1458831273',NULL,NULL,'2020-11-28','2021-03-06',122974,251628);
INSERT INTO "order_sums" VALUES('preincubation-2020','1458831273',NULL,2020,NULL,NULL,128654,0);
INSERT INTO "order_sums" VALUES('preincubation-2020','1460870206',NULL,NULL,'2021-01-15','2021-02-26',400377,181266);
INSERT INTO "order_sums" VALUES('preincubation-2020','1479527118',NULL,NULL,'2020-12-18','2020-12-18',63240,63240);
INSERT INTO "order_sums" VALUES('preincubation-2020','1480934831',NULL,NULL,'2020-11-27','2021-03-05',129717,267017);
INSERT INTO "order_sums" VALUES('preincubation-2020','1480934831',NULL,2020,NULL,NULL,137300,0);
INSERT INTO "order_sums" VALUES('preincubation-2020','1484338523',NULL,NULL,'2021-02-12','2021-02-12',58860,58860);
INSERT INTO "order_sums" VALUES('preincubation-2020','1489163035',NULL,NULL,'2020-11-27','2021-03-07',129132,275714);
INSERT INTO "order_sums" VALUES('preincubation-2020','1489163035',NULL,2020,NULL,NULL,146582,0);
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
) STRICT;
INSERT INTO "partners" VALUES(1,'preincubation-2020','59','59','Nord','Département','225900018','2020-09-15',900000,'intrapreneurs59@example.fr',NULL,X'7706DCF5907BBC79297119DE25ACD572',1,NULL);
INSERT INTO "partners" VALUES(2,'preincubation-2020','60','60','Oise','Département','226000016','2020-08-31',900000,'intrapreneurs60@example.fr',NULL,X'6EC83E52BB58D2C82D744C2A20ED43A0',1,NULL);
INSERT INTO "partners" VALUES(3,'preincubation-2020','62','62','Pas-de-Calais','Département','226200012','2020-09-06',900000,'intrapreneurs62@example.fr',NULL,X'FD6BB1BE247FFCCC9C06FB700A4A057C',1,NULL);
INSERT INTO "partners" VALUES(4,'preincubation-2020','80','80','Somme','Département','228000014','2020-10-10',900000,'intrapreneurs80@example.fr',NULL,X'FE09B126FDE949EF855B758172DDE281',1,NULL);
INSERT INTO "partners" VALUES(5,'preincubation-2020','95','95','Val d''Oise','Département','229501275','2020-11-02',900000,'intrapreneurs95@example.fr',NULL,X'7A5D2B1495C174A3704A91A702DBFBB9',1,NULL);
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
) STRICT;
INSERT INTO "phase_dates" VALUES(8,'preincubation-2020','591','59',1,'2020-09-07','2020-10-09','2020-09-08','2020-10-09',NULL,NULL,X'C817B486ACBF665C95B39B3EA59E712C',1,NULL);
INSERT INTO "phase_dates" VALUES(9,'preincubation-2020','592','59',2,'2020-10-12','2020-10-30','2020-10-12','2020-11-08',NULL,NULL,X'9EB271CF83B03A710EAD548096739C6B',1,NULL);
INSERT INTO "phase_dates" VALUES(10,'preincubation-2020','593','59',3,'2020-11-02','2021-02-26','2020-11-02','2021-03-27','Retard : élections internes',NULL,X'23CBC183B179C35834FBAC6693581A5D',1,NULL);
INSERT INTO "phase_dates" VALUES(11,'preincubation-2020','594','59',4,'2021-03-01','2021-03-12','2021-03-04','2021-04-05','Retard : élections internes',NULL,X'8BF8481B4D467C448F508D30C62BED99',1,NULL);
INSERT INTO "phase_dates" VALUES(12,'preincubation-2020','595','59',5,'2021-03-15','2021-03-31',NULL,NULL,NULL,NULL,X'175381BC3DB399986892E094A58759A6',1,NULL);
INSERT INTO "phase_dates" VALUES(13,'preincubation-2020','601','60',1,'2020-09-07','2020-10-09','2020-09-08','2020-10-11',NULL,NULL,X'1F5044F44CF96F30FB8B80137D4A1D5C',1,NULL);
INSERT INTO "phase_dates" VALUES(14,'preincubation-2020','602','60',2,'2020-10-12','2020-10-30','2020-10-12','2020-11-04',NULL,NULL,X'2E472B5EDC14F3B3010D2830E3398203',1,NULL);
INSERT INTO "phase_dates" VALUES(15,'preincubation-2020','603','60',3,'2020-11-02','2021-02-26','2020-11-05','2021-02-26',NULL,NULL,X'178B8125DC5CAD94B5AC00E1847B6BE0',1,NULL);
INSERT INTO "phase_dates" VALUES(16,'preincubation-2020','604','60',4,'2021-03-01','2021-03-12','2021-03-04','2021-03-14',NULL,NULL,X'9CC78C6BA308D1598DD44B47008DE069',1,NULL);
INSERT INTO "phase_dates" VALUES(17,'preincubation-2020','605','60',5,'2021-03-15','2021-03-31','2021-03-16',NULL,NULL,NULL,X'E095BA0495E27A110765F6B62066606F',1,NULL);
INSERT INTO "phase_dates" VALUES(18,'preincubation-2020','621','62',1,'2020-09-07','2020-10-09','2020-09-07','2020-10-18',NULL,NULL,X'8EB8DDA66E010F7DA4C1979D3BBD72E7',1,NULL);
INSERT INTO "phase_dates" VALUES(19,'preincubation-2020','622','62',2,'2020-10-12','2020-10-30','2020-10-12','2020-11-04',NULL,NULL,X'41F9DF1F883273EAC3270ADD6B78C81B',1,NULL);
INSERT INTO "phase_dates" VALUES(20,'preincubation-2020','623','62',3,'2020-11-02','2021-02-26','2020-11-02','2021-02-28',NULL,NULL,X'D1F65502ED55475C28EBA77FA04EEC77',1,NULL);
INSERT INTO "phase_dates" VALUES(21,'preincubation-2020','624','62',4,'2021-03-01','2021-03-12','2021-03-04','2021-03-17',NULL,NULL,X'AD96E1D388DC1DCB6F68805E2E079408',1,NULL);
INSERT INTO "phase_dates" VALUES(22,'preincubation-2020','625','62',5,'2021-03-15','2021-03-31','2021-03-16','2021-03-31',NULL,NULL,X'B2D9A5B2227081FA6E38011E8C1306E4',1,NULL);
INSERT INTO "phase_dates" VALUES(23,'preincubation-2020','801','80',1,'2020-09-07','2020-10-09','2020-09-07','2020-10-09',NULL,NULL,X'F3AD1AC636F6E242926B02F946BC1942',1,NULL);
INSERT INTO "phase_dates" VALUES(24,'preincubation-2020','802','80',2,'2020-10-12','2020-10-30','2020-10-12','2020-10-30',NULL,NULL,X'3C11EE0523CB79CAB59145CDF39FA8AD',1,NULL);
INSERT INTO "phase_dates" VALUES(25,'preincubation-2020','803','80',3,'2020-11-02','2021-02-26','2020-11-05','2021-02-28',NULL,NULL,X'19ED3D62BDABC53788839240FC5240ED',1,NULL);
INSERT INTO "phase_dates" VALUES(26,'preincubation-2020','804','80',4,'2021-03-01','2021-03-12','2021-03-01','2021-03-17',NULL,NULL,X'22ADB92C8F02CE5780A06C7B0607F570',1,NULL);
INSERT INTO "phase_dates" VALUES(27,'preincubation-2020','805','80',5,'2021-03-15','2021-03-31','2021-03-15','2021-04-05',NULL,NULL,X'7A807340EEEF7B032D97895934140FF5',1,NULL);
INSERT INTO "phase_dates" VALUES(28,'preincubation-2020','951','95',1,'2020-09-07','2020-10-09','2020-09-07','2020-10-18',NULL,NULL,X'A8A22433176ADFFAD37733D745614D3F',1,NULL);
INSERT INTO "phase_dates" VALUES(29,'preincubation-2020','952','95',2,'2020-10-12','2020-10-30','2020-10-12','2020-10-30',NULL,NULL,X'0BA9702A754C54CED53A8817B15E7665',1,NULL);
INSERT INTO "phase_dates" VALUES(30,'preincubation-2020','953','95',3,'2020-11-02','2021-02-26','2020-11-03','2021-02-26',NULL,NULL,X'235AD597A2A2B5FB3E0FF1C7CE69DD90',1,NULL);
INSERT INTO "phase_dates" VALUES(31,'preincubation-2020','954','95',4,'2021-03-01','2021-03-12','2021-03-04','2021-03-12',NULL,NULL,X'AE741C071B476AF4EB338C5EF3082231',1,NULL);
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
) STRICT;
INSERT INTO "presort" VALUES(62,'preincubation-2020','2614181Anaïs Grandchêne','2614181','Anaïs Grandchêne',0,'{"Intitulé": "Où en est mon dossier ?"}',X'DA862B09AFFA77EAEE5093D1F11E1DD1',1,NULL);
INSERT INTO "presort" VALUES(63,'preincubation-2020','2614181Ousmane Œilletons','2614181','Ousmane Œilletons',1,'{"Intitulé": "Où en est mon dossier ?"}',X'A3229A17E8273D606DB99D146D04BACB',1,NULL);
INSERT INTO "presort" VALUES(64,'preincubation-2020','2614181Anaïs Fauxbourg','2614181','Anaïs Fauxbourg',1,'{"Intitulé": "Où en est mon dossier ?"}',X'748B411942FBE2548C1AF164762FAD5D',1,NULL);
INSERT INTO "presort" VALUES(65,'preincubation-2020','2614181Théo Hautbois','2614181','Théo Hautbois',1,'{"Intitulé": "Où en est mon dossier ?"}',X'406D03CA831243DB68E7FE62AE930D04',1,NULL);
INSERT INTO "presort" VALUES(66,'preincubation-2020','2614193Anaïs Grandchêne','2614193','Anaïs Grandchêne',0,'{"Intitulé": "Une seule visite à domicile"}',X'843B02BE9DDB3301D65980FFFD05A9DB',1,NULL);
INSERT INTO "presort" VALUES(67,'preincubation-2020','2614193Ousmane Œilletons','2614193','Ousmane Œilletons',1,'{"Intitulé": "Une seule visite à domicile"}',X'A3E29CC004AE3C06C4B1577B194BA051',1,NULL);
INSERT INTO "presort" VALUES(68,'preincubation-2020','2614193Anaïs Fauxbourg','2614193','Anaïs Fauxbourg',0,'{"Intitulé": "Une seule visite à domicile"}',X'F0CD6CA192065F7A0F1247BAA6E17E5D',1,NULL);
INSERT INTO "presort" VALUES(69,'preincubation-2020','2614193Théo Hautbois','2614193','Théo Hautbois',1,'{"Intitulé": "Une seule visite à domicile"}',X'AC02F3B5F9B43878FD5E3545EC32C109',1,NULL);
INSERT INTO "presort" VALUES(70,'preincubation-2020','2614369Anaïs Grandchêne','2614369','Anaïs Grandchêne',1,'{"Intitulé": "Assistants familiaux : qui a une place ce soir ?"}',X'BDB53EF888A2201093A8A308F3E6FD60',1,NULL);
INSERT INTO "presort" VALUES(71,'preincubation-2020','2614369Ousmane Œilletons','2614369','Ousmane Œilletons',1,'{"Intitulé": "Assistants familiaux : qui a une place ce soir ?"}',X'AC7C4831933633736DF7C727E5E01255',1,NULL);
INSERT INTO "presort" VALUES(72,'preincubation-2020','2614369Anaïs Fauxbourg','2614369','Anaïs Fauxbourg',1,'{"Intitulé": "Assistants familiaux : qui a une place ce soir ?"}',X'494CB2A81DC7E533D53848089B700647',1,NULL);
INSERT INTO "presort" VALUES(73,'preincubation-2020','2614369Théo Hautbois','2614369','Théo Hautbois',1,'{"Intitulé": "Assistants familiaux : qui a une place ce soir ?"}',X'D09B3623132B91E585F3EBDC87CC58CB',1,NULL);
INSERT INTO "presort" VALUES(74,'preincubation-2020','2614504Anaïs Grandchêne','2614504','Anaïs Grandchêne',0,'{"Intitulé": "RSA : le rendez-vous manqué"}',X'187B14B64BC3FEE7C54603E735051447',1,NULL);
INSERT INTO "presort" VALUES(75,'preincubation-2020','2614504Ousmane Œilletons','2614504','Ousmane Œilletons',1,'{"Intitulé": "RSA : le rendez-vous manqué"}',X'33BA53827CB0A25860FB7A753641AD60',1,NULL);
INSERT INTO "presort" VALUES(76,'preincubation-2020','2614504Anaïs Fauxbourg','2614504','Anaïs Fauxbourg',0,'{"Intitulé": "RSA : le rendez-vous manqué"}',X'3A873246557A7C41802FA14142D6DAFF',1,NULL);
INSERT INTO "presort" VALUES(77,'preincubation-2020','2614504Théo Hautbois','2614504','Théo Hautbois',1,'{"Intitulé": "RSA : le rendez-vous manqué"}',X'E49667033AD2C5398C846118D94F3BBE',1,NULL);
INSERT INTO "presort" VALUES(78,'preincubation-2020','2615385Anaïs Grandchêne','2615385','Anaïs Grandchêne',0,'{"Intitulé": "Gaspillage à la demi-pension"}',X'DA06111B88DEEC08E5905BCFA6811051',1,NULL);
INSERT INTO "presort" VALUES(79,'preincubation-2020','2615385Ousmane Œilletons','2615385','Ousmane Œilletons',1,'{"Intitulé": "Gaspillage à la demi-pension"}',X'C7CC468D77F284BB1CD50EC148238508',1,NULL);
INSERT INTO "presort" VALUES(80,'preincubation-2020','2615385Anaïs Fauxbourg','2615385','Anaïs Fauxbourg',0,'{"Intitulé": "Gaspillage à la demi-pension"}',X'12C5A5571AE4228ADD1C1512A5DE55AF',1,NULL);
INSERT INTO "presort" VALUES(81,'preincubation-2020','2615385Théo Hautbois','2615385','Théo Hautbois',0,'{"Intitulé": "Gaspillage à la demi-pension"}',X'BED9D903B69FF2C29A02872DE8E0C205',1,NULL);
INSERT INTO "presort" VALUES(82,'preincubation-2020','2616280Anaïs Grandchêne','2616280','Anaïs Grandchêne',0,'{"Intitulé": "Le nid-de-poule signalé dix fois"}',X'D50855EDFF5BFE5563BBDF68583DB4A1',1,NULL);
INSERT INTO "presort" VALUES(83,'preincubation-2020','2616280Ousmane Œilletons','2616280','Ousmane Œilletons',0,'{"Intitulé": "Le nid-de-poule signalé dix fois"}',X'810FEA58BF0D69BE5FAB277BE9CD3627',1,NULL);
INSERT INTO "presort" VALUES(84,'preincubation-2020','2616280Anaïs Fauxbourg','2616280','Anaïs Fauxbourg',1,'{"Intitulé": "Le nid-de-poule signalé dix fois"}',X'8741BF4974698829A4594D8AAA2F4423',1,NULL);
INSERT INTO "presort" VALUES(85,'preincubation-2020','2616280Théo Hautbois','2616280','Théo Hautbois',0,'{"Intitulé": "Le nid-de-poule signalé dix fois"}',X'9BEEDC3548D880AA15C04D4572DD234D',1,NULL);
INSERT INTO "presort" VALUES(86,'preincubation-2020','2616870Anaïs Grandchêne','2616870','Anaïs Grandchêne',1,'{"Intitulé": "Mobilité interne invisible"}',X'7E06FAA2C89E0AEBCC4099639433ECAB',1,NULL);
INSERT INTO "presort" VALUES(87,'preincubation-2020','2616870Ousmane Œilletons','2616870','Ousmane Œilletons',1,'{"Intitulé": "Mobilité interne invisible"}',X'0D6D22C8A3CF6D8CD76138062B85E61A',1,NULL);
INSERT INTO "presort" VALUES(88,'preincubation-2020','2616870Anaïs Fauxbourg','2616870','Anaïs Fauxbourg',1,'{"Intitulé": "Mobilité interne invisible"}',X'21F19BF01C924B7EC0229082FDABC9D7',1,NULL);
INSERT INTO "presort" VALUES(89,'preincubation-2020','2616870Théo Hautbois','2616870','Théo Hautbois',1,'{"Intitulé": "Mobilité interne invisible"}',X'402DFB7C47EF0355F569650EFB634C8C',1,NULL);
INSERT INTO "presort" VALUES(90,'preincubation-2020','2617539Anaïs Grandchêne','2617539','Anaïs Grandchêne',0,'{"Intitulé": "Actes introuvables"}',X'748ADF403E56EE5C9D0B6EFB12CF51D5',1,NULL);
INSERT INTO "presort" VALUES(91,'preincubation-2020','2617539Ousmane Œilletons','2617539','Ousmane Œilletons',0,'{"Intitulé": "Actes introuvables"}',X'783630A392F54691764ECC1488828FFE',1,NULL);
INSERT INTO "presort" VALUES(92,'preincubation-2020','2617539Anaïs Fauxbourg','2617539','Anaïs Fauxbourg',0,'{"Intitulé": "Actes introuvables"}',X'51DB6FC53C275A51990C5106A6491E83',1,NULL);
INSERT INTO "presort" VALUES(93,'preincubation-2020','2617539Théo Hautbois','2617539','Théo Hautbois',0,'{"Intitulé": "Actes introuvables"}',X'7DD42FEC469A45D7335084EF32184A40',1,NULL);
INSERT INTO "presort" VALUES(94,'preincubation-2020','2618042Anaïs Grandchêne','2618042','Anaïs Grandchêne',1,'{"Intitulé": "Vaccins : le carnet perdu"}',X'FD3A9C48CC8F68F80668AB418A0E9698',1,NULL);
INSERT INTO "presort" VALUES(95,'preincubation-2020','2618042Ousmane Œilletons','2618042','Ousmane Œilletons',1,'{"Intitulé": "Vaccins : le carnet perdu"}',X'6870207CB294AAAEECB59A2316014D4B',1,NULL);
INSERT INTO "presort" VALUES(96,'preincubation-2020','2618042Anaïs Fauxbourg','2618042','Anaïs Fauxbourg',1,'{"Intitulé": "Vaccins : le carnet perdu"}',X'69D86A2F7A664570FB3193067476DDA6',1,NULL);
INSERT INTO "presort" VALUES(97,'preincubation-2020','2618042Théo Hautbois','2618042','Théo Hautbois',1,'{"Intitulé": "Vaccins : le carnet perdu"}',X'50CC2BF1417CFC810E9D05C47B1627E1',1,NULL);
INSERT INTO "presort" VALUES(98,'preincubation-2020','2618404Anaïs Grandchêne','2618404','Anaïs Grandchêne',0,'{"Intitulé": "Le car ne passe plus"}',X'E56CF419E0566B1D3A2AC0BF497F67D2',1,NULL);
INSERT INTO "presort" VALUES(99,'preincubation-2020','2618404Ousmane Œilletons','2618404','Ousmane Œilletons',1,'{"Intitulé": "Le car ne passe plus"}',X'9E13404CF744B63E288AFF92E8EE752E',1,NULL);
INSERT INTO "presort" VALUES(100,'preincubation-2020','2618404Anaïs Fauxbourg','2618404','Anaïs Fauxbourg',1,'{"Intitulé": "Le car ne passe plus"}',X'FCA246E620DFA81E3CD24D04CF13DA02',1,NULL);
INSERT INTO "presort" VALUES(101,'preincubation-2020','2618404Théo Hautbois','2618404','Théo Hautbois',1,'{"Intitulé": "Le car ne passe plus"}',X'5D6296E1D6CE384CD4CDFA595D3D3DE6',1,NULL);
INSERT INTO "presort" VALUES(102,'preincubation-2020','2618724Anaïs Grandchêne','2618724','Anaïs Grandchêne',0,'{"Intitulé": "Réserver sans se déplacer"}',X'EE747B69FC8CE403157B9B1C3DE26256',1,NULL);
INSERT INTO "presort" VALUES(103,'preincubation-2020','2618724Ousmane Œilletons','2618724','Ousmane Œilletons',1,'{"Intitulé": "Réserver sans se déplacer"}',X'6FC55811EFFFB53859CCA33CE1E6A375',1,NULL);
INSERT INTO "presort" VALUES(104,'preincubation-2020','2618724Anaïs Fauxbourg','2618724','Anaïs Fauxbourg',1,'{"Intitulé": "Réserver sans se déplacer"}',X'1C0A0AE5A3E97FF2E876B0663A2C035B',1,NULL);
INSERT INTO "presort" VALUES(105,'preincubation-2020','2618724Théo Hautbois','2618724','Théo Hautbois',0,'{"Intitulé": "Réserver sans se déplacer"}',X'B815EA734D8BCF31434F1C07A270E45A',1,NULL);
INSERT INTO "presort" VALUES(106,'preincubation-2020','2619257Anaïs Grandchêne','2619257','Anaïs Grandchêne',1,'{"Intitulé": "Artisans découragés"}',X'2B322ED213389812A02B3C225980032A',1,NULL);
INSERT INTO "presort" VALUES(107,'preincubation-2020','2619257Ousmane Œilletons','2619257','Ousmane Œilletons',1,'{"Intitulé": "Artisans découragés"}',X'C4DAE39B54F58FC6BCA97CEE5F5BC980',1,NULL);
INSERT INTO "presort" VALUES(108,'preincubation-2020','2619257Anaïs Fauxbourg','2619257','Anaïs Fauxbourg',1,'{"Intitulé": "Artisans découragés"}',X'579784EB20594C4F8C4297E9F0538DDE',1,NULL);
INSERT INTO "presort" VALUES(109,'preincubation-2020','2619257Théo Hautbois','2619257','Théo Hautbois',1,'{"Intitulé": "Artisans découragés"}',X'ED8FBE4FDBDF197E7AE8945C0574F831',1,NULL);
INSERT INTO "presort" VALUES(110,'preincubation-2020','2619715Anaïs Grandchêne','2619715','Anaïs Grandchêne',0,'{"Intitulé": "Précarité énergétique : trop tard"}',X'4B7CCD839CBDB9F3973DC63DB1218E42',1,NULL);
INSERT INTO "presort" VALUES(111,'preincubation-2020','2619715Ousmane Œilletons','2619715','Ousmane Œilletons',0,'{"Intitulé": "Précarité énergétique : trop tard"}',X'2C44A5FF73664445487C5CCC98823EBD',1,NULL);
INSERT INTO "presort" VALUES(112,'preincubation-2020','2619715Anaïs Fauxbourg','2619715','Anaïs Fauxbourg',1,'{"Intitulé": "Précarité énergétique : trop tard"}',X'70F1C6F9FDAF8B6052958E2E4AA9D4EB',1,NULL);
INSERT INTO "presort" VALUES(113,'preincubation-2020','2619715Théo Hautbois','2619715','Théo Hautbois',1,'{"Intitulé": "Précarité énergétique : trop tard"}',X'34922D9ED5EFC5D0E98E76C5F3EF80EF',1,NULL);
INSERT INTO "presort" VALUES(114,'preincubation-2020','2619960Anaïs Grandchêne','2619960','Anaïs Grandchêne',0,'{"Intitulé": "Justificatifs demandés deux fois"}',X'78FFF573B1B85591439E44D301E1C8AE',1,NULL);
INSERT INTO "presort" VALUES(115,'preincubation-2020','2619960Ousmane Œilletons','2619960','Ousmane Œilletons',1,'{"Intitulé": "Justificatifs demandés deux fois"}',X'F6732FEFC3715C3603A1BD9F052DF7C0',1,NULL);
INSERT INTO "presort" VALUES(116,'preincubation-2020','2619960Anaïs Fauxbourg','2619960','Anaïs Fauxbourg',0,'{"Intitulé": "Justificatifs demandés deux fois"}',X'66A8982F6BF7642545175013F6A06906',1,NULL);
INSERT INTO "presort" VALUES(117,'preincubation-2020','2619960Théo Hautbois','2619960','Théo Hautbois',1,'{"Intitulé": "Justificatifs demandés deux fois"}',X'0F40B4FDA18ED21C1AB5A9AC49F718AF',1,NULL);
INSERT INTO "presort" VALUES(118,'preincubation-2020','2620518Anaïs Grandchêne','2620518','Anaïs Grandchêne',1,'{"Intitulé": "Où en est mon dossier ? – bis"}',X'6B4E5286D0301CC7F07C6B8D5C9B6425',1,NULL);
INSERT INTO "presort" VALUES(119,'preincubation-2020','2620518Ousmane Œilletons','2620518','Ousmane Œilletons',0,'{"Intitulé": "Où en est mon dossier ? – bis"}',X'9FBA65576179F6DBEEA413196F711D10',1,NULL);
INSERT INTO "presort" VALUES(120,'preincubation-2020','2620518Anaïs Fauxbourg','2620518','Anaïs Fauxbourg',1,'{"Intitulé": "Où en est mon dossier ? – bis"}',X'EE7F374629B3D19B60CB67E6A03E1B38',1,NULL);
INSERT INTO "presort" VALUES(121,'preincubation-2020','2620518Théo Hautbois','2620518','Théo Hautbois',0,'{"Intitulé": "Où en est mon dossier ? – bis"}',X'2CCE6DA05689467A59ABA744DA644239',1,NULL);
INSERT INTO "presort" VALUES(122,'preincubation-2020','2621018Anaïs Grandchêne','2621018','Anaïs Grandchêne',1,'{"Intitulé": "Une seule visite à domicile (suite)"}',X'376B2183B54A29D7E6D09E4DB695A933',1,NULL);
INSERT INTO "presort" VALUES(123,'preincubation-2020','2621018Ousmane Œilletons','2621018','Ousmane Œilletons',1,'{"Intitulé": "Une seule visite à domicile (suite)"}',X'3BD462FEE0DB14343E8A5D2B475B5AF8',1,NULL);
INSERT INTO "presort" VALUES(124,'preincubation-2020','2621018Anaïs Fauxbourg','2621018','Anaïs Fauxbourg',1,'{"Intitulé": "Une seule visite à domicile (suite)"}',X'14D2FFC2A32B82AF66156142D8F7D591',1,NULL);
INSERT INTO "presort" VALUES(125,'preincubation-2020','2621018Théo Hautbois','2621018','Théo Hautbois',1,'{"Intitulé": "Une seule visite à domicile (suite)"}',X'1A1EB26DEC17C0F0B246D63CCA69A684',1,NULL);
INSERT INTO "presort" VALUES(126,'preincubation-2020','2621837Anaïs Grandchêne','2621837','Anaïs Grandchêne',1,'{"Intitulé": "Assistants familiaux : qui a une place ce soir ? – bis"}',X'80997D841F586B9C822E9F580159BC78',1,NULL);
INSERT INTO "presort" VALUES(127,'preincubation-2020','2621837Ousmane Œilletons','2621837','Ousmane Œilletons',0,'{"Intitulé": "Assistants familiaux : qui a une place ce soir ? – bis"}',X'88FDA84E1F78D2B0969CFE7E31ADAB43',1,NULL);
INSERT INTO "presort" VALUES(128,'preincubation-2020','2621837Anaïs Fauxbourg','2621837','Anaïs Fauxbourg',0,'{"Intitulé": "Assistants familiaux : qui a une place ce soir ? – bis"}',X'78544B98AC9046C4F021ADB552AA4978',1,NULL);
INSERT INTO "presort" VALUES(129,'preincubation-2020','2621837Théo Hautbois','2621837','Théo Hautbois',1,'{"Intitulé": "Assistants familiaux : qui a une place ce soir ? – bis"}',X'6EBE63AD92231FA9D7ED7AFB4B32B22B',1,NULL);
INSERT INTO "presort" VALUES(130,'preincubation-2020','2621854Anaïs Grandchêne','2621854','Anaïs Grandchêne',0,'{"Intitulé": "RSA : le rendez-vous manqué (suite)"}',X'8C7A7CD7FAD6509FFFF81E2732257D3E',1,NULL);
INSERT INTO "presort" VALUES(131,'preincubation-2020','2621854Ousmane Œilletons','2621854','Ousmane Œilletons',0,'{"Intitulé": "RSA : le rendez-vous manqué (suite)"}',X'9F5D9ACD52A51E43FD20693AD15E38E4',1,NULL);
INSERT INTO "presort" VALUES(132,'preincubation-2020','2621854Anaïs Fauxbourg','2621854','Anaïs Fauxbourg',0,'{"Intitulé": "RSA : le rendez-vous manqué (suite)"}',X'FA00439170EDCBE6FFE3D395B446CF01',1,NULL);
INSERT INTO "presort" VALUES(133,'preincubation-2020','2621854Théo Hautbois','2621854','Théo Hautbois',0,'{"Intitulé": "RSA : le rendez-vous manqué (suite)"}',X'A0337EC71789BDD73737FA6DFE693B66',1,NULL);
INSERT INTO "presort" VALUES(134,'preincubation-2020','2621987Anaïs Grandchêne','2621987','Anaïs Grandchêne',1,'{"Intitulé": "Gaspillage à la demi-pension – bis"}',X'18F1066B9B7529F4E1F841DC4F6411DC',1,NULL);
INSERT INTO "presort" VALUES(135,'preincubation-2020','2621987Ousmane Œilletons','2621987','Ousmane Œilletons',1,'{"Intitulé": "Gaspillage à la demi-pension – bis"}',X'C1E86C722AD46CFC67B5AAFAD9ABD117',1,NULL);
INSERT INTO "presort" VALUES(136,'preincubation-2020','2621987Anaïs Fauxbourg','2621987','Anaïs Fauxbourg',0,'{"Intitulé": "Gaspillage à la demi-pension – bis"}',X'570D46CE6DCB5CDEA8998095A54AFCD5',1,NULL);
INSERT INTO "presort" VALUES(137,'preincubation-2020','2621987Théo Hautbois','2621987','Théo Hautbois',0,'{"Intitulé": "Gaspillage à la demi-pension – bis"}',X'6FDEB082C9520E196F9CCA9AF710F8C0',1,NULL);
INSERT INTO "presort" VALUES(138,'preincubation-2020','2622543Anaïs Grandchêne','2622543','Anaïs Grandchêne',1,'{"Intitulé": "Le nid-de-poule signalé dix fois (suite)"}',X'31815F4869AE2646B0B476AE8904C331',1,NULL);
INSERT INTO "presort" VALUES(139,'preincubation-2020','2622543Ousmane Œilletons','2622543','Ousmane Œilletons',1,'{"Intitulé": "Le nid-de-poule signalé dix fois (suite)"}',X'D0957CF3150ADB456BF7412070FE97F2',1,NULL);
INSERT INTO "presort" VALUES(140,'preincubation-2020','2622543Anaïs Fauxbourg','2622543','Anaïs Fauxbourg',1,'{"Intitulé": "Le nid-de-poule signalé dix fois (suite)"}',X'E2D97062BC4C8640B66E3192D0489C5B',1,NULL);
INSERT INTO "presort" VALUES(141,'preincubation-2020','2622543Théo Hautbois','2622543','Théo Hautbois',1,'{"Intitulé": "Le nid-de-poule signalé dix fois (suite)"}',X'1774B1955E8A75D00F25F42B5383C2C9',1,NULL);
INSERT INTO "presort" VALUES(142,'preincubation-2020','2622887Anaïs Grandchêne','2622887','Anaïs Grandchêne',1,'{"Intitulé": "Mobilité interne invisible – bis"}',X'4046E78BC92078CFCCA170FB5989B07E',1,NULL);
INSERT INTO "presort" VALUES(143,'preincubation-2020','2622887Ousmane Œilletons','2622887','Ousmane Œilletons',1,'{"Intitulé": "Mobilité interne invisible – bis"}',X'AC23A969AAC404A18F6C0D2E86E4CECF',1,NULL);
INSERT INTO "presort" VALUES(144,'preincubation-2020','2622887Anaïs Fauxbourg','2622887','Anaïs Fauxbourg',1,'{"Intitulé": "Mobilité interne invisible – bis"}',X'BD30F761A373FE4FF395475D5BCA8340',1,NULL);
INSERT INTO "presort" VALUES(145,'preincubation-2020','2622887Théo Hautbois','2622887','Théo Hautbois',1,'{"Intitulé": "Mobilité interne invisible – bis"}',X'FB8B591DB7998B947CF24AC7E7DFEFB5',1,NULL);
INSERT INTO "presort" VALUES(146,'preincubation-2020','2623704Anaïs Grandchêne','2623704','Anaïs Grandchêne',1,'{"Intitulé": "Actes introuvables (suite)"}',X'24C34BD2592AD326C9A8CD9E71295751',1,NULL);
INSERT INTO "presort" VALUES(147,'preincubation-2020','2623704Ousmane Œilletons','2623704','Ousmane Œilletons',1,'{"Intitulé": "Actes introuvables (suite)"}',X'BAE36CB8173422134B2F7558F3E7BE6F',1,NULL);
INSERT INTO "presort" VALUES(148,'preincubation-2020','2623704Anaïs Fauxbourg','2623704','Anaïs Fauxbourg',1,'{"Intitulé": "Actes introuvables (suite)"}',X'E7EF39936172FC3B6B4D114FCF69FF79',1,NULL);
INSERT INTO "presort" VALUES(149,'preincubation-2020','2623704Théo Hautbois','2623704','Théo Hautbois',0,'{"Intitulé": "Actes introuvables (suite)"}',X'F701B528921A2B7EA629A978956A0019',1,NULL);
INSERT INTO "presort" VALUES(150,'preincubation-2020','2624434Anaïs Grandchêne','2624434','Anaïs Grandchêne',0,'{"Intitulé": "Vaccins : le carnet perdu – bis"}',X'7F4AE26C6202728D172742CDCAECD10D',1,NULL);
INSERT INTO "presort" VALUES(151,'preincubation-2020','2624434Ousmane Œilletons','2624434','Ousmane Œilletons',1,'{"Intitulé": "Vaccins : le carnet perdu – bis"}',X'3CF4802E12673D7FFFCE32E85F77FB99',1,NULL);
INSERT INTO "presort" VALUES(152,'preincubation-2020','2624434Anaïs Fauxbourg','2624434','Anaïs Fauxbourg',1,'{"Intitulé": "Vaccins : le carnet perdu – bis"}',X'E02C3189256DBB62E98E400255E578D1',1,NULL);
INSERT INTO "presort" VALUES(153,'preincubation-2020','2624434Théo Hautbois','2624434','Théo Hautbois',0,'{"Intitulé": "Vaccins : le carnet perdu – bis"}',X'C5B172DF0334FFF19C5583BB362CCDA6',1,NULL);
INSERT INTO "presort" VALUES(154,'preincubation-2020','2624782Anaïs Grandchêne','2624782','Anaïs Grandchêne',1,'{"Intitulé": "Le car ne passe plus (suite)"}',X'2CD033E66B611917AB1808EC8607DDFB',1,NULL);
INSERT INTO "presort" VALUES(155,'preincubation-2020','2624782Ousmane Œilletons','2624782','Ousmane Œilletons',1,'{"Intitulé": "Le car ne passe plus (suite)"}',X'E8824AEDD9C5A54BF3174FDF639E9F5A',1,NULL);
INSERT INTO "presort" VALUES(156,'preincubation-2020','2624782Anaïs Fauxbourg','2624782','Anaïs Fauxbourg',1,'{"Intitulé": "Le car ne passe plus (suite)"}',X'4FECBCB581759A714124CC1F32056708',1,NULL);
INSERT INTO "presort" VALUES(157,'preincubation-2020','2624782Théo Hautbois','2624782','Théo Hautbois',1,'{"Intitulé": "Le car ne passe plus (suite)"}',X'09BA6189F7D5FBCEC39787A1DC5F4A8A',1,NULL);
INSERT INTO "presort" VALUES(158,'preincubation-2020','2625193Anaïs Grandchêne','2625193','Anaïs Grandchêne',0,'{"Intitulé": "Réserver sans se déplacer – bis"}',X'DC23F9CD5EDD8747EEC03F44AC9ADE52',1,NULL);
INSERT INTO "presort" VALUES(159,'preincubation-2020','2625193Ousmane Œilletons','2625193','Ousmane Œilletons',1,'{"Intitulé": "Réserver sans se déplacer – bis"}',X'C06211A4964DA05E854ECE97AA3768DE',1,NULL);
INSERT INTO "presort" VALUES(160,'preincubation-2020','2625193Anaïs Fauxbourg','2625193','Anaïs Fauxbourg',0,'{"Intitulé": "Réserver sans se déplacer – bis"}',X'ADFE1892C25C61B545D02547F2175743',1,NULL);
INSERT INTO "presort" VALUES(161,'preincubation-2020','2625193Théo Hautbois','2625193','Théo Hautbois',0,'{"Intitulé": "Réserver sans se déplacer – bis"}',X'5EA75E609B4A8FB3A7134222248950B6',1,NULL);
INSERT INTO "presort" VALUES(162,'preincubation-2020','2625525Anaïs Grandchêne','2625525','Anaïs Grandchêne',1,'{"Intitulé": "Artisans découragés (suite)"}',X'9F4474C06C1BB2FDB13EF600B7D61E07',1,NULL);
INSERT INTO "presort" VALUES(163,'preincubation-2020','2625525Ousmane Œilletons','2625525','Ousmane Œilletons',1,'{"Intitulé": "Artisans découragés (suite)"}',X'4FEE390D6A735DCB257151F497E99320',1,NULL);
INSERT INTO "presort" VALUES(164,'preincubation-2020','2625525Anaïs Fauxbourg','2625525','Anaïs Fauxbourg',1,'{"Intitulé": "Artisans découragés (suite)"}',X'569888E2E6E7A8CA4B061FDA05A0DEDE',1,NULL);
INSERT INTO "presort" VALUES(165,'preincubation-2020','2625525Théo Hautbois','2625525','Théo Hautbois',1,'{"Intitulé": "Artisans découragés (suite)"}',X'682F9821A4EA41E5D893FF48B583CA76',1,NULL);
INSERT INTO "presort" VALUES(166,'preincubation-2020','2625677Anaïs Grandchêne','2625677','Anaïs Grandchêne',0,'{"Intitulé": "Précarité énergétique : trop tard – bis"}',X'2154EBAB84AE54414A9349DD1799AD79',1,NULL);
INSERT INTO "presort" VALUES(167,'preincubation-2020','2625677Ousmane Œilletons','2625677','Ousmane Œilletons',0,'{"Intitulé": "Précarité énergétique : trop tard – bis"}',X'DCEEC31347E4C5BCB5E07EA2CF4FAFA6',1,NULL);
INSERT INTO "presort" VALUES(168,'preincubation-2020','2625677Anaïs Fauxbourg','2625677','Anaïs Fauxbourg',1,'{"Intitulé": "Précarité énergétique : trop tard – bis"}',X'A4EA83FD828F07020A49CD6AEB32122D',1,NULL);
INSERT INTO "presort" VALUES(169,'preincubation-2020','2625677Théo Hautbois','2625677','Théo Hautbois',1,'{"Intitulé": "Précarité énergétique : trop tard – bis"}',X'91B9BE49E1A2E99BC77752E92DCCF62D',1,NULL);
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
) STRICT;
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
) STRICT;
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
) STRICT;
INSERT INTO "scores" VALUES(391,'preincubation-2020','selection2614369M. Cédric Roquefleurampleur','selection','2614369','M. Cédric Roquefleur','DINUM','ampleur','4','À creuser, "trop tôt"',0,NULL,X'AAFE60549D9164FCC4F0445365746C18',1,NULL);
INSERT INTO "scores" VALUES(392,'preincubation-2020','selection2614369M. Cédric Roquefleuraction','selection','2614369','M. Cédric Roquefleur','DINUM','action','7/2','À creuser, "trop tôt"',0,NULL,X'55DDA122868E6D54339ADEBFF08D5971',1,NULL);
INSERT INTO "scores" VALUES(393,'preincubation-2020','selection2614369M. Cédric Roquefleurcompetences','selection','2614369','M. Cédric Roquefleur','DINUM','competences','3','À creuser, "trop tôt"',0,NULL,X'DFFBB337ADCAB551056706FAD038B4F3',1,NULL);
INSERT INTO "scores" VALUES(394,'preincubation-2020','selection2614369Mme Marie-Ange Roquefleurampleur','selection','2614369','Mme Marie-Ange Roquefleur','DINUM','ampleur','7/2',NULL,0,NULL,X'99B8622DB1D5B6E5C6772988470C4AA7',1,NULL);
INSERT INTO "scores" VALUES(395,'preincubation-2020','selection2614369Mme Marie-Ange Roquefleuraction','selection','2614369','Mme Marie-Ange Roquefleur','DINUM','action','7/2',NULL,0,NULL,X'2C569789577A397CCDDCBF435A62BC50',1,NULL);
INSERT INTO "scores" VALUES(396,'preincubation-2020','selection2614369Mme Marie-Ange Roquefleurcompetences','selection','2614369','Mme Marie-Ange Roquefleur','DINUM','competences','3',NULL,0,NULL,X'43D8781C00CBF04428540705C4BAFC76',1,NULL);
INSERT INTO "scores" VALUES(397,'preincubation-2020','selection2614369M. Gaël Deuxpontsampleur','selection','2614369','M. Gaël Deuxponts','Nord','ampleur','4','À creuser, "trop tôt"',0,NULL,X'FD0617573702C21F2290B3653309D96B',1,NULL);
INSERT INTO "scores" VALUES(398,'preincubation-2020','selection2614369M. Gaël Deuxpontsaction','selection','2614369','M. Gaël Deuxponts','Nord','action','4','À creuser, "trop tôt"',0,NULL,X'456DDB44D951FE0829239D5DE0B2C98B',1,NULL);
INSERT INTO "scores" VALUES(399,'preincubation-2020','selection2614369M. Gaël Deuxpontscompetences','selection','2614369','M. Gaël Deuxponts','Nord','competences','7/2','À creuser, "trop tôt"',0,NULL,X'7DC4EB070A416E2EC01FF914B404C141',1,NULL);
INSERT INTO "scores" VALUES(400,'preincubation-2020','selection2614369M. Jérôme Vertepréampleur','selection','2614369','M. Jérôme Vertepré','Oise','ampleur','9/2',NULL,0,NULL,X'9042BEC98F72C897DA656020079D0545',1,NULL);
INSERT INTO "scores" VALUES(401,'preincubation-2020','selection2614369M. Jérôme Vertepréaction','selection','2614369','M. Jérôme Vertepré','Oise','action','5',NULL,0,NULL,X'C3E593F7889F8C500B7720DE8EA3B4E0',1,NULL);
INSERT INTO "scores" VALUES(402,'preincubation-2020','selection2614369M. Jérôme Verteprécompetences','selection','2614369','M. Jérôme Vertepré','Oise','competences','9/2',NULL,0,NULL,X'2E3A0436877445E0DF64D5ED9DB0783B',1,NULL);
INSERT INTO "scores" VALUES(403,'preincubation-2020','selection2614369M. Gaël Moulinvertampleur','selection','2614369','M. Gaël Moulinvert','Pas-de-Calais','ampleur','5',NULL,0,NULL,X'F689C2BB64FC380553EA2B6409751B21',1,NULL);
INSERT INTO "scores" VALUES(404,'preincubation-2020','selection2614369M. Gaël Moulinvertaction','selection','2614369','M. Gaël Moulinvert','Pas-de-Calais','action','9/2',NULL,0,NULL,X'2E4923E7FFBC2B1D68B24754C13D24F2',1,NULL);
INSERT INTO "scores" VALUES(405,'preincubation-2020','selection2614369M. Gaël Moulinvertcompetences','selection','2614369','M. Gaël Moulinvert','Pas-de-Calais','competences','4',NULL,0,NULL,X'A0AAE95C4458088B432D379C62219B38',1,NULL);
INSERT INTO "scores" VALUES(406,'preincubation-2020','selection2614369M. Loïc Dufictifampleur','selection','2614369','M. Loïc Dufictif','Somme','ampleur','5',NULL,0,NULL,X'50A9B2CE84B73D15A0133ED78D4EFD3D',1,NULL);
INSERT INTO "scores" VALUES(407,'preincubation-2020','selection2614369M. Loïc Dufictifaction','selection','2614369','M. Loïc Dufictif','Somme','action','5',NULL,0,NULL,X'B72A6A77F592D36E9B61F4ED006095DE',1,NULL);
INSERT INTO "scores" VALUES(408,'preincubation-2020','selection2614369M. Loïc Dufictifcompetences','selection','2614369','M. Loïc Dufictif','Somme','competences','9/2',NULL,0,NULL,X'AF834FA50DA3188D0246F13E54FB51F5',1,NULL);
INSERT INTO "scores" VALUES(409,'preincubation-2020','selection2614369Mme Noëlle Petitjourampleur','selection','2614369','Mme Noëlle Petitjour','Val d''Oise','ampleur','4','Porteuse convaincante',0,NULL,X'F7964946B0A8CB15EFFB3A6FF6E556BC',1,NULL);
INSERT INTO "scores" VALUES(410,'preincubation-2020','selection2614369Mme Noëlle Petitjouraction','selection','2614369','Mme Noëlle Petitjour','Val d''Oise','action','9/2','Porteuse convaincante',0,NULL,X'13AF7BCEABABA1697AAEE838C7E0EDD1',1,NULL);
INSERT INTO "scores" VALUES(411,'preincubation-2020','selection2614369Mme Noëlle Petitjourcompetences','selection','2614369','Mme Noëlle Petitjour','Val d''Oise','competences','9/2','Porteuse convaincante',0,NULL,X'CD9B76B67F969A23B878963CC4A51C33',1,NULL);
INSERT INTO "scores" VALUES(412,'preincubation-2020','selection2618042M. Cédric Roquefleurampleur','selection','2618042','M. Cédric Roquefleur','DINUM','ampleur','4','Irritant réel ; quel volume ?',0,NULL,X'63D91D0A50D42E3A5E6C67C7F7DE075B',1,NULL);
INSERT INTO "scores" VALUES(413,'preincubation-2020','selection2618042M. Cédric Roquefleuraction','selection','2618042','M. Cédric Roquefleur','DINUM','action','4','Irritant réel ; quel volume ?',0,NULL,X'78EC078AEC1FB3F9BE07884B70B572A1',1,NULL);
INSERT INTO "scores" VALUES(414,'preincubation-2020','selection2618042M. Cédric Roquefleurcompetences','selection','2618042','M. Cédric Roquefleur','DINUM','competences','9/2','Irritant réel ; quel volume ?',0,NULL,X'40690A69F0718BA6842E4B643B03C86D',1,NULL);
INSERT INTO "scores" VALUES(415,'preincubation-2020','selection2618042Mme Marie-Ange Roquefleurampleur','selection','2618042','Mme Marie-Ange Roquefleur','DINUM','ampleur','4','À creuser, "trop tôt"',0,NULL,X'841E51EF9DC27D71CAEB17AC98444E2A',1,NULL);
INSERT INTO "scores" VALUES(416,'preincubation-2020','selection2618042Mme Marie-Ange Roquefleuraction','selection','2618042','Mme Marie-Ange Roquefleur','DINUM','action',NULL,'À creuser, "trop tôt"',0,NULL,X'1A91D2312BC892FC03F5AFAEEC879666',1,NULL);
INSERT INTO "scores" VALUES(417,'preincubation-2020','selection2618042Mme Marie-Ange Roquefleurcompetences','selection','2618042','Mme Marie-Ange Roquefleur','DINUM','competences','7/2','À creuser, "trop tôt"',0,NULL,X'ED23D109A5D3C3119A3BB8F4A15D129F',1,NULL);
INSERT INTO "scores" VALUES(418,'preincubation-2020','selection2618042M. Gaël Deuxpontsampleur','selection','2618042','M. Gaël Deuxponts','Nord','ampleur','4',NULL,0,NULL,X'7A334D9BCB98A7635896F5AC5594C185',1,NULL);
INSERT INTO "scores" VALUES(419,'preincubation-2020','selection2618042M. Gaël Deuxpontsaction','selection','2618042','M. Gaël Deuxponts','Nord','action','3',NULL,0,NULL,X'C1D2D081F1DBCACC367F3E581C877F53',1,NULL);
INSERT INTO "scores" VALUES(420,'preincubation-2020','selection2618042M. Gaël Deuxpontscompetences','selection','2618042','M. Gaël Deuxponts','Nord','competences','4',NULL,0,NULL,X'2D563E150EA22B7ED4707F5FCB4ED53A',1,NULL);
INSERT INTO "scores" VALUES(421,'preincubation-2020','selection2618042M. Jérôme Vertepréampleur','selection','2618042','M. Jérôme Vertepré','Oise','ampleur','4','Porteuse convaincante',0,NULL,X'C9157341CEF5F6E51A6DB67711DE26B8',1,NULL);
INSERT INTO "scores" VALUES(422,'preincubation-2020','selection2618042M. Jérôme Vertepréaction','selection','2618042','M. Jérôme Vertepré','Oise','action','9/2','Porteuse convaincante',0,NULL,X'27720AE5282A52CABBC7112084EC4C64',1,NULL);
INSERT INTO "scores" VALUES(423,'preincubation-2020','selection2618042M. Jérôme Verteprécompetences','selection','2618042','M. Jérôme Vertepré','Oise','competences','5','Porteuse convaincante',0,NULL,X'B530EE72D1C972D687AB0416CBA93C7A',1,NULL);
INSERT INTO "scores" VALUES(424,'preincubation-2020','selection2618042M. Gaël Moulinvertampleur','selection','2618042','M. Gaël Moulinvert','Pas-de-Calais','ampleur','4',NULL,0,NULL,X'311FB98624076C3D5425F4C313EC43A4',1,NULL);
INSERT INTO "scores" VALUES(425,'preincubation-2020','selection2618042M. Gaël Moulinvertaction','selection','2618042','M. Gaël Moulinvert','Pas-de-Calais','action','9/2',NULL,0,NULL,X'23CCBD89BBCFADCDE81B4B28B5AB8BFC',1,NULL);
INSERT INTO "scores" VALUES(426,'preincubation-2020','selection2618042M. Gaël Moulinvertcompetences','selection','2618042','M. Gaël Moulinvert','Pas-de-Calais','competences','5',NULL,0,NULL,X'D20B01CEEA521CB8F853AAFE7920777D',1,NULL);
INSERT INTO "scores" VALUES(427,'preincubation-2020','selection2618042M. Loïc Dufictifampleur','selection','2618042','M. Loïc Dufictif','Somme','ampleur','5','Porteuse convaincante',0,NULL,X'4E475545134C2A3381BBFB7964DDE8BF',1,NULL);
INSERT INTO "scores" VALUES(428,'preincubation-2020','selection2618042M. Loïc Dufictifaction','selection','2618042','M. Loïc Dufictif','Somme','action','4','Porteuse convaincante',0,NULL,X'BA10ED7E3EEDA748408F7DA01F05F2ED',1,NULL);
INSERT INTO "scores" VALUES(429,'preincubation-2020','selection2618042M. Loïc Dufictifcompetences','selection','2618042','M. Loïc Dufictif','Somme','competences','4','Porteuse convaincante',0,NULL,X'FB7B3CADFEECBDEB7E60A28C7E57739B',1,NULL);
INSERT INTO "scores" VALUES(430,'preincubation-2020','selection2618042Mme Noëlle Petitjourampleur','selection','2618042','Mme Noëlle Petitjour','Val d''Oise','ampleur','9/2','Porteuse convaincante',0,NULL,X'C8AE458E1BA02FB0BF78CCDDC6A981EB',1,NULL);
INSERT INTO "scores" VALUES(431,'preincubation-2020','selection2618042Mme Noëlle Petitjouraction','selection','2618042','Mme Noëlle Petitjour','Val d''Oise','action','9/2','Porteuse convaincante',0,NULL,X'B50FE45273FAF591F6C6ED66F1541A81',1,NULL);
INSERT INTO "scores" VALUES(432,'preincubation-2020','selection2618042Mme Noëlle Petitjourcompetences','selection','2618042','Mme Noëlle Petitjour','Val d''Oise','competences','4','Porteuse convaincante',0,NULL,X'44AC1D6391F35FC42B1332F0B170E17A',1,NULL);
INSERT INTO "scores" VALUES(433,'preincubation-2020','selection2619257M. Cédric Roquefleurampleur','selection','2619257','M. Cédric Roquefleur','DINUM','ampleur',NULL,'Je connais le porteur',1,NULL,X'EAD7FD94FA2A720F0C6D409E5C07C153',1,NULL);
INSERT INTO "scores" VALUES(434,'preincubation-2020','selection2619257M. Cédric Roquefleuraction','selection','2619257','M. Cédric Roquefleur','DINUM','action',NULL,'Je connais le porteur',1,NULL,X'F8509A9F7A1703E626DD603EF31B8C2C',1,NULL);
INSERT INTO "scores" VALUES(435,'preincubation-2020','selection2619257M. Cédric Roquefleurcompetences','selection','2619257','M. Cédric Roquefleur','DINUM','competences',NULL,'Je connais le porteur',1,NULL,X'E43D22AD24D6EF9F7639B2281E5736E9',1,NULL);
INSERT INTO "scores" VALUES(436,'preincubation-2020','selection2619257Mme Marie-Ange Roquefleurampleur','selection','2619257','Mme Marie-Ange Roquefleur','DINUM','ampleur','7/2',NULL,0,NULL,X'89D7BBF5ACC82CEB29AED9E4E1855AF2',1,NULL);
INSERT INTO "scores" VALUES(437,'preincubation-2020','selection2619257Mme Marie-Ange Roquefleuraction','selection','2619257','Mme Marie-Ange Roquefleur','DINUM','action','4',NULL,0,NULL,X'1A9FDAB4C9EB4BA6EBAFBAB12C34BC62',1,NULL);
INSERT INTO "scores" VALUES(438,'preincubation-2020','selection2619257Mme Marie-Ange Roquefleurcompetences','selection','2619257','Mme Marie-Ange Roquefleur','DINUM','competences','7/2',NULL,0,NULL,X'E894CCB1169DBA034D22FBE00E463BF1',1,NULL);
INSERT INTO "scores" VALUES(439,'preincubation-2020','selection2619257M. Gaël Deuxpontsampleur','selection','2619257','M. Gaël Deuxponts','Nord','ampleur','7/2',NULL,0,NULL,X'C8904419F86CBFDC8A29872DA9855139',1,NULL);
INSERT INTO "scores" VALUES(440,'preincubation-2020','selection2619257M. Gaël Deuxpontsaction','selection','2619257','M. Gaël Deuxponts','Nord','action','9/2',NULL,0,NULL,X'C579668CE9B4361E86C767B6E155B887',1,NULL);
INSERT INTO "scores" VALUES(441,'preincubation-2020','selection2619257M. Gaël Deuxpontscompetences','selection','2619257','M. Gaël Deuxponts','Nord','competences','7/2',NULL,0,NULL,X'A4B81C12BF18F9A93C2661F8FB88572A',1,NULL);
INSERT INTO "scores" VALUES(442,'preincubation-2020','selection2619257M. Jérôme Vertepréampleur','selection','2619257','M. Jérôme Vertepré','Oise','ampleur','4','À creuser, "trop tôt"',0,NULL,X'64B338FC698FBDF342621CA1E5B6284D',1,NULL);
INSERT INTO "scores" VALUES(443,'preincubation-2020','selection2619257M. Jérôme Vertepréaction','selection','2619257','M. Jérôme Vertepré','Oise','action','4','À creuser, "trop tôt"',0,NULL,X'5F460B8035D2385A94651AD1AD2171C3',1,NULL);
INSERT INTO "scores" VALUES(444,'preincubation-2020','selection2619257M. Jérôme Verteprécompetences','selection','2619257','M. Jérôme Vertepré','Oise','competences','5','À creuser, "trop tôt"',0,NULL,X'63B39E9F41247BF807E9DE35E1B233C3',1,NULL);
INSERT INTO "scores" VALUES(445,'preincubation-2020','selection2619257M. Gaël Moulinvertampleur','selection','2619257','M. Gaël Moulinvert','Pas-de-Calais','ampleur','5',NULL,0,NULL,X'863350A2C84990034C07BC518E526D94',1,NULL);
INSERT INTO "scores" VALUES(446,'preincubation-2020','selection2619257M. Gaël Moulinvertaction','selection','2619257','M. Gaël Moulinvert','Pas-de-Calais','action','4',NULL,0,NULL,X'E0B25E15AC1F42C9D4AB42A2532AE895',1,NULL);
INSERT INTO "scores" VALUES(447,'preincubation-2020','selection2619257M. Gaël Moulinvertcompetences','selection','2619257','M. Gaël Moulinvert','Pas-de-Calais','competences','9/2',NULL,0,NULL,X'C6768CCFAA2D216E92473B8C63D4B43E',1,NULL);
INSERT INTO "scores" VALUES(448,'preincubation-2020','selection2619257M. Loïc Dufictifampleur','selection','2619257','M. Loïc Dufictif','Somme','ampleur','4',NULL,0,NULL,X'A7A3CD08159DD885B55B5B72E87C96EF',1,NULL);
INSERT INTO "scores" VALUES(449,'preincubation-2020','selection2619257M. Loïc Dufictifaction','selection','2619257','M. Loïc Dufictif','Somme','action','4',NULL,0,NULL,X'A31A439314484F0DDC08634BCD45B88B',1,NULL);
INSERT INTO "scores" VALUES(450,'preincubation-2020','selection2619257M. Loïc Dufictifcompetences','selection','2619257','M. Loïc Dufictif','Somme','competences','7/2',NULL,0,NULL,X'2480BF2CEFD6FD5F4980D73EF1F39F0D',1,NULL);
INSERT INTO "scores" VALUES(451,'preincubation-2020','selection2619257Mme Noëlle Petitjourampleur','selection','2619257','Mme Noëlle Petitjour','Val d''Oise','ampleur','7/2',NULL,0,NULL,X'071949881C16BFD17B722D573B6EB84C',1,NULL);
INSERT INTO "scores" VALUES(452,'preincubation-2020','selection2619257Mme Noëlle Petitjouraction','selection','2619257','Mme Noëlle Petitjour','Val d''Oise','action','5',NULL,0,NULL,X'545633F0BFC99A8B2F1601E7B248BA04',1,NULL);
INSERT INTO "scores" VALUES(453,'preincubation-2020','selection2619257Mme Noëlle Petitjourcompetences','selection','2619257','Mme Noëlle Petitjour','Val d''Oise','competences','4',NULL,0,NULL,X'35AA9E1AA000FF2BB928C50776F32B29',1,NULL);
INSERT INTO "scores" VALUES(454,'preincubation-2020','selection2614181M. Cédric Roquefleurampleur','selection','2614181','M. Cédric Roquefleur','DINUM','ampleur','4',NULL,0,NULL,X'A93C196D046333BEE982DF8F61EEF57D',1,NULL);
INSERT INTO "scores" VALUES(455,'preincubation-2020','selection2614181M. Cédric Roquefleuraction','selection','2614181','M. Cédric Roquefleur','DINUM','action','3',NULL,0,NULL,X'5E6937FC46C088C98290A765EED87D5E',1,NULL);
INSERT INTO "scores" VALUES(456,'preincubation-2020','selection2614181M. Cédric Roquefleurcompetences','selection','2614181','M. Cédric Roquefleur','DINUM','competences','3',NULL,0,NULL,X'08D87CFCE10D3095F5457CCB592150B6',1,NULL);
INSERT INTO "scores" VALUES(457,'preincubation-2020','selection2614181Mme Marie-Ange Roquefleurampleur','selection','2614181','Mme Marie-Ange Roquefleur','DINUM','ampleur','3','Je connais le porteur',1,NULL,X'F7443AAB94937DE334BAC3F1F71C0370',1,NULL);
INSERT INTO "scores" VALUES(458,'preincubation-2020','selection2614181Mme Marie-Ange Roquefleuraction','selection','2614181','Mme Marie-Ange Roquefleur','DINUM','action','4','Je connais le porteur',1,NULL,X'0F38ABBEBA15B9DFF8B83704372C5E5D',1,NULL);
INSERT INTO "scores" VALUES(459,'preincubation-2020','selection2614181Mme Marie-Ange Roquefleurcompetences','selection','2614181','Mme Marie-Ange Roquefleur','DINUM','competences','3','Je connais le porteur',1,NULL,X'89763FB28C04B3F047408619E9D1F873',1,NULL);
INSERT INTO "scores" VALUES(460,'preincubation-2020','selection2614181M. Gaël Deuxpontsampleur','selection','2614181','M. Gaël Deuxponts','Nord','ampleur','3','Irritant réel ; quel volume ?',0,NULL,X'1551F360D6466ED00868E481939B9EB2',1,NULL);
INSERT INTO "scores" VALUES(461,'preincubation-2020','selection2614181M. Gaël Deuxpontsaction','selection','2614181','M. Gaël Deuxponts','Nord','action','5/2','Irritant réel ; quel volume ?',0,NULL,X'95D417DB74F65FEF4D8DB5FE605D61C5',1,NULL);
INSERT INTO "scores" VALUES(462,'preincubation-2020','selection2614181M. Gaël Deuxpontscompetences','selection','2614181','M. Gaël Deuxponts','Nord','competences','4','Irritant réel ; quel volume ?',0,NULL,X'0C60AF905F2FEA88B73E868B72C735BB',1,NULL);
INSERT INTO "scores" VALUES(463,'preincubation-2020','selection2614181M. Jérôme Vertepréampleur','selection','2614181','M. Jérôme Vertepré','Oise','ampleur','4','À creuser, "trop tôt"',0,NULL,X'8BAD5C5B374D14EF699290401A16DDFA',1,NULL);
INSERT INTO "scores" VALUES(464,'preincubation-2020','selection2614181M. Jérôme Vertepréaction','selection','2614181','M. Jérôme Vertepré','Oise','action','7/2','À creuser, "trop tôt"',0,NULL,X'38FC2554F983450107F4E515C9AB5B3B',1,NULL);
INSERT INTO "scores" VALUES(465,'preincubation-2020','selection2614181M. Jérôme Verteprécompetences','selection','2614181','M. Jérôme Vertepré','Oise','competences','7/2','À creuser, "trop tôt"',0,NULL,X'B830FAC51D70854E9F35D1C696106BF4',1,NULL);
INSERT INTO "scores" VALUES(466,'preincubation-2020','selection2614181M. Gaël Moulinvertampleur','selection','2614181','M. Gaël Moulinvert','Pas-de-Calais','ampleur','9/2','Irritant réel ; quel volume ?',0,NULL,X'11B3BB789EB5A3230631BA475E63AB5B',1,NULL);
INSERT INTO "scores" VALUES(467,'preincubation-2020','selection2614181M. Gaël Moulinvertaction','selection','2614181','M. Gaël Moulinvert','Pas-de-Calais','action','9/2','Irritant réel ; quel volume ?',0,NULL,X'2AA1BD42EE79AE8F639351E0D4399763',1,NULL);
INSERT INTO "scores" VALUES(468,'preincubation-2020','selection2614181M. Gaël Moulinvertcompetences','selection','2614181','M. Gaël Moulinvert','Pas-de-Calais','competences','9/2','Irritant réel ; quel volume ?',0,NULL,X'E48342A3A2F2683C186E21FEA10291AD',1,NULL);
INSERT INTO "scores" VALUES(469,'preincubation-2020','selection2614181M. Loïc Dufictifampleur','selection','2614181','M. Loïc Dufictif','Somme','ampleur','7/2',NULL,0,NULL,X'804490E4BBEE0E91F377270272F453FB',1,NULL);
INSERT INTO "scores" VALUES(470,'preincubation-2020','selection2614181M. Loïc Dufictifaction','selection','2614181','M. Loïc Dufictif','Somme','action','4',NULL,0,NULL,X'49441CBE87D2028949C690952D0FA058',1,NULL);
INSERT INTO "scores" VALUES(471,'preincubation-2020','selection2614181M. Loïc Dufictifcompetences','selection','2614181','M. Loïc Dufictif','Somme','competences','7/2',NULL,0,NULL,X'A92C739C257835DF767B3F95D029A96C',1,NULL);
INSERT INTO "scores" VALUES(472,'preincubation-2020','selection2614181Mme Noëlle Petitjourampleur','selection','2614181','Mme Noëlle Petitjour','Val d''Oise','ampleur','3','À creuser, "trop tôt"',0,NULL,X'A4C29F588BB993398C2F20A21F866EEF',1,NULL);
INSERT INTO "scores" VALUES(473,'preincubation-2020','selection2614181Mme Noëlle Petitjouraction','selection','2614181','Mme Noëlle Petitjour','Val d''Oise','action','3','À creuser, "trop tôt"',0,NULL,X'00E17E3B9D9CEE51B0F4AE3C30B24A9A',1,NULL);
INSERT INTO "scores" VALUES(474,'preincubation-2020','selection2614181Mme Noëlle Petitjourcompetences','selection','2614181','Mme Noëlle Petitjour','Val d''Oise','competences','7/2','À creuser, "trop tôt"',0,NULL,X'934331E68B7801B360CE1CC61D7B0373',1,NULL);
INSERT INTO "scores" VALUES(475,'preincubation-2020','selection2614193M. Cédric Roquefleurampleur','selection','2614193','M. Cédric Roquefleur','DINUM','ampleur','3',NULL,0,NULL,X'B09E1D4506EC9981F4CB1006418FBC73',1,NULL);
INSERT INTO "scores" VALUES(476,'preincubation-2020','selection2614193M. Cédric Roquefleuraction','selection','2614193','M. Cédric Roquefleur','DINUM','action','5/2',NULL,0,NULL,X'DE44BB72D18B84BE1C0C142CDFB521FE',1,NULL);
INSERT INTO "scores" VALUES(477,'preincubation-2020','selection2614193M. Cédric Roquefleurcompetences','selection','2614193','M. Cédric Roquefleur','DINUM','competences','3',NULL,0,NULL,X'37179690A835A375E1D13082397BAAEA',1,NULL);
INSERT INTO "scores" VALUES(478,'preincubation-2020','selection2614193Mme Marie-Ange Roquefleurampleur','selection','2614193','Mme Marie-Ange Roquefleur','DINUM','ampleur','7/2','À creuser, "trop tôt"',0,NULL,X'141836F630E074432B029538AA672E75',1,NULL);
INSERT INTO "scores" VALUES(479,'preincubation-2020','selection2614193Mme Marie-Ange Roquefleuraction','selection','2614193','Mme Marie-Ange Roquefleur','DINUM','action','7/2','À creuser, "trop tôt"',0,NULL,X'35C6EA4C08E9FCD43BD425C2543D6227',1,NULL);
INSERT INTO "scores" VALUES(480,'preincubation-2020','selection2614193Mme Marie-Ange Roquefleurcompetences','selection','2614193','Mme Marie-Ange Roquefleur','DINUM','competences','3','À creuser, "trop tôt"',0,NULL,X'7D7C1DA6B913C40F84DFBE375B63110E',1,NULL);
INSERT INTO "scores" VALUES(481,'preincubation-2020','selection2614193M. Gaël Deuxpontsampleur','selection','2614193','M. Gaël Deuxponts','Nord','ampleur','5/2','Porteuse convaincante',0,NULL,X'85F8CDF72549450DBE0B3A28C579EAD9',1,NULL);
INSERT INTO "scores" VALUES(482,'preincubation-2020','selection2614193M. Gaël Deuxpontsaction','selection','2614193','M. Gaël Deuxponts','Nord','action','3','Porteuse convaincante',0,NULL,X'B3C4FA6849D90EA22E27B69DC52D323F',1,NULL);
INSERT INTO "scores" VALUES(483,'preincubation-2020','selection2614193M. Gaël Deuxpontscompetences','selection','2614193','M. Gaël Deuxponts','Nord','competences','3','Porteuse convaincante',0,NULL,X'74215C898C0C1ED4183E1BB221A3902E',1,NULL);
INSERT INTO "scores" VALUES(484,'preincubation-2020','selection2614193M. Jérôme Vertepréampleur','selection','2614193','M. Jérôme Vertepré','Oise','ampleur','3',NULL,0,NULL,X'E7A6E4A31E54C47E0E2A591518908B3A',1,NULL);
INSERT INTO "scores" VALUES(485,'preincubation-2020','selection2614193M. Jérôme Vertepréaction','selection','2614193','M. Jérôme Vertepré','Oise','action','7/2',NULL,0,NULL,X'01AB30D9E2CBF6A5211A88F4ADD8726C',1,NULL);
INSERT INTO "scores" VALUES(486,'preincubation-2020','selection2614193M. Jérôme Verteprécompetences','selection','2614193','M. Jérôme Vertepré','Oise','competences','7/2',NULL,0,NULL,X'84B14A41C1279A302DF0D06A061E22A1',1,NULL);
INSERT INTO "scores" VALUES(487,'preincubation-2020','selection2614193M. Gaël Moulinvertampleur','selection','2614193','M. Gaël Moulinvert','Pas-de-Calais','ampleur','4','Porteuse convaincante',0,NULL,X'71C7F1972429508D2CE22B7FC545F64B',1,NULL);
INSERT INTO "scores" VALUES(488,'preincubation-2020','selection2614193M. Gaël Moulinvertaction','selection','2614193','M. Gaël Moulinvert','Pas-de-Calais','action','3','Porteuse convaincante',0,NULL,X'3E9BD158545ACD580EBF01EA101CA635',1,NULL);
INSERT INTO "scores" VALUES(489,'preincubation-2020','selection2614193M. Gaël Moulinvertcompetences','selection','2614193','M. Gaël Moulinvert','Pas-de-Calais','competences','7/2','Porteuse convaincante',0,NULL,X'3C7D27CB36035CE03310F3540165CDD5',1,NULL);
INSERT INTO "scores" VALUES(490,'preincubation-2020','selection2614193M. Loïc Dufictifampleur','selection','2614193','M. Loïc Dufictif','Somme','ampleur','4',NULL,0,NULL,X'26AFDED3E93913F300CAD376BAA21216',1,NULL);
INSERT INTO "scores" VALUES(491,'preincubation-2020','selection2614193M. Loïc Dufictifaction','selection','2614193','M. Loïc Dufictif','Somme','action','4',NULL,0,NULL,X'BF8F5ED030B0DB4A180719BD52777C84',1,NULL);
INSERT INTO "scores" VALUES(492,'preincubation-2020','selection2614193M. Loïc Dufictifcompetences','selection','2614193','M. Loïc Dufictif','Somme','competences','7/2',NULL,0,NULL,X'B9261504BA4D7A9EC89F8300D8322E0C',1,NULL);
INSERT INTO "scores" VALUES(493,'preincubation-2020','selection2614193Mme Noëlle Petitjourampleur','selection','2614193','Mme Noëlle Petitjour','Val d''Oise','ampleur','7/2','Porteuse convaincante',0,NULL,X'0D11449DB635D6CE3D2298024F73DDFA',1,NULL);
INSERT INTO "scores" VALUES(494,'preincubation-2020','selection2614193Mme Noëlle Petitjouraction','selection','2614193','Mme Noëlle Petitjour','Val d''Oise','action','3','Porteuse convaincante',0,NULL,X'085A8921B797DE894DAC992341CADB53',1,NULL);
INSERT INTO "scores" VALUES(495,'preincubation-2020','selection2614193Mme Noëlle Petitjourcompetences','selection','2614193','Mme Noëlle Petitjour','Val d''Oise','competences','7/2','Porteuse convaincante',0,NULL,X'DA021E8DCEBDEB9854117A7142842EE0',1,NULL);
INSERT INTO "scores" VALUES(496,'preincubation-2020','selection2616870M. Cédric Roquefleurampleur','selection','2616870','M. Cédric Roquefleur','DINUM','ampleur','5/2',NULL,0,NULL,X'61F11E34AA1312879DA15C31B4C92705',1,NULL);
INSERT INTO "scores" VALUES(497,'preincubation-2020','selection2616870M. Cédric Roquefleuraction','selection','2616870','M. Cédric Roquefleur','DINUM','action','2',NULL,0,NULL,X'88B5B96CBC7817558266E0616E05927D',1,NULL);
INSERT INTO "scores" VALUES(498,'preincubation-2020','selection2616870M. Cédric Roquefleurcompetences','selection','2616870','M. Cédric Roquefleur','DINUM','competences','5/2',NULL,0,NULL,X'DB2859794497F0909024B429B9DDAF3B',1,NULL);
INSERT INTO "scores" VALUES(499,'preincubation-2020','selection2616870Mme Marie-Ange Roquefleurampleur','selection','2616870','Mme Marie-Ange Roquefleur','DINUM','ampleur','3','À creuser, "trop tôt"',0,NULL,X'70D5772BE0105B52EB7654D4399A996B',1,NULL);
INSERT INTO "scores" VALUES(500,'preincubation-2020','selection2616870Mme Marie-Ange Roquefleuraction','selection','2616870','Mme Marie-Ange Roquefleur','DINUM','action','2','À creuser, "trop tôt"',0,NULL,X'8108E6AFA5E8A2AF19F569593786ADC0',1,NULL);
INSERT INTO "scores" VALUES(501,'preincubation-2020','selection2616870Mme Marie-Ange Roquefleurcompetences','selection','2616870','Mme Marie-Ange Roquefleur','DINUM','competences','2','À creuser, "trop tôt"',0,NULL,X'0E0359856AE8FC8AEB5901FD236CBB54',1,NULL);
INSERT INTO "scores" VALUES(502,'preincubation-2020','selection2616870M. Gaël Deuxpontsampleur','selection','2616870','M. Gaël Deuxponts','Nord','ampleur','7/2',NULL,0,NULL,X'2F89FDF5B4C87E5FFA406D0FB1BB9164',1,NULL);
INSERT INTO "scores" VALUES(503,'preincubation-2020','selection2616870M. Gaël Deuxpontsaction','selection','2616870','M. Gaël Deuxponts','Nord','action','5/2',NULL,0,NULL,X'867E199916623FCE5309D258CD817EE0',1,NULL);
INSERT INTO "scores" VALUES(504,'preincubation-2020','selection2616870M. Gaël Deuxpontscompetences','selection','2616870','M. Gaël Deuxponts','Nord','competences','3',NULL,0,NULL,X'6524E1799C7C04B3FB7D04F187CFF36E',1,NULL);
INSERT INTO "scores" VALUES(505,'preincubation-2020','selection2616870M. Jérôme Vertepréampleur','selection','2616870','M. Jérôme Vertepré','Oise','ampleur','3',NULL,0,NULL,X'DB11429C4495DCD9696F000F7CA5D221',1,NULL);
INSERT INTO "scores" VALUES(506,'preincubation-2020','selection2616870M. Jérôme Vertepréaction','selection','2616870','M. Jérôme Vertepré','Oise','action','4',NULL,0,NULL,X'1C02970CC6A4EA115B244190FB40CB58',1,NULL);
INSERT INTO "scores" VALUES(507,'preincubation-2020','selection2616870M. Jérôme Verteprécompetences','selection','2616870','M. Jérôme Vertepré','Oise','competences','3',NULL,0,NULL,X'F428A6A882B80C374FB64E4A7D13EF01',1,NULL);
INSERT INTO "scores" VALUES(508,'preincubation-2020','selection2616870M. Gaël Moulinvertampleur','selection','2616870','M. Gaël Moulinvert','Pas-de-Calais','ampleur','3',NULL,0,NULL,X'8327090C94D50E580D4D97A14A0A1087',1,NULL);
INSERT INTO "scores" VALUES(509,'preincubation-2020','selection2616870M. Gaël Moulinvertaction','selection','2616870','M. Gaël Moulinvert','Pas-de-Calais','action','7/2',NULL,0,NULL,X'B546BD194C657C6A0604A067F6E5AD1A',1,NULL);
INSERT INTO "scores" VALUES(510,'preincubation-2020','selection2616870M. Gaël Moulinvertcompetences','selection','2616870','M. Gaël Moulinvert','Pas-de-Calais','competences','4',NULL,0,NULL,X'FA476A24599735A3911FE1FE2F696F91',1,NULL);
INSERT INTO "scores" VALUES(511,'preincubation-2020','selection2616870M. Loïc Dufictifampleur','selection','2616870','M. Loïc Dufictif','Somme','ampleur','4','À creuser, "trop tôt"',0,NULL,X'68C66519AA8B0100B93FC79AD133BC60',1,NULL);
INSERT INTO "scores" VALUES(512,'preincubation-2020','selection2616870M. Loïc Dufictifaction','selection','2616870','M. Loïc Dufictif','Somme','action','4','À creuser, "trop tôt"',0,NULL,X'7204632527601E841AF258A7297D2CD1',1,NULL);
INSERT INTO "scores" VALUES(513,'preincubation-2020','selection2616870M. Loïc Dufictifcompetences','selection','2616870','M. Loïc Dufictif','Somme','competences','3','À creuser, "trop tôt"',0,NULL,X'F4D170259CBA16B476B331988CB00AFD',1,NULL);
INSERT INTO "scores" VALUES(514,'preincubation-2020','selection2616870Mme Noëlle Petitjourampleur','selection','2616870','Mme Noëlle Petitjour','Val d''Oise','ampleur','5/2','Irritant réel ; quel volume ?',0,NULL,X'9BC1650974851B80E474B99AA83CDF1C',1,NULL);
INSERT INTO "scores" VALUES(515,'preincubation-2020','selection2616870Mme Noëlle Petitjouraction','selection','2616870','Mme Noëlle Petitjour','Val d''Oise','action','3','Irritant réel ; quel volume ?',0,NULL,X'FD229ADCB7FF5BA15BE1A42E9862B10E',1,NULL);
INSERT INTO "scores" VALUES(516,'preincubation-2020','selection2616870Mme Noëlle Petitjourcompetences','selection','2616870','Mme Noëlle Petitjour','Val d''Oise','competences','3','Irritant réel ; quel volume ?',0,NULL,X'6E34E7335A0997C19AFF796E67C22180',1,NULL);
INSERT INTO "scores" VALUES(517,'preincubation-2020','selection2618404M. Cédric Roquefleurampleur','selection','2618404','M. Cédric Roquefleur','DINUM','ampleur','2','Irritant réel ; quel volume ?',0,NULL,X'6354126C865E33425326FBF316F7CF6C',1,NULL);
INSERT INTO "scores" VALUES(518,'preincubation-2020','selection2618404M. Cédric Roquefleuraction','selection','2618404','M. Cédric Roquefleur','DINUM','action','2','Irritant réel ; quel volume ?',0,NULL,X'6A00B33163A1580CD11DFCEA849ADEAB',1,NULL);
INSERT INTO "scores" VALUES(519,'preincubation-2020','selection2618404M. Cédric Roquefleurcompetences','selection','2618404','M. Cédric Roquefleur','DINUM','competences','3','Irritant réel ; quel volume ?',0,NULL,X'F612B33EA14F1B742F282538E9B26757',1,NULL);
INSERT INTO "scores" VALUES(520,'preincubation-2020','selection2618404Mme Marie-Ange Roquefleurampleur','selection','2618404','Mme Marie-Ange Roquefleur','DINUM','ampleur','3/2','Porteuse convaincante',0,NULL,X'A40A37578BD2F40C362CC59D2AE77FC1',1,NULL);
INSERT INTO "scores" VALUES(521,'preincubation-2020','selection2618404Mme Marie-Ange Roquefleuraction','selection','2618404','Mme Marie-Ange Roquefleur','DINUM','action','5/2','Porteuse convaincante',0,NULL,X'12826B5C453E4BFB76DF28F42A3E5A29',1,NULL);
INSERT INTO "scores" VALUES(522,'preincubation-2020','selection2618404Mme Marie-Ange Roquefleurcompetences','selection','2618404','Mme Marie-Ange Roquefleur','DINUM','competences','3/2','Porteuse convaincante',0,NULL,X'75DC2662D39FACE690A4E245FA0F918A',1,NULL);
INSERT INTO "scores" VALUES(523,'preincubation-2020','selection2618404M. Gaël Deuxpontsampleur','selection','2618404','M. Gaël Deuxponts','Nord','ampleur','3','Irritant réel ; quel volume ?',0,NULL,X'22FEC6C59C2E9111C4D99D4159B5CA89',1,NULL);
INSERT INTO "scores" VALUES(524,'preincubation-2020','selection2618404M. Gaël Deuxpontsaction','selection','2618404','M. Gaël Deuxponts','Nord','action','2','Irritant réel ; quel volume ?',0,NULL,X'F07C018542825DC25DF0065D9D25CA1C',1,NULL);
INSERT INTO "scores" VALUES(525,'preincubation-2020','selection2618404M. Gaël Deuxpontscompetences','selection','2618404','M. Gaël Deuxponts','Nord','competences','2','Irritant réel ; quel volume ?',0,NULL,X'DBE50B3984DDFFA9155825FBF5468EE6',1,NULL);
INSERT INTO "scores" VALUES(526,'preincubation-2020','selection2618404M. Jérôme Vertepréampleur','selection','2618404','M. Jérôme Vertepré','Oise','ampleur','3',NULL,0,NULL,X'E2054001AEEF2FBD3F04BE144D3234FE',1,NULL);
INSERT INTO "scores" VALUES(527,'preincubation-2020','selection2618404M. Jérôme Vertepréaction','selection','2618404','M. Jérôme Vertepré','Oise','action','7/2',NULL,0,NULL,X'DACD0F5FFF1CF8ABC11717553BCA1F36',1,NULL);
INSERT INTO "scores" VALUES(528,'preincubation-2020','selection2618404M. Jérôme Verteprécompetences','selection','2618404','M. Jérôme Vertepré','Oise','competences','7/2',NULL,0,NULL,X'48BE36759E14C7D33C345FE2B19E7626',1,NULL);
INSERT INTO "scores" VALUES(529,'preincubation-2020','selection2618404M. Gaël Moulinvertampleur','selection','2618404','M. Gaël Moulinvert','Pas-de-Calais','ampleur','5/2',NULL,0,NULL,X'BBCB1E147315D50E1B920E0585ECB55C',1,NULL);
INSERT INTO "scores" VALUES(530,'preincubation-2020','selection2618404M. Gaël Moulinvertaction','selection','2618404','M. Gaël Moulinvert','Pas-de-Calais','action','5/2',NULL,0,NULL,X'D97E5FD5D833CFB40A0EAA1EA8B56F28',1,NULL);
INSERT INTO "scores" VALUES(531,'preincubation-2020','selection2618404M. Gaël Moulinvertcompetences','selection','2618404','M. Gaël Moulinvert','Pas-de-Calais','competences','7/2',NULL,0,NULL,X'4321FD7E5F17AF67C1ADC71F46DDF936',1,NULL);
INSERT INTO "scores" VALUES(532,'preincubation-2020','selection2618404M. Loïc Dufictifampleur','selection','2618404','M. Loïc Dufictif','Somme','ampleur','4',NULL,0,NULL,X'B718B6D3ACDCF4B28819B66133CEE0F3',1,NULL);
INSERT INTO "scores" VALUES(533,'preincubation-2020','selection2618404M. Loïc Dufictifaction','selection','2618404','M. Loïc Dufictif','Somme','action','7/2',NULL,0,NULL,X'9B59A772BE617C6B600449301BC51FBD',1,NULL);
INSERT INTO "scores" VALUES(534,'preincubation-2020','selection2618404M. Loïc Dufictifcompetences','selection','2618404','M. Loïc Dufictif','Somme','competences','7/2',NULL,0,NULL,X'EF177089A9EF08A760AD2FF8AD886A99',1,NULL);
INSERT INTO "scores" VALUES(535,'preincubation-2020','selection2618404Mme Noëlle Petitjourampleur','selection','2618404','Mme Noëlle Petitjour','Val d''Oise','ampleur','3',NULL,0,NULL,X'5DD740D79882AA163641522FE503E3D2',1,NULL);
INSERT INTO "scores" VALUES(536,'preincubation-2020','selection2618404Mme Noëlle Petitjouraction','selection','2618404','Mme Noëlle Petitjour','Val d''Oise','action','3',NULL,0,NULL,X'167C139BFBDC56B16AD34F34EB92D2C2',1,NULL);
INSERT INTO "scores" VALUES(537,'preincubation-2020','selection2618404Mme Noëlle Petitjourcompetences','selection','2618404','Mme Noëlle Petitjour','Val d''Oise','competences','5/2',NULL,0,NULL,X'2F5EB4ACB64E4B7EDE1C3C9357902630',1,NULL);
INSERT INTO "scores" VALUES(538,'preincubation-2020','selection2620518M. Cédric Roquefleurampleur','selection','2620518','M. Cédric Roquefleur','DINUM','ampleur','2',NULL,0,NULL,X'F82122772594361D5CB6B5D3A2E47003',1,NULL);
INSERT INTO "scores" VALUES(539,'preincubation-2020','selection2620518M. Cédric Roquefleuraction','selection','2620518','M. Cédric Roquefleur','DINUM','action','3',NULL,0,NULL,X'4239E123751A63529A0FB83F08182DB2',1,NULL);
INSERT INTO "scores" VALUES(540,'preincubation-2020','selection2620518M. Cédric Roquefleurcompetences','selection','2620518','M. Cédric Roquefleur','DINUM','competences','3/2',NULL,0,NULL,X'01581AD7D2335110B2DE9F6B21BD6AC3',1,NULL);
INSERT INTO "scores" VALUES(541,'preincubation-2020','selection2620518Mme Marie-Ange Roquefleurampleur','selection','2620518','Mme Marie-Ange Roquefleur','DINUM','ampleur','5/2',NULL,0,NULL,X'8D98597C61E44F213A3C12991AF2E886',1,NULL);
INSERT INTO "scores" VALUES(542,'preincubation-2020','selection2620518Mme Marie-Ange Roquefleuraction','selection','2620518','Mme Marie-Ange Roquefleur','DINUM','action','3/2',NULL,0,NULL,X'42EBBD7162CC47648AE050745535E0BC',1,NULL);
INSERT INTO "scores" VALUES(543,'preincubation-2020','selection2620518Mme Marie-Ange Roquefleurcompetences','selection','2620518','Mme Marie-Ange Roquefleur','DINUM','competences','3',NULL,0,NULL,X'C982194D8C2B2295FE1ED44C6C8B4B51',1,NULL);
INSERT INTO "scores" VALUES(544,'preincubation-2020','selection2620518M. Gaël Deuxpontsampleur','selection','2620518','M. Gaël Deuxponts','Nord','ampleur','2','À creuser, "trop tôt"',0,NULL,X'D1ACDC48E53C857218B8A8FACFE308B7',1,NULL);
INSERT INTO "scores" VALUES(545,'preincubation-2020','selection2620518M. Gaël Deuxpontsaction','selection','2620518','M. Gaël Deuxponts','Nord','action','3/2','À creuser, "trop tôt"',0,NULL,X'0EC068C83F626843B57CD37765A53118',1,NULL);
INSERT INTO "scores" VALUES(546,'preincubation-2020','selection2620518M. Gaël Deuxpontscompetences','selection','2620518','M. Gaël Deuxponts','Nord','competences','3/2','À creuser, "trop tôt"',0,NULL,X'92AC7F47FB6A7E47E1F907F8690AEFAE',1,NULL);
INSERT INTO "scores" VALUES(547,'preincubation-2020','selection2620518M. Jérôme Vertepréampleur','selection','2620518','M. Jérôme Vertepré','Oise','ampleur','5/2',NULL,0,NULL,X'808658858A4DFC7B18D2573F183B8B4A',1,NULL);
INSERT INTO "scores" VALUES(548,'preincubation-2020','selection2620518M. Jérôme Vertepréaction','selection','2620518','M. Jérôme Vertepré','Oise','action','2',NULL,0,NULL,X'3CD20D15A744FBFF9D01D146D29048EA',1,NULL);
INSERT INTO "scores" VALUES(549,'preincubation-2020','selection2620518M. Jérôme Verteprécompetences','selection','2620518','M. Jérôme Vertepré','Oise','competences','2',NULL,0,NULL,X'45BCC14D5EC17E8B6F4695B52782AF59',1,NULL);
INSERT INTO "scores" VALUES(550,'preincubation-2020','selection2620518M. Gaël Moulinvertampleur','selection','2620518','M. Gaël Moulinvert','Pas-de-Calais','ampleur','7/2',NULL,0,NULL,X'853D2AEB051FC4BE5C19F6A9C7FEE4FB',1,NULL);
INSERT INTO "scores" VALUES(551,'preincubation-2020','selection2620518M. Gaël Moulinvertaction','selection','2620518','M. Gaël Moulinvert','Pas-de-Calais','action','5/2',NULL,0,NULL,X'E0236A862B99BBDA9D12C63BAC9ACD18',1,NULL);
INSERT INTO "scores" VALUES(552,'preincubation-2020','selection2620518M. Gaël Moulinvertcompetences','selection','2620518','M. Gaël Moulinvert','Pas-de-Calais','competences','3',NULL,0,NULL,X'8850544EA681DB67F8D83406B19736B9',1,NULL);
INSERT INTO "scores" VALUES(553,'preincubation-2020','selection2620518M. Loïc Dufictifampleur','selection','2620518','M. Loïc Dufictif','Somme','ampleur','7/2','À creuser, "trop tôt"',0,NULL,X'36BBD1044DB67D92BCD3F766FB3C1E57',1,NULL);
INSERT INTO "scores" VALUES(554,'preincubation-2020','selection2620518M. Loïc Dufictifaction','selection','2620518','M. Loïc Dufictif','Somme','action','3','À creuser, "trop tôt"',0,NULL,X'752C5A2E923FB8BA4E2A86B4D14B1855',1,NULL);
INSERT INTO "scores" VALUES(555,'preincubation-2020','selection2620518M. Loïc Dufictifcompetences','selection','2620518','M. Loïc Dufictif','Somme','competences','3','À creuser, "trop tôt"',0,NULL,X'191034B4DB74C1BBD0B8B336A85F08BD',1,NULL);
INSERT INTO "scores" VALUES(556,'preincubation-2020','selection2620518Mme Noëlle Petitjourampleur','selection','2620518','Mme Noëlle Petitjour','Val d''Oise','ampleur','2',NULL,0,NULL,X'3BD0699F578263EB419AD38367A0C73C',1,NULL);
INSERT INTO "scores" VALUES(557,'preincubation-2020','selection2620518Mme Noëlle Petitjouraction','selection','2620518','Mme Noëlle Petitjour','Val d''Oise','action','5/2',NULL,0,NULL,X'F9E53074E8DA7D6A5B52A36E1A9D3C57',1,NULL);
INSERT INTO "scores" VALUES(558,'preincubation-2020','selection2620518Mme Noëlle Petitjourcompetences','selection','2620518','Mme Noëlle Petitjour','Val d''Oise','competences','5/2',NULL,0,NULL,X'C62459BC16FF14625A23066090FC4BAE',1,NULL);
INSERT INTO "scores" VALUES(559,'preincubation-2020','selection2614504M. Cédric Roquefleurampleur','selection','2614504','M. Cédric Roquefleur','DINUM','ampleur','5/2','Porteuse convaincante',0,NULL,X'285EF0F2238142F8ABC0696E381FD74E',1,NULL);
INSERT INTO "scores" VALUES(560,'preincubation-2020','selection2614504M. Cédric Roquefleuraction','selection','2614504','M. Cédric Roquefleur','DINUM','action','2','Porteuse convaincante',0,NULL,X'C8AC0237DE931EEAABA22FBA607EA441',1,NULL);
INSERT INTO "scores" VALUES(561,'preincubation-2020','selection2614504M. Cédric Roquefleurcompetences','selection','2614504','M. Cédric Roquefleur','DINUM','competences','2','Porteuse convaincante',0,NULL,X'D8FFEFF64969783EA78195DE4A91F491',1,NULL);
INSERT INTO "scores" VALUES(562,'preincubation-2020','selection2614504Mme Marie-Ange Roquefleurampleur','selection','2614504','Mme Marie-Ange Roquefleur','DINUM','ampleur','3/2','Irritant réel ; quel volume ?',0,NULL,X'B131730B04E485D670E5911E7DE63E0C',1,NULL);
INSERT INTO "scores" VALUES(563,'preincubation-2020','selection2614504Mme Marie-Ange Roquefleuraction','selection','2614504','Mme Marie-Ange Roquefleur','DINUM','action','1','Irritant réel ; quel volume ?',0,NULL,X'246CA02995DDB29427307A3E7AA43592',1,NULL);
INSERT INTO "scores" VALUES(564,'preincubation-2020','selection2614504Mme Marie-Ange Roquefleurcompetences','selection','2614504','Mme Marie-Ange Roquefleur','DINUM','competences','2','Irritant réel ; quel volume ?',0,NULL,X'79FA73DB1B1653BE98B207B3AB27569A',1,NULL);
INSERT INTO "scores" VALUES(565,'preincubation-2020','selection2614504M. Gaël Deuxpontsampleur','selection','2614504','M. Gaël Deuxponts','Nord','ampleur','2','À creuser, "trop tôt"',0,NULL,X'854A04ED200207C294ED2173E5DCD69F',1,NULL);
INSERT INTO "scores" VALUES(566,'preincubation-2020','selection2614504M. Gaël Deuxpontsaction','selection','2614504','M. Gaël Deuxponts','Nord','action','2','À creuser, "trop tôt"',0,NULL,X'386BF90782CC30D25BDB38454D5A4DAC',1,NULL);
INSERT INTO "scores" VALUES(567,'preincubation-2020','selection2614504M. Gaël Deuxpontscompetences','selection','2614504','M. Gaël Deuxponts','Nord','competences','2','À creuser, "trop tôt"',0,NULL,X'F15CE7919A3A60AB0042904C8F31F5B5',1,NULL);
INSERT INTO "scores" VALUES(568,'preincubation-2020','selection2614504M. Jérôme Vertepréampleur','selection','2614504','M. Jérôme Vertepré','Oise','ampleur','3','Porteuse convaincante',0,NULL,X'1C85F2940858F87E872A749FB8488922',1,NULL);
INSERT INTO "scores" VALUES(569,'preincubation-2020','selection2614504M. Jérôme Vertepréaction','selection','2614504','M. Jérôme Vertepré','Oise','action','3','Porteuse convaincante',0,NULL,X'B73E98625A24A183BB52FFDB70243019',1,NULL);
INSERT INTO "scores" VALUES(570,'preincubation-2020','selection2614504M. Jérôme Verteprécompetences','selection','2614504','M. Jérôme Vertepré','Oise','competences','5/2','Porteuse convaincante',0,NULL,X'AB065A238F35C6295F9F8F115D81A658',1,NULL);
INSERT INTO "scores" VALUES(571,'preincubation-2020','selection2614504M. Gaël Moulinvertampleur','selection','2614504','M. Gaël Moulinvert','Pas-de-Calais','ampleur','2','À creuser, "trop tôt"',0,NULL,X'5585C838A82E96B0922A3B89392D1135',1,NULL);
INSERT INTO "scores" VALUES(572,'preincubation-2020','selection2614504M. Gaël Moulinvertaction','selection','2614504','M. Gaël Moulinvert','Pas-de-Calais','action','2','À creuser, "trop tôt"',0,NULL,X'5F8E6E65E9977D5B67B335015601E763',1,NULL);
INSERT INTO "scores" VALUES(573,'preincubation-2020','selection2614504M. Gaël Moulinvertcompetences','selection','2614504','M. Gaël Moulinvert','Pas-de-Calais','competences','5/2','À creuser, "trop tôt"',0,NULL,X'7C64A2797AF61D198CBCD6263913DC34',1,NULL);
INSERT INTO "scores" VALUES(574,'preincubation-2020','selection2614504M. Loïc Dufictifampleur','selection','2614504','M. Loïc Dufictif','Somme','ampleur','3','À creuser, "trop tôt"',0,NULL,X'29D76917EEDF3D349EB3C634A4064E12',1,NULL);
INSERT INTO "scores" VALUES(575,'preincubation-2020','selection2614504M. Loïc Dufictifaction','selection','2614504','M. Loïc Dufictif','Somme','action','3','À creuser, "trop tôt"',0,NULL,X'D94A3B511C82D6F144635097BE1805D4',1,NULL);
INSERT INTO "scores" VALUES(576,'preincubation-2020','selection2614504M. Loïc Dufictifcompetences','selection','2614504','M. Loïc Dufictif','Somme','competences','2','À creuser, "trop tôt"',0,NULL,X'E6E854C4F413E29BC63BB432ADC5D7A2',1,NULL);
INSERT INTO "scores" VALUES(577,'preincubation-2020','selection2614504Mme Noëlle Petitjourampleur','selection','2614504','Mme Noëlle Petitjour','Val d''Oise','ampleur','5/2','Irritant réel ; quel volume ?',0,NULL,X'9F80E1094D36F302C773889598D88E87',1,NULL);
INSERT INTO "scores" VALUES(578,'preincubation-2020','selection2614504Mme Noëlle Petitjouraction','selection','2614504','Mme Noëlle Petitjour','Val d''Oise','action','2','Irritant réel ; quel volume ?',0,NULL,X'9DD383CBA3215BA1A806E4809FC18BDE',1,NULL);
INSERT INTO "scores" VALUES(579,'preincubation-2020','selection2614504Mme Noëlle Petitjourcompetences','selection','2614504','Mme Noëlle Petitjour','Val d''Oise','competences','5/2','Irritant réel ; quel volume ?',0,NULL,X'DE165F81D1E0BD908673BB8BFAAF0CD3',1,NULL);
INSERT INTO "scores" VALUES(580,'preincubation-2020','selection2619715M. Cédric Roquefleurampleur','selection','2619715','M. Cédric Roquefleur','DINUM','ampleur','3/2','Irritant réel ; quel volume ?',0,NULL,X'826FA05EC3EFDF68C2AACA05546B03C6',1,NULL);
INSERT INTO "scores" VALUES(581,'preincubation-2020','selection2619715M. Cédric Roquefleuraction','selection','2619715','M. Cédric Roquefleur','DINUM','action','3/2','Irritant réel ; quel volume ?',0,NULL,X'AD51B3A0FC8F0C4659695F8ED0E8C7AF',1,NULL);
INSERT INTO "scores" VALUES(582,'preincubation-2020','selection2619715M. Cédric Roquefleurcompetences','selection','2619715','M. Cédric Roquefleur','DINUM','competences','2','Irritant réel ; quel volume ?',0,NULL,X'564AC9B04EE0401B6782DBC2D729C8D7',1,NULL);
INSERT INTO "scores" VALUES(583,'preincubation-2020','selection2619715Mme Marie-Ange Roquefleurampleur','selection','2619715','Mme Marie-Ange Roquefleur','DINUM','ampleur','2',NULL,0,NULL,X'7A06A1FAD8118940B7B52F6777E97223',1,NULL);
INSERT INTO "scores" VALUES(584,'preincubation-2020','selection2619715Mme Marie-Ange Roquefleuraction','selection','2619715','Mme Marie-Ange Roquefleur','DINUM','action','2',NULL,0,NULL,X'038AB7042913A8402AAE670A4D105726',1,NULL);
INSERT INTO "scores" VALUES(585,'preincubation-2020','selection2619715Mme Marie-Ange Roquefleurcompetences','selection','2619715','Mme Marie-Ange Roquefleur','DINUM','competences','3/2',NULL,0,NULL,X'612B74EAB6A966D2B831BF1E0120F8AB',1,NULL);
INSERT INTO "scores" VALUES(586,'preincubation-2020','selection2619715M. Gaël Deuxpontsampleur','selection','2619715','M. Gaël Deuxponts','Nord','ampleur','3/2','Irritant réel ; quel volume ?',0,NULL,X'DD1E9113E7AA1AAF232742500232B5F0',1,NULL);
INSERT INTO "scores" VALUES(587,'preincubation-2020','selection2619715M. Gaël Deuxpontsaction','selection','2619715','M. Gaël Deuxponts','Nord','action','3/2','Irritant réel ; quel volume ?',0,NULL,X'B2CD496A3AAA0003617C0C415A2B3915',1,NULL);
INSERT INTO "scores" VALUES(588,'preincubation-2020','selection2619715M. Gaël Deuxpontscompetences','selection','2619715','M. Gaël Deuxponts','Nord','competences','5/2','Irritant réel ; quel volume ?',0,NULL,X'24C5DEDD69C8B4BA045CFE966BF878A1',1,NULL);
INSERT INTO "scores" VALUES(589,'preincubation-2020','selection2619715M. Jérôme Vertepréampleur','selection','2619715','M. Jérôme Vertepré','Oise','ampleur','5/2',NULL,0,NULL,X'119C43206DABD22827A5494BC2059596',1,NULL);
INSERT INTO "scores" VALUES(590,'preincubation-2020','selection2619715M. Jérôme Vertepréaction','selection','2619715','M. Jérôme Vertepré','Oise','action','5/2',NULL,0,NULL,X'8303E8C88E15764B240DDDCDBFF48855',1,NULL);
INSERT INTO "scores" VALUES(591,'preincubation-2020','selection2619715M. Jérôme Verteprécompetences','selection','2619715','M. Jérôme Vertepré','Oise','competences','3',NULL,0,NULL,X'DBEC96F507125343F2691C7CEC87B693',1,NULL);
INSERT INTO "scores" VALUES(592,'preincubation-2020','selection2619715M. Gaël Moulinvertampleur','selection','2619715','M. Gaël Moulinvert','Pas-de-Calais','ampleur','7/2','Porteuse convaincante',0,NULL,X'140BEAAE84366B2526310688A8E22636',1,NULL);
INSERT INTO "scores" VALUES(593,'preincubation-2020','selection2619715M. Gaël Moulinvertaction','selection','2619715','M. Gaël Moulinvert','Pas-de-Calais','action','7/2','Porteuse convaincante',0,NULL,X'BE5B755C399C2CF3793E5F13D2A071E6',1,NULL);
INSERT INTO "scores" VALUES(594,'preincubation-2020','selection2619715M. Gaël Moulinvertcompetences','selection','2619715','M. Gaël Moulinvert','Pas-de-Calais','competences','7/2','Porteuse convaincante',0,NULL,X'21086832096DEE06E1E882084D8BF338',1,NULL);
INSERT INTO "scores" VALUES(595,'preincubation-2020','selection2619715M. Loïc Dufictifampleur','selection','2619715','M. Loïc Dufictif','Somme','ampleur','5/2',NULL,0,NULL,X'375CE92E6779EF41594ED37ACDB3559A',1,NULL);
INSERT INTO "scores" VALUES(596,'preincubation-2020','selection2619715M. Loïc Dufictifaction','selection','2619715','M. Loïc Dufictif','Somme','action','3',NULL,0,NULL,X'B71C2637D732C78586EAD25D1B30160B',1,NULL);
INSERT INTO "scores" VALUES(597,'preincubation-2020','selection2619715M. Loïc Dufictifcompetences','selection','2619715','M. Loïc Dufictif','Somme','competences','5/2',NULL,0,NULL,X'1FD722B2998E3B455D0027A35F105872',1,NULL);
INSERT INTO "scores" VALUES(598,'preincubation-2020','selection2619715Mme Noëlle Petitjourampleur','selection','2619715','Mme Noëlle Petitjour','Val d''Oise','ampleur','5/2','À creuser, "trop tôt"',0,NULL,X'2153CAE45E16999B6503415BA7031634',1,NULL);
INSERT INTO "scores" VALUES(599,'preincubation-2020','selection2619715Mme Noëlle Petitjouraction','selection','2619715','Mme Noëlle Petitjour','Val d''Oise','action','5/2','À creuser, "trop tôt"',0,NULL,X'AE8AF8963525E013C42357F27E7896BB',1,NULL);
INSERT INTO "scores" VALUES(600,'preincubation-2020','selection2619715Mme Noëlle Petitjourcompetences','selection','2619715','Mme Noëlle Petitjour','Val d''Oise','competences','3','À creuser, "trop tôt"',0,NULL,X'5437BE7730CA8B174E25819B2498EE8F',1,NULL);
INSERT INTO "scores" VALUES(601,'preincubation-2020','selection2619960M. Cédric Roquefleurampleur','selection','2619960','M. Cédric Roquefleur','DINUM','ampleur','2','Irritant réel ; quel volume ?',0,NULL,X'A007FE6FE6332A2FD1D0F8D369EFEC46',1,NULL);
INSERT INTO "scores" VALUES(602,'preincubation-2020','selection2619960M. Cédric Roquefleuraction','selection','2619960','M. Cédric Roquefleur','DINUM','action','2','Irritant réel ; quel volume ?',0,NULL,X'A06AEAAC3045C9424E224BFBDC67C0A4',1,NULL);
INSERT INTO "scores" VALUES(603,'preincubation-2020','selection2619960M. Cédric Roquefleurcompetences','selection','2619960','M. Cédric Roquefleur','DINUM','competences','3/2','Irritant réel ; quel volume ?',0,NULL,X'75849BD0AE0180148F770F3913B4FD10',1,NULL);
INSERT INTO "scores" VALUES(604,'preincubation-2020','selection2619960Mme Marie-Ange Roquefleurampleur','selection','2619960','Mme Marie-Ange Roquefleur','DINUM','ampleur','3/2','Irritant réel ; quel volume ?',0,NULL,X'3FEC210468BF938E8B3B00AB50FF4D4F',1,NULL);
INSERT INTO "scores" VALUES(605,'preincubation-2020','selection2619960Mme Marie-Ange Roquefleuraction','selection','2619960','Mme Marie-Ange Roquefleur','DINUM','action','3/2','Irritant réel ; quel volume ?',0,NULL,X'95ECF7C23F47F83347EAEA2601B1F237',1,NULL);
INSERT INTO "scores" VALUES(606,'preincubation-2020','selection2619960Mme Marie-Ange Roquefleurcompetences','selection','2619960','Mme Marie-Ange Roquefleur','DINUM','competences','5/2','Irritant réel ; quel volume ?',0,NULL,X'6AB4965E830F4642507C6FE40011FA15',1,NULL);
INSERT INTO "scores" VALUES(607,'preincubation-2020','selection2619960M. Gaël Deuxpontsampleur','selection','2619960','M. Gaël Deuxponts','Nord','ampleur',NULL,'Déport',1,NULL,X'085CD2DB24A72F7D83DB15F55F24DE9F',1,NULL);
INSERT INTO "scores" VALUES(608,'preincubation-2020','selection2619960M. Gaël Deuxpontsaction','selection','2619960','M. Gaël Deuxponts','Nord','action',NULL,'Déport',1,NULL,X'C2CAAE503572EEF045CDB7CCABBF8F6D',1,NULL);
INSERT INTO "scores" VALUES(609,'preincubation-2020','selection2619960M. Gaël Deuxpontscompetences','selection','2619960','M. Gaël Deuxponts','Nord','competences',NULL,'Déport',1,NULL,X'674860EAC69FE711896A5CA672DE84E3',1,NULL);
INSERT INTO "scores" VALUES(610,'preincubation-2020','selection2619960M. Jérôme Vertepréampleur','selection','2619960','M. Jérôme Vertepré','Oise','ampleur',NULL,'Déport',1,NULL,X'6F9C12D0A1DEBBD82AA6A6F42B81A8ED',1,NULL);
INSERT INTO "scores" VALUES(611,'preincubation-2020','selection2619960M. Jérôme Vertepréaction','selection','2619960','M. Jérôme Vertepré','Oise','action',NULL,'Déport',1,NULL,X'B8D05E9DF08F86F42423C1E555D1FD33',1,NULL);
INSERT INTO "scores" VALUES(612,'preincubation-2020','selection2619960M. Jérôme Verteprécompetences','selection','2619960','M. Jérôme Vertepré','Oise','competences',NULL,'Déport',1,NULL,X'A73B3222A645AF10AD9247DB22917BAD',1,NULL);
INSERT INTO "scores" VALUES(613,'preincubation-2020','selection2619960M. Gaël Moulinvertampleur','selection','2619960','M. Gaël Moulinvert','Pas-de-Calais','ampleur',NULL,'Déport',1,NULL,X'7B9C6837F0FC034CB2B120F5991BF23B',1,NULL);
INSERT INTO "scores" VALUES(614,'preincubation-2020','selection2619960M. Gaël Moulinvertaction','selection','2619960','M. Gaël Moulinvert','Pas-de-Calais','action',NULL,'Déport',1,NULL,X'3682C6A280DED44FEAFBDD90CF069FE0',1,NULL);
INSERT INTO "scores" VALUES(615,'preincubation-2020','selection2619960M. Gaël Moulinvertcompetences','selection','2619960','M. Gaël Moulinvert','Pas-de-Calais','competences',NULL,'Déport',1,NULL,X'30C2426D0D98A679184A1BFE02A03B36',1,NULL);
INSERT INTO "scores" VALUES(616,'preincubation-2020','selection2619960M. Loïc Dufictifampleur','selection','2619960','M. Loïc Dufictif','Somme','ampleur',NULL,'Déport',1,NULL,X'DD9DFBB026D792426A921B2BC7A4627F',1,NULL);
INSERT INTO "scores" VALUES(617,'preincubation-2020','selection2619960M. Loïc Dufictifaction','selection','2619960','M. Loïc Dufictif','Somme','action',NULL,'Déport',1,NULL,X'4643B69725E401A8E747C35714E6710F',1,NULL);
INSERT INTO "scores" VALUES(618,'preincubation-2020','selection2619960M. Loïc Dufictifcompetences','selection','2619960','M. Loïc Dufictif','Somme','competences',NULL,'Déport',1,NULL,X'252F0841E8F3001BC55A12800AC26D25',1,NULL);
INSERT INTO "scores" VALUES(619,'preincubation-2020','selection2619960Mme Noëlle Petitjourampleur','selection','2619960','Mme Noëlle Petitjour','Val d''Oise','ampleur',NULL,'Déport',1,NULL,X'92DBB1F7B9818B6869D91545626CCE3E',1,NULL);
INSERT INTO "scores" VALUES(620,'preincubation-2020','selection2619960Mme Noëlle Petitjouraction','selection','2619960','Mme Noëlle Petitjour','Val d''Oise','action',NULL,'Déport',1,NULL,X'9AEEFFDB474BE71AFB3526C50E2C5183',1,NULL);
INSERT INTO "scores" VALUES(621,'preincubation-2020','selection2619960Mme Noëlle Petitjourcompetences','selection','2619960','Mme Noëlle Petitjour','Val d''Oise','competences',NULL,'Déport',1,NULL,X'DB1DE3D3F1AEF0293891D103DD7224B4',1,NULL);
INSERT INTO "scores" VALUES(622,'preincubation-2020','selection2622887M. Cédric Roquefleurampleur','selection','2622887','M. Cédric Roquefleur','DINUM','ampleur','4','Irritant réel ; quel volume ?',0,NULL,X'11E7514B2B0BB4CA6C57D9DFCACAD648',1,NULL);
INSERT INTO "scores" VALUES(623,'preincubation-2020','selection2622887M. Cédric Roquefleuraction','selection','2622887','M. Cédric Roquefleur','DINUM','action','4','Irritant réel ; quel volume ?',0,NULL,X'0AB915203DDE532E5EDB244030FD9DD9',1,NULL);
INSERT INTO "scores" VALUES(624,'preincubation-2020','selection2622887M. Cédric Roquefleurcompetences','selection','2622887','M. Cédric Roquefleur','DINUM','competences','9/2','Irritant réel ; quel volume ?',0,NULL,X'B5312827A7DB8C879FF75D512E6335B6',1,NULL);
INSERT INTO "scores" VALUES(625,'preincubation-2020','selection2622887Mme Marie-Ange Roquefleurampleur','selection','2622887','Mme Marie-Ange Roquefleur','DINUM','ampleur','4','À creuser, "trop tôt"',0,NULL,X'3D5A8BC728B7E2111504BD761ED92D92',1,NULL);
INSERT INTO "scores" VALUES(626,'preincubation-2020','selection2622887Mme Marie-Ange Roquefleuraction','selection','2622887','Mme Marie-Ange Roquefleur','DINUM','action',NULL,'À creuser, "trop tôt"',0,NULL,X'9120A47FD777EB25412632B18C66441B',1,NULL);
INSERT INTO "scores" VALUES(627,'preincubation-2020','selection2622887Mme Marie-Ange Roquefleurcompetences','selection','2622887','Mme Marie-Ange Roquefleur','DINUM','competences','7/2','À creuser, "trop tôt"',0,NULL,X'A43497ECCCD454829A76A3D0F4F62A81',1,NULL);
INSERT INTO "scores" VALUES(628,'preincubation-2020','selection2622887M. Gaël Deuxpontsampleur','selection','2622887','M. Gaël Deuxponts','Nord','ampleur','4',NULL,0,NULL,X'885E49DB22537BDBF9B6A9A0BBE9DF6D',1,NULL);
INSERT INTO "scores" VALUES(629,'preincubation-2020','selection2622887M. Gaël Deuxpontsaction','selection','2622887','M. Gaël Deuxponts','Nord','action','3',NULL,0,NULL,X'8DCFA382EEFAA6E9F214A6E3CD68E1C5',1,NULL);
INSERT INTO "scores" VALUES(630,'preincubation-2020','selection2622887M. Gaël Deuxpontscompetences','selection','2622887','M. Gaël Deuxponts','Nord','competences','4',NULL,0,NULL,X'4442BB47848845823D71E9BC813D5047',1,NULL);
INSERT INTO "scores" VALUES(631,'preincubation-2020','selection2622887M. Jérôme Vertepréampleur','selection','2622887','M. Jérôme Vertepré','Oise','ampleur','4','Porteuse convaincante',0,NULL,X'910E668CA6D3F8337467834076381770',1,NULL);
INSERT INTO "scores" VALUES(632,'preincubation-2020','selection2622887M. Jérôme Vertepréaction','selection','2622887','M. Jérôme Vertepré','Oise','action','9/2','Porteuse convaincante',0,NULL,X'16F669AB8D5532157F71EE49B65768CC',1,NULL);
INSERT INTO "scores" VALUES(633,'preincubation-2020','selection2622887M. Jérôme Verteprécompetences','selection','2622887','M. Jérôme Vertepré','Oise','competences','5','Porteuse convaincante',0,NULL,X'048FF9B1C2E8B1B9DC884B377976671B',1,NULL);
INSERT INTO "scores" VALUES(634,'preincubation-2020','selection2622887M. Gaël Moulinvertampleur','selection','2622887','M. Gaël Moulinvert','Pas-de-Calais','ampleur','4',NULL,0,NULL,X'2DAEDE41362BA5B10995A03E2EA9027B',1,NULL);
INSERT INTO "scores" VALUES(635,'preincubation-2020','selection2622887M. Gaël Moulinvertaction','selection','2622887','M. Gaël Moulinvert','Pas-de-Calais','action','9/2',NULL,0,NULL,X'1EB004D784E73C2DBD070E6577DC5D69',1,NULL);
INSERT INTO "scores" VALUES(636,'preincubation-2020','selection2622887M. Gaël Moulinvertcompetences','selection','2622887','M. Gaël Moulinvert','Pas-de-Calais','competences','5',NULL,0,NULL,X'7E8A904C90CCCC347EDC3C832F5983CC',1,NULL);
INSERT INTO "scores" VALUES(637,'preincubation-2020','selection2622887M. Loïc Dufictifampleur','selection','2622887','M. Loïc Dufictif','Somme','ampleur','5','Porteuse convaincante',0,NULL,X'B84FA4CB68EECEDF02F234A6E70B8F89',1,NULL);
INSERT INTO "scores" VALUES(638,'preincubation-2020','selection2622887M. Loïc Dufictifaction','selection','2622887','M. Loïc Dufictif','Somme','action','4','Porteuse convaincante',0,NULL,X'0BB540B8C7350CD9F66741B9F8A6D224',1,NULL);
INSERT INTO "scores" VALUES(639,'preincubation-2020','selection2622887M. Loïc Dufictifcompetences','selection','2622887','M. Loïc Dufictif','Somme','competences','4','Porteuse convaincante',0,NULL,X'68952ED3F56E0144DACDE172E053BC67',1,NULL);
INSERT INTO "scores" VALUES(640,'preincubation-2020','selection2622887Mme Noëlle Petitjourampleur','selection','2622887','Mme Noëlle Petitjour','Val d''Oise','ampleur','9/2','Porteuse convaincante',0,NULL,X'B19E9E9C290D9F62A29B51150C3F8BC1',1,NULL);
INSERT INTO "scores" VALUES(641,'preincubation-2020','selection2622887Mme Noëlle Petitjouraction','selection','2622887','Mme Noëlle Petitjour','Val d''Oise','action','9/2','Porteuse convaincante',0,NULL,X'63730D8103BBE1DEB2CA8F2155735517',1,NULL);
INSERT INTO "scores" VALUES(642,'preincubation-2020','selection2622887Mme Noëlle Petitjourcompetences','selection','2622887','Mme Noëlle Petitjour','Val d''Oise','competences','4','Porteuse convaincante',0,NULL,X'C2A93430E093912D663D52A56EE27D95',1,NULL);
INSERT INTO "scores" VALUES(643,'preincubation-2020','selection2621018M. Cédric Roquefleurampleur','selection','2621018','M. Cédric Roquefleur','DINUM','ampleur',NULL,'Je connais le porteur',1,NULL,X'C536D13BBD26A404F1A2587152ED6BB4',1,NULL);
INSERT INTO "scores" VALUES(644,'preincubation-2020','selection2621018M. Cédric Roquefleuraction','selection','2621018','M. Cédric Roquefleur','DINUM','action',NULL,'Je connais le porteur',1,NULL,X'24D32C47DBD600685F49871114601CDB',1,NULL);
INSERT INTO "scores" VALUES(645,'preincubation-2020','selection2621018M. Cédric Roquefleurcompetences','selection','2621018','M. Cédric Roquefleur','DINUM','competences',NULL,'Je connais le porteur',1,NULL,X'488034A8B2549C456C89690FD35954A7',1,NULL);
INSERT INTO "scores" VALUES(646,'preincubation-2020','selection2621018Mme Marie-Ange Roquefleurampleur','selection','2621018','Mme Marie-Ange Roquefleur','DINUM','ampleur','7/2',NULL,0,NULL,X'CDA033D88F46A91B004D3165147D3DEC',1,NULL);
INSERT INTO "scores" VALUES(647,'preincubation-2020','selection2621018Mme Marie-Ange Roquefleuraction','selection','2621018','Mme Marie-Ange Roquefleur','DINUM','action','4',NULL,0,NULL,X'BA98E025F6B81D2E6904958C7FEE1859',1,NULL);
INSERT INTO "scores" VALUES(648,'preincubation-2020','selection2621018Mme Marie-Ange Roquefleurcompetences','selection','2621018','Mme Marie-Ange Roquefleur','DINUM','competences','7/2',NULL,0,NULL,X'7FE2FED5D8036674085594691081D499',1,NULL);
INSERT INTO "scores" VALUES(649,'preincubation-2020','selection2621018M. Gaël Deuxpontsampleur','selection','2621018','M. Gaël Deuxponts','Nord','ampleur','7/2',NULL,0,NULL,X'6E373288072DEBBEC473491049208670',1,NULL);
INSERT INTO "scores" VALUES(650,'preincubation-2020','selection2621018M. Gaël Deuxpontsaction','selection','2621018','M. Gaël Deuxponts','Nord','action','9/2',NULL,0,NULL,X'099701EB076CA7BDA76DAE1F9AF7950D',1,NULL);
INSERT INTO "scores" VALUES(651,'preincubation-2020','selection2621018M. Gaël Deuxpontscompetences','selection','2621018','M. Gaël Deuxponts','Nord','competences','7/2',NULL,0,NULL,X'86F0C0608F4A7F6F95310E765F4DF0A1',1,NULL);
INSERT INTO "scores" VALUES(652,'preincubation-2020','selection2621018M. Jérôme Vertepréampleur','selection','2621018','M. Jérôme Vertepré','Oise','ampleur','5','À creuser, "trop tôt"',0,NULL,X'054E1F2DEA38310A47D98D50D91C0BBF',1,NULL);
INSERT INTO "scores" VALUES(653,'preincubation-2020','selection2621018M. Jérôme Vertepréaction','selection','2621018','M. Jérôme Vertepré','Oise','action','4','À creuser, "trop tôt"',0,NULL,X'E3127FB8AF2BF6FCF10B71BDC63B25D8',1,NULL);
INSERT INTO "scores" VALUES(654,'preincubation-2020','selection2621018M. Jérôme Verteprécompetences','selection','2621018','M. Jérôme Vertepré','Oise','competences','4','À creuser, "trop tôt"',0,NULL,X'C2476932C7F407891CF14873B6C11928',1,NULL);
INSERT INTO "scores" VALUES(655,'preincubation-2020','selection2621018M. Gaël Moulinvertampleur','selection','2621018','M. Gaël Moulinvert','Pas-de-Calais','ampleur','5',NULL,0,NULL,X'B4E355AD235C0A3520691C02B5320731',1,NULL);
INSERT INTO "scores" VALUES(656,'preincubation-2020','selection2621018M. Gaël Moulinvertaction','selection','2621018','M. Gaël Moulinvert','Pas-de-Calais','action','4',NULL,0,NULL,X'4ECB5D3A0C2CC926D1F48A03CC0531FF',1,NULL);
INSERT INTO "scores" VALUES(657,'preincubation-2020','selection2621018M. Gaël Moulinvertcompetences','selection','2621018','M. Gaël Moulinvert','Pas-de-Calais','competences','9/2',NULL,0,NULL,X'49917A29E8A0798B9C3FF952199CF538',1,NULL);
INSERT INTO "scores" VALUES(658,'preincubation-2020','selection2621018M. Loïc Dufictifampleur','selection','2621018','M. Loïc Dufictif','Somme','ampleur','4',NULL,0,NULL,X'A80D3C1B6CDCAAC26E174771121E3CA3',1,NULL);
INSERT INTO "scores" VALUES(659,'preincubation-2020','selection2621018M. Loïc Dufictifaction','selection','2621018','M. Loïc Dufictif','Somme','action','4',NULL,0,NULL,X'8BF60A7DF5C897DB45D11B0991B2B11A',1,NULL);
INSERT INTO "scores" VALUES(660,'preincubation-2020','selection2621018M. Loïc Dufictifcompetences','selection','2621018','M. Loïc Dufictif','Somme','competences','7/2',NULL,0,NULL,X'C967EBB7DFB308E21B7827464EE5796D',1,NULL);
INSERT INTO "scores" VALUES(661,'preincubation-2020','selection2621018Mme Noëlle Petitjourampleur','selection','2621018','Mme Noëlle Petitjour','Val d''Oise','ampleur','7/2',NULL,0,NULL,X'A9E5BA40E25F2FF0923230FE08C2FF55',1,NULL);
INSERT INTO "scores" VALUES(662,'preincubation-2020','selection2621018Mme Noëlle Petitjouraction','selection','2621018','Mme Noëlle Petitjour','Val d''Oise','action','5',NULL,0,NULL,X'845BA12CA30631FBAF945B042AAF3B20',1,NULL);
INSERT INTO "scores" VALUES(663,'preincubation-2020','selection2621018Mme Noëlle Petitjourcompetences','selection','2621018','Mme Noëlle Petitjour','Val d''Oise','competences','4',NULL,0,NULL,X'D03C11D2D7220F9C0E1231A420CCB4F6',1,NULL);
INSERT INTO "scores" VALUES(664,'preincubation-2020','selection2622543M. Cédric Roquefleurampleur','selection','2622543','M. Cédric Roquefleur','DINUM','ampleur','5/2',NULL,0,NULL,X'0B719D793CCDC30AEC203CE85522BE18',1,NULL);
INSERT INTO "scores" VALUES(665,'preincubation-2020','selection2622543M. Cédric Roquefleuraction','selection','2622543','M. Cédric Roquefleur','DINUM','action','2',NULL,0,NULL,X'54176FCC06B46D9277E22377A5163A9B',1,NULL);
INSERT INTO "scores" VALUES(666,'preincubation-2020','selection2622543M. Cédric Roquefleurcompetences','selection','2622543','M. Cédric Roquefleur','DINUM','competences','5/2',NULL,0,NULL,X'66C51E4A37375269AD6DB7E60D2F76AE',1,NULL);
INSERT INTO "scores" VALUES(667,'preincubation-2020','selection2622543Mme Marie-Ange Roquefleurampleur','selection','2622543','Mme Marie-Ange Roquefleur','DINUM','ampleur','3','À creuser, "trop tôt"',0,NULL,X'F0C771CE0378B8725335B31BD684F3E8',1,NULL);
INSERT INTO "scores" VALUES(668,'preincubation-2020','selection2622543Mme Marie-Ange Roquefleuraction','selection','2622543','Mme Marie-Ange Roquefleur','DINUM','action','2','À creuser, "trop tôt"',0,NULL,X'637C9627720D1B92CC77565ACC3B16A3',1,NULL);
INSERT INTO "scores" VALUES(669,'preincubation-2020','selection2622543Mme Marie-Ange Roquefleurcompetences','selection','2622543','Mme Marie-Ange Roquefleur','DINUM','competences','2','À creuser, "trop tôt"',0,NULL,X'A6C54F5448E607C26C6CE862605F3E7F',1,NULL);
INSERT INTO "scores" VALUES(670,'preincubation-2020','selection2622543M. Gaël Deuxpontsampleur','selection','2622543','M. Gaël Deuxponts','Nord','ampleur','7/2',NULL,0,NULL,X'4C1EE886CC78DA1E5219723527D9238E',1,NULL);
INSERT INTO "scores" VALUES(671,'preincubation-2020','selection2622543M. Gaël Deuxpontsaction','selection','2622543','M. Gaël Deuxponts','Nord','action','5/2',NULL,0,NULL,X'C1573D49212C9D1DBAF3E428E3955A9E',1,NULL);
INSERT INTO "scores" VALUES(672,'preincubation-2020','selection2622543M. Gaël Deuxpontscompetences','selection','2622543','M. Gaël Deuxponts','Nord','competences','3',NULL,0,NULL,X'37B8006F2A85B4A83E3DBB4A20DF879C',1,NULL);
INSERT INTO "scores" VALUES(673,'preincubation-2020','selection2622543M. Jérôme Vertepréampleur','selection','2622543','M. Jérôme Vertepré','Oise','ampleur','3',NULL,0,NULL,X'668B535409A09BB480F756C369430919',1,NULL);
INSERT INTO "scores" VALUES(674,'preincubation-2020','selection2622543M. Jérôme Vertepréaction','selection','2622543','M. Jérôme Vertepré','Oise','action','4',NULL,0,NULL,X'B2582091B39FCAF00F0872E6F82C5693',1,NULL);
INSERT INTO "scores" VALUES(675,'preincubation-2020','selection2622543M. Jérôme Verteprécompetences','selection','2622543','M. Jérôme Vertepré','Oise','competences','3',NULL,0,NULL,X'598708CBF7975E0D998ECE9A3E015A9C',1,NULL);
INSERT INTO "scores" VALUES(676,'preincubation-2020','selection2622543M. Gaël Moulinvertampleur','selection','2622543','M. Gaël Moulinvert','Pas-de-Calais','ampleur','3',NULL,0,NULL,X'42810049C55E9F432772816B7AA59B0C',1,NULL);
INSERT INTO "scores" VALUES(677,'preincubation-2020','selection2622543M. Gaël Moulinvertaction','selection','2622543','M. Gaël Moulinvert','Pas-de-Calais','action','7/2',NULL,0,NULL,X'DF1D07044F8A3084418EB9744DEAF9AC',1,NULL);
INSERT INTO "scores" VALUES(678,'preincubation-2020','selection2622543M. Gaël Moulinvertcompetences','selection','2622543','M. Gaël Moulinvert','Pas-de-Calais','competences','4',NULL,0,NULL,X'EAC7404D1E8516ED75CC3DAA8D01B2D2',1,NULL);
INSERT INTO "scores" VALUES(679,'preincubation-2020','selection2622543M. Loïc Dufictifampleur','selection','2622543','M. Loïc Dufictif','Somme','ampleur','4','À creuser, "trop tôt"',0,NULL,X'3E73C0B0D72005CD2A78AB245B1B675D',1,NULL);
INSERT INTO "scores" VALUES(680,'preincubation-2020','selection2622543M. Loïc Dufictifaction','selection','2622543','M. Loïc Dufictif','Somme','action','4','À creuser, "trop tôt"',0,NULL,X'CA74926D9D2B71C1D131E057AB699A58',1,NULL);
INSERT INTO "scores" VALUES(681,'preincubation-2020','selection2622543M. Loïc Dufictifcompetences','selection','2622543','M. Loïc Dufictif','Somme','competences','3','À creuser, "trop tôt"',0,NULL,X'FA26D40D94060B4C15237F13705228E8',1,NULL);
INSERT INTO "scores" VALUES(682,'preincubation-2020','selection2622543Mme Noëlle Petitjourampleur','selection','2622543','Mme Noëlle Petitjour','Val d''Oise','ampleur','5/2','Irritant réel ; quel volume ?',0,NULL,X'8C9A6EE85FE97E436AD7D69A494BD5AA',1,NULL);
INSERT INTO "scores" VALUES(683,'preincubation-2020','selection2622543Mme Noëlle Petitjouraction','selection','2622543','Mme Noëlle Petitjour','Val d''Oise','action','3','Irritant réel ; quel volume ?',0,NULL,X'A7D59F50ED06D552F104215479A21213',1,NULL);
INSERT INTO "scores" VALUES(684,'preincubation-2020','selection2622543Mme Noëlle Petitjourcompetences','selection','2622543','Mme Noëlle Petitjour','Val d''Oise','competences','3','Irritant réel ; quel volume ?',0,NULL,X'A90BDDDD4E5E7CBE75BE0BC96A364DF1',1,NULL);
INSERT INTO "scores" VALUES(685,'preincubation-2020','comite2618042M. Cédric Roquefleurprobleme','comite','2618042','M. Cédric Roquefleur','DINUM','probleme','10',NULL,0,NULL,X'1E0CB73E39C2E4690027EC13BEC36BE8',1,NULL);
INSERT INTO "scores" VALUES(686,'preincubation-2020','comite2618042M. Cédric Roquefleurintrapreneur','comite','2618042','M. Cédric Roquefleur','DINUM','intrapreneur','19/2',NULL,0,NULL,X'665DCDB9F29EA244A5D245E699613FED',1,NULL);
INSERT INTO "scores" VALUES(687,'preincubation-2020','comite2618042M. Cédric Roquefleurstrategie','comite','2618042','M. Cédric Roquefleur','DINUM','strategie','19/2',NULL,0,NULL,X'9D8773D68FC1E12FEC0F9C8617AEB6A7',1,NULL);
INSERT INTO "scores" VALUES(688,'preincubation-2020','comite2618042Mme Marie-Ange Roquefleurprobleme','comite','2618042','Mme Marie-Ange Roquefleur','DINUM','probleme','10',NULL,0,NULL,X'D9B185A503A2B149965F71B9A3312BE2',1,NULL);
INSERT INTO "scores" VALUES(689,'preincubation-2020','comite2618042Mme Marie-Ange Roquefleurintrapreneur','comite','2618042','Mme Marie-Ange Roquefleur','DINUM','intrapreneur','7',NULL,0,NULL,X'C08B3B5146F49FFB2DEDF300D462D8D7',1,NULL);
INSERT INTO "scores" VALUES(690,'preincubation-2020','comite2618042Mme Marie-Ange Roquefleurstrategie','comite','2618042','Mme Marie-Ange Roquefleur','DINUM','strategie','17/2',NULL,0,NULL,X'85AAE56BA64FEA04D1D53E5C0A953F43',1,NULL);
INSERT INTO "scores" VALUES(691,'preincubation-2020','comite2618042M. Gaël Deuxpontsprobleme','comite','2618042','M. Gaël Deuxponts','Nord','probleme','9','Porteuse convaincante',0,NULL,X'72FDC72ED25B3FBFF88541B56243DACF',1,NULL);
INSERT INTO "scores" VALUES(692,'preincubation-2020','comite2618042M. Gaël Deuxpontsintrapreneur','comite','2618042','M. Gaël Deuxponts','Nord','intrapreneur','19/2','Porteuse convaincante',0,NULL,X'06BF39C66DB979137AF80904A33D02B9',1,NULL);
INSERT INTO "scores" VALUES(693,'preincubation-2020','comite2618042M. Gaël Deuxpontsstrategie','comite','2618042','M. Gaël Deuxponts','Nord','strategie','10','Porteuse convaincante',0,NULL,X'89931A279ABF3256B321842BBAB4767C',1,NULL);
INSERT INTO "scores" VALUES(694,'preincubation-2020','comite2618042M. Jérôme Vertepréprobleme','comite','2618042','M. Jérôme Vertepré','Oise','probleme','10',NULL,0,NULL,X'B2A04BB5DE19ADD03FE4441D3E9A6EAE',1,NULL);
INSERT INTO "scores" VALUES(695,'preincubation-2020','comite2618042M. Jérôme Vertepréintrapreneur','comite','2618042','M. Jérôme Vertepré','Oise','intrapreneur','9',NULL,0,NULL,X'2E2EAE3B870ADDB3696B336ED31E9166',1,NULL);
INSERT INTO "scores" VALUES(696,'preincubation-2020','comite2618042M. Jérôme Vertepréstrategie','comite','2618042','M. Jérôme Vertepré','Oise','strategie','10',NULL,0,NULL,X'E5E0A8D8ED99A5C82320C7828C2E9F0A',1,NULL);
INSERT INTO "scores" VALUES(697,'preincubation-2020','comite2618042Mme Noëlle Petitjourprobleme','comite','2618042','Mme Noëlle Petitjour','Val d''Oise','probleme','10','À creuser, "trop tôt"',0,NULL,X'91BA0A033064D0D12702B38924C6B8D5',1,NULL);
INSERT INTO "scores" VALUES(698,'preincubation-2020','comite2618042Mme Noëlle Petitjourintrapreneur','comite','2618042','Mme Noëlle Petitjour','Val d''Oise','intrapreneur','10','À creuser, "trop tôt"',0,NULL,X'396FE6C6B3B8F594D771EDFB717EB93C',1,NULL);
INSERT INTO "scores" VALUES(699,'preincubation-2020','comite2618042Mme Noëlle Petitjourstrategie','comite','2618042','Mme Noëlle Petitjour','Val d''Oise','strategie','9','À creuser, "trop tôt"',0,NULL,X'8FAF446C98E0F8AD59C4F8213F7469A8',1,NULL);
INSERT INTO "scores" VALUES(700,'preincubation-2020','comite2622887M. Cédric Roquefleurprobleme','comite','2622887','M. Cédric Roquefleur','DINUM','probleme','13/2','Irritant réel ; quel volume ?',0,NULL,X'D120E37F0EFCEE7BD426715A920F9423',1,NULL);
INSERT INTO "scores" VALUES(701,'preincubation-2020','comite2622887M. Cédric Roquefleurintrapreneur','comite','2622887','M. Cédric Roquefleur','DINUM','intrapreneur','17/2','Irritant réel ; quel volume ?',0,NULL,X'BA09794EACBEDC137F2275ECF6196F68',1,NULL);
INSERT INTO "scores" VALUES(702,'preincubation-2020','comite2622887M. Cédric Roquefleurstrategie','comite','2622887','M. Cédric Roquefleur','DINUM','strategie','9','Irritant réel ; quel volume ?',0,NULL,X'0A320E8FB6DD070F394C1AF9C2887ABC',1,NULL);
INSERT INTO "scores" VALUES(703,'preincubation-2020','comite2622887Mme Marie-Ange Roquefleurprobleme','comite','2622887','Mme Marie-Ange Roquefleur','DINUM','probleme','11/2','Porteuse convaincante',0,NULL,X'6C907FC62DDCD8F51125A36A33244378',1,NULL);
INSERT INTO "scores" VALUES(704,'preincubation-2020','comite2622887Mme Marie-Ange Roquefleurintrapreneur','comite','2622887','Mme Marie-Ange Roquefleur','DINUM','intrapreneur','11/2','Porteuse convaincante',0,NULL,X'54E260C2CC00AC7F978A4BB275FEB6BC',1,NULL);
INSERT INTO "scores" VALUES(705,'preincubation-2020','comite2622887Mme Marie-Ange Roquefleurstrategie','comite','2622887','Mme Marie-Ange Roquefleur','DINUM','strategie','7','Porteuse convaincante',0,NULL,X'442F935383D0D8AF835E158AE0628E9F',1,NULL);
INSERT INTO "scores" VALUES(706,'preincubation-2020','comite2622887M. Gaël Deuxpontsprobleme','comite','2622887','M. Gaël Deuxponts','Nord','probleme','7','À creuser, "trop tôt"',0,NULL,X'2F58D149E035BCF8C6B3149768E82DF7',1,NULL);
INSERT INTO "scores" VALUES(707,'preincubation-2020','comite2622887M. Gaël Deuxpontsintrapreneur','comite','2622887','M. Gaël Deuxponts','Nord','intrapreneur','17/2','À creuser, "trop tôt"',0,NULL,X'67829340C8A709C030AD1F314E923F32',1,NULL);
INSERT INTO "scores" VALUES(708,'preincubation-2020','comite2622887M. Gaël Deuxpontsstrategie','comite','2622887','M. Gaël Deuxponts','Nord','strategie','9','À creuser, "trop tôt"',0,NULL,X'733A21FC100EA24996645FFF1700301B',1,NULL);
INSERT INTO "scores" VALUES(709,'preincubation-2020','comite2622887M. Jérôme Vertepréprobleme','comite','2622887','M. Jérôme Vertepré','Oise','probleme','6','À creuser, "trop tôt"',0,NULL,X'EB3EBAD03772C98D122A55726BA62834',1,NULL);
INSERT INTO "scores" VALUES(710,'preincubation-2020','comite2622887M. Jérôme Vertepréintrapreneur','comite','2622887','M. Jérôme Vertepré','Oise','intrapreneur','17/2','À creuser, "trop tôt"',0,NULL,X'08B8DC5BF3B9A205FE5DC5F2AAD21275',1,NULL);
INSERT INTO "scores" VALUES(711,'preincubation-2020','comite2622887M. Jérôme Vertepréstrategie','comite','2622887','M. Jérôme Vertepré','Oise','strategie','6','À creuser, "trop tôt"',0,NULL,X'40BBA8CFF3FE27CD291E57AF08125061',1,NULL);
INSERT INTO "scores" VALUES(712,'preincubation-2020','comite2622887Mme Noëlle Petitjourprobleme','comite','2622887','Mme Noëlle Petitjour','Val d''Oise','probleme','19/2','Irritant réel ; quel volume ?',0,NULL,X'913DFC26C64AAD9347FBCB90A9DDBACD',1,NULL);
INSERT INTO "scores" VALUES(713,'preincubation-2020','comite2622887Mme Noëlle Petitjourintrapreneur','comite','2622887','Mme Noëlle Petitjour','Val d''Oise','intrapreneur','15/2','Irritant réel ; quel volume ?',0,NULL,X'4ACF5B769E61E09F43FDA7A5A62A3138',1,NULL);
INSERT INTO "scores" VALUES(714,'preincubation-2020','comite2622887Mme Noëlle Petitjourstrategie','comite','2622887','Mme Noëlle Petitjour','Val d''Oise','strategie','7','Irritant réel ; quel volume ?',0,NULL,X'8038690BA0036FEE721C9E1EC915AA80',1,NULL);
INSERT INTO "scores" VALUES(715,'preincubation-2020','comite2621018M. Cédric Roquefleurprobleme','comite','2621018','M. Cédric Roquefleur','DINUM','probleme','13/2','Irritant réel ; quel volume ?',0,NULL,X'8BA3942E6C481C6541E9843C5458138B',1,NULL);
INSERT INTO "scores" VALUES(716,'preincubation-2020','comite2621018M. Cédric Roquefleurintrapreneur','comite','2621018','M. Cédric Roquefleur','DINUM','intrapreneur','6','Irritant réel ; quel volume ?',0,NULL,X'728DA173530020D914AD671B347672A3',1,NULL);
INSERT INTO "scores" VALUES(717,'preincubation-2020','comite2621018M. Cédric Roquefleurstrategie','comite','2621018','M. Cédric Roquefleur','DINUM','strategie','15/2','Irritant réel ; quel volume ?',0,NULL,X'D0CDCF88427875410FB61FE744519B08',1,NULL);
INSERT INTO "scores" VALUES(718,'preincubation-2020','comite2621018Mme Marie-Ange Roquefleurprobleme','comite','2621018','Mme Marie-Ange Roquefleur','DINUM','probleme','13/2',NULL,0,NULL,X'017F6C2F24E30E300B13CC9DB1D398CB',1,NULL);
INSERT INTO "scores" VALUES(719,'preincubation-2020','comite2621018Mme Marie-Ange Roquefleurintrapreneur','comite','2621018','Mme Marie-Ange Roquefleur','DINUM','intrapreneur','11/2',NULL,0,NULL,X'8B870F7A6DED34CA3073B37ADDC5632E',1,NULL);
INSERT INTO "scores" VALUES(720,'preincubation-2020','comite2621018Mme Marie-Ange Roquefleurstrategie','comite','2621018','Mme Marie-Ange Roquefleur','DINUM','strategie','6',NULL,0,NULL,X'3AF1DD13ACCA21D31FB0009DA2EDDBA0',1,NULL);
INSERT INTO "scores" VALUES(721,'preincubation-2020','comite2621018M. Gaël Deuxpontsprobleme','comite','2621018','M. Gaël Deuxponts','Nord','probleme','6','Irritant réel ; quel volume ?',0,NULL,X'8320C7D631985ABF2998D872B99732A5',1,NULL);
INSERT INTO "scores" VALUES(722,'preincubation-2020','comite2621018M. Gaël Deuxpontsintrapreneur','comite','2621018','M. Gaël Deuxponts','Nord','intrapreneur','7','Irritant réel ; quel volume ?',0,NULL,X'166DD09C2D62A9F2A6DF0A21731FF6E2',1,NULL);
INSERT INTO "scores" VALUES(723,'preincubation-2020','comite2621018M. Gaël Deuxpontsstrategie','comite','2621018','M. Gaël Deuxponts','Nord','strategie','13/2','Irritant réel ; quel volume ?',0,NULL,X'8792DB4A324EE79BFDC0307F19F88A7C',1,NULL);
INSERT INTO "scores" VALUES(724,'preincubation-2020','comite2621018M. Jérôme Vertepréprobleme','comite','2621018','M. Jérôme Vertepré','Oise','probleme','6','Irritant réel ; quel volume ?',0,NULL,X'1CA34DDC765B25E9708206234D5A6AEF',1,NULL);
INSERT INTO "scores" VALUES(725,'preincubation-2020','comite2621018M. Jérôme Vertepréintrapreneur','comite','2621018','M. Jérôme Vertepré','Oise','intrapreneur','15/2','Irritant réel ; quel volume ?',0,NULL,X'8FB252AE1B62CC08805EA2417379C6AB',1,NULL);
INSERT INTO "scores" VALUES(726,'preincubation-2020','comite2621018M. Jérôme Vertepréstrategie','comite','2621018','M. Jérôme Vertepré','Oise','strategie','11/2','Irritant réel ; quel volume ?',0,NULL,X'AA48461663025751613D9DCDA7183534',1,NULL);
INSERT INTO "scores" VALUES(727,'preincubation-2020','comite2621018Mme Noëlle Petitjourprobleme','comite','2621018','Mme Noëlle Petitjour','Val d''Oise','probleme','13/2',NULL,0,NULL,X'DE4CA4C9B5D88FF97031E23864777EA5',1,NULL);
INSERT INTO "scores" VALUES(728,'preincubation-2020','comite2621018Mme Noëlle Petitjourintrapreneur','comite','2621018','Mme Noëlle Petitjour','Val d''Oise','intrapreneur','8',NULL,0,NULL,X'1922D3786A65A84AC84639A55816F7AD',1,NULL);
INSERT INTO "scores" VALUES(729,'preincubation-2020','comite2621018Mme Noëlle Petitjourstrategie','comite','2621018','Mme Noëlle Petitjour','Val d''Oise','strategie','13/2',NULL,0,NULL,X'71856479045369A43E3D809CD19C4652',1,NULL);
INSERT INTO "scores" VALUES(730,'preincubation-2020','comite2619257M. Cédric Roquefleurprobleme','comite','2619257','M. Cédric Roquefleur','DINUM','probleme','9','Irritant réel ; quel volume ?',0,NULL,X'ACB386CFA61984256EF9C3E32C562049',1,NULL);
INSERT INTO "scores" VALUES(731,'preincubation-2020','comite2619257M. Cédric Roquefleurintrapreneur','comite','2619257','M. Cédric Roquefleur','DINUM','intrapreneur','9','Irritant réel ; quel volume ?',0,NULL,X'F5C9F3C62C0F67B5CE5940C044B5ABF9',1,NULL);
INSERT INTO "scores" VALUES(732,'preincubation-2020','comite2619257M. Cédric Roquefleurstrategie','comite','2619257','M. Cédric Roquefleur','DINUM','strategie','8','Irritant réel ; quel volume ?',0,NULL,X'92BB76B0DE46BAA9988C32729BB64842',1,NULL);
INSERT INTO "scores" VALUES(733,'preincubation-2020','comite2619257Mme Marie-Ange Roquefleurprobleme','comite','2619257','Mme Marie-Ange Roquefleur','DINUM','probleme','6','Irritant réel ; quel volume ?',0,NULL,X'1DBD98E5B25A38582F62285C95279470',1,NULL);
INSERT INTO "scores" VALUES(734,'preincubation-2020','comite2619257Mme Marie-Ange Roquefleurintrapreneur','comite','2619257','Mme Marie-Ange Roquefleur','DINUM','intrapreneur','15/2','Irritant réel ; quel volume ?',0,NULL,X'9ACA5E0A2A86F2E3B363E74EADF901F4',1,NULL);
INSERT INTO "scores" VALUES(735,'preincubation-2020','comite2619257Mme Marie-Ange Roquefleurstrategie','comite','2619257','Mme Marie-Ange Roquefleur','DINUM','strategie','13/2','Irritant réel ; quel volume ?',0,NULL,X'B0692DEB1711847A04B246E9A50BA299',1,NULL);
INSERT INTO "scores" VALUES(736,'preincubation-2020','comite2619257M. Gaël Deuxpontsprobleme','comite','2619257','M. Gaël Deuxponts','Nord','probleme','17/2','Irritant réel ; quel volume ?',0,NULL,X'EA0505AA479672DE2FFDC4B8C0EF7C7E',1,NULL);
INSERT INTO "scores" VALUES(737,'preincubation-2020','comite2619257M. Gaël Deuxpontsintrapreneur','comite','2619257','M. Gaël Deuxponts','Nord','intrapreneur','19/2','Irritant réel ; quel volume ?',0,NULL,X'31E343EA5E10E69EC9AD4F6FAC00F542',1,NULL);
INSERT INTO "scores" VALUES(738,'preincubation-2020','comite2619257M. Gaël Deuxpontsstrategie','comite','2619257','M. Gaël Deuxponts','Nord','strategie','7','Irritant réel ; quel volume ?',0,NULL,X'3092736F44F3763AC7169C9DCA8828F6',1,NULL);
INSERT INTO "scores" VALUES(739,'preincubation-2020','comite2619257M. Jérôme Vertepréprobleme','comite','2619257','M. Jérôme Vertepré','Oise','probleme','19/2','À creuser, "trop tôt"',0,NULL,X'8CC9230E3D76FF8DB580C4BE6DD44349',1,NULL);
INSERT INTO "scores" VALUES(740,'preincubation-2020','comite2619257M. Jérôme Vertepréintrapreneur','comite','2619257','M. Jérôme Vertepré','Oise','intrapreneur','13/2','À creuser, "trop tôt"',0,NULL,X'E88536E20263B398D4DCFC58D19310BD',1,NULL);
INSERT INTO "scores" VALUES(741,'preincubation-2020','comite2619257M. Jérôme Vertepréstrategie','comite','2619257','M. Jérôme Vertepré','Oise','strategie','15/2','À creuser, "trop tôt"',0,NULL,X'57CAE85C4CF8E0E5C4900E2DA90A3CC9',1,NULL);
INSERT INTO "scores" VALUES(742,'preincubation-2020','comite2619257Mme Noëlle Petitjourprobleme','comite','2619257','Mme Noëlle Petitjour','Val d''Oise','probleme','8',NULL,0,NULL,X'EAF494C1B1E0557F06A44E85D84DABBF',1,NULL);
INSERT INTO "scores" VALUES(743,'preincubation-2020','comite2619257Mme Noëlle Petitjourintrapreneur','comite','2619257','Mme Noëlle Petitjour','Val d''Oise','intrapreneur','19/2',NULL,0,NULL,X'25C8C225204BFED71F58932BCE56CCE8',1,NULL);
INSERT INTO "scores" VALUES(744,'preincubation-2020','comite2619257Mme Noëlle Petitjourstrategie','comite','2619257','Mme Noëlle Petitjour','Val d''Oise','strategie','15/2',NULL,0,NULL,X'E8D6CEEE0DFCA5728475CFD658890609',1,NULL);
INSERT INTO "scores" VALUES(745,'preincubation-2020','comite2614369M. Cédric Roquefleurprobleme','comite','2614369','M. Cédric Roquefleur','DINUM','probleme','11/2',NULL,0,NULL,X'9F27E5E114B5053BFFE115C119482AD6',1,NULL);
INSERT INTO "scores" VALUES(746,'preincubation-2020','comite2614369M. Cédric Roquefleurintrapreneur','comite','2614369','M. Cédric Roquefleur','DINUM','intrapreneur','5',NULL,0,NULL,X'AB5A1B1EA358741A56ADB07CFDC9A5ED',1,NULL);
INSERT INTO "scores" VALUES(747,'preincubation-2020','comite2614369M. Cédric Roquefleurstrategie','comite','2614369','M. Cédric Roquefleur','DINUM','strategie','9/2',NULL,0,NULL,X'ABF34AC8ACBC73F09F340E3E2D98B2D7',1,NULL);
INSERT INTO "scores" VALUES(748,'preincubation-2020','comite2614369Mme Marie-Ange Roquefleurprobleme','comite','2614369','Mme Marie-Ange Roquefleur','DINUM','probleme','7/2','Porteuse convaincante',0,NULL,X'CAB17EE807534C9787047CC62FED9BDF',1,NULL);
INSERT INTO "scores" VALUES(749,'preincubation-2020','comite2614369Mme Marie-Ange Roquefleurintrapreneur','comite','2614369','Mme Marie-Ange Roquefleur','DINUM','intrapreneur','3','Porteuse convaincante',0,NULL,X'74136D87CEFABC585CBFEE47F28DDE62',1,NULL);
INSERT INTO "scores" VALUES(750,'preincubation-2020','comite2614369Mme Marie-Ange Roquefleurstrategie','comite','2614369','Mme Marie-Ange Roquefleur','DINUM','strategie','9/2','Porteuse convaincante',0,NULL,X'1A01D00DAA7213071E4E4C29EC020F33',1,NULL);
INSERT INTO "scores" VALUES(751,'preincubation-2020','comite2614369M. Gaël Deuxpontsprobleme','comite','2614369','M. Gaël Deuxponts','Nord','probleme','13/2','À creuser, "trop tôt"',0,NULL,X'C8A3118B53962591721797DDC65372D3',1,NULL);
INSERT INTO "scores" VALUES(752,'preincubation-2020','comite2614369M. Gaël Deuxpontsintrapreneur','comite','2614369','M. Gaël Deuxponts','Nord','intrapreneur','5','À creuser, "trop tôt"',0,NULL,X'1AF5BFBEA077E8128FA681D705C668BD',1,NULL);
INSERT INTO "scores" VALUES(753,'preincubation-2020','comite2614369M. Gaël Deuxpontsstrategie','comite','2614369','M. Gaël Deuxponts','Nord','strategie','9/2','À creuser, "trop tôt"',0,NULL,X'84486B3F0C63D2075A14BF163FFBC4B7',1,NULL);
INSERT INTO "scores" VALUES(754,'preincubation-2020','comite2614369M. Jérôme Vertepréprobleme','comite','2614369','M. Jérôme Vertepré','Oise','probleme','5',NULL,0,NULL,X'AB0D8DD109759C7AFFF2114269AB0CF4',1,NULL);
INSERT INTO "scores" VALUES(755,'preincubation-2020','comite2614369M. Jérôme Vertepréintrapreneur','comite','2614369','M. Jérôme Vertepré','Oise','intrapreneur','13/2',NULL,0,NULL,X'78508A74433C63905CE8936976EB3AC5',1,NULL);
INSERT INTO "scores" VALUES(756,'preincubation-2020','comite2614369M. Jérôme Vertepréstrategie','comite','2614369','M. Jérôme Vertepré','Oise','strategie','4',NULL,0,NULL,X'E121615F14133AAC52B7DE69629735EF',1,NULL);
INSERT INTO "scores" VALUES(757,'preincubation-2020','comite2614369Mme Noëlle Petitjourprobleme','comite','2614369','Mme Noëlle Petitjour','Val d''Oise','probleme','6',NULL,0,NULL,X'D4ADB0CB2455EEBDDDDF338885A0B4E8',1,NULL);
INSERT INTO "scores" VALUES(758,'preincubation-2020','comite2614369Mme Noëlle Petitjourintrapreneur','comite','2614369','Mme Noëlle Petitjour','Val d''Oise','intrapreneur','7',NULL,0,NULL,X'8264A0D916CA62F646C58F6B95B2C491',1,NULL);
INSERT INTO "scores" VALUES(759,'preincubation-2020','comite2614369Mme Noëlle Petitjourstrategie','comite','2614369','Mme Noëlle Petitjour','Val d''Oise','strategie','11/2',NULL,0,NULL,X'17F6A37848ED049C45F3BE3FE65DB11A',1,NULL);
INSERT INTO "scores" VALUES(760,'preincubation-2020','comite2614181M. Cédric Roquefleurprobleme','comite','2614181','M. Cédric Roquefleur','DINUM','probleme','15/2','À creuser, "trop tôt"',0,NULL,X'B49A5631226BFAF189CA5957604BC321',1,NULL);
INSERT INTO "scores" VALUES(761,'preincubation-2020','comite2614181M. Cédric Roquefleurintrapreneur','comite','2614181','M. Cédric Roquefleur','DINUM','intrapreneur','7','À creuser, "trop tôt"',0,NULL,X'A3230ADE921666A91CBC4064BE3ED8C0',1,NULL);
INSERT INTO "scores" VALUES(762,'preincubation-2020','comite2614181M. Cédric Roquefleurstrategie','comite','2614181','M. Cédric Roquefleur','DINUM','strategie','6','À creuser, "trop tôt"',0,NULL,X'BCE9D6BA96EF3F9532A61E0780985F6D',1,NULL);
INSERT INTO "scores" VALUES(763,'preincubation-2020','comite2614181Mme Marie-Ange Roquefleurprobleme','comite','2614181','Mme Marie-Ange Roquefleur','DINUM','probleme','11/2','Porteuse convaincante',0,NULL,X'3CE1F50C7B2CA55A38C73B51FD2D9A83',1,NULL);
INSERT INTO "scores" VALUES(764,'preincubation-2020','comite2614181Mme Marie-Ange Roquefleurintrapreneur','comite','2614181','Mme Marie-Ange Roquefleur','DINUM','intrapreneur','4','Porteuse convaincante',0,NULL,X'D09EAD3C94FE2108D44E0FB6CEA749B2',1,NULL);
INSERT INTO "scores" VALUES(765,'preincubation-2020','comite2614181Mme Marie-Ange Roquefleurstrategie','comite','2614181','Mme Marie-Ange Roquefleur','DINUM','strategie','6','Porteuse convaincante',0,NULL,X'CDD815F7F239DBBDBF275BE192C560C1',1,NULL);
INSERT INTO "scores" VALUES(766,'preincubation-2020','comite2614181M. Gaël Deuxpontsprobleme','comite','2614181','M. Gaël Deuxponts','Nord','probleme','11/2',NULL,0,NULL,X'E3BBF2D0DD74CC358A86FE457CF938FA',1,NULL);
INSERT INTO "scores" VALUES(767,'preincubation-2020','comite2614181M. Gaël Deuxpontsintrapreneur','comite','2614181','M. Gaël Deuxponts','Nord','intrapreneur','13/2',NULL,0,NULL,X'F2A19DD95624EF704148F1A4F5978EDB',1,NULL);
INSERT INTO "scores" VALUES(768,'preincubation-2020','comite2614181M. Gaël Deuxpontsstrategie','comite','2614181','M. Gaël Deuxponts','Nord','strategie','5',NULL,0,NULL,X'F8DCD764CF4060C56841E852462E8E23',1,NULL);
INSERT INTO "scores" VALUES(769,'preincubation-2020','comite2614181M. Jérôme Vertepréprobleme','comite','2614181','M. Jérôme Vertepré','Oise','probleme','5','À creuser, "trop tôt"',0,NULL,X'0AE3D06BDDBEF19C44C533E2F4F2F99D',1,NULL);
INSERT INTO "scores" VALUES(770,'preincubation-2020','comite2614181M. Jérôme Vertepréintrapreneur','comite','2614181','M. Jérôme Vertepré','Oise','intrapreneur','5','À creuser, "trop tôt"',0,NULL,X'C6F8736E2AED99E3C7B599BF487F6F85',1,NULL);
INSERT INTO "scores" VALUES(771,'preincubation-2020','comite2614181M. Jérôme Vertepréstrategie','comite','2614181','M. Jérôme Vertepré','Oise','strategie','15/2','À creuser, "trop tôt"',0,NULL,X'BD93E0AE86A83192286957F94F152B89',1,NULL);
INSERT INTO "scores" VALUES(772,'preincubation-2020','comite2614181Mme Noëlle Petitjourprobleme','comite','2614181','Mme Noëlle Petitjour','Val d''Oise','probleme','11/2','Porteuse convaincante',0,NULL,X'586D95A06D5CFEB89B6E0D3F8F9E7FAC',1,NULL);
INSERT INTO "scores" VALUES(773,'preincubation-2020','comite2614181Mme Noëlle Petitjourintrapreneur','comite','2614181','Mme Noëlle Petitjour','Val d''Oise','intrapreneur','11/2','Porteuse convaincante',0,NULL,X'B5DD8E81D5C3B8D036D8C9D92323EFB2',1,NULL);
INSERT INTO "scores" VALUES(774,'preincubation-2020','comite2614181Mme Noëlle Petitjourstrategie','comite','2614181','Mme Noëlle Petitjour','Val d''Oise','strategie','13/2','Porteuse convaincante',0,NULL,X'A49FD0BE17ACC3198D808B0887003BA7',1,NULL);
INSERT INTO "scores" VALUES(775,'preincubation-2020','comite2614193M. Cédric Roquefleurprobleme','comite','2614193','M. Cédric Roquefleur','DINUM','probleme','11/2','À creuser, "trop tôt"',0,NULL,X'0534DBF9FBB2B00C8A23910C5D5D445C',1,NULL);
INSERT INTO "scores" VALUES(776,'preincubation-2020','comite2614193M. Cédric Roquefleurintrapreneur','comite','2614193','M. Cédric Roquefleur','DINUM','intrapreneur','9/2','À creuser, "trop tôt"',0,NULL,X'160E85C1BB246C32119D35464DD7C844',1,NULL);
INSERT INTO "scores" VALUES(777,'preincubation-2020','comite2614193M. Cédric Roquefleurstrategie','comite','2614193','M. Cédric Roquefleur','DINUM','strategie','9/2','À creuser, "trop tôt"',0,NULL,X'224EB5095FA837B1CB784724871041F4',1,NULL);
INSERT INTO "scores" VALUES(778,'preincubation-2020','comite2614193Mme Marie-Ange Roquefleurprobleme','comite','2614193','Mme Marie-Ange Roquefleur','DINUM','probleme','7/2','Porteuse convaincante',0,NULL,X'119F1A7323C4C90A1C2CB621499ECB43',1,NULL);
INSERT INTO "scores" VALUES(779,'preincubation-2020','comite2614193Mme Marie-Ange Roquefleurintrapreneur','comite','2614193','Mme Marie-Ange Roquefleur','DINUM','intrapreneur','5/2','Porteuse convaincante',0,NULL,X'F6A9A62477933B5A27C7EA7420C37D0D',1,NULL);
INSERT INTO "scores" VALUES(780,'preincubation-2020','comite2614193Mme Marie-Ange Roquefleurstrategie','comite','2614193','Mme Marie-Ange Roquefleur','DINUM','strategie','3','Porteuse convaincante',0,NULL,X'5A03534F843524649D2BB8D86CAA3168',1,NULL);
INSERT INTO "scores" VALUES(781,'preincubation-2020','comite2614193M. Gaël Deuxpontsprobleme','comite','2614193','M. Gaël Deuxponts','Nord','probleme','6','Irritant réel ; quel volume ?',0,NULL,X'FA14D65FFF6B9F19B300822B5F6EC44A',1,NULL);
INSERT INTO "scores" VALUES(782,'preincubation-2020','comite2614193M. Gaël Deuxpontsintrapreneur','comite','2614193','M. Gaël Deuxponts','Nord','intrapreneur','9/2','Irritant réel ; quel volume ?',0,NULL,X'35FF09E5EE2A35DE5E7D5708F441742D',1,NULL);
INSERT INTO "scores" VALUES(783,'preincubation-2020','comite2614193M. Gaël Deuxpontsstrategie','comite','2614193','M. Gaël Deuxponts','Nord','strategie','5','Irritant réel ; quel volume ?',0,NULL,X'B189B8577A985A7DE2D6E70B4105CDDE',1,NULL);
INSERT INTO "scores" VALUES(784,'preincubation-2020','comite2614193M. Jérôme Vertepréprobleme','comite','2614193','M. Jérôme Vertepré','Oise','probleme','3','Irritant réel ; quel volume ?',0,NULL,X'4D4F3145A56918EB93C89BC0005EFC40',1,NULL);
INSERT INTO "scores" VALUES(785,'preincubation-2020','comite2614193M. Jérôme Vertepréintrapreneur','comite','2614193','M. Jérôme Vertepré','Oise','intrapreneur','11/2','Irritant réel ; quel volume ?',0,NULL,X'85A90B5F8DB276157060EE5BC703C919',1,NULL);
INSERT INTO "scores" VALUES(786,'preincubation-2020','comite2614193M. Jérôme Vertepréstrategie','comite','2614193','M. Jérôme Vertepré','Oise','strategie','4','Irritant réel ; quel volume ?',0,NULL,X'48F33A3104280FABC970902142B96954',1,NULL);
INSERT INTO "scores" VALUES(787,'preincubation-2020','comite2614193Mme Noëlle Petitjourprobleme','comite','2614193','Mme Noëlle Petitjour','Val d''Oise','probleme','6','À creuser, "trop tôt"',0,NULL,X'D22501891C80662D950FE29C303BB847',1,NULL);
INSERT INTO "scores" VALUES(788,'preincubation-2020','comite2614193Mme Noëlle Petitjourintrapreneur','comite','2614193','Mme Noëlle Petitjour','Val d''Oise','intrapreneur','9/2','À creuser, "trop tôt"',0,NULL,X'EC7030A14B144BED46F81893B6D7D3C9',1,NULL);
INSERT INTO "scores" VALUES(789,'preincubation-2020','comite2614193Mme Noëlle Petitjourstrategie','comite','2614193','Mme Noëlle Petitjour','Val d''Oise','strategie','6','À creuser, "trop tôt"',0,NULL,X'2CD21E0E28B80547A08B9FC51622EAE1',1,NULL);
INSERT INTO "scores" VALUES(790,'preincubation-2020','comite2622543M. Cédric Roquefleurprobleme','comite','2622543','M. Cédric Roquefleur','DINUM','probleme','9/2','Porteuse convaincante',0,NULL,X'E6FEEAEB1EEF0AB99B89E5BE28C21C93',1,NULL);
INSERT INTO "scores" VALUES(791,'preincubation-2020','comite2622543M. Cédric Roquefleurintrapreneur','comite','2622543','M. Cédric Roquefleur','DINUM','intrapreneur','7/2','Porteuse convaincante',0,NULL,X'D94B9A20D0D75E546857273E29DA8875',1,NULL);
INSERT INTO "scores" VALUES(792,'preincubation-2020','comite2622543M. Cédric Roquefleurstrategie','comite','2622543','M. Cédric Roquefleur','DINUM','strategie','7/2','Porteuse convaincante',0,NULL,X'A78452981611FC8712EA556867EB8721',1,NULL);
INSERT INTO "scores" VALUES(793,'preincubation-2020','comite2622543Mme Marie-Ange Roquefleurprobleme','comite','2622543','Mme Marie-Ange Roquefleur','DINUM','probleme','3','À creuser, "trop tôt"',0,NULL,X'A47F222A3EEB99B81ED4B26AC5B6C7FB',1,NULL);
INSERT INTO "scores" VALUES(794,'preincubation-2020','comite2622543Mme Marie-Ange Roquefleurintrapreneur','comite','2622543','Mme Marie-Ange Roquefleur','DINUM','intrapreneur','3','À creuser, "trop tôt"',0,NULL,X'98ADA5D9C23C7B8B982387E521095EC3',1,NULL);
INSERT INTO "scores" VALUES(795,'preincubation-2020','comite2622543Mme Marie-Ange Roquefleurstrategie','comite','2622543','Mme Marie-Ange Roquefleur','DINUM','strategie','3','À creuser, "trop tôt"',0,NULL,X'16EB0D45BEDC1668AD8F196AED1E9DBF',1,NULL);
INSERT INTO "scores" VALUES(796,'preincubation-2020','comite2622543M. Gaël Deuxpontsprobleme','comite','2622543','M. Gaël Deuxponts','Nord','probleme','9/2',NULL,0,NULL,X'6756448C3F6F1589DEDC7F03E9AB3679',1,NULL);
INSERT INTO "scores" VALUES(797,'preincubation-2020','comite2622543M. Gaël Deuxpontsintrapreneur','comite','2622543','M. Gaël Deuxponts','Nord','intrapreneur','4',NULL,0,NULL,X'D4C483A2218069957E8FC49694D4F118',1,NULL);
INSERT INTO "scores" VALUES(798,'preincubation-2020','comite2622543M. Gaël Deuxpontsstrategie','comite','2622543','M. Gaël Deuxponts','Nord','strategie','9/2',NULL,0,NULL,X'5092B0E8CC81BB96EFF56E70FC2E30FB',1,NULL);
INSERT INTO "scores" VALUES(799,'preincubation-2020','comite2622543M. Jérôme Vertepréprobleme','comite','2622543','M. Jérôme Vertepré','Oise','probleme','5','Irritant réel ; quel volume ?',0,NULL,X'E8B1B819EC8D518CB78A2068866301BA',1,NULL);
INSERT INTO "scores" VALUES(800,'preincubation-2020','comite2622543M. Jérôme Vertepréintrapreneur','comite','2622543','M. Jérôme Vertepré','Oise','intrapreneur','5/2','Irritant réel ; quel volume ?',0,NULL,X'C789BB48432793536FB31894522DD846',1,NULL);
INSERT INTO "scores" VALUES(801,'preincubation-2020','comite2622543M. Jérôme Vertepréstrategie','comite','2622543','M. Jérôme Vertepré','Oise','strategie','11/2','Irritant réel ; quel volume ?',0,NULL,X'43851AEACF33AF7CF92F85F704C055C0',1,NULL);
INSERT INTO "scores" VALUES(802,'preincubation-2020','comite2622543Mme Noëlle Petitjourprobleme','comite','2622543','Mme Noëlle Petitjour','Val d''Oise','probleme','5','Porteuse convaincante',0,NULL,X'1E1490C173E72A85CED56A87C4634AE7',1,NULL);
INSERT INTO "scores" VALUES(803,'preincubation-2020','comite2622543Mme Noëlle Petitjourintrapreneur','comite','2622543','Mme Noëlle Petitjour','Val d''Oise','intrapreneur','3','Porteuse convaincante',0,NULL,X'C5BD09006ACBAFA5673876AA82F189B5',1,NULL);
INSERT INTO "scores" VALUES(804,'preincubation-2020','comite2622543Mme Noëlle Petitjourstrategie','comite','2622543','Mme Noëlle Petitjour','Val d''Oise','strategie','9/2','Porteuse convaincante',0,NULL,X'BFD266E11B3831261FA68FFE8014BE65',1,NULL);
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
    first_on TEXT,
    last_on TEXT,
    committed_cents INTEGER NOT NULL,
    paid_cents INTEGER NOT NULL
) STRICT;
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,0,NULL,0,NULL,1,NULL,'1435101138','2021-01-22','2021-01-22',38417,38417);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,NULL,1,'appui',1,NULL,NULL,'2020-12-11','2021-02-26',781976,562865);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,NULL,1,'autre',0,NULL,'1479527118','2020-12-18','2020-12-18',63240,63240);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,NULL,1,'seminaire',1,NULL,NULL,'2020-11-13','2020-12-02',469763,469763);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,'59',0,'appui',1,NULL,NULL,'2021-02-12','2021-02-12',58860,58860);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,'59',0,'coaching',1,'EQ1',NULL,'2020-11-27','2021-03-05',129717,267017);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,'60',0,'coaching',1,'EQ2',NULL,'2020-11-28','2021-03-06',122974,251628);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,'62',0,'coaching',1,'EQ3',NULL,'2020-11-29','2021-02-03',84557,224456);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,'62',0,'coaching',1,'EQ7',NULL,'2020-11-27','2021-03-07',129132,275714);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,'80',0,'coaching',1,'EQ5',NULL,'2020-11-28','2021-03-05',149830,285949);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,'80',0,'coaching',1,'EQ6',NULL,'2020-11-29','2021-03-06',133981,268890);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,'95',0,'coaching',1,'EQ4',NULL,'2020-11-27','2021-03-08',128916,250149);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,NULL,1,'95',0,'coaching',1,'EQ8',NULL,'2020-11-28','2021-03-08',141778,272123);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,2020,1,'59',0,'coaching',1,'EQ1',NULL,NULL,NULL,137300,0);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,2020,1,'60',0,'coaching',1,'EQ2',NULL,NULL,NULL,128654,0);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,2020,1,'62',0,'coaching',1,'EQ3',NULL,NULL,NULL,139899,0);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,2020,1,'62',0,'coaching',1,'EQ7',NULL,NULL,NULL,146582,0);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,2020,1,'80',0,'coaching',1,'EQ5',NULL,NULL,NULL,136119,0);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,2020,1,'80',0,'coaching',1,'EQ6',NULL,NULL,NULL,134909,0);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,2020,1,'95',0,'coaching',1,'EQ4',NULL,NULL,NULL,121233,0);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,2020,1,'95',0,'coaching',1,'EQ8',NULL,NULL,NULL,130345,0);
INSERT INTO "spending_sums" VALUES('preincubation-2020',NULL,2021,1,'62',0,'coaching',1,'EQ3',NULL,NULL,NULL,0,0);
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
) STRICT;
INSERT INTO "teams" VALUES(170,'preincubation-2020','EQ1','EQ1','Où en est mon dossier','2614181','59','Barnabé Deuxponts','Tristan Boussole','2020-11-02','2021-03-12','finished',NULL,X'0316B2068142BF068EC5D78BE825B7B0',1,3);
INSERT INTO "teams" VALUES(171,'preincubation-2020','EQ2','EQ2','Une seule visite à domicile','2614193','60','Barnabé Lespécimen','Maïa Longuevue','2020-11-09','2021-03-12','finished',NULL,X'5053E69495304D8E5A72A7E3CA84F4F4',1,NULL);
INSERT INTO "teams" VALUES(172,'preincubation-2020','EQ3','EQ3','Assistants familiaux','2614369','62','Noëlle Boisjoli, Maëlle D''Essai','Ondine Passerelle','2020-11-11','2021-01-22','abandoned',NULL,X'7FBEBA67F4AA3B36CD2CF5FBC3BD1899',1,NULL);
INSERT INTO "teams" VALUES(173,'preincubation-2020','EQ4','EQ4','Vaccins','2618042','95','François-Xavier Grandchêne','Tristan Boussole','2020-11-03','2021-03-12','finished',NULL,X'84F62D64E565C2D6609E8C7A24FAEC84',1,NULL);
INSERT INTO "teams" VALUES(174,'preincubation-2020','EQ5','EQ5','Artisans découragés','2619257','80','Théo Brumaire','Maïa Longuevue','2020-11-09','2021-03-12','finished',NULL,X'7A5A3C1DE8DE813662F32541B615AC23',1,NULL);
INSERT INTO "teams" VALUES(175,'preincubation-2020','EQ6','EQ6','Une seule visite à domicile (suite)','2621018','80','Hélène Clairmatin, Inès Œilletons','Ondine Passerelle','2020-11-02',NULL,'running',NULL,X'AF6E0719327F597764208D188297A5E5',1,NULL);
INSERT INTO "teams" VALUES(176,'preincubation-2020','EQ7','EQ7','Le nid-de-poule signalé dix fois (suite)','2622543','62','Inès Œilletons','Tristan Boussole','2020-11-02','2021-03-12','finished',NULL,X'9310412BB2BB815A6F7A506D88F17005',1,NULL);
INSERT INTO "teams" VALUES(177,'preincubation-2020','EQ8','EQ8','Mobilité interne invisible – bis','2622887','95','Ousmane Vertepré','Maïa Longuevue','2020-11-02','2021-03-12','finished',NULL,X'0B9689191E2ED93DD60B748B7197C542',1,NULL);
INSERT INTO "teams" VALUES(828,'preincubation-2020','EQ1','EQ1','Nom changé',NULL,'59','Une Personne','Coach','2020-11-02','2021-03-12','running',NULL,X'E4E2F7F119DE59F1A13CC2623C104C72',3,4);
INSERT INTO "teams" VALUES(829,'preincubation-2020','EQ1','EQ1','Où en est mon dossier','2614181','59','Barnabé Deuxponts','Tristan Boussole','2020-11-02','2021-03-12','finished',NULL,X'0316B2068142BF068EC5D78BE825B7B0',4,NULL);
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
CREATE TRIGGER expenses_never_rewritten
BEFORE UPDATE OF id, programme, key, exercice, ej, ej_item, dp, supplier, posted_on, fund, committed_cents, paid_cents, extras, digest, added_by ON expenses
BEGIN SELECT RAISE(ABORT, 'a version is never rewritten'); END;
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
CREATE INDEX expenses_by_order ON expenses (programme, ej, posted_on, exercice, fund,
    committed_cents, paid_cents, added_by, removed_by);
CREATE INDEX coaching_notes_by_team ON coaching_notes (programme, team, held_on, is_present,
    released_hundredths, added_by, removed_by);
CREATE INDEX applications_by_partner ON applications (programme, partner, state, submitted_on,
    added_by, removed_by);
CREATE INDEX order_sums_by_order ON order_sums (programme, ej);
CREATE INDEX spending_sums_by_programme ON spending_sums (programme);
CREATE INDEX note_sums_by_team ON note_sums (programme, team);
COMMIT;
PRAGMA user_version = 4;
