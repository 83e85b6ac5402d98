using System.Collections.Generic;

namespace System.Text.RegularExpressions
{
    /// <summary>A regular expression.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.regex"/>
    public class Regex
    {
        public static readonly TimeSpan InfiniteMatchTimeout = System.Threading.Timeout.InfiniteTimeSpan;
        private static readonly Dictionary<string, Regex> cache = new Dictionary<string, Regex>();
        private static int cacheSize = 15;

        protected internal string pattern;
        protected internal RegexOptions roptions;
        private readonly TimeSpan timeout;
        private readonly object program;
        private readonly string[] names;
        private readonly int[] numbers;

        public Regex(string pattern) : this(pattern, RegexOptions.None, InfiniteMatchTimeout)
        {
        }
        public Regex(string pattern, RegexOptions options) : this(pattern, options, InfiniteMatchTimeout)
        {
        }
        public Regex(string pattern, RegexOptions options, TimeSpan matchTimeout)
        {
            if (pattern == null) throw new ArgumentNullException("pattern");
            if ((int)options < 0 || (int)options > 0x3ff) throw new ArgumentOutOfRangeException("options");
            const RegexOptions withScript = RegexOptions.ECMAScript | RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.Compiled | RegexOptions.CultureInvariant;
            if ((options & RegexOptions.ECMAScript) != 0 && (options & ~withScript) != 0) throw new ArgumentOutOfRangeException("options");
            if (matchTimeout != InfiniteMatchTimeout && (matchTimeout <= TimeSpan.Zero || matchTimeout.TotalMilliseconds > int.MaxValue - 1)) throw new ArgumentOutOfRangeException("matchTimeout");
            this.pattern = pattern;
            roptions = options;
            timeout = matchTimeout;
            program = Compile(pattern, (int)options);
            names = NamesOf(program);
            numbers = NumbersOf(program);
        }
        private static extern object Compile(string pattern, int options);
        /// <summary>Of the groups, in the order of their numbers.</summary>
        private static extern string[] NamesOf(object program);
        private static extern int[] NumbersOf(object program);
        /// <summary>Null: nothing found; otherwise what `Match` takes apart. `milliseconds`: -1 for as long as it takes; then the first element is -1 when that was too long.</summary>
        private static extern int[] Find(object program, string text, int beginning, int end, int start, double milliseconds);

        public RegexOptions Options
        {
            get { return roptions; }
        }
        public TimeSpan MatchTimeout
        {
            get { return timeout; }
        }
        public bool RightToLeft
        {
            get { return (roptions & RegexOptions.RightToLeft) != 0; }
        }
        public static int CacheSize
        {
            get { return cacheSize; }
            set
            {
                if (value < 0) throw new ArgumentOutOfRangeException("value");
                cacheSize = value;
            }
        }
        internal int GroupCount
        {
            get { return numbers.Length; }
        }
        internal string NameOfGroup(int index)
        {
            return names[index];
        }
        /// <summary>Place of a group among the others; -1 when there is none of that number.</summary>
        internal int IndexOfGroup(int number)
        {
            if (number >= 0 && number < numbers.Length && numbers[number] == number) return number;
            return Array.IndexOf(numbers, number);
        }
        public string[] GetGroupNames()
        {
            return (string[])names.Clone();
        }
        public int[] GetGroupNumbers()
        {
            return (int[])numbers.Clone();
        }
        public string GroupNameFromNumber(int i)
        {
            int index = IndexOfGroup(i);
            return index < 0 ? string.Empty : names[index];
        }
        public int GroupNumberFromName(string name)
        {
            if (name == null) throw new ArgumentNullException("name");
            int index = Array.IndexOf(names, name);
            if (index >= 0) return numbers[index];
            int number;
            return int.TryParse(name, System.Globalization.NumberStyles.None, null, out number) && IndexOfGroup(number) >= 0 ? number : -1;
        }
        public override string ToString()
        {
            return pattern;
        }

