<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AnotherAccountQuestion</name>
    <message>
        <source>Another account</source>
        <translation>حساب آخر</translation>
    </message>
    <message>
        <source>Another account?</source>
        <translation>حساب آخر؟</translation>
    </message>
    <message>
        <source>None of the contacts shown is there after this sign-in.</source>
        <translation>لا توجد أي من جهات الاتصال المعروضة بعد تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>So far this window shows %1. Is this another account? Then its contacts are shown instead, and what is typed here and not saved is lost. Nothing is sent until you choose; Cancel leaves everything as it is.</source>
        <translation>تعرض هذه النافذة حتى الآن %1. هل هذا حساب آخر؟ عندئذ تُعرض جهات اتصاله بدلًا منها، ويضيع ما كُتب هنا ولم يُحفظ. لن يُرسل شيء حتى تختار؛ وزر الإلغاء يُبقي كل شيء على حاله.</translation>
    </message>
    <message>
        <source>The same, go on</source>
        <translation>الحساب نفسه، متابعة</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Nothing on this computer opens %1</source>
        <translation>لا شيء على هذا الحاسوب يفتح %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>This holds from the next sign-in or start on.</source>
        <translation>يسري هذا ابتداءً من تسجيل الدخول أو التشغيل القادم.</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <source>%Ln contacts will be changed:</source>
        <translation>
            <numerusform>ستتغير %Ln جهة اتصال:</numerusform>
            <numerusform>ستتغير جهة اتصال واحدة:</numerusform>
            <numerusform>ستتغير جهتا اتصال:</numerusform>
            <numerusform>ستتغير %Ln جهات اتصال:</numerusform>
            <numerusform>ستتغير %Ln جهة اتصال:</numerusform>
            <numerusform>ستتغير %Ln جهة اتصال:</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>النص الجديد</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Set a field of several contacts</source>
        <translation>تعيين حقل لعدة جهات اتصال</translation>
    </message>
    <message>
        <source>empty: nothing will be left in the field</source>
        <translation>فارغ: لن يبقى شيء في الحقل</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… وواحدة غيرها</numerusform>
            <numerusform>… واثنتان غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Change of many contacts</source>
        <translation>تغيير جهات اتصال كثيرة</translation>
    </message>
    <message>
        <source>Saved %1 of %2</source>
        <translation>حُفظ %1 من %2</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>محفوظة في %1</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Call %1</source>
        <translation>الاتصال: %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Dials %1</source>
        <translation>يطلب %1</translation>
    </message>
    <message>
        <source>It is not one email address</source>
        <translation>ليس هذا عنوان بريد واحدًا</translation>
    </message>
    <message>
        <source>Show the address on a map</source>
        <translation>عرض العنوان على خريطة</translation>
    </message>
    <message>
        <source>There is no number in it that can be dialled</source>
        <translation>لا يوجد فيه رقم يمكن طلبه</translation>
    </message>
    <message>
        <source>Write an email</source>
        <translation>كتابة رسالة بريد</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>File of authorities</source>
        <translation>ملف جهات التصديق</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Is this your PBX?</source>
        <translation>هل هذا مقسمك؟</translation>
    </message>
    <message>
        <source>It was made for another name than you typed.</source>
        <translation>صدرت لاسم غير الذي كتبته.</translation>
    </message>
    <message>
        <source>Its time has not begun.</source>
        <translation>لم تبدأ مدة صلاحيتها بعد.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>انتهت صلاحيتها.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>صادرة عن</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>صادرة لـ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>المعروضة الآن</translation>
    </message>
    <message>
        <source>The administrator has confirmed the new one</source>
        <translation>أكّد المسؤول الشهادة الجديدة</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted. Either it was renewed, or somebody is between you and your PBX. Nothing was sent. Ask the PBX&apos;s administrator before you go on.</source>
        <translation>يعرض الخادم شهادة غير التي وثقت بها. إما أنها جُدّدت، أو أن أحدًا يقف بينك وبين مقسمك. لم يُرسل شيء. اسأل مسؤول المقسم قبل أن تتابع.</translation>
    </message>
    <message>
        <source>The server vouches for itself; nobody else does.</source>
        <translation>الخادم يشهد لنفسه، ولا يشهد له أحد غيره.</translation>
    </message>
    <message>
        <source>This computer does not know the certificate by which the server proves who it is, as is usual for a PBX. Nothing was sent. Compare the fingerprint with the one that the PBX&apos;s administrator names; you are asked only once.</source>
        <translation>لا يعرف هذا الحاسوب الشهادة التي يثبت بها الخادم هويته، وهذا معتاد في المقاسم. لم يُرسل شيء. قارن البصمة بالتي يذكرها مسؤول المقسم؛ لن تُسأل إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>This computer does not know who made it.</source>
        <translation>لا يعرف هذا الحاسوب من أصدرها.</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>الوثوق بهذه الشهادة</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>الموثوقة حتى الآن</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>غير معتاد</translation>
    </message>
    <message>
        <source>Use a file of authorities…</source>
        <translation>استخدام ملف جهات التصديق…</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
</context>
<context>
    <name>ClashBar</name>
    <message>
        <source>Mine</source>
        <translation>قيمتي</translation>
    </message>
    <message>
        <source>On the PBX: %1</source>
        <translation>على المقسم: %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>القيمة الأخرى</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A code was mailed to the address that the PBX has for %1. Type it here.</source>
        <translation>تم إرسال رمز إلى العنوان الذي يعرفه المقسم لـ %1. اكتبه هنا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Name and password are right. The PBX is asked to mail you a code…</source>
        <translation>الاسم وكلمة المرور صحيحان. يُطلب من المقسم أن يرسل إليك رمزًا…</translation>
    </message>
    <message>
        <source>No new code was mailed.</source>
        <translation>لم يُرسل رمز جديد.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>Send again in %Ln s</source>
        <translation>
            <numerusform>إعادة الإرسال الآن (%Ln)</numerusform>
            <numerusform>إعادة الإرسال بعد ثانية واحدة (%Ln)</numerusform>
            <numerusform>إعادة الإرسال بعد ثانيتين (%Ln)</numerusform>
            <numerusform>إعادة الإرسال بعد %Ln ثوانٍ</numerusform>
            <numerusform>إعادة الإرسال بعد %Ln ثانية</numerusform>
            <numerusform>إعادة الإرسال بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>The PBX is asked to mail you another code…</source>
        <translation>يُطلب من المقسم أن يرسل إليك رمزًا آخر…</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Names by their first word</source>
        <translation>الأسماء حسب الكلمة الأولى</translation>
    </message>
    <message>
        <source>Names by their last word</source>
        <translation>الأسماء حسب الكلمة الأخيرة</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>كما كانت في البداية</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>أضيق</translation>
    </message>
    <message>
        <source>One column stays.</source>
        <translation>يبقى عمود واحد.</translation>
    </message>
    <message>
        <source>Show this column</source>
        <translation>إظهار هذا العمود</translation>
    </message>
    <message>
        <source>The last column takes the room that is left.</source>
        <translation>يأخذ العمود الأخير المساحة الباقية.</translation>
    </message>
    <message>
        <source>This column is not shown.</source>
        <translation>هذا العمود غير معروض.</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>أوسع</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>the room that is left</source>
        <translation>المساحة الباقية</translation>
    </message>
    <message>
        <source>width %1</source>
        <translation>العرض %1</translation>
    </message>
</context>
<context>
    <name>ContactDetails</name>
    <message>
        <source>Copy ID</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Favourite state</source>
        <translation>حالة المفضلة</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>محفوظة في</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>this PBX</source>
        <translation>هذا المقسم</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message numerus="yes">
        <source>%Ln contacts chosen</source>
        <translation>
            <numerusform>اختيرت %Ln جهة اتصال</numerusform>
            <numerusform>اختيرت جهة اتصال واحدة</numerusform>
            <numerusform>اختيرت جهتا اتصال</numerusform>
            <numerusform>اختيرت %Ln جهات اتصال</numerusform>
            <numerusform>اختيرت %Ln جهة اتصال</numerusform>
            <numerusform>اختيرت %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>اختر واحدة من القائمة لتراها هنا.</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>لم تُختر جهة اتصال</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>لم يتغير شيء بعد</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>The menu Contact sets a field of all, marks them as favourites or deletes them.</source>
        <translation>تتيح قائمة «جهة الاتصال» تعيين حقل للجميع أو إضافتها إلى المفضلة أو حذفها.</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>No contact has all of that, in any of its fields.</source>
        <translation>لا توجد جهة اتصال تحتوي على كل ذلك في أي من حقولها.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>لا توجد جهات اتصال بعد</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>جارٍ قراءة جهات الاتصال…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>This PBX keeps none for you.</source>
        <translation>لا يحفظ هذا المقسم أيًا منها لك.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>ContactTableModel</name>
    <message>
        <source>changed elsewhere</source>
        <translation>تغيّرت في مكان آخر</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضلة</translation>
    </message>
