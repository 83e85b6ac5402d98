// Countries as RegionInfo tells of them; their own names stand behind those of their cultures.

/** Letters | three letters | English name | currency by ISO 4217 | its English name | GeoID of Windows | measures, where they are not metric. */
export const cultureRegions = `
AE | ARE | United Arab Emirates | AED | United Arab Emirates Dirham | 224
AR | ARG | Argentina | ARS | Argentine Peso | 11
AT | AUT | Austria | EUR | Euro | 14
AU | AUS | Australia | AUD | Australian Dollar | 12
BE | BEL | Belgium | EUR | Euro | 21
BG | BGR | Bulgaria | BGN | Bulgarian Lev | 35
BR | BRA | Brazil | BRL | Brazilian Real | 32
BY | BLR | Belarus | BYN | Belarusian Ruble | 29
CA | CAN | Canada | CAD | Canadian Dollar | 39
CH | CHE | Switzerland | CHF | Swiss Franc | 223
CL | CHL | Chile | CLP | Chilean Peso | 46
CN | CHN | China | CNY | Chinese Yuan | 45
CO | COL | Colombia | COP | Colombian Peso | 51
CZ | CZE | Czech Republic | CZK | Czech Republic Koruna | 75
DE | DEU | Germany | EUR | Euro | 94
DK | DNK | Denmark | DKK | Danish Krone | 61
EE | EST | Estonia | EUR | Euro | 70
EG | EGY | Egypt | EGP | Egyptian Pound | 67
ES | ESP | Spain | EUR | Euro | 217
FI | FIN | Finland | EUR | Euro | 77
FR | FRA | France | EUR | Euro | 84
GB | GBR | United Kingdom | GBP | British Pound | 242
GR | GRC | Greece | EUR | Euro | 98
HK | HKG | Hong Kong SAR | HKD | Hong Kong Dollar | 104
HR | HRV | Croatia | HRK | Croatian Kuna | 108
HU | HUN | Hungary | HUF | Hungarian Forint | 109
ID | IDN | Indonesia | IDR | Indonesian Rupiah | 111
IE | IRL | Ireland | EUR | Euro | 68
IL | ISR | Israel | ILS | Israeli New Shekel | 117
IN | IND | India | INR | Indian Rupee | 113
IR | IRN | Iran | IRR | Iranian Rial | 116
IS | ISL | Iceland | ISK | Icelandic Króna | 110
IT | ITA | Italy | EUR | Euro | 118
JP | JPN | Japan | JPY | Japanese Yen | 122
KR | KOR | Korea | KRW | South Korean Won | 134
LT | LTU | Lithuania | EUR | Euro | 141
LU | LUX | Luxembourg | EUR | Euro | 147
LV | LVA | Latvia | EUR | Euro | 140
MX | MEX | Mexico | MXN | Mexican Peso | 166
MY | MYS | Malaysia | MYR | Malaysian Ringgit | 167
NL | NLD | Netherlands | EUR | Euro | 176
NO | NOR | Norway | NOK | Norwegian Krone | 177
NZ | NZL | New Zealand | NZD | New Zealand Dollar | 183
PE | PER | Peru | PEN | Peruvian Nuevo Sol | 187
PL | POL | Poland | PLN | Polish Zloty | 191
PT | PRT | Portugal | EUR | Euro | 193
RO | ROU | Romania | RON | Romanian Leu | 200
RS | SRB | Serbia | RSD | Serbian Dinar | 271
RU | RUS | Russia | RUB | Russian Ruble | 203
SA | SAU | Saudi Arabia | SAR | Saudi Riyal | 205
SE | SWE | Sweden | SEK | Swedish Krona | 221
SG | SGP | Singapore | SGD | Singapore Dollar | 215
SI | SVN | Slovenia | EUR | Euro | 212
SK | SVK | Slovakia | EUR | Euro | 143
TH | THA | Thailand | THB | Thai Baht | 227
TR | TUR | Turkey | TRY | Turkish Lira | 235
TW | TWN | Taiwan | TWD | New Taiwan Dollar | 237
UA | UKR | Ukraine | UAH | Ukrainian Hryvnia | 241
US | USA | United States | USD | US Dollar | 244 | U.S.
VE | VEN | Venezuela | VEF | Venezuelan Bolívar Fuerte | 249
VN | VNM | Vietnam | VND | Vietnamese Dong | 251
ZA | ZAF | South Africa | ZAR | South African Rand | 209
`;
