<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AnotherAccountQuestion</name>
    <message>
        <source>Another account</source>
        <translation>Un autre compte</translation>
    </message>
    <message>
        <source>Another account?</source>
        <translation>Un autre compte&#x202f;?</translation>
    </message>
    <message>
        <source>None of the contacts shown is there after this sign-in.</source>
        <translation>Aucun des contacts affichés n’est là après cette connexion.</translation>
    </message>
    <message>
        <source>So far this window shows %1. Is this another account? Then its contacts are shown instead, and what is typed here and not saved is lost. Nothing is sent until you choose; Cancel leaves everything as it is.</source>
        <translation>Jusqu’ici, cette fenêtre montre %1. Est-ce un autre compte&#x202f;? Ses contacts seront alors affichés à la place, et ce qui est saisi ici sans être enregistré sera perdu. Rien n’est envoyé avant votre choix&#x202f;; Annuler laisse tout en l’état.</translation>
    </message>
    <message>
        <source>The same, go on</source>
        <translation>Le même, continuer</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Nothing on this computer opens %1</source>
        <translation>Rien sur cet ordinateur n’ouvre %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>This holds from the next sign-in or start on.</source>
        <translation>Cela vaut à partir de la prochaine connexion ou du prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <source>%Ln contacts will be changed:</source>
        <translation>
            <numerusform>%Ln contact sera modifié&#xa0;:</numerusform>
            <numerusform>%Ln contacts seront modifiés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Nouveau texte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Set a field of several contacts</source>
        <translation>Définir un champ de plusieurs contacts</translation>
    </message>
    <message>
        <source>empty: nothing will be left in the field</source>
        <translation>vide&#xa0;: il ne restera rien dans le champ</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln de plus</numerusform>
            <numerusform>… et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Change of many contacts</source>
        <translation>Modification de nombreux contacts</translation>
    </message>
    <message>
        <source>Saved %1 of %2</source>
        <translation>%1 sur %2 enregistrés</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Conservé dans %1</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Dials %1</source>
        <translation>Compose %1</translation>
    </message>
    <message>
        <source>It is not one email address</source>
        <translation>Ce n’est pas une seule adresse e-mail</translation>
    </message>
    <message>
        <source>Show the address on a map</source>
        <translation>Afficher l’adresse sur une carte</translation>
    </message>
    <message>
        <source>There is no number in it that can be dialled</source>
        <translation>Il n’y a là aucun numéro que l’on puisse composer</translation>
    </message>
    <message>
        <source>Write an email</source>
        <translation>Écrire un e-mail</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>File of authorities</source>
        <translation>Fichier d’autorités</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Is this your PBX?</source>
        <translation>Est-ce votre PBX&#x202f;?</translation>
    </message>
    <message>
        <source>It was made for another name than you typed.</source>
        <translation>Il a été établi pour un autre nom que celui que vous avez saisi.</translation>
    </message>
    <message>
        <source>Its time has not begun.</source>
        <translation>Sa validité n’a pas commencé.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Il a expiré.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Établi pour</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Présenté maintenant</translation>
    </message>
    <message>
        <source>The administrator has confirmed the new one</source>
        <translation>L’administration a confirmé le nouveau</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted. Either it was renewed, or somebody is between you and your PBX. Nothing was sent. Ask the PBX&apos;s administrator before you go on.</source>
        <translation>Le serveur présente un autre certificat que celui auquel vous avez fait confiance. Soit il a été renouvelé, soit quelqu’un s’est placé entre vous et votre PBX. Rien n’a été envoyé. Demandez à l’administration du PBX avant de continuer.</translation>
    </message>
    <message>
        <source>The server vouches for itself; nobody else does.</source>
        <translation>Le serveur se porte garant de lui-même&#x202f;; personne d’autre ne le fait.</translation>
    </message>
    <message>
        <source>This computer does not know the certificate by which the server proves who it is, as is usual for a PBX. Nothing was sent. Compare the fingerprint with the one that the PBX&apos;s administrator names; you are asked only once.</source>
        <translation>Cet ordinateur ne connaît pas le certificat par lequel le serveur prouve son identité, ce qui est courant pour un PBX. Rien n’a été envoyé. Comparez l’empreinte avec celle que donne l’administration du PBX&#x202f;; la question ne vous est posée qu’une fois.</translation>
    </message>
    <message>
        <source>This computer does not know who made it.</source>
        <translation>Cet ordinateur ne sait pas qui l’a établi.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Faire confiance à ce certificat</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>De confiance jusqu’ici</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Inhabituel</translation>
    </message>
    <message>
        <source>Use a file of authorities…</source>
        <translation>Utiliser un fichier d’autorités…</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne n’est nommé</translation>
    </message>
</context>
<context>
    <name>ClashBar</name>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>On the PBX: %1</source>
        <translation>Sur le PBX&#xa0;: %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A code was mailed to the address that the PBX has for %1. Type it here.</source>
        <translation>Un code a été envoyé à l’adresse que le PBX connaît pour %1. Saisissez-le ici.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name and password are right. The PBX is asked to mail you a code…</source>
        <translation>Le nom et le mot de passe sont corrects. Le PBX est prié de vous envoyer un code…</translation>
    </message>
    <message>
        <source>No new code was mailed.</source>
        <translation>Aucun nouveau code n’a été envoyé.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message numerus="yes">
        <source>Send again in %Ln s</source>
        <translation>
            <numerusform>Renvoyer dans %Ln s</numerusform>
            <numerusform>Renvoyer dans %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>The PBX is asked to mail you another code…</source>
        <translation>Le PBX est prié de vous envoyer un autre code…</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Names by their first word</source>
        <translation>Noms selon le premier mot</translation>
    </message>
    <message>
        <source>Names by their last word</source>
        <translation>Noms selon le dernier mot</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Moins large</translation>
    </message>
    <message>
        <source>One column stays.</source>
        <translation>Une colonne reste.</translation>
    </message>
    <message>
        <source>Show this column</source>
        <translation>Afficher cette colonne</translation>
    </message>
    <message>
        <source>The last column takes the room that is left.</source>
        <translation>La dernière colonne prend la place qui reste.</translation>
    </message>
    <message>
        <source>This column is not shown.</source>
        <translation>Cette colonne n’est pas affichée.</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affichée</translation>
    </message>
    <message>
        <source>the room that is left</source>
        <translation>la place qui reste</translation>
    </message>
    <message>
        <source>width %1</source>
        <translation>largeur %1</translation>
    </message>
</context>
<context>
    <name>ContactDetails</name>
    <message>
        <source>Copy ID</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Favourite state</source>
        <translation>État de favori</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>this PBX</source>
        <translation>ce PBX</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message numerus="yes">
        <source>%Ln contacts chosen</source>
        <translation>
            <numerusform>%Ln contact sélectionné</numerusform>
            <numerusform>%Ln contacts sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>Choisissez-en un dans la liste pour le voir ici.</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Aucun contact sélectionné</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Rien n’est encore modifié</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The menu Contact sets a field of all, marks them as favourites or deletes them.</source>
        <translation>Le menu Contact définit un champ de tous, les marque comme favoris ou les supprime.</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>No contact has all of that, in any of its fields.</source>
        <translation>Aucun contact ne contient tout cela, dans aucun de ses champs.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Pas encore de contacts</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>Lecture des contacts…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>This PBX keeps none for you.</source>
        <translation>Ce PBX n’en conserve aucun pour vous.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>ContactTableModel</name>
    <message>
        <source>changed elsewhere</source>
        <translation>modifié ailleurs</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