        private static Regex Cached(string pattern, RegexOptions options, TimeSpan timeout)
        {
            if (pattern == null) throw new ArgumentNullException("pattern");
            string key = ((int)options).ToString() + ":" + timeout.Ticks.ToString() + ":" + pattern;
            Regex regex;
            lock (cache)
            {
                if (cache.TryGetValue(key, out regex)) return regex;
            }
            regex = new Regex(pattern, options, timeout);
            lock (cache)
            {
                if (cache.Count >= cacheSize) cache.Clear();
                if (cacheSize > 0) cache[key] = regex;
            }
            return regex;
        }
        /// <summary>`previousLength` is that of the match before this one; -1 when there was none. An empty match must not be found again.</summary>
        internal Match Search(string text, int beginning, int end, int start, int previousLength)
        {
            if (previousLength == 0)
            {
                if (start == (RightToLeft ? beginning : end)) return System.Text.RegularExpressions.Match.Empty;
                start += RightToLeft ? -1 : 1;
            }
            int[] found = Find(program, text, beginning, end, start, timeout == InfiniteMatchTimeout ? -1 : timeout.TotalMilliseconds);
            if (found == null) return System.Text.RegularExpressions.Match.Empty;
            if (found[0] < 0) throw new RegexMatchTimeoutException(text, pattern, timeout);
            return new Match(this, text, beginning, end, start, found);
        }
        private static string Needed(string input)
        {
            if (input == null) throw new ArgumentNullException("input");
            return input;
        }
        private int StartOf(string input)
        {
            return RightToLeft ? Needed(input).Length : 0;
        }

        public bool IsMatch(string input)
        {
            return IsMatch(input, StartOf(Needed(input)));
        }
        public bool IsMatch(string input, int startat)
        {
            return Match(input, startat).Success;
        }
        public static bool IsMatch(string input, string pattern)
        {
            return Cached(pattern, RegexOptions.None, InfiniteMatchTimeout).IsMatch(input);
        }
        public static bool IsMatch(string input, string pattern, RegexOptions options)
        {
            return Cached(pattern, options, InfiniteMatchTimeout).IsMatch(input);
        }
        public static bool IsMatch(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)
        {
            return Cached(pattern, options, matchTimeout).IsMatch(input);
        }
        public Match Match(string input)
        {
            return Match(input, StartOf(Needed(input)));
        }
        public Match Match(string input, int startat)
        {
            Needed(input);
            if (startat < 0 || startat > input.Length) throw new ArgumentOutOfRangeException("start", "Start index cannot be less than 0 or greater than input length.");
            return Search(input, 0, input.Length, startat, -1);
        }
        public Match Match(string input, int beginning, int length)
        {
            Needed(input);
            if (beginning < 0 || beginning > input.Length) throw new ArgumentOutOfRangeException("start", "Start index cannot be less than 0 or greater than input length.");
            if (length < 0 || length > input.Length - beginning) throw new ArgumentOutOfRangeException("length", "Length cannot be less than 0 or exceed input length.");
            return Search(input, beginning, beginning + length, RightToLeft ? beginning + length : beginning, -1);
        }
        public static Match Match(string input, string pattern)
        {
            return Cached(pattern, RegexOptions.None, InfiniteMatchTimeout).Match(input);
        }
        public static Match Match(string input, string pattern, RegexOptions options)
        {
            return Cached(pattern, options, InfiniteMatchTimeout).Match(input);
        }
        public static Match Match(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)
        {
            return Cached(pattern, options, matchTimeout).Match(input);
        }
        public MatchCollection Matches(string input)
        {
            return Matches(input, StartOf(Needed(input)));
        }
        public MatchCollection Matches(string input, int startat)
        {
            return new MatchCollection(Match(input, startat));
        }
        public static MatchCollection Matches(string input, string pattern)
        {
            return Cached(pattern, RegexOptions.None, InfiniteMatchTimeout).Matches(input);
        }
        public static MatchCollection Matches(string input, string pattern, RegexOptions options)
        {
            return Cached(pattern, options, InfiniteMatchTimeout).Matches(input);
        }
        public static MatchCollection Matches(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)
        {
            return Cached(pattern, options, matchTimeout).Matches(input);
        }

