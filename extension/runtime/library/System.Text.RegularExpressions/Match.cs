namespace System.Text.RegularExpressions
{
    /// <summary>What an expression has found in a text.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.text.regularexpressions.match"/>
    public class Match : Group
    {
        private static readonly Match empty = new Match(null, "", 0, 0, 0, null);
        private readonly Regex regex;
        private readonly int beginning;
        private readonly int end;
        private readonly int position;
        private readonly Group[] groups;

        /// <summary>`found`: where the search goes on, then for each group the number of captures and their places and lengths.</summary>
        internal Match(Regex regex, string text, int beginning, int end, int position, int[] found)
            : base(text, "0", new Capture[0], found == null ? 0 : found[2], found == null ? 0 : found[3], found != null)
        {
            this.regex = regex;
            this.beginning = beginning;
            this.end = end;
            this.position = position;
            if (found == null)
            {
                groups = new Group[] { this };
                return;
            }
            this.position = found[0];
            groups = new Group[regex.GroupCount];
            groups[0] = this;
            int at = 4;
            for (int i = 1; i < groups.Length; i++)
            {
                Capture[] captures = new Capture[found[at++]];
                for (int k = 0; k < captures.Length; k++)
                {
                    captures[k] = new Capture(text, found[at], found[at + 1]);
                    at += 2;
                }
                groups[i] = Group.Of(text, regex.NameOfGroup(i), captures);
            }
        }
        public static Match Empty
        {
            get { return empty; }
        }
        internal Regex Regex
        {
            get { return regex; }
        }
        public virtual GroupCollection Groups
        {
            get { return new GroupCollection(this, groups); }
        }
        public Match NextMatch()
        {
            return Success ? regex.Search(Text, beginning, end, position, Length) : this;
        }
        public virtual string Result(string replacement)
        {
            if (replacement == null) throw new ArgumentNullException("replacement");
            if (!Success) throw new NotSupportedException("Result cannot be called on a failed Match.");
            return new RegexReplacement(regex, replacement).For(this);
        }
        public static Match Synchronized(Match inner)
        {
            if (inner == null) throw new ArgumentNullException("inner");
            return inner;
        }
    }
}
