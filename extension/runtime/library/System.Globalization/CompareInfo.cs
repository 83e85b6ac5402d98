namespace System.Globalization
{
    /// <summary>Compares text, in every culture as in the invariant one.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.globalization.compareinfo"/>
    public class CompareInfo
    {
        private readonly string culture;

        internal CompareInfo(string culture)
        {
            this.culture = culture;
        }
        public virtual string Name
        {
            get { return culture; }
        }
        public virtual int Compare(string string1, string string2)
        {
            return Compare(string1, string2, CompareOptions.None);
        }
        public virtual int Compare(string string1, string string2, CompareOptions options)
        {
            return string.Compare(string1, string2, CultureInfo.InvariantCulture, options);
        }
        public virtual bool IsPrefix(string source, string prefix)
        {
            return IsPrefix(source, prefix, CompareOptions.None);
        }
        public virtual bool IsPrefix(string source, string prefix, CompareOptions options)
        {
            if (source == null) throw new ArgumentNullException("source");
            if (prefix == null) throw new ArgumentNullException("prefix");
            return source.StartsWith(prefix, Kind(options));
        }
        public virtual bool IsSuffix(string source, string suffix)
        {
            return IsSuffix(source, suffix, CompareOptions.None);
        }
        public virtual bool IsSuffix(string source, string suffix, CompareOptions options)
        {
            if (source == null) throw new ArgumentNullException("source");
            if (suffix == null) throw new ArgumentNullException("suffix");
            return source.EndsWith(suffix, Kind(options));
        }
        public virtual int IndexOf(string source, string value)
        {
            return IndexOf(source, value, CompareOptions.None);
        }
        public virtual int IndexOf(string source, string value, CompareOptions options)
        {
            if (source == null) throw new ArgumentNullException("source");
            return source.IndexOf(value, Kind(options));
        }
        public virtual int LastIndexOf(string source, string value)
        {
            return LastIndexOf(source, value, CompareOptions.None);
        }
        public virtual int LastIndexOf(string source, string value, CompareOptions options)
        {
            if (source == null) throw new ArgumentNullException("source");
            return source.LastIndexOf(value, Kind(options));
        }
        private static StringComparison Kind(CompareOptions options)
        {
            if ((options & CompareOptions.Ordinal) != 0) return StringComparison.Ordinal;
            if ((options & CompareOptions.OrdinalIgnoreCase) != 0) return StringComparison.OrdinalIgnoreCase;
            return (options & CompareOptions.IgnoreCase) != 0 ? StringComparison.InvariantCultureIgnoreCase : StringComparison.InvariantCulture;
        }
    }
}
