// How cultures write numbers, amounts of money and percentages: the regional settings of Windows 8.1 and 10 as
// CultureInfo of .NET Framework tells them.

/**
 * name | decimal separator | separator of groups | currency | amount | negative amount | percentage | negative percentage |
 * what else differs from most. `n` is the number, `$` the currency.
 */
export const cultureNumbers = `
af-ZA | , | \u00a0 | R | $n | -$n | n% | -n%
ar-AE | . | , | د.إ.\u200f | n $ | -n $ | n% | -n%
ar-EG | . | , | ج.م.\u200f | n $ | -n $ | n% | -n% | digits 3
ar-SA | . | , | ر.س.\u200f | n $ | -n $ | n % | -n %
be-BY | , | \u00a0 | Br | n $ | -n $ | n % | -n %
bg-BG | , | \u00a0 | лв. | n $ | -n $ | n% | -n%
ca-ES | , | . | € | n $ | -n $ | n% | -n%
cs-CZ | , | \u00a0 | Kč | n $ | -n $ | n % | -n %
da-DK | , | . | kr. | n $ | -n $ | n % | -n %
de-AT | , | \u00a0 | € | $ n | -$ n | n % | -n %
de-CH | . | ' | CHF | $ n | $-n | n% | -n%
de-DE | , | . | € | n $ | -n $ | n % | -n %
de-LU | , | . | € | n $ | -n $ | n % | -n %
el-GR | , | . | € | n $ | -n $ | n% | -n%
en-AU | . | , | $ | $n | -$n | n% | -n%
en-CA | . | , | $ | $n | -$n | n % | -n %
en-GB | . | , | £ | $n | -$n | n% | -n%
en-IE | . | , | € | $n | -$n | n% | -n%
en-IN | . | , | ₹ | $ n | $ -n | n% | -n% | groups 3 2
en-NZ | . | , | $ | $n | -$n | n% | -n%
en-SG | . | , | $ | $n | -$n | n% | -n%
en-US | . | , | $ | $n | ($n) | n% | -n%
en-ZA | , | \u00a0 | R | $n | -$n | n% | -n%
es-AR | , | . | $ | $ n | -$ n | n % | -n %
es-CL | , | . | $ | $n | $-n | n % | -n % | currencyDigits 0
es-CO | , | . | $ | $ n | -$ n | n% | -n% | currencyDigits 0
es-ES | , | . | € | n $ | -n $ | n % | -n %
es-MX | . | , | $ | $n | -$n | n % | -n %
es-PE | . | , | S/. | $n | -$n | n % | -n %
es-US | . | , | $ | $n | ($n) | n% | -n%
es-VE | , | . | Bs. | $n | $-n | n % | -n %
et-EE | , | \u00a0 | € | n $ | -n $ | n% | -n%
eu-ES | , | . | € | n $ | -n $ | % n | -% n
fa-IR | / | , | ريال | n$ | n-$ | n % | n- % | negative n-
fi-FI | , | \u00a0 | € | n $ | -n $ | n % | -n %
fr-BE | , | . | € | n $ | -n $ | n % | -n %
fr-CA | , | \u00a0 | $ | n $ | (n $) | n % | -n %
fr-CH | . | \u00a0 | CHF | $ n | $-n | n% | -n%
fr-FR | , | \u00a0 | € | n $ | -n $ | n % | -n %
fr-LU | , | . | € | n $ | -n $ | n % | -n %
gl-ES | , | . | € | $n | -$n | n% | -n%
he-IL | . | , | ₪ | $ n | $-n | n% | -n%
hi-IN | . | , | ₹ | $n | $ -n | n% | -n% | groups 3 2
hr-HR | , | . | kn | n $ | -n $ | n% | -n% | negative - n
hu-HU | , | \u00a0 | Ft | n $ | -n $ | n% | -n%
id-ID | , | . | Rp | $n | -$n | n% | -n% | currencyDigits 0
is-IS | , | . | ISK | n $ | -n $ | n% | -n% | currencyDigits 0
it-CH | . | ' | CHF | $ n | $-n | n% | -n%
it-IT | , | . | € | n $ | -n $ | n% | -n%
ja-JP | . | , | ¥ | $n | -$n | n% | -n% | currencyDigits 0
ko-KR | . | , | ₩ | $n | -$n | n% | -n% | currencyDigits 0
lt-LT | , | \u00a0 | € | n $ | -n $ | n % | -n %
lv-LV | , | \u00a0 | € | n $ | -n $ | n% | -n%
ms-MY | . | , | RM | $n | -$n | n% | -n%
nb-NO | , | \u00a0 | kr | $ n | -$ n | n % | -n %
nl-BE | , | \u00a0 | € | n $ | -n $ | n% | -n% | currencyGroup .
nl-NL | , | . | € | $ n | $ -n | n % | -n %
nn-NO | , | \u00a0 | kr | n $ | -n $ | n % | -n %
pl-PL | , | \u00a0 | zł | n $ | -n $ | n% | -n%
pt-BR | , | . | R$ | $n | -$n | n% | -n%
pt-PT | , | \u00a0 | € | n $ | -n $ | n% | -n%
ro-RO | , | . | RON | n $ | -n $ | n % | -n %
ru-RU | , | \u00a0 | ₽ | n $ | -n $ | n% | -n%
sk-SK | , | \u00a0 | € | n $ | -n $ | n % | -n %
sl-SI | , | . | € | n $ | -n $ | n% | -n%
sr-Latn-RS | , | . | RSD | n $ | -n $ | n% | -n% | currencyDigits 0
sv-FI | , | \u00a0 | € | n $ | -n $ | n % | -n %
sv-SE | , | \u00a0 | kr | n $ | -n $ | n % | -n % | currencyGroup .
th-TH | . | , | ฿ | $n | -$n | n% | -n%
tr-TR | , | . | ₺ | n $ | -n $ | %n | -%n
uk-UA | , | \u00a0 | ₴ | n $ | -n $ | n% | -n%
vi-VN | , | . | ₫ | n $ | -n $ | n% | -n%
zh-CN | . | , | ¥ | $n | $-n | n% | -n%
zh-HK | . | , | HK$ | $n | ($n) | n% | -n%
zh-SG | . | , | $ | $n | -$n | n% | -n%
zh-TW | . | , | NT$ | $n | -$n | n% | -n%
`;
