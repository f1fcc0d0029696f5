<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnotherAccountQuestion</name>
    <message>
        <source>Another account</source>
        <translation>Ein anderes Konto</translation>
    </message>
    <message>
        <source>Another account?</source>
        <translation>Ein anderes Konto?</translation>
    </message>
    <message>
        <source>None of the contacts shown is there after this sign-in.</source>
        <translation>Nach dieser Anmeldung ist keiner der gezeigten Kontakte da.</translation>
    </message>
    <message>
        <source>So far this window shows %1. Is this another account? Then its contacts are shown instead, and what is typed here and not saved is lost. Nothing is sent until you choose; Cancel leaves everything as it is.</source>
        <translation>Bisher zeigt dieses Fenster %1. Ist das ein anderes Konto? Dann werden stattdessen dessen Kontakte gezeigt, und was hier geschrieben und nicht gespeichert ist, geht verloren. Gesendet wird nichts, bis Sie sich entscheiden; mit Abbrechen bleibt alles, wie es ist.</translation>
    </message>
    <message>
        <source>The same, go on</source>
        <translation>Dasselbe, weiter</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Nothing on this computer opens %1</source>
        <translation>Auf diesem Computer öffnet nichts %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>This holds from the next sign-in or start on.</source>
        <translation>Das gilt ab der nächsten Anmeldung oder dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <source>%Ln contacts will be changed:</source>
        <translation>
            <numerusform>%Ln Kontakt wird geändert:</numerusform>
            <numerusform>%Ln Kontakte werden geändert:</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set a field of several contacts</source>
        <translation>Ein Feld mehrerer Kontakte setzen</translation>
    </message>
    <message>
        <source>empty: nothing will be left in the field</source>
        <translation>leer: im Feld bleibt nichts stehen</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Change of many contacts</source>
        <translation>Änderung vieler Kontakte</translation>
    </message>
    <message>
        <source>Saved %1 of %2</source>
        <translation>%1 von %2 gespeichert</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Wird in %1 aufbewahrt</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Dials %1</source>
        <translation>Wählt %1</translation>
    </message>
    <message>
        <source>It is not one email address</source>
        <translation>Das ist keine einzelne E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Show the address on a map</source>
        <translation>Adresse auf einer Karte zeigen</translation>
    </message>
    <message>
        <source>There is no number in it that can be dialled</source>
        <translation>Darin steht keine Nummer, die man wählen kann</translation>
    </message>
    <message>
        <source>Write an email</source>
        <translation>E-Mail schreiben</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>File of authorities</source>
        <translation>Datei mit Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Is this your PBX?</source>
        <translation>Ist das Ihre Telefonanlage?</translation>
    </message>
    <message>
        <source>It was made for another name than you typed.</source>
        <translation>Es wurde für einen anderen Namen ausgestellt, als Sie eingegeben haben.</translation>
    </message>
    <message>
        <source>Its time has not begun.</source>
        <translation>Es gilt noch nicht.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>The administrator has confirmed the new one</source>
        <translation>Die Verwaltung hat das neue bestätigt</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted. Either it was renewed, or somebody is between you and your PBX. Nothing was sent. Ask the PBX&apos;s administrator before you go on.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als das, dem Sie vertraut haben. Entweder wurde es erneuert, oder jemand steht zwischen Ihnen und Ihrer Telefonanlage. Gesendet wurde nichts. Fragen Sie die Verwaltung der Telefonanlage, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The server vouches for itself; nobody else does.</source>
        <translation>Der Server bürgt für sich selbst; sonst tut es niemand.</translation>
    </message>
    <message>
        <source>This computer does not know the certificate by which the server proves who it is, as is usual for a PBX. Nothing was sent. Compare the fingerprint with the one that the PBX&apos;s administrator names; you are asked only once.</source>
        <translation>Dieser Computer kennt das Zertifikat nicht, mit dem der Server sich ausweist; bei Telefonanlagen ist das üblich. Gesendet wurde nichts. Vergleichen Sie den Fingerabdruck mit dem, den Ihnen die Verwaltung der Telefonanlage nennt; gefragt werden Sie nur einmal.</translation>
    </message>
    <message>
        <source>This computer does not know who made it.</source>
        <translation>Dieser Computer kennt den Aussteller nicht.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Ungewöhnlich</translation>
    </message>
    <message>
        <source>Use a file of authorities…</source>
        <translation>Datei mit Zertifizierungsstellen verwenden…</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
</context>
<context>
    <name>ClashBar</name>
    <message>
        <source>Mine</source>
        <translation>Meines</translation>
    </message>
    <message>
        <source>On the PBX: %1</source>
        <translation>Auf der Telefonanlage: %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A code was mailed to the address that the PBX has for %1. Type it here.</source>
        <translation>An die Adresse, die die Telefonanlage von %1 hat, wurde ein Code gesendet. Geben Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name and password are right. The PBX is asked to mail you a code…</source>
        <translation>Name und Kennwort stimmen. Die Telefonanlage wird gebeten, Ihnen einen Code zu senden…</translation>
    </message>
    <message>
        <source>No new code was mailed.</source>
        <translation>Es wurde kein neuer Code gesendet.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>Send again in %Ln s</source>
        <translation>
            <numerusform>Erneut senden in %Ln s</numerusform>
            <numerusform>Erneut senden in %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>The PBX is asked to mail you another code…</source>
        <translation>Die Telefonanlage wird gebeten, Ihnen einen weiteren Code zu senden…</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Names by their first word</source>
        <translation>Namen nach dem ersten Wort</translation>
    </message>
    <message>
        <source>Names by their last word</source>
        <translation>Namen nach dem letzten Wort</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>One column stays.</source>
        <translation>Eine Spalte bleibt.</translation>
    </message>
    <message>
        <source>Show this column</source>
        <translation>Diese Spalte zeigen</translation>
    </message>
    <message>
        <source>The last column takes the room that is left.</source>
        <translation>Die letzte Spalte nimmt den übrigen Platz.</translation>
    </message>
    <message>
        <source>This column is not shown.</source>
        <translation>Diese Spalte wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>the room that is left</source>
        <translation>der übrige Platz</translation>
    </message>
    <message>
        <source>width %1</source>
        <translation>Breite %1</translation>
    </message>
</context>
<context>
    <name>ContactDetails</name>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourite state</source>
        <translation>Favorit oder nicht</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>this PBX</source>
        <translation>dieser Telefonanlage</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message numerus="yes">
        <source>%Ln contacts chosen</source>
        <translation>
            <numerusform>%Ln Kontakt ausgewählt</numerusform>
            <numerusform>%Ln Kontakte ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>Wählen Sie in der Liste einen aus, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Kein Kontakt ausgewählt</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Noch ist nichts geändert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The menu Contact sets a field of all, marks them as favourites or deletes them.</source>
        <translation>Im Menü Kontakt lässt sich ein Feld bei allen setzen; dort werden sie auch zu Favoriten gemacht oder gelöscht.</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>No contact has all of that, in any of its fields.</source>
        <translation>Kein Kontakt enthält das alles, in keinem seiner Felder.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>Kontakte werden gelesen…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>This PBX keeps none for you.</source>
        <translation>Diese Telefonanlage hat keine für Sie.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>ContactTableModel</name>
    <message>
        <source>changed elsewhere</source>
        <translation>anderswo geändert</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
