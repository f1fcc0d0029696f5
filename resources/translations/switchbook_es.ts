<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnotherAccountQuestion</name>
    <message>
        <source>Another account</source>
        <translation>Otra cuenta</translation>
    </message>
    <message>
        <source>Another account?</source>
        <translation>¿Otra cuenta?</translation>
    </message>
    <message>
        <source>None of the contacts shown is there after this sign-in.</source>
        <translation>Tras este inicio de sesión no está ninguno de los contactos mostrados.</translation>
    </message>
    <message>
        <source>So far this window shows %1. Is this another account? Then its contacts are shown instead, and what is typed here and not saved is lost. Nothing is sent until you choose; Cancel leaves everything as it is.</source>
        <translation>Hasta ahora esta ventana muestra %1. ¿Es otra cuenta? Entonces se mostrarán sus contactos, y lo escrito aquí sin guardar se perderá. No se envía nada hasta que se elija; con Cancelar todo queda como está.</translation>
    </message>
    <message>
        <source>The same, go on</source>
        <translation>La misma, continuar</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Nothing on this computer opens %1</source>
        <translation>Nada en este equipo abre %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>This holds from the next sign-in or start on.</source>
        <translation>Esto vale desde el próximo inicio de sesión o arranque.</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <source>%Ln contacts will be changed:</source>
        <translation>
            <numerusform>Se cambiará %Ln contacto:</numerusform>
            <numerusform>Se cambiarán %Ln contactos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Texto nuevo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>Set a field of several contacts</source>
        <translation>Establecer un campo de varios contactos</translation>
    </message>
    <message>
        <source>empty: nothing will be left in the field</source>
        <translation>vacío: no quedará nada en el campo</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Change of many contacts</source>
        <translation>Cambio de muchos contactos</translation>
    </message>
    <message>
        <source>Saved %1 of %2</source>
        <translation>%1 de %2 guardados</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>Se guarda en %1</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Call %1</source>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Dials %1</source>
        <translation>Marca %1</translation>
    </message>
    <message>
        <source>It is not one email address</source>
        <translation>No es una sola dirección de correo</translation>
    </message>
    <message>
        <source>Show the address on a map</source>
        <translation>Mostrar la dirección en un mapa</translation>
    </message>
    <message>
        <source>There is no number in it that can be dialled</source>
        <translation>No contiene ningún número que se pueda marcar</translation>
    </message>
    <message>
        <source>Write an email</source>
        <translation>Escribir un correo</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>File of authorities</source>
        <translation>Archivo de autoridades</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Is this your PBX?</source>
        <translation>¿Es su centralita?</translation>
    </message>
    <message>
        <source>It was made for another name than you typed.</source>
        <translation>Se emitió para un nombre distinto del escrito.</translation>
    </message>
    <message>
        <source>Its time has not begun.</source>
        <translation>Todavía no es válido.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Ha caducado.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrado ahora</translation>
    </message>
    <message>
        <source>The administrator has confirmed the new one</source>
        <translation>La administración ha confirmado el nuevo</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted. Either it was renewed, or somebody is between you and your PBX. Nothing was sent. Ask the PBX&apos;s administrator before you go on.</source>
        <translation>El servidor muestra un certificado distinto de aquel en el que se confió. O se ha renovado, o alguien está en medio de la conexión con su centralita. No se envió nada. Consulte a la administración de la centralita antes de continuar.</translation>
    </message>
    <message>
        <source>The server vouches for itself; nobody else does.</source>
        <translation>El servidor responde por sí mismo; nadie más lo hace.</translation>
    </message>
    <message>
        <source>This computer does not know the certificate by which the server proves who it is, as is usual for a PBX. Nothing was sent. Compare the fingerprint with the one that the PBX&apos;s administrator names; you are asked only once.</source>
        <translation>Este equipo no conoce el certificado con el que el servidor demuestra quién es, como es habitual en una centralita. No se envió nada. Compare la huella con la que indique la administración de la centralita; solo se pregunta una vez.</translation>
    </message>
    <message>
        <source>This computer does not know who made it.</source>
        <translation>Este equipo no conoce a quien lo emitió.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>De confianza hasta ahora</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Inusual</translation>
    </message>
    <message>
        <source>Use a file of authorities…</source>
        <translation>Usar un archivo de autoridades…</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>no se nombra a nadie</translation>
    </message>
</context>
<context>
    <name>ClashBar</name>
    <message>
        <source>Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>On the PBX: %1</source>
        <translation>En la centralita: %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo otro</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A code was mailed to the address that the PBX has for %1. Type it here.</source>
        <translation>Se envió un código a la dirección que la centralita tiene de %1. Escríbalo aquí.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name and password are right. The PBX is asked to mail you a code…</source>
        <translation>El nombre y la contraseña son correctos. Se pide a la centralita que envíe un código…</translation>
    </message>
    <message>
        <source>No new code was mailed.</source>
        <translation>No se envió ningún código nuevo.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Send again in %Ln s</source>
        <translation>
            <numerusform>Enviar de nuevo en %Ln s</numerusform>
            <numerusform>Enviar de nuevo en %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>The PBX is asked to mail you another code…</source>
        <translation>Se pide a la centralita que envíe otro código…</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Names by their first word</source>
        <translation>Nombres por la primera palabra</translation>
    </message>
    <message>
        <source>Names by their last word</source>
        <translation>Nombres por la última palabra</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más estrecha</translation>
    </message>
    <message>
        <source>One column stays.</source>
        <translation>Queda una columna.</translation>
    </message>
    <message>
        <source>Show this column</source>
        <translation>Mostrar esta columna</translation>
    </message>
    <message>
        <source>The last column takes the room that is left.</source>
        <translation>La última columna ocupa el sitio que queda.</translation>
    </message>
    <message>
        <source>This column is not shown.</source>
        <translation>Esta columna no se muestra.</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más ancha</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>the room that is left</source>
        <translation>el sitio que queda</translation>
    </message>
    <message>
        <source>width %1</source>
        <translation>ancho %1</translation>
    </message>
</context>
<context>
    <name>ContactDetails</name>
    <message>
        <source>Copy ID</source>
        <translation>Copiar identificador</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Favourite state</source>
        <translation>Estado de favorito</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>this PBX</source>
        <translation>esta centralita</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message numerus="yes">
        <source>%Ln contacts chosen</source>
        <translation>
            <numerusform>%Ln contacto seleccionado</numerusform>
            <numerusform>%Ln contactos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>Elija uno en la lista para verlo aquí.</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Ningún contacto seleccionado</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Todavía no ha cambiado nada</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The menu Contact sets a field of all, marks them as favourites or deletes them.</source>
        <translation>El menú Contacto establece un campo de todos, los marca como favoritos o los elimina.</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>No contact has all of that, in any of its fields.</source>
        <translation>Ningún contacto contiene todo eso en ninguno de sus campos.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Todavía no hay contactos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>Leyendo los contactos…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>This PBX keeps none for you.</source>
        <translation>Esta centralita no guarda ninguno para usted.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>ContactTableModel</name>
    <message>
        <source>changed elsewhere</source>
        <translation>cambiado en otra parte</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