</context>
<context>
    <name>ContactWindow</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>It was deleted, here or on the PBX.</source>
        <translation>حُذفت هنا أو على المقسم.</translation>
    </message>
    <message>
        <source>This contact is not there any more</source>
        <translation>لم تعد جهة الاتصال هذه موجودة</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Full</source>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>Too long to be changed here; it stays as it is</source>
        <translation>أطول من أن يُغيَّر هنا؛ يبقى على حاله</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>It needs the address of the PBX, and the user name and password of your user account there, or an access token.</source>
        <translation>يحتاج إلى عنوان المقسم، وإلى اسم المستخدم وكلمة المرور لحسابك عليه، أو إلى رمز وصول.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Switchbook shows the personal contacts that your PBX keeps for you; you find and change them at once, also while the PBX cannot be reached.</source>
        <translation>يعرض Switchbook جهات الاتصال الشخصية التي يحفظها لك المقسم؛ تجدها وتغيّرها فورًا، حتى حين لا يمكن الوصول إلى المقسم.</translation>
    </message>
    <message>
        <source>The contacts stay on the PBX, with an encrypted copy on this computer; your sign-in is kept in the keyring of this computer, your password nowhere.</source>
        <translation>تبقى جهات الاتصال على المقسم، مع نسخة مشفّرة على هذا الحاسوب؛ ويُحفظ تسجيل دخولك في سلسلة مفاتيح هذا الحاسوب، ولا تُحفظ كلمة مرورك في أي مكان.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل الاستخدام</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Why Save is not possible</source>
        <translation>سبب تعذر الحفظ</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>المفاتيح…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>البحث في الدليل…</translation>
    </message>
    <message>
        <source>The guide is being read…</source>
        <translation>جارٍ قراءة الدليل…</translation>
    </message>
    <message>
        <source>The guide is missing.</source>
        <translation>الدليل مفقود.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل الاستخدام</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Add it again</source>
        <translation>إضافتها من جديد</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>من غيّر</translation>
    </message>
    <message>
        <source>Changes made here, and those that come from the PBX, will be listed here.</source>
        <translation>ستظهر هنا التغييرات التي تُجرى هنا والتي تأتي من المقسم.</translation>
    </message>
    <message>
        <source>Choose a change, or one field of it, to have back what was before it.</source>
        <translation>اختر تغييرًا، أو حقلًا منه، لاستعادة ما كان قبله.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Erase this history…</source>
        <translation>محو هذا السجل…</translation>
    </message>
    <message>
        <source>Forget what became of this contact?</source>
        <translation>هل تريد نسيان ما جرى لجهة الاتصال هذه؟</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>سجل %1</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>لم يتغير شيء بعد</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>التغييرات الأخيرة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>استعادة هذا الحقل</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>عرض جهة الاتصال</translation>
    </message>
    <message>
        <source>The contact stays as it is. Its changes can then not be undone any more.</source>
        <translation>تبقى جهة الاتصال على حالها. ولن يمكن بعدها التراجع عن تغييراتها.</translation>
    </message>
    <message>
        <source>The newest changes first: yours, and those that came from the PBX.</source>
        <translation>أحدث التغييرات أولًا: تغييراتك، وتلك التي جاءت من المقسم.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>JumpStrip</name>
    <message>
        <source>Letters</source>
        <translation>الأحرف</translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>لا شيء محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>ما هو محفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What lies where…</source>
        <translation>أماكن الحفظ…</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>%1, heading</source>
        <translation>%1، عنوان</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>البحث عن إجراء أو مفتاح</translation>
    </message>
    <message>
        <source>Find an action or a key…</source>
        <translation>البحث عن إجراء أو مفتاح…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>مفاتيح أخرى</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>User guide…</source>
        <translation>دليل الاستخدام…</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>في القائمة</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>%1: this would be lost.</source>
        <translation>%1: سيضيع هذا.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>الإغلاق رغم ذلك</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contacts?</source>
        <translation>
            <numerusform>حذف %Ln جهة اتصال؟</numerusform>
            <numerusform>حذف جهة اتصال واحدة؟</numerusform>
            <numerusform>حذف جهتي اتصال؟</numerusform>
            <numerusform>حذف %Ln جهات اتصال؟</numerusform>
            <numerusform>حذف %Ln جهة اتصال؟</numerusform>
            <numerusform>حذف %Ln جهة اتصال؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>For ten seconds that can be undone before anything is sent.</source>
        <translation>يمكن التراجع عن ذلك خلال عشر ثوانٍ قبل أن يُرسل شيء.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <source>Forget what you typed?</source>
        <translation>هل تريد تجاهل ما كتبته؟</translation>
    </message>
    <message>
        <source>It is not on the PBX yet, and nothing is kept on this computer.</source>
        <translation>ليس على المقسم بعد، ولا شيء محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is not saved, and will be gone. To keep it, just go elsewhere.</source>
        <translation>لم يُحفظ، وسيزول. للاحتفاظ به، انتقل ببساطة إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Not everything is on the PBX yet</source>
        <translation>ليس كل شيء على المقسم بعد</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: what you changed would be lost.</source>
        <translation>لا شيء محفوظ على هذا الحاسوب: سيضيع ما غيّرته.</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>الإزالة رغم ذلك</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>تسجيل الخروج رغم ذلك</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>What waits stays on this computer, encrypted; it is sent once you sign in again.</source>
        <translation>ما ينتظر يبقى على هذا الحاسوب مشفّرًا؛ ويُرسل حين تسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>What you changed would be lost</source>
        <translation>سيضيع ما غيّرته</translation>
    </message>
    <message>
        <source>what you are typing is not saved</source>
        <translation>ما تكتبه الآن غير محفوظ</translation>
    </message>
</context>
<context>
    <name>LikenessNotice</name>
    <message>
        <source>%1 has the same email address</source>
        <translation>لدى %1 عنوان البريد نفسه</translation>
    </message>
    <message>
        <source>%1 has the same name</source>
        <translation>لدى %1 الاسم نفسه</translation>
    </message>
    <message>
        <source>%1 has the same number</source>
        <translation>لدى %1 الرقم نفسه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>&amp;Back to it</source>
        <translation>العودة إليها</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>A pasted signature fills the fields.</source>
        <translation>لصق التوقيع يملأ الحقول.</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft.</source>
        <translation>ما كتبته محفوظ كمسودة.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>About Switchbook</source>
        <translation>عن Switchbook</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>لا شيء يحتاج إليك</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>جارٍ قراءة جهات الاتصال…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Sign in to see the contacts on your PBX.</source>
        <translation>سجّل الدخول لترى جهات الاتصال على مقسمك.</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>سُجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>The desktop address book for people with an extension on a PBX.</source>
        <translation>دفتر عناوين سطح المكتب لمن له رقم داخلي على مقسم.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>Your sign-in is kept now</source>
        <translation>حُفظ تسجيل دخولك الآن</translation>
    </message>
    <message>
        <source>stopped at %1 of %2</source>
        <translation>توقّف عند %1 من %2</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>This PBX cannot delete contacts through its API</source>
        <translation>لا يستطيع هذا المقسم حذف جهات الاتصال عبر واجهته البرمجية</translation>
    </message>
    <message>
        <source>This PBX has no favourites in its API</source>
        <translation>لا مفضلة في الواجهة البرمجية لهذا المقسم</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>تراجع: %1</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>Descending order</source>
        <translation>ترتيب تنازلي</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Order by %1</source>
        <translation>الترتيب حسب %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>A field changed here and there</source>
        <translation>حقل تغيّر هنا وهناك</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>تحديد عدة جهات</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>تحرير جهة الاتصال</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>Go to the name that begins so</source>
        <translation>الانتقال إلى الاسم الذي يبدأ بذلك</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Move in what was found</source>
        <translation>التنقل بين النتائج</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>أخذ قيمتي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ القيمة الأخرى</translation>
    </message>
    <message>
        <source>The window of one contact</source>
        <translation>نافذة جهة اتصال واحدة</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>أحرف</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Edit this field</source>
        <translation>تحرير هذا الحقل</translation>
    </message>
    <message>
        <source>Find a command, a field or a contact</source>
        <translation>البحث عن أمر أو حقل أو جهة اتصال</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Type a command, a field or a name…</source>
        <translation>اكتب أمرًا أو حقلًا أو اسمًا…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Download of the contacts</source>
        <translation>تنزيل جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>no rows came within 30 seconds</source>
        <translation>لم تصل أي صفوف خلال ٣٠ ثانية</translation>
    </message>
    <message>
        <source>the picture could not be written to %1</source>
        <translation>تعذرت كتابة الصورة في %1</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>عرض هذه فقط</translation>
    </message>
    <message>
        <source>in %1 of %2</source>
        <translation>في %1 من %2</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search contacts</source>
        <translation>البحث في جهات الاتصال</translation>
    </message>
    <message>
        <source>Search names, numbers, notes…</source>
        <translation>ابحث في الأسماء والأرقام والملاحظات…</translation>
    </message>
