<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <source>%Ln contacts will be changed:</source>
        <translation>
            <numerusform>%Ln contact will be changed:</numerusform>
            <numerusform>%Ln contacts will be changed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message numerus="yes">
        <source>Send again in %Ln s</source>
        <translation>
            <numerusform>Send again in %Ln s</numerusform>
            <numerusform>Send again in %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message numerus="yes">
        <source>%Ln contacts chosen</source>
        <translation>
            <numerusform>%Ln contact chosen</numerusform>
            <numerusform>%Ln contacts chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message numerus="yes">
        <source>Delete %Ln contacts?</source>
        <translation>
            <numerusform>Delete %Ln contact?</numerusform>
            <numerusform>Delete %Ln contacts?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln too many</numerusform>
            <numerusform>%Ln too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message numerus="yes">
        <source>%1 of %Ln contacts</source>
        <translation>
            <numerusform>%1 of %Ln contact</numerusform>
            <numerusform>%1 of %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message numerus="yes">
        <source>%Ln contacts seem to have been deleted on the PBX.
That is more than usual at once, so they are still here.</source>
        <translation>
            <numerusform>%Ln contact seems to have been deleted on the PBX.
That is more than usual at once, so it is still here.</numerusform>
            <numerusform>%Ln contacts seem to have been deleted on the PBX.
That is more than usual at once, so they are still here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>%1 is too long by %Ln</source>
        <translation>
            <numerusform>%1 is too long by %Ln</numerusform>
            <numerusform>%1 is too long by %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes need you</source>
        <translation>
            <numerusform>%Ln change needs you</numerusform>
            <numerusform>%Ln changes need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes to be sent</source>
        <translation>
            <numerusform>%Ln change to be sent</numerusform>
            <numerusform>%Ln changes to be sent</numerusform>
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
            <numerusform>%Ln too many</numerusform>
            <numerusform>%Ln too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln contacts in order…</source>
        <translation>
            <numerusform>Putting %Ln contact in order…</numerusform>
            <numerusform>Putting %Ln contacts in order…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>adding of %Ln contacts</source>
        <translation>
            <numerusform>adding of %Ln contact</numerusform>
            <numerusform>adding of %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %1 of %Ln contacts</source>
        <translation>
            <numerusform>change of %1 of %Ln contact</numerusform>
            <numerusform>change of %1 of %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %Ln contacts</source>
        <translation>
            <numerusform>change of %Ln contact</numerusform>
            <numerusform>change of %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %Ln contacts</source>
        <translation>
            <numerusform>deletion of %Ln contact</numerusform>
            <numerusform>deletion of %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>favourite of %Ln contacts</source>
        <translation>
            <numerusform>favourite of %Ln contact</numerusform>
            <numerusform>favourite of %Ln contacts</numerusform>
        </translation>
    </message>
</context>
</TS>
