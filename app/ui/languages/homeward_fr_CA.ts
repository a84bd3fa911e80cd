<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>Homeward</name>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>be linked with another case</source>
        <translation>être lié à un autre dossier</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>be searched from another case</source>
        <translation>faire l’objet d’une recherche depuis un autre dossier</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>be shown in another case</source>
        <translation>être montré dans un autre dossier</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>not supported</source>
        <translation>non appuyée</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>not supported by a second examiner</source>
        <translation>non appuyée par un deuxième examinateur</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>proposed</source>
        <translation>proposée</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>proposed by one examiner</source>
        <translation>proposée par un examinateur</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>proposed by two examiners</source>
        <translation>proposée par deux examinateurs</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>search across cases</source>
        <translation>rechercher entre dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>supported</source>
        <translation>appuyée</translation>
    </message>
    <message>
        <location filename="../../../app/domain/adjudication.py"/>
        <source>A conclusion needs a written reason. Nothing was recorded; write what you observed.</source>
        <translation>Une conclusion demande un motif écrit. Rien n’a été consigné; écrivez ce que vous avez observé.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/adjudication.py"/>
        <source>A conclusion rests on at least one compared component. Nothing was recorded; compare one first.</source>
        <translation>Une conclusion repose sur au moins un élément comparé. Rien n’a été consigné; comparez-en un d’abord.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/adjudication.py"/>
        <source>By your own analysis one of the pictures is unsuitable, which carries no conclusion to either side. Nothing was recorded; conclude unsuitable or inconclusive, or record a new analysis.</source>
        <translation>Selon votre propre analyse, l’une des images est inadéquate, ce qui ne permet de conclure ni dans un sens ni dans l’autre. Rien n’a été consigné; concluez inadéquat ou non concluant, ou consignez une nouvelle analyse.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/adjudication.py"/>
        <source>Each picture is analysed alone before a conclusion. Nothing was recorded; record the analysis of the probe, then that of the reference.</source>
        <translation>Chaque image est analysée seule avant une conclusion. Rien n’a été consigné; consignez l’analyse de l’élément recherché, puis celle de la référence.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/adjudication.py"/>
        <source>disagreement, third examiner needed</source>
        <translation>désaccord, troisième examinateur nécessaire</translation>
    </message>
    <message>
        <location filename="../../../app/domain/adjudication.py"/>
        <source>examination</source>
        <translation>examen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/adjudication.py"/>
        <source>third examination</source>
        <translation>troisième examen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/adjudication.py"/>
        <source>undecided</source>
        <translation>pas encore décidé</translation>
    </message>
    <message>
        <location filename="../../../app/domain/adjudication.py"/>
        <source>verification</source>
        <translation>vérification</translation>
    </message>
    <message>
        <location filename="../../../app/domain/appearance.py"/>
        <source>The window can be shown at {0} to {1} per cent of its usual size. Nothing was changed; give a number between them.</source>
        <translation>La fenêtre se montre de {0} à {1} pour cent de sa taille habituelle. Rien n’a été changé; donnez un nombre entre les deux.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>Homeward audit entry {0}</source>
        <translation>Homeward, entrée d’audit {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>alteration</source>
        <translation>modification</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>collection</source>
        <translation>collecte</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>combination</source>
        <translation>interconnexion</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>consultation</source>
        <translation>consultation</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>custody</source>
        <translation>chaîne de possession</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>disclosure</source>
        <translation>communication</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>entry {0} does not follow entry {1}</source>
        <translation>l’entrée {0} ne suit pas l’entrée {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>entry {0} is missing</source>
        <translation>l’entrée {0} manque</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>entry {0} was changed after it was written</source>
        <translation>l’entrée {0} a été modifiée après son écriture</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>erasure</source>
        <translation>effacement</translation>
    </message>
    <message>
        <location filename="../../../app/domain/backup.py"/>
        <source> It is OLDER than the unit once was: a newer witness knows {0} entries.</source>
        <translation> Elle est PLUS ANCIENNE que ne l’a été l’unité : un témoin plus récent connaît {0} entrées.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/backup.py"/>
        <source> What was done after that backup is not in it, erasures included.</source>
        <translation> Ce qui a été fait après cette sauvegarde n’y est pas, effacements compris.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/backup.py"/>
        <source>This unit {0} at audit entry {1}.{2} Take note on record: page Unit, section Backup, or `homeward restored --reason`.</source>
        <translation>Cette unité {0} à l’entrée d’audit {1}.{2} Prenez-en acte : page Unité, section Sauvegarde, ou `homeward restored --reason`.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/backup.py"/>
        <source>is an older copy, taken</source>
        <translation>est une copie plus ancienne, prise</translation>
    </message>
    <message>
        <location filename="../../../app/domain/backup.py"/>
        <source>was restored from backup {0}, made</source>
        <translation>a été restaurée de la sauvegarde {0}, faite</translation>
    </message>
    <message>
        <location filename="../../../app/domain/capture_date.py"/>
        <source>{0} (stated by the file)</source>
        <translation>{0} (selon le fichier)</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case.py"/>
        <source>Quality trial, disclosed. It said: {0}</source>
        <translation>Épreuve de qualité, dévoilée. Il y était dit : {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case.py"/>
        <source>The case has no {0}. Nothing was opened; give the {0} and try again.</source>
        <translation>Le dossier n’a pas d’indication « {0} ». Rien n’a été ouvert; donnez-la ({0}) et réessayez.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case.py"/>
        <source>The retention date {0} is not in the future. Nothing was opened; give the date by which this case must be reviewed or erased.</source>
        <translation>La date de conservation {0} n’est pas à venir. Rien n’a été ouvert; donnez la date d’ici laquelle ce dossier doit être revu ou effacé.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case.py"/>
        <source>case reference</source>
        <translation>référence du dossier</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case.py"/>
        <source>taken in</source>
        <translation>versé</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case_seals.py"/>
        <source>case {0}: entry {1} found its file not as {2}</source>
        <translation>dossier {0} : l’entrée {1} n’a pas trouvé son fichier tel que {2}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case_seals.py"/>
        <source>case {0}: the unit had its file as {1}, not as {2}</source>
        <translation>dossier {0} : l’unité avait son fichier tel que {1}, et non tel que {2}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case_seals.py"/>
        <source>entry {0} left it</source>
        <translation>l’entrée {0} l’a laissé</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case_seals.py"/>
        <source>it was before anything was written to it</source>
        <translation>il était avant toute écriture</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case_seals.py"/>
        <source>the case files of the unit were not those that the trail left</source>
        <translation>les fichiers de dossiers de l’unité n’étaient pas ceux que le journal a laissés</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case_seals.py"/>
        <source>{0}, as the checkpoint of entry {1} shows</source>
        <translation>{0}, comme le montre le point de contrôle de l’entrée {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/chance.py"/>
        <source>By chance alone {0} (at most {1}) {2} would be expected at least this close; {3}.</source>
        <translation>Par le seul hasard, {0} (au plus {1}) {2} seraient attendues au moins aussi proches; {3}.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/chance.py"/>
        <source>By chance: &lt; {0} of {1} people this close</source>
        <translation>Par hasard : &lt; {0} de {1} personnes aussi proches</translation>
    </message>
    <message>
        <location filename="../../../app/domain/chance.py"/>
        <source>By chance: how many of the {0} people in this gallery are expected at least this close without being the one; counted on {1} comparisons of different people in it.</source>
        <translation>Par hasard : combien des {0} personnes de cette galerie sont attendues au moins aussi proches sans être la bonne; compté sur {1} comparaisons de personnes différentes dans celle-ci.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/chance.py"/>
        <source>By chance: {0} of {1} people this close</source>
        <translation>Par hasard : {0} de {1} personnes aussi proches</translation>
    </message>
    <message>
        <location filename="../../../app/domain/chance.py"/>
        <source>Nobody else {0} came this close in any comparison; {1}. Fewer than {2} are expected to by chance.</source>
        <translation>Personne d’autre {0} n’a été aussi proche dans aucune comparaison; {1}. Par hasard, on en attend moins de {2}.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/chance.py"/>
        <source>counted on {0} comparisons of different people in it</source>
        <translation>compté sur {0} comparaisons de personnes différentes dans celle-ci</translation>
    </message>
    <message>
        <location filename="../../../app/domain/chance.py"/>
        <source>of the {0} people in this gallery</source>
        <translation>des {0} personnes de cette galerie</translation>
    </message>
    <message>
        <location filename="../../../app/domain/checkpoint.py"/>
        <source>entry {0} {1}</source>
        <translation>l’entrée {0} {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/checkpoint.py"/>
        <source>holds a checkpoint of another head</source>
        <translation>porte le point de contrôle d’une autre tête</translation>
    </message>
    <message>
        <location filename="../../../app/domain/checkpoint.py"/>
        <source>holds a checkpoint of another unit</source>
        <translation>porte le point de contrôle d’une autre unité</translation>
    </message>
    <message>
        <location filename="../../../app/domain/checkpoint.py"/>
        <source>holds a checkpoint with fewer rows of {0} than the one before</source>
        <translation>porte un point de contrôle avec moins de lignes de {0} que le précédent</translation>
    </message>
    <message>
        <location filename="../../../app/domain/checkpoint.py"/>
        <source>holds a checkpoint with older key slots than the one before</source>
        <translation>porte un point de contrôle aux emplacements de clé plus anciens que le précédent</translation>
    </message>
    <message>
        <location filename="../../../app/domain/checkpoint.py"/>
        <source>lacks its checkpoint</source>
        <translation>n’a pas son point de contrôle</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>, age {0}</source>
        <translation>, âge {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>; {0} searched without a date</source>
        <translation>; {0} recherchées sans date</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>Between them: not known</source>
        <translation>Entre elles : inconnu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>Between them: {0}</source>
        <translation>Entre elles : {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>Reference: {0}{1}</source>
        <translation>Référence : {0}{1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>Searched picture: {0}{1}</source>
        <translation>Image recherchée : {0}{1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>age {0}</source>
        <translation>âge {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>born after the file's own date</source>
        <translation>né après la date propre du fichier</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>born after the picture</source>
        <translation>né après l’image</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>taken {0}</source>
        <translation>prise {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>{0} between</source>
        <translation>{0} d’écart</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>{0} here</source>
        <translation>{0} ici</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>{0} in the reference</source>
        <translation>{0} sur la référence</translation>
    </message>
    <message>
        <location filename="../../../app/domain/dates.py"/>
        <source>{0} day</source>
        <translation>{0} jour</translation>
    </message>
    <message>
        <location filename="../../../app/domain/dates.py"/>
        <source>{0} days</source>
        <translation>{0} jours</translation>
    </message>
    <message>
        <location filename="../../../app/domain/dates.py"/>
        <source>{0} is not a date that can be read. Nothing was recorded; write a day (2009-05-04), a month (2009-05), a year (2009, from {1} on), or two of them with 'to' between (2009 to 2011).</source>
        <translation>{0} n’est pas une date lisible. Rien n’a été consigné; écrivez un jour (2009-05-04), un mois (2009-05), une année (2009, depuis {1}), ou deux d’entre eux avec 'to' entre les deux (2009 to 2011).</translation>
    </message>
    <message>
        <location filename="../../../app/domain/dates.py"/>
        <source>{0} month</source>
        <translation>{0} mois</translation>
    </message>
    <message>
        <location filename="../../../app/domain/dates.py"/>
        <source>{0} months</source>
        <translation>{0} mois</translation>
    </message>
    <message>
        <location filename="../../../app/domain/dates.py"/>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/dates.py"/>
        <source>{0} year</source>
        <translation>{0} an</translation>
    </message>
    <message>
        <location filename="../../../app/domain/dates.py"/>
        <source>{0} years</source>
        <translation>{0} ans</translation>
    </message>
    <message>
        <location filename="../../../app/domain/drawing.py"/>
        <source>A dot lies outside the box. No face was added; put the dots on the eyes and the nose of the face that the box is about.</source>
        <translation>Un point est hors du cadre. Aucun visage n’a été ajouté; mettez les points sur les yeux et le nez du visage que le cadre entoure.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/drawing.py"/>
        <source>The face is too small: its eyes would be {0} px apart, and fewer than {1} px say nothing of a person. No face was added; draw the box about the whole face, or use a larger picture of it.</source>
        <translation>Le visage est trop petit : ses yeux seraient écartés de {0} px, et moins de {1} px ne dit rien d’une personne. Aucun visage n’a été ajouté; tracez le cadre autour du visage entier, ou prenez-en une image plus grande.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/drawing.py"/>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <location filename="../../../app/domain/drawing.py"/>
        <source>by the engine</source>
        <translation>par le moteur</translation>
    </message>
    <message>
        <location filename="../../../app/domain/drawing.py"/>
        <source>{0} {1}: the detector had missed it; drawn by {2}, {3}, eyes placed {4}</source>
        <translation>{0} {1} : le détecteur l’avait manqué; dessiné par {2}, {3}, yeux placés {4}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>add, change or remove people</source>
        <translation>ajouter, modifier ou retirer des membres</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>back up the unit</source>
        <translation>sauvegarder l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>change the gallery</source>
        <translation>modifier la galerie</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>choose the unit's models</source>
        <translation>choisir les modèles de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>conclude on candidates</source>
        <translation>conclure sur les candidats</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>read or export the audit trail</source>
        <translation>lire ou exporter le journal d’audit</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>record anybody's training</source>
        <translation>consigner la formation de quiconque</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>renew or share the recovery code</source>
        <translation>renouveler ou partager le code de récupération</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>search the gallery</source>
        <translation>rechercher dans la galerie</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>see counts and statistics</source>
        <translation>voir les comptes et les statistiques</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>see the gallery</source>
        <translation>voir la galerie</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>see what is in a case</source>
        <translation>voir ce que contient un dossier</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>see which cases there are</source>
        <translation>voir quels dossiers existent</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>stop searching or confirm an act</source>
        <translation>arrêter les recherches ou confirmer un acte</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>verify what somebody else concluded</source>
        <translation>vérifier ce que quelqu’un d’autre a conclu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>work on cases and exhibits</source>
        <translation>travailler sur les dossiers et les pièces</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>write reports</source>
        <translation>écrire des rapports</translation>
    </message>
    <message>
        <location filename="../../../app/domain/enrolment.py"/>
        <source>{0}, given for {1}, is a picture of {2} (subject {3}) already.</source>
        <translation>{0}, donnée pour {1}, est déjà une image de {2} (sujet {3}).</translation>
    </message>
    <message>
        <location filename="../../../app/domain/enrolment.py"/>
        <source>{0}, given for {1}, is a picture of {2} already, in the same enrolment.</source>
        <translation>{0}, donnée pour {1}, est déjà une image de {2}, dans la même inscription.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/erasure.py"/>
        <source>none here</source>
        <translation>aucun ici</translation>
    </message>
    <message>
        <location filename="../../../app/domain/exposure.py"/>
        <source> for {0}</source>
        <translation> pendant {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/exposure.py"/>
        <source>, in view for {0}</source>
        <translation>, affichés pendant {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/exposure.py"/>
        <source>face</source>
        <translation>visage</translation>
    </message>
    <message>
        <location filename="../../../app/domain/exposure.py"/>
        <source>faces</source>
        <translation>visages</translation>
    </message>
    <message>
        <location filename="../../../app/domain/exposure.py"/>
        <source>frame</source>
        <translation>image entière</translation>
    </message>
    <message>
        <location filename="../../../app/domain/exposure.py"/>
        <source>frames</source>
        <translation>images entières</translation>
    </message>
    <message>
        <location filename="../../../app/domain/exposure.py"/>
        <source>{0} {1} opened</source>
        <translation>Ouvertes : {0} {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/exposure.py"/>
        <source>{0} {1} seen</source>
        <translation>Vus : {0} {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/face.py"/>
        <source>A vector holds numbers that are not finite; it was refused.</source>
        <translation>Un vecteur contient des nombres non finis; il a été refusé.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/face.py"/>
        <source>A vector of pack {0} cannot be compared with vectors of pack {1}. Nothing was compared; `homeward models reembed` makes the vectors that are missing.</source>
        <translation>Un vecteur du paquet {0} ne se compare pas à des vecteurs du paquet {1}. Rien n’a été comparé; `homeward models reembed` fait les vecteurs manquants.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/face.py"/>
        <source>A vector of shape {0} is not one of {1} float32 numbers.</source>
        <translation>Un vecteur de forme {0} n’en est pas un de {1} nombres float32.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/face.py"/>
        <source>not a face</source>
        <translation>pas un visage</translation>
    </message>
    <message>
        <location filename="../../../app/domain/face.py"/>
        <source>not relevant</source>
        <translation>non pertinent</translation>
    </message>
    <message>
        <location filename="../../../app/domain/gallery.py"/>
        <source>Enrolment without a {0} is refused. Nothing was enrolled; state the {0}.</source>
        <translation>Une inscription sans « {0} » est refusée. Rien n’a été inscrit; indiquez-le ({0}).</translation>
    </message>
    <message>
        <location filename="../../../app/domain/gallery.py"/>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <location filename="../../../app/domain/gallery.py"/>
        <source>known victim</source>
        <translation>victime connue</translation>
    </message>
    <message>
        <location filename="../../../app/domain/gallery.py"/>
        <source>legal basis</source>
        <translation>fondement juridique</translation>
    </message>
    <message>
        <location filename="../../../app/domain/gallery.py"/>
        <source>missing child</source>
        <translation>enfant disparu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/gallery.py"/>
        <source>person of interest</source>
        <translation>personne d’intérêt</translation>
    </message>
    <message>
        <location filename="../../../app/domain/gallery.py"/>
        <source>staff</source>
        <translation>personnel</translation>
    </message>
    <message>
        <location filename="../../../app/domain/hash_sets.py"/>
        <source>The file holds no digest of any file. Nothing was installed; look whether it is a hash set.</source>
        <translation>Le fichier ne contient le hachage d’aucun fichier. Rien n’a été installé; voyez s’il s’agit d’une liste de hachages.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/hash_sets.py"/>
        <source>The hash set has no {0}. Nothing was installed; give its {0} and try again.</source>
        <translation>La liste de hachages n’a pas d’indication « {0} ». Rien n’a été installé; donnez-la ({0}) et réessayez.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/hash_sets.py"/>
        <source>known: {0}</source>
        <translation>connu : {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/hash_sets.py"/>
        <source>marked only</source>
        <translation>seulement marqués</translation>
    </message>
    <message>
        <location filename="../../../app/domain/hash_sets.py"/>
        <source>not shown for review until asked for</source>
        <translation>non montrés à l’examen, sauf demande</translation>
    </message>
    <message>
        <location filename="../../../app/domain/hash_sets.py"/>
        <source>sorted to the end</source>
        <translation>classés à la fin</translation>
    </message>
    <message>
        <location filename="../../../app/domain/hash_sets.py"/>
        <source>{0} (removed)</source>
        <translation>{0} (retirée)</translation>
    </message>
    <message>
        <location filename="../../../app/domain/head_words.py"/>
        <source>This is neither the words nor the digits of a head. Nothing was looked up; give at least four words of five letters, or at least the first 16 digits.</source>
        <translation>Ce ne sont ni les mots ni les chiffres d’une tête. Rien n’a été cherché; donnez au moins quatre mots de cinq lettres, ou au moins les 16 premiers chiffres.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/incident.py"/>
        <source>{0} in {1}</source>
        <translation>{0} dans {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/incident.py"/>
        <source>{0}, line {1}, {2}</source>
        <translation>{0}, ligne {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>, of them {0} by an originator's date</source>
        <translation>, dont {0} par la date d’un organisme d’origine</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>Restrictions on use need an originator who made them. Nothing was changed; state the originator.</source>
        <translation>Des restrictions d’usage demandent l’organisme d’origine qui les a posées. Rien n’a été changé; indiquez-le.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>Retention: {0}{1}. Nothing is erased by itself: homeward retention due.</source>
        <translation>Conservation : {0}{1}. Rien ne s’efface de soi-même : homeward retention due.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>The originator has no name. Nothing was changed; state who it is.</source>
        <translation>L’organisme d’origine n’a pas de nom. Rien n’a été changé; indiquez de qui il s’agit.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>due in {0} days</source>
        <translation>échu dans {0} jours</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>due today</source>
        <translation>échu aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>due tomorrow</source>
        <translation>échu demain</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>overdue for {0} days</source>
        <translation>en retard de {0} jours</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>overdue since yesterday</source>
        <translation>en retard depuis hier</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>{0} due within {1} days</source>
        <translation>{0} à échéance d’ici {1} jours</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>{0} overdue</source>
        <translation>{0} en retard</translation>
    </message>
    <message>
        <location filename="../../../app/domain/layer.py"/>
        <source>cannot be told</source>
        <translation>ne peut pas se dire</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>A lead is closed with a note that says what corroborates the outcome. Nothing was recorded; write what was found out, and by whom.</source>
        <translation>Une piste se clôt avec une note qui dit ce qui corrobore l’issue. Rien n’a été consigné; écrivez ce qui a été établi, et par qui.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>handed over to another authority</source>
        <translation>remise à une autre autorité</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>no further action</source>
        <translation>sans suite</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>other, as the note says</source>
        <translation>autre, selon la note</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>referred to safeguarding</source>
        <translation>transmission à la protection de l’enfance</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>ruled out by other means</source>
        <translation>exclusion par d’autres moyens</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} lead established by other means</source>
        <translation>{0} piste confirmée par d’autres moyens</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} lead handed over to another authority</source>
        <translation>{0} piste remise à une autre autorité</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} lead no further action</source>
        <translation>{0} piste sans suite</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} lead other, as the note says</source>
        <translation>{0} piste close autrement, selon la note</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} lead referred to safeguarding</source>
        <translation>{0} piste transmise à la protection de l’enfance</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} lead ruled out by other means</source>
        <translation>{0} piste exclue par d’autres moyens</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} leads established by other means</source>
        <translation>{0} pistes confirmées par d’autres moyens</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} leads handed over to another authority</source>
        <translation>{0} pistes remises à une autre autorité</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} leads no further action</source>
        <translation>{0} pistes sans suite</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} leads other, as the note says</source>
        <translation>{0} pistes closes autrement, selon la note</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} leads referred to safeguarding</source>
        <translation>{0} pistes transmises à la protection de l’enfance</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} leads ruled out by other means</source>
        <translation>{0} pistes exclues par d’autres moyens</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>Overlay: an overlay can make different faces look alike. Never conclude from it.</source>
        <translation>Superposition : elle peut faire paraître semblables des visages différents. N’en concluez jamais rien.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>also {0} {1}</source>
        <translation>aussi {0} {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>blend</source>
        <translation>fondu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>face {0}</source>
        <translation>visage {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>flicker</source>
        <translation>clignotement</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>laid over each other: {0}</source>
        <translation>superposées : {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>swipe</source>
        <translation>volet</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>the picture searched with</source>
        <translation>l’image de la recherche</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>{0} ({1}) beside reference {2} ({3})</source>
        <translation>{0} ({1}) à côté de la référence {2} ({3})</translation>
    </message>
    <message>
        <location filename="../../../app/domain/own_keys.py"/>
        <source>At most {0} keys can be one's own. Nothing was changed; put some back to the usual ones.</source>
        <translation>Au plus {0} touches peuvent être personnelles. Rien n’a été changé; remettez-en aux habituelles.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/own_keys.py"/>
        <source>The key {0} does something else there. Nothing was changed; choose another.</source>
        <translation>La touche {0} fait là autre chose. Rien n’a été changé; choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/own_keys.py"/>
        <source>This key always does what it does. Nothing was changed.</source>
        <translation>Cette touche fait toujours ce qu’elle fait. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/own_keys.py"/>
        <source>“{0}” for “{1}” is no key of an act. Nothing was changed; choose the key in the window.</source>
        <translation>« {0} » pour « {1} » n’est la touche d’aucun acte. Rien n’a été changé; choisissez la touche dans la fenêtre.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/particulars.py"/>
        <source>born {0}</source>
        <translation>né {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/particulars.py"/>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <location filename="../../../app/domain/particulars.py"/>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <location filename="../../../app/domain/particulars.py"/>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <location filename="../../../app/domain/particulars.py"/>
        <source>source {0}</source>
        <translation>source {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/particulars.py"/>
        <source>unknown left out</source>
        <translation>inconnus écartés</translation>
    </message>
    <message>
        <location filename="../../../app/domain/particulars.py"/>
        <source>unknown taken in</source>
        <translation>inconnus compris</translation>
    </message>
    <message>
        <location filename="../../../app/domain/partner.py"/>
        <source>send crops to partner</source>
        <translation>envoyer des recadrages au partenaire</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>a second examiner</source>
        <translation>un deuxième examinateur</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>a supervisor</source>
        <translation>un superviseur</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>an administrator</source>
        <translation>un administrateur</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>an auditor</source>
        <translation>un auditeur</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>an examiner</source>
        <translation>un examinateur</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>auditor</source>
        <translation>auditeur</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>examiner</source>
        <translation>examinateur</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>second examiner</source>
        <translation>deuxième examinateur</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>supervisor</source>
        <translation>superviseur</translation>
    </message>
    <message>
        <location filename="../../../app/domain/permission.py"/>
        <source>for the purpose {0} these may not be searched: {1}</source>
        <translation>pour la finalité {0}, ne peuvent être recherchés : {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/permission.py"/>
        <source>it has no purpose {0}; it has {1}</source>
        <translation>elle n’a pas de finalité {0}; elle a {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/permission.py"/>
        <source>no search is kept standing for the purpose {0}</source>
        <translation>aucune recherche n’est maintenue permanente pour la finalité {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/permission.py"/>
        <source>staff are never searched together with anybody else</source>
        <translation>le personnel n’est jamais recherché avec qui que ce soit d’autre</translation>
    </message>
    <message>
        <location filename="../../../app/domain/permission.py"/>
        <source>the jurisdiction profile forbids {0}</source>
        <translation>le profil de juridiction interdit : {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/permission.py"/>
        <source>the purpose {0} is not open to the roles {1}</source>
        <translation>la finalité {0} n’est pas ouverte aux rôles {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/permission.py"/>
        <source>{0} is not open to the roles {1}</source>
        <translation>{0} : pas ouvert aux rôles {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/permission.py"/>
        <source>{0} is off, and takes two supervisors to turn on</source>
        <translation>{0} : désactivé; il faut deux superviseurs pour l’activer</translation>
    </message>
    <message>
        <location filename="../../../app/domain/person.py"/>
        <source>Person {0}</source>
        <translation>Personne {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/person.py"/>
        <source>collage or mirror</source>
        <translation>collage ou miroir</translation>
    </message>
    <message>
        <location filename="../../../app/domain/person.py"/>
        <source>confirm</source>
        <translation>confirmation</translation>
    </message>
    <message>
        <location filename="../../../app/domain/person.py"/>
        <source>ignore</source>
        <translation>mise à l’écart</translation>
    </message>
    <message>
        <location filename="../../../app/domain/person.py"/>
        <source>merge</source>
        <translation>fusion</translation>
    </message>
    <message>
        <location filename="../../../app/domain/person.py"/>
        <source>move</source>
        <translation>déplacement</translation>
    </message>
    <message>
        <location filename="../../../app/domain/person.py"/>
        <source>not the same</source>
        <translation>pas la même</translation>
    </message>
    <message>
        <location filename="../../../app/domain/person.py"/>
        <source>split</source>
        <translation>détachement</translation>
    </message>
    <message>
        <location filename="../../../app/domain/person.py"/>
        <source>undo</source>
        <translation>révocation</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>Homeward policy {0} version {1} {2}</source>
        <translation>Homeward, politique {0} version {1} {2}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>bringing models to the unit</source>
        <translation>ajout de modèles à l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>brought models</source>
        <translation>modèles ajoutés</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>case erasure</source>
        <translation>effacement de dossier</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>cross case search</source>
        <translation>recherche entre dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>enrolling and searching persons of interest</source>
        <translation>inscription et recherche de personnes d’intérêt</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>enrolling people into the gallery</source>
        <translation>inscription de personnes dans la galerie</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>enrolment</source>
        <translation>inscription</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>examining moving pictures</source>
        <translation>examen d’images animées</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>exchanging face crops with partners</source>
        <translation>échange de recadrages de visages avec des partenaires</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>hidden quality trials</source>
        <translation>épreuves de qualité cachées</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>intake</source>
        <translation>versement</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>keeping a search standing</source>
        <translation>maintien d’une recherche permanente</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>outside picture search</source>
        <translation>recherche avec image extérieure</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>partner crops</source>
        <translation>recadrages de partenaires</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>partner disclosure</source>
        <translation>communication à un partenaire</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>person addition</source>
        <translation>ajout de personne</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>person of interest search</source>
        <translation>recherche de personnes d’intérêt</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>person removal</source>
        <translation>retrait de personne</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>policy change</source>
        <translation>changement de politique</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>quality trials</source>
        <translation>épreuves de qualité</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>report export</source>
        <translation>exportation de rapport</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>search</source>
        <translation>recherche</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>searching across cases</source>
        <translation>recherche entre dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>searching the gallery</source>
        <translation>recherche dans la galerie</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>searching with a picture that is no exhibit</source>
        <translation>recherche avec une image qui n’est pas une pièce</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>staff gallery</source>
        <translation>galerie du personnel</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>standing search</source>
        <translation>recherche permanente</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>stop lifting</source>
        <translation>levée de l’arrêt</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>taking in and examining exhibits</source>
        <translation>versement et examen des pièces</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>trying the tool on pictures of one's own</source>
        <translation>essai de l’outil sur des images à soi</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>writing reports out of the unit</source>
        <translation>écriture de rapports hors de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>It says nothing.</source>
        <translation>Il ne dit rien.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>The format is {0}, and this Homeward knows {1}. Nothing was changed; write it in that form.</source>
        <translation>Le format est {0}, et ce Homeward connaît {1}. Rien n’a été changé; écrivez-la sous cette forme.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>This is no policy that can be followed: {0}: {1}. Nothing was changed; correct it.</source>
        <translation>Cette politique ne peut pas être suivie : {0} : {1}. Rien n’a été changé; corrigez-la.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>a list is wanted</source>
        <translation>il faut une liste</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>a table of words and values is wanted</source>
        <translation>il faut une table de mots et de valeurs</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>a text is wanted</source>
        <translation>il faut un texte</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>a whole number of days from {0} to {1} is wanted</source>
        <translation>il faut un nombre entier de jours de {0} à {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>every kind of act has to stand there once</source>
        <translation>chaque type d’acte doit y figurer une fois</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>no purpose has the id {0}</source>
        <translation>aucune finalité n’a l’identifiant {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>nobody is named who would confirm a change</source>
        <translation>personne n’est nommé pour confirmer un changement</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>nothing stands there</source>
        <translation>rien n’y figure</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>persons of interest are a matter for two supervisors, always</source>
        <translation>les personnes d’intérêt relèvent de deux superviseurs, toujours</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>something stands there twice</source>
        <translation>quelque chose y figure deux fois</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>staff are searched apart from all other types</source>
        <translation>le personnel est recherché à part de tous les autres types</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>the default for a case is longer than the longest</source>
        <translation>la durée par défaut d’un dossier dépasse la plus longue</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>the jurisdiction profile forbids it</source>
        <translation>le profil de juridiction l’interdit</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>the policy</source>
        <translation>la politique</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>the profile</source>
        <translation>le profil</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>the purpose {0} is for staff and for others</source>
        <translation>la finalité {0} vise le personnel et d’autres</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>there are {0}</source>
        <translation>il y a {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>true or false is wanted</source>
        <translation>il faut true ou false</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>two have one id</source>
        <translation>deux ont le même identifiant</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>{0} is missing</source>
        <translation>{0} manque</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>{0} is no id of small letters, digits and hyphens</source>
        <translation>{0} n’est pas un identifiant en minuscules, chiffres et traits d’union</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>{0} is no part of a policy</source>
        <translation>{0} ne fait pas partie d’une politique</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>{0} is not known here</source>
        <translation>{0} n’est pas connu ici</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>{0} is not one of {1}</source>
        <translation>{0} n’est pas l’un de {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/progress.py"/>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <location filename="../../../app/domain/progress.py"/>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>declined</source>
        <translation>refusée</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>delete by {0}</source>
        <translation>supprimer d’ici le {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>may {0}: {1}</source>
        <translation>droit {0} : {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>no day</source>
        <translation>aucun jour</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>no vectors</source>
        <translation>aucun vecteur</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>note: {0}</source>
        <translation>note : {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>with vectors</source>
        <translation>avec vecteurs</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>{0} as {1}</source>
        <translation>{0} comme {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_trial.py"/>
        <source>A quality trial needs a picture with a known answer. Nothing was set; name one.</source>
        <translation>Une épreuve de qualité demande une image dont la réponse est connue. Rien n’a été posé; nommez-en une.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_trial.py"/>
        <source>A quality trial needs a reason. Nothing was set; say what it is to show.</source>
        <translation>Une épreuve de qualité demande un motif. Rien n’a été posé; dites ce qu’elle doit montrer.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_trial.py"/>
        <source>Homeward declaration {0} {1} {2}</source>
        <translation>Homeward, déclaration {0} {1} {2}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_trial.py"/>
        <source>That is more than a declaration holds. Nothing was set; set a trial of fewer pictures or words.</source>
        <translation>C’est plus que n’en contient une déclaration. Rien n’a été posé; posez une épreuve avec moins d’images ou de mots.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_trial.py"/>
        <source>That is no declaration of a quality trial. Nothing was disclosed; check the file.</source>
        <translation>Ce n’est pas une déclaration d’épreuve de qualité. Rien n’a été dévoilé; vérifiez le fichier.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_trial.py"/>
        <source>different sources</source>
        <translation>sources différentes</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_trial.py"/>
        <source>disclose quality trial</source>
        <translation>dévoilement d’épreuve de qualité</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_trial.py"/>
        <source>quality trial</source>
        <translation>épreuve de qualité</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_trial.py"/>
        <source>same source</source>
        <translation>source commune</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>Quality 0–100 puts faces in order: in a test on adults, those with less of it missed their mate more often. It was fitted on adults only and is no probability.</source>
        <translation>La qualité 0–100 classe les visages : dans un essai sur des adultes, ceux qui en avaient moins ont plus souvent manqué l’image de la même personne. Elle a été ajustée sur des adultes seulement et n’est pas une probabilité.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>blockiness from {0}</source>
        <translation>effet de blocs à partir de {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>blurred</source>
        <translation>flou</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>brightness below {0}, or {1} of the face under-exposed</source>
        <translation>luminosité inférieure à {0}, ou {1} du visage sous-exposé</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>cut off by the picture's edge</source>
        <translation>coupé par le bord de l’image</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>detectors surer by 0.7 with a lower half drawn in</source>
        <translation>détecteurs plus sûrs de 0,7 avec un bas de visage dessiné</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>dynamic range below {0} bits</source>
        <translation>plage dynamique inférieure à {0} bits</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>few tones</source>
        <translation>peu de tons</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>inter-eye distance below {0} px</source>
        <translation>distance entre les yeux inférieure à {0} px</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>less than {0} of the head inside</source>
        <translation>moins de {0} de la tête à l’intérieur</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>lower half unclear</source>
        <translation>bas du visage indistinct</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>overexposed</source>
        <translation>surexposé</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>quality {0} of 100</source>
        <translation>qualité {0} sur 100</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>sharpness below {0}</source>
        <translation>netteté inférieure à {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>small: {0} px between the eyes</source>
        <translation>petit : {0} px entre les yeux</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>small: {eyes:.0f} px between the eyes</source>
        <translation>petit : {eyes:.0f} px entre les yeux</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>strongly compressed</source>
        <translation>fortement compressé</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>turned away</source>
        <translation>tourné</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>yaw from {0} or pitch from {1}, either way</source>
        <translation>lacet à partir de {0} ou tangage à partir de {1}, dans un sens ou l’autre</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>{0} of the face over-exposed</source>
        <translation>{0} du visage surexposé</translation>
    </message>
    <message>
        <location filename="../../../app/domain/recovery_sheet.py"/>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <location filename="../../../app/domain/recovery_sheet.py"/>
        <source>Recovery sheet {0} of 3</source>
        <translation>Feuille de récupération {0} de 3</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>EVALUATION until {0}</source>
        <translation>ÉVALUATION jusqu’au {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>EVALUATION until {0}, closed on {1}</source>
        <translation>ÉVALUATION jusqu’au {0}, close le {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>SEARCHING IS STOPPED since {0} UTC, by {1}</source>
        <translation>LES RECHERCHES SONT ARRÊTÉES depuis {0} UTC, par {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>The evaluation ended on {0}, so nothing more is searched or taken in.</source>
        <translation>L’évaluation s’est terminée le {0}; plus rien n’est recherché ni versé.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>The evaluation is closed, so this unit can only be read and erased.</source>
        <translation>L’évaluation est close; cette unité ne peut plus qu’être lue et effacée.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>The last day of the evaluation, {0}, is not in the future. Nothing was made; give a day to come.</source>
        <translation>Le dernier jour de l’évaluation, {0}, n’est pas à venir. Rien n’a été créé; donnez un jour à venir.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>The unit has no {0}. Nothing was recorded; give the {0} and try again.</source>
        <translation>L’unité n’a pas d’indication « {0} ». Rien n’a été consigné; donnez-la ({0}) et réessayez.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>nobody: a unit of drawn people</source>
        <translation>personne : une unité de personnes dessinées</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>nobody: no person's data are in it</source>
        <translation>personne : aucune donnée personnelle ne s’y trouve</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>none needed: no person's data are in it</source>
        <translation>aucune nécessaire : aucune donnée personnelle ne s’y trouve</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>reference of an impact assessment</source>
        <translation>référence d’une évaluation d’impact</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>responsible officer</source>
        <translation>agent responsable</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>At least one picture is unsuitable for comparison.</source>
        <translation>Au moins une image est inadéquate pour la comparaison.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Inconclusive</source>
        <translation>Non concluant</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Limited support</source>
        <translation>Appui limité</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Limited support: different people</source>
        <translation>Appui limité : personnes différentes</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Limited support: same person</source>
        <translation>Appui limité : même personne</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Strong support</source>
        <translation>Appui fort</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Strong support: different people</source>
        <translation>Appui fort : personnes différentes</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Strong support: same person</source>
        <translation>Appui fort : même personne</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Support in seven steps</source>
        <translation>Appui en sept échelons</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Support in three steps</source>
        <translation>Appui en trois échelons</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Support: different people</source>
        <translation>Appui : personnes différentes</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Support: same person</source>
        <translation>Appui : même personne</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations give limited support</source>
        <translation>Les observations appuient de façon limitée l’hypothèse</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations give limited support that both pictures show the same person.</source>
        <translation>Les observations appuient de façon limitée l’hypothèse que les deux images montrent la même personne.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations give limited support that they show different people.</source>
        <translation>Les observations appuient de façon limitée l’hypothèse que les images montrent des personnes différentes.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations strongly support</source>
        <translation>Les observations appuient fortement l’hypothèse</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations strongly support that both pictures show the same person.</source>
        <translation>Les observations appuient fortement l’hypothèse que les deux images montrent la même personne.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations strongly support that the pictures show different people.</source>
        <translation>Les observations appuient fortement l’hypothèse que les images montrent des personnes différentes.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations support</source>
        <translation>Les observations appuient l’hypothèse</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations support neither the same person nor different people.</source>
        <translation>Les observations n’appuient ni la même personne ni des personnes différentes.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations support that both pictures show the same person.</source>
        <translation>Les observations appuient l’hypothèse que les deux images montrent la même personne.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations support that the pictures show different people.</source>
        <translation>Les observations appuient l’hypothèse que les images montrent des personnes différentes.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The scale “{0}” has no step {1}. Nothing was recorded; it has {2}.</source>
        <translation>L’échelle « {0} » n’a pas d’échelon {1}. Rien n’a été consigné; elle a {2}.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>There is no conclusion scale {0}. Nothing was changed; there are {1}.</source>
        <translation>Il n’y a pas d’échelle de conclusion {0}. Rien n’a été changé; il y a {1}.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Unsuitable for comparison</source>
        <translation>Inadéquat pour la comparaison</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>the pictures show</source>
        <translation>les images montrent</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>they lean differently, one of them to neither side included</source>
        <translation>elles penchent différemment, l’une d’un côté ou de l’autre, ou d’aucun</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>they lean to opposite sides</source>
        <translation>elles penchent vers des côtés opposés</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>they show</source>
        <translation>elles montrent</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>{0} that both pictures show the same person.</source>
        <translation>{0} que les deux images montrent la même personne.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>{0} that {1} different people.</source>
        <translation>{0} que {1} des personnes différentes.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>{0}: different people</source>
        <translation>{0} : personnes différentes</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>{0}: same person</source>
        <translation>{0} : même personne</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>A search needs a purpose on record. Nothing was searched; say why this search is made.</source>
        <translation>Une recherche demande une finalité consignée. Rien n’a été recherché; dites pourquoi cette recherche est faite.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>A search needs one of the policy's purposes. Nothing was searched; `policy show` lists them; name one.</source>
        <translation>Une recherche demande l’une des finalités de la politique. Rien n’a été recherché; `policy show` les montre; nommez-en une.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>Ordered by comparison score: how much closer the pair is than look-alikes of both in this gallery would be. Higher is closer; at 0 they are as far apart as look-alikes. The distance beside it is between the two vectors alone: smaller is closer.</source>
        <translation>Classés par score de comparaison : combien la paire est plus proche que ne le seraient des sosies de l’un et de l’autre dans cette galerie. Plus il est élevé, plus c’est proche; à 0, ils sont aussi éloignés que des sosies. La distance à côté est entre les deux seuls vecteurs : plus petite, plus proche.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>Ordered by distance: smaller is closer. The gallery is too small, or too large, to make comparison scores with.</source>
        <translation>Classés par distance : plus petite, plus proche. La galerie est trop petite, ou trop grande, pour en tirer des scores de comparaison.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>Ordered by the distance to the {0} of {1} faces, each compared by itself: smaller is closer. Comparison scores, and how many others come as close by chance, are made for one vector alone.</source>
        <translation>Classés par la distance au visage {0} parmi {1}, chacun comparé à part : plus petite, plus proche. Les scores de comparaison, et combien d’autres sont aussi proches par hasard, ne se font que pour un seul vecteur.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>all as one template; who is near to what they share</source>
        <translation>tous en un seul gabarit; qui est proche de ce qu’ils ont en commun</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>any</source>
        <translation>au moins un</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>each face by itself (AND); who is near to every one of them</source>
        <translation>chaque visage à part (ET); qui est proche de chacun d’eux</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>each face by itself (OR); who is near to at least one of them</source>
        <translation>chaque visage à part (OU); qui est proche d’au moins l’un d’eux</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>{0}; narrowed to {1}</source>
        <translation>{0}; restreint à {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>An analysis says of at least one component whether it is visible, unless the image is unsuitable. Nothing was recorded; note what you see.</source>
        <translation>Une analyse dit d’au moins un élément s’il est visible, sauf si l’image est inadéquate. Rien n’a été consigné; notez ce que vous voyez.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>Face/head composition</source>
        <translation>Composition du visage et de la tête</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>Face/head outline</source>
        <translation>Contour du visage et de la tête</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>Hairline/baldness pattern</source>
        <translation>Naissance des cheveux, calvitie</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>alterations</source>
        <translation>altérations</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>cheeks</source>
        <translation>joues</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>chin</source>
        <translation>menton</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>composition</source>
        <translation>composition</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>compression</source>
        <translation>compression</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>cover</source>
        <translation>occultation</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>ears</source>
        <translation>oreilles</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>explainable</source>
        <translation>explicable</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>expression</source>
        <translation>expression</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>eyebrows</source>
        <translation>sourcils</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>eyes</source>
        <translation>yeux</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>facial hair</source>
        <translation>pilosité du visage</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>facial lines</source>
        <translation>lignes du visage</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>facial marks</source>
        <translation>marques du visage</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>focus</source>
        <translation>mise au point</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>forehead</source>
        <translation>front</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>hairline</source>
        <translation>naissance des cheveux</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>lens</source>
        <translation>objectif</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>light</source>
        <translation>lumière</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>mouth</source>
        <translation>bouche</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>neck</source>
        <translation>cou</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>nose</source>
        <translation>nez</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>outline</source>
        <translation>contour</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>pose</source>
        <translation>pose</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>resolution</source>
        <translation>résolution</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>scars</source>
        <translation>cicatrices</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>skin</source>
        <translation>peau</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>{0}: a difference that can be explained names by what, and nothing else does. Nothing was recorded.</source>
        <translation>{0} : une différence explicable dit par quoi, et rien d’autre ne le dit. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>{0}: by your analysis the {1} does not show it, so it cannot be compared. Nothing was recorded; leave it out, or record a new analysis.</source>
        <translation>{0} : selon votre analyse, {1} ne le montre pas, donc il ne peut être comparé. Rien n’a été consigné; laissez-le de côté, ou consignez une nouvelle analyse.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/shielding.py"/>
        <source>A break can be told of after 1 to {0} minutes, or never (0). Nothing was changed; give a number between them.</source>
        <translation>Une pause peut être rappelée après 1 à {0} minutes, ou jamais (0). Rien n’a été changé; donnez un nombre entre les deux.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/shielding.py"/>
        <source>Faces can be limited to {0} to {1} pixels. Nothing was changed; give a number between them, or none.</source>
        <translation>Les visages peuvent être limités à {0} à {1} pixels. Rien n’a été changé; donnez un nombre entre les deux, ou aucun.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/shielding.py"/>
        <source>The window cannot be read in {0}. Nothing was changed; choose one of {1}.</source>
        <translation>La fenêtre ne peut pas se lire en {0}. Rien n’a été changé; choisissez l’un de {1}.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>A search may be kept standing until {0} at the latest: the case is reviewed then, or the policy ends it. Nothing was started; give a day from {1} to that one.</source>
        <translation>Une recherche peut rester permanente jusqu’au {0} au plus tard : le dossier est alors revu, ou la politique y met fin. Rien n’a été lancé; donnez un jour entre le {1} et celui-là.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>A standing search is ended with a reason. Nothing was ended; write why.</source>
        <translation>On met fin à une recherche permanente avec un motif. Rien n’a été terminé; écrivez pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>a reference of the list is not searched any more</source>
        <translation>une référence de la liste n’est plus recherchée</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>comparison scores follow from the whole gallery</source>
        <translation>les scores de comparaison dépendent de toute la galerie</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>how near all faces are, old and new references decide together</source>
        <translation>la proximité de tous les visages dépend ensemble des références anciennes et nouvelles</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>new models</source>
        <translation>nouveaux modèles</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>new reference</source>
        <translation>nouvelle référence</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>nothing to compare</source>
        <translation>rien à comparer</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>references came since</source>
        <translation>des références se sont ajoutées</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>the list has changed</source>
        <translation>la liste a changé</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>the models have changed</source>
        <translation>les modèles ont changé</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>the same references as before</source>
        <translation>les mêmes références qu’avant</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>what is gone was not on the list</source>
        <translation>ce qui a disparu n’était pas dans la liste</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>what is new</source>
        <translation>ce qui est nouveau</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>which references the first search saw is not known any more</source>
        <translation>on ne sait plus quelles références la première recherche a vues</translation>
    </message>
    <message>
        <location filename="../../../app/domain/statement.py"/>
        <source>A name holds characters that cannot be seen. Nothing was recorded; type the name again.</source>
        <translation>Un nom contient des caractères invisibles. Rien n’a été consigné; retapez le nom.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/statement.py"/>
        <source>What was given is not valid text. Nothing was recorded; write it again.</source>
        <translation>Ce qui a été donné n’est pas un texte valide. Rien n’a été consigné; réécrivez-le.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/steps.py"/>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <location filename="../../../app/domain/time_code.py"/>
        <source>at {0} (frame {1})</source>
        <translation>à {0} (image {1})</translation>
    </message>
    <message>
        <location filename="../../../app/domain/time_code.py"/>
        <source>page {0}</source>
        <translation>page {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/time_code.py"/>
        <source>seen in one of the frames looked at</source>
        <translation>vu sur une des images vidéo regardées</translation>
    </message>
    <message>
        <location filename="../../../app/domain/time_code.py"/>
        <source>seen in {0} of the frames looked at</source>
        <translation>vu sur {0} des images vidéo regardées</translation>
    </message>
    <message>
        <location filename="../../../app/domain/time_code.py"/>
        <source>{0} is no time in a video. Nothing was opened; write it as hh:mm:ss.mmm, counted from the start.</source>
        <translation>{0} n’est pas un temps de vidéo. Rien n’a été ouvert; écrivez-le hh:mm:ss.mmm, compté depuis le début.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/time_code.py"/>
        <source>{0}, from {1} to {2}</source>
        <translation>{0}, de {1} à {2}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/trail_filter.py"/>
        <source>The period ends on {0}, before it begins on {1}. Nothing was read; turn them round.</source>
        <translation>La période se termine le {0}, avant de commencer le {1}. Rien n’a été lu; inversez-les.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/trail_filter.py"/>
        <source>from the first entry to the last</source>
        <translation>de la première entrée à la dernière</translation>
    </message>
    <message>
        <location filename="../../../app/domain/trail_filter.py"/>
        <source>from {0}</source>
        <translation>du {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/trail_filter.py"/>
        <source>to {0}</source>
        <translation>au {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/training.py"/>
        <source>A training needs the name of who gave it. Nothing was recorded.</source>
        <translation>Une formation demande le nom de qui l’a donnée. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/training.py"/>
        <source>A training needs words about what was taught. Nothing was recorded.</source>
        <translation>Une formation demande des mots sur ce qui a été enseigné. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/training.py"/>
        <source>No training is on record for you. An administrator or a supervisor can record it.</source>
        <translation>Aucune formation n’est consignée pour vous. Un administrateur ou un superviseur peut en consigner une.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/training.py"/>
        <source>This training is no longer valid. Nothing was recorded; give the day on which it ends.</source>
        <translation>Cette formation n’est plus valide. Rien n’a été consigné; donnez le jour où elle se termine.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/training.py"/>
        <source>This training lies in the future. Nothing was recorded; record it once it was given.</source>
        <translation>Cette formation est à venir. Rien n’a été consigné; consignez-la une fois donnée.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/training.py"/>
        <source>Your training ended on {0}. An administrator or a supervisor can record a new one.</source>
        <translation>Votre formation s’est terminée le {0}. Un administrateur ou un superviseur peut en consigner une nouvelle.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/training.py"/>
        <source>Your training ends {0}, on {1}; after that you cannot search. Have a new one recorded in time.</source>
        <translation>Votre formation se termine {0}, le {1}; ensuite, vous ne pourrez plus rechercher. Faites-en consigner une nouvelle à temps.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/training.py"/>
        <source>in {0} days</source>
        <translation>dans {0} jours</translation>
    </message>
    <message>
        <location filename="../../../app/domain/transparency.py"/>
        <source>close case</source>
        <translation>fermeture de dossier</translation>
    </message>
    <message>
        <location filename="../../../app/domain/transparency.py"/>
        <source>erase case</source>
        <translation>effacement de dossier</translation>
    </message>
    <message>
        <location filename="../../../app/domain/transparency.py"/>
        <source>erase partner file</source>
        <translation>effacement de fichier de partenaire</translation>
    </message>
    <message>
        <location filename="../../../app/domain/transparency.py"/>
        <source>erase reference</source>
        <translation>effacement de référence</translation>
    </message>
    <message>
        <location filename="../../../app/domain/transparency.py"/>
        <source>erase subject</source>
        <translation>effacement de sujet</translation>
    </message>
    <message>
        <location filename="../../../app/domain/transparency.py"/>
        <source>open case</source>
        <translation>ouverture de dossier</translation>
    </message>
    <message>
        <location filename="../../../app/domain/transparency.py"/>
        <source>tell outcome</source>
        <translation>annonce de l’issue</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>Ask the laboratory for a better copy, and take that in under a name of its own.</source>
        <translation>Demandez au laboratoire une meilleure copie, et versez-la sous un nom à elle.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>Find out who or what writes to the exhibit before anything else. To have the file as it is now, take the exhibit in again: it is listed beside this one.</source>
        <translation>Trouvez qui ou quoi écrit sur la pièce avant toute autre chose. Pour avoir le fichier tel qu’il est maintenant, versez de nouveau la pièce : il est listé à côté de celui-ci.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>It lies where it was taken in, with the same size and time of change.</source>
        <translation>Il est là où il a été versé, avec la même taille et la même heure de modification.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>Mount {0} at {1} again, then retry.</source>
        <translation>Montez de nouveau {0} à {1}, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>Nothing lies where it was taken in.</source>
        <translation>Il n’y a rien là où il a été versé.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>Nothing, unless it is of interest: look at it with a tool for its kind, on a machine on no network.</source>
        <translation>Rien, sauf s’il présente un intérêt : regardez-le avec un outil de son genre, sur une machine sans réseau.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>Once it can be read, take {0} in again: what is on record stays as it is.</source>
        <translation>Quand il pourra être lu, versez {0} de nouveau : ce qui est consigné reste tel quel.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>Retry it. If it fails again, retry with a process for each file: what other files do to a process is then ruled out. If that fails, too, have the laboratory look at the file.</source>
        <translation>Réessayez. S’il échoue encore, reprenez avec un processus par fichier : ce que d’autres fichiers font à un processus est alors exclu. Si cela échoue aussi, faites regarder le fichier par le laboratoire.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>Something lies where it was taken in, but its size or its time of change is another.</source>
        <translation>Quelque chose est là où il a été versé, mais sa taille ou son heure de modification est autre.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>The original was not written to, and its digests are kept.</source>
        <translation>L’original n’a pas été modifié, et ses hachages sont gardés.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>The original was not written to. It has no digests on record, because it could not be read whole.</source>
        <translation>L’original n’a pas été modifié. Il n’a pas de hachage consigné, car il n’a pas pu être lu en entier.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>The original was not written to; its digests and what was found in the readable part are kept.</source>
        <translation>L’original n’a pas été modifié; ses hachages et ce qui a été trouvé dans la partie lisible sont gardés.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>an error</source>
        <translation>une erreur</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>closed by the person</source>
        <translation>fermé par la personne</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>create unit</source>
        <translation>création de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>ended without a lock</source>
        <translation>terminé sans verrouillage</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>is the first and does not make the unit</source>
        <translation>est la première et ne crée pas l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>left alone for too long</source>
        <translation>laissé trop longtemps sans surveillance</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>makes the unit a second time</source>
        <translation>crée l’unité une deuxième fois</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>says something else about the use before than the trail</source>
        <translation>dit de l’usage précédent autre chose que le journal</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>the machine was put to sleep</source>
        <translation>la machine a été mise en veille</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>was made while the unit was locked</source>
        <translation>a été faite pendant que l’unité était verrouillée</translation>
    </message>
    <message>
        <location filename="../../../app/domain/validation.py"/>
        <source>not validated</source>
        <translation>non validé</translation>
    </message>
    <message>
        <location filename="../../../app/domain/validation.py"/>
        <source>{0} to {1} years</source>
        <translation>{0} à {1} ans</translation>
    </message>
    <message>
        <location filename="../../../app/domain/view.py"/>
        <source>A view sharpens by 0 to {0}, and its levels run from a darker to a lighter tone within 0 to 255. Nothing was recorded.</source>
        <translation>Un affichage renforce la netteté de 0 à {0}, et ses niveaux vont d’un ton plus sombre à un ton plus clair entre 0 et 255. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/view.py"/>
        <source>The view is out of the range that can be shown. Nothing was recorded.</source>
        <translation>L’affichage sort de ce qui peut être montré. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/view.py"/>
        <source>What should say how a picture was looked at has a part that no view has. Nothing was recorded.</source>
        <translation>Ce qui doit dire comment une image a été regardée contient une partie qu’aucun affichage n’a. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/view.py"/>
        <source>What should say how a picture was looked at is no view. Nothing was recorded.</source>
        <translation>Ce qui doit dire comment une image a été regardée n’est pas un affichage. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/view.py"/>
        <source>as kept</source>
        <translation>telle que conservée</translation>
    </message>
    <message>
        <location filename="../../../app/domain/view.py"/>
        <source>landmarks at </source>
        <translation>repères à </translation>
    </message>
    <message>
        <location filename="../../../app/domain/witness.py"/>
        <source>on {0} UTC the witness saw entry {1}</source>
        <translation>le {0} UTC, le témoin a vu l’entrée {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/witness.py"/>
        <source>the unit has parted from the witness</source>
        <translation>l’unité s’est écartée du témoin</translation>
    </message>
    <message>
        <location filename="../../../app/domain/witness.py"/>
        <source>the unit is older than the witness</source>
        <translation>l’unité est plus ancienne que le témoin</translation>
    </message>
    <message>
        <location filename="../../../app/domain/witness.py"/>
        <source>{0}, and so does the unit</source>
        <translation>{0}, et l’unité aussi</translation>
    </message>
    <message>
        <location filename="../../../app/domain/witness.py"/>
        <source>{0}, and the unit has another entry in its place: its trail has parted from what was witnessed</source>
        <translation>{0}, et l’unité a une autre entrée à cette place : son journal s’est écarté de ce qui a été attesté</translation>
    </message>
    <message>
        <location filename="../../../app/domain/witness.py"/>
        <source>{0}, and the unit has only {1}: it is an older copy</source>
        <translation>{0}, et l’unité n’en a que {1} : c’est une copie plus ancienne</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>, a process for each file</source>
        <translation>, un processus par fichier</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>, also those without a face</source>
        <translation>, aussi ceux sans visage</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>Job {0} does not wait in this case's queue. Nothing was changed; read the queue again.</source>
        <translation>La tâche {0} n’attend pas dans la file de ce dossier. Rien n’a été changé; relisez la file.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>No job of the queue waits for its turn. Nothing was begun.</source>
        <translation>Aucune tâche de la file n’attend son tour. Rien n’a été commencé.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>Nothing runs or waits in the queue. Nothing was changed.</source>
        <translation>Rien ne tourne ni n’attend dans la file. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>The queue is not paused. Nothing was changed.</source>
        <translation>La file n’est pas en pause. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>The queue is paused already. Nothing was changed.</source>
        <translation>La file est déjà en pause. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>This job is running. Nothing was moved; pause the queue, then move it.</source>
        <translation>Cette tâche est en cours. Rien n’a été déplacé; mettez la file en pause, puis déplacez-la.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>This job is {0}. Nothing was moved.</source>
        <translation>Cette tâche est {0}. Rien n’a été déplacé.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>after the job that runs</source>
        <translation>après la tâche en cours</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>examination of {0}, {1}</source>
        <translation>examen de {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>intake of {0}</source>
        <translation>versement de {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>retry of {0} {1}</source>
        <translation>reprise de {0} {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>Cllr {0}, {1} pairs of {2} people</source>
        <translation>Cllr {0}, {1} paires de {2} personnes</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>Likelihood ratio: {0}, {1}</source>
        <translation>Rapport de vraisemblance : {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>Likelihood ratio: {0}; {1}.</source>
        <translation>Rapport de vraisemblance : {0}; {1}.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>Pairs of {0} lie this far apart about {1} times as often as pairs of {2}: measured by this unit on {3} pairs of {4} people of {5}, quality {6} to {7}; Cllr {8}.</source>
        <translation>Les paires de {0} sont à cette distance environ {1} fois aussi souvent que les paires de {2} : mesuré par cette unité sur {3} paires de {4} personnes de {5}, qualité {6} à {7}; Cllr {8}.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>nothing was measured for {0} years of age at this quality</source>
        <translation>rien n’a été mesuré pour {0} ans à cette qualité</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>one person</source>
        <translation>une même personne</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>the ages in the two pictures are not both known</source>
        <translation>les âges sur les deux images ne sont pas connus tous les deux</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>the quality of one of the two faces is not known</source>
        <translation>la qualité de l’un des deux visages n’est pas connue</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>this unit has measured nothing of its own</source>
        <translation>cette unité n’a rien mesuré elle-même</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>two people</source>
        <translation>deux personnes</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>{0} times as often in pairs of {1} as of {2} ({3})</source>
        <translation>{0} fois aussi souvent dans les paires de {1} que de {2} ({3})</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/dated_tables.py"/>
        <source>Nothing was recorded</source>
        <translation>Rien n’a été consigné</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/dated_tables.py"/>
        <source>{0} cannot be read as a table ({1}). {2}</source>
        <translation>{0} ne peut être lu comme table ({1}). {2}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/dated_tables.py"/>
        <source>{0} has no columns {1} and {2} in its first line. {3}</source>
        <translation>{0} n’a pas de colonnes {1} et {2} dans sa première ligne. {3}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/dated_tables.py"/>
        <source>{0} is none of {1}. Nothing was recorded.</source>
        <translation>{0} n’est aucun de {1}. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/dated_tables.py"/>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}, ligne {1} : {2}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>Line {0} of the list names a file outside the list's own folder. Nothing was enrolled; move the pictures beside the list.</source>
        <translation>La ligne {0} de la liste nomme un fichier hors du répertoire de la liste. Rien n’a été inscrit; placez les images à côté de la liste.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>Line {0} of the list names no file. Nothing was enrolled; correct the line.</source>
        <translation>La ligne {0} de la liste ne nomme aucun fichier. Rien n’a été inscrit; corrigez la ligne.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>Line {0} of the list says of {1} another sex or birth date than a line before. {2} Correct the list.</source>
        <translation>La ligne {0} de la liste donne pour {1} un autre sexe ou une autre date de naissance qu’une ligne précédente. {2} Corrigez la liste.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>Line {0} of {1} lacks {2}. {3}</source>
        <translation>À la ligne {0} de {1}, il manque {2}. {3}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>Line {0} of {1}: {2}</source>
        <translation>Ligne {0} de {1} : {2}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>Nothing was enrolled.</source>
        <translation>Rien n’a été inscrit.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>The tables in {0} name what is not there: {1} (and {2} more). {3} Correct them, so that no date is lost.</source>
        <translation>Les tables de {0} nomment ce qui n’est pas là : {1} (et {2} de plus). {3} Corrigez-les, pour qu’aucune date ne se perde.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>There is no folder or list {0}. Nothing was enrolled.</source>
        <translation>Il n’y a ni répertoire ni liste {0}. Rien n’a été inscrit.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>There is no picture {0}, and no folder of pictures. {1}</source>
        <translation>Il n’y a pas d’image {0}, ni de répertoire d’images. {1}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>{0} holds folders, so it may show several people. {1} Leave the name out where each folder is a person, or give the folder of one person.</source>
        <translation>{0} contient des répertoires et peut donc montrer plusieurs personnes. {1} Laissez le nom vide si chaque répertoire est une personne, ou donnez le répertoire d’une seule.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>{0} is not a CSV in UTF-8 ({1}). {2}</source>
        <translation>{0} n’est pas un CSV en UTF-8 ({1}). {2}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>{0} names nobody. Nothing was enrolled; give a folder that holds one folder of pictures per identity, or a CSV with the columns identity and file.</source>
        <translation>{0} ne nomme personne. Rien n’a été inscrit; donnez un répertoire qui contient un répertoire d’images par identité, ou un CSV avec les colonnes identity et file.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/hash_list.py"/>
        <source>Line {0} of {1} holds no whole MD5, SHA-1 or SHA-256. Nothing was installed: the file may be cut short, or be something else than a hash set. Correct the line or get the file again.</source>
        <translation>La ligne {0} de {1} ne contient aucun MD5, SHA-1 ou SHA-256 entier. Rien n’a été installé : le fichier est peut-être tronqué, ou autre chose qu’une liste de hachages. Corrigez la ligne ou obtenez le fichier de nouveau.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/hash_list.py"/>
        <source>{0} could not be read ({1}). Nothing was installed.</source>
        <translation>{0} n’a pas pu être lu ({1}). Rien n’a été installé.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/hash_list.py"/>
        <source>{0} is no CSV ({1}). Nothing was installed; export the hash set again.</source>
        <translation>{0} n’est pas un CSV ({1}). Rien n’a été installé; exportez de nouveau la liste de hachages.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/hash_list.py"/>
        <source>{0} is not text in UTF-8. Nothing was installed; export the hash set as text.</source>
        <translation>{0} n’est pas un texte en UTF-8. Rien n’a été installé; exportez la liste de hachages comme texte.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>The file {0} that the manifest names does not lie beside it. Nothing was changed.</source>
        <translation>Le fichier {0} que nomme le manifeste n’est pas à côté de lui. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>The model was not taken in: its ZIP file is not in order ({0}). Nothing was changed.</source>
        <translation>Le modèle n’a pas été versé : son fichier ZIP n’est pas en ordre ({0}). Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>The model was not taken in: {0} has not the {1} bytes that its manifest names. Nothing was changed.</source>
        <translation>Le modèle n’a pas été versé : {0} n’a pas les {1} octets que nomme son manifeste. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>There is no file {0}. Nothing was changed.</source>
        <translation>Il n’y a pas de fichier {0}. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>it cannot be read, {0}</source>
        <translation>il ne peut être lu, {0}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>it does not hold exactly one manifest at its top</source>
        <translation>il ne contient pas exactement un manifeste à sa racine</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>it has more than {0} bytes</source>
        <translation>il a plus de {0} octets</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>it holds more than a manifest and its weights</source>
        <translation>il contient plus qu’un manifeste et ses poids</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>it is packed in a way that is not unpacked here</source>
        <translation>il est compressé d’une manière qui ne se décompresse pas ici</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>the file that its manifest names is not in it</source>
        <translation>le fichier que nomme son manifeste n’y est pas</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>The partner's file {0}. Nothing was added; ask the partner to send it again.</source>
        <translation>Le fichier du partenaire {0}. Rien n’a été ajouté; demandez au partenaire de le renvoyer.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has a date that is none</source>
        <translation>a une date qui n’en est pas une</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has a header that is none of {0}</source>
        <translation>a un en-tête qui n’est pas de {0}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has a header that is not JSON in UTF-8</source>
        <translation>a un en-tête qui n’est pas du JSON en UTF-8</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has a header that is not written in the one form that there is</source>
        <translation>a un en-tête qui n’est pas écrit dans la seule forme qui existe</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has a text that is not in its plain form where {0} belongs</source>
        <translation>a un texte qui n’est pas dans sa forme simple à la place de {0}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has a time without a zone</source>
        <translation>a une heure sans fuseau</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has an entry for a crop that cannot be read</source>
        <translation>a une entrée de recadrage qui ne peut être lue</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has an entry for a crop whose numbers are none</source>
        <translation>a une entrée de recadrage dont les nombres n’en sont pas</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has an entry for a crop whose sizes cannot be true</source>
        <translation>a une entrée de recadrage dont les tailles ne peuvent être vraies</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has characters that cannot be seen where {0} belongs</source>
        <translation>a des caractères invisibles à la place de {0}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has no terms that can be read</source>
        <translation>n’a pas de conditions lisibles</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has no text where {0} belongs, or a longer one than there can be</source>
        <translation>n’a pas de texte à la place de {0}, ou un texte plus long que possible</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has terms that are neither yes nor no</source>
        <translation>a des conditions qui ne sont ni oui ni non</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>holds a crop that is not the one its header names</source>
        <translation>contient un recadrage qui n’est pas celui que nomme son en-tête</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>holds a vector that is not the one its header names</source>
        <translation>contient un vecteur qui n’est pas celui que nomme son en-tête</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>holds no crops, or more than {0}</source>
        <translation>ne contient aucun recadrage, ou plus de {0}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>is no file of crops for a partner, or was cut off</source>
        <translation>n’est pas un fichier de recadrages pour un partenaire, ou a été tronqué</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>names its models by something that is no name</source>
        <translation>nomme ses modèles par quelque chose qui n’est pas un nom</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>names no key that signed it</source>
        <translation>ne nomme aucune clé qui l’a signé</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>says nothing where {0} belongs</source>
        <translation>ne dit rien à la place de {0}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>was cut off, or holds more than its header says</source>
        <translation>a été tronqué, ou contient plus que ne dit son en-tête</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>was cut off, or its header is damaged</source>
        <translation>a été tronqué, ou son en-tête est endommagé</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/default.toml"/>
        <source>A trial with a known answer</source>
        <translation>Une épreuve dont la réponse est connue</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/default.toml"/>
        <source>Answer a question of a court or a prosecutor</source>
        <translation>Répondre à une question d’un tribunal ou d’un procureur</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/default.toml"/>
        <source>Find out who a victim in seized material is</source>
        <translation>Établir qui est une victime dans du matériel saisi</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/default.toml"/>
        <source>Homeward's default policy</source>
        <translation>Politique par défaut de Homeward</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/default.toml"/>
        <source>Look for a missing child in seized material</source>
        <translation>Chercher un enfant disparu dans du matériel saisi</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/default.toml"/>
        <source>Look for a person of interest, on an order that allows it</source>
        <translation>Chercher une personne d’intérêt, sur une ordonnance qui le permet</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/default.toml"/>
        <source>No jurisdiction chosen</source>
        <translation>Aucune juridiction choisie</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/default.toml"/>
        <source>Try the tool on pictures of one's own</source>
        <translation>Essayer l’outil sur des images à soi</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/profile_ca.toml"/>
        <source>Canada (starting point)</source>
        <translation>Canada (point de départ)</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/profile_eu.toml"/>
        <source>European Union (starting point)</source>
        <translation>Union européenne (point de départ)</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/profile_strict.toml"/>
        <source>Strict: one case at a time, nothing from outside</source>
        <translation>Strict : un dossier à la fois, rien de l’extérieur</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policy_file.py"/>
        <source>The policy file {0} could not be read ({1}). Nothing was changed.</source>
        <translation>Le fichier de politique {0} n’a pas pu être lu ({1}). Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policy_file.py"/>
        <source>There is no jurisdiction profile {0}. Nothing was changed; choose one of {1}.</source>
        <translation>Il n’y a pas de profil de juridiction {0}. Rien n’a été changé; choisissez l’un de {1}.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policy_file.py"/>
        <source>{0} is far too large for a policy. Nothing was changed; check which file it is.</source>
        <translation>{0} est bien trop gros pour une politique. Rien n’a été changé; vérifiez de quel fichier il s’agit.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policy_file.py"/>
        <source>{0} is not valid {1} ({2}). Nothing was changed; correct it.</source>
        <translation>{0} n’est pas du {1} valide ({2}). Rien n’a été changé; corrigez-le.</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>Network: NOT PROTECTED</source>
        <translation>Réseau : SANS PROTECTION</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>Network: impossible (kernel)</source>
        <translation>Réseau : impossible (noyau)</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>Network: impossible (kernel); other programs of this machine can be asked over local sockets</source>
        <translation>Réseau : impossible (noyau); d’autres programmes de cette machine peuvent être sollicités par des sockets locaux</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>Network: refused by Python only</source>
        <translation>Réseau : refusé par Python seulement</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>Network: refused by firewall rule</source>
        <translation>Réseau : refusé par une règle de pare-feu</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>addresses in reach</source>
        <translation>adresses à portée</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>no address in reach</source>
        <translation>aucune adresse à portée</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>{0} filters</source>
        <translation>{0} filtres</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>{0} network sockets were handed to it</source>
        <translation>{0} sockets réseau lui ont été remis</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>{0} threads and {1} child processes read, {2} of them unfenced</source>
        <translation>{0} fils et {1} processus enfants lus, dont {2} sans clôture</translation>
    </message>
    <message>
        <location filename="../../../app/service/absence.py"/>
        <source>The unit locks after 1 to {0} minutes without input. Nothing was changed; give a number between them.</source>
        <translation>L’unité se verrouille après 1 à {0} minutes sans saisie. Rien n’a été changé; donnez un nombre entre les deux.</translation>
    </message>
    <message>
        <location filename="../../../app/service/absence.py"/>
        <source>go on after an absence</source>
        <translation>continuer après une absence</translation>
    </message>
    <message>
        <location filename="../../../app/service/absence.py"/>
        <source>leave work running</source>
        <translation>travail laissé en cours</translation>
    </message>
    <message>
        <location filename="../../../app/service/absence.py"/>
        <source>lock what nobody is sitting at</source>
        <translation>verrouiller ce devant quoi personne n’est assis</translation>
    </message>
    <message>
        <location filename="../../../app/service/absence.py"/>
        <source>return to work</source>
        <translation>retour au travail</translation>
    </message>
    <message>
        <location filename="../../../app/service/absence.py"/>
        <source>set idle lock</source>
        <translation>réglage du verrouillage d’inactivité</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>A case left the unit, or was disclosed as a quality trial, while it was searched. Nothing was recorded; </source>
        <translation>Un dossier a quitté l’unité, ou a été dévoilé comme épreuve de qualité, pendant la recherche. Rien n’a été consigné; </translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>Nobody was named to search for. Nothing was searched; name a face or a person.</source>
        <translation>Personne n’a été nommé à rechercher. Rien n’a été recherché; nommez un visage ou une personne.</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>The number of candidates must lie between 1 and {0}. Nothing was searched.</source>
        <translation>Le nombre de candidats doit être entre 1 et {0}. Rien n’a été recherché.</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>The purpose {0} is for the staff gallery alone. Nothing was searched; name another purpose.</source>
        <translation>La finalité {0} vise la seule galerie du personnel. Rien n’a été recherché; nommez une autre finalité.</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>The search across cases was stopped after {0} of {1} cases. Nothing was recorded and nothing is kept; begin again when there is time.</source>
        <translation>La recherche entre dossiers a été arrêtée après {0} dossiers sur {1}. Rien n’a été consigné ni conservé; recommencez quand il y aura du temps.</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>a quality trial, disclosed since: no lead</source>
        <translation>une épreuve de qualité, dévoilée depuis : pas une piste</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>compare across cases</source>
        <translation>comparaison entre dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>erased since</source>
        <translation>effacé depuis</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>view candidates across cases</source>
        <translation>consultation des candidats entre dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>view consultations from other cases</source>
        <translation>vue des consultations venues d’autres dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>view crops across cases</source>
        <translation>consultation des recadrages entre dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>view searches across cases</source>
        <translation>consultation des recherches entre dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>{0}Search again.</source>
        <translation>{0}Refaites la recherche.</translation>
    </message>
    <message>
        <location filename="../../../app/service/adjudicate.py"/>
        <source>This candidate does not wait for you. Nothing of it is shown.</source>
        <translation>Ce candidat ne vous attend pas. Rien n’en est montré.</translation>
    </message>
    <message>
        <location filename="../../../app/service/adjudicate.py"/>
        <source>view candidates</source>
        <translation>consultation des candidats</translation>
    </message>
    <message>
        <location filename="../../../app/service/agreement.py"/>
        <source>person {0}</source>
        <translation>personne {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/agreement.py"/>
        <source>quality of examinations</source>
        <translation>qualité des examens</translation>
    </message>
    <message>
        <location filename="../../../app/service/agreement.py"/>
        <source>view agreement</source>
        <translation>consultation des accords</translation>
    </message>
    <message>
        <location filename="../../../app/service/audit.py"/>
        <source>read audit trail</source>
        <translation>lecture du journal d’audit</translation>
    </message>
    <message>
        <location filename="../../../app/service/audit_export.py"/>
        <source>Homeward {0}</source>
        <translation>Homeward {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/audit_export.py"/>
        <source>export audit log</source>
        <translation>exportation du journal d’audit (fichier)</translation>
    </message>
    <message>
        <location filename="../../../app/service/audit_export.py"/>
        <source>let the audit trail be checked outside the unit</source>
        <translation>permettre la vérification du journal d’audit hors de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/service/audit_questions.py"/>
        <source>Nobody of that name is or was in this unit. `unit info` names those who are.</source>
        <translation>Personne de ce nom n’est ni n’a été dans cette unité. `unit info` nomme ceux qui y sont.</translation>
    </message>
    <message>
        <location filename="../../../app/service/audit_questions.py"/>
        <source>count for transparency</source>
        <translation>décompte pour la transparence</translation>
    </message>
    <message>
        <location filename="../../../app/service/audit_questions.py"/>
        <source>count searches</source>
        <translation>décompte des recherches</translation>
    </message>
    <message>
        <location filename="../../../app/service/audit_questions.py"/>
        <source>export audit trail</source>
        <translation>exportation du journal d’audit</translation>
    </message>
    <message>
        <location filename="../../../app/service/audit_questions.py"/>
        <source>oversight of the unit</source>
        <translation>surveillance de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/service/backup.py"/>
        <source>Reading the backups was stopped. Nothing was changed.</source>
        <translation>La lecture des sauvegardes a été arrêtée. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/backup.py"/>
        <source>back up, MiB</source>
        <translation>sauvegarde, Mio</translation>
    </message>
    <message>
        <location filename="../../../app/service/backup.py"/>
        <source>begin backup</source>
        <translation>début de sauvegarde</translation>
    </message>
    <message>
        <location filename="../../../app/service/backup.py"/>
        <source>copy the unit</source>
        <translation>copier l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/service/backup.py"/>
        <source>verify backups</source>
        <translation>vérification de sauvegardes</translation>
    </message>
    <message>
        <location filename="../../../app/service/backup.py"/>
        <source>{0} holds no whole backup.</source>
        <translation>{0} ne contient aucune sauvegarde entière.</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>group persons</source>
        <translation>regroupement par personne</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>not on record</source>
        <translation>non consigné</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>notification of a breach</source>
        <translation>avis d’une atteinte à la sécurité</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>prepare breach pack</source>
        <translation>préparation d’une trousse d’atteinte</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>produce report</source>
        <translation>production de rapport</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>stack copies</source>
        <translation>empilement des copies</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>view copies</source>
        <translation>consultation des copies</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>view faces</source>
        <translation>consultation des visages</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>view files</source>
        <translation>consultation des fichiers</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>view gallery</source>
        <translation>consultation de la galerie</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>view known files</source>
        <translation>consultation des fichiers connus</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>view persons</source>
        <translation>consultation des personnes</translation>
    </message>
    <message>
        <location filename="../../../app/service/capture_dates.py"/>
        <source>A capture date needs a reason on record. Nothing was stated; say how it is known.</source>
        <translation>Une date de prise de vue demande un motif consigné. Rien n’a été déclaré; dites comment on la connaît.</translation>
    </message>
    <message>
        <location filename="../../../app/service/capture_dates.py"/>
        <source>Exhibit {0} has no capture date on record.</source>
        <translation>La pièce {0} n’a pas de date de prise de vue consignée.</translation>
    </message>
    <message>
        <location filename="../../../app/service/capture_dates.py"/>
        <source>There is no exhibit {0} in this case; there are: {1}. Nothing was stated.</source>
        <translation>Il n’y a pas de pièce {0} dans ce dossier; il y a : {1}. Rien n’a été déclaré.</translation>
    </message>
    <message>
        <location filename="../../../app/service/capture_dates.py"/>
        <source>state capture date</source>
        <translation>déclaration de date de prise de vue</translation>
    </message>
    <message>
        <location filename="../../../app/service/capture_dates.py"/>
        <source>view capture dates</source>
        <translation>consultation des dates de prise de vue</translation>
    </message>
    <message>
        <location filename="../../../app/service/case_links.py"/>
        <source>A lead between cases needs its reasons on record. Nothing was recorded; write what you observed.</source>
        <translation>Une piste entre dossiers demande ses motifs consignés. Rien n’a été consigné; écrivez ce que vous avez observé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/case_links.py"/>
        <source>Lead {0} is none of case {1}, or what it pointed at is no case of work any more. Nothing was recorded; enter a case that it links.</source>
        <translation>La piste {0} n’est pas du dossier {1}, ou ce qu’elle désignait n’est plus un dossier de travail. Rien n’a été consigné; entrez dans un dossier qu’elle relie.</translation>
    </message>
    <message>
        <location filename="../../../app/service/case_links.py"/>
        <source>Of this candidate nothing can be seen any more. Nothing was recorded; it can be no lead.</source>
        <translation>De ce candidat, plus rien ne peut être vu. Rien n’a été consigné; ce ne peut être une piste.</translation>
    </message>
    <message>
        <location filename="../../../app/service/case_links.py"/>
        <source>On lead {0} no further examiner is awaited, or you have spoken already. Nothing was recorded; another examiner can, or it can be closed.</source>
        <translation>Sur la piste {0}, aucun autre examinateur n’est attendu, ou vous vous êtes déjà prononcé. Rien n’a été consigné; un autre examinateur le peut, ou elle peut être close.</translation>
    </message>
    <message>
        <location filename="../../../app/service/case_links.py"/>
        <source>You have searched across cases with a face of lead {0} and seen the order and the distances, so your word would not be blind. Nothing was recorded; somebody else has to examine it.</source>
        <translation>Vous avez recherché entre dossiers avec un visage de la piste {0} et vu l’ordre et les distances; votre avis ne serait pas à l’aveugle. Rien n’a été consigné; quelqu’un d’autre doit l’examiner.</translation>
    </message>
    <message>
        <location filename="../../../app/service/case_links.py"/>
        <source>close lead between cases</source>
        <translation>clôture d’une piste entre dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/service/case_links.py"/>
        <source>propose lead between cases</source>
        <translation>proposition d’une piste entre dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/service/case_links.py"/>
        <source>second lead between cases</source>
        <translation>deuxième avis sur une piste entre dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/service/case_links.py"/>
        <source>view leads between cases</source>
        <translation>consultation des pistes entre dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/service/cases.py"/>
        <source>A case with the reference {0} is already open in this unit. Nothing was created; enter that case, or give another reference.</source>
        <translation>Un dossier de référence {0} est déjà ouvert dans cette unité. Rien n’a été créé; entrez dans ce dossier, ou donnez une autre référence.</translation>
    </message>
    <message>
        <location filename="../../../app/service/cases.py"/>
        <source>Another case was entered while work went on in {0}. It was stopped; what it had done is kept. Enter that case again to go on.</source>
        <translation>Un autre dossier a été ouvert pendant qu’un travail continuait dans {0}. Il a été arrêté; ce qu’il avait fait est gardé. Entrez de nouveau dans ce dossier pour continuer.</translation>
    </message>
    <message>
        <location filename="../../../app/service/cases.py"/>
        <source>Case {0} was a quality trial, and it is disclosed. Nothing was done; it can be read, and erased like any case.</source>
        <translation>Le dossier {0} était une épreuve de qualité, et il est dévoilé. Rien n’a été fait; il peut être lu, et effacé comme tout dossier.</translation>
    </message>
    <message>
        <location filename="../../../app/service/cases.py"/>
        <source>No case is open. Open or enter a case first; nothing was done.</source>
        <translation>Aucun dossier n’est ouvert. Ouvrez un dossier ou entrez-y d’abord; rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../../app/service/cases.py"/>
        <source>enter case</source>
        <translation>entrée dans un dossier</translation>
    </message>
    <message>
        <location filename="../../../app/service/cases.py"/>
        <source>unit administration</source>
        <translation>administration de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/service/certificates.py"/>
        <source>The certificate's text takes the ending .json. Nothing was written; end the page in .html.</source>
        <translation>Le texte du certificat prend la terminaison .json. Rien n’a été écrit; terminez la page par .html.</translation>
    </message>
    <message>
        <location filename="../../../app/service/certificates.py"/>
        <source>show that something was erased</source>
        <translation>montrer que quelque chose a été effacé</translation>
    </message>
    <message>
        <location filename="../../../app/service/certificates.py"/>
        <source>show what was erased</source>
        <translation>montrer ce qui a été effacé</translation>
    </message>
    <message>
        <location filename="../../../app/service/certificates.py"/>
        <source>view erasures</source>
        <translation>consultation des effacements</translation>
    </message>
    <message>
        <location filename="../../../app/service/certificates.py"/>
        <source>write certificate</source>
        <translation>écriture de certificat</translation>
    </message>
    <message>
        <location filename="../../../app/service/circumstances.py"/>
        <source>Search {0} was made by somebody else, and what surrounds its candidates is for them alone. Nothing was shown.</source>
        <translation>La recherche {0} a été faite par quelqu’un d’autre, et ce qui entoure ses candidats est pour cette personne seule. Rien n’a été montré.</translation>
    </message>
    <message>
        <location filename="../../../app/service/circumstances.py"/>
        <source>a person drew the face, and the test used faces that the detector found</source>
        <translation>une personne a dessiné le visage, et l’essai a utilisé des visages trouvés par le détecteur</translation>
    </message>
    <message>
        <location filename="../../../app/service/circumstances.py"/>
        <source>a picture's own file alone says when it was taken, which may be wrong</source>
        <translation>seul le fichier même d’une image dit quand elle a été prise, ce qui peut être faux</translation>
    </message>
    <message>
        <location filename="../../../app/service/circumstances.py"/>
        <source>searches with several faces were not tested</source>
        <translation>les recherches avec plusieurs visages n’ont pas été mises à l’essai</translation>
    </message>
    <message>
        <location filename="../../../app/service/circumstances.py"/>
        <source>the picture that was searched with is not kept, and nothing is known of it</source>
        <translation>l’image de la recherche n’est pas conservée, et l’on n’en sait rien</translation>
    </message>
    <message>
        <location filename="../../../app/service/circumstances.py"/>
        <source>the test used the profile {0}, this face was found by another</source>
        <translation>l’essai a utilisé le profil {0}, ce visage a été trouvé par un autre</translation>
    </message>
    <message>
        <location filename="../../../app/service/copies.py"/>
        <source>Stacking was stopped. Nothing was changed; run it again when there is time.</source>
        <translation>L’empilement a été arrêté. Rien n’a été changé; relancez-le quand il y aura du temps.</translation>
    </message>
    <message>
        <location filename="../../../app/service/custody_state.py"/>
        <source>verify custody</source>
        <translation>vérification de la chaîne de possession</translation>
    </message>
    <message>
        <location filename="../../../app/service/custody_state.py"/>
        <source>view backups</source>
        <translation>consultation des sauvegardes</translation>
    </message>
    <message>
        <location filename="../../../app/service/custody_state.py"/>
        <source>view custody</source>
        <translation>consultation de la chaîne de possession</translation>
    </message>
    <message>
        <location filename="../../../app/service/custody_state.py"/>
        <source>write witness</source>
        <translation>écriture du témoin</translation>
    </message>
    <message>
        <location filename="../../../app/service/declared.py"/>
        <source>The declaration could not be written to {0} ({1}). The trial stays as it is; keep its declaration elsewhere.</source>
        <translation>La déclaration n’a pas pu être écrite dans {0} ({1}). L’épreuve reste telle quelle; gardez sa déclaration ailleurs.</translation>
    </message>
    <message>
        <location filename="../../../app/service/declared.py"/>
        <source>The declaration {0} could not be read ({1}). Nothing was disclosed.</source>
        <translation>La déclaration {0} n’a pas pu être lue ({1}). Rien n’a été dévoilé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/declared.py"/>
        <source>You have set no hidden quality trial in such a case. Nothing was written; choose one of yours.</source>
        <translation>Vous n’avez posé aucune épreuve de qualité cachée dans un tel dossier. Rien n’a été écrit; choisissez-en une des vôtres.</translation>
    </message>
    <message>
        <location filename="../../../app/service/declared.py"/>
        <source>{0} exists already. Nothing was set or written; name a new file.</source>
        <translation>{0} existe déjà. Rien n’a été posé ni écrit; nommez un nouveau fichier.</translation>
    </message>
    <message>
        <location filename="../../../app/service/doubles.py"/>
        <source>An identity has no name. Nothing of its group was enrolled.</source>
        <translation>Une identité n’a pas de nom. Rien de son groupe n’a été inscrit.</translation>
    </message>
    <message>
        <location filename="../../../app/service/doubles.py"/>
        <source>Enrol all the same with a reason, or leave such pictures out.</source>
        <translation>Inscrivez quand même avec un motif, ou laissez ces images de côté.</translation>
    </message>
    <message>
        <location filename="../../../app/service/doubles.py"/>
        <source>It is like that with {0} pictures.</source>
        <translation>Il en est ainsi de {0} images.</translation>
    </message>
    <message>
        <location filename="../../../app/service/doubles.py"/>
        <source>Nothing given with it was enrolled.</source>
        <translation>Rien de ce qui a été donné avec elle n’a été inscrit.</translation>
    </message>
    <message>
        <location filename="../../../app/service/doubles.py"/>
        <source>Pictures of other subjects are enrolled only with a reason on record. Nothing was enrolled; say why.</source>
        <translation>Des images d’autres sujets ne sont inscrites qu’avec un motif consigné. Rien n’a été inscrit; dites pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/doubles.py"/>
        <source>enrol {0}: {1}</source>
        <translation>inscrire {0} : {1}</translation>
    </message>
    <message>
        <location filename="../../../app/service/doubles.py"/>
        <source>hold enrolment</source>
        <translation>retenir l’inscription</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>, which is ignored ({0}); take that decision back</source>
        <translation>, qui est ignoré ({0}); révoquez cette décision</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>A face is drawn for a reason that is on record. No face was added; say why.</source>
        <translation>Un visage se dessine pour un motif consigné. Aucun visage n’a été ajouté; dites pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>Drawing was given up. No face was added.</source>
        <translation>Le dessin a été abandonné. Aucun visage n’a été ajouté.</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>Face {0} lies there already{1}. No face was added.</source>
        <translation>Le visage {0} est déjà là{1}. Aucun visage n’a été ajouté.</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>Face {0} was found by the detector, not drawn. Nothing was changed; ignore it instead.</source>
        <translation>Le visage {0} a été trouvé par le détecteur, pas dessiné. Rien n’a été changé; ignorez-le plutôt.</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>File {0} has the very bytes of file {1}. No face was added; draw it there.</source>
        <translation>Le fichier {0} a exactement les octets du fichier {1}. Aucun visage n’a été ajouté; dessinez-le là.</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>File {0} was not examined yet. No face was added; examine it first.</source>
        <translation>Le fichier {0} n’a pas encore été examiné. Aucun visage n’a été ajouté; examinez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>No eyes were found in the box. No face was added; put the dots on the eyes and at the base of the nose, or draw the box closer about the face, brows to chin.</source>
        <translation>Aucun œil n’a été trouvé dans le cadre. Aucun visage n’a été ajouté; mettez les points sur les yeux et à la base du nez, ou resserrez le cadre autour du visage, des sourcils au menton.</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>No face was added. {0}</source>
        <translation>Aucun visage n’a été ajouté. {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>Two files of exhibit {0} can be meant by {1}: one is called so, another is shown so. Nothing was changed; name the file by its number.</source>
        <translation>Deux fichiers de la pièce à conviction {0} peuvent être visés par {1} : l'un porte ce nom, l'autre est affiché ainsi. Rien n'a été modifié; désignez le fichier par son numéro.</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>draw face</source>
        <translation>dessin de visage</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>look in box</source>
        <translation>regard dans un cadre</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>refuse drawing</source>
        <translation>refus d’un dessin</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>{0} is not in exhibit {1} of this case. Nothing was changed; check both names.</source>
        <translation>{0} n’est pas dans la pièce {1} de ce dossier. Rien n’a été changé; vérifiez les deux noms.</translation>
    </message>
    <message>
        <location filename="../../../app/service/engine.py"/>
        <source>Embedding was stopped. Nothing was written.</source>
        <translation>La vectorisation a été arrêtée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../../app/service/engine.py"/>
        <source>There is no folder {0} to write to. Nothing was embedded; make it first.</source>
        <translation>Il n’y a pas de répertoire {0} où écrire. Rien n’a été vectorisé; créez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../../app/service/engine.py"/>
        <source>{0} exists already. Nothing was embedded; give the vectors another name.</source>
        <translation>{0} existe déjà. Rien n’a été vectorisé; donnez un autre nom aux vecteurs.</translation>
    </message>
    <message>
        <location filename="../../../app/service/engine.py"/>
        <source>{0} holds no pictures. Nothing was written.</source>
        <translation>{0} ne contient aucune image. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../../app/service/enrol.py"/>
        <source>Enrolment was stopped after {0} of {1} pictures. What is enrolled is kept; run it again to continue.</source>
        <translation>L’inscription a été arrêtée après {0} images sur {1}. Ce qui est inscrit est conservé; relancez-la pour continuer.</translation>
    </message>
    <message>
        <location filename="../../../app/service/enrol.py"/>
        <source>It shows {0} faces; the largest was taken.</source>
        <translation>Elle montre {0} visages; le plus grand a été pris.</translation>
    </message>
    <message>
        <location filename="../../../app/service/enrol.py"/>
        <source>Sex, birth date and capture date were given for {0} people at once. Nothing was enrolled; give them in the list, or enrol one person at a time.</source>
        <translation>Sexe, date de naissance et date de prise de vue ont été donnés pour {0} personnes à la fois. Rien n’a été inscrit; donnez-les dans la liste, ou inscrivez une personne à la fois.</translation>
    </message>
    <message>
        <location filename="../../../app/service/enrol.py"/>
        <source>The very same picture is a reference of this person already.</source>
        <translation>La même image exactement est déjà une référence de cette personne.</translation>
    </message>
    <message>
        <location filename="../../../app/service/enrol.py"/>
        <source>The very same picture was enrolled already, with the models {0}.</source>
        <translation>La même image exactement a déjà été inscrite, avec les modèles {0}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>An erasure needs a reason on record. Nothing was erased; say why.</source>
        <translation>Un effacement demande un motif consigné. Rien n’a été effacé; dites pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>Reference {0} is the only one of subject {1}. Nothing was erased; erase that.</source>
        <translation>La référence {0} est la seule du sujet {1}. Rien n’a été effacé; effacez le sujet.</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>The {0} is erased, but the disk had no room for the certificate. Make room and open the unit again: that searches and certifies.</source>
        <translation>L’effacement est fait ({0}), mais le disque n’avait pas de place pour le certificat. Faites de la place et rouvrez l’unité : elle fouille alors et certifie.</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>The {0} was not confirmed: what was typed is not its {1}. Nothing was erased.</source>
        <translation>Effacement non confirmé ({0}) : ce qui a été tapé n’en est pas l’indication « {1} ». Rien n’a été effacé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>Words that people wrote for the record (purposes, authorities, reasons, rationales) are kept as they are and were not searched for names. Copies outside the unit (backups, reports, exports) and what a disk keeps of removed files were not searched; of the case's file nothing can be read without its key, which is destroyed.</source>
        <translation>Les mots que des personnes ont écrits pour consignation (finalités, autorisations, raisons, motifs) sont conservés tels quels et n’ont pas été fouillés pour des noms. Les copies hors de l’unité (sauvegardes, rapports, exportations) et ce qu’un disque garde des fichiers supprimés n’ont pas été fouillés; du fichier du dossier, rien ne peut être lu sans sa clé, qui est détruite.</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>back up</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>certify erasure</source>
        <translation>attestation d’effacement</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>erase {0}</source>
        <translation>effacement : {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>finish erasure</source>
        <translation>fin d’effacement</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>finish what an end cut short</source>
        <translation>terminer ce qu’une fin a interrompu</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>resume erasure</source>
        <translation>reprise d’effacement</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>search for what was erased</source>
        <translation>recherche de ce qui a été effacé</translation>
    </message>
    <message>
        <location filename="../../../app/service/erasing.py"/>
        <source>The erasure was stopped before anything was erased. Nothing was changed.</source>
        <translation>L’effacement a été arrêté avant que quoi que ce soit soit effacé. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/erasing.py"/>
        <source>before anything is erased</source>
        <translation>avant tout effacement</translation>
    </message>
    <message>
        <location filename="../../../app/service/erasing.py"/>
        <source>erased; candidate lists</source>
        <translation>effacé; listes de candidats</translation>
    </message>
    <message>
        <location filename="../../../app/service/erasing.py"/>
        <source>erased; searching for what is left</source>
        <translation>effacé; recherche de ce qui reste</translation>
    </message>
    <message>
        <location filename="../../../app/service/evaluation.py"/>
        <source>Only a supervisor closes an evaluation. Nothing was changed; tell one.</source>
        <translation>Seul un superviseur clôt une évaluation. Rien n’a été changé; informez-en un.</translation>
    </message>
    <message>
        <location filename="../../../app/service/evaluation.py"/>
        <source>The evaluation is closed already. Nothing was changed.</source>
        <translation>L’évaluation est déjà close. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/evaluation.py"/>
        <source>This unit is no evaluation. Nothing was closed; that is chosen when a unit is made.</source>
        <translation>Cette unité n’est pas une évaluation. Rien n’a été clos; cela se choisit à la création d’une unité.</translation>
    </message>
    <message>
        <location filename="../../../app/service/evaluation.py"/>
        <source>add partner crops</source>
        <translation>ajout de recadrages d’un partenaire</translation>
    </message>
    <message>
        <location filename="../../../app/service/evaluation.py"/>
        <source>close evaluation</source>
        <translation>clôture de l’évaluation</translation>
    </message>
    <message>
        <location filename="../../../app/service/evaluation.py"/>
        <source>close the evaluation</source>
        <translation>clore l’évaluation</translation>
    </message>
    <message>
        <location filename="../../../app/service/evaluation.py"/>
        <source>end the evaluation and report on it</source>
        <translation>terminer l’évaluation et en rendre compte</translation>
    </message>
    <message>
        <location filename="../../../app/service/evaluation.py"/>
        <source>no longer in the unit</source>
        <translation>plus dans l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/service/evidence.py"/>
        <source>Intake was stopped in the middle of a file. Run the intake again to continue.</source>
        <translation>Le versement a été arrêté au milieu d’un fichier. Relancez le versement pour continuer.</translation>
    </message>
    <message>
        <location filename="../../../app/service/evidence.py"/>
        <source>It changed while it was read, so that its digests would be of no file; something writes to the exhibit.</source>
        <translation>Il a changé pendant sa lecture; ses hachages ne seraient ceux d’aucun fichier. Quelque chose écrit sur la pièce.</translation>
    </message>
    <message>
        <location filename="../../../app/service/evidence.py"/>
        <source>It is larger than {0} GiB and was not opened: a picture is opened whole, in bounded memory. The original is untouched. Have it cut into smaller pictures on a machine that is on no network, and take those in.</source>
        <translation>Il dépasse {0} Gio et n’a pas été ouvert : une image s’ouvre entière, dans une mémoire bornée. L’original est intact. Faites-le découper en images plus petites sur une machine sans réseau, et versez celles-ci.</translation>
    </message>
    <message>
        <location filename="../../../app/service/evidence.py"/>
        <source>a device</source>
        <translation>un périphérique</translation>
    </message>
    <message>
        <location filename="../../../app/service/evidence.py"/>
        <source>a folder that was not entered</source>
        <translation>un répertoire où l’on n’est pas entré</translation>
    </message>
    <message>
        <location filename="../../../app/service/evidence.py"/>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <location filename="../../../app/service/evidence.py"/>
        <source>a pipe</source>
        <translation>un tube nommé</translation>
    </message>
    <message>
        <location filename="../../../app/service/evidence.py"/>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <location filename="../../../app/service/examine.py"/>
        <source>Examination was stopped after {0} of {1} files. What was found is kept; examine again to continue.</source>
        <translation>L’examen a été arrêté après {0} fichiers sur {1}. Ce qui a été trouvé est conservé; examinez de nouveau pour continuer.</translation>
    </message>
    <message>
        <location filename="../../../app/service/examine.py"/>
        <source>This system cannot give each file a process of its own. Nothing was examined; examine without strict, on a machine that is on no network.</source>
        <translation>Ce système ne peut pas donner à chaque fichier son propre processus. Rien n’a été examiné; examinez sans le mode strict, sur une machine sans réseau.</translation>
    </message>
    <message>
        <location filename="../../../app/service/examine.py"/>
        <source>retry failed</source>
        <translation>reprise des échecs</translation>
    </message>
    <message>
        <location filename="../../../app/service/examine.py"/>
        <source>second look differed</source>
        <translation>deuxième regard différent</translation>
    </message>
    <message>
        <location filename="../../../app/service/examine.py"/>
        <source>{0} Its digests are kept.</source>
        <translation>{0} Ses hachages sont conservés.</translation>
    </message>
    <message>
        <location filename="../../../app/service/forgotten.py"/>
        <source>forget erased candidates</source>
        <translation>oubli de candidats effacés</translation>
    </message>
    <message>
        <location filename="../../../app/service/forgotten.py"/>
        <source>forget subjects</source>
        <translation>oubli de sujets</translation>
    </message>
    <message>
        <location filename="../../../app/service/forgotten.py"/>
        <source>let no candidate across cases point at what was erased</source>
        <translation>ne laisser aucun candidat entre dossiers désigner ce qui a été effacé</translation>
    </message>
    <message>
        <location filename="../../../app/service/forgotten.py"/>
        <source>take the names of erased subjects off candidate lists</source>
        <translation>ôter des listes de candidats les noms de sujets effacés</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery.py"/>
        <source>Nothing is lost; the gallery takes longer to load</source>
        <translation>Rien n’est perdu; la galerie met plus de temps à se charger</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery.py"/>
        <source>gallery grow</source>
        <translation>croissance de la galerie</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery.py"/>
        <source>gallery look-alikes</source>
        <translation>sosies de la galerie</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery.py"/>
        <source>have the gallery at hand</source>
        <translation>avoir la galerie sous la main</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery.py"/>
        <source>keep gallery copies</source>
        <translation>conservation de copies de la galerie</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery.py"/>
        <source>references of the gallery</source>
        <translation>références de la galerie</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery.py"/>
        <source>view references</source>
        <translation>consultation des références</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery_list.py"/>
        <source>The graph grows: {0} of {1} references. The exact scan answers meanwhile and certifies each list.</source>
        <translation>Le graphe grandit : {0} références sur {1}. Le balayage exact répond en attendant et atteste chaque liste.</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery_list.py"/>
        <source>The graph holds all {0} references; each list is certified by the exact scan.</source>
        <translation>Le graphe contient les {0} références; chaque liste est attestée par le balayage exact.</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery_list.py"/>
        <source>The index is not loaded; the first search does that. Each list is certified by the exact scan.</source>
        <translation>L’index n’est pas chargé; la première recherche le fait. Chaque liste est attestée par le balayage exact.</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery_loading.py"/>
        <source>The gallery holds vectors of {0} numbers as those of pack {1}, which has {2}. Nothing was searched; `homeward verify` says what else is wrong with the unit.</source>
        <translation>La galerie contient des vecteurs de {0} nombres comme étant ceux du paquet {1}, qui en a {2}. Rien n’a été recherché; `homeward verify` dit ce qui ne va pas d’autre dans l’unité.</translation>
    </message>
    <message>
        <location filename="../../../app/service/hash_sets.py"/>
        <source>Installing the hash set was stopped. Nothing was installed; begin again when there is time.</source>
        <translation>L’installation de la liste de hachages a été arrêtée. Rien n’a été installé; recommencez quand il y aura du temps.</translation>
    </message>
    <message>
        <location filename="../../../app/service/hash_sets.py"/>
        <source>Say why the hash set is removed. Nothing was changed.</source>
        <translation>Dites pourquoi la liste de hachages est retirée. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/hash_sets.py"/>
        <source>install hash set</source>
        <translation>installation de liste de hachages</translation>
    </message>
    <message>
        <location filename="../../../app/service/hash_sets.py"/>
        <source>know files of {0} again, on {1}</source>
        <translation>reconnaître les fichiers de {0}, selon {1}</translation>
    </message>
    <message>
        <location filename="../../../app/service/hash_sets.py"/>
        <source>mark known files</source>
        <translation>marquage des fichiers connus</translation>
    </message>
    <message>
        <location filename="../../../app/service/hash_sets.py"/>
        <source>remove hash set</source>
        <translation>retrait de liste de hachages</translation>
    </message>
    <message>
        <location filename="../../../app/service/hash_sets.py"/>
        <source>view hash sets</source>
        <translation>consultation des listes de hachages</translation>
    </message>
    <message>
        <location filename="../../../app/service/incidents.py"/>
        <source>find and mend a fault of the program</source>
        <translation>trouver et réparer une défaillance du programme</translation>
    </message>
    <message>
        <location filename="../../../app/service/incidents.py"/>
        <source>meet fault</source>
        <translation>défaillance rencontrée</translation>
    </message>
    <message>
        <location filename="../../../app/service/intake.py"/>
        <source>Intake of {0} was stopped after {1} of {2} files. They are recorded; run the intake again to continue.</source>
        <translation>Le versement de {0} a été arrêté après {1} fichiers sur {2}. Ils sont consignés; relancez le versement pour continuer.</translation>
    </message>
    <message>
        <location filename="../../../app/service/intake.py"/>
        <source>It could not be read ({0}).</source>
        <translation>Il n’a pas pu être lu ({0}).</translation>
    </message>
    <message>
        <location filename="../../../app/service/intake.py"/>
        <source>Its content is neither a picture nor a video of a known format, and its name does not claim to be one.</source>
        <translation>Son contenu n’est ni une image ni une vidéo d’un format connu, et son nom ne prétend pas l’être.</translation>
    </message>
    <message>
        <location filename="../../../app/service/intake.py"/>
        <source>The exhibit needs the name it has in the chain of custody. Nothing was taken in.</source>
        <translation>La pièce demande le nom qu’elle a dans la chaîne de possession. Rien n’a été versé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/intake.py"/>
        <source>The exhibit's folder has a name that is not valid text. Nothing was taken in; mount the exhibit under another name (names inside it may be of any kind).</source>
        <translation>Le répertoire de la pièce a un nom qui n’est pas un texte valide. Rien n’a été versé; montez la pièce sous un autre nom (à l’intérieur, les noms peuvent être quelconques).</translation>
    </message>
    <message>
        <location filename="../../../app/service/intake.py"/>
        <source>There is no folder {0}. Nothing was taken in; check that the exhibit is mounted.</source>
        <translation>Il n’y a pas de répertoire {0}. Rien n’a été versé; vérifiez que la pièce est montée.</translation>
    </message>
    <message>
        <location filename="../../../app/service/intake.py"/>
        <source>name exhibit</source>
        <translation>nommer la pièce</translation>
    </message>
    <message>
        <location filename="../../../app/service/intake.py"/>
        <source>take in</source>
        <translation>versement</translation>
    </message>
    <message>
        <location filename="../../../app/service/intake.py"/>
        <source>{0} was taken in from {1}. Nothing was taken in; mount the exhibit there again, or give the other folder a name of its own.</source>
        <translation>{0} a été versé depuis {1}. Rien n’a été versé; montez-y de nouveau la pièce, ou donnez à l’autre répertoire un nom à lui.</translation>
    </message>
    <message>
        <location filename="../../../app/service/large_files.py"/>
        <source>Examination was stopped while a large file was read.</source>
        <translation>L’examen a été arrêté pendant la lecture d’un gros fichier.</translation>
    </message>
    <message>
        <location filename="../../../app/service/large_files.py"/>
        <source>The file could not be read to its end again ({0}). Its digests are kept; retry later.</source>
        <translation>Le fichier n’a pas pu être relu jusqu’au bout ({0}). Ses hachages sont conservés; reprenez plus tard.</translation>
    </message>
    <message>
        <location filename="../../../app/service/large_files.py"/>
        <source>The file was written to while it was examined; nothing of what was seen is kept. Find out what writes to the exhibit, and retry.</source>
        <translation>Le fichier a été modifié pendant son examen; rien de ce qui a été vu n’est conservé. Trouvez ce qui écrit sur la pièce, et reprenez.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source> It was started with {0}; every report says so.</source>
        <translation> Démarré avec {0}; chaque rapport le dit.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source> Not here: {0}.</source>
        <translation> Pas ici : {0}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source> Python itself refuses sockets, which stops slips and no intent.</source>
        <translation> Python lui-même refuse les connecteurs réseau, ce qui arrête les étourderies et aucune intention.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>A network of its own without an address</source>
        <translation>Un réseau à lui, sans adresse</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>A newer kernel has it; see whoever keeps this machine.</source>
        <translation>Un noyau plus récent l’a; voyez qui s’occupe de cette machine.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Addresses of this machine are in reach ({0}).</source>
        <translation>Des adresses de cette machine sont à portée ({0}).</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Cells in which seized files are opened</source>
        <translation>Cellules où s’ouvrent les fichiers saisis</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Close the program and start it from another place, not from what handed them over.</source>
        <translation>Fermez le programme et démarrez-le d’ailleurs, non depuis ce qui les a transmises.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Firewall rule for this program</source>
        <translation>Règle de pare-feu pour ce programme</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Have it encrypted or switched off.</source>
        <translation>Faites-le chiffrer ou désactiver.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Kernel's fence against networks</source>
        <translation>Clôture du noyau contre les réseaux</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Let nobody else use this machine.</source>
        <translation>Ne laissez personne d’autre utiliser cette machine.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Local sockets can be made: other programs of this machine could be asked to reach a network.</source>
        <translation>Des connecteurs locaux peuvent se faire : d’autres programmes de cette machine pourraient être priés d’atteindre un réseau.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Lock the unit and have swap encrypted or switched off before you open it again.</source>
        <translation>Verrouillez l’unité et faites chiffrer ou désactiver l’espace d’échange avant de la rouvrir.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Lock the unit, have whoever keeps this machine put it right, and start again; homeward selftest --seal shows which ways are open.</source>
        <translation>Verrouillez l’unité, faites régler ceci par qui s’occupe de cette machine, et redémarrez; homeward selftest --seal montre quelles voies sont ouvertes.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Memory that other programs cannot read</source>
        <translation>Mémoire que les autres programmes ne peuvent lire</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>No descriptor of this process is a network socket.</source>
        <translation>Aucun descripteur de ce processus n’est un connecteur réseau.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>No interface that this process sees has an address.</source>
        <translation>Aucune interface que voit ce processus n’a d’adresse.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>No new connection to other programs here</source>
        <translation>Aucune nouvelle connexion aux autres programmes ici</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>No open network connection was handed over</source>
        <translation>Aucune connexion réseau ouverte n’a été transmise</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Not encrypted: {0}. Keys and pictures may reach the disk in the clear.</source>
        <translation>Non chiffré : {0}. Clés et images peuvent atteindre le disque en clair.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Not even a local socket can be made.</source>
        <translation>Pas même un connecteur local ne peut se faire.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Nothing of memory reaches a disk in the clear by way of swap.</source>
        <translation>Rien de la mémoire n’atteint un disque en clair par l’espace d’échange.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Other processes may not read it, and no crash writes it to a disk.</source>
        <translation>Les autres processus ne peuvent la lire, et aucun plantage ne l’écrit sur un disque.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Processes of the same account may read it, or a crash may write it to a disk.</source>
        <translation>Des processus du même compte peuvent la lire, ou un plantage peut l’écrire sur un disque.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Start Homeward by its own command; a debugger or another starter may have switched this off.</source>
        <translation>Démarrez Homeward par sa propre commande; un débogueur ou un autre lanceur a pu désactiver ceci.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Swap that keeps no clear text</source>
        <translation>Espace d’échange qui ne garde rien en clair</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>The rules of this system refuse it.</source>
        <translation>Les règles de ce système le refusent.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>This system can hold them by {0}.</source>
        <translation>Ce système peut les tenir par {0}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>This system cannot hold a process.</source>
        <translation>Ce système ne peut pas tenir un processus.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>This system does not tell whether its swap is encrypted.</source>
        <translation>Ce système ne dit pas si son espace d’échange est chiffré.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>This system does not tell.</source>
        <translation>Ce système ne le dit pas.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>This system's kernel has no fence that could be raised</source>
        <translation>Le noyau de ce système n’a pas de clôture à dresser</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Without it the layers above still hold.</source>
        <translation>Sans elle, les couches ci-dessus tiennent encore.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>a list of allowed system calls</source>
        <translation>une liste d’appels système permis</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>bounds on resources</source>
        <translation>des bornes aux ressources</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>memory that others cannot read</source>
        <translation>une mémoire que d’autres ne peuvent lire</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>no files (Landlock)</source>
        <translation>aucun fichier (Landlock)</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>no new rights</source>
        <translation>aucun nouveau droit</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>not made</source>
        <translation>non fait</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>{0} A system that lets a program have a network namespace gives it one.</source>
        <translation>{0} Un système qui laisse un programme avoir un espace de noms réseau lui en donne un.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>{0} open when the program started.</source>
        <translation>{0} ouvertes au démarrage du programme.</translation>
    </message>
    <message>
        <location filename="../../../app/service/leads.py"/>
        <source>Candidate {0} is not a lead: two examiners have to lean towards the same person first. Nothing was recorded.</source>
        <translation>Le candidat {0} n’est pas une piste : deux examinateurs doivent d’abord pencher vers la même personne. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/service/leads.py"/>
        <source>close lead</source>
        <translation>clôture de piste</translation>
    </message>
    <message>
        <location filename="../../../app/service/leads.py"/>
        <source>view leads</source>
        <translation>consultation des pistes</translation>
    </message>
    <message>
        <location filename="../../../app/service/looking.py"/>
        <source>Face {0} was not searched and is not of the searched person. Nothing was recorded; compare one that is.</source>
        <translation>Le visage {0} n’a pas été recherché et n’est pas de la personne recherchée. Rien n’a été consigné; comparez-en un qui l’est.</translation>
    </message>
    <message>
        <location filename="../../../app/service/looking.py"/>
        <source>Reference {0} is not one of this candidate's. Nothing was recorded; compare one that is.</source>
        <translation>La référence {0} n’est pas une de ce candidat. Rien n’a été consigné; comparez-en une qui l’est.</translation>
    </message>
    <message>
        <location filename="../../../app/service/looking.py"/>
        <source>view pictures to compare</source>
        <translation>consultation des images à comparer</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>A model was named twice. Nothing was changed.</source>
        <translation>Un modèle a été nommé deux fois. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>No more than {0} embedders can be fused. Nothing was changed.</source>
        <translation>Pas plus de {0} modèles de vectorisation ne peuvent être combinés. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>The model was not taken in: the SHA-256 of {0} is not the one that its manifest names. Nothing was changed; get it again from a source you trust.</source>
        <translation>Le modèle n’a pas été versé : le SHA-256 de {0} n’est pas celui que nomme son manifeste. Rien n’a été changé; obtenez-le de nouveau d’une source de confiance.</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>The unit works with {0}. Nothing was removed; choose other models first.</source>
        <translation>L’unité travaille avec {0}. Rien n’a été retiré; choisissez d’abord d’autres modèles.</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>The weights could not be kept ({0}). Nothing was changed.</source>
        <translation>Les poids n’ont pas pu être conservés ({0}). Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>There is a model {0} already. Nothing was changed; remove it first.</source>
        <translation>Il y a déjà un modèle {0}. Rien n’a été changé; retirez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>add model</source>
        <translation>ajout de modèle</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>choose models</source>
        <translation>choix des modèles</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>clear leftovers</source>
        <translation>nettoyage des restes</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>erase weights that no record names</source>
        <translation>effacer les poids qu’aucune consignation ne nomme</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>remove model</source>
        <translation>retrait de modèle</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>view models</source>
        <translation>consultation des modèles</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>work with {0}, version {1}</source>
        <translation>travailler avec {0}, version {1}</translation>
    </message>
    <message>
        <location filename="../../../app/service/news.py"/>
        <source>leads</source>
        <translation>pistes</translation>
    </message>
    <message>
        <location filename="../../../app/service/outcomes.py"/>
        <source>view conflicts</source>
        <translation>consultation des conflits</translation>
    </message>
    <message>
        <location filename="../../../app/service/particulars.py"/>
        <source>A correction needs a reason on record. Nothing was changed; say why.</source>
        <translation>Une correction demande un motif consigné. Rien n’a été changé; dites pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/particulars.py"/>
        <source>That is on record already. Nothing was changed.</source>
        <translation>C’est déjà consigné. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/particulars.py"/>
        <source>correct reference</source>
        <translation>correction de référence</translation>
    </message>
    <message>
        <location filename="../../../app/service/particulars.py"/>
        <source>correct subject</source>
        <translation>correction de sujet</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>Adding the partner's crops was stopped. Nothing was added; begin again when there is time.</source>
        <translation>L’ajout des recadrages du partenaire a été arrêté. Rien n’a été ajouté; recommencez quand il y aura du temps.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>In no crop of the partner's file a face was found. Nothing was added.</source>
        <translation>Dans aucun recadrage du fichier du partenaire un visage n’a été trouvé. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>Its originator wants it deleted by {0}, which is past or today. Nothing was added; ask the partner for other terms.</source>
        <translation>Son organisme d’origine le veut supprimé d’ici le {0}, date passée ou aujourd’hui. Rien n’a été ajouté; demandez d’autres conditions au partenaire.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>The partner's file is sealed. Nothing was added; give the passphrase, too.</source>
        <translation>Le fichier du partenaire est scellé. Rien n’a été ajouté; donnez aussi la phrase de passe.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>The partner's file {0} could not be read ({1}). Nothing was added.</source>
        <translation>Le fichier du partenaire {0} n’a pas pu être lu ({1}). Rien n’a été ajouté.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>The words that were typed are not those of the key that signed this file. Nothing was added; ask the partner for theirs, over another way than the file came.</source>
        <translation>Les mots tapés ne sont pas ceux de la clé qui a signé ce fichier. Rien n’a été ajouté; demandez les siens au partenaire, par une autre voie que celle du fichier.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>This very file was added already. Nothing was changed; `partner list` shows it.</source>
        <translation>Ce fichier même a déjà été ajouté. Rien n’a été changé; `partner list` le montre.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>compare across cases with crops of {0}: {1}</source>
        <translation>comparer entre dossiers avec les recadrages de {0} : {1}</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>is larger than such a file can be</source>
        <translation>est plus gros que ne peut l’être un tel fichier</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>is not signed by the key that it names</source>
        <translation>n’est pas signé par la clé qu’il nomme</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>it is no picture</source>
        <translation>ce n’est pas une image</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>no face was found in it</source>
        <translation>aucun visage n’y a été trouvé</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>A disclosure needs a purpose. Nothing was written; say why it is sent.</source>
        <translation>Une communication demande une finalité. Rien n’a été écrit; dites pourquoi c’est envoyé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>A text is longer than {0} characters. Nothing was written; say it more briefly.</source>
        <translation>Un texte dépasse {0} caractères. Rien n’a été écrit; dites-le plus brièvement.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>Face {0} is ignored in this case. Nothing was written; leave it out.</source>
        <translation>Le visage {0} est ignoré dans ce dossier. Rien n’a été écrit; laissez-le de côté.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>It is not on record for whom the unit works. Nothing was written; `unit register` says so.</source>
        <translation>Il n’est pas consigné pour qui l’unité travaille. Rien n’a été écrit; `unit register` le dit.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>More than {0} faces were named, or one of them twice. Nothing was written; name fewer.</source>
        <translation>Plus de {0} visages ont été nommés, ou l’un d’eux deux fois. Rien n’a été écrit; nommez-en moins.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>Nobody was named to send. Nothing was written; name faces or persons of the case.</source>
        <translation>Personne n’a été nommé à envoyer. Rien n’a été écrit; nommez des visages ou des personnes du dossier.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>The case or the unit has no text here. Nothing was written.</source>
        <translation>Le dossier ou l’unité n’a pas de texte ici. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>The crop of face {0} is too large to send. Nothing was written; leave it out.</source>
        <translation>Le recadrage du visage {0} est trop gros pour l’envoi. Rien n’a été écrit; laissez-le de côté.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>The date {0} is not in the future. Nothing was written; give a later one.</source>
        <translation>La date {0} n’est pas à venir. Rien n’a été écrit; donnez-en une plus tardive.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>The file was stopped after {0} of {1} crops. Nothing was written.</source>
        <translation>Le fichier a été arrêté après {0} recadrages sur {1}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>The partner has no name. Nothing was written; say who it is for.</source>
        <translation>Le partenaire n’a pas de nom. Rien n’a été écrit; dites à qui c’est destiné.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>send crops</source>
        <translation>envoyer des recadrages</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>{0} faces of {1} persons for {2}, {3}</source>
        <translation>{0} visages de {1} personnes pour {2}, {3}</translation>
    </message>
    <message>
        <location filename="../../../app/service/partners.py"/>
        <source>view partner files</source>
        <translation>consultation des fichiers de partenaires</translation>
    </message>
    <message>
        <location filename="../../../app/service/peer.py"/>
        <source>The {0} command did not finish, so there is nothing to compare with. Nothing was changed; check that it runs by itself.</source>
        <translation>La commande {0} ne s’est pas terminée; il n’y a donc rien à quoi comparer. Rien n’a été changé; vérifiez qu’elle s’exécute seule.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>A person needs at least one role. Nothing was changed.</source>
        <translation>Une personne a besoin d’au moins un rôle. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>Nobody else is in the unit who could confirm it. Nothing was proposed; let them in: `homeward people add`.</source>
        <translation>Personne d’autre dans l’unité ne pourrait confirmer. Rien n’a été proposé; faites entrer quelqu’un : `homeward people add`.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>Nobody records their own training where others are in the unit. Nothing was recorded; let another administrator or supervisor do it.</source>
        <translation>Personne ne consigne sa propre formation quand d’autres sont dans l’unité. Rien n’a été consigné; laissez faire un autre administrateur ou superviseur.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>Nobody removes themselves. Nothing was changed; let another administrator do it.</source>
        <translation>Personne ne se retire soi-même. Rien n’a été changé; laissez faire un autre administrateur.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>Removing a person needs a reason on record. Nothing was changed; say why they leave.</source>
        <translation>Retirer une personne demande un motif consigné. Rien n’a été changé; dites pourquoi elle part.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>The name {0} is or was somebody's here. Nothing was proposed; name them otherwise.</source>
        <translation>Le nom {0} est ou a été celui de quelqu’un ici. Rien n’a été proposé; nommez la personne autrement.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>This is the unit's last administrator. Nothing was changed; make somebody else an administrator first.</source>
        <translation>C’est le dernier administrateur de l’unité. Rien n’a été changé; faites d’abord de quelqu’un d’autre un administrateur.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>What was confirmed is {0}. Nothing was changed; let them in with those roles, or propose again.</source>
        <translation>Ce qui a été confirmé : {0}. Rien n’a été changé; faites entrer la personne avec ces rôles, ou proposez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>You have a passphrase of your own already. Nothing was changed.</source>
        <translation>Vous avez déjà votre propre phrase de passe. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>add examiner</source>
        <translation>ajout d’examinateur</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>change roles</source>
        <translation>changement de rôles</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>choose passphrase</source>
        <translation>choix de phrase de passe</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>decide what a person may do</source>
        <translation>décider de ce qu’une personne peut faire</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>give a person access to the unit</source>
        <translation>donner à une personne l’accès à l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>hold one's own keys</source>
        <translation>détenir ses propres clés</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>know who may search</source>
        <translation>savoir qui peut rechercher</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>record training</source>
        <translation>consignation de formation</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>remove person</source>
        <translation>retrait d’une personne</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>reset passphrase</source>
        <translation>nouvelle phrase de passe donnée</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>restore a person's access</source>
        <translation>rendre son accès à une personne</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission.py"/>
        <source>A supervisor has stopped all searching on {0} UTC: {1} Nothing was searched; what is here stays readable, and supervisors can lift the stop.</source>
        <translation>Un superviseur a arrêté toute recherche le {0} UTC : {1} Rien n’a été recherché; ce qui est ici reste lisible, et les superviseurs peuvent lever l’arrêt.</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission.py"/>
        <source>Policy {0} of this unit ({1}) does not allow this: {2}. Nothing was done, and the refusal is on record; a supervisor can propose another policy.</source>
        <translation>La politique {0} de cette unité ({1}) ne le permet pas : {2}. Rien n’a été fait, et le refus est consigné; un superviseur peut proposer une autre politique.</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission.py"/>
        <source>asked for: {0}</source>
        <translation>demandé : {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission.py"/>
        <source>{0} Nothing was done; what is here stays readable.</source>
        <translation>{0} Rien n’a été fait; ce qui est ici reste lisible.</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission_roles.py"/>
        <source>The recovery code only restores a person's access. Nothing was opened; give that person a new passphrase and let them open the unit.</source>
        <translation>Le code de récupération ne fait que rendre l’accès à une personne. Rien n’a été ouvert; donnez-lui une nouvelle phrase de passe et laissez-la ouvrir l’unité.</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission_roles.py"/>
        <source>You may not {0}: that is for {1}. Nothing was done.</source>
        <translation>Vous ne pouvez pas {0} : c’est réservé à {1}. Rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission_roles.py"/>
        <source>You set this case as a quality trial and know its answer. Nothing was done; others search and examine it.</source>
        <translation>Vous avez posé ce dossier comme épreuve de qualité et en connaissez la réponse. Rien n’a été fait; d’autres recherchent et examinent.</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission_roles.py"/>
        <source>Your passphrase was chosen by somebody else. Nothing was done; choose your own first, in the window or by homeward people choose-passphrase.</source>
        <translation>Votre phrase de passe a été choisie par quelqu’un d’autre. Rien n’a été fait; choisissez d’abord la vôtre, dans la fenêtre ou par homeward people choose-passphrase.</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission_roles.py"/>
        <source>an {0}</source>
        <translation>un {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission_roles.py"/>
        <source>{0} Nothing was done; without valid training nobody searches or examines.</source>
        <translation>{0} Rien n’a été fait; sans formation valide, personne ne recherche ni n’examine.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source> on {0}</source>
        <translation> le {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>A face cannot be somebody else than itself. Nothing was changed.</source>
        <translation>Un visage ne peut être quelqu’un d’autre que lui-même. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>Choose two or more faces of one frame. Nothing was changed.</source>
        <translation>Choisissez deux visages ou plus d’une même image. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>Decision {0} is not in this case. Nothing was changed; `persons --decisions` lists them.</source>
        <translation>La décision {0} n’est pas dans ce dossier. Rien n’a été changé; `persons --decisions` les montre.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>Decision {0} was taken back already, by decision {1}. Nothing was changed; take that one back to have it again.</source>
        <translation>La décision {0} a déjà été révoquée, par la décision {1}. Rien n’a été changé; révoquez celle-ci pour la ravoir.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>Face {0} is ignored. Nothing was changed; take back the decision that ignored it first.</source>
        <translation>Le visage {0} est ignoré. Rien n’a été changé; révoquez d’abord la décision qui l’a ignoré.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>Faces {0} and {1} are in one frame, so they stay two people. Nothing was changed; where the picture is a collage or shows a mirror, say that first.</source>
        <translation>Les visages {0} et {1} sont sur une même image; ils restent donc deux personnes. Rien n’a été changé; si l’image est un collage ou montre un miroir, dites-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>No decision about persons is in force in this case. Nothing was changed.</source>
        <translation>Aucune décision sur des personnes n’est en vigueur dans ce dossier. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>No face is chosen. Nothing was changed.</source>
        <translation>Aucun visage n’est choisi. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>One of these faces belongs to {0} already. Nothing was changed.</source>
        <translation>Un de ces visages appartient déjà à : {0}. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>Only faces of one person can be {0}. Nothing was changed; choose fewer.</source>
        <translation>Opération possible seulement avec des visages d’une même personne : {0}. Rien n’a été changé; choisissez-en moins.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>Say why these faces are to be ignored. Nothing was changed.</source>
        <translation>Dites pourquoi ces visages sont à ignorer. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>These are all faces of {0}. Nothing was changed; choose some of them.</source>
        <translation>Ce sont tous les visages de : {0}. Rien n’a été changé; choisissez-en quelques-uns.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>These faces are one person already. Nothing was changed.</source>
        <translation>Ces visages sont déjà une même personne. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>allow shared frame</source>
        <translation>image partagée permise</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>confirm person</source>
        <translation>confirmation d’une personne</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>confirmed as one</source>
        <translation>confirmer comme une seule</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>ignore faces</source>
        <translation>visages ignorés</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>keep apart</source>
        <translation>maintien de la distinction</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>merge persons</source>
        <translation>fusion de personnes</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>move faces</source>
        <translation>déplacement de visages</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>split off</source>
        <translation>détacher</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>split person</source>
        <translation>détachement d’une personne</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>undo decision</source>
        <translation>révocation de décision</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>view decisions</source>
        <translation>consultation des décisions</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>{0} said{1} that faces {2} and {3} are different people (decision {4}). Nothing was changed; take that decision back first.</source>
        <translation>{0} a dit{1} que les visages {2} et {3} sont des personnes différentes (décision {4}). Rien n’a été changé; révoquez d’abord cette décision.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_ranking.py"/>
        <source>offer faces</source>
        <translation>visages proposés</translation>
    </message>
    <message>
        <location filename="../../../app/service/persons.py"/>
        <source>faces of the case</source>
        <translation>visages du dossier</translation>
    </message>
    <message>
        <location filename="../../../app/service/persons.py"/>
        <source>set grouping distance</source>
        <translation>réglage de la distance de regroupement</translation>
    </message>
    <message>
        <location filename="../../../app/service/persons.py"/>
        <source>{0} is no distance between faces. Nothing was changed; give a number above zero.</source>
        <translation>{0} n’est pas une distance entre visages. Rien n’a été changé; donnez un nombre supérieur à zéro.</translation>
    </message>
    <message>
        <location filename="../../../app/service/pictures.py"/>
        <source>It is not a picture of a known format.</source>
        <translation>Ce n’est pas une image d’un format connu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/pictures.py"/>
        <source>No face was found in it.</source>
        <translation>Aucun visage n’y a été trouvé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/policies.py"/>
        <source>A policy is changed with a reason on record. Nothing was changed; say why.</source>
        <translation>On change une politique avec un motif consigné. Rien n’a été changé; dites pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/policies.py"/>
        <source>Policy {0} came into force since this was proposed. Nothing was changed; look at it, and propose anew.</source>
        <translation>La politique {0} est entrée en vigueur depuis cette proposition. Rien n’a été changé; regardez-la et proposez de nouveau.</translation>
    </message>
    <message>
        <location filename="../../../app/service/policies.py"/>
        <source>Proposal {0} is about something else. Nothing was changed.</source>
        <translation>La proposition {0} porte sur autre chose. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/policies.py"/>
        <source>Searching for persons of interest is turned on or off by a change of its own. Nothing was changed; propose the other parts separately.</source>
        <translation>La recherche de personnes d’intérêt s’active ou se désactive par un changement à part. Rien n’a été changé; proposez les autres parties séparément.</translation>
    </message>
    <message>
        <location filename="../../../app/service/policies.py"/>
        <source>This is policy {0}, which is in force. Nothing was changed.</source>
        <translation>C’est la politique {0}, en vigueur. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/policies.py"/>
        <source>To change the policy takes another role than {0}. Nothing was done.</source>
        <translation>Changer la politique demande un autre rôle que {0}. Rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../../app/service/policies.py"/>
        <source>change policy</source>
        <translation>changement de politique</translation>
    </message>
    <message>
        <location filename="../../../app/service/probes.py"/>
        <source>{0} faces were chosen. Nothing was searched; choose at least one, and by the {1} of them at most {2}.</source>
        <translation>{0} visages ont été choisis. Rien n’a été recherché; choisissez-en au moins un et, pour la combinaison « {1} », au plus {2}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>A proposal needs a reason on record. Nothing was proposed; say why it should be done.</source>
        <translation>Une proposition demande un motif consigné. Rien n’a été proposé; dites pourquoi il faudrait le faire.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>A refusal needs a reason on record. Nothing was decided; say why it should not be done.</source>
        <translation>Un refus demande un motif consigné. Rien n’a été décidé; dites pourquoi il ne faudrait pas le faire.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>A withdrawal needs a reason on record. Nothing was changed; say why it should not be done.</source>
        <translation>Un retrait demande un motif consigné. Rien n’a été changé; dites pourquoi il ne faudrait pas le faire.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>By the policy in force one person may do this alone ({0}). Nothing was proposed.</source>
        <translation>Selon la politique en vigueur, une seule personne peut faire ceci ({0}). Rien n’a été proposé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>One of the two who proposed and confirmed this has to do it. Nothing was changed; tell one of them.</source>
        <translation>C’est à l’une des deux personnes qui ont proposé et confirmé ceci de le faire. Rien n’a été changé; informez-en une.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>Proposal {0} is no longer open to be done. Nothing was changed.</source>
        <translation>La proposition {0} n’est plus ouverte à l’exécution. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>Proposal {0} is {1}'s. Nothing was changed; decline it, where you may.</source>
        <translation>La proposition {0} est de {1}. Rien n’a été changé; refusez-la, si vous le pouvez.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>Proposal {0} is {1}. Nothing was changed.</source>
        <translation>La proposition {0} est {1}. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>Proposal {0} is {1}. Nothing was decided.</source>
        <translation>La proposition {0} est {1}. Rien n’a été décidé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>Proposal {0} was decided on in the meantime. Nothing was changed.</source>
        <translation>La proposition {0} a été décidée entre-temps. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>The same is proposed already. Nothing was proposed; decide on the other one first.</source>
        <translation>La même chose est déjà proposée. Rien n’a été proposé; décidez d’abord de l’autre.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>This takes two people ({0}): one proposes it, another ({1}) confirms. Nothing was changed; </source>
        <translation>Cela demande deux personnes ({0}) : l’une propose, une autre ({1}) confirme. Rien n’a été changé; </translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>To {0} takes one of the roles {1}, and yours are {2}. Nothing was done.</source>
        <translation>Cela ({0}) demande l’un des rôles {1}, et les vôtres sont {2}. Rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>Who proposes an act never decides on it as well, whatever their roles. Nothing was decided.</source>
        <translation>Qui propose un acte n’en décide jamais, quels que soient ses rôles. Rien n’a été décidé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>begin: `homeward proposals propose {0}`.</source>
        <translation>commencez : `homeward proposals propose {0}`.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>confirm proposal</source>
        <translation>confirmation de proposition</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>decide on this ({0})</source>
        <translation>décider de ceci ({0})</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>decline proposal</source>
        <translation>refus de proposition</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>do this ({0})</source>
        <translation>faire ceci ({0})</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>propose this ({0})</source>
        <translation>proposer ceci ({0})</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>the proposal waits to be confirmed.</source>
        <translation>la proposition attend d’être confirmée.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>withdraw proposal</source>
        <translation>retrait de proposition</translation>
    </message>
    <message>
        <location filename="../../../app/service/protection.py"/>
        <source>Swap is not encrypted ({0}): keys and pictures may reach the disk in the clear. Nothing is lost so far; have it encrypted or switched off before you open a unit.</source>
        <translation>L’espace d’échange n’est pas chiffré ({0}) : clés et images peuvent atteindre le disque en clair. Rien n’est perdu jusqu’ici; faites-le chiffrer ou désactiver avant d’ouvrir une unité.</translation>
    </message>
    <message>
        <location filename="../../../app/service/protection.py"/>
        <source>This system does not tell whether its swap is encrypted. Keys and pictures may reach the disk; see to it.</source>
        <translation>Ce système ne dit pas si son espace d’échange est chiffré. Clés et images peuvent atteindre le disque; veillez-y.</translation>
    </message>
    <message>
        <location filename="../../../app/service/protection.py"/>
        <source>UNPROTECTED: started with {0}; the kernel does not keep this program from a network</source>
        <translation>SANS PROTECTION : démarré avec {0}; le noyau ne tient pas ce programme à l’écart d’un réseau</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>Case {0} is disclosed already. Nothing was changed.</source>
        <translation>Le dossier {0} est déjà dévoilé. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>Subject {0} is staff, whom no face of a case is compared with. Nothing was set; name a subject that searches see, or none.</source>
        <translation>Le sujet {0} est du personnel, auquel aucun visage d’un dossier n’est comparé. Rien n’a été posé; nommez un sujet que les recherches voient, ou aucun.</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>That is not what case {0} was declared as when it was opened. Nothing was disclosed; casework does not become a trial afterwards.</source>
        <translation>Ce n’est pas ce que déclarait le dossier {0} à son ouverture. Rien n’a été dévoilé; un vrai dossier ne devient pas une épreuve après coup.</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>The policy under which case {0} was opened had no quality trials. Nothing was disclosed; it stays a case like any other.</source>
        <translation>La politique sous laquelle le dossier {0} a été ouvert n’avait pas d’épreuves de qualité. Rien n’a été dévoilé; il reste un dossier comme un autre.</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>You have examined in this case, so you do not disclose it. Nothing was disclosed; another supervisor can.</source>
        <translation>Vous avez examiné dans ce dossier; vous ne le dévoilez donc pas. Rien n’a été dévoilé; un autre superviseur le peut.</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>You have set no quality trial in case {0}. Nothing was disclosed; whoever set one discloses it, or a supervisor with the declaration that was kept outside the unit.</source>
        <translation>Vous n’avez posé aucune épreuve de qualité dans le dossier {0}. Rien n’a été dévoilé; qui en a posé une la dévoile, ou un superviseur avec la déclaration gardée hors de l’unité.</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>count quality trial</source>
        <translation>décompte d’épreuve de qualité</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>view quality trials</source>
        <translation>consultation des épreuves de qualité</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>view results of quality trials</source>
        <translation>consultation des résultats d’épreuves de qualité</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>{0} could not be read ({1}). Nothing was set; check which file it is.</source>
        <translation>{0} n’a pas pu être lu ({1}). Rien n’a été posé; vérifiez de quel fichier il s’agit.</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source> Not mounted, and left out: {0}. {1}</source>
        <translation> Non montées, et laissées de côté : {0}. {1}</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source>Homeward met a fault of its own in this job. What it had done is kept; ask for it again.</source>
        <translation>Homeward a rencontré une défaillance à lui dans cette tâche. Ce qu’elle avait fait est gardé; demandez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source>Mount it there and ask for the examination again.</source>
        <translation>Montez-la là et demandez de nouveau l’examen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source>Not mounted where it was taken in: {0}. Nothing was examined or listed as failed. {1}</source>
        <translation>Non montée là où elle a été versée : {0}. Rien n’a été examiné ni listé en échec. {1}</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source>Nothing was left to examine.</source>
        <translation>Il ne restait rien à examiner.</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source>begin queued work</source>
        <translation>début du travail en file</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source>end queued work</source>
        <translation>fin du travail en file</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source>interrupt queued work</source>
        <translation>interruption du travail en file</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source>{0} examined, {1} found; {2} partial, {3} failed. It took {4}.</source>
        <translation>{0} examinés, {1} trouvés; {2} partiels, {3} en échec. Durée : {4}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source>{0}: {1} taken in, {2} of them duplicates; {3} skipped; {4} already on record; {5} known by a hash set. It took {6}.</source>
        <translation>{0} : {1} versés, dont {2} doublons; {3} omis; {4} déjà consignés; {5} connus d’une liste de hachages. Durée : {6}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery.py"/>
        <source>The recovery sheet could not be written to {0}. Nothing was changed.</source>
        <translation>La feuille de récupération n’a pas pu être écrite dans {0}. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery.py"/>
        <source>What was typed is not the code of the {0}. Nothing was changed; the code that was shown is void, begin again.</source>
        <translation>Le code tapé n’est pas le bon ({0}). Rien n’a été changé; le code montré est nul, recommencez.</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery.py"/>
        <source>keep a way in that takes two people</source>
        <translation>garder un accès qui demande deux personnes</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery.py"/>
        <source>keep a way in when passphrases are lost</source>
        <translation>garder un accès quand les phrases de passe sont perdues</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery.py"/>
        <source>renew recovery code</source>
        <translation>renouvellement du code de récupération</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery.py"/>
        <source>share recovery</source>
        <translation>partage de la récupération</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery.py"/>
        <source>{0} exists already. Nothing was written; give another name for the recovery sheet.</source>
        <translation>{0} existe déjà. Rien n’a été écrit; donnez un autre nom à la feuille de récupération.</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery_check.py"/>
        <source>A sheet</source>
        <translation>Une feuille</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery_check.py"/>
        <source>The code</source>
        <translation>Le code</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery_check.py"/>
        <source>Type the recovery code, or two of the three sheets. Nothing was checked.</source>
        <translation>Tapez le code de récupération, ou deux des trois feuilles. Rien n’a été vérifié.</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery_check.py"/>
        <source>check recovery sheet</source>
        <translation>vérification de feuille de récupération</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery_check.py"/>
        <source>know that the way back in works</source>
        <translation>savoir que la voie du retour fonctionne</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery_check.py"/>
        <source>{0} was mistyped: the check characters do not fit. Nothing was checked; compare it with the paper, group by group.</source>
        <translation>{0} : faute de frappe, les caractères de contrôle ne concordent pas. Rien n’a été vérifié; comparez avec le papier, groupe par groupe.</translation>
    </message>
    <message>
        <location filename="../../../app/service/reembed.py"/>
        <source>Embedding again was stopped after {0} of {1} crops. What was embedded is kept; run it again to continue.</source>
        <translation>La nouvelle vectorisation a été arrêtée après {0} recadrages sur {1}. Ce qui est vectorisé est conservé; relancez-la pour continuer.</translation>
    </message>
    <message>
        <location filename="../../../app/service/reembed.py"/>
        <source>embed again</source>
        <translation>nouvelle vectorisation</translation>
    </message>
    <message>
        <location filename="../../../app/service/reembed.py"/>
        <source>work with other models</source>
        <translation>travailler avec d’autres modèles</translation>
    </message>
    <message>
        <location filename="../../../app/service/reembed.py"/>
        <source>{0} {1} have no vector of the models that this unit works with. Nothing was {2}; run `homeward models reembed` first.</source>
        <translation>{0} {1} n’ont pas de vecteur des modèles avec lesquels cette unité travaille. Rien n’a été fait ({2}); exécutez d’abord `homeward models reembed`.</translation>
    </message>
    <message>
        <location filename="../../../app/service/rehearse.py"/>
        <source>No folder could be made beside {0} ({1}). Nothing was rehearsed; the backup is untouched.</source>
        <translation>Aucun répertoire n’a pu être créé à côté de {0} ({1}). Rien n’a été essayé; la sauvegarde est intacte.</translation>
    </message>
    <message>
        <location filename="../../../app/service/rehearse.py"/>
        <source>know that a backup can be restored</source>
        <translation>savoir qu’une sauvegarde peut être restaurée</translation>
    </message>
    <message>
        <location filename="../../../app/service/rehearse.py"/>
        <source>rehearse restoration</source>
        <translation>restauration d’essai</translation>
    </message>
    <message>
        <location filename="../../../app/service/rehearse.py"/>
        <source>rehearse, MiB</source>
        <translation>restauration d’essai, MiB</translation>
    </message>
    <message>
        <location filename="../../../app/service/rehearse.py"/>
        <source>{0} holds backups of another unit. Nothing was rehearsed; name this unit's own.</source>
        <translation>{0} contient des sauvegardes d’une autre unité. Rien n’a été essayé; nommez celles de cette unité.</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>Every candidate is still in it; others were erased, or enrolled again.</source>
        <translation>Tous les candidats y sont encore; d’autres ont été effacés, ou inscrits de nouveau.</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>Every candidate, distance and score came out the same, in the same order.</source>
        <translation>Chaque candidat, distance et score est ressorti le même, dans le même ordre.</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>Of its candidates, subjects {0} are erased.</source>
        <translation>De ses candidats, les sujets {0} sont effacés.</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>Originators have kept {0} references out of searches since search {1}. Nothing was repeated; the stored list stays as it is.</source>
        <translation>Des organismes d’origine ont tenu {0} références à l’écart des recherches depuis la recherche {1}. Rien n’a été répété; la liste conservée reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>Search {0} was made by somebody else, and its ranks and scores are for them alone. Nothing was repeated.</source>
        <translation>La recherche {0} a été faite par quelqu’un d’autre, et ses rangs et scores sont pour cette personne seule. Rien n’a été répété.</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>The gallery has changed since search {0}: it was version {1} and is version {2} now, and cannot be put together as it was. {3} Nothing was repeated; the stored list stays as it is.</source>
        <translation>La galerie a changé depuis la recherche {0} : c’était la version {1}, c’est maintenant la version {2}, et elle ne peut être recomposée telle quelle. {3} Rien n’a été répété; la liste conservée reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>The repetition differs in {0}.</source>
        <translation>La répétition diffère par {0}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>repeat search</source>
        <translation>répétition de recherche</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>the candidates or their order</source>
        <translation>les candidats ou leur ordre</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>the cohort's statistics</source>
        <translation>les statistiques de la cohorte</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>what is closest by distance</source>
        <translation>ce qui est le plus proche selon la distance</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>what the graph returned</source>
        <translation>ce que le graphe a rendu</translation>
    </message>
    <message>
        <location filename="../../../app/service/report.py"/>
        <source>The report's manifest takes the ending .json. Nothing was written; end the report in .html.</source>
        <translation>Le manifeste du rapport prend la terminaison .json. Rien n’a été écrit; terminez le rapport par .html.</translation>
    </message>
    <message>
        <location filename="../../../app/service/report.py"/>
        <source>view reports</source>
        <translation>consultation des rapports</translation>
    </message>
    <message>
        <location filename="../../../app/service/report.py"/>
        <source>{0}; there are searches made with {1}</source>
        <translation>{0}; des recherches ont été faites avec {1}</translation>
    </message>
    <message>
        <location filename="../../../app/service/reserved_file.py"/>
        <source>What leaves the unit is not encrypted, so it is not written into the unit's own folder. Nothing was written; choose a place outside the unit.</source>
        <translation>Ce qui quitte l’unité n’est pas chiffré et ne s’écrit donc pas dans le répertoire de l’unité. Rien n’a été écrit; choisissez un endroit hors de l’unité.</translation>
    </message>
    <message>
        <location filename="../../../app/service/reserved_file.py"/>
        <source>{0} could not be written ({1}). Nothing was produced.</source>
        <translation>{0} n’a pas pu être écrit ({1}). Rien n’a été produit.</translation>
    </message>
    <message>
        <location filename="../../../app/service/reserved_file.py"/>
        <source>{0} could not be written ({1}). That it was to leave the unit is on record; no file is left. Check the disk and repeat the step under another name.</source>
        <translation>{0} n’a pas pu être écrit ({1}). Il est consigné qu’il devait quitter l’unité; aucun fichier ne reste. Vérifiez le disque et refaites l’étape sous un autre nom.</translation>
    </message>
    <message>
        <location filename="../../../app/service/reserved_file.py"/>
        <source>{0} could not be written whole ({1}). Nothing was produced.</source>
        <translation>{0} n’a pas pu être écrit en entier ({1}). Rien n’a été produit.</translation>
    </message>
    <message>
        <location filename="../../../app/service/reserved_file.py"/>
        <source>{0} or {1} beside it exists already. Nothing was written; give the file another name.</source>
        <translation>{0} ou, à côté, {1} existe déjà. Rien n’a été écrit; donnez un autre nom au fichier.</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore.py"/>
        <source>A list of tombstones is applied by somebody of the unit. Nothing was restored; give a passphrase, too, or apply the list later with `homeward retention tombstones --apply`.</source>
        <translation>Une liste d’avis d’effacement est appliquée par quelqu’un de l’unité. Rien n’a été restauré; donnez aussi une phrase de passe, ou appliquez la liste plus tard par `homeward retention tombstones --apply`.</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore.py"/>
        <source>This unit is OLDER than it once was: backup {0} was made later, under a key that the unit got when somebody was removed, and your passphrase does not open it. What was erased since is not erased here. Let somebody who is in the unit today restore the newest backup, and remove this copy.</source>
        <translation>Cette unité est PLUS ANCIENNE qu’elle ne l’a été : la sauvegarde {0} a été faite plus tard, sous une clé que l’unité a reçue quand quelqu’un a été retiré, et votre phrase de passe ne l’ouvre pas. Ce qui a été effacé depuis ne l’est pas ici. Laissez une personne qui est aujourd’hui dans l’unité restaurer la sauvegarde la plus récente, et supprimez cette copie.</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore.py"/>
        <source>compare with newer backups</source>
        <translation>comparer avec des sauvegardes plus récentes</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore.py"/>
        <source>it is being restored from backup {0}</source>
        <translation>elle est restaurée de la sauvegarde {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore.py"/>
        <source>meet backups under another key</source>
        <translation>sauvegardes sous une autre clé rencontrées</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore.py"/>
        <source>restore, MiB</source>
        <translation>restauration, Mio</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore_plan.py"/>
        <source>Backup {0} is not whole: {1}. Nothing was restored; choose another one.</source>
        <translation>La sauvegarde {0} n’est pas entière : {1}. Rien n’a été restauré; choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore_plan.py"/>
        <source>Nothing was restored</source>
        <translation>Rien n’a été restauré</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore_plan.py"/>
        <source>{0} is on a disk with {1} MiB free, and the unit needs {2} MiB. Nothing was restored; make room or name another disk.</source>
        <translation>{0} est sur un disque où {1} Mio sont libres, et l’unité en demande {2} Mio. Rien n’a été restauré; faites de la place ou nommez un autre disque.</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore_plan.py"/>
        <source>{0} of its files are missing</source>
        <translation>{0} de ses fichiers manquent</translation>
    </message>
    <message>
        <location filename="../../../app/service/restored.py"/>
        <source>Nobody has to take note of anything: the unit is not freshly restored. Nothing was recorded.</source>
        <translation>Personne n’a à prendre acte de quoi que ce soit : l’unité ne vient pas d’être restaurée. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/service/restored.py"/>
        <source>Say what was restored and why. Nothing was recorded.</source>
        <translation>Dites ce qui a été restauré et pourquoi. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/service/restored.py"/>
        <source>acknowledge restoration</source>
        <translation>prise d’acte de la restauration</translation>
    </message>
    <message>
        <location filename="../../../app/service/restored.py"/>
        <source>open restored unit</source>
        <translation>ouverture d’une unité restaurée</translation>
    </message>
    <message>
        <location filename="../../../app/service/restored.py"/>
        <source>the unit comes from a backup</source>
        <translation>l’unité vient d’une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../../app/service/retention.py"/>
        <source>Another date or other terms need a reason on record. Nothing was changed; say why.</source>
        <translation>Une autre date ou d’autres conditions demandent un motif consigné. Rien n’a été changé; dites pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/retention.py"/>
        <source>The date {0} is not in the future. Nothing was changed; erase what is due.</source>
        <translation>La date {0} n’est pas à venir. Rien n’a été changé; effacez ce qui est échu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/retention.py"/>
        <source>change retention date</source>
        <translation>changement de date de conservation</translation>
    </message>
    <message>
        <location filename="../../../app/service/retention.py"/>
        <source>set terms</source>
        <translation>réglage des conditions</translation>
    </message>
    <message>
        <location filename="../../../app/service/retention.py"/>
        <source>view due dates</source>
        <translation>consultation des échéances</translation>
    </message>
    <message>
        <location filename="../../../app/service/reveal.py"/>
        <source>A whole frame is shown for a reason that is on record. Nothing was shown; say why.</source>
        <translation>Une image entière se montre pour un motif consigné. Rien n’a été montré; dites pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/reveal.py"/>
        <source>The frame of {0} was not shown. {1}</source>
        <translation>L’image de {0} n’a pas été montrée. {1}</translation>
    </message>
    <message>
        <location filename="../../../app/service/reveal.py"/>
        <source>The key was released before the frame was there. Nothing was shown.</source>
        <translation>La touche a été relâchée avant que l’image soit là. Rien n’a été montré.</translation>
    </message>
    <message>
        <location filename="../../../app/service/reveal.py"/>
        <source>file {0}</source>
        <translation>fichier {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/reveal.py"/>
        <source>hide frame</source>
        <translation>fin d’affichage d’une image entière</translation>
    </message>
    <message>
        <location filename="../../../app/service/reveal.py"/>
        <source>refuse reveal</source>
        <translation>refus d’affichage</translation>
    </message>
    <message>
        <location filename="../../../app/service/reveal.py"/>
        <source>reveal frame</source>
        <translation>affichage d’une image entière</translation>
    </message>
    <message>
        <location filename="../../../app/service/seal_record.py"/>
        <source>prove seal</source>
        <translation>preuve de la clôture</translation>
    </message>
    <message>
        <location filename="../../../app/service/seal_record.py"/>
        <source>show that nothing reaches a network from here</source>
        <translation>montrer que rien d’ici n’atteint un réseau</translation>
    </message>
    <message>
        <location filename="../../../app/service/seal_record.py"/>
        <source>write proof of seal</source>
        <translation>écriture de la preuve de la clôture</translation>
    </message>
    <message>
        <location filename="../../../app/service/search.py"/>
        <source>Nobody in the gallery comes from the source {0}. Nothing was searched; `gallery` lists the sources as they were written.</source>
        <translation>Personne dans la galerie ne vient de la source {0}. Rien n’a été recherché; `gallery` montre les sources telles qu’écrites.</translation>
    </message>
    <message>
        <location filename="../../../app/service/search.py"/>
        <source>The purpose {0} is for the staff gallery alone, which no face of a case is compared with. Nothing was searched; name another purpose.</source>
        <translation>La finalité {0} vise la seule galerie du personnel, à laquelle aucun visage d’un dossier n’est comparé. Rien n’a été recherché; nommez une autre finalité.</translation>
    </message>
    <message>
        <location filename="../../../app/service/search.py"/>
        <source>There is no file {0}. Nothing was searched.</source>
        <translation>Il n’y a pas de fichier {0}. Rien n’a été recherché.</translation>
    </message>
    <message>
        <location filename="../../../app/service/search.py"/>
        <source>view searches</source>
        <translation>consultation des recherches</translation>
    </message>
    <message>
        <location filename="../../../app/service/search.py"/>
        <source>{0} could not be used as a probe. {1} Nothing was searched.</source>
        <translation>{0} n’a pas pu servir d’élément recherché. {1} Rien n’a été recherché.</translation>
    </message>
    <message>
        <location filename="../../../app/service/search_record.py"/>
        <source>The audit trail knows no search {0} of this case. `audit --verb search` lists them.</source>
        <translation>Le journal d’audit ne connaît pas de recherche {0} dans ce dossier. `audit --verb search` les montre.</translation>
    </message>
    <message>
        <location filename="../../../app/service/search_record.py"/>
        <source>view search record</source>
        <translation>consultation d’une fiche de recherche</translation>
    </message>
    <message>
        <location filename="../../../app/service/sheets.py"/>
        <source>Face {0} was not searched and is not of the searched person. Nothing was recorded; analyse one that is.</source>
        <translation>Le visage {0} n’a pas été recherché et n’est pas de la personne recherchée. Rien n’a été consigné; analysez-en un qui l’est.</translation>
    </message>
    <message>
        <location filename="../../../app/service/sheets.py"/>
        <source>Reference {0} is not one of this candidate's. Nothing was recorded; analyse one that is.</source>
        <translation>La référence {0} n’est pas une de ce candidat. Rien n’a été consigné; analysez-en une qui l’est.</translation>
    </message>
    <message>
        <location filename="../../../app/service/sheets.py"/>
        <source>The sheet has no part that could be recorded. Nothing was changed; fill one in.</source>
        <translation>La fiche n’a aucune partie qui puisse être consignée. Rien n’a été changé; remplissez-en une.</translation>
    </message>
    <message>
        <location filename="../../../app/service/sheets.py"/>
        <source>analyse probe</source>
        <translation>analyse de l’élément recherché</translation>
    </message>
    <message>
        <location filename="../../../app/service/sheets.py"/>
        <source>analyse reference</source>
        <translation>analyse de la référence</translation>
    </message>
    <message>
        <location filename="../../../app/service/shielding.py"/>
        <source>a person's own keys</source>
        <translation>touches propres à une personne</translation>
    </message>
    <message>
        <location filename="../../../app/service/shielding.py"/>
        <source>a person's own settings and numbers</source>
        <translation>réglages et nombres propres à une personne</translation>
    </message>
    <message>
        <location filename="../../../app/service/shielding.py"/>
        <source>keep own keys</source>
        <translation>conservation de ses propres touches</translation>
    </message>
    <message>
        <location filename="../../../app/service/shielding.py"/>
        <source>keep own numbers</source>
        <translation>conservation des nombres personnels</translation>
    </message>
    <message>
        <location filename="../../../app/service/shielding.py"/>
        <source>keep own settings</source>
        <translation>conservation des réglages personnels</translation>
    </message>
    <message>
        <location filename="../../../app/service/staff.py"/>
        <source>erase staff gallery</source>
        <translation>effacement de la galerie du personnel</translation>
    </message>
    <message>
        <location filename="../../../app/service/staff.py"/>
        <source>search staff</source>
        <translation>recherche dans le personnel</translation>
    </message>
    <message>
        <location filename="../../../app/service/staff.py"/>
        <source>staff gallery erased by hand</source>
        <translation>galerie du personnel effacée à la main</translation>
    </message>
    <message>
        <location filename="../../../app/service/staff.py"/>
        <source>the time that staff agreed to is over</source>
        <translation>la durée acceptée par le personnel est écoulée</translation>
    </message>
    <message>
        <location filename="../../../app/service/staff.py"/>
        <source>view staff gallery</source>
        <translation>consultation de la galerie du personnel</translation>
    </message>
    <message>
        <location filename="../../../app/service/stages.py"/>
        <source>Both examiners have concluded, and what came of it has been shown. Nothing was recorded; a conclusion is not changed in the light of the other one.</source>
        <translation>Les deux examinateurs ont conclu, et le résultat a été montré. Rien n’a été consigné; une conclusion ne se change pas à la lumière de l’autre.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stages.py"/>
        <source>Every examiner who was needed has concluded on this candidate. Nothing was recorded; what came of it can be read.</source>
        <translation>Tous les examinateurs nécessaires ont conclu sur ce candidat. Rien n’a été consigné; ce qui en est sorti peut être lu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stages.py"/>
        <source>Whoever made this search concludes first. Nothing was recorded; make a search of your own to examine, or wait for the other conclusion.</source>
        <translation>Qui a fait cette recherche conclut en premier. Rien n’a été consigné; faites une recherche à vous pour examiner, ou attendez l’autre conclusion.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stages.py"/>
        <source>You have searched this face yourself and seen its scores, so your conclusion would not be blind. Nothing was recorded; somebody else has to examine it.</source>
        <translation>Vous avez vous-même recherché ce visage et vu ses scores; votre conclusion ne serait pas à l’aveugle. Rien n’a été consigné; quelqu’un d’autre doit l’examiner.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stamps.py"/>
        <source>PERSONS OF INTEREST ARE SEARCHED IN THIS UNIT, by decision of two supervisors</source>
        <translation>DES PERSONNES D’INTÉRÊT SONT RECHERCHÉES DANS CETTE UNITÉ, par décision de deux superviseurs</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_runs.py"/>
        <source>The standing searches were stopped after {0} of {1}. What they found is kept; run them again to go on.</source>
        <translation>Les recherches permanentes ont été arrêtées après {0} sur {1}. Ce qu’elles ont trouvé est conservé; relancez-les pour continuer.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_runs.py"/>
        <source>check standing search</source>
        <translation>contrôle de recherche permanente</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_runs.py"/>
        <source>standing searches</source>
        <translation>recherches permanentes</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>Candidate {0} is a lead on the same face, so it is resolved. Nothing was started.</source>
        <translation>Le candidat {0} est une piste sur le même visage, qui est donc résolu. Rien n’a été lancé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>Only faces of the case are kept searching; this search was made with a picture that is no exhibit. Nothing was started.</source>
        <translation>Seuls des visages du dossier restent recherchés; cette recherche a été faite avec une image qui n’est pas une pièce. Rien n’a été lancé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>Search {0} was made by somebody else, and its list is for them alone. Nothing was started; search with the face yourself and keep that search.</source>
        <translation>La recherche {0} a été faite par quelqu’un d’autre, et sa liste est pour cette personne seule. Rien n’a été lancé; recherchez vous-même avec le visage et maintenez cette recherche.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>You keep standing search {0} for the same faces and purpose already. Nothing was started.</source>
        <translation>Vous maintenez déjà la recherche permanente {0} pour les mêmes visages et la même finalité. Rien n’a été lancé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>end standing search</source>
        <translation>fin de recherche permanente</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>keep searching</source>
        <translation>maintien d’une recherche</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>see new candidates</source>
        <translation>nouveaux candidats vus</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>the search it rests on</source>
        <translation>la recherche sur laquelle elle repose</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>view new candidates</source>
        <translation>consultation des nouveaux candidats</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>view standing searches</source>
        <translation>consultation des recherches permanentes</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>Candidate {0} is a lead on the same face. Should that be ruled out, it runs again.</source>
        <translation>Le candidat {0} est une piste sur le même visage. S’il est écarté, elle reprend.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>It was ended on {0} by {1}: {2}</source>
        <translation>Elle a été terminée le {0} par {1} : {2}</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>It was to be kept until {0}. Search again and keep that search, or leave it.</source>
        <translation>Elle devait rester jusqu’au {0}. Refaites la recherche et maintenez-la, ou laissez-la.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>Its faces are marked as {0}.</source>
        <translation>Ses visages sont marqués : {0}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>Its faces have no vector of the models that this unit works with: run `homeward models reembed` first.</source>
        <translation>Ses visages n’ont pas de vecteur des modèles avec lesquels cette unité travaille : exécutez d’abord `homeward models reembed`.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>The case was a quality trial, and it is disclosed.</source>
        <translation>Le dossier était une épreuve de qualité, et il est dévoilé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>The case was to be reviewed or erased by {0}; until its date is moved nothing runs.</source>
        <translation>Le dossier devait être revu ou effacé d’ici le {0}; rien ne tourne tant que sa date n’est pas déplacée.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>The present models give no vector for its faces.</source>
        <translation>Les modèles actuels ne donnent pas de vecteur pour ses visages.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>The roles of {0}, who keeps it, do not cover its purpose any more.</source>
        <translation>Les rôles de {0}, qui la maintient, ne couvrent plus sa finalité.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>{0}, who keeps it, has no training that is valid long enough.</source>
        <translation>{0}, qui la maintient, n’a pas de formation valide assez longtemps.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>{0}, who keeps it, is not in the unit any more. Others keep a search of their own standing.</source>
        <translation>{0}, qui la maintient, n’est plus dans l’unité. D’autres maintiennent leur propre recherche.</translation>
    </message>
    <message>
        <location filename="../../../app/service/statements.py"/>
        <source>The passphrase has fewer than {0} characters. Nothing was changed; choose a longer one, five unrelated words for instance.</source>
        <translation>La phrase de passe a moins de {0} caractères. Rien n’a été changé; choisissez-en une plus longue, cinq mots sans lien par exemple.</translation>
    </message>
    <message>
        <location filename="../../../app/service/statements.py"/>
        <source>The {0} needs a name. Nothing was created.</source>
        <translation>Il faut un nom ({0}). Rien n’a été créé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stopping.py"/>
        <source>A stop is lifted with a reason on record. Nothing was changed; say why searching may go on.</source>
        <translation>On lève un arrêt avec un motif consigné. Rien n’a été changé; dites pourquoi les recherches peuvent reprendre.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stopping.py"/>
        <source>A stop needs a reason on record. Nothing was stopped; say why searching has to end.</source>
        <translation>Un arrêt demande un motif consigné. Rien n’a été arrêté; dites pourquoi les recherches doivent cesser.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stopping.py"/>
        <source>Only a supervisor stops all searching. Nothing was changed; tell one.</source>
        <translation>Seul un superviseur arrête toute recherche. Rien n’a été changé; informez-en un.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stopping.py"/>
        <source>Searching is not stopped. Nothing was changed.</source>
        <translation>Les recherches ne sont pas arrêtées. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stopping.py"/>
        <source>Searching is stopped already. Nothing was changed.</source>
        <translation>Les recherches sont déjà arrêtées. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stopping.py"/>
        <source>lift stop</source>
        <translation>levée de l’arrêt</translation>
    </message>
    <message>
        <location filename="../../../app/service/stopping.py"/>
        <source>stop searching</source>
        <translation>arrêt des recherches</translation>
    </message>
    <message>
        <location filename="../../../app/service/tombstones.py"/>
        <source>Applying the list was stopped after {0} of {1} erasures. What is erased stays so; apply it again to go on.</source>
        <translation>L’application de la liste a été arrêtée après {0} effacements sur {1}. Ce qui est effacé le reste; appliquez-la de nouveau pour continuer.</translation>
    </message>
    <message>
        <location filename="../../../app/service/tombstones.py"/>
        <source>The list is a witness for outside the unit. Nothing was written; choose another place.</source>
        <translation>La liste est un témoin pour l’extérieur de l’unité. Rien n’a été écrit; choisissez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../../../app/service/tombstones.py"/>
        <source>an erasure that an older copy of the unit has undone</source>
        <translation>un effacement qu’une copie plus ancienne de l’unité a défait</translation>
    </message>
    <message>
        <location filename="../../../app/service/tombstones.py"/>
        <source>apply tombstones</source>
        <translation>application des avis d’effacement</translation>
    </message>
    <message>
        <location filename="../../../app/service/tombstones.py"/>
        <source>erase again</source>
        <translation>nouvel effacement</translation>
    </message>
    <message>
        <location filename="../../../app/service/tombstones.py"/>
        <source>export tombstones</source>
        <translation>exportation des avis d’effacement</translation>
    </message>
    <message>
        <location filename="../../../app/service/tombstones.py"/>
        <source>keep a list of erasures outside the unit</source>
        <translation>garder une liste des effacements hors de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/service/unit_state.py"/>
        <source>view unit</source>
        <translation>consultation de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/service/unit_state.py"/>
        <source>{0} {1}, Python {2}</source>
        <translation>{0} {1}, Python {2}</translation>
    </message>
    <message>
        <location filename="../../../app/service/units.py"/>
        <source>Argon2id over {0} MiB, {1} passes, {2} lanes</source>
        <translation>Argon2id sur {0} Mio, {1} passes, {2} voies</translation>
    </message>
    <message>
        <location filename="../../../app/service/units.py"/>
        <source>Only a supervisor or an administrator registers the unit. Nothing was changed; tell one.</source>
        <translation>Seul un superviseur ou un administrateur enregistre l’unité. Rien n’a été changé; informez-en un.</translation>
    </message>
    <message>
        <location filename="../../../app/service/units.py"/>
        <source>first examiner</source>
        <translation>premier examinateur</translation>
    </message>
    <message>
        <location filename="../../../app/service/units.py"/>
        <source>keep file</source>
        <translation>garder le fichier</translation>
    </message>
    <message>
        <location filename="../../../app/service/units.py"/>
        <source>register the unit</source>
        <translation>enregistrer l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/service/units.py"/>
        <source>register unit</source>
        <translation>enregistrement de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/service/units.py"/>
        <source>say for whom the unit works</source>
        <translation>dire pour qui l’unité travaille</translation>
    </message>
    <message>
        <location filename="../../../app/service/unread.py"/>
        <source>view unread file</source>
        <translation>consultation d’un fichier non lu</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source> The witness could not be told, or does not agree with the unit.</source>
        <translation> Le témoin n’a pas pu être informé, ou ne concorde pas avec l’unité.</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source> The witness was not there and has not been told.</source>
        <translation> Le témoin n’était pas là et n’a pas été informé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source>Case {0}, in which you examined, was a quality trial; {1} disclosed it. How your conclusions stood: homeward trial results.</source>
        <translation>Le dossier {0}, où vous avez examiné, était une épreuve de qualité; {1} l’a dévoilé. Ce que valaient vos conclusions : homeward trial results.</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source>Locked at entry {0}: {1}.{2}</source>
        <translation>Verrouillé à l’entrée {0} : {1}.{2}</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source>Locked, but the lock could not be recorded; the next unlock will say so.</source>
        <translation>Verrouillé, mais le verrouillage n’a pas pu être consigné; le prochain déverrouillage le dira.</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source>Opened although {0}; the reason is on record.</source>
        <translation>Ouvert bien que {0}; le motif est consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source>Opened at entry {0}: {1}</source>
        <translation>Ouvert à l’entrée {0} : {1}</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source>The unit's witness was not there, so nothing outside the unit says that this is its newest state.</source>
        <translation>Le témoin de l’unité n’était pas là; rien hors de l’unité ne dit donc que c’est son état le plus récent.</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source>The use before ended without a lock, after {0} UTC: a crash, a power cut or a program that was killed. Every act that was acknowledged is there.</source>
        <translation>L’usage précédent s’est terminé sans verrouillage, après {0} UTC : un plantage, une panne de courant ou un programme tué. Chaque acte confirmé est là.</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source>not written</source>
        <translation>non écrit</translation>
    </message>
    <message>
        <location filename="../../../app/service/validate.py"/>
        <source> in which a face was found</source>
        <translation> où un visage a été trouvé</translation>
    </message>
    <message>
        <location filename="../../../app/service/validate.py"/>
        <source>The test was stopped. Nothing was measured or recorded; start it again when there is time.</source>
        <translation>L’essai a été arrêté. Rien n’a été mesuré ni consigné; relancez-le quand il y aura du temps.</translation>
    </message>
    <message>
        <location filename="../../../app/service/validate.py"/>
        <source>There are pictures{0} of {1} people, {2} of them with more than one. Nothing was measured: a test needs at least 10 people, 5 of them with two pictures or more, and says little below some hundreds.</source>
        <translation>Il y a des images{0} de {1} personnes, dont {2} avec plus d’une. Rien n’a été mesuré : un essai demande au moins 10 personnes, dont 5 avec deux images ou plus, et dit peu au-dessous de quelques centaines.</translation>
    </message>
    <message>
        <location filename="../../../app/service/validate.py"/>
        <source>measure what the engine is worth on pictures of the unit's own</source>
        <translation>mesurer ce que vaut le moteur sur les images de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/service/validate.py"/>
        <source>view validations</source>
        <translation>consultation des validations</translation>
    </message>
    <message>
        <location filename="../../../app/service/validate.py"/>
        <source>{0} holds no folders with pictures of one person each. Nothing was measured.</source>
        <translation>{0} ne contient aucun répertoire d’images d’une même personne. Rien n’a été mesuré.</translation>
    </message>
    <message>
        <location filename="../../../app/service/validation_dates.py"/>
        <source>Nothing was measured.</source>
        <translation>Rien n’a été mesuré.</translation>
    </message>
    <message>
        <location filename="../../../app/service/validation_dates.py"/>
        <source>{0} is said to be taken on {1}, before {2} was born ({3}). {4} Put {5} or {6} right.</source>
        <translation>{0} serait prise le {1}, avant la naissance de {2} ({3}). {4} Corrigez {5} ou {6}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/validation_report.py"/>
        <source>The unit has no performance test {0}. `validations` lists them.</source>
        <translation>L’unité n’a pas d’essai de performance {0}. `validations` les liste.</translation>
    </message>
    <message>
        <location filename="../../../app/service/validation_report.py"/>
        <source>The unit works with other models now; `models list` says what each was trained on.</source>
        <translation>L’unité travaille avec d’autres modèles maintenant; `models list` dit sur quoi chacun a été entraîné.</translation>
    </message>
    <message>
        <location filename="../../../app/service/validation_report.py"/>
        <source>file what a performance test showed</source>
        <translation>verser au dossier ce qu’un essai de performance a montré</translation>
    </message>
    <message>
        <location filename="../../../app/service/validation_report.py"/>
        <source>read what a performance test showed</source>
        <translation>lire ce qu’un essai de performance a montré</translation>
    </message>
    <message>
        <location filename="../../../app/service/validation_report.py"/>
        <source>view validation report</source>
        <translation>consultation du rapport de validation</translation>
    </message>
    <message>
        <location filename="../../../app/service/validation_report.py"/>
        <source>write validation report</source>
        <translation>écriture du rapport de validation</translation>
    </message>
    <message>
        <location filename="../../../app/service/verify.py"/>
        <source> (and {0} lines more)</source>
        <translation> (et {0} lignes de plus)</translation>
    </message>
    <message>
        <location filename="../../../app/service/verify.py"/>
        <source>head {0}</source>
        <translation>tête {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/verify.py"/>
        <source>integrity check</source>
        <translation>contrôle d’intégrité</translation>
    </message>
    <message>
        <location filename="../../../app/service/verify.py"/>
        <source>is entry {0}, of {1} UTC</source>
        <translation>est l’entrée {0}, du {1} UTC</translation>
    </message>
    <message>
        <location filename="../../../app/service/verify.py"/>
        <source>is the head of no entry: the unit is older than it, has parted from it, or is another</source>
        <translation>n’est la tête d’aucune entrée : l’unité est plus ancienne qu’elle, s’en est écartée ou en est une autre</translation>
    </message>
    <message>
        <location filename="../../../app/service/verify.py"/>
        <source>its {0} lines agree with the trail; {1} further lines say nothing</source>
        <translation>ses {0} lignes concordent avec le journal; {1} autres lignes ne disent rien</translation>
    </message>
    <message>
        <location filename="../../../app/service/verify.py"/>
        <source>witness</source>
        <translation>témoin</translation>
    </message>
    <message>
        <location filename="../../../app/service/waiting.py"/>
        <source>The file could not be read again ({0}). Its digests are kept; retry later.</source>
        <translation>Le fichier n’a pas pu être relu ({0}). Ses hachages sont conservés; reprenez plus tard.</translation>
    </message>
    <message>
        <location filename="../../../app/service/waiting.py"/>
        <source>The file has changed since it was taken in: its SHA-256 is another. It was not opened; find out why the exhibit changed.</source>
        <translation>Le fichier a changé depuis son versement : son SHA-256 est autre. Il n’a pas été ouvert; trouvez pourquoi la pièce a changé.</translation>
    </message>
    <message>
        <location filename="../../../app/service/waiting.py"/>
        <source>The file is no longer where it was taken in. Its digests are kept; mount the exhibit again and retry.</source>
        <translation>Le fichier n’est plus là où il a été versé. Ses hachages sont conservés; montez de nouveau la pièce et reprenez.</translation>
    </message>
    <message>
        <location filename="../../../app/service/witness.py"/>
        <source>A witness in the unit's own folder would be put back together with it. Nothing was written; name a file on another medium.</source>
        <translation>Un témoin dans le répertoire même de l’unité serait remis en place avec elle. Rien n’a été écrit; nommez un fichier sur un autre support.</translation>
    </message>
    <message>
        <location filename="../../../app/service/witness.py"/>
        <source>forget witness</source>
        <translation>oubli du témoin</translation>
    </message>
    <message>
        <location filename="../../../app/service/witness.py"/>
        <source>let somebody notice an older copy of the unit</source>
        <translation>permettre de remarquer une copie plus ancienne de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>Cancelled by {0}.</source>
        <translation>Annulée par {0}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>No exhibit of this case is called {0}. Nothing was queued; take it in first.</source>
        <translation>Aucune pièce de ce dossier ne s’appelle {0}. Rien n’a été mis en file; versez-la d’abord.</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>The exhibit needs the name it has in the chain of custody. Nothing was queued.</source>
        <translation>La pièce demande le nom qu’elle a dans la chaîne de possession. Rien n’a été mis en file.</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>The intake of {0} waits in the queue already. Nothing was queued.</source>
        <translation>Le versement de {0} attend déjà dans la file. Rien n’a été mis en file.</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>The {0} waits in the queue already. Nothing was queued.</source>
        <translation>Attend déjà dans la file : {0}. Rien n’a été mis en file.</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>There is no folder {0}. Nothing was queued; check that the exhibit is mounted.</source>
        <translation>Il n’y a pas de répertoire {0}. Rien n’a été mis en file; vérifiez que la pièce est montée.</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>These files wait to be examined again already. Nothing was queued.</source>
        <translation>Ces fichiers attendent déjà d’être réexaminés. Rien n’a été mis en file.</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>cancel queued work</source>
        <translation>annulation de travail en file</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>let queue go on</source>
        <translation>reprise de la file</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>move queued work</source>
        <translation>déplacement de travail en file</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>pause queue</source>
        <translation>mise en pause de la file</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>queue work</source>
        <translation>mise en file de travail</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>view queue</source>
        <translation>consultation de la file</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>{0} of these files did not fail, or not any more. Nothing was queued; read the list again.</source>
        <translation>{0} de ces fichiers n’ont pas échoué, ou plus. Rien n’a été mis en file; relisez la liste.</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>{0} was not taken in, so there is nothing to examine. Take it in, then have it examined.</source>
        <translation>{0} n’a pas été versé; il n’y a donc rien à examiner. Versez-le, puis faites-le examiner.</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>{0} was taken in from {1}, or is to be. Nothing was queued; mount the exhibit there again, or give the other folder a name of its own.</source>
        <translation>{0} a été versé depuis {1}, ou doit l’être. Rien n’a été mis en file; montez de nouveau la pièce là, ou donnez à l’autre répertoire un nom à lui.</translation>
    </message>
    <message>
        <location filename="../../../app/store/across.py"/>
        <source>Candidate {0} across cases is not in this case. Nothing was done.</source>
        <translation>Le candidat {0} entre dossiers n’est pas dans ce dossier. Rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../../app/store/across.py"/>
        <source>Search {0} across cases is not in this case. `across --list` shows them.</source>
        <translation>La recherche {0} entre dossiers n’est pas dans ce dossier. `across --list` les montre.</translation>
    </message>
    <message>
        <location filename="../../../app/store/adjudications.py"/>
        <source>Candidate {0} is not in this case. Nothing was recorded.</source>
        <translation>Le candidat {0} n’est pas dans ce dossier. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/store/adjudications.py"/>
        <source>Conclusion {0} is not in this case. Nothing was changed.</source>
        <translation>La conclusion {0} n’est pas dans ce dossier. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/adjudications.py"/>
        <source>Only one's own earlier conclusion about the same candidate can be superseded. Nothing was recorded.</source>
        <translation>Seule sa propre conclusion antérieure sur le même candidat peut être remplacée. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/store/adjudications.py"/>
        <source>That conclusion was superseded already. Nothing was recorded; supersede the latest one.</source>
        <translation>Cette conclusion a déjà été remplacée. Rien n’a été consigné; remplacez la plus récente.</translation>
    </message>
    <message>
        <location filename="../../../app/store/adjudications.py"/>
        <source>What another examiner concluded is not shown before every conclusion that is awaited is on record. Nothing was read; conclude first, blind to the others.</source>
        <translation>Ce qu’un autre examinateur a conclu n’est pas montré avant que chaque conclusion attendue soit consignée. Rien n’a été lu; concluez d’abord, sans connaître les autres.</translation>
    </message>
    <message>
        <location filename="../../../app/store/away.py"/>
        <source>A secret is not written into the folder of a unit or of backups: each copy would carry it along. {0} was not written; choose a place outside, best on another medium.</source>
        <translation>Un secret ne s’écrit pas dans le dossier d’une unité ou de sauvegardes : chaque copie l’emporterait. {0} n’a pas été écrit; choisissez un endroit à l’extérieur, de préférence sur un autre support.</translation>
    </message>
    <message>
        <location filename="../../../app/store/away.py"/>
        <source>{0} leads nowhere. Nothing was written; give another place.</source>
        <translation>{0} ne mène nulle part. Rien n’a été écrit; indiquez un autre endroit.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup.py"/>
        <source>The backup is not there; earlier ones are whole</source>
        <translation>La sauvegarde n’existe pas; les précédentes sont entières</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup.py"/>
        <source>The backup was stopped. It is not there; earlier ones are whole. Start it again any time.</source>
        <translation>La sauvegarde a été arrêtée. Elle n’existe pas; les précédentes sont entières. Relancez-la à tout moment.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup.py"/>
        <source>The copy of {0} does not hold: {1}. The backup is not there; verify the unit.</source>
        <translation>La copie ne tient pas ({0}) : {1}. La sauvegarde n’existe pas; vérifiez l’unité.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup.py"/>
        <source>The manifest that was written is not the one that is read back. The backup is not there.</source>
        <translation>Le manifeste écrit n’est pas celui qui est relu. La sauvegarde n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup.py"/>
        <source>This folder holds backups of another unit. Nothing was copied; choose an own folder.</source>
        <translation>Ce répertoire contient des sauvegardes d’une autre unité. Rien n’a été copié; choisissez un répertoire à part.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup.py"/>
        <source>What was written of {0} is not what is read back. The backup is not there.</source>
        <translation>Ce qui a été écrit n’est pas ce qui est relu ({0}). La sauvegarde n’existe pas.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup.py"/>
        <source>the copy of {0}</source>
        <translation>la copie de {0}</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup.py"/>
        <source>{0} is not the file that is on record. The backup is not there; verify the unit.</source>
        <translation>{0} n’est pas le fichier consigné. La sauvegarde n’existe pas; vérifiez l’unité.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup_folder.py"/>
        <source>A backup does not lie in the unit's own folder. Nothing was copied; name another disk.</source>
        <translation>Une sauvegarde ne se place pas dans le répertoire même de l’unité. Rien n’a été copié; nommez un autre disque.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup_folder.py"/>
        <source>Another backup to {0} is being made. Nothing was copied; let it finish.</source>
        <translation>Une autre sauvegarde vers {0} est en cours. Rien n’a été copié; laissez-la finir.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup_folder.py"/>
        <source>no whole backup</source>
        <translation>aucune sauvegarde entière</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup_folder.py"/>
        <source>no whole backup {0}</source>
        <translation>aucune sauvegarde entière {0}</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup_folder.py"/>
        <source>{0} holds something else than backups. Nothing was copied; choose an own folder.</source>
        <translation>{0} contient autre chose que des sauvegardes. Rien n’a été copié; choisissez un répertoire à part.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup_folder.py"/>
        <source>{0} holds {1}. Nothing was restored.</source>
        <translation>{0} : {1}. Rien n’a été restauré.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup_manifest.py"/>
        <source>The backup was written by a newer Homeward. Nothing was restored; update this machine.</source>
        <translation>La sauvegarde a été écrite par un Homeward plus récent. Rien n’a été restauré; mettez cette machine à jour.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup_manifest.py"/>
        <source>The manifest {0} of the backup is damaged or was changed. Use another run.</source>
        <translation>Le manifeste {0} de la sauvegarde est endommagé ou a été modifié. Utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../../app/store/case_files.py"/>
        <source>Case {0} was entered while “{1}” went on in another. Nothing of it was done; enter that case again and repeat it.</source>
        <translation>On est entré dans le dossier {0} pendant que « {1} » se poursuivait dans une autre. Rien n'en a été fait; entrez de nouveau dans cet autre dossier et recommencez.</translation>
    </message>
    <message>
        <location filename="../../../app/store/case_files.py"/>
        <source>holds a case key that does not authenticate</source>
        <translation>contient une clé de dossier qui ne s’authentifie pas</translation>
    </message>
    <message>
        <location filename="../../../app/store/case_files.py"/>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <location filename="../../../app/store/case_files.py"/>
        <source>is missing or empty</source>
        <translation>manque ou est vide</translation>
    </message>
    <message>
        <location filename="../../../app/store/case_glance.py"/>
        <source>is not the file that the audit trail last recorded; it may be an older copy</source>
        <translation>n’est pas le fichier que le journal d’audit a consigné en dernier; c’est peut-être une copie plus ancienne</translation>
    </message>
    <message>
        <location filename="../../../app/store/case_links.py"/>
        <source>There is no lead {0} between cases. Nothing was recorded.</source>
        <translation>Il n’y a pas de piste {0} entre dossiers. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/store/case_links.py"/>
        <source>This candidate is a lead already. Nothing was recorded; say what you found of that.</source>
        <translation>Ce candidat est déjà une piste. Rien n’a été consigné; dites ce que vous en avez constaté.</translation>
    </message>
    <message>
        <location filename="../../../app/store/cases.py"/>
        <source>A case with this reference is already in the unit. Nothing was changed; open that one.</source>
        <translation>Un dossier de cette référence est déjà dans l’unité. Rien n’a été changé; ouvrez celui-là.</translation>
    </message>
    <message>
        <location filename="../../../app/store/cases.py"/>
        <source>No case of this reference is in the unit. `case list` shows those that are.</source>
        <translation>Aucun dossier de cette référence n’est dans l’unité. `case list` montre ceux qui y sont.</translation>
    </message>
    <message>
        <location filename="../../../app/store/cases.py"/>
        <source>No such case is in the unit. Nothing was done.</source>
        <translation>Aucun dossier de ce genre n’est dans l’unité. Rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../../app/store/cases.py"/>
        <source>declaration of case {0}</source>
        <translation>déclaration du dossier {0}</translation>
    </message>
    <message>
        <location filename="../../../app/store/connection.py"/>
        <source>The disk refused to read or write {0}. The last step was taken back whole; check that the disk is present and has room, then repeat the step.</source>
        <translation>Le disque a refusé de lire ou d’écrire {0}. La dernière étape a été entièrement annulée; vérifiez que le disque est présent et a de la place, puis refaites l’étape.</translation>
    </message>
    <message>
        <location filename="../../../app/store/connection.py"/>
        <source>does not authenticate: it was damaged or changed</source>
        <translation>ne s’authentifie pas : c’est endommagé ou modifié</translation>
    </message>
    <message>
        <location filename="../../../app/store/connection.py"/>
        <source>is not encrypted</source>
        <translation>n’est pas chiffré</translation>
    </message>
    <message>
        <location filename="../../../app/store/connection.py"/>
        <source>takes nothing more: a page of it was damaged, or it may only be read</source>
        <translation>n’accepte plus rien : une de ses pages a été endommagée, ou il ne peut qu’être lu</translation>
    </message>
    <message>
        <location filename="../../../app/store/connection.py"/>
        <source>{0} is already open elsewhere. Nothing was changed; close the other window first.</source>
        <translation>{0} est déjà ouvert ailleurs. Rien n’a été changé; fermez d’abord l’autre fenêtre.</translation>
    </message>
    <message>
        <location filename="../../../app/store/connection.py"/>
        <source>{0} {1}. Nothing was written to it; keep the folder as it is and restore the unit from its backup.</source>
        <translation>{0} {1}. Rien n’y a été écrit; gardez le répertoire tel quel et restaurez l’unité depuis sa sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../../app/store/declarations.py"/>
        <source>case {0} holds another declaration than the entry that opened it</source>
        <translation>le dossier {0} contient une autre déclaration que l’entrée qui l’a ouvert</translation>
    </message>
    <message>
        <location filename="../../../app/store/declarations.py"/>
        <source>case {0} was disclosed, and nothing is kept of it</source>
        <translation>le dossier {0} a été dévoilé, et rien n’en est conservé</translation>
    </message>
    <message>
        <location filename="../../../app/store/declarations.py"/>
        <source>case {0} was not declared a quality trial when it was opened</source>
        <translation>le dossier {0} n’a pas été déclaré épreuve de qualité à son ouverture</translation>
    </message>
    <message>
        <location filename="../../../app/store/declarations.py"/>
        <source>no entry discloses case {0} as a quality trial</source>
        <translation>aucune entrée ne dévoile le dossier {0} comme épreuve de qualité</translation>
    </message>
    <message>
        <location filename="../../../app/store/erasure.py"/>
        <source>The case is erased from the unit and its key is destroyed, but its file could not be removed ({0}). Open the unit again once the disk allows it: that removes it.</source>
        <translation>Le dossier est effacé de l’unité et sa clé est détruite, mais son fichier n’a pas pu être supprimé ({0}). Rouvrez l’unité quand le disque le permet : elle le supprime alors.</translation>
    </message>
    <message>
        <location filename="../../../app/store/erasure.py"/>
        <source>The {0} {1} of this unit is another one than was erased. Nothing was erased.</source>
        <translation>Dans cette unité, {0} {1} est autre que ce qui a été effacé. Rien n’a été effacé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/erasure.py"/>
        <source>There is no {0} {1} in this unit. Nothing was erased.</source>
        <translation>Il n’y a pas de {0} {1} dans cette unité. Rien n’a été effacé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/escrow.py"/>
        <source>The passphrase is blank. Nothing was made; choose one of several words.</source>
        <translation>La phrase de passe est vide. Rien n’a été créé; choisissez-en une de plusieurs mots.</translation>
    </message>
    <message>
        <location filename="../../../app/store/escrow.py"/>
        <source>This passphrase does not open the escrow key. Nothing was restored; try again.</source>
        <translation>Cette phrase de passe n’ouvre pas la clé de séquestre. Rien n’a été restauré; réessayez.</translation>
    </message>
    <message>
        <location filename="../../../app/store/escrow.py"/>
        <source>{0} could not be read ({1}). Nothing was done.</source>
        <translation>{0} n’a pas pu être lu ({1}). Rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../../app/store/escrow.py"/>
        <source>{0} is no escrow key of the kind that is needed here. Nothing was done.</source>
        <translation>{0} n’est pas une clé de séquestre du genre voulu ici. Rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../../app/store/escrow.py"/>
        <source>{0} or {1} exists already. Nothing was made; give another name.</source>
        <translation>{0} ou {1} existe déjà. Rien n’a été créé; donnez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../../app/store/exhibits.py"/>
        <source>An exhibit needs a name. Nothing was taken in; give the name from the seizure record.</source>
        <translation>Une pièce a besoin d’un nom. Rien n’a été versé; donnez le nom du procès-verbal de saisie.</translation>
    </message>
    <message>
        <location filename="../../../app/store/exhibits.py"/>
        <source>Exhibit {0} is not in this case. Nothing was changed.</source>
        <translation>La pièce {0} n’est pas dans ce dossier. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/faces.py"/>
        <source>Face {0} is not in this case. Nothing was changed; `faces` lists those that are.</source>
        <translation>Le visage {0} n’est pas dans ce dossier. Rien n’a été changé; `faces` montre ceux qui y sont.</translation>
    </message>
    <message>
        <location filename="../../../app/store/files_read.py"/>
        <source>The verification was stopped. It says nothing about the unit; run it again to the end.</source>
        <translation>La vérification a été arrêtée. Elle ne dit rien de l’unité; refaites-la jusqu’au bout.</translation>
    </message>
    <message>
        <location filename="../../../app/store/folder_lock.py"/>
        <source>The unit is already open elsewhere. Nothing was changed; close the other window or command first.</source>
        <translation>L’unité est déjà ouverte ailleurs. Rien n’a été changé; fermez d’abord l’autre fenêtre ou commande.</translation>
    </message>
    <message>
        <location filename="../../../app/store/gallery.py"/>
        <source>A subject needs a name. Nothing was enrolled.</source>
        <translation>Un sujet a besoin d’un nom. Rien n’a été inscrit.</translation>
    </message>
    <message>
        <location filename="../../../app/store/gallery.py"/>
        <source>Reference {0} is not in the gallery. It may have been erased since the search.</source>
        <translation>La référence {0} n’est pas dans la galerie. Elle a peut-être été effacée depuis la recherche.</translation>
    </message>
    <message>
        <location filename="../../../app/store/gallery.py"/>
        <source>Reference {0} is not in the gallery. Nothing was changed.</source>
        <translation>La référence {0} n’est pas dans la galerie. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/gallery.py"/>
        <source>Subject {0} is not in the gallery. Nothing was changed; `gallery` lists those that are.</source>
        <translation>Le sujet {0} n’est pas dans la galerie. Rien n’a été changé; `gallery` montre ceux qui y sont.</translation>
    </message>
    <message>
        <location filename="../../../app/store/gallery_blocks.py"/>
        <source>the references of subjects {0} to {1} are not those of the gallery's digest</source>
        <translation>les références des sujets {0} à {1} ne sont pas celles du hachage de la galerie</translation>
    </message>
    <message>
        <location filename="../../../app/store/hash_sets.py"/>
        <source>There is a hash set {0} already. Nothing was installed; remove that one first.</source>
        <translation>Il y a déjà une liste de hachages {0}. Rien n’a été installé; retirez d’abord celle-là.</translation>
    </message>
    <message>
        <location filename="../../../app/store/hash_sets.py"/>
        <source>There is no hash set {0}. Nothing was changed.</source>
        <translation>Il n’y a pas de liste de hachages {0}. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/hash_sets.py"/>
        <source>There is no hash set {0}. Nothing was changed; `hashset list` names those there are.</source>
        <translation>Il n’y a pas de liste de hachages {0}. Rien n’a été changé; `hashset list` nomme celles qu’il y a.</translation>
    </message>
    <message>
        <location filename="../../../app/store/keeping.py"/>
        <source>No case of this id is in the unit. Nothing was changed.</source>
        <translation>Aucun dossier de cet identifiant n’est dans l’unité. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/key_holders.py"/>
        <source>The change is recorded, but the unit's key slot files could not be written. Check that the disk has room and open the unit again with the passphrase that opened it now: that writes them.</source>
        <translation>Le changement est consigné, mais les fichiers d’emplacements de clé de l’unité n’ont pas pu être écrits. Vérifiez que le disque a de la place et rouvrez l’unité avec la phrase de passe qui vient de l’ouvrir : elle les écrit alors.</translation>
    </message>
    <message>
        <location filename="../../../app/store/key_holders.py"/>
        <source>recovery code</source>
        <translation>code de récupération</translation>
    </message>
    <message>
        <location filename="../../../app/store/key_holders.py"/>
        <source>recovery sheets {0} and {1}</source>
        <translation>feuilles de récupération {0} et {1}</translation>
    </message>
    <message>
        <location filename="../../../app/store/layout.py"/>
        <source>columns stand in another order</source>
        <translation>les colonnes sont dans un autre ordre</translation>
    </message>
    <message>
        <location filename="../../../app/store/layout.py"/>
        <source>{0} has {1}, which is unknown here</source>
        <translation>{0} a {1}, inconnu ici</translation>
    </message>
    <message>
        <location filename="../../../app/store/layout.py"/>
        <source>{0} is unknown here</source>
        <translation>{0} est inconnu ici</translation>
    </message>
    <message>
        <location filename="../../../app/store/layout.py"/>
        <source>{0} lacks {1}</source>
        <translation>{0} n’a pas {1}</translation>
    </message>
    <message>
        <location filename="../../../app/store/layout.py"/>
        <source>{0} was made by another state of Homeward than this one ({1}). Nothing was changed; open the unit with the Homeward that made it.</source>
        <translation>{0} a été fait par un autre état de Homeward que celui-ci ({1}). Rien n’a été changé; ouvrez l’unité avec le Homeward qui l’a faite.</translation>
    </message>
    <message>
        <location filename="../../../app/store/media.py"/>
        <source>A file without digests needs a reason why it was skipped. Nothing was recorded.</source>
        <translation>Un fichier sans hachages demande la raison pour laquelle il a été omis. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/store/media.py"/>
        <source>File {0} is not in this case. Nothing was changed.</source>
        <translation>Le fichier {0} n’est pas dans ce dossier. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/migration.py"/>
        <source>{0} was written by a newer Homeward (version {1}; this one knows {2}). Nothing was changed; update this machine and open the unit again.</source>
        <translation>{0} a été écrit par un Homeward plus récent (version {1}; celui-ci connaît {2}). Rien n’a été changé; mettez cette machine à jour et rouvrez l’unité.</translation>
    </message>
    <message>
        <location filename="../../../app/store/models.py"/>
        <source>There is no model {0} in this unit. Nothing was changed; `models list` names those.</source>
        <translation>Il n’y a pas de modèle {0} dans cette unité. Rien n’a été changé; `models list` les nomme.</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>A unit needs a name and a first examiner. Nothing was made.</source>
        <translation>Une unité a besoin d’un nom et d’un premier examinateur. Rien n’a été créé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>This passphrase opens no key slot of the unit. Nothing was changed; check the name, the keyboard layout and the caps lock, or use the recovery code.</source>
        <translation>Cette phrase de passe n’ouvre aucun emplacement de clé de l’unité. Rien n’a été changé; vérifiez le nom, la disposition du clavier et le verrouillage des majuscules, ou utilisez le code de récupération.</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>This passphrase was replaced since. Nothing was changed; use the newer one.</source>
        <translation>Cette phrase de passe a été remplacée depuis. Rien n’a été changé; utilisez la plus récente.</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>holds another signing key of this person than their key slot</source>
        <translation>contient une autre clé de signature de cette personne que son emplacement de clé</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>holds no key slots</source>
        <translation>ne contient aucun emplacement de clé</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>is not what its audit trail last recorded; it may hold pages of an older copy</source>
        <translation>n’est pas ce que son journal d’audit a consigné en dernier; il contient peut-être des pages d’une copie plus ancienne</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>is older than the unit's key slots; it may be an older copy</source>
        <translation>est plus ancien que les emplacements de clé de l’unité; c’est peut-être une copie plus ancienne</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>open the unit</source>
        <translation>ouverture de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>open the unit despite its witness: {0}</source>
        <translation>ouverture de l’unité malgré son témoin : {0}</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>set up the unit</source>
        <translation>mise en place de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>were changed by someone who does not hold the unit's key</source>
        <translation>ont été modifiés par quelqu’un qui ne détient pas la clé de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>{0} already holds something. Nothing was made; choose an empty or new folder.</source>
        <translation>{0} contient déjà quelque chose. Rien n’a été créé; choisissez un répertoire vide ou nouveau.</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>{0} holds no unit. Give the folder that `unit create` made.</source>
        <translation>{0} ne contient aucune unité. Donnez le répertoire créé par `unit create`.</translation>
    </message>
    <message>
        <location filename="../../../app/store/partner_seal.py"/>
        <source>The partner's file is not sealed in a way that this Homeward knows, or was cut off. Nothing was added; ask the partner to send it again.</source>
        <translation>Le fichier du partenaire n’est pas scellé d’une manière que ce Homeward connaît, ou il a été tronqué. Rien n’a été ajouté; demandez au partenaire de le renvoyer.</translation>
    </message>
    <message>
        <location filename="../../../app/store/partner_seal.py"/>
        <source>The passphrase is blank. Nothing was written; choose one of several words.</source>
        <translation>La phrase de passe est vide. Rien n’a été écrit; choisissez-en une de plusieurs mots.</translation>
    </message>
    <message>
        <location filename="../../../app/store/partner_seal.py"/>
        <source>This passphrase does not open the partner's file, or the file was changed. Nothing was added; try again, and ask the partner to send it again where it goes on.</source>
        <translation>Cette phrase de passe n’ouvre pas le fichier du partenaire, ou le fichier a été modifié. Rien n’a été ajouté; réessayez, et si cela persiste, demandez au partenaire de le renvoyer.</translation>
    </message>
    <message>
        <location filename="../../../app/store/partners.py"/>
        <source>That partner's crop is not in this unit any more. Nothing was done.</source>
        <translation>Ce recadrage de partenaire n’est plus dans cette unité. Rien n’a été fait.</translation>
    </message>
    <message>
        <location filename="../../../app/store/partners.py"/>
        <source>There is no partner's file {0} in this unit. Nothing was erased.</source>
        <translation>Il n’y a pas de fichier de partenaire {0} dans cette unité. Rien n’a été effacé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/partners.py"/>
        <source>There is no partner's file {0} in this unit. `partner list` shows those that are.</source>
        <translation>Il n’y a pas de fichier de partenaire {0} dans cette unité. `partner list` montre ceux qui y sont.</translation>
    </message>
    <message>
        <location filename="../../../app/store/partners.py"/>
        <source>crops of {0} persons</source>
        <translation>recadrages de {0} personnes</translation>
    </message>
    <message>
        <location filename="../../../app/store/partners.py"/>
        <source>{0}, file {1}, person {2}</source>
        <translation>{0}, fichier {1}, personne {2}</translation>
    </message>
    <message>
        <location filename="../../../app/store/people.py"/>
        <source>A person needs a name. Nothing was recorded.</source>
        <translation>Une personne a besoin d’un nom. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/store/people.py"/>
        <source>A person of this name is already in the unit, or was once. Nothing was changed; choose another name.</source>
        <translation>Une personne de ce nom est déjà dans l’unité, ou y a été. Rien n’a été changé; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../../app/store/people.py"/>
        <source>Nobody of this name is in the unit. Nothing was changed; `people list` names them.</source>
        <translation>Personne de ce nom n’est dans l’unité. Rien n’a été changé; `people list` les nomme.</translation>
    </message>
    <message>
        <location filename="../../../app/store/people.py"/>
        <source>Person {0} is not in the unit. Nothing was changed.</source>
        <translation>La personne {0} n’est pas dans l’unité. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/persons.py"/>
        <source>Person {0} is not in this case. Faces may have been grouped anew since.</source>
        <translation>La personne {0} n’est pas dans ce dossier. Les visages ont peut-être été regroupés de nouveau depuis.</translation>
    </message>
    <message>
        <location filename="../../../app/store/policies.py"/>
        <source>The unit has no policy of version {0}. Nothing was changed.</source>
        <translation>L’unité n’a pas de politique de version {0}. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/policies.py"/>
        <source>entry {0} names policy {1}, and {2} was in force</source>
        <translation>l’entrée {0} nomme la politique {1}, alors que {2} était en vigueur</translation>
    </message>
    <message>
        <location filename="../../../app/store/policies.py"/>
        <source>entry {0} puts another policy in force than the one that is kept</source>
        <translation>l’entrée {0} met en vigueur une autre politique que celle qui est conservée</translation>
    </message>
    <message>
        <location filename="../../../app/store/policies.py"/>
        <source>policy {0} does not hold the signature of person {1}</source>
        <translation>la politique {0} ne porte pas la signature de la personne {1}</translation>
    </message>
    <message>
        <location filename="../../../app/store/policies.py"/>
        <source>policy {0} is not what its digest says</source>
        <translation>la politique {0} n’est pas ce que dit son hachage</translation>
    </message>
    <message>
        <location filename="../../../app/store/policies.py"/>
        <source>policy {0} is signed by nobody</source>
        <translation>la politique {0} n’est signée par personne</translation>
    </message>
    <message>
        <location filename="../../../app/store/policies.py"/>
        <source>policy {0} was never put in force by an entry</source>
        <translation>la politique {0} n’a jamais été mise en vigueur par une entrée</translation>
    </message>
    <message>
        <location filename="../../../app/store/proposals.py"/>
        <source>There is no proposal {0}. Nothing was changed; `proposals list` shows them.</source>
        <translation>Il n’y a pas de proposition {0}. Rien n’a été changé; `proposals list` les montre.</translation>
    </message>
    <message>
        <location filename="../../../app/store/provisional.py"/>
        <source>Your passphrase was chosen by somebody else. Nothing was done; choose your own first: unlock the unit in the window, or use homeward people choose-passphrase.</source>
        <translation>Votre phrase de passe a été choisie par quelqu’un d’autre. Rien n’a été fait; choisissez d’abord la vôtre : déverrouillez l’unité dans la fenêtre, ou utilisez homeward people choose-passphrase.</translation>
    </message>
    <message>
        <location filename="../../../app/store/recovery.py"/>
        <source>This recovery code was mistyped: its check characters do not fit. Nothing was opened; compare it with the sheet, group by group.</source>
        <translation>Ce code de récupération a été mal tapé : ses caractères de contrôle ne concordent pas. Rien n’a été ouvert; comparez-le à la feuille, groupe par groupe.</translation>
    </message>
    <message>
        <location filename="../../../app/store/recovery_slots.py"/>
        <source>The key slots in the unit's folder are another unit's. Nothing was changed; verify custody.</source>
        <translation>Les emplacements de clé dans le répertoire de l’unité sont d’une autre unité. Rien n’a été changé; vérifiez la chaîne de possession.</translation>
    </message>
    <message>
        <location filename="../../../app/store/recovery_slots.py"/>
        <source>The key slots in the unit's folder are not those on record, as in an older copy. Nothing was checked; lock the unit and open it again, which renews them, then check the sheet.</source>
        <translation>Les emplacements de clés dans le répertoire de l’unité ne sont pas ceux du registre, comme dans une copie plus ancienne. Rien n'a été vérifié; verrouillez l'unité et rouvrez-la, ce qui les renouvelle, puis vérifiez la feuille.</translation>
    </message>
    <message>
        <location filename="../../../app/store/rekeying.py"/>
        <source>The disk took no further key slots. Nobody was removed and nothing was changed; make room on the disk and repeat the step.</source>
        <translation>Le disque n’a plus accepté d’emplacements de clé. Personne n’a été retiré et rien n’a été changé; faites de la place sur le disque et refaites l’étape.</translation>
    </message>
    <message>
        <location filename="../../../app/store/rekeying.py"/>
        <source>The person is removed and the unit has its new key, but the key slot files could not be renewed. Check that the disk has room and open the unit again: that writes them.</source>
        <translation>La personne est retirée et l’unité a sa nouvelle clé, mais les fichiers d’emplacements de clé n’ont pas pu être renouvelés. Vérifiez que le disque a de la place et rouvrez l’unité : elle les écrit alors.</translation>
    </message>
    <message>
        <location filename="../../../app/store/restore.py"/>
        <source>A unit is not restored into the backup's own folder. Nothing was restored; name another one.</source>
        <translation>Une unité ne se restaure pas dans le répertoire même de la sauvegarde. Rien n’a été restauré; nommez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../../app/store/restore.py"/>
        <source>The backup names a file outside the unit's folder. Nothing was restored.</source>
        <translation>La sauvegarde nomme un fichier hors du répertoire de l’unité. Rien n’a été restauré.</translation>
    </message>
    <message>
        <location filename="../../../app/store/restore.py"/>
        <source>The manifest {0} does not belong to its key slots. Nothing was restored.</source>
        <translation>Le manifeste {0} ne va pas avec ses emplacements de clé. Rien n’a été restauré.</translation>
    </message>
    <message>
        <location filename="../../../app/store/restore.py"/>
        <source>The manifest {0} names a key slot file that no unit has.</source>
        <translation>Le manifeste {0} nomme un fichier d’emplacements de clé qu’aucune unité n’a.</translation>
    </message>
    <message>
        <location filename="../../../app/store/restore.py"/>
        <source>The manifest {0} was made by somebody who does not hold the unit's key. Nothing was restored; use another run.</source>
        <translation>Le manifeste {0} a été fait par quelqu’un qui ne détient pas la clé de l’unité. Rien n’a été restauré; utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <location filename="../../../app/store/restore.py"/>
        <source>The restore was stopped. Nothing was restored.</source>
        <translation>La restauration a été arrêtée. Rien n’a été restauré.</translation>
    </message>
    <message>
        <location filename="../../../app/store/restore.py"/>
        <source>This backup was not sealed to this escrow key. Nothing was restored.</source>
        <translation>Cette sauvegarde n’a pas été scellée pour cette clé de séquestre. Rien n’a été restauré.</translation>
    </message>
    <message>
        <location filename="../../../app/store/restore.py"/>
        <source>{0} already holds something. Nothing was restored; choose an empty or new folder.</source>
        <translation>{0} contient déjà quelque chose. Rien n’a été restauré; choisissez un répertoire vide ou nouveau.</translation>
    </message>
    <message>
        <location filename="../../../app/store/restore.py"/>
        <source>{0} of the backup is not what was copied. Nothing was restored.</source>
        <translation>{0} de la sauvegarde n’est pas ce qui a été copié. Rien n’a été restauré.</translation>
    </message>
    <message>
        <location filename="../../../app/store/returning.py"/>
        <source>This is not your passphrase. The work goes on; check the keyboard layout and the caps lock.</source>
        <translation>Ce n’est pas votre phrase de passe. Le travail continue; vérifiez la disposition du clavier et le verrouillage des majuscules.</translation>
    </message>
    <message>
        <location filename="../../../app/store/rows.py"/>
        <source>No case is open. Open the case first, then repeat the step.</source>
        <translation>Aucun dossier n’est ouvert. Ouvrez d’abord le dossier, puis refaites l’étape.</translation>
    </message>
    <message>
        <location filename="../../../app/store/sealed_files.py"/>
        <source>Check the disk</source>
        <translation>Vérifiez le disque</translation>
    </message>
    <message>
        <location filename="../../../app/store/sealed_files.py"/>
        <source>Make room</source>
        <translation>Faites de la place</translation>
    </message>
    <message>
        <location filename="../../../app/store/sealed_files.py"/>
        <source>The disk of {0} {1}. {2}. {3} and start again.</source>
        <translation>Le disque de {0} {1}. {2}. {3} et recommencez.</translation>
    </message>
    <message>
        <location filename="../../../app/store/sealed_files.py"/>
        <source>The member {0}… of the backup is damaged, cut or missing. Nothing was restored from it; use another run or another copy of the backup.</source>
        <translation>L’élément {0}… de la sauvegarde est endommagé, tronqué ou absent. Rien n’en a été restauré; utilisez une autre sauvegarde ou une autre copie de celle-ci.</translation>
    </message>
    <message>
        <location filename="../../../app/store/sealed_files.py"/>
        <source>is full</source>
        <translation>est plein</translation>
    </message>
    <message>
        <location filename="../../../app/store/sealed_files.py"/>
        <source>refused to read or write ({0})</source>
        <translation>a refusé de lire ou d’écrire ({0})</translation>
    </message>
    <message>
        <location filename="../../../app/store/seals.py"/>
        <source>before migration</source>
        <translation>avant la migration</translation>
    </message>
    <message>
        <location filename="../../../app/store/seals.py"/>
        <source>last act</source>
        <translation>dernier acte</translation>
    </message>
    <message>
        <location filename="../../../app/store/seals.py"/>
        <source>tables and numbers</source>
        <translation>tables et nombres</translation>
    </message>
    <message>
        <location filename="../../../app/store/searches.py"/>
        <source>Candidate {0} is not in this case.</source>
        <translation>Le candidat {0} n’est pas dans ce dossier.</translation>
    </message>
    <message>
        <location filename="../../../app/store/searches.py"/>
        <source>Search {0} is not in this case.</source>
        <translation>La recherche {0} n’est pas dans ce dossier.</translation>
    </message>
    <message>
        <location filename="../../../app/store/searches.py"/>
        <source>Subject {0} left the gallery during the search. Search again.</source>
        <translation>Le sujet {0} a quitté la galerie pendant la recherche. Refaites la recherche.</translation>
    </message>
    <message>
        <location filename="../../../app/store/sheets.py"/>
        <source>Each image is analysed alone before the two are compared. Nothing was recorded; record the analysis of the probe, then that of the reference.</source>
        <translation>Chaque image s’analyse seule avant la comparaison des deux. Rien n’a été consigné; consignez l’analyse de l’élément recherché, puis celle de la référence.</translation>
    </message>
    <message>
        <location filename="../../../app/store/sheets.py"/>
        <source>The probe is analysed first, alone. Nothing was recorded; record the analysis of the probe.</source>
        <translation>L’élément recherché s’analyse d’abord, seul. Rien n’a été consigné; consignez l’analyse de l’élément recherché.</translation>
    </message>
    <message>
        <location filename="../../../app/store/signing_keys.py"/>
        <source>entry {0} is by somebody whose key was never introduced</source>
        <translation>l’entrée {0} est de quelqu’un dont la clé n’a jamais été introduite</translation>
    </message>
    <message>
        <location filename="../../../app/store/signing_keys.py"/>
        <source>entry {0} is not signed by the person whom it names</source>
        <translation>l’entrée {0} n’est pas signée par la personne qu’elle nomme</translation>
    </message>
    <message>
        <location filename="../../../app/store/signing_keys.py"/>
        <source>person {0} has another key than the trail introduced</source>
        <translation>la personne {0} a une autre clé que celle introduite par le journal</translation>
    </message>
    <message>
        <location filename="../../../app/store/slot_files.py"/>
        <source>The unit was made before Homeward kept a signing key for each person. Nothing was opened or changed; open it with the Homeward that made it.</source>
        <translation>L’unité a été créée avant que Homeward garde une clé de signature par personne. Rien n’a été ouvert ni changé; ouvrez-la avec le Homeward qui l’a créée.</translation>
    </message>
    <message>
        <location filename="../../../app/store/slot_files.py"/>
        <source>The unit's key slots were written by a newer Homeward. Nothing was opened; update this machine.</source>
        <translation>Les emplacements de clé de l’unité ont été écrits par un Homeward plus récent. Rien n’a été ouvert; mettez cette machine à jour.</translation>
    </message>
    <message>
        <location filename="../../../app/store/slot_files.py"/>
        <source>cannot be read</source>
        <translation>ne peut être lu</translation>
    </message>
    <message>
        <location filename="../../../app/store/slot_files.py"/>
        <source>is damaged: its checksum does not fit its content</source>
        <translation>est endommagé : sa somme de contrôle ne va pas avec son contenu</translation>
    </message>
    <message>
        <location filename="../../../app/store/slot_files.py"/>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <location filename="../../../app/store/slots.py"/>
        <source>The passphrase is blank. Nothing was changed; choose one of several words.</source>
        <translation>La phrase de passe est vide. Rien n’a été changé; choisissez-en une de plusieurs mots.</translation>
    </message>
    <message>
        <location filename="../../../app/store/slots.py"/>
        <source>two sheets</source>
        <translation>deux feuilles</translation>
    </message>
    <message>
        <location filename="../../../app/store/standing_searches.py"/>
        <source>Standing search {0} has ended already. Nothing was changed.</source>
        <translation>La recherche permanente {0} est déjà terminée. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/standing_searches.py"/>
        <source>Standing search {0} is not in this case. Nothing was changed.</source>
        <translation>La recherche permanente {0} n’est pas dans ce dossier. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/standing_searches.py"/>
        <source>Standing search {0} is not in this case. Nothing was searched.</source>
        <translation>La recherche permanente {0} n’est pas dans ce dossier. Rien n’a été recherché.</translation>
    </message>
    <message>
        <location filename="../../../app/store/tombstone_list.py"/>
        <source>{0} could not be read ({1}). Nothing was changed.</source>
        <translation>{0} n’a pas pu être lu ({1}). Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/tombstone_list.py"/>
        <source>{0} could not be written ({1}). No list was made.</source>
        <translation>{0} n’a pas pu être écrit ({1}). Aucune liste n’a été faite.</translation>
    </message>
    <message>
        <location filename="../../../app/store/tombstone_list.py"/>
        <source>{0} exists already. Nothing was written; give the list another name.</source>
        <translation>{0} existe déjà. Rien n’a été écrit; donnez un autre nom à la liste.</translation>
    </message>
    <message>
        <location filename="../../../app/store/tombstone_list.py"/>
        <source>{0} is not a list of tombstones that this unit made, or it was changed. Nothing was applied.</source>
        <translation>{0} n’est pas une liste d’avis d’effacement faite par cette unité, ou elle a été modifiée. Rien n’a été appliqué.</translation>
    </message>
    <message>
        <location filename="../../../app/store/tombstones.py"/>
        <source>No case of this id is in the unit. Nothing was erased.</source>
        <translation>Aucun dossier de cet identifiant n’est dans l’unité. Rien n’a été effacé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/tombstones.py"/>
        <source>Reference {0} is not in the gallery. Nothing was erased.</source>
        <translation>La référence {0} n’est pas dans la galerie. Rien n’a été effacé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/tombstones.py"/>
        <source>There is no certificate {0} in this unit.</source>
        <translation>Il n’y a pas de certificat {0} dans cette unité.</translation>
    </message>
    <message>
        <location filename="../../../app/store/undisclosed.py"/>
        <source>holds a conclusion or sheet that does not authenticate</source>
        <translation>contient une conclusion ou une fiche qui ne s’authentifie pas</translation>
    </message>
    <message>
        <location filename="../../../app/store/unit.py"/>
        <source>This unit was an evaluation, and it is closed.</source>
        <translation>Cette unité était une évaluation, et elle est close.</translation>
    </message>
    <message>
        <location filename="../../../app/store/unit.py"/>
        <source>newer Homeward</source>
        <translation>Homeward plus récent</translation>
    </message>
    <message>
        <location filename="../../../app/store/unit.py"/>
        <source>upgrade case file</source>
        <translation>mise à niveau du fichier de dossier</translation>
    </message>
    <message>
        <location filename="../../../app/store/unit.py"/>
        <source>{0} Nothing was done; read it, or erase what it holds.</source>
        <translation>{0} Rien n’a été fait; lisez-la, ou effacez ce qu’elle contient.</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source> (and {0} more)</source>
        <translation> (et {0} de plus)</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>a row of {0} points nowhere</source>
        <translation>une ligne de {0} ne mène nulle part</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>all {0} agree with the trail</source>
        <translation>{0} : tous concordent avec le journal</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>all {0} pages authenticate</source>
        <translation>les {0} pages s’authentifient toutes</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>are those that the trail introduced</source>
        <translation>sont celles que le journal a introduites</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>audit trail</source>
        <translation>journal d’audit</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>cannot be read through ({0})</source>
        <translation>ne peut être lu en entier ({0})</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>cannot be read through; what depends on it was not checked</source>
        <translation>ne peut être lu en entier; ce qui en dépend n’a pas été contrôlé</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>case files</source>
        <translation>fichiers de dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>checkpoints</source>
        <translation>points de contrôle</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>declarations</source>
        <translation>déclarations</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>does not belong in the unit's folder</source>
        <translation>n’a pas sa place dans le répertoire de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>does not open: its first page or its header was damaged or changed</source>
        <translation>ne s’ouvre pas : sa première page ou son en-tête a été endommagé ou modifié</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>every act found what the one before left</source>
        <translation>chaque acte a trouvé ce que le précédent a laissé</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>every act lies between an unlock and its end</source>
        <translation>chaque acte se situe entre un déverrouillage et sa fin</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>every entry is signed by whom it names</source>
        <translation>chaque entrée est signée par qui elle nomme</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>every row is as written</source>
        <translation>chaque ligne est telle qu’écrite</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>every search and conclusion is in the audit trail</source>
        <translation>chaque recherche et conclusion est dans le journal d’audit</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>gallery</source>
        <translation>galerie</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>has no whole pages: {0} bytes</source>
        <translation>n’a pas de pages entières : {0} octets</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>has whole pages, {0} bytes</source>
        <translation>a des pages entières, {0} octets</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is as registered</source>
        <translation>est tel qu’enregistré</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is missing or cannot be read</source>
        <translation>manque ou ne peut être lu</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is missing or was changed</source>
        <translation>manque ou a été modifié</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is missing, damaged or was put back</source>
        <translation>manque, est endommagé ou a été remis en place</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is not the file that the audit trail last recorded</source>
        <translation>n’est pas le fichier que le journal d’audit a consigné en dernier</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is not the file {0}</source>
        <translation>n’est pas le fichier {0}</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is not the newest list of key slots</source>
        <translation>n’est pas la liste d’emplacements de clé la plus récente</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is the file that the audit trail last recorded</source>
        <translation>est le fichier que le journal d’audit a consigné en dernier</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is the file {0}</source>
        <translation>est le fichier {0}</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is the one that the last unlock left</source>
        <translation>est celui que le dernier déverrouillage a laissé</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is whole</source>
        <translation>est entier</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is whole and is the newest list of key slots</source>
        <translation>est entier et est la liste d’emplacements de clé la plus récente</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>its digest is that of its references</source>
        <translation>son hachage est celui de ses références</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>its tables and links are sound</source>
        <translation>ses tables et ses liens sont sains</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>its {0} entries follow each other</source>
        <translation>ses {0} entrées se suivent</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>no audit entry for {0}</source>
        <translation>pas d’entrée d’audit pour {0}</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>policies</source>
        <translation>politiques</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>rows are not those that were written last: {0}</source>
        <translation>des lignes ne sont pas celles écrites en dernier : {0}</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>say the same</source>
        <translation>disent la même chose</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>signatures</source>
        <translation>signatures</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>signing keys</source>
        <translation>clés de signature</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>that entry {0} left</source>
        <translation>que l’entrée {0} a laissé</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>to which nothing was written yet</source>
        <translation>où rien n’a encore été écrit</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>uses</source>
        <translation>usages</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>was changed by someone who does not hold the unit's key</source>
        <translation>a été modifié par quelqu’un qui ne détient pas la clé de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>{0} are whole, signed and named by entries</source>
        <translation>{0} sont entières, signées et nommées par des entrées</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>{0} cases are declared as when they were opened, {1} trials disclosed</source>
        <translation>{0} dossiers déclarés comme à leur ouverture, {1} épreuves dévoilées</translation>
    </message>
    <message>
        <location filename="../../../app/store/witness_file.py"/>
        <source>The unit does not agree with its witness: {0}. Nothing was opened or changed; ask who restored the unit. To work with it as it is, give the reason, which goes on record.</source>
        <translation>L’unité ne concorde pas avec son témoin : {0}. Rien n’a été ouvert ni changé; demandez qui a restauré l’unité. Pour travailler avec elle telle quelle, donnez le motif, qui est consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/store/witness_file.py"/>
        <source>The witness file {0} could not be read ({1}). Nothing was compared.</source>
        <translation>Le fichier témoin {0} n’a pas pu être lu ({1}). Rien n’a été comparé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/witness_file.py"/>
        <source>The witness file {0} could not be written ({1}). The unit is safe; check the medium and write the witness again.</source>
        <translation>Le fichier témoin {0} n’a pas pu être écrit ({1}). L’unité est en sûreté; vérifiez le support et écrivez le témoin de nouveau.</translation>
    </message>
    <message>
        <location filename="../../../app/store/witness_file.py"/>
        <source>{0} is the witness of another unit. Nothing was written or compared; name another file.</source>
        <translation>{0} est le témoin d’une autre unité. Rien n’a été écrit ni comparé; nommez un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../../app/store/witness_file.py"/>
        <source>{0} is too large for a witness file. Nothing was compared.</source>
        <translation>{0} est trop gros pour un fichier témoin. Rien n’a été comparé.</translation>
    </message>
    <message>
        <location filename="../../../app/store/wrong_tries.py"/>
        <source>missing or damaged</source>
        <translation>manquant ou endommagé</translation>
    </message>
    <message>
        <location filename="../../../app/store/wrong_tries.py"/>
        <source>put back</source>
        <translation>remis en place</translation>
    </message>
    <message>
        <location filename="../../../app/store/wrong_tries.py"/>
        <source>{0} wrong tries were made since the unit was last opened. Nothing was tried this time; wait {1} and try again.</source>
        <translation>{0} mauvais essais ont été faits depuis la dernière ouverture de l’unité. Rien n’a été essayé cette fois; attendez {1} et réessayez.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>  ·  distance {distance}</source>
        <translation>  ·  distance {distance}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Another examiner made this search: distances and order are withheld.</source>
        <translation>Un autre examinateur a fait cette recherche : distances et ordre ne sont pas montrés.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Candidates of other cases</source>
        <translation>Candidats d’autres dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Compared with {count} person or single face of {other_cases}. {not_compared}</source>
        <translation>Comparé avec {count} personne ou visage isolé de {other_cases}. {not_compared}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Compared with {count} persons and single faces of {other_cases}. {not_compared}</source>
        <translation>Comparé avec {count} personnes et visages isolés de {other_cases}. {not_compared}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Level</source>
        <translation>De niveau</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>No unresolved person or face of another case was there.</source>
        <translation>Aucune personne ni aucun visage non résolu d’un autre dossier ne s’y trouvait.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Nobody of another case</source>
        <translation>Aucune personne d’un autre dossier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Propose: the same person</source>
        <translation>Proposer : la même personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Searched face</source>
        <translation>Visage recherché</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Seen in another case?</source>
        <translation>Vu dans un autre dossier?</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Smaller distances are closer; there are no comparison scores across cases.</source>
        <translation>Plus la distance est petite, plus c’est proche; il n’y a pas de score de comparaison entre dossiers.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>What you observed in both faces</source>
        <translation>Ce que vous observez sur les deux visages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Why these may be the same person; kept for ever, for both cases</source>
        <translation>Pourquoi il pourrait s’agir de la même personne; conservé pour toujours, dans les deux dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>{across_probe} among other cases</source>
        <translation>{across_probe} parmi les autres dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>{count} other case</source>
        <translation>{count} autre dossier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>{count} other cases</source>
        <translation>{count} autres dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_door.py"/>
        <source>Every case that you may see is compared. Each has it in its own trail: who asked, why, and for which case.</source>
        <translation>Tous les dossiers que vous pouvez voir sont comparés. Chacun l’inscrit dans son propre journal : qui a demandé, pourquoi et pour quel dossier.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_door.py"/>
        <source>Other cases</source>
        <translation>Autres dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_door.py"/>
        <source>Search across cases</source>
        <translation>Chercher dans les dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_door.py"/>
        <source>Seen elsewhere?</source>
        <translation>Vu ailleurs?</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_door.py"/>
        <source>{words} among other cases</source>
        <translation>{words} parmi les autres dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>  ·  lead</source>
        <translation>  ·  piste</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>Face {face_id}</source>
        <translation>Visage {face_id}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>Not compared: {listed}.</source>
        <translation>Non comparés : {listed}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>Person {person_id}, {faces}</source>
        <translation>Personne {person_id}, {faces}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>cases that did not open</source>
        <translation>dossiers qui ne se sont pas ouverts</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>established by other means</source>
        <translation>confirmation par d’autres moyens</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>face {face_id}</source>
        <translation>visage {face_id}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>partners' files by their terms</source>
        <translation>fichiers de partenaires, selon leurs conditions</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>person {person_id}, face {face_id}</source>
        <translation>personne {person_id}, visage {face_id}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>single faces of little quality</source>
        <translation>visages isolés de faible qualité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>withheld</source>
        <translation>non montré</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>without a vector of these models</source>
        <translation>sans vecteur de ces modèles</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>{count} face</source>
        <translation>{count} visage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>{count} faces</source>
        <translation>{count} visages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>Affected by nothing of note</source>
        <translation>Affectée par rien de notable</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>Affected by {factors}</source>
        <translation>Affectée par {factors}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>All others visible</source>
        <translation>Le reste est visible</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>As a whole this picture is {worth} for a comparison</source>
        <translation>Dans l’ensemble, cette image est {worth} pour une comparaison</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>Limited</source>
        <translation>Limitée</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>Note, where one is needed</source>
        <translation>Note, là où il en faut une</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>Record what I see</source>
        <translation>Consigner ce que je vois</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>Say first what the picture is worth: 1, 2 or 3. Nothing was recorded.</source>
        <translation>Indiquez d’abord ce que vaut l’image : 1, 2 ou 3. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>Suitable</source>
        <translation>Adéquate</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>Unsuitable</source>
        <translation>Inadéquate</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>limited</source>
        <translation>limité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>not visible</source>
        <translation>non visible</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>of limited use</source>
        <translation>d’utilité limitée</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>suitable</source>
        <translation>adéquate</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>unsuitable</source>
        <translation>inadéquate</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>visible</source>
        <translation>visible</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>{visible} visible, {limited} limited, {hidden} not visible, for each row.</source>
        <translation>{visible} visible, {limited} limité, {hidden} non visible, pour chaque ligne.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/around_words.py"/>
        <source>  ·  searched pictures {taken}</source>
        <translation>  ·  images recherchées {taken}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/around_words.py"/>
        <source>Ages not known</source>
        <translation>Âges inconnus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/around_words.py"/>
        <source>Reference: {quality}</source>
        <translation>Référence : {quality}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/around_words.py"/>
        <source>Searched face: {quality}</source>
        <translation>Visage recherché : {quality}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/around_words.py"/>
        <source>age {then} → {here}</source>
        <translation>âge {then} → {here}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/around_words.py"/>
        <source>date not known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <location filename="../../../app/ui/around_words.py"/>
        <source>quality not measured</source>
        <translation>qualité non mesurée</translation>
    </message>
    <message>
        <location filename="../../../app/ui/around_words.py"/>
        <source>taken {words}</source>
        <translation>prise {words}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/attendance.py"/>
        <source> The work in hand stopped cleanly; what is queued waits.</source>
        <translation> Le travail en cours s’est arrêté proprement; ce qui est en file attend.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/attendance.py"/>
        <source>Keep working while I am away</source>
        <translation>Poursuivre en mon absence</translation>
    </message>
    <message>
        <location filename="../../../app/ui/attendance.py"/>
        <source>Locked, because nobody used keyboard or pointer.{stopped}</source>
        <translation>Verrouillé, car personne n’a utilisé le clavier ni la souris.{stopped}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/attendance.py"/>
        <source>Locks in {duration}</source>
        <translation>Verrouillage dans {duration}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/attendance.py"/>
        <source>The work ended while you were away, and the unit was locked.</source>
        <translation>Le travail s’est terminé en votre absence, et l’unité a été verrouillée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/attendance.py"/>
        <source>The work in hand was stopped and the unit was locked.</source>
        <translation>Le travail en cours a été arrêté et l’unité verrouillée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/attendance.py"/>
        <source>Until the unit locks by itself</source>
        <translation>Avant que l’unité se verrouille d’elle-même</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Act</source>
        <translation>Acte</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Custody does not hold in {places}. Keep the folder as it is and call a supervisor.</source>
        <translation>La chaîne de possession ne tient pas : {places}. Gardez le répertoire tel quel et appelez un superviseur.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Custody holds: {checks} made, the whole trail walked.</source>
        <translation>La chaîne de possession tient : {checks}, tout le journal parcouru.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>DOES NOT HOLD</source>
        <translation>NE TIENT PAS</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Entry {sequence}   ·   {purpose}   ·   {authority}   ·   policy {policy_version}   ·   {software}
Hash {entry_hash}
{facts}</source>
        <translation>Entrée {sequence}   ·   {purpose}   ·   {authority}   ·   politique {policy_version}   ·   {software}
Hachage {entry_hash}
{facts}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Head of the chain</source>
        <translation>Tête de la chaîne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Verify custody</source>
        <translation>Vérifier la chaîne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Write it down elsewhere: a later head that does not contain it shows a rollback.</source>
        <translation>Notez-la ailleurs : une tête ultérieure qui ne la contient pas révèle un retour en arrière.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Written with every act and never changed. Opening this page is an entry too.</source>
        <translation>Écrit à chaque acte et jamais modifié. L’ouverture de cette page est aussi une entrée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>holds</source>
        <translation>tient</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>{count} check</source>
        <translation>{count} contrôle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>{count} checks</source>
        <translation>{count} contrôles</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>{count} entries</source>
        <translation>{count} entrées</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>{count} entry</source>
        <translation>{count} entrée</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>{count} place</source>
        <translation>{count} endroit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>{count} places</source>
        <translation>{count} endroits</translation>
    </message>
    <message>
        <location filename="../../../app/ui/blank.py"/>
        <source>Blank</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/blank.py"/>
        <source>Blank. {way_back_words} brings your work back, {lock} locks the unit.</source>
        <translation>Écran masqué. {way_back_words} ramène votre travail, {lock} verrouille l’unité.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidate_rows.py"/>
        <source>Candidate {name}, {source}</source>
        <translation>Candidat {name}, {source}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidate_rows.py"/>
        <source>comparison score</source>
        <translation>score de comparaison</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidate_rows.py"/>
        <source>concluded by you: {label}</source>
        <translation>votre conclusion : {label}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidate_rows.py"/>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidate_rows.py"/>
        <source>erased from the gallery since</source>
        <translation>effacée de la galerie depuis</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidate_rows.py"/>
        <source>no conclusion yet</source>
        <translation>pas encore de conclusion</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source> Behind the others: {behind} born after the picture, with the rank by score.</source>
        <translation> Derrière les autres : {behind} nés après l’image, avec le rang selon le score.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Another examiner made this search and has not concluded on any of its candidates yet. Until then their list is not shown to you, so that your own examination stays independent.</source>
        <translation>Un autre examinateur a fait cette recherche et n’a encore conclu sur aucun de ses candidats. D’ici là, leur liste ne vous est pas montrée, pour que votre examen reste indépendant.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Candidates of search {search_id}</source>
        <translation>Candidats de la recherche {search_id}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Earlier searches</source>
        <translation>Recherches antérieures</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Go to Faces, choose a face, and press {face} to search with it or {person} for its person.</source>
        <translation>Allez à Visages, choisissez un visage, puis appuyez sur {face} pour chercher avec lui ou sur {person} pour sa personne.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Keep searching</source>
        <translation>Maintenir</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>No search yet</source>
        <translation>Aucune recherche encore</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Nothing here waits for a second examiner</source>
        <translation>Rien ici n’attend un deuxième examinateur</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Search with a face or a person on the Faces page, or open an earlier search.</source>
        <translation>Recherchez avec un visage ou une personne à la page Visages, ou ouvrez une recherche antérieure.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Searched again in your name when gallery or models change, for as long as you may.</source>
        <translation>Refaite en votre nom quand la galerie ou les modèles changent, tant que vous y êtes autorisé.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Searched for</source>
        <translation>Élément recherché</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Standing searches</source>
        <translation>Recherches permanentes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Standing searches ({new} new)</source>
        <translation>Recherches permanentes ({new} nouveaux)</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>This search is kept standing until {until}. {list} lists what is kept.</source>
        <translation>Cette recherche reste permanente jusqu’au {until}. {list} montre ce qui est maintenu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>farthest</source>
        <translation>le plus éloigné</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>nearest</source>
        <translation>le plus proche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>{candidates}, {decided} concluded by you.</source>
        <translation>{candidates}, dont {decided} avec votre conclusion.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>{count} candidate</source>
        <translation>{count} candidat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>{count} candidates</source>
        <translation>{count} candidats</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>{words} The number under each is the comparison score: how much closer it is than look-alikes in this gallery would be. Higher is closer.</source>
        <translation>{words} Le nombre sous chacun est le score de comparaison : combien il est plus proche que ne le seraient des sosies dans cette galerie. Plus il est élevé, plus c’est proche.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>{words} The number under each is the distance to the {way} of the searched faces: smaller is closer.</source>
        <translation>{words} Le nombre sous chacun est la distance au visage {way} parmi les visages recherchés : plus elle est petite, plus c’est proche.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>{words} The number under each is the distance: smaller is closer. For scores the gallery was too small, or its look-alikes were not yet found.</source>
        <translation>{words} Le nombre sous chacun est la distance : plus elle est petite, plus c’est proche. Pour des scores, la galerie était trop petite ou ses sosies n’étaient pas encore trouvés.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>{words} These wait for you, or have your conclusion; their order says nothing.</source>
        <translation>{words} Ils attendent votre conclusion ou l’ont déjà; leur ordre ne dit rien.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>A case holds exhibits and findings under one authority. Fill in the form to open it.</source>
        <translation>Un dossier réunit des pièces à conviction et des constats sous une même autorisation. Remplissez le formulaire pour l’ouvrir.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>All four are kept with every act in the case.</source>
        <translation>Les quatre sont conservés avec chaque acte du dossier.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Authority</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>By then the case is reviewed or erased.</source>
        <translation>D’ici là, le dossier est revu ou effacé.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Case reference</source>
        <translation>Réf. du dossier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Choose the case you work in. Entering it goes on record.</source>
        <translation>Choisissez le dossier où vous travaillez. L’entrée est consignée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Enter case</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Give the retention date as YYYY-MM-DD. Nothing was opened.</source>
        <translation>Indiquez la date de conservation sous la forme AAAA-MM-JJ. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>No case yet</source>
        <translation>Aucun dossier encore</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Open case</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Retain until</source>
        <translation>Conserver jusqu’au</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>The order, warrant or law that the case rests on.</source>
        <translation>L’ordonnance, le mandat ou la loi sur quoi repose le dossier.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>What became of your work in this case</source>
        <translation>Ce qu’est devenu votre travail dans ce dossier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>What became of your work: {news}.</source>
        <translation>Ce qu’est devenu votre travail : {news}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Why these people's data are processed.</source>
        <translation>Pourquoi les données de ces personnes sont traitées.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/certificate_dialog.py"/>
        <source>Certificate of an erasure</source>
        <translation>Certificat d’un effacement</translation>
    </message>
    <message>
        <location filename="../../../app/ui/certificate_dialog.py"/>
        <source>Certificate {number}, SHA-256 {digest}</source>
        <translation>Certificat {number}, SHA-256 {digest}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/certificate_dialog.py"/>
        <source>It is erased, and nothing of it was found afterwards.</source>
        <translation>C’est effacé, et rien n’en a été trouvé ensuite.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/certificate_dialog.py"/>
        <source>Something of it is left: read what was found, and call a supervisor.</source>
        <translation>Il en reste quelque chose : lisez ce qui a été trouvé, et appelez un superviseur.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/certificate_dialog.py"/>
        <source>Text of the certificate</source>
        <translation>Texte du certificat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/certificate_dialog.py"/>
        <source>Write it out…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/certificate_dialog.py"/>
        <source>Write the certificate</source>
        <translation>Écrire le certificat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/certificate_dialog.py"/>
        <source>Written: {path}</source>
        <translation>Écrit : {path}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/combine_dialog.py"/>
        <source>&amp;Mean</source>
        <translation>&amp;Moyenne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/combine_dialog.py"/>
        <source>A&amp;ll</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <location filename="../../../app/ui/combine_dialog.py"/>
        <source>A&amp;ny</source>
        <translation>A&amp;u moins un</translation>
    </message>
    <message>
        <location filename="../../../app/ui/combine_dialog.py"/>
        <source>Search with chosen faces</source>
        <translation>Rechercher avec les visages choisis</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>Candidate {place} of {rows}</source>
        <translation>Candidat {place} sur {rows}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>Candidate: {subject_name}</source>
        <translation>Candidat : {subject_name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>Frame</source>
        <translation>L’image entière</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer encore</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>Open a search on the Candidates page and press Enter on a candidate.</source>
        <translation>Ouvrez une recherche à la page Candidats et appuyez sur Entrée sur un candidat.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>Recorded. That was the last candidate of this search.</source>
        <translation>Consigné. C’était le dernier candidat de cette recherche.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>Searched: {probe}</source>
        <translation>Recherché : {probe}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>The pictures are still being opened. Nothing was recorded; record again once they are here.</source>
        <translation>Les images sont encore en cours d’ouverture. Rien n’a été consigné; consignez de nouveau quand elles seront là.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>The searched face is covered while the reference is looked at alone.</source>
        <translation>Le visage recherché est couvert pendant que la référence est regardée seule.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>{decided} of {rows} concluded by you</source>
        <translation>Votre conclusion : {decided} sur {rows}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compared_pictures.py"/>
        <source>  ·  not searched with</source>
        <translation>  ·  hors recherche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compared_pictures.py"/>
        <source>Face {face_id}  ·  {place} of {pictures}{searched}  ·  {quality}{taken}</source>
        <translation>Visage {face_id}  ·  {place} de {pictures}{searched}  ·  {quality}{taken}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compared_pictures.py"/>
        <source>Reference {reference_id}  ·  {place} of {references}  ·  {source}{reference_note}</source>
        <translation>Référence {reference_id}  ·  {place} de {references}  ·  {source}{reference_note}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compared_pictures.py"/>
        <source>Reference {reference_id} is no longer in the gallery.</source>
        <translation>La référence {reference_id} n’est plus dans la galerie.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compared_pictures.py"/>
        <source>The picture that was searched with is no exhibit and is not kept.</source>
        <translation>L’image qui a servi à la recherche n’est pas une pièce et n’est pas conservée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compared_pictures.py"/>
        <source>{count} picture</source>
        <translation>{count} image</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compared_pictures.py"/>
        <source>{count} pictures</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compared_pictures.py"/>
        <source>{count} reference</source>
        <translation>{count} référence</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compared_pictures.py"/>
        <source>{count} references</source>
        <translation>{count} références</translation>
    </message>
    <message>
        <location filename="../../../app/ui/comparison_panel.py"/>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="../../../app/ui/comparison_panel.py"/>
        <source>Go on to conclude</source>
        <translation>Vers la conclusion</translation>
    </message>
    <message>
        <location filename="../../../app/ui/comparison_panel.py"/>
        <source>compr.</source>
        <translation>compr.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/comparison_panel.py"/>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <location filename="../../../app/ui/comparison_panel.py"/>
        <source>different, explainable</source>
        <translation>différent, explicable</translation>
    </message>
    <message>
        <location filename="../../../app/ui/comparison_panel.py"/>
        <source>expr.</source>
        <translation>expr.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/comparison_panel.py"/>
        <source>not noted</source>
        <translation>non noté</translation>
    </message>
    <message>
        <location filename="../../../app/ui/comparison_panel.py"/>
        <source>similar</source>
        <translation>semblable</translation>
    </message>
    <message>
        <location filename="../../../app/ui/comparison_panel.py"/>
        <source>{similar} similar, {different} different, {explainable} explainable: press {again} again for by what. Behind each name how much the two show, {visible}, {limited} or {hidden}; what one does not show stays out. One is enough.</source>
        <translation>{similar} semblable, {different} différent, {explainable} explicable : {again} encore pour dire par quoi. Derrière chaque nom, ce que montrent les deux images, {visible}, {limited} ou {hidden}; ce que l’une ne montre pas reste de côté. Un seul suffit.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/component_table.py"/>
        <source>Component</source>
        <translation>Élément</translation>
    </message>
    <message>
        <location filename="../../../app/ui/component_table.py"/>
        <source>left open</source>
        <translation>laissé en blanc</translation>
    </message>
    <message>
        <location filename="../../../app/ui/component_table.py"/>
        <source>{choice}, chosen</source>
        <translation>{choice}, choisi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source> Now: {outcome}.</source>
        <translation> Maintenant : {outcome}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Choose a step of the scale first. Nothing was recorded.</source>
        <translation>Choisissez d’abord un échelon. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Choose a step with its number, write the reason, record.</source>
        <translation>Choisissez un échelon par son numéro, écrivez le motif, consignez.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Comparison score {score} (higher is closer)</source>
        <translation>Score de comparaison {score} (plus élevé, plus proche)</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Distance {distance} (smaller is closer)</source>
        <translation>Distance {distance} (plus petite, plus proche)</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Rank {rank}</source>
        <translation>Rang {rank}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Record conclusion</source>
        <translation>Consigner la conclusion</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Second</source>
        <translation>Deuxième</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Third</source>
        <translation>Troisième</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>What you observed: face shape, ears, brows, eyes, nose, mouth, marks…</source>
        <translation>Ce que vous avez observé : forme du visage, oreilles, sourcils, yeux, nez, bouche, marques…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Your conclusion of {moment}: {conclusion_label}. “{rationale}” It stays on record if you record another.</source>
        <translation>Votre conclusion du {moment} : {conclusion_label}. « {rationale} » Elle reste consignée si vous en consignez une autre.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>{which} examination: rank and comparison score are withheld.</source>
        <translation>{which} examen : rang et score de comparaison ne sont pas montrés.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>{which} examination: rank, comparison score and what others concluded are withheld.</source>
        <translation>{which} examen : rang, score de comparaison et conclusions des autres ne sont pas montrés.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cover_page.py"/>
        <source>I am back</source>
        <translation>Je suis de retour</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cover_page.py"/>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cover_page.py"/>
        <source>Stop the work and lock</source>
        <translation>Arrêter et verrouiller</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cover_page.py"/>
        <source>The unit is open and the screen is covered. When the work ends the unit locks by itself.</source>
        <translation>L’unité est ouverte et l’écran est couvert. À la fin du travail, l’unité se verrouille d’elle-même.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cover_page.py"/>
        <source>Work is going on</source>
        <translation>Un travail est en cours</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>At least {shortest_passphrase} characters; five unrelated words.</source>
        <translation>Au moins {shortest_passphrase} caractères; cinq mots sans lien.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Choose an empty folder for the unit first.</source>
        <translation>Choisissez d’abord un répertoire vide pour l’unité.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Choose where the unit goes</source>
        <translation>Choisir l’emplacement de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>First examiner</source>
        <translation>Premier examinateur</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Go on to the recovery sheet</source>
        <translation>Passer à la feuille de récupération</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Make a new unit</source>
        <translation>Créer une unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Name of the unit</source>
        <translation>Nom de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>New or empty folder</source>
        <translation>Répertoire nouveau ou vide</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Nobody searches without valid training. Later somebody else records it.</source>
        <translation>Personne ne recherche sans formation valide. Plus tard, quelqu’un d’autre la consigne.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Passphrase again</source>
        <translation>Phrase de passe, encore</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>The two passphrases differ. Nothing was created; type them again.</source>
        <translation>Les deux phrases de passe diffèrent. Rien n’a été créé; retapez-les.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>The unit</source>
        <translation>L’unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Training of the first examiner</source>
        <translation>Formation du premier examinateur</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Unit folder</source>
        <translation>Répertoire de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/date_dialog.py"/>
        <source>2012-07-09, 2012-07, 2012, or 2012 to 2014</source>
        <translation>2012-07-09, 2012-07, 2012, ou 2012 to 2014</translation>
    </message>
    <message>
        <location filename="../../../app/ui/date_dialog.py"/>
        <source>As wide as it is known; write {unknown} where it is not known.</source>
        <translation>Aussi large qu’on la connaît; écrivez {unknown} si elle n’est pas connue.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/date_dialog.py"/>
        <source>Capture date</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <location filename="../../../app/ui/date_dialog.py"/>
        <source>How it is known. It is kept for ever.</source>
        <translation>Comment on la connaît. Conservé pour toujours.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/date_dialog.py"/>
        <source>State it</source>
        <translation>La déclarer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/date_dialog.py"/>
        <source>Taken</source>
        <translation>Prise</translation>
    </message>
    <message>
        <location filename="../../../app/ui/decision_dialog.py"/>
        <source>Faces of this decision</source>
        <translation>Visages de cette décision</translation>
    </message>
    <message>
        <location filename="../../../app/ui/decision_dialog.py"/>
        <source>It is kept with your name, and can be taken back at any time ({undo}).</source>
        <translation>Conservé avec votre nom; révocable en tout temps ({undo}).</translation>
    </message>
    <message>
        <location filename="../../../app/ui/desk.py"/>
        <source>Work is still running in the present case. Let it finish or cancel it first.</source>
        <translation>Un travail est encore en cours dans le dossier actuel. Laissez-le finir ou annulez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/doubles_dialog.py"/>
        <source>Enrol all the same</source>
        <translation>Inscrire quand même</translation>
    </message>
    <message>
        <location filename="../../../app/ui/doubles_dialog.py"/>
        <source>Enrolled already</source>
        <translation>Déjà inscrite</translation>
    </message>
    <message>
        <location filename="../../../app/ui/doubles_dialog.py"/>
        <source>Given for</source>
        <translation>Donnée pour</translation>
    </message>
    <message>
        <location filename="../../../app/ui/doubles_dialog.py"/>
        <source>Is a picture of</source>
        <translation>Est une image de</translation>
    </message>
    <message>
        <location filename="../../../app/ui/doubles_dialog.py"/>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <location filename="../../../app/ui/doubles_dialog.py"/>
        <source>Pictures of somebody else</source>
        <translation>Images de quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/doubles_dialog.py"/>
        <source>{held} The reason is for the pictures listed here alone; others that come later are told in turn.</source>
        <translation>{held} Le motif ne vaut que pour les images énumérées ici; celles qui viennent plus tard seront signalées à leur tour.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/doubles_dialog.py"/>
        <source>{name}, in the same enrolment</source>
        <translation>{name}, dans la même inscription</translation>
    </message>
    <message>
        <location filename="../../../app/ui/doubles_dialog.py"/>
        <source>{name}, subject {number}</source>
        <translation>{name}, sujet {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/elided.py"/>
        <source>{name}: {text}</source>
        <translation>{name} : {text}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Choose a folder, a list or a picture</source>
        <translation>Choisissez un répertoire, une liste ou une image</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Enrolled</source>
        <translation>Inscrit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Every picture was taken.</source>
        <translation>Toutes les images ont été prises.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Folder, list or picture</source>
        <translation>Répertoire, liste ou image</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Legal basis; for staff, their consent</source>
        <translation>Fondement juridique; pour le personnel, son consentement</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Name or reference, of one person</source>
        <translation>Nom ou référence, d’une seule personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>No folder or list was given. Nothing was enrolled; choose one.</source>
        <translation>Aucun répertoire ni liste n’a été donné. Rien n’a été inscrit; choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>One person: their name, and a picture or a folder of pictures. Many: a folder that holds a folder of pictures for each, or a list (CSV) with the columns identity and file; leave the name out then. Of each picture the largest face is taken.</source>
        <translation>Une personne : son nom, et une image ou un répertoire d’images. Plusieurs : un répertoire qui contient un répertoire d’images pour chacune, ou une liste (CSV) avec les colonnes identity et file; laissez alors le nom vide. De chaque image, le plus grand visage est pris.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Pictures of this enrolment</source>
        <translation>Images de cette inscription</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Pictures taken</source>
        <translation>Images prises</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Source of the pictures</source>
        <translation>Source des images</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>The last three are of one person alone; a list says them of many.</source>
        <translation>Les trois derniers portent sur une seule personne; une liste les donne pour plusieurs.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>What became of it</source>
        <translation>Ce qu’elle est devenue</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Why they are held</source>
        <translation>Pourquoi elles sont détenues</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>not taken</source>
        <translation>non prise</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>taken</source>
        <translation>prise</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>taken; several faces</source>
        <translation>prise; plusieurs visages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>there already</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>there already; other models</source>
        <translation>déjà là; autres modèles</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>{count} person</source>
        <translation>{count} personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>{count} reference added</source>
        <translation>{count} référence ajoutée</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>{count} references added</source>
        <translation>{count} références ajoutées</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>{people}: {taken}.</source>
        <translation>{people} : {taken}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/examination_panel.py"/>
        <source>Conclude</source>
        <translation>Conclure</translation>
    </message>
    <message>
        <location filename="../../../app/ui/examination_panel.py"/>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/examination_panel.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../../../app/ui/examination_panel.py"/>
        <source>The reference alone</source>
        <translation>La référence seule</translation>
    </message>
    <message>
        <location filename="../../../app/ui/examination_panel.py"/>
        <source>The searched face alone</source>
        <translation>Le visage recherché seul</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibit_rows.py"/>
        <source>Captured</source>
        <translation>Prises de vue</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibit_rows.py"/>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibit_rows.py"/>
        <source>Exhibit</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibit_rows.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibit_rows.py"/>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibit_rows.py"/>
        <source>Known</source>
        <translation>Connus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibit_rows.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibit_rows.py"/>
        <source>Taken in</source>
        <translation>Versé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Drop the folder of a seized item above, give it its name in the chain of custody, and take it in. Nothing is copied and nothing is written to it.</source>
        <translation>Déposez ci-dessus le répertoire d’un objet saisi, donnez-lui son nom dans la chaîne de possession, et versez-le. Rien n’est copié et rien n’y est écrit.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Examine</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Examine this exhibit</source>
        <translation>Examiner cette pièce</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Examine {files}</source>
        <translation>Examiner {files}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Exhibits</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Files are read where they lie; originals stay untouched.</source>
        <translation>Les fichiers sont lus où ils sont; les originaux restent intacts.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Files that were not examined, or not whole</source>
        <translation>Fichiers non examinés ou incomplets</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>It counts for every file of which nothing better is known. A file's own date counts where it lies within.</source>
        <translation>Vaut pour chaque fichier dont rien de plus précis n’est connu. La date propre d’un fichier compte si elle s’y inscrit.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>No exhibit yet</source>
        <translation>Aucune pièce encore</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>No face found</source>
        <translation>Sans visage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>No face found: {count}</source>
        <translation>Aucun visage trouvé : {count}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Not examined</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Not examined, or not whole</source>
        <translation>Non examinés ou incomplets</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Not examined, or not whole  ·  {unread}</source>
        <translation>Non examinés ou incomplets  ·  {unread}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Open file</source>
        <translation>Voir fichier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Retry failed</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>When were the pictures of {name} taken?</source>
        <translation>Quand les images de {name} ont-elles été prises?</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>{count} file</source>
        <translation>{count} fichier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>{count} files</source>
        <translation>{count} fichiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>{work}: waits for its turn.</source>
        <translation>{work} : attend son tour.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exposure_line.py"/>
        <source>Faces in view for {duration}: {panic_key_words} for a break</source>
        <translation>Visages affichés depuis {duration} : {panic_key_words} pour une pause</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exposure_line.py"/>
        <source>Seen today</source>
        <translation>Vu aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../app/ui/face_pane.py"/>
        <source>No picture to show</source>
        <translation>Aucune image à montrer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/face_strip.py"/>
        <source>number {place} is shown large</source>
        <translation>le numéro {place} est montré en grand</translation>
    </message>
    <message>
        <location filename="../../../app/ui/faceless_list.py"/>
        <source>Drawn</source>
        <translation>Dessinés</translation>
    </message>
    <message>
        <location filename="../../../app/ui/faceless_list.py"/>
        <source>Files in which no face was found</source>
        <translation>Fichiers où aucun visage n’a été trouvé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/faceless_list.py"/>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/faceless_list.py"/>
        <source>Looked at</source>
        <translation>Regardé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/faceless_list.py"/>
        <source>No face found  ·  {count}</source>
        <translation>Aucun visage trouvé  ·  {count}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/faceless_list.py"/>
        <source>The detector may have missed a face here. {open} asks for a reason, then shows the frame while you hold a key, and lets you draw what it missed.</source>
        <translation>Le détecteur a pu manquer un visage ici. {open} demande un motif, puis montre l’image entière tant que vous maintenez une touche, et vous laisse dessiner ce qui a été manqué.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/faceless_list.py"/>
        <source>Whole frame</source>
        <translation>Image entière</translation>
    </message>
    <message>
        <location filename="../../../app/ui/faceless_list.py"/>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <location filename="../../../app/ui/faceless_list.py"/>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <location filename="../../../app/ui/fact_rows.py"/>
        <source>does not hold</source>
        <translation>ne tient pas</translation>
    </message>
    <message>
        <location filename="../../../app/ui/fact_rows.py"/>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <location filename="../../../app/ui/fact_rows.py"/>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/fact_rows.py"/>
        <source>weaker</source>
        <translation>plus faible</translation>
    </message>
    <message>
        <location filename="../../../app/ui/fields_dialog.py"/>
        <source>{typed} is not a date of the form YYYY-MM-DD. Nothing was changed; type it again.</source>
        <translation>{typed} n’est pas une date de la forme YYYY-MM-DD. Rien n’a été changé; tapez-la de nouveau.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/file_dialog.py"/>
        <source>Choose a file of the list.</source>
        <translation>Choisissez un fichier de la liste.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/file_dialog.py"/>
        <source>Choose this file</source>
        <translation>Choisir ce fichier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/file_dialog.py"/>
        <source>{count} file to choose from</source>
        <translation>{count} fichier au choix</translation>
    </message>
    <message>
        <location filename="../../../app/ui/file_dialog.py"/>
        <source>{count} files to choose from</source>
        <translation>{count} fichiers au choix</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>Choose this folder</source>
        <translation>Choisir ce répertoire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>Folder</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>Folders</source>
        <translation>Répertoires</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>Write here</source>
        <translation>Écrire ici</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>{count} folder</source>
        <translation>{count} répertoire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>{count} folders</source>
        <translation>{count} répertoires</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>{folders} and {files} here</source>
        <translation>{folders} et {files} ici</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>{folder} cannot be opened ({strerror}).</source>
        <translation>{folder} ne peut pas être ouvert ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../../app/ui/form_asking.py"/>
        <source>Something else is under way. Let it finish or cancel it first.</source>
        <translation>Autre chose est en cours. Laissez-le finir ou annulez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/frame_drawing.py"/>
        <source>Adding the face…</source>
        <translation>Ajout du visage…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/frame_drawing.py"/>
        <source>Drag a box about the face, brows to chin; or arrows move it, Shift+arrows size it, with Ctrl by one pixel. Enter goes on to the eyes.</source>
        <translation>Tracez un cadre autour du visage, des sourcils au menton; ou les flèches le déplacent, Maj+flèches changent sa taille, avec Ctrl d’un pixel. Entrée passe aux yeux.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/frame_drawing.py"/>
        <source>Eyes and nose as the engine sees them. Enter adds the face; if they are wrong, drag the dots, or {next} takes the next one and arrows move it.</source>
        <translation>Les yeux et le nez tels que le moteur les voit. Entrée ajoute le visage; s’ils sont faux, tirez les points, ou {next} prend le suivant et les flèches le déplacent.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/frame_drawing.py"/>
        <source>Face {face_id} was added, {symbol} manual.</source>
        <translation>Le visage {face_id} a été ajouté, {symbol} manuel.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/frame_drawing.py"/>
        <source>Looking for the eyes…</source>
        <translation>Recherche des yeux…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/frame_drawing.py"/>
        <source>Put the dots on both eyes and the base of the nose: drag them, or {next} takes the next one and arrows move it; {no_nose} leaves the nose out. Enter adds the face.</source>
        <translation>Mettez les points sur les deux yeux et la base du nez : tirez-les, ou {next} prend le suivant et les flèches le déplacent; {no_nose} laisse le nez de côté. Entrée ajoute le visage.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/framed.py"/>
        <source>Frame of face {face_id}</source>
        <translation>Image entière du visage {face_id}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/framed.py"/>
        <source>Frame of file {name}</source>
        <translation>Image du fichier {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/framed.py"/>
        <source>frame {number} of {count}</source>
        <translation>image {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/framed.py"/>
        <source>from {time} on</source>
        <translation>à partir de {time}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>By a column</source>
        <translation>Par colonne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Due first</source>
        <translation>Échéances d’abord</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Due within so many days</source>
        <translation>Échéance d’ici tant de jours</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Due within … days</source>
        <translation>Échéance (j)</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Most references</source>
        <translation>Plus de références</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Name begins with</source>
        <translation>Le nom commence par</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Name begins with…</source>
        <translation>Début du nom…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Without year of birth</source>
        <translation>Sans année de naissance</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Youngest first</source>
        <translation>Plus jeunes d’abord</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_page.py"/>
        <source>Enrolment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_page.py"/>
        <source>Enrol…</source>
        <translation>Inscrire…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_page.py"/>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_page.py"/>
        <source>Hash sets</source>
        <translation>Listes de hachages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_page.py"/>
        <source>Partner files</source>
        <translation>Fichiers de partenaires</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_page.py"/>
        <source>Subjects</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_page.py"/>
        <source>Whom searches look among. Looking here goes on record.</source>
        <translation>Parmi qui les recherches se font. Regarder ici est consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>(erased)</source>
        <translation>(effacé)</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>Keep until</source>
        <translation>Garder jusqu’au</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>Name or reference</source>
        <translation>Nom ou référence</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>Ref.</source>
        <translation>Réf.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>lent by {names}</source>
        <translation>prêté par {names}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>not to be searched</source>
        <translation>ne pas rechercher</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>not to leave the unit</source>
        <translation>ne doit pas quitter l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{count} new candidate has not been looked at</source>
        <translation>{count} nouveau candidat n’a pas été regardé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{count} new candidates have not been looked at</source>
        <translation>{count} nouveaux candidats n’ont pas été regardés</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{count} standing search cannot run</source>
        <translation>{count} recherche permanente ne peut pas se faire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{count} standing search of the case waits to be made again</source>
        <translation>{count} recherche permanente du dossier attend d’être refaite</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{count} standing searches cannot run</source>
        <translation>{count} recherches permanentes ne peuvent pas se faire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{count} standing searches of the case wait to be made again</source>
        <translation>{count} recherches permanentes du dossier attendent d’être refaites</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{count} subject</source>
        <translation>{count} sujet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{count} subjects</source>
        <translation>{count} sujets</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{count} with {pack}</source>
        <translation>{count} avec {pack}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{references} of {subjects}, gallery version {version}. Looking here goes on record.</source>
        <translation>{references} de {subjects}, version {version} de la galerie. Regarder ici est consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{subjects} {type} ({references}) since {when}</source>
        <translation>{subjects} {type} ({references}) depuis {when}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Add a hash set</source>
        <translation>Ajouter une liste de hachages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Add a set…</source>
        <translation>Ajouter liste…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Choose a hash set</source>
        <translation>Choisissez une liste de hachages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Choose a hash set that is in force first.</source>
        <translation>Choisissez d’abord une liste de hachages en vigueur.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Digests</source>
        <translation>Hachages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Files are looked up at intake. What a set knows by MD5 or SHA-1 alone may still be another file.</source>
        <translation>Les fichiers sont cherchés au versement. Ce qu’une liste ne connaît que par MD5 ou SHA-1 peut être un autre fichier.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Files that it knows are</source>
        <translation>Les fichiers qu’elle connaît sont</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Installed</source>
        <translation>Installée</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Installing the hash set</source>
        <translation>Installation de la liste de hachages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Its digests are erased. Files that it marked stay marked, and nothing is kept from view for it.</source>
        <translation>Ses hachages sont effacés. Les fichiers qu’elle a marqués le restent, et plus rien n’est soustrait à la vue à cause d’elle.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Its files are</source>
        <translation>Ses fichiers sont</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Look up files of the case</source>
        <translation>Chercher les fichiers du dossier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>No case is open. Enter one first; its files are looked up then.</source>
        <translation>Aucun dossier n’est ouvert. Entrez d’abord dans un dossier; ses fichiers seront alors cherchés.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>No file was given. Nothing was installed; choose one.</source>
        <translation>Aucun fichier n’a été donné. Rien n’a été installé; choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Remove the hash set {name}</source>
        <translation>Retirer la liste de hachages {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Text with a digest on each line, or CSV: MD5, SHA-1, SHA-256. All of the file is installed, or nothing.</source>
        <translation>Texte avec un hachage par ligne, ou CSV : MD5, SHA-1, SHA-256. Le fichier est installé en entier, ou pas du tout.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>What its files are</source>
        <translation>Ce que sont ses fichiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>removed {when}</source>
        <translation>retiré {when}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>{count} digest</source>
        <translation>{count} hachage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>{count} digests</source>
        <translation>{count} hachages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>{count} file of the case is known.</source>
        <translation>{count} fichier du dossier est connu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>{count} files of the case are known.</source>
        <translation>{count} fichiers du dossier sont connus.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>{count} further file of the case is known by a hash set.</source>
        <translation>{count} autre fichier du dossier est connu d’une liste de hachages.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>{count} further files of the case are known by a hash set.</source>
        <translation>{count} autres fichiers du dossier sont connus d’une liste de hachages.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>{count} line</source>
        <translation>{count} ligne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>{count} lines</source>
        <translation>{count} lignes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>{name}: {digests} from {lines}, {repeated} of them given twice, {left_out} of empty files left out.</source>
        <translation>{name} : {digests} de {lines}, dont {repeated} donnés deux fois, {left_out} de fichiers vides laissés de côté.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/heading.py"/>
        <source>How much is left</source>
        <translation>Combien il reste</translation>
    </message>
    <message>
        <location filename="../../../app/ui/heading.py"/>
        <source>Stamps of this unit</source>
        <translation>Estampilles de cette unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/heading.py"/>
        <source>Where you are</source>
        <translation>Où vous êtes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/heading.py"/>
        <source>Who is logged in</source>
        <translation>Qui est connecté</translation>
    </message>
    <message>
        <location filename="../../../app/ui/help_dialog.py"/>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="../../../app/ui/help_dialog.py"/>
        <source>Help pages</source>
        <translation>Pages d’aide</translation>
    </message>
    <message>
        <location filename="../../../app/ui/help_dialog.py"/>
        <source>Help text</source>
        <translation>Texte d’aide</translation>
    </message>
    <message>
        <location filename="../../../app/ui/help_dialog.py"/>
        <source>No help page holds all these words. Fewer words find more.</source>
        <translation>Aucune page d’aide ne contient tous ces mots. Moins de mots trouvent davantage.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/help_dialog.py"/>
        <source>Pages found</source>
        <translation>Pages trouvées</translation>
    </message>
    <message>
        <location filename="../../../app/ui/help_dialog.py"/>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <location filename="../../../app/ui/help_dialog.py"/>
        <source>Search the help ({key})</source>
        <translation>Chercher dans l’aide ({key})</translation>
    </message>
    <message>
        <location filename="../../../app/ui/help_dialog.py"/>
        <source>{count} page</source>
        <translation>{count} page</translation>
    </message>
    <message>
        <location filename="../../../app/ui/help_dialog.py"/>
        <source>{count} pages</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/intake_form.py"/>
        <source>Choose folder…</source>
        <translation>Répertoire…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/intake_form.py"/>
        <source>Choose the exhibit's folder</source>
        <translation>Choisir le répertoire de la pièce</translation>
    </message>
    <message>
        <location filename="../../../app/ui/intake_form.py"/>
        <source>Drop a folder here, or choose one</source>
        <translation>Déposez un répertoire ici, ou choisissez-en un</translation>
    </message>
    <message>
        <location filename="../../../app/ui/intake_form.py"/>
        <source>Each file is hashed and recorded. Links are never followed.</source>
        <translation>Chaque fichier est haché et consigné. Les liens ne sont jamais suivis.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/intake_form.py"/>
        <source>Exhibit name</source>
        <translation>Nom de la pièce</translation>
    </message>
    <message>
        <location filename="../../../app/ui/intake_form.py"/>
        <source>Exhibit name, for instance KJB/1</source>
        <translation>Nom de la pièce, par exemple KJB/1</translation>
    </message>
    <message>
        <location filename="../../../app/ui/intake_form.py"/>
        <source>Take in</source>
        <translation>Verser</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keep_dialog.py"/>
        <source>Empty: as long as the case is kept, or as the policy allows.</source>
        <translation>Vide : aussi longtemps que le dossier est conservé, ou que la politique le permet.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keep_dialog.py"/>
        <source>For the same purpose: {purpose}. When you open the case and gallery or models have changed, it is searched again in your name, on record, until examiners agree on somebody, your training or the authority lapses, its last day is over, or somebody ends it.</source>
        <translation>Pour la même finalité : {purpose}. Quand vous ouvrez le dossier et que la galerie ou les modèles ont changé, la recherche est refaite en votre nom et consignée, jusqu’à ce que des examinateurs s’accordent sur quelqu’un, que votre formation ou l’autorisation expire, que son dernier jour soit passé ou que quelqu’un y mette fin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keep_dialog.py"/>
        <source>Keep searching: {probe}</source>
        <translation>Maintenir la recherche : {probe}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keep_dialog.py"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keep_dialog.py"/>
        <source>{typed} is not a date of the form YYYY-MM-DD.</source>
        <translation>{typed} n’est pas une date de la forme AAAA-MM-JJ.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>A job earlier</source>
        <translation>Une tâche plus tôt</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>A job earlier, later</source>
        <translation>Une tâche plus tôt, plus tard</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>A job later</source>
        <translation>Une tâche plus tard</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Blank the screen</source>
        <translation>Masquer l’écran</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Blank: back</source>
        <translation>Écran masqué : retour</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Cancel a job</source>
        <translation>Annuler une tâche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Choose a folder</source>
        <translation>Choisir un répertoire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Choose my keys</source>
        <translation>Choisir mes touches</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Close a lead</source>
        <translation>Clore une piste</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Close the result</source>
        <translation>Fermer le résultat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Confirm a proposal</source>
        <translation>Confirmer la proposition</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Decline it</source>
        <translation>La refuser</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Dismiss, close</source>
        <translation>Refermer, fermer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Earlier messages</source>
        <translation>Messages antérieurs</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>End a standing search</source>
        <translation>Terminer une recherche permanente</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Everything larger</source>
        <translation>Tout agrandir</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Everything smaller</source>
        <translation>Tout réduire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Examine, this exhibit</source>
        <translation>Examiner, cette pièce</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Files without a face, back</source>
        <translation>Fichiers sans visage, retour</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Help for the page</source>
        <translation>Aide de la page</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Larger, smaller type</source>
        <translation>Texte plus grand, plus petit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Lock the unit</source>
        <translation>Verrouiller l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Mark all as seen</source>
        <translation>Tout marquer comme vu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Move in lists and tiles</source>
        <translation>Aller dans listes et vignettes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>My view, today, breaks</source>
        <translation>Mon affichage, pauses</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Next field</source>
        <translation>Champ suivant</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Next field, the one before</source>
        <translation>Champ suivant, précédent</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Older entries</source>
        <translation>Entrées antérieures</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Open a file that is listed</source>
        <translation>Ouvrir un fichier listé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Open, do what is asked</source>
        <translation>Ouvrir, faire la demande</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Audit trail</source>
        <translation>Page Journal d’audit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Candidates</source>
        <translation>Page Candidats</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Cases</source>
        <translation>Page Dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Compare</source>
        <translation>Page Comparer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Exhibits</source>
        <translation>Page Pièces</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Faces</source>
        <translation>Page Visages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Gallery</source>
        <translation>Page Galerie</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page People</source>
        <translation>Page Membres</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Policy</source>
        <translation>Page Politique</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Report</source>
        <translation>Page Rapport</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Unit</source>
        <translation>Page Unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Verify</source>
        <translation>Page Vérifier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Pause the queue, go on</source>
        <translation>Pause de la file, reprise</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>People</source>
        <translation>Membres</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Produce report</source>
        <translation>Produire le rapport</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Quality trials</source>
        <translation>Épreuves de qualité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Queue: pause, cancel</source>
        <translation>File : pause, annuler</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Read the page again</source>
        <translation>Relire la page</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Retry failed, open file</source>
        <translation>Réessayer, ouvrir fichier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Run a standing search now</source>
        <translation>Relancer une recherche permanente</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Shield off, on</source>
        <translation>Voile levé, mis</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Standing searches, new ones</source>
        <translation>Recherches perm., nouvelles</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Stop all searching</source>
        <translation>Arrêter toute recherche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>The field before</source>
        <translation>Champ précédent</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>There: seen, run, end</source>
        <translation>Là : vu, lancer, fin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>This sheet</source>
        <translation>Cette feuille</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>To the left</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>To the right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Whole frame, searched face</source>
        <translation>Image entière, visage recherché</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Withdraw it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Add a model pack</source>
        <translation>Ajouter un paquet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Add, remove a hash set</source>
        <translation>Ajouter, retirer des hachages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Add, remove a model pack</source>
        <translation>Ajouter, retirer un paquet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Another date</source>
        <translation>Autre date</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Apply a list of erasures</source>
        <translation>Appliquer une liste des effacements</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Back up for an escrow holder, too</source>
        <translation>Sauvegarder, aussi pour un séquestre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Back up, sealed to escrow</source>
        <translation>Sauvegarder, scellé au séquestre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Backup, recovery</source>
        <translation>Sauvegarde, retour</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Birth date and sex</source>
        <translation>Date de naissance et sexe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Birth date, keep until, terms</source>
        <translation>Naissance, conservation, conditions</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Capture date of a reference</source>
        <translation>Prise de vue d’une référence</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Certificate; list of erasures, apply one</source>
        <translation>Certificat; liste des effacements, en appliquer une</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Check a recovery sheet</source>
        <translation>Vérifier une feuille de récupération</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Choose for use, embed again</source>
        <translation>Choisir l’usage, revectoriser</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Choose models for use</source>
        <translation>Choisir les modèles</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Close the evaluation</source>
        <translation>Clore l’évaluation</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Custody</source>
        <translation>Possession</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Declaration: keep it, disclose by it</source>
        <translation>Déclaration : la garder, dévoiler par elle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Disclose a quality trial</source>
        <translation>Dévoiler une épreuve de qualité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Disclose a trial by its declaration</source>
        <translation>Dévoiler une épreuve par sa déclaration</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Embed again</source>
        <translation>Revectoriser</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Enrol somebody</source>
        <translation>Inscrire quelqu’un</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Erase a partner's file</source>
        <translation>Effacer un fichier reçu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Erase a reference</source>
        <translation>Effacer une référence</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Erase a reference, a subject</source>
        <translation>Effacer référence, sujet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Erase a subject</source>
        <translation>Effacer un sujet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Erase what is due</source>
        <translation>Effacer ce qui échoit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Erase, propose the erasure</source>
        <translation>Effacer, proposer l’effacement</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Filter the subjects</source>
        <translation>Filtrer les sujets</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Filter, order</source>
        <translation>Filtrer, trier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Gallery: hash sets</source>
        <translation>Galerie : listes de hachages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Gallery: partner files</source>
        <translation>Galerie : partenaires</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Gallery: subjects</source>
        <translation>Galerie : sujets</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Keep the declaration of a quality trial</source>
        <translation>Garder la déclaration d’une épreuve de qualité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Keep until another day</source>
        <translation>Conserver jusqu’à un autre jour</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>List of erasures</source>
        <translation>Liste des effacements</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Lock after so long</source>
        <translation>Verrouiller après un temps</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Make an escrow key</source>
        <translation>Faire une clé de séquestre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Model packs</source>
        <translation>Paquets de modèles</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>New code, sheets, escrow key</source>
        <translation>Nouveau code, feuilles, séquestre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>New recovery code</source>
        <translation>Nouveau code de récupération</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>No witness at locks</source>
        <translation>Sans témoin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Order the subjects</source>
        <translation>Trier les sujets</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Pages of a performance test</source>
        <translation>Pages d’un essai de performance</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Proof of the fence</source>
        <translation>Preuve de la clôture</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Propose the erasure</source>
        <translation>Proposer l’effacement</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Read a partner's file in</source>
        <translation>Lire un fichier de partenaire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Read one in, write one</source>
        <translation>En lire un, en écrire un</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Read the protection again</source>
        <translation>Relire la protection</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Register anew, lock after</source>
        <translation>Réenregistrer, verrouillage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Register the unit anew</source>
        <translation>Réenregistrer l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Rehearse a restoration</source>
        <translation>Essayer une restauration</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Rehearse, check a sheet</source>
        <translation>Essai, vérifier une feuille</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Remove a hash set</source>
        <translation>Retirer une liste</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Remove a model pack</source>
        <translation>Retirer un paquet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Restore from a backup</source>
        <translation>Restaurer d’une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Results of quality trials</source>
        <translation>Résultats des épreuves</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Retention, erasure</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Run a performance test</source>
        <translation>Lancer un essai de performance</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Run a test, its pages</source>
        <translation>Lancer un essai, ses pages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Run the selftest</source>
        <translation>Lancer l’autotest</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Selftest</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Selftest, proof of the fence</source>
        <translation>Autotest, preuve de la clôture</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Set a quality trial</source>
        <translation>Poser une épreuve de qualité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Set, disclose a trial, results</source>
        <translation>Poser, dévoiler, résultats</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Show pictures</source>
        <translation>Montrer images</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Subjects, hash sets, partners</source>
        <translation>Sujets, hachages, partenaires</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Take note of a restoration</source>
        <translation>Prendre acte d’une restauration</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Terms of a subject</source>
        <translation>Conditions d’un sujet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Three new recovery sheets</source>
        <translation>Trois nouvelles feuilles de récupération</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit: backup</source>
        <translation>Unité : sauvegarde</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit: custody</source>
        <translation>Unité : chaîne de possession</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit: model packs</source>
        <translation>Unité : paquets de modèles</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit: protection</source>
        <translation>Unité : protection</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit: quality trials</source>
        <translation>Unité : épreuves de qualité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit: retention</source>
        <translation>Unité : conservation</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit: selftest</source>
        <translation>Unité : autotest</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit: the unit</source>
        <translation>Unité : l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit: validation</source>
        <translation>Unité : validation</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Verify backups</source>
        <translation>Vérifier les sauvegardes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Verify backups, restore</source>
        <translation>Vérifier les sauvegardes, restaurer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Witness at each lock</source>
        <translation>Témoin à chaque verrouillage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Witness: now, at locks, none</source>
        <translation>Témoin : un, toujours, aucun</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Write a certificate</source>
        <translation>Écrire un certificat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Write a file for a partner</source>
        <translation>Écrire un fichier pour un partenaire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Write a witness</source>
        <translation>Écrire un témoin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>A step back</source>
        <translation>Une étape en arrière</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Back to the usual keys</source>
        <translation>Touches habituelles</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Before a unit is open</source>
        <translation>Avant l’ouverture d’une unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Cancel the work that runs</source>
        <translation>Annuler le travail en cours</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Choose the file of a field</source>
        <translation>Choisir le fichier d’un champ</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Choose the unit's folder</source>
        <translation>Choisir le répertoire de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Colour, sharp</source>
        <translation>Couleur, net</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Dialogs</source>
        <translation>Dialogues</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Do it, from a text</source>
        <translation>Le faire, depuis un texte</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Draw a face</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Drawing a face</source>
        <translation>Dessin d’un visage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Exchange the two keys</source>
        <translation>Échanger les deux touches</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Exchange two, usual, all usual</source>
        <translation>Échanger, usuelle, toutes usuelles</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Folder above</source>
        <translation>Répertoire parent</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Frame after</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Frame before</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Frame before, after</source>
        <translation>Image précédente, suivante</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Higher</source>
        <translation>Plus haut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Hold to see</source>
        <translation>Tenir pour voir</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>I would not</source>
        <translation>Pas moi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>I would say so, I would not</source>
        <translation>Je le dirais, pas moi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>I would say so, too</source>
        <translation>Je le dirais aussi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Leave the nose out</source>
        <translation>Laisser le nez de côté</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Lower</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Move box or dot</source>
        <translation>Déplacer cadre ou point</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>My keys</source>
        <translation>Mes touches</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Narrow a search</source>
        <translation>Restreindre la recherche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Narrower</source>
        <translation>Plus étroit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Next dot</source>
        <translation>Point suivant</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Next dot, no nose</source>
        <translation>Point suivant, sans nez</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>On to the eyes, add the face</source>
        <translation>Vers les yeux, ajouter le visage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>One file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Original, grey, invert, level</source>
        <translation>Original, gris, inversé, niveau</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Purpose of a search</source>
        <translation>Finalité d’une recherche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Purpose used before, 1</source>
        <translation>Finalité déjà employée, 1</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Purpose used before, 2</source>
        <translation>Finalité déjà employée, 2</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Purpose used before, 3</source>
        <translation>Finalité déjà employée, 3</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Purposes used before</source>
        <translation>Finalités déjà employées</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Recovery code, two sheets</source>
        <translation>Code de récupération, deux feuilles</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Retry all of this reason</source>
        <translation>Reprendre ceux de ce motif</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Retry all that failed</source>
        <translation>Reprendre tous les échecs</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Retry this file</source>
        <translation>Reprendre fichier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Retry this reason, all</source>
        <translation>Reprendre ce motif, tous</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Save the page as PDF</source>
        <translation>Enregistrer la page en PDF</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Seen elsewhere</source>
        <translation>Vu ailleurs</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Sharp</source>
        <translation>Net</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Size of the box</source>
        <translation>Taille du cadre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Two recovery sheets</source>
        <translation>Deux feuilles</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Usual key</source>
        <translation>Usuelle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Whole frame of the file</source>
        <translation>Image entière du fichier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Work under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Write a certificate out</source>
        <translation>Écrire un certificat dehors</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Write the recovery sheet to a file</source>
        <translation>Écrire la feuille de récupération dans un fichier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>All others visible, affected by</source>
        <translation>Autres visibles, affectée par</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Back to candidates</source>
        <translation>Retour aux candidats</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Both, left, right</source>
        <translation>Les deux, gauche, droite</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Candidate after</source>
        <translation>Candidat suivant</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Candidate before</source>
        <translation>Candidat précédent</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Candidate before, after</source>
        <translation>Candidat précédent, suivant</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Capture date of its file</source>
        <translation>Prise de vue du fichier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Collage or mirror</source>
        <translation>Collage ou miroir</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Conclusion 4</source>
        <translation>Conclusion 4</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Conclusion 5</source>
        <translation>Conclusion 5</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Conclusion 6</source>
        <translation>Conclusion 6</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Conclusion 7</source>
        <translation>Conclusion 7</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Conclusion 8</source>
        <translation>Conclusion 8</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Conclusion 9</source>
        <translation>Conclusion 9</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Confirm a person</source>
        <translation>Confirmer une personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Confirm, ignore</source>
        <translation>Confirmer, ignorer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Different</source>
        <translation>Différent</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Equalise</source>
        <translation>Égaliser</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Equalise, sharpen, levels</source>
        <translation>Égaliser, netteté, niveaux</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Explainable</source>
        <translation>Explicable</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Face before</source>
        <translation>Visage précédent</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Faces of known files</source>
        <translation>Visages de fichiers connus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Farther</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Group into persons</source>
        <translation>Regrouper par personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Ignore faces</source>
        <translation>Ignorer des visages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Landmarks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Landmarks, next one</source>
        <translation>Repères, suivant</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Larger tiles</source>
        <translation>Grandes vignettes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Larger, smaller</source>
        <translation>Agrandir, réduire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Level, closer, farther</source>
        <translation>De niveau, près, loin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Mark a face</source>
        <translation>Marquer un visage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Mark a face, a person</source>
        <translation>Marquer visage, personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Mark a person</source>
        <translation>Marquer une personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Mark downwards</source>
        <translation>Marquer vers le bas</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Mark to the left</source>
        <translation>Marquer vers la gauche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Mark to the right</source>
        <translation>Marquer vers la droite</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Mark upwards</source>
        <translation>Marquer vers le haut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Mark what is passed</source>
        <translation>Marquer au passage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Merge persons</source>
        <translation>Fusionner des personnes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Merge, split off</source>
        <translation>Fusionner, détacher</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Move down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Move here, not the same</source>
        <translation>Déplacer ici, pas la même</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Move picture or landmark</source>
        <translation>Déplacer image ou repère</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Move to the left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Move to the right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Move to this person</source>
        <translation>Mettre chez cette personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Move up</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Nearest to this person</source>
        <translation>Proches de cette personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Next face</source>
        <translation>Visage suivant</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Next face, next reference</source>
        <translation>Visage, référence : suite</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Next landmark</source>
        <translation>Repère suivant</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Next order</source>
        <translation>Ordre suivant</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Next reference</source>
        <translation>Référence suivante</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Not visible</source>
        <translation>Non visible</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Open copies</source>
        <translation>Voir les copies</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Open copies, known files</source>
        <translation>Ouvrir copies, connus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Order, which faces</source>
        <translation>Ordre, quels visages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Original, grey, invert</source>
        <translation>Original, gris, inverser</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Overlay</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Overlay, whole frame</source>
        <translation>Superposition, image entière</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Record, go on</source>
        <translation>Consigner, continuer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Reference before</source>
        <translation>Référence précédente</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Search the marked faces</source>
        <translation>Rechercher les marqués</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Search this face</source>
        <translation>Chercher ce visage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Search this person</source>
        <translation>Rechercher cette personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Search this person, marked</source>
        <translation>Chercher personne, marqués</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Seen elsewhere, other cases</source>
        <translation>Vu ailleurs, autres dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Sharpen</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Similar</source>
        <translation>Semblable</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Similar, different, explainable</source>
        <translation>Semblable, différent, expl.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Smaller tiles</source>
        <translation>Petites vignettes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Split off</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Step after</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Step before</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Step before, after</source>
        <translation>Étape avant, après</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Suitability or conclusion 1</source>
        <translation>Aptitude ou conclusion 1</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Suitability or conclusion 2</source>
        <translation>Aptitude ou conclusion 2</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Suitability or conclusion 3</source>
        <translation>Aptitude ou conclusion 3</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Suitability, conclusion</source>
        <translation>Aptitude, conclusion</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Take a decision back</source>
        <translation>Révoquer une décision</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>The one before</source>
        <translation>Celui d’avant</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Turn back</source>
        <translation>Tourner en arrière</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Turn, turn back</source>
        <translation>Tourner, en arrière</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Unmark all</source>
        <translation>Tout démarquer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Visible</source>
        <translation>Visible</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Visible, limited, not</source>
        <translation>Visible, limité, non</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>What the picture is affected by</source>
        <translation>Ce qui affecte l’image</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Which faces</source>
        <translation>Quels visages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Whole frame of a face</source>
        <translation>Image entière d’un visage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Whole frame of the face</source>
        <translation>Image entière du visage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Whole frame, capture date</source>
        <translation>Image entière, prise de vue</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keyring.py"/>
        <source>Bksp</source>
        <translation>Ret. arr.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keyring.py"/>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keyring.py"/>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keyring.py"/>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keyring.py"/>
        <source>PgDn</source>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keyring.py"/>
        <source>PgUp</source>
        <translation>Pg préc</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keyring.py"/>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keyring.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>Acts and their keys</source>
        <translation>Actes et leurs touches</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>All keys are the usual ones again, once you keep that.</source>
        <translation>Toutes les touches redeviennent habituelles, une fois que vous le gardez.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>Enter on an act, then press its new key. Nothing holds before you keep it.</source>
        <translation>Entrée sur un acte, puis sa nouvelle touche. Rien ne vaut avant d’être gardé.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>Give it another key</source>
        <translation>Autre touche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>Press the new key for “{act}” now. Esc leaves it as it is.</source>
        <translation>Appuyez sur la nouvelle touche pour « {act} ». Échap la laisse telle quelle.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>They hold for you alone, wherever you open this unit. Esc, F12, Enter and the arrows stay.</source>
        <translation>Elles valent pour vous seulement, partout où vous ouvrez cette unité. Échap, F12, Entrée et les flèches restent.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>{key} does {acts} now. Exchange the two keys, or choose another.</source>
        <translation>{key} sert maintenant à {acts}. Échangez les deux touches, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>{key} does {acts}. Nothing was changed; choose another key.</source>
        <translation>{key} sert à {acts}. Rien n’a été changé; choisissez une autre touche.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>“{act}” ({page})</source>
        <translation>« {act} » ({page})</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_overlay.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_overlay.py"/>
        <source>Keys  ·  {number} of {count}</source>
        <translation>Touches  ·  {number} de {count}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_overlay.py"/>
        <source>← → show further keys. Any other key closes this sheet. {key} gives acts other keys.</source>
        <translation>← → montrent d’autres touches. Toute autre touche ferme cette feuille. {key} donne d’autres touches aux actes.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/language_choice.py"/>
        <source>As on the page that unlocks</source>
        <translation>Comme à la page de déverrouillage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/language_choice.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="../../../app/ui/lead_dialog.py"/>
        <source>Choose how it ended</source>
        <translation>Choisissez comment elle s’est terminée</translation>
    </message>
    <message>
        <location filename="../../../app/ui/lead_dialog.py"/>
        <source>Close the lead</source>
        <translation>Clore la piste</translation>
    </message>
    <message>
        <location filename="../../../app/ui/lead_dialog.py"/>
        <source>Close the lead to {subject}</source>
        <translation>Clore la piste vers {subject}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/lead_dialog.py"/>
        <source>Corroboration</source>
        <translation>Corroboration</translation>
    </message>
    <message>
        <location filename="../../../app/ui/lead_dialog.py"/>
        <source>Everybody who searched, examined or verified will see it. It is kept for ever.</source>
        <translation>Tous ceux qui ont recherché, examiné ou vérifié le verront. C’est conservé pour toujours.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/lead_dialog.py"/>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <location filename="../../../app/ui/lead_dialog.py"/>
        <source>What was found out, by whom, from what other source</source>
        <translation>Ce qui a été établi, par qui, de quelle autre source</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>Close lead…</source>
        <translation>Clore la piste…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>Leads of this case</source>
        <translation>Pistes de ce dossier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>The lead is closed: {outcome}.</source>
        <translation>La piste est close : {outcome}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>Worked on by</source>
        <translation>Traité par</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>{count} lead</source>
        <translation>{count} piste</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>{count} leads</source>
        <translation>{count} pistes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>{leads}, {still_open} open</source>
        <translation>{leads}, dont {still_open} ouvertes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>Exhibits ({page}), then {go_on}</source>
        <translation>Pièces ({page}), puis {go_on}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>Next waits what {name} asked for. To go on, in your name: {where}.</source>
        <translation>Ensuite vient ce que {name} a demandé. Pour continuer, en votre nom : {where}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>Nothing waits in the queue.</source>
        <translation>Rien n’attend dans la file.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>The work in this case waits. It goes on when you enter the case again.</source>
        <translation>Le travail de ce dossier attend. Il reprend quand vous entrez de nouveau dans le dossier.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>{count} more job failed; the queue says why.</source>
        <translation>{count} tâche de plus a échoué; la file dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>{count} more jobs failed; the queue says why.</source>
        <translation>{count} tâches de plus ont échoué; la file dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>{waiting}, first what {name} asked for. To go on, in your name: {where}.</source>
        <translation>{waiting}, d’abord ce que {name} a demandé. Pour continuer, en votre nom : {where}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>{waiting}. An examiner can let the work go on.</source>
        <translation>{waiting}. Un examinateur peut laisser le travail continuer.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>{waiting}; going on with: {work}. To pause: {where}.</source>
        <translation>{waiting}; suite : {work}. Pour mettre en pause : {where}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>{waiting}; the queue is paused. To go on: {where}.</source>
        <translation>{waiting}; la file est en pause. Pour continuer : {where}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/main_window.py"/>
        <source>Found at the unlock</source>
        <translation>Trouvé au déverrouillage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/main_window.py"/>
        <source>Stopping the work in hand…</source>
        <translation>Arrêt du travail en cours…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/main_window.py"/>
        <source>Work that goes on</source>
        <translation>Travail qui continue</translation>
    </message>
    <message>
        <location filename="../../../app/ui/messages.py"/>
        <source>Dismiss</source>
        <translation>Refermer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/messages.py"/>
        <source>Earlier</source>
        <translation>Antérieurs</translation>
    </message>
    <message>
        <location filename="../../../app/ui/messages.py"/>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <location filename="../../../app/ui/messages.py"/>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/messages.py"/>
        <source>Messages since the unit was opened</source>
        <translation>Messages depuis l’ouverture de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/messages.py"/>
        <source>Nothing was said since the unit was opened.</source>
        <translation>Aucun message depuis l’ouverture de l’unité.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/narrow_form.py"/>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <location filename="../../../app/ui/narrow_form.py"/>
        <source>Children of whom a field is unknown are searched, too, and counted.</source>
        <translation>Les enfants dont un champ est inconnu sont aussi recherchés, et comptés.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/narrow_form.py"/>
        <source>Leave out those of whom sex or birth date is unknown</source>
        <translation>Écarter les sujets dont le sexe ou la date de naissance est inconnu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/narrow_form.py"/>
        <source>as the gallery has it</source>
        <translation>comme dans la galerie</translation>
    </message>
    <message>
        <location filename="../../../app/ui/navigation.py"/>
        <source>Lift the stop</source>
        <translation>Lever l’arrêt</translation>
    </message>
    <message>
        <location filename="../../../app/ui/navigation.py"/>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="../../../app/ui/navigation.py"/>
        <source>Stop searching</source>
        <translation>Arrêter recherche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Consultations from other cases</source>
        <translation>Consultations venues d’autres dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>From case</source>
        <translation>Du dossier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Leads between cases</source>
        <translation>Pistes entre dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Leads between this case and others; both keep their own persons</source>
        <translation>Pistes entre ce dossier et d’autres; chacun garde ses propres personnes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Said by</source>
        <translation>Avis de</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Say so, too</source>
        <translation>Le dire aussi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Say that you would not</source>
        <translation>Dire que non</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Searches across cases</source>
        <translation>Recherches entre dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Searches this case made among other cases</source>
        <translation>Recherches que ce dossier a faites parmi les autres</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>The lead with {other}</source>
        <translation>La piste avec {other}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Where it stands</source>
        <translation>Où en est-ce</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Who consulted this case from another one</source>
        <translation>Qui a consulté ce dossier depuis un autre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>You speak before you read the other examiner's reasons. To look at the faces, enter the case that proposed the lead and open it there.</source>
        <translation>Vous vous prononcez avant de lire les motifs de l’autre examinateur. Pour voir les visages, entrez dans le dossier qui a proposé la piste et ouvrez-la là.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>shown once a second examiner has spoken</source>
        <translation>affiché dès qu’un deuxième examinateur s’est prononcé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>128 pixels</source>
        <translation>128 pixels</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>192 pixels</source>
        <translation>192 pixels</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>20 minutes</source>
        <translation>20 minutes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>45 minutes</source>
        <translation>45 minutes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>60 minutes</source>
        <translation>60 minutes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>64 pixels</source>
        <translation>64 pixels</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>90 minutes</source>
        <translation>90 minutes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>96 pixels</source>
        <translation>96 pixels</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Any size</source>
        <translation>Toute taille</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>As the system asks</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Faces no larger than</source>
        <translation>Taille maximale des visages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>How faces are shown to you, everywhere. Only you can read what stands here. {lift} lifts the shield from all faces, and puts it on again.</source>
        <translation>Comment les visages vous sont montrés, partout. Vous seul pouvez lire ce qui figure ici. {lift} lève le voile de tous les visages, et le remet.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Light</source>
        <translation>Léger</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>My keys…</source>
        <translation>Mes touches…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>My view</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>No blur</source>
        <translation>Sans flou</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Show faces in grey</source>
        <translation>Montrer les visages en gris</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Show today's numbers in the status bar</source>
        <translation>Montrer les nombres du jour dans la barre d’état</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Size of all type and controls</source>
        <translation>Taille du texte et des commandes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Tell me after so long with faces in view</source>
        <translation>M’avertir après tant de temps avec des visages affichés</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Your own count. It begins anew each day.</source>
        <translation>Votre propre compte. Il repart à zéro chaque jour.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_passphrase_page.py"/>
        <source>Choose your own passphrase</source>
        <translation>Choisir votre propre phrase de passe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_passphrase_page.py"/>
        <source>Take this passphrase</source>
        <translation>Prendre cette phrase</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_passphrase_page.py"/>
        <source>The two passphrases differ. Nothing was changed; type them again.</source>
        <translation>Les deux phrases de passe diffèrent. Rien n’a été changé; retapez-les.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_passphrase_page.py"/>
        <source>You came in with a passphrase that somebody else chose. With your own you get your own keys, made now: from then on nobody who knew the first one can sign for you.</source>
        <translation>Vous êtes entré avec une phrase de passe choisie par quelqu’un d’autre. Avec la vôtre, vous recevez vos propres clés, créées maintenant : dès lors, personne ayant connu la première ne peut signer pour vous.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/page_dialog.py"/>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/page_dialog.py"/>
        <source>Text of the page</source>
        <translation>Texte de la page</translation>
    </message>
    <message>
        <location filename="../../../app/ui/page_dialog.py"/>
        <source>Write the page to</source>
        <translation>Écrire la page dans</translation>
    </message>
    <message>
        <location filename="../../../app/ui/pair_view.py"/>
        <source>Both together</source>
        <translation>Les deux ensemble</translation>
    </message>
    <message>
        <location filename="../../../app/ui/pair_view.py"/>
        <source>Covered while you look at the other picture alone.</source>
        <translation>Couvert pendant que vous regardez l’autre image seule.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/pair_view.py"/>
        <source>Left alone</source>
        <translation>Gauche seule</translation>
    </message>
    <message>
        <location filename="../../../app/ui/pair_view.py"/>
        <source>Pictures of the searched person</source>
        <translation>Images de la personne recherchée</translation>
    </message>
    <message>
        <location filename="../../../app/ui/pair_view.py"/>
        <source>References of the candidate</source>
        <translation>Références du candidat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/pair_view.py"/>
        <source>Right alone</source>
        <translation>Droite seule</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Add its crops</source>
        <translation>Ajouter ses recadrages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Authority: {authority}</source>
        <translation>Autorisation : {authority}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Choose the partner's file</source>
        <translation>Choisissez le fichier du partenaire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Eight words that the partner reads to you, over another way than the file came.</source>
        <translation>Huit mots que le partenaire vous lit, par une autre voie que celle du fichier.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>File, outside the unit</source>
        <translation>Fichier, hors de l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Form, digests and signature hold. Whose key signed it, only the partner can tell.</source>
        <translation>Forme, hachages et signature tiennent. À qui est la clé qui l’a signé, seul le partenaire peut le dire.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Form, sizes, digests and signature are checked; nothing in it is opened yet, and nothing is added.</source>
        <translation>Forme, tailles, hachages et signature sont vérifiés; rien n’y est encore ouvert, et rien n’est ajouté.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>From case {case}, on the authority: {authority}. It is signed by you, and a disclosure on record.</source>
        <translation>Du dossier {case}, sur l’autorisation : {authority}. Il est signé par vous, et sa communication est consignée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>From {originator}</source>
        <translation>De {originator}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Look what it holds</source>
        <translation>Voir son contenu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>May be handed on</source>
        <translation>Peut être transmis</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>May be searched</source>
        <translation>Peut être recherché</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>May be searched: {search}. May be handed on: {export}. To be deleted by: {day}.</source>
        <translation>Peut être recherché : {search}. Peut être transmis : {export}. À supprimer au plus tard le : {day}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>No file was given. Nothing was added; choose one.</source>
        <translation>Aucun fichier n’a été donné. Rien n’a été ajouté; choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>No place for the file was given. Nothing was written; choose one.</source>
        <translation>Aucun emplacement n’a été donné pour le fichier. Rien n’a été écrit; choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Note for the partner</source>
        <translation>Note pour le partenaire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Note: {note}</source>
        <translation>Note : {note}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Only where the file is sealed.</source>
        <translation>Seulement si le fichier est scellé.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Passphrase that seals it</source>
        <translation>Phrase de passe qui le scelle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Propose it: a second person has to confirm exactly this</source>
        <translation>Le proposer : une deuxième personne doit confirmer exactement ceci</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Read in a partner's file</source>
        <translation>Lire le fichier d’un partenaire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Send the vectors, too</source>
        <translation>Envoyer aussi les vecteurs</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Single faces</source>
        <translation>Visages isolés</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>The partner has to be told it. Without one, whoever gets the file sees the faces.</source>
        <translation>Elle doit être dite au partenaire. Sans elle, quiconque reçoit le fichier voit les visages.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Their numbers, as the page Faces shows them.</source>
        <translation>Leurs numéros, tels que la page Visages les montre.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>To be deleted by</source>
        <translation>À supprimer au plus tard le</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>What is to be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Where the file goes</source>
        <translation>Où va le fichier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Words of the partner's key</source>
        <translation>Mots de la clé du partenaire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Write it</source>
        <translation>L’écrire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Write it, as confirmed</source>
        <translation>L’écrire, tel que confirmé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>no date</source>
        <translation>aucune date</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>{count} crop</source>
        <translation>{count} recadrage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>{count} crops</source>
        <translation>{count} recadrages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>{count} persons</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>{crops} of {persons}, made {when} for {recipient}</source>
        <translation>{crops} de {persons}, fait le {when} pour {recipient}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>{typed} are not numbers of faces or persons. Nothing was written; write 3 7 9.</source>
        <translation>{typed} ne sont pas des numéros de visages ou de personnes. Rien n’a été écrit; écrivez 3 7 9.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Adding a partner's crops</source>
        <translation>Ajout des recadrages d’un partenaire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Choose a partner's file first.</source>
        <translation>Choisissez d’abord le fichier d’un partenaire.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Crop {place}: {why}</source>
        <translation>Recadrage {place} : {why}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Crops</source>
        <translation>Recadrages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Erase the file of {originator}</source>
        <translation>Effacer le fichier de {originator}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Erasure</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>File {number} is signed by the key {words}. {note}</source>
        <translation>Le fichier {number} est signé par la clé {words}. {note}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Files of partners</source>
        <translation>Fichiers des partenaires</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Handed on</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Its crops go, and leads and candidates that point at them. Backups made before keep it.</source>
        <translation>Ses recadrages partent, avec les pistes et les candidats qui s’y rapportent. Les sauvegardes faites avant le gardent.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>No case is open. Enter the one whose crops are to be sent.</source>
        <translation>Aucun dossier n’est ouvert. Entrez dans celui dont les recadrages doivent être envoyés.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Proposal {number} waits for a second person on the page Policy.</source>
        <translation>La proposition {number} attend une deuxième personne à la page Politique.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Read one in…</source>
        <translation>En lire un…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Searched</source>
        <translation>Recherché</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Searches across cases compare with these, where their originators allow it; nothing else does.</source>
        <translation>Les recherches entre dossiers s’y comparent, là où leurs organismes d’origine le permettent; rien d’autre ne le fait.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>The file is not sealed: whoever gets it sees the faces.</source>
        <translation>Le fichier n’est pas scellé : quiconque le reçoit voit les visages.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Write one for a partner…</source>
        <translation>En écrire un pour un partenaire…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Writing a partner's file</source>
        <translation>Écriture du fichier d’un partenaire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Written: {path}, {crops}. Tell the partner these words over another way than the file goes: {words}</source>
        <translation>Écrit : {path}, {crops}. Dites ces mots au partenaire par une autre voie que celle du fichier : {words}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>{crops} of {originator} were added.</source>
        <translation>{crops} sur {originator} ont été ajoutés.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/parts.py"/>
        <source>Key {key}</source>
        <translation>Touche {key}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/pdf.py"/>
        <source>{path_name} cannot be written as a new file. Nothing was changed; choose another name or folder.</source>
        <translation>{path_name} ne peut pas être écrit comme nouveau fichier. Rien n’a été changé; choisissez un autre nom ou répertoire.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>After the last day of their training nobody searches or examines. Entries are added, never changed.</source>
        <translation>Après le dernier jour de sa formation, personne ne recherche ni n’examine. Des entrées s’ajoutent, jamais ne se modifient.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>At least {shortest_passphrase} characters. Tell it to them in person: with it they choose their own at their next unlock, and can do nothing else.</source>
        <translation>Au moins {shortest_passphrase} caractères. Donnez-la en personne : avec elle, on choisit la sienne au prochain déverrouillage, et on ne peut rien faire d’autre.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Give roles</source>
        <translation>Donner les rôles</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Give the days of the training as YYYY-MM-DD. Nothing was recorded.</source>
        <translation>Indiquez les jours de la formation sous la forme AAAA-MM-JJ. Rien n’a été consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>It is kept for ever.</source>
        <translation>C’est conservé pour toujours.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>New passphrase for {name}</source>
        <translation>Nouvelle phrase de passe pour {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Passphrase for the first unlock</source>
        <translation>Phrase de passe du premier déverrouillage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Propose a person</source>
        <translation>Proposer une personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Roles of {name}</source>
        <translation>Rôles de {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>The old one opens nothing any more.</source>
        <translation>L’ancienne n’ouvre plus rien.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>They count at once, and the change goes on record.</source>
        <translation>Ils comptent aussitôt, et le changement est consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>They get a key slot and keys of their own, on record.</source>
        <translation>Elle reçoit un emplacement de clé et ses propres clés, de façon consignée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>This takes two people: somebody else confirms it on the page Policy. Then add the person here, with a passphrase for their first unlock.</source>
        <translation>Cela demande deux personnes : quelqu’un d’autre confirme à la page Politique. Ajoutez ensuite la personne ici, avec une phrase de passe pour son premier déverrouillage.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Training of {name}</source>
        <translation>Formation de {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>What was taught</source>
        <translation>Ce qui a été enseigné</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Why they join</source>
        <translation>Pourquoi la personne se joint</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>lets people in and out, keeps keys; sees no case</source>
        <translation>fait entrer et sortir les membres, garde les clés; ne voit aucun dossier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>reads, exports and verifies the trail; sees no faces</source>
        <translation>lit, exporte et vérifie le journal; ne voit aucun visage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>sees statistics, stops and confirms, records training</source>
        <translation>voit les statistiques, arrête et confirme, consigne les formations</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>verifies what another examiner concluded</source>
        <translation>vérifie ce qu’un autre examinateur a conclu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>works on cases, searches, concludes</source>
        <translation>travaille sur les dossiers, recherche, conclut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>{name} opens this unit no more. The unit gets a new key and locks; everybody else opens it with their own passphrase as before. Name, acts and trainings stay on record.</source>
        <translation>{name} n’ouvre plus cette unité. L’unité reçoit une nouvelle clé et se verrouille; tous les autres l’ouvrent avec leur propre phrase de passe, comme avant. Nom, actes et formations restent consignés.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>Add person…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>Choose a person who is in the unit first.</source>
        <translation>Choisissez d’abord une personne qui est dans l’unité.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>New passphrase…</source>
        <translation>Nouvelle phrase…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>Proposal {made_id} waits for a second person on the page Policy: {about}.</source>
        <translation>La proposition {made_id} attend une deuxième personne à la page Politique : {about}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>Roles…</source>
        <translation>Rôles…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>Training until</source>
        <translation>Formation jusqu’au</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>Training…</source>
        <translation>Formation…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>Who is in this unit and who was. Whatever changes here goes on record.</source>
        <translation>Qui est dans cette unité et qui y a été. Tout changement ici est consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>before their first unlock</source>
        <translation>avant le premier déverrouillage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>none on record</source>
        <translation>aucune consignée</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>removed {moment}</source>
        <translation>retiré {moment}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>{person_name} is removed and the unit has a new key. Open it again. If they have seen the recovery code or two recovery sheets, renew them: homeward unit renew-recovery, homeward unit share-recovery.</source>
        <translation>{person_name} est retiré et l’unité a une nouvelle clé. Ouvrez-la de nouveau. Si la personne a vu le code de récupération ou deux feuilles de récupération, renouvelez-les : homeward unit renew-recovery, homeward unit share-recovery.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>Chin/jawline</source>
        <translation>Menton et mâchoire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>down {0}</source>
        <translation>en bas {0}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>equalised</source>
        <translation>égalisée</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>grey</source>
        <translation>en gris</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>inverted</source>
        <translation>inversée</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>landmarks at {0}</source>
        <translation>repères à {0}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>levels {0} to {1}</source>
        <translation>niveaux {0} à {1}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>right {0}</source>
        <translation>à droite {0}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>searching</source>
        <translation>les recherches</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>sharpened {0}</source>
        <translation>netteté {0}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>turned {0}°</source>
        <translation>tournée de {0}°</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>zoom {0}</source>
        <translation>zoom {0}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>{0} at {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>All searching is stopped.</source>
        <translation>Toute recherche est arrêtée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Controller: {controller}</source>
        <translation>Responsable du traitement : {controller}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Decline proposal {proposal_id}</source>
        <translation>Refuser la proposition {proposal_id}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Impact assessment: {assessment}</source>
        <translation>Évaluation d’impact : {assessment}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Jurisdiction: {profile_name}. It forbids {forbidden}.</source>
        <translation>Juridiction : {profile_name}. Elle interdit : {forbidden}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Let searching go on</source>
        <translation>Permettre de nouveau les recherches</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>No search is made any more from now on, by anybody. What is here stays readable.</source>
        <translation>Dès maintenant, plus personne ne fait de recherche. Ce qui est ici reste lisible.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Nothing was proposed yet</source>
        <translation>Rien n’a encore été proposé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>ON</source>
        <translation>ACTIVÉ</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Persons of interest: {are_searched}. Cases are kept for {days} where nothing else is said.</source>
        <translation>Personnes d’intérêt : {are_searched}. Les dossiers sont conservés {days} si rien d’autre n’est précisé.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Policy  ·  {proposals} to decide</source>
        <translation>Politique  ·  {proposals} à décider</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Policy {version}: {policy_name}, since {moment}, signed by {people}</source>
        <translation>Politique {version} : {policy_name}, depuis {moment}, signée par {people}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Proposal {proposal_id} is {state}.</source>
        <translation>La proposition {proposal_id} est {state}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Proposal {proposal_id} waits for a second person on the page Policy.</source>
        <translation>La proposition {proposal_id} attend une deuxième personne à la page Politique.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Responsible officer: {officer}</source>
        <translation>Agent responsable : {officer}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Searching may go on.</source>
        <translation>Les recherches peuvent reprendre.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Some acts take two people: one proposes, another confirms. Another policy is proposed on the command line: homeward policy propose FILE.</source>
        <translation>Certains actes demandent deux personnes : l’une propose, une autre confirme. Une autre politique se propose en ligne de commande : homeward policy propose FILE.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>What this unit has decided about its use. Whoever proposes an act never confirms it.</source>
        <translation>Ce que cette unité a décidé sur son usage. Qui propose un acte ne le confirme jamais.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Where the policy wants a second person, this proposes it, and somebody else confirms it on this page.</source>
        <translation>Là où la politique veut une deuxième personne, ceci le propose, et quelqu’un d’autre le confirme sur cette page.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Withdraw</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Withdraw proposal {proposal_id}</source>
        <translation>Retirer la proposition {proposal_id}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>{count} day</source>
        <translation>{count} jour</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>{count} proposal</source>
        <translation>{count} proposition</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>{count} proposals</source>
        <translation>{count} propositions</translation>
    </message>
    <message>
        <location filename="../../../app/ui/profile_choice.py"/>
        <source>A file that takes over the process that opens it meets no other file. Slower.</source>
        <translation>Un fichier qui prend le contrôle du processus qui l’ouvre n’en rencontre aucun autre. Plus lent.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/profile_choice.py"/>
        <source>A first look at very many files: large upright faces. Small, turned or covered ones may be missed.</source>
        <translation>Un premier regard sur de très nombreux fichiers : grands visages droits. Les petits, tournés ou couverts peuvent échapper.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/profile_choice.py"/>
        <source>A process for each file</source>
        <translation>Un processus par fichier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/profile_choice.py"/>
        <source>Everything that can be tried, for the files that matter most; many times slower.</source>
        <translation>Tout ce qui peut être essayé, pour les fichiers qui comptent le plus; bien des fois plus lent.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/profile_choice.py"/>
        <source>How closely to look</source>
        <translation>Attention à y porter</translation>
    </message>
    <message>
        <location filename="../../../app/ui/profile_choice.py"/>
        <source>Small, turned and most partly covered faces, too. The choice for nearly everything.</source>
        <translation>Aussi les visages petits, tournés et, pour la plupart, partiellement couverts. Le choix pour presque tout.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/progress_strip.py"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="../../../app/ui/progress_strip.py"/>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/progress_strip.py"/>
        <source>Stopping after the files in hand…</source>
        <translation>Arrêt après les fichiers en cours…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/progress_strip.py"/>
        <source>What has begun is finished; it cannot be cancelled now.</source>
        <translation>Ce qui est commencé est mené à bout; on ne peut plus l’annuler.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/protection_line.py"/>
        <source>Protection from networks</source>
        <translation>Protection contre les réseaux</translation>
    </message>
    <message>
        <location filename="../../../app/ui/purpose_dialog.py"/>
        <source>In your own words</source>
        <translation>En vos propres mots</translation>
    </message>
    <message>
        <location filename="../../../app/ui/purpose_dialog.py"/>
        <source>Narrow the search</source>
        <translation>Restreindre la recherche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/purpose_dialog.py"/>
        <source>Purpose by the policy</source>
        <translation>Finalité selon la politique</translation>
    </message>
    <message>
        <location filename="../../../app/ui/purpose_dialog.py"/>
        <source>Purpose of this search</source>
        <translation>Finalité de cette recherche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/purpose_dialog.py"/>
        <source>Search now</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="../../../app/ui/purpose_dialog.py"/>
        <source>Search with {probe}</source>
        <translation>Rechercher avec {probe}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/purpose_dialog.py"/>
        <source>The policy opens no purpose to you.</source>
        <translation>La politique ne vous ouvre aucune finalité.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/purpose_dialog.py"/>
        <source>The purpose is kept with the search and in the audit trail.</source>
        <translation>La finalité est conservée avec la recherche et dans le journal d’audit.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/purpose_dialog.py"/>
        <source>Used before:</source>
        <translation>Déjà utilisé :</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_panel.py"/>
        <source>Cancel job</source>
        <translation>Annuler tâche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_panel.py"/>
        <source>Choose a job that waits or runs.</source>
        <translation>Choisissez une tâche qui attend ou qui tourne.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_panel.py"/>
        <source>How long the queue will take</source>
        <translation>Combien de temps la file prendra</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_panel.py"/>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_panel.py"/>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_panel.py"/>
        <source>Progress of the job that runs</source>
        <translation>Avancement de la tâche en cours</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_panel.py"/>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_panel.py"/>
        <source>Queue of long work</source>
        <translation>File des longs travaux</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_panel.py"/>
        <source>{work}: cancelled. What it had done is kept.</source>
        <translation>{work} : annulée. Ce qu’elle avait fait est gardé.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>; {count} more wait</source>
        <translation>; {count} autres attendent</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>; {count} more waits</source>
        <translation>; {count} autre attend</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Examination</source>
        <translation>Examen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Examination of all exhibits, {how}</source>
        <translation>Examen de toutes les pièces, {how}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Examination of {exhibit}, {how}</source>
        <translation>Examen de {exhibit}, {how}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>How far</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Intake</source>
        <translation>Versement</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Intake of {exhibit}</source>
        <translation>Versement de {exhibit}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Retry of {count} file, {how}</source>
        <translation>Reprise de {count} fichier, {how}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Retry of {count} files, {how}</source>
        <translation>Reprise de {count} fichiers, {how}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>done</source>
        <translation>exécutée</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>exhaustive</source>
        <translation>exhaustif</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>quick</source>
        <translation>rapide</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>thorough</source>
        <translation>approfondi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{count} file done</source>
        <translation>{count} fichier fait</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{count} file left</source>
        <translation>{count} fichier restant</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{count} files done</source>
        <translation>{count} fichiers faits</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{count} files left</source>
        <translation>{count} fichiers restants</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{count} job</source>
        <translation>{count} tâche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{count} job waits since {since}</source>
        <translation>{count} tâche attend depuis {since}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{count} jobs</source>
        <translation>{count} tâches</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{count} jobs wait since {since}</source>
        <translation>{count} tâches attendent depuis {since}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{how}, a process for each file</source>
        <translation>{how}, un processus par fichier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{jobs}  ·  about {time} for all</source>
        <translation>{jobs}  ·  environ {time} en tout</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{jobs}  ·  about {time}, and what {others} of them take</source>
        <translation>{jobs}  ·  environ {time}, plus ce que prennent {others} d’entre elles</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{jobs}, paused</source>
        <translation>{jobs}, en pause</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{work}, {time} left</source>
        <translation>{work}, reste {time}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{work}: {done} of {total}</source>
        <translation>{work} : {done} de {total}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>‖ Queue paused, {count} job</source>
        <translation>‖ File en pause, {count} tâche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>‖ Queue paused, {count} jobs</source>
        <translation>‖ File en pause, {count} tâches</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>A starting point that can forbid functions; no legal advice.</source>
        <translation>Un point de départ qui peut interdire des fonctions; pas un avis juridique.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>Controller</source>
        <translation>Responsable du traitement</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>Evaluation until</source>
        <translation>Évaluation jusqu’au</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>For whom it works</source>
        <translation>Pour qui elle travaille</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>Impact assessment</source>
        <translation>Évaluation d’impact</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>Jurisdiction</source>
        <translation>Juridiction</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>No jurisdiction is chosen. Nothing was created; choose the profile nearest to your law.</source>
        <translation>Aucune juridiction n’est choisie. Rien n’a été créé; choisissez le profil le plus proche de votre droit.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>Only for a trial: it is stamped everywhere, and ends on that day. This is never changed later.</source>
        <translation>Seulement pour un essai : c’est estampillé partout et se termine ce jour-là. Ne change jamais ensuite.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>Responsible officer</source>
        <translation>Agent responsable</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>The last day of the evaluation is no date. Nothing was created; write YYYY-MM-DD, or leave it empty.</source>
        <translation>Le dernier jour de l’évaluation n’est pas une date. Rien n’a été créé; écrivez AAAA-MM-JJ ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>The reference of the DPIA or PIA that covers this unit.</source>
        <translation>La référence de l’évaluation d’impact (AIPD ou EFVP) qui couvre cette unité.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>Who answers in law for what is done with the data.</source>
        <translation>Qui répond en droit de ce qui est fait des données.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>YYYY-MM-DD, or nothing</source>
        <translation>AAAA-MM-JJ, ou rien</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>A report is not encrypted: it leaves the unit by your explicit act, which goes on record as a disclosure with the report's SHA-256.</source>
        <translation>Un rapport n’est pas chiffré : il quitte l’unité par votre acte exprès, consigné comme une communication avec le SHA-256 du rapport.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>Compare a file's SHA-256 with the one here before you rely on it.</source>
        <translation>Comparez le SHA-256 d’un fichier avec celui d’ici avant de vous y fier.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>Face crops, conclusions, custody and hashes of this case: one HTML file, and a JSON manifest beside it.</source>
        <translation>Recadrages de visages, conclusions, possession et hachages de ce dossier : un fichier HTML, et un manifeste JSON à côté.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>No report has left this case</source>
        <translation>Aucun rapport n’est sorti de ce dossier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>Produce report…</source>
        <translation>Produire le rapport…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>Produced</source>
        <translation>Produit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>Recipient, kept in the audit trail</source>
        <translation>Destinataire, conservé dans le journal d’audit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>Reports of this case</source>
        <translation>Rapports de ce dossier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>Whom the report is meant for: the prosecutor, a partner agency</source>
        <translation>À qui le rapport est destiné : le procureur, un organisme partenaire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>Write the report to</source>
        <translation>Écrire le rapport dans</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>{path} is written, with {leads}. It is not encrypted: guard it well.</source>
        <translation>{path} est écrit, avec {leads}. Il n’est pas chiffré : gardez-le bien.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>It is restored</source>
        <translation>C’est restauré</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>Look at the backups</source>
        <translation>Regarder les sauvegardes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>Reading the backups</source>
        <translation>Lecture des sauvegardes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>Restore a unit from a backup</source>
        <translation>Restaurer une unité d’une sauvegarde</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>Step {step} of {steps}</source>
        <translation>Étape {step} de {steps}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>What opens it?</source>
        <translation>Qu’est-ce qui l’ouvre ?</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>What was restored</source>
        <translation>Ce qui a été restauré</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>What will be, and what is lost</source>
        <translation>Ce qui sera, et ce qui est perdu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>Where are the backups?</source>
        <translation>Où sont les sauvegardes ?</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>Which backup, and where to?</source>
        <translation>Quelle sauvegarde, et vers où ?</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>A code that was valid when the backup was made. It lets you give somebody a new passphrase, and does nothing else: the unit is laid out and verified by whoever comes in.</source>
        <translation>Un code qui était valable quand la sauvegarde a été faite. Il permet de donner à quelqu’un une nouvelle phrase de passe, et rien d’autre : l’unité est dépliée, et vérifiée par qui entre.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Backups in the folder</source>
        <translation>Sauvegardes du répertoire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Choose a backup of the list. Nothing was restored.</source>
        <translation>Choisissez une sauvegarde de la liste. Rien n’a été restauré.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Choose the file of the escrow key</source>
        <translation>Choisir le fichier de la clé de séquestre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Choose the folder of backups</source>
        <translation>Choisir le répertoire des sauvegardes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Choose the list of erasures</source>
        <translation>Choisir la liste des effacements</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Connect the disk with the backups. Nothing on it is changed, and no key is needed to look at it: each backup is read and held against its digests.</source>
        <translation>Branchez le disque des sauvegardes. Rien n’y est changé, et aucune clé n’est requise pour les regarder : chacune est lue et comparée à ses empreintes.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>File of the escrow key</source>
        <translation>Fichier de la clé de séquestre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Folder of backups</source>
        <translation>Répertoire des sauvegardes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>List of erasures, kept apart from the backups</source>
        <translation>Liste des effacements, gardée à part des sauvegardes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Made</source>
        <translation>Fait</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>My passphrase</source>
        <translation>Ma phrase de passe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Name a new or empty folder for the unit. Nothing was restored.</source>
        <translation>Nommez un répertoire neuf ou vide pour l’unité. Rien n’a été restauré.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Name the file of the escrow key. Nothing was restored.</source>
        <translation>Nommez le fichier de la clé de séquestre. Rien n’a été restauré.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Name the folder of backups. Nothing was restored.</source>
        <translation>Nommez le répertoire des sauvegardes. Rien n’a été restauré.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Passphrase of the escrow holder</source>
        <translation>Phrase de passe du dépositaire du séquestre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Recovery code, or the first sheet</source>
        <translation>Code de récupération, ou première feuille</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Second sheet</source>
        <translation>Deuxième feuille</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>The escrow key, by its holder</source>
        <translation>La clé de séquestre, par son dépositaire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>The holder opens the backup. With your own passphrase beside it the unit is opened and verified at once; with none it is laid out, and stays locked.</source>
        <translation>Le dépositaire ouvre la sauvegarde. Avec en plus votre propre phrase de passe, l’unité est ouverte et vérifiée aussitôt; sans elle, elle est dépliée et reste verrouillée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>The newest whole backup loses least.</source>
        <translation>La plus récente sauvegarde entière est celle qui perd le moins.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>The passphrase that you had when the backup was made. The unit is opened with it and verified.</source>
        <translation>La phrase de passe que vous aviez quand la sauvegarde a été faite. L’unité est ouverte par elle et vérifiée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>The recovery code, from its sheet</source>
        <translation>Le code de récupération, de sa feuille</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Two of the three recovery sheets</source>
        <translation>Deux des trois feuilles de récupération</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Two sheets that were valid when the backup was made. They let you give somebody a new passphrase, and do nothing else: the unit is laid out and verified by whoever comes in.</source>
        <translation>Deux feuilles qui étaient valables quand la sauvegarde a été faite. Elles permettent de donner à quelqu’un une nouvelle phrase de passe, et rien d’autre : l’unité est dépliée, et vérifiée par qui entre.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Type what stands on the paper. Nothing was restored.</source>
        <translation>Tapez ce qui est écrit sur le papier. Rien n’a été restauré.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Type your passphrase. Nothing was restored.</source>
        <translation>Tapez votre phrase de passe. Rien n’a été restauré.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>What opens it</source>
        <translation>Ce qui l’ouvre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Where to: a new or empty folder</source>
        <translation>Vers où : un répertoire neuf ou vide</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Backup {number} of {when}: {count} file</source>
        <translation>Sauvegarde {number} du {when} : {count} fichier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Backup {number} of {when}: {count} files</source>
        <translation>Sauvegarde {number} du {when} : {count} fichiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Backup {number}, in {folder}</source>
        <translation>Sauvegarde {number}, dans {folder}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Erased again</source>
        <translation>Effacé de nouveau</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Erased since</source>
        <translation>Effacé depuis</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Everything that was done after {when}: acts, conclusions, new people, changed passphrases.</source>
        <translation>Tout ce qui a été fait après le {when} : actes, conclusions, nouvelles personnes, phrases de passe changées.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Go back and choose the newest, unless you know why not.</source>
        <translation>Revenez en arrière et choisissez la plus récente, sauf si vous savez pourquoi pas.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Into</source>
        <translation>Vers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>It is not opened now. Its first opening puts on record that it was restored.</source>
        <translation>Elle n’est pas ouverte maintenant. Sa première ouverture consigne qu’elle a été restaurée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>It is opened with your passphrase, puts on record that it was restored, and all of it is verified.</source>
        <translation>Elle est ouverte par votre phrase de passe, consigne qu’elle a été restaurée, et tout en est vérifié.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>It is whole and encrypted. Its first opening puts on record that it was restored.</source>
        <translation>Elle est entière et chiffrée. Sa première ouverture consigne qu’elle a été restaurée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>It says</source>
        <translation>Elle dit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Keep in mind</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Look for another copy of that backup first, on another disk.</source>
        <translation>Cherchez d’abord une autre copie de cette sauvegarde, sur un autre disque.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Newer backups</source>
        <translation>Sauvegardes plus récentes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Newer, not whole</source>
        <translation>Plus récentes, pas entières</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Not opened yet</source>
        <translation>Pas encore ouverte</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Once somebody is in, apply the list of erasures: page Unit, retention ({apply}).</source>
        <translation>Dès que quelqu’un y est entré, appliquez la liste des effacements : page Unité, conservation ({apply}).</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Open it, let people in again, and verify custody (page Unit, section Custody).</source>
        <translation>Ouvrez-la, laissez entrer les gens de nouveau, et vérifiez la chaîne de possession (page Unité, section Possession).</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Restored</source>
        <translation>Restaurée</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Room</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Something does not hold. Do not work in it; tell whoever answers for custody.</source>
        <translation>Quelque chose ne tient pas. N’y travaillez pas; dites-le à qui répond de la possession.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Trail in it</source>
        <translation>Journal qu’elle contient</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>What is restored</source>
        <translation>Ce qui est restauré</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>What newer backups in the same folder name is erased again. Erasures that none of them knows come back.</source>
        <translation>Ce que nomment des sauvegardes plus récentes du même répertoire est effacé de nouveau. Les effacements qu’aucune d’elles ne connaît reviennent.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>What the list of erasures and newer backups name is erased again, at once.</source>
        <translation>Ce que nomment la liste des effacements et des sauvegardes plus récentes est effacé de nouveau, aussitôt.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>What was erased after this backup comes back with it.</source>
        <translation>Ce qui a été effacé après cette sauvegarde revient avec elle.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Where there is a list of erasures, go back and name it.</source>
        <translation>S’il y a une liste des effacements, revenez en arrière et nommez-la.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Whoever was removed from the unit since this backup can open it again. Never work on in two copies of a unit: their trails part.</source>
        <translation>Qui a été retiré de l’unité depuis cette sauvegarde peut l’ouvrir de nouveau. Ne continuez jamais dans deux copies d’une unité : leurs journaux se séparent.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>about {size} MiB are needed, {free} MiB are free</source>
        <translation>il faut environ {size} Mio, {free} Mio sont libres</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>not whole: {count} file missing or changed</source>
        <translation>pas entière : {count} fichier manquant ou changé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>not whole: {count} files missing or changed</source>
        <translation>pas entière : {count} fichiers manquants ou changés</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>whole</source>
        <translation>entière</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>whole, and an escrow key opens it, too</source>
        <translation>entière, et une clé de séquestre l’ouvre aussi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>{count} newer one cannot be restored.</source>
        <translation>{count} plus récente ne peut pas être restaurée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>{count} newer one is whole. Restoring this one loses more than need be.</source>
        <translation>{count} plus récente est entière. Restaurer celle-ci perd plus qu’il ne faut.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>{count} newer ones are whole. Restoring this one loses more than need be.</source>
        <translation>{count} plus récentes sont entières. Restaurer celle-ci perd plus qu’il ne faut.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>{count} newer ones cannot be restored.</source>
        <translation>{count} plus récentes ne peuvent pas être restaurées.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>{count} thing</source>
        <translation>{count} chose</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>{count} thing was checked, and it holds.</source>
        <translation>{count} chose a été contrôlée, et elle tient.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>{count} things</source>
        <translation>{count} choses</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>{count} things were checked, and all hold.</source>
        <translation>{count} choses ont été contrôlées, et toutes tiennent.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>A still at the face's moment, never moving. Each look is on record with its length.</source>
        <translation>Une image fixe au moment du visage, jamais animée. Chaque regard est consigné avec sa durée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>A whole frame of this file, while you hold a key. The reason stays on record with each look and how long it lasted, and with each face that you draw, until you close the frame.</source>
        <translation>Une image entière de ce fichier, tant que vous maintenez une touche. Le motif reste consigné avec chaque regard et sa durée, et avec chaque visage que vous dessinez, jusqu’à ce que vous fermiez l’image.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>Hold {hold} and press {draw} to draw another.</source>
        <translation>Maintenez {hold} et appuyez sur {draw} pour en dessiner un autre.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>Hold {hold} to see the frame. It opens grey and blurred, and is gone when you let go.</source>
        <translation>Maintenez {hold} pour voir l’image entière. Elle s’ouvre grise et floue, et disparaît quand vous relâchez.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>Reason: {reason}</source>
        <translation>Motif : {reason}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>The picture that was searched with is no exhibit and is not kept; it has no frame to see.</source>
        <translation>L’image recherchée n’est pas une pièce et n’est pas gardée; elle n’a pas d’image entière à montrer.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>The whole frame that this face was found in, while you hold a key. The reason stays on record with each look and how long it lasted, until you close the frame.</source>
        <translation>L’image entière où ce visage a été trouvé, tant que vous maintenez une touche. Le motif reste consigné avec chaque regard et sa durée, jusqu’à ce que vous fermiez l’image.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>and meanwhile</source>
        <translation>et pendant ce temps</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>{before} {after}: other frames</source>
        <translation>{before} {after} : autres images</translation>
    </message>
    <message>
        <location filename="../../../app/ui/searched_panel.py"/>
        <source>Search {search_id}  ·  {moment}
{searched_by}
Gallery version {number}
{subjects}, {references}
Searched: {types}</source>
        <translation>Recherche {search_id}  ·  {moment}
{searched_by}
Version {number} de la galerie
{subjects}, {references}
Recherché : {types}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/searched_panel.py"/>
        <source>You are the second examiner. Rank, comparison score and the first conclusion are withheld, and the order says nothing.</source>
        <translation>Vous êtes le deuxième examinateur. Rang, score de comparaison et première conclusion ne sont pas montrés, et l’ordre ne dit rien.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/searched_panel.py"/>
        <source>{manual}: a person drew this face, the detector had missed it</source>
        <translation>{manual} : une personne a dessiné ce visage, le détecteur l’avait manqué</translation>
    </message>
    <message>
        <location filename="../../../app/ui/searched_panel.py"/>
        <source>{manual}: a person drew {count} of these faces</source>
        <translation>{manual} : une personne a dessiné {count} de ces visages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/searched_panel.py"/>
        <source>{manual}: people drew {count} of these faces</source>
        <translation>{manual} : des personnes ont dessiné {count} de ces visages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/searched_panel.py"/>
        <source>{probe}
Taken {taken}</source>
        <translation>{probe}
Prise {taken}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/sheet_card.py"/>
        <source>I have written it down</source>
        <translation>Je l’ai noté</translation>
    </message>
    <message>
        <location filename="../../../app/ui/sheet_card.py"/>
        <source>It opens the unit when every passphrase is lost, and it is shown this once. Write it on paper and lock the paper away; do not keep it on this machine.</source>
        <translation>Elle ouvre l’unité quand toutes les phrases de passe sont perdues, et n’est montrée que cette fois. Écrivez-la sur papier et mettez le papier sous clé; ne la gardez pas sur cette machine.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/sheet_card.py"/>
        <source>The recovery sheet</source>
        <translation>La feuille de récupération</translation>
    </message>
    <message>
        <location filename="../../../app/ui/sheet_card.py"/>
        <source>These are not those two groups of the code. Look at your note again.</source>
        <translation>Ce ne sont pas ces deux groupes du code. Regardez votre note de nouveau.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/sheet_card.py"/>
        <source>Type group {number} of the code</source>
        <translation>Tapez le groupe {number} du code</translation>
    </message>
    <message>
        <location filename="../../../app/ui/sheet_card.py"/>
        <source>Write it to a file…</source>
        <translation>L’écrire dans un fichier…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/sheet_card.py"/>
        <source>Write the recovery sheet to</source>
        <translation>Écrire la feuille de récupération dans</translation>
    </message>
    <message>
        <location filename="../../../app/ui/sheet_card.py"/>
        <source>{path_name} is written, in the clear. Print it elsewhere and destroy the file.</source>
        <translation>{path_name} est écrit, en clair. Imprimez-le ailleurs et détruisez le fichier.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/sheets_dialog.py"/>
        <source>New recovery sheets</source>
        <translation>Nouvelles feuilles de récupération</translation>
    </message>
    <message>
        <location filename="../../../app/ui/shell.py"/>
        <source>Homeward met a fault of its own and left out the last step. Everything recorded before it is safe. Do the step again; if it happens twice, lock the unit, open it again and report the place. {where}: {place}.</source>
        <translation>Homeward a rencontré une défaillance interne et omis la dernière étape. Tout ce qui a été consigné avant est en sûreté. Refaites l’étape; si cela se répète, verrouillez l’unité, ouvrez-la de nouveau et signalez l’endroit. {where} : {place}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/shell.py"/>
        <source>It is on record</source>
        <translation>C’est consigné</translation>
    </message>
    <message>
        <location filename="../../../app/ui/shell.py"/>
        <source>Write this place down</source>
        <translation>Notez cet endroit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source> The list says what does not run, and why.</source>
        <translation> La liste dit ce qui ne tourne pas, et pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>Choose a standing search that has not ended.</source>
        <translation>Choisissez une recherche permanente qui n’est pas terminée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>End it</source>
        <translation>La terminer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>End standing search</source>
        <translation>Terminer la recherche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>Kept by</source>
        <translation>Maintenu par</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>Kept standing in this case</source>
        <translation>Maintenues dans ce dossier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>Last run</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>New because</source>
        <translation>Nouveau car</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>New candidates</source>
        <translation>Nouveaux candidats</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>No new candidates.{rests}</source>
        <translation>Aucun nouveau candidat.{rests}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>Nothing new waits for you</source>
        <translation>Rien de nouveau ne vous attend</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>Open its list</source>
        <translation>Ouvrir sa liste</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>Run now</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>Standing searches:  {progress}</source>
        <translation>Recherches permanentes :  {progress}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>The standing search has ended. What it found stays.</source>
        <translation>La recherche permanente est terminée. Ce qu’elle a trouvé reste.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>due: gallery or models have changed</source>
        <translation>à refaire : la galerie ou les modèles ont changé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{count} new candidate</source>
        <translation>{count} nouveau candidat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{count} new candidates</source>
        <translation>{count} nouveaux candidats</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{count} probe</source>
        <translation>{count} élément recherché</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{count} probes</source>
        <translation>{count} éléments recherchés</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{count} standing search</source>
        <translation>{count} recherche permanente</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{count} standing searches</source>
        <translation>{count} recherches permanentes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{found_by} made this search and concludes on its candidates first. To examine this one yourself, search with the face again.</source>
        <translation>{found_by} a fait cette recherche et conclut d’abord sur ses candidats. Pour examiner celui-ci vous-même, refaites la recherche avec le visage.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{listed}: Candidates ({page}), then {list}.</source>
        <translation>{listed} : Candidats ({page}), puis {list}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{new_candidates} for {probes} since you last looked</source>
        <translation>{new_candidates} pour {probes} depuis votre dernier regard</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{probe}, kept by {keeper}, is searched no more when the gallery changes. What was found stays.</source>
        <translation>{probe}, maintenue par {keeper}, n’est plus relancée quand la galerie change. Ce qui a été trouvé reste.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{standing_searches} cannot run on what has changed</source>
        <translation>Ne peut porter sur ce qui a changé : {standing_searches}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/step_button.py"/>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <location filename="../../../app/ui/step_button.py"/>
        <source>not begun</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/step_button.py"/>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/step_button.py"/>
        <source>{page}, {state}</source>
        <translation>{page}, {state}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_acts.py"/>
        <source>All references go, from the index in memory, too, and the name is taken off every list of candidates. Backups made before keep them until they are made anew.</source>
        <translation>Toutes les références partent, aussi de l’index en mémoire, et le nom est retiré de chaque liste de candidats. Les sauvegardes faites avant les gardent jusqu’à ce qu’elles soient refaites.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_acts.py"/>
        <source>Erase reference {number}</source>
        <translation>Effacer la référence {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_acts.py"/>
        <source>Erase {name}</source>
        <translation>Effacer {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_acts.py"/>
        <source>It comes before the date that the file gives itself. What was stated before stays on record.</source>
        <translation>Elle passe avant la date que le fichier donne lui-même. Ce qui a été déclaré avant reste consigné.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_acts.py"/>
        <source>Reference {number}</source>
        <translation>Référence {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_acts.py"/>
        <source>The subject stays with the other references.</source>
        <translation>Le sujet reste avec les autres références.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>As wide as it is known: {examples}; write {unknown} where it is not known.</source>
        <translation>Aussi précisément qu’on la sait : {examples}; écrivez {unknown} là où on l’ignore.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Birth date and sex of {name}</source>
        <translation>Date de naissance et sexe de {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Give a day of the form {form}. Nothing was changed.</source>
        <translation>Donnez un jour de la forme {form}. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>It is kept for ever, and outlives what is erased: write no name in it.</source>
        <translation>Il est gardé pour toujours et survit à ce qui est effacé : n’y écrivez aucun nom.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Keep {name} until</source>
        <translation>Conserver {name} jusqu’au</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>May leave the unit</source>
        <translation>Peut quitter l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Nothing is in it.</source>
        <translation>Il n’y a rien dedans.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Originator wants it deleted by</source>
        <translation>L’organisme d’origine veut la suppression d’ici le</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Originator, who lent them; empty where they are the unit's own</source>
        <translation>Organisme d’origine, qui les a prêtées; vide si elles sont à l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Set the date</source>
        <translation>Fixer la date</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>State them</source>
        <translation>Les déclarer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Terms of {name}</source>
        <translation>Conditions de {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>The unit's own date, for all present references. An originator's date stays as it is, and whichever comes first counts. The policy says how far ahead it may lie.</source>
        <translation>La date de l’unité, pour toutes les références présentes. La date d’un organisme d’origine reste telle quelle, et la première des deux compte. La politique dit jusqu’où elle peut aller.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>These replace the terms of all present references of this subject.</source>
        <translation>Elles remplacent les conditions de toutes les références présentes de ce sujet.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Type its number, {number}</source>
        <translation>Tapez son numéro, {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>What was stated before stays on record. The reason outlives the subject: write no name in it.</source>
        <translation>Ce qui a été déclaré avant reste consigné. Le motif survit au sujet : n’y écrivez aucun nom.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} capture date</source>
        <translation>{count} date de prise de vue</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} capture dates</source>
        <translation>{count} dates de prise de vue</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} further row</source>
        <translation>{count} autre ligne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} further rows</source>
        <translation>{count} autres lignes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} further vector</source>
        <translation>{count} autre vecteur</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} further vectors</source>
        <translation>{count} autres vecteurs</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} statement of birth date and sex</source>
        <translation>{count} déclaration de date de naissance et de sexe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} statement of terms</source>
        <translation>{count} énoncé de conditions</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} statements of birth date and sex</source>
        <translation>{count} déclarations de date de naissance et de sexe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} statements of terms</source>
        <translation>{count} énoncés de conditions</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{text} is not a day of the form {form}. Nothing was changed; write it again.</source>
        <translation>{text} n’est pas un jour de la forme {form}. Rien n’a été changé; écrivez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_list.py"/>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_list.py"/>
        <source>Nobody is enrolled yet</source>
        <translation>Personne n’est encore inscrit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_list.py"/>
        <source>Nobody is like that</source>
        <translation>Personne n’est ainsi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_list.py"/>
        <source>Subjects of the gallery</source>
        <translation>Sujets de la galerie</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_list.py"/>
        <source>{subjects} asked for</source>
        <translation>{subjects} selon la demande</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>, to be deleted by {day}</source>
        <translation>, à supprimer au plus tard le {day}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Added {when} by {name}</source>
        <translation>Ajouté le {when} par {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Birth date, sex…</source>
        <translation>Naissance, sexe…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Born: {born}{sex}</source>
        <translation>Naissance : {born}{sex}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Capture date…</source>
        <translation>Prise de vue…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Consent: {words}, until {day}</source>
        <translation>Consentement : {words}, jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Erase reference…</source>
        <translation>Effacer la référence…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Erase subject…</source>
        <translation>Effacer le sujet…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Keep until {day}</source>
        <translation>Conserver jusqu’au {day}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Keep until…</source>
        <translation>Conserver…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Nobody is chosen</source>
        <translation>Personne n’est choisi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Picture of the reference</source>
        <translation>Image de la référence</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Pictures of the references</source>
        <translation>Images des références</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>References of the subject</source>
        <translation>Références du sujet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Source: {source}. Legal basis: {basis}</source>
        <translation>Source : {source}. Fondement juridique : {basis}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Terms…</source>
        <translation>Conditions…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>The subject that is chosen in the list</source>
        <translation>Le sujet choisi dans la liste</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>A day of UTC, all of it</source>
        <translation>Un jour UTC, en entier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>All cases</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>All operations</source>
        <translation>Toutes les opérations</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>Older</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>{shown} of {entries}</source>
        <translation>{shown} sur {entries}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>{typed} is no day of the form YYYY-MM-DD. Nothing was read; type it anew.</source>
        <translation>{typed} n’est pas un jour de la forme AAAA-MM-JJ. Rien n’a été lu; retapez-le.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trial_dialog.py"/>
        <source>Concluded</source>
        <translation>Conclu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trial_dialog.py"/>
        <source>Different sources</source>
        <translation>Sources différentes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trial_dialog.py"/>
        <source>Examiner</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trial_dialog.py"/>
        <source>Latest conclusions in disclosed trials, by what was known before. Supervisors see everybody's, whoever examined in one their own. Trials are set and disclosed on the page Unit.</source>
        <translation>Les dernières conclusions d’épreuves dévoilées, selon ce qu’on savait déjà. Les superviseurs voient celles de tous, les examinateurs les leurs. Les épreuves se posent et se dévoilent à la page Unité.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trial_dialog.py"/>
        <source>No conclusion of a disclosed trial is here for you to see.</source>
        <translation>Aucune conclusion d’une épreuve dévoilée n’est là pour vous.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trial_dialog.py"/>
        <source>Same source</source>
        <translation>Source commune</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trial_dialog.py"/>
        <source>all together</source>
        <translation>tous ensemble</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>1 to {most}</source>
        <translation>1 à {most}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>A demonstration: its people are drawn and its findings mean nothing.</source>
        <translation>Une démonstration : ses personnes sont dessinées et ses constats ne veulent rien dire.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>A guess of a passphrase</source>
        <translation>Un essai de phrase de passe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>A supervisor or an administrator registers the unit.</source>
        <translation>Un superviseur ou un administrateur enregistre l’unité.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>A unit for casework.</source>
        <translation>Une unité pour de vrais dossiers.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>An evaluation that is closed: it can be read, and nobody works in it.</source>
        <translation>Une évaluation qui est close : elle se lit, et personne n’y travaille.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>An evaluation until {day}: stamped everywhere, closed here by a supervisor ({close}).</source>
        <translation>Une évaluation jusqu’au {day} : marquée partout, close ici par un superviseur ({close}).</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Close the evaluation…</source>
        <translation>Clore l’évaluation…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Closing the evaluation</source>
        <translation>Clôture de l’évaluation</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>From the next unlock on, the window locks after so long without input.</source>
        <translation>Dès le prochain déverrouillage, la fenêtre se verrouille après ce temps sans saisie.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Give the minutes as a number. Nothing was changed.</source>
        <translation>Donnez les minutes en chiffres. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>It stands on every report from now on.</source>
        <translation>Cela figure désormais sur chaque rapport.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Lock after…</source>
        <translation>Verrouiller…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Locks after</source>
        <translation>Se verrouille après</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Nobody before this use.</source>
        <translation>Personne avant cette utilisation.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Nobody is in it.</source>
        <translation>Personne n’y est.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Not registered for anybody.</source>
        <translation>Enregistrée au nom de personne.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Opened before by</source>
        <translation>Ouverte avant par</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Register anew</source>
        <translation>Réenregistrer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Register anew…</source>
        <translation>Réenregistrer…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Registration</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Set</source>
        <translation>Régler</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Staff gallery</source>
        <translation>Galerie du personnel</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>The evaluation is closed already.</source>
        <translation>L’évaluation est close déjà.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>This unit is no evaluation.</source>
        <translation>Cette unité n’est pas une évaluation.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Vectors</source>
        <translation>Vecteurs</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Whose unit this is, and what it works with.</source>
        <translation>À qui est cette unité, et avec quoi elle travaille.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>costs {cost}</source>
        <translation>coûte {cost}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{count} case</source>
        <translation>{count} dossier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{count} cases</source>
        <translation>{count} dossiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{count} minute without input</source>
        <translation>{count} minute sans saisie</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{count} minutes without input</source>
        <translation>{count} minutes sans saisie</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{count} people, the first erased after {day}</source>
        <translation>{count} personnes, la première effacée après le {day}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{count} person, erased after {day}</source>
        <translation>{count} personne, effacée après le {day}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{count} reference in the gallery</source>
        <translation>{count} référence dans la galerie</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{count} references in the gallery</source>
        <translation>{count} références dans la galerie</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{name}, made {day}</source>
        <translation>{name}, faite le {day}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{name}; it forbids {functions}</source>
        <translation>{name}; elle interdit {functions}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>A whole, encrypted copy on another disk. Cases that have not changed are not copied again.</source>
        <translation>Une copie entière et chiffrée sur un autre disque. Les dossiers qui n’ont pas changé ne sont pas recopiés.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Back up for an escrow holder, too…</source>
        <translation>Sauvegarder, aussi pour un séquestre…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Back up to…</source>
        <translation>Sauvegarder sur…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Backup {number}</source>
        <translation>Sauvegarde {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Backup {number} is whole and verified: {members} files, {copied} of them copied now.</source>
        <translation>La sauvegarde {number} est entière et vérifiée : {members} fichiers, dont {copied} copiés maintenant.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Backup {run} came back whole: {files} files, {entries} audit entries. The copy is removed.</source>
        <translation>La sauvegarde {run} est revenue entière : {files} fichiers, {entries} entrées du journal. La copie est supprimée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Backup {run} did not come back whole: {wrong}. Make another one now.</source>
        <translation>La sauvegarde {run} n’est pas revenue entière : {wrong}. Faites-en une autre maintenant.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Backups and recovery</source>
        <translation>Sauvegardes et récupération</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Check a sheet…</source>
        <translation>Vérifier feuille…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Choose the folder of backups to try</source>
        <translation>Choisissez le répertoire de sauvegardes à essayer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Choose the folder of backups to verify</source>
        <translation>Choisissez le répertoire de sauvegardes à vérifier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Choose the folder of backups, on another disk</source>
        <translation>Choisissez le répertoire de sauvegardes, sur un autre disque</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Escrow key</source>
        <translation>Clé de séquestre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Have new sheets made.</source>
        <translation>Faites faire de nouvelles feuilles.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>It opens the backup, as it would then.</source>
        <translation>Elle ouvre la sauvegarde, comme elle le ferait alors.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>It would not open this unit: it was renewed since, or is another unit's. Make new ones now ({code}, {sheets}).</source>
        <translation>Cela n’ouvrirait pas cette unité : le code a été renouvelé depuis, ou est celui d’une autre unité. Faites-en de nouveaux maintenant ({code}, {sheets}).</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>It would open this unit.</source>
        <translation>Elle ouvrirait cette unité.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Last checked</source>
        <translation>Dernier contrôle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Last rehearsal</source>
        <translation>Dernier essai</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Let the holder read the fingerprint aloud and compare it, now and before each use.</source>
        <translation>Que le dépositaire lise l’empreinte à voix haute, et comparez-la, maintenant et avant chaque usage.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Make an escrow key…</source>
        <translation>Faire une clé de séquestre…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Never since it was made.</source>
        <translation>Jamais depuis sa création.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>New recovery code…</source>
        <translation>Nouveau code de récupération…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>No restoration was ever rehearsed.</source>
        <translation>Aucune restauration n’a jamais été essayée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>None is on record.</source>
        <translation>Aucune n’est consignée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>None. The code alone opens a locked-out unit.</source>
        <translation>Aucune. Le code seul ouvre une unité bloquée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>One, made {when}</source>
        <translation>Un; création : {when}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Only with three sheets.</source>
        <translation>Seulement avec trois feuilles.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Press {back_up} and name another disk.</source>
        <translation>Appuyez sur {back_up} et nommez un autre disque.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Press {check} and type one back from its paper.</source>
        <translation>Appuyez sur {check} et retapez-en une depuis son papier.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Press {rehearse}: only a copy that came back is known to come back.</source>
        <translation>Appuyez sur {rehearse} : seule une copie revenue est connue pour revenir.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Recovery sheets</source>
        <translation>Feuilles de récupération</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Rehearsal</source>
        <translation>Restauration d’essai</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Rehearse</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Rehearse a restoration…</source>
        <translation>Essayer une restauration…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Take note of the restoration…</source>
        <translation>Prendre acte de la restauration…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>The escrow key is made. Its fingerprint stands below.</source>
        <translation>La clé de séquestre est faite. Son empreinte est ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>The folder of backups, an empty folder, and the passphrase of anybody who was in the unit then, a recovery sheet, or the escrow holder. Here by {restore}; where the unit is gone, on the page that unlocks.</source>
        <translation>Le répertoire des sauvegardes, un répertoire vide, et la phrase de passe de quiconque était alors dans l’unité, une feuille de récupération, ou le dépositaire du séquestre. Ici par {restore}; là où l’unité n’est plus, à la page qui déverrouille.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>The newest backup is laid out beside its folder, every file is held against it, and the copy is removed. It is never opened, and stays encrypted. As much room is needed as the unit takes.</source>
        <translation>La sauvegarde la plus récente est étalée à côté de son répertoire, chaque fichier y est confronté, et la copie est supprimée. Elle n’est jamais ouverte et reste chiffrée. Il faut autant de place que l’unité en prend.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>This copy</source>
        <translation>Cette copie</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Three new sheets…</source>
        <translation>Trois nouvelles feuilles…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>To restore</source>
        <translation>Pour restaurer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Type the recovery code from its sheet, or two of the three sheets. Nothing is opened; that it was checked goes on record, and nothing of the code.</source>
        <translation>Tapez le code de récupération de sa feuille, ou deux des trois feuilles. Rien n’est ouvert; la vérification est consignée, et rien du code.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Verify backups in…</source>
        <translation>Vérifier sauvegardes…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Verifying the backups</source>
        <translation>Vérification des sauvegardes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>with the unit</source>
        <translation>avec l’unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{count}, of which any two open the unit, made {when}</source>
        <translation>{count}, dont deux quelconques ouvrent l’unité; création : {when}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{file} is the holder's, {file}.public seals backups. Fingerprint: {fingerprint}</source>
        <translation>{file} est au dépositaire, {file}.public scelle des sauvegardes. Empreinte : {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{when} ({who}): backup {run}</source>
        <translation>{when} ({who}) : sauvegarde {run}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{when} ({who}): backup {run}, {members} files, {copied} of them copied then</source>
        <translation>{when} ({who}) : sauvegarde {run}, {members} fichiers, dont {copied} copiés alors</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{when} ({who}): it does not open</source>
        <translation>{when} ({who}) : elle n’ouvre pas</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{when} ({who}): it opens</source>
        <translation>{when} ({who}) : elle ouvre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{when}: {members} files</source>
        <translation>{when} : {members} fichiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{whole} of {count} backup is whole.</source>
        <translation>{whole} sauvegarde sur {count} est entière.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{whole} of {count} backups are whole.</source>
        <translation>{whole} sauvegardes sur {count} sont entières.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{words}, {missing} of them missing or changed</source>
        <translation>{words}, dont {missing} manquants ou changés</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_closing_acts.py"/>
        <source>Close it for good</source>
        <translation>Clore pour de bon</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_closing_acts.py"/>
        <source>Closing report of the evaluation</source>
        <translation>Rapport de clôture de l’évaluation</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_closing_acts.py"/>
        <source>Every case is counted, the report is written, and nobody works in this unit any more: it can be read, reported on, administered and erased. This is never taken back.</source>
        <translation>Chaque dossier est compté, le rapport est écrit, et plus personne ne travaille dans cette unité : elle peut être lue, rapportée, administrée et effacée. On ne revient jamais là-dessus.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_closing_acts.py"/>
        <source>Name of the unit, once more</source>
        <translation>Nom de l’unité, une fois de plus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_closing_acts.py"/>
        <source>That is not the name of this unit. Nothing was closed.</source>
        <translation>Ce n’est pas le nom de cette unité. Rien n’a été clos.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_closing_acts.py"/>
        <source>Where the closing report goes</source>
        <translation>Où va le rapport de clôture</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_closing_acts.py"/>
        <source>Written: {page}, and for machines {facts}. SHA-256 of the page: {digest}</source>
        <translation>Écrit : {page}, et pour les machines {facts}. SHA-256 de la page : {digest}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Custody does not hold in {count} place. Keep the folder as it is and call a supervisor.</source>
        <translation>La chaîne de possession ne tient pas en {count} endroit. Gardez le répertoire tel quel et appelez un superviseur.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Custody does not hold in {count} places. Keep the folder as it is and call a supervisor.</source>
        <translation>La chaîne de possession ne tient pas en {count} endroits. Gardez le répertoire tel quel et appelez un superviseur.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Custody holds: {count} check made, the whole trail walked.</source>
        <translation>La chaîne de possession tient : {count} vérification faite, tout le journal parcouru.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Custody holds: {count} checks made, the whole trail walked.</source>
        <translation>La chaîne de possession tient : {count} vérifications faites, tout le journal parcouru.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Entry {number}: {words}</source>
        <translation>Entrée {number} : {words}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Every lock writes to {path}.</source>
        <translation>Chaque verrouillage écrit dans {path}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Head in digits</source>
        <translation>Tête en chiffres</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Keep the folder as it is, copy it whole, and call a supervisor.</source>
        <translation>Gardez le répertoire tel quel, copiez-le en entier, et appelez un superviseur.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Last checkpoint</source>
        <translation>Dernier point de contrôle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Last verification</source>
        <translation>Dernière vérification</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>No witness is written at locks.</source>
        <translation>Aucun témoin n’est écrit aux verrouillages.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Nobody has verified this unit yet.</source>
        <translation>Personne n’a encore vérifié cette unité.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Press {verify}.</source>
        <translation>Appuyez sur {verify}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>The medium is not there now; plug it in before you lock the unit.</source>
        <translation>Le support n’est pas là; branchez-le avant de verrouiller l’unité.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>The witness knows entry {number} now. Keep the medium away from this machine.</source>
        <translation>Le témoin connaît maintenant l’entrée {number}. Gardez le support loin de cette machine.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Verifying custody</source>
        <translation>Vérification de la chaîne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Whether the record is whole. Note the words of the head elsewhere: a later unit must know them.</source>
        <translation>Si le registre est entier. Notez ailleurs les mots de la tête : une unité ultérieure doit les connaître.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Without one, nothing outside the unit notices that it was put back to an earlier day.</source>
        <translation>Sans lui, rien hors de l’unité ne remarque qu’elle a été ramenée à un jour antérieur.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Witness at each lock…</source>
        <translation>Témoin au verrouillage…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Write a witness…</source>
        <translation>Écrire témoin…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Write the witness to a file on another medium</source>
        <translation>Écrire le témoin dans un fichier sur un autre support</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>in the lock of {when}, entry {number}</source>
        <translation>dans le verrouillage de {when}, entrée {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>none yet: the first lock leaves one</source>
        <translation>aucun encore : le premier verrouillage en laisse un</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>{point}; also at every disclosure and every 1,000 entries</source>
        <translation>{point}; aussi à chaque communication et toutes les 1 000 entrées</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>{when} ({who}): these do not hold: {places}</source>
        <translation>{when} ({who}) : ceci ne tient pas : {places}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>{when} ({who}): {checks} checks, all hold</source>
        <translation>{when} ({who}) : {checks} vérifications, toutes tiennent</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>{words} One was last written by hand on {when}.</source>
        <translation>{words} Un a été écrit à la main pour la dernière fois le {when}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_dialog.py"/>
        <source>Models to work with</source>
        <translation>Modèles avec lesquels travailler</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_dialog.py"/>
        <source>One embedder or two, which are fused, and any detectors. Vectors of other models are kept; those that the new choice lacks are made from stored crops, and until then nothing is searched where they are missing. Scores and persons of before were found with the models of before.</source>
        <translation>Un modèle de vectorisation, ou deux qui sont combinés, et autant de détecteurs qu’il en faut. Les vecteurs d’autres modèles sont gardés; ceux qui manquent au nouveau choix sont faits à partir des recadrages conservés, et d’ici là rien n’est recherché là où ils manquent. Les scores et les personnes d’avant ont été trouvés avec les modèles d’avant.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_dialog.py"/>
        <source>Work with these</source>
        <translation>Travailler avec eux</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source> {count} crop gave none and stays without.</source>
        <translation> {count} recadrage n’en a pas donné et reste sans vecteur.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source> {count} crops gave none and stay without.</source>
        <translation> {count} recadrages n’en ont pas donné et restent sans vecteur.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Add from a file…</source>
        <translation>Ajouter d’un fichier…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Choose a model that was brought to the unit; the built-in one stays.</source>
        <translation>Choisissez un modèle apporté à l’unité; celui d’origine reste.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Choose for use…</source>
        <translation>Choisir l’usage…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Choose the model's manifest (.toml) or its ZIP</source>
        <translation>Choisissez le manifeste du modèle (.toml) ou son ZIP</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Embedding again</source>
        <translation>Nouvelle vectorisation</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>From now on vectors are those of {pack}. Press {embed} to make those that are missing.</source>
        <translation>Désormais, les vecteurs sont ceux de {pack}. Appuyez sur {embed} pour faire ceux qui manquent.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Its weights are erased. Vectors that it made stay, and can no longer be made anew.</source>
        <translation>Ses poids sont effacés. Les vecteurs qu’il a faits restent et ne peuvent plus être refaits.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Nothing lacks a vector {where}. Each case is looked at once it is entered.</source>
        <translation>À rien ne manque un vecteur {where}. Chaque dossier est regardé quand on y entre.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Remove {model}</source>
        <translation>Retirer {model}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>The model is removed.</source>
        <translation>Le modèle est retiré.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>The model pack that is chosen in the table</source>
        <translation>Le paquet de modèles choisi dans le tableau</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Trying the model</source>
        <translation>Essai du modèle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Vectors were made for {references} and {faces}.</source>
        <translation>Des vecteurs ont été faits pour {references} et {faces}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>What finds and compares faces. Each new model is tried in a sealed process first.</source>
        <translation>Ce qui trouve et compare les visages. Chaque nouveau modèle est d’abord essayé dans un processus scellé.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>built in</source>
        <translation>d’origine</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>in the gallery</source>
        <translation>dans la galerie</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>in the gallery and this case</source>
        <translation>dans la galerie et ce dossier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>{ms} ms a face when it was tried here</source>
        <translation>{ms} ms par visage à son essai ici</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>{name} is taken in and not used yet. It was trained on: {data}.</source>
        <translation>{name} est versé et pas encore utilisé. Il a été entraîné sur : {data}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>{references} and {faces} of this case lack a vector of {pack}: until they are embedded again, nothing is searched or grouped with them. No exhibit is needed; a run that is stopped goes on where it ended.</source>
        <translation>À {references} et {faces} de ce dossier il manque un vecteur de {pack} : jusqu’à leur nouvelle vectorisation, rien n’est recherché ni regroupé avec eux. Aucune pièce n’est nécessaire; un passage arrêté reprend où il s’était terminé.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>● in use</source>
        <translation>● utilisé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_page.py"/>
        <source>Unit  ·  {section}</source>
        <translation>Unité  ·  {section}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_panel.py"/>
        <source>Work is still running here. Let it finish or cancel it first.</source>
        <translation>Un travail tourne encore ici. Laissez-le finir ou annulez-le d’abord.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_proof_acts.py"/>
        <source>No proof of the fence is on record in this unit. {prove} says how one is made.</source>
        <translation>Aucune preuve de la clôture n’est consignée dans cette unité. {prove} dit comment en faire une.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_proof_acts.py"/>
        <source>Proof of the fence, {when} ({who}): it does NOT hold. Do not work on cases here; tell whoever keeps this machine.</source>
        <translation>Preuve de la clôture, {when} ({who}) : elle ne tient PAS. Ne travaillez sur aucun dossier ici; dites-le à qui s’occupe de cette machine.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_proof_acts.py"/>
        <source>Proof of the fence, {when} ({who}): nothing could be tried on this machine.</source>
        <translation>Preuve de la clôture, {when} ({who}) : rien n’a pu être essayé sur cette machine.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_proof_acts.py"/>
        <source>Proof of the fence, {when} ({who}): nothing got through. It took {seconds} seconds.</source>
        <translation>Preuve de la clôture, {when} ({who}) : rien n’est passé. Elle a pris {seconds} secondes.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_proof_acts.py"/>
        <source>Some two hundred ways out are tried on this machine, each without the fence and behind it. That takes a minute or two, and is done before the fence stands: this window is behind it already, and so is all that it could start. Close Homeward and start it once with {command}. The window opens when the proof is made; then press {prove} here again. Nothing is sent to another machine.</source>
        <translation>Quelque deux cents voies de sortie sont essayées sur cette machine, chacune sans la clôture et derrière elle. Cela prend une minute ou deux, et se fait avant que la clôture soit dressée : cette fenêtre est déjà derrière elle, et tout ce qu’elle pourrait lancer aussi. Fermez Homeward et lancez-le une fois par {command}. La fenêtre s’ouvre quand la preuve est faite; appuyez alors de nouveau sur {prove} ici. Rien n’est envoyé à une autre machine.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_proof_acts.py"/>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_proof_acts.py"/>
        <source>Written: {path}. SHA-256: {digest}</source>
        <translation>Écrit : {path}. SHA-256 : {digest}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_protection_panel.py"/>
        <source>All {total} layers hold.</source>
        <translation>Les {total} couches tiennent toutes.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_protection_panel.py"/>
        <source>Layers of the protection</source>
        <translation>Couches de la protection</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_protection_panel.py"/>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_protection_panel.py"/>
        <source>The proof that no network is reached is made on the command line, before the fence stands: homeward selftest --seal --out FILE.pdf.</source>
        <translation>La preuve qu’aucun réseau n’est atteint se fait à la ligne de commande, avant que la clôture soit dressée : homeward selftest --seal --out FILE.pdf.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_protection_panel.py"/>
        <source>What keeps this program from networks, as the system says now.</source>
        <translation>Ce qui tient ce programme à l’écart des réseaux, selon le système maintenant.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_protection_panel.py"/>
        <source>{missing} of {total} layers missing. Work with seized material on another machine until it is put right.</source>
        <translation>{missing} couches sur {total} manquent. Travaillez avec le matériel saisi sur une autre machine jusqu’à ce que ce soit réglé.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_protection_panel.py"/>
        <source>{weaker} of {total} layers weaker than they could be. Read below what to do.</source>
        <translation>{weaker} couches sur {total} sont plus faibles qu’elles ne pourraient l’être. Lisez ci-dessous quoi faire.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>An escrow holder's key</source>
        <translation>La clé d’un séquestre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Any two of the three sheets open the unit when nobody else can. Give each to a different person or place. Earlier sheets open nothing any more.</source>
        <translation>Deux des trois feuilles, peu importe lesquelles, ouvrent l’unité quand personne d’autre ne le peut. Remettez chacune à une autre personne ou à un autre lieu. Les feuilles d’avant n’ouvrent plus rien.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Any two of three will open the unit when nobody else can. Nothing changes before all three were typed back.</source>
        <translation>Deux feuilles sur trois ouvriront l’unité quand personne d’autre ne le peut. Rien ne change avant que les trois aient été retapées.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Choose the escrow key that seals it, ending in .public</source>
        <translation>Choisir la clé de séquestre qui la scelle, au nom en .public</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Each opening says that this unit was restored until somebody has taken note, on record. Say what happened, and whether acts after the backup have to be done again.</source>
        <translation>Chaque ouverture dit que cette unité a été restaurée, jusqu’à ce que quelqu’un en ait pris acte. Dites ce qui s’est passé, et si des actes d’après la sauvegarde sont à refaire.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>It is on record that you have taken note.</source>
        <translation>Il est consigné que vous en avez pris acte.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Make the key</source>
        <translation>Faire la clé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Take note</source>
        <translation>Prendre acte</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Take note of the restoration</source>
        <translation>Prendre acte de la restauration</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>The holder types this alone. The file is theirs, to be kept away from the unit; the one beside it, ending in .public, seals backups and opens nothing.</source>
        <translation>Le dépositaire tape ceci seul. Le fichier est à lui, à garder loin de l’unité; celui d’à côté, au nom en .public, scelle des sauvegardes et n’ouvre rien.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>The new recovery code is valid. The old one opens nothing any more; destroy its paper.</source>
        <translation>Le nouveau code de récupération est valable. L’ancien n’ouvre plus rien; détruisez son papier.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>The two passphrases differ. Nothing was made; type them again.</source>
        <translation>Les deux phrases de passe diffèrent. Rien n’a été fait; retapez-les.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>The unit is restored in {folder}. Lock this one to open it, and never work on in both.</source>
        <translation>L’unité est restaurée dans {folder}. Verrouillez celle-ci pour l’ouvrir, et ne continuez jamais dans les deux.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Until you have typed it back the old code stays valid; then it opens nothing any more.</source>
        <translation>Jusqu’à ce que vous l’ayez retapé, l’ancien code reste valable; ensuite il n’ouvre plus rien.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>What was restored, and why</source>
        <translation>Ce qui a été restauré, et pourquoi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Where the holder's file goes</source>
        <translation>Où va le fichier du dépositaire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>A second person confirms or declines it on the page Policy.</source>
        <translation>Une deuxième personne la confirme ou la refuse à la page Politique.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>Another date for {what}</source>
        <translation>Une autre date pour {what}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>Erase {what}</source>
        <translation>Effacer {what}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>For good, and from every place that is searched: {counts}. Backups made until now still hold it.</source>
        <translation>Définitivement, et de chaque endroit qui est fouillé : {counts}. Les sauvegardes faites jusqu’ici le contiennent encore.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>Move the date</source>
        <translation>Changer la date</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>No later than the policy allows. An originator's date stays as it is.</source>
        <translation>Pas plus tard que la politique ne le permet. La date d’un organisme d’origine reste telle quelle.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>Proposal {number} waits for a second person.</source>
        <translation>La proposition {number} attend une deuxième personne.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>Propose to erase {what}</source>
        <translation>Proposer d’effacer {what}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>Type {reference} to confirm</source>
        <translation>Tapez {reference} pour confirmer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>nothing in it</source>
        <translation>rien dedans</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>{count} conclusion</source>
        <translation>{count} conclusion</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>{count} conclusions</source>
        <translation>{count} conclusions</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>{count} exhibit</source>
        <translation>{count} pièce</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>{count} exhibits</source>
        <translation>{count} pièces</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>{count} report</source>
        <translation>{count} rapport</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>{count} reports</source>
        <translation>{count} rapports</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>{count} search</source>
        <translation>{count} recherche</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>{count} searches</source>
        <translation>{count} recherches</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Another date…</source>
        <translation>Autre date…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Apply a list of erasures…</source>
        <translation>Appliquer une liste des effacements…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Choose a line of what falls due first.</source>
        <translation>Choisissez une ligne de ce qui vient d’abord à échéance.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Choose an erasure that has a certificate.</source>
        <translation>Choisissez un effacement qui a un certificat.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Erased, with certificates</source>
        <translation>Effacé, avec certificats</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Erasures</source>
        <translation>Effacements</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>List of erasures…</source>
        <translation>Liste des effacements…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Nothing falls due.</source>
        <translation>Rien ne vient à échéance.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Nothing of it was found afterwards.</source>
        <translation>Rien n’en a été trouvé ensuite.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Only the erasure of a case may need a second person. Press {erase} to erase this.</source>
        <translation>Seul l’effacement d’un dossier peut demander une deuxième personne. Appuyez sur {erase} pour effacer ceci.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Originator</source>
        <translation>Origine</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Propose the erasure…</source>
        <translation>Proposer l’effacement…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>SOMETHING OF IT IS LEFT.</source>
        <translation>IL EN RESTE QUELQUE CHOSE.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>The certificate is in {path}.</source>
        <translation>Le certificat est dans {path}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>What a partner sent is kept as long as they said. Ask them for another date, or erase it.</source>
        <translation>Ce qu’un partenaire a envoyé est gardé aussi longtemps qu’il l’a dit. Demandez-lui une autre date, ou effacez-le.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>What falls due</source>
        <translation>Ce qui vient à échéance</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>What is overdue or falls due within {days} days, originators' dates first. Nothing is ever erased by itself: people erase, with a reason.</source>
        <translation>Ce qui est en retard ou échoit d’ici {days} jours, les dates des organismes d’origine d’abord. Rien ne s’efface jamais de soi-même : des personnes effacent, avec un motif.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Write certificate…</source>
        <translation>Écrire certificat…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Write the certificate to</source>
        <translation>Écrire le certificat dans</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Write the list of all erasures to</source>
        <translation>Écrire la liste de tous les effacements dans</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>in {days} days</source>
        <translation>dans {days} jours</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>{count} erasure is in the list. Keep it apart from the backups.</source>
        <translation>{count} effacement est dans la liste. Gardez-la à l’écart des sauvegardes.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>{count} erasures are in the list. Keep it apart from the backups.</source>
        <translation>{count} effacements sont dans la liste. Gardez-la à l’écart des sauvegardes.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>{what} is erased. {found} Certificate {number} says what was searched.</source>
        <translation>{what} : l’effacement est fait. {found} Le certificat {number} dit où l’on a cherché.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_selftest_panel.py"/>
        <source>Compares the engine with dlib and face_recognition on drawn people, an index with an exact scan, and tries the encryption on a throw-away unit. About half a minute; of this unit only its record is touched.</source>
        <translation>Compare le moteur à dlib et face_recognition sur des personnes dessinées, un index à un balayage exact, et essaie le chiffrement sur une unité jetable. Une demi-minute environ; de cette unité, seul le registre est touché.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_selftest_panel.py"/>
        <source>Everything held on {when} ({who}): {engine}.</source>
        <translation>Tout a tenu le {when} ({who}) : {engine}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_selftest_panel.py"/>
        <source>Findings of the selftest</source>
        <translation>Constats de l’autotest</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_selftest_panel.py"/>
        <source>No selftest is on record in this unit.</source>
        <translation>Aucun autotest n’est consigné dans cette unité.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_selftest_panel.py"/>
        <source>On {when} ({who}) this did not hold: {failing}. Have it put right before you rely on it.</source>
        <translation>Le {when} ({who}) ceci n’a pas tenu : {failing}. Faites-le régler avant de vous y fier.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_selftest_panel.py"/>
        <source>Proof of the fence…</source>
        <translation>Preuve de la clôture…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>Choose a list of erasures</source>
        <translation>Choisissez une liste des effacements</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>Erase again</source>
        <translation>Effacer de nouveau</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>Erasing again</source>
        <translation>Nouvel effacement</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>Nothing that it names is here again.</source>
        <translation>Rien de ce qu’elle nomme n’est de nouveau ici.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>Remember them</source>
        <translation>Les retenir</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>This unit is older than the list, and says so from now on until somebody takes note.</source>
        <translation>Cette unité est plus ancienne que la liste, et elle le dit désormais jusqu’à ce que quelqu’un en prenne acte.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>This unit is older than the list.</source>
        <translation>Cette unité est plus ancienne que la liste.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>{count} erased again.</source>
        <translation>{count} de nouveau effacé.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>{count} erasure remembered.</source>
        <translation>{count} effacement retenu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>{count} erasures remembered.</source>
        <translation>{count} effacements retenus.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>{count} of them are here again and are erased for good, as was decided then.</source>
        <translation>{count} d’entre eux sont de nouveau ici et sont effacés définitivement, comme il fut décidé alors.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>{count} of them is here again and is erased for good, as was decided then.</source>
        <translation>{count} d’entre eux est de nouveau ici et est effacé définitivement, comme il fut décidé alors.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>{count} that this unit did not know are remembered.</source>
        <translation>{count} que cette unité ne connaissait pas sont retenus.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>{count} that this unit did not know is remembered.</source>
        <translation>{count} que cette unité ne connaissait pas est retenu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>{name} names {count} erasure.</source>
        <translation>{name} nomme {count} effacement.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>{name} names {count} erasures.</source>
        <translation>{name} nomme {count} effacements.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>Add a picture…</source>
        <translation>Ajouter une image…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>Choose a picture of one person</source>
        <translation>Choisissez une image d’une personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>Its number in the gallery, or nothing.</source>
        <translation>Son numéro dans la galerie, ou rien.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>Pictures of one person each</source>
        <translation>Images d’une personne chacune</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>Pictures with their known answers</source>
        <translation>Images et leurs réponses connues</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>Reference, authority and purpose are what examiners will read. Known answers are sealed.</source>
        <translation>Référence, autorisation et finalité sont ce que liront les examinateurs. Les réponses connues sont scellées.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>Sealed until it is disclosed.</source>
        <translation>Scellé jusqu’au dévoilement.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>Set the trial</source>
        <translation>Poser l’épreuve</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>The subject is named by its number in the gallery. Nothing was added.</source>
        <translation>Le sujet est nommé par son numéro dans la galerie. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>What it is to show</source>
        <translation>Ce qu’elle doit montrer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>Whom the next picture shows</source>
        <translation>Qui montre la prochaine image</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>subject {number}</source>
        <translation>sujet {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>{file}: {whom}</source>
        <translation>{file} : {whom}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>A case whose answer is known to you alone, examined like any other. Nobody else can tell; disclosed, its conclusions are counted and none becomes a lead.</source>
        <translation>Un dossier dont vous seul connaissez la réponse, examiné comme tout autre. Personne d’autre ne le voit; une fois dévoilé, ses conclusions sont comptées et aucune ne devient une piste.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Choose a hidden trial that you set first.</source>
        <translation>Choisissez d’abord une épreuve cachée que vous avez posée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Choose the declaration that was kept</source>
        <translation>Choisissez la déclaration qui a été gardée</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Disclose</source>
        <translation>Dévoiler</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Disclose by a declaration…</source>
        <translation>Dévoiler par une déclaration…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Disclosed by</source>
        <translation>Dévoilée par</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Disclose…</source>
        <translation>Dévoiler…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Everybody is told, its conclusions are counted, and nobody works in the case any more. This is never taken back.</source>
        <translation>Tout le monde l’apprend, ses conclusions sont comptées, et plus personne ne travaille dans le dossier. Cela n’est jamais repris.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Keep the declaration in</source>
        <translation>Garder la déclaration dans</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Keep the declaration…</source>
        <translation>Garder la déclaration…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Reference of the case</source>
        <translation>Référence du dossier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Set a trial…</source>
        <translation>Poser épreuve…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>The case is open, and a quality trial. Take in its pictures as those of any case, and leave searching and examining to others. Keep its declaration outside the unit ({keep}), so that another can disclose it.</source>
        <translation>Le dossier est ouvert, et c’est une épreuve de qualité. Prenez-y ses images comme celles de tout dossier, et laissez recherches et examens à d’autres. Gardez sa déclaration hors de l’unité ({keep}), pour qu’un autre puisse la dévoiler.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>The declaration of {case} is in {path}. Whoever reads it knows that the case is a trial; keep it away from the unit.</source>
        <translation>La déclaration de {case} est dans {path}. Qui la lit sait que le dossier est une épreuve; gardez-la loin de l’unité.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>The trial is disclosed; {count} conclusion was counted.</source>
        <translation>L’épreuve est dévoilée; {count} conclusion a été comptée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>The trial is disclosed; {count} conclusions were counted.</source>
        <translation>L’épreuve est dévoilée; {count} conclusions ont été comptées.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>You have set none, and none is disclosed.</source>
        <translation>Vous n’en avez posé aucune, et aucune n’est dévoilée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>disclosed</source>
        <translation>dévoilée</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>hidden, set by you</source>
        <translation>cachée, posée par vous</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_form.py"/>
        <source>A folder with one folder of pictures for each person: at least 10 people, 5 of them with two pictures or more, and better some hundreds. Dates may lie in it as born.csv (person,born) and taken.csv (picture,taken). Of the pictures nothing is kept but counts, rates and one digest.</source>
        <translation>Un répertoire avec un répertoire d’images pour chaque personne : au moins 10 personnes, dont 5 avec deux images ou plus, et mieux quelques centaines. Des dates peuvent s’y trouver, dans born.csv (person,born) et taken.csv (picture,taken). Des images, rien n’est gardé que des nombres, des taux et une empreinte.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_form.py"/>
        <source>Choose the folder of labelled pictures</source>
        <translation>Choisir le répertoire des images étiquetées</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_form.py"/>
        <source>Folder of labelled pictures</source>
        <translation>Répertoire des images étiquetées</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_form.py"/>
        <source>How old everybody was whose dates are not given</source>
        <translation>Âge de tous ceux dont les dates ne sont pas données</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_form.py"/>
        <source>Name the folder of labelled pictures. Nothing was measured.</source>
        <translation>Nommez le répertoire des images étiquetées. Rien n’a été mesuré.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_form.py"/>
        <source>Run the test</source>
        <translation>Lancer l’essai</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_form.py"/>
        <source>Years, as 18-90; or nothing, where it is not known.</source>
        <translation>En années, comme 18-90; ou rien, si on ne le sait pas.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_form.py"/>
        <source>{typed} is not a span of years of age like 18-90. Nothing was measured.</source>
        <translation>{typed} n’est pas une tranche d’années d’âge comme 18-90. Rien n’a été mesuré.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Digest of the pictures</source>
        <translation>Hachage des images</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Last test: {when}, by {who}, of {pack}.</source>
        <translation>Dernier essai : {when}, par {who}, de {pack}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Likelihood ratios</source>
        <translation>Rapports de vraisemblance</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>No face found in</source>
        <translation>Aucun visage trouvé dans</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>No performance test was made in this unit, so no score has a measured worth here.</source>
        <translation>Aucun essai de performance n’a été fait dans cette unité; aucun score n’y a donc de valeur mesurée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Pages of the test…</source>
        <translation>Pages de l’essai…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Performance test</source>
        <translation>Essai de performance</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Performance test {number}</source>
        <translation>Essai de performance {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Performance tests</source>
        <translation>Essais de performance</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Performance tests on labelled pictures of the unit's own, which say what a score is worth here. A thousand pictures take some minutes; one can go on working meanwhile.</source>
        <translation>Essais de performance sur des images étiquetées de l’unité elle-même, qui disent ce que vaut ici un score. Mille images prennent quelques minutes; on peut continuer à travailler.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Run a test…</source>
        <translation>Lancer un essai…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Searches that list the person</source>
        <translation>Recherches qui listent la personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Test {number} is on record. {pages} shows its pages.</source>
        <translation>L’essai {number} est consigné. {pages} montre ses pages.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>The performance test that is chosen in the table</source>
        <translation>L’essai de performance choisi dans le tableau</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>With several pictures</source>
        <translation>Avec plusieurs images</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>not measured</source>
        <translation>pas mesuré</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>not validated for any ages: there were not enough pairs of known ages</source>
        <translation>validé pour aucun âge : il n’y avait pas assez de paires d’âges connus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>rank 1 to {rank}: {share}</source>
        <translation>rang 1 à {rank} : {share}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>validated for {bands}</source>
        <translation>validé pour {bands}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>{share} of 100 ({low} to {high}; n = {n})</source>
        <translation>{share} sur 100 ({low} à {high}; n = {n})</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Choose the folder of your unit first.</source>
        <translation>Choisissez d’abord le répertoire de votre unité.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Code of another sheet</source>
        <translation>Code d’une autre feuille</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Code of one sheet</source>
        <translation>Code d’une feuille</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Demonstration unit – its passphrases lie in {demo_passphrases}</source>
        <translation>Unité de démonstration – ses phrases de passe sont dans {demo_passphrases}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Everything of a unit is encrypted in its folder. Nothing leaves it but what you export.</source>
        <translation>Tout ce qui est d’une unité est chiffré dans son répertoire. Rien n’en sort, sauf ce que vous exportez.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>New unit</source>
        <translation>Nouvelle unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Open a unit</source>
        <translation>Ouvrir une unité</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Restore from a backup…</source>
        <translation>Restaurer d’une sauvegarde…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Victim identification, on this machine alone</source>
        <translation>Identification des victimes, sur cette machine seulement</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Why it is opened all the same; goes on record</source>
        <translation>Pourquoi l’ouvrir malgré tout; consigné</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Why the unit is opened although its witness contradicts it</source>
        <translation>Pourquoi l’unité est ouverte bien que son témoin la contredise</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>With a name only your own key slot is tried, which is quicker.</source>
        <translation>Avec un nom, seul votre propre emplacement de clé est essayé, ce qui est plus rapide.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>File {number}</source>
        <translation>Fichier {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>Lies in</source>
        <translation>Se trouve dans</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>Retry all {count} that failed</source>
        <translation>Reprendre les {count} en échec</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>Retry {count} of this reason</source>
        <translation>Reprendre {count} de ce motif</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>Retry {count} that failed</source>
        <translation>Reprendre {count} en échec</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>What is safe</source>
        <translation>Ce qui est sûr</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>What to do next</source>
        <translation>Quoi faire ensuite</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>{count} byte</source>
        <translation>{count} octet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>{count} bytes</source>
        <translation>{count} octets</translation>
    </message>
    <message>
        <location filename="../../../app/ui/verify_page.py"/>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <location filename="../../../app/ui/verify_page.py"/>
        <source>Others have concluded on these. You see neither what they concluded nor any score before yours stands.</source>
        <translation>D’autres ont conclu sur ceux-ci. Vous ne voyez ni leurs conclusions ni aucun score avant que la vôtre soit là.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/verify_page.py"/>
        <source>Searched by</source>
        <translation>Recherché par</translation>
    </message>
    <message>
        <location filename="../../../app/ui/verify_page.py"/>
        <source>Searches waiting for you</source>
        <translation>Recherches qui vous attendent</translation>
    </message>
    <message>
        <location filename="../../../app/ui/verify_page.py"/>
        <source>Verify  ·  {searches}</source>
        <translation>Vérifier  ·  {searches}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/verify_page.py"/>
        <source>When another examiner has concluded on a candidate, the search appears here for your own, independent examination.</source>
        <translation>Quand un autre examinateur a conclu sur un candidat, la recherche paraît ici pour votre propre examen indépendant.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>Darkest tone</source>
        <translation>Ton le plus sombre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>How much of the reference lies over the face</source>
        <translation>Part de la référence posée sur le visage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>Lightest tone</source>
        <translation>Ton le plus clair</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>Overlay: {kind}</source>
        <translation>Superposition : {kind}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>Sharpen {step}</source>
        <translation>Netteté {step}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>Wheel zooms, Shift+wheel turns, drag moves</source>
        <translation>Molette : zoom; Maj+molette : tourner; glisser : déplacer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>{dots}: landmarks as dots to be moved, {next} the next one, {left} {right} {up} {down} move it; never measured</source>
        <translation>{dots} : repères à déplacer, {next} le suivant, {left} {right} {up} {down} le déplacent; jamais mesurés</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>{level}: eyes level, at the same distance, filling the panes; {closer} and {farther} zoom, {left} {right} {up} {down} move</source>
        <translation>{level} : yeux de niveau, à la même distance, remplissant les volets; {closer} et {farther} : zoom; {left} {right} {up} {down} : déplacer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>{name}: up and down, or drag</source>
        <translation>{name} : haut et bas, ou glisser</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>{turn} turns clockwise, {back} back; Shift and the wheel, too</source>
        <translation>{turn} tourne à droite, {back} à gauche; Maj et la molette aussi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_asking.py"/>
        <source>File {media_id}: taken {dated}.</source>
        <translation>Fichier {media_id} : pris {dated}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_asking.py"/>
        <source>Its date is on record as unknown.</source>
        <translation>Sa date est consignée comme inconnue.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_asking.py"/>
        <source>Mark the faces to search with first: {mark} marks one, {all} a whole person.</source>
        <translation>Marquez d’abord les visages avec lesquels rechercher : {mark} en marque un, {all} toute une personne.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_asking.py"/>
        <source>The picture that shows face {face_id}. It comes before the date that the file gives itself.</source>
        <translation>L’image qui montre le visage {face_id}. Cette date passe avant celle que le fichier se donne.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_asking.py"/>
        <source>This face belongs to no person yet. Group the faces first, or search with the face.</source>
        <translation>Ce visage n’appartient encore à aucune personne. Regroupez d’abord les visages, ou recherchez avec le visage.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_asking.py"/>
        <source>When was file {media_id} taken?</source>
        <translation>Quand le fichier {media_id} a-t-il été pris?</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>Least quality</source>
        <translation>Qualité minimale</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>Shown</source>
        <translation>Montrés</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>all exhibits</source>
        <translation>toutes les pièces</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>all faces</source>
        <translation>tous les visages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>best quality first</source>
        <translation>meilleure qualité d’abord</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>exhibit by exhibit</source>
        <translation>par pièce</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>ignored</source>
        <translation>ignorés</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>largest first</source>
        <translation>plus grands d’abord</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>no lead yet</source>
        <translation>pas encore de piste</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>not grouped</source>
        <translation>non regroupés</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>oldest file first</source>
        <translation>fichiers anciens d’abord</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>person by person</source>
        <translation>par personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>quality from</source>
        <translation>qualité min.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>All these faces are one person: {named}.</source>
        <translation>Tous ces visages sont une même personne : {named}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Allow it</source>
        <translation>Permettre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Apart</source>
        <translation>Distinguer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Collage</source>
        <translation>Collage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Decision {decision_id}, {when}{made_by}: {what}</source>
        <translation>Décision {decision_id}, {when}{made_by} : {what}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Decision {made_id} ({kind}) is on record. {undo} takes it back.</source>
        <translation>La décision {made_id} ({kind}) est consignée. {undo} la révoque.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Go to a face of a person first; others are then ordered by nearness to that person.</source>
        <translation>Allez d’abord à un visage d’une personne; les autres sont alors classés selon leur proximité.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Mark faces first, then go to a face of the person whom they are not.</source>
        <translation>Marquez d’abord des visages, puis allez à un visage de la personne qu’ils ne montrent pas.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Mark faces of one person first, then go to a face of the person whom they are.</source>
        <translation>Marquez d’abord les visages d’une personne, puis allez à un visage de la personne qu’ils montrent.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Mark faces with {mark} first, or a whole person with {all}.</source>
        <translation>Marquez d’abord des visages avec {mark}, ou toute une personne avec {all}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Merge into one person</source>
        <translation>Fusionner en une personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Move to {person_label}</source>
        <translation>Déplacer vers : {person_label}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Nearest</source>
        <translation>Proches</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>No face marked</source>
        <translation>Aucun visage marqué</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Nobody has decided anything about the persons of this case.</source>
        <translation>Personne n’a rien décidé sur les personnes de ce dossier.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>None of these faces is {whom}, whatever a grouping says.</source>
        <translation>Aucun de ces visages n’est : {whom}, quoi que dise un regroupement.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>One frame shows somebody more than once: these faces may be one person.</source>
        <translation>Une image montre quelqu’un plus d’une fois : ces visages peuvent être une même personne.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Split</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Take back</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>These faces are one person, and the rest of theirs is somebody else.</source>
        <translation>Ces visages sont une personne, et le reste des siens est quelqu’un d’autre.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>These faces are {person_label}, not the person that they are with now.</source>
        <translation>Ces visages sont : {person_label}, et non la personne avec laquelle ils sont maintenant.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>These faces belong to no person; they stay in the case.</source>
        <translation>Ces visages n’appartiennent à aucune personne; ils restent dans le dossier.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Undo</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>What it changed is as it was without it.</source>
        <translation>Ce qu’elle a changé redevient ce qu’il était sans elle.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>You have seen that these faces are one person. It ranks all others anew.</source>
        <translation>Vous avez vu que ces visages sont une même personne. Toutes les autres sont reclassées.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>face {others}</source>
        <translation>visage {others}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>taken back: {kind} of decision {undone_id}</source>
        <translation>révoquée : {kind} de la décision {undone_id}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>{faces} marked</source>
        <translation>Marqués : {faces}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>{mark} marks a face</source>
        <translation>{mark} marque un visage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>one of {stack} copies; {close} closes the stack</source>
        <translation>une de {stack} copies; {close} ferme la pile</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>stands for {pictures}; {open} opens them</source>
        <translation>en représente : {pictures}; {open} les ouvre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{copies} one of {stack}</source>
        <translation>{copies} une de {stack}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{copies} stacked. </source>
        <translation>Empilées : {copies}. </translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{count} copies</source>
        <translation>{count} copies</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{count} copy</source>
        <translation>{count} copie</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{count} further file</source>
        <translation>{count} autre fichier</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{count} further files</source>
        <translation>{count} autres fichiers</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{count} nearly the same picture</source>
        <translation>{count} image presque pareille</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{count} nearly the same pictures</source>
        <translation>{count} images presque pareilles</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{faces} of known files not shown. </source>
        <translation>Fichiers connus : {faces} non montrés. </translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{further_files} with the same bytes</source>
        <translation>{further_files} aux mêmes octets</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Crops only, eyes level. Quality 0–100 was fitted on adults; rest the pointer on a face for what it means.</source>
        <translation>Recadrages seulement, yeux de niveau. La qualité 0–100 a été ajustée sur des adultes; laissez le pointeur sur un visage pour en lire le sens.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Face wall</source>
        <translation>Mur de visages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Faces are there, but none that the bar above asks for.</source>
        <translation>Il y a des visages, mais aucun que demande la barre ci-dessus.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Group</source>
        <translation>Regrouper</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Known: {kept_back}</source>
        <translation>Connus : {kept_back}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>More faces were found. {read} puts them on the wall; until then nothing moves.</source>
        <translation>D’autres visages ont été trouvés. {read} les met sur le mur; d’ici là, rien ne bouge.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Nearest to {nearest_to_label}</source>
        <translation>Proches de : {nearest_to_label}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>No face is like that</source>
        <translation>Aucun visage de ce genre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>No face yet</source>
        <translation>Aucun visage encore</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Search face</source>
        <translation>Chercher visage</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Search marked</source>
        <translation>Chercher marqués</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Search person</source>
        <translation>Chercher personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Take in an exhibit and examine it; the faces found appear here ({read} reads again).</source>
        <translation>Versez une pièce et examinez-la; les visages trouvés paraissent ici ({read} relit).</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>This face stands for itself: no picture that is nearly the same shows it again.</source>
        <translation>Ce visage ne représente que lui-même : aucune image presque pareille ne le montre encore.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Without known</source>
        <translation>Sans les connus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>{faces}, {behind} more behind them</source>
        <translation>{faces}, {behind} autres derrière</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>{persons} from the faces of this case. A person here is a proposal by distance, nobody's identity.</source>
        <translation>{persons} à partir des visages de ce dossier. Une personne ici est une proposition selon la distance, l’identité de personne.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>Ignored</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>Known already</source>
        <translation>Déjà connus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>Not grouped</source>
        <translation>Non regroupés</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>Was person {placed_with}</source>
        <translation>Était la personne {placed_with}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>drawn by a person</source>
        <translation>dessiné par une personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>given to another person since</source>
        <translation>donné depuis à une autre personne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>ignored: {state}</source>
        <translation>ignoré : {state}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>marked</source>
        <translation>marqué</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>quality {score}</source>
        <translation>qualité {score}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>{words}, {confirmed} confirmed</source>
        <translation>{words}, {confirmed} confirmés</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wellbeing.py"/>
        <source>Lift shield</source>
        <translation>Lever le voile</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wellbeing.py"/>
        <source>Shield faces</source>
        <translation>Voiler les visages</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{count} candidate awaits a second examiner</source>
        <translation>{count} candidat attend un deuxième examinateur</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{count} candidates await a second examiner</source>
        <translation>{count} candidats attendent un deuxième examinateur</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{count} face not grouped</source>
        <translation>{count} visage non regroupé</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{count} faces not grouped</source>
        <translation>{count} visages non regroupés</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{count} file to examine</source>
        <translation>{count} fichier à examiner</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{count} files to examine</source>
        <translation>{count} fichiers à examiner</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{count} of your lists to go through</source>
        <translation>{count} de vos listes à parcourir</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{count} person without a lead</source>
        <translation>{count} personne sans piste</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{count} persons without a lead</source>
        <translation>{count} personnes sans piste</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{done} of {count} candidate concluded</source>
        <translation>{done} candidat sur {count} conclu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{done} of {count} candidates concluded</source>
        <translation>{done} candidats sur {count} conclus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{leads} to report</source>
        <translation>{leads} à rapporter</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{leads}, all in the newest report</source>
        <translation>{leads}, tout dans le rapport le plus récent</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>  ·  about {duration} left</source>
        <translation>  ·  reste environ {duration}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>  ·  {rate_per_s} per second</source>
        <translation>  ·  {rate_per_s} par seconde</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>A candidate is a lead for people to examine, not an identification. The default engine was trained on adults and is weaker on children.</source>
        <translation>Un candidat est une piste que des personnes examinent, pas une identification. Le moteur par défaut a été entraîné sur des adultes et est plus faible sur les enfants.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>A picture that is no exhibit</source>
        <translation>Une image qui n’est pas une pièce</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>By distance, the exact scan and the graph agree.</source>
        <translation>Selon la distance, le balayage exact et le graphe concordent.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>DEMONSTRATION — drawn people, findings mean nothing</source>
        <translation>DÉMONSTRATION — personnes dessinées, les constats ne veulent rien dire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>Faces {listed}</source>
        <translation>Visages {listed}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>Opened with the {actor_name}. Give everybody who needs one a new passphrase on this page, or by homeward people reset-passphrase --name NAME.</source>
        <translation>Ouverte avec : {actor_name}. Donnez une nouvelle phrase de passe à chaque personne qui en a besoin, sur cette page ou par homeward people reset-passphrase --name NAME.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>Person {person_id}  ·  {faces}</source>
        <translation>Personne {person_id}  ·  {faces}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>The act was refused. Nothing was changed.</source>
        <translation>L’acte a été refusé. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>The graph missed {subjects} of those closest by distance. The exact list is shown.</source>
        <translation>Le graphe a manqué {subjects} parmi les plus proches selon la distance. La liste exacte est montrée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>The graph ordered the closest subjects differently from the exact scan. The exact list is shown.</source>
        <translation>Le graphe a classé les sujets les plus proches autrement que le balayage exact. La liste exacte est montrée.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>The list of search {merged_with}, completed by all that came since.
</source>
        <translation>La liste de la recherche {merged_with}, complétée par tout ce qui est venu depuis.
</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>This face is weak ({reasons}). The right person may stand far down the list: read it to the end, and search with the whole person or a better face where there is one.</source>
        <translation>Ce visage est faible ({reasons}). La bonne personne peut être loin dans la liste : lisez-la jusqu’au bout, et recherchez avec la personne entière ou un meilleur visage s’il y en a un.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>awaiting second examiner</source>
        <translation>attend un deuxième examinateur</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>examined</source>
        <translation>examiné</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>excluded</source>
        <translation>exclu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>inconclusive</source>
        <translation>non concluant</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>lead</source>
        <translation>piste</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>skipped</source>
        <translation>omis</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>third examiner needed</source>
        <translation>troisième examinateur nécessaire</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>to examine</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{count} face seen</source>
        <translation>{count} visage vu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{count} faces seen</source>
        <translation>{count} visages vus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{count} frame opened</source>
        <translation>{count} image entière ouverte</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{count} frames opened</source>
        <translation>{count} images entières ouvertes</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{faces} fused</source>
        <translation>{faces} combinés</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{faces}, in view for {duration}</source>
        <translation>{faces}, à l’écran pendant {duration}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{frames} for {duration}</source>
        <translation>{frames} pendant {duration}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{inter_eye_px} px between the eyes</source>
        <translation>{inter_eye_px} px entre les yeux</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{references} kept out by the terms of originators.
</source>
        <translation>Tenu à l’écart par les conditions des organismes d’origine : {references}.
</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{symbol} manual</source>
        <translation>{symbol} manuel</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{title} of {faces}</source>
        <translation>{title} sur {faces}</translation>
    </message>
    <message>
        <location filename="../../../app/worker/box_answer.py"/>
        <source>A worker answered about another place than the box that was drawn. It was stopped.</source>
        <translation>Un processus a répondu sur un autre endroit que le cadre tracé. Il a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/box_answer.py"/>
        <source>No face was added. {0} Nothing was changed.</source>
        <translation>Aucun visage n’a été ajouté. {0} Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/box_answer.py"/>
        <source>No face was added: the file made the process crash that opened it, or took too long. Nothing was changed; try again, and tell who keeps the machine if this comes again.</source>
        <translation>Aucun visage n’a été ajouté : le fichier a fait planter le processus qui l’ouvrait, ou a pris trop de temps. Rien n’a été changé; réessayez, et dites-le à qui s’occupe de la machine si cela revient.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/box_answer.py"/>
        <source>No face was added: what came back is not about the box that was drawn. It was thrown away; nothing was changed.</source>
        <translation>Aucun visage n’a été ajouté : ce qui est revenu ne porte pas sur le cadre tracé. Cela a été jeté; rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/door.py"/>
        <source>No face can be drawn here. Nothing was opened.</source>
        <translation>Aucun visage ne peut être dessiné ici. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/door.py"/>
        <source>No frame can be shown here. Nothing was opened.</source>
        <translation>Aucune image entière ne peut être montrée ici. Rien n’a été ouvert.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>A library that examining needs is missing or broken ({0}).</source>
        <translation>Une bibliothèque nécessaire à l’examen manque ou est défectueuse ({0}).</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>Examining the file took longer than {0} s and was stopped.</source>
        <translation>L’examen du fichier a pris plus de {0} s et a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>More faces were found than one file may report; the surest were kept.</source>
        <translation>Plus de visages ont été trouvés qu’un fichier ne peut en signaler; les plus sûrs ont été gardés.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>Opening the file took more memory than one file is given.</source>
        <translation>L’ouverture du fichier a pris plus de mémoire que n’en reçoit un fichier.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The box lies outside the frame, which is {0} × {1} pixels, or for the most part.</source>
        <translation>Le cadre est hors de l’image, qui fait {0} × {1} pixels, ou l’est en grande partie.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The examining process answered with something it may not say; its answer was thrown away.</source>
        <translation>Le processus d’examen a répondu quelque chose qu’il n’a pas le droit de dire; sa réponse a été jetée.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The examining process did not start.</source>
        <translation>Le processus d’examen n’a pas démarré.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file claims to be {0} × {1} pixels, more than is opened here.</source>
        <translation>Le fichier annonce {0} × {1} pixels, plus que ce qui s’ouvre ici.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file could not be examined for a reason that Homeward does not know ({0}).</source>
        <translation>Le fichier n’a pas pu être examiné, pour une raison que Homeward ne connaît pas ({0}).</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file has more frames than are examined; those looked at are spread evenly over it.</source>
        <translation>Le fichier a plus d’images que ce qui s’examine; celles qui ont été regardées y sont réparties également.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file has {0} bytes, more than is examined here.</source>
        <translation>Le fichier a {0} octets, plus que ce qui s’examine ici.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file holds no moving picture.</source>
        <translation>Le fichier ne contient pas d’image animée.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file is cut short; what is there was examined.</source>
        <translation>Le fichier est tronqué; ce qui est là a été examiné.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file is damaged in places; what could be read was examined.</source>
        <translation>Le fichier est endommagé par endroits; ce qui a pu être lu a été examiné.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file is damaged: nothing of the picture could be read.</source>
        <translation>Le fichier est endommagé : rien de l’image n’a pu être lu.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file is empty: it holds no bytes.</source>
        <translation>Le fichier est vide : il ne contient aucun octet.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file is neither a picture nor a video, whatever its name says.</source>
        <translation>Le fichier n’est ni une image ni une vidéo, quoi que dise son nom.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file is of a kind that is not opened here or that could reach for other files.</source>
        <translation>Le fichier est d’un genre qui ne s’ouvre pas ici ou qui pourrait atteindre d’autres fichiers.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file made the examining process crash.</source>
        <translation>Le fichier a fait planter le processus d’examen.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The picture is too large to be opened whole; it was examined at a half, a quarter or an eighth of its width and height, so that small faces may be missing.</source>
        <translation>L’image est trop grande pour être ouverte entière; elle a été examinée à la moitié, au quart ou au huitième de sa largeur et de sa hauteur, et de petits visages peuvent manquer.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The process that examined the file was ended from outside, perhaps for want of memory; that may not be the file's fault. Retry it when the machine has less to do.</source>
        <translation>Le processus qui examinait le fichier a été interrompu de l’extérieur, peut-être faute de mémoire; ce n’est pas forcément la faute du fichier. Reprenez-le quand la machine aura moins à faire.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The time for one file ran out; what was seen until then was kept.</source>
        <translation>Le temps pour un fichier est écoulé; ce qui a été vu jusque-là a été gardé.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The video is damaged, not empty: it holds data, but not one frame could be read.</source>
        <translation>La vidéo est endommagée, pas vide : elle contient des données, mais pas une image n’a pu être lue.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The weights of the model pack are not those that its manifest names.</source>
        <translation>Les poids du paquet de modèles ne sont pas ceux que nomme son manifeste.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>This system cannot confine the processes that open seized files. They hold no key, but a file that takes one over could reach what you can reach: keep this machine off every network.</source>
        <translation>Ce système ne peut pas confiner les processus qui ouvrent les fichiers saisis. Ils ne détiennent aucune clé, mais un fichier qui en prend le contrôle pourrait atteindre ce que vous pouvez atteindre : gardez cette machine hors de tout réseau.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>This system does not bound the memory of the processes that open seized files: a file that asks for too much slows the machine or ends the process, and is then listed as failed.</source>
        <translation>Ce système ne borne pas la mémoire des processus qui ouvrent les fichiers saisis : un fichier qui en demande trop ralentit la machine ou met fin au processus, et est alors listé comme en échec.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>no detail</source>
        <translation>aucun détail</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>onnxruntime does not run the networks on this machine, so dlib itself does: the same faces and the same numbers, but about twenty times slower. `homeward selftest` says why.</source>
        <translation>onnxruntime n’exécute pas les réseaux sur cette machine; dlib le fait donc lui-même : les mêmes visages et les mêmes nombres, mais environ vingt fois plus lentement. `homeward selftest` dit pourquoi.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/frame_answer.py"/>
        <source>A worker asked for a file that it was not to have. It was stopped.</source>
        <translation>Un processus a demandé un fichier qu’il ne devait pas avoir. Il a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/frame_answer.py"/>
        <source>The frame is not wanted any more. Nothing was shown.</source>
        <translation>L’image entière n’est plus demandée. Rien n’a été montré.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/frame_answer.py"/>
        <source>The frame was not shown: its file made the process crash that opened it, or took too long. Nothing was kept.</source>
        <translation>L’image entière n’a pas été montrée : son fichier a fait planter le processus qui l’ouvrait, ou a pris trop de temps. Rien n’a été gardé.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/frame_answer.py"/>
        <source>The frame was not shown: what came back is no frame. Nothing was kept.</source>
        <translation>L’image entière n’a pas été montrée : ce qui est revenu n’en est pas une. Rien n’a été gardé.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/hand.py"/>
        <source>A worker answered for a file that it had not opened. It was stopped.</source>
        <translation>Un processus a répondu pour un fichier qu’il n’avait pas ouvert. Il a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/hand.py"/>
        <source>A worker opened another file than the next. It was stopped.</source>
        <translation>Un processus a ouvert un autre fichier que le suivant. Il a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/messages.py"/>
        <source>a message is cut short</source>
        <translation>un message est interrompu</translation>
    </message>
    <message>
        <location filename="../../../app/worker/messages.py"/>
        <source>a message is longer than any can be</source>
        <translation>un message est plus long que tout message possible</translation>
    </message>
    <message>
        <location filename="../../../app/worker/pool.py"/>
        <source>Embedding stored crops gave no answer. What was embedded before is kept; run it again to continue.</source>
        <translation>La vectorisation des recadrages conservés n’a pas donné de réponse. Ce qui était vectorisé est conservé; relancez-la pour continuer.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/pool.py"/>
        <source>The comparison with dlib gave no answer. Nothing was changed.</source>
        <translation>La comparaison avec dlib n’a pas donné de réponse. Rien n’a été changé.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/process.py"/>
        <source> Nothing was examined; try again.</source>
        <translation> Rien n’a été examiné; réessayez.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/process.py"/>
        <source>A worker sent more than any answer can be. It was stopped.</source>
        <translation>Un processus a envoyé plus que ne peut l’être une réponse. Il a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/process.py"/>
        <source>No file can be examined. {0} Nothing was changed; run the set-up again, then `homeward selftest`.</source>
        <translation>Aucun fichier ne peut être examiné. {0} Rien n’a été changé; refaites l’installation, puis `homeward selftest`.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/process.py"/>
        <source>No file was opened: the process that was to open them is not confined as this system can (missing: {0}). Nothing was changed; start Homeward again, and tell who keeps the machine if this comes again.</source>
        <translation>Aucun fichier n’a été ouvert : le processus qui devait les ouvrir n’est pas confiné comme ce système le permet (manque : {0}). Rien n’a été changé; redémarrez Homeward, et si cela se répète, avertissez qui tient la machine.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>A worker gave an answer {0}. It was thrown away; the file is listed as failed.</source>
        <translation>Un processus a donné une réponse {0}. Elle a été jetée; le fichier est listé comme en échec.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>A worker introduced itself wrongly. It was stopped.</source>
        <translation>Un processus s’est mal présenté. Il a été arrêté.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>Stored crops could not be embedded. {0}</source>
        <translation>Les recadrages conservés n’ont pas pu être vectorisés. {0}</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>The comparison was not made. {0}</source>
        <translation>La comparaison n’a pas été faite. {0}</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>The frame was not shown. {0}</source>
        <translation>L’image entière n’a pas été montrée. {0}</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>about a piece that there is not</source>
        <translation>sur un morceau qui n’existe pas</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>about another file</source>
        <translation>sur un autre fichier</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>about other crops</source>
        <translation>sur d’autres recadrages</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>cut short</source>
        <translation>tronquée</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>in another language</source>
        <translation>dans une autre langue</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>of an unknown kind</source>
        <translation>d’un genre inconnu</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>of the wrong kind</source>
        <translation>du mauvais genre</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>of the wrong length</source>
        <translation>de la mauvaise longueur</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with a box outside its frame</source>
        <translation>avec un cadre hors de son image</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with a day that never was</source>
        <translation>avec un jour qui n’a jamais été</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with a part outside its frame</source>
        <translation>avec une partie hors de son image</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with a text that is not plain</source>
        <translation>avec un texte qui n’est pas simple</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with a track that ends before it begins</source>
        <translation>avec un suivi qui se termine avant de commencer</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with an impossible box</source>
        <translation>avec un cadre impossible</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with an impossible number of frames</source>
        <translation>avec un nombre d’images impossible</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with an impossible size</source>
        <translation>avec une taille impossible</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with an unknown reason</source>
        <translation>avec une raison inconnue</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with an unknown shortfall</source>
        <translation>avec un manque inconnu</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with impossible numbers</source>
        <translation>avec des nombres impossibles</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with numbers that cannot be</source>
        <translation>avec des nombres qui ne peuvent être</translation>
    </message>
    <message>
        <location filename="../../../app/worker/second_look.py"/>
        <source>Examined again by a process of its own, this picture gave no result ({0}); the first is kept. Look at it yourself.</source>
        <translation>Réexaminée par un processus à elle, cette image n’a pas donné de résultat ({0}); le premier est gardé. Regardez-la vous-même.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/second_look.py"/>
        <source>Examined twice, by two processes, this picture gave two results; the second, by a process that saw nothing else, is kept. A file examined beside it may have falsified the first: all that shared its process were examined again, each by a process of its own. Look for that file among them, and examine what follows with strict.</source>
        <translation>Examinée deux fois, par deux processus, cette image a donné deux résultats; le second, d’un processus qui n’a rien vu d’autre, est gardé. Un fichier examiné à côté d’elle a pu fausser le premier : tous ceux qui partageaient son processus ont été réexaminés, chacun par un processus à lui. Cherchez ce fichier parmi eux, et examinez la suite en mode strict.</translation>
    </message>
</context>
</TS>