</context>
<context>
    <name>ContactWindow</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>It was deleted, here or on the PBX.</source>
        <translation>Er wurde gelöscht, hier oder auf der Telefonanlage.</translation>
    </message>
    <message>
        <source>This contact is not there any more</source>
        <translation>Diesen Kontakt gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Too long to be changed here; it stays as it is</source>
        <translation>Zu lang, um hier geändert zu werden; es bleibt, wie es ist</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>It needs the address of the PBX, and the user name and password of your user account there, or an access token.</source>
        <translation>Gebraucht werden die Adresse der Telefonanlage sowie Benutzername und Kennwort Ihres Benutzerkontos dort, oder ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Switchbook shows the personal contacts that your PBX keeps for you; you find and change them at once, also while the PBX cannot be reached.</source>
        <translation>Switchbook zeigt die persönlichen Kontakte, die Ihre Telefonanlage für Sie aufbewahrt; Sie finden und ändern sie sofort, auch wenn die Telefonanlage nicht zu erreichen ist.</translation>
    </message>
    <message>
        <source>The contacts stay on the PBX, with an encrypted copy on this computer; your sign-in is kept in the keyring of this computer, your password nowhere.</source>
        <translation>Die Kontakte bleiben auf der Telefonanlage, mit einer verschlüsselten Kopie auf diesem Computer; Ihre Anmeldung wird im Schlüsselbund dieses Computers aufbewahrt, Ihr Kennwort nirgends.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Why Save is not possible</source>
        <translation>Warum Speichern nicht möglich ist</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tasten…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>Handbuch durchsuchen…</translation>
    </message>
    <message>
        <source>The guide is being read…</source>
        <translation>Das Handbuch wird gelesen…</translation>
    </message>
    <message>
        <source>The guide is missing.</source>
        <translation>Das Handbuch fehlt.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Add it again</source>
        <translation>Wieder hinzufügen</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Changes made here, and those that come from the PBX, will be listed here.</source>
        <translation>Änderungen von hier und solche, die von der Telefonanlage kommen, stehen später hier.</translation>
    </message>
    <message>
        <source>Choose a change, or one field of it, to have back what was before it.</source>
        <translation>Wählen Sie eine Änderung, oder eines ihrer Felder, um zurückzuholen, was vorher da war.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Erase this history…</source>
        <translation>Diesen Verlauf löschen…</translation>
    </message>
    <message>
        <source>Forget what became of this contact?</source>
        <translation>Vergessen, was aus diesem Kontakt wurde?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>Dieses Feld wiederherstellen</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>Kontakt zeigen</translation>
    </message>
    <message>
        <source>The contact stays as it is. Its changes can then not be undone any more.</source>
        <translation>Der Kontakt bleibt, wie er ist. Seine Änderungen lassen sich dann nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>The newest changes first: yours, and those that came from the PBX.</source>
        <translation>Die neuesten Änderungen zuerst: Ihre und die, die von der Telefonanlage kamen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>JumpStrip</name>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>Auf diesem Computer wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Was auf diesem Computer aufbewahrt wird</translation>
    </message>
    <message>
        <source>What lies where…</source>
        <translation>Was liegt wo…</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>%1, heading</source>
        <translation>%1, Überschrift</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste finden</translation>
    </message>
    <message>
        <source>Find an action or a key…</source>
        <translation>Aktion oder Taste finden…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>Weitere Tasten</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>User guide…</source>
        <translation>Benutzerhandbuch…</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>im Menü</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>%1: this would be lost.</source>
        <translation>%1: Das ginge verloren.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contacts?</source>
        <translation>
            <numerusform>%Ln Kontakt löschen?</numerusform>
            <numerusform>%Ln Kontakte löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>For ten seconds that can be undone before anything is sent.</source>
        <translation>Zehn Sekunden lang lässt sich das rückgängig machen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Forget what you typed?</source>
        <translation>Verwerfen, was Sie geschrieben haben?</translation>
    </message>
    <message>
        <source>It is not on the PBX yet, and nothing is kept on this computer.</source>
        <translation>Es ist noch nicht auf der Telefonanlage, und auf diesem Computer wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>It is not saved, and will be gone. To keep it, just go elsewhere.</source>
        <translation>Es ist nicht gespeichert und wird weg sein. Um es zu behalten, gehen Sie einfach woandershin.</translation>
    </message>
    <message>
        <source>Not everything is on the PBX yet</source>
        <translation>Noch ist nicht alles auf der Telefonanlage</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: what you changed would be lost.</source>
        <translation>Auf diesem Computer wird nichts aufbewahrt: Was Sie geändert haben, ginge verloren.</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>Trotzdem entfernen</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Trotzdem abmelden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>What waits stays on this computer, encrypted; it is sent once you sign in again.</source>
        <translation>Was wartet, bleibt verschlüsselt auf diesem Computer; es wird gesendet, sobald Sie sich wieder anmelden.</translation>
    </message>
    <message>
        <source>What you changed would be lost</source>
        <translation>Was Sie geändert haben, ginge verloren</translation>
    </message>
    <message>
        <source>what you are typing is not saved</source>
        <translation>was Sie gerade schreiben, ist nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>LikenessNotice</name>
    <message>
        <source>%1 has the same email address</source>
        <translation>%1 hat dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
        <source>%1 has the same name</source>
        <translation>%1 hat denselben Namen</translation>
    </message>
    <message>
        <source>%1 has the same number</source>
        <translation>%1 hat dieselbe Nummer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Back to it</source>
        <translation>&amp;Zurück dazu</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>A pasted signature fills the fields.</source>
        <translation>Eine eingefügte Signatur füllt die Felder.</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft.</source>
        <translation>Was Sie eingegeben haben, ist als Entwurf aufgehoben.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>About Switchbook</source>
        <translation>Über Switchbook</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts braucht Sie</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>Kontakte werden gelesen…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Sign in to see the contacts on your PBX.</source>
        <translation>Melden Sie sich an, um die Kontakte auf Ihrer Telefonanlage zu sehen.</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>Wieder angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>The desktop address book for people with an extension on a PBX.</source>
        <translation>Das Adressbuch für alle, die eine Nebenstelle an einer Telefonanlage haben.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Your sign-in is kept now</source>
        <translation>Ihre Anmeldung wird jetzt aufbewahrt</translation>
    </message>
    <message>
        <source>stopped at %1 of %2</source>
        <translation>angehalten bei %1 von %2</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>This PBX cannot delete contacts through its API</source>
        <translation>Diese Telefonanlage kann über ihre Schnittstelle keine Kontakte löschen</translation>
    </message>
    <message>
        <source>This PBX has no favourites in its API</source>
        <translation>Diese Telefonanlage kennt in ihrer Schnittstelle keine Favoriten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>Descending order</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order by %1</source>
        <translation>Nach %1 ordnen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>A field changed here and there</source>
        <translation>Ein Feld, das hier und dort geändert wurde</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Zurück, wo Sie waren</translation>
    </message>
    <message>
        <source>Go to the name that begins so</source>
        <translation>Zum Namen, der so beginnt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Move in what was found</source>
        <translation>In den Treffern bewegen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Meines nehmen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Das andere nehmen</translation>
    </message>
    <message>
        <source>The window of one contact</source>
        <translation>Das Fenster eines Kontakts</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Edit this field</source>
        <translation>Dieses Feld bearbeiten</translation>
    </message>
    <message>
        <source>Find a command, a field or a contact</source>
        <translation>Befehl, Feld oder Kontakt finden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Type a command, a field or a name…</source>
        <translation>Befehl, Feld oder Namen eingeben…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Download of the contacts</source>
        <translation>Herunterladen der Kontakte</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>no rows came within 30 seconds</source>
        <translation>innerhalb von 30 Sekunden kamen keine Zeilen</translation>
    </message>
    <message>
        <source>the picture could not be written to %1</source>
        <translation>das Bild konnte nicht nach %1 geschrieben werden</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>in %1 of %2</source>
        <translation>in %1 von %2</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search contacts</source>
        <translation>Kontakte durchsuchen</translation>
    </message>
    <message>
        <source>Search names, numbers, notes…</source>
        <translation>Namen, Nummern, Notizen durchsuchen…</translation>
    </message>