</context>
<context>
    <name>ContactWindow</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>It was deleted, here or on the PBX.</source>
        <translation>Se eliminó, aquí o en la centralita.</translation>
    </message>
    <message>
        <source>This contact is not there any more</source>
        <translation>Este contacto ya no existe</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>queda %Ln</numerusform>
            <numerusform>quedan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Lleno</translation>
    </message>
    <message>
        <source>Too long to be changed here; it stays as it is</source>
        <translation>Demasiado largo para cambiarlo aquí; queda como está</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>It needs the address of the PBX, and the user name and password of your user account there, or an access token.</source>
        <translation>Necesita la dirección de la centralita, y el nombre de usuario y la contraseña de su cuenta de usuario en ella, o un token de acceso.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Switchbook shows the personal contacts that your PBX keeps for you; you find and change them at once, also while the PBX cannot be reached.</source>
        <translation>Switchbook muestra los contactos personales que su centralita guarda para usted; los encuentra y los cambia al momento, también cuando no se puede llegar a la centralita.</translation>
    </message>
    <message>
        <source>The contacts stay on the PBX, with an encrypted copy on this computer; your sign-in is kept in the keyring of this computer, your password nowhere.</source>
        <translation>Los contactos siguen en la centralita, con una copia cifrada en este equipo; su sesión se guarda en el llavero de este equipo, y su contraseña, en ninguna parte.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Why Save is not possible</source>
        <translation>Por qué no se puede guardar</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Teclas…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>Buscar en la guía…</translation>
    </message>
    <message>
        <source>The guide is being read…</source>
        <translation>Leyendo la guía…</translation>
    </message>
    <message>
        <source>The guide is missing.</source>
        <translation>Falta la guía.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Add it again</source>
        <translation>Añadirlo de nuevo</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Changes made here, and those that come from the PBX, will be listed here.</source>
        <translation>Los cambios hechos aquí y los que lleguen de la centralita aparecerán aquí.</translation>
    </message>
    <message>
        <source>Choose a change, or one field of it, to have back what was before it.</source>
        <translation>Elija un cambio, o uno de sus campos, para recuperar lo que había antes.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Erase this history…</source>
        <translation>Borrar este historial…</translation>
    </message>
    <message>
        <source>Forget what became of this contact?</source>
        <translation>¿Olvidar lo que fue de este contacto?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Cambios recientes</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>Restaurar este campo</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>Mostrar el contacto</translation>
    </message>
    <message>
        <source>The contact stays as it is. Its changes can then not be undone any more.</source>
        <translation>El contacto queda como está. Después sus cambios ya no se podrán deshacer.</translation>
    </message>
    <message>
        <source>The newest changes first: yours, and those that came from the PBX.</source>
        <translation>Primero los cambios más recientes: los suyos y los que vinieron de la centralita.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>JumpStrip</name>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>No se guarda nada en este equipo.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>Lo que se guarda en este equipo</translation>
    </message>
    <message>
        <source>What lies where…</source>
        <translation>Dónde está cada cosa…</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>%1, heading</source>
        <translation>%1, encabezado</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Find an action or a key…</source>
        <translation>Buscar una acción o una tecla…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>Más teclas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>User guide…</source>
        <translation>Guía de uso…</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>en el menú</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>%1: this would be lost.</source>
        <translation>%1: esto se perdería.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contacts?</source>
        <translation>
            <numerusform>¿Eliminar %Ln contacto?</numerusform>
            <numerusform>¿Eliminar %Ln contactos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Eliminarlos</translation>
    </message>
    <message>
        <source>For ten seconds that can be undone before anything is sent.</source>
        <translation>Durante diez segundos se puede deshacer antes de enviar nada.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Forget what you typed?</source>
        <translation>¿Descartar lo escrito?</translation>
    </message>
    <message>
        <source>It is not on the PBX yet, and nothing is kept on this computer.</source>
        <translation>Todavía no está en la centralita, y en este equipo no se guarda nada.</translation>
    </message>
    <message>
        <source>It is not saved, and will be gone. To keep it, just go elsewhere.</source>
        <translation>No está guardado y desaparecerá. Para conservarlo, basta con ir a otra parte.</translation>
    </message>
    <message>
        <source>Not everything is on the PBX yet</source>
        <translation>No todo está todavía en la centralita</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: what you changed would be lost.</source>
        <translation>En este equipo no se guarda nada: lo cambiado se perdería.</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>Quitar de todos modos</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>Cerrar sesión de todos modos</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>What waits stays on this computer, encrypted; it is sent once you sign in again.</source>
        <translation>Lo pendiente queda en este equipo, cifrado; se envía al iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>What you changed would be lost</source>
        <translation>Lo cambiado se perdería</translation>
    </message>
    <message>
        <source>what you are typing is not saved</source>
        <translation>lo que está escribiendo no está guardado</translation>
    </message>
</context>
<context>
    <name>LikenessNotice</name>
    <message>
        <source>%1 has the same email address</source>
        <translation>%1 tiene la misma dirección de correo</translation>
    </message>
    <message>
        <source>%1 has the same name</source>
        <translation>%1 tiene el mismo nombre</translation>
    </message>
    <message>
        <source>%1 has the same number</source>
        <translation>%1 tiene el mismo número</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Back to it</source>
        <translation>&amp;Volver a él</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>A pasted signature fills the fields.</source>
        <translation>Una firma pegada rellena los campos.</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft.</source>
        <translation>Lo que ha escrito se guarda como borrador.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>About Switchbook</source>
        <translation>Acerca de Switchbook</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada requiere su atención</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>Leyendo los contactos…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Sign in to see the contacts on your PBX.</source>
        <translation>Inicie sesión para ver los contactos de su centralita.</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>Sesión iniciada de nuevo</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>The desktop address book for people with an extension on a PBX.</source>
        <translation>La libreta de direcciones para quien tiene una extensión en una centralita.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No se ha iniciado sesión</translation>
    </message>
    <message>
        <source>Your sign-in is kept now</source>
        <translation>Su sesión ya se conserva</translation>
    </message>
    <message>
        <source>stopped at %1 of %2</source>
        <translation>detenido en %1 de %2</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>This PBX cannot delete contacts through its API</source>
        <translation>Esta centralita no puede eliminar contactos mediante su API</translation>
    </message>
    <message>
        <source>This PBX has no favourites in its API</source>
        <translation>Esta centralita no tiene favoritos en su API</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>Descending order</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Order by %1</source>
        <translation>Ordenar por %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>A field changed here and there</source>
        <translation>Un campo cambiado aquí y allí</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Seleccionar varios</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>Editar el contacto</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>Go to the name that begins so</source>
        <translation>Ir al nombre que empieza así</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Move in what was found</source>
        <translation>Moverse por los resultados</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Tomar lo mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo otro</translation>
    </message>
    <message>
        <source>The window of one contact</source>
        <translation>La ventana de un contacto</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Edit this field</source>
        <translation>Editar este campo</translation>
    </message>
    <message>
        <source>Find a command, a field or a contact</source>
        <translation>Buscar una orden, un campo o un contacto</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Type a command, a field or a name…</source>
        <translation>Escriba una orden, un campo o un nombre…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>no es posible ahora</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Download of the contacts</source>
        <translation>Descarga de los contactos</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>no rows came within 30 seconds</source>
        <translation>no llegó ninguna fila en 30 segundos</translation>
    </message>
    <message>
        <source>the picture could not be written to %1</source>
        <translation>no se pudo escribir la imagen en %1</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estos</translation>
    </message>
    <message>
        <source>in %1 of %2</source>
        <translation>en %1 de %2</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>Search names, numbers, notes…</source>
        <translation>Buscar nombres, números, notas…</translation>
    </message>
