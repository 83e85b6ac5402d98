using System.Text;

namespace System.Globalization
{
    /// <summary>How letters change their case.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.textinfo"/>
    public class TextInfo
    {
        internal static readonly TextInfo Invariant = new TextInfo("");
        private readonly string culture;

        internal TextInfo(string culture)
        {
            this.culture = culture;
        }
        public string CultureName
        {
            get { return culture; }
        }
        public virtual string ListSeparator
        {
            get { return CultureInfo.TextOf(culture, 2); }
        }
        public bool IsRightToLeft
        {
            get { return culture.StartsWith("ar", StringComparison.Ordinal) || culture.StartsWith("he", StringComparison.Ordinal) || culture.StartsWith("fa", StringComparison.Ordinal); }
        }
        public virtual char ToLower(char c)
        {
            return ToLower(c.ToString())[0];
        }
        public virtual string ToLower(string str)
        {
            if (str == null) throw new ArgumentNullException("str");
            return str.ToLower(CultureInfo.GetCultureInfo(culture));
        }
        public virtual char ToUpper(char c)
        {
            return ToUpper(c.ToString())[0];
        }
        public virtual string ToUpper(string str)
        {
            if (str == null) throw new ArgumentNullException("str");
            return str.ToUpper(CultureInfo.GetCultureInfo(culture));
        }
        /// <summary>Words begin with a capital; words all in capitals stay as they are.</summary>
        public string ToTitleCase(string str)
        {
            if (str == null) throw new ArgumentNullException("str");
            StringBuilder result = new StringBuilder();
            int at = 0;
            while (at < str.Length)
            {
                int start = at;
                while (at < str.Length && IsInWord(str, at)) at++;
                string word = str.Substring(start, at - start);
                bool isAcronym = word.Length > 1 && word == word.ToUpperInvariant() && word != word.ToLowerInvariant();
                if (isAcronym) result.Append(word);
                else if (word.Length > 0) result.Append(char.ToUpperInvariant(word[0])).Append(word.Substring(1).ToLowerInvariant());
                while (at < str.Length && !IsInWord(str, at)) result.Append(str[at++]);
            }
            return result.ToString();
        }
        private static bool IsInWord(string text, int index)
        {
            if (char.IsLetter(text[index])) return true;
            bool joins = text[index] == '\'' || char.IsDigit(text[index]);
            return joins && index > 0 && (char.IsLetter(text[index - 1]) || char.IsDigit(text[index - 1]));
        }
    }
}
