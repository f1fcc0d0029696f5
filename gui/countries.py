"""The countries that a number without one may belong to, by the names that people know.

They are those whose way of dialling ``contacts.phone`` knows. Names are CLDR's, the short ones.
"""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCollator, QCoreApplication

from contacts.phone import calling_code

COUNTRIES: Mapping[str, str] = MappingProxyType(
    {
        "AE": "United Arab Emirates",
        "AF": "Afghanistan",
        "AL": "Albania",
        "AM": "Armenia",
        "AR": "Argentina",
        "AT": "Austria",
        "AU": "Australia",
        "AZ": "Azerbaijan",
        "BA": "Bosnia and Herzegovina",
        "BB": "Barbados",
        "BD": "Bangladesh",
        "BE": "Belgium",
        "BG": "Bulgaria",
        "BH": "Bahrain",
        "BO": "Bolivia",
        "BR": "Brazil",
        "BS": "Bahamas",
        "BY": "Belarus",
        "CA": "Canada",
        "CH": "Switzerland",
        "CL": "Chile",
        "CM": "Cameroon",
        "CN": "China",
        "CO": "Colombia",
        "CR": "Costa Rica",
        "CU": "Cuba",
        "CY": "Cyprus",
        "CZ": "Czechia",
        "DE": "Germany",
        "DK": "Denmark",
        "DO": "Dominican Republic",
        "DZ": "Algeria",
        "EC": "Ecuador",
        "EE": "Estonia",
        "EG": "Egypt",
        "ES": "Spain",
        "ET": "Ethiopia",
        "FI": "Finland",
        "FR": "France",
        "GB": "United Kingdom",
        "GE": "Georgia",
        "GH": "Ghana",
        "GR": "Greece",
        "GT": "Guatemala",
        "HK": "Hong Kong",
        "HN": "Honduras",
        "HR": "Croatia",
        "HU": "Hungary",
        "ID": "Indonesia",
        "IE": "Ireland",
        "IL": "Israel",
        "IN": "India",
        "IQ": "Iraq",
        "IR": "Iran",
        "IS": "Iceland",
        "IT": "Italy",
        "JM": "Jamaica",
        "JO": "Jordan",
        "JP": "Japan",
        "KE": "Kenya",
        "KG": "Kyrgyzstan",
        "KH": "Cambodia",
        "KR": "South Korea",
        "KW": "Kuwait",
        "KZ": "Kazakhstan",
        "LA": "Laos",
        "LB": "Lebanon",
        "LI": "Liechtenstein",
        "LK": "Sri Lanka",
        "LT": "Lithuania",
        "LU": "Luxembourg",
        "LV": "Latvia",
        "LY": "Libya",
        "MA": "Morocco",
        "MD": "Moldova",
        "ME": "Montenegro",
        "MK": "North Macedonia",
        "MM": "Myanmar",
        "MN": "Mongolia",
        "MO": "Macao",
        "MT": "Malta",
        "MV": "Maldives",
        "MX": "Mexico",
        "MY": "Malaysia",
        "NG": "Nigeria",
        "NI": "Nicaragua",
        "NL": "Netherlands",
        "NO": "Norway",
        "NP": "Nepal",
        "NZ": "New Zealand",
        "OM": "Oman",
        "PA": "Panama",
        "PE": "Peru",
        "PH": "Philippines",
        "PK": "Pakistan",
        "PL": "Poland",
        "PR": "Puerto Rico",
        "PS": "Palestinian Territories",
        "PT": "Portugal",
        "PY": "Paraguay",
        "QA": "Qatar",
        "RO": "Romania",
        "RS": "Serbia",
        "RU": "Russia",
        "SA": "Saudi Arabia",
        "SE": "Sweden",
        "SG": "Singapore",
        "SI": "Slovenia",
        "SK": "Slovakia",
        "SN": "Senegal",
        "SV": "El Salvador",
        "SY": "Syria",
        "TH": "Thailand",
        "TJ": "Tajikistan",
        "TM": "Turkmenistan",
        "TN": "Tunisia",
        "TR": "Türkiye",
        "TT": "Trinidad and Tobago",
        "TW": "Taiwan",
        "TZ": "Tanzania",
        "UA": "Ukraine",
        "UG": "Uganda",
        "US": "United States",
        "UY": "Uruguay",
        "UZ": "Uzbekistan",
        "VE": "Venezuela",
        "VN": "Vietnam",
        "YE": "Yemen",
        "ZA": "South Africa",
    }
)
"""The English name of each country, by its code in ISO 3166."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("countries", text)


def country_text(code: str) -> str:
    """Return a country's name in the person's language, and how it is called: Spain (+34)."""
    name = _tr(COUNTRIES.get(code, code))
    return f"{name} (\u2066+{calling_code(code)}\u2069)"  # isolated, else right-to-left turns it


def country_choices() -> dict[str, str]:
    """Return the text for each country's code, ordered as the person's language orders them."""
    texts = {code: country_text(code) for code in COUNTRIES}
    collator = QCollator()
    return dict(sorted(texts.items(), key=lambda pair: collator.sortKey(pair[1])))