</context>
<context>
    <name>SettingGroups</name>
    <message>
        <source>A click on a number</source>
        <translation>النقر على رقم</translation>
    </message>
    <message>
        <source>A round sign in a steady colour stands before each name.</source>
        <translation>علامة مستديرة بلون ثابت أمام كل اسم.</translation>
    </message>
    <message>
        <source>An address opens it in the browser.</source>
        <translation>يفتحها العنوان في المتصفح.</translation>
    </message>
    <message>
        <source>As often as the PBX allows</source>
        <translation>بقدر ما يسمح المقسم</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>مثل النظام (%1)</translation>
    </message>
    <message>
        <source>By the first word</source>
        <translation>حسب الكلمة الأولى</translation>
    </message>
    <message>
        <source>By the last word</source>
        <translation>حسب الكلمة الأخيرة</translation>
    </message>
    <message>
        <source>Calls it (sip:)</source>
        <translation>يتصل به (‎sip:‎)</translation>
    </message>
    <message>
        <source>Calls it (tel:)</source>
        <translation>يتصل به (‎tel:‎)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصة</translation>
    </message>
    <message>
        <source>Compact rows show more contacts at once.</source>
        <translation>الصفوف المتراصة تعرض جهات اتصال أكثر معًا.</translation>
    </message>
    <message>
        <source>Country of numbers</source>
        <translation>بلد الأرقام</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>كل ١٥ دقيقة</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Leave out de, van, von… when ordering names</source>
        <translation>تجاوز de وvan وvon… عند ترتيب الأسماء</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Light letters on dark, or dark ones on light.</source>
        <translation>حروف فاتحة على خلفية داكنة، أو داكنة على فاتحة.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>تباين أكبر</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Numbers and addresses</source>
        <translation>الأرقام والعناوين</translation>
    </message>
    <message>
        <source>Numbers without a country&apos;s code belong there.</source>
        <translation>الأرقام التي بلا رمز بلد تتبعه.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>يدويًا فقط</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>ترتيب الأسماء</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>صفوف القائمة</translation>
    </message>
    <message>
        <source>Strong letters and edges; always where the system asks for them.</source>
        <translation>أحرف وحدود واضحة؛ دائمًا حين يطلبها النظام.</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>المقسم</translation>
    </message>
    <message>
        <source>The PBX is asked what is new there; F5 asks at any time.</source>
        <translation>يُسأل المقسم عن الجديد لديه؛ والمفتاح F5 يسأله في أي وقت.</translation>
    </message>
    <message>
        <source>The system decides which program calls.</source>
        <translation>النظام يقرر أي برنامج يتصل.</translation>
    </message>
    <message>
        <source>The window speaks it at once.</source>
        <translation>تتحدث بها النافذة فورًا.</translation>
    </message>
    <message>
        <source>“Ana Ruiz” stands under A, or under R.</source>
        <translation>يقع «Ana Ruiz» تحت A، أو تحت R.</translation>
    </message>
    <message>
        <source>“de Vries” stands under V, not under D.</source>
        <translation>يقع «de Vries» تحت V، لا تحت D.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting has %1.</source>
        <translation>لا يوجد إعداد يحتوي على %1.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>زائد: %Ln</numerusform>
            <numerusform>زائد: %Ln</numerusform>
            <numerusform>زائد: %Ln</numerusform>
            <numerusform>زائد: %Ln</numerusform>
            <numerusform>زائد: %Ln</numerusform>
            <numerusform>زائد: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>إرسالها رغم ذلك</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in to your PBX with the user account that you have there.</source>
        <translation>سجّل الدخول إلى مقسمك بحساب المستخدم الذي لديك هناك.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>This is no server address</source>
        <translation>هذا ليس عنوان خادم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Without https, others on the network can read your password</source>
        <translation>بدون https يستطيع آخرون على الشبكة قراءة كلمة مرورك</translation>
    </message>
    <message>
        <source>only where the PBX asks for one</source>
        <translation>فقط إن طلب المقسم نطاقًا</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Fill in</source>
        <translation>تعبئة</translation>
    </message>
    <message>
        <source>Fill in from what you pasted?</source>
        <translation>هل تُعبّأ الحقول مما لصقته؟</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>لم يُعبّأ: %1</translation>
    </message>
    <message>
        <source>below what is there</source>
        <translation>تحت الموجود</translation>
    </message>
    <message>
        <source>in the place of %1</source>
        <translation>مكان %1</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>موجود بالفعل</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
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
        <translation>مجلد الحساب</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>All that Switchbook writes to the disk lies in here.</source>
        <translation>كل ما يكتبه Switchbook على القرص موجود هنا.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Holds the address of the PBX, your user name, the certificate you trusted and what this PBX can do; no password, no token, no contact.</source>
        <translation>يحتوي على عنوان المقسم واسم المستخدم والشهادة التي وثقت بها وما يستطيعه هذا المقسم؛ لا كلمة مرور ولا رمز وصول ولا جهة اتصال.</translation>
    </message>
    <message>
        <source>Holds the window&apos;s place and size, and what you chose in the settings.</source>
        <translation>يحتوي على موضع النافذة وحجمها وما اخترته في الإعدادات.</translation>
    </message>
    <message>
        <source>Holds your contacts, what you typed, what waits and the history, all of it encrypted; the address of the PBX, your user name, the certificate you trusted and what this PBX can do; no password, no token, no key.</source>
        <translation>يحتوي على جهات اتصالك وما كتبته وما ينتظر والسجل، وكلها مشفّرة؛ وعلى عنوان المقسم واسم المستخدم والشهادة التي وثقت بها وما يستطيعه هذا المقسم؛ لا كلمة مرور ولا رمز وصول ولا مفتاح.</translation>
    </message>
    <message>
        <source>Its sign-in and key are deleted from the keyring, and its folder from the profile with all that it holds. The contacts on the PBX stay as they are.</source>
        <translation>يُحذف تسجيل الدخول والمفتاح من سلسلة المفاتيح، والمجلد بكل ما فيه من الملف الشخصي. تبقى جهات الاتصال على المقسم كما هي.</translation>
    </message>
    <message>
        <source>Keyring: being asked…</source>
        <translation>سلسلة المفاتيح: يجري سؤالها…</translation>
    </message>
    <message>
        <source>Keyring: keeps nothing of it.</source>
        <translation>سلسلة المفاتيح: لا تحفظ شيئًا منه.</translation>
    </message>
    <message>
        <source>Keyring: keeps your sign-in, under “Switchbook”, entry %1, and the key to the encrypted files.</source>
        <translation>سلسلة المفاتيح: تحفظ تسجيل دخولك تحت «Switchbook»، المدخل %1، ومفتاح الملفات المشفّرة.</translation>
    </message>
    <message>
        <source>Keyring: keeps your sign-in, under “Switchbook”, entry %1.</source>
        <translation>سلسلة المفاتيح: تحفظ تسجيل دخولك تحت «Switchbook»، المدخل %1.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>No account is kept on this computer.</source>
        <translation>لا حساب محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing of it is on the disk: it ends with this window.</source>
        <translation>لا شيء منه على القرص: ينتهي مع هذه النافذة.</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>مجلد الملف الشخصي</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>إزالة من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Remove the rest</source>
        <translation>إزالة الباقي</translation>
    </message>
    <message>
        <source>Remove this account from this computer?</source>
        <translation>هل تريد إزالة هذا الحساب من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>ملف الإعدادات</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>تم تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>The sign-in has to leave the keyring first; nothing else was removed.</source>
        <translation>يجب أن يغادر تسجيل الدخول سلسلة المفاتيح أولًا؛ لم يُزل شيء آخر.</translation>
    </message>
    <message>
        <source>There is no log file: what goes wrong is written to standard error.</source>
        <translation>لا يوجد ملف لسجل الأحداث: ما يتعثر يُكتب في مخرج الأخطاء القياسي.</translation>
    </message>
    <message>
        <source>They are on the PBX, and encrypted in the account folder.</source>
        <translation>هي على المقسم، ومشفّرة في مجلد الحساب.</translation>
    </message>
    <message>
        <source>They are on the PBX, and in memory while the window is open.</source>
        <translation>هي على المقسم، وفي الذاكرة ما دامت النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>What lies where</source>
        <translation>أماكن الحفظ</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>سيُسجَّل خروجك.</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message numerus="yes">
        <source>%1 of %Ln contacts</source>
        <translation>
            <numerusform>%1 من %Ln جهة اتصال</numerusform>
            <numerusform>%1 من جهة اتصال واحدة</numerusform>
            <numerusform>%1 من جهتي اتصال</numerusform>
            <numerusform>%1 من %Ln جهات اتصال</numerusform>
            <numerusform>%1 من %Ln جهة اتصال</numerusform>
            <numerusform>%1 من %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln جهة اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
