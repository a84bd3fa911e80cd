<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Homeward</name>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>be linked with another case</source>
        <translation>tulla liitetyksi toiseen tapaukseen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>be searched from another case</source>
        <translation>olla haettavana toisesta tapauksesta</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>be shown in another case</source>
        <translation>näkyä toisessa tapauksessa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>closed</source>
        <translation>suljettu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>not supported</source>
        <translation>ei tuettu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>not supported by a second examiner</source>
        <translation>toinen tutkija ei tukenut</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>proposed</source>
        <translation>ehdotettu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>proposed by one examiner</source>
        <translation>yhden tutkijan ehdottama</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>proposed by two examiners</source>
        <translation>kahden tutkijan ehdottama</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>search across cases</source>
        <translation>hakea tapausten välillä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/across.py"/>
        <source>supported</source>
        <translation>tuettu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/adjudication.py"/>
        <source>A conclusion needs a written reason. Nothing was recorded; write what you observed.</source>
        <translation>Johtopäätös vaatii kirjallisen perustelun. Mitään ei kirjattu; kirjoittakaa, mitä havaitsitte.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/adjudication.py"/>
        <source>A conclusion rests on at least one compared component. Nothing was recorded; compare one first.</source>
        <translation>Johtopäätös nojaa ainakin yhteen verrattuun piirteeseen. Mitään ei kirjattu; verratkaa ensin yhtä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/adjudication.py"/>
        <source>By your own analysis one of the pictures is unsuitable, which carries no conclusion to either side. Nothing was recorded; conclude unsuitable or inconclusive, or record a new analysis.</source>
        <translation>Oman analyysinne mukaan toinen kuvista on soveltumaton, eikä se kanna johtopäätöstä kumpaankaan suuntaan. Mitään ei kirjattu; valitkaa soveltumaton tai ratkaisematon, tai kirjatkaa uusi analyysi.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/adjudication.py"/>
        <source>Each picture is analysed alone before a conclusion. Nothing was recorded; record the analysis of the probe, then that of the reference.</source>
        <translation>Kumpikin kuva analysoidaan yksin ennen johtopäätöstä. Mitään ei kirjattu; kirjatkaa haettavan analyysi ja sitten vertailukuvan.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/adjudication.py"/>
        <source>disagreement, third examiner needed</source>
        <translation>erimielisyys, tarvitaan kolmas tutkija</translation>
    </message>
    <message>
        <location filename="../../../app/domain/adjudication.py"/>
        <source>examination</source>
        <translation>tutkimus</translation>
    </message>
    <message>
        <location filename="../../../app/domain/adjudication.py"/>
        <source>third examination</source>
        <translation>kolmas tutkimus</translation>
    </message>
    <message>
        <location filename="../../../app/domain/adjudication.py"/>
        <source>undecided</source>
        <translation>päättämättä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/adjudication.py"/>
        <source>verification</source>
        <translation>tarkistaminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/appearance.py"/>
        <source>The window can be shown at {0} to {1} per cent of its usual size. Nothing was changed; give a number between them.</source>
        <translation>Ikkunan voi näyttää koossa {0}–{1} % tavallisesta. Mitään ei muutettu; antakaa luku siltä väliltä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>Homeward audit entry {0}</source>
        <translation>Homeward, kirjausketjun kirjaus {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>alteration</source>
        <translation>muuttaminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>collection</source>
        <translation>kerääminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>combination</source>
        <translation>tietojen yhdistäminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>consultation</source>
        <translation>katselu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>custody</source>
        <translation>hallintaketju</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>disclosure</source>
        <translation>luovuttaminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>entry {0} does not follow entry {1}</source>
        <translation>kirjaus {0} ei seuraa kirjausta {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>entry {0} is missing</source>
        <translation>kirjaus {0} puuttuu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>entry {0} was changed after it was written</source>
        <translation>kirjausta {0} on muutettu kirjoittamisen jälkeen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/audit.py"/>
        <source>erasure</source>
        <translation>hävittäminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/backup.py"/>
        <source> It is OLDER than the unit once was: a newer witness knows {0} entries.</source>
        <translation> Se on VANHEMPI kuin yksikkö on joskus ollut: uudempi todistajatiedosto tuntee {0} kirjausta.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/backup.py"/>
        <source> What was done after that backup is not in it, erasures included.</source>
        <translation> Varmuuskopion jälkeen tehty ei ole mukana, eivät myöskään hävitykset.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/backup.py"/>
        <source>This unit {0} at audit entry {1}.{2} Take note on record: page Unit, section Backup, or `homeward restored --reason`.</source>
        <translation>Tämä yksikkö {0} kirjauksen {1} kohdalla.{2} Merkitkää tämä tiedoksi: sivu Yksikkö, osio Varmuuskopio, tai `homeward restored --reason`.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/backup.py"/>
        <source>is an older copy, taken</source>
        <translation>on vanhempi kopio, otettu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/backup.py"/>
        <source>was restored from backup {0}, made</source>
        <translation>palautettiin varmuuskopiosta {0}, joka on tehty</translation>
    </message>
    <message>
        <location filename="../../../app/domain/capture_date.py"/>
        <source>{0} (stated by the file)</source>
        <translation>{0} (tiedoston mukaan)</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case.py"/>
        <source>Quality trial, disclosed. It said: {0}</source>
        <translation>Laatukoe, paljastettu. Siinä sanottiin: {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case.py"/>
        <source>The case has no {0}. Nothing was opened; give the {0} and try again.</source>
        <translation>Tapaukselta puuttuu tieto: {0}. Mitään ei avattu; antakaa se ({0}) ja yrittäkää uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case.py"/>
        <source>The retention date {0} is not in the future. Nothing was opened; give the date by which this case must be reviewed or erased.</source>
        <translation>Säilytyspäivä {0} ei ole tulevaisuudessa. Mitään ei avattu; antakaa päivä, johon mennessä tapaus on tarkistettava tai hävitettävä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case.py"/>
        <source>case reference</source>
        <translation>tunnus</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case.py"/>
        <source>taken in</source>
        <translation>tuotu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case_seals.py"/>
        <source>case {0}: entry {1} found its file not as {2}</source>
        <translation>tapaus {0}: kirjauksen {1} kohdalla sen tiedosto ei ollut sellainen, jollaisena {2}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case_seals.py"/>
        <source>case {0}: the unit had its file as {1}, not as {2}</source>
        <translation>tapaus {0}: yksikön tiedosto oli sellainen, jollaisena {1}, ei sellainen, jollaisena {2}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case_seals.py"/>
        <source>entry {0} left it</source>
        <translation>kirjaus {0} jätti sen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case_seals.py"/>
        <source>it was before anything was written to it</source>
        <translation>se oli ennen kuin siihen kirjoitettiin mitään</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case_seals.py"/>
        <source>the case files of the unit were not those that the trail left</source>
        <translation>yksikön tapaustiedostot eivät olleet ne, jotka kirjausketju jätti</translation>
    </message>
    <message>
        <location filename="../../../app/domain/case_seals.py"/>
        <source>{0}, as the checkpoint of entry {1} shows</source>
        <translation>{0}, kuten kirjauksen {1} tarkistuspiste osoittaa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/chance.py"/>
        <source>By chance alone {0} (at most {1}) {2} would be expected at least this close; {3}.</source>
        <translation>Pelkän sattuman perusteella {0} (enintään {1}) {2} olisi odotettavissa vähintään näin lähelle; {3}.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/chance.py"/>
        <source>By chance: &lt; {0} of {1} people this close</source>
        <translation>Sattumalta: &lt; {0} / {1} ihmistä näin lähellä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/chance.py"/>
        <source>By chance: how many of the {0} people in this gallery are expected at least this close without being the one; counted on {1} comparisons of different people in it.</source>
        <translation>Sattumalta: kuinka monen tämän gallerian {0} ihmisestä odotetaan olevan vähintään näin lähellä olematta oikea henkilö; laskettu {1} vertailusta sen eri ihmisten välillä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/chance.py"/>
        <source>By chance: {0} of {1} people this close</source>
        <translation>Sattumalta: {0} / {1} ihmistä näin lähellä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/chance.py"/>
        <source>Nobody else {0} came this close in any comparison; {1}. Fewer than {2} are expected to by chance.</source>
        <translation>Kukaan muu {0} ei ollut näin lähellä missään vertailussa; {1}. Sattumalta heitä odotetaan alle {2}.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/chance.py"/>
        <source>counted on {0} comparisons of different people in it</source>
        <translation>laskettu {0} vertailusta sen eri ihmisten välillä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/chance.py"/>
        <source>of the {0} people in this gallery</source>
        <translation>tämän gallerian {0} ihmisestä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/checkpoint.py"/>
        <source>entry {0} {1}</source>
        <translation>kirjaus {0} {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/checkpoint.py"/>
        <source>holds a checkpoint of another head</source>
        <translation>sisältää toisen kärjen tarkistuspisteen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/checkpoint.py"/>
        <source>holds a checkpoint of another unit</source>
        <translation>sisältää toisen yksikön tarkistuspisteen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/checkpoint.py"/>
        <source>holds a checkpoint with fewer rows of {0} than the one before</source>
        <translation>sisältää tarkistuspisteen, jossa on vähemmän rivejä kuin edellisessä: {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/checkpoint.py"/>
        <source>holds a checkpoint with older key slots than the one before</source>
        <translation>sisältää tarkistuspisteen, jonka avainpaikat ovat vanhemmat kuin edellisen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/checkpoint.py"/>
        <source>lacks its checkpoint</source>
        <translation>on ilman tarkistuspistettä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>, age {0}</source>
        <translation>, ikä {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>; {0} searched without a date</source>
        <translation>; {0} haettu ilman päivää</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>Between them: not known</source>
        <translation>Niiden välissä: ei tiedossa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>Between them: {0}</source>
        <translation>Niiden välissä: {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>Reference: {0}{1}</source>
        <translation>Vertailukuva: {0}{1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>Searched picture: {0}{1}</source>
        <translation>Haettu kuva: {0}{1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>age {0}</source>
        <translation>ikä {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>born after the file's own date</source>
        <translation>syntynyt tiedoston oman päivän jälkeen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>born after the picture</source>
        <translation>syntynyt kuvan ottamisen jälkeen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>taken {0}</source>
        <translation>otettu {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>{0} between</source>
        <translation>välissä {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>{0} here</source>
        <translation>{0} tässä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/circumstances.py"/>
        <source>{0} in the reference</source>
        <translation>{0} vertailukuvassa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/dates.py"/>
        <source>{0} day</source>
        <translation>{0} päivä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/dates.py"/>
        <source>{0} days</source>
        <translation>{0} päivää</translation>
    </message>
    <message>
        <location filename="../../../app/domain/dates.py"/>
        <source>{0} is not a date that can be read. Nothing was recorded; write a day (2009-05-04), a month (2009-05), a year (2009, from {1} on), or two of them with 'to' between (2009 to 2011).</source>
        <translation>{0} ei ole luettava päivämäärä. Mitään ei kirjattu; kirjoittakaa päivä (2009-05-04), kuukausi (2009-05), vuosi (2009, alkaen {1}) tai kaksi niistä ja 'to' väliin (2009 to 2011).</translation>
    </message>
    <message>
        <location filename="../../../app/domain/dates.py"/>
        <source>{0} month</source>
        <translation>{0} kuukausi</translation>
    </message>
    <message>
        <location filename="../../../app/domain/dates.py"/>
        <source>{0} months</source>
        <translation>{0} kuukautta</translation>
    </message>
    <message>
        <location filename="../../../app/domain/dates.py"/>
        <source>{0} to {1}</source>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/dates.py"/>
        <source>{0} year</source>
        <translation>{0} vuosi</translation>
    </message>
    <message>
        <location filename="../../../app/domain/dates.py"/>
        <source>{0} years</source>
        <translation>{0} vuotta</translation>
    </message>
    <message>
        <location filename="../../../app/domain/drawing.py"/>
        <source>A dot lies outside the box. No face was added; put the dots on the eyes and the nose of the face that the box is about.</source>
        <translation>Piste on kehyksen ulkopuolella. Kasvoja ei lisätty; asettakaa pisteet kehystettyjen kasvojen silmiin ja nenään.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/drawing.py"/>
        <source>The face is too small: its eyes would be {0} px apart, and fewer than {1} px say nothing of a person. No face was added; draw the box about the whole face, or use a larger picture of it.</source>
        <translation>Kasvot ovat liian pienet: silmien väli olisi {0} px, eikä alle {1} px kerro henkilöstä mitään. Kasvoja ei lisätty; vetäkää kehys koko kasvojen ympärille tai käyttäkää suurempaa kuvaa.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/drawing.py"/>
        <source>by hand</source>
        <translation>käsin</translation>
    </message>
    <message>
        <location filename="../../../app/domain/drawing.py"/>
        <source>by the engine</source>
        <translation>moottorilla</translation>
    </message>
    <message>
        <location filename="../../../app/domain/drawing.py"/>
        <source>{0} {1}: the detector had missed it; drawn by {2}, {3}, eyes placed {4}</source>
        <translation>{0} {1}: ilmaisimelta jäänyt löytymättä; piirtänyt {2}, {3}, silmät asetettu {4}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>add, change or remove people</source>
        <translation>lisätä, muuttaa tai poistaa jäseniä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>back up the unit</source>
        <translation>ottaa yksiköstä varmuuskopiota</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>change the gallery</source>
        <translation>muuttaa galleriaa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>choose the unit's models</source>
        <translation>valita yksikön malleja</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>conclude on candidates</source>
        <translation>tehdä johtopäätöksiä ehdokkaista</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>read or export the audit trail</source>
        <translation>lukea tai viedä kirjausketjua</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>record anybody's training</source>
        <translation>kirjata kenenkään koulutusta</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>renew or share the recovery code</source>
        <translation>uusia tai jakaa palautuskoodia</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>search the gallery</source>
        <translation>hakea galleriasta</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>see counts and statistics</source>
        <translation>nähdä lukumääriä ja tilastoja</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>see the gallery</source>
        <translation>nähdä galleriaa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>see what is in a case</source>
        <translation>nähdä, mitä tapauksessa on</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>see which cases there are</source>
        <translation>nähdä, mitä tapauksia on</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>stop searching or confirm an act</source>
        <translation>pysäyttää hakuja tai vahvistaa toimia</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>verify what somebody else concluded</source>
        <translation>tarkistaa toisen tekemiä johtopäätöksiä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>work on cases and exhibits</source>
        <translation>työskennellä tapausten ja todistuskappaleiden parissa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/duties.py"/>
        <source>write reports</source>
        <translation>kirjoittaa raportteja</translation>
    </message>
    <message>
        <location filename="../../../app/domain/enrolment.py"/>
        <source>{0}, given for {1}, is a picture of {2} (subject {3}) already.</source>
        <translation>{0}, annettu henkilölle {1}, on jo henkilön {2} (kohde {3}) kuva.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/enrolment.py"/>
        <source>{0}, given for {1}, is a picture of {2} already, in the same enrolment.</source>
        <translation>{0}, annettu henkilölle {1}, on jo henkilön {2} kuva, samassa rekisteröinnissä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/erasure.py"/>
        <source>none here</source>
        <translation>ei täällä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/exposure.py"/>
        <source> for {0}</source>
        <translation> ({0})</translation>
    </message>
    <message>
        <location filename="../../../app/domain/exposure.py"/>
        <source>, in view for {0}</source>
        <translation>, näkyvissä {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/exposure.py"/>
        <source>face</source>
        <translation>kasvokuva</translation>
    </message>
    <message>
        <location filename="../../../app/domain/exposure.py"/>
        <source>faces</source>
        <translation>kasvokuvaa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/exposure.py"/>
        <source>frame</source>
        <translation>ruutu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/exposure.py"/>
        <source>frames</source>
        <translation>ruutua</translation>
    </message>
    <message>
        <location filename="../../../app/domain/exposure.py"/>
        <source>{0} {1} opened</source>
        <translation>Avattu {0} {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/exposure.py"/>
        <source>{0} {1} seen</source>
        <translation>Nähty {0} {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/face.py"/>
        <source>A vector holds numbers that are not finite; it was refused.</source>
        <translation>Vektorissa on lukuja, jotka eivät ole äärellisiä; se hylättiin.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/face.py"/>
        <source>A vector of pack {0} cannot be compared with vectors of pack {1}. Nothing was compared; `homeward models reembed` makes the vectors that are missing.</source>
        <translation>Paketin {0} vektoria ei voi verrata paketin {1} vektoreihin. Mitään ei verrattu; `homeward models reembed` tekee puuttuvat vektorit.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/face.py"/>
        <source>A vector of shape {0} is not one of {1} float32 numbers.</source>
        <translation>Vektori, jonka muoto on {0}, ei koostu {1} float32-luvusta.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/face.py"/>
        <source>not a face</source>
        <translation>ei kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/domain/face.py"/>
        <source>not relevant</source>
        <translation>ei merkitystä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/gallery.py"/>
        <source>Enrolment without a {0} is refused. Nothing was enrolled; state the {0}.</source>
        <translation>Rekisteröinti evätään, kun tieto puuttuu: {0}. Mitään ei rekisteröity; ilmoittakaa se ({0}).</translation>
    </message>
    <message>
        <location filename="../../../app/domain/gallery.py"/>
        <source>comparison</source>
        <translation>vertailu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/gallery.py"/>
        <source>known victim</source>
        <translation>tunnettu uhri</translation>
    </message>
    <message>
        <location filename="../../../app/domain/gallery.py"/>
        <source>legal basis</source>
        <translation>oikeusperuste</translation>
    </message>
    <message>
        <location filename="../../../app/domain/gallery.py"/>
        <source>missing child</source>
        <translation>kadonnut lapsi</translation>
    </message>
    <message>
        <location filename="../../../app/domain/gallery.py"/>
        <source>person of interest</source>
        <translation>tarkkailtava henkilö</translation>
    </message>
    <message>
        <location filename="../../../app/domain/gallery.py"/>
        <source>staff</source>
        <translation>henkilöstö</translation>
    </message>
    <message>
        <location filename="../../../app/domain/hash_sets.py"/>
        <source>The file holds no digest of any file. Nothing was installed; look whether it is a hash set.</source>
        <translation>Tiedostossa ei ole yhdenkään tiedoston tiivistettä. Mitään ei asennettu; katsokaa, onko se tiivistekokoelma.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/hash_sets.py"/>
        <source>The hash set has no {0}. Nothing was installed; give its {0} and try again.</source>
        <translation>Tiivistekokoelmalta puuttuu tieto: {0}. Mitään ei asennettu; antakaa se ({0}) ja yrittäkää uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/hash_sets.py"/>
        <source>known: {0}</source>
        <translation>tunnettu: {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/hash_sets.py"/>
        <source>marked only</source>
        <translation>vain merkitään</translation>
    </message>
    <message>
        <location filename="../../../app/domain/hash_sets.py"/>
        <source>not shown for review until asked for</source>
        <translation>ei näytetä katseltavaksi pyytämättä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/hash_sets.py"/>
        <source>sorted to the end</source>
        <translation>järjestetään loppuun</translation>
    </message>
    <message>
        <location filename="../../../app/domain/hash_sets.py"/>
        <source>{0} (removed)</source>
        <translation>{0} (poistettu)</translation>
    </message>
    <message>
        <location filename="../../../app/domain/head_words.py"/>
        <source>This is neither the words nor the digits of a head. Nothing was looked up; give at least four words of five letters, or at least the first 16 digits.</source>
        <translation>Nämä eivät ole kärjen sanoja eivätkä numeroita. Mitään ei haettu; antakaa vähintään neljä viisikirjaimista sanaa tai vähintään ensimmäiset 16 numeroa.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/incident.py"/>
        <source>{0} in {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/incident.py"/>
        <source>{0}, line {1}, {2}</source>
        <translation>{0}, rivi {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>, of them {0} by an originator's date</source>
        <translation>, joista {0} luovuttajan määräämänä päivänä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>Restrictions on use need an originator who made them. Nothing was changed; state the originator.</source>
        <translation>Käyttörajoituksilla on oltava luovuttaja, joka ne asetti. Mitään ei muutettu; ilmoittakaa luovuttaja.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>Retention: {0}{1}. Nothing is erased by itself: homeward retention due.</source>
        <translation>Säilytys: {0}{1}. Mikään ei häviä itsestään: homeward retention due.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>The originator has no name. Nothing was changed; state who it is.</source>
        <translation>Luovuttajalla ei ole nimeä. Mitään ei muutettu; ilmoittakaa, kuka se on.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>due in {0} days</source>
        <translation>määräpäivä {0} päivän kuluttua</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>due today</source>
        <translation>määräpäivä tänään</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>due tomorrow</source>
        <translation>määräpäivä huomenna</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>overdue for {0} days</source>
        <translation>myöhässä {0} päivää</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>overdue since yesterday</source>
        <translation>myöhässä eilisestä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>{0} due within {1} days</source>
        <translation>{0} määräpäivä {1} päivän sisällä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/keeping.py"/>
        <source>{0} overdue</source>
        <translation>{0} myöhässä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/layer.py"/>
        <source>cannot be told</source>
        <translation>ei voida sanoa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>A lead is closed with a note that says what corroborates the outcome. Nothing was recorded; write what was found out, and by whom.</source>
        <translation>Johtolanka suljetaan huomautuksella, joka kertoo, mikä vahvistaa lopputuloksen. Mitään ei kirjattu; kirjoittakaa, mitä saatiin selville ja kuka sen selvitti.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>handed over to another authority</source>
        <translation>luovutettu toiselle viranomaiselle</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>no further action</source>
        <translation>ei lisätoimia</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>other, as the note says</source>
        <translation>muu, kuten huomautus kertoo</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>referred to safeguarding</source>
        <translation>siirretty lastensuojeluun</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>ruled out by other means</source>
        <translation>suljettu pois muulla tavoin</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} lead established by other means</source>
        <translation>{0} johtolanka selvitetty muulla tavoin</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} lead handed over to another authority</source>
        <translation>{0} johtolanka luovutettu toiselle viranomaiselle</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} lead no further action</source>
        <translation>{0} johtolanka, ei lisätoimia</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} lead other, as the note says</source>
        <translation>{0} johtolanka päättyi muuten, kuten huomautus kertoo</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} lead referred to safeguarding</source>
        <translation>{0} johtolanka siirretty lastensuojeluun</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} lead ruled out by other means</source>
        <translation>{0} johtolanka suljettu pois muulla tavoin</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} leads established by other means</source>
        <translation>{0} johtolankaa selvitetty muulla tavoin</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} leads handed over to another authority</source>
        <translation>{0} johtolankaa luovutettu toiselle viranomaiselle</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} leads no further action</source>
        <translation>{0} johtolankaa, ei lisätoimia</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} leads other, as the note says</source>
        <translation>{0} johtolankaa päättyi muuten, kuten huomautus kertoo</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} leads referred to safeguarding</source>
        <translation>{0} johtolankaa siirretty lastensuojeluun</translation>
    </message>
    <message>
        <location filename="../../../app/domain/lead.py"/>
        <source>{0} leads ruled out by other means</source>
        <translation>{0} johtolankaa suljettu pois muulla tavoin</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>Overlay: an overlay can make different faces look alike. Never conclude from it.</source>
        <translation>Päällekkäin: päällekkäisnäyttö voi saada eri kasvot näyttämään samoilta. Älkää koskaan tehkö johtopäätöstä siitä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>also {0} {1}</source>
        <translation>myös {0} {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>blend</source>
        <translation>häivytys</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>face {0}</source>
        <translation>kasvot {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>flicker</source>
        <translation>vuorottelu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>laid over each other: {0}</source>
        <translation>päällekkäin: {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>none</source>
        <translation>ei yhtään</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>swipe</source>
        <translation>pyyhkäisy</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>the picture searched with</source>
        <translation>kuva, jolla haettiin</translation>
    </message>
    <message>
        <location filename="../../../app/domain/looking.py"/>
        <source>{0} ({1}) beside reference {2} ({3})</source>
        <translation>{0} ({1}) vertailukuvan {2} vieressä ({3})</translation>
    </message>
    <message>
        <location filename="../../../app/domain/own_keys.py"/>
        <source>At most {0} keys can be one's own. Nothing was changed; put some back to the usual ones.</source>
        <translation>Omia näppäimiä voi olla enintään {0}. Mitään ei muutettu; palauttakaa joitakin tavallisiksi.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/own_keys.py"/>
        <source>The key {0} does something else there. Nothing was changed; choose another.</source>
        <translation>Näppäin {0} tekee siellä jotakin muuta. Mitään ei muutettu; valitkaa toinen.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/own_keys.py"/>
        <source>This key always does what it does. Nothing was changed.</source>
        <translation>Tämä näppäin tekee aina saman. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/own_keys.py"/>
        <source>“{0}” for “{1}” is no key of an act. Nothing was changed; choose the key in the window.</source>
        <translation>”{0}”, toiminto ”{1}”, ei ole minkään toiminnon näppäin. Mitään ei muutettu; valitkaa näppäin ikkunassa.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/particulars.py"/>
        <source>born {0}</source>
        <translation>syntynyt {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/particulars.py"/>
        <source>female</source>
        <translation>nainen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/particulars.py"/>
        <source>male</source>
        <translation>mies</translation>
    </message>
    <message>
        <location filename="../../../app/domain/particulars.py"/>
        <source>other</source>
        <translation>muu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/particulars.py"/>
        <source>source {0}</source>
        <translation>lähde {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/particulars.py"/>
        <source>unknown left out</source>
        <translation>tuntemattomat jätetty pois</translation>
    </message>
    <message>
        <location filename="../../../app/domain/particulars.py"/>
        <source>unknown taken in</source>
        <translation>tuntemattomat mukana</translation>
    </message>
    <message>
        <location filename="../../../app/domain/partner.py"/>
        <source>send crops to partner</source>
        <translation>rajausten lähettäminen kumppanille</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>a second examiner</source>
        <translation>toinen tutkija</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>a supervisor</source>
        <translation>esihenkilö</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>administrator</source>
        <translation>ylläpitäjä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>an administrator</source>
        <translation>ylläpitäjä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>an auditor</source>
        <translation>tarkastaja</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>an examiner</source>
        <translation>tutkija</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>auditor</source>
        <translation>tarkastaja</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>examiner</source>
        <translation>tutkija</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>second examiner</source>
        <translation>toinen tutkija</translation>
    </message>
    <message>
        <location filename="../../../app/domain/people.py"/>
        <source>supervisor</source>
        <translation>esihenkilö</translation>
    </message>
    <message>
        <location filename="../../../app/domain/permission.py"/>
        <source>for the purpose {0} these may not be searched: {1}</source>
        <translation>käyttötarkoitukseen {0} ei saa hakea näitä: {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/permission.py"/>
        <source>it has no purpose {0}; it has {1}</source>
        <translation>siinä ei ole käyttötarkoitusta {0}; siinä on {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/permission.py"/>
        <source>no search is kept standing for the purpose {0}</source>
        <translation>jatkuvaa hakua ei pidetä käyttötarkoitukseen {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/permission.py"/>
        <source>staff are never searched together with anybody else</source>
        <translation>henkilöstöä ei koskaan haeta yhdessä muiden kanssa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/permission.py"/>
        <source>the jurisdiction profile forbids {0}</source>
        <translation>oikeusalueen profiili kieltää: {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/permission.py"/>
        <source>the purpose {0} is not open to the roles {1}</source>
        <translation>käyttötarkoitus {0} ei ole avoinna rooleille {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/permission.py"/>
        <source>{0} is not open to the roles {1}</source>
        <translation>{0}: ei avoinna rooleille {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/permission.py"/>
        <source>{0} is off, and takes two supervisors to turn on</source>
        <translation>{0}: pois päältä; päälle kytkemiseen tarvitaan kaksi esihenkilöä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/person.py"/>
        <source>Person {0}</source>
        <translation>Henkilö {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/person.py"/>
        <source>collage or mirror</source>
        <translation>kollaasi tai peili</translation>
    </message>
    <message>
        <location filename="../../../app/domain/person.py"/>
        <source>confirm</source>
        <translation>vahvistus</translation>
    </message>
    <message>
        <location filename="../../../app/domain/person.py"/>
        <source>ignore</source>
        <translation>ohitus</translation>
    </message>
    <message>
        <location filename="../../../app/domain/person.py"/>
        <source>merge</source>
        <translation>yhdistäminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/person.py"/>
        <source>move</source>
        <translation>siirto</translation>
    </message>
    <message>
        <location filename="../../../app/domain/person.py"/>
        <source>not the same</source>
        <translation>ei sama</translation>
    </message>
    <message>
        <location filename="../../../app/domain/person.py"/>
        <source>split</source>
        <translation>erottaminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/person.py"/>
        <source>undo</source>
        <translation>kumoaminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>Homeward policy {0} version {1} {2}</source>
        <translation>Homeward, käytäntö {0} versio {1} {2}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>bringing models to the unit</source>
        <translation>mallien tuominen yksikköön</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>brought models</source>
        <translation>tuodut mallit</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>case erasure</source>
        <translation>tapauksen hävittäminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>cross case search</source>
        <translation>haku tapausten välillä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>enrolling and searching persons of interest</source>
        <translation>tarkkailtavien henkilöiden rekisteröinti ja haku</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>enrolling people into the gallery</source>
        <translation>ihmisten rekisteröinti galleriaan</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>enrolment</source>
        <translation>rekisteröinti</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>examining moving pictures</source>
        <translation>liikkuvan kuvan tutkiminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>exchanging face crops with partners</source>
        <translation>kasvorajausten vaihto kumppanien kanssa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>hidden quality trials</source>
        <translation>piilotetut laatukokeet</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>intake</source>
        <translation>tuonti</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>keeping a search standing</source>
        <translation>haun pitäminen jatkuvana</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>outside picture search</source>
        <translation>haku ulkopuolisella kuvalla</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>partner crops</source>
        <translation>kumppanien rajaukset</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>partner disclosure</source>
        <translation>luovutus kumppanille</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>person addition</source>
        <translation>henkilön lisäys</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>person of interest search</source>
        <translation>tarkkailtavien henkilöiden haku</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>person removal</source>
        <translation>henkilön poisto</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>policy change</source>
        <translation>käytännön muutos</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>quality trials</source>
        <translation>laatukokeet</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>report export</source>
        <translation>raportin vienti</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>search</source>
        <translation>haku</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>searching across cases</source>
        <translation>haku tapausten välillä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>searching the gallery</source>
        <translation>gallerian haku</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>searching with a picture that is no exhibit</source>
        <translation>haku kuvalla, joka ei ole todistuskappale</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>staff gallery</source>
        <translation>henkilöstögalleria</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>standing search</source>
        <translation>jatkuva haku</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>stop lifting</source>
        <translation>pysäytyksen poisto</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>taking in and examining exhibits</source>
        <translation>todistuskappaleiden tuonti ja tutkiminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>trying the tool on pictures of one's own</source>
        <translation>työkalun kokeilu omilla kuvilla</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy.py"/>
        <source>writing reports out of the unit</source>
        <translation>raporttien kirjoittaminen yksikön ulkopuolelle</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>It says nothing.</source>
        <translation>Se ei sano mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>The format is {0}, and this Homeward knows {1}. Nothing was changed; write it in that form.</source>
        <translation>Muoto on {0}, ja tämä Homeward tuntee muodon {1}. Mitään ei muutettu; kirjoittakaa se siinä muodossa.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>This is no policy that can be followed: {0}: {1}. Nothing was changed; correct it.</source>
        <translation>Tätä käytäntöä ei voi noudattaa: {0}: {1}. Mitään ei muutettu; korjatkaa se.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>a list is wanted</source>
        <translation>tarvitaan luettelo</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>a table of words and values is wanted</source>
        <translation>tarvitaan taulukko sanoista ja arvoista</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>a text is wanted</source>
        <translation>tarvitaan teksti</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>a whole number of days from {0} to {1} is wanted</source>
        <translation>tarvitaan kokonainen päivien määrä, {0}–{1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>every kind of act has to stand there once</source>
        <translation>jokaisen toimilajin on oltava siinä kerran</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>no purpose has the id {0}</source>
        <translation>millään käyttötarkoituksella ei ole tunnusta {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>nobody is named who would confirm a change</source>
        <translation>ketään ei ole nimetty vahvistamaan muutosta</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>nothing stands there</source>
        <translation>siinä ei ole mitään</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>persons of interest are a matter for two supervisors, always</source>
        <translation>tarkkailtavat henkilöt ovat aina kahden esihenkilön asia</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>something stands there twice</source>
        <translation>jokin on siinä kahdesti</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>staff are searched apart from all other types</source>
        <translation>henkilöstöä haetaan erillään kaikista muista tyypeistä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>the default for a case is longer than the longest</source>
        <translation>tapauksen oletusaika on pidempi kuin pisin sallittu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>the jurisdiction profile forbids it</source>
        <translation>oikeusalueen profiili kieltää sen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>the policy</source>
        <translation>käytäntö</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>the profile</source>
        <translation>profiili</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>the purpose {0} is for staff and for others</source>
        <translation>käyttötarkoitus {0} koskee henkilöstöä ja muita</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>there are {0}</source>
        <translation>on {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>true or false is wanted</source>
        <translation>tarvitaan true tai false</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>two have one id</source>
        <translation>kahdella on sama tunnus</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>{0} is missing</source>
        <translation>{0} puuttuu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>{0} is no id of small letters, digits and hyphens</source>
        <translation>{0} ei ole tunnus, jossa on pieniä kirjaimia, numeroita ja yhdysmerkkejä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>{0} is no part of a policy</source>
        <translation>{0} ei ole käytännön osa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>{0} is not known here</source>
        <translation>{0} ei ole tässä tunnettu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/policy_form.py"/>
        <source>{0} is not one of {1}</source>
        <translation>{0} ei ole mikään näistä: {1}</translation>
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
        <translation>hylätty</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>delete by {0}</source>
        <translation>poistettava {0} mennessä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>expired</source>
        <translation>vanhentunut</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>may {0}: {1}</source>
        <translation>lupa {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>no day</source>
        <translation>ei päivää</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>no vectors</source>
        <translation>ei vektoreita</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>note: {0}</source>
        <translation>huomautus: {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>with vectors</source>
        <translation>vektorit mukana</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>withdrawn</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/proposal.py"/>
        <source>{0} as {1}</source>
        <translation>{0} roolissa {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_trial.py"/>
        <source>A quality trial needs a picture with a known answer. Nothing was set; name one.</source>
        <translation>Laatukoe vaatii kuvan, jonka vastaus tiedetään. Mitään ei asetettu; nimetkää sellainen.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_trial.py"/>
        <source>A quality trial needs a reason. Nothing was set; say what it is to show.</source>
        <translation>Laatukoe vaatii perustelun. Mitään ei asetettu; kertokaa, mitä sen on määrä osoittaa.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_trial.py"/>
        <source>Homeward declaration {0} {1} {2}</source>
        <translation>Homeward, ilmoitus {0} {1} {2}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_trial.py"/>
        <source>That is more than a declaration holds. Nothing was set; set a trial of fewer pictures or words.</source>
        <translation>Tämä on enemmän kuin ilmoitukseen mahtuu. Mitään ei asetettu; asettakaa koe, jossa on vähemmän kuvia tai sanoja.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_trial.py"/>
        <source>That is no declaration of a quality trial. Nothing was disclosed; check the file.</source>
        <translation>Tämä ei ole laatukokeen ilmoitus. Mitään ei paljastettu; tarkistakaa tiedosto.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_trial.py"/>
        <source>different sources</source>
        <translation>eri lähteet</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_trial.py"/>
        <source>disclose quality trial</source>
        <translation>laatukokeen paljastaminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_trial.py"/>
        <source>quality trial</source>
        <translation>laatukoe</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_trial.py"/>
        <source>same source</source>
        <translation>sama lähde</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>Quality 0–100 puts faces in order: in a test on adults, those with less of it missed their mate more often. It was fitted on adults only and is no probability.</source>
        <translation>Laatu 0–100 asettaa kasvot järjestykseen: aikuisilla tehdyssä kokeessa heikompilaatuisilta jäi useammin löytymättä saman henkilön kuva. Se on sovitettu vain aikuisilla eikä ole todennäköisyys.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>blockiness from {0}</source>
        <translation>lohkoisuus alkaen {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>blurred</source>
        <translation>sumeat</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>brightness below {0}, or {1} of the face under-exposed</source>
        <translation>kirkkaus alle {0}, tai kasvoista {1} alivalottunut</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>cut off by the picture's edge</source>
        <translation>kuvan reuna leikkaa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>dark</source>
        <translation>tummat</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>detectors surer by 0.7 with a lower half drawn in</source>
        <translation>ilmaisimet 0,7 varmempia, kun alaosa on piirretty</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>dynamic range below {0} bits</source>
        <translation>dynamiikka-alue alle {0} bittiä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>few tones</source>
        <translation>vähän sävyjä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>inter-eye distance below {0} px</source>
        <translation>silmien väli alle {0} px</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>less than {0} of the head inside</source>
        <translation>päästä alle {0} kuvan sisällä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>lower half unclear</source>
        <translation>kasvojen alaosa epäselvä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>overexposed</source>
        <translation>ylivalottuneet</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>quality {0} of 100</source>
        <translation>laatu {0} / 100</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>sharpness below {0}</source>
        <translation>terävyys alle {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>small: {0} px between the eyes</source>
        <translation>pienet: {0} px silmien välillä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>small: {eyes:.0f} px between the eyes</source>
        <translation>pienet: {eyes:.0f} px silmien välillä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>strongly compressed</source>
        <translation>voimakkaasti pakattu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>turned away</source>
        <translation>sivulle kääntyneet</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>yaw from {0} or pitch from {1}, either way</source>
        <translation>kierto {0} alkaen tai kallistus {1} alkaen, kumpaan suuntaan tahansa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/quality_words.py"/>
        <source>{0} of the face over-exposed</source>
        <translation>kasvoista {0} ylivalottunut</translation>
    </message>
    <message>
        <location filename="../../../app/domain/recovery_sheet.py"/>
        <source>Recovery sheet</source>
        <translation>Palautusarkki</translation>
    </message>
    <message>
        <location filename="../../../app/domain/recovery_sheet.py"/>
        <source>Recovery sheet {0} of 3</source>
        <translation>Palautusarkki {0} / 3</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>EVALUATION until {0}</source>
        <translation>KOKEILU {0} asti</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>EVALUATION until {0}, closed on {1}</source>
        <translation>KOKEILU {0} asti, päätetty {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>SEARCHING IS STOPPED since {0} UTC, by {1}</source>
        <translation>HAUT ON PYSÄYTETTY {0} UTC alkaen, pysäyttäjä {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>The evaluation ended on {0}, so nothing more is searched or taken in.</source>
        <translation>Kokeilu päättyi {0}, joten mitään ei enää haeta eikä tuoda.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>The evaluation is closed, so this unit can only be read and erased.</source>
        <translation>Kokeilu on päätetty, joten tätä yksikköä voi vain lukea ja sen voi hävittää.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>The last day of the evaluation, {0}, is not in the future. Nothing was made; give a day to come.</source>
        <translation>Kokeilun viimeinen päivä {0} ei ole tulevaisuudessa. Mitään ei luotu; antakaa tuleva päivä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>The unit has no {0}. Nothing was recorded; give the {0} and try again.</source>
        <translation>Yksiköltä puuttuu tieto: {0}. Mitään ei kirjattu; antakaa se ({0}) ja yrittäkää uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>nobody: a unit of drawn people</source>
        <translation>ei kukaan: piirrettyjen henkilöiden yksikkö</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>nobody: no person's data are in it</source>
        <translation>ei kukaan: siinä ei ole kenenkään henkilötietoja</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>none needed: no person's data are in it</source>
        <translation>ei tarpeen: siinä ei ole kenenkään henkilötietoja</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>reference of an impact assessment</source>
        <translation>vaikutustenarvioinnin tunnus</translation>
    </message>
    <message>
        <location filename="../../../app/domain/registration.py"/>
        <source>responsible officer</source>
        <translation>vastuuhenkilö</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>At least one picture is unsuitable for comparison.</source>
        <translation>Ainakin toinen kuva on soveltumaton vertailuun.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Inconclusive</source>
        <translation>Ratkaisematon</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Limited support</source>
        <translation>Rajallinen tuki</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Limited support: different people</source>
        <translation>Rajallinen tuki: eri henkilöt</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Limited support: same person</source>
        <translation>Rajallinen tuki: sama henkilö</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Strong support</source>
        <translation>Vahva tuki</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Strong support: different people</source>
        <translation>Vahva tuki: eri henkilöt</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Strong support: same person</source>
        <translation>Vahva tuki: sama henkilö</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Support in seven steps</source>
        <translation>Tuki seitsemässä portaassa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Support in three steps</source>
        <translation>Tuki kolmessa portaassa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Support: different people</source>
        <translation>Tuki: eri henkilöt</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Support: same person</source>
        <translation>Tuki: sama henkilö</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations give limited support</source>
        <translation>Havainnot tukevat rajallisesti sitä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations give limited support that both pictures show the same person.</source>
        <translation>Havainnot tukevat rajallisesti sitä, että molemmat kuvat esittävät samaa henkilöä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations give limited support that they show different people.</source>
        <translation>Havainnot tukevat rajallisesti sitä, että kuvat esittävät eri henkilöitä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations strongly support</source>
        <translation>Havainnot tukevat vahvasti sitä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations strongly support that both pictures show the same person.</source>
        <translation>Havainnot tukevat vahvasti sitä, että molemmat kuvat esittävät samaa henkilöä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations strongly support that the pictures show different people.</source>
        <translation>Havainnot tukevat vahvasti sitä, että kuvat esittävät eri henkilöitä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations support</source>
        <translation>Havainnot tukevat sitä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations support neither the same person nor different people.</source>
        <translation>Havainnot eivät tue samaa henkilöä eivätkä eri henkilöitä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations support that both pictures show the same person.</source>
        <translation>Havainnot tukevat sitä, että molemmat kuvat esittävät samaa henkilöä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The observations support that the pictures show different people.</source>
        <translation>Havainnot tukevat sitä, että kuvat esittävät eri henkilöitä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>The scale “{0}” has no step {1}. Nothing was recorded; it has {2}.</source>
        <translation>Asteikossa ”{0}” ei ole porrasta {1}. Mitään ei kirjattu; siinä on {2}.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>There is no conclusion scale {0}. Nothing was changed; there are {1}.</source>
        <translation>Johtopäätösasteikkoa {0} ei ole. Mitään ei muutettu; on {1}.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>Unsuitable for comparison</source>
        <translation>Soveltumaton vertailuun</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>the pictures show</source>
        <translation>kuvat esittävät</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>they lean differently, one of them to neither side included</source>
        <translation>ne kallistuvat eri tavoin, myös jos toinen ei kallistu kumpaankaan</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>they lean to opposite sides</source>
        <translation>ne kallistuvat vastakkaisiin suuntiin</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>they show</source>
        <translation>ne esittävät</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>{0} that both pictures show the same person.</source>
        <translation>{0}, että molemmat kuvat esittävät samaa henkilöä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>{0} that {1} different people.</source>
        <translation>{0}, että {1} eri henkilöitä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>{0}: different people</source>
        <translation>{0}: eri henkilöt</translation>
    </message>
    <message>
        <location filename="../../../app/domain/scale.py"/>
        <source>{0}: same person</source>
        <translation>{0}: sama henkilö</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>A search needs a purpose on record. Nothing was searched; say why this search is made.</source>
        <translation>Haku vaatii kirjatun käyttötarkoituksen. Mitään ei haettu; kertokaa, miksi haku tehdään.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>A search needs one of the policy's purposes. Nothing was searched; `policy show` lists them; name one.</source>
        <translation>Haku vaatii jonkin käytännön käyttötarkoituksista. Mitään ei haettu; `policy show` luettelee ne; nimetkää yksi.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>Ordered by comparison score: how much closer the pair is than look-alikes of both in this gallery would be. Higher is closer; at 0 they are as far apart as look-alikes. The distance beside it is between the two vectors alone: smaller is closer.</source>
        <translation>Järjestetty vertailupisteiden mukaan: kuinka paljon lähempänä pari on kuin kummankin samannäköiset olisivat tässä galleriassa. Suurempi on lähempänä; 0 tarkoittaa, että he ovat yhtä kaukana kuin samannäköiset. Vieressä oleva etäisyys on vain näiden kahden vektorin välillä: pienempi on lähempänä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>Ordered by distance: smaller is closer. The gallery is too small, or too large, to make comparison scores with.</source>
        <translation>Järjestetty etäisyyden mukaan: pienempi on lähempänä. Galleria on liian pieni tai liian suuri vertailupisteiden laskemiseen.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>Ordered by the distance to the {0} of {1} faces, each compared by itself: smaller is closer. Comparison scores, and how many others come as close by chance, are made for one vector alone.</source>
        <translation>Järjestetty etäisyyden mukaan {0} haetuista kasvoista (kasvokuvia {1}, kutakin verrattu erikseen): pienempi on lähempänä. Vertailupisteet ja se, kuinka moni muu on sattumalta yhtä lähellä, lasketaan vain yhdelle vektorille.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>all</source>
        <translation>kaikki</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>all as one template; who is near to what they share</source>
        <translation>kaikki yhtenä mallineena; kuka on lähellä niiden yhteistä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>any</source>
        <translation>jokin</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>each face by itself (AND); who is near to every one of them</source>
        <translation>kukin kasvokuva erikseen (JA); kuka on lähellä jokaista niistä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>each face by itself (OR); who is near to at least one of them</source>
        <translation>kukin kasvokuva erikseen (TAI); kuka on lähellä ainakin yhtä niistä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>mean</source>
        <translation>keskiarvo</translation>
    </message>
    <message>
        <location filename="../../../app/domain/search.py"/>
        <source>{0}; narrowed to {1}</source>
        <translation>{0}; rajaus: {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>An analysis says of at least one component whether it is visible, unless the image is unsuitable. Nothing was recorded; note what you see.</source>
        <translation>Analyysi kertoo ainakin yhdestä piirteestä, näkyykö se, ellei kuva ole soveltumaton. Mitään ei kirjattu; merkitkää, mitä näette.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>Face/head composition</source>
        <translation>Kasvojen ja pään rakenne</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>Face/head outline</source>
        <translation>Kasvojen ja pään ääriviiva</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>Hairline/baldness pattern</source>
        <translation>Hiusraja, kaljuuntuminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>age</source>
        <translation>ikä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>alterations</source>
        <translation>muunnokset</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>cheeks</source>
        <translation>posket</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>chin</source>
        <translation>leuka</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>composition</source>
        <translation>rakenne</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>compression</source>
        <translation>pakkaus</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>cover</source>
        <translation>peittyminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>ears</source>
        <translation>korvat</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>explainable</source>
        <translation>selitettävissä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>expression</source>
        <translation>ilme</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>eyebrows</source>
        <translation>kulmakarvat</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>eyes</source>
        <translation>silmät</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>facial hair</source>
        <translation>parta ja viikset</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>facial lines</source>
        <translation>kasvojen juonteet</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>facial marks</source>
        <translation>kasvojen merkit</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>focus</source>
        <translation>tarkennus</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>forehead</source>
        <translation>otsa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>hairline</source>
        <translation>hiusraja</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>lens</source>
        <translation>objektiivi</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>light</source>
        <translation>valo</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>mouth</source>
        <translation>suu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>neck</source>
        <translation>kaula</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>nose</source>
        <translation>nenä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>outline</source>
        <translation>ääriviiva</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>pose</source>
        <translation>asento</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>resolution</source>
        <translation>resoluutio</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>scars</source>
        <translation>arvet</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>skin</source>
        <translation>iho</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>{0}: a difference that can be explained names by what, and nothing else does. Nothing was recorded.</source>
        <translation>{0}: selitettävissä oleva ero kertoo, millä, eikä mikään muu kerro. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/sheet.py"/>
        <source>{0}: by your analysis the {1} does not show it, so it cannot be compared. Nothing was recorded; leave it out, or record a new analysis.</source>
        <translation>{0}: analyysinne mukaan piirre ei näy kuvassa ({1}), joten sitä ei voi verrata. Mitään ei kirjattu; jättäkää se pois tai kirjatkaa uusi analyysi.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/shielding.py"/>
        <source>A break can be told of after 1 to {0} minutes, or never (0). Nothing was changed; give a number between them.</source>
        <translation>Tauosta voi muistuttaa 1–{0} minuutin jälkeen tai ei koskaan (0). Mitään ei muutettu; antakaa luku tältä väliltä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/shielding.py"/>
        <source>Faces can be limited to {0} to {1} pixels. Nothing was changed; give a number between them, or none.</source>
        <translation>Kasvot voi rajoittaa {0}–{1} pikseliin. Mitään ei muutettu; antakaa luku tältä väliltä tai ei mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/shielding.py"/>
        <source>The window cannot be read in {0}. Nothing was changed; choose one of {1}.</source>
        <translation>Ikkunaa ei voi lukea kielellä {0}. Mitään ei muutettu; valitkaa jokin näistä: {1}.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>A search may be kept standing until {0} at the latest: the case is reviewed then, or the policy ends it. Nothing was started; give a day from {1} to that one.</source>
        <translation>Hakua voi pitää jatkuvana enintään {0} asti: silloin tapaus tarkistetaan tai käytäntö päättää sen. Mitään ei aloitettu; antakaa päivä, joka on {1} tai sen jälkeen ja viimeistään mainittuna päivänä.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>A standing search is ended with a reason. Nothing was ended; write why.</source>
        <translation>Jatkuva haku lopetetaan perustelun kera. Mitään ei lopetettu; kirjoittakaa, miksi.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>a reference of the list is not searched any more</source>
        <translation>luettelon vertailukuvaa ei enää haeta</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>comparison scores follow from the whole gallery</source>
        <translation>vertailupisteet riippuvat koko galleriasta</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>how near all faces are, old and new references decide together</source>
        <translation>kaikkien kasvojen läheisyys riippuu vanhoista ja uusista vertailukuvista yhdessä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>new models</source>
        <translation>uudet mallit</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>new reference</source>
        <translation>uusi vertailukuva</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>nothing to compare</source>
        <translation>ei verrattavaa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>references came since</source>
        <translation>vertailukuvia on tullut lisää</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>the list has changed</source>
        <translation>luettelo on muuttunut</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>the models have changed</source>
        <translation>mallit ovat muuttuneet</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>the same references as before</source>
        <translation>samat vertailukuvat kuin ennen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>what is gone was not on the list</source>
        <translation>poistunut ei ollut luettelossa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>what is new</source>
        <translation>mikä on uutta</translation>
    </message>
    <message>
        <location filename="../../../app/domain/standing_search.py"/>
        <source>which references the first search saw is not known any more</source>
        <translation>enää ei tiedetä, mitkä vertailukuvat ensimmäinen haku näki</translation>
    </message>
    <message>
        <location filename="../../../app/domain/statement.py"/>
        <source>A name holds characters that cannot be seen. Nothing was recorded; type the name again.</source>
        <translation>Nimessä on näkymättömiä merkkejä. Mitään ei kirjattu; kirjoittakaa nimi uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/statement.py"/>
        <source>What was given is not valid text. Nothing was recorded; write it again.</source>
        <translation>Annettu ei ole kelvollista tekstiä. Mitään ei kirjattu; kirjoittakaa se uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/steps.py"/>
        <source>not yet</source>
        <translation>ei vielä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/time_code.py"/>
        <source>at {0} (frame {1})</source>
        <translation>kohdassa {0} (ruutu {1})</translation>
    </message>
    <message>
        <location filename="../../../app/domain/time_code.py"/>
        <source>page {0}</source>
        <translation>sivu {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/time_code.py"/>
        <source>seen in one of the frames looked at</source>
        <translation>nähty yhdessä katsotuista ruuduista</translation>
    </message>
    <message>
        <location filename="../../../app/domain/time_code.py"/>
        <source>seen in {0} of the frames looked at</source>
        <translation>nähty {0} katsotussa ruudussa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/time_code.py"/>
        <source>{0} is no time in a video. Nothing was opened; write it as hh:mm:ss.mmm, counted from the start.</source>
        <translation>{0} ei ole videon ajankohta. Mitään ei avattu; kirjoittakaa se hh:mm:ss.mmm alusta laskien.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/time_code.py"/>
        <source>{0}, from {1} to {2}</source>
        <translation>{0}, {1}–{2}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/trail_filter.py"/>
        <source>The period ends on {0}, before it begins on {1}. Nothing was read; turn them round.</source>
        <translation>Jakso päättyy {0}, ennen kuin se alkaa {1}. Mitään ei luettu; vaihtakaa ne keskenään.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/trail_filter.py"/>
        <source>from the first entry to the last</source>
        <translation>ensimmäisestä kirjauksesta viimeiseen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/trail_filter.py"/>
        <source>from {0}</source>
        <translation>alkaen {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/trail_filter.py"/>
        <source>to {0}</source>
        <translation>päättyen {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/training.py"/>
        <source>A training needs the name of who gave it. Nothing was recorded.</source>
        <translation>Koulutuksesta on kerrottava, kuka sen antoi. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/training.py"/>
        <source>A training needs words about what was taught. Nothing was recorded.</source>
        <translation>Koulutuksesta on kerrottava, mitä opetettiin. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/training.py"/>
        <source>No training is on record for you. An administrator or a supervisor can record it.</source>
        <translation>Teille ei ole kirjattu koulutusta. Ylläpitäjä tai esihenkilö voi kirjata sen.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/training.py"/>
        <source>This training is no longer valid. Nothing was recorded; give the day on which it ends.</source>
        <translation>Tämä koulutus ei ole enää voimassa. Mitään ei kirjattu; antakaa päivä, jona se päättyy.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/training.py"/>
        <source>This training lies in the future. Nothing was recorded; record it once it was given.</source>
        <translation>Tämä koulutus on tulevaisuudessa. Mitään ei kirjattu; kirjatkaa se, kun se on annettu.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/training.py"/>
        <source>Your training ended on {0}. An administrator or a supervisor can record a new one.</source>
        <translation>Koulutuksenne päättyi {0}. Ylläpitäjä tai esihenkilö voi kirjata uuden.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/training.py"/>
        <source>Your training ends {0}, on {1}; after that you cannot search. Have a new one recorded in time.</source>
        <translation>Koulutuksenne päättyy {0}, {1}; sen jälkeen ette voi hakea. Pyytäkää uuden kirjaamista ajoissa.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/training.py"/>
        <source>in {0} days</source>
        <translation>{0} päivän kuluttua</translation>
    </message>
    <message>
        <location filename="../../../app/domain/transparency.py"/>
        <source>close case</source>
        <translation>tapauksen sulkeminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/transparency.py"/>
        <source>erase case</source>
        <translation>tapauksen hävittäminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/transparency.py"/>
        <source>erase partner file</source>
        <translation>kumppanitiedoston hävittäminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/transparency.py"/>
        <source>erase reference</source>
        <translation>vertailukuvan hävittäminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/transparency.py"/>
        <source>erase subject</source>
        <translation>kohteen hävittäminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/transparency.py"/>
        <source>open case</source>
        <translation>tapauksen avaaminen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/transparency.py"/>
        <source>tell outcome</source>
        <translation>lopputuloksesta kertominen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>Ask the laboratory for a better copy, and take that in under a name of its own.</source>
        <translation>Pyytäkää laboratoriolta parempi kopio ja tuokaa se omalla nimellään.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>Find out who or what writes to the exhibit before anything else. To have the file as it is now, take the exhibit in again: it is listed beside this one.</source>
        <translation>Selvittäkää ennen muuta, kuka tai mikä kirjoittaa todistuskappaleeseen. Saadaksenne tiedoston nykyisellään tuokaa todistuskappale uudelleen: se luetellaan tämän rinnalla.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>It lies where it was taken in, with the same size and time of change.</source>
        <translation>Se on siellä, mistä se tuotiin, koko ja muutosaika ennallaan.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>Mount {0} at {1} again, then retry.</source>
        <translation>Liittäkää {0} uudelleen paikkaan {1} ja yrittäkää sitten uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>Nothing lies where it was taken in.</source>
        <translation>Siellä, mistä se tuotiin, ei ole mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>Nothing, unless it is of interest: look at it with a tool for its kind, on a machine on no network.</source>
        <translation>Ei mitään, ellei se kiinnosta: katsokaa se sen lajin työkalulla koneella, joka ei ole verkossa.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>Once it can be read, take {0} in again: what is on record stays as it is.</source>
        <translation>Kun sen voi lukea, tuokaa {0} uudelleen: kirjattu pysyy ennallaan.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>Retry it. If it fails again, retry with a process for each file: what other files do to a process is then ruled out. If that fails, too, have the laboratory look at the file.</source>
        <translation>Yrittäkää uudelleen. Jos se epäonnistuu taas, antakaa joka tiedostolle oma prosessi: silloin muiden tiedostojen vaikutus prosessiin on poissa. Jos sekin epäonnistuu, antakaa tiedosto laboratorion katsottavaksi.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>Something lies where it was taken in, but its size or its time of change is another.</source>
        <translation>Siellä, mistä se tuotiin, on jotakin, mutta sen koko tai muutosaika on toinen.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>The original was not written to, and its digests are kept.</source>
        <translation>Alkuperäiseen ei kirjoitettu, ja sen tiivisteet säilytetään.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>The original was not written to. It has no digests on record, because it could not be read whole.</source>
        <translation>Alkuperäiseen ei kirjoitettu. Siitä ei ole kirjattuja tiivisteitä, koska sitä ei voitu lukea kokonaan.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/unread.py"/>
        <source>The original was not written to; its digests and what was found in the readable part are kept.</source>
        <translation>Alkuperäiseen ei kirjoitettu; sen tiivisteet ja luettavasta osasta löydetty säilytetään.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>an error</source>
        <translation>virhe</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>closed by the person</source>
        <translation>henkilön sulkema</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>create unit</source>
        <translation>yksikön luominen</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>ended without a lock</source>
        <translation>päättyi ilman lukitusta</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>is the first and does not make the unit</source>
        <translation>on ensimmäinen eikä luo yksikköä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>left alone for too long</source>
        <translation>jätetty liian pitkäksi aikaa</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>locked</source>
        <translation>lukittu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>makes the unit a second time</source>
        <translation>luo yksikön toiseen kertaan</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>says something else about the use before than the trail</source>
        <translation>kertoo edellisestä käytöstä muuta kuin kirjausketju</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>the machine was put to sleep</source>
        <translation>kone siirrettiin lepotilaan</translation>
    </message>
    <message>
        <location filename="../../../app/domain/uses.py"/>
        <source>was made while the unit was locked</source>
        <translation>tehtiin yksikön ollessa lukittuna</translation>
    </message>
    <message>
        <location filename="../../../app/domain/validation.py"/>
        <source>not validated</source>
        <translation>ei validoitu</translation>
    </message>
    <message>
        <location filename="../../../app/domain/validation.py"/>
        <source>{0} to {1} years</source>
        <translation>{0}–{1} vuotta</translation>
    </message>
    <message>
        <location filename="../../../app/domain/view.py"/>
        <source>A view sharpens by 0 to {0}, and its levels run from a darker to a lighter tone within 0 to 255. Nothing was recorded.</source>
        <translation>Näkymä terävöi arvolla 0–{0}, ja sen tasot ulottuvat tummemmasta vaaleampaan sävyyn välillä 0–255. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/view.py"/>
        <source>The view is out of the range that can be shown. Nothing was recorded.</source>
        <translation>Näkymä on näytettävän alueen ulkopuolella. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/view.py"/>
        <source>What should say how a picture was looked at has a part that no view has. Nothing was recorded.</source>
        <translation>Siinä, minkä pitäisi kertoa, miten kuvaa katsottiin, on osa, jota missään näkymässä ei ole. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/view.py"/>
        <source>What should say how a picture was looked at is no view. Nothing was recorded.</source>
        <translation>Se, minkä pitäisi kertoa, miten kuvaa katsottiin, ei ole näkymä. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/view.py"/>
        <source>as kept</source>
        <translation>kuten säilytetty</translation>
    </message>
    <message>
        <location filename="../../../app/domain/view.py"/>
        <source>landmarks at </source>
        <translation>kiintopisteet kohdissa </translation>
    </message>
    <message>
        <location filename="../../../app/domain/witness.py"/>
        <source>on {0} UTC the witness saw entry {1}</source>
        <translation>{0} UTC todistajatiedosto näki kirjauksen {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/witness.py"/>
        <source>the unit has parted from the witness</source>
        <translation>yksikkö on eronnut todistajatiedostosta</translation>
    </message>
    <message>
        <location filename="../../../app/domain/witness.py"/>
        <source>the unit is older than the witness</source>
        <translation>yksikkö on vanhempi kuin todistajatiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/domain/witness.py"/>
        <source>{0}, and so does the unit</source>
        <translation>{0}, ja niin näkee yksikkökin</translation>
    </message>
    <message>
        <location filename="../../../app/domain/witness.py"/>
        <source>{0}, and the unit has another entry in its place: its trail has parted from what was witnessed</source>
        <translation>{0}, ja yksikössä sen paikalla on toinen kirjaus: sen kirjausketju on eronnut siitä, mikä todistettiin</translation>
    </message>
    <message>
        <location filename="../../../app/domain/witness.py"/>
        <source>{0}, and the unit has only {1}: it is an older copy</source>
        <translation>{0}, ja yksikössä niitä on vain {1}: se on vanhempi kopio</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>, a process for each file</source>
        <translation>, oma prosessi joka tiedostolle</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>, also those without a face</source>
        <translation>, myös ilman kasvoja olevat</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>Job {0} does not wait in this case's queue. Nothing was changed; read the queue again.</source>
        <translation>Työ {0} ei odota tämän tapauksen jonossa. Mitään ei muutettu; lukekaa jono uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>No job of the queue waits for its turn. Nothing was begun.</source>
        <translation>Mikään jonon työ ei odota vuoroaan. Mitään ei aloitettu.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>Nothing runs or waits in the queue. Nothing was changed.</source>
        <translation>Jonossa ei ole käynnissä eikä odota mitään. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>The queue is not paused. Nothing was changed.</source>
        <translation>Jono ei ole tauolla. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>The queue is paused already. Nothing was changed.</source>
        <translation>Jono on jo tauolla. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>This job is running. Nothing was moved; pause the queue, then move it.</source>
        <translation>Tämä työ on käynnissä. Mitään ei siirretty; pankaa jono tauolle ja siirtäkää se sitten.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>This job is {0}. Nothing was moved.</source>
        <translation>Tämä työ on {0}. Mitään ei siirretty.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>after the job that runs</source>
        <translation>käynnissä olevan työn jäljessä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>examination of {0}, {1}</source>
        <translation>tutkinta: {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>file</source>
        <translation>tiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>files</source>
        <translation>tiedostot</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>intake of {0}</source>
        <translation>tuonti: {0}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/work_queue.py"/>
        <source>retry of {0} {1}</source>
        <translation>uusinta: {0} {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>Cllr {0}, {1} pairs of {2} people</source>
        <translation>Cllr {0}, {1} paria, {2} ihmistä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>Likelihood ratio: {0}, {1}</source>
        <translation>Uskottavuusosamäärä: {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>Likelihood ratio: {0}; {1}.</source>
        <translation>Uskottavuusosamäärä: {0}; {1}.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>Pairs of {0} lie this far apart about {1} times as often as pairs of {2}: measured by this unit on {3} pairs of {4} people of {5}, quality {6} to {7}; Cllr {8}.</source>
        <translation>Parit ({0}) ovat näin kaukana toisistaan noin {1} kertaa niin usein kuin parit ({2}): tämä yksikkö mittasi {3} parista, {4} ihmistä, ikä {5}, laatu {6}–{7}; Cllr {8}.</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>nothing was measured for {0} years of age at this quality</source>
        <translation>{0} vuoden iälle ei ole mitattu mitään tällä laadulla</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>one person</source>
        <translation>sama henkilö</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>the ages in the two pictures are not both known</source>
        <translation>kuvien molempia ikiä ei tiedetä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>the quality of one of the two faces is not known</source>
        <translation>toisten kasvojen laatua ei tiedetä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>this unit has measured nothing of its own</source>
        <translation>tämä yksikkö ei ole mitannut mitään itse</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>two people</source>
        <translation>kaksi henkilöä</translation>
    </message>
    <message>
        <location filename="../../../app/domain/worth.py"/>
        <source>{0} times as often in pairs of {1} as of {2} ({3})</source>
        <translation>{0} kertaa niin usein pareissa: {1} kuin pareissa: {2} ({3})</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/dated_tables.py"/>
        <source>Nothing was recorded</source>
        <translation>Mitään ei kirjattu</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/dated_tables.py"/>
        <source>{0} cannot be read as a table ({1}). {2}</source>
        <translation>{0}: ei voi lukea taulukkona ({1}). {2}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/dated_tables.py"/>
        <source>{0} has no columns {1} and {2} in its first line. {3}</source>
        <translation>{0}: ensimmäisellä rivillä ei ole sarakkeita {1} ja {2}. {3}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/dated_tables.py"/>
        <source>{0} is none of {1}. Nothing was recorded.</source>
        <translation>{0} ei ole mikään näistä: {1}. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/dated_tables.py"/>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}, rivi {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>Line {0} of the list names a file outside the list's own folder. Nothing was enrolled; move the pictures beside the list.</source>
        <translation>Luettelon rivi {0} nimeää tiedoston luettelon oman kansion ulkopuolelta. Mitään ei rekisteröity; siirtäkää kuvat luettelon viereen.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>Line {0} of the list names no file. Nothing was enrolled; correct the line.</source>
        <translation>Luettelon rivi {0} ei nimeä tiedostoa. Mitään ei rekisteröity; korjatkaa rivi.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>Line {0} of the list says of {1} another sex or birth date than a line before. {2} Correct the list.</source>
        <translation>Luettelon rivi {0} antaa eri sukupuolen tai syntymäajan kuin aiempi rivi: {1}. {2} Korjatkaa luettelo.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>Line {0} of {1} lacks {2}. {3}</source>
        <translation>Riviltä {0} tiedostossa {1} puuttuu {2}. {3}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>Line {0} of {1}: {2}</source>
        <translation>Rivi {0}, {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>Nothing was enrolled.</source>
        <translation>Mitään ei rekisteröity.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>The tables in {0} name what is not there: {1} (and {2} more). {3} Correct them, so that no date is lost.</source>
        <translation>Kansion {0} taulukot nimeävät, mitä ei ole: {1} (ja {2} lisää). {3} Korjatkaa ne, jottei yksikään päivä katoa.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>There is no folder or list {0}. Nothing was enrolled.</source>
        <translation>Kansiota tai luetteloa {0} ei ole. Mitään ei rekisteröity.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>There is no picture {0}, and no folder of pictures. {1}</source>
        <translation>Kuvaa {0} tai kuvakansiota ei ole. {1}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>{0} holds folders, so it may show several people. {1} Leave the name out where each folder is a person, or give the folder of one person.</source>
        <translation>{0} sisältää kansioita ja voi siksi esittää useita henkilöitä. {1} Jättäkää nimi pois, jos kukin kansio on yksi henkilö, tai antakaa yhden henkilön kansio.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>{0} is not a CSV in UTF-8 ({1}). {2}</source>
        <translation>{0} ei ole CSV UTF-8-muodossa ({1}). {2}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/enrolment.py"/>
        <source>{0} names nobody. Nothing was enrolled; give a folder that holds one folder of pictures per identity, or a CSV with the columns identity and file.</source>
        <translation>{0} ei nimeä ketään. Mitään ei rekisteröity; antakaa kansio, jossa on kuvakansio kutakin henkilöllisyyttä kohti, tai CSV, jossa on sarakkeet identity ja file.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/hash_list.py"/>
        <source>Line {0} of {1} holds no whole MD5, SHA-1 or SHA-256. Nothing was installed: the file may be cut short, or be something else than a hash set. Correct the line or get the file again.</source>
        <translation>Rivillä {0} tiedostossa {1} ei ole kokonaista MD5-, SHA-1- tai SHA-256-tiivistettä. Mitään ei asennettu: tiedosto voi olla katkennut tai muu kuin tiivistekokoelma. Korjatkaa rivi tai hankkikaa tiedosto uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/hash_list.py"/>
        <source>{0} could not be read ({1}). Nothing was installed.</source>
        <translation>Tiedostoa {0} ei voitu lukea ({1}). Mitään ei asennettu.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/hash_list.py"/>
        <source>{0} is no CSV ({1}). Nothing was installed; export the hash set again.</source>
        <translation>{0} ei ole CSV ({1}). Mitään ei asennettu; viekää tiivistekokoelma uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/hash_list.py"/>
        <source>{0} is not text in UTF-8. Nothing was installed; export the hash set as text.</source>
        <translation>{0} ei ole tekstiä UTF-8-muodossa. Mitään ei asennettu; viekää tiivistekokoelma tekstinä.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>The file {0} that the manifest names does not lie beside it. Nothing was changed.</source>
        <translation>Luettelon nimeämä tiedosto {0} ei ole sen vieressä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>The model was not taken in: its ZIP file is not in order ({0}). Nothing was changed.</source>
        <translation>Mallia ei tuotu: sen ZIP-tiedosto ei ole kunnossa ({0}). Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>The model was not taken in: {0} has not the {1} bytes that its manifest names. Nothing was changed.</source>
        <translation>Mallia ei tuotu: tiedostossa {0} ei ole niitä {1} tavua, jotka sen luettelo nimeää. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>There is no file {0}. Nothing was changed.</source>
        <translation>Tiedostoa {0} ei ole. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>it cannot be read, {0}</source>
        <translation>sitä ei voi lukea, {0}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>it does not hold exactly one manifest at its top</source>
        <translation>siinä ei ole täsmälleen yhtä luetteloa ylimmällä tasolla</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>it has more than {0} bytes</source>
        <translation>siinä on yli {0} tavua</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>it holds more than a manifest and its weights</source>
        <translation>siinä on muutakin kuin luettelo ja sen painot</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>it is packed in a way that is not unpacked here</source>
        <translation>se on pakattu tavalla, jota ei pureta tässä</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/model_files.py"/>
        <source>the file that its manifest names is not in it</source>
        <translation>sen luettelon nimeämä tiedosto ei ole siinä</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>The partner's file {0}. Nothing was added; ask the partner to send it again.</source>
        <translation>Kumppanin tiedosto {0}. Mitään ei lisätty; pyytäkää kumppania lähettämään se uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has a date that is none</source>
        <translation>sisältää päivän, jota ei ole</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has a header that is none of {0}</source>
        <translation>sisältää otsakkeen, joka ei ole {0}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has a header that is not JSON in UTF-8</source>
        <translation>sisältää otsakkeen, joka ei ole JSON UTF-8-muodossa</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has a header that is not written in the one form that there is</source>
        <translation>sisältää otsakkeen, jota ei ole kirjoitettu ainoassa olemassa olevassa muodossa</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has a text that is not in its plain form where {0} belongs</source>
        <translation>sisältää kohdassa {0} tekstin, joka ei ole perusmuodossaan</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has a time without a zone</source>
        <translation>sisältää ajan ilman aikavyöhykettä</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has an entry for a crop that cannot be read</source>
        <translation>sisältää rajauksen tietueen, jota ei voi lukea</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has an entry for a crop whose numbers are none</source>
        <translation>sisältää rajauksen tietueen, jonka luvut eivät ole lukuja</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has an entry for a crop whose sizes cannot be true</source>
        <translation>sisältää rajauksen tietueen, jonka koot eivät voi olla totta</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has characters that cannot be seen where {0} belongs</source>
        <translation>sisältää kohdassa {0} näkymättömiä merkkejä</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has no terms that can be read</source>
        <translation>ei sisällä luettavia ehtoja</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has no text where {0} belongs, or a longer one than there can be</source>
        <translation>ei sisällä tekstiä kohdassa {0} tai sisältää liian pitkän</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>has terms that are neither yes nor no</source>
        <translation>sisältää ehtoja, jotka eivät ole kyllä eikä ei</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>holds a crop that is not the one its header names</source>
        <translation>sisältää rajauksen, joka ei ole sen otsakkeen nimeämä</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>holds a vector that is not the one its header names</source>
        <translation>sisältää vektorin, joka ei ole sen otsakkeen nimeämä</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>holds no crops, or more than {0}</source>
        <translation>ei sisällä rajauksia tai sisältää yli {0}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>is no file of crops for a partner, or was cut off</source>
        <translation>ei ole kumppanille tarkoitettu rajaustiedosto tai on katkennut</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>names its models by something that is no name</source>
        <translation>nimeää mallinsa jollakin, mikä ei ole nimi</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>names no key that signed it</source>
        <translation>ei nimeä avainta, joka sen allekirjoitti</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>says nothing where {0} belongs</source>
        <translation>ei kerro mitään kohdassa {0}</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>was cut off, or holds more than its header says</source>
        <translation>on katkennut tai sisältää enemmän kuin sen otsake kertoo</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/partner_file.py"/>
        <source>was cut off, or its header is damaged</source>
        <translation>on katkennut, tai sen otsake on vaurioitunut</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/default.toml"/>
        <source>A trial with a known answer</source>
        <translation>Koe, jonka vastaus tiedetään</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/default.toml"/>
        <source>Answer a question of a court or a prosecutor</source>
        <translation>Vastata tuomioistuimen tai syyttäjän kysymykseen</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/default.toml"/>
        <source>Find out who a victim in seized material is</source>
        <translation>Selvittää, kuka takavarikoidun aineiston uhri on</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/default.toml"/>
        <source>Homeward's default policy</source>
        <translation>Homewardin oletuskäytäntö</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/default.toml"/>
        <source>Look for a missing child in seized material</source>
        <translation>Etsiä kadonnutta lasta takavarikoidusta aineistosta</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/default.toml"/>
        <source>Look for a person of interest, on an order that allows it</source>
        <translation>Etsiä tarkkailtavaa henkilöä määräyksellä, joka sen sallii</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/default.toml"/>
        <source>No jurisdiction chosen</source>
        <translation>Oikeusaluetta ei ole valittu</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/default.toml"/>
        <source>Try the tool on pictures of one's own</source>
        <translation>Kokeilla työkalua omilla kuvilla</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/profile_ca.toml"/>
        <source>Canada (starting point)</source>
        <translation>Kanada (lähtökohta)</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/profile_eu.toml"/>
        <source>European Union (starting point)</source>
        <translation>Euroopan unioni (lähtökohta)</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policies/profile_strict.toml"/>
        <source>Strict: one case at a time, nothing from outside</source>
        <translation>Tiukka: yksi tapaus kerrallaan, ei mitään ulkopuolelta</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policy_file.py"/>
        <source>The policy file {0} could not be read ({1}). Nothing was changed.</source>
        <translation>Käytäntötiedostoa {0} ei voitu lukea ({1}). Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policy_file.py"/>
        <source>There is no jurisdiction profile {0}. Nothing was changed; choose one of {1}.</source>
        <translation>Oikeusalueen profiilia {0} ei ole. Mitään ei muutettu; valitkaa jokin näistä: {1}.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policy_file.py"/>
        <source>{0} is far too large for a policy. Nothing was changed; check which file it is.</source>
        <translation>{0} on aivan liian suuri käytännöksi. Mitään ei muutettu; tarkistakaa, mikä tiedosto se on.</translation>
    </message>
    <message>
        <location filename="../../../app/exchange/policy_file.py"/>
        <source>{0} is not valid {1} ({2}). Nothing was changed; correct it.</source>
        <translation>{0} ei ole kelvollista {1}-muotoa ({2}). Mitään ei muutettu; korjatkaa se.</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>Network: NOT PROTECTED</source>
        <translation>Verkko: SUOJAAMATON</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>Network: impossible (kernel)</source>
        <translation>Verkko: mahdoton (ydin)</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>Network: impossible (kernel); other programs of this machine can be asked over local sockets</source>
        <translation>Verkko: mahdoton (ydin); tämän koneen muita ohjelmia voi pyytää paikallisten pistokkeiden kautta</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>Network: refused by Python only</source>
        <translation>Verkko: vain Python epää</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>Network: refused by firewall rule</source>
        <translation>Verkko: palomuurisääntö epää</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>addresses in reach</source>
        <translation>osoitteita ulottuvilla</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>no address in reach</source>
        <translation>ei osoitteita ulottuvilla</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>{0} filters</source>
        <translation>{0} suodatinta</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>{0} network sockets were handed to it</source>
        <translation>sille annettiin {0} verkkopistoketta</translation>
    </message>
    <message>
        <location filename="../../../app/seal/state.py"/>
        <source>{0} threads and {1} child processes read, {2} of them unfenced</source>
        <translation>luettu {0} säiettä ja {1} lapsiprosessia, joista {2} ilman aitausta</translation>
    </message>
    <message>
        <location filename="../../../app/service/absence.py"/>
        <source>The unit locks after 1 to {0} minutes without input. Nothing was changed; give a number between them.</source>
        <translation>Yksikkö lukittuu 1–{0} minuutin kuluttua ilman syötettä. Mitään ei muutettu; antakaa luku tältä väliltä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/absence.py"/>
        <source>go on after an absence</source>
        <translation>jatkaa poissaolon jälkeen</translation>
    </message>
    <message>
        <location filename="../../../app/service/absence.py"/>
        <source>leave work running</source>
        <translation>työn jättäminen käyntiin</translation>
    </message>
    <message>
        <location filename="../../../app/service/absence.py"/>
        <source>lock what nobody is sitting at</source>
        <translation>lukita se, minkä ääressä kukaan ei istu</translation>
    </message>
    <message>
        <location filename="../../../app/service/absence.py"/>
        <source>return to work</source>
        <translation>paluu työhön</translation>
    </message>
    <message>
        <location filename="../../../app/service/absence.py"/>
        <source>set idle lock</source>
        <translation>joutilaslukituksen asettaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>A case left the unit, or was disclosed as a quality trial, while it was searched. Nothing was recorded; </source>
        <translation>Tapaus poistui yksiköstä tai paljastettiin laatukokeeksi haun aikana. Mitään ei kirjattu; </translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>Nobody was named to search for. Nothing was searched; name a face or a person.</source>
        <translation>Ketään ei nimetty haettavaksi. Mitään ei haettu; nimetkää kasvot tai henkilö.</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>The number of candidates must lie between 1 and {0}. Nothing was searched.</source>
        <translation>Ehdokkaiden määrän on oltava 1–{0}. Mitään ei haettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>The purpose {0} is for the staff gallery alone. Nothing was searched; name another purpose.</source>
        <translation>Käyttötarkoitus {0} koskee vain henkilöstögalleriaa. Mitään ei haettu; nimetkää toinen käyttötarkoitus.</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>The search across cases was stopped after {0} of {1} cases. Nothing was recorded and nothing is kept; begin again when there is time.</source>
        <translation>Haku tapausten välillä pysäytettiin, kun {0} / {1} tapausta oli käyty läpi. Mitään ei kirjattu eikä säilytetty; aloittakaa uudelleen, kun on aikaa.</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>a quality trial, disclosed since: no lead</source>
        <translation>laatukoe, sittemmin paljastettu: ei johtolanka</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>compare across cases</source>
        <translation>tapausten välinen vertailu</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>erased since</source>
        <translation>sittemmin hävitetty</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>view candidates across cases</source>
        <translation>tapausten välisten ehdokkaiden katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>view consultations from other cases</source>
        <translation>muista tapauksista tehtyjen katselujen lukeminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>view crops across cases</source>
        <translation>tapausten välisten rajausten katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>view searches across cases</source>
        <translation>tapausten välisten hakujen katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/across.py"/>
        <source>{0}Search again.</source>
        <translation>{0}Hakekaa uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/adjudicate.py"/>
        <source>This candidate does not wait for you. Nothing of it is shown.</source>
        <translation>Tämä ehdokas ei odota teitä. Siitä ei näytetä mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/service/adjudicate.py"/>
        <source>view candidates</source>
        <translation>ehdokkaiden katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/agreement.py"/>
        <source>person {0}</source>
        <translation>henkilö {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/agreement.py"/>
        <source>quality of examinations</source>
        <translation>tutkimusten laatu</translation>
    </message>
    <message>
        <location filename="../../../app/service/agreement.py"/>
        <source>view agreement</source>
        <translation>yhtäpitävyyden katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/audit.py"/>
        <source>read audit trail</source>
        <translation>kirjausketjun luku</translation>
    </message>
    <message>
        <location filename="../../../app/service/audit_export.py"/>
        <source>Homeward {0}</source>
        <translation>Homeward {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/audit_export.py"/>
        <source>export audit log</source>
        <translation>kirjauslokin vienti</translation>
    </message>
    <message>
        <location filename="../../../app/service/audit_export.py"/>
        <source>let the audit trail be checked outside the unit</source>
        <translation>antaa kirjausketju tarkistettavaksi yksikön ulkopuolella</translation>
    </message>
    <message>
        <location filename="../../../app/service/audit_questions.py"/>
        <source>Nobody of that name is or was in this unit. `unit info` names those who are.</source>
        <translation>Sen nimistä ei ole eikä ole ollut tässä yksikössä. `unit info` kertoo, ketkä siinä ovat.</translation>
    </message>
    <message>
        <location filename="../../../app/service/audit_questions.py"/>
        <source>count for transparency</source>
        <translation>laskenta avoimuutta varten</translation>
    </message>
    <message>
        <location filename="../../../app/service/audit_questions.py"/>
        <source>count searches</source>
        <translation>hakujen laskenta</translation>
    </message>
    <message>
        <location filename="../../../app/service/audit_questions.py"/>
        <source>export audit trail</source>
        <translation>kirjausketjun vienti</translation>
    </message>
    <message>
        <location filename="../../../app/service/audit_questions.py"/>
        <source>oversight of the unit</source>
        <translation>yksikön valvonta</translation>
    </message>
    <message>
        <location filename="../../../app/service/backup.py"/>
        <source>Reading the backups was stopped. Nothing was changed.</source>
        <translation>Varmuuskopioiden luku pysäytettiin. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/backup.py"/>
        <source>back up, MiB</source>
        <translation>varmuuskopiointi, MiB</translation>
    </message>
    <message>
        <location filename="../../../app/service/backup.py"/>
        <source>begin backup</source>
        <translation>varmuuskopioinnin aloitus</translation>
    </message>
    <message>
        <location filename="../../../app/service/backup.py"/>
        <source>copy the unit</source>
        <translation>kopioida yksikkö</translation>
    </message>
    <message>
        <location filename="../../../app/service/backup.py"/>
        <source>verify backups</source>
        <translation>varmuuskopioiden tarkistus</translation>
    </message>
    <message>
        <location filename="../../../app/service/backup.py"/>
        <source>{0} holds no whole backup.</source>
        <translation>Kansiossa {0} ei ole kokonaista varmuuskopiota.</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>group persons</source>
        <translation>henkilöiden ryhmittely</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>not on record</source>
        <translation>ei kirjattu</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>notification of a breach</source>
        <translation>ilmoitus tietoturvaloukkauksesta</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>prepare breach pack</source>
        <translation>loukkauspaketin valmistelu</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>produce report</source>
        <translation>raportin laatiminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>stack copies</source>
        <translation>kopioiden pinoaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>view copies</source>
        <translation>kopioiden katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>view faces</source>
        <translation>kasvojen katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>view files</source>
        <translation>tiedostojen katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>view gallery</source>
        <translation>gallerian katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>view known files</source>
        <translation>tunnettujen tiedostojen katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/breach.py"/>
        <source>view persons</source>
        <translation>henkilöiden katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/capture_dates.py"/>
        <source>A capture date needs a reason on record. Nothing was stated; say how it is known.</source>
        <translation>Kuvausaika vaatii kirjatun perustelun. Mitään ei ilmoitettu; kertokaa, mistä se tiedetään.</translation>
    </message>
    <message>
        <location filename="../../../app/service/capture_dates.py"/>
        <source>Exhibit {0} has no capture date on record.</source>
        <translation>Todistuskappaleelle {0} ei ole kirjattu kuvausaikaa.</translation>
    </message>
    <message>
        <location filename="../../../app/service/capture_dates.py"/>
        <source>There is no exhibit {0} in this case; there are: {1}. Nothing was stated.</source>
        <translation>Tässä tapauksessa ei ole todistuskappaletta {0}; siinä on: {1}. Mitään ei ilmoitettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/capture_dates.py"/>
        <source>state capture date</source>
        <translation>kuvausajan ilmoittaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/capture_dates.py"/>
        <source>view capture dates</source>
        <translation>kuvausaikojen katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/case_links.py"/>
        <source>A lead between cases needs its reasons on record. Nothing was recorded; write what you observed.</source>
        <translation>Tapausten välinen johtolanka vaatii kirjatut perustelut. Mitään ei kirjattu; kirjoittakaa, mitä havaitsitte.</translation>
    </message>
    <message>
        <location filename="../../../app/service/case_links.py"/>
        <source>Lead {0} is none of case {1}, or what it pointed at is no case of work any more. Nothing was recorded; enter a case that it links.</source>
        <translation>Johtolanka {0} ei kuulu tapaukseen {1}, tai sen kohde ei ole enää työtapaus. Mitään ei kirjattu; siirtykää tapaukseen, jonka se yhdistää.</translation>
    </message>
    <message>
        <location filename="../../../app/service/case_links.py"/>
        <source>Of this candidate nothing can be seen any more. Nothing was recorded; it can be no lead.</source>
        <translation>Tästä ehdokkaasta ei voi enää nähdä mitään. Mitään ei kirjattu; siitä ei voi tulla johtolankaa.</translation>
    </message>
    <message>
        <location filename="../../../app/service/case_links.py"/>
        <source>On lead {0} no further examiner is awaited, or you have spoken already. Nothing was recorded; another examiner can, or it can be closed.</source>
        <translation>Johtolanka {0} ei odota enää tutkijoita, tai olette jo lausunut kantanne. Mitään ei kirjattu; joku muu tutkija voi, tai sen voi sulkea.</translation>
    </message>
    <message>
        <location filename="../../../app/service/case_links.py"/>
        <source>You have searched across cases with a face of lead {0} and seen the order and the distances, so your word would not be blind. Nothing was recorded; somebody else has to examine it.</source>
        <translation>Olette hakenut tapausten välillä johtolangan {0} kasvoilla ja nähnyt järjestyksen ja etäisyydet, joten kantanne ei olisi sokko. Mitään ei kirjattu; jonkun toisen on tutkittava se.</translation>
    </message>
    <message>
        <location filename="../../../app/service/case_links.py"/>
        <source>close lead between cases</source>
        <translation>tapausten välisen johtolangan sulkeminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/case_links.py"/>
        <source>propose lead between cases</source>
        <translation>tapausten välisen johtolangan ehdottaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/case_links.py"/>
        <source>second lead between cases</source>
        <translation>toinen kanta tapausten väliseen johtolankaan</translation>
    </message>
    <message>
        <location filename="../../../app/service/case_links.py"/>
        <source>view leads between cases</source>
        <translation>tapausten välisten johtolankojen katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/cases.py"/>
        <source>A case with the reference {0} is already open in this unit. Nothing was created; enter that case, or give another reference.</source>
        <translation>Tapaus, jonka tunnus on {0}, on jo avattu tässä yksikössä. Mitään ei luotu; siirtykää siihen tapaukseen tai antakaa toinen tunnus.</translation>
    </message>
    <message>
        <location filename="../../../app/service/cases.py"/>
        <source>Another case was entered while work went on in {0}. It was stopped; what it had done is kept. Enter that case again to go on.</source>
        <translation>Toiseen tapaukseen siirryttiin, kun työ jatkui tapauksessa {0}. Se pysäytettiin; tehty työ säilytetään. Siirtykää tapaukseen uudelleen jatkaaksenne.</translation>
    </message>
    <message>
        <location filename="../../../app/service/cases.py"/>
        <source>Case {0} was a quality trial, and it is disclosed. Nothing was done; it can be read, and erased like any case.</source>
        <translation>Tapaus {0} oli laatukoe, ja se on paljastettu. Mitään ei tehty; sen voi lukea ja hävittää kuten minkä tahansa tapauksen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/cases.py"/>
        <source>No case is open. Open or enter a case first; nothing was done.</source>
        <translation>Mikään tapaus ei ole auki. Avatkaa tapaus tai siirtykää sellaiseen ensin; mitään ei tehty.</translation>
    </message>
    <message>
        <location filename="../../../app/service/cases.py"/>
        <source>enter case</source>
        <translation>tapaukseen siirtyminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/cases.py"/>
        <source>unit administration</source>
        <translation>yksikön hallinto</translation>
    </message>
    <message>
        <location filename="../../../app/service/certificates.py"/>
        <source>The certificate's text takes the ending .json. Nothing was written; end the page in .html.</source>
        <translation>Todistuksen tekstin pääte on .json. Mitään ei kirjoitettu; antakaa sivulle pääte .html.</translation>
    </message>
    <message>
        <location filename="../../../app/service/certificates.py"/>
        <source>show that something was erased</source>
        <translation>osoittaa, että jotakin on hävitetty</translation>
    </message>
    <message>
        <location filename="../../../app/service/certificates.py"/>
        <source>show what was erased</source>
        <translation>osoittaa, mitä on hävitetty</translation>
    </message>
    <message>
        <location filename="../../../app/service/certificates.py"/>
        <source>view erasures</source>
        <translation>hävitysten katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/certificates.py"/>
        <source>write certificate</source>
        <translation>todistuksen kirjoittaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/circumstances.py"/>
        <source>Search {0} was made by somebody else, and what surrounds its candidates is for them alone. Nothing was shown.</source>
        <translation>Haun {0} teki joku toinen, ja sen ehdokkaiden olosuhteet ovat vain hänelle. Mitään ei näytetty.</translation>
    </message>
    <message>
        <location filename="../../../app/service/circumstances.py"/>
        <source>a person drew the face, and the test used faces that the detector found</source>
        <translation>kasvot piirsi henkilö, ja testissä käytettiin ilmaisimen löytämiä kasvoja</translation>
    </message>
    <message>
        <location filename="../../../app/service/circumstances.py"/>
        <source>a picture's own file alone says when it was taken, which may be wrong</source>
        <translation>vain kuvan oma tiedosto kertoo kuvausajan, ja se voi olla väärä</translation>
    </message>
    <message>
        <location filename="../../../app/service/circumstances.py"/>
        <source>searches with several faces were not tested</source>
        <translation>hakuja useilla kasvoilla ei ole koestettu</translation>
    </message>
    <message>
        <location filename="../../../app/service/circumstances.py"/>
        <source>the picture that was searched with is not kept, and nothing is known of it</source>
        <translation>kuvaa, jolla haettiin, ei säilytetä, eikä siitä tiedetä mitään</translation>
    </message>
    <message>
        <location filename="../../../app/service/circumstances.py"/>
        <source>the test used the profile {0}, this face was found by another</source>
        <translation>kokeessa käytettiin profiilia {0}, nämä kasvot löytyivät toisella</translation>
    </message>
    <message>
        <location filename="../../../app/service/copies.py"/>
        <source>Stacking was stopped. Nothing was changed; run it again when there is time.</source>
        <translation>Pinoaminen pysäytettiin. Mitään ei muutettu; ajakaa se uudelleen, kun on aikaa.</translation>
    </message>
    <message>
        <location filename="../../../app/service/custody_state.py"/>
        <source>verify custody</source>
        <translation>hallintaketjun tarkistus</translation>
    </message>
    <message>
        <location filename="../../../app/service/custody_state.py"/>
        <source>view backups</source>
        <translation>varmuuskopioiden katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/custody_state.py"/>
        <source>view custody</source>
        <translation>hallintaketjun katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/custody_state.py"/>
        <source>write witness</source>
        <translation>todistajatiedoston kirjoitus</translation>
    </message>
    <message>
        <location filename="../../../app/service/declared.py"/>
        <source>The declaration could not be written to {0} ({1}). The trial stays as it is; keep its declaration elsewhere.</source>
        <translation>Ilmoitusta ei voitu kirjoittaa tiedostoon {0} ({1}). Koe pysyy ennallaan; säilyttäkää sen ilmoitus muualla.</translation>
    </message>
    <message>
        <location filename="../../../app/service/declared.py"/>
        <source>The declaration {0} could not be read ({1}). Nothing was disclosed.</source>
        <translation>Ilmoitusta {0} ei voitu lukea ({1}). Mitään ei paljastettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/declared.py"/>
        <source>You have set no hidden quality trial in such a case. Nothing was written; choose one of yours.</source>
        <translation>Ette ole asettanut piilotettua laatukoetta sellaiseen tapaukseen. Mitään ei kirjoitettu; valitkaa jokin omistanne.</translation>
    </message>
    <message>
        <location filename="../../../app/service/declared.py"/>
        <source>{0} exists already. Nothing was set or written; name a new file.</source>
        <translation>{0} on jo olemassa. Mitään ei asetettu eikä kirjoitettu; nimetkää uusi tiedosto.</translation>
    </message>
    <message>
        <location filename="../../../app/service/doubles.py"/>
        <source>An identity has no name. Nothing of its group was enrolled.</source>
        <translation>Henkilöllisyydellä ei ole nimeä. Sen ryhmästä ei rekisteröity mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/service/doubles.py"/>
        <source>Enrol all the same with a reason, or leave such pictures out.</source>
        <translation>Rekisteröikää silti perustellen tai jättäkää tällaiset kuvat pois.</translation>
    </message>
    <message>
        <location filename="../../../app/service/doubles.py"/>
        <source>It is like that with {0} pictures.</source>
        <translation>Näin on {0} kuvan kohdalla.</translation>
    </message>
    <message>
        <location filename="../../../app/service/doubles.py"/>
        <source>Nothing given with it was enrolled.</source>
        <translation>Mitään sen mukana annettua ei rekisteröity.</translation>
    </message>
    <message>
        <location filename="../../../app/service/doubles.py"/>
        <source>Pictures of other subjects are enrolled only with a reason on record. Nothing was enrolled; say why.</source>
        <translation>Toisten henkilöiden kuvia rekisteröidään vain kirjatulla perustelulla. Mitään ei rekisteröity; kertokaa miksi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/doubles.py"/>
        <source>enrol {0}: {1}</source>
        <translation>rekisteröidä {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../../app/service/doubles.py"/>
        <source>hold enrolment</source>
        <translation>pidätä rekisteröinti</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>, which is ignored ({0}); take that decision back</source>
        <translation>, jotka on ohitettu ({0}); kumotkaa se päätös</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>A face is drawn for a reason that is on record. No face was added; say why.</source>
        <translation>Kasvot piirretään kirjatusta syystä. Kasvoja ei lisätty; kertokaa miksi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>Drawing was given up. No face was added.</source>
        <translation>Piirtäminen keskeytettiin. Kasvoja ei lisätty.</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>Face {0} lies there already{1}. No face was added.</source>
        <translation>Siinä ovat jo kasvot {0}{1}. Kasvoja ei lisätty.</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>Face {0} was found by the detector, not drawn. Nothing was changed; ignore it instead.</source>
        <translation>Kasvot {0} löysi ilmaisin, niitä ei piirretty. Mitään ei muutettu; ohittakaa ne sen sijaan.</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>File {0} has the very bytes of file {1}. No face was added; draw it there.</source>
        <translation>Tiedostossa {0} on täsmälleen samat tavut kuin tiedostossa {1}. Kasvoja ei lisätty; piirtäkää ne sinne.</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>File {0} was not examined yet. No face was added; examine it first.</source>
        <translation>Tiedostoa {0} ei ole vielä tutkittu. Kasvoja ei lisätty; tutkikaa se ensin.</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>No eyes were found in the box. No face was added; put the dots on the eyes and at the base of the nose, or draw the box closer about the face, brows to chin.</source>
        <translation>Kehyksestä ei löytynyt silmiä. Kasvoja ei lisätty; asettakaa pisteet silmiin ja nenän tyveen tai vetäkää kehys tiukemmin kasvojen ympärille kulmakarvoista leukaan.</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>No face was added. {0}</source>
        <translation>Kasvoja ei lisätty. {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>Two files of exhibit {0} can be meant by {1}: one is called so, another is shown so. Nothing was changed; name the file by its number.</source>
        <translation>Todistuskappaleen {0} kaksi tiedostoa voi olla nimeltään {1}: toisen nimi on se, toinen näytetään niin. Mitään ei muutettu; nimeä tiedosto numerolla.</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>draw face</source>
        <translation>kasvojen piirtäminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>look in box</source>
        <translation>kehyksen katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>refuse drawing</source>
        <translation>piirroksen hylkäys</translation>
    </message>
    <message>
        <location filename="../../../app/service/drawing.py"/>
        <source>{0} is not in exhibit {1} of this case. Nothing was changed; check both names.</source>
        <translation>{0} ei ole tämän tapauksen todistuskappaleessa {1}. Mitään ei muutettu; tarkistakaa molemmat nimet.</translation>
    </message>
    <message>
        <location filename="../../../app/service/engine.py"/>
        <source>Embedding was stopped. Nothing was written.</source>
        <translation>Vektorointi pysäytettiin. Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/engine.py"/>
        <source>There is no folder {0} to write to. Nothing was embedded; make it first.</source>
        <translation>Kansiota {0}, johon kirjoittaa, ei ole. Mitään ei vektoroitu; luokaa se ensin.</translation>
    </message>
    <message>
        <location filename="../../../app/service/engine.py"/>
        <source>{0} exists already. Nothing was embedded; give the vectors another name.</source>
        <translation>{0} on jo olemassa. Mitään ei vektoroitu; antakaa vektoreille toinen nimi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/engine.py"/>
        <source>{0} holds no pictures. Nothing was written.</source>
        <translation>Kansiossa {0} ei ole kuvia. Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/enrol.py"/>
        <source>Enrolment was stopped after {0} of {1} pictures. What is enrolled is kept; run it again to continue.</source>
        <translation>Rekisteröinti pysäytettiin, kun {0} / {1} kuvaa oli käsitelty. Rekisteröity säilyy; ajakaa se uudelleen jatkaaksenne.</translation>
    </message>
    <message>
        <location filename="../../../app/service/enrol.py"/>
        <source>It shows {0} faces; the largest was taken.</source>
        <translation>Kuvassa on {0} kasvokuvaa; suurin otettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/service/enrol.py"/>
        <source>Sex, birth date and capture date were given for {0} people at once. Nothing was enrolled; give them in the list, or enrol one person at a time.</source>
        <translation>Sukupuoli, syntymäaika ja kuvausaika annettiin {0} ihmiselle kerralla. Mitään ei rekisteröity; antakaa ne luettelossa tai rekisteröikää yksi ihminen kerrallaan.</translation>
    </message>
    <message>
        <location filename="../../../app/service/enrol.py"/>
        <source>The very same picture is a reference of this person already.</source>
        <translation>Täysin sama kuva on jo tämän henkilön vertailukuva.</translation>
    </message>
    <message>
        <location filename="../../../app/service/enrol.py"/>
        <source>The very same picture was enrolled already, with the models {0}.</source>
        <translation>Täysin sama kuva on jo rekisteröity malleilla {0}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>An erasure needs a reason on record. Nothing was erased; say why.</source>
        <translation>Hävitys vaatii kirjatun perustelun. Mitään ei hävitetty; kertokaa, miksi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>Reference {0} is the only one of subject {1}. Nothing was erased; erase that.</source>
        <translation>Vertailukuva {0} on kohteen {1} ainoa. Mitään ei hävitetty; hävittäkää kohde.</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>The {0} is erased, but the disk had no room for the certificate. Make room and open the unit again: that searches and certifies.</source>
        <translation>Hävitys on tehty ({0}), mutta levyllä ei ollut tilaa todistukselle. Tehkää tilaa ja avatkaa yksikkö uudelleen: silloin se etsii jäljet ja todistaa.</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>The {0} was not confirmed: what was typed is not its {1}. Nothing was erased.</source>
        <translation>Hävitystä ei vahvistettu ({0}): kirjoitettu ei ole sen tieto ”{1}”. Mitään ei hävitetty.</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>Words that people wrote for the record (purposes, authorities, reasons, rationales) are kept as they are and were not searched for names. Copies outside the unit (backups, reports, exports) and what a disk keeps of removed files were not searched; of the case's file nothing can be read without its key, which is destroyed.</source>
        <translation>Ihmisten kirjattavaksi kirjoittamat sanat (käyttötarkoitukset, toimivaltuudet, syyt, perustelut) säilytetään sellaisinaan, eikä niistä etsitty nimiä. Yksikön ulkopuolisia kopioita (varmuuskopiot, raportit, viennit) ja levyn jättämiä jälkiä poistetuista tiedostoista ei käyty läpi; tapauksen tiedostosta ei voi lukea mitään ilman sen avainta, joka on tuhottu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>back up</source>
        <translation>varmuuskopiointi</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>certify erasure</source>
        <translation>hävityksen todistaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>erase {0}</source>
        <translation>hävitys: {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>finish erasure</source>
        <translation>hävityksen loppuun vieminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>finish what an end cut short</source>
        <translation>viedä loppuun keskeytynyt</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>reference</source>
        <translation>vertailukuva</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>resume erasure</source>
        <translation>hävityksen jatkaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/erase.py"/>
        <source>search for what was erased</source>
        <translation>hävitetyn etsiminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/erasing.py"/>
        <source>The erasure was stopped before anything was erased. Nothing was changed.</source>
        <translation>Hävittäminen pysäytettiin ennen kuin mitään hävitettiin. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/erasing.py"/>
        <source>before anything is erased</source>
        <translation>ennen kuin mitään hävitetään</translation>
    </message>
    <message>
        <location filename="../../../app/service/erasing.py"/>
        <source>erased; candidate lists</source>
        <translation>hävitetty; ehdokasluettelot</translation>
    </message>
    <message>
        <location filename="../../../app/service/erasing.py"/>
        <source>erased; searching for what is left</source>
        <translation>hävitetty; etsitään, mitä on jäljellä</translation>
    </message>
    <message>
        <location filename="../../../app/service/evaluation.py"/>
        <source>Only a supervisor closes an evaluation. Nothing was changed; tell one.</source>
        <translation>Vain esihenkilö päättää kokeilun. Mitään ei muutettu; kertokaa sellaiselle.</translation>
    </message>
    <message>
        <location filename="../../../app/service/evaluation.py"/>
        <source>The evaluation is closed already. Nothing was changed.</source>
        <translation>Kokeilu on jo päätetty. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/evaluation.py"/>
        <source>This unit is no evaluation. Nothing was closed; that is chosen when a unit is made.</source>
        <translation>Tämä yksikkö ei ole kokeilu. Mitään ei päätetty; se valitaan, kun yksikkö luodaan.</translation>
    </message>
    <message>
        <location filename="../../../app/service/evaluation.py"/>
        <source>add partner crops</source>
        <translation>kumppanin rajausten lisäys</translation>
    </message>
    <message>
        <location filename="../../../app/service/evaluation.py"/>
        <source>close evaluation</source>
        <translation>kokeilun päättäminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/evaluation.py"/>
        <source>close the evaluation</source>
        <translation>päättää kokeilu</translation>
    </message>
    <message>
        <location filename="../../../app/service/evaluation.py"/>
        <source>end the evaluation and report on it</source>
        <translation>päättää kokeilu ja raportoida siitä</translation>
    </message>
    <message>
        <location filename="../../../app/service/evaluation.py"/>
        <source>no longer in the unit</source>
        <translation>ei enää yksikössä</translation>
    </message>
    <message>
        <location filename="../../../app/service/evidence.py"/>
        <source>Intake was stopped in the middle of a file. Run the intake again to continue.</source>
        <translation>Tuonti pysäytettiin kesken tiedoston. Ajakaa tuonti uudelleen jatkaaksenne.</translation>
    </message>
    <message>
        <location filename="../../../app/service/evidence.py"/>
        <source>It changed while it was read, so that its digests would be of no file; something writes to the exhibit.</source>
        <translation>Se muuttui luettaessa, joten sen tiivisteet eivät olisi minkään tiedoston; jokin kirjoittaa todistuskappaleeseen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/evidence.py"/>
        <source>It is larger than {0} GiB and was not opened: a picture is opened whole, in bounded memory. The original is untouched. Have it cut into smaller pictures on a machine that is on no network, and take those in.</source>
        <translation>Se on yli {0} GiB, eikä sitä avattu: kuva avataan kokonaan, rajatussa muistissa. Alkuperäinen on koskematon. Leikkauttakaa se pienemmiksi kuviksi koneella, joka ei ole verkossa, ja tuokaa ne.</translation>
    </message>
    <message>
        <location filename="../../../app/service/evidence.py"/>
        <source>a device</source>
        <translation>laite</translation>
    </message>
    <message>
        <location filename="../../../app/service/evidence.py"/>
        <source>a folder that was not entered</source>
        <translation>kansio, johon ei menty</translation>
    </message>
    <message>
        <location filename="../../../app/service/evidence.py"/>
        <source>a link</source>
        <translation>linkki</translation>
    </message>
    <message>
        <location filename="../../../app/service/evidence.py"/>
        <source>a pipe</source>
        <translation>putki</translation>
    </message>
    <message>
        <location filename="../../../app/service/evidence.py"/>
        <source>a socket</source>
        <translation>pistoke</translation>
    </message>
    <message>
        <location filename="../../../app/service/examine.py"/>
        <source>Examination was stopped after {0} of {1} files. What was found is kept; examine again to continue.</source>
        <translation>Tutkimus pysäytettiin, kun {0} / {1} tiedostoa oli käsitelty. Löydetty säilyy; tutkikaa uudelleen jatkaaksenne.</translation>
    </message>
    <message>
        <location filename="../../../app/service/examine.py"/>
        <source>This system cannot give each file a process of its own. Nothing was examined; examine without strict, on a machine that is on no network.</source>
        <translation>Tämä järjestelmä ei voi antaa joka tiedostolle omaa prosessia. Mitään ei tutkittu; tutkikaa ilman tiukkaa tilaa koneella, joka ei ole verkossa.</translation>
    </message>
    <message>
        <location filename="../../../app/service/examine.py"/>
        <source>retry failed</source>
        <translation>epäonnistuneiden uusinta</translation>
    </message>
    <message>
        <location filename="../../../app/service/examine.py"/>
        <source>second look differed</source>
        <translation>toinen katselu poikkesi</translation>
    </message>
    <message>
        <location filename="../../../app/service/examine.py"/>
        <source>{0} Its digests are kept.</source>
        <translation>{0} Sen tiivisteet säilytetään.</translation>
    </message>
    <message>
        <location filename="../../../app/service/forgotten.py"/>
        <source>forget erased candidates</source>
        <translation>hävitettyjen ehdokkaiden unohtaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/forgotten.py"/>
        <source>forget subjects</source>
        <translation>kohteiden unohtaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/forgotten.py"/>
        <source>let no candidate across cases point at what was erased</source>
        <translation>estää tapausten välisiä ehdokkaita viittaamasta hävitettyyn</translation>
    </message>
    <message>
        <location filename="../../../app/service/forgotten.py"/>
        <source>take the names of erased subjects off candidate lists</source>
        <translation>poistaa hävitettyjen kohteiden nimet ehdokasluetteloista</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery.py"/>
        <source>Nothing is lost; the gallery takes longer to load</source>
        <translation>Mitään ei ole menetetty; gallerian lataus kestää pidempään</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery.py"/>
        <source>gallery grow</source>
        <translation>gallerian kasvatus</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery.py"/>
        <source>gallery look-alikes</source>
        <translation>gallerian samannäköiset</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery.py"/>
        <source>have the gallery at hand</source>
        <translation>pitää galleria käsillä</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery.py"/>
        <source>keep gallery copies</source>
        <translation>galleriakopioiden säilytys</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery.py"/>
        <source>references of the gallery</source>
        <translation>gallerian vertailukuvat</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery.py"/>
        <source>view references</source>
        <translation>vertailukuvien katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery_list.py"/>
        <source>The graph grows: {0} of {1} references. The exact scan answers meanwhile and certifies each list.</source>
        <translation>Graafi kasvaa: {0} / {1} vertailukuvaa. Tarkka läpikäynti vastaa sillä välin ja todentaa jokaisen luettelon.</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery_list.py"/>
        <source>The graph holds all {0} references; each list is certified by the exact scan.</source>
        <translation>Graafissa ovat kaikki {0} vertailukuvaa; tarkka läpikäynti todentaa jokaisen luettelon.</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery_list.py"/>
        <source>The index is not loaded; the first search does that. Each list is certified by the exact scan.</source>
        <translation>Hakemistoa ei ole ladattu; ensimmäinen haku lataa sen. Tarkka läpikäynti todentaa jokaisen luettelon.</translation>
    </message>
    <message>
        <location filename="../../../app/service/gallery_loading.py"/>
        <source>The gallery holds vectors of {0} numbers as those of pack {1}, which has {2}. Nothing was searched; `homeward verify` says what else is wrong with the unit.</source>
        <translation>Galleriassa on {0} luvun vektoreita paketin {1} vektoreina, ja paketissa niitä on {2}. Mitään ei haettu; `homeward verify` kertoo, mitä muuta vikaa yksikössä on.</translation>
    </message>
    <message>
        <location filename="../../../app/service/hash_sets.py"/>
        <source>Installing the hash set was stopped. Nothing was installed; begin again when there is time.</source>
        <translation>Tiivistekokoelman asennus pysäytettiin. Mitään ei asennettu; aloittakaa uudelleen, kun on aikaa.</translation>
    </message>
    <message>
        <location filename="../../../app/service/hash_sets.py"/>
        <source>Say why the hash set is removed. Nothing was changed.</source>
        <translation>Kertokaa, miksi tiivistekokoelma poistetaan. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/hash_sets.py"/>
        <source>install hash set</source>
        <translation>tiivistekokoelman asennus</translation>
    </message>
    <message>
        <location filename="../../../app/service/hash_sets.py"/>
        <source>know files of {0} again, on {1}</source>
        <translation>tunnistaa uudelleen tiedostot: {0}, perusteena {1}</translation>
    </message>
    <message>
        <location filename="../../../app/service/hash_sets.py"/>
        <source>mark known files</source>
        <translation>tunnettujen tiedostojen merkintä</translation>
    </message>
    <message>
        <location filename="../../../app/service/hash_sets.py"/>
        <source>remove hash set</source>
        <translation>tiivistekokoelman poisto</translation>
    </message>
    <message>
        <location filename="../../../app/service/hash_sets.py"/>
        <source>view hash sets</source>
        <translation>tiivistekokoelmien katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/incidents.py"/>
        <source>find and mend a fault of the program</source>
        <translation>löytää ja korjata ohjelman vika</translation>
    </message>
    <message>
        <location filename="../../../app/service/incidents.py"/>
        <source>meet fault</source>
        <translation>vian kohtaaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/intake.py"/>
        <source>Intake of {0} was stopped after {1} of {2} files. They are recorded; run the intake again to continue.</source>
        <translation>Tuonti ({0}) pysäytettiin, kun {1} / {2} tiedostoa oli käsitelty. Ne on kirjattu; ajakaa tuonti uudelleen jatkaaksenne.</translation>
    </message>
    <message>
        <location filename="../../../app/service/intake.py"/>
        <source>It could not be read ({0}).</source>
        <translation>Sitä ei voitu lukea ({0}).</translation>
    </message>
    <message>
        <location filename="../../../app/service/intake.py"/>
        <source>Its content is neither a picture nor a video of a known format, and its name does not claim to be one.</source>
        <translation>Sen sisältö ei ole tunnetun muotoinen kuva tai video, eikä sen nimi väitä sellaista.</translation>
    </message>
    <message>
        <location filename="../../../app/service/intake.py"/>
        <source>The exhibit needs the name it has in the chain of custody. Nothing was taken in.</source>
        <translation>Todistuskappale tarvitsee nimen, joka sillä on hallintaketjussa. Mitään ei tuotu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/intake.py"/>
        <source>The exhibit's folder has a name that is not valid text. Nothing was taken in; mount the exhibit under another name (names inside it may be of any kind).</source>
        <translation>Todistuskappaleen kansion nimi ei ole kelvollista tekstiä. Mitään ei tuotu; liittäkää todistuskappale toisella nimellä (sen sisällä nimet saavat olla millaisia tahansa).</translation>
    </message>
    <message>
        <location filename="../../../app/service/intake.py"/>
        <source>There is no folder {0}. Nothing was taken in; check that the exhibit is mounted.</source>
        <translation>Kansiota {0} ei ole. Mitään ei tuotu; tarkistakaa, että todistuskappale on liitetty.</translation>
    </message>
    <message>
        <location filename="../../../app/service/intake.py"/>
        <source>name exhibit</source>
        <translation>todistuskappaleen nimeäminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/intake.py"/>
        <source>take in</source>
        <translation>tuonti</translation>
    </message>
    <message>
        <location filename="../../../app/service/intake.py"/>
        <source>{0} was taken in from {1}. Nothing was taken in; mount the exhibit there again, or give the other folder a name of its own.</source>
        <translation>{0} tuotiin kansiosta {1}. Mitään ei tuotu; liittäkää todistuskappale siihen uudelleen tai antakaa toiselle kansiolle oma nimi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/large_files.py"/>
        <source>Examination was stopped while a large file was read.</source>
        <translation>Tutkimus pysäytettiin, kun suurta tiedostoa luettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/service/large_files.py"/>
        <source>The file could not be read to its end again ({0}). Its digests are kept; retry later.</source>
        <translation>Tiedostoa ei voitu lukea uudelleen loppuun ({0}). Sen tiivisteet säilytetään; yrittäkää myöhemmin uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/large_files.py"/>
        <source>The file was written to while it was examined; nothing of what was seen is kept. Find out what writes to the exhibit, and retry.</source>
        <translation>Tiedostoon kirjoitettiin tutkimisen aikana; mitään nähdystä ei säilytetä. Selvittäkää, mikä kirjoittaa todistuskappaleeseen, ja yrittäkää uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source> It was started with {0}; every report says so.</source>
        <translation> Käynnistetty näin: {0}; jokainen raportti kertoo sen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source> Not here: {0}.</source>
        <translation> Ei täällä: {0}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source> Python itself refuses sockets, which stops slips and no intent.</source>
        <translation> Python itse torjuu verkkoliitännät, mikä pysäyttää lipsahdukset muttei aikomuksia.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>A network of its own without an address</source>
        <translation>Oma verkko ilman osoitetta</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>A newer kernel has it; see whoever keeps this machine.</source>
        <translation>Uudemmassa ytimessä se on; kääntykää koneen hoitajan puoleen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Addresses of this machine are in reach ({0}).</source>
        <translation>Tämän koneen osoitteita on ulottuvilla ({0}).</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Cells in which seized files are opened</source>
        <translation>Sellit, joissa takavarikoidut tiedostot avataan</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Close the program and start it from another place, not from what handed them over.</source>
        <translation>Sulkekaa ohjelma ja käynnistäkää se muualta kuin siitä, mikä ne luovutti.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Firewall rule for this program</source>
        <translation>Palomuurisääntö tälle ohjelmalle</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Have it encrypted or switched off.</source>
        <translation>Salauttakaa se tai ottakaa se pois käytöstä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Kernel's fence against networks</source>
        <translation>Ytimen aitaus verkkoja vastaan</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Let nobody else use this machine.</source>
        <translation>Älkää antako kenenkään muun käyttää tätä konetta.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Local sockets can be made: other programs of this machine could be asked to reach a network.</source>
        <translation>Paikallisia liitäntöjä voi tehdä: muita tämän koneen ohjelmia voitaisiin pyytää ottamaan yhteys verkkoon.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Lock the unit and have swap encrypted or switched off before you open it again.</source>
        <translation>Lukitkaa yksikkö ja salauttakaa sivutustila tai poistakaa se käytöstä, ennen kuin avaatte yksikön uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Lock the unit, have whoever keeps this machine put it right, and start again; homeward selftest --seal shows which ways are open.</source>
        <translation>Lukitkaa yksikkö, pyytäkää koneen hoitajaa korjaamaan tämä ja käynnistäkää uudelleen; homeward selftest --seal näyttää, mitkä tiet ovat auki.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Memory that other programs cannot read</source>
        <translation>Muisti, jota muut ohjelmat eivät voi lukea</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>No descriptor of this process is a network socket.</source>
        <translation>Mikään tämän prosessin kuvaaja ei ole verkkoliitäntä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>No interface that this process sees has an address.</source>
        <translation>Millään tämän prosessin näkemällä liitännällä ei ole osoitetta.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>No new connection to other programs here</source>
        <translation>Ei uusia yhteyksiä täkäläisiin muihin ohjelmiin</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>No open network connection was handed over</source>
        <translation>Avointa verkkoyhteyttä ei luovutettu</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Not encrypted: {0}. Keys and pictures may reach the disk in the clear.</source>
        <translation>Salaamatta: {0}. Avaimia ja kuvia voi päätyä levylle selväkielisinä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Not even a local socket can be made.</source>
        <translation>Edes paikallista liitäntää ei voi tehdä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Nothing of memory reaches a disk in the clear by way of swap.</source>
        <translation>Muistista ei päädy sivutustilan kautta levylle mitään selväkielisenä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Other processes may not read it, and no crash writes it to a disk.</source>
        <translation>Muut prosessit eivät voi lukea sitä, eikä mikään kaatuminen kirjoita sitä levylle.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Processes of the same account may read it, or a crash may write it to a disk.</source>
        <translation>Saman tilin prosessit voivat lukea sen, tai kaatuminen voi kirjoittaa sen levylle.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Start Homeward by its own command; a debugger or another starter may have switched this off.</source>
        <translation>Käynnistäkää Homeward sen omalla komennolla; virheenjäljitin tai muu käynnistin on voinut poistaa tämän käytöstä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Swap that keeps no clear text</source>
        <translation>Sivutustila, joka ei pidä selväkielistä tekstiä</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>The rules of this system refuse it.</source>
        <translation>Tämän järjestelmän säännöt kieltävät sen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>This system can hold them by {0}.</source>
        <translation>Tämä järjestelmä voi pitää niitä näin: {0}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>This system cannot hold a process.</source>
        <translation>Tämä järjestelmä ei voi pitää prosessia kurissa.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>This system does not tell whether its swap is encrypted.</source>
        <translation>Tämä järjestelmä ei kerro, onko sen sivutustila salattu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>This system does not tell.</source>
        <translation>Tämä järjestelmä ei kerro.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>This system's kernel has no fence that could be raised</source>
        <translation>Tämän järjestelmän ytimessä ei ole pystytettävää aitausta</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>Without it the layers above still hold.</source>
        <translation>Ilman sitä yllä olevat kerrokset pitävät yhä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>a list of allowed system calls</source>
        <translation>sallittujen järjestelmäkutsujen luettelo</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>bounds on resources</source>
        <translation>resurssirajat</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>memory that others cannot read</source>
        <translation>muisti, jota muut eivät voi lukea</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>no files (Landlock)</source>
        <translation>ei tiedostoja (Landlock)</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>no new rights</source>
        <translation>ei uusia oikeuksia</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>not made</source>
        <translation>ei tehty</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>{0} A system that lets a program have a network namespace gives it one.</source>
        <translation>{0} Järjestelmä, joka sallii ohjelmalle verkon nimiavaruuden, antaa sellaisen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/layers.py"/>
        <source>{0} open when the program started.</source>
        <translation>{0} auki ohjelman käynnistyessä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/leads.py"/>
        <source>Candidate {0} is not a lead: two examiners have to lean towards the same person first. Nothing was recorded.</source>
        <translation>Ehdokas {0} ei ole johtolanka: kahden tutkijan on ensin kallistuttava samaan henkilöön. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/leads.py"/>
        <source>close lead</source>
        <translation>johtolangan sulkeminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/leads.py"/>
        <source>view leads</source>
        <translation>johtolankojen katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/looking.py"/>
        <source>Face {0} was not searched and is not of the searched person. Nothing was recorded; compare one that is.</source>
        <translation>Kasvoilla {0} ei haettu, eivätkä ne ole haetun henkilön. Mitään ei kirjattu; verratkaa sellaisia, joilla haettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/service/looking.py"/>
        <source>Reference {0} is not one of this candidate's. Nothing was recorded; compare one that is.</source>
        <translation>Vertailukuva {0} ei kuulu tälle ehdokkaalle. Mitään ei kirjattu; verratkaa hänelle kuuluvaa.</translation>
    </message>
    <message>
        <location filename="../../../app/service/looking.py"/>
        <source>view pictures to compare</source>
        <translation>vertailtavien kuvien katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>A model was named twice. Nothing was changed.</source>
        <translation>Malli nimettiin kahdesti. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>No more than {0} embedders can be fused. Nothing was changed.</source>
        <translation>Enintään {0} vektorointimallia voidaan yhdistää. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>The model was not taken in: the SHA-256 of {0} is not the one that its manifest names. Nothing was changed; get it again from a source you trust.</source>
        <translation>Mallia ei tuotu: tiedoston {0} SHA-256 ei ole se, jonka sen luettelo nimeää. Mitään ei muutettu; hankkikaa se uudelleen lähteestä, johon luotatte.</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>The unit works with {0}. Nothing was removed; choose other models first.</source>
        <translation>Yksikkö työskentelee mallilla {0}. Mitään ei poistettu; valitkaa ensin muut mallit.</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>The weights could not be kept ({0}). Nothing was changed.</source>
        <translation>Painoja ei voitu tallentaa ({0}). Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>There is a model {0} already. Nothing was changed; remove it first.</source>
        <translation>Malli {0} on jo olemassa. Mitään ei muutettu; poistakaa se ensin.</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>add model</source>
        <translation>mallin lisäys</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>choose models</source>
        <translation>mallien valinta</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>clear leftovers</source>
        <translation>jäänteiden poisto</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>erase weights that no record names</source>
        <translation>hävittää painot, joita mikään kirjaus ei nimeä</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>remove model</source>
        <translation>mallin poisto</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>view models</source>
        <translation>mallien katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/models.py"/>
        <source>work with {0}, version {1}</source>
        <translation>työskennellä mallilla {0}, versio {1}</translation>
    </message>
    <message>
        <location filename="../../../app/service/news.py"/>
        <source>leads</source>
        <translation>johtolankaa</translation>
    </message>
    <message>
        <location filename="../../../app/service/outcomes.py"/>
        <source>view conflicts</source>
        <translation>ristiriitojen katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/particulars.py"/>
        <source>A correction needs a reason on record. Nothing was changed; say why.</source>
        <translation>Korjaus vaatii kirjatun perustelun. Mitään ei muutettu; kertokaa, miksi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/particulars.py"/>
        <source>That is on record already. Nothing was changed.</source>
        <translation>Se on jo kirjattu. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/particulars.py"/>
        <source>correct reference</source>
        <translation>vertailukuvan korjaus</translation>
    </message>
    <message>
        <location filename="../../../app/service/particulars.py"/>
        <source>correct subject</source>
        <translation>kohteen korjaus</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>Adding the partner's crops was stopped. Nothing was added; begin again when there is time.</source>
        <translation>Kumppanin rajausten lisäys pysäytettiin. Mitään ei lisätty; aloittakaa uudelleen, kun on aikaa.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>In no crop of the partner's file a face was found. Nothing was added.</source>
        <translation>Kumppanin tiedoston rajauksista ei löytynyt kasvoja. Mitään ei lisätty.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>Its originator wants it deleted by {0}, which is past or today. Nothing was added; ask the partner for other terms.</source>
        <translation>Sen luovuttaja haluaa sen poistettavaksi {0} mennessä, mikä on mennyt tai tänään. Mitään ei lisätty; pyytäkää kumppanilta muut ehdot.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>The partner's file is sealed. Nothing was added; give the passphrase, too.</source>
        <translation>Kumppanin tiedosto on sinetöity. Mitään ei lisätty; antakaa myös salalause.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>The partner's file {0} could not be read ({1}). Nothing was added.</source>
        <translation>Kumppanin tiedostoa {0} ei voitu lukea ({1}). Mitään ei lisätty.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>The words that were typed are not those of the key that signed this file. Nothing was added; ask the partner for theirs, over another way than the file came.</source>
        <translation>Kirjoitetut sanat eivät ole tiedoston allekirjoittaneen avaimen sanat. Mitään ei lisätty; kysykää kumppanin sanat muuta tietä kuin tiedosto tuli.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>This very file was added already. Nothing was changed; `partner list` shows it.</source>
        <translation>Juuri tämä tiedosto on jo lisätty. Mitään ei muutettu; `partner list` näyttää sen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>compare across cases with crops of {0}: {1}</source>
        <translation>verrata tapausten välillä rajauksiin, luovuttajana {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>is larger than such a file can be</source>
        <translation>on suurempi kuin sellainen tiedosto voi olla</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>is not signed by the key that it names</source>
        <translation>ei ole nimeämänsä avaimen allekirjoittama</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>it is no picture</source>
        <translation>se ei ole kuva</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_add.py"/>
        <source>no face was found in it</source>
        <translation>siitä ei löytynyt kasvoja</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>A disclosure needs a purpose. Nothing was written; say why it is sent.</source>
        <translation>Luovutus vaatii käyttötarkoituksen. Mitään ei kirjoitettu; kertokaa, miksi se lähetetään.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>A text is longer than {0} characters. Nothing was written; say it more briefly.</source>
        <translation>Teksti on yli {0} merkkiä. Mitään ei kirjoitettu; sanokaa se lyhyemmin.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>Face {0} is ignored in this case. Nothing was written; leave it out.</source>
        <translation>Kasvot {0} on ohitettu tässä tapauksessa. Mitään ei kirjoitettu; jättäkää ne pois.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>It is not on record for whom the unit works. Nothing was written; `unit register` says so.</source>
        <translation>Ei ole kirjattu, kenelle yksikkö työskentelee. Mitään ei kirjoitettu; `unit register` kertoo sen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>More than {0} faces were named, or one of them twice. Nothing was written; name fewer.</source>
        <translation>Nimettiin yli {0} kasvokuvaa tai jokin niistä kahdesti. Mitään ei kirjoitettu; nimetkää vähemmän.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>Nobody was named to send. Nothing was written; name faces or persons of the case.</source>
        <translation>Ketään ei nimetty lähetettäväksi. Mitään ei kirjoitettu; nimetkää tapauksen kasvoja tai henkilöitä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>The case or the unit has no text here. Nothing was written.</source>
        <translation>Tapauksella tai yksiköllä ei ole tässä tekstiä. Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>The crop of face {0} is too large to send. Nothing was written; leave it out.</source>
        <translation>Kasvojen {0} rajaus on liian suuri lähetettäväksi. Mitään ei kirjoitettu; jättäkää se pois.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>The date {0} is not in the future. Nothing was written; give a later one.</source>
        <translation>Päivä {0} ei ole tulevaisuudessa. Mitään ei kirjoitettu; antakaa myöhempi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>The file was stopped after {0} of {1} crops. Nothing was written.</source>
        <translation>Tiedosto pysäytettiin, kun {0} / {1} rajausta oli luettu. Mitään ei kirjoitettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>The partner has no name. Nothing was written; say who it is for.</source>
        <translation>Kumppanilla ei ole nimeä. Mitään ei kirjoitettu; kertokaa, kenelle se on.</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>send crops</source>
        <translation>lähetä rajauksia</translation>
    </message>
    <message>
        <location filename="../../../app/service/partner_export.py"/>
        <source>{0} faces of {1} persons for {2}, {3}</source>
        <translation>{0} kasvokuvaa {1} henkilöstä, saaja {2}, {3}</translation>
    </message>
    <message>
        <location filename="../../../app/service/partners.py"/>
        <source>view partner files</source>
        <translation>kumppanitiedostojen katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/peer.py"/>
        <source>The {0} command did not finish, so there is nothing to compare with. Nothing was changed; check that it runs by itself.</source>
        <translation>Komento {0} ei päättynyt, joten vertailukohtaa ei ole. Mitään ei muutettu; tarkistakaa, että se toimii yksinään.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>A person needs at least one role. Nothing was changed.</source>
        <translation>Henkilöllä on oltava vähintään yksi rooli. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>Nobody else is in the unit who could confirm it. Nothing was proposed; let them in: `homeward people add`.</source>
        <translation>Yksikössä ei ole ketään muuta, joka voisi vahvistaa sen. Mitään ei ehdotettu; lisätkää joku: `homeward people add`.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>Nobody records their own training where others are in the unit. Nothing was recorded; let another administrator or supervisor do it.</source>
        <translation>Kukaan ei kirjaa omaa koulutustaan, kun yksikössä on muita. Mitään ei kirjattu; antakaa toisen ylläpitäjän tai esihenkilön tehdä se.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>Nobody removes themselves. Nothing was changed; let another administrator do it.</source>
        <translation>Kukaan ei poista itseään. Mitään ei muutettu; antakaa toisen ylläpitäjän tehdä se.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>Removing a person needs a reason on record. Nothing was changed; say why they leave.</source>
        <translation>Henkilön poisto vaatii kirjatun perustelun. Mitään ei muutettu; kertokaa, miksi hän lähtee.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>The name {0} is or was somebody's here. Nothing was proposed; name them otherwise.</source>
        <translation>Nimi {0} on tai on ollut jonkun muun nimi täällä. Mitään ei ehdotettu; antakaa muu nimi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>This is the unit's last administrator. Nothing was changed; make somebody else an administrator first.</source>
        <translation>Tämä on yksikön viimeinen ylläpitäjä. Mitään ei muutettu; tehkää ensin jostakusta toisesta ylläpitäjä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>What was confirmed is {0}. Nothing was changed; let them in with those roles, or propose again.</source>
        <translation>Vahvistettu on: {0}. Mitään ei muutettu; lisätkää henkilö niissä rooleissa tai ehdottakaa uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>You have a passphrase of your own already. Nothing was changed.</source>
        <translation>Teillä on jo oma salalause. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>add examiner</source>
        <translation>tutkijan lisäys</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>change roles</source>
        <translation>roolien muutos</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>choose passphrase</source>
        <translation>salalauseen valinta</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>decide what a person may do</source>
        <translation>päättää, mitä henkilö saa tehdä</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>give a person access to the unit</source>
        <translation>antaa henkilölle pääsy yksikköön</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>hold one's own keys</source>
        <translation>pitää omat avaimet</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>know who may search</source>
        <translation>tietää, kuka saa hakea</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>record training</source>
        <translation>koulutuksen kirjaus</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>remove person</source>
        <translation>henkilön poisto</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>reset passphrase</source>
        <translation>salalauseen vaihto</translation>
    </message>
    <message>
        <location filename="../../../app/service/people.py"/>
        <source>restore a person's access</source>
        <translation>palauttaa henkilön pääsy</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission.py"/>
        <source>A supervisor has stopped all searching on {0} UTC: {1} Nothing was searched; what is here stays readable, and supervisors can lift the stop.</source>
        <translation>Esihenkilö on pysäyttänyt kaikki haut {0} UTC: {1} Mitään ei haettu; se, mikä täällä on, pysyy luettavissa, ja esihenkilöt voivat poistaa pysäytyksen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission.py"/>
        <source>Policy {0} of this unit ({1}) does not allow this: {2}. Nothing was done, and the refusal is on record; a supervisor can propose another policy.</source>
        <translation>Tämän yksikön käytäntö {0} ({1}) ei salli tätä: {2}. Mitään ei tehty, ja epääminen on kirjattu; esihenkilö voi ehdottaa toista käytäntöä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission.py"/>
        <source>asked for: {0}</source>
        <translation>pyydetty: {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission.py"/>
        <source>{0} Nothing was done; what is here stays readable.</source>
        <translation>{0} Mitään ei tehty; se, mikä täällä on, pysyy luettavissa.</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission_roles.py"/>
        <source>The recovery code only restores a person's access. Nothing was opened; give that person a new passphrase and let them open the unit.</source>
        <translation>Palautuskoodi vain palauttaa henkilön pääsyn. Mitään ei avattu; antakaa henkilölle uusi salalause ja antakaa hänen avata yksikkö.</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission_roles.py"/>
        <source>You may not {0}: that is for {1}. Nothing was done.</source>
        <translation>Ette saa {0}: se kuuluu rooleille: {1}. Mitään ei tehty.</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission_roles.py"/>
        <source>You set this case as a quality trial and know its answer. Nothing was done; others search and examine it.</source>
        <translation>Asetitte tämän tapauksen laatukokeeksi ja tiedätte vastauksen. Mitään ei tehty; muut hakevat ja tutkivat siinä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission_roles.py"/>
        <source>Your passphrase was chosen by somebody else. Nothing was done; choose your own first, in the window or by homeward people choose-passphrase.</source>
        <translation>Salalauseenne on jonkun toisen valitsema. Mitään ei tehty; valitkaa ensin oma, ikkunassa tai komennolla homeward people choose-passphrase.</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission_roles.py"/>
        <source>an {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/permission_roles.py"/>
        <source>{0} Nothing was done; without valid training nobody searches or examines.</source>
        <translation>{0} Mitään ei tehty; ilman voimassa olevaa koulutusta kukaan ei hae eikä tutki.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source> on {0}</source>
        <translation> {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>A face cannot be somebody else than itself. Nothing was changed.</source>
        <translation>Kasvot eivät voi olla joku muu kuin itsensä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>Choose two or more faces of one frame. Nothing was changed.</source>
        <translation>Valitkaa kahdet tai useammat saman ruudun kasvot. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>Decision {0} is not in this case. Nothing was changed; `persons --decisions` lists them.</source>
        <translation>Päätös {0} ei ole tässä tapauksessa. Mitään ei muutettu; `persons --decisions` luettelee ne.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>Decision {0} was taken back already, by decision {1}. Nothing was changed; take that one back to have it again.</source>
        <translation>Päätös {0} on jo kumottu päätöksellä {1}. Mitään ei muutettu; kumotkaa se saadaksenne tämän takaisin.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>Face {0} is ignored. Nothing was changed; take back the decision that ignored it first.</source>
        <translation>Kasvot {0} on ohitettu. Mitään ei muutettu; kumotkaa ensin päätös, jolla ne ohitettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>Faces {0} and {1} are in one frame, so they stay two people. Nothing was changed; where the picture is a collage or shows a mirror, say that first.</source>
        <translation>Kasvot {0} ja {1} ovat samassa ruudussa, joten ne pysyvät kahtena henkilönä. Mitään ei muutettu; jos kuva on kollaasi tai siinä näkyy peili, kertokaa se ensin.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>No decision about persons is in force in this case. Nothing was changed.</source>
        <translation>Tässä tapauksessa ei ole voimassa henkilöitä koskevaa päätöstä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>No face is chosen. Nothing was changed.</source>
        <translation>Kasvoja ei ole valittu. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>One of these faces belongs to {0} already. Nothing was changed.</source>
        <translation>Jotkin näistä kasvoista kuuluvat jo: {0}. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>Only faces of one person can be {0}. Nothing was changed; choose fewer.</source>
        <translation>Mahdollista vain yhden henkilön kasvoille: {0}. Mitään ei muutettu; valitkaa vähemmän.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>Say why these faces are to be ignored. Nothing was changed.</source>
        <translation>Kertokaa, miksi nämä kasvot ohitetaan. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>These are all faces of {0}. Nothing was changed; choose some of them.</source>
        <translation>Nämä ovat kaikki kasvot: {0}. Mitään ei muutettu; valitkaa osa niistä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>These faces are one person already. Nothing was changed.</source>
        <translation>Nämä kasvot ovat jo yksi henkilö. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>allow shared frame</source>
        <translation>yhteisen ruudun salliminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>confirm person</source>
        <translation>henkilön vahvistaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>confirmed as one</source>
        <translation>vahvistaa yhdeksi</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>ignore faces</source>
        <translation>kasvojen ohitus</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>keep apart</source>
        <translation>erillään pitäminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>merge persons</source>
        <translation>henkilöiden yhdistäminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>move faces</source>
        <translation>kasvojen siirto</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>split off</source>
        <translation>erottaa</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>split person</source>
        <translation>henkilön erottaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>undo decision</source>
        <translation>päätöksen kumoaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>view decisions</source>
        <translation>päätösten katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_decisions.py"/>
        <source>{0} said{1} that faces {2} and {3} are different people (decision {4}). Nothing was changed; take that decision back first.</source>
        <translation>{0} sanoi{1}, että kasvot {2} ja {3} ovat eri henkilöitä (päätös {4}). Mitään ei muutettu; kumotkaa ensin se päätös.</translation>
    </message>
    <message>
        <location filename="../../../app/service/person_ranking.py"/>
        <source>offer faces</source>
        <translation>kasvojen tarjoaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/persons.py"/>
        <source>faces of the case</source>
        <translation>tapauksen kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/service/persons.py"/>
        <source>set grouping distance</source>
        <translation>ryhmittelyetäisyyden asettaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/persons.py"/>
        <source>{0} is no distance between faces. Nothing was changed; give a number above zero.</source>
        <translation>{0} ei ole kasvojen välinen etäisyys. Mitään ei muutettu; antakaa nollaa suurempi luku.</translation>
    </message>
    <message>
        <location filename="../../../app/service/pictures.py"/>
        <source>It is not a picture of a known format.</source>
        <translation>Se ei ole tunnetun muotoinen kuva.</translation>
    </message>
    <message>
        <location filename="../../../app/service/pictures.py"/>
        <source>No face was found in it.</source>
        <translation>Siitä ei löytynyt kasvoja.</translation>
    </message>
    <message>
        <location filename="../../../app/service/policies.py"/>
        <source>A policy is changed with a reason on record. Nothing was changed; say why.</source>
        <translation>Käytäntöä muutetaan kirjatulla perustelulla. Mitään ei muutettu; kertokaa, miksi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/policies.py"/>
        <source>Policy {0} came into force since this was proposed. Nothing was changed; look at it, and propose anew.</source>
        <translation>Käytäntö {0} tuli voimaan tämän ehdotuksen jälkeen. Mitään ei muutettu; katsokaa sitä ja ehdottakaa uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/policies.py"/>
        <source>Proposal {0} is about something else. Nothing was changed.</source>
        <translation>Ehdotus {0} koskee muuta asiaa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/policies.py"/>
        <source>Searching for persons of interest is turned on or off by a change of its own. Nothing was changed; propose the other parts separately.</source>
        <translation>Tarkkailtavien henkilöiden haku kytketään päälle tai pois omalla muutoksellaan. Mitään ei muutettu; ehdottakaa muut osat erikseen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/policies.py"/>
        <source>This is policy {0}, which is in force. Nothing was changed.</source>
        <translation>Tämä on käytäntö {0}, joka on voimassa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/policies.py"/>
        <source>To change the policy takes another role than {0}. Nothing was done.</source>
        <translation>Käytännön muuttamiseen tarvitaan muu rooli kuin {0}. Mitään ei tehty.</translation>
    </message>
    <message>
        <location filename="../../../app/service/policies.py"/>
        <source>change policy</source>
        <translation>käytännön muutos</translation>
    </message>
    <message>
        <location filename="../../../app/service/probes.py"/>
        <source>{0} faces were chosen. Nothing was searched; choose at least one, and by the {1} of them at most {2}.</source>
        <translation>Valittuja kasvokuvia on {0}. Mitään ei haettu; valitkaa vähintään yhdet ja yhdistelmään ”{1}” enintään {2}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>A proposal needs a reason on record. Nothing was proposed; say why it should be done.</source>
        <translation>Ehdotus vaatii kirjatun perustelun. Mitään ei ehdotettu; kertokaa, miksi se pitäisi tehdä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>A refusal needs a reason on record. Nothing was decided; say why it should not be done.</source>
        <translation>Hylkääminen vaatii kirjatun perustelun. Mitään ei päätetty; kertokaa, miksi sitä ei pitäisi tehdä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>A withdrawal needs a reason on record. Nothing was changed; say why it should not be done.</source>
        <translation>Peruminen vaatii kirjatun perustelun. Mitään ei muutettu; kertokaa, miksi sitä ei pitäisi tehdä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>By the policy in force one person may do this alone ({0}). Nothing was proposed.</source>
        <translation>Voimassa olevan käytännön mukaan yksi henkilö saa tehdä tämän yksin ({0}). Mitään ei ehdotettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>One of the two who proposed and confirmed this has to do it. Nothing was changed; tell one of them.</source>
        <translation>Jommankumman ehdottajasta ja vahvistajasta on tehtävä tämä. Mitään ei muutettu; kertokaa heistä toiselle.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>Proposal {0} is no longer open to be done. Nothing was changed.</source>
        <translation>Ehdotusta {0} ei voi enää toteuttaa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>Proposal {0} is {1}'s. Nothing was changed; decline it, where you may.</source>
        <translation>Ehdotuksen {0} tekijä on {1}. Mitään ei muutettu; hylätkää se, jos saatte.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>Proposal {0} is {1}. Nothing was changed.</source>
        <translation>Ehdotuksen {0} tila: {1}. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>Proposal {0} is {1}. Nothing was decided.</source>
        <translation>Ehdotuksen {0} tila: {1}. Mitään ei päätetty.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>Proposal {0} was decided on in the meantime. Nothing was changed.</source>
        <translation>Ehdotuksesta {0} päätettiin sillä välin. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>The same is proposed already. Nothing was proposed; decide on the other one first.</source>
        <translation>Samaa on jo ehdotettu. Mitään ei ehdotettu; päättäkää ensin siitä toisesta.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>This takes two people ({0}): one proposes it, another ({1}) confirms. Nothing was changed; </source>
        <translation>Tähän tarvitaan kaksi henkilöä ({0}): yksi ehdottaa, toinen ({1}) vahvistaa. Mitään ei muutettu; </translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>To {0} takes one of the roles {1}, and yours are {2}. Nothing was done.</source>
        <translation>Tähän ({0}) tarvitaan jokin rooleista {1}, ja teidän roolinne ovat {2}. Mitään ei tehty.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>Who proposes an act never decides on it as well, whatever their roles. Nothing was decided.</source>
        <translation>Toimen ehdottaja ei koskaan myös päätä siitä, olivat roolit mitkä tahansa. Mitään ei päätetty.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>begin: `homeward proposals propose {0}`.</source>
        <translation>aloittakaa: `homeward proposals propose {0}`.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>confirm proposal</source>
        <translation>ehdotuksen vahvistaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>decide on this ({0})</source>
        <translation>päättää tästä ({0})</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>decline proposal</source>
        <translation>ehdotuksen hylkääminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>do this ({0})</source>
        <translation>tehdä tämä ({0})</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>propose this ({0})</source>
        <translation>ehdottaa tätä ({0})</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>the proposal waits to be confirmed.</source>
        <translation>ehdotus odottaa vahvistusta.</translation>
    </message>
    <message>
        <location filename="../../../app/service/proposals.py"/>
        <source>withdraw proposal</source>
        <translation>ehdotuksen peruminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/protection.py"/>
        <source>Swap is not encrypted ({0}): keys and pictures may reach the disk in the clear. Nothing is lost so far; have it encrypted or switched off before you open a unit.</source>
        <translation>Sivutustilaa ei ole salattu ({0}): avaimia ja kuvia voi päätyä levylle selväkielisinä. Mitään ei ole vielä menetetty; huolehtikaa, että se salataan tai kytketään pois, ennen kuin avaatte yksikön.</translation>
    </message>
    <message>
        <location filename="../../../app/service/protection.py"/>
        <source>This system does not tell whether its swap is encrypted. Keys and pictures may reach the disk; see to it.</source>
        <translation>Tämä järjestelmä ei kerro, onko sen sivutustila salattu. Avaimia ja kuvia voi päätyä levylle; huolehtikaa siitä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/protection.py"/>
        <source>UNPROTECTED: started with {0}; the kernel does not keep this program from a network</source>
        <translation>SUOJAAMATON: käynnistetty valitsimella {0}; käyttöjärjestelmän ydin ei pidä tätä ohjelmaa erossa verkosta</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>Case {0} is disclosed already. Nothing was changed.</source>
        <translation>Tapaus {0} on jo paljastettu. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>Subject {0} is staff, whom no face of a case is compared with. Nothing was set; name a subject that searches see, or none.</source>
        <translation>Kohde {0} on henkilöstöä, johon tapausten kasvoja ei verrata. Mitään ei asetettu; nimetkää kohde, jonka haut näkevät, tai ei ketään.</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>That is not what case {0} was declared as when it was opened. Nothing was disclosed; casework does not become a trial afterwards.</source>
        <translation>Tapausta {0} ei ilmoitettu sellaiseksi avattaessa. Mitään ei paljastettu; tapaustyöstä ei tule koetta jälkikäteen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>The policy under which case {0} was opened had no quality trials. Nothing was disclosed; it stays a case like any other.</source>
        <translation>Käytännössä, jonka aikana tapaus {0} avattiin, ei ollut laatukokeita. Mitään ei paljastettu; se pysyy tapauksena muiden joukossa.</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>You have examined in this case, so you do not disclose it. Nothing was disclosed; another supervisor can.</source>
        <translation>Olette tutkinut tässä tapauksessa, joten ette paljasta sitä. Mitään ei paljastettu; toinen esihenkilö voi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>You have set no quality trial in case {0}. Nothing was disclosed; whoever set one discloses it, or a supervisor with the declaration that was kept outside the unit.</source>
        <translation>Ette ole asettanut laatukoetta tapaukseen {0}. Mitään ei paljastettu; kokeen asettanut paljastaa sen, tai esihenkilö yksikön ulkopuolella säilytetyllä ilmoituksella.</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>count quality trial</source>
        <translation>laatukokeen laskenta</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>view quality trials</source>
        <translation>laatukokeiden katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>view results of quality trials</source>
        <translation>laatukokeiden tulosten katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/quality_trials.py"/>
        <source>{0} could not be read ({1}). Nothing was set; check which file it is.</source>
        <translation>Tiedostoa {0} ei voitu lukea ({1}). Mitään ei asetettu; tarkistakaa, mikä tiedosto se on.</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source> Not mounted, and left out: {0}. {1}</source>
        <translation> Ei liitetty, jätetty pois: {0}. {1}</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source>Homeward met a fault of its own in this job. What it had done is kept; ask for it again.</source>
        <translation>Homewardissa ilmeni oma vika tässä työssä. Tehty työ säilytetään; pyytäkää se uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source>Mount it there and ask for the examination again.</source>
        <translation>Liittäkää se sinne ja pyytäkää tutkinta uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source>Not mounted where it was taken in: {0}. Nothing was examined or listed as failed. {1}</source>
        <translation>Ei liitettynä siellä, mistä se tuotiin: {0}. Mitään ei tutkittu tai luetteloitu epäonnistuneeksi. {1}</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source>Nothing was left to examine.</source>
        <translation>Tutkittavaa ei ollut jäljellä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source>begin queued work</source>
        <translation>jonossa olleen työn aloitus</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source>end queued work</source>
        <translation>jonossa olleen työn päättyminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source>interrupt queued work</source>
        <translation>jonossa olleen työn keskeytys</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source>{0} examined, {1} found; {2} partial, {3} failed. It took {4}.</source>
        <translation>Tutkittu {0}, löytyi {1}; osittaisia {2}, epäonnistuneita {3}. Kesto {4}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/queue_runs.py"/>
        <source>{0}: {1} taken in, {2} of them duplicates; {3} skipped; {4} already on record; {5} known by a hash set. It took {6}.</source>
        <translation>{0}: tuotu {1}, joista kaksoiskappaleita {2}; jätetty väliin {3}; jo kirjattuja {4}; tiivistekokoelmassa {5}. Kesto {6}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery.py"/>
        <source>The recovery sheet could not be written to {0}. Nothing was changed.</source>
        <translation>Palautusarkkia ei voitu kirjoittaa tiedostoon {0}. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery.py"/>
        <source>What was typed is not the code of the {0}. Nothing was changed; the code that was shown is void, begin again.</source>
        <translation>Kirjoitettu koodi ei ole oikea ({0}). Mitään ei muutettu; näytetty koodi on mitätön, aloittakaa uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery.py"/>
        <source>keep a way in that takes two people</source>
        <translation>säilyttää pääsy, johon tarvitaan kaksi henkilöä</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery.py"/>
        <source>keep a way in when passphrases are lost</source>
        <translation>säilyttää pääsy, kun salalauseet on menetetty</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery.py"/>
        <source>renew recovery code</source>
        <translation>palautuskoodin uusiminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery.py"/>
        <source>share recovery</source>
        <translation>palautuksen jakaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery.py"/>
        <source>{0} exists already. Nothing was written; give another name for the recovery sheet.</source>
        <translation>{0} on jo olemassa. Mitään ei kirjoitettu; antakaa palautusarkille toinen nimi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery_check.py"/>
        <source>A sheet</source>
        <translation>Arkki</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery_check.py"/>
        <source>The code</source>
        <translation>Koodi</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery_check.py"/>
        <source>Type the recovery code, or two of the three sheets. Nothing was checked.</source>
        <translation>Kirjoittakaa palautuskoodi tai kaksi kolmesta arkista. Mitään ei tarkistettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery_check.py"/>
        <source>check recovery sheet</source>
        <translation>palautusarkin tarkistus</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery_check.py"/>
        <source>know that the way back in works</source>
        <translation>tietää, että takaisin pääsee</translation>
    </message>
    <message>
        <location filename="../../../app/service/recovery_check.py"/>
        <source>{0} was mistyped: the check characters do not fit. Nothing was checked; compare it with the paper, group by group.</source>
        <translation>{0}: kirjoitusvirhe, tarkistusmerkit eivät sovi. Mitään ei tarkistettu; verratkaa paperiin ryhmä kerrallaan.</translation>
    </message>
    <message>
        <location filename="../../../app/service/reembed.py"/>
        <source>Embedding again was stopped after {0} of {1} crops. What was embedded is kept; run it again to continue.</source>
        <translation>Uudelleenvektorointi pysäytettiin, kun {0} / {1} rajausta oli käsitelty. Vektoroitu säilyy; ajakaa se uudelleen jatkaaksenne.</translation>
    </message>
    <message>
        <location filename="../../../app/service/reembed.py"/>
        <source>embed again</source>
        <translation>uudelleenvektorointi</translation>
    </message>
    <message>
        <location filename="../../../app/service/reembed.py"/>
        <source>work with other models</source>
        <translation>työskennellä muilla malleilla</translation>
    </message>
    <message>
        <location filename="../../../app/service/reembed.py"/>
        <source>{0} {1} have no vector of the models that this unit works with. Nothing was {2}; run `homeward models reembed` first.</source>
        <translation>Ilman tämän yksikön mallien vektoria: {0} {1}. Mitään ei tehty ({2}); ajakaa ensin `homeward models reembed`.</translation>
    </message>
    <message>
        <location filename="../../../app/service/rehearse.py"/>
        <source>No folder could be made beside {0} ({1}). Nothing was rehearsed; the backup is untouched.</source>
        <translation>Kansiota ei voitu luoda kansion {0} viereen ({1}). Mitään ei kokeiltu; varmuuskopioon ei koskettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/rehearse.py"/>
        <source>know that a backup can be restored</source>
        <translation>tietää, että varmuuskopion voi palauttaa</translation>
    </message>
    <message>
        <location filename="../../../app/service/rehearse.py"/>
        <source>rehearse restoration</source>
        <translation>koepalautus</translation>
    </message>
    <message>
        <location filename="../../../app/service/rehearse.py"/>
        <source>rehearse, MiB</source>
        <translation>koepalautus, MiB</translation>
    </message>
    <message>
        <location filename="../../../app/service/rehearse.py"/>
        <source>{0} holds backups of another unit. Nothing was rehearsed; name this unit's own.</source>
        <translation>{0} sisältää toisen yksikön varmuuskopioita. Mitään ei kokeiltu; antakaa tämän yksikön omat.</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>Every candidate is still in it; others were erased, or enrolled again.</source>
        <translation>Kaikki ehdokkaat ovat siinä yhä; muita on hävitetty tai rekisteröity uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>Every candidate, distance and score came out the same, in the same order.</source>
        <translation>Kaikki ehdokkaat, etäisyydet ja pisteet tulivat samoina, samassa järjestyksessä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>Of its candidates, subjects {0} are erased.</source>
        <translation>Sen ehdokkaista on hävitetty kohteet {0}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>Originators have kept {0} references out of searches since search {1}. Nothing was repeated; the stored list stays as it is.</source>
        <translation>Luovuttajat ovat pitäneet {0} vertailukuvaa hakujen ulkopuolella haun {1} jälkeen. Mitään ei toistettu; tallennettu luettelo pysyy ennallaan.</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>Search {0} was made by somebody else, and its ranks and scores are for them alone. Nothing was repeated.</source>
        <translation>Haun {0} teki joku toinen, ja sen sijat ja pisteet ovat vain hänelle. Mitään ei toistettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>The gallery has changed since search {0}: it was version {1} and is version {2} now, and cannot be put together as it was. {3} Nothing was repeated; the stored list stays as it is.</source>
        <translation>Galleria on muuttunut haun {0} jälkeen: se oli versio {1} ja on nyt versio {2}, eikä sitä voi koota entiselleen. {3} Mitään ei toistettu; tallennettu luettelo pysyy ennallaan.</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>The repetition differs in {0}.</source>
        <translation>Toisto poikkeaa: {0}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>repeat search</source>
        <translation>haun toisto</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>the candidates or their order</source>
        <translation>ehdokkaat tai niiden järjestys</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>the cohort's statistics</source>
        <translation>kohortin tilastot</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>what is closest by distance</source>
        <translation>mikä on etäisyydeltään lähimpänä</translation>
    </message>
    <message>
        <location filename="../../../app/service/repeat.py"/>
        <source>what the graph returned</source>
        <translation>mitä graafi palautti</translation>
    </message>
    <message>
        <location filename="../../../app/service/report.py"/>
        <source>The report's manifest takes the ending .json. Nothing was written; end the report in .html.</source>
        <translation>Raportin luettelon pääte on .json. Mitään ei kirjoitettu; antakaa raportille pääte .html.</translation>
    </message>
    <message>
        <location filename="../../../app/service/report.py"/>
        <source>view reports</source>
        <translation>raporttien katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/report.py"/>
        <source>{0}; there are searches made with {1}</source>
        <translation>{0}; hakuja on tehty myös: {1}</translation>
    </message>
    <message>
        <location filename="../../../app/service/reserved_file.py"/>
        <source>What leaves the unit is not encrypted, so it is not written into the unit's own folder. Nothing was written; choose a place outside the unit.</source>
        <translation>Yksiköstä lähtevää ei salata, joten sitä ei kirjoiteta yksikön omaan kansioon. Mitään ei kirjoitettu; valitkaa paikka yksikön ulkopuolelta.</translation>
    </message>
    <message>
        <location filename="../../../app/service/reserved_file.py"/>
        <source>{0} could not be written ({1}). Nothing was produced.</source>
        <translation>Tiedostoa {0} ei voitu kirjoittaa ({1}). Mitään ei tuotettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/reserved_file.py"/>
        <source>{0} could not be written ({1}). That it was to leave the unit is on record; no file is left. Check the disk and repeat the step under another name.</source>
        <translation>Tiedostoa {0} ei voitu kirjoittaa ({1}). On kirjattu, että sen piti lähteä yksiköstä; tiedostoa ei jäänyt. Tarkistakaa levy ja toistakaa vaihe toisella nimellä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/reserved_file.py"/>
        <source>{0} could not be written whole ({1}). Nothing was produced.</source>
        <translation>Tiedostoa {0} ei voitu kirjoittaa kokonaan ({1}). Mitään ei tuotettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/reserved_file.py"/>
        <source>{0} or {1} beside it exists already. Nothing was written; give the file another name.</source>
        <translation>{0} tai sen vieressä {1} on jo olemassa. Mitään ei kirjoitettu; antakaa tiedostolle toinen nimi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore.py"/>
        <source>A list of tombstones is applied by somebody of the unit. Nothing was restored; give a passphrase, too, or apply the list later with `homeward retention tombstones --apply`.</source>
        <translation>Hävitysmerkintöjen luettelon panee täytäntöön joku yksiköstä. Mitään ei palautettu; antakaa myös salalause tai pankaa luettelo täytäntöön myöhemmin komennolla `homeward retention tombstones --apply`.</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore.py"/>
        <source>This unit is OLDER than it once was: backup {0} was made later, under a key that the unit got when somebody was removed, and your passphrase does not open it. What was erased since is not erased here. Let somebody who is in the unit today restore the newest backup, and remove this copy.</source>
        <translation>Tämä yksikkö on VANHEMPI kuin se on joskus ollut: varmuuskopio {0} tehtiin myöhemmin, avaimella, jonka yksikkö sai, kun joku poistettiin, eikä salalauseenne avaa sitä. Sen jälkeen hävitettyä ei ole täällä hävitetty. Antakaa jonkun, joka kuuluu yksikköön tänään, palauttaa uusin varmuuskopio ja poistakaa tämä kopio.</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore.py"/>
        <source>compare with newer backups</source>
        <translation>verrata uudempiin varmuuskopioihin</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore.py"/>
        <source>it is being restored from backup {0}</source>
        <translation>se palautetaan varmuuskopiosta {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore.py"/>
        <source>meet backups under another key</source>
        <translation>toisella avaimella tehtyjen varmuuskopioiden kohtaaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore.py"/>
        <source>restore, MiB</source>
        <translation>palautus, MiB</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore_plan.py"/>
        <source>Backup {0} is not whole: {1}. Nothing was restored; choose another one.</source>
        <translation>Varmuuskopio {0} ei ole ehjä: {1}. Mitään ei palautettu; valitkaa toinen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore_plan.py"/>
        <source>Nothing was restored</source>
        <translation>Mitään ei palautettu</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore_plan.py"/>
        <source>{0} is on a disk with {1} MiB free, and the unit needs {2} MiB. Nothing was restored; make room or name another disk.</source>
        <translation>{0} on levyllä, jolla on vapaana {1} MiB, ja yksikkö tarvitsee {2} MiB. Mitään ei palautettu; tehkää tilaa tai nimetkää toinen levy.</translation>
    </message>
    <message>
        <location filename="../../../app/service/restore_plan.py"/>
        <source>{0} of its files are missing</source>
        <translation>{0} sen tiedostoista puuttuu</translation>
    </message>
    <message>
        <location filename="../../../app/service/restored.py"/>
        <source>Nobody has to take note of anything: the unit is not freshly restored. Nothing was recorded.</source>
        <translation>Kenenkään ei tarvitse merkitä mitään tiedoksi: yksikköä ei ole juuri palautettu. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/restored.py"/>
        <source>Say what was restored and why. Nothing was recorded.</source>
        <translation>Kertokaa, mitä palautettiin ja miksi. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/restored.py"/>
        <source>acknowledge restoration</source>
        <translation>palautuksen merkitseminen tiedoksi</translation>
    </message>
    <message>
        <location filename="../../../app/service/restored.py"/>
        <source>open restored unit</source>
        <translation>palautetun yksikön avaaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/restored.py"/>
        <source>the unit comes from a backup</source>
        <translation>yksikkö on peräisin varmuuskopiosta</translation>
    </message>
    <message>
        <location filename="../../../app/service/retention.py"/>
        <source>Another date or other terms need a reason on record. Nothing was changed; say why.</source>
        <translation>Toinen päivä tai toiset ehdot vaativat kirjatun perustelun. Mitään ei muutettu; kertokaa, miksi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/retention.py"/>
        <source>The date {0} is not in the future. Nothing was changed; erase what is due.</source>
        <translation>Päivä {0} ei ole tulevaisuudessa. Mitään ei muutettu; hävittäkää se, minkä määräpäivä on tullut.</translation>
    </message>
    <message>
        <location filename="../../../app/service/retention.py"/>
        <source>change retention date</source>
        <translation>säilytyspäivän muutos</translation>
    </message>
    <message>
        <location filename="../../../app/service/retention.py"/>
        <source>set terms</source>
        <translation>ehtojen asettaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/retention.py"/>
        <source>view due dates</source>
        <translation>määräpäivien katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/reveal.py"/>
        <source>A whole frame is shown for a reason that is on record. Nothing was shown; say why.</source>
        <translation>Koko ruutu näytetään kirjatulla perustelulla. Mitään ei näytetty; kertokaa, miksi.</translation>
    </message>
    <message>
        <location filename="../../../app/service/reveal.py"/>
        <source>The frame of {0} was not shown. {1}</source>
        <translation>Ruutua ei näytetty ({0}). {1}</translation>
    </message>
    <message>
        <location filename="../../../app/service/reveal.py"/>
        <source>The key was released before the frame was there. Nothing was shown.</source>
        <translation>Näppäin vapautettiin, ennen kuin ruutu oli valmis. Mitään ei näytetty.</translation>
    </message>
    <message>
        <location filename="../../../app/service/reveal.py"/>
        <source>file {0}</source>
        <translation>tiedosto {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/reveal.py"/>
        <source>hide frame</source>
        <translation>ruudun piilottaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/reveal.py"/>
        <source>refuse reveal</source>
        <translation>näyttämisen epääminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/reveal.py"/>
        <source>reveal frame</source>
        <translation>ruudun näyttäminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/seal_record.py"/>
        <source>prove seal</source>
        <translation>aitauksen todistaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/seal_record.py"/>
        <source>show that nothing reaches a network from here</source>
        <translation>osoittaa, ettei mikään täältä yllä verkkoon</translation>
    </message>
    <message>
        <location filename="../../../app/service/seal_record.py"/>
        <source>write proof of seal</source>
        <translation>aitauksen todistuksen kirjoittaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/search.py"/>
        <source>Nobody in the gallery comes from the source {0}. Nothing was searched; `gallery` lists the sources as they were written.</source>
        <translation>Galleriassa ei ole ketään lähteestä {0}. Mitään ei haettu; `gallery` luettelee lähteet kirjoitetussa muodossaan.</translation>
    </message>
    <message>
        <location filename="../../../app/service/search.py"/>
        <source>The purpose {0} is for the staff gallery alone, which no face of a case is compared with. Nothing was searched; name another purpose.</source>
        <translation>Käyttötarkoitus {0} koskee vain henkilöstögalleriaa, johon tapausten kasvoja ei verrata. Mitään ei haettu; nimetkää toinen käyttötarkoitus.</translation>
    </message>
    <message>
        <location filename="../../../app/service/search.py"/>
        <source>There is no file {0}. Nothing was searched.</source>
        <translation>Tiedostoa {0} ei ole. Mitään ei haettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/search.py"/>
        <source>view searches</source>
        <translation>hakujen katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/search.py"/>
        <source>{0} could not be used as a probe. {1} Nothing was searched.</source>
        <translation>Kuvaa {0} ei voitu käyttää haettavana. {1} Mitään ei haettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/search_record.py"/>
        <source>The audit trail knows no search {0} of this case. `audit --verb search` lists them.</source>
        <translation>Kirjausketjussa ei ole hakua {0} tässä tapauksessa. `audit --verb search` luettelee ne.</translation>
    </message>
    <message>
        <location filename="../../../app/service/search_record.py"/>
        <source>view search record</source>
        <translation>hakukirjauksen katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/sheets.py"/>
        <source>Face {0} was not searched and is not of the searched person. Nothing was recorded; analyse one that is.</source>
        <translation>Kasvoilla {0} ei haettu, eivätkä ne ole haetun henkilön. Mitään ei kirjattu; analysoikaa sellaiset, joilla haettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/service/sheets.py"/>
        <source>Reference {0} is not one of this candidate's. Nothing was recorded; analyse one that is.</source>
        <translation>Vertailukuva {0} ei kuulu tälle ehdokkaalle. Mitään ei kirjattu; analysoikaa hänelle kuuluva.</translation>
    </message>
    <message>
        <location filename="../../../app/service/sheets.py"/>
        <source>The sheet has no part that could be recorded. Nothing was changed; fill one in.</source>
        <translation>Lomakkeessa ei ole kirjattavaa osaa. Mitään ei muutettu; täyttäkää jokin.</translation>
    </message>
    <message>
        <location filename="../../../app/service/sheets.py"/>
        <source>analyse probe</source>
        <translation>haettavan analyysi</translation>
    </message>
    <message>
        <location filename="../../../app/service/sheets.py"/>
        <source>analyse reference</source>
        <translation>vertailukuvan analyysi</translation>
    </message>
    <message>
        <location filename="../../../app/service/shielding.py"/>
        <source>a person's own keys</source>
        <translation>henkilön omat näppäimet</translation>
    </message>
    <message>
        <location filename="../../../app/service/shielding.py"/>
        <source>a person's own settings and numbers</source>
        <translation>henkilön omat asetukset ja luvut</translation>
    </message>
    <message>
        <location filename="../../../app/service/shielding.py"/>
        <source>keep own keys</source>
        <translation>omien näppäinten säilyttäminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/shielding.py"/>
        <source>keep own numbers</source>
        <translation>omien lukujen tallennus</translation>
    </message>
    <message>
        <location filename="../../../app/service/shielding.py"/>
        <source>keep own settings</source>
        <translation>omien asetusten tallennus</translation>
    </message>
    <message>
        <location filename="../../../app/service/staff.py"/>
        <source>erase staff gallery</source>
        <translation>henkilöstögallerian hävittäminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/staff.py"/>
        <source>search staff</source>
        <translation>haku henkilöstöstä</translation>
    </message>
    <message>
        <location filename="../../../app/service/staff.py"/>
        <source>staff gallery erased by hand</source>
        <translation>henkilöstögalleria hävitetty käsin</translation>
    </message>
    <message>
        <location filename="../../../app/service/staff.py"/>
        <source>the time that staff agreed to is over</source>
        <translation>henkilöstön hyväksymä aika on ohi</translation>
    </message>
    <message>
        <location filename="../../../app/service/staff.py"/>
        <source>view staff gallery</source>
        <translation>henkilöstögallerian katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/stages.py"/>
        <source>Both examiners have concluded, and what came of it has been shown. Nothing was recorded; a conclusion is not changed in the light of the other one.</source>
        <translation>Molemmat tutkijat ovat tehneet johtopäätöksensä, ja lopputulos on näytetty. Mitään ei kirjattu; johtopäätöstä ei muuteta toisen valossa.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stages.py"/>
        <source>Every examiner who was needed has concluded on this candidate. Nothing was recorded; what came of it can be read.</source>
        <translation>Kaikki tarvittavat tutkijat ovat tehneet johtopäätöksen tästä ehdokkaasta. Mitään ei kirjattu; lopputuloksen voi lukea.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stages.py"/>
        <source>Whoever made this search concludes first. Nothing was recorded; make a search of your own to examine, or wait for the other conclusion.</source>
        <translation>Haun tekijä tekee johtopäätöksen ensin. Mitään ei kirjattu; tehkää oma haku tutkiaksenne tai odottakaa toista johtopäätöstä.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stages.py"/>
        <source>You have searched this face yourself and seen its scores, so your conclusion would not be blind. Nothing was recorded; somebody else has to examine it.</source>
        <translation>Olette itse hakenut näillä kasvoilla ja nähnyt pisteet, joten johtopäätöksenne ei olisi sokko. Mitään ei kirjattu; jonkun toisen on tutkittava ne.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stamps.py"/>
        <source>PERSONS OF INTEREST ARE SEARCHED IN THIS UNIT, by decision of two supervisors</source>
        <translation>TÄSSÄ YKSIKÖSSÄ HAETAAN TARKKAILTAVIA HENKILÖITÄ kahden esihenkilön päätöksellä</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_runs.py"/>
        <source>The standing searches were stopped after {0} of {1}. What they found is kept; run them again to go on.</source>
        <translation>Jatkuvat haut pysäytettiin, kun {0} / {1} oli ajettu. Niiden löytämä säilyy; ajakaa ne uudelleen jatkaaksenne.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_runs.py"/>
        <source>check standing search</source>
        <translation>jatkuvan haun tarkistus</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_runs.py"/>
        <source>standing searches</source>
        <translation>jatkuvaa hakua</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>Candidate {0} is a lead on the same face, so it is resolved. Nothing was started.</source>
        <translation>Ehdokas {0} on johtolanka samoista kasvoista, joten ne on selvitetty. Mitään ei aloitettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>Only faces of the case are kept searching; this search was made with a picture that is no exhibit. Nothing was started.</source>
        <translation>Vain tapauksen kasvoilla voi pitää haun voimassa; tämä haku tehtiin kuvalla, joka ei ole todistuskappale. Mitään ei aloitettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>Search {0} was made by somebody else, and its list is for them alone. Nothing was started; search with the face yourself and keep that search.</source>
        <translation>Haun {0} teki joku toinen, ja sen luettelo on vain hänelle. Mitään ei aloitettu; hakekaa itse kasvoilla ja pitäkää se haku voimassa.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>You keep standing search {0} for the same faces and purpose already. Nothing was started.</source>
        <translation>Pidätte jo voimassa jatkuvaa hakua {0} samoille kasvoille ja samaan käyttötarkoitukseen. Mitään ei aloitettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>end standing search</source>
        <translation>jatkuvan haun lopettaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>keep searching</source>
        <translation>haun pitäminen voimassa</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>see new candidates</source>
        <translation>uusien ehdokkaiden näkeminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>the search it rests on</source>
        <translation>haku, johon se perustuu</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>view new candidates</source>
        <translation>uusien ehdokkaiden katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_searches.py"/>
        <source>view standing searches</source>
        <translation>jatkuvien hakujen katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>Candidate {0} is a lead on the same face. Should that be ruled out, it runs again.</source>
        <translation>Ehdokas {0} on johtolanka samoista kasvoista. Jos se suljetaan pois, haku jatkuu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>It was ended on {0} by {1}: {2}</source>
        <translation>Sen lopetti {0} {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>It was to be kept until {0}. Search again and keep that search, or leave it.</source>
        <translation>Se oli pidettävä voimassa {0} asti. Hakekaa uudelleen ja pitäkää se haku voimassa, tai jättäkää se.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>Its faces are marked as {0}.</source>
        <translation>Sen kasvot on merkitty: {0}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>Its faces have no vector of the models that this unit works with: run `homeward models reembed` first.</source>
        <translation>Sen kasvoilla ei ole tämän yksikön käyttämien mallien vektoria: ajakaa ensin `homeward models reembed`.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>The case was a quality trial, and it is disclosed.</source>
        <translation>Tapaus oli laatukoe, ja se on paljastettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>The case was to be reviewed or erased by {0}; until its date is moved nothing runs.</source>
        <translation>Tapaus oli tarkistettava tai hävitettävä {0} mennessä; mitään ei ajeta, ennen kuin sen päivää siirretään.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>The present models give no vector for its faces.</source>
        <translation>Nykyiset mallit eivät anna vektoria sen kasvoille.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>The roles of {0}, who keeps it, do not cover its purpose any more.</source>
        <translation>Haun pitäjän ({0}) roolit eivät enää kata sen käyttötarkoitusta.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>{0}, who keeps it, has no training that is valid long enough.</source>
        <translation>{0}, joka pitää sitä voimassa, on ilman riittävän pitkään voimassa olevaa koulutusta.</translation>
    </message>
    <message>
        <location filename="../../../app/service/standing_states.py"/>
        <source>{0}, who keeps it, is not in the unit any more. Others keep a search of their own standing.</source>
        <translation>{0}, joka pitää sitä voimassa, ei ole enää yksikössä. Muut pitävät voimassa omaa hakuaan.</translation>
    </message>
    <message>
        <location filename="../../../app/service/statements.py"/>
        <source>The passphrase has fewer than {0} characters. Nothing was changed; choose a longer one, five unrelated words for instance.</source>
        <translation>Salalauseessa on alle {0} merkkiä. Mitään ei muutettu; valitkaa pidempi, esimerkiksi viisi toisiinsa liittymätöntä sanaa.</translation>
    </message>
    <message>
        <location filename="../../../app/service/statements.py"/>
        <source>The {0} needs a name. Nothing was created.</source>
        <translation>Nimi tarvitaan ({0}). Mitään ei luotu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stopping.py"/>
        <source>A stop is lifted with a reason on record. Nothing was changed; say why searching may go on.</source>
        <translation>Pysäytys poistetaan kirjatulla perustelulla. Mitään ei muutettu; kertokaa, miksi haut saavat jatkua.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stopping.py"/>
        <source>A stop needs a reason on record. Nothing was stopped; say why searching has to end.</source>
        <translation>Pysäytys vaatii kirjatun perustelun. Mitään ei pysäytetty; kertokaa, miksi hakujen on loputtava.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stopping.py"/>
        <source>Only a supervisor stops all searching. Nothing was changed; tell one.</source>
        <translation>Vain esihenkilö pysäyttää kaikki haut. Mitään ei muutettu; kertokaa sellaiselle.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stopping.py"/>
        <source>Searching is not stopped. Nothing was changed.</source>
        <translation>Hakuja ei ole pysäytetty. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stopping.py"/>
        <source>Searching is stopped already. Nothing was changed.</source>
        <translation>Haut on jo pysäytetty. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/stopping.py"/>
        <source>lift stop</source>
        <translation>pysäytyksen poisto</translation>
    </message>
    <message>
        <location filename="../../../app/service/stopping.py"/>
        <source>stop searching</source>
        <translation>hakujen pysäytys</translation>
    </message>
    <message>
        <location filename="../../../app/service/tombstones.py"/>
        <source>Applying the list was stopped after {0} of {1} erasures. What is erased stays so; apply it again to go on.</source>
        <translation>Luettelon täytäntöönpano pysäytettiin, kun {0}/{1} hävitystä oli tehty. Hävitetty pysyy hävitettynä; jatkakaa panemalla luettelo täytäntöön uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/tombstones.py"/>
        <source>The list is a witness for outside the unit. Nothing was written; choose another place.</source>
        <translation>Luettelo on todiste yksikön ulkopuolelle. Mitään ei kirjoitettu; valitkaa toinen paikka.</translation>
    </message>
    <message>
        <location filename="../../../app/service/tombstones.py"/>
        <source>an erasure that an older copy of the unit has undone</source>
        <translation>hävitys, jonka yksikön vanhempi kopio on kumonnut</translation>
    </message>
    <message>
        <location filename="../../../app/service/tombstones.py"/>
        <source>apply tombstones</source>
        <translation>hävitysmerkintöjen täytäntöönpano</translation>
    </message>
    <message>
        <location filename="../../../app/service/tombstones.py"/>
        <source>erase again</source>
        <translation>uudelleen hävittäminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/tombstones.py"/>
        <source>export tombstones</source>
        <translation>hävitysmerkintöjen vienti</translation>
    </message>
    <message>
        <location filename="../../../app/service/tombstones.py"/>
        <source>keep a list of erasures outside the unit</source>
        <translation>säilyttää hävitysten luettelo yksikön ulkopuolella</translation>
    </message>
    <message>
        <location filename="../../../app/service/unit_state.py"/>
        <source>view unit</source>
        <translation>yksikön katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/unit_state.py"/>
        <source>{0} {1}, Python {2}</source>
        <translation>{0} {1}, Python {2}</translation>
    </message>
    <message>
        <location filename="../../../app/service/units.py"/>
        <source>Argon2id over {0} MiB, {1} passes, {2} lanes</source>
        <translation>Argon2id, {0} MiB, {1} kierrosta, {2} kaistaa</translation>
    </message>
    <message>
        <location filename="../../../app/service/units.py"/>
        <source>Only a supervisor or an administrator registers the unit. Nothing was changed; tell one.</source>
        <translation>Vain esihenkilö tai ylläpitäjä rekisteröi yksikön. Mitään ei muutettu; kertokaa sellaiselle.</translation>
    </message>
    <message>
        <location filename="../../../app/service/units.py"/>
        <source>first examiner</source>
        <translation>ensimmäinen tutkija</translation>
    </message>
    <message>
        <location filename="../../../app/service/units.py"/>
        <source>keep file</source>
        <translation>tiedoston säilytys</translation>
    </message>
    <message>
        <location filename="../../../app/service/units.py"/>
        <source>register the unit</source>
        <translation>rekisteröidä yksikkö</translation>
    </message>
    <message>
        <location filename="../../../app/service/units.py"/>
        <source>register unit</source>
        <translation>yksikön rekisteröinti</translation>
    </message>
    <message>
        <location filename="../../../app/service/units.py"/>
        <source>say for whom the unit works</source>
        <translation>kertoa, kenelle yksikkö työskentelee</translation>
    </message>
    <message>
        <location filename="../../../app/service/unread.py"/>
        <source>view unread file</source>
        <translation>lukemattoman tiedoston katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source> The witness could not be told, or does not agree with the unit.</source>
        <translation> Todistajatiedostoa ei voitu päivittää, tai se ei ole yhtäpitävä yksikön kanssa.</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source> The witness was not there and has not been told.</source>
        <translation> Todistajatiedosto ei ollut paikalla, eikä sitä päivitetty.</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source>Case {0}, in which you examined, was a quality trial; {1} disclosed it. How your conclusions stood: homeward trial results.</source>
        <translation>Tapaus {0}, jossa tutkitte, oli laatukoe; {1} paljasti sen. Miten johtopäätöksenne pitivät: homeward trial results.</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source>Locked at entry {0}: {1}.{2}</source>
        <translation>Lukittu kirjauksen {0} kohdalla: {1}.{2}</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source>Locked, but the lock could not be recorded; the next unlock will say so.</source>
        <translation>Lukittu, mutta lukitusta ei voitu kirjata; seuraava avaus kertoo sen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source>Opened although {0}; the reason is on record.</source>
        <translation>Avattu, vaikka {0}; perustelu on kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source>Opened at entry {0}: {1}</source>
        <translation>Avattu kirjauksen {0} kohdalla: {1}</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source>The unit's witness was not there, so nothing outside the unit says that this is its newest state.</source>
        <translation>Yksikön todistajatiedosto ei ollut paikalla, joten mikään yksikön ulkopuolella ei kerro, että tämä on sen uusin tila.</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source>The use before ended without a lock, after {0} UTC: a crash, a power cut or a program that was killed. Every act that was acknowledged is there.</source>
        <translation>Edellinen käyttö päättyi ilman lukitusta {0} UTC jälkeen: kaatuminen, sähkökatko tai lopetettu ohjelma. Kaikki kuitatut toimet ovat tallessa.</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source>not there</source>
        <translation>ei paikalla</translation>
    </message>
    <message>
        <location filename="../../../app/service/uses.py"/>
        <source>not written</source>
        <translation>ei kirjoitettu</translation>
    </message>
    <message>
        <location filename="../../../app/service/validate.py"/>
        <source> in which a face was found</source>
        <translation> , joista löytyi kasvot,</translation>
    </message>
    <message>
        <location filename="../../../app/service/validate.py"/>
        <source>The test was stopped. Nothing was measured or recorded; start it again when there is time.</source>
        <translation>Koe pysäytettiin. Mitään ei mitattu eikä kirjattu; aloittakaa se uudelleen, kun on aikaa.</translation>
    </message>
    <message>
        <location filename="../../../app/service/validate.py"/>
        <source>There are pictures{0} of {1} people, {2} of them with more than one. Nothing was measured: a test needs at least 10 people, 5 of them with two pictures or more, and says little below some hundreds.</source>
        <translation>Kuvia{0} on {1} ihmisestä, joista {2} on useampi kuin yksi. Mitään ei mitattu: kokeeseen tarvitaan vähintään 10 ihmistä, joista 5:llä vähintään kaksi kuvaa, ja se kertoo vähän, jos heitä on alle muutama sata.</translation>
    </message>
    <message>
        <location filename="../../../app/service/validate.py"/>
        <source>measure what the engine is worth on pictures of the unit's own</source>
        <translation>mitata, mitä moottori on yksikön omilla kuvilla</translation>
    </message>
    <message>
        <location filename="../../../app/service/validate.py"/>
        <source>view validations</source>
        <translation>validointien katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/validate.py"/>
        <source>{0} holds no folders with pictures of one person each. Nothing was measured.</source>
        <translation>Kansiossa {0} ei ole kansioita, joissa kussakin on yhden ihmisen kuvia. Mitään ei mitattu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/validation_dates.py"/>
        <source>Nothing was measured.</source>
        <translation>Mitään ei mitattu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/validation_dates.py"/>
        <source>{0} is said to be taken on {1}, before {2} was born ({3}). {4} Put {5} or {6} right.</source>
        <translation>{0} olisi otettu {1}, ennen kuin {2} syntyi ({3}). {4} Korjatkaa {5} tai {6}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/validation_report.py"/>
        <source>The unit has no performance test {0}. `validations` lists them.</source>
        <translation>Yksikössä ei ole suorituskykykoetta {0}. `validations` luettelee ne.</translation>
    </message>
    <message>
        <location filename="../../../app/service/validation_report.py"/>
        <source>The unit works with other models now; `models list` says what each was trained on.</source>
        <translation>Yksikkö käyttää nyt muita malleja; `models list` kertoo, millä kukin on opetettu.</translation>
    </message>
    <message>
        <location filename="../../../app/service/validation_report.py"/>
        <source>file what a performance test showed</source>
        <translation>arkistoida, mitä suorituskykykoe osoitti</translation>
    </message>
    <message>
        <location filename="../../../app/service/validation_report.py"/>
        <source>read what a performance test showed</source>
        <translation>lukea, mitä suorituskykykoe osoitti</translation>
    </message>
    <message>
        <location filename="../../../app/service/validation_report.py"/>
        <source>view validation report</source>
        <translation>validointiraportin katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/validation_report.py"/>
        <source>write validation report</source>
        <translation>validointiraportin kirjoittaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/verify.py"/>
        <source> (and {0} lines more)</source>
        <translation> (ja {0} riviä lisää)</translation>
    </message>
    <message>
        <location filename="../../../app/service/verify.py"/>
        <source>head {0}</source>
        <translation>kärki {0}</translation>
    </message>
    <message>
        <location filename="../../../app/service/verify.py"/>
        <source>integrity check</source>
        <translation>eheyden tarkistus</translation>
    </message>
    <message>
        <location filename="../../../app/service/verify.py"/>
        <source>is entry {0}, of {1} UTC</source>
        <translation>on kirjaus {0}, {1} UTC</translation>
    </message>
    <message>
        <location filename="../../../app/service/verify.py"/>
        <source>is the head of no entry: the unit is older than it, has parted from it, or is another</source>
        <translation>ei ole minkään kirjauksen kärki: yksikkö on sitä vanhempi, on eronnut siitä tai on toinen</translation>
    </message>
    <message>
        <location filename="../../../app/service/verify.py"/>
        <source>its {0} lines agree with the trail; {1} further lines say nothing</source>
        <translation>sen {0} riviä ovat yhtäpitäviä kirjausketjun kanssa; {1} muuta riviä ei kerro mitään</translation>
    </message>
    <message>
        <location filename="../../../app/service/verify.py"/>
        <source>witness</source>
        <translation>todistajatiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/service/waiting.py"/>
        <source>The file could not be read again ({0}). Its digests are kept; retry later.</source>
        <translation>Tiedostoa ei voitu lukea uudelleen ({0}). Sen tiivisteet säilytetään; yrittäkää myöhemmin uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/waiting.py"/>
        <source>The file has changed since it was taken in: its SHA-256 is another. It was not opened; find out why the exhibit changed.</source>
        <translation>Tiedosto on muuttunut tuonnin jälkeen: sen SHA-256 on toinen. Sitä ei avattu; selvittäkää, miksi todistuskappale muuttui.</translation>
    </message>
    <message>
        <location filename="../../../app/service/waiting.py"/>
        <source>The file is no longer where it was taken in. Its digests are kept; mount the exhibit again and retry.</source>
        <translation>Tiedosto ei ole enää siellä, mistä se tuotiin. Sen tiivisteet säilytetään; liittäkää todistuskappale uudelleen ja yrittäkää uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/witness.py"/>
        <source>A witness in the unit's own folder would be put back together with it. Nothing was written; name a file on another medium.</source>
        <translation>Yksikön omassa kansiossa todistajatiedosto palautettaisiin sen mukana. Mitään ei kirjoitettu; nimetkää tiedosto toisella tallenteella.</translation>
    </message>
    <message>
        <location filename="../../../app/service/witness.py"/>
        <source>forget witness</source>
        <translation>todistajatiedoston unohtaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/witness.py"/>
        <source>let somebody notice an older copy of the unit</source>
        <translation>antaa huomata yksikön vanhempi kopio</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>Cancelled by {0}.</source>
        <translation>Peruuttanut {0}.</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>No exhibit of this case is called {0}. Nothing was queued; take it in first.</source>
        <translation>Tapauksessa ei ole todistuskappaletta {0}. Mitään ei pantu jonoon; tuokaa se ensin.</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>The exhibit needs the name it has in the chain of custody. Nothing was queued.</source>
        <translation>Todistuskappale tarvitsee nimen, joka sillä on hallintaketjussa. Mitään ei pantu jonoon.</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>The intake of {0} waits in the queue already. Nothing was queued.</source>
        <translation>Tuonti odottaa jo jonossa: {0}. Mitään ei pantu jonoon.</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>The {0} waits in the queue already. Nothing was queued.</source>
        <translation>Odottaa jo jonossa: {0}. Mitään ei pantu jonoon.</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>There is no folder {0}. Nothing was queued; check that the exhibit is mounted.</source>
        <translation>Kansiota {0} ei ole. Mitään ei pantu jonoon; tarkistakaa, että todistuskappale on liitetty.</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>These files wait to be examined again already. Nothing was queued.</source>
        <translation>Nämä tiedostot odottavat jo uutta tutkintaa. Mitään ei pantu jonoon.</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>cancel queued work</source>
        <translation>jonossa olevan työn peruutus</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>let queue go on</source>
        <translation>jonon jatkaminen</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>move queued work</source>
        <translation>jonossa olevan työn siirto</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>pause queue</source>
        <translation>jonon pano tauolle</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>queue work</source>
        <translation>työn pano jonoon</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>view queue</source>
        <translation>jonon katselu</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>{0} of these files did not fail, or not any more. Nothing was queued; read the list again.</source>
        <translation>{0} näistä tiedostoista ei epäonnistunut tai ei enää. Mitään ei pantu jonoon; lukekaa luettelo uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>{0} was not taken in, so there is nothing to examine. Take it in, then have it examined.</source>
        <translation>{0} jäi tuomatta, joten tutkittavaa ei ole. Tuokaa se ja tutkikaa se sitten.</translation>
    </message>
    <message>
        <location filename="../../../app/service/work_queue.py"/>
        <source>{0} was taken in from {1}, or is to be. Nothing was queued; mount the exhibit there again, or give the other folder a name of its own.</source>
        <translation>{0} tuotiin paikasta {1} tai on tarkoitus tuoda. Mitään ei pantu jonoon; liittäkää todistuskappale sinne uudelleen tai antakaa toiselle kansiolle oma nimi.</translation>
    </message>
    <message>
        <location filename="../../../app/store/across.py"/>
        <source>Candidate {0} across cases is not in this case. Nothing was done.</source>
        <translation>Tapausten välinen ehdokas {0} ei ole tässä tapauksessa. Mitään ei tehty.</translation>
    </message>
    <message>
        <location filename="../../../app/store/across.py"/>
        <source>Search {0} across cases is not in this case. `across --list` shows them.</source>
        <translation>Tapausten välinen haku {0} ei ole tässä tapauksessa. `across --list` luettelee ne.</translation>
    </message>
    <message>
        <location filename="../../../app/store/adjudications.py"/>
        <source>Candidate {0} is not in this case. Nothing was recorded.</source>
        <translation>Ehdokas {0} ei ole tässä tapauksessa. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/adjudications.py"/>
        <source>Conclusion {0} is not in this case. Nothing was changed.</source>
        <translation>Johtopäätös {0} ei ole tässä tapauksessa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/adjudications.py"/>
        <source>Only one's own earlier conclusion about the same candidate can be superseded. Nothing was recorded.</source>
        <translation>Vain oman aiemman johtopäätöksen samasta ehdokkaasta voi korvata. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/adjudications.py"/>
        <source>That conclusion was superseded already. Nothing was recorded; supersede the latest one.</source>
        <translation>Tämä johtopäätös on jo korvattu. Mitään ei kirjattu; korvatkaa uusin.</translation>
    </message>
    <message>
        <location filename="../../../app/store/adjudications.py"/>
        <source>What another examiner concluded is not shown before every conclusion that is awaited is on record. Nothing was read; conclude first, blind to the others.</source>
        <translation>Muun tutkijan johtopäätöstä ei näytetä, ennen kuin kaikki odotetut johtopäätökset on kirjattu. Mitään ei luettu; tehkää ensin johtopäätös tuntematta muita.</translation>
    </message>
    <message>
        <location filename="../../../app/store/away.py"/>
        <source>A secret is not written into the folder of a unit or of backups: each copy would carry it along. {0} was not written; choose a place outside, best on another medium.</source>
        <translation>Salaisuutta ei kirjoiteta yksikön eikä varmuuskopioiden kansioon: jokainen kopio veisi sen mukanaan. {0} jäi kirjoittamatta; valitse paikka niiden ulkopuolelta, mieluiten toiselta tallennusvälineeltä.</translation>
    </message>
    <message>
        <location filename="../../../app/store/away.py"/>
        <source>{0} leads nowhere. Nothing was written; give another place.</source>
        <translation>{0} ei johda mihinkään. Mitään ei kirjoitettu; anna toinen paikka.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup.py"/>
        <source>The backup is not there; earlier ones are whole</source>
        <translation>Varmuuskopiota ei ole; aiemmat ovat ehjiä</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup.py"/>
        <source>The backup was stopped. It is not there; earlier ones are whole. Start it again any time.</source>
        <translation>Varmuuskopiointi pysäytettiin. Kopiota ei ole; aiemmat ovat ehjiä. Aloittakaa se uudelleen milloin tahansa.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup.py"/>
        <source>The copy of {0} does not hold: {1}. The backup is not there; verify the unit.</source>
        <translation>Kopio ei ole ehjä ({0}): {1}. Varmuuskopiota ei ole; tarkistakaa yksikkö.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup.py"/>
        <source>The manifest that was written is not the one that is read back. The backup is not there.</source>
        <translation>Kirjoitettu luettelo ei ole se, joka luetaan takaisin. Varmuuskopiota ei ole.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup.py"/>
        <source>This folder holds backups of another unit. Nothing was copied; choose an own folder.</source>
        <translation>Tässä kansiossa on toisen yksikön varmuuskopioita. Mitään ei kopioitu; valitkaa oma kansio.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup.py"/>
        <source>What was written of {0} is not what is read back. The backup is not there.</source>
        <translation>Kirjoitettu ei ole sitä, mikä luetaan takaisin ({0}). Varmuuskopiota ei ole.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup.py"/>
        <source>the copy of {0}</source>
        <translation>kopio: {0}</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup.py"/>
        <source>{0} is not the file that is on record. The backup is not there; verify the unit.</source>
        <translation>{0} ei ole kirjattu tiedosto. Varmuuskopiota ei ole; tarkistakaa yksikkö.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup_folder.py"/>
        <source>A backup does not lie in the unit's own folder. Nothing was copied; name another disk.</source>
        <translation>Varmuuskopio ei sijaitse yksikön omassa kansiossa. Mitään ei kopioitu; nimetkää toinen levy.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup_folder.py"/>
        <source>Another backup to {0} is being made. Nothing was copied; let it finish.</source>
        <translation>Toista varmuuskopiota tehdään juuri kansioon {0}. Mitään ei kopioitu; antakaa sen valmistua.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup_folder.py"/>
        <source>no whole backup</source>
        <translation>ei ehjää varmuuskopiota</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup_folder.py"/>
        <source>no whole backup {0}</source>
        <translation>ei ehjää varmuuskopiota {0}</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup_folder.py"/>
        <source>{0} holds something else than backups. Nothing was copied; choose an own folder.</source>
        <translation>Kansiossa {0} on muuta kuin varmuuskopioita. Mitään ei kopioitu; valitkaa oma kansio.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup_folder.py"/>
        <source>{0} holds {1}. Nothing was restored.</source>
        <translation>{0}: {1}. Mitään ei palautettu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup_manifest.py"/>
        <source>The backup was written by a newer Homeward. Nothing was restored; update this machine.</source>
        <translation>Varmuuskopion on kirjoittanut uudempi Homeward. Mitään ei palautettu; päivittäkää tämä kone.</translation>
    </message>
    <message>
        <location filename="../../../app/store/backup_manifest.py"/>
        <source>The manifest {0} of the backup is damaged or was changed. Use another run.</source>
        <translation>Varmuuskopion luettelo {0} on vaurioitunut tai sitä on muutettu. Käyttäkää toista ajoa.</translation>
    </message>
    <message>
        <location filename="../../../app/store/case_files.py"/>
        <source>Case {0} was entered while “{1}” went on in another. Nothing of it was done; enter that case again and repeat it.</source>
        <translation>Tapaus {0} avattiin, kun ”{1}” oli kesken toisessa. Siitä ei tehty mitään; avaa se toinen tapaus uudelleen ja toista toimi.</translation>
    </message>
    <message>
        <location filename="../../../app/store/case_files.py"/>
        <source>holds a case key that does not authenticate</source>
        <translation>sisältää tapausavaimen, jonka aitous ei vahvistu</translation>
    </message>
    <message>
        <location filename="../../../app/store/case_files.py"/>
        <source>is empty</source>
        <translation>on tyhjä</translation>
    </message>
    <message>
        <location filename="../../../app/store/case_files.py"/>
        <source>is missing or empty</source>
        <translation>puuttuu tai on tyhjä</translation>
    </message>
    <message>
        <location filename="../../../app/store/case_glance.py"/>
        <source>is not the file that the audit trail last recorded; it may be an older copy</source>
        <translation>ei ole tiedosto, joka kirjausketjuun viimeksi kirjattiin; se voi olla vanhempi kopio</translation>
    </message>
    <message>
        <location filename="../../../app/store/case_links.py"/>
        <source>There is no lead {0} between cases. Nothing was recorded.</source>
        <translation>Tapausten välistä johtolankaa {0} ei ole. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/case_links.py"/>
        <source>This candidate is a lead already. Nothing was recorded; say what you found of that.</source>
        <translation>Tämä ehdokas on jo johtolanka. Mitään ei kirjattu; kertokaa, mitä siitä totesitte.</translation>
    </message>
    <message>
        <location filename="../../../app/store/cases.py"/>
        <source>A case with this reference is already in the unit. Nothing was changed; open that one.</source>
        <translation>Yksikössä on jo tapaus, jolla on tämä tunnus. Mitään ei muutettu; avatkaa se.</translation>
    </message>
    <message>
        <location filename="../../../app/store/cases.py"/>
        <source>No case of this reference is in the unit. `case list` shows those that are.</source>
        <translation>Yksikössä ei ole tapausta, jolla on tämä tunnus. `case list` näyttää siinä olevat.</translation>
    </message>
    <message>
        <location filename="../../../app/store/cases.py"/>
        <source>No such case is in the unit. Nothing was done.</source>
        <translation>Sellaista tapausta ei ole yksikössä. Mitään ei tehty.</translation>
    </message>
    <message>
        <location filename="../../../app/store/cases.py"/>
        <source>declaration of case {0}</source>
        <translation>tapauksen {0} ilmoitus</translation>
    </message>
    <message>
        <location filename="../../../app/store/connection.py"/>
        <source>The disk refused to read or write {0}. The last step was taken back whole; check that the disk is present and has room, then repeat the step.</source>
        <translation>Levy ei suostunut lukemaan tai kirjoittamaan tiedostoa {0}. Viimeinen vaihe peruttiin kokonaan; tarkistakaa, että levy on paikalla ja siinä on tilaa, ja toistakaa vaihe.</translation>
    </message>
    <message>
        <location filename="../../../app/store/connection.py"/>
        <source>does not authenticate: it was damaged or changed</source>
        <translation>aitous ei vahvistu: se on vaurioitunut tai sitä on muutettu</translation>
    </message>
    <message>
        <location filename="../../../app/store/connection.py"/>
        <source>is not encrypted</source>
        <translation>ei ole salattu</translation>
    </message>
    <message>
        <location filename="../../../app/store/connection.py"/>
        <source>takes nothing more: a page of it was damaged, or it may only be read</source>
        <translation>ei ota enää mitään vastaan: sen sivu on vaurioitunut, tai sitä voi vain lukea</translation>
    </message>
    <message>
        <location filename="../../../app/store/connection.py"/>
        <source>{0} is already open elsewhere. Nothing was changed; close the other window first.</source>
        <translation>{0} on jo auki muualla. Mitään ei muutettu; sulkekaa ensin toinen ikkuna.</translation>
    </message>
    <message>
        <location filename="../../../app/store/connection.py"/>
        <source>{0} {1}. Nothing was written to it; keep the folder as it is and restore the unit from its backup.</source>
        <translation>{0} {1}. Siihen ei kirjoitettu mitään; pitäkää kansio ennallaan ja palauttakaa yksikkö varmuuskopiostaan.</translation>
    </message>
    <message>
        <location filename="../../../app/store/declarations.py"/>
        <source>case {0} holds another declaration than the entry that opened it</source>
        <translation>tapauksessa {0} on eri ilmoitus kuin kirjauksessa, jolla se avattiin</translation>
    </message>
    <message>
        <location filename="../../../app/store/declarations.py"/>
        <source>case {0} was disclosed, and nothing is kept of it</source>
        <translation>tapaus {0} on paljastettu, eikä siitä ole säilytetty mitään</translation>
    </message>
    <message>
        <location filename="../../../app/store/declarations.py"/>
        <source>case {0} was not declared a quality trial when it was opened</source>
        <translation>tapausta {0} ei avattaessa ilmoitettu laatukokeeksi</translation>
    </message>
    <message>
        <location filename="../../../app/store/declarations.py"/>
        <source>no entry discloses case {0} as a quality trial</source>
        <translation>mikään kirjaus ei paljasta tapausta {0} laatukokeeksi</translation>
    </message>
    <message>
        <location filename="../../../app/store/erasure.py"/>
        <source>The case is erased from the unit and its key is destroyed, but its file could not be removed ({0}). Open the unit again once the disk allows it: that removes it.</source>
        <translation>Tapaus on hävitetty yksiköstä ja sen avain tuhottu, mutta sen tiedostoa ei voitu poistaa ({0}). Avatkaa yksikkö uudelleen, kun levy sallii: silloin se poistetaan.</translation>
    </message>
    <message>
        <location filename="../../../app/store/erasure.py"/>
        <source>The {0} {1} of this unit is another one than was erased. Nothing was erased.</source>
        <translation>Tässä yksikössä {0} {1} on muu kuin se, joka hävitettiin. Mitään ei hävitetty.</translation>
    </message>
    <message>
        <location filename="../../../app/store/erasure.py"/>
        <source>There is no {0} {1} in this unit. Nothing was erased.</source>
        <translation>Tässä yksikössä ei ole: {0} {1}. Mitään ei hävitetty.</translation>
    </message>
    <message>
        <location filename="../../../app/store/escrow.py"/>
        <source>The passphrase is blank. Nothing was made; choose one of several words.</source>
        <translation>Salalause on tyhjä. Mitään ei luotu; valitkaa usean sanan salalause.</translation>
    </message>
    <message>
        <location filename="../../../app/store/escrow.py"/>
        <source>This passphrase does not open the escrow key. Nothing was restored; try again.</source>
        <translation>Tämä salalause ei avaa talletusavainta. Mitään ei palautettu; yrittäkää uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/store/escrow.py"/>
        <source>{0} could not be read ({1}). Nothing was done.</source>
        <translation>Tiedostoa {0} ei voitu lukea ({1}). Mitään ei tehty.</translation>
    </message>
    <message>
        <location filename="../../../app/store/escrow.py"/>
        <source>{0} is no escrow key of the kind that is needed here. Nothing was done.</source>
        <translation>{0} ei ole tässä tarvittava talletusavain. Mitään ei tehty.</translation>
    </message>
    <message>
        <location filename="../../../app/store/escrow.py"/>
        <source>{0} or {1} exists already. Nothing was made; give another name.</source>
        <translation>{0} tai {1} on jo olemassa. Mitään ei luotu; antakaa toinen nimi.</translation>
    </message>
    <message>
        <location filename="../../../app/store/exhibits.py"/>
        <source>An exhibit needs a name. Nothing was taken in; give the name from the seizure record.</source>
        <translation>Todistuskappale tarvitsee nimen. Mitään ei tuotu; antakaa takavarikkopöytäkirjan nimi.</translation>
    </message>
    <message>
        <location filename="../../../app/store/exhibits.py"/>
        <source>Exhibit {0} is not in this case. Nothing was changed.</source>
        <translation>Todistuskappale {0} ei ole tässä tapauksessa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/faces.py"/>
        <source>Face {0} is not in this case. Nothing was changed; `faces` lists those that are.</source>
        <translation>Kasvot {0} eivät ole tässä tapauksessa. Mitään ei muutettu; `faces` luettelee siinä olevat.</translation>
    </message>
    <message>
        <location filename="../../../app/store/files_read.py"/>
        <source>The verification was stopped. It says nothing about the unit; run it again to the end.</source>
        <translation>Tarkistus pysäytettiin. Se ei kerro yksiköstä mitään; ajakaa se uudelleen loppuun asti.</translation>
    </message>
    <message>
        <location filename="../../../app/store/folder_lock.py"/>
        <source>The unit is already open elsewhere. Nothing was changed; close the other window or command first.</source>
        <translation>Yksikkö on jo auki muualla. Mitään ei muutettu; sulkekaa ensin toinen ikkuna tai komento.</translation>
    </message>
    <message>
        <location filename="../../../app/store/gallery.py"/>
        <source>A subject needs a name. Nothing was enrolled.</source>
        <translation>Kohde tarvitsee nimen. Mitään ei rekisteröity.</translation>
    </message>
    <message>
        <location filename="../../../app/store/gallery.py"/>
        <source>Reference {0} is not in the gallery. It may have been erased since the search.</source>
        <translation>Vertailukuva {0} ei ole galleriassa. Se on voitu hävittää haun jälkeen.</translation>
    </message>
    <message>
        <location filename="../../../app/store/gallery.py"/>
        <source>Reference {0} is not in the gallery. Nothing was changed.</source>
        <translation>Vertailukuva {0} ei ole galleriassa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/gallery.py"/>
        <source>Subject {0} is not in the gallery. Nothing was changed; `gallery` lists those that are.</source>
        <translation>Kohde {0} ei ole galleriassa. Mitään ei muutettu; `gallery` luettelee siinä olevat.</translation>
    </message>
    <message>
        <location filename="../../../app/store/gallery_blocks.py"/>
        <source>the references of subjects {0} to {1} are not those of the gallery's digest</source>
        <translation>kohteiden {0}–{1} vertailukuvat eivät ole gallerian tiivisteen mukaiset</translation>
    </message>
    <message>
        <location filename="../../../app/store/hash_sets.py"/>
        <source>There is a hash set {0} already. Nothing was installed; remove that one first.</source>
        <translation>Tiivistekokoelma {0} on jo olemassa. Mitään ei asennettu; poistakaa se ensin.</translation>
    </message>
    <message>
        <location filename="../../../app/store/hash_sets.py"/>
        <source>There is no hash set {0}. Nothing was changed.</source>
        <translation>Tiivistekokoelmaa {0} ei ole. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/hash_sets.py"/>
        <source>There is no hash set {0}. Nothing was changed; `hashset list` names those there are.</source>
        <translation>Tiivistekokoelmaa {0} ei ole. Mitään ei muutettu; `hashset list` luettelee olemassa olevat.</translation>
    </message>
    <message>
        <location filename="../../../app/store/keeping.py"/>
        <source>No case of this id is in the unit. Nothing was changed.</source>
        <translation>Yksikössä ei ole tapausta, jolla on tämä tunniste. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/key_holders.py"/>
        <source>The change is recorded, but the unit's key slot files could not be written. Check that the disk has room and open the unit again with the passphrase that opened it now: that writes them.</source>
        <translation>Muutos on kirjattu, mutta yksikön avainpaikkatiedostoja ei voitu kirjoittaa. Tarkistakaa, että levyllä on tilaa, ja avatkaa yksikkö uudelleen samalla salalauseella kuin nyt: silloin ne kirjoitetaan.</translation>
    </message>
    <message>
        <location filename="../../../app/store/key_holders.py"/>
        <source>recovery code</source>
        <translation>palautuskoodi</translation>
    </message>
    <message>
        <location filename="../../../app/store/key_holders.py"/>
        <source>recovery sheets {0} and {1}</source>
        <translation>palautusarkit {0} ja {1}</translation>
    </message>
    <message>
        <location filename="../../../app/store/layout.py"/>
        <source>columns stand in another order</source>
        <translation>sarakkeet ovat toisessa järjestyksessä</translation>
    </message>
    <message>
        <location filename="../../../app/store/layout.py"/>
        <source>{0} has {1}, which is unknown here</source>
        <translation>{0}: {1} on täällä tuntematon</translation>
    </message>
    <message>
        <location filename="../../../app/store/layout.py"/>
        <source>{0} is unknown here</source>
        <translation>{0} on täällä tuntematon</translation>
    </message>
    <message>
        <location filename="../../../app/store/layout.py"/>
        <source>{0} lacks {1}</source>
        <translation>{0}: {1} puuttuu</translation>
    </message>
    <message>
        <location filename="../../../app/store/layout.py"/>
        <source>{0} was made by another state of Homeward than this one ({1}). Nothing was changed; open the unit with the Homeward that made it.</source>
        <translation>{0} on tehty Homewardin toisella versiolla kuin tällä ({1}). Mitään ei muutettu; avatkaa yksikkö sillä Homewardilla, joka sen teki.</translation>
    </message>
    <message>
        <location filename="../../../app/store/media.py"/>
        <source>A file without digests needs a reason why it was skipped. Nothing was recorded.</source>
        <translation>Tiivisteettömästä tiedostosta on kerrottava, miksi se jätettiin väliin. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/media.py"/>
        <source>File {0} is not in this case. Nothing was changed.</source>
        <translation>Tiedosto {0} ei ole tässä tapauksessa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/migration.py"/>
        <source>{0} was written by a newer Homeward (version {1}; this one knows {2}). Nothing was changed; update this machine and open the unit again.</source>
        <translation>Tiedoston {0} on kirjoittanut uudempi Homeward (versio {1}; tämä tuntee version {2}). Mitään ei muutettu; päivittäkää tämä kone ja avatkaa yksikkö uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/store/models.py"/>
        <source>There is no model {0} in this unit. Nothing was changed; `models list` names those.</source>
        <translation>Tässä yksikössä ei ole mallia {0}. Mitään ei muutettu; `models list` luettelee ne.</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>A unit needs a name and a first examiner. Nothing was made.</source>
        <translation>Yksikkö tarvitsee nimen ja ensimmäisen tutkijan. Mitään ei luotu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>This passphrase opens no key slot of the unit. Nothing was changed; check the name, the keyboard layout and the caps lock, or use the recovery code.</source>
        <translation>Tämä salalause ei avaa yhtäkään yksikön avainpaikkaa. Mitään ei muutettu; tarkistakaa nimi, näppäimistöasettelu ja Caps Lock tai käyttäkää palautuskoodia.</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>This passphrase was replaced since. Nothing was changed; use the newer one.</source>
        <translation>Tämä salalause on sittemmin korvattu. Mitään ei muutettu; käyttäkää uudempaa.</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>holds another signing key of this person than their key slot</source>
        <translation>sisältää tälle henkilölle eri allekirjoitusavaimen kuin hänen avainpaikkansa</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>holds no key slots</source>
        <translation>ei sisällä avainpaikkoja</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>is not what its audit trail last recorded; it may hold pages of an older copy</source>
        <translation>ei ole se, minkä sen kirjausketju viimeksi kirjasi; siinä voi olla vanhemman kopion sivuja</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>is older than the unit's key slots; it may be an older copy</source>
        <translation>on vanhempi kuin yksikön avainpaikat; se voi olla vanhempi kopio</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>open the unit</source>
        <translation>yksikön avaaminen</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>open the unit despite its witness: {0}</source>
        <translation>yksikön avaaminen todistajatiedostosta huolimatta: {0}</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>set up the unit</source>
        <translation>yksikön perustaminen</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>were changed by someone who does not hold the unit's key</source>
        <translation>on muuttanut joku, jolla ei ole yksikön avainta</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>{0} already holds something. Nothing was made; choose an empty or new folder.</source>
        <translation>Kansiossa {0} on jo jotakin. Mitään ei luotu; valitkaa tyhjä tai uusi kansio.</translation>
    </message>
    <message>
        <location filename="../../../app/store/opening.py"/>
        <source>{0} holds no unit. Give the folder that `unit create` made.</source>
        <translation>Kansiossa {0} ei ole yksikköä. Antakaa kansio, jonka `unit create` loi.</translation>
    </message>
    <message>
        <location filename="../../../app/store/partner_seal.py"/>
        <source>The partner's file is not sealed in a way that this Homeward knows, or was cut off. Nothing was added; ask the partner to send it again.</source>
        <translation>Kumppanin tiedostoa ei ole sinetöity tavalla, jonka tämä Homeward tuntee, tai se on katkennut. Mitään ei lisätty; pyytäkää kumppania lähettämään se uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/store/partner_seal.py"/>
        <source>The passphrase is blank. Nothing was written; choose one of several words.</source>
        <translation>Salalause on tyhjä. Mitään ei kirjoitettu; valitkaa usean sanan salalause.</translation>
    </message>
    <message>
        <location filename="../../../app/store/partner_seal.py"/>
        <source>This passphrase does not open the partner's file, or the file was changed. Nothing was added; try again, and ask the partner to send it again where it goes on.</source>
        <translation>Tämä salalause ei avaa kumppanin tiedostoa, tai tiedostoa on muutettu. Mitään ei lisätty; yrittäkää uudelleen, ja jos se jatkuu, pyytäkää kumppania lähettämään tiedosto uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/store/partners.py"/>
        <source>That partner's crop is not in this unit any more. Nothing was done.</source>
        <translation>Tuo kumppanin rajaus ei ole enää tässä yksikössä. Mitään ei tehty.</translation>
    </message>
    <message>
        <location filename="../../../app/store/partners.py"/>
        <source>There is no partner's file {0} in this unit. Nothing was erased.</source>
        <translation>Tässä yksikössä ei ole kumppanitiedostoa {0}. Mitään ei hävitetty.</translation>
    </message>
    <message>
        <location filename="../../../app/store/partners.py"/>
        <source>There is no partner's file {0} in this unit. `partner list` shows those that are.</source>
        <translation>Tässä yksikössä ei ole kumppanitiedostoa {0}. `partner list` näyttää siinä olevat.</translation>
    </message>
    <message>
        <location filename="../../../app/store/partners.py"/>
        <source>crops of {0} persons</source>
        <translation>{0} henkilön rajaukset</translation>
    </message>
    <message>
        <location filename="../../../app/store/partners.py"/>
        <source>{0}, file {1}, person {2}</source>
        <translation>{0}, tiedosto {1}, henkilö {2}</translation>
    </message>
    <message>
        <location filename="../../../app/store/people.py"/>
        <source>A person needs a name. Nothing was recorded.</source>
        <translation>Henkilö tarvitsee nimen. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/people.py"/>
        <source>A person of this name is already in the unit, or was once. Nothing was changed; choose another name.</source>
        <translation>Tämän niminen henkilö on jo yksikössä tai on ollut. Mitään ei muutettu; valitkaa toinen nimi.</translation>
    </message>
    <message>
        <location filename="../../../app/store/people.py"/>
        <source>Nobody of this name is in the unit. Nothing was changed; `people list` names them.</source>
        <translation>Yksikössä ei ole tämän nimistä. Mitään ei muutettu; `people list` luettelee heidät.</translation>
    </message>
    <message>
        <location filename="../../../app/store/people.py"/>
        <source>Person {0} is not in the unit. Nothing was changed.</source>
        <translation>Henkilö {0} ei ole yksikössä. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/persons.py"/>
        <source>Person {0} is not in this case. Faces may have been grouped anew since.</source>
        <translation>Henkilö {0} ei ole tässä tapauksessa. Kasvot on voitu sittemmin ryhmitellä uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/store/policies.py"/>
        <source>The unit has no policy of version {0}. Nothing was changed.</source>
        <translation>Yksiköllä ei ole käytännön versiota {0}. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/policies.py"/>
        <source>entry {0} names policy {1}, and {2} was in force</source>
        <translation>kirjaus {0} nimeää käytännön {1}, ja voimassa oli {2}</translation>
    </message>
    <message>
        <location filename="../../../app/store/policies.py"/>
        <source>entry {0} puts another policy in force than the one that is kept</source>
        <translation>kirjaus {0} saattaa voimaan muun käytännön kuin säilytetyn</translation>
    </message>
    <message>
        <location filename="../../../app/store/policies.py"/>
        <source>policy {0} does not hold the signature of person {1}</source>
        <translation>käytännössä {0} ei ole henkilön {1} allekirjoitusta</translation>
    </message>
    <message>
        <location filename="../../../app/store/policies.py"/>
        <source>policy {0} is not what its digest says</source>
        <translation>käytäntö {0} ei ole se, minkä sen tiiviste kertoo</translation>
    </message>
    <message>
        <location filename="../../../app/store/policies.py"/>
        <source>policy {0} is signed by nobody</source>
        <translation>käytäntöä {0} ei ole allekirjoittanut kukaan</translation>
    </message>
    <message>
        <location filename="../../../app/store/policies.py"/>
        <source>policy {0} was never put in force by an entry</source>
        <translation>mikään kirjaus ei ole saattanut käytäntöä {0} voimaan</translation>
    </message>
    <message>
        <location filename="../../../app/store/proposals.py"/>
        <source>There is no proposal {0}. Nothing was changed; `proposals list` shows them.</source>
        <translation>Ehdotusta {0} ei ole. Mitään ei muutettu; `proposals list` luettelee ne.</translation>
    </message>
    <message>
        <location filename="../../../app/store/provisional.py"/>
        <source>Your passphrase was chosen by somebody else. Nothing was done; choose your own first: unlock the unit in the window, or use homeward people choose-passphrase.</source>
        <translation>Salalauseenne on jonkun toisen valitsema. Mitään ei tehty; valitkaa ensin oma: avatkaa yksikkö ikkunassa tai käyttäkää komentoa homeward people choose-passphrase.</translation>
    </message>
    <message>
        <location filename="../../../app/store/recovery.py"/>
        <source>This recovery code was mistyped: its check characters do not fit. Nothing was opened; compare it with the sheet, group by group.</source>
        <translation>Tämä palautuskoodi on kirjoitettu väärin: sen tarkistusmerkit eivät sovi. Mitään ei avattu; verratkaa sitä arkkiin ryhmä ryhmältä.</translation>
    </message>
    <message>
        <location filename="../../../app/store/recovery_slots.py"/>
        <source>The key slots in the unit's folder are another unit's. Nothing was changed; verify custody.</source>
        <translation>Yksikön kansion avainpaikat ovat toisen yksikön. Mitään ei muutettu; tarkistakaa hallintaketju.</translation>
    </message>
    <message>
        <location filename="../../../app/store/recovery_slots.py"/>
        <source>The key slots in the unit's folder are not those on record, as in an older copy. Nothing was checked; lock the unit and open it again, which renews them, then check the sheet.</source>
        <translation>Yksikön kansion avainpaikat eivät ole ne, jotka on merkitty muistiin, kuten vanhemmassa kopiossa. Mitään ei tarkistettu; lukitse yksikkö ja avaa se uudelleen, jolloin ne uusiutuvat, ja tarkista sitten lomake.</translation>
    </message>
    <message>
        <location filename="../../../app/store/rekeying.py"/>
        <source>The disk took no further key slots. Nobody was removed and nothing was changed; make room on the disk and repeat the step.</source>
        <translation>Levylle ei mahtunut enempää avainpaikkoja. Ketään ei poistettu eikä mitään muutettu; tehkää levylle tilaa ja toistakaa vaihe.</translation>
    </message>
    <message>
        <location filename="../../../app/store/rekeying.py"/>
        <source>The person is removed and the unit has its new key, but the key slot files could not be renewed. Check that the disk has room and open the unit again: that writes them.</source>
        <translation>Henkilö on poistettu ja yksiköllä on uusi avain, mutta avainpaikkatiedostoja ei voitu uusia. Tarkistakaa, että levyllä on tilaa, ja avatkaa yksikkö uudelleen: silloin ne kirjoitetaan.</translation>
    </message>
    <message>
        <location filename="../../../app/store/restore.py"/>
        <source>A unit is not restored into the backup's own folder. Nothing was restored; name another one.</source>
        <translation>Yksikköä ei palauteta varmuuskopion omaan kansioon. Mitään ei palautettu; nimetkää toinen.</translation>
    </message>
    <message>
        <location filename="../../../app/store/restore.py"/>
        <source>The backup names a file outside the unit's folder. Nothing was restored.</source>
        <translation>Varmuuskopio nimeää tiedoston yksikön kansion ulkopuolelta. Mitään ei palautettu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/restore.py"/>
        <source>The manifest {0} does not belong to its key slots. Nothing was restored.</source>
        <translation>Luettelo {0} ei kuulu avainpaikkoihinsa. Mitään ei palautettu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/restore.py"/>
        <source>The manifest {0} names a key slot file that no unit has.</source>
        <translation>Luettelo {0} nimeää avainpaikkatiedoston, jota millään yksiköllä ei ole.</translation>
    </message>
    <message>
        <location filename="../../../app/store/restore.py"/>
        <source>The manifest {0} was made by somebody who does not hold the unit's key. Nothing was restored; use another run.</source>
        <translation>Luettelon {0} on tehnyt joku, jolla ei ole yksikön avainta. Mitään ei palautettu; käyttäkää toista ajoa.</translation>
    </message>
    <message>
        <location filename="../../../app/store/restore.py"/>
        <source>The restore was stopped. Nothing was restored.</source>
        <translation>Palautus pysäytettiin. Mitään ei palautettu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/restore.py"/>
        <source>This backup was not sealed to this escrow key. Nothing was restored.</source>
        <translation>Tätä varmuuskopiota ei ole sinetöity tälle talletusavaimelle. Mitään ei palautettu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/restore.py"/>
        <source>{0} already holds something. Nothing was restored; choose an empty or new folder.</source>
        <translation>Kansiossa {0} on jo jotakin. Mitään ei palautettu; valitkaa tyhjä tai uusi kansio.</translation>
    </message>
    <message>
        <location filename="../../../app/store/restore.py"/>
        <source>{0} of the backup is not what was copied. Nothing was restored.</source>
        <translation>Varmuuskopion {0} ei ole se, mikä kopioitiin. Mitään ei palautettu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/returning.py"/>
        <source>This is not your passphrase. The work goes on; check the keyboard layout and the caps lock.</source>
        <translation>Tämä ei ole salalauseenne. Työ jatkuu; tarkistakaa näppäimistöasettelu ja Caps Lock.</translation>
    </message>
    <message>
        <location filename="../../../app/store/rows.py"/>
        <source>No case is open. Open the case first, then repeat the step.</source>
        <translation>Mikään tapaus ei ole auki. Avatkaa ensin tapaus ja toistakaa sitten vaihe.</translation>
    </message>
    <message>
        <location filename="../../../app/store/sealed_files.py"/>
        <source>Check the disk</source>
        <translation>Tarkistakaa levy</translation>
    </message>
    <message>
        <location filename="../../../app/store/sealed_files.py"/>
        <source>Make room</source>
        <translation>Tehkää tilaa</translation>
    </message>
    <message>
        <location filename="../../../app/store/sealed_files.py"/>
        <source>The disk of {0} {1}. {2}. {3} and start again.</source>
        <translation>Levy ({0}) {1}. {2}. {3} ja aloittakaa uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/store/sealed_files.py"/>
        <source>The member {0}… of the backup is damaged, cut or missing. Nothing was restored from it; use another run or another copy of the backup.</source>
        <translation>Varmuuskopion osa {0}… on vaurioitunut, katkennut tai puuttuu. Siitä ei palautettu mitään; käyttäkää toista ajoa tai varmuuskopion toista kopiota.</translation>
    </message>
    <message>
        <location filename="../../../app/store/sealed_files.py"/>
        <source>is full</source>
        <translation>on täynnä</translation>
    </message>
    <message>
        <location filename="../../../app/store/sealed_files.py"/>
        <source>refused to read or write ({0})</source>
        <translation>ei suostunut lukemaan tai kirjoittamaan ({0})</translation>
    </message>
    <message>
        <location filename="../../../app/store/seals.py"/>
        <source>before migration</source>
        <translation>ennen siirtoa</translation>
    </message>
    <message>
        <location filename="../../../app/store/seals.py"/>
        <source>last act</source>
        <translation>viimeinen toimi</translation>
    </message>
    <message>
        <location filename="../../../app/store/seals.py"/>
        <source>tables and numbers</source>
        <translation>taulut ja luvut</translation>
    </message>
    <message>
        <location filename="../../../app/store/searches.py"/>
        <source>Candidate {0} is not in this case.</source>
        <translation>Ehdokas {0} ei ole tässä tapauksessa.</translation>
    </message>
    <message>
        <location filename="../../../app/store/searches.py"/>
        <source>Search {0} is not in this case.</source>
        <translation>Haku {0} ei ole tässä tapauksessa.</translation>
    </message>
    <message>
        <location filename="../../../app/store/searches.py"/>
        <source>Subject {0} left the gallery during the search. Search again.</source>
        <translation>Kohde {0} poistui galleriasta haun aikana. Hakekaa uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/store/sheets.py"/>
        <source>Each image is analysed alone before the two are compared. Nothing was recorded; record the analysis of the probe, then that of the reference.</source>
        <translation>Kumpikin kuva analysoidaan yksin ennen kuin niitä verrataan. Mitään ei kirjattu; kirjatkaa haettavan analyysi ja sitten vertailukuvan.</translation>
    </message>
    <message>
        <location filename="../../../app/store/sheets.py"/>
        <source>The probe is analysed first, alone. Nothing was recorded; record the analysis of the probe.</source>
        <translation>Haettava analysoidaan ensin, yksin. Mitään ei kirjattu; kirjatkaa haettavan analyysi.</translation>
    </message>
    <message>
        <location filename="../../../app/store/signing_keys.py"/>
        <source>entry {0} is by somebody whose key was never introduced</source>
        <translation>kirjaus {0} on henkilöltä, jonka avainta ei ole koskaan esitelty</translation>
    </message>
    <message>
        <location filename="../../../app/store/signing_keys.py"/>
        <source>entry {0} is not signed by the person whom it names</source>
        <translation>kirjausta {0} ei ole allekirjoittanut sen nimeämä henkilö</translation>
    </message>
    <message>
        <location filename="../../../app/store/signing_keys.py"/>
        <source>person {0} has another key than the trail introduced</source>
        <translation>henkilöllä {0} on eri avain kuin se, jonka kirjausketju esitteli</translation>
    </message>
    <message>
        <location filename="../../../app/store/slot_files.py"/>
        <source>The unit was made before Homeward kept a signing key for each person. Nothing was opened or changed; open it with the Homeward that made it.</source>
        <translation>Yksikkö luotiin ennen kuin Homeward piti jokaiselle henkilölle allekirjoitusavainta. Mitään ei avattu eikä muutettu; avatkaa se sillä Homewardilla, joka sen loi.</translation>
    </message>
    <message>
        <location filename="../../../app/store/slot_files.py"/>
        <source>The unit's key slots were written by a newer Homeward. Nothing was opened; update this machine.</source>
        <translation>Yksikön avainpaikat on kirjoittanut uudempi Homeward. Mitään ei avattu; päivittäkää tämä kone.</translation>
    </message>
    <message>
        <location filename="../../../app/store/slot_files.py"/>
        <source>cannot be read</source>
        <translation>ei ole luettavissa</translation>
    </message>
    <message>
        <location filename="../../../app/store/slot_files.py"/>
        <source>is damaged: its checksum does not fit its content</source>
        <translation>on vaurioitunut: sen tarkistussumma ei sovi sisältöön</translation>
    </message>
    <message>
        <location filename="../../../app/store/slot_files.py"/>
        <source>is missing</source>
        <translation>puuttuu</translation>
    </message>
    <message>
        <location filename="../../../app/store/slots.py"/>
        <source>The passphrase is blank. Nothing was changed; choose one of several words.</source>
        <translation>Salalause on tyhjä. Mitään ei muutettu; valitkaa usean sanan salalause.</translation>
    </message>
    <message>
        <location filename="../../../app/store/slots.py"/>
        <source>two sheets</source>
        <translation>kaksi arkkia</translation>
    </message>
    <message>
        <location filename="../../../app/store/standing_searches.py"/>
        <source>Standing search {0} has ended already. Nothing was changed.</source>
        <translation>Jatkuva haku {0} on jo päättynyt. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/standing_searches.py"/>
        <source>Standing search {0} is not in this case. Nothing was changed.</source>
        <translation>Jatkuva haku {0} ei ole tässä tapauksessa. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/standing_searches.py"/>
        <source>Standing search {0} is not in this case. Nothing was searched.</source>
        <translation>Jatkuva haku {0} ei ole tässä tapauksessa. Mitään ei haettu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/tombstone_list.py"/>
        <source>{0} could not be read ({1}). Nothing was changed.</source>
        <translation>Tiedostoa {0} ei voitu lukea ({1}). Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/tombstone_list.py"/>
        <source>{0} could not be written ({1}). No list was made.</source>
        <translation>Tiedostoa {0} ei voitu kirjoittaa ({1}). Luetteloa ei tehty.</translation>
    </message>
    <message>
        <location filename="../../../app/store/tombstone_list.py"/>
        <source>{0} exists already. Nothing was written; give the list another name.</source>
        <translation>{0} on jo olemassa. Mitään ei kirjoitettu; antakaa luettelolle toinen nimi.</translation>
    </message>
    <message>
        <location filename="../../../app/store/tombstone_list.py"/>
        <source>{0} is not a list of tombstones that this unit made, or it was changed. Nothing was applied.</source>
        <translation>{0} ei ole tämän yksikön tekemä hävitysmerkintöjen luettelo, tai sitä on muutettu. Mitään ei pantu täytäntöön.</translation>
    </message>
    <message>
        <location filename="../../../app/store/tombstones.py"/>
        <source>No case of this id is in the unit. Nothing was erased.</source>
        <translation>Yksikössä ei ole tapausta, jolla on tämä tunniste. Mitään ei hävitetty.</translation>
    </message>
    <message>
        <location filename="../../../app/store/tombstones.py"/>
        <source>Reference {0} is not in the gallery. Nothing was erased.</source>
        <translation>Vertailukuva {0} ei ole galleriassa. Mitään ei hävitetty.</translation>
    </message>
    <message>
        <location filename="../../../app/store/tombstones.py"/>
        <source>There is no certificate {0} in this unit.</source>
        <translation>Tässä yksikössä ei ole todistusta {0}.</translation>
    </message>
    <message>
        <location filename="../../../app/store/undisclosed.py"/>
        <source>holds a conclusion or sheet that does not authenticate</source>
        <translation>sisältää johtopäätöksen tai lomakkeen, jonka aitous ei vahvistu</translation>
    </message>
    <message>
        <location filename="../../../app/store/unit.py"/>
        <source>This unit was an evaluation, and it is closed.</source>
        <translation>Tämä yksikkö oli kokeilu, ja se on päätetty.</translation>
    </message>
    <message>
        <location filename="../../../app/store/unit.py"/>
        <source>newer Homeward</source>
        <translation>uudempi Homeward</translation>
    </message>
    <message>
        <location filename="../../../app/store/unit.py"/>
        <source>upgrade case file</source>
        <translation>tapaustiedoston päivitys</translation>
    </message>
    <message>
        <location filename="../../../app/store/unit.py"/>
        <source>{0} Nothing was done; read it, or erase what it holds.</source>
        <translation>{0} Mitään ei tehty; lukekaa sitä tai hävittäkää, mitä siinä on.</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source> (and {0} more)</source>
        <translation> (ja {0} lisää)</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>a row of {0} points nowhere</source>
        <translation>taulun {0} rivi ei osoita mihinkään</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>all {0} agree with the trail</source>
        <translation>kaikki {0} ovat yhtäpitäviä kirjausketjun kanssa</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>all {0} pages authenticate</source>
        <translation>kaikkien {0} sivun aitous vahvistuu</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>are those that the trail introduced</source>
        <translation>ovat ne, jotka kirjausketju esitteli</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>audit trail</source>
        <translation>kirjausketju</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>cannot be read through ({0})</source>
        <translation>ei ole luettavissa loppuun ({0})</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>cannot be read through; what depends on it was not checked</source>
        <translation>ei ole luettavissa loppuun; siitä riippuvaa ei tarkistettu</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>case files</source>
        <translation>tapaustiedostot</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>checkpoints</source>
        <translation>tarkistuspisteet</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>declarations</source>
        <translation>ilmoitukset</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>does not belong in the unit's folder</source>
        <translation>ei kuulu yksikön kansioon</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>does not open: its first page or its header was damaged or changed</source>
        <translation>ei avaudu: sen ensimmäinen sivu tai otsake on vaurioitunut tai muutettu</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>every act found what the one before left</source>
        <translation>jokainen toimi löysi sen, minkä edellinen jätti</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>every act lies between an unlock and its end</source>
        <translation>jokainen toimi on avauksen ja sen lopun välissä</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>every entry is signed by whom it names</source>
        <translation>jokaisen kirjauksen on allekirjoittanut sen nimeämä</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>every row is as written</source>
        <translation>jokainen rivi on kuten kirjoitettiin</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>every search and conclusion is in the audit trail</source>
        <translation>jokainen haku ja johtopäätös on kirjausketjussa</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>gallery</source>
        <translation>galleria</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>has no whole pages: {0} bytes</source>
        <translation>sivut eivät ole kokonaisia: {0} tavua</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>has whole pages, {0} bytes</source>
        <translation>sivut ovat kokonaisia, {0} tavua</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is as registered</source>
        <translation>on kuten rekisteröity</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is missing or cannot be read</source>
        <translation>puuttuu tai ei ole luettavissa</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is missing or was changed</source>
        <translation>puuttuu tai sitä on muutettu</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is missing, damaged or was put back</source>
        <translation>puuttuu, on vaurioitunut tai on palautettu vanhana</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is not the file that the audit trail last recorded</source>
        <translation>ei ole tiedosto, joka kirjausketjuun viimeksi kirjattiin</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is not the file {0}</source>
        <translation>ei ole tiedosto, {0}</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is not the newest list of key slots</source>
        <translation>ei ole uusin avainpaikkojen luettelo</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is the file that the audit trail last recorded</source>
        <translation>on tiedosto, joka kirjausketjuun viimeksi kirjattiin</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is the file {0}</source>
        <translation>on tiedosto, {0}</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is the one that the last unlock left</source>
        <translation>on se, jonka viimeinen avaus jätti</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is whole</source>
        <translation>on ehjä</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>is whole and is the newest list of key slots</source>
        <translation>on ehjä ja on uusin avainpaikkojen luettelo</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>its digest is that of its references</source>
        <translation>sen tiiviste on sen vertailukuvien</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>its tables and links are sound</source>
        <translation>sen taulut ja linkit ovat kunnossa</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>its {0} entries follow each other</source>
        <translation>sen {0} kirjausta seuraavat toisiaan</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>no audit entry for {0}</source>
        <translation>ei kirjausta: {0}</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>policies</source>
        <translation>käytännöt</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>rows are not those that were written last: {0}</source>
        <translation>rivit eivät ole viimeksi kirjoitetut: {0}</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>say the same</source>
        <translation>kertovat samaa</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>signatures</source>
        <translation>allekirjoitukset</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>signing keys</source>
        <translation>allekirjoitusavaimet</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>that entry {0} left</source>
        <translation>jonka kirjaus {0} jätti</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>to which nothing was written yet</source>
        <translation>johon ei ole vielä kirjoitettu mitään</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>uses</source>
        <translation>käytöt</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>was changed by someone who does not hold the unit's key</source>
        <translation>on jonkun muuttama, jolla ei ole yksikön avainta</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>{0} are whole, signed and named by entries</source>
        <translation>{0} on ehjiä, allekirjoitettuja ja kirjausten nimeämiä</translation>
    </message>
    <message>
        <location filename="../../../app/store/verify.py"/>
        <source>{0} cases are declared as when they were opened, {1} trials disclosed</source>
        <translation>{0} tapausta ilmoitettu kuten avattaessa, {1} koetta paljastettu</translation>
    </message>
    <message>
        <location filename="../../../app/store/witness_file.py"/>
        <source>The unit does not agree with its witness: {0}. Nothing was opened or changed; ask who restored the unit. To work with it as it is, give the reason, which goes on record.</source>
        <translation>Yksikkö ei ole yhtäpitävä todistajatiedostonsa kanssa: {0}. Mitään ei avattu eikä muutettu; kysykää, kuka palautti yksikön. Työskennelläksenne sillä sellaisenaan antakaa perustelu, joka kirjataan.</translation>
    </message>
    <message>
        <location filename="../../../app/store/witness_file.py"/>
        <source>The witness file {0} could not be read ({1}). Nothing was compared.</source>
        <translation>Todistajatiedostoa {0} ei voitu lukea ({1}). Mitään ei verrattu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/witness_file.py"/>
        <source>The witness file {0} could not be written ({1}). The unit is safe; check the medium and write the witness again.</source>
        <translation>Todistajatiedostoa {0} ei voitu kirjoittaa ({1}). Yksikkö on tallessa; tarkistakaa tallenne ja kirjoittakaa todistajatiedosto uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/store/witness_file.py"/>
        <source>{0} is the witness of another unit. Nothing was written or compared; name another file.</source>
        <translation>{0} on toisen yksikön todistajatiedosto. Mitään ei kirjoitettu eikä verrattu; nimetkää toinen tiedosto.</translation>
    </message>
    <message>
        <location filename="../../../app/store/witness_file.py"/>
        <source>{0} is too large for a witness file. Nothing was compared.</source>
        <translation>{0} on liian suuri todistajatiedostoksi. Mitään ei verrattu.</translation>
    </message>
    <message>
        <location filename="../../../app/store/wrong_tries.py"/>
        <source>missing or damaged</source>
        <translation>puuttuu tai on vaurioitunut</translation>
    </message>
    <message>
        <location filename="../../../app/store/wrong_tries.py"/>
        <source>put back</source>
        <translation>palautettu vanhana</translation>
    </message>
    <message>
        <location filename="../../../app/store/wrong_tries.py"/>
        <source>{0} wrong tries were made since the unit was last opened. Nothing was tried this time; wait {1} and try again.</source>
        <translation>Yksikön viime avauksen jälkeen on tehty {0} väärää yritystä. Tällä kertaa mitään ei kokeiltu; odottakaa {1} ja yrittäkää uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>  ·  distance {distance}</source>
        <translation>  ·  etäisyys {distance}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Another examiner made this search: distances and order are withheld.</source>
        <translation>Joku muu tutkija teki tämän haun: etäisyydet ja järjestys pidetään piilossa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Candidates of other cases</source>
        <translation>Muiden tapausten ehdokkaat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Compared with {count} person or single face of {other_cases}. {not_compared}</source>
        <translation>Verrattu {count} henkilöön tai yksittäiseen kasvokuvaan: {other_cases}. {not_compared}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Compared with {count} persons and single faces of {other_cases}. {not_compared}</source>
        <translation>Verrattu {count} henkilöön ja yksittäiseen kasvokuvaan: {other_cases}. {not_compared}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Grey</source>
        <translation>Harmaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Invert</source>
        <translation>Käänteinen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Level</source>
        <translation>Suorista</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>No unresolved person or face of another case was there.</source>
        <translation>Muista tapauksista ei löytynyt ketään selvittämätöntä henkilöä tai kasvoja.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Nobody of another case</source>
        <translation>Ei ketään muista tapauksista</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Original</source>
        <translation>Alkuperäinen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Propose: the same person</source>
        <translation>Ehdota: sama henkilö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Searched face</source>
        <translation>Haetut kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Seen in another case?</source>
        <translation>Nähty toisessa tapauksessa?</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Smaller distances are closer; there are no comparison scores across cases.</source>
        <translation>Pienempi etäisyys on lähempänä; tapausten välillä ei ole vertailupisteitä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>What you observed in both faces</source>
        <translation>Mitä havaitsette molemmissa kasvoissa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>Why these may be the same person; kept for ever, for both cases</source>
        <translation>Miksi kyse voi olla samasta henkilöstä; säilytetään pysyvästi molemmissa tapauksissa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>{across_probe} among other cases</source>
        <translation>{across_probe} muista tapauksista</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>{count} other case</source>
        <translation>{count} muu tapaus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_dialog.py"/>
        <source>{count} other cases</source>
        <translation>{count} muuta tapausta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_door.py"/>
        <source>Every case that you may see is compared. Each has it in its own trail: who asked, why, and for which case.</source>
        <translation>Kaikkia tapauksia, jotka saatte nähdä, verrataan. Kunkin omaan kirjausketjuun jää, kuka pyysi, miksi ja mitä tapausta varten.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_door.py"/>
        <source>Other cases</source>
        <translation>Muut tapaukset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_door.py"/>
        <source>Search across cases</source>
        <translation>Hae kaikista tapauksista</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_door.py"/>
        <source>Seen elsewhere?</source>
        <translation>Nähty muualla?</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_door.py"/>
        <source>{words} among other cases</source>
        <translation>{words} muista tapauksista</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>  ·  lead</source>
        <translation>  ·  johtolanka</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>Case</source>
        <translation>Tapaus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>Distance</source>
        <translation>Etäisyys</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>Face {face_id}</source>
        <translation>Kasvot {face_id}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>Not compared: {listed}.</source>
        <translation>Ei verrattu: {listed}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>Person {person_id}, {faces}</source>
        <translation>Henkilö {person_id}, {faces}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>cases that did not open</source>
        <translation>tapaukset, jotka eivät avautuneet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>established by other means</source>
        <translation>selvitetty muulla tavoin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>face {face_id}</source>
        <translation>kasvot {face_id}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>partners' files by their terms</source>
        <translation>kumppanitiedostot ehtojensa mukaan</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>person {person_id}, face {face_id}</source>
        <translation>henkilö {person_id}, kasvot {face_id}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>single faces of little quality</source>
        <translation>heikkolaatuiset yksittäiset kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>withheld</source>
        <translation>piilossa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>without a vector of these models</source>
        <translation>ilman näiden mallien vektoria</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>{count} face</source>
        <translation>{count} kasvokuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/across_rows.py"/>
        <source>{count} faces</source>
        <translation>{count} kasvokuvaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>Affected by nothing of note</source>
        <translation>Ei mainittavia häiriöitä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>Affected by {factors}</source>
        <translation>Häiriöt: {factors}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>All others visible</source>
        <translation>Muut näkyvät</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>As a whole this picture is {worth} for a comparison</source>
        <translation>Kokonaisuutena tämä kuva on vertailuun {worth}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>Limited</source>
        <translation>Rajallinen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>Note</source>
        <translation>Huomautus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>Note, where one is needed</source>
        <translation>Huomautus, jos se on tarpeen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>Record what I see</source>
        <translation>Kirjaa mitä näen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>Say first what the picture is worth: 1, 2 or 3. Nothing was recorded.</source>
        <translation>Ilmoittakaa ensin, mitä kuva kelpaa: 1, 2 tai 3. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>Suitable</source>
        <translation>Soveltuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>Unsuitable</source>
        <translation>Ei sovellu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>limited</source>
        <translation>rajallinen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>not visible</source>
        <translation>ei näy</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>of limited use</source>
        <translation>rajallisesti soveltuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>suitable</source>
        <translation>soveltuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>unsuitable</source>
        <translation>soveltumaton</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>visible</source>
        <translation>näkyy</translation>
    </message>
    <message>
        <location filename="../../../app/ui/analysis_panel.py"/>
        <source>{visible} visible, {limited} limited, {hidden} not visible, for each row.</source>
        <translation>{visible} näkyy, {limited} rajallinen, {hidden} ei näy, joka rivillä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/around_words.py"/>
        <source>  ·  searched pictures {taken}</source>
        <translation>  ·  haetut kuvat {taken}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/around_words.py"/>
        <source>Ages not known</source>
        <translation>Iät eivät tiedossa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/around_words.py"/>
        <source>Reference: {quality}</source>
        <translation>Vertailukuva: {quality}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/around_words.py"/>
        <source>Searched face: {quality}</source>
        <translation>Haetut kasvot: {quality}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/around_words.py"/>
        <source>age {then} → {here}</source>
        <translation>ikä {then} → {here}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/around_words.py"/>
        <source>date not known</source>
        <translation>päivämäärä ei tiedossa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/around_words.py"/>
        <source>quality not measured</source>
        <translation>laatua ei mitattu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/around_words.py"/>
        <source>taken {words}</source>
        <translation>otettu {words}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/attendance.py"/>
        <source> The work in hand stopped cleanly; what is queued waits.</source>
        <translation> Käynnissä ollut työ pysähtyi hallitusti; jonossa oleva odottaa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/attendance.py"/>
        <source>Keep working while I am away</source>
        <translation>Jatka työtä poissa ollessani</translation>
    </message>
    <message>
        <location filename="../../../app/ui/attendance.py"/>
        <source>Locked, because nobody used keyboard or pointer.{stopped}</source>
        <translation>Lukittu, koska kukaan ei käyttänyt näppäimistöä tai hiirtä.{stopped}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/attendance.py"/>
        <source>Locks in {duration}</source>
        <translation>Lukittuu: {duration}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/attendance.py"/>
        <source>The work ended while you were away, and the unit was locked.</source>
        <translation>Työ päättyi poissa ollessanne, ja yksikkö lukittiin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/attendance.py"/>
        <source>The work in hand was stopped and the unit was locked.</source>
        <translation>Kesken ollut työ pysäytettiin ja yksikkö lukittiin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/attendance.py"/>
        <source>Until the unit locks by itself</source>
        <translation>Kunnes yksikkö lukittuu itsestään</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Act</source>
        <translation>Toimi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Audit trail</source>
        <translation>Kirjausketju</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Custody does not hold in {places}. Keep the folder as it is and call a supervisor.</source>
        <translation>Hallintaketju ei ole ehjä: {places}. Pitäkää kansio ennallaan ja kutsukaa esihenkilö.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Custody holds: {checks} made, the whole trail walked.</source>
        <translation>Hallintaketju on ehjä: {checks}, koko kirjausketju käyty läpi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>DOES NOT HOLD</source>
        <translation>EI OLE EHJÄ</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Entry {sequence}   ·   {purpose}   ·   {authority}   ·   policy {policy_version}   ·   {software}
Hash {entry_hash}
{facts}</source>
        <translation>Kirjaus {sequence}   ·   {purpose}   ·   {authority}   ·   käytäntö {policy_version}   ·   {software}
Tiiviste {entry_hash}
{facts}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Facts</source>
        <translation>Tiedot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Findings</source>
        <translation>Löydökset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Head of the chain</source>
        <translation>Ketjun kärki</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>No.</source>
        <translation>Nro</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Operation</source>
        <translation>Toiminto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Purpose</source>
        <translation>Käyttötarkoitus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Time</source>
        <translation>Aika</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Verify custody</source>
        <translation>Tarkista ketju</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Verifying…</source>
        <translation>Tarkistetaan…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>What was found</source>
        <translation>Mitä todettiin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Write it down elsewhere: a later head that does not contain it shows a rollback.</source>
        <translation>Kirjoittakaa se muistiin muualle: myöhempi kärki, joka ei sisällä sitä, paljastaa paluun vanhaan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>Written with every act and never changed. Opening this page is an entry too.</source>
        <translation>Kirjoitetaan joka toimessa, eikä sitä muuteta. Myös tämän sivun avaaminen kirjataan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>holds</source>
        <translation>on ehjä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>{count} check</source>
        <translation>{count} tarkistus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>{count} checks</source>
        <translation>{count} tarkistusta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>{count} entries</source>
        <translation>{count} kirjausta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>{count} entry</source>
        <translation>{count} kirjaus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>{count} place</source>
        <translation>{count} paikka</translation>
    </message>
    <message>
        <location filename="../../../app/ui/audit_page.py"/>
        <source>{count} places</source>
        <translation>{count} paikkaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/blank.py"/>
        <source>Blank</source>
        <translation>Tyhjennä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/blank.py"/>
        <source>Blank. {way_back_words} brings your work back, {lock} locks the unit.</source>
        <translation>Tyhjä näyttö. {way_back_words} palauttaa työnne, {lock} lukitsee yksikön.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidate_rows.py"/>
        <source>Candidate {name}, {source}</source>
        <translation>Ehdokas {name}, {source}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidate_rows.py"/>
        <source>comparison score</source>
        <translation>vertailupisteet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidate_rows.py"/>
        <source>concluded by you: {label}</source>
        <translation>päätelmänne: {label}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidate_rows.py"/>
        <source>distance</source>
        <translation>etäisyys</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidate_rows.py"/>
        <source>erased from the gallery since</source>
        <translation>sittemmin hävitetty galleriasta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidate_rows.py"/>
        <source>no conclusion yet</source>
        <translation>ei vielä johtopäätöstä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source> Behind the others: {behind} born after the picture, with the rank by score.</source>
        <translation> Muiden jäljessä: {behind} syntynyt kuvan ottamisen jälkeen, sija pisteiden mukaan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Another examiner made this search and has not concluded on any of its candidates yet. Until then their list is not shown to you, so that your own examination stays independent.</source>
        <translation>Tämän haun teki joku muu tutkija, joka ei ole vielä tehnyt johtopäätöstä yhdestäkään ehdokkaasta. Siihen asti luetteloa ei näytetä teille, jotta tutkimuksenne pysyy riippumattomana.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>By</source>
        <translation>Tekijä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Candidates</source>
        <translation>Ehdokkaat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Candidates of search {search_id}</source>
        <translation>Haun {search_id} ehdokkaat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Compare</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Earlier searches</source>
        <translation>Aiemmat haut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Go to Faces, choose a face, and press {face} to search with it or {person} for its person.</source>
        <translation>Menkää Kasvot-sivulle, valitkaa kasvot ja painakaa {face} hakeaksenne niillä tai {person} hakeaksenne niiden henkilöllä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Keep searching</source>
        <translation>Pidä voimassa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>No search yet</source>
        <translation>Ei vielä hakuja</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Nothing here waits for a second examiner</source>
        <translation>Mikään täällä ei odota toista tutkijaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Search</source>
        <translation>Haku</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Search with a face or a person on the Faces page, or open an earlier search.</source>
        <translation>Hakekaa kasvoilla tai henkilöllä Kasvot-sivulla tai avatkaa aiempi haku.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Searched again in your name when gallery or models change, for as long as you may.</source>
        <translation>Tehdään uudelleen nimissänne, kun galleria tai mallit muuttuvat, niin kauan kuin teillä on siihen oikeus.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Searched for</source>
        <translation>Haettava</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Standing searches</source>
        <translation>Jatkuvat haut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>Standing searches ({new} new)</source>
        <translation>Jatkuvat haut ({new} uutta)</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>This search is kept standing until {until}. {list} lists what is kept.</source>
        <translation>Tämä haku on jatkuva {until} asti. {list} näyttää voimassa olevat.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>farthest</source>
        <translation>kaukaisimmista</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>nearest</source>
        <translation>lähimmistä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>{candidates}, {decided} concluded by you.</source>
        <translation>{candidates}, joista {decided} on saanut johtopäätöksenne.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>{count} candidate</source>
        <translation>{count} ehdokas</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>{count} candidates</source>
        <translation>{count} ehdokasta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>{words} The number under each is the comparison score: how much closer it is than look-alikes in this gallery would be. Higher is closer.</source>
        <translation>{words} Kunkin alla oleva luku on vertailupisteet: kuinka paljon lähempänä ehdokas on kuin samannäköiset olisivat tässä galleriassa. Suurempi on lähempänä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>{words} The number under each is the distance to the {way} of the searched faces: smaller is closer.</source>
        <translation>{words} Kunkin alla oleva luku on etäisyys {way} haetuista kasvoista: pienempi on lähempänä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>{words} The number under each is the distance: smaller is closer. For scores the gallery was too small, or its look-alikes were not yet found.</source>
        <translation>{words} Kunkin alla oleva luku on etäisyys: pienempi on lähempänä. Pisteitä varten galleria oli liian pieni tai sen samannäköisiä ei ollut vielä haettu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/candidates_page.py"/>
        <source>{words} These wait for you, or have your conclusion; their order says nothing.</source>
        <translation>{words} Nämä odottavat teitä tai niillä on johtopäätöksenne; niiden järjestys ei kerro mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>A case holds exhibits and findings under one authority. Fill in the form to open it.</source>
        <translation>Tapaus kokoaa todistuskappaleet ja löydökset yhden toimivaltuuden alle. Täyttäkää lomake avataksenne sen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>All four are kept with every act in the case.</source>
        <translation>Kaikki neljä säilytetään jokaisen tapauksen toimen yhteydessä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Authority</source>
        <translation>Toimivaltuus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>By then the case is reviewed or erased.</source>
        <translation>Siihen mennessä tapaus tarkistetaan tai hävitetään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Case reference</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Cases</source>
        <translation>Tapaukset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Choose the case you work in. Entering it goes on record.</source>
        <translation>Valitkaa tapaus, jossa työskentelette. Siihen siirtyminen kirjataan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Due</source>
        <translation>Määräpäivä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Enter case</source>
        <translation>Siirry</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Give the retention date as YYYY-MM-DD. Nothing was opened.</source>
        <translation>Antakaa säilytyspäivä muodossa VVVV-KK-PP. Mitään ei avattu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>New case</source>
        <translation>Uusi tapaus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>No case yet</source>
        <translation>Ei vielä tapauksia</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Open case</source>
        <translation>Avaa tapaus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Retain until</source>
        <translation>Säilytetään asti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>The order, warrant or law that the case rests on.</source>
        <translation>Määräys, lupa tai laki, johon tapaus perustuu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>What became of your work in this case</source>
        <translation>Mitä työstänne tässä tapauksessa seurasi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>What became of your work: {news}.</source>
        <translation>Mitä työstänne seurasi: {news}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cases_page.py"/>
        <source>Why these people's data are processed.</source>
        <translation>Miksi näiden ihmisten tietoja käsitellään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/certificate_dialog.py"/>
        <source>Certificate of an erasure</source>
        <translation>Todistus hävityksestä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/certificate_dialog.py"/>
        <source>Certificate {number}, SHA-256 {digest}</source>
        <translation>Todistus {number}, SHA-256 {digest}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/certificate_dialog.py"/>
        <source>It is erased, and nothing of it was found afterwards.</source>
        <translation>Se on hävitetty, eikä siitä löytynyt jälkeenpäin mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/certificate_dialog.py"/>
        <source>Something of it is left: read what was found, and call a supervisor.</source>
        <translation>Siitä on jäljellä jotakin: lukekaa, mitä löytyi, ja kutsukaa esihenkilö.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/certificate_dialog.py"/>
        <source>Text of the certificate</source>
        <translation>Todistuksen teksti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/certificate_dialog.py"/>
        <source>Write it out…</source>
        <translation>Kirjoita…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/certificate_dialog.py"/>
        <source>Write the certificate</source>
        <translation>Kirjoita todistus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/certificate_dialog.py"/>
        <source>Written: {path}</source>
        <translation>Kirjoitettu: {path}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/combine_dialog.py"/>
        <source>&amp;Mean</source>
        <translation>&amp;Keskiarvo</translation>
    </message>
    <message>
        <location filename="../../../app/ui/combine_dialog.py"/>
        <source>A&amp;ll</source>
        <translation>K&amp;aikki</translation>
    </message>
    <message>
        <location filename="../../../app/ui/combine_dialog.py"/>
        <source>A&amp;ny</source>
        <translation>&amp;Jokin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/combine_dialog.py"/>
        <source>Search with chosen faces</source>
        <translation>Hae valituilla kasvoilla</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>Candidate {place} of {rows}</source>
        <translation>Ehdokas {place} / {rows}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>Candidate: {subject_name}</source>
        <translation>Ehdokas: {subject_name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>Frame</source>
        <translation>Ruutu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>Nothing to compare yet</source>
        <translation>Ei vielä vertailtavaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>Open a search on the Candidates page and press Enter on a candidate.</source>
        <translation>Avatkaa haku Ehdokkaat-sivulla ja painakaa Enter ehdokkaan kohdalla.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>Previous</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>Recorded. That was the last candidate of this search.</source>
        <translation>Kirjattu. Se oli tämän haun viimeinen ehdokas.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>Searched: {probe}</source>
        <translation>Haettu: {probe}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>The pictures are still being opened. Nothing was recorded; record again once they are here.</source>
        <translation>Kuvia avataan vielä. Mitään ei kirjattu; kirjatkaa uudelleen, kun ne ovat näkyvissä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>The searched face is covered while the reference is looked at alone.</source>
        <translation>Haetut kasvot ovat peitettyinä, kun vertailukuvaa katsotaan yksinään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compare_page.py"/>
        <source>{decided} of {rows} concluded by you</source>
        <translation>Johtopäätöksenne: {decided} / {rows}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compared_pictures.py"/>
        <source>  ·  not searched with</source>
        <translation>  ·  ei mukana haussa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compared_pictures.py"/>
        <source>Face {face_id}  ·  {place} of {pictures}{searched}  ·  {quality}{taken}</source>
        <translation>Kasvot {face_id}  ·  {place} / {pictures}{searched}  ·  {quality}{taken}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compared_pictures.py"/>
        <source>Reference {reference_id}  ·  {place} of {references}  ·  {source}{reference_note}</source>
        <translation>Vertailukuva {reference_id}  ·  {place} / {references}  ·  {source}{reference_note}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compared_pictures.py"/>
        <source>Reference {reference_id} is no longer in the gallery.</source>
        <translation>Vertailukuva {reference_id} ei ole enää galleriassa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compared_pictures.py"/>
        <source>The picture that was searched with is no exhibit and is not kept.</source>
        <translation>Hakuun käytetty kuva ei ole todistuskappale, eikä sitä säilytetä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compared_pictures.py"/>
        <source>{count} picture</source>
        <translation>{count} kuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compared_pictures.py"/>
        <source>{count} pictures</source>
        <translation>{count} kuvaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compared_pictures.py"/>
        <source>{count} reference</source>
        <translation>{count} vertailukuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/compared_pictures.py"/>
        <source>{count} references</source>
        <translation>{count} vertailukuvaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/comparison_panel.py"/>
        <source>Comparison</source>
        <translation>Vertailu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/comparison_panel.py"/>
        <source>Go on to conclude</source>
        <translation>Johtopäätökseen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/comparison_panel.py"/>
        <source>compr.</source>
        <translation>pakk.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/comparison_panel.py"/>
        <source>different</source>
        <translation>erilainen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/comparison_panel.py"/>
        <source>different, explainable</source>
        <translation>erilainen, selitettävissä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/comparison_panel.py"/>
        <source>expr.</source>
        <translation>ilm.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/comparison_panel.py"/>
        <source>not noted</source>
        <translation>ei merkitty</translation>
    </message>
    <message>
        <location filename="../../../app/ui/comparison_panel.py"/>
        <source>similar</source>
        <translation>samanlainen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/comparison_panel.py"/>
        <source>{similar} similar, {different} different, {explainable} explainable: press {again} again for by what. Behind each name how much the two show, {visible}, {limited} or {hidden}; what one does not show stays out. One is enough.</source>
        <translation>{similar} samanlainen, {different} erilainen, {explainable} selitettävissä: {again} uudelleen kertoo, millä. Nimen perässä on, mitä kuvissa näkyy, {visible}, {limited} tai {hidden}; mikä toisesta ei näy, jää pois. Yksi riittää.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/component_table.py"/>
        <source>Component</source>
        <translation>Piirre</translation>
    </message>
    <message>
        <location filename="../../../app/ui/component_table.py"/>
        <source>left open</source>
        <translation>jätetty auki</translation>
    </message>
    <message>
        <location filename="../../../app/ui/component_table.py"/>
        <source>{choice}, chosen</source>
        <translation>{choice}, valittu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source> Now: {outcome}.</source>
        <translation> Nyt: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Choose a step of the scale first. Nothing was recorded.</source>
        <translation>Valitkaa ensin asteikon porras. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Choose a step with its number, write the reason, record.</source>
        <translation>Valitkaa porras numerolla, kirjoittakaa perustelu, kirjatkaa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Comparison score {score} (higher is closer)</source>
        <translation>Vertailupisteet {score} (suurempi on lähempänä)</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Conclusion</source>
        <translation>Johtopäätös</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Distance {distance} (smaller is closer)</source>
        <translation>Etäisyys {distance} (pienempi on lähempänä)</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Rank {rank}</source>
        <translation>Sija {rank}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Reason</source>
        <translation>Perustelu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Record conclusion</source>
        <translation>Kirjaa johtopäätös</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Second</source>
        <translation>Toinen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Third</source>
        <translation>Kolmas</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>What you observed: face shape, ears, brows, eyes, nose, mouth, marks…</source>
        <translation>Mitä havaitsitte: kasvojen muoto, korvat, kulmat, silmät, nenä, suu, merkit…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>Your conclusion of {moment}: {conclusion_label}. “{rationale}” It stays on record if you record another.</source>
        <translation>Johtopäätöksenne {moment}: {conclusion_label}. ”{rationale}” Se pysyy kirjattuna, vaikka kirjaatte toisen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>{which} examination: rank and comparison score are withheld.</source>
        <translation>{which} tutkimus: sija ja vertailupisteet pidetään piilossa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/conclusion_panel.py"/>
        <source>{which} examination: rank, comparison score and what others concluded are withheld.</source>
        <translation>{which} tutkimus: sija, vertailupisteet ja muiden johtopäätökset pidetään piilossa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cover_page.py"/>
        <source>I am back</source>
        <translation>Olen palannut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cover_page.py"/>
        <source>Passphrase</source>
        <translation>Salalause</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cover_page.py"/>
        <source>Stop the work and lock</source>
        <translation>Pysäytä ja lukitse</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cover_page.py"/>
        <source>The unit is open and the screen is covered. When the work ends the unit locks by itself.</source>
        <translation>Yksikkö on auki ja näyttö on peitetty. Kun työ päättyy, yksikkö lukittuu itsestään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/cover_page.py"/>
        <source>Work is going on</source>
        <translation>Työ on käynnissä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>At least {shortest_passphrase} characters; five unrelated words.</source>
        <translation>Vähintään {shortest_passphrase} merkkiä; viisi toisiinsa liittymätöntä sanaa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Choose an empty folder for the unit first.</source>
        <translation>Valitkaa ensin yksikölle tyhjä kansio.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Choose where the unit goes</source>
        <translation>Valitse yksikön paikka</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>First examiner</source>
        <translation>Ensimmäinen tutkija</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Go on to the recovery sheet</source>
        <translation>Siirry palautusarkkiin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Make a new unit</source>
        <translation>Luo uusi yksikkö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Name of the unit</source>
        <translation>Yksikön nimi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>New or empty folder</source>
        <translation>Uusi tai tyhjä kansio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Nobody searches without valid training. Later somebody else records it.</source>
        <translation>Kukaan ei hae ilman voimassa olevaa koulutusta. Myöhemmin sen kirjaa joku toinen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Passphrase again</source>
        <translation>Salalause uudelleen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>The two passphrases differ. Nothing was created; type them again.</source>
        <translation>Salalauseet eroavat toisistaan. Mitään ei luotu; kirjoittakaa ne uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>The unit</source>
        <translation>Tämä yksikkö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Training of the first examiner</source>
        <translation>Ensimmäisen tutkijan koulutus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/create_unit_page.py"/>
        <source>Unit folder</source>
        <translation>Yksikön kansio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/date_dialog.py"/>
        <source>2012-07-09, 2012-07, 2012, or 2012 to 2014</source>
        <translation>2012-07-09, 2012-07, 2012 tai 2012 to 2014</translation>
    </message>
    <message>
        <location filename="../../../app/ui/date_dialog.py"/>
        <source>As wide as it is known; write {unknown} where it is not known.</source>
        <translation>Niin väljästi kuin se tiedetään; kirjoittakaa {unknown}, jos se ei ole tiedossa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/date_dialog.py"/>
        <source>Capture date</source>
        <translation>Kuvausaika</translation>
    </message>
    <message>
        <location filename="../../../app/ui/date_dialog.py"/>
        <source>How it is known. It is kept for ever.</source>
        <translation>Mistä se tiedetään. Säilytetään pysyvästi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/date_dialog.py"/>
        <source>State it</source>
        <translation>Ilmoita</translation>
    </message>
    <message>
        <location filename="../../../app/ui/date_dialog.py"/>
        <source>Taken</source>
        <translation>Otettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/decision_dialog.py"/>
        <source>Faces of this decision</source>
        <translation>Tämän päätöksen kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/decision_dialog.py"/>
        <source>It is kept with your name, and can be taken back at any time ({undo}).</source>
        <translation>Säilytetään nimellänne, ja sen voi kumota milloin tahansa ({undo}).</translation>
    </message>
    <message>
        <location filename="../../../app/ui/desk.py"/>
        <source>Work is still running in the present case. Let it finish or cancel it first.</source>
        <translation>Nykyisessä tapauksessa on työ vielä kesken. Antakaa sen valmistua tai peruuttakaa se ensin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/doubles_dialog.py"/>
        <source>Enrol all the same</source>
        <translation>Rekisteröi silti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/doubles_dialog.py"/>
        <source>Enrolled already</source>
        <translation>Jo rekisteröity</translation>
    </message>
    <message>
        <location filename="../../../app/ui/doubles_dialog.py"/>
        <source>Given for</source>
        <translation>Annettu henkilölle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/doubles_dialog.py"/>
        <source>Is a picture of</source>
        <translation>On kuva henkilöstä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/doubles_dialog.py"/>
        <source>Picture</source>
        <translation>Kuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/doubles_dialog.py"/>
        <source>Pictures of somebody else</source>
        <translation>Jonkun toisen kuvat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/doubles_dialog.py"/>
        <source>{held} The reason is for the pictures listed here alone; others that come later are told in turn.</source>
        <translation>{held} Syy koskee vain tässä lueteltuja kuvia; myöhemmin tulevista kerrotaan vuorollaan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/doubles_dialog.py"/>
        <source>{name}, in the same enrolment</source>
        <translation>{name}, samassa rekisteröinnissä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/doubles_dialog.py"/>
        <source>{name}, subject {number}</source>
        <translation>{name}, kohde {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/elided.py"/>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Born</source>
        <translation>Syntynyt</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Choose a folder, a list or a picture</source>
        <translation>Valitkaa kansio, luettelo tai kuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Enrol</source>
        <translation>Rekisteröi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Enrolled</source>
        <translation>Rekisteröity</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Every picture was taken.</source>
        <translation>Kaikki kuvat otettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Folder, list or picture</source>
        <translation>Kansio, luettelo tai kuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Legal basis; for staff, their consent</source>
        <translation>Oikeusperuste; henkilöstöltä suostumus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Name or reference, of one person</source>
        <translation>Yhden henkilön nimi tai tunnus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>No folder or list was given. Nothing was enrolled; choose one.</source>
        <translation>Kansiota tai luetteloa ei annettu. Mitään ei rekisteröity; valitkaa jompikumpi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>One person: their name, and a picture or a folder of pictures. Many: a folder that holds a folder of pictures for each, or a list (CSV) with the columns identity and file; leave the name out then. Of each picture the largest face is taken.</source>
        <translation>Yksi henkilö: hänen nimensä ja kuva tai kuvakansio. Monta: kansio, jossa on kullekin oma kuvakansio, tai luettelo (CSV), jossa on sarakkeet identity ja file; jättäkää nimi silloin pois. Kustakin kuvasta otetaan suurimmat kasvot.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Pictures of this enrolment</source>
        <translation>Tämän rekisteröinnin kuvat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Pictures taken</source>
        <translation>Otetut kuvat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Sex</source>
        <translation>Sukupuoli</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Source of the pictures</source>
        <translation>Kuvien lähde</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>The last three are of one person alone; a list says them of many.</source>
        <translation>Kolme viimeistä koskevat vain yhtä henkilöä; luettelo kertoo ne useista.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>What became of it</source>
        <translation>Mitä kuvalle tapahtui</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Why</source>
        <translation>Miksi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>Why they are held</source>
        <translation>Miksi niitä säilytetään</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>not taken</source>
        <translation>ei otettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>taken</source>
        <translation>otettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>taken; several faces</source>
        <translation>otettu; useita kasvoja</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>there already</source>
        <translation>jo siellä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>there already; other models</source>
        <translation>jo siellä; muut mallit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>{count} people</source>
        <translation>{count} henkilöä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>{count} person</source>
        <translation>{count} henkilö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>{count} reference added</source>
        <translation>{count} vertailukuva lisätty</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>{count} references added</source>
        <translation>{count} vertailukuvaa lisätty</translation>
    </message>
    <message>
        <location filename="../../../app/ui/enrol_dialog.py"/>
        <source>{people}: {taken}.</source>
        <translation>{people}: {taken}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/examination_panel.py"/>
        <source>Conclude</source>
        <translation>Päättele</translation>
    </message>
    <message>
        <location filename="../../../app/ui/examination_panel.py"/>
        <source>Face</source>
        <translation>Kasvokuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/examination_panel.py"/>
        <source>Reference</source>
        <translation>Vertailukuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/examination_panel.py"/>
        <source>The reference alone</source>
        <translation>Vain vertailukuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/examination_panel.py"/>
        <source>The searched face alone</source>
        <translation>Vain haetut kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibit_rows.py"/>
        <source>Captured</source>
        <translation>Kuvattu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibit_rows.py"/>
        <source>Copies</source>
        <translation>Kopiot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibit_rows.py"/>
        <source>Exhibit</source>
        <translation>Todistuskappale</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibit_rows.py"/>
        <source>File</source>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibit_rows.py"/>
        <source>Files</source>
        <translation>Tiedostot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibit_rows.py"/>
        <source>Known</source>
        <translation>Tunnetut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibit_rows.py"/>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibit_rows.py"/>
        <source>Taken in</source>
        <translation>Tuotu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Drop the folder of a seized item above, give it its name in the chain of custody, and take it in. Nothing is copied and nothing is written to it.</source>
        <translation>Pudottakaa takavarikoidun esineen kansio yllä olevaan kohtaan, antakaa sille sen nimi hallintaketjussa ja tuokaa se. Mitään ei kopioida eikä siihen kirjoiteta mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Examine</source>
        <translation>Tutki</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Examine this exhibit</source>
        <translation>Tutki todistuskappale</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Examine {files}</source>
        <translation>Tutki {files}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Exhibits</source>
        <translation>Todisteet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Files are read where they lie; originals stay untouched.</source>
        <translation>Tiedostot luetaan paikoillaan; alkuperäisiin ei kosketa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Files that were not examined, or not whole</source>
        <translation>Tiedostot, joita ei tutkittu tai tutkittiin vajaasti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>It counts for every file of which nothing better is known. A file's own date counts where it lies within.</source>
        <translation>Koskee jokaista tiedostoa, josta ei tiedetä tarkempaa. Tiedoston oma päivä otetaan huomioon, jos se on tällä välillä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>No exhibit yet</source>
        <translation>Ei vielä todistuskappaleita</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>No face found</source>
        <translation>Ei kasvoja</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>No face found: {count}</source>
        <translation>Kasvoja ei löytynyt: {count}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Not examined</source>
        <translation>Ei tutkittu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Not examined, or not whole</source>
        <translation>Tutkimatta tai vajaasti tutkittu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Not examined, or not whole  ·  {unread}</source>
        <translation>Tutkimatta tai vajaasti tutkittu  ·  {unread}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Open file</source>
        <translation>Avaa tiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>Retry failed</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>When were the pictures of {name} taken?</source>
        <translation>Milloin kuvat on otettu: {name}?</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>{count} file</source>
        <translation>{count} tiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>{count} files</source>
        <translation>{count} tiedostoa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exhibits_page.py"/>
        <source>{work}: waits for its turn.</source>
        <translation>{work}: odottaa vuoroaan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exposure_line.py"/>
        <source>Faces in view for {duration}: {panic_key_words} for a break</source>
        <translation>Kasvoja näkyvissä {duration}: {panic_key_words} tauolle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/exposure_line.py"/>
        <source>Seen today</source>
        <translation>Nähty tänään</translation>
    </message>
    <message>
        <location filename="../../../app/ui/face_pane.py"/>
        <source>No picture to show</source>
        <translation>Ei näytettävää kuvaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/face_strip.py"/>
        <source>number {place} is shown large</source>
        <translation>numero {place} näytetään suurena</translation>
    </message>
    <message>
        <location filename="../../../app/ui/faceless_list.py"/>
        <source>Drawn</source>
        <translation>Piirretty</translation>
    </message>
    <message>
        <location filename="../../../app/ui/faceless_list.py"/>
        <source>Files in which no face was found</source>
        <translation>Tiedostot, joista ei löytynyt kasvoja</translation>
    </message>
    <message>
        <location filename="../../../app/ui/faceless_list.py"/>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <location filename="../../../app/ui/faceless_list.py"/>
        <source>Looked at</source>
        <translation>Katsottu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/faceless_list.py"/>
        <source>No face found  ·  {count}</source>
        <translation>Kasvoja ei löytynyt  ·  {count}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/faceless_list.py"/>
        <source>The detector may have missed a face here. {open} asks for a reason, then shows the frame while you hold a key, and lets you draw what it missed.</source>
        <translation>Ilmaisin on voinut ohittaa tästä kasvot. {open} kysyy perustelun, näyttää sitten ruudun niin kauan kuin pidätte näppäintä painettuna ja antaa piirtää sen, mikä jäi löytymättä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/faceless_list.py"/>
        <source>Whole frame</source>
        <translation>Koko ruutu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/faceless_list.py"/>
        <source>picture</source>
        <translation>kuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/faceless_list.py"/>
        <source>video</source>
        <translation>video</translation>
    </message>
    <message>
        <location filename="../../../app/ui/fact_rows.py"/>
        <source>does not hold</source>
        <translation>ei pidä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/fact_rows.py"/>
        <source>missing</source>
        <translation>puuttuu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/fact_rows.py"/>
        <source>not known</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/fact_rows.py"/>
        <source>weaker</source>
        <translation>heikompi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/fields_dialog.py"/>
        <source>{typed} is not a date of the form YYYY-MM-DD. Nothing was changed; type it again.</source>
        <translation>{typed} ei ole päivämäärä muodossa YYYY-MM-DD. Mitään ei muutettu; kirjoittakaa se uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/file_dialog.py"/>
        <source>Choose a file of the list.</source>
        <translation>Valitkaa tiedosto luettelosta.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/file_dialog.py"/>
        <source>Choose this file</source>
        <translation>Valitse tiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/file_dialog.py"/>
        <source>{count} file to choose from</source>
        <translation>{count} tiedosto valittavana</translation>
    </message>
    <message>
        <location filename="../../../app/ui/file_dialog.py"/>
        <source>{count} files to choose from</source>
        <translation>{count} tiedostoa valittavana</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>Choose this folder</source>
        <translation>Valitse tämä kansio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>File name</source>
        <translation>Tiedoston nimi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>Folder</source>
        <translation>Kansio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>Folders</source>
        <translation>Kansiot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>Path</source>
        <translation>Polku</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>Write here</source>
        <translation>Kirjoita tähän</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>{count} folder</source>
        <translation>{count} kansio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>{count} folders</source>
        <translation>{count} kansiota</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>{folders} and {files} here</source>
        <translation>{folders} ja {files} tässä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/folder_dialog.py"/>
        <source>{folder} cannot be opened ({strerror}).</source>
        <translation>Ei voi avata: {folder} ({strerror}).</translation>
    </message>
    <message>
        <location filename="../../../app/ui/form_asking.py"/>
        <source>Something else is under way. Let it finish or cancel it first.</source>
        <translation>Jotakin muuta on kesken. Antakaa sen päättyä tai peruuttakaa se ensin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/frame_drawing.py"/>
        <source>Adding the face…</source>
        <translation>Lisätään kasvoja…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/frame_drawing.py"/>
        <source>Drag a box about the face, brows to chin; or arrows move it, Shift+arrows size it, with Ctrl by one pixel. Enter goes on to the eyes.</source>
        <translation>Vetäkää kehys kasvojen ympärille kulmakarvoista leukaan; tai nuolet siirtävät sitä, Shift+nuolet muuttavat kokoa, Ctrl:n kanssa pikselin kerrallaan. Enter siirtyy silmiin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/frame_drawing.py"/>
        <source>Eyes and nose as the engine sees them. Enter adds the face; if they are wrong, drag the dots, or {next} takes the next one and arrows move it.</source>
        <translation>Silmät ja nenä moottorin näkeminä. Enter lisää kasvot; jos ne ovat väärin, vetäkää pisteitä, tai {next} ottaa seuraavan ja nuolet siirtävät sitä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/frame_drawing.py"/>
        <source>Face {face_id} was added, {symbol} manual.</source>
        <translation>Kasvot {face_id} lisättiin, {symbol} käsin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/frame_drawing.py"/>
        <source>Looking for the eyes…</source>
        <translation>Etsitään silmiä…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/frame_drawing.py"/>
        <source>Put the dots on both eyes and the base of the nose: drag them, or {next} takes the next one and arrows move it; {no_nose} leaves the nose out. Enter adds the face.</source>
        <translation>Asettakaa pisteet molempiin silmiin ja nenän tyveen: vetäkää niitä, tai {next} ottaa seuraavan ja nuolet siirtävät sitä; {no_nose} jättää nenän pois. Enter lisää kasvot.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/framed.py"/>
        <source>Frame of face {face_id}</source>
        <translation>Kasvojen {face_id} ruutu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/framed.py"/>
        <source>Frame of file {name}</source>
        <translation>Tiedoston {name} ruutu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/framed.py"/>
        <source>frame {number} of {count}</source>
        <translation>ruutu {number} / {count}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/framed.py"/>
        <source>from {time} on</source>
        <translation>alkaen {time}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>All sources</source>
        <translation>Kaikki lähteet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>All types</source>
        <translation>Kaikki tyypit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>By a column</source>
        <translation>Sarakkeen mukaan</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>By name</source>
        <translation>Nimen mukaan</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>By source</source>
        <translation>Lähteen mukaan</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>By type</source>
        <translation>Tyypin mukaan</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Due first</source>
        <translation>Erääntyvät ensin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Due within so many days</source>
        <translation>Erääntyy näin monen päivän kuluessa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Due within … days</source>
        <translation>Erääntyy, pv</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Most references</source>
        <translation>Eniten vertailukuvia</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Name begins with</source>
        <translation>Nimen alku</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Name begins with…</source>
        <translation>Nimen alku…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Newest first</source>
        <translation>Uusimmat ensin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Oldest first</source>
        <translation>Vanhimmat ensin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Order</source>
        <translation>Järjestys</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Source</source>
        <translation>Lähde</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Without year of birth</source>
        <translation>Ilman syntymävuotta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_filter.py"/>
        <source>Youngest first</source>
        <translation>Nuorimmat ensin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_page.py"/>
        <source>Enrolment</source>
        <translation>Rekisteröinti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_page.py"/>
        <source>Enrol…</source>
        <translation>Lisää…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_page.py"/>
        <source>Gallery</source>
        <translation>Galleria</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_page.py"/>
        <source>Hash sets</source>
        <translation>Tiivistekokoelmat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_page.py"/>
        <source>Partner files</source>
        <translation>Kumppanitiedostot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_page.py"/>
        <source>Subjects</source>
        <translation>Kohteet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_page.py"/>
        <source>Whom searches look among. Looking here goes on record.</source>
        <translation>Keiden joukosta haut tehdään. Katselu kirjataan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>(erased)</source>
        <translation>(hävitetty)</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>Added</source>
        <translation>Lisätty</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>Keep until</source>
        <translation>Säilytettävä asti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>Name or reference</source>
        <translation>Nimi tai tunnus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>Ref.</source>
        <translation>Kuvia</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>Terms</source>
        <translation>Ehdot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>empty</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>lent by {names}</source>
        <translation>lainannut {names}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>not to be searched</source>
        <translation>ei saa hakea</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>not to leave the unit</source>
        <translation>ei saa lähteä yksiköstä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_rows.py"/>
        <source>unknown</source>
        <translation>ei tiedossa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{count} new candidate has not been looked at</source>
        <translation>{count} uutta ehdokasta ei ole katsottu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{count} new candidates have not been looked at</source>
        <translation>{count} uutta ehdokasta ei ole katsottu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{count} standing search cannot run</source>
        <translation>{count} jatkuvaa hakua ei voida ajaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{count} standing search of the case waits to be made again</source>
        <translation>{count} tapauksen jatkuva haku odottaa uusimista</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{count} standing searches cannot run</source>
        <translation>{count} jatkuvaa hakua ei voida ajaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{count} standing searches of the case wait to be made again</source>
        <translation>{count} tapauksen jatkuvaa hakua odottaa uusimista</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{count} subject</source>
        <translation>{count} kohde</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{count} subjects</source>
        <translation>{count} kohdetta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{count} with {pack}</source>
        <translation>{count}, {pack}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{references} of {subjects}, gallery version {version}. Looking here goes on record.</source>
        <translation>{references}, {subjects}, gallerian versio {version}. Katselu kirjataan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/gallery_summary.py"/>
        <source>{subjects} {type} ({references}) since {when}</source>
        <translation>{subjects} {type} ({references}) alkaen {when}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Add a hash set</source>
        <translation>Lisää tiivistekokoelma</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Add a set…</source>
        <translation>Lisää kokoelma…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Category</source>
        <translation>Luokka</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Choose a hash set</source>
        <translation>Valitkaa tiivistekokoelma</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Choose a hash set that is in force first.</source>
        <translation>Valitkaa ensin voimassa oleva tiivistekokoelma.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Digests</source>
        <translation>Tiivisteet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Files are looked up at intake. What a set knows by MD5 or SHA-1 alone may still be another file.</source>
        <translation>Tiedostoja haetaan tuonnissa. Minkä kokoelma tuntee vain MD5:n tai SHA-1:n mukaan, voi silti olla toinen tiedosto.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Files that it knows are</source>
        <translation>Sen tuntemat tiedostot ovat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Installed</source>
        <translation>Asennettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Installing the hash set</source>
        <translation>Asennetaan tiivistekokoelmaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Its digests are erased. Files that it marked stay marked, and nothing is kept from view for it.</source>
        <translation>Sen tiivisteet on hävitetty. Sen merkitsemät tiedostot pysyvät merkittyinä, eikä sen vuoksi enää pidetä mitään piilossa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Its files are</source>
        <translation>Sen tiedostot ovat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Look up files of the case</source>
        <translation>Hae tapauksen tiedostot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>No case is open. Enter one first; its files are looked up then.</source>
        <translation>Mitään tapausta ei ole avattu. Siirtykää ensin tapaukseen; sen tiedostot haetaan silloin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>No file was given. Nothing was installed; choose one.</source>
        <translation>Tiedostoa ei annettu. Mitään ei asennettu; valitkaa tiedosto.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Remove it</source>
        <translation>Poista</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Remove the hash set {name}</source>
        <translation>Poista tiivistekokoelma {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Remove…</source>
        <translation>Poista…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>Text with a digest on each line, or CSV: MD5, SHA-1, SHA-256. All of the file is installed, or nothing.</source>
        <translation>Teksti, jossa on tiiviste joka rivillä, tai CSV: MD5, SHA-1, SHA-256. Koko tiedosto asennetaan, tai ei mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>What its files are</source>
        <translation>Mitä sen tiedostot ovat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>removed {when}</source>
        <translation>poistettu {when}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>{count} digest</source>
        <translation>{count} tiiviste</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>{count} digests</source>
        <translation>{count} tiivistettä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>{count} file of the case is known.</source>
        <translation>{count} tapauksen tiedosto tunnetaan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>{count} files of the case are known.</source>
        <translation>{count} tapauksen tiedostoa tunnetaan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>{count} further file of the case is known by a hash set.</source>
        <translation>Lisäksi {count} tapauksen tiedosto on tiivistekokoelmassa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>{count} further files of the case are known by a hash set.</source>
        <translation>Lisäksi {count} tapauksen tiedostoa on tiivistekokoelmassa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>{count} line</source>
        <translation>{count} rivi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>{count} lines</source>
        <translation>{count} riviä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/hash_set_panel.py"/>
        <source>{name}: {digests} from {lines}, {repeated} of them given twice, {left_out} of empty files left out.</source>
        <translation>{name}: {digests}, {lines}; kahdesti annettuja {repeated}, tyhjien tiedostojen pois jätettyjä {left_out}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/heading.py"/>
        <source>How much is left</source>
        <translation>Paljonko on jäljellä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/heading.py"/>
        <source>Stamps of this unit</source>
        <translation>Tämän yksikön leimat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/heading.py"/>
        <source>Where you are</source>
        <translation>Missä olette</translation>
    </message>
    <message>
        <location filename="../../../app/ui/heading.py"/>
        <source>Who is logged in</source>
        <translation>Kuka on kirjautunut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/help_dialog.py"/>
        <source>Help</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <location filename="../../../app/ui/help_dialog.py"/>
        <source>Help pages</source>
        <translation>Ohjesivut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/help_dialog.py"/>
        <source>Help text</source>
        <translation>Ohjeteksti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/help_dialog.py"/>
        <source>No help page holds all these words. Fewer words find more.</source>
        <translation>Millään ohjesivulla ei ole kaikkia näitä sanoja. Harvemmat sanat löytävät enemmän.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/help_dialog.py"/>
        <source>Pages found</source>
        <translation>Löydetyt sivut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/help_dialog.py"/>
        <source>Search the help</source>
        <translation>Hae ohjeesta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/help_dialog.py"/>
        <source>Search the help ({key})</source>
        <translation>Hae ohjeesta ({key})</translation>
    </message>
    <message>
        <location filename="../../../app/ui/help_dialog.py"/>
        <source>{count} page</source>
        <translation>{count} sivu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/help_dialog.py"/>
        <source>{count} pages</source>
        <translation>{count} sivua</translation>
    </message>
    <message>
        <location filename="../../../app/ui/intake_form.py"/>
        <source>Choose folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/intake_form.py"/>
        <source>Choose the exhibit's folder</source>
        <translation>Valitse todistuskappaleen kansio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/intake_form.py"/>
        <source>Drop a folder here, or choose one</source>
        <translation>Pudottakaa kansio tähän tai valitkaa kansio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/intake_form.py"/>
        <source>Each file is hashed and recorded. Links are never followed.</source>
        <translation>Jokaisesta tiedostosta lasketaan tiiviste, ja se kirjataan. Linkkejä ei koskaan seurata.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/intake_form.py"/>
        <source>Exhibit name</source>
        <translation>Todistuskappaleen nimi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/intake_form.py"/>
        <source>Exhibit name, for instance KJB/1</source>
        <translation>Todistuskappaleen nimi, esimerkiksi KJB/1</translation>
    </message>
    <message>
        <location filename="../../../app/ui/intake_form.py"/>
        <source>Take in</source>
        <translation>Tuo</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keep_dialog.py"/>
        <source>Empty: as long as the case is kept, or as the policy allows.</source>
        <translation>Tyhjä: niin kauan kuin tapausta säilytetään tai käytäntö sallii.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keep_dialog.py"/>
        <source>For the same purpose: {purpose}. When you open the case and gallery or models have changed, it is searched again in your name, on record, until examiners agree on somebody, your training or the authority lapses, its last day is over, or somebody ends it.</source>
        <translation>Samaan käyttötarkoitukseen: {purpose}. Kun avaatte tapauksen ja galleria tai mallit ovat muuttuneet, haku tehdään uudelleen nimissänne ja kirjataan, kunnes tutkijat ovat yksimielisiä jostakusta, koulutuksenne tai toimivaltuus päättyy, viimeinen päivä on ohi tai joku lopettaa haun.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keep_dialog.py"/>
        <source>Keep searching: {probe}</source>
        <translation>Pidä haku voimassa: {probe}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keep_dialog.py"/>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keep_dialog.py"/>
        <source>{typed} is not a date of the form YYYY-MM-DD.</source>
        <translation>{typed} ei ole päivämäärä muodossa VVVV-KK-PP.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>A job earlier</source>
        <translation>Työ aiemmaksi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>A job earlier, later</source>
        <translation>Työ aiemmaksi, myöhemmäksi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>A job later</source>
        <translation>Työ myöhemmäksi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Blank the screen</source>
        <translation>Tyhjennä näyttö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Blank: back</source>
        <translation>Tyhjä näyttö: takaisin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Cancel a job</source>
        <translation>Peruuta työ</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Choose a folder</source>
        <translation>Valitse kansio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Choose my keys</source>
        <translation>Valitse omat näppäimet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Close a lead</source>
        <translation>Sulje johtolanka</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Close the result</source>
        <translation>Sulje tulos</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Confirm a proposal</source>
        <translation>Vahvista ehdotus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Decline it</source>
        <translation>Hylkää se</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Dismiss, close</source>
        <translation>Piilota, sulje</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Down</source>
        <translation>Alas</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Earlier messages</source>
        <translation>Aiemmat viestit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>End a standing search</source>
        <translation>Lopeta jatkuva haku</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Everything larger</source>
        <translation>Kaikki suuremmaksi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Everything smaller</source>
        <translation>Kaikki pienemmäksi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Everywhere</source>
        <translation>Kaikkialla</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Examine, this exhibit</source>
        <translation>Tutki, tämä kappale</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Faces</source>
        <translation>Kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Files without a face, back</source>
        <translation>Kasvottomat, takaisin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Help for the page</source>
        <translation>Sivun ohje</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Larger, smaller type</source>
        <translation>Suurempi, pienempi teksti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Lists</source>
        <translation>Luettelot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Lock the unit</source>
        <translation>Lukitse yksikkö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Mark all as seen</source>
        <translation>Merkitse kaikki nähdyiksi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Move in lists and tiles</source>
        <translation>Liiku luetteloissa, ruuduissa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>My view, today, breaks</source>
        <translation>Oma näkymä, tauot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>New passphrase</source>
        <translation>Uusi salalause</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Next field</source>
        <translation>Seuraava kenttä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Next field, the one before</source>
        <translation>Seuraava, edellinen kenttä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Older entries</source>
        <translation>Vanhemmat kirjaukset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Open a file that is listed</source>
        <translation>Avaa luettelon tiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Open, do what is asked</source>
        <translation>Avaa, tee pyydetty</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Audit trail</source>
        <translation>Sivu Kirjausketju</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Candidates</source>
        <translation>Sivu Ehdokkaat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Cases</source>
        <translation>Sivu Tapaukset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Compare</source>
        <translation>Sivu Vertaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Exhibits</source>
        <translation>Sivu Todisteet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Faces</source>
        <translation>Sivu Kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Gallery</source>
        <translation>Sivu Galleria</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page People</source>
        <translation>Sivu Jäsenet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Policy</source>
        <translation>Sivu Käytäntö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Report</source>
        <translation>Sivu Raportti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Unit</source>
        <translation>Sivu Yksikkö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Page Verify</source>
        <translation>Sivu Tarkista</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Pages</source>
        <translation>Sivut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Pause the queue, go on</source>
        <translation>Jono tauolle, jatka</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>People</source>
        <translation>Jäsenet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Policy</source>
        <translation>Käytäntö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Produce report</source>
        <translation>Laadi raportti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Quality trials</source>
        <translation>Laatukokeet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Queue: pause, cancel</source>
        <translation>Jono: tauko, peruuta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Read the page again</source>
        <translation>Lue sivu uudelleen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Report</source>
        <translation>Raportti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Retry failed, open file</source>
        <translation>Yritä taas, avaa tiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Roles</source>
        <translation>Roolit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Run a standing search now</source>
        <translation>Aja jatkuva haku nyt</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Shield off, on</source>
        <translation>Suojaus pois, päälle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Standing searches, new ones</source>
        <translation>Jatkuvat haut, uudet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Stop all searching</source>
        <translation>Pysäytä kaikki haut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>The field before</source>
        <translation>Edellinen kenttä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>There: seen, run, end</source>
        <translation>Siellä: nähty, aja, lopeta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>This sheet</source>
        <translation>Tämä ohje</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>To the left</source>
        <translation>Vasemmalle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>To the right</source>
        <translation>Oikealle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Training</source>
        <translation>Koulutus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Up</source>
        <translation>Ylös</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Verify</source>
        <translation>Tarkista</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Whole frame, searched face</source>
        <translation>Koko ruutu, haetut kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts.py"/>
        <source>Withdraw it</source>
        <translation>Peru se</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Add a model pack</source>
        <translation>Lisää mallipaketti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Add, remove a hash set</source>
        <translation>Lisää, poista tiivisteitä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Add, remove a model pack</source>
        <translation>Lisää, poista mallipaketti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Another date</source>
        <translation>Toinen päivä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Apply a list of erasures</source>
        <translation>Pane hävitysluettelo täytäntöön</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Back up</source>
        <translation>Varmuuskopioi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Back up for an escrow holder, too</source>
        <translation>Varmuuskopioi, myös talletusavaimelle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Back up, sealed to escrow</source>
        <translation>Varmuuskopioi, sinetöi talletukseen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Backup, recovery</source>
        <translation>Kopiot, palautus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Birth date and sex</source>
        <translation>Syntymäaika ja sukupuoli</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Birth date, keep until, terms</source>
        <translation>Syntymäaika, säilytys, ehdot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Capture date of a reference</source>
        <translation>Vertailukuvan kuvausaika</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Certificate; list of erasures, apply one</source>
        <translation>Todistus; hävitysluettelo, sen täytäntöönpano</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Check a recovery sheet</source>
        <translation>Tarkista palautusarkki</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Choose for use, embed again</source>
        <translation>Valitse käyttö, vektoroi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Choose models for use</source>
        <translation>Valitse käytettävät mallit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Close the evaluation</source>
        <translation>Päätä kokeilu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Custody</source>
        <translation>Hallintaketju</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Declaration: keep it, disclose by it</source>
        <translation>Ilmoitus: säilytä, paljasta sillä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Disclose a quality trial</source>
        <translation>Paljasta laatukoe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Disclose a trial by its declaration</source>
        <translation>Paljasta koe sen ilmoituksella</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Embed again</source>
        <translation>Vektoroi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Enrol somebody</source>
        <translation>Rekisteröi joku</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Erase a partner's file</source>
        <translation>Hävitä kumppanitiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Erase a reference</source>
        <translation>Hävitä vertailukuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Erase a reference, a subject</source>
        <translation>Hävitä vertailukuva, kohde</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Erase a subject</source>
        <translation>Hävitä kohde</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Erase what is due</source>
        <translation>Hävitä erääntyvä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Erase, propose the erasure</source>
        <translation>Hävitä, ehdota hävitystä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Filter the subjects</source>
        <translation>Suodata kohteet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Filter, order</source>
        <translation>Suodata, järjestä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Gallery: hash sets</source>
        <translation>Galleria: tiivisteet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Gallery: partner files</source>
        <translation>Galleria: kumppanit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Gallery: subjects</source>
        <translation>Galleria: kohteet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Keep the declaration of a quality trial</source>
        <translation>Säilytä laatukokeen ilmoitus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Keep until another day</source>
        <translation>Säilytä toiseen päivään</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>List of erasures</source>
        <translation>Hävitysluettelo</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Lock after so long</source>
        <translation>Lukitse ajan kuluttua</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Make an escrow key</source>
        <translation>Tee talletusavain</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Model packs</source>
        <translation>Mallipaketit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>New code, sheets, escrow key</source>
        <translation>Uusi koodi, arkit, talletusavain</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>New recovery code</source>
        <translation>Uusi palautuskoodi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>No witness at locks</source>
        <translation>Ei todistajaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Order the subjects</source>
        <translation>Järjestä kohteet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Pages of a performance test</source>
        <translation>Suorituskykykokeen sivut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Proof of the fence</source>
        <translation>Aitauksen todistus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Propose the erasure</source>
        <translation>Ehdota hävitystä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Protection</source>
        <translation>Suojaus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Read a partner's file in</source>
        <translation>Lue kumppanin tiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Read one in, write one</source>
        <translation>Lue tai kirjoita tiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Read the protection again</source>
        <translation>Lue suojaus uudelleen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Register anew, lock after</source>
        <translation>Rekisteröi, lukitusaika</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Register the unit anew</source>
        <translation>Rekisteröi yksikkö uudelleen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Rehearse a restoration</source>
        <translation>Kokeile palautusta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Rehearse, check a sheet</source>
        <translation>Koepalautus, tarkista arkki</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Remove a hash set</source>
        <translation>Poista tiivistekokoelma</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Remove a model pack</source>
        <translation>Poista mallipaketti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Restore from a backup</source>
        <translation>Palauta varmuuskopiosta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Results of quality trials</source>
        <translation>Laatukokeiden tulokset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Retention, erasure</source>
        <translation>Säilytys, hävitys</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Run a performance test</source>
        <translation>Aja suorituskykykoe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Run a test, its pages</source>
        <translation>Aja koe, sen sivut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Run the selftest</source>
        <translation>Aja itsetesti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Sections</source>
        <translation>Osiot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Selftest</source>
        <translation>Itsetesti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Selftest, proof of the fence</source>
        <translation>Itsetesti, aitauksen todistus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Set a quality trial</source>
        <translation>Aseta laatukoe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Set, disclose a trial, results</source>
        <translation>Aseta, paljasta koe, tulokset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Show pictures</source>
        <translation>Näytä kuvat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Subjects, hash sets, partners</source>
        <translation>Kohteet, tiivisteet, kumppanit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Take note of a restoration</source>
        <translation>Merkitse palautus tiedoksi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Terms of a subject</source>
        <translation>Kohteen ehdot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Three new recovery sheets</source>
        <translation>Kolme uutta palautusarkkia</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit</source>
        <translation>Yksikkö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit: backup</source>
        <translation>Yksikkö: varmuuskopio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit: custody</source>
        <translation>Yksikkö: hallintaketju</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit: model packs</source>
        <translation>Yksikkö: mallipaketit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit: protection</source>
        <translation>Yksikkö: suojaus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit: quality trials</source>
        <translation>Yksikkö: laatukokeet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit: retention</source>
        <translation>Yksikkö: säilytys</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit: selftest</source>
        <translation>Yksikkö: itsetesti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit: the unit</source>
        <translation>Yksikkö: tämä yksikkö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Unit: validation</source>
        <translation>Yksikkö: validointi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Validation</source>
        <translation>Validointi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Verify backups</source>
        <translation>Tarkista varmuuskopiot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Verify backups, restore</source>
        <translation>Todenna varmuuskopiot, palauta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Witness at each lock</source>
        <translation>Todistaja joka lukituksessa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Witness: now, at locks, none</source>
        <translation>Todistaja: nyt, aina, ei</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Write a certificate</source>
        <translation>Kirjoita todistus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Write a file for a partner</source>
        <translation>Kirjoita tiedosto kumppanille</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_keeping.py"/>
        <source>Write a witness</source>
        <translation>Kirjoita todistajatiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>A step back</source>
        <translation>Askel taaksepäin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Back to the usual keys</source>
        <translation>Tavalliset näppäimet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Before a unit is open</source>
        <translation>Ennen yksikön avaamista</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Cancel the work that runs</source>
        <translation>Peruuta käynnissä oleva työ</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Choose the file of a field</source>
        <translation>Valitse kentän tiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Choose the unit's folder</source>
        <translation>Valitse yksikön kansio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Colour</source>
        <translation>Väri</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Colour, sharp</source>
        <translation>Väri, tarkka</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Dialogs</source>
        <translation>Valintaikkunat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Do it, from a text</source>
        <translation>Tee se tekstikentästä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Draw a face</source>
        <translation>Piirrä kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Drawing a face</source>
        <translation>Kasvojen piirtäminen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Exchange the two keys</source>
        <translation>Vaihda näppäimet keskenään</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Exchange two, usual, all usual</source>
        <translation>Vaihda, tavallinen, kaikki</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Folder above</source>
        <translation>Yläkansio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Frame after</source>
        <translation>Seuraava ruutu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Frame before</source>
        <translation>Edellinen ruutu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Frame before, after</source>
        <translation>Edellinen, seuraava ruutu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Higher</source>
        <translation>Korkeampi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Hold to see</source>
        <translation>Pidä nähdäksesi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>I would not</source>
        <translation>En ole</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>I would say so, I would not</source>
        <translation>Samaa mieltä, en ole</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>I would say so, too</source>
        <translation>Olen samaa mieltä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Leave the nose out</source>
        <translation>Jätä nenä pois</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Lower</source>
        <translation>Matalampi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Move box or dot</source>
        <translation>Siirrä kehystä tai pistettä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>My keys</source>
        <translation>Omat näppäimeni</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Narrow a search</source>
        <translation>Rajaa hakua</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Narrower</source>
        <translation>Kapeampi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Next dot</source>
        <translation>Seuraava piste</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Next dot, no nose</source>
        <translation>Seuraava piste, ei nenää</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>On to the eyes, add the face</source>
        <translation>Silmiin, lisää kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>One file</source>
        <translation>Yksi tiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Original, grey, invert, level</source>
        <translation>Alkuperäinen, harmaa, suora</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Purpose of a search</source>
        <translation>Haun käyttötarkoitus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Purpose used before, 1</source>
        <translation>Aiemmin käytetty käyttötarkoitus 1</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Purpose used before, 2</source>
        <translation>Aiemmin käytetty käyttötarkoitus 2</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Purpose used before, 3</source>
        <translation>Aiemmin käytetty käyttötarkoitus 3</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Purposes used before</source>
        <translation>Aiemmin käytetyt käyttötarkoitukset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Recovery code</source>
        <translation>Palautuskoodi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Recovery code, two sheets</source>
        <translation>Palautuskoodi, kaksi arkkia</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Retry all of this reason</source>
        <translation>Yritä saman syyn tiedostoja</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Retry all that failed</source>
        <translation>Yritä kaikkia uudelleen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Retry this file</source>
        <translation>Yritä tätä uudelleen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Retry this reason, all</source>
        <translation>Yritä saman syyn, kaikkia</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Save the page as PDF</source>
        <translation>Tallenna sivu PDF:nä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Seen elsewhere</source>
        <translation>Nähty muualla</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Sharp</source>
        <translation>Tarkka</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Size of the box</source>
        <translation>Kehyksen koko</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Two recovery sheets</source>
        <translation>Kaksi palautusarkkia</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Usual key</source>
        <translation>Tavallinen näppäin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Whole frame of the file</source>
        <translation>Tiedoston koko ruutu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Wider</source>
        <translation>Leveämpi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Work under way</source>
        <translation>Käynnissä oleva työ</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Write a certificate out</source>
        <translation>Kirjoita todistus ulos</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_windows.py"/>
        <source>Write the recovery sheet to a file</source>
        <translation>Kirjoita palautusarkki tiedostoon</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>All others visible, affected by</source>
        <translation>Muut näkyvät, vaikuttavat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Back to candidates</source>
        <translation>Takaisin ehdokkaisiin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Both, left, right</source>
        <translation>Molemmat, vasen, oikea</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Candidate after</source>
        <translation>Seuraava ehdokas</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Candidate before</source>
        <translation>Edellinen ehdokas</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Candidate before, after</source>
        <translation>Edellinen, seuraava ehdokas</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Capture date of its file</source>
        <translation>Tiedoston kuvausaika</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Closer</source>
        <translation>Lähemmäs</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Collage or mirror</source>
        <translation>Kollaasi tai peili</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Conclusion 4</source>
        <translation>Johtopäätös 4</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Conclusion 5</source>
        <translation>Johtopäätös 5</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Conclusion 6</source>
        <translation>Johtopäätös 6</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Conclusion 7</source>
        <translation>Johtopäätös 7</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Conclusion 8</source>
        <translation>Johtopäätös 8</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Conclusion 9</source>
        <translation>Johtopäätös 9</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Confirm a person</source>
        <translation>Vahvista henkilö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Confirm, ignore</source>
        <translation>Vahvista, ohita</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Different</source>
        <translation>Erilainen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Equalise</source>
        <translation>Tasaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Equalise, sharpen, levels</source>
        <translation>Tasaa, terävöi, tasot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Explainable</source>
        <translation>Selittyy</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Face before</source>
        <translation>Edelliset kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Faces of known files</source>
        <translation>Tunnettujen tiedostojen kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Farther</source>
        <translation>Kauemmas</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Group into persons</source>
        <translation>Ryhmittele henkilöiksi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Ignore faces</source>
        <translation>Ohita kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Landmarks</source>
        <translation>Kiintopisteet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Landmarks, next one</source>
        <translation>Kiintopisteet, seuraava</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Larger tiles</source>
        <translation>Suuremmat ruudut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Larger, smaller</source>
        <translation>Suurenna, pienennä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Level, closer, farther</source>
        <translation>Suorista, lähelle, kauas</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Levels</source>
        <translation>Tasot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Mark a face</source>
        <translation>Merkitse kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Mark a face, a person</source>
        <translation>Merkitse kasvot, henkilö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Mark a person</source>
        <translation>Merkitse henkilö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Mark downwards</source>
        <translation>Merkitse alas</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Mark to the left</source>
        <translation>Merkitse vasemmalle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Mark to the right</source>
        <translation>Merkitse oikealle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Mark upwards</source>
        <translation>Merkitse ylös</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Mark what is passed</source>
        <translation>Merkitse ohitettavat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Merge persons</source>
        <translation>Yhdistä henkilöitä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Merge, split off</source>
        <translation>Yhdistä, erota</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Move here, not the same</source>
        <translation>Siirrä tähän, ei sama</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Move picture or landmark</source>
        <translation>Siirrä kuvaa tai pistettä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Move to the left</source>
        <translation>Siirrä vasemmalle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Move to the right</source>
        <translation>Siirrä oikealle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Move to this person</source>
        <translation>Siirrä tälle henkilölle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Nearest to this person</source>
        <translation>Lähimmät tälle henkilölle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Next face</source>
        <translation>Seuraavat kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Next face, next reference</source>
        <translation>Seuraavat kasvot, vertailukuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Next landmark</source>
        <translation>Seuraava piste</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Next order</source>
        <translation>Seuraava järjestys</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Next reference</source>
        <translation>Seuraava vertailukuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Not the same</source>
        <translation>Ei sama</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Not visible</source>
        <translation>Ei näy</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Open copies</source>
        <translation>Avaa kopiot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Open copies, known files</source>
        <translation>Avaa kopiot, tunnetut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Order, which faces</source>
        <translation>Järjestys, mitkä kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Original, grey, invert</source>
        <translation>Alkup., harmaa, käänteinen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Overlay</source>
        <translation>Päällekkäin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Overlay, whole frame</source>
        <translation>Päällekkäin, koko ruutu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Record, go on</source>
        <translation>Kirjaa, jatka</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Reference before</source>
        <translation>Edellinen vertailukuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Search the marked faces</source>
        <translation>Hae merkityillä kasvoilla</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Search this face</source>
        <translation>Hae näillä kasvoilla</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Search this person</source>
        <translation>Hae tämä henkilö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Search this person, marked</source>
        <translation>Hae henkilöllä, merkityillä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Seen elsewhere, other cases</source>
        <translation>Nähty muualla, muut tapaukset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Sharpen</source>
        <translation>Terävöi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Similar</source>
        <translation>Samanlainen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Similar, different, explainable</source>
        <translation>Samanlainen, erilainen, selittyy</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Smaller tiles</source>
        <translation>Pienemmät ruudut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Split off</source>
        <translation>Erota</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Step after</source>
        <translation>Seuraava vaihe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Step before</source>
        <translation>Edellinen vaihe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Step before, after</source>
        <translation>Vaihe ennen, jälkeen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Suitability or conclusion 1</source>
        <translation>Soveltuvuus, johtopäätös 1</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Suitability or conclusion 2</source>
        <translation>Soveltuvuus, johtopäätös 2</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Suitability or conclusion 3</source>
        <translation>Soveltuvuus, johtopäätös 3</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Suitability, conclusion</source>
        <translation>Soveltuvuus, johtopäätös</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Take a decision back</source>
        <translation>Kumoa päätös</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>The one before</source>
        <translation>Sitä edeltävä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Turn</source>
        <translation>Käännä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Turn back</source>
        <translation>Kierrä takaisin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Turn, turn back</source>
        <translation>Käännä, takaisin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Unmark all</source>
        <translation>Poista merkinnät</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Visible</source>
        <translation>Näkyy</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Visible, limited, not</source>
        <translation>Näkyy, rajallinen, ei</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>What the picture is affected by</source>
        <translation>Mikä kuvaan vaikuttaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Which faces</source>
        <translation>Mitkä kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Whole frame of a face</source>
        <translation>Kasvojen koko ruutu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Whole frame of the face</source>
        <translation>Kasvojen koko ruutu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/key_acts_of_work.py"/>
        <source>Whole frame, capture date</source>
        <translation>Koko ruutu, kuvausaika</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keyring.py"/>
        <source>Bksp</source>
        <translation>Askelp.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keyring.py"/>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keyring.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keyring.py"/>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keyring.py"/>
        <source>PgDn</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keyring.py"/>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keyring.py"/>
        <source>Space</source>
        <translation>Väli</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keyring.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>Acts and their keys</source>
        <translation>Toiminnot ja näppäimet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>All keys are the usual ones again, once you keep that.</source>
        <translation>Kaikki näppäimet ovat taas tavalliset, kun säilytätte tämän.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>Enter on an act, then press its new key. Nothing holds before you keep it.</source>
        <translation>Enter toiminnon kohdalla, sitten sen uusi näppäin. Mikään ei ole voimassa ennen säilyttämistä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>Give it another key</source>
        <translation>Toinen näppäin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>Keep</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>Key</source>
        <translation>Näppäin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>Press the new key for “{act}” now. Esc leaves it as it is.</source>
        <translation>Painakaa nyt uusi näppäin toiminnolle ”{act}”. Esc jättää sen ennalleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>They hold for you alone, wherever you open this unit. Esc, F12, Enter and the arrows stay.</source>
        <translation>Ne koskevat vain teitä, missä tahansa avaattekin tämän yksikön. Esc, F12, Enter ja nuolet pysyvät.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>What it does</source>
        <translation>Mitä se tekee</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>Where</source>
        <translation>Missä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>{key} does {acts} now. Exchange the two keys, or choose another.</source>
        <translation>{key} tekee nyt tämän: {acts}. Vaihtakaa näppäimet keskenään tai valitkaa toinen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>{key} does {acts}. Nothing was changed; choose another key.</source>
        <translation>{key} tekee tämän: {acts}. Mitään ei muutettu; valitkaa toinen näppäin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_dialog.py"/>
        <source>“{act}” ({page})</source>
        <translation>”{act}” ({page})</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_overlay.py"/>
        <source>Keys</source>
        <translation>Näppäimet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_overlay.py"/>
        <source>Keys  ·  {number} of {count}</source>
        <translation>Näppäimet  ·  {number} / {count}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/keys_overlay.py"/>
        <source>← → show further keys. Any other key closes this sheet. {key} gives acts other keys.</source>
        <translation>← → näyttävät lisää näppäimiä. Mikä tahansa muu näppäin sulkee tämän. {key} antaa toiminnoille muut näppäimet.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/language_choice.py"/>
        <source>As on the page that unlocks</source>
        <translation>Kuten avaussivulla</translation>
    </message>
    <message>
        <location filename="../../../app/ui/language_choice.py"/>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <location filename="../../../app/ui/lead_dialog.py"/>
        <source>Choose how it ended</source>
        <translation>Valitkaa, miten se päättyi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/lead_dialog.py"/>
        <source>Close the lead</source>
        <translation>Sulje johtolanka</translation>
    </message>
    <message>
        <location filename="../../../app/ui/lead_dialog.py"/>
        <source>Close the lead to {subject}</source>
        <translation>Sulje johtolanka: {subject}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/lead_dialog.py"/>
        <source>Corroboration</source>
        <translation>Vahvistus muualta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/lead_dialog.py"/>
        <source>Everybody who searched, examined or verified will see it. It is kept for ever.</source>
        <translation>Kaikki, jotka hakivat, tutkivat tai tarkistivat, näkevät sen. Se säilytetään pysyvästi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/lead_dialog.py"/>
        <source>Outcome</source>
        <translation>Lopputulos</translation>
    </message>
    <message>
        <location filename="../../../app/ui/lead_dialog.py"/>
        <source>What was found out, by whom, from what other source</source>
        <translation>Mitä saatiin selville, kuka, mistä muusta lähteestä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>Candidate</source>
        <translation>Ehdokas</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>Close lead…</source>
        <translation>Sulje johtolanka…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>Leads of this case</source>
        <translation>Tämän tapauksen johtolangat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>Subject</source>
        <translation>Kohde</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>The lead is closed: {outcome}.</source>
        <translation>Johtolanka on suljettu: {outcome}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>Worked on by</source>
        <translation>Käsittelijät</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>open</source>
        <translation>avoin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>{count} lead</source>
        <translation>{count} johtolanka</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>{count} leads</source>
        <translation>{count} johtolankaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/leads_panel.py"/>
        <source>{leads}, {still_open} open</source>
        <translation>{leads}, avoinna {still_open}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>Exhibits ({page}), then {go_on}</source>
        <translation>Todisteet ({page}), sitten {go_on}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>Next waits what {name} asked for. To go on, in your name: {where}.</source>
        <translation>Seuraavana odottaa työ, jonka pyysi {name}. Jatkaminen teidän nimissänne: {where}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>Nothing waits in the queue.</source>
        <translation>Jonossa ei odota mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>The work in this case waits. It goes on when you enter the case again.</source>
        <translation>Tämän tapauksen työ odottaa. Se jatkuu, kun siirrytte tapaukseen uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>{count} more job failed; the queue says why.</source>
        <translation>{count} työ lisää epäonnistui; jono kertoo syyn.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>{count} more jobs failed; the queue says why.</source>
        <translation>{count} työtä lisää epäonnistui; jono kertoo syyn.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>{waiting}, first what {name} asked for. To go on, in your name: {where}.</source>
        <translation>{waiting}, ensin työ, jonka pyysi {name}. Jatkaminen teidän nimissänne: {where}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>{waiting}. An examiner can let the work go on.</source>
        <translation>{waiting}. Tutkija voi antaa työn jatkua.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>{waiting}; going on with: {work}. To pause: {where}.</source>
        <translation>{waiting}; jatkuu: {work}. Keskeyttäminen: {where}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/long_work.py"/>
        <source>{waiting}; the queue is paused. To go on: {where}.</source>
        <translation>{waiting}; jono on tauolla. Jatkaminen: {where}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/main_window.py"/>
        <source>Found at the unlock</source>
        <translation>Avattaessa havaittua</translation>
    </message>
    <message>
        <location filename="../../../app/ui/main_window.py"/>
        <source>Stopping the work in hand…</source>
        <translation>Kesken olevaa työtä pysäytetään…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/main_window.py"/>
        <source>Work that goes on</source>
        <translation>Jatkuva työ</translation>
    </message>
    <message>
        <location filename="../../../app/ui/messages.py"/>
        <source>Dismiss</source>
        <translation>Piilota</translation>
    </message>
    <message>
        <location filename="../../../app/ui/messages.py"/>
        <source>Earlier</source>
        <translation>Aiemmat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/messages.py"/>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/messages.py"/>
        <source>Messages</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/messages.py"/>
        <source>Messages since the unit was opened</source>
        <translation>Viestit yksikön avaamisen jälkeen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/messages.py"/>
        <source>Nothing was said since the unit was opened.</source>
        <translation>Ei viestejä yksikön avaamisen jälkeen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/narrow_form.py"/>
        <source>Any</source>
        <translation>Mikä tahansa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/narrow_form.py"/>
        <source>Children of whom a field is unknown are searched, too, and counted.</source>
        <translation>Myös lapset, joista jokin tieto puuttuu, ovat mukana haussa, ja heidät lasketaan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/narrow_form.py"/>
        <source>Leave out those of whom sex or birth date is unknown</source>
        <translation>Jätä pois ne, joiden sukupuoli tai syntymäaika ei ole tiedossa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/narrow_form.py"/>
        <source>as the gallery has it</source>
        <translation>kuten galleriassa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/navigation.py"/>
        <source>Lift the stop</source>
        <translation>Poista pysäytys</translation>
    </message>
    <message>
        <location filename="../../../app/ui/navigation.py"/>
        <source>Lock</source>
        <translation>Lukitse</translation>
    </message>
    <message>
        <location filename="../../../app/ui/navigation.py"/>
        <source>Stop searching</source>
        <translation>Pysäytä haut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Compared</source>
        <translation>Verrattu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Consultations from other cases</source>
        <translation>Muista tapauksista tehdyt katselut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>From case</source>
        <translation>Tapauksesta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Leads between cases</source>
        <translation>Johtolangat tapausten välillä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Leads between this case and others; both keep their own persons</source>
        <translation>Johtolangat tämän ja muiden tapausten välillä; kumpikin pitää omat henkilönsä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Look at it</source>
        <translation>Katso</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Persons</source>
        <translation>Henkilöt</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Reasons</source>
        <translation>Perustelut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Said by</source>
        <translation>Sanoja</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Say so, too</source>
        <translation>Yhdy kantaan</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Say that you would not</source>
        <translation>Ilmoita eriävä kanta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Searches across cases</source>
        <translation>Haut tapausten välillä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Searches this case made among other cases</source>
        <translation>Haut, jotka tämä tapaus teki muista tapauksista</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>The lead with {other}</source>
        <translation>Johtolanka: {other}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Where it stands</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>Who consulted this case from another one</source>
        <translation>Kuka katseli tätä tapausta toisesta tapauksesta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>With</source>
        <translation>Minkä kanssa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>You speak before you read the other examiner's reasons. To look at the faces, enter the case that proposed the lead and open it there.</source>
        <translation>Lausutte kantanne ennen kuin luette ehdottaneen tutkijan perustelut. Nähdäksenne kasvot siirtykää tapaukseen, joka ehdotti johtolankaa, ja avatkaa se siellä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/other_cases_dialog.py"/>
        <source>shown once a second examiner has spoken</source>
        <translation>näytetään, kun toinen tutkija on lausunut kantansa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>128 pixels</source>
        <translation>128 pikseliä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>192 pixels</source>
        <translation>192 pikseliä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>20 minutes</source>
        <translation>20 minuuttia</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>30 minutes</source>
        <translation>30 minuuttia</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>45 minutes</source>
        <translation>45 minuuttia</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>60 minutes</source>
        <translation>60 minuuttia</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>64 pixels</source>
        <translation>64 pikseliä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>90 minutes</source>
        <translation>90 minuuttia</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>96 pixels</source>
        <translation>96 pikseliä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Any size</source>
        <translation>Mikä tahansa koko</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>As the system asks</source>
        <translation>Kuten järjestelmä pyytää</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Blur</source>
        <translation>Sumennus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Faces no larger than</source>
        <translation>Kasvojen enimmäiskoko</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>How faces are shown to you, everywhere. Only you can read what stands here. {lift} lifts the shield from all faces, and puts it on again.</source>
        <translation>Miten kasvot näytetään teille, kaikkialla. Vain te voitte lukea, mitä tässä on. {lift} poistaa suojauksen kaikista kasvoista ja palauttaa sen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Light</source>
        <translation>Kevyt</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Medium</source>
        <translation>Keskitaso</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>My keys…</source>
        <translation>Näppäimeni…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>My view</source>
        <translation>Oma näkymä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Never</source>
        <translation>Ei koskaan</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>No blur</source>
        <translation>Ei sumennusta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Show faces in grey</source>
        <translation>Näytä kasvot harmaina</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Show today's numbers in the status bar</source>
        <translation>Näytä päivän luvut tilarivillä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Size of all type and controls</source>
        <translation>Tekstin ja painikkeiden koko</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Strong</source>
        <translation>Vahva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Tell me after so long with faces in view</source>
        <translation>Kerro, kun kasvoja on ollut näkyvissä näin kauan</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Usual</source>
        <translation>Tavallinen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>Your own count. It begins anew each day.</source>
        <translation>Oma laskurinne. Se alkaa joka päivä alusta.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_dialog.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_passphrase_page.py"/>
        <source>Choose your own passphrase</source>
        <translation>Valitse oma salalauseesi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_passphrase_page.py"/>
        <source>Take this passphrase</source>
        <translation>Ota tämä salalause</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_passphrase_page.py"/>
        <source>The two passphrases differ. Nothing was changed; type them again.</source>
        <translation>Salalauseet eroavat toisistaan. Mitään ei muutettu; kirjoittakaa ne uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/own_passphrase_page.py"/>
        <source>You came in with a passphrase that somebody else chose. With your own you get your own keys, made now: from then on nobody who knew the first one can sign for you.</source>
        <translation>Tulitte sisään salalauseella, jonka joku muu valitsi. Omallanne saatte omat avaimenne, jotka luodaan nyt: sen jälkeen kukaan, joka tiesi ensimmäisen, ei voi allekirjoittaa puolestanne.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/page_dialog.py"/>
        <source>Save as PDF…</source>
        <translation>Tallenna PDF:nä…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/page_dialog.py"/>
        <source>Text of the page</source>
        <translation>Sivun teksti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/page_dialog.py"/>
        <source>Write the page to</source>
        <translation>Kirjoita sivu paikkaan</translation>
    </message>
    <message>
        <location filename="../../../app/ui/pair_view.py"/>
        <source>Both together</source>
        <translation>Molemmat yhdessä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/pair_view.py"/>
        <source>Covered while you look at the other picture alone.</source>
        <translation>Peitetty, kun katsotte pelkkää toista kuvaa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/pair_view.py"/>
        <source>Left alone</source>
        <translation>Vain vasen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/pair_view.py"/>
        <source>Pictures of the searched person</source>
        <translation>Haetun henkilön kuvat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/pair_view.py"/>
        <source>References of the candidate</source>
        <translation>Ehdokkaan vertailukuvat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/pair_view.py"/>
        <source>Right alone</source>
        <translation>Vain oikea</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Add its crops</source>
        <translation>Lisää sen rajaukset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Authority: {authority}</source>
        <translation>Toimivaltuus: {authority}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Choose the partner's file</source>
        <translation>Valitkaa kumppanin tiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Eight words that the partner reads to you, over another way than the file came.</source>
        <translation>Kahdeksan sanaa, jotka kumppani lukee teille muuta tietä kuin tiedosto tuli.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>File, outside the unit</source>
        <translation>Tiedosto, yksikön ulkopuolella</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Form, digests and signature hold. Whose key signed it, only the partner can tell.</source>
        <translation>Muoto, tiivisteet ja allekirjoitus ovat kunnossa. Kenen avaimella se on allekirjoitettu, sen voi kertoa vain kumppani.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Form, sizes, digests and signature are checked; nothing in it is opened yet, and nothing is added.</source>
        <translation>Muoto, koot, tiivisteet ja allekirjoitus tarkistetaan; mitään siitä ei vielä avata eikä lisätä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>From case {case}, on the authority: {authority}. It is signed by you, and a disclosure on record.</source>
        <translation>Tapauksesta {case}, toimivaltuus: {authority}. Te allekirjoitatte sen, ja luovutus kirjataan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>From {originator}</source>
        <translation>Lähde: {originator}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Look what it holds</source>
        <translation>Katso sisältö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>May be handed on</source>
        <translation>Saa luovuttaa edelleen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>May be searched</source>
        <translation>Saa hakea</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>May be searched: {search}. May be handed on: {export}. To be deleted by: {day}.</source>
        <translation>Saa hakea: {search}. Saa luovuttaa edelleen: {export}. Poistettava viimeistään: {day}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>No file was given. Nothing was added; choose one.</source>
        <translation>Tiedostoa ei annettu. Mitään ei lisätty; valitkaa tiedosto.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>No place for the file was given. Nothing was written; choose one.</source>
        <translation>Tiedostolle ei annettu paikkaa. Mitään ei kirjoitettu; valitkaa paikka.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Note for the partner</source>
        <translation>Huomautus kumppanille</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Note: {note}</source>
        <translation>Huomautus: {note}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Only where the file is sealed.</source>
        <translation>Vain, jos tiedosto on sinetöity.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Passphrase that seals it</source>
        <translation>Salalause, joka sinetöi sen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Propose it: a second person has to confirm exactly this</source>
        <translation>Ehdota: toisen henkilön on vahvistettava juuri tämä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Read in a partner's file</source>
        <translation>Lue kumppanin tiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Send the vectors, too</source>
        <translation>Lähetä myös vektorit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Single faces</source>
        <translation>Yksittäiset kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>The partner has to be told it. Without one, whoever gets the file sees the faces.</source>
        <translation>Se on kerrottava kumppanille. Ilman sitä jokainen, joka saa tiedoston, näkee kasvot.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Their numbers, as the page Faces shows them.</source>
        <translation>Niiden numerot, kuten Kasvot-sivu ne näyttää.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>To be deleted by</source>
        <translation>Poistettava viimeistään</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>What is to be done</source>
        <translation>Mitä tehdään</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Where the file goes</source>
        <translation>Mihin tiedosto menee</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Words of the partner's key</source>
        <translation>Kumppanin avaimen sanat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Write it</source>
        <translation>Kirjoita</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>Write it, as confirmed</source>
        <translation>Kirjoita vahvistetusti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>no date</source>
        <translation>ei päivää</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>yes</source>
        <translation>kyllä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>{count} crop</source>
        <translation>{count} rajaus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>{count} crops</source>
        <translation>{count} rajausta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>{count} persons</source>
        <translation>{count} henkilöä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>{crops} of {persons}, made {when} for {recipient}</source>
        <translation>{crops}, {persons}, tehty {when}, saaja {recipient}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_dialogs.py"/>
        <source>{typed} are not numbers of faces or persons. Nothing was written; write 3 7 9.</source>
        <translation>{typed}: nämä eivät ole kasvojen tai henkilöiden numeroita. Mitään ei kirjoitettu; kirjoittakaa 3 7 9.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Adding a partner's crops</source>
        <translation>Lisätään kumppanin rajauksia</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Choose a partner's file first.</source>
        <translation>Valitkaa ensin kumppanin tiedosto.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Crop {place}: {why}</source>
        <translation>Rajaus {place}: {why}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Crops</source>
        <translation>Rajaukset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Erase the file of {originator}</source>
        <translation>Hävitä tiedosto, luovuttaja {originator}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Erase…</source>
        <translation>Hävitä…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Erasure</source>
        <translation>Hävittäminen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>File {number} is signed by the key {words}. {note}</source>
        <translation>Tiedosto {number} on allekirjoitettu avaimella {words}. {note}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Files of partners</source>
        <translation>Kumppanien tiedostot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>From</source>
        <translation>Mistä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Handed on</source>
        <translation>Luovutus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Its crops go, and leads and candidates that point at them. Backups made before keep it.</source>
        <translation>Sen rajaukset häviävät, samoin niihin viittaavat johtolangat ja ehdokkaat. Aiemmin tehdyissä varmuuskopioissa se säilyy.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>No case is open. Enter the one whose crops are to be sent.</source>
        <translation>Mitään tapausta ei ole avattu. Siirtykää siihen, jonka rajaukset lähetetään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Proposal {number} waits for a second person on the page Policy.</source>
        <translation>Ehdotus {number} odottaa toista henkilöä Käytäntö-sivulla.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Read one in…</source>
        <translation>Lue tiedosto…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Received</source>
        <translation>Saapunut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Searched</source>
        <translation>Haettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Searches across cases compare with these, where their originators allow it; nothing else does.</source>
        <translation>Tapausten väliset haut vertaavat näihin, kun luovuttaja sen sallii; mikään muu ei vertaa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>The file is not sealed: whoever gets it sees the faces.</source>
        <translation>Tiedostoa ei ole sinetöity: jokainen, joka saa sen, näkee kasvot.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Write one for a partner…</source>
        <translation>Kirjoita tiedosto kumppanille…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Writing a partner's file</source>
        <translation>Kumppanin tiedoston kirjoitus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>Written: {path}, {crops}. Tell the partner these words over another way than the file goes: {words}</source>
        <translation>Kirjoitettu: {path}, {crops}. Kertokaa kumppanille nämä sanat muuta tietä kuin tiedosto kulkee: {words}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/partner_panel.py"/>
        <source>{crops} of {originator} were added.</source>
        <translation>{crops} / {originator} lisättiin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/parts.py"/>
        <source>Key {key}</source>
        <translation>Näppäin {key}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/pdf.py"/>
        <source>{path_name} cannot be written as a new file. Nothing was changed; choose another name or folder.</source>
        <translation>Uutta tiedostoa {path_name} ei voi kirjoittaa. Mitään ei muutettu; valitkaa toinen nimi tai kansio.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Add a person</source>
        <translation>Lisää henkilö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>After the last day of their training nobody searches or examines. Entries are added, never changed.</source>
        <translation>Koulutuksen viimeisen päivän jälkeen kukaan ei hae eikä tutki. Kirjauksia lisätään, niitä ei muuteta.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>At least {shortest_passphrase} characters. Tell it to them in person: with it they choose their own at their next unlock, and can do nothing else.</source>
        <translation>Vähintään {shortest_passphrase} merkkiä. Kertokaa se kasvotusten: sillä henkilö valitsee omansa seuraavassa avauksessa eikä voi tehdä muuta.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>By whom</source>
        <translation>Kuka opetti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Give roles</source>
        <translation>Anna roolit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Give the days of the training as YYYY-MM-DD. Nothing was recorded.</source>
        <translation>Antakaa koulutuksen päivät muodossa VVVV-KK-PP. Mitään ei kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>It is kept for ever.</source>
        <translation>Säilytetään pysyvästi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>New passphrase for {name}</source>
        <translation>Uusi salalause: {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>On</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Passphrase for the first unlock</source>
        <translation>Salalause ensimmäistä avausta varten</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Propose</source>
        <translation>Ehdota</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Propose a person</source>
        <translation>Ehdota henkilöä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Record</source>
        <translation>Kirjaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Remove {name}</source>
        <translation>Poista {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Replace</source>
        <translation>Korvaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Roles of {name}</source>
        <translation>Roolit: {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>The old one opens nothing any more.</source>
        <translation>Vanha ei enää avaa mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>They count at once, and the change goes on record.</source>
        <translation>Ne tulevat voimaan heti, ja muutos kirjataan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>They get a key slot and keys of their own, on record.</source>
        <translation>Hän saa avainpaikan ja omat avaimensa, ja se kirjataan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>This takes two people: somebody else confirms it on the page Policy. Then add the person here, with a passphrase for their first unlock.</source>
        <translation>Tähän tarvitaan kaksi henkilöä: joku toinen vahvistaa sen Käytäntö-sivulla. Lisätkää sitten henkilö tässä ja antakaa salalause hänen ensimmäistä avaustaan varten.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Training of {name}</source>
        <translation>Koulutus: {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Valid until</source>
        <translation>Voimassa asti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>What was taught</source>
        <translation>Mitä opetettiin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>Why they join</source>
        <translation>Miksi henkilö liittyy</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>lets people in and out, keeps keys; sees no case</source>
        <translation>lisää ja poistaa jäseniä, hoitaa avaimet; ei näe tapauksia</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>reads, exports and verifies the trail; sees no faces</source>
        <translation>lukee, vie ja tarkistaa kirjausketjun; ei näe kasvoja</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>sees statistics, stops and confirms, records training</source>
        <translation>näkee tilastot, pysäyttää ja vahvistaa, kirjaa koulutukset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>verifies what another examiner concluded</source>
        <translation>tarkistaa toisten tutkijoiden johtopäätökset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>works on cases, searches, concludes</source>
        <translation>työskentelee tapauksissa, hakee, tekee johtopäätöksiä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_dialogs.py"/>
        <source>{name} opens this unit no more. The unit gets a new key and locks; everybody else opens it with their own passphrase as before. Name, acts and trainings stay on record.</source>
        <translation>{name} ei enää avaa tätä yksikköä. Yksikkö saa uuden avaimen ja lukittuu; kaikki muut avaavat sen omalla salalauseellaan kuten ennenkin. Nimi, toimet ja koulutukset pysyvät kirjattuina.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>Add person…</source>
        <translation>Lisää henkilö…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>Choose a person who is in the unit first.</source>
        <translation>Valitkaa ensin yksikköön kuuluva henkilö.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>New passphrase…</source>
        <translation>Uusi salalause…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>Proposal {made_id} waits for a second person on the page Policy: {about}.</source>
        <translation>Ehdotus {made_id} odottaa toista henkilöä Käytäntö-sivulla: {about}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>Roles…</source>
        <translation>Roolit…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>Standing</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>Training until</source>
        <translation>Koulutus voimassa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>Training…</source>
        <translation>Koulutus…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>Who is in this unit and who was. Whatever changes here goes on record.</source>
        <translation>Ketkä kuuluvat tähän yksikköön ja ketkä ovat kuuluneet. Kaikki muutokset kirjataan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>before their first unlock</source>
        <translation>ennen ensimmäistä avausta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>none on record</source>
        <translation>ei kirjattua</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>removed {moment}</source>
        <translation>poistettu {moment}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/people_page.py"/>
        <source>{person_name} is removed and the unit has a new key. Open it again. If they have seen the recovery code or two recovery sheets, renew them: homeward unit renew-recovery, homeward unit share-recovery.</source>
        <translation>{person_name} on poistettu, ja yksiköllä on uusi avain. Avatkaa se uudelleen. Jos henkilö on nähnyt palautuskoodin tai kaksi palautusarkkia, uusikaa ne: homeward unit renew-recovery, homeward unit share-recovery.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>Chin/jawline</source>
        <translation>Leuka ja leuanlinja</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>and</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>down {0}</source>
        <translation>alas {0}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>equalised</source>
        <translation>tasattu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>grey</source>
        <translation>harmaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>inverted</source>
        <translation>käänteinen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>landmarks at {0}</source>
        <translation>kiintopisteet kohdissa {0}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>levels {0} to {1}</source>
        <translation>tasot {0}–{1}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>or</source>
        <translation>tai</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>right {0}</source>
        <translation>oikealle {0}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>searching</source>
        <translation>hakeminen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>sharpened {0}</source>
        <translation>terävöity {0}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>turned {0}°</source>
        <translation>käännetty {0}°</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>zoom {0}</source>
        <translation>zoomaus {0}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/phrases.py"/>
        <source>{0} at {1}</source>
        <translation>{0} kohdassa {1}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>About</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>All searching is stopped.</source>
        <translation>Kaikki haut on pysäytetty.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Confirm</source>
        <translation>Vahvista</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Controller: {controller}</source>
        <translation>Rekisterinpitäjä: {controller}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Decline</source>
        <translation>Hylkää</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Decline proposal {proposal_id}</source>
        <translation>Hylkää ehdotus {proposal_id}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Impact assessment: {assessment}</source>
        <translation>Vaikutustenarviointi: {assessment}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Jurisdiction: {profile_name}. It forbids {forbidden}.</source>
        <translation>Oikeusalue: {profile_name}. Se kieltää: {forbidden}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Let searching go on</source>
        <translation>Salli haut jälleen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>No search is made any more from now on, by anybody. What is here stays readable.</source>
        <translation>Tästä alkaen kukaan ei tee hakuja. Se, mikä täällä on, pysyy luettavissa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Nothing was proposed yet</source>
        <translation>Mitään ei ole vielä ehdotettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>ON</source>
        <translation>PÄÄLLÄ</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Persons of interest: {are_searched}. Cases are kept for {days} where nothing else is said.</source>
        <translation>Tarkkailtavat henkilöt: {are_searched}. Tapauksia säilytetään {days}, jos muuta ei ole sanottu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Policy  ·  {proposals} to decide</source>
        <translation>Käytäntö  ·  päätettävänä {proposals}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Policy {version}: {policy_name}, since {moment}, signed by {people}</source>
        <translation>Käytäntö {version}: {policy_name}, alkaen {moment}, allekirjoittajia {people}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Proposal {proposal_id} is {state}.</source>
        <translation>Ehdotuksen {proposal_id} tila: {state}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Proposal {proposal_id} waits for a second person on the page Policy.</source>
        <translation>Ehdotus {proposal_id} odottaa toista henkilöä Käytäntö-sivulla.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Proposals</source>
        <translation>Ehdotukset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Proposed by</source>
        <translation>Ehdottaja</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Responsible officer: {officer}</source>
        <translation>Vastuuhenkilö: {officer}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Searching may go on.</source>
        <translation>Haut saavat jatkua.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Some acts take two people: one proposes, another confirms. Another policy is proposed on the command line: homeward policy propose FILE.</source>
        <translation>Joihinkin toimiin tarvitaan kaksi henkilöä: toinen ehdottaa, toinen vahvistaa. Uutta käytäntöä ehdotetaan komentorivillä: homeward policy propose FILE.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Until</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>What this unit has decided about its use. Whoever proposes an act never confirms it.</source>
        <translation>Mitä tämä yksikkö on päättänyt käytöstään. Toimen ehdottaja ei koskaan vahvista sitä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Where the policy wants a second person, this proposes it, and somebody else confirms it on this page.</source>
        <translation>Jos käytäntö vaatii toisen henkilön, tämä tekee ehdotuksen, ja joku toinen vahvistaa sen tällä sivulla.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Withdraw</source>
        <translation>Peru</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>Withdraw proposal {proposal_id}</source>
        <translation>Peru ehdotus {proposal_id}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>nothing</source>
        <translation>ei mitään</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>off</source>
        <translation>pois päältä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>{count} day</source>
        <translation>{count} päivä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>{count} days</source>
        <translation>{count} päivää</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>{count} proposal</source>
        <translation>{count} ehdotus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/policy_page.py"/>
        <source>{count} proposals</source>
        <translation>{count} ehdotusta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/profile_choice.py"/>
        <source>A file that takes over the process that opens it meets no other file. Slower.</source>
        <translation>Tiedosto, joka kaappaa sen avaavan prosessin, ei kohtaa muita tiedostoja. Hitaampi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/profile_choice.py"/>
        <source>A first look at very many files: large upright faces. Small, turned or covered ones may be missed.</source>
        <translation>Ensisilmäys hyvin moneen tiedostoon: suuret, pystyt kasvot. Pienet, käännetyt tai peittyneet voivat jäädä löytymättä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/profile_choice.py"/>
        <source>A process for each file</source>
        <translation>Oma prosessi joka tiedostolle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/profile_choice.py"/>
        <source>Everything that can be tried, for the files that matter most; many times slower.</source>
        <translation>Kaikki, mitä voidaan kokeilla, tärkeimpiä tiedostoja varten; moninkertaisesti hitaampi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/profile_choice.py"/>
        <source>How closely to look</source>
        <translation>Kuinka tarkasti katsotaan</translation>
    </message>
    <message>
        <location filename="../../../app/ui/profile_choice.py"/>
        <source>Small, turned and most partly covered faces, too. The choice for nearly everything.</source>
        <translation>Myös pienet, käännetyt ja useimmat osin peittyneet kasvot. Valinta lähes kaikkeen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/progress_strip.py"/>
        <source>Progress</source>
        <translation>Edistyminen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/progress_strip.py"/>
        <source>Starting…</source>
        <translation>Käynnistyy…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/progress_strip.py"/>
        <source>Stopping after the files in hand…</source>
        <translation>Pysähtyy käsiteltävien tiedostojen jälkeen…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/progress_strip.py"/>
        <source>What has begun is finished; it cannot be cancelled now.</source>
        <translation>Alkanut viedään loppuun; sitä ei voi enää peruuttaa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/protection_line.py"/>
        <source>Protection from networks</source>
        <translation>Suojaus verkoilta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/purpose_dialog.py"/>
        <source>In your own words</source>
        <translation>Omin sanoin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/purpose_dialog.py"/>
        <source>Narrow the search</source>
        <translation>Rajaa hakua</translation>
    </message>
    <message>
        <location filename="../../../app/ui/purpose_dialog.py"/>
        <source>Purpose by the policy</source>
        <translation>Käytännön mukainen käyttötarkoitus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/purpose_dialog.py"/>
        <source>Purpose of this search</source>
        <translation>Tämän haun käyttötarkoitus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/purpose_dialog.py"/>
        <source>Search now</source>
        <translation>Hae</translation>
    </message>
    <message>
        <location filename="../../../app/ui/purpose_dialog.py"/>
        <source>Search with {probe}</source>
        <translation>Hae: {probe}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/purpose_dialog.py"/>
        <source>The policy opens no purpose to you.</source>
        <translation>Käytäntö ei avaa teille yhtään käyttötarkoitusta.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/purpose_dialog.py"/>
        <source>The purpose is kept with the search and in the audit trail.</source>
        <translation>Käyttötarkoitus säilytetään haun mukana ja kirjausketjussa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/purpose_dialog.py"/>
        <source>Used before:</source>
        <translation>Aiemmin käytetty:</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_panel.py"/>
        <source>Cancel job</source>
        <translation>Peruuta työ</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_panel.py"/>
        <source>Choose a job that waits or runs.</source>
        <translation>Valitkaa työ, joka odottaa tai on käynnissä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_panel.py"/>
        <source>How long the queue will take</source>
        <translation>Kauanko jono kestää</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_panel.py"/>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_panel.py"/>
        <source>Pause</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_panel.py"/>
        <source>Progress of the job that runs</source>
        <translation>Käynnissä olevan työn eteneminen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_panel.py"/>
        <source>Queue</source>
        <translation>Jono</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_panel.py"/>
        <source>Queue of long work</source>
        <translation>Pitkien töiden jono</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_panel.py"/>
        <source>{work}: cancelled. What it had done is kept.</source>
        <translation>{work}: peruutettu. Tehty työ säilytetään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>; {count} more wait</source>
        <translation>; {count} muuta odottaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>; {count} more waits</source>
        <translation>; {count} muu odottaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Asked</source>
        <translation>Pyydetty</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Examination</source>
        <translation>Tutkimus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Examination of all exhibits, {how}</source>
        <translation>Kaikkien todistuskappaleiden tutkinta, {how}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Examination of {exhibit}, {how}</source>
        <translation>Tutkinta: {exhibit}, {how}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>How far</source>
        <translation>Eteneminen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Intake</source>
        <translation>Tuonti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Intake of {exhibit}</source>
        <translation>Tuonti: {exhibit}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Nothing waits.</source>
        <translation>Mikään ei odota.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Retry of {count} file, {how}</source>
        <translation>{count} tiedoston uusinta, {how}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Retry of {count} files, {how}</source>
        <translation>{count} tiedoston uusinta, {how}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>Work</source>
        <translation>Työ</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>cancelled</source>
        <translation>peruutettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>done</source>
        <translation>toteutettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>exhaustive</source>
        <translation>kattava</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>failed</source>
        <translation>epäonnistui</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>paused</source>
        <translation>tauolla</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>quick</source>
        <translation>nopea</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>running</source>
        <translation>käynnissä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>thorough</source>
        <translation>perusteellinen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>waiting</source>
        <translation>odottaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{count} file done</source>
        <translation>{count} tiedosto tehty</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{count} file left</source>
        <translation>{count} tiedosto jäljellä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{count} files done</source>
        <translation>{count} tiedostoa tehty</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{count} files left</source>
        <translation>{count} tiedostoa jäljellä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{count} job</source>
        <translation>{count} työ</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{count} job waits since {since}</source>
        <translation>{count} työ odottaa, alkaen {since}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{count} jobs</source>
        <translation>{count} työtä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{count} jobs wait since {since}</source>
        <translation>{count} työtä odottaa, alkaen {since}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{how}, a process for each file</source>
        <translation>{how}, oma prosessi joka tiedostolle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{jobs}  ·  about {time} for all</source>
        <translation>{jobs}  ·  yhteensä noin {time}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{jobs}  ·  about {time}, and what {others} of them take</source>
        <translation>{jobs}  ·  noin {time} sekä se, minkä {others} niistä vie</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{jobs}, paused</source>
        <translation>{jobs}, tauolla</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{work}, {time} left</source>
        <translation>{work}, jäljellä {time}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>{work}: {done} of {total}</source>
        <translation>{work}: {done} / {total}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>‖ Queue paused, {count} job</source>
        <translation>‖ Jono tauolla, {count} työ</translation>
    </message>
    <message>
        <location filename="../../../app/ui/queue_rows.py"/>
        <source>‖ Queue paused, {count} jobs</source>
        <translation>‖ Jono tauolla, {count} työtä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>A starting point that can forbid functions; no legal advice.</source>
        <translation>Lähtökohta, joka voi kieltää toimintoja; ei oikeudellinen neuvo.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>Controller</source>
        <translation>Rekisterinpitäjä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>Evaluation until</source>
        <translation>Kokeilu asti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>For whom it works</source>
        <translation>Kenelle se työskentelee</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>Impact assessment</source>
        <translation>Vaikutustenarviointi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>Jurisdiction</source>
        <translation>Oikeusalue</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>No jurisdiction is chosen. Nothing was created; choose the profile nearest to your law.</source>
        <translation>Oikeusaluetta ei ole valittu. Mitään ei luotu; valitkaa profiili, joka on lähinnä lainsäädäntöänne.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>Only for a trial: it is stamped everywhere, and ends on that day. This is never changed later.</source>
        <translation>Vain kokeilua varten: se leimataan kaikkialle ja päättyy sinä päivänä. Sitä ei muuteta myöhemmin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>Responsible officer</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>The last day of the evaluation is no date. Nothing was created; write YYYY-MM-DD, or leave it empty.</source>
        <translation>Kokeilun viimeinen päivä ei ole päivämäärä. Mitään ei luotu; kirjoittakaa VVVV-KK-PP tai jättäkää tyhjäksi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>The reference of the DPIA or PIA that covers this unit.</source>
        <translation>Tämän yksikön kattavan vaikutustenarvioinnin (DPIA tai PIA) tunnus.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>Who answers in law for what is done with the data.</source>
        <translation>Kuka lain mukaan vastaa siitä, mitä tiedoilla tehdään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/registration_form.py"/>
        <source>YYYY-MM-DD, or nothing</source>
        <translation>VVVV-KK-PP tai tyhjä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>A report is not encrypted: it leaves the unit by your explicit act, which goes on record as a disclosure with the report's SHA-256.</source>
        <translation>Raportti ei ole salattu: se lähtee yksiköstä nimenomaisella toimellanne, joka kirjataan luovutuksena raportin SHA-256-tiivisteen kanssa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>Compare a file's SHA-256 with the one here before you rely on it.</source>
        <translation>Verratkaa tiedoston SHA-256-tiivistettä tässä olevaan, ennen kuin luotatte siihen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>Face crops, conclusions, custody and hashes of this case: one HTML file, and a JSON manifest beside it.</source>
        <translation>Tämän tapauksen kasvorajaukset, johtopäätökset, hallintaketju ja tiivisteet: yksi HTML-tiedosto ja sen vieressä JSON-luettelo.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>No report has left this case</source>
        <translation>Tästä tapauksesta ei ole lähtenyt raportteja</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>Produce report…</source>
        <translation>Laadi raportti…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>Produced</source>
        <translation>Laadittu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>Recipient, kept in the audit trail</source>
        <translation>Vastaanottaja, säilytetään kirjausketjussa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>Reports of this case</source>
        <translation>Tämän tapauksen raportit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>Whom the report is meant for: the prosecutor, a partner agency</source>
        <translation>Kenelle raportti on tarkoitettu: syyttäjälle, kumppaniviranomaiselle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>Write the report to</source>
        <translation>Kirjoita raportti tiedostoon</translation>
    </message>
    <message>
        <location filename="../../../app/ui/report_page.py"/>
        <source>{path} is written, with {leads}. It is not encrypted: guard it well.</source>
        <translation>{path} on kirjoitettu, mukana {leads}. Se ei ole salattu: vartioikaa sitä hyvin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>It is restored</source>
        <translation>Se on palautettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>Look at the backups</source>
        <translation>Katso varmuuskopiot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>Reading the backups</source>
        <translation>Varmuuskopioiden luku</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>Restore</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>Restore a unit from a backup</source>
        <translation>Palauta yksikkö varmuuskopiosta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>Restoring</source>
        <translation>Palautus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>Step {step} of {steps}</source>
        <translation>Vaihe {step} / {steps}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>What opens it?</source>
        <translation>Millä se avataan?</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>What was restored</source>
        <translation>Mitä palautettiin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>What will be, and what is lost</source>
        <translation>Mitä tapahtuu ja mitä menetetään</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>Where are the backups?</source>
        <translation>Missä varmuuskopiot ovat?</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_dialog.py"/>
        <source>Which backup, and where to?</source>
        <translation>Mikä varmuuskopio, ja minne?</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>A code that was valid when the backup was made. It lets you give somebody a new passphrase, and does nothing else: the unit is laid out and verified by whoever comes in.</source>
        <translation>Koodi, joka oli voimassa varmuuskopiota tehtäessä. Sillä annetaan jollekulle uusi salalause, eikä sillä tehdä muuta: yksikkö puretaan, ja sen todentaa se, joka pääsee sisään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Backup</source>
        <translation>Varmuuskopio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Backups in the folder</source>
        <translation>Kansion varmuuskopiot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Choose a backup of the list. Nothing was restored.</source>
        <translation>Valitkaa varmuuskopio luettelosta. Mitään ei palautettu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Choose the file of the escrow key</source>
        <translation>Valitkaa talletusavaimen tiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Choose the folder of backups</source>
        <translation>Valitkaa varmuuskopioiden kansio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Choose the list of erasures</source>
        <translation>Valitkaa hävitysluettelo</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Connect the disk with the backups. Nothing on it is changed, and no key is needed to look at it: each backup is read and held against its digests.</source>
        <translation>Kytkekää levy, jolla varmuuskopiot ovat. Sillä ei muuteta mitään, eikä niiden katsomiseen tarvita avainta: jokainen luetaan ja verrataan tiivisteisiinsä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>File of the escrow key</source>
        <translation>Talletusavaimen tiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Folder of backups</source>
        <translation>Varmuuskopioiden kansio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>List of erasures, kept apart from the backups</source>
        <translation>Hävitysluettelo, säilytetty erillään varmuuskopioista</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Made</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>My passphrase</source>
        <translation>Oma salalause</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Name a new or empty folder for the unit. Nothing was restored.</source>
        <translation>Nimetkää yksikölle uusi tai tyhjä kansio. Mitään ei palautettu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Name the file of the escrow key. Nothing was restored.</source>
        <translation>Nimetkää talletusavaimen tiedosto. Mitään ei palautettu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Name the folder of backups. Nothing was restored.</source>
        <translation>Nimetkää varmuuskopioiden kansio. Mitään ei palautettu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Passphrase of the escrow holder</source>
        <translation>Talletusavaimen haltijan salalause</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Recovery code, or the first sheet</source>
        <translation>Palautuskoodi tai ensimmäinen arkki</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Second sheet</source>
        <translation>Toinen arkki</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>The escrow key, by its holder</source>
        <translation>Talletusavain, haltijansa käyttämänä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>The holder opens the backup. With your own passphrase beside it the unit is opened and verified at once; with none it is laid out, and stays locked.</source>
        <translation>Haltija avaa varmuuskopion. Kun annatte lisäksi oman salalauseenne, yksikkö avataan ja todennetaan heti; ilman sitä se puretaan ja jää lukituksi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>The newest whole backup loses least.</source>
        <translation>Uusimmassa ehjässä varmuuskopiossa menetetään vähiten.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>The passphrase that you had when the backup was made. The unit is opened with it and verified.</source>
        <translation>Salalause, joka teillä oli varmuuskopiota tehtäessä. Yksikkö avataan sillä ja todennetaan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>The recovery code, from its sheet</source>
        <translation>Palautuskoodi arkilta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Two of the three recovery sheets</source>
        <translation>Kaksi kolmesta palautusarkista</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Two sheets that were valid when the backup was made. They let you give somebody a new passphrase, and do nothing else: the unit is laid out and verified by whoever comes in.</source>
        <translation>Kaksi arkkia, jotka olivat voimassa varmuuskopiota tehtäessä. Niillä annetaan jollekulle uusi salalause, eikä niillä tehdä muuta: yksikkö puretaan, ja sen todentaa se, joka pääsee sisään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Type what stands on the paper. Nothing was restored.</source>
        <translation>Kirjoittakaa, mitä paperilla lukee. Mitään ei palautettu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Type your passphrase. Nothing was restored.</source>
        <translation>Kirjoittakaa salalauseenne. Mitään ei palautettu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>What opens it</source>
        <translation>Millä se avataan</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Where to: a new or empty folder</source>
        <translation>Minne: uusi tai tyhjä kansio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Your name</source>
        <translation>Nimenne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>Your passphrase</source>
        <translation>Salalauseenne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_steps.py"/>
        <source>optional</source>
        <translation>valinnainen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Backup {number} of {when}: {count} file</source>
        <translation>Varmuuskopio {number}, {when}: {count} tiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Backup {number} of {when}: {count} files</source>
        <translation>Varmuuskopio {number}, {when}: {count} tiedostoa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Backup {number}, in {folder}</source>
        <translation>Varmuuskopio {number}, paikassa {folder}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Erased again</source>
        <translation>Hävitetty uudelleen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Erased since</source>
        <translation>Sen jälkeen hävitetty</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Everything that was done after {when}: acts, conclusions, new people, changed passphrases.</source>
        <translation>Kaikki, mitä tehtiin ajan {when} jälkeen: toimet, johtopäätökset, uudet henkilöt, vaihdetut salalauseet.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Go back and choose the newest, unless you know why not.</source>
        <translation>Palatkaa ja valitkaa uusin, ellette tiedä miksi ei.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Into</source>
        <translation>Minne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>It is not opened now. Its first opening puts on record that it was restored.</source>
        <translation>Sitä ei avata nyt. Ensimmäinen avaus kirjaa, että se palautettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>It is opened with your passphrase, puts on record that it was restored, and all of it is verified.</source>
        <translation>Se avataan salalauseellanne, kirjaa että se palautettiin, ja kaikki siinä todennetaan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>It is whole and encrypted. Its first opening puts on record that it was restored.</source>
        <translation>Se on ehjä ja salattu. Ensimmäinen avaus kirjaa, että se palautettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>It says</source>
        <translation>Se sanoo</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Keep in mind</source>
        <translation>Muistakaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Look for another copy of that backup first, on another disk.</source>
        <translation>Etsikää ensin tuosta varmuuskopiosta toinen kappale, toiselta levyltä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Newer backups</source>
        <translation>Uudempia varmuuskopioita</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Newer, not whole</source>
        <translation>Uudempia, ei ehjiä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Not opened yet</source>
        <translation>Ei vielä avattu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Once somebody is in, apply the list of erasures: page Unit, retention ({apply}).</source>
        <translation>Kun joku on päässyt sisään, pankaa hävitysluettelo täytäntöön: sivu Yksikkö, säilytys ({apply}).</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Open it, let people in again, and verify custody (page Unit, section Custody).</source>
        <translation>Avatkaa se, päästäkää ihmiset taas sisään ja todentakaa hallintaketju (sivu Yksikkö, osio Hallintaketju).</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Restored</source>
        <translation>Palautettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Room</source>
        <translation>Tila</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Something does not hold. Do not work in it; tell whoever answers for custody.</source>
        <translation>Jokin ei pidä. Älkää työskennelkö siinä; ilmoittakaa hallintaketjusta vastaavalle.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Then</source>
        <translation>Sitten</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Trail in it</source>
        <translation>Sen kirjausketju</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Verified</source>
        <translation>Todennettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>What is lost</source>
        <translation>Mitä menetetään</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>What is restored</source>
        <translation>Mitä palautetaan</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>What newer backups in the same folder name is erased again. Erasures that none of them knows come back.</source>
        <translation>Hävitetään uudelleen se, minkä saman kansion uudemmat varmuuskopiot nimeävät. Hävitykset, joita mikään niistä ei tunne, kumoutuvat.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>What the list of erasures and newer backups name is erased again, at once.</source>
        <translation>Hävitetään heti uudelleen se, minkä hävitysluettelo ja uudemmat varmuuskopiot nimeävät.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>What was erased after this backup comes back with it.</source>
        <translation>Tämän varmuuskopion jälkeen hävitetty tulee sen mukana takaisin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Where there is a list of erasures, go back and name it.</source>
        <translation>Jos hävitysluettelo on olemassa, palatkaa ja nimetkää se.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>Whoever was removed from the unit since this backup can open it again. Never work on in two copies of a unit: their trails part.</source>
        <translation>Tämän varmuuskopion jälkeen yksiköstä poistettu henkilö voi avata sen uudelleen. Älkää koskaan jatkako yksikön kahdessa kopiossa: niiden kirjausketjut eroavat.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>about {size} MiB are needed, {free} MiB are free</source>
        <translation>tarvitaan noin {size} MiB, vapaana on {free} MiB</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>not whole: {count} file missing or changed</source>
        <translation>ei ehjä: {count} tiedosto puuttuu tai on muuttunut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>not whole: {count} files missing or changed</source>
        <translation>ei ehjä: {count} tiedostoa puuttuu tai on muuttunut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>whole</source>
        <translation>ehjä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>whole, and an escrow key opens it, too</source>
        <translation>ehjä, ja talletusavain avaa sen myös</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>{count} newer one cannot be restored.</source>
        <translation>{count} uudempaa ei voi palauttaa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>{count} newer one is whole. Restoring this one loses more than need be.</source>
        <translation>{count} uudempi on ehjä. Tätä palautettaessa menetetään enemmän kuin tarvitsee.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>{count} newer ones are whole. Restoring this one loses more than need be.</source>
        <translation>{count} uudempaa on ehjiä. Tätä palautettaessa menetetään enemmän kuin tarvitsee.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>{count} newer ones cannot be restored.</source>
        <translation>{count} uudempaa ei voi palauttaa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>{count} thing</source>
        <translation>{count} asia</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>{count} thing was checked, and it holds.</source>
        <translation>{count} asia tarkastettiin, ja se pitää.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>{count} things</source>
        <translation>{count} asiaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/restore_words.py"/>
        <source>{count} things were checked, and all hold.</source>
        <translation>{count} asiaa tarkastettiin, ja kaikki pitävät.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>A still at the face's moment, never moving. Each look is on record with its length.</source>
        <translation>Pysäytyskuva kasvojen hetkeltä, ei koskaan liikkuva. Jokainen katselu kirjataan kestoineen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>A whole frame of this file, while you hold a key. The reason stays on record with each look and how long it lasted, and with each face that you draw, until you close the frame.</source>
        <translation>Tämän tiedoston koko ruutu, niin kauan kuin pidätte näppäintä painettuna. Perustelu jää kirjatuksi jokaisen katselun ja sen keston yhteyteen ja jokaisten piirtämienne kasvojen yhteyteen, kunnes suljette ruudun.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>Hold {hold} and press {draw} to draw another.</source>
        <translation>Pitäkää {hold} painettuna ja painakaa {draw} piirtääksenne toiset.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>Hold {hold} to see the frame. It opens grey and blurred, and is gone when you let go.</source>
        <translation>Pitäkää {hold} painettuna nähdäksenne ruudun. Se avautuu harmaana ja sumeana ja katoaa, kun päästätte irti.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>Opening…</source>
        <translation>Avataan…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>Reason: {reason}</source>
        <translation>Perustelu: {reason}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>The picture that was searched with is no exhibit and is not kept; it has no frame to see.</source>
        <translation>Haettu kuva ei ole todistuskappale eikä sitä säilytetä; siitä ei ole ruutua näytettäväksi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>The whole frame that this face was found in, while you hold a key. The reason stays on record with each look and how long it lasted, until you close the frame.</source>
        <translation>Koko ruutu, josta nämä kasvot löytyivät, niin kauan kuin pidätte näppäintä painettuna. Perustelu kirjataan jokaiseen katseluun kestoineen, kunnes suljette ruudun.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>and meanwhile</source>
        <translation>ja samalla</translation>
    </message>
    <message>
        <location filename="../../../app/ui/reveal_dialog.py"/>
        <source>{before} {after}: other frames</source>
        <translation>{before} {after}: muut ruudut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/searched_panel.py"/>
        <source>Search {search_id}  ·  {moment}
{searched_by}
Gallery version {number}
{subjects}, {references}
Searched: {types}</source>
        <translation>Haku {search_id}  ·  {moment}
{searched_by}
Gallerian versio {number}
{subjects}, {references}
Haettu: {types}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/searched_panel.py"/>
        <source>You are the second examiner. Rank, comparison score and the first conclusion are withheld, and the order says nothing.</source>
        <translation>Olette toinen tutkija. Sija, vertailupisteet ja ensimmäinen johtopäätös pidetään piilossa, eikä järjestys kerro mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/searched_panel.py"/>
        <source>{manual}: a person drew this face, the detector had missed it</source>
        <translation>{manual}: nämä kasvot piirsi henkilö, ilmaisimelta ne jäivät löytymättä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/searched_panel.py"/>
        <source>{manual}: a person drew {count} of these faces</source>
        <translation>{manual}: henkilö piirsi näistä kasvoista {count}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/searched_panel.py"/>
        <source>{manual}: people drew {count} of these faces</source>
        <translation>{manual}: henkilöt piirsivät näistä kasvoista {count}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/searched_panel.py"/>
        <source>{probe}
Taken {taken}</source>
        <translation>{probe}
Otettu {taken}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/sheet_card.py"/>
        <source>I have written it down</source>
        <translation>Olen kirjoittanut sen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/sheet_card.py"/>
        <source>It opens the unit when every passphrase is lost, and it is shown this once. Write it on paper and lock the paper away; do not keep it on this machine.</source>
        <translation>Se avaa yksikön, kun kaikki salalauseet on menetetty, ja se näytetään vain tämän kerran. Kirjoittakaa se paperille ja lukitkaa paperi talteen; älkää säilyttäkö sitä tällä koneella.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/sheet_card.py"/>
        <source>The recovery sheet</source>
        <translation>Palautusarkki</translation>
    </message>
    <message>
        <location filename="../../../app/ui/sheet_card.py"/>
        <source>These are not those two groups of the code. Look at your note again.</source>
        <translation>Nämä eivät ole koodin ne kaksi ryhmää. Katsokaa muistiinpanoanne uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/sheet_card.py"/>
        <source>Type group {number} of the code</source>
        <translation>Kirjoittakaa koodin ryhmä {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/sheet_card.py"/>
        <source>Write it to a file…</source>
        <translation>Kirjoita tiedostoon…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/sheet_card.py"/>
        <source>Write the recovery sheet to</source>
        <translation>Kirjoita palautusarkki tiedostoon</translation>
    </message>
    <message>
        <location filename="../../../app/ui/sheet_card.py"/>
        <source>{path_name} is written, in the clear. Print it elsewhere and destroy the file.</source>
        <translation>{path_name} on kirjoitettu selväkielisenä. Tulostakaa se muualla ja tuhotkaa tiedosto.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/sheets_dialog.py"/>
        <source>New recovery sheets</source>
        <translation>Uudet palautusarkit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/shell.py"/>
        <source>Homeward met a fault of its own and left out the last step. Everything recorded before it is safe. Do the step again; if it happens twice, lock the unit, open it again and report the place. {where}: {place}.</source>
        <translation>Homewardissa ilmeni sen oma vika, ja viimeinen vaihe jäi tekemättä. Kaikki sitä ennen kirjattu on tallessa. Tehkää vaihe uudelleen; jos vika toistuu, lukitkaa yksikkö, avatkaa se uudelleen ja ilmoittakaa paikka. {where}: {place}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/shell.py"/>
        <source>It is on record</source>
        <translation>Se on kirjattu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/shell.py"/>
        <source>Write this place down</source>
        <translation>Kirjoittakaa tämä paikka muistiin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source> The list says what does not run, and why.</source>
        <translation> Luettelo kertoo, mikä ei aja ja miksi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>Choose a standing search that has not ended.</source>
        <translation>Valitkaa jatkuva haku, joka ei ole päättynyt.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>End it</source>
        <translation>Lopeta se</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>End standing search</source>
        <translation>Lopeta jatkuva haku</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>Found</source>
        <translation>Löydetty</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>Kept by</source>
        <translation>Pitäjä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>Kept standing in this case</source>
        <translation>Voimassa tässä tapauksessa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>Last run</source>
        <translation>Viimeksi ajettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>New because</source>
        <translation>Uusi, koska</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>New candidates</source>
        <translation>Uudet ehdokkaat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>No new candidates.{rests}</source>
        <translation>Ei uusia ehdokkaita.{rests}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>Nothing new waits for you</source>
        <translation>Mikään uusi ei odota teitä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>Open its list</source>
        <translation>Avaa luettelo</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>Run now</source>
        <translation>Aja nyt</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>Standing searches:  {progress}</source>
        <translation>Jatkuvat haut:  {progress}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>The standing search has ended. What it found stays.</source>
        <translation>Jatkuva haku on päättynyt. Sen löytämä säilyy.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>due: gallery or models have changed</source>
        <translation>ajettava: galleria tai mallit ovat muuttuneet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>up to date</source>
        <translation>ajan tasalla</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{count} new candidate</source>
        <translation>{count} uusi ehdokas</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{count} new candidates</source>
        <translation>{count} uutta ehdokasta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{count} probe</source>
        <translation>{count} haettava</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{count} probes</source>
        <translation>{count} haettavaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{count} standing search</source>
        <translation>{count} jatkuva haku</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{count} standing searches</source>
        <translation>{count} jatkuvaa hakua</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{found_by} made this search and concludes on its candidates first. To examine this one yourself, search with the face again.</source>
        <translation>{found_by} teki tämän haun ja tekee johtopäätökset sen ehdokkaista ensin. Tutkiaksenne tämän itse hakekaa kasvoilla uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{listed}: Candidates ({page}), then {list}.</source>
        <translation>{listed}: Ehdokkaat ({page}), sitten {list}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{new_candidates} for {probes} since you last looked</source>
        <translation>{new_candidates} ({probes}) viime katselunne jälkeen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{probe}, kept by {keeper}, is searched no more when the gallery changes. What was found stays.</source>
        <translation>{probe}, pitäjänä {keeper}, ei enää haeta, kun galleria muuttuu. Löydetty säilyy.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/standing_search_panel.py"/>
        <source>{standing_searches} cannot run on what has changed</source>
        <translation>Ei voi ajaa muuttuneelle aineistolle: {standing_searches}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/step_button.py"/>
        <source>next</source>
        <translation>seuraavaksi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/step_button.py"/>
        <source>not begun</source>
        <translation>ei aloitettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/step_button.py"/>
        <source>to do</source>
        <translation>tekemättä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/step_button.py"/>
        <source>{page}, {state}</source>
        <translation>{page}, {state}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_acts.py"/>
        <source>All references go, from the index in memory, too, and the name is taken off every list of candidates. Backups made before keep them until they are made anew.</source>
        <translation>Kaikki vertailukuvat häviävät, myös muistissa olevasta hakemistosta, ja nimi poistetaan jokaisesta ehdokasluettelosta. Aiemmin tehdyissä varmuuskopioissa ne säilyvät, kunnes kopiot tehdään uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_acts.py"/>
        <source>Erase reference {number}</source>
        <translation>Hävitä vertailukuva {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_acts.py"/>
        <source>Erase {name}</source>
        <translation>Hävitä {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_acts.py"/>
        <source>It comes before the date that the file gives itself. What was stated before stays on record.</source>
        <translation>Se menee tiedoston oman päivän edelle. Aiemmin ilmoitettu pysyy kirjattuna.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_acts.py"/>
        <source>Reference {number}</source>
        <translation>Vertailukuva {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_acts.py"/>
        <source>The subject stays with the other references.</source>
        <translation>Kohde jää muine vertailukuvineen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>As wide as it is known: {examples}; write {unknown} where it is not known.</source>
        <translation>Niin tarkasti kuin se tiedetään: {examples}; kirjoittakaa {unknown}, jos sitä ei tiedetä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Birth date and sex of {name}</source>
        <translation>Syntymäaika ja sukupuoli: {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Erase for good</source>
        <translation>Hävitä lopullisesti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Give a day of the form {form}. Nothing was changed.</source>
        <translation>Antakaa päivä muodossa {form}. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>It is kept for ever, and outlives what is erased: write no name in it.</source>
        <translation>Se säilytetään pysyvästi ja jää jäljelle hävitetystä: älkää kirjoittako siihen nimeä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Keep {name} until</source>
        <translation>Säilytettävä asti: {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>May leave the unit</source>
        <translation>Saa lähteä yksiköstä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Nothing is in it.</source>
        <translation>Siinä ei ole mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Originator wants it deleted by</source>
        <translation>Luovuttaja haluaa poistettavaksi viimeistään</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Originator, who lent them; empty where they are the unit's own</source>
        <translation>Luovuttaja, joka ne lainasi; tyhjä, jos ne ovat yksikön omia</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Set the date</source>
        <translation>Aseta päivä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>State them</source>
        <translation>Ilmoita ne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Terms of {name}</source>
        <translation>Ehdot: {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>The unit's own date, for all present references. An originator's date stays as it is, and whichever comes first counts. The policy says how far ahead it may lie.</source>
        <translation>Yksikön oma päivä kaikille nykyisille vertailukuville. Luovuttajan päivä pysyy ennallaan, ja aikaisempi ratkaisee. Käytäntö kertoo, kuinka kaukana päivä saa olla.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>These replace the terms of all present references of this subject.</source>
        <translation>Nämä korvaavat kohteen kaikkien nykyisten vertailukuvien ehdot.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>Type its number, {number}</source>
        <translation>Kirjoittakaa sen numero, {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>What was stated before stays on record. The reason outlives the subject: write no name in it.</source>
        <translation>Aiemmin ilmoitettu pysyy kirjattuna. Perustelu jää jäljelle kohteesta: älkää kirjoittako siihen nimeä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} capture date</source>
        <translation>{count} kuvausaika</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} capture dates</source>
        <translation>{count} kuvausaikaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} further row</source>
        <translation>{count} muu rivi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} further rows</source>
        <translation>{count} muuta riviä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} further vector</source>
        <translation>{count} muu vektori</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} further vectors</source>
        <translation>{count} muuta vektoria</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} statement of birth date and sex</source>
        <translation>{count} ilmoitus syntymäajasta ja sukupuolesta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} statement of terms</source>
        <translation>{count} ehtojen kirjaus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} statements of birth date and sex</source>
        <translation>{count} ilmoitusta syntymäajasta ja sukupuolesta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{count} statements of terms</source>
        <translation>{count} ehtojen kirjausta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_dialogs.py"/>
        <source>{text} is not a day of the form {form}. Nothing was changed; write it again.</source>
        <translation>{text} ei ole päivä muodossa {form}. Mitään ei muutettu; kirjoittakaa se uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_list.py"/>
        <source>Counting…</source>
        <translation>Lasketaan…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_list.py"/>
        <source>Nobody is enrolled yet</source>
        <translation>Ketään ei ole vielä rekisteröity</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_list.py"/>
        <source>Nobody is like that</source>
        <translation>Sellaista ei ole</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_list.py"/>
        <source>Subjects of the gallery</source>
        <translation>Gallerian kohteet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_list.py"/>
        <source>{subjects} asked for</source>
        <translation>{subjects} pyynnön mukaan</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>, to be deleted by {day}</source>
        <translation>, poistettava viimeistään {day}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Added {when} by {name}</source>
        <translation>Lisätty {when}, lisääjä {name}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Birth date, sex…</source>
        <translation>Syntymä, sukupuoli…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Born: {born}{sex}</source>
        <translation>Syntynyt: {born}{sex}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Capture date…</source>
        <translation>Kuvausaika…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Consent: {words}, until {day}</source>
        <translation>Suostumus: {words}, asti {day}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Erase reference…</source>
        <translation>Hävitä vertailukuva…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Erase subject…</source>
        <translation>Hävitä kohde…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Keep until {day}</source>
        <translation>Säilytettävä asti: {day}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Keep until…</source>
        <translation>Säilytys…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Nobody is chosen</source>
        <translation>Ketään ei ole valittu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Picture of the reference</source>
        <translation>Vertailukuva kuvana</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Pictures of the references</source>
        <translation>Vertailukuvat kuvina</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>References</source>
        <translation>Vertailukuvat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>References of the subject</source>
        <translation>Kohteen vertailukuvat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Source: {source}. Legal basis: {basis}</source>
        <translation>Lähde: {source}. Oikeusperuste: {basis}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>Terms…</source>
        <translation>Ehdot…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/subject_panel.py"/>
        <source>The subject that is chosen in the list</source>
        <translation>Luettelosta valittu kohde</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>A day of UTC, all of it</source>
        <translation>UTC-päivä, kokonaan</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>All cases</source>
        <translation>Kaikki tapaukset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>All operations</source>
        <translation>Kaikki toiminnot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>Older</source>
        <translation>Vanhemmat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>Show</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>from</source>
        <translation>alku</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>to</source>
        <translation>loppu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>{shown} of {entries}</source>
        <translation>{shown} / {entries}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trail_bar.py"/>
        <source>{typed} is no day of the form YYYY-MM-DD. Nothing was read; type it anew.</source>
        <translation>{typed} ei ole päivä muodossa VVVV-KK-PP. Mitään ei luettu; kirjoittakaa se uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trial_dialog.py"/>
        <source>Concluded</source>
        <translation>Johtopäätöksiä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trial_dialog.py"/>
        <source>Different sources</source>
        <translation>Eri lähteet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trial_dialog.py"/>
        <source>Examiner</source>
        <translation>Tutkija</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trial_dialog.py"/>
        <source>Latest conclusions in disclosed trials, by what was known before. Supervisors see everybody's, whoever examined in one their own. Trials are set and disclosed on the page Unit.</source>
        <translation>Paljastettujen kokeiden viimeiset johtopäätökset sen mukaan, mitä tiedettiin ennalta. Esihenkilöt näkevät kaikkien, tutkijat omansa. Kokeet asetetaan ja paljastetaan Yksikkö-sivulla.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trial_dialog.py"/>
        <source>No conclusion of a disclosed trial is here for you to see.</source>
        <translation>Täällä ei ole teille nähtäväksi paljastetun kokeen johtopäätöksiä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trial_dialog.py"/>
        <source>Same source</source>
        <translation>Sama lähde</translation>
    </message>
    <message>
        <location filename="../../../app/ui/trial_dialog.py"/>
        <source>all together</source>
        <translation>kaikki yhteensä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>1 to {most}</source>
        <translation>1–{most}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>A demonstration: its people are drawn and its findings mean nothing.</source>
        <translation>Esittely: sen henkilöt on piirretty eivätkä sen löydökset merkitse mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>A guess of a passphrase</source>
        <translation>Salalauseen arvaus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>A supervisor or an administrator registers the unit.</source>
        <translation>Esihenkilö tai ylläpitäjä rekisteröi yksikön.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>A unit for casework.</source>
        <translation>Yksikkö oikeaa tapaustyötä varten.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>An evaluation that is closed: it can be read, and nobody works in it.</source>
        <translation>Päättynyt arviointi: sen voi lukea, mutta siinä ei työskennellä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>An evaluation until {day}: stamped everywhere, closed here by a supervisor ({close}).</source>
        <translation>Kokeilu {day} asti: merkitty kaikkialle, esihenkilö päättää sen tässä ({close}).</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Close the evaluation…</source>
        <translation>Päätä kokeilu…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Closing the evaluation</source>
        <translation>Kokeilun päättäminen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>From the next unlock on, the window locks after so long without input.</source>
        <translation>Seuraavasta avauksesta alkaen ikkuna lukittuu, kun näin kauan ei ole syötetty mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Give the minutes as a number. Nothing was changed.</source>
        <translation>Antakaa minuutit numeroina. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Holds</source>
        <translation>Sisältää</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>It stands on every report from now on.</source>
        <translation>Tästä lähtien se on jokaisessa raportissa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Libraries</source>
        <translation>Kirjastot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Lock after</source>
        <translation>Lukitse, kun on kulunut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Lock after…</source>
        <translation>Lukitus…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Locks after</source>
        <translation>Lukittuu, kun on kulunut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Minutes</source>
        <translation>Minuutit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Nobody before this use.</source>
        <translation>Ei kukaan ennen tätä käyttöä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Nobody is in it.</source>
        <translation>Siinä ei ole ketään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Not registered for anybody.</source>
        <translation>Ei rekisteröity kenellekään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Opened before by</source>
        <translation>Aiemmin avannut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Program</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Register</source>
        <translation>Rekisteröi yksikkö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Register anew</source>
        <translation>Rekisteröi uudelleen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Register anew…</source>
        <translation>Uudelleen…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Registration</source>
        <translation>Yksikön rekisteröinti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Set</source>
        <translation>Aseta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Staff gallery</source>
        <translation>Henkilöstögalleria</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>The evaluation is closed already.</source>
        <translation>Kokeilu on jo päätetty.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>This unit is no evaluation.</source>
        <translation>Tämä yksikkö ei ole kokeilu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Vectors</source>
        <translation>Vektorit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>Whose unit this is, and what it works with.</source>
        <translation>Kenen yksikkö tämä on ja millä se työskentelee.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>costs {cost}</source>
        <translation>vaatii {cost}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>version {number}</source>
        <translation>versio {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{count} case</source>
        <translation>{count} tapaus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{count} cases</source>
        <translation>{count} tapausta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{count} minute without input</source>
        <translation>{count} minuutti ilman syötettä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{count} minutes without input</source>
        <translation>{count} minuuttia ilman syötettä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{count} people, the first erased after {day}</source>
        <translation>{count} henkilöä, ensimmäinen hävitetään {day} jälkeen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{count} person, erased after {day}</source>
        <translation>{count} henkilö, hävitetään {day} jälkeen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{count} reference in the gallery</source>
        <translation>{count} vertailukuva galleriassa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{count} references in the gallery</source>
        <translation>{count} vertailukuvaa galleriassa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{name} ({id})</source>
        <translation>{name} ({id})</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{name}, made {day}</source>
        <translation>{name}, tehty {day}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{name}; it forbids {functions}</source>
        <translation>{name}; se kieltää: {functions}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_about_panel.py"/>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>A whole, encrypted copy on another disk. Cases that have not changed are not copied again.</source>
        <translation>Täydellinen, salattu kopio toisella levyllä. Muuttumattomia tapauksia ei kopioida uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Back up for an escrow holder, too…</source>
        <translation>Varmuuskopioi, myös talletusavaimelle…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Back up to…</source>
        <translation>Varmuuskopioi…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Backup {number}</source>
        <translation>Varmuuskopio {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Backup {number} is whole and verified: {members} files, {copied} of them copied now.</source>
        <translation>Varmuuskopio {number} on eheä ja tarkistettu: {members} tiedostoa, joista nyt kopioitiin {copied}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Backup {run} came back whole: {files} files, {entries} audit entries. The copy is removed.</source>
        <translation>Varmuuskopio {run} palautui eheänä: {files} tiedostoa, {entries} kirjausta. Kopio on poistettu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Backup {run} did not come back whole: {wrong}. Make another one now.</source>
        <translation>Varmuuskopio {run} ei palautunut eheänä: {wrong}. Tehkää heti uusi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Backups and recovery</source>
        <translation>Varmuuskopiot ja palautus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Check</source>
        <translation>Tarkista arkki</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Check a sheet…</source>
        <translation>Tarkista arkki…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Choose the folder of backups to try</source>
        <translation>Valitkaa kokeiltava varmuuskopiokansio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Choose the folder of backups to verify</source>
        <translation>Valitkaa tarkistettava varmuuskopiokansio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Choose the folder of backups, on another disk</source>
        <translation>Valitkaa varmuuskopiokansio toiselta levyltä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Escrow key</source>
        <translation>Talletusavain</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Have new sheets made.</source>
        <translation>Pyytäkää uudet arkit.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>It opens the backup, as it would then.</source>
        <translation>Se avaa varmuuskopion, kuten se silloin tekisi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>It would not open this unit: it was renewed since, or is another unit's. Make new ones now ({code}, {sheets}).</source>
        <translation>Se ei avaisi tätä yksikköä: se on sittemmin uusittu tai kuuluu toiselle yksikölle. Tehkää uudet nyt ({code}, {sheets}).</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>It would open this unit.</source>
        <translation>Se avaisi tämän yksikön.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Last backup</source>
        <translation>Viimeisin varmuuskopio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Last checked</source>
        <translation>Viimeksi tarkistettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Last rehearsal</source>
        <translation>Viimeisin koepalautus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Let the holder read the fingerprint aloud and compare it, now and before each use.</source>
        <translation>Haltija lukee sormenjäljen ääneen, ja sitä verrataan: nyt ja ennen jokaista käyttöä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Make an escrow key…</source>
        <translation>Tee talletusavain…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Never since it was made.</source>
        <translation>Ei kertaakaan luomisen jälkeen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>New recovery code…</source>
        <translation>Uusi palautuskoodi…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>No restoration was ever rehearsed.</source>
        <translation>Palautusta ei ole koskaan kokeiltu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>None is on record.</source>
        <translation>Yhtään ei ole kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>None.</source>
        <translation>Ei ole.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>None. The code alone opens a locked-out unit.</source>
        <translation>Ei ole. Vain koodi avaa yksikön, josta on lukittu ulos.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>One, made {when}</source>
        <translation>Yksi, tehty {when}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Only with three sheets.</source>
        <translation>Vain, kun arkkeja on kolme.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Press {back_up} and name another disk.</source>
        <translation>Painakaa {back_up} ja antakaa toinen levy.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Press {check} and type one back from its paper.</source>
        <translation>Painakaa {check} ja kirjoittakaa yksi paperista.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Press {rehearse}: only a copy that came back is known to come back.</source>
        <translation>Painakaa {rehearse}: vain palautuneesta kopiosta tiedetään, että se palautuu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Recovery sheets</source>
        <translation>Palautusarkit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Rehearsal</source>
        <translation>Koepalautus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Rehearse</source>
        <translation>Kokeile</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Rehearse a restoration…</source>
        <translation>Kokeile palautusta…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Restore…</source>
        <translation>Palauta…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Take note of the restoration…</source>
        <translation>Merkitse palautus tiedoksi…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>The escrow key is made. Its fingerprint stands below.</source>
        <translation>Talletusavain on tehty. Sen sormenjälki on alla.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>The folder of backups, an empty folder, and the passphrase of anybody who was in the unit then, a recovery sheet, or the escrow holder. Here by {restore}; where the unit is gone, on the page that unlocks.</source>
        <translation>Varmuuskopioiden kansio, tyhjä kansio ja kenen tahansa silloin yksikköön kuuluneen salalause, palautusarkki tai talletusavaimen haltija. Täällä näppäimellä {restore}; jos yksikköä ei enää ole, avaussivulla.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>The newest backup is laid out beside its folder, every file is held against it, and the copy is removed. It is never opened, and stays encrypted. As much room is needed as the unit takes.</source>
        <translation>Uusin varmuuskopio puretaan kansionsa viereen, jokaista tiedostoa verrataan siihen, ja kopio poistetaan. Sitä ei koskaan avata, ja se pysyy salattuna. Tilaa tarvitaan yhtä paljon kuin yksikkö vie.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>This copy</source>
        <translation>Tämä kopio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Three new sheets…</source>
        <translation>Kolme uutta arkkia…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>To restore</source>
        <translation>Palauttaminen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Type the recovery code from its sheet, or two of the three sheets. Nothing is opened; that it was checked goes on record, and nothing of the code.</source>
        <translation>Kirjoittakaa palautuskoodi arkistaan tai kaksi kolmesta arkista. Mitään ei avata; tarkistus kirjataan, koodista ei mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Verify backups in…</source>
        <translation>Tarkista kopiot…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>Verifying the backups</source>
        <translation>Tarkistetaan varmuuskopioita</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>with the unit</source>
        <translation>yksikön mukana</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{count}, of which any two open the unit, made {when}</source>
        <translation>{count}, joista mitkä tahansa kaksi avaavat yksikön, tehty {when}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{file} is the holder's, {file}.public seals backups. Fingerprint: {fingerprint}</source>
        <translation>{file} kuuluu haltijalle, {file}.public sinetöi varmuuskopioita. Sormenjälki: {fingerprint}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{when} ({who}): backup {run}</source>
        <translation>{when} ({who}): varmuuskopio {run}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{when} ({who}): backup {run}, {members} files, {copied} of them copied then</source>
        <translation>{when} ({who}): varmuuskopio {run}, {members} tiedostoa, joista silloin kopioitiin {copied}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{when} ({who}): it does not open</source>
        <translation>{when} ({who}): se ei avaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{when} ({who}): it opens</source>
        <translation>{when} ({who}): se avaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{when}: {members} files</source>
        <translation>{when}: {members} tiedostoa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{whole} of {count} backup is whole.</source>
        <translation>{whole} / {count} varmuuskopio on eheä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{whole} of {count} backups are whole.</source>
        <translation>{whole} / {count} varmuuskopiota on eheitä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_backup_panel.py"/>
        <source>{words}, {missing} of them missing or changed</source>
        <translation>{words}, joista puuttuvia tai muuttuneita {missing}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_closing_acts.py"/>
        <source>Close it for good</source>
        <translation>Päätä lopullisesti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_closing_acts.py"/>
        <source>Closing report of the evaluation</source>
        <translation>Kokeilun loppuraportti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_closing_acts.py"/>
        <source>Every case is counted, the report is written, and nobody works in this unit any more: it can be read, reported on, administered and erased. This is never taken back.</source>
        <translation>Jokainen tapaus lasketaan, raportti kirjoitetaan, eikä tässä yksikössä enää työskennellä: sitä voi lukea, siitä voi raportoida, sitä voi hallita ja sen voi hävittää. Tätä ei koskaan peruta.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_closing_acts.py"/>
        <source>Name of the unit, once more</source>
        <translation>Yksikön nimi vielä kerran</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_closing_acts.py"/>
        <source>That is not the name of this unit. Nothing was closed.</source>
        <translation>Se ei ole tämän yksikön nimi. Mitään ei päätetty.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_closing_acts.py"/>
        <source>Where the closing report goes</source>
        <translation>Minne loppuraportti tulee</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_closing_acts.py"/>
        <source>Written: {page}, and for machines {facts}. SHA-256 of the page: {digest}</source>
        <translation>Kirjoitettu: {page}, ja koneita varten {facts}. Sivun SHA-256: {digest}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Custody does not hold in {count} place. Keep the folder as it is and call a supervisor.</source>
        <translation>Hallintaketju ei ole ehjä {count} kohdassa. Pitäkää kansio ennallaan ja kutsukaa esihenkilö.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Custody does not hold in {count} places. Keep the folder as it is and call a supervisor.</source>
        <translation>Hallintaketju ei ole ehjä {count} kohdassa. Pitäkää kansio ennallaan ja kutsukaa esihenkilö.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Custody holds: {count} check made, the whole trail walked.</source>
        <translation>Hallintaketju on ehjä: {count} tarkistus tehty, koko kirjausketju käyty läpi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Custody holds: {count} checks made, the whole trail walked.</source>
        <translation>Hallintaketju on ehjä: {count} tarkistusta tehty, koko kirjausketju käyty läpi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Entry {number}: {words}</source>
        <translation>Kirjaus {number}: {words}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Every lock writes to {path}.</source>
        <translation>Jokainen lukitus kirjoittaa tiedostoon {path}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Head in digits</source>
        <translation>Kärki numeroina</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Keep the folder as it is, copy it whole, and call a supervisor.</source>
        <translation>Pitäkää kansio ennallaan, kopioikaa se kokonaan ja kutsukaa esihenkilö.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Last checkpoint</source>
        <translation>Viimeisin tarkistuspiste</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Last verification</source>
        <translation>Viimeisin tarkistus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>No witness is written at locks.</source>
        <translation>Lukittaessa ei kirjoiteta todistajatiedostoa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Nobody has verified this unit yet.</source>
        <translation>Kukaan ei ole vielä tarkistanut tätä yksikköä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Press {verify}.</source>
        <translation>Painakaa {verify}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>The medium is not there now; plug it in before you lock the unit.</source>
        <translation>Tallennusväline ei ole paikalla; liittäkää se ennen yksikön lukitsemista.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>The witness knows entry {number} now. Keep the medium away from this machine.</source>
        <translation>Todistajatiedosto tuntee nyt kirjauksen {number}. Säilyttäkää tallennusväline erillään tästä koneesta.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Verifying custody</source>
        <translation>Tarkistetaan ketjua</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Whether the record is whole. Note the words of the head elsewhere: a later unit must know them.</source>
        <translation>Onko kirjattu tallella kokonaan. Merkitkää kärjen sanat muualle: myöhemmän yksikön on tunnettava ne.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Without one, nothing outside the unit notices that it was put back to an earlier day.</source>
        <translation>Ilman sitä mikään yksikön ulkopuolella ei huomaa, jos se on palautettu aiempaan päivään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Witness</source>
        <translation>Todistaja</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Witness at each lock…</source>
        <translation>Todistaja lukittaessa…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Write a witness…</source>
        <translation>Todistaja…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>Write the witness to a file on another medium</source>
        <translation>Kirjoita todistajatiedosto toiselle tallennusvälineelle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>in the lock of {when}, entry {number}</source>
        <translation>lukituksessa {when}, kirjaus {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>none yet: the first lock leaves one</source>
        <translation>ei vielä: ensimmäinen lukitus jättää sellaisen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>{point}; also at every disclosure and every 1,000 entries</source>
        <translation>{point}; myös jokaisessa luovutuksessa ja 1 000 kirjauksen välein</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>{when} ({who}): these do not hold: {places}</source>
        <translation>{when} ({who}): nämä eivät pidä: {places}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>{when} ({who}): {checks} checks, all hold</source>
        <translation>{when} ({who}): {checks} tarkistusta, kaikki kunnossa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_custody_panel.py"/>
        <source>{words} One was last written by hand on {when}.</source>
        <translation>{words} Viimeksi se kirjoitettiin käsin {when}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_dialog.py"/>
        <source>Models to work with</source>
        <translation>Käytettävät mallit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_dialog.py"/>
        <source>One embedder or two, which are fused, and any detectors. Vectors of other models are kept; those that the new choice lacks are made from stored crops, and until then nothing is searched where they are missing. Scores and persons of before were found with the models of before.</source>
        <translation>Yksi vektorointimalli tai kaksi yhdistettynä sekä ilmaisimia tarpeen mukaan. Muiden mallien vektorit säilytetään; uudesta valinnasta puuttuvat tehdään tallennetuista rajauksista, ja siihen asti ei haeta mitään siellä, missä ne puuttuvat. Aiemmat pisteet ja henkilöt löytyivät aiemmilla malleilla.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_dialog.py"/>
        <source>Work with these</source>
        <translation>Käytä näitä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source> {count} crop gave none and stays without.</source>
        <translation> {count} rajauksesta ei saatu vektoria, ja se jää ilman.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source> {count} crops gave none and stay without.</source>
        <translation> {count} rajauksesta ei saatu vektoria, ja ne jäävät ilman.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Add from a file…</source>
        <translation>Lisää tiedostosta…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Choose a model that was brought to the unit; the built-in one stays.</source>
        <translation>Valitkaa yksikköön tuotu malli; sisäänrakennettu jää.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Choose for use…</source>
        <translation>Valitse käyttö…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Choose the model's manifest (.toml) or its ZIP</source>
        <translation>Valitkaa mallin luettelo (.toml) tai sen ZIP</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Cost</source>
        <translation>Kuluttaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Embedding again</source>
        <translation>Uudelleenvektorointi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>From now on vectors are those of {pack}. Press {embed} to make those that are missing.</source>
        <translation>Tästä lähtien vektorit ovat mallin {pack}. Painakaa {embed} tehdäksenne puuttuvat.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Its weights are erased. Vectors that it made stay, and can no longer be made anew.</source>
        <translation>Sen painot on hävitetty. Sen tekemät vektorit jäävät, eikä niitä voi enää tehdä uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Licence</source>
        <translation>Lisenssi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Nothing lacks a vector {where}. Each case is looked at once it is entered.</source>
        <translation>Mistään ei puutu vektoria {where}. Kukin tapaus katsotaan, kun siihen siirrytään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Remove {model}</source>
        <translation>Poista {model}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>The model is removed.</source>
        <translation>Malli on poistettu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>The model pack that is chosen in the table</source>
        <translation>Taulukosta valittu mallipaketti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Trained on</source>
        <translation>Koulutettu aineistolla</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Trying the model</source>
        <translation>Kokeillaan mallia</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Vectors were made for {references} and {faces}.</source>
        <translation>Vektorit tehtiin: {references} ja {faces}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>Version</source>
        <translation>Versio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>What finds and compares faces. Each new model is tried in a sealed process first.</source>
        <translation>Tämä löytää ja vertaa kasvot. Jokainen uusi malli kokeillaan ensin suljetussa prosessissa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>built in</source>
        <translation>sisäänrakennettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>in the gallery</source>
        <translation>galleriassa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>in the gallery and this case</source>
        <translation>galleriassa ja tässä tapauksessa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>{ms} ms a face when it was tried here</source>
        <translation>{ms} ms kasvokuvaa kohti täällä kokeiltaessa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>{name} is taken in and not used yet. It was trained on: {data}.</source>
        <translation>{name} on tuotu eikä vielä käytössä. Sen koulutusaineisto: {data}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>{references} and {faces} of this case lack a vector of {pack}: until they are embedded again, nothing is searched or grouped with them. No exhibit is needed; a run that is stopped goes on where it ended.</source>
        <translation>Mallin {pack} vektori puuttuu: {references} ja tästä tapauksesta {faces}. Ennen uudelleenvektorointia niillä ei haeta eikä ryhmitellä mitään. Todistuskappaleita ei tarvita; pysäytetty ajo jatkuu siitä, mihin se päättyi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_models_panel.py"/>
        <source>● in use</source>
        <translation>● käytössä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_page.py"/>
        <source>Unit  ·  {section}</source>
        <translation>Yksikkö  ·  {section}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_panel.py"/>
        <source>Work is still running here. Let it finish or cancel it first.</source>
        <translation>Täällä on vielä työ käynnissä. Antakaa sen päättyä tai peruuttakaa se ensin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_proof_acts.py"/>
        <source>No proof of the fence is on record in this unit. {prove} says how one is made.</source>
        <translation>Tässä yksikössä ei ole kirjattu aitauksen todistusta. {prove} kertoo, miten sellainen tehdään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_proof_acts.py"/>
        <source>Proof of the fence, {when} ({who}): it does NOT hold. Do not work on cases here; tell whoever keeps this machine.</source>
        <translation>Aitauksen todistus, {when} ({who}): se EI pidä. Älkää käsitelkö täällä tapauksia; ilmoittakaa koneen ylläpitäjälle.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_proof_acts.py"/>
        <source>Proof of the fence, {when} ({who}): nothing could be tried on this machine.</source>
        <translation>Aitauksen todistus, {when} ({who}): tällä koneella ei voitu yrittää mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_proof_acts.py"/>
        <source>Proof of the fence, {when} ({who}): nothing got through. It took {seconds} seconds.</source>
        <translation>Aitauksen todistus, {when} ({who}): mikään ei päässyt läpi. Siihen meni {seconds} sekuntia.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_proof_acts.py"/>
        <source>Some two hundred ways out are tried on this machine, each without the fence and behind it. That takes a minute or two, and is done before the fence stands: this window is behind it already, and so is all that it could start. Close Homeward and start it once with {command}. The window opens when the proof is made; then press {prove} here again. Nothing is sent to another machine.</source>
        <translation>Tällä koneella yritetään parisataa tietä ulos, kukin ilman aitausta ja sen takana. Siihen menee minuutti tai kaksi, ja se tehdään ennen kuin aitaus on pystyssä: tämä ikkuna on jo sen takana, samoin kaikki mitä se voisi käynnistää. Sulkekaa Homeward ja käynnistäkää se kerran komennolla {command}. Ikkuna avautuu, kun todistus on tehty; painakaa silloin tässä uudelleen {prove}. Mitään ei lähetetä toiselle koneelle.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_proof_acts.py"/>
        <source>Understood</source>
        <translation>Selvä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_proof_acts.py"/>
        <source>Written: {path}. SHA-256: {digest}</source>
        <translation>Kirjoitettu: {path}. SHA-256: {digest}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_protection_panel.py"/>
        <source>All {total} layers hold.</source>
        <translation>Kaikki {total} kerrosta pitävät.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_protection_panel.py"/>
        <source>Layers of the protection</source>
        <translation>Suojauksen kerrokset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_protection_panel.py"/>
        <source>Read again</source>
        <translation>Lue uudelleen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_protection_panel.py"/>
        <source>The proof that no network is reached is made on the command line, before the fence stands: homeward selftest --seal --out FILE.pdf.</source>
        <translation>Todiste siitä, ettei verkkoon päästä, tehdään komentorivillä ennen aitauksen pystyttämistä: homeward selftest --seal --out FILE.pdf.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_protection_panel.py"/>
        <source>What keeps this program from networks, as the system says now.</source>
        <translation>Mikä pitää tämän ohjelman erossa verkoista, järjestelmän tämänhetkisen tiedon mukaan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_protection_panel.py"/>
        <source>{missing} of {total} layers missing. Work with seized material on another machine until it is put right.</source>
        <translation>{missing} / {total} kerroksesta puuttuu. Käsitelkää takavarikoitua aineistoa toisella koneella, kunnes asia on korjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_protection_panel.py"/>
        <source>{weaker} of {total} layers weaker than they could be. Read below what to do.</source>
        <translation>{weaker} / {total} kerroksesta on heikompia kuin voisi olla. Lukekaa alta, mitä tehdä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>An escrow holder's key</source>
        <translation>Talletusavaimen haltijan avain</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Any two of the three sheets open the unit when nobody else can. Give each to a different person or place. Earlier sheets open nothing any more.</source>
        <translation>Mitkä tahansa kaksi kolmesta arkista avaavat yksikön, kun kukaan muu ei voi. Antakaa jokainen eri henkilölle tai eri paikkaan. Aiemmat arkit eivät avaa enää mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Any two of three will open the unit when nobody else can. Nothing changes before all three were typed back.</source>
        <translation>Mitkä tahansa kaksi kolmesta avaavat yksikön, kun kukaan muu ei voi. Mikään ei muutu, ennen kuin kaikki kolme on kirjoitettu takaisin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Choose the escrow key that seals it, ending in .public</source>
        <translation>Valitkaa talletusavain, jolla se sinetöidään, pääte .public</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Each opening says that this unit was restored until somebody has taken note, on record. Say what happened, and whether acts after the backup have to be done again.</source>
        <translation>Jokainen avaus sanoo, että tämä yksikkö on palautettu, kunnes joku on merkinnyt sen tiedoksi. Kertokaa, mitä tapahtui ja onko varmuuskopion jälkeisiä toimia tehtävä uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>It is on record that you have taken note.</source>
        <translation>On kirjattu, että olette merkinneet sen tiedoksi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Make the key</source>
        <translation>Tee avain</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Once more</source>
        <translation>Vielä kerran</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Take note</source>
        <translation>Merkitse tiedoksi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Take note of the restoration</source>
        <translation>Merkitse palautus tiedoksi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>The holder types this alone. The file is theirs, to be kept away from the unit; the one beside it, ending in .public, seals backups and opens nothing.</source>
        <translation>Haltija kirjoittaa tämän yksin. Tiedosto on hänen, ja sitä säilytetään poissa yksikön luota; viereinen, pääte .public, sinetöi varmuuskopioita eikä avaa mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>The new recovery code is valid. The old one opens nothing any more; destroy its paper.</source>
        <translation>Uusi palautuskoodi on voimassa. Vanha ei avaa enää mitään; tuhotkaa sen paperi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>The two passphrases differ. Nothing was made; type them again.</source>
        <translation>Salalauseet eroavat toisistaan. Mitään ei tehty; kirjoittakaa ne uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>The unit is restored in {folder}. Lock this one to open it, and never work on in both.</source>
        <translation>Yksikkö on palautettu kansioon {folder}. Lukitkaa tämä avataksenne sen, älkääkä koskaan jatkako molemmissa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Until you have typed it back the old code stays valid; then it opens nothing any more.</source>
        <translation>Vanha koodi on voimassa, kunnes olette kirjoittaneet tämän takaisin; sen jälkeen se ei avaa enää mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>What was restored, and why</source>
        <translation>Mitä palautettiin ja miksi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_recovery_acts.py"/>
        <source>Where the holder's file goes</source>
        <translation>Minne haltijan tiedosto tulee</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>A second person confirms or declines it on the page Policy.</source>
        <translation>Toinen henkilö vahvistaa tai hylkää sen Käytäntö-sivulla.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>Another date for {what}</source>
        <translation>Toinen päivä: {what}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>Erase {what}</source>
        <translation>Hävitä {what}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>For good, and from every place that is searched: {counts}. Backups made until now still hold it.</source>
        <translation>Lopullisesti ja kaikkialta, mistä etsitään: {counts}. Tähän asti tehdyissä varmuuskopioissa se on yhä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>Move the date</source>
        <translation>Siirrä päivä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>No later than the policy allows. An originator's date stays as it is.</source>
        <translation>Ei myöhemmäksi kuin käytäntö sallii. Luovuttajan päivä pysyy ennallaan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>Proposal {number} waits for a second person.</source>
        <translation>Ehdotus {number} odottaa toista henkilöä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>Propose to erase {what}</source>
        <translation>Ehdota hävitettäväksi: {what}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>Type {reference} to confirm</source>
        <translation>Vahvistakaa kirjoittamalla {reference}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>nothing in it</source>
        <translation>ei sisältöä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>{count} conclusion</source>
        <translation>{count} johtopäätös</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>{count} conclusions</source>
        <translation>{count} johtopäätöstä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>{count} exhibit</source>
        <translation>{count} todistuskappale</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>{count} exhibits</source>
        <translation>{count} todistuskappaletta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>{count} report</source>
        <translation>{count} raportti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>{count} reports</source>
        <translation>{count} raporttia</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>{count} search</source>
        <translation>{count} haku</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_acts.py"/>
        <source>{count} searches</source>
        <translation>{count} hakua</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Another date…</source>
        <translation>Toinen päivä…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Apply a list of erasures…</source>
        <translation>Pane hävitysluettelo täytäntöön…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Certificate</source>
        <translation>Todistus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Choose a line of what falls due first.</source>
        <translation>Valitkaa ensin erääntyvien luettelosta rivi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Choose an erasure that has a certificate.</source>
        <translation>Valitkaa hävitys, josta on todistus.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Date</source>
        <translation>Päiväys</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Erased</source>
        <translation>Hävitetty</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Erased, with certificates</source>
        <translation>Hävitetty, todistuksin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Erasures</source>
        <translation>Hävitykset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>List of erasures…</source>
        <translation>Hävitysluettelo…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Nothing falls due.</source>
        <translation>Mitään ei eräänny.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Nothing of it was found afterwards.</source>
        <translation>Siitä ei löytynyt jälkeenpäin mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Only the erasure of a case may need a second person. Press {erase} to erase this.</source>
        <translation>Vain tapauksen hävittäminen voi vaatia toisen henkilön. Painakaa {erase} hävittääksenne tämän.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Originator</source>
        <translation>Luovuttaja</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Propose the erasure…</source>
        <translation>Ehdota hävitystä…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>SOMETHING OF IT IS LEFT.</source>
        <translation>SIITÄ ON JOTAKIN JÄLJELLÄ.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>The certificate is in {path}.</source>
        <translation>Todistus: {path}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>What a partner sent is kept as long as they said. Ask them for another date, or erase it.</source>
        <translation>Kumppanin lähettämä säilytetään niin kauan kuin hän ilmoitti. Pyytäkää häneltä toinen päivä tai hävittäkää se.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>What falls due</source>
        <translation>Mitä erääntyy</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>What is overdue or falls due within {days} days, originators' dates first. Nothing is ever erased by itself: people erase, with a reason.</source>
        <translation>Mikä on myöhässä tai erääntyy {days} päivän kuluessa, luovuttajien päivät ensin. Mikään ei koskaan häviä itsestään: ihmiset hävittävät ja perustelevat.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Which</source>
        <translation>Mikä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Write certificate…</source>
        <translation>Kirjoita todistus…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Write the certificate to</source>
        <translation>Kirjoita todistus tiedostoon</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>Write the list of all erasures to</source>
        <translation>Kirjoita kaikkien hävitysten luettelo tiedostoon</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>in {days} days</source>
        <translation>{days} päivän kuluttua</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>{count} erasure is in the list. Keep it apart from the backups.</source>
        <translation>Luettelossa on {count} hävitys. Säilyttäkää se erillään varmuuskopioista.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>{count} erasures are in the list. Keep it apart from the backups.</source>
        <translation>Luettelossa on {count} hävitystä. Säilyttäkää se erillään varmuuskopioista.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_retention_panel.py"/>
        <source>{what} is erased. {found} Certificate {number} says what was searched.</source>
        <translation>{what}: hävitetty. {found} Todistus {number} kertoo, mistä etsittiin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_selftest_panel.py"/>
        <source>Compares the engine with dlib and face_recognition on drawn people, an index with an exact scan, and tries the encryption on a throw-away unit. About half a minute; of this unit only its record is touched.</source>
        <translation>Vertaa moottoria dlibiin ja face_recognitioniin piirretyillä henkilöillä ja hakemistoa tarkkaan läpikäyntiin ja kokeilee salausta kertakäyttöisellä yksiköllä. Noin puoli minuuttia; tästä yksiköstä kosketaan vain kirjauksiin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_selftest_panel.py"/>
        <source>Everything held on {when} ({who}): {engine}.</source>
        <translation>Kaikki oli kunnossa {when} ({who}): {engine}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_selftest_panel.py"/>
        <source>Findings of the selftest</source>
        <translation>Itsetestin havainnot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_selftest_panel.py"/>
        <source>No selftest is on record in this unit.</source>
        <translation>Tässä yksikössä ei ole kirjattua itsetestiä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_selftest_panel.py"/>
        <source>On {when} ({who}) this did not hold: {failing}. Have it put right before you rely on it.</source>
        <translation>{when} ({who}) tämä ei pitänyt: {failing}. Korjauttakaa se, ennen kuin luotatte siihen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_selftest_panel.py"/>
        <source>Proof of the fence…</source>
        <translation>Aitauksen todistus…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>Choose a list of erasures</source>
        <translation>Valitkaa hävitysluettelo</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>Erase again</source>
        <translation>Hävitä uudelleen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>Erasing again</source>
        <translation>Uudelleen hävittäminen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>Nothing that it names is here again.</source>
        <translation>Mitään sen nimeämää ei ole täällä uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>Remember them</source>
        <translation>Merkitse muistiin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>This unit is older than the list, and says so from now on until somebody takes note.</source>
        <translation>Tämä yksikkö on luetteloa vanhempi ja sanoo sen tästä lähtien, kunnes joku ottaa sen huomioon.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>This unit is older than the list.</source>
        <translation>Tämä yksikkö on luetteloa vanhempi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>{count} erased again.</source>
        <translation>{count} hävitetty uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>{count} erasure remembered.</source>
        <translation>{count} hävitys merkitty muistiin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>{count} erasures remembered.</source>
        <translation>{count} hävitystä merkitty muistiin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>{count} of them are here again and are erased for good, as was decided then.</source>
        <translation>{count} niistä on täällä uudelleen, ja ne hävitetään lopullisesti, kuten silloin päätettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>{count} of them is here again and is erased for good, as was decided then.</source>
        <translation>{count} niistä on täällä uudelleen ja hävitetään lopullisesti, kuten silloin päätettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>{count} that this unit did not know are remembered.</source>
        <translation>{count}, joita tämä yksikkö ei tuntenut, merkitään muistiin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>{count} that this unit did not know is remembered.</source>
        <translation>{count}, jota tämä yksikkö ei tuntenut, merkitään muistiin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>{name} names {count} erasure.</source>
        <translation>{name} nimeää {count} hävityksen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_tombstone_acts.py"/>
        <source>{name} names {count} erasures.</source>
        <translation>{name} nimeää {count} hävitystä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>Add a picture…</source>
        <translation>Lisää kuva…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>Choose a picture of one person</source>
        <translation>Valitkaa yhden henkilön kuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>Its number in the gallery, or nothing.</source>
        <translation>Sen numero galleriassa tai ei mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>Pictures of one person each</source>
        <translation>Kuvia, kussakin yksi henkilö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>Pictures with their known answers</source>
        <translation>Kuvat ja niiden tiedetyt vastaukset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>Reference, authority and purpose are what examiners will read. Known answers are sealed.</source>
        <translation>Tunnus, toimivaltuus ja käyttötarkoitus ovat tutkijoiden luettavina. Tiedetyt vastaukset sinetöidään.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>Sealed until it is disclosed.</source>
        <translation>Sinetöity, kunnes se paljastetaan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>Set the trial</source>
        <translation>Aseta koe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>The subject is named by its number in the gallery. Nothing was added.</source>
        <translation>Kohde nimetään sen numerolla galleriassa. Mitään ei lisätty.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>What it is to show</source>
        <translation>Mitä sen on määrä osoittaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>Whom the next picture shows</source>
        <translation>Kenet seuraava kuva esittää</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>nobody</source>
        <translation>ei kukaan</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>subject {number}</source>
        <translation>kohde {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trial_form.py"/>
        <source>{file}: {whom}</source>
        <translation>{file}: {whom}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>A case whose answer is known to you alone, examined like any other. Nobody else can tell; disclosed, its conclusions are counted and none becomes a lead.</source>
        <translation>Tapaus, jonka vastauksen tiedätte vain te ja joka tutkitaan kuten muutkin. Kukaan muu ei erota sitä; paljastettuna sen johtopäätökset lasketaan, eikä yhdestäkään tule johtolankaa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Choose a hidden trial that you set first.</source>
        <translation>Valitkaa ensin piilotettu koe, jonka olette asettanut.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Choose the declaration that was kept</source>
        <translation>Valitkaa säilytetty ilmoitus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Disclose</source>
        <translation>Paljasta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Disclose by a declaration…</source>
        <translation>Paljasta ilmoituksella…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Disclosed by</source>
        <translation>Paljastanut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Disclose…</source>
        <translation>Paljasta…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Everybody is told, its conclusions are counted, and nobody works in the case any more. This is never taken back.</source>
        <translation>Siitä kerrotaan kaikille, sen johtopäätökset lasketaan, eikä kukaan enää työskentele tapauksessa. Tätä ei koskaan peruta.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Keep the declaration in</source>
        <translation>Säilytä ilmoitus kansiossa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Keep the declaration…</source>
        <translation>Säilytä ilmoitus…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Reference of the case</source>
        <translation>Tapauksen tunnus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Results</source>
        <translation>Tulokset</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Set a trial…</source>
        <translation>Aseta koe…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>Since</source>
        <translation>Alkaen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>The case is open, and a quality trial. Take in its pictures as those of any case, and leave searching and examining to others. Keep its declaration outside the unit ({keep}), so that another can disclose it.</source>
        <translation>Tapaus on avattu, ja se on laatukoe. Ottakaa sen kuvat vastaan kuten minkä tahansa tapauksen, ja jättäkää haut ja tutkinta muille. Säilyttäkää sen ilmoitus yksikön ulkopuolella ({keep}), jotta toinen voi paljastaa sen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>The declaration of {case} is in {path}. Whoever reads it knows that the case is a trial; keep it away from the unit.</source>
        <translation>Tapauksen {case} ilmoitus on tiedostossa {path}. Joka sen lukee, tietää tapauksen kokeeksi; säilyttäkää se erillään yksiköstä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>The trial is disclosed; {count} conclusion was counted.</source>
        <translation>Koe on paljastettu; {count} johtopäätös laskettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>The trial is disclosed; {count} conclusions were counted.</source>
        <translation>Koe on paljastettu; {count} johtopäätöstä laskettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>You have set none, and none is disclosed.</source>
        <translation>Ette ole asettanut yhtään, eikä yhtään ole paljastettu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>disclosed</source>
        <translation>paljastettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_trials_panel.py"/>
        <source>hidden, set by you</source>
        <translation>piilotettu, teidän asettamanne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_form.py"/>
        <source>A folder with one folder of pictures for each person: at least 10 people, 5 of them with two pictures or more, and better some hundreds. Dates may lie in it as born.csv (person,born) and taken.csv (picture,taken). Of the pictures nothing is kept but counts, rates and one digest.</source>
        <translation>Kansio, jossa on kuvakansio kutakin henkilöä kohti: vähintään 10 henkilöä, joista 5:stä kaksi kuvaa tai enemmän, mieluummin joitakin satoja. Siinä voi olla päivämääriä: born.csv (person,born) ja taken.csv (picture,taken). Kuvista ei säilytetä muuta kuin lukumääriä, osuuksia ja yksi tiiviste.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_form.py"/>
        <source>Choose the folder of labelled pictures</source>
        <translation>Valitkaa nimettyjen kuvien kansio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_form.py"/>
        <source>Folder of labelled pictures</source>
        <translation>Nimettyjen kuvien kansio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_form.py"/>
        <source>How old everybody was whose dates are not given</source>
        <translation>Niiden ikä, joiden päivämääriä ei ole annettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_form.py"/>
        <source>Name the folder of labelled pictures. Nothing was measured.</source>
        <translation>Nimetkää nimettyjen kuvien kansio. Mitään ei mitattu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_form.py"/>
        <source>Run the test</source>
        <translation>Aja koe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_form.py"/>
        <source>Years, as 18-90; or nothing, where it is not known.</source>
        <translation>Vuosina, kuten 18-90; tai ei mitään, jos sitä ei tiedetä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_form.py"/>
        <source>{typed} is not a span of years of age like 18-90. Nothing was measured.</source>
        <translation>{typed} ei ole ikäväli vuosina, kuten 18-90. Mitään ei mitattu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Digest of the pictures</source>
        <translation>Kuvien tiiviste</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Last test: {when}, by {who}, of {pack}.</source>
        <translation>Viimeisin testi: {when}, tekijä {who}, kohde {pack}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Likelihood ratios</source>
        <translation>Uskottavuusosamäärät</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Models</source>
        <translation>Mallit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>No face found in</source>
        <translation>Kasvoja ei löytynyt</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>No performance test was made in this unit, so no score has a measured worth here.</source>
        <translation>Tässä yksikössä ei ole tehty suorituskykytestiä, joten pisteillä ei ole täällä mitattua arvoa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Pages of the test…</source>
        <translation>Kokeen sivut…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Performance test</source>
        <translation>Suorituskykykoe</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Performance test {number}</source>
        <translation>Suorituskykykoe {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Performance tests</source>
        <translation>Suorituskykytestit</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Performance tests on labelled pictures of the unit's own, which say what a score is worth here. A thousand pictures take some minutes; one can go on working meanwhile.</source>
        <translation>Suorituskykykokeita yksikön omista nimetyistä kuvista; ne kertovat, minkä arvoinen pistemäärä täällä on. Tuhat kuvaa vie muutaman minuutin, ja sillä välin voi työskennellä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Pictures</source>
        <translation>Kuvat</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Profile</source>
        <translation>Profiili</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Run a test…</source>
        <translation>Aja koe…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Searches that list the person</source>
        <translation>Haut, joiden luettelossa henkilö on</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Test</source>
        <translation>Testi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>Test {number} is on record. {pages} shows its pages.</source>
        <translation>Koe {number} on kirjattu. {pages} näyttää sen sivut.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>The performance test that is chosen in the table</source>
        <translation>Taulukosta valittu suorituskykytesti</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>With several pictures</source>
        <translation>Useilla kuvilla</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>not measured</source>
        <translation>ei mitattu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>not validated for any ages: there were not enough pairs of known ages</source>
        <translation>ei validoitu millekään iälle: pareja, joiden iät tiedetään, ei ollut tarpeeksi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>rank 1 to {rank}: {share}</source>
        <translation>sija 1–{rank}: {share}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>validated for {bands}</source>
        <translation>validoitu: {bands}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unit_validation_panel.py"/>
        <source>{share} of 100 ({low} to {high}; n = {n})</source>
        <translation>{share} sadasta ({low}–{high}; n = {n})</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Choose the folder of your unit first.</source>
        <translation>Valitkaa ensin yksikkönne kansio.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Code of another sheet</source>
        <translation>Toisen arkin koodi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Code of one sheet</source>
        <translation>Yhden arkin koodi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Demonstration unit – its passphrases lie in {demo_passphrases}</source>
        <translation>Esittely-yksikkö – sen salalauseet ovat tiedostossa {demo_passphrases}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Everything of a unit is encrypted in its folder. Nothing leaves it but what you export.</source>
        <translation>Kaikki yksikön tiedot ovat salattuina sen kansiossa. Sieltä ei lähde mitään muuta kuin se, minkä viette.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>New unit</source>
        <translation>Uusi yksikkö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Open a unit</source>
        <translation>Avaa yksikkö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Open it</source>
        <translation>Avaa se</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Restore from a backup…</source>
        <translation>Palauta varmuuskopiosta…</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Unlock</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Victim identification, on this machine alone</source>
        <translation>Uhrien tunnistaminen, vain tällä koneella</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Why it is opened all the same; goes on record</source>
        <translation>Miksi se silti avataan; kirjataan</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>Why the unit is opened although its witness contradicts it</source>
        <translation>Miksi yksikkö avataan, vaikka sen todistajatiedosto on ristiriidassa sen kanssa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unlock_page.py"/>
        <source>With a name only your own key slot is tried, which is quicker.</source>
        <translation>Nimen kanssa kokeillaan vain omaa avainpaikkaanne, mikä on nopeampaa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>Content</source>
        <translation>Sisältö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>File {number}</source>
        <translation>Tiedosto {number}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>Lies in</source>
        <translation>Sijaitsee</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>Now</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>Retry all {count} that failed</source>
        <translation>Yritä kaikkia {count} uudelleen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>Retry {count} of this reason</source>
        <translation>Yritä {count}, sama syy</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>Retry {count} that failed</source>
        <translation>Yritä {count} uudelleen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>What is safe</source>
        <translation>Mikä on turvassa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>What to do next</source>
        <translation>Mitä tehdä seuraavaksi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>{count} byte</source>
        <translation>{count} tavu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/unread_dialog.py"/>
        <source>{count} bytes</source>
        <translation>{count} tavua</translation>
    </message>
    <message>
        <location filename="../../../app/ui/verify_page.py"/>
        <source>Nothing waits for you</source>
        <translation>Mikään ei odota teitä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/verify_page.py"/>
        <source>Others have concluded on these. You see neither what they concluded nor any score before yours stands.</source>
        <translation>Muut ovat tehneet näistä johtopäätöksen. Ette näe sitä ettekä pisteitä, ennen kuin omanne on kirjattu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/verify_page.py"/>
        <source>Searched by</source>
        <translation>Hakija</translation>
    </message>
    <message>
        <location filename="../../../app/ui/verify_page.py"/>
        <source>Searches waiting for you</source>
        <translation>Teitä odottavat haut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/verify_page.py"/>
        <source>Verify  ·  {searches}</source>
        <translation>Tarkista  ·  {searches}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/verify_page.py"/>
        <source>When another examiner has concluded on a candidate, the search appears here for your own, independent examination.</source>
        <translation>Kun joku muu tutkija on tehnyt johtopäätöksen ehdokkaasta, haku ilmestyy tähän omaa riippumatonta tutkimustanne varten.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>Darkest tone</source>
        <translation>Tummin sävy</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>How much of the reference lies over the face</source>
        <translation>Kuinka paljon vertailukuvasta näkyy kasvojen päällä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>Lightest tone</source>
        <translation>Vaalein sävy</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>Overlay: {kind}</source>
        <translation>Päällekkäin: {kind}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>Sharpen {step}</source>
        <translation>Terävöi {step}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>Wheel zooms, Shift+wheel turns, drag moves</source>
        <translation>Rulla zoomaa, Shift+rulla kääntää, vetäminen siirtää</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>{dots}: landmarks as dots to be moved, {next} the next one, {left} {right} {up} {down} move it; never measured</source>
        <translation>{dots}: siirrettävät kiintopisteet, {next} seuraava, {left} {right} {up} {down} siirtävät; niistä ei koskaan mitata</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>{level}: eyes level, at the same distance, filling the panes; {closer} and {farther} zoom, {left} {right} {up} {down} move</source>
        <translation>{level}: silmät vaakasuorassa, samalla etäisyydellä, ruudut täyttäen; {closer} ja {farther} zoomaavat, {left} {right} {up} {down} siirtävät</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>{name}: up and down, or drag</source>
        <translation>{name}: ylös ja alas tai vetämällä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/view_tools.py"/>
        <source>{turn} turns clockwise, {back} back; Shift and the wheel, too</source>
        <translation>{turn} kääntää myötäpäivään, {back} takaisin; samoin Shift ja rulla</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_asking.py"/>
        <source>File {media_id}: taken {dated}.</source>
        <translation>Tiedosto {media_id}: otettu {dated}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_asking.py"/>
        <source>Its date is on record as unknown.</source>
        <translation>Sen päivä on kirjattu tuntemattomaksi.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_asking.py"/>
        <source>Mark the faces to search with first: {mark} marks one, {all} a whole person.</source>
        <translation>Merkitkää ensin kasvot, joilla haetaan: {mark} merkitsee yhdet, {all} koko henkilön.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_asking.py"/>
        <source>The picture that shows face {face_id}. It comes before the date that the file gives itself.</source>
        <translation>Kuva, jossa kasvot {face_id} näkyvät. Tämä ohittaa tiedoston oman päivän.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_asking.py"/>
        <source>This face belongs to no person yet. Group the faces first, or search with the face.</source>
        <translation>Nämä kasvot eivät vielä kuulu kenellekään henkilölle. Ryhmitelkää kasvot ensin tai hakekaa kasvoilla.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_asking.py"/>
        <source>When was file {media_id} taken?</source>
        <translation>Milloin tiedosto {media_id} on otettu?</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>Larger</source>
        <translation>Suurenna</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>Least quality</source>
        <translation>Vähimmäislaatu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>Shown</source>
        <translation>Näytetään</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>Smaller</source>
        <translation>Pienennä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>all exhibits</source>
        <translation>kaikki todistuskappaleet</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>all faces</source>
        <translation>kaikki kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>best quality first</source>
        <translation>paras laatu ensin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>exhibit by exhibit</source>
        <translation>todistuskappaleittain</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>ignored</source>
        <translation>ohitetut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>largest first</source>
        <translation>suurimmat ensin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>no lead yet</source>
        <translation>ei vielä johtolankaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>not grouped</source>
        <translation>ryhmittelemättä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>oldest file first</source>
        <translation>vanhin tiedosto ensin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>person by person</source>
        <translation>henkilöittäin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_bar.py"/>
        <source>quality from</source>
        <translation>laatu väh.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>All these faces are one person: {named}.</source>
        <translation>Kaikki nämä kasvot ovat yksi henkilö: {named}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Allow it</source>
        <translation>Salli</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Apart</source>
        <translation>Eri henkilö</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Collage</source>
        <translation>Kollaasi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Decision {decision_id}, {when}{made_by}: {what}</source>
        <translation>Päätös {decision_id}, {when}{made_by}: {what}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Decision {made_id} ({kind}) is on record. {undo} takes it back.</source>
        <translation>Päätös {made_id} ({kind}) on kirjattu. {undo} kumoaa sen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Go to a face of a person first; others are then ordered by nearness to that person.</source>
        <translation>Siirtykää ensin jonkin henkilön kasvoihin; muut järjestetään sitten läheisyyden mukaan.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Ignore</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Mark faces first, then go to a face of the person whom they are not.</source>
        <translation>Merkitkää ensin kasvoja ja siirtykää sitten sen henkilön kasvoihin, jolle ne eivät kuulu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Mark faces of one person first, then go to a face of the person whom they are.</source>
        <translation>Merkitkää ensin yhden henkilön kasvot ja siirtykää sitten sen henkilön kasvoihin, jolle ne kuuluvat.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Mark faces with {mark} first, or a whole person with {all}.</source>
        <translation>Merkitkää ensin kasvoja näppäimellä {mark} tai koko henkilö näppäimellä {all}.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Merge</source>
        <translation>Yhdistä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Merge into one person</source>
        <translation>Yhdistä yhdeksi henkilöksi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Move</source>
        <translation>Siirrä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Move to {person_label}</source>
        <translation>Siirrä: {person_label}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Nearest</source>
        <translation>Lähimmät</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>No face marked</source>
        <translation>Kasvoja ei ole merkitty</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Nobody has decided anything about the persons of this case.</source>
        <translation>Kukaan ei ole tehnyt päätöksiä tämän tapauksen henkilöistä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>None of these faces is {whom}, whatever a grouping says.</source>
        <translation>Mitkään näistä kasvoista eivät ole: {whom}, sanoi ryhmittely mitä tahansa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>One frame shows somebody more than once: these faces may be one person.</source>
        <translation>Ruudussa joku näkyy useammin kuin kerran: nämä kasvot voivat olla yksi henkilö.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Split</source>
        <translation>Erota</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Take back</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>These faces are one person, and the rest of theirs is somebody else.</source>
        <translation>Nämä kasvot ovat yksi henkilö, ja muut hänen kasvoistaan ovat joku toinen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>These faces are {person_label}, not the person that they are with now.</source>
        <translation>Nämä kasvot: {person_label}, ei se henkilö, jonka kanssa ne nyt ovat.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>These faces belong to no person; they stay in the case.</source>
        <translation>Nämä kasvot eivät kuulu kenellekään henkilölle; ne jäävät tapaukseen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>What it changed is as it was without it.</source>
        <translation>Sen muuttama on jälleen kuten ilman sitä.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>You have seen that these faces are one person. It ranks all others anew.</source>
        <translation>Olette nähnyt, että nämä kasvot ovat yksi henkilö. Kaikki muut järjestetään uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>face {others}</source>
        <translation>kasvot {others}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>taken back: {kind} of decision {undone_id}</source>
        <translation>kumottu: {kind}, päätös {undone_id}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>{faces} marked</source>
        <translation>Merkitty {faces}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_decisions.py"/>
        <source>{mark} marks a face</source>
        <translation>{mark} merkitsee kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>known</source>
        <translation>tunnettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>one of {stack} copies; {close} closes the stack</source>
        <translation>yksi {stack} kopiosta; {close} sulkee pinon</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>stands for {pictures}; {open} opens them</source>
        <translation>edustaa: {pictures}; {open} avaa ne</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{copies} one of {stack}</source>
        <translation>{copies} yksi, yhteensä {stack}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{copies} stacked. </source>
        <translation>Pinottu {copies}. </translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{count} copies</source>
        <translation>{count} kopiota</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{count} copy</source>
        <translation>{count} kopio</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{count} further file</source>
        <translation>{count} muu tiedosto</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{count} further files</source>
        <translation>{count} muuta tiedostoa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{count} nearly the same picture</source>
        <translation>{count} lähes sama kuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{count} nearly the same pictures</source>
        <translation>{count} lähes samaa kuvaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{faces} of known files not shown. </source>
        <translation>Tunnetuista tiedostoista piilossa {faces}. </translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_faces.py"/>
        <source>{further_files} with the same bytes</source>
        <translation>{further_files} samoin tavuin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Crops only, eyes level. Quality 0–100 was fitted on adults; rest the pointer on a face for what it means.</source>
        <translation>Vain rajauksia, silmät vaakasuorassa. Laatu 0–100 on sovitettu aikuisilla; pitäkää osoitinta kasvojen päällä, niin näette, mitä se tarkoittaa.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Face wall</source>
        <translation>Kasvoseinä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Faces are there, but none that the bar above asks for.</source>
        <translation>Kasvoja on, mutta ei niitä, joita yllä oleva palkki pyytää.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Group</source>
        <translation>Ryhmittele</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Known: {kept_back}</source>
        <translation>Tunnetut: {kept_back}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>More faces were found. {read} puts them on the wall; until then nothing moves.</source>
        <translation>Lisää kasvoja löytyi. {read} tuo ne seinälle; siihen asti mikään ei liiku.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Nearest to {nearest_to_label}</source>
        <translation>Lähimmät: {nearest_to_label}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>No face is like that</source>
        <translation>Sellaisia kasvoja ei ole</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>No face yet</source>
        <translation>Ei vielä kasvoja</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Search face</source>
        <translation>Hae kasvoilla</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Search marked</source>
        <translation>Hae merkityillä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Search person</source>
        <translation>Hae henkilöllä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Take in an exhibit and examine it; the faces found appear here ({read} reads again).</source>
        <translation>Tuokaa todistuskappale ja tutkikaa se; löydetyt kasvot ilmestyvät tähän ({read} lukee uudelleen).</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>This face stands for itself: no picture that is nearly the same shows it again.</source>
        <translation>Nämä kasvot edustavat vain itseään: mikään lähes sama kuva ei näytä niitä uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>Without known</source>
        <translation>Ilman tunnettuja</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>{faces}, {behind} more behind them</source>
        <translation>{faces}, takana {behind} muuta</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_page.py"/>
        <source>{persons} from the faces of this case. A person here is a proposal by distance, nobody's identity.</source>
        <translation>{persons} tämän tapauksen kasvoista. Henkilö on tässä etäisyyteen perustuva ehdotus, ei kenenkään henkilöllisyys.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>Ignored</source>
        <translation>Ohitetut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>Known already</source>
        <translation>Jo tunnetut</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>Not grouped</source>
        <translation>Ryhmittelemättä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>Was person {placed_with}</source>
        <translation>Oli henkilö {placed_with}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>confirmed</source>
        <translation>vahvistettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>drawn by a person</source>
        <translation>henkilön piirtämä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>given to another person since</source>
        <translation>sittemmin annettu toiselle henkilölle</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>ignored: {state}</source>
        <translation>ohitettu: {state}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>marked</source>
        <translation>merkitty</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>moved</source>
        <translation>siirretty</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>quality {score}</source>
        <translation>laatu {score}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wall_tiles.py"/>
        <source>{words}, {confirmed} confirmed</source>
        <translation>{words}, vahvistettu {confirmed}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wellbeing.py"/>
        <source>Lift shield</source>
        <translation>Poista suojaus</translation>
    </message>
    <message>
        <location filename="../../../app/ui/wellbeing.py"/>
        <source>Shield faces</source>
        <translation>Suojaa kasvot</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{count} candidate awaits a second examiner</source>
        <translation>{count} ehdokas odottaa toista tutkijaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{count} candidates await a second examiner</source>
        <translation>{count} ehdokasta odottaa toista tutkijaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{count} face not grouped</source>
        <translation>{count} kasvokuva ryhmittelemättä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{count} faces not grouped</source>
        <translation>{count} kasvokuvaa ryhmittelemättä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{count} file to examine</source>
        <translation>{count} tiedosto tutkittavana</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{count} files to examine</source>
        <translation>{count} tiedostoa tutkittavana</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{count} of your lists to go through</source>
        <translation>{count} luettelostanne käymättä läpi</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{count} person without a lead</source>
        <translation>{count} henkilö ilman johtolankaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{count} persons without a lead</source>
        <translation>{count} henkilöä ilman johtolankaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{done} of {count} candidate concluded</source>
        <translation>{done} / {count} ehdokas päätetty</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{done} of {count} candidates concluded</source>
        <translation>{done} / {count} ehdokkaasta päätetty</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{leads} to report</source>
        <translation>{leads} raportoitavana</translation>
    </message>
    <message>
        <location filename="../../../app/ui/where.py"/>
        <source>{leads}, all in the newest report</source>
        <translation>{leads}, kaikki uusimmassa raportissa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>  ·  about {duration} left</source>
        <translation>  ·  jäljellä noin {duration}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>  ·  {rate_per_s} per second</source>
        <translation>  ·  {rate_per_s} sekunnissa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>A candidate is a lead for people to examine, not an identification. The default engine was trained on adults and is weaker on children.</source>
        <translation>Ehdokas on johtolanka ihmisten tutkittavaksi, ei tunnistus. Oletusmoottori on koulutettu aikuisilla ja on heikompi lapsilla.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>A picture that is no exhibit</source>
        <translation>Kuva, joka ei ole todistuskappale</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>By distance, the exact scan and the graph agree.</source>
        <translation>Etäisyyden mukaan tarkka läpikäynti ja graafi ovat yhtäpitävät.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>DEMONSTRATION — drawn people, findings mean nothing</source>
        <translation>ESITTELY — piirrettyjä henkilöitä, löydökset eivät merkitse mitään</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>Faces {listed}</source>
        <translation>Kasvot {listed}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>Opened with the {actor_name}. Give everybody who needs one a new passphrase on this page, or by homeward people reset-passphrase --name NAME.</source>
        <translation>Avattu: {actor_name}. Antakaa jokaiselle sitä tarvitsevalle uusi salalause tällä sivulla tai komennolla homeward people reset-passphrase --name NAME.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>Person {person_id}  ·  {faces}</source>
        <translation>Henkilö {person_id}  ·  {faces}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>The act was refused. Nothing was changed.</source>
        <translation>Toimi evättiin. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>The graph missed {subjects} of those closest by distance. The exact list is shown.</source>
        <translation>Graafi ei löytänyt kaikkia etäisyydeltään lähimpiä (puuttui {subjects}). Näytetään tarkka luettelo.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>The graph ordered the closest subjects differently from the exact scan. The exact list is shown.</source>
        <translation>Graafi järjesti lähimmät kohteet eri tavoin kuin tarkka läpikäynti. Näytetään tarkka luettelo.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>The list of search {merged_with}, completed by all that came since.
</source>
        <translation>Haun {merged_with} luettelo, täydennettynä kaikella sen jälkeen tulleella.
</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>This face is weak ({reasons}). The right person may stand far down the list: read it to the end, and search with the whole person or a better face where there is one.</source>
        <translation>Nämä kasvot ovat heikot ({reasons}). Oikea henkilö voi olla kaukana luettelossa: lukekaa se loppuun ja hakekaa koko henkilöllä tai paremmilla kasvoilla, jos sellaiset on.</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>awaiting second examiner</source>
        <translation>odottaa toista tutkijaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>duplicate</source>
        <translation>kaksoiskappale</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>examined</source>
        <translation>tutkittu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>excluded</source>
        <translation>poissuljettu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>inconclusive</source>
        <translation>ratkaisematon</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>lead</source>
        <translation>johtolanka</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>partial</source>
        <translation>osittainen</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>skipped</source>
        <translation>jätetty väliin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>third examiner needed</source>
        <translation>tarvitaan kolmas tutkija</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>to examine</source>
        <translation>tutkittava</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{count} face seen</source>
        <translation>nähty {count} kasvokuva</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{count} faces seen</source>
        <translation>nähty {count} kasvokuvaa</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{count} frame opened</source>
        <translation>avattu {count} ruutu</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{count} frames opened</source>
        <translation>avattu {count} ruutua</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{faces} fused</source>
        <translation>{faces} yhdistettynä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{faces}, in view for {duration}</source>
        <translation>{faces}, näkyvissä {duration}</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{frames} for {duration}</source>
        <translation>{frames} ({duration})</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{inter_eye_px} px between the eyes</source>
        <translation>{inter_eye_px} px silmien välillä</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{references} kept out by the terms of originators.
</source>
        <translation>Luovuttajien ehtojen vuoksi jätetty pois {references}.
</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{symbol} manual</source>
        <translation>{symbol} käsin</translation>
    </message>
    <message>
        <location filename="../../../app/ui/words.py"/>
        <source>{title} of {faces}</source>
        <translation>{title} / {faces}</translation>
    </message>
    <message>
        <location filename="../../../app/worker/box_answer.py"/>
        <source>A worker answered about another place than the box that was drawn. It was stopped.</source>
        <translation>Prosessi vastasi muusta kohdasta kuin vedetystä kehyksestä. Se pysäytettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/box_answer.py"/>
        <source>No face was added. {0} Nothing was changed.</source>
        <translation>Kasvoja ei lisätty. {0} Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/box_answer.py"/>
        <source>No face was added: the file made the process crash that opened it, or took too long. Nothing was changed; try again, and tell who keeps the machine if this comes again.</source>
        <translation>Kasvoja ei lisätty: tiedosto kaatoi sitä avanneen prosessin tai vei liian kauan. Mitään ei muutettu; yrittäkää uudelleen, ja kertokaa koneen hoitajalle, jos tämä toistuu.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/box_answer.py"/>
        <source>No face was added: what came back is not about the box that was drawn. It was thrown away; nothing was changed.</source>
        <translation>Kasvoja ei lisätty: vastaus ei koske vedettyä kehystä. Se heitettiin pois; mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/door.py"/>
        <source>No face can be drawn here. Nothing was opened.</source>
        <translation>Täällä ei voi piirtää kasvoja. Mitään ei avattu.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/door.py"/>
        <source>No frame can be shown here. Nothing was opened.</source>
        <translation>Ruutua ei voi näyttää tässä. Mitään ei avattu.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>A library that examining needs is missing or broken ({0}).</source>
        <translation>Tutkimiseen tarvittava kirjasto puuttuu tai on rikki ({0}).</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>Examining the file took longer than {0} s and was stopped.</source>
        <translation>Tiedoston tutkiminen kesti yli {0} s, ja se pysäytettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>More faces were found than one file may report; the surest were kept.</source>
        <translation>Kasvoja löytyi enemmän kuin yksi tiedosto voi ilmoittaa; varmimmat säilytettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>Opening the file took more memory than one file is given.</source>
        <translation>Tiedoston avaaminen vei enemmän muistia kuin yhdelle tiedostolle annetaan.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The box lies outside the frame, which is {0} × {1} pixels, or for the most part.</source>
        <translation>Kehys on kokonaan tai suurimmaksi osaksi ruudun ulkopuolella; ruutu on {0} × {1} pikseliä.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The examining process answered with something it may not say; its answer was thrown away.</source>
        <translation>Tutkiva prosessi vastasi jotakin, mitä se ei saa sanoa; vastaus hylättiin.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The examining process did not start.</source>
        <translation>Tutkiva prosessi ei käynnistynyt.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file claims to be {0} × {1} pixels, more than is opened here.</source>
        <translation>Tiedosto ilmoittaa {0} × {1} pikseliä, enemmän kuin tässä avataan.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file could not be examined for a reason that Homeward does not know ({0}).</source>
        <translation>Tiedostoa ei voitu tutkia syystä, jota Homeward ei tunne ({0}).</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file has more frames than are examined; those looked at are spread evenly over it.</source>
        <translation>Tiedostossa on enemmän ruutuja kuin tutkitaan; katsotut jakautuvat siihen tasaisesti.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file has {0} bytes, more than is examined here.</source>
        <translation>Tiedostossa on {0} tavua, enemmän kuin tässä tutkitaan.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file holds no moving picture.</source>
        <translation>Tiedostossa ei ole liikkuvaa kuvaa.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file is cut short; what is there was examined.</source>
        <translation>Tiedosto on katkennut; olemassa oleva osa tutkittiin.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file is damaged in places; what could be read was examined.</source>
        <translation>Tiedosto on paikoin vaurioitunut; luettavissa oleva tutkittiin.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file is damaged: nothing of the picture could be read.</source>
        <translation>Tiedosto on vaurioitunut: kuvasta ei voitu lukea mitään.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file is empty: it holds no bytes.</source>
        <translation>Tiedosto on tyhjä: siinä ei ole tavuja.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file is neither a picture nor a video, whatever its name says.</source>
        <translation>Tiedosto ei ole kuva eikä video, sanoi sen nimi mitä tahansa.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file is of a kind that is not opened here or that could reach for other files.</source>
        <translation>Tiedosto on lajia, jota ei avata tässä tai joka voisi tavoitella muita tiedostoja.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The file made the examining process crash.</source>
        <translation>Tiedosto sai tutkivan prosessin kaatumaan.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The picture is too large to be opened whole; it was examined at a half, a quarter or an eighth of its width and height, so that small faces may be missing.</source>
        <translation>Kuva on liian suuri avattavaksi kokonaan; se tutkittiin puoleen, neljännekseen tai kahdeksannekseen pienennettynä, joten pieniä kasvoja voi puuttua.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The process that examined the file was ended from outside, perhaps for want of memory; that may not be the file's fault. Retry it when the machine has less to do.</source>
        <translation>Tiedostoa tutkinut prosessi lopetettiin ulkopuolelta, ehkä muistin puutteen vuoksi; se ei välttämättä ole tiedoston vika. Yrittäkää uudelleen, kun koneella on vähemmän tekemistä.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The time for one file ran out; what was seen until then was kept.</source>
        <translation>Yhden tiedoston aika loppui; siihen mennessä nähty säilytettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The video is damaged, not empty: it holds data, but not one frame could be read.</source>
        <translation>Video on vaurioitunut, ei tyhjä: siinä on tietoa, mutta yhtäkään ruutua ei voitu lukea.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>The weights of the model pack are not those that its manifest names.</source>
        <translation>Mallipaketin painot eivät ole ne, jotka sen luettelo nimeää.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>This system cannot confine the processes that open seized files. They hold no key, but a file that takes one over could reach what you can reach: keep this machine off every network.</source>
        <translation>Tämä järjestelmä ei voi eristää prosesseja, jotka avaavat takavarikoituja tiedostoja. Niillä ei ole avaimia, mutta tiedosto, joka kaappaa sellaisen, voisi päästä kaikkeen, mihin te pääsette: pitäkää tämä kone erossa kaikista verkoista.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>This system does not bound the memory of the processes that open seized files: a file that asks for too much slows the machine or ends the process, and is then listed as failed.</source>
        <translation>Tämä järjestelmä ei rajoita takavarikoituja tiedostoja avaavien prosessien muistia: liikaa vaativa tiedosto hidastaa konetta tai päättää prosessin, ja se luetellaan sitten epäonnistuneena.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>no detail</source>
        <translation>ei tarkempia tietoja</translation>
    </message>
    <message>
        <location filename="../../../app/worker/failures.py"/>
        <source>onnxruntime does not run the networks on this machine, so dlib itself does: the same faces and the same numbers, but about twenty times slower. `homeward selftest` says why.</source>
        <translation>onnxruntime ei aja verkkoja tällä koneella, joten dlib tekee sen itse: samat kasvot ja samat luvut, mutta noin kaksikymmentä kertaa hitaammin. `homeward selftest` kertoo, miksi.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/frame_answer.py"/>
        <source>A worker asked for a file that it was not to have. It was stopped.</source>
        <translation>Työprosessi pyysi tiedostoa, jota sen ei pitänyt saada. Se pysäytettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/frame_answer.py"/>
        <source>The frame is not wanted any more. Nothing was shown.</source>
        <translation>Ruutua ei enää tarvita. Mitään ei näytetty.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/frame_answer.py"/>
        <source>The frame was not shown: its file made the process crash that opened it, or took too long. Nothing was kept.</source>
        <translation>Ruutua ei näytetty: sen tiedosto kaatoi sen avanneen prosessin tai vei liian kauan. Mitään ei säilytetty.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/frame_answer.py"/>
        <source>The frame was not shown: what came back is no frame. Nothing was kept.</source>
        <translation>Ruutua ei näytetty: takaisin tullut ei ole ruutu. Mitään ei säilytetty.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/hand.py"/>
        <source>A worker answered for a file that it had not opened. It was stopped.</source>
        <translation>Työprosessi vastasi tiedostosta, jota se ei ollut avannut. Se pysäytettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/hand.py"/>
        <source>A worker opened another file than the next. It was stopped.</source>
        <translation>Työprosessi avasi muun tiedoston kuin seuraavan. Se pysäytettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/messages.py"/>
        <source>a message is cut short</source>
        <translation>viesti katkesi kesken</translation>
    </message>
    <message>
        <location filename="../../../app/worker/messages.py"/>
        <source>a message is longer than any can be</source>
        <translation>viesti on pidempi kuin mikään viesti voi olla</translation>
    </message>
    <message>
        <location filename="../../../app/worker/pool.py"/>
        <source>Embedding stored crops gave no answer. What was embedded before is kept; run it again to continue.</source>
        <translation>Tallennettujen rajausten vektorointi ei antanut vastausta. Aiemmin vektoroitu säilyy; ajakaa se uudelleen jatkaaksenne.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/pool.py"/>
        <source>The comparison with dlib gave no answer. Nothing was changed.</source>
        <translation>Vertailu dlibiin ei antanut vastausta. Mitään ei muutettu.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/process.py"/>
        <source> Nothing was examined; try again.</source>
        <translation> Mitään ei tutkittu; yrittäkää uudelleen.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/process.py"/>
        <source>A worker sent more than any answer can be. It was stopped.</source>
        <translation>Työprosessi lähetti enemmän kuin mikään vastaus voi olla. Se pysäytettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/process.py"/>
        <source>No file can be examined. {0} Nothing was changed; run the set-up again, then `homeward selftest`.</source>
        <translation>Tiedostoja ei voi tutkia. {0} Mitään ei muutettu; ajakaa asennus uudelleen ja sitten `homeward selftest`.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/process.py"/>
        <source>No file was opened: the process that was to open them is not confined as this system can (missing: {0}). Nothing was changed; start Homeward again, and tell who keeps the machine if this comes again.</source>
        <translation>Tiedostoja ei avattu: prosessia, jonka piti avata ne, ei ole eristetty niin kuin tämä järjestelmä pystyy (puuttuu: {0}). Mitään ei muutettu; käynnistäkää Homeward uudelleen, ja jos tämä toistuu, kertokaa koneen ylläpidolle.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>A worker gave an answer {0}. It was thrown away; the file is listed as failed.</source>
        <translation>Työprosessi antoi vastauksen, {0}. Se hylättiin; tiedosto luetellaan epäonnistuneena.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>A worker introduced itself wrongly. It was stopped.</source>
        <translation>Työprosessi esittäytyi väärin. Se pysäytettiin.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>Stored crops could not be embedded. {0}</source>
        <translation>Tallennettuja rajauksia ei voitu vektoroida. {0}</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>The comparison was not made. {0}</source>
        <translation>Vertailua ei tehty. {0}</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>The frame was not shown. {0}</source>
        <translation>Ruutua ei näytetty. {0}</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>about a piece that there is not</source>
        <translation>joka koskee olematonta osaa</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>about another file</source>
        <translation>joka koskee toista tiedostoa</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>about other crops</source>
        <translation>joka koskee muita rajauksia</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>cut short</source>
        <translation>joka on katkennut</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>in another language</source>
        <translation>joka on muuta kieltä</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>of an unknown kind</source>
        <translation>joka on tuntematonta lajia</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>of the wrong kind</source>
        <translation>joka on väärää lajia</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>of the wrong length</source>
        <translation>jonka pituus on väärä</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with a box outside its frame</source>
        <translation>jossa kehys on ruutunsa ulkopuolella</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with a day that never was</source>
        <translation>jossa on päivä, jota ei ole ollut</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with a part outside its frame</source>
        <translation>jossa osa on ruutunsa ulkopuolella</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with a text that is not plain</source>
        <translation>jossa on muuta kuin pelkkää tekstiä</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with a track that ends before it begins</source>
        <translation>jossa seuranta päättyy ennen kuin alkaa</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with an impossible box</source>
        <translation>jossa on mahdoton kehys</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with an impossible number of frames</source>
        <translation>jossa on mahdoton määrä ruutuja</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with an impossible size</source>
        <translation>jossa on mahdoton koko</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with an unknown reason</source>
        <translation>jossa on tuntematon syy</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with an unknown shortfall</source>
        <translation>jossa on tuntematon puute</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with impossible numbers</source>
        <translation>jossa on mahdottomia lukuja</translation>
    </message>
    <message>
        <location filename="../../../app/worker/replies.py"/>
        <source>with numbers that cannot be</source>
        <translation>jossa on lukuja, joita ei voi olla</translation>
    </message>
    <message>
        <location filename="../../../app/worker/second_look.py"/>
        <source>Examined again by a process of its own, this picture gave no result ({0}); the first is kept. Look at it yourself.</source>
        <translation>Omassa prosessissaan uudelleen tutkittuna tämä kuva ei antanut tulosta ({0}); ensimmäinen säilytetään. Katsokaa se itse.</translation>
    </message>
    <message>
        <location filename="../../../app/worker/second_look.py"/>
        <source>Examined twice, by two processes, this picture gave two results; the second, by a process that saw nothing else, is kept. A file examined beside it may have falsified the first: all that shared its process were examined again, each by a process of its own. Look for that file among them, and examine what follows with strict.</source>
        <translation>Kahdesti, kahdessa prosessissa tutkittuna tämä kuva antoi kaksi tulosta; jälkimmäinen, muuta näkemättömän prosessin tulos, säilytetään. Sen rinnalla tutkittu tiedosto on voinut vääristää ensimmäisen: kaikki samassa prosessissa olleet tutkittiin uudelleen, kukin omassa prosessissaan. Etsikää se tiedosto niiden joukosta ja tutkikaa seuraavat tiukassa tilassa.</translation>
    </message>
</context>
</TS>
