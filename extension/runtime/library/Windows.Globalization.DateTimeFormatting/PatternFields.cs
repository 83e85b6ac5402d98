using System;
using System.Collections.Generic;
using System.Text;

namespace Windows.Globalization.DateTimeFormatting
{
    /// <summary>A format text of .NET as its fields, each with the literal text behind it.</summary>
    internal sealed class PatternFields
    {
        private readonly List<string> fields = new List<string>();
        /// <summary>One more than there are fields: what stands before the first, then behind each.</summary>
        private readonly List<string> literals = new List<string> { "" };

        internal PatternFields(string pattern)
        {
            for (var at = 0; at < pattern.Length;)
            {
                var letter = pattern[at];
                var start = at;
                if (letter == '\'' || letter == '"') at = pattern.IndexOf(letter, at + 1) + 1;
                else if (letter == '\\') at += 2;
                else
                {
                    while (at < pattern.Length && pattern[at] == letter) at++;
                    if ("dMyHhmst".IndexOf(letter) >= 0)
                    {
                        fields.Add(pattern.Substring(start, at - start));
                        literals.Add("");
                        continue;
                    }
                }
                literals[literals.Count - 1] += pattern.Substring(start, at - start);
            }
        }

        /// <summary>With the text that leads to the next field, or to the last one from the one before.</summary>
        internal void Remove(params string[] names)
        {
            for (var i = fields.Count - 1; i >= 0; i--)
            {
                if (Array.IndexOf(names, fields[i]) < 0) continue;
                var isLast = i > 0 && i == fields.Count - 1 && literals[i + 1] == "";
                fields.RemoveAt(i);
                literals.RemoveAt(isLast ? i : i + 1);
            }
        }

        /// <summary>False when there is no such field.</summary>
        internal bool Replace(string name, string other)
        {
            var i = fields.IndexOf(name);
            if (i >= 0) fields[i] = other;
            return i >= 0;
        }

        internal void Prepend(string field)
        {
            fields.Insert(0, field);
            literals.Insert(1, ", ");
        }

        internal void Append(string field)
        {
            literals[literals.Count - 1] += " ";
            fields.Add(field);
            literals.Add("");
        }

        public override string ToString()
        {
            var pattern = new StringBuilder(literals[0]);
            for (var i = 0; i < fields.Count; i++) pattern.Append(fields[i]).Append(literals[i + 1]);
            return pattern.ToString();
        }
    }
}
