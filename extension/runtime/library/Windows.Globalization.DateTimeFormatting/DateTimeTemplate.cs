using System;
using System.Collections.Generic;
using System.Text;

namespace Windows.Globalization.DateTimeFormatting
{
    /// <summary>Templates such as <c>month day</c> and <c>{month.full} {day.integer}</c> as the format texts of .NET.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.globalization.datetimeformatting.datetimeformatter#format-templates"/>
    internal static class DateTimeTemplate
    {
        /// <summary>Says which parts are wanted; where they stand is the custom of the country.</summary>
        internal static string PatternOf(string template, bool is24Hours)
        {
            var parts = PartsOf(template);
            var date = DateOf(parts);
            var time = TimeOf(parts, is24Hours);
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
                    case "longdate": parts["dayofweek"] = parts["month"] = parts["day"] = parts["year"] = ""; break;
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

        private static string DateOf(Dictionary<string, string> parts)
        {
            string month;
            var isNumeric = parts.TryGetValue("month", out month) && (month == "numeric" || month == "integer");
            var year = Take(parts, "year", "yyyy", "yy");
            var day = Take(parts, "day", "d", "d");
            var name = isNumeric ? Take(parts, "month", "M", "M") : Take(parts, "month", "MMMM", "MMM");
            var weekday = Take(parts, "dayofweek", "dddd", "ddd");
            var gap = isNumeric ? "/" : " ";
            var date = name != "" && day != "" ? name + gap + day : name + day;
            if (year != "") date = date == "" ? year : date + (isNumeric ? "/" : day != "" ? ", " : " ") + year;
            return weekday == "" || date == "" ? weekday + date : weekday + ", " + date;
        }

        private static string TimeOf(Dictionary<string, string> parts, bool is24Hours)
        {
            var hour = Take(parts, "hour", is24Hours ? "H" : "h", is24Hours ? "H" : "h");
            var minute = Take(parts, "minute", hour == "" ? "m" : "mm", "mm");
            var second = Take(parts, "second", hour == "" && minute == "" ? "s" : "ss", "ss");
            var time = hour;
            if (minute != "") time = time == "" ? minute : time + ":" + minute;
            if (second != "") time = time == "" ? second : time + ":" + second;
            var zone = Take(parts, "timezone", "zzz", "zzz");
            if (hour != "" && !is24Hours) time += " tt";
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