</context>
<context>
    <name>SettingGroups</name>
    <message>
        <source>A click on a number</source>
        <translation>Un clic en un número</translation>
    </message>
    <message>
        <source>A round sign in a steady colour stands before each name.</source>
        <translation>Delante de cada nombre hay un signo redondo de un color fijo.</translation>
    </message>
    <message>
        <source>An address opens it in the browser.</source>
        <translation>Una dirección lo abre en el navegador.</translation>
    </message>
    <message>
        <source>As often as the PBX allows</source>
        <translation>Tan a menudo como permita la centralita</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Como el sistema (%1)</translation>
    </message>
    <message>
        <source>By the first word</source>
        <translation>Por la primera palabra</translation>
    </message>
    <message>
        <source>By the last word</source>
        <translation>Por la última palabra</translation>
    </message>
    <message>
        <source>Calls it (sip:)</source>
        <translation>Llama (sip:)</translation>
    </message>
    <message>
        <source>Calls it (tel:)</source>
        <translation>Llama (tel:)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómodas</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactas</translation>
    </message>
    <message>
        <source>Compact rows show more contacts at once.</source>
        <translation>Las filas compactas muestran más contactos a la vez.</translation>
    </message>
    <message>
        <source>Country of numbers</source>
        <translation>País de los números</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Cada 15 minutos</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leave out de, van, von… when ordering names</source>
        <translation>Omitir de, van, von… al ordenar los nombres</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light letters on dark, or dark ones on light.</source>
        <translation>Letras claras sobre oscuro, u oscuras sobre claro.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Numbers and addresses</source>
        <translation>Números y direcciones</translation>
    </message>
    <message>
        <source>Numbers without a country&apos;s code belong there.</source>
        <translation>Los números sin código de país pertenecen a él.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Solo a mano</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>Orden de los nombres</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Filas de la lista</translation>
    </message>
    <message>
        <source>Strong letters and edges; always where the system asks for them.</source>
        <translation>Letras y bordes marcados; siempre que el sistema los pida.</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>La centralita</translation>
    </message>
    <message>
        <source>The PBX is asked what is new there; F5 asks at any time.</source>
        <translation>Se pregunta a la centralita qué hay de nuevo; F5 pregunta en cualquier momento.</translation>
    </message>
    <message>
        <source>The system decides which program calls.</source>
        <translation>El sistema decide qué programa llama.</translation>
    </message>
    <message>
        <source>The window speaks it at once.</source>
        <translation>La ventana lo usa de inmediato.</translation>
    </message>
    <message>
        <source>“Ana Ruiz” stands under A, or under R.</source>
        <translation>«Ana Ruiz» está en la A o en la R.</translation>
    </message>
    <message>
        <source>“de Vries” stands under V, not under D.</source>
        <translation>«de Vries» está en la V, no en la D.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting has %1.</source>
        <translation>Ningún ajuste contiene %1.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>sobra %Ln</numerusform>
            <numerusform>sobran %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>Enviarla de todos modos</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in to your PBX with the user account that you have there.</source>
        <translation>Inicie sesión en su centralita con la cuenta de usuario que tiene allí.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>This is no server address</source>
        <translation>Esto no es una dirección de servidor</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>Forma de iniciar sesión</translation>
    </message>
    <message>
        <source>Without https, others on the network can read your password</source>
        <translation>Sin https, otros en la red pueden leer su contraseña</translation>
    </message>
    <message>
        <source>only where the PBX asks for one</source>
        <translation>solo si la centralita pide uno</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Fill in from what you pasted?</source>
        <translation>¿Rellenar con lo que ha pegado?</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>No se rellenó: %1</translation>
    </message>
    <message>
        <source>below what is there</source>
        <translation>debajo de lo que hay</translation>
    </message>
    <message>
        <source>in the place of %1</source>
        <translation>en lugar de %1</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ya está</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
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
        <translation>Carpeta de la cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>All that Switchbook writes to the disk lies in here.</source>
        <translation>Todo lo que Switchbook escribe en el disco está aquí.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Holds the address of the PBX, your user name, the certificate you trusted and what this PBX can do; no password, no token, no contact.</source>
        <translation>Contiene la dirección de la centralita, su nombre de usuario, el certificado en el que confió y lo que esta centralita sabe hacer; ninguna contraseña, ningún token, ningún contacto.</translation>
    </message>
    <message>
        <source>Holds the window&apos;s place and size, and what you chose in the settings.</source>
        <translation>Contiene el lugar y el tamaño de la ventana, y lo elegido en los ajustes.</translation>
    </message>
    <message>
        <source>Holds your contacts, what you typed, what waits and the history, all of it encrypted; the address of the PBX, your user name, the certificate you trusted and what this PBX can do; no password, no token, no key.</source>
        <translation>Contiene sus contactos, lo que ha escrito, lo pendiente y el historial, todo cifrado; la dirección de la centralita, su nombre de usuario, el certificado en el que confió y lo que esta centralita sabe hacer; ninguna contraseña, ningún token, ninguna clave.</translation>
    </message>
    <message>
        <source>Its sign-in and key are deleted from the keyring, and its folder from the profile with all that it holds. The contacts on the PBX stay as they are.</source>
        <translation>Su sesión y su clave se eliminan del llavero, y su carpeta, con todo lo que contiene, del perfil. Los contactos de la centralita quedan como están.</translation>
    </message>
    <message>
        <source>Keyring: being asked…</source>
        <translation>Llavero: preguntando…</translation>
    </message>
    <message>
        <source>Keyring: keeps nothing of it.</source>
        <translation>Llavero: no guarda nada de ella.</translation>
    </message>
    <message>
        <source>Keyring: keeps your sign-in, under “Switchbook”, entry %1, and the key to the encrypted files.</source>
        <translation>Llavero: guarda su sesión, en «Switchbook», entrada %1, y la clave de los archivos cifrados.</translation>
    </message>
    <message>
        <source>Keyring: keeps your sign-in, under “Switchbook”, entry %1.</source>
        <translation>Llavero: guarda su sesión, en «Switchbook», entrada %1.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>No account is kept on this computer.</source>
        <translation>En este equipo no se guarda ninguna cuenta.</translation>
    </message>
    <message>
        <source>Nothing of it is on the disk: it ends with this window.</source>
        <translation>Nada de ella está en el disco: termina con esta ventana.</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>Carpeta del perfil</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Quitar de este equipo</translation>
    </message>
    <message>
        <source>Remove the rest</source>
        <translation>Quitar el resto</translation>
    </message>
    <message>
        <source>Remove this account from this computer?</source>
        <translation>¿Quitar esta cuenta de este equipo?</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Archivo de ajustes</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Sesión iniciada: %1</translation>
    </message>
    <message>
        <source>The sign-in has to leave the keyring first; nothing else was removed.</source>
        <translation>La sesión tiene que salir primero del llavero; no se quitó nada más.</translation>
    </message>
    <message>
        <source>There is no log file: what goes wrong is written to standard error.</source>
        <translation>No hay archivo de registro: lo que va mal se escribe en la salida de errores.</translation>
    </message>
    <message>
        <source>They are on the PBX, and encrypted in the account folder.</source>
        <translation>Están en la centralita, y cifrados en la carpeta de la cuenta.</translation>
    </message>
    <message>
        <source>They are on the PBX, and in memory while the window is open.</source>
        <translation>Están en la centralita, y en la memoria mientras la ventana está abierta.</translation>
    </message>
    <message>
        <source>What lies where</source>
        <translation>Dónde está cada cosa</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Se cierra su sesión.</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message numerus="yes">
        <source>%1 of %Ln contacts</source>
        <translation>
            <numerusform>%1 de %Ln contacto</numerusform>
            <numerusform>%1 de %Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
