// How cultures write dates and times: the regional settings of Windows 8.1 and 10 as CultureInfo of .NET Framework tells
// them. Separators of dates and times are those in the short patterns.

/** name | short date | long date | short time | long time | month and day | year and month. */
export const culturePatterns = `
af-ZA | yyyy-MM-dd | dddd, dd MMMM yyyy | h:mm tt | h:mm:ss tt | d MMMM | MMMM yyyy
ar-AE | dd/MM/yyyy | dd MMMM, yyyy | hh:mm tt | hh:mm:ss tt | dd MMMM | MMMM, yyyy
ar-EG | dd/MM/yyyy | dd MMMM, yyyy | hh:mm tt | hh:mm:ss tt | dd MMMM | MMMM, yyyy
ar-SA | dd/MM/yy | dd/MMMM/yyyy | hh:mm tt | hh:mm:ss tt | dd MMMM | MMMM, yyyy
be-BY | dd.MM.yy | d MMMM yyyy | HH:mm | HH:mm:ss | d MMMM | MMMM yyyy г.
bg-BG | d.M.yyyy 'г.' | dd MMMM yyyy 'г.' | H:mm | H:mm:ss | d MMMM | MMMM yyyy 'г.'
ca-ES | d/M/yyyy | dddd, d MMMM 'de' yyyy | H:mm | H:mm:ss | d MMMM | MMMM 'de' yyyy
cs-CZ | dd.MM.yyyy | dddd d. MMMM yyyy | H:mm | H:mm:ss | d. MMMM | MMMM yyyy
da-DK | dd-MM-yyyy | d. MMMM yyyy | HH:mm | HH:mm:ss | d. MMMM | MMMM yyyy
de-AT | dd.MM.yyyy | dddd, d. MMMM yyyy | HH:mm | HH:mm:ss | d. MMMM | MMMM yyyy
de-CH | dd.MM.yyyy | dddd, d. MMMM yyyy | HH:mm | HH:mm:ss | d. MMMM | MMMM yyyy
de-DE | dd.MM.yyyy | dddd, d. MMMM yyyy | HH:mm | HH:mm:ss | d. MMMM | MMMM yyyy
de-LU | dd.MM.yyyy | dddd, d. MMMM yyyy | HH:mm | HH:mm:ss | d. MMMM | MMMM yyyy
el-GR | d/M/yyyy | dddd, d MMMM yyyy | h:mm tt | h:mm:ss tt | d MMMM | MMMM yyyy
en-AU | d/MM/yyyy | dddd, d MMMM yyyy | h:mm tt | h:mm:ss tt | d MMMM | MMMM yyyy
en-CA | yyyy-MM-dd | MMMM d, yyyy | h:mm tt | h:mm:ss tt | d MMMM | MMMM, yyyy
en-GB | dd/MM/yyyy | dd MMMM yyyy | HH:mm | HH:mm:ss | d MMMM | MMMM yyyy
en-IE | dd/MM/yyyy | dddd d MMMM yyyy | HH:mm | HH:mm:ss | d MMMM | MMMM yyyy
en-IN | dd-MM-yyyy | dd MMMM yyyy | HH:mm | HH:mm:ss | d MMMM | MMMM, yyyy
en-NZ | d/MM/yyyy | dddd, d MMMM yyyy | h:mm tt | h:mm:ss tt | d MMMM | MMMM yyyy
en-SG | d/M/yyyy | dddd, d MMMM yyyy | h:mm tt | h:mm:ss tt | d MMMM | MMMM yyyy
en-US | M/d/yyyy | dddd, MMMM d, yyyy | h:mm tt | h:mm:ss tt | MMMM d | MMMM yyyy
en-ZA | yyyy/MM/dd | dddd, dd MMMM yyyy | h:mm tt | h:mm:ss tt | d MMMM | MMMM yyyy
es-AR | d/M/yyyy | dddd, d 'de' MMMM 'de' yyyy | HH:mm | HH:mm:ss | d 'de' MMMM | MMMM 'de' yyyy
es-CL | dd-MM-yyyy | dddd, d 'de' MMMM 'de' yyyy | H:mm | H:mm:ss | d 'de' MMMM | MMMM 'de' yyyy
es-CO | d/MM/yyyy | dddd, d 'de' MMMM 'de' yyyy | h:mm tt | h:mm:ss tt | d 'de' MMMM | MMMM 'de' yyyy
es-ES | dd/MM/yyyy | dddd, d' de 'MMMM' de 'yyyy | H:mm | H:mm:ss | d 'de' MMMM | MMMM' de 'yyyy
es-MX | dd/MM/yyyy | dddd, d' de 'MMMM' de 'yyyy | hh:mm tt | hh:mm:ss tt | d 'de' MMMM | MMMM' de 'yyyy
es-PE | d/MM/yyyy | dddd, d 'de' MMMM 'de' yyyy | HH:mm | HH:mm:ss | d 'de' MMMM | MMMM 'de' yyyy
es-US | M/d/yyyy | dddd, MMMM dd, yyyy | h:mm tt | h:mm:ss tt | MMMM d | MMMM' de 'yyyy
es-VE | d/M/yyyy | dddd, d 'de' MMMM 'de' yyyy | h:mm tt | h:mm:ss tt | d 'de' MMMM | MMMM 'de' yyyy
et-EE | dd.MM.yyyy | dddd, d. MMMM yyyy | H:mm | H:mm:ss | d. MMMM | MMMM yyyy
eu-ES | yyyy/MM/dd | yyyy('e')'ko' MMMM d, dddd | HH:mm | HH:mm:ss | MMMM d | yyyy('e')'ko' MMMM
fa-IR | dd/MM/yyyy | dddd, d MMMM yyyy | hh:mm tt | hh:mm:ss tt | d MMMM | MMMM, yyyy
fi-FI | d.M.yyyy | dddd d. MMMM yyyy | H.mm | H.mm.ss | d. MMMM | MMMM yyyy
fr-BE | dd-MM-yy | dddd d MMMM yyyy | HH:mm | HH:mm:ss | d MMMM | MMMM yyyy
fr-CA | yyyy-MM-dd | d MMMM yyyy | HH:mm | HH:mm:ss | d MMMM | MMMM, yyyy
fr-CH | dd.MM.yyyy | dddd, d MMMM yyyy | HH:mm | HH:mm:ss | d MMMM | MMMM yyyy
fr-FR | dd/MM/yyyy | dddd d MMMM yyyy | HH:mm | HH:mm:ss | d MMMM | MMMM yyyy
fr-LU | dd/MM/yyyy | dddd d MMMM yyyy | HH:mm | HH:mm:ss | d MMMM | MMMM yyyy
gl-ES | dd/MM/yyyy | dddd dd MMMM yyyy | HH:mm | HH:mm:ss | d MMMM | MMMM yyyy
he-IL | dd/MM/yyyy | dddd dd MMMM yyyy | HH:mm | HH:mm:ss | dd MMMM | MMMM yyyy
hi-IN | dd-MM-yyyy | dd MMMM yyyy | HH:mm | HH:mm:ss | dd MMMM | MMMM, yyyy
hr-HR | d.M.yyyy. | d. MMMM yyyy. | H:mm | H:mm:ss | d. MMMM | MMMM, yyyy
hu-HU | yyyy. MM. dd. | yyyy. MMMM d., dddd | H:mm | H:mm:ss | MMMM d. | yyyy. MMMM
id-ID | dd/MM/yyyy | dddd, dd MMMM yyyy | HH.mm | HH.mm.ss | d MMMM | MMMM yyyy
is-IS | d.M.yyyy | dddd, d. MMMM yyyy | HH:mm | HH:mm:ss | d. MMMM | MMMM yyyy
it-CH | dd.MM.yyyy | dddd, d MMMM yyyy | HH:mm | HH:mm:ss | d MMMM | MMMM yyyy
it-IT | dd/MM/yyyy | dddd d MMMM yyyy | HH:mm | HH:mm:ss | d MMMM | MMMM yyyy
ja-JP | yyyy/MM/dd | yyyy'年'M'月'd'日' | H:mm | H:mm:ss | M月d日 | yyyy'年'M'月'
ko-KR | yyyy-MM-dd | yyyy'년' M'월' d'일' dddd | tt h:mm | tt h:mm:ss | M월 d일 | yyyy'년' M'월'
lt-LT | yyyy-MM-dd | yyyy 'm'. MMMM d 'd'., dddd | HH:mm | HH:mm:ss | MMMM d 'd'. | yyyy 'm'. MMMM
lv-LV | dd.MM.yyyy | dddd, yyyy. 'gada' d. MMMM | HH:mm | HH:mm:ss | d. MMMM | yyyy. 'g'. MMMM
ms-MY | d/MM/yyyy | dddd, d MMMM yyyy | h:mm tt | h:mm:ss tt | d MMMM | yyyy MMMM
nb-NO | dd.MM.yyyy | dddd d. MMMM yyyy | HH.mm | HH.mm.ss | d. MMMM | MMMM yyyy
nl-BE | d/MM/yyyy | dddd d MMMM yyyy | H:mm | H:mm:ss | d MMMM | MMMM yyyy
nl-NL | d-M-yyyy | dddd d MMMM yyyy | HH:mm | HH:mm:ss | d MMMM | MMMM yyyy
nn-NO | dd.MM.yyyy | dddd d. MMMM yyyy | HH:mm | HH:mm:ss | d. MMMM | MMMM yyyy
pl-PL | dd.MM.yyyy | dddd, d MMMM yyyy | HH:mm | HH:mm:ss | d MMMM | MMMM yyyy
pt-BR | dd/MM/yyyy | dddd, d' de 'MMMM' de 'yyyy | HH:mm | HH:mm:ss | d 'de' MMMM | MMMM' de 'yyyy
pt-PT | dd/MM/yyyy | d' de 'MMMM' de 'yyyy | HH:mm | HH:mm:ss | d 'de' MMMM | MMMM' de 'yyyy
ro-RO | dd.MM.yyyy | dddd, d MMMM yyyy | HH:mm | HH:mm:ss | d MMMM | MMMM yyyy
ru-RU | dd.MM.yyyy | d MMMM yyyy 'г.' | H:mm | H:mm:ss | d MMMM | MMMM yyyy
sk-SK | d.M.yyyy | dddd, d. MMMM yyyy | H:mm | H:mm:ss | d. MMMM | MMMM yyyy
sl-SI | d. MM. yyyy | dddd, dd. MMMM yyyy | HH:mm | HH:mm:ss | d MMMM | MMMM yyyy
sr-Latn-RS | d.M.yyyy. | dddd, dd. MMMM yyyy. | HH.mm | HH.mm.ss | d. MMMM | MMMM yyyy.
sv-FI | dd-MM-yyyy | dddd d MMMM yyyy | HH:mm | HH:mm:ss | d MMMM | MMMM yyyy
sv-SE | yyyy-MM-dd | 'den 'd MMMM yyyy | HH:mm | HH:mm:ss | 'den 'd MMMM | MMMM yyyy
th-TH | d/M/yyyy | d MMMM yyyy | H:mm | H:mm:ss | d MMMM | MMMM yyyy
tr-TR | d.MM.yyyy | d MMMM yyyy dddd | HH:mm | HH:mm:ss | dd MMMM | MMMM yyyy
uk-UA | dd.MM.yyyy | d MMMM yyyy' р.' | H:mm | H:mm:ss | d MMMM | MMMM yyyy' р.'
vi-VN | dd/MM/yyyy | dd MMMM yyyy | h:mm tt | h:mm:ss tt | dd MMMM | MMMM yyyy
zh-CN | yyyy/M/d | yyyy'年'M'月'd'日' | H:mm | H:mm:ss | M月d日 | yyyy'年'M'月'
zh-HK | d/M/yyyy | yyyy'年'M'月'd'日' | H:mm | H:mm:ss | M月d日 | yyyy'年'M'月'
zh-SG | d/M/yyyy | yyyy'年'M'月'd'日' | tt h:mm | tt h:mm:ss | M月d日 | yyyy'年'M'月'
zh-TW | yyyy/M/d | yyyy'年'M'月'd'日' | tt hh:mm | tt hh:mm:ss | M月d日 | yyyy'年'M'月'
`;
