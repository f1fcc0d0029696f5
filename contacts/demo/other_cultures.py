"""People whose names are written in other scripts than Latin. All are invented.

A family name that does not change with gender was chosen wherever a language has both.
"""
# ruff: noqa: RUF001 - letters that look like Latin ones are the point of this table

from contacts.demo.cultures import Culture, lines, names
from contacts.demo.phones import ABROAD

GREEK = Culture(
    given=names(
        "Αλέξανδρος=alexandros Βασιλική=vasiliki Γεωργία=georgia Δημήτρης=dimitris"
        " Ελένη=eleni Θανάσης=thanasis Ιωάννα=ioanna Κώστας=kostas Νίκη=niki Χρυσούλα=chrysoula"
    ),
    family=names(
        "Αθανασίου=athanasiou Βασιλείου=vasileiou Γεωργίου=georgiou Δημητρίου=dimitriou"
        " Ιωάννου=ioannou Κωνσταντίνου=konstantinou Μιχαήλ=michail Νικολάου=nikolaou"
        " Οικονόμου=oikonomou Χριστοδούλου=christodoulou"
    ),
    orders=("{given} {family}", "{given} {family}", "{family} {given}"),
    companies=lines("""
        Αφοί {family} Ο.Ε.
        Ελαιώνες Ήλιος Α.Ε.
        Φαρμακείο {family}
    """),
    titles=("Λογιστήριο", "Γραμματεία", "Διεύθυνση", "Πωλήσεις"),
    streets=("Οδός Ελιάς {number}", "Πλατεία Ανέμων {number}"),
    towns=("105 51 Αθήνα", "546 24 Θεσσαλονίκη"),
    remarks=("Να τηλεφωνήσω το πρωί.",),
    phones=ABROAD,
)

UKRAINIAN = Culture(
    given=names(
        "Богдан=bohdan Ганна=hanna Євген=yevhen Катерина=kateryna"
        " Любов=liubov Мар'яна=mariana Олексій=oleksii Софія=sofiia Юрій=yurii"
    ),
    family=names(
        "Бондаренко=bondarenko Гнатюк=hnatiuk Іваненко=ivanenko Коваленко=kovalenko"
        " Кравчук=kravchuk Мельник=melnyk Петренко=petrenko Ткаченко=tkachenko"
        " Шевчук=shevchuk Щербак=shcherbak"
    ),
    orders=("{given} {family}", "{given} {family}", "{family} {given}"),
    companies=lines("""
        ТОВ «Калинові роси»
        Пекарня {family}
        Видавництво «Човен»
    """),
    titles=("Бухгалтерія", "Відділ продажів", "Директор", "Інженер зв'язку"),
    streets=("вул. Вишнева, {number}", "пров. Тихий, {number}, кв. 12"),
    towns=("01001 Київ", "79000 Львів", "65000 Одеса"),
    remarks=("Дзвонити після обіду.",),
    phones=ABROAD,
)

RUSSIAN = Culture(
    given=names(
        "Алёна=alyona Виталий=vitaly Григорий=grigory Елизавета=elizaveta Игорь=igor"
        " Ксения=ksenia Фёдор=fyodor Юлия=yulia"
    ),
    family=names(
        "Белых=belykh Гончар=gonchar Долгих=dolgikh Кравец=kravets Седых=sedykh"
        " Соловей=solovey Черных=chernykh Шульга=shulga"
    ),
    orders=("{given} {family}", "{family} {given}"),
    companies=("ООО «Северный ветер»", "Книжная лавка «Ёлка»", "Ателье {family}"),
    titles=("Бухгалтерия", "Отдел закупок", "Главный инженер", "Приёмная"),
    streets=("ул. Берёзовая, д. {number}", "Озёрный пер., {number}"),
    towns=("101000 Москва", "190000 Санкт-Петербург"),
    remarks=("Перезвонить в понедельник.",),
    phones=ABROAD,
)

ARABIC = Culture(
    given=names(
        "أمل=amal بشير=bashir جميلة=jamila خالد=khaled ريم=reem سعيد=said عمر=omar"
        " فاطمة=fatima ليلى=layla يوسف=yousef"
    ),
    family=names(
        "البحري=albahri الحداد=alhaddad الخطيب=alkhatib الزيتوني=alzaytouni السعدي=alsaadi"
        " القاضي=alqadi المنصور=almansour النجار=alnajjar"
    ),
    orders=("{given} {family}",),
    companies=("مخبز {family}", "شركة النخيل للتجارة", "مكتبة {family} وأولاده"),
    titles=("المحاسبة", "المدير العام", "خدمة العملاء", "مهندس شبكات"),
    streets=("شارع الياسمين {number}", "{number} طريق البحر"),
    towns=("القاهرة", "عمّان", "الرباط"),
    remarks=("يفضل الاتصال مساءً.",),
    phones=ABROAD,
)

