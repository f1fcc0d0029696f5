"""People whose names are written in Latin letters, plain and accented. All are invented."""
# ruff: noqa: RUF001 - Turkish has a dotless i

from contacts.demo.cultures import Culture, lines, names
from contacts.demo.phones import ABROAD, AMERICA, BRITAIN, FRANCE, GERMANY, SWEDEN

_WESTERN = ("{given} {family}",) * 7 + ("{family}, {given}",)
_DOUBLE = (*_WESTERN, "{given} {family}-{second}")

AMERICAN = Culture(
    given=names(
        "Ava Carter Denise Elijah Grace Harper Isaiah June Logan Maya Naomi Owen Quinn Riley"
        " Savannah Theodore Walter Zoe"
    ),
    family=names(
        "Abbott Bennett Calloway Dawson Ellison Fairbanks Garrett Hollis Jennings Lockwood"
        " Mercer Prescott Ramsey Sinclair Thatcher Whitaker"
    ),
    orders=(*_WESTERN, "{given} {second[0]}. {family}", "{given} {family} Jr."),
    companies=lines("""
        {family} & Sons Hardware
        Blue Heron Logistics
        {family} Dental Group
        Copper Creek Software, Inc.
        Lakeside Elementary School
        {family}, {family} & Partners LLP
    """),
    titles=lines("""
        Account Manager
        Office Manager
        Director of Operations
        Field Technician
        Head of Purchasing
        Software Engineer
    """),
    streets=("{number} Maple Avenue", "{number} Harbor Street, Suite 5", "{number} Old Mill Road"),
    towns=("New York, NY 10001", "Seattle, WA 98101", "Chicago, IL 60601", "Boston, MA 02108"),
    remarks=("Goes by a nickname, ask first.", "Central time, not Eastern."),
    phones=AMERICA,
)

BRITISH = Culture(
    given=names(
        "Aisling Alistair Beatrice Callum Eleanor Ffion Gareth Imogen Niamh Oliver Poppy Rhys"
        " Saoirse Seán Tamsin Winifred"
    ),
    family=names(
        "Ashworth Blackwood Carmichael Davies Fitzgerald Hargreaves Llewellyn MacLeod"
        " O'Connor Ó_Briain Pemberton Smythe-Jones St_John Thornton Wainwright Whitfield"
    ),
    orders=(*_WESTERN, "Dr {given} {family}"),
    companies=lines("""
        {family} & Daughters Ltd
        Thistle & Crown Publishing
        Harbourlight Insurance plc
        {family} Veterinary Surgery
        Northgate Community Trust
    """),
    titles=lines("""
        Managing Director
        Receptionist
        Finance Officer
        Facilities Manager
        Solicitor
        Head Teacher
    """),
    streets=("{number} High Street", "Flat 2, {number} Castle Row", "{number} Mill Lane"),
    towns=("London EC1A 1AA", "Manchester M1 1AE", "Edinburgh EH1 1BB", "Cardiff CF10 1EP"),
    remarks=("Rather writes than rings.", "Ask for the night desk after six."),
    phones=BRITAIN,
)

GERMAN = Culture(
    given=names(
        "Anneliese Björn Dörte Emil Friederike Götz Hannah Jörg Jürgen Käthe Lukas Maren Nils"
        " Ömer Rüdiger Sören Ulrike Wolfgang"
    ),
    family=names(
        "Böhm Dreßler Färber Größer Hübner Jäger Köhler Lüders Müller Nußbaum Pröll Rößler"
        " Schäfer Strauß von_Bülow Weiß Zöllner"
    ),
    orders=(*_DOUBLE, "Dr. {given} {family}"),
    companies=lines("""
        {family} & Söhne GmbH
        Bäckerei {family}
        Ingenieurbüro {family} + {second}
        Nordlicht Spedition AG
        Praxis Dr. {second}
        Stadtwerke Grünau
    """),
    titles=lines("""
        Geschäftsführung
        Einkauf
        Projektleitung
        Buchhaltung
        Technischer Außendienst
        Empfang
    """),
    streets=("Lindenstraße {number}", "Am Mühlgraben {number}", "Große Gasse {number}"),
    towns=("10115 Berlin", "20095 Hamburg", "50667 Köln", "80331 München"),
    remarks=("Ruft zurück, wenn man auf Band spricht.", "Nur vormittags im Büro."),
    phones=GERMANY,
)