        public string Replace(string input, string replacement)
        {
            return Replace(input, replacement, -1, StartOf(Needed(input)));
        }
        public string Replace(string input, string replacement, int count)
        {
            return Replace(input, replacement, count, StartOf(Needed(input)));
        }
        public string Replace(string input, string replacement, int count, int startat)
        {
            if (replacement == null) throw new ArgumentNullException("replacement");
            RegexReplacement parsed = new RegexReplacement(this, replacement);
            return Replace(input, parsed.For, count, startat);
        }
        public static string Replace(string input, string pattern, string replacement)
        {
            return Cached(pattern, RegexOptions.None, InfiniteMatchTimeout).Replace(input, replacement);
        }
        public static string Replace(string input, string pattern, string replacement, RegexOptions options)
        {
            return Cached(pattern, options, InfiniteMatchTimeout).Replace(input, replacement);
        }
        public static string Replace(string input, string pattern, string replacement, RegexOptions options, TimeSpan matchTimeout)
        {
            return Cached(pattern, options, matchTimeout).Replace(input, replacement);
        }
        public string Replace(string input, MatchEvaluator evaluator)
        {
            return Replace(input, evaluator, -1, StartOf(Needed(input)));
        }
        public string Replace(string input, MatchEvaluator evaluator, int count)
        {
            return Replace(input, evaluator, count, StartOf(Needed(input)));
        }
        public string Replace(string input, MatchEvaluator evaluator, int count, int startat)
        {
            Needed(input);
            if (evaluator == null) throw new ArgumentNullException("evaluator");
            if (count < -1) throw new ArgumentOutOfRangeException("count", "Count cannot be less than -1.");
            if (startat < 0 || startat > input.Length) throw new ArgumentOutOfRangeException("startat", "Start index cannot be less than 0 or greater than input length.");
            if (count == 0) return input;
            Match match = Match(input, startat);
            if (!match.Success) return input;
            List<string> parts = new List<string>();
            int at = RightToLeft ? input.Length : 0;
            for (; match.Success && count != 0; match = match.NextMatch(), count--)
            {
                int end = match.Index + match.Length;
                parts.Add(RightToLeft ? input.Substring(end, at - end) : input.Substring(at, match.Index - at));
                parts.Add(evaluator(match));
                at = RightToLeft ? match.Index : end;
            }
            parts.Add(RightToLeft ? input.Substring(0, at) : input.Substring(at));
            if (RightToLeft) parts.Reverse();
            return string.Concat(parts.ToArray());
        }
        public static string Replace(string input, string pattern, MatchEvaluator evaluator)
        {
            return Cached(pattern, RegexOptions.None, InfiniteMatchTimeout).Replace(input, evaluator);
        }
        public static string Replace(string input, string pattern, MatchEvaluator evaluator, RegexOptions options)
        {
            return Cached(pattern, options, InfiniteMatchTimeout).Replace(input, evaluator);
        }
        public static string Replace(string input, string pattern, MatchEvaluator evaluator, RegexOptions options, TimeSpan matchTimeout)
        {
            return Cached(pattern, options, matchTimeout).Replace(input, evaluator);
        }