</context>
<context>
    <name>TroubleNotice</name>
    <message>
        <source>Add it again</source>
        <translation>إضافتها من جديد</translation>
    </message>
    <message>
        <source>Add it once more</source>
        <translation>إضافتها مرة أخرى</translation>
    </message>
    <message>
        <source>Copy as my own contact</source>
        <translation>نسخها كجهة اتصال خاصة بي</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation>حذفها رغم ذلك</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>عدم إضافتها</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>It is the one with %1</source>
        <translation>هي التي لديها %1</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>هي موجودة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>الاحتفاظ بقيمتي</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>الاحتفاظ بالأخرى</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مرة أخرى</translation>
    </message>
    <message>
        <source>Save it, or cancel to leave the contact as it is.</source>
        <translation>احفظه، أو ألغِ لتبقى جهة الاتصال على حالها.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>This contact is kept in %1.</source>
        <translation>جهة الاتصال هذه محفوظة في %1.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>What you change here may be refused, or overwritten from there.</source>
        <translation>ما تغيّره هنا قد يُرفض، أو يُستبدل من هناك.</translation>
    </message>
    <message>
        <source>You typed this at %1; it is not saved yet.</source>
        <translation>كتبت هذا (%1)؛ ولم يُحفظ بعد.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Everything you saved is on the PBX.</source>
        <translation>كل ما حفظته موجود على المقسم.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>التخلي…</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>حاله</translation>
    </message>
    <message>
        <source>It may have arrived: it is looked for first</source>
        <translation>ربما وصل: يجري البحث عنه أولًا</translation>
    </message>
    <message>
        <source>It will not be on the PBX. What you wrote stays in the history.</source>
        <translation>لن يكون على المقسم. ما كتبته يبقى في السجل.</translation>
    </message>
    <message>
        <source>Not send this change?</source>
        <translation>هل تريد عدم إرسال هذا التغيير؟</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>لا شيء ينتظر</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>These changes are kept on this computer. They are sent by themselves.</source>
        <translation>هذه التغييرات محفوظة على هذا الحاسوب. وتُرسل من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>ما ينتظر</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>About Switchbook</source>
        <translation>عن Switchbook</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation>ترتيب الأعمدة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>صفوف متراصة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Copy the contact</source>
        <translation>نسخ جهة الاتصال</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>البحث عن أي شيء…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>المفاتيح…</translation>
    </message>
    <message>
        <source>Look for updates…</source>
        <translation>البحث عن تحديثات…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>الحرف التالي</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Previous letter</source>
        <translation>الحرف السابق</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Recent changes…</source>
        <translation>التغييرات الأخيرة…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save and go to the next</source>
        <translation>الحفظ والانتقال إلى التالي</translation>
    </message>
    <message>
        <source>Set a field of the chosen…</source>
        <translation>تعيين حقل للجهات المختارة…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Use the system&apos;s proxy</source>
        <translation>استخدام وكيل النظام</translation>
    </message>
    <message>
        <source>User guide…</source>
        <translation>دليل الاستخدام…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>What lies where…</source>
        <translation>أماكن الحفظ…</translation>
    </message>
    <message>
        <source>What waits…</source>
        <translation>ما ينتظر…</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message numerus="yes">
        <source>%Ln contacts seem to have been deleted on the PBX.
That is more than usual at once, so they are still here.</source>
        <translation>
            <numerusform>يبدو أن %Ln جهة اتصال حُذفت على المقسم.
هذا أكثر من المعتاد دفعة واحدة، لذلك ما زالت هنا.</numerusform>
            <numerusform>يبدو أن جهة اتصال واحدة حُذفت على المقسم.
هذا أكثر من المعتاد دفعة واحدة، لذلك ما زالت هنا.</numerusform>
            <numerusform>يبدو أن جهتي اتصال حُذفتا على المقسم.
هذا أكثر من المعتاد دفعة واحدة، لذلك ما زالتا هنا.</numerusform>
            <numerusform>يبدو أن %Ln جهات اتصال حُذفت على المقسم.
هذا أكثر من المعتاد دفعة واحدة، لذلك ما زالت هنا.</numerusform>
            <numerusform>يبدو أن %Ln جهة اتصال حُذفت على المقسم.
هذا أكثر من المعتاد دفعة واحدة، لذلك ما زالت هنا.</numerusform>
            <numerusform>يبدو أن %Ln جهة اتصال حُذفت على المقسم.
