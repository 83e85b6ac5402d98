// Which cultures there are: their names, numbers and weeks.
// Names, identifiers and list separators are those of Windows 10; the first day of the week is Windows' too, the rule
// for the first week of a year that of Unicode's CLDR, from which Windows takes it.

/**
 * A country: name | LCID | Windows' three letters | English name | own name | list separator | first day of the week
 * (0 is Sunday) | CalendarWeekRule | calendar, where it is not the Gregorian one (1).
 * A language: name | LCID | three letters | English name | own name | the country whose habits it has.
 */
export const cultureNames = `
af | 0036 | AFK | Afrikaans | Afrikaans | af-ZA
af-ZA | 0436 | AFK | Afrikaans (South Africa) | Afrikaans (Suid-Afrika) | ; | 0 | 0
ar | 0001 | ARA | Arabic | العربية | ar-SA
ar-AE | 3801 | ARU | Arabic (United Arab Emirates) | العربية (الإمارات العربية المتحدة) | ; | 6 | 0
ar-EG | 0c01 | ARE | Arabic (Egypt) | العربية (مصر) | ; | 6 | 0
ar-SA | 0401 | ARA | Arabic (Saudi Arabia) | العربية (المملكة العربية السعودية) | ; | 0 | 0 | 23
be | 0023 | BEL | Belarusian | беларуская | be-BY
be-BY | 0423 | BEL | Belarusian (Belarus) | беларуская (Беларусь) | ; | 1 | 0
bg | 0002 | BGR | Bulgarian | български | bg-BG
bg-BG | 0402 | BGR | Bulgarian (Bulgaria) | български (България) | ; | 1 | 2
ca | 0003 | CAT | Catalan | català | ca-ES
ca-ES | 0403 | CAT | Catalan (Catalan) | català (català) | ; | 1 | 2
cs | 0005 | CSY | Czech | čeština | cs-CZ
cs-CZ | 0405 | CSY | Czech (Czech Republic) | čeština (Česká republika) | ; | 1 | 2
da | 0006 | DAN | Danish | dansk | da-DK
da-DK | 0406 | DAN | Danish (Denmark) | dansk (Danmark) | ; | 1 | 2
de | 0007 | DEU | German | Deutsch | de-DE
de-AT | 0c07 | DEA | German (Austria) | Deutsch (Österreich) | ; | 1 | 2
de-CH | 0807 | DES | German (Switzerland) | Deutsch (Schweiz) | ; | 1 | 2
de-DE | 0407 | DEU | German (Germany) | Deutsch (Deutschland) | ; | 1 | 2
de-LU | 1007 | DEL | German (Luxembourg) | Deutsch (Luxemburg) | ; | 1 | 2
el | 0008 | ELL | Greek | Ελληνικά | el-GR
el-GR | 0408 | ELL | Greek (Greece) | Ελληνικά (Ελλάδα) | ; | 1 | 2
en | 0009 | ENU | English | English | en-US
en-AU | 0c09 | ENA | English (Australia) | English (Australia) | , | 1 | 0
en-CA | 1009 | ENC | English (Canada) | English (Canada) | , | 0 | 0
en-GB | 0809 | ENG | English (United Kingdom) | English (United Kingdom) | , | 1 | 2
en-IE | 1809 | ENI | English (Ireland) | English (Ireland) | , | 0 | 2
en-IN | 4009 | ENN | English (India) | English (India) | , | 1 | 0
en-NZ | 1409 | ENZ | English (New Zealand) | English (New Zealand) | , | 0 | 0
en-SG | 4809 | ENE | English (Singapore) | English (Singapore) | , | 0 | 0
en-US | 0409 | ENU | English (United States) | English (United States) | , | 0 | 0
en-ZA | 1c09 | ENS | English (South Africa) | English (South Africa) | , | 0 | 0
es | 000a | ESP | Spanish | español | es-ES
es-AR | 2c0a | ESS | Spanish (Argentina) | español (Argentina) | ; | 0 | 0
es-CL | 340a | ESL | Spanish (Chile) | español (Chile) | ; | 1 | 0
es-CO | 240a | ESO | Spanish (Colombia) | español (Colombia) | ; | 0 | 0
es-ES | 0c0a | ESN | Spanish (Spain) | español (España) | ; | 1 | 2
es-MX | 080a | ESM | Spanish (Mexico) | español (México) | , | 0 | 0
es-PE | 280a | ESR | Spanish (Peru) | español (Perú) | ; | 0 | 0
es-US | 540a | EST | Spanish (United States) | español (Estados Unidos) | , | 0 | 0
es-VE | 200a | ESV | Spanish (Venezuela) | español (Venezuela) | ; | 0 | 0
et | 0025 | ETI | Estonian | eesti | et-EE
et-EE | 0425 | ETI | Estonian (Estonia) | eesti (Eesti) | ; | 1 | 2
eu | 002d | EUQ | Basque | euskara | eu-ES
eu-ES | 042d | EUQ | Basque (Basque) | euskara (euskara) | ; | 1 | 2
fa | 0029 | FAR | Persian | فارسی | fa-IR
fa-IR | 0429 | FAR | Persian (Iran) | فارسی (ایران) | ; | 6 | 0 | 22
fi | 000b | FIN | Finnish | suomi | fi-FI
fi-FI | 040b | FIN | Finnish (Finland) | suomi (Suomi) | ; | 1 | 2
fr | 000c | FRA | French | français | fr-FR
fr-BE | 080c | FRB | French (Belgium) | français (Belgique) | ; | 1 | 2
fr-CA | 0c0c | FRC | French (Canada) | français (Canada) | ; | 0 | 0
fr-CH | 100c | FRS | French (Switzerland) | français (Suisse) | ; | 1 | 2
fr-FR | 040c | FRA | French (France) | français (France) | ; | 1 | 2
fr-LU | 140c | FRL | French (Luxembourg) | français (Luxembourg) | ; | 1 | 2
gl | 0056 | GLC | Galician | galego | gl-ES
gl-ES | 0456 | GLC | Galician (Galician) | galego (galego) | ; | 1 | 2
he | 000d | HEB | Hebrew | עברית | he-IL
he-IL | 040d | HEB | Hebrew (Israel) | עברית (ישראל) | , | 0 | 0
hi | 0039 | HIN | Hindi | हिन्दी | hi-IN
hi-IN | 0439 | HIN | Hindi (India) | हिन्दी (भारत) | , | 1 | 0
hr | 001a | HRV | Croatian | hrvatski | hr-HR
hr-HR | 041a | HRV | Croatian (Croatia) | hrvatski (Hrvatska) | ; | 1 | 0
hu | 000e | HUN | Hungarian | magyar | hu-HU
hu-HU | 040e | HUN | Hungarian (Hungary) | magyar (Magyarország) | ; | 1 | 2
id | 0021 | IND | Indonesian | Indonesia | id-ID
id-ID | 0421 | IND | Indonesian (Indonesia) | Indonesia (Indonesia) | ; | 0 | 0
is | 000f | ISL | Icelandic | íslenska | is-IS
is-IS | 040f | ISL | Icelandic (Iceland) | íslenska (Ísland) | ; | 1 | 2
it | 0010 | ITA | Italian | italiano | it-IT
it-CH | 0810 | ITS | Italian (Switzerland) | italiano (Svizzera) | ; | 1 | 2
it-IT | 0410 | ITA | Italian (Italy) | italiano (Italia) | ; | 1 | 2
ja | 0011 | JPN | Japanese | 日本語 | ja-JP
ja-JP | 0411 | JPN | Japanese (Japan) | 日本語 (日本) | , | 0 | 0
ko | 0012 | KOR | Korean | 한국어 | ko-KR
ko-KR | 0412 | KOR | Korean (Korea) | 한국어 (대한민국) | , | 0 | 0
lt | 0027 | LTH | Lithuanian | lietuvių | lt-LT
lt-LT | 0427 | LTH | Lithuanian (Lithuania) | lietuvių (Lietuva) | ; | 1 | 2
lv | 0026 | LVI | Latvian | latviešu | lv-LV
lv-LV | 0426 | LVI | Latvian (Latvia) | latviešu (Latvija) | ; | 1 | 0
ms | 003e | MSL | Malay | Bahasa Melayu | ms-MY
ms-MY | 043e | MSL | Malay (Malaysia) | Bahasa Melayu (Malaysia) | ; | 1 | 0
nb | 7c14 | NOR | Norwegian Bokmål | norsk bokmål | nb-NO
nb-NO | 0414 | NOR | Norwegian Bokmål (Norway) | norsk bokmål (Norge) | ; | 1 | 2
nl | 0013 | NLD | Dutch | Nederlands | nl-NL
nl-BE | 0813 | NLB | Dutch (Belgium) | Nederlands (België) | ; | 1 | 2
nl-NL | 0413 | NLD | Dutch (Netherlands) | Nederlands (Nederland) | ; | 1 | 2
nn | 7814 | NON | Norwegian Nynorsk | nynorsk | nn-NO
nn-NO | 0814 | NON | Norwegian Nynorsk (Norway) | nynorsk (Noreg) | ; | 1 | 2
no | 0014 | NOR | Norwegian | norsk | nb-NO
pl | 0015 | PLK | Polish | polski | pl-PL
pl-PL | 0415 | PLK | Polish (Poland) | polski (Polska) | ; | 1 | 2
pt | 0016 | PTB | Portuguese | português | pt-BR
pt-BR | 0416 | PTB | Portuguese (Brazil) | português (Brasil) | ; | 0 | 0
pt-PT | 0816 | PTG | Portuguese (Portugal) | português (Portugal) | ; | 0 | 2
ro | 0018 | ROM | Romanian | română | ro-RO
ro-RO | 0418 | ROM | Romanian (Romania) | română (România) | ; | 1 | 0
ru | 0019 | RUS | Russian | русский | ru-RU
ru-RU | 0419 | RUS | Russian (Russia) | русский (Россия) | ; | 1 | 0
sk | 001b | SKY | Slovak | slovenčina | sk-SK
sk-SK | 041b | SKY | Slovak (Slovakia) | slovenčina (Slovensko) | ; | 1 | 2
sl | 0024 | SLV | Slovenian | slovenščina | sl-SI
sl-SI | 0424 | SLV | Slovenian (Slovenia) | slovenščina (Slovenija) | ; | 1 | 0
sr | 7c1a | SRB | Serbian | srpski | sr-Latn-RS
sr-Latn | 701a | SRM | Serbian (Latin) | srpski | sr-Latn-RS
sr-Latn-RS | 241a | SRM | Serbian (Latin, Serbia) | srpski (Srbija) | ; | 1 | 0
sv | 001d | SVE | Swedish | svenska | sv-SE
sv-FI | 081d | SVF | Swedish (Finland) | svenska (Finland) | ; | 1 | 2
sv-SE | 041d | SVE | Swedish (Sweden) | svenska (Sverige) | ; | 1 | 2
th | 001e | THA | Thai | ไทย | th-TH
th-TH | 041e | THA | Thai (Thailand) | ไทย (ไทย) | , | 1 | 0 | 7
tr | 001f | TRK | Turkish | Türkçe | tr-TR
tr-TR | 041f | TRK | Turkish (Turkey) | Türkçe (Türkiye) | ; | 1 | 0
uk | 0022 | UKR | Ukrainian | українська | uk-UA
uk-UA | 0422 | UKR | Ukrainian (Ukraine) | українська (Україна) | ; | 1 | 0
vi | 002a | VIT | Vietnamese | Tiếng Việt | vi-VN
vi-VN | 042a | VIT | Vietnamese (Vietnam) | Tiếng Việt (Việt Nam) | , | 1 | 0
zh | 7804 | CHS | Chinese | 中文 | zh-CN
zh-CN | 0804 | CHS | Chinese (Simplified, China) | 中文(中国) | , | 1 | 0
zh-HK | 0c04 | ZHH | Chinese (Traditional, Hong Kong SAR) | 中文(香港特別行政區) | , | 0 | 0
zh-Hans | 0004 | CHS | Chinese (Simplified) | 中文(简体) | zh-CN
zh-Hant | 7c04 | CHT | Chinese (Traditional) | 中文(繁體) | zh-HK
zh-SG | 1004 | ZHI | Chinese (Simplified, Singapore) | 中文(新加坡) | , | 0 | 0
zh-TW | 0404 | CHT | Chinese (Traditional, Taiwan) | 中文(台灣) | , | 0 | 0
`;