        public string[] Split(string input)
        {
            return Split(input, 0, StartOf(Needed(input)));
        }
        public string[] Split(string input, int count)
        {
            return Split(input, count, StartOf(Needed(input)));
        }
        public string[] Split(string input, int count, int startat)
        {
            Needed(input);
            if (count < 0) throw new ArgumentOutOfRangeException("count", "Count cannot be less than -1.");
            if (startat < 0 || startat > input.Length) throw new ArgumentOutOfRangeException("startat", "Start index cannot be less than 0 or greater than input length.");
            if (count == 1) return new string[] { input };
            int left = count - 1;
            Match match = Match(input, startat);
            if (!match.Success) return new string[] { input };
            List<string> parts = new List<string>();
            int at = RightToLeft ? input.Length : 0;
            for (; match.Success; match = match.NextMatch())
            {
                int end = match.Index + match.Length;
                parts.Add(RightToLeft ? input.Substring(end, at - end) : input.Substring(at, match.Index - at));
                at = RightToLeft ? match.Index : end;
                IList<Group> groups = match.Groups;
                for (int i = 1; i < groups.Count; i++)
                {
                    if (match.Groups[numbers[i]].Success) parts.Add(match.Groups[numbers[i]].Value);
                }
                if (--left == 0) break;
            }
            parts.Add(RightToLeft ? input.Substring(0, at) : input.Substring(at));
            if (RightToLeft) parts.Reverse();
            return parts.ToArray();
        }
        public static string[] Split(string input, string pattern)
        {
            return Cached(pattern, RegexOptions.None, InfiniteMatchTimeout).Split(input);
        }
        public static string[] Split(string input, string pattern, RegexOptions options)
        {
            return Cached(pattern, options, InfiniteMatchTimeout).Split(input);
        }
        public static string[] Split(string input, string pattern, RegexOptions options, TimeSpan matchTimeout)
        {
            return Cached(pattern, options, matchTimeout).Split(input);
        }

        public static string Escape(string str)
        {
            if (str == null) throw new ArgumentNullException("str");
            StringBuilder result = new StringBuilder();
            for (int i = 0; i < str.Length; i++)
            {
                char c = str[i];
                if (c == '\n') result.Append("\\n");
                else if (c == '\r') result.Append("\\r");
                else if (c == '\t') result.Append("\\t");
                else if (c == '\f') result.Append("\\f");
                else if ("\\*+?|{[()^$.# ".IndexOf(c) >= 0) result.Append('\\').Append(c);
                else result.Append(c);
            }
            return result.ToString();
        }
        public static string Unescape(string str)
        {
            if (str == null) throw new ArgumentNullException("str");
            StringBuilder result = new StringBuilder();
            for (int i = 0; i < str.Length; )
            {
                if (str[i] != '\\')
                {
                    result.Append(str[i++]);
                    continue;
                }
                if (++i >= str.Length) throw new ArgumentException("parsing \"" + str + "\" - Illegal \\ at end of pattern.");
                char c = str[i++];
                int digits;
                switch (c)
                {
                    case 'a': result.Append('\a'); break;
                    case 'b': result.Append('\b'); break;
                    case 'e': result.Append('\u001b'); break;
                    case 'f': result.Append('\f'); break;
                    case 'n': result.Append('\n'); break;
                    case 'r': result.Append('\r'); break;
                    case 't': result.Append('\t'); break;
                    case 'v': result.Append('\v'); break;
                    case 'x':
                    case 'u':
                        digits = c == 'x' ? 2 : 4;
                        int code;
                        if (i + digits > str.Length || !int.TryParse(str.Substring(i, digits), System.Globalization.NumberStyles.AllowHexSpecifier, null, out code)) throw new ArgumentException("parsing \"" + str + "\" - Insufficient hexadecimal digits.");
                        result.Append((char)code);
                        i += digits;
                        break;
                    default:
                        if (c >= '0' && c <= '7')
                        {
                            int value = c - '0';
                            for (digits = 1; digits < 3 && i < str.Length && str[i] >= '0' && str[i] <= '7'; digits++) value = value * 8 + (str[i++] - '0');
                            result.Append((char)(value & 0xff));
                        }
                        else result.Append(c);
                        break;
                }
            }
            return result.ToString();
        }
    }
}