</context>
<context>
    <name>TroubleNotice</name>
    <message>
        <source>Add it again</source>
        <translation>Añadirlo de nuevo</translation>
    </message>
    <message>
        <source>Add it once more</source>
        <translation>Añadirlo otra vez</translation>
    </message>
    <message>
        <source>Copy as my own contact</source>
        <translation>Copiar como contacto propio</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation>Eliminarlo de todos modos</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>No añadirlo</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>It is the one with %1</source>
        <translation>Es el que tiene %1</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Está ahí</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar lo otro</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Save it, or cancel to leave the contact as it is.</source>
        <translation>Guárdelo, o cancele para dejar el contacto como está.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>This contact is kept in %1.</source>
        <translation>Este contacto se guarda en %1.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>What you change here may be refused, or overwritten from there.</source>
        <translation>Lo que cambie aquí puede rechazarse, o sobrescribirse desde allí.</translation>
    </message>
    <message>
        <source>You typed this at %1; it is not saved yet.</source>
        <translation>Esto se escribió aquí (%1); todavía no está guardado.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Everything you saved is on the PBX.</source>
        <translation>Todo lo que ha guardado está en la centralita.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Desistir…</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>It may have arrived: it is looked for first</source>
        <translation>Puede que haya llegado: primero se busca</translation>
    </message>
    <message>
        <source>It will not be on the PBX. What you wrote stays in the history.</source>
        <translation>No estará en la centralita. Lo escrito queda en el historial.</translation>
    </message>
    <message>
        <source>Not send this change?</source>
        <translation>¿No enviar este cambio?</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>These changes are kept on this computer. They are sent by themselves.</source>
        <translation>Estos cambios se guardan en este equipo. Se envían por sí solos.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Lo pendiente</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>About Switchbook</source>
        <translation>Acerca de Switchbook</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation>Ordenar las columnas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Copy the contact</source>
        <translation>Copiar el contacto</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Buscar cualquier cosa…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Teclas…</translation>
    </message>
    <message>
        <source>Look for updates…</source>
        <translation>Buscar actualizaciones…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Letra siguiente</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir en una ventana propia</translation>
    </message>
    <message>
        <source>Previous letter</source>
        <translation>Letra anterior</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Recent changes…</source>
        <translation>Cambios recientes…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and go to the next</source>
        <translation>Guardar e ir al siguiente</translation>
    </message>
    <message>
        <source>Set a field of the chosen…</source>
        <translation>Establecer un campo de los seleccionados…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use the system&apos;s proxy</source>
        <translation>Usar el proxy del sistema</translation>
    </message>
    <message>
        <source>User guide…</source>
        <translation>Guía de uso…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>What lies where…</source>
        <translation>Dónde está cada cosa…</translation>
    </message>
    <message>
        <source>What waits…</source>
        <translation>Lo pendiente…</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message numerus="yes">
        <source>%Ln contacts seem to have been deleted on the PBX.
That is more than usual at once, so they are still here.</source>
        <translation>
            <numerusform>Parece que %Ln contacto se eliminó en la centralita.
Es más de lo habitual a la vez, por eso sigue aquí.</numerusform>
            <numerusform>Parece que %Ln contactos se eliminaron en la centralita.