</context>
<context>
    <name>SettingGroups</name>
    <message>
        <source>A click on a number</source>
        <translation>Ein Klick auf eine Nummer</translation>
    </message>
    <message>
        <source>A round sign in a steady colour stands before each name.</source>
        <translation>Vor jedem Namen steht ein rundes Zeichen in einer festen Farbe.</translation>
    </message>
    <message>
        <source>An address opens it in the browser.</source>
        <translation>Eine Adresse öffnet sie im Browser.</translation>
    </message>
    <message>
        <source>As often as the PBX allows</source>
        <translation>So oft die Telefonanlage es erlaubt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>By the first word</source>
        <translation>Nach dem ersten Wort</translation>
    </message>
    <message>
        <source>By the last word</source>
        <translation>Nach dem letzten Wort</translation>
    </message>
    <message>
        <source>Calls it (sip:)</source>
        <translation>Ruft sie an (sip:)</translation>
    </message>
    <message>
        <source>Calls it (tel:)</source>
        <translation>Ruft sie an (tel:)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Compact rows show more contacts at once.</source>
        <translation>Dichte Zeilen zeigen mehr Kontakte auf einmal.</translation>
    </message>
    <message>
        <source>Country of numbers</source>
        <translation>Land der Nummern</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Alle 15 Minuten</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Leave out de, van, von… when ordering names</source>
        <translation>de, van, von… beim Ordnen der Namen übergehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light letters on dark, or dark ones on light.</source>
        <translation>Helle Schrift auf Dunkel oder dunkle auf Hell.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Numbers and addresses</source>
        <translation>Nummern und Adressen</translation>
    </message>
    <message>
        <source>Numbers without a country&apos;s code belong there.</source>
        <translation>Nummern ohne Landesvorwahl gehören dorthin.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>Ordnung der Namen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Zeilen der Liste</translation>
    </message>
    <message>
        <source>Strong letters and edges; always where the system asks for them.</source>
        <translation>Kräftige Buchstaben und Ränder; immer, wenn das System sie verlangt.</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>Die Telefonanlage</translation>
    </message>
    <message>
        <source>The PBX is asked what is new there; F5 asks at any time.</source>
        <translation>Die Telefonanlage wird gefragt, was dort neu ist; F5 fragt jederzeit.</translation>
    </message>
    <message>
        <source>The system decides which program calls.</source>
        <translation>Das System entscheidet, welches Programm anruft.</translation>
    </message>
    <message>
        <source>The window speaks it at once.</source>
        <translation>Das Fenster spricht sie sofort.</translation>
    </message>
    <message>
        <source>“Ana Ruiz” stands under A, or under R.</source>
        <translation>„Ana Ruiz“ steht unter A oder unter R.</translation>
    </message>
    <message>
        <source>“de Vries” stands under V, not under D.</source>
        <translation>„de Vries“ steht unter V, nicht unter D.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting has %1.</source>
        <translation>Keine Einstellung enthält %1.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln zu viel</numerusform>
            <numerusform>%Ln zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in to your PBX with the user account that you have there.</source>
        <translation>Melden Sie sich an Ihrer Telefonanlage mit dem Benutzerkonto an, das Sie dort haben.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>This is no server address</source>
        <translation>Das ist keine Serveradresse</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Kennwort</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Without https, others on the network can read your password</source>
        <translation>Ohne https können andere im Netz Ihr Kennwort lesen</translation>
    </message>
    <message>
        <source>only where the PBX asks for one</source>
        <translation>nur, wenn die Telefonanlage danach fragt</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Fill in from what you pasted?</source>
        <translation>Aus dem Eingefügten ausfüllen?</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>Nicht ausgefüllt: %1</translation>
    </message>
    <message>
        <source>below what is there</source>
        <translation>unter dem, was da steht</translation>
    </message>
    <message>
        <source>in the place of %1</source>
        <translation>anstelle von %1</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon da</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Account folder</source>
        <translation>Ordner des Kontos</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>All that Switchbook writes to the disk lies in here.</source>
        <translation>Alles, was Switchbook auf die Festplatte schreibt, liegt hier.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Holds the address of the PBX, your user name, the certificate you trusted and what this PBX can do; no password, no token, no contact.</source>
        <translation>Enthält die Adresse der Telefonanlage, Ihren Benutzernamen, das Zertifikat, dem Sie vertraut haben, und was diese Telefonanlage kann; kein Kennwort, kein Token, keinen Kontakt.</translation>
    </message>
    <message>
        <source>Holds the window&apos;s place and size, and what you chose in the settings.</source>
        <translation>Enthält Ort und Größe des Fensters und was Sie in den Einstellungen gewählt haben.</translation>
    </message>
    <message>
        <source>Holds your contacts, what you typed, what waits and the history, all of it encrypted; the address of the PBX, your user name, the certificate you trusted and what this PBX can do; no password, no token, no key.</source>
        <translation>Enthält Ihre Kontakte, was Sie eingegeben haben, was wartet und den Verlauf, alles verschlüsselt; die Adresse der Telefonanlage, Ihren Benutzernamen, das Zertifikat, dem Sie vertraut haben, und was diese Telefonanlage kann; kein Kennwort, kein Token, keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Its sign-in and key are deleted from the keyring, and its folder from the profile with all that it holds. The contacts on the PBX stay as they are.</source>
        <translation>Anmeldung und Schlüssel werden aus dem Schlüsselbund gelöscht und der Ordner mit allem, was er enthält, aus dem Profil. Die Kontakte auf der Telefonanlage bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Keyring: being asked…</source>
        <translation>Schlüsselbund: wird gefragt…</translation>
    </message>
    <message>
        <source>Keyring: keeps nothing of it.</source>
        <translation>Schlüsselbund: bewahrt nichts davon auf.</translation>
    </message>
    <message>
        <source>Keyring: keeps your sign-in, under “Switchbook”, entry %1, and the key to the encrypted files.</source>
        <translation>Schlüsselbund: bewahrt Ihre Anmeldung auf, unter „Switchbook“, Eintrag %1, und den Schlüssel zu den verschlüsselten Dateien.</translation>
    </message>
    <message>
        <source>Keyring: keeps your sign-in, under “Switchbook”, entry %1.</source>
        <translation>Schlüsselbund: bewahrt Ihre Anmeldung auf, unter „Switchbook“, Eintrag %1.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No account is kept on this computer.</source>
        <translation>Auf diesem Computer wird kein Konto aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing of it is on the disk: it ends with this window.</source>
        <translation>Nichts davon ist auf der Festplatte: Es endet mit diesem Fenster.</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Profilordner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Remove the rest</source>
        <translation>Den Rest entfernen</translation>
    </message>
    <message>
        <source>Remove this account from this computer?</source>
        <translation>Dieses Konto von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Angemeldet: %1</translation>
    </message>
    <message>
        <source>The sign-in has to leave the keyring first; nothing else was removed.</source>
        <translation>Zuerst muss die Anmeldung den Schlüsselbund verlassen; sonst wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>There is no log file: what goes wrong is written to standard error.</source>
        <translation>Es gibt keine Protokolldatei: Was schiefgeht, wird auf die Standardfehlerausgabe geschrieben.</translation>
    </message>
    <message>
        <source>They are on the PBX, and encrypted in the account folder.</source>
        <translation>Sie sind auf der Telefonanlage, und verschlüsselt im Ordner des Kontos.</translation>
    </message>
    <message>
        <source>They are on the PBX, and in memory while the window is open.</source>
        <translation>Sie sind auf der Telefonanlage, und im Speicher, solange das Fenster offen ist.</translation>
    </message>
    <message>
        <source>What lies where</source>
        <translation>Was liegt wo</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie werden abgemeldet.</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message numerus="yes">
        <source>%1 of %Ln contacts</source>
        <translation>
            <numerusform>%1 von %Ln Kontakt</numerusform>
            <numerusform>%1 von %Ln Kontakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>TroubleNotice</name>
    <message>
        <source>Add it again</source>
        <translation>Wieder hinzufügen</translation>
    </message>
    <message>
        <source>Add it once more</source>
        <translation>Noch einmal hinzufügen</translation>
    </message>
    <message>
        <source>Copy as my own contact</source>
        <translation>Als eigenen Kontakt kopieren</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation>Trotzdem löschen</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>Nicht hinzufügen</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>It is the one with %1</source>
        <translation>Es ist der mit %1</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Er ist da</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meines behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Das andere behalten</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Auf sich beruhen lassen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Save it, or cancel to leave the contact as it is.</source>
        <translation>Speichern Sie es, oder brechen Sie ab, um den Kontakt zu lassen, wie er ist.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>This contact is kept in %1.</source>
        <translation>Dieser Kontakt wird in %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>What you change here may be refused, or overwritten from there.</source>
        <translation>Was Sie hier ändern, kann abgelehnt oder von dort überschrieben werden.</translation>
    </message>
    <message>
        <source>You typed this at %1; it is not saved yet.</source>
        <translation>Das haben Sie geschrieben: %1; es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Everything you saved is on the PBX.</source>
        <translation>Alles, was Sie gespeichert haben, ist auf der Telefonanlage.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es darum steht</translation>
    </message>
    <message>
        <source>It may have arrived: it is looked for first</source>
        <translation>Es ist vielleicht angekommen: Zuerst wird danach gesucht</translation>
    </message>
    <message>
        <source>It will not be on the PBX. What you wrote stays in the history.</source>
        <translation>Es wird nicht auf der Telefonanlage sein. Was Sie geschrieben haben, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Not send this change?</source>
        <translation>Diese Änderung nicht senden?</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>These changes are kept on this computer. They are sent by themselves.</source>
        <translation>Diese Änderungen sind auf diesem Computer aufbewahrt. Sie werden von selbst gesendet.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>About Switchbook</source>
        <translation>Über Switchbook</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation>Spalten anordnen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Copy the contact</source>
        <translation>Kontakt kopieren</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles finden…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Tasten…</translation>
    </message>
    <message>
        <source>Look for updates…</source>
        <translation>Nach Aktualisierungen sehen…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Nächster Buchstabe</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Previous letter</source>
        <translation>Voriger Buchstabe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Recent changes…</source>
        <translation>Letzte Änderungen…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and go to the next</source>
        <translation>Speichern und zum nächsten</translation>
    </message>
    <message>
        <source>Set a field of the chosen…</source>
        <translation>Ein Feld der Ausgewählten setzen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use the system&apos;s proxy</source>
        <translation>Proxy des Systems verwenden</translation>
    </message>
    <message>
        <source>User guide…</source>
        <translation>Benutzerhandbuch…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What lies where…</source>
        <translation>Was liegt wo…</translation>
    </message>
    <message>
        <source>What waits…</source>
        <translation>Was wartet…</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message numerus="yes">
        <source>%Ln contacts seem to have been deleted on the PBX.