SPANISH = Culture(
    given=names(
        "Álvaro Begoña Concepción Emilio Íñigo José_Luis Lucía María_José Nuria Óscar Raúl"
        " Rocío Sofía Tomás Ximena"
    ),
    family=names(
        "Aragón Benítez Castañeda Domínguez Echeverría Fuentes Gálvez Hernández Ibáñez Lozano"
        " Muñoz Núñez Peña Quiñones Salvatierra Zúñiga"
    ),
    orders=("{given} {family} {second}",) * 4 + ("{given} {family}", "{family} {second}, {given}"),
    companies=lines("""
        Panadería {family}
        Talleres {family} e Hijos, S.L.
        Olivar del Sur, S.A.
        Asesoría {family} y {second}
        Clínica Dental Peñablanca
    """),
    titles=("Administración", "Atención al cliente", "Dirección", "Diseño", "Compras", "Taller"),
    streets=("Calle del Olmo, {number}", "Plaza de la Niña, {number}, 2.º B"),
    towns=("28001 Madrid", "41001 Sevilla", "15001 A Coruña", "50001 Zaragoza"),
    remarks=("Llamar después de las cinco.", "Cumpleaños: 6 de enero."),
    phones=ABROAD,
)

FRENCH = Culture(
    given=names(
        "Aurélie Benoît Chloé Édith Françoise Gaël Hélène Jean-Loïc Léa Mélanie Noël Océane"
        " Régis Solène Théo Zoé"
    ),
    family=names(
        "Beauséjour Chênevert D'Aubigné Delacroix Forêt Girard Hébert Lefèvre L'Heureux"
        " Maçon Noël Péricard Rivière Sénéchal Toussaint"
    ),
    orders=_DOUBLE,
    companies=lines("""
        Boulangerie {family}
        Librairie du Vieux Chêne
        Cabinet {family} et Associés
        Fleurs & Forêt SARL
    """),
    titles=("Comptabilité", "Direction générale", "Ingénieur réseau", "Accueil", "Rédaction"),
    streets=("{number}, rue des Marées", "{number} bis, allée du Château"),
    towns=("75001 Paris", "35000 Rennes", "13001 Marseille", "69001 Lyon"),
    remarks=("Préfère le courriel.", "À rappeler après les vacances d'été."),
    phones=FRANCE,
)

DUTCH = Culture(
    given=names("Anouk Bram Daniëlle Femke Gijs Hanneke Jeroen Loes Maaike Noortje Pim Sjoerd Zoë"),
    family=names(
        "de_Vries van_den_Berg Brouwer de_Jong van_der_Heijden Hofstra Kuiper Meijer"
        " van_'t_Hoff Schouten ter_Horst Visser Zijlstra"
    ),
    orders=("{given} {family}",) * 5 + ("{given} {family}-{second}",),
    companies=lines("""
        Rijwielhandel {family}
        Tulp & Dijk B.V.
        Drukkerij {family}
        Waterschap Noorderdiep
    """),
    titles=("Inkoop", "Directie", "Klantenservice", "Systeembeheer", "Planning"),
    streets=("Prinsengracht {number}-II", "Molenweg {number}"),
    towns=("1011 AB Amsterdam", "3011 AA Rotterdam", "9711 AA Groningen"),
    remarks=("Op woensdag niet bereikbaar.",),
    phones=ABROAD,
)

POLISH = Culture(
    given=names(
        "Agnieszka Bożena Elżbieta Grażyna Jędrzej Łucja Łukasz Małgorzata Michał Paweł"
        " Stanisław Świętosława Wiesława Żaneta"
    ),
    family=names(
        "Dąbek Gałązka Głąb Jabłoń Król Krawczyk Łoś Mazur Nowak Pająk Stępień Wójcik"
        " Wróbel Zając Źrebiec Żak"
    ),
    orders=_DOUBLE,
    companies=lines("""
        Piekarnia {family}
        Zakład Usługowy {family} i Syn
        Bursztyn Północ sp. z o.o.
        Księgarnia pod Żaglem
    """),
    titles=("Księgowość", "Kierownik działu", "Obsługa klienta", "Sprzedaż", "Zarząd"),
    streets=("ul. Źródlana {number}", "al. Świerkowa {number}/4"),
    towns=("00-001 Warszawa", "90-001 Łódź", "31-001 Kraków", "80-001 Gdańsk"),
    remarks=("Dzwonić po dziesiątej.",),
    phones=ABROAD,
)