</context>
<context>
    <name>ContactWindow</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>It was deleted, here or on the PBX.</source>
        <translation>Il a été supprimé, ici ou sur le PBX.</translation>
    </message>
    <message>
        <source>This contact is not there any more</source>
        <translation>Ce contact n’existe plus</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>reste %Ln</numerusform>
            <numerusform>restent %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Plein</translation>
    </message>
    <message>
        <source>Too long to be changed here; it stays as it is</source>
        <translation>Trop long pour être modifié ici&#x202f;; il reste tel quel</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>It needs the address of the PBX, and the user name and password of your user account there, or an access token.</source>
        <translation>Il lui faut l’adresse du PBX, ainsi que le nom d’utilisateur et le mot de passe de votre compte d’utilisateur sur celui-ci, ou un jeton d’accès.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Switchbook shows the personal contacts that your PBX keeps for you; you find and change them at once, also while the PBX cannot be reached.</source>
        <translation>Switchbook montre les contacts personnels que votre PBX conserve pour vous ; vous les trouvez et les modifiez tout de suite, même quand le PBX est injoignable.</translation>
    </message>
    <message>
        <source>The contacts stay on the PBX, with an encrypted copy on this computer; your sign-in is kept in the keyring of this computer, your password nowhere.</source>
        <translation>Les contacts restent sur le PBX, avec une copie chiffrée sur cet ordinateur ; votre connexion est conservée dans le trousseau de cet ordinateur, votre mot de passe nulle part.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Why Save is not possible</source>
        <translation>Pourquoi l’enregistrement est impossible</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Touches…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>Rechercher dans le guide…</translation>
    </message>
    <message>
        <source>The guide is being read…</source>
        <translation>Lecture du guide…</translation>
    </message>
    <message>
        <source>The guide is missing.</source>
        <translation>Le guide est introuvable.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Add it again</source>
        <translation>L’ajouter de nouveau</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Changes made here, and those that come from the PBX, will be listed here.</source>
        <translation>Les modifications faites ici et celles qui viennent du PBX figureront ici.</translation>
    </message>
    <message>
        <source>Choose a change, or one field of it, to have back what was before it.</source>
        <translation>Choisissez une modification, ou l’un de ses champs, pour retrouver ce qu’il y avait avant.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase this history…</source>
        <translation>Effacer cet historique…</translation>
    </message>
    <message>
        <source>Forget what became of this contact?</source>
        <translation>Oublier ce qu’est devenu ce contact&#x202f;?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Modifications récentes</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>Rétablir ce champ</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>Afficher le contact</translation>
    </message>
    <message>
        <source>The contact stays as it is. Its changes can then not be undone any more.</source>
        <translation>Le contact reste tel quel. Ses modifications ne pourront plus être annulées.</translation>
    </message>
    <message>
        <source>The newest changes first: yours, and those that came from the PBX.</source>
        <translation>Les modifications les plus récentes d’abord&#xa0;: les vôtres, et celles venues du PBX.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>JumpStrip</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>Rien n’est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Ce qui est conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>What lies where…</source>
        <translation>Où se trouve quoi…</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>%1, heading</source>
        <translation>%1, titre</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Trouver une action ou une touche</translation>
    </message>
    <message>
        <source>Find an action or a key…</source>
        <translation>Trouver une action ou une touche…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>Autres touches</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>User guide…</source>
        <translation>Guide d’utilisation…</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>dans le menu</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>%1: this would be lost.</source>
        <translation>%1&#xa0;: cela serait perdu.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contacts?</source>
        <translation>
            <numerusform>Supprimer %Ln contact&#x202f;?</numerusform>
            <numerusform>Supprimer %Ln contacts&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>For ten seconds that can be undone before anything is sent.</source>
        <translation>Pendant dix secondes, cela peut être annulé avant tout envoi.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Forget what you typed?</source>
        <translation>Oublier ce que vous avez saisi&#x202f;?</translation>
    </message>
    <message>
        <source>It is not on the PBX yet, and nothing is kept on this computer.</source>
        <translation>Ce n’est pas encore sur le PBX, et rien n’est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is not saved, and will be gone. To keep it, just go elsewhere.</source>
        <translation>Ce n’est pas enregistré et sera perdu. Pour le garder, il suffit d’aller ailleurs.</translation>
    </message>
    <message>
        <source>Not everything is on the PBX yet</source>
        <translation>Tout n’est pas encore sur le PBX</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: what you changed would be lost.</source>
        <translation>Rien n’est conservé sur cet ordinateur&#xa0;: ce que vous avez modifié serait perdu.</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>Retirer quand même</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Se déconnecter quand même</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>What waits stays on this computer, encrypted; it is sent once you sign in again.</source>
        <translation>Ce qui attend reste sur cet ordinateur, chiffré&#x202f;; c’est envoyé dès que vous vous reconnectez.</translation>
    </message>
    <message>
        <source>What you changed would be lost</source>
        <translation>Ce que vous avez modifié serait perdu</translation>
    </message>
    <message>
        <source>what you are typing is not saved</source>
        <translation>ce que vous saisissez n’est pas enregistré</translation>
    </message>
</context>
<context>
    <name>LikenessNotice</name>
    <message>
        <source>%1 has the same email address</source>
        <translation>%1 a la même adresse e-mail</translation>
    </message>
    <message>
        <source>%1 has the same name</source>
        <translation>%1 a le même nom</translation>
    </message>
    <message>
        <source>%1 has the same number</source>
        <translation>%1 a le même numéro</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Back to it</source>
        <translation>&amp;Y revenir</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>A pasted signature fills the fields.</source>
        <translation>Une signature collée remplit les champs.</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft.</source>
        <translation>Ce que vous avez saisi est conservé comme brouillon.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>About Switchbook</source>
        <translation>À propos de Switchbook</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien ne requiert votre attention</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>Lecture des contacts…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Sign in to see the contacts on your PBX.</source>
        <translation>Connectez-vous pour voir les contacts de votre PBX.</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>De nouveau connecté</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>The desktop address book for people with an extension on a PBX.</source>
        <translation>Le carnet d’adresses pour qui a un poste sur un PBX.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Vous n’êtes pas connecté</translation>
    </message>
    <message>
        <source>Your sign-in is kept now</source>
        <translation>Votre connexion est maintenant conservée</translation>
    </message>
    <message>
        <source>stopped at %1 of %2</source>
        <translation>arrêté à %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Refaire : %1</translation>
    </message>
    <message>
        <source>This PBX cannot delete contacts through its API</source>
        <translation>Ce PBX ne peut pas supprimer de contacts par son API</translation>
    </message>
    <message>
        <source>This PBX has no favourites in its API</source>
        <translation>Ce PBX n’a pas de favoris dans son API</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler : %1</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>Descending order</source>
        <translation>Ordre décroissant</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order by %1</source>
        <translation>Trier par %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>A field changed here and there</source>
        <translation>Un champ modifié ici et là-bas</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>En sélectionner plusieurs</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Go to the name that begins so</source>
        <translation>Aller au nom qui commence ainsi</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Move in what was found</source>
        <translation>Se déplacer dans les résultats</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Prendre la mienne</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>The window of one contact</source>
        <translation>La fenêtre d’un contact</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Edit this field</source>
        <translation>Modifier ce champ</translation>
    </message>
    <message>
        <source>Find a command, a field or a contact</source>
        <translation>Trouver une commande, un champ ou un contact</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Type a command, a field or a name…</source>
        <translation>Saisissez une commande, un champ ou un nom…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>impossible pour l’instant</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Download of the contacts</source>
        <translation>Téléchargement des contacts</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>no rows came within 30 seconds</source>
        <translation>aucune ligne n’est arrivée en 30 secondes</translation>
    </message>
    <message>
        <source>the picture could not be written to %1</source>
        <translation>l’image n’a pas pu être écrite dans %1</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Afficher seulement ceux-ci</translation>
    </message>
    <message>
        <source>in %1 of %2</source>
        <translation>parmi %1 sur %2</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search contacts</source>
        <translation>Rechercher des contacts</translation>
    </message>
    <message>
        <source>Search names, numbers, notes…</source>
        <translation>Rechercher noms, numéros, notes…</translation>
    </message>