That is more than usual at once, so they are still here.</source>
        <translation>
            <numerusform>%Ln Kontakt scheint auf der Telefonanlage gelöscht worden zu sein.
Das sind mehr als sonst auf einmal, deshalb ist er noch hier.</numerusform>
            <numerusform>%Ln Kontakte scheinen auf der Telefonanlage gelöscht worden zu sein.
Das sind mehr als sonst auf einmal, deshalb sind sie noch hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>Hier entfernen</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your sign-in may still be in the keyring: remove it there.</source>
        <translation>Ihre Anmeldung ist vielleicht noch im Schlüsselbund: Entfernen Sie sie dort.</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästinensische Gebiete</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Business fax</source>
        <translation>Fax geschäftlich</translation>
    </message>
    <message>
        <source>Business phone</source>
        <translation>Telefon geschäftlich</translation>
    </message>
    <message>
        <source>Business phone 2</source>
        <translation>Telefon geschäftlich 2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Home fax</source>
        <translation>Fax privat</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Telefon privat</translation>
    </message>
    <message>
        <source>Home phone 2</source>
        <translation>Telefon privat 2</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Mobile phone 2</source>
        <translation>Mobiltelefon 2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Weiteres Telefon</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>%1 is too long by %Ln</source>
        <translation>
            <numerusform>%1 ist um %Ln Zeichen zu lang</numerusform>
            <numerusform>%1 ist um %Ln Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 contacts read</source>
        <translation>%1 von %2 Kontakten gelesen</translation>
    </message>
    <message>
        <source>%1: yours is %2, on the PBX it is now %3</source>
        <translation>%1: Ihres ist %2, auf der Telefonanlage ist es jetzt %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes need you</source>
        <translation>
            <numerusform>%Ln Änderung braucht Sie</numerusform>
            <numerusform>%Ln Änderungen brauchen Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes to be sent</source>
        <translation>
            <numerusform>%Ln Änderung ist noch zu senden</numerusform>
            <numerusform>%Ln Änderungen sind noch zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln zu viel</numerusform>
            <numerusform>%Ln zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>A code is needed</source>
        <translation>Ein Code wird gebraucht</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Ein Name wird gebraucht</translation>
    </message>
    <message>
        <source>A newer Switchbook has been here</source>
        <translation>Ein neueres Switchbook ist hier gewesen</translation>
    </message>
    <message>
        <source>Access token refused</source>
        <translation>Zugriffstoken abgelehnt</translation>
    </message>
    <message>
        <source>Add it again as a new contact, or let it go.</source>
        <translation>Fügen Sie ihn als neuen Kontakt wieder hinzu, oder lassen Sie es auf sich beruhen.</translation>
    </message>
    <message>
        <source>Add it as a new contact, or refresh the list.</source>
        <translation>Fügen Sie ihn als neuen Kontakt hinzu, oder aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>After that day it proves nothing to others, and other programs may refuse it.</source>
        <translation>Nach diesem Tag beweist es anderen nichts mehr, und andere Programme lehnen es vielleicht ab.</translation>
    </message>
    <message>
        <source>After too many wrong passwords the PBX now refuses the right one, too.</source>
        <translation>Nach zu vielen falschen Kennwörtern lehnt die Telefonanlage jetzt auch das richtige ab.</translation>
    </message>
    <message>
        <source>An address is a name or an IP address, for instance pbx.example.com.</source>
        <translation>Eine Adresse ist ein Name oder eine IP-Adresse, zum Beispiel pbx.example.com.</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator whether it was renewed, then sign in again.</source>
        <translation>Fragen Sie die Verwaltung der Telefonanlage, ob es erneuert wurde, und melden Sie sich dann wieder an.</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator.</source>
        <translation>Fragen Sie die Verwaltung der Telefonanlage.</translation>
    </message>
    <message>
        <source>Certificate not known</source>
        <translation>Zertifikat nicht bekannt</translation>
    </message>
    <message>
        <source>Change it and save it, or give it up.</source>
        <translation>Ändern Sie es und speichern Sie es, oder geben Sie es auf.</translation>
    </message>
    <message>
        <source>Change what it names, then save again.</source>
        <translation>Ändern Sie, was sie nennt, und speichern Sie dann wieder.</translation>
    </message>
    <message>
        <source>Changed here and on the PBX</source>
        <translation>Hier und auf der Telefonanlage geändert</translation>
    </message>
    <message>
        <source>Changed on the PBX since you deleted it</source>
        <translation>Auf der Telefonanlage geändert, seit Sie ihn gelöscht haben</translation>
    </message>
    <message>
        <source>Check the address and its port, or ask whether the PBX is running.</source>
        <translation>Prüfen Sie die Adresse und den Port, oder fragen Sie, ob die Telefonanlage läuft.</translation>
    </message>
    <message>
        <source>Check the address, or ask the PBX&apos;s administrator for its certificate.</source>
        <translation>Prüfen Sie die Adresse, oder bitten Sie die Verwaltung der Telefonanlage um deren Zertifikat.</translation>
    </message>
    <message>
        <source>Check the address, or turn off Use the system&apos;s proxy in the menu Account.</source>
        <translation>Prüfen Sie die Adresse, oder schalten Sie im Menü Konto „Proxy des Systems verwenden“ aus.</translation>
    </message>
    <message>
        <source>Check the address, the network, or whether a VPN is needed.</source>
        <translation>Prüfen Sie die Adresse, das Netz, oder ob ein VPN gebraucht wird.</translation>
    </message>
    <message>
        <source>Check the network; it is tried again by itself.</source>
        <translation>Prüfen Sie das Netz; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Check the server address, or the network.</source>
        <translation>Prüfen Sie die Serveradresse oder das Netz.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>Check who may write to the folder under “What lies where…”.</source>
        <translation>Prüfen Sie, wer in den Ordner schreiben darf, der unter „Was liegt wo…“ steht.</translation>
    </message>
    <message>
        <source>Choose another file, or ask the PBX&apos;s administrator for it.</source>
        <translation>Wählen Sie eine andere Datei, oder bitten Sie die Verwaltung der Telefonanlage darum.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one that the PBX&apos;s administrator names.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem, den die Verwaltung der Telefonanlage nennt.</translation>
    </message>
    <message>
        <source>Correct the domain; it is the one that phones sign in with, after the @.</source>
        <translation>Berichtigen Sie die Domäne; es ist die, mit der Telefone sich anmelden, nach dem @.</translation>
    </message>
    <message>
        <source>Correct the server address.</source>
        <translation>Berichtigen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>Correct them; too many wrong ones can lock you out.</source>
        <translation>Berichtigen Sie sie; zu viele falsche können Sie aussperren.</translation>
    </message>
    <message>
        <source>Correct what it names, then save again.</source>
        <translation>Berichtigen Sie, was sie nennt, und speichern Sie dann wieder.</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>Domäne nicht gefunden</translation>
    </message>
    <message>
        <source>Holds a character that cannot be saved</source>
        <translation>Enthält ein Zeichen, das sich nicht speichern lässt</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet to stay signed in.</source>
        <translation>Installieren Sie GNOME Keyring oder KWallet, um angemeldet zu bleiben.</translation>
    </message>
    <message>
        <source>It answered with error %s.</source>
        <translation>Sie antwortete mit Fehler %s.</translation>
    </message>
    <message>
        <source>It asks to wait; nothing was changed.</source>
        <translation>Sie bittet zu warten; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>It does not let contacts be added.</source>
        <translation>Sie lässt keine Kontakte hinzufügen.</translation>
    </message>
    <message>
        <source>It does not let contacts be deleted through its API.</source>
        <translation>Sie lässt über ihre Schnittstelle keine Kontakte löschen.</translation>
    </message>
    <message>
        <source>It does not let contacts be made favourites through its API.</source>
        <translation>Sie lässt über ihre Schnittstelle keine Kontakte zu Favoriten machen.</translation>
    </message>
    <message>
        <source>It does not let this contact be changed.</source>
        <translation>Sie lässt diesen Kontakt nicht ändern.</translation>
    </message>
    <message>
        <source>It has forgotten what was read last.</source>
        <translation>Sie hat vergessen, was zuletzt gelesen wurde.</translation>
    </message>
    <message>
        <source>It is looked for before anything is sent again.</source>
        <translation>Es wird danach gesucht, bevor wieder etwas gesendet wird.</translation>
    </message>
    <message>
        <source>It is not known whether this was saved</source>
        <translation>Es ist nicht bekannt, ob das gespeichert wurde</translation>
    </message>
    <message>
        <source>It is still there, or some of it; there is no sign-in in it.</source>
        <translation>Er ist noch da, ganz oder zum Teil; eine Anmeldung ist nicht darin.</translation>
    </message>
    <message>
        <source>It still is the one that you trusted, so you are connected to the same PBX.</source>
        <translation>Es ist noch das, dem Sie vertraut haben; Sie sind also mit derselben Telefonanlage verbunden.</translation>
    </message>
    <message>
        <source>It took the code, but sent nothing to go on with.</source>
        <translation>Sie nahm den Code an, sandte aber nichts, womit es weiterginge.</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <translation>Er wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>It was set aside, not deleted; it may hold changes that were not sent.</source>
        <translation>Sie wurde beiseitegelegt, nicht gelöscht; sie kann Änderungen enthalten, die nicht gesendet wurden.</translation>
    </message>
    <message>
        <source>Its files are left as they are; this version does not understand them.</source>
        <translation>Seine Dateien bleiben, wie sie sind; diese Version versteht sie nicht.</translation>
    </message>
    <message>
        <source>Keep yours or theirs, or type a third and save it.</source>
        <translation>Behalten Sie Ihres oder das andere, oder schreiben Sie ein drittes und speichern Sie es.</translation>
    </message>
    <message>
        <source>Look again, or add it once more; then it may be there twice.</source>
        <translation>Sehen Sie noch einmal nach, oder fügen Sie ihn noch einmal hinzu; dann ist er vielleicht zweimal da.</translation>
    </message>
    <message>
        <source>Look at it, then decide.</source>
        <translation>Sehen Sie ihn sich an, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>Look into the list, then say whether it is there.</source>
        <translation>Sehen Sie in der Liste nach, und sagen Sie dann, ob er da ist.</translation>
    </message>
    <message>
        <source>Look whether it asks you for something.</source>
        <translation>Sehen Sie nach, ob er Sie nach etwas fragt.</translation>
    </message>
    <message>
        <source>Look whether the PBX has what you saved last.</source>
        <translation>Sehen Sie nach, ob die Telefonanlage hat, was Sie zuletzt gespeichert haben.</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the profile&apos;s folder writable.</source>
        <translation>Schaffen Sie Platz auf der Festplatte, oder machen Sie den Ordner des Profils beschreibbar.</translation>
    </message>
    <message>
        <source>Make room; it goes on by itself.</source>
        <translation>Schaffen Sie Platz; es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Make the profile&apos;s folder writable, then remove the account again.</source>
        <translation>Machen Sie den Ordner des Profils beschreibbar, und entfernen Sie das Konto dann noch einmal.</translation>
    </message>
    <message>
        <source>Next time you will be asked to sign in again.</source>
        <translation>Beim nächsten Mal werden Sie wieder gebeten, sich anzumelden.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No answer from the PBX yet</source>
        <translation>Noch keine Antwort von der Telefonanlage</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>No answer without encryption</source>
        <translation>Ohne Verschlüsselung keine Antwort</translation>
    </message>
    <message>
        <source>No certificate in that file</source>
        <translation>Kein Zertifikat in dieser Datei</translation>
    </message>
    <message>
        <source>No connection to the PBX</source>
        <translation>Keine Verbindung zur Telefonanlage</translation>
    </message>
    <message>
        <source>No keyring on this computer</source>
        <translation>Kein Schlüsselbund auf diesem Computer</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netz</translation>
    </message>
    <message>
        <source>No server of that name is known; nothing was sent.</source>
        <translation>Es ist kein Server dieses Namens bekannt; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Keine vertrauenswürdige Verbindung</translation>
    </message>
    <message>
        <source>Nobody answered; nothing was sent.</source>
        <translation>Niemand hat geantwortet; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>Nobody knows whether this contact was added</source>
        <translation>Niemand weiß, ob dieser Kontakt hinzugefügt wurde</translation>
    </message>
    <message>
        <source>Nobody knows which of them is yours</source>
        <translation>Niemand weiß, welcher davon Ihrer ist</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>Sonst ist nichts betroffen.</translation>
    </message>
    <message>
        <source>Nothing is lost on the PBX, but what is new there cannot be kept on this computer.</source>
        <translation>Auf der Telefonanlage geht nichts verloren, aber was dort neu ist, kann auf diesem Computer nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Geändert wurde nichts.</translation>
    </message>
    <message>
        <source>Nothing was changed. What you typed is still here.</source>
        <translation>Geändert wurde nichts. Was Sie geschrieben haben, ist noch hier.</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still here.</source>
        <translation>Gespeichert wurde nichts. Was Sie geschrieben haben, ist noch hier.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>Paste a new one, without anything around it.</source>
        <translation>Fügen Sie ein neues ein, ohne etwas darum herum.</translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln contacts in order…</source>
        <translation>
            <numerusform>%Ln Kontakt wird geordnet…</numerusform>
            <numerusform>%Ln Kontakte werden geordnet…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the contacts: %1 of %2</source>
        <translation>Kontakte werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>Kontakte werden gelesen…</translation>
    </message>
    <message>
        <source>Refresh and look at what it has.</source>
        <translation>Aktualisieren Sie, und sehen Sie sich an, was sie hat.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Server nicht gefunden</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Melden Sie sich an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Sign in to the PBX&apos;s web page, change it there, then sign in here with the new one.</source>
        <translation>Melden Sie sich auf der Webseite der Telefonanlage an, ändern Sie es dort, und melden Sie sich dann hier mit dem neuen an.</translation>
    </message>
    <message>
        <source>Sign in with an access token instead, and tell the PBX&apos;s administrator.</source>
        <translation>Melden Sie sich stattdessen mit einem Zugriffstoken an, und sagen Sie es der Verwaltung der Telefonanlage.</translation>
    </message>
    <message>
        <source>Sign in with your password again; a new code will be mailed.</source>
        <translation>Melden Sie sich noch einmal mit Ihrem Kennwort an; dann wird ein neuer Code gesendet.</translation>
    </message>
    <message>
        <source>Sign in, and it is kept again.</source>
        <translation>Melden Sie sich an, dann wird sie wieder aufbewahrt.</translation>
    </message>
    <message>
        <source>Sign-in is blocked</source>
        <translation>Die Anmeldung ist gesperrt</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Somebody or something removed it there; your contacts on the PBX are as they were.</source>
        <translation>Jemand oder etwas hat sie dort entfernt; Ihre Kontakte auf der Telefonanlage sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Something answered, but not in the language of the PBX&apos;s contacts.</source>
        <translation>Etwas hat geantwortet, aber nicht in der Sprache, in der die Telefonanlage von Kontakten spricht.</translation>
    </message>
    <message>
        <source>Start it by itself to see why: main.py demo-server.</source>
        <translation>Starten Sie sie für sich allein, um zu sehen, warum: main.py demo-server.</translation>
    </message>
    <message>
        <source>Switchbook does not wait for it: your sign-in is held in memory only.</source>
        <translation>Switchbook wartet nicht darauf: Ihre Anmeldung ist nur im Speicher.</translation>
    </message>
    <message>
        <source>Switchbook does not wait for it; until it answers nothing is kept on this computer.</source>
        <translation>Switchbook wartet nicht darauf; bis er antwortet, wird auf diesem Computer nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Switchbook made a mistake</source>
        <translation>Switchbook hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Tell the PBX&apos;s administrator.</source>
        <translation>Sagen Sie es der Verwaltung der Telefonanlage.</translation>
    </message>
    <message>
        <source>The PBX cannot be reached</source>
        <translation>Die Telefonanlage ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>The PBX could not be asked</source>
        <translation>Die Telefonanlage konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>The PBX did not accept it</source>
        <translation>Die Telefonanlage hat es nicht angenommen</translation>
    </message>
    <message>
        <source>The PBX did not answer.</source>
        <translation>Die Telefonanlage hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The PBX did not let you in</source>
        <translation>Die Telefonanlage hat Sie nicht hereingelassen</translation>
    </message>
    <message>
        <source>The PBX does not accept this access token: it has ended, or is not whole.</source>
        <translation>Die Telefonanlage nimmt dieses Zugriffstoken nicht an: Es ist abgelaufen oder unvollständig.</translation>
    </message>
    <message>
        <source>The PBX does not accept this sign-in any more. What you typed is still here.</source>
        <translation>Die Telefonanlage nimmt diese Anmeldung nicht mehr an. Was Sie geschrieben haben, ist noch hier.</translation>
    </message>
    <message>
        <source>The PBX does not answer at that address</source>
        <translation>Unter dieser Adresse antwortet die Telefonanlage nicht</translation>
    </message>
    <message>
        <source>The PBX does not have it any more. What you typed is still here.</source>
        <translation>Die Telefonanlage hat ihn nicht mehr. Was Sie geschrieben haben, ist noch hier.</translation>
    </message>
    <message>
        <source>The PBX does not prolong it. What you typed is still here.</source>
        <translation>Die Telefonanlage verlängert sie nicht. Was Sie geschrieben haben, ist noch hier.</translation>
    </message>
    <message>
        <source>The PBX does not take this code; only the one mailed last counts.</source>
        <translation>Die Telefonanlage nimmt diesen Code nicht an; es gilt nur der zuletzt gesendete.</translation>
    </message>
    <message>
        <source>The PBX does not tell what has changed</source>
        <translation>Die Telefonanlage sagt nicht, was sich geändert hat</translation>
    </message>
    <message>
        <source>The PBX does not wait for it any more.</source>
        <translation>Die Telefonanlage wartet nicht mehr darauf.</translation>
    </message>
    <message>
        <source>The PBX had your change, and now it has what was there before.</source>
        <translation>Die Telefonanlage hatte Ihre Änderung, und jetzt hat sie, was vorher da war.</translation>
    </message>
    <message>
        <source>The PBX has a problem</source>
        <translation>Die Telefonanlage hat ein Problem</translation>
    </message>
    <message>
        <source>The PBX is busy</source>
        <translation>Die Telefonanlage ist beschäftigt</translation>
    </message>
    <message>
        <source>The PBX knows nobody under this domain; the password was not tried.</source>
        <translation>Die Telefonanlage kennt in dieser Domäne niemanden; das Kennwort wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The PBX mails a code to whoever signs in.</source>
        <translation>Die Telefonanlage sendet allen, die sich anmelden, per E-Mail einen Code.</translation>
    </message>
    <message>
        <source>The PBX refused it</source>
        <translation>Die Telefonanlage hat es abgelehnt</translation>
    </message>
    <message>
        <source>The PBX refused it as a contradiction</source>
        <translation>Die Telefonanlage hat es als Widerspruch abgelehnt</translation>
    </message>
    <message>
        <source>The PBX says: %1.</source>
        <translation>Die Telefonanlage sagt: %1.</translation>
    </message>
    <message>
        <source>The PBX was asked, but did not answer.</source>
        <translation>Die Telefonanlage wurde gefragt, hat aber nicht geantwortet.</translation>
    </message>
    <message>
        <source>The PBX was asked, but its answer did not come whole.</source>
        <translation>Die Telefonanlage wurde gefragt, aber ihre Antwort kam nicht ganz an.</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate ended on %1</source>
        <translation>Das Zertifikat der Telefonanlage ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate ends on %1</source>
        <translation>Das Zertifikat der Telefonanlage läuft am %1 ab</translation>
    </message>
    <message>
        <source>The account&apos;s folder could not be removed</source>
        <translation>Der Ordner des Kontos konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>The answer to adding this contact was lost, and the PBX has more than one new contact like it.</source>
        <translation>Die Antwort auf das Hinzufügen dieses Kontakts ging verloren, und die Telefonanlage hat mehr als einen neuen Kontakt wie diesen.</translation>
    </message>
    <message>
        <source>The answer was lost, and the PBX&apos;s list does not tell.</source>
        <translation>Die Antwort ging verloren, und die Liste der Telefonanlage sagt es nicht.</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>Das Zertifikat hat sich geändert</translation>
    </message>
    <message>
        <source>The code came too late</source>
        <translation>Der Code kam zu spät</translation>
    </message>
    <message>
        <source>The code could not be mailed</source>
        <translation>Der Code konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>The computer is there, but no PBX listens at that port; nothing was sent.</source>
        <translation>Den Computer gibt es, aber an diesem Port hört keine Telefonanlage zu; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>Die Verbindung ist abgerissen</translation>
    </message>
    <message>
        <source>The contact is as it was.</source>
        <translation>Der Kontakt ist, wie er war.</translation>
    </message>
    <message>
        <source>The contacts are being read anew. If the key turns up, the old files can be opened.</source>
        <translation>Die Kontakte werden neu gelesen. Taucht der Schlüssel wieder auf, lassen sich die alten Dateien öffnen.</translation>
    </message>
    <message>
        <source>The contacts are being read anew; nothing needs to be done.</source>
        <translation>Die Kontakte werden neu gelesen; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The contacts kept on this computer were damaged</source>
        <translation>Die auf diesem Computer aufbewahrten Kontakte waren beschädigt</translation>
    </message>
    <message>
        <source>The contacts on this computer are closed</source>
        <translation>Die Kontakte auf diesem Computer sind geschlossen</translation>
    </message>
    <message>
        <source>The contacts on this computer cannot be read</source>
        <translation>Die Kontakte auf diesem Computer sind nicht zu lesen</translation>
    </message>
    <message>
        <source>The damaged file was set aside. What is on the PBX is untouched.</source>
        <translation>Die beschädigte Datei wurde beiseitegelegt. Was auf der Telefonanlage ist, ist unberührt.</translation>
    </message>
    <message>
        <source>The demo PBX did not start</source>
        <translation>Die Demo-Telefonanlage ist nicht gestartet</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Festplatte ist voll</translation>
    </message>
    <message>
        <source>The file cannot be read, or holds no certificate of an authority in PEM.</source>
        <translation>Die Datei ist nicht zu lesen, oder sie enthält kein Zertifikat einer Zertifizierungsstelle in PEM.</translation>
    </message>
    <message>
        <source>The file of unsent changes was damaged</source>
        <translation>Die Datei der nicht gesendeten Änderungen war beschädigt</translation>
    </message>
    <message>
        <source>The folder of Switchbook cannot be written</source>
        <translation>In den Ordner von Switchbook lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The key to the contacts kept here is gone from the keyring</source>
        <translation>Der Schlüssel zu den hier aufbewahrten Kontakten ist nicht mehr im Schlüsselbund</translation>
    </message>
    <message>
        <source>The keyring cannot hold this sign-in</source>
        <translation>Der Schlüsselbund kann diese Anmeldung nicht fassen</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The keyring has not answered yet</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keyring of this computer did not take it; it is held in memory only.</source>
        <translation>Der Schlüsselbund dieses Computers hat sie nicht angenommen; sie ist nur im Speicher.</translation>
    </message>
    <message>
        <source>The keyring refused</source>
        <translation>Der Schlüsselbund hat abgelehnt</translation>
    </message>
    <message>
        <source>The old files were set aside, not deleted; they may hold changes that were not sent.</source>
        <translation>Die alten Dateien wurden beiseitegelegt, nicht gelöscht; sie können Änderungen enthalten, die nicht gesendet wurden.</translation>
    </message>
    <message>
        <source>The password is right, but the PBX wants a new one before it lets you in.</source>
        <translation>Das Kennwort stimmt, aber die Telefonanlage will ein neues, bevor sie Sie hereinlässt.</translation>
    </message>
    <message>
        <source>The profile cannot be written</source>
        <translation>Das Profil lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s network did not make a way to the PBX; nothing was sent.</source>
        <translation>Der Proxy im Netz dieses Computers hat keinen Weg zur Telefonanlage geöffnet; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>The proxy refused</source>
        <translation>Der Proxy hat abgelehnt</translation>
    </message>
    <message>
        <source>The server closed the connection or answered nothing that can be read.</source>
        <translation>Der Server hat die Verbindung geschlossen oder nichts Lesbares geantwortet.</translation>
    </message>
    <message>
        <source>The server did not prove who it is with a certificate that this computer trusts; nothing was sent.</source>
        <translation>Der Server hat sich nicht mit einem Zertifikat ausgewiesen, dem dieser Computer vertraut; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>The server shows a certificate that nobody vouches for whom this computer trusts; nothing was sent.</source>
        <translation>Der Server zeigt ein Zertifikat, für das niemand bürgt, dem dieser Computer vertraut; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted; nothing was sent. Trusted: %1. Shown now: %2.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als das, dem Sie vertraut haben; gesendet wurde nichts. Vertraut: %1. Jetzt gezeigt: %2.</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>Die Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>The token is longer than this system&apos;s keyring allows; it is held in memory only.</source>
        <translation>Das Token ist länger, als der Schlüsselbund dieses Systems erlaubt; es ist nur im Speicher.</translation>
    </message>
    <message>
        <source>The whole list is being read anew; nothing needs to be done.</source>
        <translation>Die ganze Liste wird neu gelesen; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>They are read from the PBX as you need them.</source>
        <translation>Sie werden von der Telefonanlage gelesen, wenn Sie sie brauchen.</translation>
    </message>
    <message>
        <source>This PBX cannot do that</source>
        <translation>Diese Telefonanlage kann das nicht</translation>
    </message>
    <message>
        <source>This account may not do that; nothing was changed.</source>
        <translation>Dieses Konto darf das nicht; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>This computer has no way to the PBX at the moment; nothing was sent.</source>
        <translation>Dieser Computer hat zurzeit keinen Weg zur Telefonanlage; gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>This contact is gone</source>
        <translation>Diesen Kontakt gibt es nicht mehr</translation>
    </message>
    <message>
        <source>This contact was deleted on the PBX</source>
        <translation>Dieser Kontakt wurde auf der Telefonanlage gelöscht</translation>
    </message>
    <message>
        <source>This is no server address</source>
        <translation>Das ist keine Serveradresse</translation>
    </message>
    <message>
        <source>This is not a PBX that Switchbook knows</source>
        <translation>Das ist keine Telefonanlage, die Switchbook kennt</translation>
    </message>
    <message>
        <source>Try again after %1, or ask the PBX&apos;s administrator, who can unblock this computer.</source>
        <translation>Versuchen Sie es nach %1 wieder, oder fragen Sie die Verwaltung der Telefonanlage, die diesen Computer entsperren kann.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <translation>Versuchen Sie es nach %1 wieder.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute wieder.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log.</source>
        <translation>Versuchen Sie es wieder; geschieht es noch einmal, melden Sie es mit dem Protokoll.</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the PBX&apos;s administrator (its disk may be full).</source>
        <translation>Versuchen Sie es wieder; bleibt es so, sagen Sie es der Verwaltung der Telefonanlage (vielleicht ist deren Festplatte voll).</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the PBX&apos;s administrator, or use an access token.</source>
        <translation>Versuchen Sie es wieder; bleibt es so, sagen Sie es der Verwaltung der Telefonanlage, oder verwenden Sie ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>Try again; the PBX or the network may be slow.</source>
        <translation>Versuchen Sie es wieder; die Telefonanlage oder das Netz ist vielleicht langsam.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Type it again, or let another one be sent.</source>
        <translation>Geben Sie ihn noch einmal ein, oder lassen Sie einen anderen senden.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Geben Sie den Code ein.</translation>
    </message>
    <message>
        <source>Undone elsewhere</source>
        <translation>Anderswo rückgängig gemacht</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again to stay signed in.</source>
        <translation>Entsperren Sie den Schlüsselbund, und versuchen Sie es dann wieder, um angemeldet zu bleiben.</translation>
    </message>
    <message>
        <source>Use the newer version, or read the contacts from the PBX with this one.</source>
        <translation>Verwenden Sie die neuere Version, oder lesen Sie die Kontakte mit dieser von der Telefonanlage.</translation>
    </message>
    <message>
        <source>User name, password or domain are not right. The user name is not the extension number, and the password is that of the user account, not of the phone.</source>
        <translation>Benutzername, Kennwort oder Domäne stimmen nicht. Der Benutzername ist nicht die Nummer der Nebenstelle, und das Kennwort ist das des Benutzerkontos, nicht das des Telefons.</translation>
    </message>
    <message>
        <source>Wait, or ask the PBX&apos;s administrator, who can unblock this computer.</source>
        <translation>Warten Sie, oder fragen Sie die Verwaltung der Telefonanlage, die diesen Computer entsperren kann.</translation>
    </message>
    <message>
        <source>What happened is in the log. What you typed is still here.</source>
        <translation>Was geschehen ist, steht im Protokoll. Was Sie geschrieben haben, ist noch hier.</translation>
    </message>
    <message>
        <source>What is on the PBX is untouched.</source>
        <translation>Was auf der Telefonanlage ist, ist unberührt.</translation>
    </message>
    <message>
        <source>What was asked for came too late.</source>
        <translation>Was gewünscht wurde, kam zu spät.</translation>
    </message>
    <message>
        <source>What you changed is still here.</source>
        <translation>Was Sie geändert haben, ist noch hier.</translation>
    </message>
    <message>
        <source>What you saved is still here, and not on the PBX.</source>
        <translation>Was Sie gespeichert haben, ist noch hier und nicht auf der Telefonanlage.</translation>
    </message>
    <message>
        <source>What you see is right, but it is not kept on this computer for the next start.</source>
        <translation>Was Sie sehen, stimmt, aber es wird auf diesem Computer nicht für den nächsten Start aufbewahrt.</translation>
    </message>
    <message>
        <source>Without it nobody can sign in with a password.</source>
        <translation>Ohne ihn kann sich niemand mit Kennwort anmelden.</translation>
    </message>
    <message>
        <source>Without one your sign-in is held in memory only; nothing of it is on disk.</source>
        <translation>Ohne ihn ist Ihre Anmeldung nur im Speicher; auf der Festplatte ist nichts davon.</translation>
    </message>
    <message>
        <source>Write https:// in front of the address instead of http://.</source>
        <translation>Schreiben Sie https:// vor die Adresse statt http://.</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Falscher Code</translation>
    </message>
    <message>
        <source>You deleted it %1, the change was seen %2.</source>
        <translation>Von Ihnen gelöscht: %1, die Änderung gesehen: %2.</translation>
    </message>
    <message>
        <source>Your password has to be changed first</source>
        <translation>Ihr Kennwort muss zuerst geändert werden</translation>
    </message>
    <message>
        <source>Your sign-in is held in memory only; nothing of it is on disk.</source>
        <translation>Ihre Anmeldung ist nur im Speicher; auf der Festplatte ist nichts davon.</translation>
    </message>
    <message>
        <source>Your sign-in is not in the keyring any more</source>
        <translation>Ihre Anmeldung ist nicht mehr im Schlüsselbund</translation>
    </message>
    <message>
        <source>Your sign-in is not kept</source>
        <translation>Ihre Anmeldung wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Your sign-in is safe in the keyring, but not whose it is.</source>
        <translation>Ihre Anmeldung ist sicher im Schlüsselbund, aber nicht, wessen sie ist.</translation>
    </message>
    <message>
        <source>Yours was saved %1, theirs was seen %2.</source>
        <translation>Ihres wurde gespeichert: %1, das andere gesehen: %2.</translation>
    </message>
    <message>
        <source>a contact without a name</source>
        <translation>ein Kontakt ohne Namen</translation>
    </message>
    <message>
        <source>adding of %1</source>
        <translation>Hinzufügen von %1</translation>
    </message>
    <message numerus="yes">
        <source>adding of %Ln contacts</source>
        <translation>
            <numerusform>Hinzufügen von %Ln Kontakt</numerusform>
            <numerusform>Hinzufügen von %Ln Kontakten</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>es wird danach gesucht</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>Änderung von %1</translation>
    </message>
    <message>
        <source>change of %1 of %2</source>
        <translation>Änderung von %1 bei %2</translation>
    </message>
    <message numerus="yes">
        <source>change of %1 of %Ln contacts</source>
        <translation>
            <numerusform>Änderung von %1 bei %Ln Kontakt</numerusform>
            <numerusform>Änderung von %1 bei %Ln Kontakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %Ln contacts</source>
        <translation>
            <numerusform>Änderung von %Ln Kontakt</numerusform>
            <numerusform>Änderung von %Ln Kontakten</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>complete at %1</source>
        <translation>vollständig: %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>Löschen von %1</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %Ln contacts</source>
        <translation>
            <numerusform>Löschen von %Ln Kontakt</numerusform>
            <numerusform>Löschen von %Ln Kontakten</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>favourite of %1</source>
        <translation>Favorit: %1</translation>
    </message>
    <message numerus="yes">
        <source>favourite of %Ln contacts</source>
        <translation>
            <numerusform>Favorit: %Ln Kontakt</numerusform>
            <numerusform>Favorit: %Ln Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>given up</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>here, again</source>
        <translation>hier, noch einmal</translation>
    </message>
    <message>
        <source>here, undone</source>
        <translation>hier, rückgängig gemacht</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>aufbewahrt in %1</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>neuer Kontakt</translation>
    </message>
    <message>
        <source>no favourite any more</source>
        <translation>kein Favorit mehr</translation>
    </message>
    <message>
        <source>on the PBX</source>
        <translation>auf der Telefonanlage</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>typed, not saved</source>
        <translation>geschrieben, nicht gespeichert</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>wartet auf das Senden</translation>
    </message>
</context>
<context>
    <name>phrasing</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
</TS>