HEBREW = Culture(
    given=names("אבנר=avner דבורה=dvora חנה=hana יעל=yael נועם=noam עדי=adi שירה=shira תמר=tamar"),
    family=names("אלמוג=almog ברק=barak גולן=golan דרור=dror הררי=harari כרמי=karmi רוזן=rosen"),
    orders=("{given} {family}",),
    companies=('{family} ובניו בע"מ', "מאפיית הגליל", "ספרי ים"),
    titles=("הנהלת חשבונות", 'מנכ"ל', "שירות לקוחות"),
    streets=("רחוב הגפן {number}", "שדרות הים {number}"),
    towns=("תל אביב", "חיפה", "ירושלים"),
    remarks=("להתקשר לפני הצהריים.",),
    phones=ABROAD,
)

HINDI = Culture(
    given=names(
        "अनुराधा=anuradha दीपक=deepak गीता=geeta ईशान=ishaan कृष्णा=krishna नेहा=neha"
        " प्रिया=priya राजेश=rajesh सुनीता=sunita विक्रम=vikram"
    ),
    family=names(
        "अग्रवाल=agrawal चौधरी=chaudhary गुप्ता=gupta जोशी=joshi मिश्रा=mishra"
        " शर्मा=sharma सिंह=singh त्रिपाठी=tripathi"
    ),
    orders=("{given} {family}",),
    companies=("{family} ब्रदर्स", "हिमालय मसाले", "श्री गणेश पुस्तक भंडार"),
    titles=("लेखा विभाग", "प्रबंधक", "ग्राहक सेवा"),
    streets=("{number}, गांधी मार्ग", "{number} नीम गली"),
    towns=("नई दिल्ली 110001", "मुंबई 400001", "जयपुर 302001"),
    remarks=("शाम को फ़ोन करें।",),
    phones=ABROAD,
)

THAI = Culture(
    given=names(
        "กนกวรรณ=kanokwan จิราพร=jiraporn ธนากร=thanakorn นภัสสร=napatsorn ประเสริฐ=prasert"
        " สมชาย=somchai อรทัย=orathai"
    ),
    family=names(
        "แก้วมณี=kaewmanee ใจดี=jaidee ทองสุข=thongsuk บุญมาก=boonmak ศรีสวัสดิ์=srisawat สุขใจ=sukjai"
    ),
    orders=("{given} {family}",),
    companies=("บริษัท ดอกบัวขาว จำกัด", "ร้านหนังสือ {family}", "ครัวคุณ{given}"),
    titles=("ฝ่ายบัญชี", "ผู้จัดการ", "ฝ่ายขาย"),
    streets=("{number} ถนนดอกไม้", "{number}/9 ซอยสุขสันต์"),
    towns=("กรุงเทพฯ 10100", "เชียงใหม่ 50000"),
    remarks=("โทรหาหลังบ่ายสอง",),
    phones=ABROAD,
)

CHINESE = Culture(
    given=names(
        "佳怡=jiayi 建国=jianguo 丽华=lihua 明=ming 思远=siyuan 文静=wenjing 雪=xue 子轩=zixuan"
    ),
    family=names(
        "陈=chen 黄=huang 李=li 林=lin 欧阳=ouyang 王=wang 吴=wu 张=zhang 赵=zhao 周=zhou"
    ),
    orders=("{family}{given}",),
    companies=("{family}记面馆", "青竹软件有限公司", "东湖书店"),
    titles=("财务部", "销售经理", "总经理", "工程师"),
    streets=("竹林路{number}号", "东湖街{number}号3楼"),
    towns=("北京市 100000", "上海市 200000", "成都市 610000"),
    remarks=("请下午三点以后打电话。",),
    phones=ABROAD,
)

JAPANESE = Culture(
    given=names(
        "葵=aoi 大輔=daisuke 花子=hanako 健=ken 真由美=mayumi 直樹=naoki さくら=sakura 裕子=yuko"
    ),
    family=names(
        "青木=aoki 藤原=fujiwara 林=hayashi 小林=kobayashi 森=mori 佐々木=sasaki"
        " 高橋=takahashi 山口=yamaguchi"
    ),
    orders=("{family} {given}", "{family} {given}", "{family}\u3000{given}"),
    companies=("株式会社{family}製作所", "さくら書房", "{family}歯科医院"),
    titles=("経理部", "営業課長", "代表取締役", "受付"),
    streets=("桜町{number}丁目2-3", "港区海岸通り{number}番地"),
    towns=("〒100-0001 東京都", "〒530-0001 大阪市"),
    remarks=("折り返しお電話ください。",),
    phones=ABROAD,
)

KOREAN = Culture(
    given=names(
        "민준=minjun 서연=seoyeon 지우=jiwoo 하은=haeun 도윤=doyun 수빈=subin 영호=youngho"
    ),
    family=names("김=kim 박=park 이=lee 최=choi 정=jung 한=han 남궁=namgung"),
    orders=("{family}{given}", "{family}{given}", "{family} {given}"),
    companies=("{family}가네 분식", "푸른솔 소프트", "한빛 서점"),
    titles=("경리부", "영업 팀장", "대표", "고객 지원"),
    streets=("은행나무로 {number}", "바다길 {number}, 2층"),
    towns=("04524 서울", "48058 부산"),
    remarks=("오후에 전화 주세요.",),
    phones=ABROAD,
)