هذا أكثر من المعتاد دفعة واحدة، لذلك ما زالت هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>إزالتها هنا</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>تجربة سلسلة المفاتيح من جديد</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Your sign-in may still be in the keyring: remove it there.</source>
        <translation>ربما ما زال تسجيل دخولك في سلسلة المفاتيح: أزله من هناك.</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>Afghanistan</source>
        <translation>أفغانستان</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>ألبانيا</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>الجزائر</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>الأرجنتين</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>أرمينيا</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>أذربيجان</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>جزر البهاما</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>البحرين</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>بنغلاديش</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>بربادوس</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>بيلاروس</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>بوليفيا</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>البوسنة والهرسك</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>بلغاريا</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>كمبوديا</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>الكاميرون</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>تشيلي</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>كولومبيا</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>كوستاريكا</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>كرواتيا</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>كوبا</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>قبرص</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>التشيك</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>الدانمرك</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>جمهورية الدومينيكان</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>الإكوادور</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>مصر</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>السلفادور</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>إستونيا</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>إثيوبيا</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>فنلندا</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>جورجيا</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>غانا</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>اليونان</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>غواتيمالا</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>هندوراس</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>هونغ كونغ</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>هنغاريا</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>آيسلندا</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>إندونيسيا</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>إيران</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>العراق</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>إسرائيل</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>جامايكا</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>الأردن</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>كازاخستان</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>كينيا</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>الكويت</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>قيرغيزستان</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>لاوس</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>لاتفيا</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>لبنان</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>ليبيا</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>ليختنشتاين</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>ليتوانيا</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>لوكسمبورغ</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>ماكاو</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>ماليزيا</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>جزر المالديف</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>مالطا</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>المكسيك</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>مولدوفا</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>منغوليا</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>الجبل الأسود</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>المغرب</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>ميانمار</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>نيبال</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>نيكاراغوا</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>نيجيريا</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>مقدونيا الشمالية</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>النرويج</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>عُمان</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>باكستان</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>الأراضي الفلسطينية</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>بنما</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>باراغواي</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>بيرو</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>الفلبين</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>بورتوريكو</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>قطر</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>رومانيا</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>روسيا</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>المملكة العربية السعودية</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>السنغال</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>صربيا</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>سلوفاكيا</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>سلوفينيا</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>جنوب أفريقيا</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>كوريا الجنوبية</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>سريلانكا</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>السويد</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>سوريا</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>تايوان</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>طاجيكستان</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>تنزانيا</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>تايلاند</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>ترينيداد وتوباغو</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>تونس</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>تركمانستان</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>أوغندا</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>أوكرانيا</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>أورغواي</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>أوزبكستان</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>فنزويلا</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>فيتنام</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>اليمن</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Business fax</source>
        <translation>فاكس العمل</translation>
    </message>
    <message>
        <source>Business phone</source>
        <translation>هاتف العمل</translation>
    </message>
    <message>
        <source>Business phone 2</source>
        <translation>هاتف العمل ٢</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>الفاكس</translation>
    </message>
    <message>
        <source>Home fax</source>
        <translation>فاكس المنزل</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>هاتف المنزل</translation>
    </message>
    <message>
        <source>Home phone 2</source>
        <translation>هاتف المنزل ٢</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>Mobile phone 2</source>
        <translation>الهاتف المحمول ٢</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>هاتف آخر</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>%1 is too long by %Ln</source>
        <translation>
            <numerusform>%1: أطول من المسموح (%Ln)</numerusform>
            <numerusform>%1: أطول من المسموح بحرف واحد (%Ln)</numerusform>
            <numerusform>%1: أطول من المسموح بحرفين (%Ln)</numerusform>
            <numerusform>%1: أطول من المسموح بـ %Ln أحرف</numerusform>
            <numerusform>%1: أطول من المسموح بـ %Ln حرفًا</numerusform>
            <numerusform>%1: أطول من المسموح بـ %Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 contacts read</source>
        <translation>قُرئت %1 من %2 من جهات الاتصال</translation>
    </message>
    <message>
        <source>%1: yours is %2, on the PBX it is now %3</source>
        <translation>%1: قيمتك %2، وعلى المقسم الآن %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes need you</source>
        <translation>
            <numerusform>%Ln تغيير يحتاج إليك</numerusform>
            <numerusform>تغيير واحد يحتاج إليك</numerusform>
            <numerusform>تغييران يحتاجان إليك</numerusform>
            <numerusform>%Ln تغييرات تحتاج إليك</numerusform>
            <numerusform>%Ln تغييرًا يحتاج إليك</numerusform>
            <numerusform>%Ln تغيير يحتاج إليك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes to be sent</source>
        <translation>
            <numerusform>%Ln تغيير في انتظار الإرسال</numerusform>
            <numerusform>تغيير واحد في انتظار الإرسال</numerusform>
            <numerusform>تغييران في انتظار الإرسال</numerusform>
            <numerusform>%Ln تغييرات في انتظار الإرسال</numerusform>
            <numerusform>%Ln تغييرًا في انتظار الإرسال</numerusform>
            <numerusform>%Ln تغيير في انتظار الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln جهة اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>زائد: %Ln</numerusform>
            <numerusform>زائد: %Ln</numerusform>
            <numerusform>زائد: %Ln</numerusform>
            <numerusform>زائد: %Ln</numerusform>
            <numerusform>زائد: %Ln</numerusform>
            <numerusform>زائد: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A code is needed</source>
        <translation>الرمز مطلوب</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>الاسم مطلوب</translation>
    </message>
    <message>
        <source>A newer Switchbook has been here</source>
        <translation>كان هنا إصدار أحدث من Switchbook</translation>
    </message>
    <message>
        <source>Access token refused</source>
        <translation>رُفض رمز الوصول</translation>
    </message>
    <message>
        <source>Add it again as a new contact, or let it go.</source>
        <translation>أضفها من جديد كجهة اتصال جديدة، أو اتركها.</translation>
    </message>
    <message>
        <source>Add it as a new contact, or refresh the list.</source>
        <translation>أضفها كجهة اتصال جديدة، أو حدّث القائمة.</translation>
    </message>
    <message>
        <source>After that day it proves nothing to others, and other programs may refuse it.</source>
        <translation>بعد ذلك اليوم لا تثبت شيئًا للآخرين، وقد ترفضها برامج أخرى.</translation>
    </message>
    <message>
        <source>After too many wrong passwords the PBX now refuses the right one, too.</source>
        <translation>بعد كلمات مرور خاطئة كثيرة صار المقسم يرفض الصحيحة أيضًا.</translation>
    </message>
    <message>
        <source>An address is a name or an IP address, for instance pbx.example.com.</source>
        <translation>العنوان اسم أو عنوان IP، مثل pbx.example.com.</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator whether it was renewed, then sign in again.</source>
        <translation>اسأل مسؤول المقسم هل جُدّدت، ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator.</source>
        <translation>اسأل مسؤول المقسم.</translation>
    </message>
    <message>
        <source>Certificate not known</source>
        <translation>شهادة غير معروفة</translation>
    </message>
    <message>
        <source>Change it and save it, or give it up.</source>
        <translation>غيّره واحفظه، أو تخلَّ عنه.</translation>
    </message>
    <message>
        <source>Change what it names, then save again.</source>
        <translation>غيّر ما يذكره، ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>Changed here and on the PBX</source>
        <translation>تغيّرت هنا وعلى المقسم</translation>
    </message>
    <message>
        <source>Changed on the PBX since you deleted it</source>
        <translation>تغيّرت على المقسم بعد أن حذفتها</translation>
    </message>
    <message>
        <source>Check the address and its port, or ask whether the PBX is running.</source>
        <translation>تحقق من العنوان ومنفذه، أو اسأل هل يعمل المقسم.</translation>
    </message>
    <message>
        <source>Check the address, or ask the PBX&apos;s administrator for its certificate.</source>
        <translation>تحقق من العنوان، أو اطلب من مسؤول المقسم شهادته.</translation>
    </message>
    <message>
        <source>Check the address, or turn off Use the system&apos;s proxy in the menu Account.</source>
        <translation>تحقق من العنوان، أو أوقف «استخدام وكيل النظام» في قائمة «الحساب».</translation>
    </message>
    <message>
        <source>Check the address, the network, or whether a VPN is needed.</source>
        <translation>تحقق من العنوان أو الشبكة أو من الحاجة إلى شبكة VPN.</translation>
    </message>
    <message>
        <source>Check the network; it is tried again by itself.</source>
        <translation>تحقق من الشبكة؛ تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Check the server address, or the network.</source>
        <translation>تحقق من عنوان الخادم أو الشبكة.</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>تحقق من عنوان الخادم.</translation>
    </message>
    <message>
        <source>Check who may write to the folder under “What lies where…”.</source>
        <translation>تحقق ممن يحق له الكتابة في المجلد المذكور في «أماكن الحفظ…».</translation>
    </message>
    <message>
        <source>Choose another file, or ask the PBX&apos;s administrator for it.</source>
        <translation>اختر ملفًا آخر، أو اطلبه من مسؤول المقسم.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one that the PBX&apos;s administrator names.</source>
        <translation>قارن بصمتها بالتي يذكرها مسؤول المقسم.</translation>
    </message>
    <message>
        <source>Correct the domain; it is the one that phones sign in with, after the @.</source>
        <translation>صحّح النطاق؛ هو الذي تسجّل الهواتف الدخول به، بعد العلامة @.</translation>
    </message>
    <message>
        <source>Correct the server address.</source>
        <translation>صحّح عنوان الخادم.</translation>
    </message>
    <message>
        <source>Correct them; too many wrong ones can lock you out.</source>
        <translation>صحّحها؛ كثرة الأخطاء قد تمنعك من الدخول.</translation>
    </message>
    <message>
        <source>Correct what it names, then save again.</source>
        <translation>صحّح ما يذكره، ثم احفظ من جديد.</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>لم يُعثر على النطاق</translation>
    </message>
    <message>
        <source>Holds a character that cannot be saved</source>
        <translation>يحتوي على حرف لا يمكن حفظه</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet to stay signed in.</source>
        <translation>ثبّت GNOME Keyring أو KWallet لتبقى مسجّل الدخول.</translation>
    </message>
    <message>
        <source>It answered with error %s.</source>
        <translation>أجاب بالخطأ %s.</translation>
    </message>
    <message>
        <source>It asks to wait; nothing was changed.</source>
        <translation>يطلب الانتظار؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It does not let contacts be added.</source>
        <translation>لا يسمح بإضافة جهات اتصال.</translation>
    </message>
    <message>
        <source>It does not let contacts be deleted through its API.</source>
        <translation>لا يسمح بحذف جهات الاتصال عبر واجهته البرمجية.</translation>
    </message>
    <message>
        <source>It does not let contacts be made favourites through its API.</source>
        <translation>لا يسمح بإضافة جهات الاتصال إلى المفضلة عبر واجهته البرمجية.</translation>
    </message>
    <message>
        <source>It does not let this contact be changed.</source>
        <translation>لا يسمح بتغيير جهة الاتصال هذه.</translation>
    </message>
    <message>
        <source>It has forgotten what was read last.</source>
        <translation>نسي ما قُرئ آخر مرة.</translation>
    </message>
    <message>
        <source>It is looked for before anything is sent again.</source>
        <translation>يجري البحث عنه قبل أن يُرسل شيء من جديد.</translation>
    </message>
    <message>
        <source>It is not known whether this was saved</source>
        <translation>لا يُعرف هل حُفظ هذا</translation>
    </message>
    <message>
        <source>It is still there, or some of it; there is no sign-in in it.</source>
        <translation>ما زال موجودًا، كله أو بعضه؛ وليس فيه تسجيل دخول.</translation>
    </message>
    <message>
        <source>It still is the one that you trusted, so you are connected to the same PBX.</source>
        <translation>ما زالت هي التي وثقت بها، فأنت متصل بالمقسم نفسه.</translation>
    </message>
    <message>
        <source>It took the code, but sent nothing to go on with.</source>
        <translation>قبِل الرمز، لكنه لم يرسل ما يُتابَع به.</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <translation>لم تُحذف.</translation>
    </message>
    <message>
        <source>It was set aside, not deleted; it may hold changes that were not sent.</source>
        <translation>وُضع جانبًا ولم يُحذف؛ وقد يحتوي على تغييرات لم تُرسل.</translation>
    </message>
    <message>
        <source>Its files are left as they are; this version does not understand them.</source>
        <translation>تبقى ملفاته على حالها؛ هذا الإصدار لا يفهمها.</translation>
    </message>
    <message>
        <source>Keep yours or theirs, or type a third and save it.</source>
        <translation>احتفظ بقيمتك أو بالأخرى، أو اكتب ثالثة واحفظها.</translation>
    </message>
    <message>
        <source>Look again, or add it once more; then it may be there twice.</source>
        <translation>ابحث من جديد، أو أضفها مرة أخرى؛ وقد تكون عندئذ موجودة مرتين.</translation>
    </message>
    <message>
        <source>Look at it, then decide.</source>
        <translation>اطّلع عليها، ثم قرر.</translation>
    </message>
    <message>
        <source>Look into the list, then say whether it is there.</source>
        <translation>انظر في القائمة، ثم قل هل هي موجودة.</translation>
    </message>
    <message>
        <source>Look whether it asks you for something.</source>
        <translation>انظر هل تسألك عن شيء.</translation>
    </message>
    <message>
        <source>Look whether the PBX has what you saved last.</source>
        <translation>انظر هل على المقسم ما حفظته آخر مرة.</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the profile&apos;s folder writable.</source>
        <translation>أفسح مكانًا على القرص، أو اجعل مجلد الملف الشخصي قابلًا للكتابة.</translation>
    </message>
    <message>
        <source>Make room; it goes on by itself.</source>
        <translation>أفسح مكانًا؛ ويستمر من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Make the profile&apos;s folder writable, then remove the account again.</source>
        <translation>اجعل مجلد الملف الشخصي قابلًا للكتابة، ثم أزل الحساب من جديد.</translation>
    </message>
    <message>
        <source>Next time you will be asked to sign in again.</source>
        <translation>في المرة القادمة سيُطلب منك تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>No answer from the PBX yet</source>
        <translation>لا جواب من المقسم بعد</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>لا جواب في الوقت المحدد</translation>
    </message>
    <message>
        <source>No answer without encryption</source>
        <translation>لا جواب بدون تشفير</translation>
    </message>
    <message>
        <source>No certificate in that file</source>
        <translation>لا شهادة في هذا الملف</translation>
    </message>
    <message>
        <source>No connection to the PBX</source>
        <translation>لا اتصال بالمقسم</translation>
    </message>
    <message>
        <source>No keyring on this computer</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>لا شبكة</translation>
    </message>
    <message>
        <source>No server of that name is known; nothing was sent.</source>
        <translation>لا يُعرف خادم بهذا الاسم؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>لا اتصال موثوقًا</translation>
    </message>
    <message>
        <source>Nobody answered; nothing was sent.</source>
        <translation>لم يُجب أحد؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nobody knows whether this contact was added</source>
        <translation>لا يُعرف هل أُضيفت جهة الاتصال هذه</translation>
    </message>
    <message>
        <source>Nobody knows which of them is yours</source>
        <translation>لا يُعرف أي منها جهتك</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>لا يتأثر شيء آخر.</translation>
    </message>
    <message>
        <source>Nothing is lost on the PBX, but what is new there cannot be kept on this computer.</source>
        <translation>لا يضيع شيء على المقسم، لكن الجديد هناك لا يمكن حفظه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. What you typed is still here.</source>
        <translation>لم يتغير شيء. ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still here.</source>
        <translation>لم يُحفظ شيء. ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Paste a new one, without anything around it.</source>
        <translation>الصق رمزًا جديدًا، بلا شيء حوله.</translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln contacts in order…</source>
        <translation>
            <numerusform>جارٍ ترتيب %Ln جهة اتصال…</numerusform>
            <numerusform>جارٍ ترتيب جهة اتصال واحدة…</numerusform>
            <numerusform>جارٍ ترتيب جهتي اتصال…</numerusform>
            <numerusform>جارٍ ترتيب %Ln جهات اتصال…</numerusform>
            <numerusform>جارٍ ترتيب %Ln جهة اتصال…</numerusform>
            <numerusform>جارٍ ترتيب %Ln جهة اتصال…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the contacts: %1 of %2</source>
        <translation>جارٍ قراءة جهات الاتصال: %1 من %2</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>جارٍ قراءة جهات الاتصال…</translation>
    </message>
    <message>
        <source>Refresh and look at what it has.</source>
        <translation>حدّث وانظر إلى ما لديه.</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>لم يُعثر على الخادم</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>سجّل الدخول للمتابعة.</translation>
    </message>
    <message>
        <source>Sign in to the PBX&apos;s web page, change it there, then sign in here with the new one.</source>
        <translation>سجّل الدخول إلى صفحة المقسم على الويب وغيّرها هناك، ثم سجّل الدخول هنا بالجديدة.</translation>
    </message>
    <message>
        <source>Sign in with an access token instead, and tell the PBX&apos;s administrator.</source>
        <translation>سجّل الدخول برمز وصول بدلًا من ذلك، وأخبر مسؤول المقسم.</translation>
    </message>
    <message>
        <source>Sign in with your password again; a new code will be mailed.</source>
        <translation>سجّل الدخول بكلمة مرورك من جديد؛ وسيُرسل رمز جديد.</translation>
    </message>
    <message>
        <source>Sign in, and it is kept again.</source>
        <translation>سجّل الدخول فيُحفظ من جديد.</translation>
    </message>
    <message>
        <source>Sign-in is blocked</source>
        <translation>تسجيل الدخول محظور</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Somebody or something removed it there; your contacts on the PBX are as they were.</source>
        <translation>أزاله أحد أو شيء من هناك؛ جهات اتصالك على المقسم كما كانت.</translation>
    </message>
    <message>
        <source>Something answered, but not in the language of the PBX&apos;s contacts.</source>
        <translation>أجاب شيء، لكن ليس بلغة جهات الاتصال على المقسم.</translation>
    </message>
    <message>
        <source>Start it by itself to see why: main.py demo-server.</source>
        <translation>شغّله وحده لترى السبب: ‎main.py demo-server.</translation>
    </message>
    <message>
        <source>Switchbook does not wait for it: your sign-in is held in memory only.</source>
        <translation>لا ينتظر Switchbook ذلك: تسجيل دخولك في الذاكرة فقط.</translation>
    </message>
    <message>
        <source>Switchbook does not wait for it; until it answers nothing is kept on this computer.</source>
        <translation>لا ينتظرها Switchbook؛ وحتى تجيب لا يُحفظ شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Switchbook made a mistake</source>
        <translation>أخطأ Switchbook</translation>
    </message>
    <message>
        <source>Tell the PBX&apos;s administrator.</source>
        <translation>أخبر مسؤول المقسم.</translation>
    </message>
    <message>
        <source>The PBX cannot be reached</source>
        <translation>لا يمكن الوصول إلى المقسم</translation>
    </message>
    <message>
        <source>The PBX could not be asked</source>
        <translation>تعذر سؤال المقسم</translation>
    </message>
    <message>
        <source>The PBX did not accept it</source>
        <translation>لم يقبله المقسم</translation>
    </message>
    <message>
        <source>The PBX did not answer.</source>
        <translation>لم يُجب المقسم.</translation>
    </message>
    <message>
        <source>The PBX did not let you in</source>
        <translation>لم يسمح لك المقسم بالدخول</translation>
    </message>
    <message>
        <source>The PBX does not accept this access token: it has ended, or is not whole.</source>
        <translation>لا يقبل المقسم رمز الوصول هذا: إما أنه انتهى أو أنه ناقص.</translation>
    </message>
    <message>
        <source>The PBX does not accept this sign-in any more. What you typed is still here.</source>
        <translation>لم يعد المقسم يقبل تسجيل الدخول هذا. ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>The PBX does not answer at that address</source>
        <translation>لا يُجيب المقسم على هذا العنوان</translation>
    </message>
    <message>
        <source>The PBX does not have it any more. What you typed is still here.</source>
        <translation>لم تعد موجودة على المقسم. ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>The PBX does not prolong it. What you typed is still here.</source>
        <translation>لا يمدّده المقسم. ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>The PBX does not take this code; only the one mailed last counts.</source>
        <translation>لا يقبل المقسم هذا الرمز؛ لا يُعتد إلا بآخر رمز أُرسل.</translation>
    </message>
    <message>
        <source>The PBX does not tell what has changed</source>
        <translation>لا يذكر المقسم ما الذي تغيّر</translation>
    </message>
    <message>
        <source>The PBX does not wait for it any more.</source>
        <translation>لم يعد المقسم ينتظره.</translation>
    </message>
    <message>
        <source>The PBX had your change, and now it has what was there before.</source>
        <translation>كان تغييرك على المقسم، ثم عاد إليه ما كان قبله.</translation>
    </message>
    <message>
        <source>The PBX has a problem</source>
        <translation>في المقسم مشكلة</translation>
    </message>
    <message>
        <source>The PBX is busy</source>
        <translation>المقسم مشغول</translation>
    </message>
    <message>
        <source>The PBX knows nobody under this domain; the password was not tried.</source>
        <translation>لا يعرف المقسم أحدًا في هذا النطاق؛ ولم تُجرَّب كلمة المرور.</translation>
    </message>
    <message>
        <source>The PBX mails a code to whoever signs in.</source>
        <translation>يرسل المقسم رمزًا بالبريد إلى كل من يسجّل الدخول.</translation>
    </message>
    <message>
        <source>The PBX refused it</source>
        <translation>رفضه المقسم</translation>
    </message>
    <message>
        <source>The PBX refused it as a contradiction</source>
        <translation>رفضه المقسم لأنه متعارض</translation>
    </message>
    <message>
        <source>The PBX says: %1.</source>
        <translation>يقول المقسم: %1.</translation>
    </message>
    <message>
        <source>The PBX was asked, but did not answer.</source>
        <translation>سُئل المقسم، لكنه لم يُجب.</translation>
    </message>
    <message>
        <source>The PBX was asked, but its answer did not come whole.</source>
        <translation>سُئل المقسم، لكن جوابه لم يصل كاملًا.</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate ended on %1</source>
        <translation>انتهت شهادة المقسم في %1</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate ends on %1</source>
        <translation>تنتهي شهادة المقسم في %1</translation>
    </message>
    <message>
        <source>The account&apos;s folder could not be removed</source>
        <translation>تعذرت إزالة مجلد الحساب</translation>
    </message>
    <message>
        <source>The answer to adding this contact was lost, and the PBX has more than one new contact like it.</source>
        <translation>ضاع الجواب عن إضافة جهة الاتصال هذه، وعلى المقسم أكثر من جهة جديدة مثلها.</translation>
    </message>
    <message>
        <source>The answer was lost, and the PBX&apos;s list does not tell.</source>
        <translation>ضاع الجواب، وقائمة المقسم لا توضح ذلك.</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>تغيّرت الشهادة</translation>
    </message>
    <message>
        <source>The code came too late</source>
        <translation>جاء الرمز متأخرًا</translation>
    </message>
    <message>
        <source>The code could not be mailed</source>
        <translation>تعذر إرسال الرمز</translation>
    </message>
    <message>
        <source>The computer is there, but no PBX listens at that port; nothing was sent.</source>
        <translation>الحاسوب موجود، لكن لا مقسم يصغي على هذا المنفذ؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>The contact is as it was.</source>
        <translation>جهة الاتصال كما كانت.</translation>
    </message>
    <message>
        <source>The contacts are being read anew. If the key turns up, the old files can be opened.</source>
        <translation>تُقرأ جهات الاتصال من جديد. إن ظهر المفتاح أمكن فتح الملفات القديمة.</translation>
    </message>
    <message>
        <source>The contacts are being read anew; nothing needs to be done.</source>
        <translation>تُقرأ جهات الاتصال من جديد؛ لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>The contacts kept on this computer were damaged</source>
        <translation>كانت جهات الاتصال المحفوظة على هذا الحاسوب تالفة</translation>
    </message>
    <message>
        <source>The contacts on this computer are closed</source>
        <translation>جهات الاتصال على هذا الحاسوب مغلقة</translation>
    </message>
    <message>
        <source>The contacts on this computer cannot be read</source>
        <translation>لا يمكن قراءة جهات الاتصال على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The damaged file was set aside. What is on the PBX is untouched.</source>
        <translation>وُضع الملف التالف جانبًا. ما على المقسم لم يُمس.</translation>
    </message>
    <message>
        <source>The demo PBX did not start</source>
        <translation>لم يبدأ المقسم التجريبي</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The file cannot be read, or holds no certificate of an authority in PEM.</source>
        <translation>لا يمكن قراءة الملف، أو لا يحتوي على شهادة جهة تصديق بصيغة PEM.</translation>
    </message>
    <message>
        <source>The file of unsent changes was damaged</source>
        <translation>كان ملف التغييرات غير المرسلة تالفًا</translation>
    </message>
    <message>
        <source>The folder of Switchbook cannot be written</source>
        <translation>لا يمكن الكتابة في مجلد Switchbook</translation>
    </message>
    <message>
        <source>The key to the contacts kept here is gone from the keyring</source>
        <translation>لم يعد مفتاح جهات الاتصال المحفوظة هنا في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The keyring cannot hold this sign-in</source>
        <translation>لا تتسع سلسلة المفاتيح لتسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>سلسلة المفاتيح لا تُجيب</translation>
    </message>
    <message>
        <source>The keyring has not answered yet</source>
        <translation>لم تُجب سلسلة المفاتيح بعد</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The keyring of this computer did not take it; it is held in memory only.</source>
        <translation>لم تقبله سلسلة المفاتيح على هذا الحاسوب؛ وهو في الذاكرة فقط.</translation>
    </message>
    <message>
        <source>The keyring refused</source>
        <translation>رفضت سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The old files were set aside, not deleted; they may hold changes that were not sent.</source>
        <translation>وُضعت الملفات القديمة جانبًا ولم تُحذف؛ وقد تحتوي على تغييرات لم تُرسل.</translation>
    </message>
    <message>
        <source>The password is right, but the PBX wants a new one before it lets you in.</source>
        <translation>كلمة المرور صحيحة، لكن المقسم يريد كلمة جديدة قبل أن يسمح لك بالدخول.</translation>
    </message>
    <message>
        <source>The profile cannot be written</source>
        <translation>لا يمكن الكتابة في الملف الشخصي</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s network did not make a way to the PBX; nothing was sent.</source>
        <translation>لم يفتح وكيل شبكة هذا الحاسوب طريقًا إلى المقسم؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The proxy refused</source>
        <translation>رفض الوكيل</translation>
    </message>
    <message>
        <source>The server closed the connection or answered nothing that can be read.</source>
        <translation>أغلق الخادم الاتصال، أو لم يُجب بشيء يُقرأ.</translation>
    </message>
    <message>
        <source>The server did not prove who it is with a certificate that this computer trusts; nothing was sent.</source>
        <translation>لم يثبت الخادم هويته بشهادة يثق بها هذا الحاسوب؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server shows a certificate that nobody vouches for whom this computer trusts; nothing was sent.</source>
        <translation>يعرض الخادم شهادة لا يشهد لها من يثق به هذا الحاسوب؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted; nothing was sent. Trusted: %1. Shown now: %2.</source>
        <translation>يعرض الخادم شهادة غير التي وثقت بها؛ لم يُرسل شيء. الموثوقة: %1. المعروضة الآن: %2.</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>انتهى تسجيل الدخول</translation>
    </message>
    <message>
        <source>The token is longer than this system&apos;s keyring allows; it is held in memory only.</source>
        <translation>رمز الوصول أطول مما تسمح به سلسلة المفاتيح في هذا النظام؛ وهو في الذاكرة فقط.</translation>
    </message>
    <message>
        <source>The whole list is being read anew; nothing needs to be done.</source>
        <translation>تُقرأ القائمة كلها من جديد؛ لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>They are read from the PBX as you need them.</source>
        <translation>تُقرأ من المقسم عند الحاجة إليها.</translation>
    </message>
    <message>
        <source>This PBX cannot do that</source>
        <translation>لا يستطيع هذا المقسم ذلك</translation>
    </message>
    <message>
        <source>This account may not do that; nothing was changed.</source>
        <translation>لا يحق لهذا الحساب ذلك؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This computer has no way to the PBX at the moment; nothing was sent.</source>
        <translation>ليس لهذا الحاسوب طريق إلى المقسم في الوقت الحالي؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This contact is gone</source>
        <translation>لم تعد جهة الاتصال هذه موجودة</translation>
    </message>
    <message>
        <source>This contact was deleted on the PBX</source>
        <translation>حُذفت جهة الاتصال هذه على المقسم</translation>
    </message>
    <message>
        <source>This is no server address</source>
        <translation>هذا ليس عنوان خادم</translation>
    </message>
    <message>
        <source>This is not a PBX that Switchbook knows</source>
        <translation>هذا ليس مقسمًا يعرفه Switchbook</translation>
    </message>
    <message>
        <source>Try again after %1, or ask the PBX&apos;s administrator, who can unblock this computer.</source>
        <translation>حاول من جديد بعد %1، أو اسأل مسؤول المقسم الذي يستطيع رفع الحظر عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <translation>حاول من جديد بعد %1.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>حاول من جديد بعد دقيقة.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول من جديد.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log.</source>
        <translation>حاول من جديد؛ وإن تكرر فأبلغ عنه مع سجل الأحداث.</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the PBX&apos;s administrator (its disk may be full).</source>
        <translation>حاول من جديد؛ وإن استمر فأخبر مسؤول المقسم (ربما امتلأ قرصه).</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the PBX&apos;s administrator, or use an access token.</source>
        <translation>حاول من جديد؛ وإن استمر فأخبر مسؤول المقسم، أو استخدم رمز وصول.</translation>
    </message>
    <message>
        <source>Try again; the PBX or the network may be slow.</source>
        <translation>حاول من جديد؛ ربما كان المقسم أو الشبكة بطيئًا.</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Type it again, or let another one be sent.</source>
        <translation>اكتبه من جديد، أو اطلب إرسال رمز آخر.</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>اكتب الرمز.</translation>
    </message>
    <message>
        <source>Undone elsewhere</source>
        <translation>تم التراجع عنه في مكان آخر</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again to stay signed in.</source>
        <translation>افتح قفل سلسلة المفاتيح، ثم حاول من جديد لتبقى مسجّل الدخول.</translation>
    </message>
    <message>
        <source>Use the newer version, or read the contacts from the PBX with this one.</source>
        <translation>استخدم الإصدار الأحدث، أو اقرأ جهات الاتصال من المقسم بهذا الإصدار.</translation>
    </message>
    <message>
        <source>User name, password or domain are not right. The user name is not the extension number, and the password is that of the user account, not of the phone.</source>
        <translation>اسم المستخدم أو كلمة المرور أو النطاق غير صحيح. اسم المستخدم ليس الرقم الداخلي، وكلمة المرور هي كلمة حساب المستخدم لا كلمة الهاتف.</translation>
    </message>
    <message>
        <source>Wait, or ask the PBX&apos;s administrator, who can unblock this computer.</source>
        <translation>انتظر، أو اسأل مسؤول المقسم الذي يستطيع رفع الحظر عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What happened is in the log. What you typed is still here.</source>
        <translation>ما حدث مدوّن في سجل الأحداث. ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>What is on the PBX is untouched.</source>
        <translation>ما على المقسم لم يُمس.</translation>
    </message>
    <message>
        <source>What was asked for came too late.</source>
        <translation>جاء الطلب متأخرًا.</translation>
    </message>
    <message>
        <source>What you changed is still here.</source>
        <translation>ما غيّرته ما زال هنا.</translation>
    </message>
    <message>
        <source>What you saved is still here, and not on the PBX.</source>
        <translation>ما حفظته ما زال هنا، وليس على المقسم.</translation>
    </message>
    <message>
        <source>What you see is right, but it is not kept on this computer for the next start.</source>
        <translation>ما تراه صحيح، لكنه لا يُحفظ على هذا الحاسوب للتشغيل القادم.</translation>
    </message>
    <message>
        <source>Without it nobody can sign in with a password.</source>
        <translation>بدونه لا يستطيع أحد تسجيل الدخول بكلمة مرور.</translation>
    </message>
    <message>
        <source>Without one your sign-in is held in memory only; nothing of it is on disk.</source>
        <translation>بدونها يبقى تسجيل دخولك في الذاكرة فقط؛ لا شيء منه على القرص.</translation>
    </message>
    <message>
        <source>Write https:// in front of the address instead of http://.</source>
        <translation>اكتب ‎https://‎ أمام العنوان بدلًا من ‎http://‎.</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>رمز خاطئ</translation>
    </message>
    <message>
        <source>You deleted it %1, the change was seen %2.</source>
        <translation>حذفتها: %1، وشوهد التغيير: %2.</translation>
    </message>
    <message>
        <source>Your password has to be changed first</source>
        <translation>يجب تغيير كلمة مرورك أولًا</translation>
    </message>
    <message>
        <source>Your sign-in is held in memory only; nothing of it is on disk.</source>
        <translation>تسجيل دخولك في الذاكرة فقط؛ لا شيء منه على القرص.</translation>
    </message>
    <message>
        <source>Your sign-in is not in the keyring any more</source>
        <translation>لم يعد تسجيل دخولك في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Your sign-in is not kept</source>
        <translation>تسجيل دخولك غير محفوظ</translation>
    </message>
    <message>
        <source>Your sign-in is safe in the keyring, but not whose it is.</source>
        <translation>تسجيل دخولك آمن في سلسلة المفاتيح، لكن صاحبه غير محفوظ.</translation>
    </message>
    <message>
        <source>Yours was saved %1, theirs was seen %2.</source>
        <translation>قيمتك حُفظت: %1، والأخرى شوهدت: %2.</translation>
    </message>
    <message>
        <source>a contact without a name</source>
        <translation>جهة اتصال بلا اسم</translation>
    </message>
    <message>
        <source>adding of %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message numerus="yes">
        <source>adding of %Ln contacts</source>
        <translation>
            <numerusform>إضافة %Ln جهة اتصال</numerusform>
            <numerusform>إضافة جهة اتصال واحدة</numerusform>
            <numerusform>إضافة جهتي اتصال</numerusform>
            <numerusform>إضافة %Ln جهات اتصال</numerusform>
            <numerusform>إضافة %Ln جهة اتصال</numerusform>
            <numerusform>إضافة %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>يجري البحث عنه</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>change of %1 of %2</source>
        <translation>تغيير %1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>change of %1 of %Ln contacts</source>
        <translation>
            <numerusform>تغيير %1 في %Ln جهة اتصال</numerusform>
            <numerusform>تغيير %1 في جهة اتصال واحدة</numerusform>
            <numerusform>تغيير %1 في جهتي اتصال</numerusform>
            <numerusform>تغيير %1 في %Ln جهات اتصال</numerusform>
            <numerusform>تغيير %1 في %Ln جهة اتصال</numerusform>
            <numerusform>تغيير %1 في %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %Ln contacts</source>
        <translation>
            <numerusform>تغيير %Ln جهة اتصال</numerusform>
            <numerusform>تغيير جهة اتصال واحدة</numerusform>
            <numerusform>تغيير جهتي اتصال</numerusform>
            <numerusform>تغيير %Ln جهات اتصال</numerusform>
            <numerusform>تغيير %Ln جهة اتصال</numerusform>
            <numerusform>تغيير %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>complete at %1</source>
        <translation>مكتملة: %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>حذف %1</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %Ln contacts</source>
        <translation>
            <numerusform>حذف %Ln جهة اتصال</numerusform>
            <numerusform>حذف جهة اتصال واحدة</numerusform>
            <numerusform>حذف جهتي اتصال</numerusform>
            <numerusform>حذف %Ln جهات اتصال</numerusform>
            <numerusform>حذف %Ln جهة اتصال</numerusform>
            <numerusform>حذف %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>favourite of %1</source>
        <translation>المفضلة: %1</translation>
    </message>
    <message numerus="yes">
        <source>favourite of %Ln contacts</source>
        <translation>
            <numerusform>المفضلة: %Ln جهة اتصال</numerusform>
            <numerusform>المفضلة: جهة اتصال واحدة</numerusform>
            <numerusform>المفضلة: جهتا اتصال</numerusform>
            <numerusform>المفضلة: %Ln جهات اتصال</numerusform>
            <numerusform>المفضلة: %Ln جهة اتصال</numerusform>
            <numerusform>المفضلة: %Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>given up</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>here, again</source>
        <translation>هنا، من جديد</translation>
    </message>
    <message>
        <source>here, undone</source>
        <translation>هنا، بالتراجع</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>يجري إرساله</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>محفوظة في %1</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>no favourite any more</source>
        <translation>لم تعد مفضلة</translation>
    </message>
    <message>
        <source>on the PBX</source>
        <translation>على المقسم</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>typed, not saved</source>
        <translation>مكتوب، غير محفوظ</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>ينتظر الإرسال</translation>
    </message>
</context>
<context>
    <name>phrasing</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 ← %2</translation>
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
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
</TS>