</context>
<context>
    <name>SettingGroups</name>
    <message>
        <source>A click on a number</source>
        <translation>Un clic sur un numéro</translation>
    </message>
    <message>
        <source>A round sign in a steady colour stands before each name.</source>
        <translation>Un signe rond d’une couleur constante précède chaque nom.</translation>
    </message>
    <message>
        <source>An address opens it in the browser.</source>
        <translation>Une adresse l’ouvre dans le navigateur.</translation>
    </message>
    <message>
        <source>As often as the PBX allows</source>
        <translation>Aussi souvent que le PBX le permet</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Comme le système (%1)</translation>
    </message>
    <message>
        <source>By the first word</source>
        <translation>Selon le premier mot</translation>
    </message>
    <message>
        <source>By the last word</source>
        <translation>Selon le dernier mot</translation>
    </message>
    <message>
        <source>Calls it (sip:)</source>
        <translation>L’appelle (sip:)</translation>
    </message>
    <message>
        <source>Calls it (tel:)</source>
        <translation>L’appelle (tel:)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortables</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Compact rows show more contacts at once.</source>
        <translation>Des lignes compactes montrent plus de contacts à la fois.</translation>
    </message>
    <message>
        <source>Country of numbers</source>
        <translation>Pays des numéros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Toutes les 15 minutes</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leave out de, van, von… when ordering names</source>
        <translation>Ignorer de, van, von… dans l’ordre des noms</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light letters on dark, or dark ones on light.</source>
        <translation>Lettres claires sur fond sombre, ou sombres sur fond clair.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Numbers and addresses</source>
        <translation>Numéros et adresses</translation>
    </message>
    <message>
        <source>Numbers without a country&apos;s code belong there.</source>
        <translation>Les numéros sans indicatif de pays en relèvent.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Seulement à la main</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>Ordre des noms</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Lignes de la liste</translation>
    </message>
    <message>
        <source>Strong letters and edges; always where the system asks for them.</source>
        <translation>Lettres et contours marqués ; toujours quand le système les demande.</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>Le PBX</translation>
    </message>
    <message>
        <source>The PBX is asked what is new there; F5 asks at any time.</source>
        <translation>Le PBX est interrogé sur ce qu’il a de nouveau&#x202f;; F5 l’interroge à tout moment.</translation>
    </message>
    <message>
        <source>The system decides which program calls.</source>
        <translation>Le système décide quel programme appelle.</translation>
    </message>
    <message>
        <source>The window speaks it at once.</source>
        <translation>La fenêtre l’emploie aussitôt.</translation>
    </message>
    <message>
        <source>“Ana Ruiz” stands under A, or under R.</source>
        <translation>«&#xa0;Ana Ruiz&#xa0;» se trouve à A, ou à R.</translation>
    </message>
    <message>
        <source>“de Vries” stands under V, not under D.</source>
        <translation>«&#xa0;de Vries&#xa0;» se trouve à V, et non à D.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting has %1.</source>
        <translation>Aucun réglage ne contient %1.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln de trop</numerusform>
            <numerusform>%Ln de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>L’envoyer quand même</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in to your PBX with the user account that you have there.</source>
        <translation>Connectez-vous à votre PBX avec le compte d’utilisateur que vous y avez.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>This is no server address</source>
        <translation>Ce n’est pas une adresse de serveur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Façon de se connecter</translation>
    </message>
    <message>
        <source>Without https, others on the network can read your password</source>
        <translation>Sans https, d’autres sur le réseau peuvent lire votre mot de passe</translation>
    </message>
    <message>
        <source>only where the PBX asks for one</source>
        <translation>seulement si le PBX en demande un</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Fill in from what you pasted?</source>
        <translation>Remplir à partir du texte collé ?</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>Non rempli : %1</translation>
    </message>
    <message>
        <source>below what is there</source>
        <translation>sous ce qui s’y trouve</translation>
    </message>
    <message>
        <source>in the place of %1</source>
        <translation>à la place de %1</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>s’y trouve déjà</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
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
        <translation>Dossier du compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>All that Switchbook writes to the disk lies in here.</source>
        <translation>Tout ce que Switchbook écrit sur le disque se trouve ici.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Holds the address of the PBX, your user name, the certificate you trusted and what this PBX can do; no password, no token, no contact.</source>
        <translation>Contient l’adresse du PBX, votre nom d’utilisateur, le certificat auquel vous avez fait confiance et ce que ce PBX sait faire&#x202f;; aucun mot de passe, aucun jeton, aucun contact.</translation>
    </message>
    <message>
        <source>Holds the window&apos;s place and size, and what you chose in the settings.</source>
        <translation>Contient la place et la taille de la fenêtre, et ce que vous avez choisi dans les réglages.</translation>
    </message>
    <message>
        <source>Holds your contacts, what you typed, what waits and the history, all of it encrypted; the address of the PBX, your user name, the certificate you trusted and what this PBX can do; no password, no token, no key.</source>
        <translation>Contient vos contacts, ce que vous avez saisi, ce qui attend et l’historique, le tout chiffré&#x202f;; l’adresse du PBX, votre nom d’utilisateur, le certificat auquel vous avez fait confiance et ce que ce PBX sait faire&#x202f;; aucun mot de passe, aucun jeton, aucune clé.</translation>
    </message>
    <message>
        <source>Its sign-in and key are deleted from the keyring, and its folder from the profile with all that it holds. The contacts on the PBX stay as they are.</source>
        <translation>Sa connexion et sa clé sont supprimées du trousseau, et son dossier du profil avec tout ce qu’il contient. Les contacts sur le PBX restent tels quels.</translation>
    </message>
    <message>
        <source>Keyring: being asked…</source>
        <translation>Trousseau&#xa0;: interrogation en cours…</translation>
    </message>
    <message>
        <source>Keyring: keeps nothing of it.</source>
        <translation>Trousseau&#xa0;: n’en conserve rien.</translation>
    </message>
    <message>
        <source>Keyring: keeps your sign-in, under “Switchbook”, entry %1, and the key to the encrypted files.</source>
        <translation>Trousseau&#xa0;: conserve votre connexion, sous «&#xa0;Switchbook&#xa0;», entrée %1, et la clé des fichiers chiffrés.</translation>
    </message>
    <message>
        <source>Keyring: keeps your sign-in, under “Switchbook”, entry %1.</source>
        <translation>Trousseau&#xa0;: conserve votre connexion, sous «&#xa0;Switchbook&#xa0;», entrée %1.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No account is kept on this computer.</source>
        <translation>Aucun compte n’est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing of it is on the disk: it ends with this window.</source>
        <translation>Rien n’en est sur le disque&#xa0;: cela prend fin avec cette fenêtre.</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Dossier du profil</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Retirer de cet ordinateur</translation>
    </message>
    <message>
        <source>Remove the rest</source>
        <translation>Retirer le reste</translation>
    </message>
    <message>
        <source>Remove this account from this computer?</source>
        <translation>Retirer ce compte de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Fichier des réglages</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Connecté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sign-in has to leave the keyring first; nothing else was removed.</source>
        <translation>La connexion doit d’abord quitter le trousseau&#x202f;; rien d’autre n’a été retiré.</translation>
    </message>
    <message>
        <source>There is no log file: what goes wrong is written to standard error.</source>
        <translation>Il n’y a pas de fichier journal&#xa0;: ce qui va mal est écrit sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>They are on the PBX, and encrypted in the account folder.</source>
        <translation>Ils sont sur le PBX, et chiffrés dans le dossier du compte.</translation>
    </message>
    <message>
        <source>They are on the PBX, and in memory while the window is open.</source>
        <translation>Ils sont sur le PBX, et en mémoire tant que la fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>What lies where</source>
        <translation>Où se trouve quoi</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Vous serez déconnecté.</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message numerus="yes">
        <source>%1 of %Ln contacts</source>
        <translation>
            <numerusform>%1 sur %Ln contact</numerusform>
            <numerusform>%1 sur %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>TroubleNotice</name>
    <message>
        <source>Add it again</source>
        <translation>L’ajouter de nouveau</translation>
    </message>
    <message>
        <source>Add it once more</source>
        <translation>L’ajouter encore une fois</translation>
    </message>
    <message>
        <source>Copy as my own contact</source>
        <translation>Copier comme mon propre contact</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation>Le supprimer quand même</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>Ne pas l’ajouter</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>It is the one with %1</source>
        <translation>C’est celui avec %1</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Il est là</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laisser tomber</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Save it, or cancel to leave the contact as it is.</source>
        <translation>Enregistrez-le, ou annulez pour laisser le contact tel quel.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>This contact is kept in %1.</source>
        <translation>Ce contact est conservé dans %1.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>What you change here may be refused, or overwritten from there.</source>
        <translation>Ce que vous modifiez ici peut être refusé, ou écrasé depuis là-bas.</translation>
    </message>
    <message>
        <source>You typed this at %1; it is not saved yet.</source>
        <translation>Vous avez saisi ceci (%1)&#x202f;; ce n’est pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Everything you saved is on the PBX.</source>
        <translation>Tout ce que vous avez enregistré est sur le PBX.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Renoncer…</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>It may have arrived: it is looked for first</source>
        <translation>C’est peut-être arrivé&#xa0;: on le cherche d’abord</translation>
    </message>
    <message>
        <source>It will not be on the PBX. What you wrote stays in the history.</source>
        <translation>Ce ne sera pas sur le PBX. Ce que vous avez écrit reste dans l’historique.</translation>
    </message>
    <message>
        <source>Not send this change?</source>
        <translation>Ne pas envoyer cette modification&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Rien n’est en attente</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>These changes are kept on this computer. They are sent by themselves.</source>
        <translation>Ces modifications sont conservées sur cet ordinateur. Elles sont envoyées d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Ce qui attend</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>About Switchbook</source>
        <translation>À propos de Switchbook</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation>Disposer les colonnes…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Copy the contact</source>
        <translation>Copier le contact</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Tout trouver…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Touches…</translation>
    </message>
    <message>
        <source>Look for updates…</source>
        <translation>Rechercher des mises à jour…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Lettre suivante</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Previous letter</source>
        <translation>Lettre précédente</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Recent changes…</source>
        <translation>Modifications récentes…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and go to the next</source>
        <translation>Enregistrer et passer au suivant</translation>
    </message>
    <message>
        <source>Set a field of the chosen…</source>
        <translation>Définir un champ de la sélection…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use the system&apos;s proxy</source>
        <translation>Utiliser le proxy du système</translation>
    </message>
    <message>
        <source>User guide…</source>
        <translation>Guide d’utilisation…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>What lies where…</source>
        <translation>Où se trouve quoi…</translation>
    </message>
    <message>
        <source>What waits…</source>
        <translation>Ce qui attend…</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message numerus="yes">
        <source>%Ln contacts seem to have been deleted on the PBX.
