"""Words that tell what stands in a signature, in six languages.

English, German, French, Spanish, Japanese and Arabic; others are read as far as they look
alike. All comparing is of folded words, so that ``Móvil`` and ``MOVIL`` are one.
"""

import re
from enum import Enum, auto

from contacts.folding import folded


class Label(Enum):
    """What a word before a value says of it."""

    TEL = auto()
    MOBILE = auto()
    FAX = auto()
    WORK = auto()
    HOME = auto()
    OTHER = auto()
    EMAIL = auto()
    WEB = auto()
    NAME = auto()
    COMPANY = auto()
    TITLE = auto()
    ADDRESS = auto()
    NOTES = auto()


_LABELS = {
    Label.TEL: """
        t p ph tel tele telephone phone call telefon tlf tf telf telefono fon fono ruf rufnummer
        festnetz fijo fixe standard zentrale centralita ext extension durchwahl dw poste
        電話 電話番号 tel番号 固定電話 代表 直通 内線 هاتف الهاتف تليفون تلفون تحويلة 📞 ☎ ✆
        """,
    Label.MOBILE: """
        m c mob mobile mobil mobiltelefon mobilnummer handy handynummer cell cellphone cellular cel
        celular movil portable gsm whatsapp 携帯 携帯電話 携帯番号 モバイル
        جوال الجوال محمول المحمول موبايل خلوي نقال 📱 📲
        """,
    Label.FAX: "f fax telefax facsimile telecopie fx ファックス ファクス فاكس الفاكس 📠",
    Label.WORK: """
        o d b w office work business buro dienstlich geschaftlich direct direkt ligne directa
        directo oficina trabajo bureau main switchboard desk
        会社 職場 勤務先 مكتب المكتب العمل مباشر
        """,
    Label.HOME: "h home privat private personal domicile casa particular 自宅 منزل المنزل البيت",
    Label.OTHER: "other andere autre otro その他 آخر",
    Label.EMAIL: """
        e mail email emails mailto correo courriel mel メール eメール メールアドレス
        بريد البريد الإلكتروني إيميل ايميل ✉ 📧 📩
        """,
    Label.WEB: """
        web website site internet homepage url www pagina sitio webseite ホームページ
        ウェブ ウェブサイト
        موقع الموقع 🌐 🔗
        """,
    Label.NAME: "name nom nombre contact contacto 氏名 名前 お名前 الاسم اسم 👤",
    Label.COMPANY: """
        company firma empresa societe entreprise organisation organization compania unternehmen
        会社名 社名 الشركة 🏢
        """,
    Label.TITLE: """
        title position role job funktion fonction puesto cargo titel stelle 役職 職種 المنصب الوظيفة
        المسمى الوظيفي 💼
        """,
    Label.ADDRESS: """
        address adresse anschrift direccion domicilio postadresse 住所 所在地 العنوان عنوان 📍 🏠
        """,
    Label.NOTES: "note notes notiz notizen notas remarque remarques 備考 メモ ملاحظات",
}
_LABEL_OF = {word: label for label, words in _LABELS.items() for word in folded(words).split()}
_NOISE = frozenset(folded("no nr num number numero nummer n de la le du رقم 番号 phone").split())
_MARKS = "\u0300-\u036f\u064b-\u065f\u0670"
_WORD = re.compile(f"[^\\W_](?:(?!_)[\\w{_MARKS}])*|[📞☎✆📱📲📠✉📧📩🌐🔗👤🏢💼📍🏠]")
_SHORTEST = 3  # code points of what is compared with a mail address
_STRONG = {Label.TEL, Label.MOBILE, Label.FAX, Label.OTHER}


def words_in(text: str) -> list[re.Match[str]]:
    """Return the words of *text*, with their places; a sign such as ☎ is one, too."""
    return list(_WORD.finditer(text))


def label_of(word: str) -> Label | None:
    """Return what *word* says of the value behind it, if that is anything."""
    return _LABEL_OF.get(folded(word))


def is_noise(word: str) -> bool:
    """Whether *word* says nothing of a value, but may stand in a label, as in "Phone no. 2"."""
    return folded(word) in _NOISE or (len(word) == 1 and word.isdecimal())


def is_strong(word: str) -> bool:
    """Whether a few digits behind *word* are a number already, as in "Tel. 123"."""
    return label_of(word) in _STRONG and (len(word) > 1 or not word.isascii())