TURKISH = Culture(
    given=names(
        "Ayşegül Çağrı Dilara Elif Gökhan Ilgın İbrahim İpek Işıl Kıvanç Nazlı Özge Şeyma"
        " Tuğba Ümit Yağmur"
    ),
    family=names(
        "Aydın Balcı Çelik Demirtaş Erdoğdu Güneş Işık İnan Karagöz Kılıç Özdemir Sarı Şimşek"
        " Taşçı Yıldırım"
    ),
    orders=_DOUBLE,
    companies=lines("""
        {family} Fırını
        Boğaz Işıkları A.Ş.
        {family} Kardeşler Ltd. Şti.
        Çınar Yayınevi
    """),
    titles=("Genel Müdür", "Satın Alma", "Müşteri İlişkileri", "Muhasebe", "Yazılım"),
    streets=("Ihlamur Sokağı No: {number}", "Çamlık Caddesi {number}/3"),
    towns=("34000 İstanbul", "06000 Ankara", "35000 İzmir", "21000 Diyarbakır"),
    remarks=("Öğleden sonra arayın.",),
    phones=ABROAD,
)

SWEDISH = Culture(
    given=names("Åke Åsa Björn Elin Göran Håkan Jörgen Linnéa Märta Östen Pär Sofie Ylva"),
    family=names(
        "Ahlström Bergqvist Ekdahl Forsmark Grönlund Håkansson Lindqvist Nyström Öhman"
        " Sjöberg Åkerblom Wikström"
    ),
    orders=_DOUBLE,
    companies=lines("""
        {family}s Bageri AB
        Älvkraft Norr AB
        Skärgårdens Båtvarv
    """),
    titles=("Ekonomi", "Kundtjänst", "Säljare", "Verkställande direktör", "Växel"),
    streets=("Ängsvägen {number}", "Södra Hamngatan {number}"),
    towns=("111 20 Stockholm", "411 01 Göteborg", "211 20 Malmö"),
    remarks=("Föräldraledig till augusti.",),
    phones=SWEDEN,
)

HUNGARIAN = Culture(
    given=names("Ágnes Béla Csilla Dezső Enikő Gergő Ildikó Jenő László Őrs Réka Zsófia"),
    family=names("Bíró Csőke Erdős Fehér Győri Hegedűs Kőműves Németh Ördög Szűcs Tóth Vörös"),
    orders=("{family} {given}",),
    companies=("{family} Pékség Kft.", "Tűzmadár Könyvkiadó", "Őszi Fény Bt."),
    titles=("Könyvelés", "Ügyvezető", "Ügyfélszolgálat", "Értékesítés"),
    streets=("Fűzfa utca {number}.", "Kőris tér {number}. II/5"),
    towns=("1011 Budapest", "6720 Szeged", "9021 Győr"),
    remarks=("Családnév elöl!",),
    phones=ABROAD,
)

VIETNAMESE = Culture(
    given=names(
        "Thị_Hương Văn_Đức Ngọc_Ánh Quốc_Bảo Thùy_Dương Minh_Khôi Hoàng_Yến Đình_Phúc"
        " Thị_Mỹ_Lệ Xuân_Trường Bích_Thủy Hữu_Nghĩa"
    ),
    family=names("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ"),
    orders=("{family} {given}",),
    companies=("Công ty TNHH {family} Gia", "Nhà sách Cầu Vồng", "Phở {family}"),
    titles=("Giám đốc", "Kế toán", "Nhân viên kinh doanh", "Kỹ thuật viên"),
    streets=("{number} đường Hoa Phượng", "{number}/7 ngõ Bàng"),
    towns=("Hà Nội", "Thành phố Hồ Chí Minh", "Đà Nẵng"),
    remarks=("Gọi trước tám giờ sáng.",),
    phones=ABROAD,
)