That is more than usual at once, so they are still here.</source>
        <translation>
            <numerusform>%Ln contact semble avoir été supprimé sur le PBX.
C’est plus que d’habitude en une fois, il est donc encore ici.</numerusform>
            <numerusform>%Ln contacts semblent avoir été supprimés sur le PBX.
C’est plus que d’habitude en une fois, ils sont donc encore ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>Les retirer ici</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Réessayer le trousseau</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your sign-in may still be in the keyring: remove it there.</source>
        <translation>Votre connexion est peut-être encore dans le trousseau&#xa0;: retirez-la là-bas.</translation>
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
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Biélorussie</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
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
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
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
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirghizstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxembourg</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
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
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
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
        <translation>Territoires palestiniens</translation>
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
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yémen</translation>
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
        <translation>Fax professionnel</translation>
    </message>
    <message>
        <source>Business phone</source>
        <translation>Téléphone professionnel</translation>
    </message>
    <message>
        <source>Business phone 2</source>
        <translation>Téléphone professionnel 2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Home fax</source>
        <translation>Fax personnel</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Téléphone personnel</translation>
    </message>
    <message>
        <source>Home phone 2</source>
        <translation>Téléphone personnel 2</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Mobile phone 2</source>
        <translation>Téléphone mobile 2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Autre téléphone</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>%1 is too long by %Ln</source>
        <translation>
            <numerusform>%1&#xa0;: trop long de %Ln caractère</numerusform>
            <numerusform>%1&#xa0;: trop long de %Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 contacts read</source>
        <translation>%1 contacts lus sur %2</translation>
    </message>
    <message>
        <source>%1: yours is %2, on the PBX it is now %3</source>
        <translation>%1&#xa0;: la vôtre est %2, sur le PBX c’est maintenant %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes need you</source>
        <translation>
            <numerusform>%Ln modification requiert votre attention</numerusform>
            <numerusform>%Ln modifications requièrent votre attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes to be sent</source>
        <translation>
            <numerusform>%Ln modification à envoyer</numerusform>
            <numerusform>%Ln modifications à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln de trop</numerusform>
            <numerusform>%Ln de trop</numerusform>
        </translation>
    </message>
    <message>
        <source>A code is needed</source>
        <translation>Un code est nécessaire</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Un nom est nécessaire</translation>
    </message>
    <message>
        <source>A newer Switchbook has been here</source>
        <translation>Un Switchbook plus récent est passé ici</translation>
    </message>
    <message>
        <source>Access token refused</source>
        <translation>Jeton d’accès refusé</translation>
    </message>
    <message>
        <source>Add it again as a new contact, or let it go.</source>
        <translation>Ajoutez-le de nouveau comme nouveau contact, ou laissez tomber.</translation>
    </message>
    <message>
        <source>Add it as a new contact, or refresh the list.</source>
        <translation>Ajoutez-le comme nouveau contact, ou actualisez la liste.</translation>
    </message>
    <message>
        <source>After that day it proves nothing to others, and other programs may refuse it.</source>
        <translation>Après ce jour, il ne prouve plus rien à d’autres, et d’autres programmes peuvent le refuser.</translation>
    </message>
    <message>
        <source>After too many wrong passwords the PBX now refuses the right one, too.</source>
        <translation>Après trop de mots de passe erronés, le PBX refuse maintenant aussi le bon.</translation>
    </message>
    <message>
        <source>An address is a name or an IP address, for instance pbx.example.com.</source>
        <translation>Une adresse est un nom ou une adresse IP, par exemple pbx.example.com.</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator whether it was renewed, then sign in again.</source>
        <translation>Demandez à l’administration du PBX s’il a été renouvelé, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator.</source>
        <translation>Demandez à l’administration du PBX.</translation>
    </message>
    <message>
        <source>Certificate not known</source>
        <translation>Certificat inconnu</translation>
    </message>
    <message>
        <source>Change it and save it, or give it up.</source>
        <translation>Modifiez-le et enregistrez-le, ou renoncez-y.</translation>
    </message>
    <message>
        <source>Change what it names, then save again.</source>
        <translation>Modifiez ce qu’il indique, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Changed here and on the PBX</source>
        <translation>Modifié ici et sur le PBX</translation>
    </message>
    <message>
        <source>Changed on the PBX since you deleted it</source>
        <translation>Modifié sur le PBX depuis que vous l’avez supprimé</translation>
    </message>
    <message>
        <source>Check the address and its port, or ask whether the PBX is running.</source>
        <translation>Vérifiez l’adresse et son port, ou demandez si le PBX fonctionne.</translation>
    </message>
    <message>
        <source>Check the address, or ask the PBX&apos;s administrator for its certificate.</source>
        <translation>Vérifiez l’adresse, ou demandez son certificat à l’administration du PBX.</translation>
    </message>
    <message>
        <source>Check the address, or turn off Use the system&apos;s proxy in the menu Account.</source>
        <translation>Vérifiez l’adresse, ou désactivez «&#xa0;Utiliser le proxy du système&#xa0;» dans le menu Compte.</translation>
    </message>
    <message>
        <source>Check the address, the network, or whether a VPN is needed.</source>
        <translation>Vérifiez l’adresse, le réseau, ou si un VPN est nécessaire.</translation>
    </message>
    <message>
        <source>Check the network; it is tried again by itself.</source>
        <translation>Vérifiez le réseau&#x202f;; un nouvel essai se fait de lui-même.</translation>
    </message>
    <message>
        <source>Check the server address, or the network.</source>
        <translation>Vérifiez l’adresse du serveur, ou le réseau.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Check who may write to the folder under “What lies where…”.</source>
        <translation>Vérifiez qui peut écrire dans le dossier indiqué sous «&#xa0;Où se trouve quoi…&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another file, or ask the PBX&apos;s administrator for it.</source>
        <translation>Choisissez un autre fichier, ou demandez-le à l’administration du PBX.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one that the PBX&apos;s administrator names.</source>
        <translation>Comparez son empreinte avec celle que donne l’administration du PBX.</translation>
    </message>
    <message>
        <source>Correct the domain; it is the one that phones sign in with, after the @.</source>
        <translation>Corrigez le domaine&#x202f;; c’est celui avec lequel les téléphones se connectent, après le @.</translation>
    </message>
    <message>
        <source>Correct the server address.</source>
        <translation>Corrigez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Correct them; too many wrong ones can lock you out.</source>
        <translation>Corrigez-les&#x202f;; trop d’erreurs peuvent vous bloquer l’accès.</translation>
    </message>
    <message>
        <source>Correct what it names, then save again.</source>
        <translation>Corrigez ce qu’il indique, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>Domaine introuvable</translation>
    </message>
    <message>
        <source>Holds a character that cannot be saved</source>
        <translation>Contient un caractère qui ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet to stay signed in.</source>
        <translation>Installez GNOME Keyring ou KWallet pour rester connecté.</translation>
    </message>
    <message>
        <source>It answered with error %s.</source>
        <translation>Il a répondu par l’erreur %s.</translation>
    </message>
    <message>
        <source>It asks to wait; nothing was changed.</source>
        <translation>Il demande d’attendre&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It does not let contacts be added.</source>
        <translation>Il ne permet pas d’ajouter des contacts.</translation>
    </message>
    <message>
        <source>It does not let contacts be deleted through its API.</source>
        <translation>Il ne permet pas de supprimer des contacts par son API.</translation>
    </message>
    <message>
        <source>It does not let contacts be made favourites through its API.</source>
        <translation>Il ne permet pas de marquer des contacts comme favoris par son API.</translation>
    </message>
    <message>
        <source>It does not let this contact be changed.</source>
        <translation>Il ne permet pas de modifier ce contact.</translation>
    </message>
    <message>
        <source>It has forgotten what was read last.</source>
        <translation>Il a oublié ce qui a été lu en dernier.</translation>
    </message>
    <message>
        <source>It is looked for before anything is sent again.</source>
        <translation>On le cherche avant de renvoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>It is not known whether this was saved</source>
        <translation>On ne sait pas si cela a été enregistré</translation>
    </message>
    <message>
        <source>It is still there, or some of it; there is no sign-in in it.</source>
        <translation>Il est encore là, au moins en partie&#x202f;; il ne contient aucune connexion.</translation>
    </message>
    <message>
        <source>It still is the one that you trusted, so you are connected to the same PBX.</source>
        <translation>C’est toujours celui auquel vous avez fait confiance&#x202f;; vous êtes donc connecté au même PBX.</translation>
    </message>
    <message>
        <source>It took the code, but sent nothing to go on with.</source>
        <translation>Il a accepté le code, mais n’a rien envoyé pour continuer.</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <translation>Il n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>It was set aside, not deleted; it may hold changes that were not sent.</source>
        <translation>Il a été mis de côté, pas supprimé&#x202f;; il peut contenir des modifications non envoyées.</translation>
    </message>
    <message>
        <source>Its files are left as they are; this version does not understand them.</source>
        <translation>Ses fichiers restent tels quels&#x202f;; cette version ne les comprend pas.</translation>
    </message>
    <message>
        <source>Keep yours or theirs, or type a third and save it.</source>
        <translation>Gardez la vôtre ou l’autre, ou saisissez-en une troisième et enregistrez-la.</translation>
    </message>
    <message>
        <source>Look again, or add it once more; then it may be there twice.</source>
        <translation>Regardez de nouveau, ou ajoutez-le encore une fois&#x202f;; il y sera alors peut-être deux fois.</translation>
    </message>
    <message>
        <source>Look at it, then decide.</source>
        <translation>Regardez-le, puis décidez.</translation>
    </message>
    <message>
        <source>Look into the list, then say whether it is there.</source>
        <translation>Regardez dans la liste, puis dites s’il y est.</translation>
    </message>
    <message>
        <source>Look whether it asks you for something.</source>
        <translation>Regardez s’il vous demande quelque chose.</translation>
    </message>
    <message>
        <source>Look whether the PBX has what you saved last.</source>
        <translation>Regardez si le PBX a ce que vous avez enregistré en dernier.</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the profile&apos;s folder writable.</source>
        <translation>Faites de la place sur le disque, ou rendez le dossier du profil accessible en écriture.</translation>
    </message>
    <message>
        <source>Make room; it goes on by itself.</source>
        <translation>Faites de la place&#x202f;; cela reprend de lui-même.</translation>
    </message>
    <message>
        <source>Make the profile&apos;s folder writable, then remove the account again.</source>
        <translation>Rendez le dossier du profil accessible en écriture, puis retirez de nouveau le compte.</translation>
    </message>
    <message>
        <source>Next time you will be asked to sign in again.</source>
        <translation>La prochaine fois, il vous sera demandé de vous reconnecter.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No answer from the PBX yet</source>
        <translation>Pas encore de réponse du PBX</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>No answer without encryption</source>
        <translation>Pas de réponse sans chiffrement</translation>
    </message>
    <message>
        <source>No certificate in that file</source>
        <translation>Aucun certificat dans ce fichier</translation>
    </message>
    <message>
        <source>No connection to the PBX</source>
        <translation>Pas de connexion au PBX</translation>
    </message>
    <message>
        <source>No keyring on this computer</source>
        <translation>Pas de trousseau sur cet ordinateur</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Pas de réseau</translation>
    </message>
    <message>
        <source>No server of that name is known; nothing was sent.</source>
        <translation>Aucun serveur de ce nom n’est connu&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Pas de connexion de confiance</translation>
    </message>
    <message>
        <source>Nobody answered; nothing was sent.</source>
        <translation>Personne n’a répondu&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nobody knows whether this contact was added</source>
        <translation>On ne sait pas si ce contact a été ajouté</translation>
    </message>
    <message>
        <source>Nobody knows which of them is yours</source>
        <translation>On ne sait pas lequel est le vôtre</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Pas autorisé</translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>Rien d’autre n’est touché.</translation>
    </message>
    <message>
        <source>Nothing is lost on the PBX, but what is new there cannot be kept on this computer.</source>
        <translation>Rien n’est perdu sur le PBX, mais ce qu’il a de nouveau ne peut pas être conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. What you typed is still here.</source>
        <translation>Rien n’a été modifié. Ce que vous avez saisi est encore ici.</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still here.</source>
        <translation>Rien n’a été enregistré. Ce que vous avez saisi est encore ici.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Paste a new one, without anything around it.</source>
        <translation>Collez-en un nouveau, sans rien autour.</translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln contacts in order…</source>
        <translation>
            <numerusform>Mise en ordre de %Ln contact…</numerusform>
            <numerusform>Mise en ordre de %Ln contacts…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the contacts: %1 of %2</source>
        <translation>Lecture des contacts&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>Lecture des contacts…</translation>
    </message>
    <message>
        <source>Refresh and look at what it has.</source>
        <translation>Actualisez et regardez ce qu’il a.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Serveur introuvable</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Connectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>Sign in to the PBX&apos;s web page, change it there, then sign in here with the new one.</source>
        <translation>Connectez-vous à la page web du PBX, changez-le là-bas, puis connectez-vous ici avec le nouveau.</translation>
    </message>
    <message>
        <source>Sign in with an access token instead, and tell the PBX&apos;s administrator.</source>
        <translation>Connectez-vous plutôt avec un jeton d’accès, et prévenez l’administration du PBX.</translation>
    </message>
    <message>
        <source>Sign in with your password again; a new code will be mailed.</source>
        <translation>Reconnectez-vous avec votre mot de passe&#x202f;; un nouveau code sera envoyé.</translation>
    </message>
    <message>
        <source>Sign in, and it is kept again.</source>
        <translation>Connectez-vous, et elle sera de nouveau conservée.</translation>
    </message>
    <message>
        <source>Sign-in is blocked</source>
        <translation>La connexion est bloquée</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Connexion nécessaire</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Somebody or something removed it there; your contacts on the PBX are as they were.</source>
        <translation>Quelqu’un ou quelque chose l’y a retirée&#x202f;; vos contacts sur le PBX sont inchangés.</translation>
    </message>
    <message>
        <source>Something answered, but not in the language of the PBX&apos;s contacts.</source>
        <translation>Quelque chose a répondu, mais pas dans le langage des contacts du PBX.</translation>
    </message>
    <message>
        <source>Start it by itself to see why: main.py demo-server.</source>
        <translation>Démarrez-le seul pour voir pourquoi&#xa0;: main.py demo-server.</translation>
    </message>
    <message>
        <source>Switchbook does not wait for it: your sign-in is held in memory only.</source>
        <translation>Switchbook ne l’attend pas&#xa0;: votre connexion n’est gardée qu’en mémoire.</translation>
    </message>
    <message>
        <source>Switchbook does not wait for it; until it answers nothing is kept on this computer.</source>
        <translation>Switchbook ne l’attend pas&#x202f;; tant qu’il ne répond pas, rien n’est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Switchbook made a mistake</source>
        <translation>Switchbook a fait une erreur</translation>
    </message>
    <message>
        <source>Tell the PBX&apos;s administrator.</source>
        <translation>Prévenez l’administration du PBX.</translation>
    </message>
    <message>
        <source>The PBX cannot be reached</source>
        <translation>Le PBX est injoignable</translation>
    </message>
    <message>
        <source>The PBX could not be asked</source>
        <translation>Le PBX n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>The PBX did not accept it</source>
        <translation>Le PBX ne l’a pas accepté</translation>
    </message>
    <message>
        <source>The PBX did not answer.</source>
        <translation>Le PBX n’a pas répondu.</translation>
    </message>
    <message>
        <source>The PBX did not let you in</source>
        <translation>Le PBX ne vous a pas laissé entrer</translation>
    </message>
    <message>
        <source>The PBX does not accept this access token: it has ended, or is not whole.</source>
        <translation>Le PBX n’accepte pas ce jeton d’accès&#xa0;: il a expiré, ou n’est pas entier.</translation>
    </message>
    <message>
        <source>The PBX does not accept this sign-in any more. What you typed is still here.</source>
        <translation>Le PBX n’accepte plus cette connexion. Ce que vous avez saisi est encore ici.</translation>
    </message>
    <message>
        <source>The PBX does not answer at that address</source>
        <translation>Le PBX ne répond pas à cette adresse</translation>
    </message>
    <message>
        <source>The PBX does not have it any more. What you typed is still here.</source>
        <translation>Le PBX ne l’a plus. Ce que vous avez saisi est encore ici.</translation>
    </message>
    <message>
        <source>The PBX does not prolong it. What you typed is still here.</source>
        <translation>Le PBX ne la prolonge pas. Ce que vous avez saisi est encore ici.</translation>
    </message>
    <message>
        <source>The PBX does not take this code; only the one mailed last counts.</source>
        <translation>Le PBX n’accepte pas ce code&#x202f;; seul compte le dernier envoyé.</translation>
    </message>
    <message>
        <source>The PBX does not tell what has changed</source>
        <translation>Le PBX ne dit pas ce qui a changé</translation>
    </message>
    <message>
        <source>The PBX does not wait for it any more.</source>
        <translation>Le PBX ne l’attend plus.</translation>
    </message>
    <message>
        <source>The PBX had your change, and now it has what was there before.</source>
        <translation>Le PBX avait votre modification, et il a maintenant ce qu’il y avait avant.</translation>
    </message>
    <message>
        <source>The PBX has a problem</source>
        <translation>Le PBX a un problème</translation>
    </message>
    <message>
        <source>The PBX is busy</source>
        <translation>Le PBX est occupé</translation>
    </message>
    <message>
        <source>The PBX knows nobody under this domain; the password was not tried.</source>
        <translation>Le PBX ne connaît personne dans ce domaine&#x202f;; le mot de passe n’a pas été essayé.</translation>
    </message>
    <message>
        <source>The PBX mails a code to whoever signs in.</source>
        <translation>Le PBX envoie un code par e-mail à qui se connecte.</translation>
    </message>
    <message>
        <source>The PBX refused it</source>
        <translation>Le PBX l’a refusé</translation>
    </message>
    <message>
        <source>The PBX refused it as a contradiction</source>
        <translation>Le PBX l’a refusé comme contradiction</translation>
    </message>
    <message>
        <source>The PBX says: %1.</source>
        <translation>Le PBX dit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The PBX was asked, but did not answer.</source>
        <translation>Le PBX a été interrogé, mais n’a pas répondu.</translation>
    </message>
    <message>
        <source>The PBX was asked, but its answer did not come whole.</source>
        <translation>Le PBX a été interrogé, mais sa réponse n’est pas arrivée entière.</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate ended on %1</source>
        <translation>Le certificat du PBX a expiré le %1</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate ends on %1</source>
        <translation>Le certificat du PBX expire le %1</translation>
    </message>
    <message>
        <source>The account&apos;s folder could not be removed</source>
        <translation>Le dossier du compte n’a pas pu être retiré</translation>
    </message>
    <message>
        <source>The answer to adding this contact was lost, and the PBX has more than one new contact like it.</source>
        <translation>La réponse à l’ajout de ce contact s’est perdue, et le PBX a plus d’un nouveau contact semblable.</translation>
    </message>
    <message>
        <source>The answer was lost, and the PBX&apos;s list does not tell.</source>
        <translation>La réponse s’est perdue, et la liste du PBX ne le dit pas.</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>Le certificat a changé</translation>
    </message>
    <message>
        <source>The code came too late</source>
        <translation>Le code est arrivé trop tard</translation>
    </message>
    <message>
        <source>The code could not be mailed</source>
        <translation>Le code n’a pas pu être envoyé</translation>
    </message>
    <message>
        <source>The computer is there, but no PBX listens at that port; nothing was sent.</source>
        <translation>L’ordinateur est là, mais aucun PBX n’écoute sur ce port&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>La connexion s’est interrompue</translation>
    </message>
    <message>
        <source>The contact is as it was.</source>
        <translation>Le contact est tel qu’il était.</translation>
    </message>
    <message>
        <source>The contacts are being read anew. If the key turns up, the old files can be opened.</source>
        <translation>Les contacts sont relus. Si la clé réapparaît, les anciens fichiers pourront être ouverts.</translation>
    </message>
    <message>
        <source>The contacts are being read anew; nothing needs to be done.</source>
        <translation>Les contacts sont relus&#x202f;; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The contacts kept on this computer were damaged</source>
        <translation>Les contacts conservés sur cet ordinateur étaient endommagés</translation>
    </message>
    <message>
        <source>The contacts on this computer are closed</source>
        <translation>Les contacts sur cet ordinateur sont fermés</translation>
    </message>
    <message>
        <source>The contacts on this computer cannot be read</source>
        <translation>Les contacts sur cet ordinateur ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>The damaged file was set aside. What is on the PBX is untouched.</source>
        <translation>Le fichier endommagé a été mis de côté. Ce qui est sur le PBX est intact.</translation>
    </message>
    <message>
        <source>The demo PBX did not start</source>
        <translation>Le PBX de démonstration n’a pas démarré</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The file cannot be read, or holds no certificate of an authority in PEM.</source>
        <translation>Le fichier ne peut pas être lu, ou ne contient aucun certificat d’une autorité en PEM.</translation>
    </message>
    <message>
        <source>The file of unsent changes was damaged</source>
        <translation>Le fichier des modifications non envoyées était endommagé</translation>
    </message>
    <message>
        <source>The folder of Switchbook cannot be written</source>
        <translation>Le dossier de Switchbook n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>The key to the contacts kept here is gone from the keyring</source>
        <translation>La clé des contacts conservés ici n’est plus dans le trousseau</translation>
    </message>
    <message>
        <source>The keyring cannot hold this sign-in</source>
        <translation>Le trousseau ne peut pas contenir cette connexion</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>The keyring has not answered yet</source>
        <translation>Le trousseau n’a pas encore répondu</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The keyring of this computer did not take it; it is held in memory only.</source>
        <translation>Le trousseau de cet ordinateur ne l’a pas acceptée&#x202f;; elle n’est gardée qu’en mémoire.</translation>
    </message>
    <message>
        <source>The keyring refused</source>
        <translation>Le trousseau a refusé</translation>
    </message>
    <message>
        <source>The old files were set aside, not deleted; they may hold changes that were not sent.</source>
        <translation>Les anciens fichiers ont été mis de côté, pas supprimés&#x202f;; ils peuvent contenir des modifications non envoyées.</translation>
    </message>
    <message>
        <source>The password is right, but the PBX wants a new one before it lets you in.</source>
        <translation>Le mot de passe est correct, mais le PBX en veut un nouveau avant de vous laisser entrer.</translation>
    </message>
    <message>
        <source>The profile cannot be written</source>
        <translation>Le profil n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s network did not make a way to the PBX; nothing was sent.</source>
        <translation>Le proxy du réseau de cet ordinateur n’a pas ouvert de voie vers le PBX&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proxy refused</source>
        <translation>Le proxy a refusé</translation>
    </message>
    <message>
        <source>The server closed the connection or answered nothing that can be read.</source>
        <translation>Le serveur a fermé la connexion, ou n’a rien répondu de lisible.</translation>
    </message>
    <message>
        <source>The server did not prove who it is with a certificate that this computer trusts; nothing was sent.</source>
        <translation>Le serveur n’a pas prouvé son identité par un certificat auquel cet ordinateur fait confiance&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server shows a certificate that nobody vouches for whom this computer trusts; nothing was sent.</source>
        <translation>Le serveur présente un certificat dont ne se porte garant personne à qui cet ordinateur fait confiance&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted; nothing was sent. Trusted: %1. Shown now: %2.</source>
        <translation>Le serveur présente un autre certificat que celui auquel vous avez fait confiance&#x202f;; rien n’a été envoyé. De confiance&#xa0;: %1. Présenté maintenant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>La session a pris fin</translation>
    </message>
    <message>
        <source>The token is longer than this system&apos;s keyring allows; it is held in memory only.</source>
        <translation>Le jeton est plus long que ne le permet le trousseau de ce système&#x202f;; il n’est gardé qu’en mémoire.</translation>
    </message>
    <message>
        <source>The whole list is being read anew; nothing needs to be done.</source>
        <translation>Toute la liste est relue&#x202f;; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>They are read from the PBX as you need them.</source>
        <translation>Ils sont lus sur le PBX quand vous en avez besoin.</translation>
    </message>
    <message>
        <source>This PBX cannot do that</source>
        <translation>Ce PBX ne sait pas faire cela</translation>
    </message>
    <message>
        <source>This account may not do that; nothing was changed.</source>
        <translation>Ce compte n’en a pas le droit&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This computer has no way to the PBX at the moment; nothing was sent.</source>
        <translation>Cet ordinateur n’a pas de voie vers le PBX en ce moment&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This contact is gone</source>
        <translation>Ce contact n’existe plus</translation>
    </message>
    <message>
        <source>This contact was deleted on the PBX</source>
        <translation>Ce contact a été supprimé sur le PBX</translation>
    </message>
    <message>
        <source>This is no server address</source>
        <translation>Ce n’est pas une adresse de serveur</translation>
    </message>
    <message>
        <source>This is not a PBX that Switchbook knows</source>
        <translation>Ce n’est pas un PBX que Switchbook connaît</translation>
    </message>
    <message>
        <source>Try again after %1, or ask the PBX&apos;s administrator, who can unblock this computer.</source>
        <translation>Réessayez après %1, ou demandez à l’administration du PBX, qui peut débloquer cet ordinateur.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <translation>Réessayez après %1.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log.</source>
        <translation>Réessayez&#x202f;; si cela se reproduit, signalez-le avec le journal.</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the PBX&apos;s administrator (its disk may be full).</source>
        <translation>Réessayez&#x202f;; si cela persiste, prévenez l’administration du PBX (son disque est peut-être plein).</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the PBX&apos;s administrator, or use an access token.</source>
        <translation>Réessayez&#x202f;; si cela persiste, prévenez l’administration du PBX, ou utilisez un jeton d’accès.</translation>
    </message>
    <message>
        <source>Try again; the PBX or the network may be slow.</source>
        <translation>Réessayez&#x202f;; le PBX ou le réseau est peut-être lent.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Type it again, or let another one be sent.</source>
        <translation>Saisissez-le de nouveau, ou faites-en envoyer un autre.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Saisissez le code.</translation>
    </message>
    <message>
        <source>Undone elsewhere</source>
        <translation>Annulé ailleurs</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again to stay signed in.</source>
        <translation>Déverrouillez le trousseau, puis réessayez pour rester connecté.</translation>
    </message>
    <message>
        <source>Use the newer version, or read the contacts from the PBX with this one.</source>
        <translation>Utilisez la version plus récente, ou lisez les contacts sur le PBX avec celle-ci.</translation>
    </message>
    <message>
        <source>User name, password or domain are not right. The user name is not the extension number, and the password is that of the user account, not of the phone.</source>
        <translation>Le nom d’utilisateur, le mot de passe ou le domaine ne sont pas corrects. Le nom d’utilisateur n’est pas le numéro du poste, et le mot de passe est celui du compte d’utilisateur, pas celui du téléphone.</translation>
    </message>
    <message>
        <source>Wait, or ask the PBX&apos;s administrator, who can unblock this computer.</source>
        <translation>Attendez, ou demandez à l’administration du PBX, qui peut débloquer cet ordinateur.</translation>
    </message>
    <message>
        <source>What happened is in the log. What you typed is still here.</source>
        <translation>Ce qui s’est passé est dans le journal. Ce que vous avez saisi est encore ici.</translation>
    </message>
    <message>
        <source>What is on the PBX is untouched.</source>
        <translation>Ce qui est sur le PBX est intact.</translation>
    </message>
    <message>
        <source>What was asked for came too late.</source>
        <translation>Ce qui était demandé est arrivé trop tard.</translation>
    </message>
    <message>
        <source>What you changed is still here.</source>
        <translation>Ce que vous avez modifié est encore ici.</translation>
    </message>
    <message>
        <source>What you saved is still here, and not on the PBX.</source>
        <translation>Ce que vous avez enregistré est encore ici, et pas sur le PBX.</translation>
    </message>
    <message>
        <source>What you see is right, but it is not kept on this computer for the next start.</source>
        <translation>Ce que vous voyez est juste, mais n’est pas conservé sur cet ordinateur pour le prochain démarrage.</translation>
    </message>
    <message>
        <source>Without it nobody can sign in with a password.</source>
        <translation>Sans lui, personne ne peut se connecter avec un mot de passe.</translation>
    </message>
    <message>
        <source>Without one your sign-in is held in memory only; nothing of it is on disk.</source>
        <translation>Sans trousseau, votre connexion n’est gardée qu’en mémoire&#x202f;; rien n’en est sur le disque.</translation>
    </message>
    <message>
        <source>Write https:// in front of the address instead of http://.</source>
        <translation>Écrivez https:// devant l’adresse au lieu de http://.</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Code erroné</translation>
    </message>
    <message>
        <source>You deleted it %1, the change was seen %2.</source>
        <translation>Supprimé par vous : %1, le changement vu : %2.</translation>
    </message>
    <message>
        <source>Your password has to be changed first</source>
        <translation>Votre mot de passe doit d’abord être changé</translation>
    </message>
    <message>
        <source>Your sign-in is held in memory only; nothing of it is on disk.</source>
        <translation>Votre connexion n’est gardée qu’en mémoire&#x202f;; rien n’en est sur le disque.</translation>
    </message>
    <message>
        <source>Your sign-in is not in the keyring any more</source>
        <translation>Votre connexion n’est plus dans le trousseau</translation>
    </message>
    <message>
        <source>Your sign-in is not kept</source>
        <translation>Votre connexion n’est pas conservée</translation>
    </message>
    <message>
        <source>Your sign-in is safe in the keyring, but not whose it is.</source>
        <translation>Votre connexion est en sécurité dans le trousseau, mais pas à qui elle appartient.</translation>
    </message>
    <message>
        <source>Yours was saved %1, theirs was seen %2.</source>
        <translation>La vôtre&#xa0;: enregistrée %1&#x202f;; l’autre&#xa0;: vue %2.</translation>
    </message>
    <message>
        <source>a contact without a name</source>
        <translation>un contact sans nom</translation>
    </message>
    <message>
        <source>adding of %1</source>
        <translation>ajout de %1</translation>
    </message>
    <message numerus="yes">
        <source>adding of %Ln contacts</source>
        <translation>
            <numerusform>ajout de %Ln contact</numerusform>
            <numerusform>ajout de %Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>en cours de recherche</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>modification de %1</translation>
    </message>
    <message>
        <source>change of %1 of %2</source>
        <translation>modification&#xa0;: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>change of %1 of %Ln contacts</source>
        <translation>
            <numerusform>modification&#xa0;: %1, %Ln contact</numerusform>
            <numerusform>modification&#xa0;: %1, %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %Ln contacts</source>
        <translation>
            <numerusform>modification de %Ln contact</numerusform>
            <numerusform>modification de %Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>complete at %1</source>
        <translation>complet&#xa0;: %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>suppression de %1</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %Ln contacts</source>
        <translation>
            <numerusform>suppression de %Ln contact</numerusform>
            <numerusform>suppression de %Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>favourite of %1</source>
        <translation>favori&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>favourite of %Ln contacts</source>
        <translation>
            <numerusform>favori&#xa0;: %Ln contact</numerusform>
            <numerusform>favori&#xa0;: %Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>here, again</source>
        <translation>ici, de nouveau</translation>
    </message>
    <message>
        <source>here, undone</source>
        <translation>ici, annulé</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>conservé dans %1</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>requiert votre attention</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>nouveau contact</translation>
    </message>
    <message>
        <source>no favourite any more</source>
        <translation>plus favori</translation>
    </message>
    <message>
        <source>on the PBX</source>
        <translation>sur le PBX</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>typed, not saved</source>
        <translation>saisi, pas enregistré</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>en attente d’envoi</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
</TS>
