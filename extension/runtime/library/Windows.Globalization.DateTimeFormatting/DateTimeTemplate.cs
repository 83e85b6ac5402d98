using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Windows.Globalization.DateTimeFormatting
{
    /// <summary>Templates such as <c>month day</c> and <c>{month.full} {day.integer}</c> as the format texts of .NET.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.globalization.datetimeformatting.datetimeformatter#format-templates"/>
    internal static class DateTimeTemplate
    {
        /// <summary>Says which parts are wanted; where they stand is the custom of the country.</summary>
        internal static string PatternOf(string template, bool is24Hours, DateTimeFormatInfo customs)
        {
            var parts = PartsOf(template);
            var date = DateOf(parts, customs);
            var time = TimeOf(parts, is24Hours, customs);
            foreach (var left in parts.Keys) throw Wrong(left);
            return date == "" || time == "" ? date + time : date + " " + time;
        }

        /// <summary>Says where the parts stand, with texts around them.</summary>
        internal static string PatternOfFields(string template, bool is24Hours)
        {
            var pattern = new StringBuilder();
            var at = 0;
            while (at < template.Length)
            {
                var open = template.IndexOf('{', at);
                AddText(pattern, template.Substring(at, (open < 0 ? template.Length : open) - at));
                if (open < 0) break;
                var close = template.IndexOf('}', open);
                if (close < 0) throw Wrong(template);
                pattern.Append(FieldOf(template.Substring(open + 1, close - open - 1), is24Hours));
                at = close + 1;
            }
            return pattern.ToString();
        }

        /// <summary>The form of each part by its name: <c>month.full</c> is <c>full</c> of <c>month</c>.</summary>
        private static Dictionary<string, string> PartsOf(string template)
        {
            var parts = new Dictionary<string, string>();
            foreach (var word in template.ToLowerInvariant().Split(new[] { ' ', ',', '\u200e', '\u200f' }, StringSplitOptions.RemoveEmptyEntries))
            {
                switch (word)
                {
                    case "shortdate": parts["month"] = parts["day"] = "numeric"; parts["year"] = ""; break;
                    case "longdate": parts["longdate"] = ""; break;
                    case "shorttime": parts["hour"] = parts["minute"] = ""; break;
                    case "longtime": parts["hour"] = parts["minute"] = parts["second"] = ""; break;
                    default:
                        var dot = word.IndexOf('.');
                        parts[dot < 0 ? word : word.Substring(0, dot)] = dot < 0 ? "" : word.Substring(dot + 1);
                        break;
                }
            }
            return parts;
        }

        /// <summary>What the country writes in full, without the parts that nobody wants.</summary>
        private static string DateOf(Dictionary<string, string> parts, DateTimeFormatInfo customs)
        {
            if (parts.Remove("longdate")) return customs.LongDatePattern;
            string form;
            var isNumeric = parts.TryGetValue("month", out form) && (form == "numeric" || form == "integer");
            var year = Take(parts, "year", "yyyy", "yy");
            var month = Take(parts, "month", isNumeric ? "M" : "MMMM", isNumeric ? "M" : "MMM");
            var day = Take(parts, "day", "d", "d");
            var weekday = Take(parts, "dayofweek", "dddd", "ddd");
            if ((year == "" ? 0 : 1) + (month == "" ? 0 : 1) + (day == "" ? 0 : 1) + (weekday == "" ? 0 : 1) <= 1) return year + month + day + weekday;
            var fields = new PatternFields(isNumeric ? customs.ShortDatePattern : customs.LongDatePattern);
            if (weekday == "") fields.Remove("dddd", "ddd");
            else if (!fields.Replace("dddd", weekday)) fields.Prepend(weekday);
            if (year == "") fields.Remove("yyyy", "yy", "y");
            else if (year == "yy") fields.Replace("yyyy", "yy");
            if (day == "") fields.Remove("dd", "d");
            if (month == "") fields.Remove("MMMM", "MMM", "MM", "M");
            else if (month == "MMM") fields.Replace("MMMM", "MMM");
            return fields.ToString();
        }

        private static string TimeOf(Dictionary<string, string> parts, bool is24Hours, DateTimeFormatInfo customs)
        {
            var hour = Take(parts, "hour", is24Hours ? "H" : "h", is24Hours ? "H" : "h");
            var minute = Take(parts, "minute", hour == "" ? "m" : "mm", "mm");
            var second = Take(parts, "second", hour == "" && minute == "" ? "s" : "ss", "ss");
            var zone = Take(parts, "timezone", "zzz", "zzz");
            var time = hour + minute + second;
            if (hour != "" && minute != "")
            {
                var fields = new PatternFields(second == "" ? customs.ShortTimePattern : customs.LongTimePattern);
                if (is24Hours)
                {
                    fields.Remove("tt", "t");
                    fields.Replace("h", "H");
                    fields.Replace("hh", "HH");
                }
                else if (fields.Replace("H", "h") | fields.Replace("HH", "h")) fields.Append("tt");
                time = fields.ToString();
            }
            else if (minute != "" && second != "") time = minute + customs.TimeSeparator + second;
            else if (hour != "" && !is24Hours) time = hour + " tt";
            return zone == "" || time == "" ? time + zone : time + " " + zone;
        }

        private static string Take(Dictionary<string, string> parts, string name, string full, string abbreviated)
        {
            string form;
            if (!parts.TryGetValue(name, out form)) return "";
            parts.Remove(name);
            return form.StartsWith("abbreviated") || form.StartsWith("solo.abbreviated") ? abbreviated : full;
        }

        private static string FieldOf(string field, bool is24Hours)
        {
            var digits = field.EndsWith("(2)") ? 2 : 1;
            var name = field.IndexOf('(') < 0 ? field : field.Substring(0, field.IndexOf('('));
            switch (name.Replace(".solo", ""))
            {
                case "year.full": return "yyyy";
                case "year.abbreviated": return "yy";
                case "month.full": return "MMMM";
                case "month.abbreviated": return "MMM";
                case "month.integer": return digits == 2 ? "MM" : "%M";
                case "day.integer": return digits == 2 ? "dd" : "%d";
                case "dayofweek.full": return "dddd";
                case "dayofweek.abbreviated": return "ddd";
                case "hour.integer": return is24Hours ? (digits == 2 ? "HH" : "%H") : digits == 2 ? "hh" : "%h";
                case "minute.integer": return digits == 2 ? "mm" : "%m";
                case "second.integer": return digits == 2 ? "ss" : "%s";
                case "period.abbreviated": return is24Hours ? "" : "tt";
                case "timezone.full": case "timezone.abbreviated": return "zzz";
                default: throw Wrong(field);
            }
        }

        private static void AddText(StringBuilder pattern, string text)
        {
            foreach (var character in text) pattern.Append('\\').Append(character);
        }

        private static Exception Wrong(string part)
        {
            return new ArgumentException("The parameter is incorrect. No template has the part \"" + part + "\".", "formatTemplate");
        }
    }
}