Son más de lo habitual a la vez, por eso siguen aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlos</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>Quitarlos aquí</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Probar de nuevo el llavero</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Your sign-in may still be in the keyring: remove it there.</source>
        <translation>Puede que su sesión siga en el llavero: quítela allí.</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
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
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
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
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
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
        <translation>Kirguistán</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Maldivas</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
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
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
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
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Territorios palestinos</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
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
        <translation>Catar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Siria</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
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
        <translation>Yemen</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Business fax</source>
        <translation>Fax del trabajo</translation>
    </message>
    <message>
        <source>Business phone</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>Business phone 2</source>
        <translation>Teléfono del trabajo 2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Home fax</source>
        <translation>Fax de casa</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Teléfono de casa</translation>
    </message>
    <message>
        <source>Home phone 2</source>
        <translation>Teléfono de casa 2</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Mobile phone 2</source>
        <translation>Teléfono móvil 2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Otro teléfono</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>%1 is too long by %Ln</source>
        <translation>
            <numerusform>%1: sobra %Ln carácter</numerusform>
            <numerusform>%1: sobran %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 contacts read</source>
        <translation>%1 de %2 contactos leídos</translation>
    </message>
    <message>
        <source>%1: yours is %2, on the PBX it is now %3</source>
        <translation>%1: lo suyo es %2, en la centralita ahora es %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes need you</source>
        <translation>
            <numerusform>%Ln cambio requiere su atención</numerusform>
            <numerusform>%Ln cambios requieren su atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes to be sent</source>
        <translation>
            <numerusform>%Ln cambio por enviar</numerusform>
            <numerusform>%Ln cambios por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>sobra %Ln</numerusform>
            <numerusform>sobran %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A code is needed</source>
        <translation>Hace falta un código</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Hace falta un nombre</translation>
    </message>
    <message>
        <source>A newer Switchbook has been here</source>
        <translation>Un Switchbook más nuevo ha estado aquí</translation>
    </message>
    <message>
        <source>Access token refused</source>
        <translation>Token de acceso rechazado</translation>
    </message>
    <message>
        <source>Add it again as a new contact, or let it go.</source>
        <translation>Añádalo de nuevo como contacto nuevo, o déjelo.</translation>
    </message>
    <message>
        <source>Add it as a new contact, or refresh the list.</source>
        <translation>Añádalo como contacto nuevo, o actualice la lista.</translation>
    </message>
    <message>
        <source>After that day it proves nothing to others, and other programs may refuse it.</source>
        <translation>Después de ese día no demuestra nada a otros, y otros programas pueden rechazarlo.</translation>
    </message>
    <message>
        <source>After too many wrong passwords the PBX now refuses the right one, too.</source>
        <translation>Tras demasiadas contraseñas erróneas, la centralita rechaza ahora también la correcta.</translation>
    </message>
    <message>
        <source>An address is a name or an IP address, for instance pbx.example.com.</source>
        <translation>Una dirección es un nombre o una dirección IP, por ejemplo pbx.example.com.</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator whether it was renewed, then sign in again.</source>
        <translation>Pregunte a la administración de la centralita si se renovó y luego inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator.</source>
        <translation>Pregunte a la administración de la centralita.</translation>
    </message>
    <message>
        <source>Certificate not known</source>
        <translation>Certificado desconocido</translation>
    </message>
    <message>
        <source>Change it and save it, or give it up.</source>
        <translation>Cámbielo y guárdelo, o desista.</translation>
    </message>
    <message>
        <source>Change what it names, then save again.</source>
        <translation>Cambie lo que indica y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Changed here and on the PBX</source>
        <translation>Cambiado aquí y en la centralita</translation>
    </message>
    <message>
        <source>Changed on the PBX since you deleted it</source>
        <translation>Cambiado en la centralita después de eliminarlo aquí</translation>
    </message>
    <message>
        <source>Check the address and its port, or ask whether the PBX is running.</source>
        <translation>Compruebe la dirección y su puerto, o pregunte si la centralita está en marcha.</translation>
    </message>
    <message>
        <source>Check the address, or ask the PBX&apos;s administrator for its certificate.</source>
        <translation>Compruebe la dirección, o pida su certificado a la administración de la centralita.</translation>
    </message>
    <message>
        <source>Check the address, or turn off Use the system&apos;s proxy in the menu Account.</source>
        <translation>Compruebe la dirección, o desactive «Usar el proxy del sistema» en el menú Cuenta.</translation>
    </message>
    <message>
        <source>Check the address, the network, or whether a VPN is needed.</source>
        <translation>Compruebe la dirección, la red, o si hace falta una VPN.</translation>
    </message>
    <message>
        <source>Check the network; it is tried again by itself.</source>
        <translation>Compruebe la red; se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>Check the server address, or the network.</source>
        <translation>Compruebe la dirección del servidor, o la red.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>Compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>Check who may write to the folder under “What lies where…”.</source>
        <translation>Compruebe quién puede escribir en la carpeta indicada en «Dónde está cada cosa…».</translation>
    </message>
    <message>
        <source>Choose another file, or ask the PBX&apos;s administrator for it.</source>
        <translation>Elija otro archivo, o pídalo a la administración de la centralita.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one that the PBX&apos;s administrator names.</source>
        <translation>Compare su huella con la que indique la administración de la centralita.</translation>
    </message>
    <message>
        <source>Correct the domain; it is the one that phones sign in with, after the @.</source>
        <translation>Corrija el dominio; es aquel con el que los teléfonos inician sesión, después de la @.</translation>
    </message>
    <message>
        <source>Correct the server address.</source>
        <translation>Corrija la dirección del servidor.</translation>
    </message>
    <message>
        <source>Correct them; too many wrong ones can lock you out.</source>
        <translation>Corríjalos; demasiados errores pueden bloquear el acceso.</translation>
    </message>
    <message>
        <source>Correct what it names, then save again.</source>
        <translation>Corrija lo que indica y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>Dominio no encontrado</translation>
    </message>
    <message>
        <source>Holds a character that cannot be saved</source>
        <translation>Contiene un carácter que no se puede guardar</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet to stay signed in.</source>
        <translation>Instale GNOME Keyring o KWallet para mantener la sesión iniciada.</translation>
    </message>
    <message>
        <source>It answered with error %s.</source>
        <translation>Respondió con el error %s.</translation>
    </message>
    <message>
        <source>It asks to wait; nothing was changed.</source>
        <translation>Pide esperar; no se cambió nada.</translation>
    </message>
    <message>
        <source>It does not let contacts be added.</source>
        <translation>No permite añadir contactos.</translation>
    </message>
    <message>
        <source>It does not let contacts be deleted through its API.</source>
        <translation>No permite eliminar contactos mediante su API.</translation>
    </message>
    <message>
        <source>It does not let contacts be made favourites through its API.</source>
        <translation>No permite marcar contactos como favoritos mediante su API.</translation>
    </message>
    <message>
        <source>It does not let this contact be changed.</source>
        <translation>No permite cambiar este contacto.</translation>
    </message>
    <message>
        <source>It has forgotten what was read last.</source>
        <translation>Ha olvidado lo que se leyó por última vez.</translation>
    </message>
    <message>
        <source>It is looked for before anything is sent again.</source>
        <translation>Se busca antes de enviar nada de nuevo.</translation>
    </message>
    <message>
        <source>It is not known whether this was saved</source>
        <translation>No se sabe si esto se guardó</translation>
    </message>
    <message>
        <source>It is still there, or some of it; there is no sign-in in it.</source>
        <translation>Sigue ahí, o parte de ella; no contiene ninguna sesión.</translation>
    </message>
    <message>
        <source>It still is the one that you trusted, so you are connected to the same PBX.</source>
        <translation>Sigue siendo el certificado en el que confió, así que la conexión es con la misma centralita.</translation>
    </message>
    <message>
        <source>It took the code, but sent nothing to go on with.</source>
        <translation>Aceptó el código, pero no envió nada con lo que continuar.</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <translation>No se eliminó.</translation>
    </message>
    <message>
        <source>It was set aside, not deleted; it may hold changes that were not sent.</source>
        <translation>Se apartó, no se eliminó; puede contener cambios que no se enviaron.</translation>
    </message>
    <message>
        <source>Its files are left as they are; this version does not understand them.</source>
        <translation>Sus archivos quedan como están; esta versión no los entiende.</translation>
    </message>
    <message>
        <source>Keep yours or theirs, or type a third and save it.</source>
        <translation>Conserve lo suyo o lo otro, o escriba algo distinto y guárdelo.</translation>
    </message>
    <message>
        <source>Look again, or add it once more; then it may be there twice.</source>
        <translation>Mire de nuevo, o añádalo otra vez; entonces puede que esté dos veces.</translation>
    </message>
    <message>
        <source>Look at it, then decide.</source>
        <translation>Mírelo y luego decida.</translation>
    </message>
    <message>
        <source>Look into the list, then say whether it is there.</source>
        <translation>Mire en la lista y luego diga si está.</translation>
    </message>
    <message>
        <source>Look whether it asks you for something.</source>
        <translation>Mire si le pregunta algo.</translation>
    </message>
    <message>
        <source>Look whether the PBX has what you saved last.</source>
        <translation>Mire si la centralita tiene lo último que guardó.</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the profile&apos;s folder writable.</source>
        <translation>Haga sitio en el disco, o permita escribir en la carpeta del perfil.</translation>
    </message>
    <message>
        <source>Make room; it goes on by itself.</source>
        <translation>Haga sitio; continúa por sí solo.</translation>
    </message>
    <message>
        <source>Make the profile&apos;s folder writable, then remove the account again.</source>
        <translation>Permita escribir en la carpeta del perfil y luego quite la cuenta de nuevo.</translation>
    </message>
    <message>
        <source>Next time you will be asked to sign in again.</source>
        <translation>La próxima vez se pedirá iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No answer from the PBX yet</source>
        <translation>Todavía sin respuesta de la centralita</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>No answer without encryption</source>
        <translation>Sin respuesta sin cifrado</translation>
    </message>
    <message>
        <source>No certificate in that file</source>
        <translation>Ningún certificado en ese archivo</translation>
    </message>
    <message>
        <source>No connection to the PBX</source>
        <translation>Sin conexión con la centralita</translation>
    </message>
    <message>
        <source>No keyring on this computer</source>
        <translation>Ningún llavero en este equipo</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>No server of that name is known; nothing was sent.</source>
        <translation>No se conoce ningún servidor con ese nombre; no se envió nada.</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>Sin conexión de confianza</translation>
    </message>
    <message>
        <source>Nobody answered; nothing was sent.</source>
        <translation>Nadie respondió; no se envió nada.</translation>
    </message>
    <message>
        <source>Nobody knows whether this contact was added</source>
        <translation>No se sabe si este contacto se añadió</translation>
    </message>
    <message>
        <source>Nobody knows which of them is yours</source>
        <translation>No se sabe cuál de ellos es el suyo</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>Nada más se ve afectado.</translation>
    </message>
    <message>
        <source>Nothing is lost on the PBX, but what is new there cannot be kept on this computer.</source>
        <translation>En la centralita no se pierde nada, pero lo nuevo de allí no se puede guardar en este equipo.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. What you typed is still here.</source>
        <translation>No se cambió nada. Lo escrito sigue aquí.</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still here.</source>
        <translation>No se guardó nada. Lo escrito sigue aquí.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Paste a new one, without anything around it.</source>
        <translation>Pegue uno nuevo, sin nada alrededor.</translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln contacts in order…</source>
        <translation>
            <numerusform>Ordenando %Ln contacto…</numerusform>
            <numerusform>Ordenando %Ln contactos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the contacts: %1 of %2</source>
        <translation>Leyendo los contactos: %1 de %2</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>Leyendo los contactos…</translation>
    </message>
    <message>
        <source>Refresh and look at what it has.</source>
        <translation>Actualice y mire lo que tiene.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>Servidor no encontrado</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>Inicie sesión para continuar.</translation>
    </message>
    <message>
        <source>Sign in to the PBX&apos;s web page, change it there, then sign in here with the new one.</source>
        <translation>Inicie sesión en la página web de la centralita, cámbiela allí y luego inicie sesión aquí con la nueva.</translation>
    </message>
    <message>
        <source>Sign in with an access token instead, and tell the PBX&apos;s administrator.</source>
        <translation>Inicie sesión con un token de acceso y avise a la administración de la centralita.</translation>
    </message>
    <message>
        <source>Sign in with your password again; a new code will be mailed.</source>
        <translation>Inicie sesión de nuevo con su contraseña; se enviará un código nuevo.</translation>
    </message>
    <message>
        <source>Sign in, and it is kept again.</source>
        <translation>Inicie sesión y volverá a conservarse.</translation>
    </message>
    <message>
        <source>Sign-in is blocked</source>
        <translation>El inicio de sesión está bloqueado</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Hay que iniciar sesión</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>Somebody or something removed it there; your contacts on the PBX are as they were.</source>
        <translation>Alguien o algo la quitó de allí; sus contactos de la centralita están como estaban.</translation>
    </message>
    <message>
        <source>Something answered, but not in the language of the PBX&apos;s contacts.</source>
        <translation>Algo respondió, pero no en el lenguaje de los contactos de la centralita.</translation>
    </message>
    <message>
        <source>Start it by itself to see why: main.py demo-server.</source>
        <translation>Iníciela sola para ver por qué: main.py demo-server.</translation>
    </message>
    <message>
        <source>Switchbook does not wait for it: your sign-in is held in memory only.</source>
        <translation>Switchbook no lo espera: su sesión solo está en la memoria.</translation>
    </message>
    <message>
        <source>Switchbook does not wait for it; until it answers nothing is kept on this computer.</source>
        <translation>Switchbook no lo espera; hasta que responda no se guarda nada en este equipo.</translation>
    </message>
    <message>
        <source>Switchbook made a mistake</source>
        <translation>Switchbook cometió un error</translation>
    </message>
    <message>
        <source>Tell the PBX&apos;s administrator.</source>
        <translation>Avise a la administración de la centralita.</translation>
    </message>
    <message>
        <source>The PBX cannot be reached</source>
        <translation>No se puede llegar a la centralita</translation>
    </message>
    <message>
        <source>The PBX could not be asked</source>
        <translation>No se pudo preguntar a la centralita</translation>
    </message>
    <message>
        <source>The PBX did not accept it</source>
        <translation>La centralita no lo aceptó</translation>
    </message>
    <message>
        <source>The PBX did not answer.</source>
        <translation>La centralita no respondió.</translation>
    </message>
    <message>
        <source>The PBX did not let you in</source>
        <translation>La centralita no le dejó entrar</translation>
    </message>
    <message>
        <source>The PBX does not accept this access token: it has ended, or is not whole.</source>
        <translation>La centralita no acepta este token de acceso: ha caducado o no está completo.</translation>
    </message>
    <message>
        <source>The PBX does not accept this sign-in any more. What you typed is still here.</source>
        <translation>La centralita ya no acepta esta sesión. Lo escrito sigue aquí.</translation>
    </message>
    <message>
        <source>The PBX does not answer at that address</source>
        <translation>La centralita no responde en esa dirección</translation>
    </message>
    <message>
        <source>The PBX does not have it any more. What you typed is still here.</source>
        <translation>La centralita ya no lo tiene. Lo escrito sigue aquí.</translation>
    </message>
    <message>
        <source>The PBX does not prolong it. What you typed is still here.</source>
        <translation>La centralita no la prolonga. Lo escrito sigue aquí.</translation>
    </message>
    <message>
        <source>The PBX does not take this code; only the one mailed last counts.</source>
        <translation>La centralita no acepta este código; solo vale el último enviado.</translation>
    </message>
    <message>
        <source>The PBX does not tell what has changed</source>
        <translation>La centralita no dice qué ha cambiado</translation>
    </message>
    <message>
        <source>The PBX does not wait for it any more.</source>
        <translation>La centralita ya no lo espera.</translation>
    </message>
    <message>
        <source>The PBX had your change, and now it has what was there before.</source>
        <translation>La centralita tenía su cambio, y ahora tiene lo que había antes.</translation>
    </message>
    <message>
        <source>The PBX has a problem</source>
        <translation>La centralita tiene un problema</translation>
    </message>
    <message>
        <source>The PBX is busy</source>
        <translation>La centralita está ocupada</translation>
    </message>
    <message>
        <source>The PBX knows nobody under this domain; the password was not tried.</source>
        <translation>La centralita no conoce a nadie en este dominio; no se probó la contraseña.</translation>
    </message>
    <message>
        <source>The PBX mails a code to whoever signs in.</source>
        <translation>La centralita envía un código por correo a quien inicia sesión.</translation>
    </message>
    <message>
        <source>The PBX refused it</source>
        <translation>La centralita lo rechazó</translation>
    </message>
    <message>
        <source>The PBX refused it as a contradiction</source>
        <translation>La centralita lo rechazó como contradicción</translation>
    </message>
    <message>
        <source>The PBX says: %1.</source>
        <translation>La centralita dice: %1.</translation>
    </message>
    <message>
        <source>The PBX was asked, but did not answer.</source>
        <translation>Se preguntó a la centralita, pero no respondió.</translation>
    </message>
    <message>
        <source>The PBX was asked, but its answer did not come whole.</source>
        <translation>Se preguntó a la centralita, pero su respuesta no llegó entera.</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate ended on %1</source>
        <translation>El certificado de la centralita caducó el %1</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate ends on %1</source>
        <translation>El certificado de la centralita caduca el %1</translation>
    </message>
    <message>
        <source>The account&apos;s folder could not be removed</source>
        <translation>No se pudo quitar la carpeta de la cuenta</translation>
    </message>
    <message>
        <source>The answer to adding this contact was lost, and the PBX has more than one new contact like it.</source>
        <translation>Se perdió la respuesta al añadir este contacto, y la centralita tiene más de un contacto nuevo como él.</translation>
    </message>
    <message>
        <source>The answer was lost, and the PBX&apos;s list does not tell.</source>
        <translation>Se perdió la respuesta, y la lista de la centralita no lo aclara.</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>El certificado ha cambiado</translation>
    </message>
    <message>
        <source>The code came too late</source>
        <translation>El código llegó demasiado tarde</translation>
    </message>
    <message>
        <source>The code could not be mailed</source>
        <translation>No se pudo enviar el código</translation>
    </message>
    <message>
        <source>The computer is there, but no PBX listens at that port; nothing was sent.</source>
        <translation>El equipo está ahí, pero ninguna centralita escucha en ese puerto; no se envió nada.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>La conexión se cortó</translation>
    </message>
    <message>
        <source>The contact is as it was.</source>
        <translation>El contacto está como estaba.</translation>
    </message>
    <message>
        <source>The contacts are being read anew. If the key turns up, the old files can be opened.</source>
        <translation>Los contactos se están leyendo de nuevo. Si la clave aparece, se podrán abrir los archivos antiguos.</translation>
    </message>
    <message>
        <source>The contacts are being read anew; nothing needs to be done.</source>
        <translation>Los contactos se están leyendo de nuevo; no hay que hacer nada.</translation>
    </message>
    <message>
        <source>The contacts kept on this computer were damaged</source>
        <translation>Los contactos guardados en este equipo estaban dañados</translation>
    </message>
    <message>
        <source>The contacts on this computer are closed</source>
        <translation>Los contactos de este equipo están cerrados</translation>
    </message>
    <message>
        <source>The contacts on this computer cannot be read</source>
        <translation>Los contactos de este equipo no se pueden leer</translation>
    </message>
    <message>
        <source>The damaged file was set aside. What is on the PBX is untouched.</source>
        <translation>El archivo dañado se apartó. Lo que hay en la centralita está intacto.</translation>
    </message>
    <message>
        <source>The demo PBX did not start</source>
        <translation>La centralita de demostración no arrancó</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The file cannot be read, or holds no certificate of an authority in PEM.</source>
        <translation>El archivo no se puede leer, o no contiene ningún certificado de una autoridad en PEM.</translation>
    </message>
    <message>
        <source>The file of unsent changes was damaged</source>
        <translation>El archivo de cambios sin enviar estaba dañado</translation>
    </message>
    <message>
        <source>The folder of Switchbook cannot be written</source>
        <translation>No se puede escribir en la carpeta de Switchbook</translation>
    </message>
    <message>
        <source>The key to the contacts kept here is gone from the keyring</source>
        <translation>La clave de los contactos guardados aquí ya no está en el llavero</translation>
    </message>
    <message>
        <source>The keyring cannot hold this sign-in</source>
        <translation>Esta sesión no cabe en el llavero</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>The keyring has not answered yet</source>
        <translation>El llavero todavía no ha respondido</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The keyring of this computer did not take it; it is held in memory only.</source>
        <translation>El llavero de este equipo no la aceptó; solo está en la memoria.</translation>
    </message>
    <message>
        <source>The keyring refused</source>
        <translation>El llavero la rechazó</translation>
    </message>
    <message>
        <source>The old files were set aside, not deleted; they may hold changes that were not sent.</source>
        <translation>Los archivos antiguos se apartaron, no se eliminaron; pueden contener cambios que no se enviaron.</translation>
    </message>
    <message>
        <source>The password is right, but the PBX wants a new one before it lets you in.</source>
        <translation>La contraseña es correcta, pero la centralita quiere una nueva antes de dejarle entrar.</translation>
    </message>
    <message>
        <source>The profile cannot be written</source>
        <translation>No se puede escribir en el perfil</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s network did not make a way to the PBX; nothing was sent.</source>
        <translation>El proxy de la red de este equipo no abrió camino a la centralita; no se envió nada.</translation>
    </message>
    <message>
        <source>The proxy refused</source>
        <translation>El proxy la rechazó</translation>
    </message>
    <message>
        <source>The server closed the connection or answered nothing that can be read.</source>
        <translation>El servidor cerró la conexión, o no respondió nada legible.</translation>
    </message>
    <message>
        <source>The server did not prove who it is with a certificate that this computer trusts; nothing was sent.</source>
        <translation>El servidor no demostró quién es con un certificado en el que confíe este equipo; no se envió nada.</translation>
    </message>
    <message>
        <source>The server shows a certificate that nobody vouches for whom this computer trusts; nothing was sent.</source>
        <translation>El servidor muestra un certificado por el que no responde nadie en quien confíe este equipo; no se envió nada.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted; nothing was sent. Trusted: %1. Shown now: %2.</source>
        <translation>El servidor muestra un certificado distinto de aquel en el que se confió; no se envió nada. De confianza: %1. Mostrado ahora: %2.</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>La sesión ha terminado</translation>
    </message>
    <message>
        <source>The token is longer than this system&apos;s keyring allows; it is held in memory only.</source>
        <translation>El token es más largo de lo que permite el llavero de este sistema; solo está en la memoria.</translation>
    </message>
    <message>
        <source>The whole list is being read anew; nothing needs to be done.</source>
        <translation>La lista entera se está leyendo de nuevo; no hay que hacer nada.</translation>
    </message>
    <message>
        <source>They are read from the PBX as you need them.</source>
        <translation>Se leen de la centralita cuando hacen falta.</translation>
    </message>
    <message>
        <source>This PBX cannot do that</source>
        <translation>Esta centralita no puede hacer eso</translation>
    </message>
    <message>
        <source>This account may not do that; nothing was changed.</source>
        <translation>Esta cuenta no tiene permiso para eso; no se cambió nada.</translation>
    </message>
    <message>
        <source>This computer has no way to the PBX at the moment; nothing was sent.</source>
        <translation>Este equipo no tiene camino a la centralita en este momento; no se envió nada.</translation>
    </message>
    <message>
        <source>This contact is gone</source>
        <translation>Este contacto ya no existe</translation>
    </message>
    <message>
        <source>This contact was deleted on the PBX</source>
        <translation>Este contacto se eliminó en la centralita</translation>
    </message>
    <message>
        <source>This is no server address</source>
        <translation>Esto no es una dirección de servidor</translation>
    </message>
    <message>
        <source>This is not a PBX that Switchbook knows</source>
        <translation>Esta no es una centralita que Switchbook conozca</translation>
    </message>
    <message>
        <source>Try again after %1, or ask the PBX&apos;s administrator, who can unblock this computer.</source>
        <translation>Inténtelo de nuevo después de las %1, o pregunte a la administración de la centralita, que puede desbloquear este equipo.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <translation>Inténtelo de nuevo después de las %1.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log.</source>
        <translation>Inténtelo de nuevo; si vuelve a ocurrir, comuníquelo con el registro.</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the PBX&apos;s administrator (its disk may be full).</source>
        <translation>Inténtelo de nuevo; si sigue así, avise a la administración de la centralita (puede que su disco esté lleno).</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the PBX&apos;s administrator, or use an access token.</source>
        <translation>Inténtelo de nuevo; si sigue así, avise a la administración de la centralita, o use un token de acceso.</translation>
    </message>
    <message>
        <source>Try again; the PBX or the network may be slow.</source>
        <translation>Inténtelo de nuevo; puede que la centralita o la red vayan lentas.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Type it again, or let another one be sent.</source>
        <translation>Escríbalo de nuevo, o pida que se envíe otro.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>Escriba el código.</translation>
    </message>
    <message>
        <source>Undone elsewhere</source>
        <translation>Deshecho en otra parte</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again to stay signed in.</source>
        <translation>Desbloquee el llavero e inténtelo de nuevo para mantener la sesión iniciada.</translation>
    </message>
    <message>
        <source>Use the newer version, or read the contacts from the PBX with this one.</source>
        <translation>Use la versión más nueva, o lea los contactos de la centralita con esta.</translation>
    </message>
    <message>
        <source>User name, password or domain are not right. The user name is not the extension number, and the password is that of the user account, not of the phone.</source>
        <translation>El nombre de usuario, la contraseña o el dominio no son correctos. El nombre de usuario no es el número de la extensión, y la contraseña es la de la cuenta de usuario, no la del teléfono.</translation>
    </message>
    <message>
        <source>Wait, or ask the PBX&apos;s administrator, who can unblock this computer.</source>
        <translation>Espere, o pregunte a la administración de la centralita, que puede desbloquear este equipo.</translation>
    </message>
    <message>
        <source>What happened is in the log. What you typed is still here.</source>
        <translation>Lo ocurrido está en el registro. Lo escrito sigue aquí.</translation>
    </message>
    <message>
        <source>What is on the PBX is untouched.</source>
        <translation>Lo que hay en la centralita está intacto.</translation>
    </message>
    <message>
        <source>What was asked for came too late.</source>
        <translation>Lo que se pidió llegó demasiado tarde.</translation>
    </message>
    <message>
        <source>What you changed is still here.</source>
        <translation>Lo que cambió sigue aquí.</translation>
    </message>
    <message>
        <source>What you saved is still here, and not on the PBX.</source>
        <translation>Lo que guardó sigue aquí, y no en la centralita.</translation>
    </message>
    <message>
        <source>What you see is right, but it is not kept on this computer for the next start.</source>
        <translation>Lo que ve es correcto, pero no se guarda en este equipo para el próximo arranque.</translation>
    </message>
    <message>
        <source>Without it nobody can sign in with a password.</source>
        <translation>Sin él nadie puede iniciar sesión con contraseña.</translation>
    </message>
    <message>
        <source>Without one your sign-in is held in memory only; nothing of it is on disk.</source>
        <translation>Sin llavero, su sesión solo está en la memoria; nada de ella está en el disco.</translation>
    </message>
    <message>
        <source>Write https:// in front of the address instead of http://.</source>
        <translation>Escriba https:// delante de la dirección en lugar de http://.</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>Código erróneo</translation>
    </message>
    <message>
        <source>You deleted it %1, the change was seen %2.</source>
        <translation>Eliminado por usted: %1, el cambio visto: %2.</translation>
    </message>
    <message>
        <source>Your password has to be changed first</source>
        <translation>Primero hay que cambiar su contraseña</translation>
    </message>
    <message>
        <source>Your sign-in is held in memory only; nothing of it is on disk.</source>
        <translation>Su sesión solo está en la memoria; nada de ella está en el disco.</translation>
    </message>
    <message>
        <source>Your sign-in is not in the keyring any more</source>
        <translation>Su sesión ya no está en el llavero</translation>
    </message>
    <message>
        <source>Your sign-in is not kept</source>
        <translation>Su sesión no se conserva</translation>
    </message>
    <message>
        <source>Your sign-in is safe in the keyring, but not whose it is.</source>
        <translation>Su sesión está segura en el llavero, pero no de quién es.</translation>
    </message>
    <message>
        <source>Yours was saved %1, theirs was seen %2.</source>
        <translation>Lo suyo se guardó: %1; lo otro se vio: %2.</translation>
    </message>
    <message>
        <source>a contact without a name</source>
        <translation>un contacto sin nombre</translation>
    </message>
    <message>
        <source>adding of %1</source>
        <translation>alta de %1</translation>
    </message>
    <message numerus="yes">
        <source>adding of %Ln contacts</source>
        <translation>
            <numerusform>alta de %Ln contacto</numerusform>
            <numerusform>alta de %Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>buscándose</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>cambio de %1</translation>
    </message>
    <message>
        <source>change of %1 of %2</source>
        <translation>cambio de %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>change of %1 of %Ln contacts</source>
        <translation>
            <numerusform>cambio de %1 de %Ln contacto</numerusform>
            <numerusform>cambio de %1 de %Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %Ln contacts</source>
        <translation>
            <numerusform>cambio de %Ln contacto</numerusform>
            <numerusform>cambio de %Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>complete at %1</source>
        <translation>completo: %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>eliminación de %1</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %Ln contacts</source>
        <translation>
            <numerusform>eliminación de %Ln contacto</numerusform>
            <numerusform>eliminación de %Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>favourite of %1</source>
        <translation>favorito: %1</translation>
    </message>
    <message numerus="yes">
        <source>favourite of %Ln contacts</source>
        <translation>
            <numerusform>favorito: %Ln contacto</numerusform>
            <numerusform>favorito: %Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>given up</source>
        <translation>desistido</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>here, again</source>
        <translation>aquí, otra vez</translation>
    </message>
    <message>
        <source>here, undone</source>
        <translation>aquí, deshecho</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>guardado en %1</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>requiere su atención</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>contacto nuevo</translation>
    </message>
    <message>
        <source>no favourite any more</source>
        <translation>ya no es favorito</translation>
    </message>
    <message>
        <source>on the PBX</source>
        <translation>en la centralita</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>typed, not saved</source>
        <translation>escrito, sin guardar</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>pendiente de enviar</translation>
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
        <translation>«%1»</translation>
    </message>
</context>
</TS>
