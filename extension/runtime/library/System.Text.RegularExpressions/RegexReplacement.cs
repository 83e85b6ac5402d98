using System.Collections.Generic;

namespace System.Text.RegularExpressions
{
    /// <summary>A replacement pattern, taken apart.</summary>
    internal sealed class RegexReplacement
    {
        private const int Before = -1;
        private const int After = -2;
        private const int LastGroup = -3;
        private const int Whole = -4;
        private readonly List<string> texts = new List<string>();
        /// <summary>Behind each text: the number of a group, or one of the constants.</summary>
        private readonly List<int> groups = new List<int>();

        internal RegexReplacement(Regex regex, string pattern)
        {
            StringBuilder text = new StringBuilder();
            bool byDigits = (regex.Options & RegexOptions.ECMAScript) != 0;
            int i = 0;
            while (i < pattern.Length)
            {
                char c = pattern[i];
                int next;
                int group;
                if (c == '$' && TryReference(regex, pattern, i + 1, byDigits, out group, out next))
                {
                    texts.Add(text.ToString());
                    groups.Add(group);
                    text.Clear();
                    i = next;
                }
                else if (c == '$' && i + 1 < pattern.Length && pattern[i + 1] == '$')
                {
                    text.Append('$');
                    i += 2;
                }
                else
                {
                    text.Append(c);
                    i++;
                }
            }
            texts.Add(text.ToString());
        }
        private static bool TryReference(Regex regex, string pattern, int at, bool byDigits, out int group, out int next)
        {
            group = 0;
            next = at + 1;
            if (at >= pattern.Length) return false;
            switch (pattern[at])
            {
                case '&':
                    group = 0;
                    return true;
                case '`':
                    group = Before;
                    return true;
                case '\'':
                    group = After;
                    return true;
                case '+':
                    group = LastGroup;
                    return true;
                case '_':
                    group = Whole;
                    return true;
                case '{':
                    int close = pattern.IndexOf('}', at);
                    if (close < 0) return false;
                    next = close + 1;
                    group = regex.GroupNumberFromName(pattern.Substring(at + 1, close - at - 1));
                    return group >= 0;
            }
            int number = 0;
            int end = at;
            bool found = false;
            while (end < pattern.Length && pattern[end] >= '0' && pattern[end] <= '9' && number < 100000000)
            {
                number = number * 10 + (pattern[end++] - '0');
                if (byDigits && regex.IndexOfGroup(number) < 0) continue;
                group = number;
                next = end;
                found = true;
            }
            return found && regex.IndexOfGroup(group) >= 0;
        }
        internal string For(Match match)
        {
            StringBuilder result = new StringBuilder();
            for (int i = 0; i < texts.Count; i++)
            {
                result.Append(texts[i]);
                if (i < groups.Count) result.Append(Part(match, groups[i]));
            }
            return result.ToString();
        }
        private static string Part(Match match, int group)
        {
            if (group == Before) return match.Text.Substring(0, match.Index);
            if (group == After) return match.Text.Substring(match.Index + match.Length);
            if (group == Whole) return match.Text;
            GroupCollection all = match.Groups;
            if (group == LastGroup) return ((IList<Group>)all)[LastNumber(match)].Value;
            return all[group].Value;
        }
        private static int LastNumber(Match match)
        {
            int[] numbers = match.Regex.GetGroupNumbers();
            return numbers[numbers.Length - 1];
        }
    }
}