_FORMS = re.compile(
    r"(?<![\w.])(?:g?GmbH|GMBH|mbH|AG|KGa?A?|OHG|GbR|UG|e\.\s?[KVG]\.|eG|SE|"
    r"Inc|INC|Ltd|LTD|Limited|LIMITED|LLC|L\.L\.C|LLP|PLC|plc|Corp|CORP|Corporation|Company|Co|"
    r"Group|Gruppe|Groupe|Grupo|Holding|Pty|"
    r"S\.?\s?L\.?(?:\s?[UL]\.?)?|S\.?\s?A\.?(?:\s?[SU]\.?)?|S\.\s?de\s?R\.\s?L|C\.?B\.|"
    r"S\.?A\.?R\.?L|SARL|Sàrl|SASU|EURL|SNC|SCI|B\.?V|N\.?V|S\.?p\.?A|S\.?r\.?l|"
    r"Oyj?|AB|A/S|ApS|AS|K\.?K|University|Universität|Universidad|Université|"
    r"Hospital|Institut|Institute|Stadtwerke|Verlag|Bank)(?![\w])\.?"
)
_FORMS_ANYWHERE = re.compile(
    "株式会社|有限会社|合同会社|合資会社|一般社団法人|財団法人|\\(株\\)|\\(有\\)|㈱|㈲|大学|病院|銀行"
    "|(?<!\\w)(?:شركة|مؤسسة|مجموعة|جامعة|مستشفى|بنك|مصرف)(?!\\w)"
)


def names_company(text: str) -> bool:
    """Whether *text* has a legal form in it, or a word for a house of some kind."""
    return bool(_FORMS.search(text) or _FORMS_ANYWHERE.search(text))


def is_legal_form(text: str) -> bool:
    """Whether *text* is a legal form and nothing else."""
    return bool(_FORMS.fullmatch(text) or _FORMS_ANYWHERE.fullmatch(text))


_ROLES = frozenset(
    folded("""
    head chief ceo cto cfo coo cio cmo vp president vice director manager lead leader officer owner
    founder cofounder partner engineer developer designer architect consultant advisor adviser
    analyst assistant secretary administrator accountant lawyer attorney solicitor professor teacher
    nurse doctor surgeon researcher scientist technician specialist representative executive buyer
    planner editor journalist coordinator supervisor agent clerk trainee intern student sales
    marketing support procurement purchasing accounting receptionist programmer buchhaltung
    leiter leiterin geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung vorstand inhaber inhaberin
    prokurist prokuristin vertrieb vertriebsleiter vertriebsleiterin einkauf ingenieur ingenieurin
    entwickler entwicklerin berater beraterin referent referentin assistenz sachbearbeiter
    sachbearbeiterin techniker technikerin meister rechtsanwalt rechtsanwaltin steuerberater
    steuerberaterin abteilungsleiter abteilungsleiterin projektleiter projektleiterin kundendienst
    personalleiter personalleiterin sekretariat auszubildender mitarbeiter mitarbeiterin arzt arztin
    directeur directrice responsable chef gerant gerante president presidente ingenieure
    developpeur developpeuse conseiller conseillere charge chargee avocat avocate comptable
    commercial commerciale secretaire technicien technicienne associe associee fondateur
    fondatrice professeur acheteur acheteuse consultante
    jefe jefa gerente directora ingeniero ingeniera abogado abogada consejero consejera
    presidenta comercial ventas administrativo administrativa contable tecnico tecnica asesor
    asesora encargado encargada coordinador coordinadora socio socia fundador fundadora
    desarrollador desarrolladora arquitecto arquitecta profesor profesora medico medica subdirector
    مدير مديرة المدير رئيس رئيسة مهندس مهندسة مستشار مستشارة محاسب محاسبة مسؤول مسؤولة نائب محام
    محامي محامية طبيب طبيبة أستاذ استاذ مشرف مشرفة منسق منسقة سكرتير سكرتيرة أخصائي موظف مندوب
    """).split()
)
_ROLE_ENDS = re.compile(
    "(?:部長|課長|係長|社長|会長|所長|室長|店長|主任|主査|取締役|執行役員|役員|代表|担当|マネージャー|ディレクター"
    "|エンジニア|デザイナー|コンサルタント|リーダー|部|課|室|係|グループ|チーム|本部|支店)$"
)


def names_role(text: str) -> bool:
    """Whether *text* has a word for what somebody does."""
    if any(_ROLE_ENDS.search(word) for word in text.split()):
        return True
    return any(word[0] in _ROLES for word in words_in(folded(text)))


