namespace System.Globalization
{
    /// <summary>How letters change their case; here as in the invariant culture.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.textinfo"/>
    public class TextInfo
    {
        internal static readonly TextInfo Invariant = new TextInfo();
        public virtual string ListSeparator { get { return ","; } }
        public virtual char ToLower(char c)
        {
            return char.ToLowerInvariant(c);
        }
        public virtual string ToLower(string str)
        {
            return str.ToLowerInvariant();
        }
        public virtual char ToUpper(char c)
        {
            return char.ToUpperInvariant(c);
        }
        public virtual string ToUpper(string str)
        {
            return str.ToUpperInvariant();
        }
    }
}