_STREETS = re.compile(
    r"stra(?:ss|ß)e\b|\w(?:str\.|weg\b|platz\b|allee\b|gasse\b|ufer\b|ring\b|damm\b)|\bstr\b|"
    r"\b(?:street|st|road|rd|avenue|ave|av|blvd|boulevard|lane|drive|way|square|suite|floor|"
    r"house|court|parkway|highway|room|building|p\.?\s?o\.?\s?box|postfach|apartado|bp|"
    r"calle|avda|avenida|plaza|paseo|carrera|carretera|camino|rue|quai|chemin|place|allee|impasse|"
    r"route|cours|via|piazza)\b|\bc/|"
    r"شارع|طريق|ص\.?\s?ب|حي\b|صندوق بريد|〒|丁目|番地|番|号|階|[都道府県市区町村]"
)
_POSTCODE = re.compile(
    r"(?<![\w/-])(?:[A-Z]{1,2}[- ])?\d{4,6}(?:-\d{3,4})?(?![\w/-])"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|〒|(?<!\d)\d{3}-\d{4}(?!\d)"
)
_REGISTERS = frozenset(
    folded("""
    hrb hra ust ustid idnr steuernummer vat cif nif siret siren rcs iban bic swift eori tva reg
    registergericht amtsgericht registered registro copyright konto blz tax
    """).split()
)


def names_place(text: str) -> bool:
    """Whether *text* is part of an address: a street with its number, or a town with its code."""
    if not may_be_house(text):
        return "〒" in text
    has_street = _STREETS.search(text.casefold()) is not None
    return has_street or _POSTCODE.search(text) is not None


def may_be_house(text: str) -> bool:
    """Whether *text* may be a street with its number, where a town follows."""
    words = [word[0] for word in words_in(folded(text))]
    has_letters = any(character.isalpha() for character in text)
    return has_digit(text) and has_letters and not _REGISTERS.intersection(words)


def has_digit(text: str) -> bool:
    """Whether *text* has a decimal digit, of whatever script."""
    return any(character.isdecimal() for character in text)


_COUNTRIES = frozenset(
    folded("""
    germany deutschland austria osterreich switzerland schweiz suisse france spain espana mexico
    italy italia portugal netherlands belgium belgique uk usa england scotland ireland canada japan
    日本 الإمارات مصر السعودية الأردن المغرب morocco egypt argentina colombia chile peru luxembourg
    """).split()
)
_CREDENTIALS = frozenset(
    folded("phd mba msc bsc ma ba md jd cpa esq jr sr ii iii dipl ing pmp llm dds cfa pe").split()
)


def is_country(text: str) -> bool:
    """Whether *text* is a country that often ends an address."""
    return folded(text).strip(" .") in _COUNTRIES


def is_credential(text: str) -> bool:
    """Whether *text* belongs to the name before it, as in "Jane Doe, PhD"."""
    words = folded(text.replace(".", "")).replace("-", " ").split()
    return bool(words) and all(word in _CREDENTIALS for word in words)


_GREETINGS = """
mit freundlichen; mit freundlichem; mit besten; freundliche grüße; viele grüße; beste grüße;
schöne grüße; liebe grüße; herzliche grüße; best regards; kind regards; warm regards;
best wishes; kindest regards; many thanks; with best; with kind; sincerely; yours sincerely;
yours faithfully; thank you; saludos; un saludo; un cordial; atentamente; cordialmente;
gracias; cordialement; bien cordialement; bien à vous; salutations; vielen dank;
sent from my; gesendet von meinem; von meinem; enviado desde; envoyé de mon;
よろしくお願い; 宜しくお願い; 敬具; お世話になって;
مع أطيب; مع خالص; تحياتي; أطيب التحيات; شكرا
"""
_BEGINNINGS = tuple(folded(each.strip()) for each in _GREETINGS.split(";"))
_WHOLE = {"best", "mfg", "vg", "lg", "cheers", "thanks", "danke", "merci", "regards"}


def is_greeting(text: str) -> bool:
    """Whether *text* ends a letter, rather than being part of a signature."""
    said = folded(text).strip(" ,.!-")
    return said in _WHOLE or said.startswith(_BEGINNINGS)


def is_in_mailbox(text: str, mailbox: str) -> bool:
    """Whether a word of *text* stands in what is before the @ of a mail address."""
    words = (folded(word[0]) for word in words_in(text))
    return any(len(word) >= _SHORTEST and word in folded(mailbox) for word in words)


def is_named_like(text: str, host: str) -> bool:
    """Whether a part of a mail address's host, but for its ending, stands in *text*."""
    key = "".join(word[0] for word in words_in(folded(text)))
    names = ("".join(_WORD.findall(folded(each))) for each in host.split(".")[:-1])
    return any(len(name) >= _SHORTEST and name in key for name in names)
