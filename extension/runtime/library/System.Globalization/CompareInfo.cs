namespace System.Globalization
{
    /// <summary>Compares text in the order of a language; looks for text as in the invariant culture.</summary>
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
            return CompareIn(culture, string1, string2, options);
        }
        private static extern int CompareIn(string culture, string string1, string string2, CompareOptions options);
        public virtual int Compare(string string1, int offset1, string string2, int offset2)
        {
            return Compare(string1, offset1, string2, offset2, CompareOptions.None);
        }
        public virtual int Compare(string string1, int offset1, string string2, int offset2, CompareOptions options)
        {
            return Compare(string1, offset1, string1 == null ? 0 : string1.Length - offset1, string2, offset2, string2 == null ? 0 : string2.Length - offset2, options);
        }
        public virtual int Compare(string string1, int offset1, int length1, string string2, int offset2, int length2)
        {
            return Compare(string1, offset1, length1, string2, offset2, length2, CompareOptions.None);
        }
        public virtual int Compare(string string1, int offset1, int length1, string string2, int offset2, int length2, CompareOptions options)
        {
            if (length1 < 0 || length2 < 0) throw new ArgumentOutOfRangeException(length1 < 0 ? "length1" : "length2", "Value must be positive.");
            if (offset1 < 0 || offset2 < 0) throw new ArgumentOutOfRangeException(offset1 < 0 ? "offset1" : "offset2", "Value must be positive.");
            CheckEnd(string1, offset1, length1, "string1");
            CheckEnd(string2, offset2, length2, "string2");
            return Compare(string1 == null ? null : string1.Substring(offset1, length1), string2 == null ? null : string2.Substring(offset2, length2), options);
        }
        private static void CheckEnd(string text, int offset, int length, string parameter)
        {
            if (offset > (text == null ? 0 : text.Length) - length) throw new ArgumentOutOfRangeException(parameter, "Offset and length must refer to a position in the string.");
        }
        public virtual bool IsPrefix(string source, string prefix)
        {
            return IsPrefix(source, prefix, CompareOptions.None);
        }
        public virtual bool IsPrefix(string source, string prefix, CompareOptions options)
        {
            if (source == null) throw new ArgumentNullException("source");
            if (prefix == null) throw new ArgumentNullException("prefix");
            if (!IsLoose(options)) return source.StartsWith(prefix, Kind(options));
            return LengthAt(source, 0, source.Length, prefix, options) >= 0;
        }
        public virtual bool IsSuffix(string source, string suffix)
        {
            return IsSuffix(source, suffix, CompareOptions.None);
        }
        public virtual bool IsSuffix(string source, string suffix, CompareOptions options)
        {
            if (source == null) throw new ArgumentNullException("source");
            if (suffix == null) throw new ArgumentNullException("suffix");
            if (!IsLoose(options)) return source.EndsWith(suffix, Kind(options));
            for (int i = source.Length; i >= 0; i--)
            {
                if (Compare(source.Substring(i), suffix, options) == 0) return true;
            }
            return false;
        }
        public virtual int IndexOf(string source, string value)
        {
            return IndexOf(source, value, CompareOptions.None);
        }
        public virtual int IndexOf(string source, string value, CompareOptions options)
        {
            if (source == null) throw new ArgumentNullException("source");
            return IndexOf(source, value, 0, source.Length, options);
        }
        public virtual int IndexOf(string source, string value, int startIndex)
        {
            return IndexOf(source, value, startIndex, CompareOptions.None);
        }
        public virtual int IndexOf(string source, string value, int startIndex, CompareOptions options)
        {
            if (source == null) throw new ArgumentNullException("source");
            return IndexOf(source, value, startIndex, source.Length - startIndex, options);
        }
        public virtual int IndexOf(string source, string value, int startIndex, int count)
        {
            return IndexOf(source, value, startIndex, count, CompareOptions.None);
        }
        public virtual int IndexOf(string source, string value, int startIndex, int count, CompareOptions options)
        {
            if (source == null) throw new ArgumentNullException("source");
            if (!IsLoose(options)) return source.IndexOf(value, startIndex, count, Kind(options));
            if (value == null) throw new ArgumentNullException("value");
            for (int i = startIndex; i <= startIndex + count; i++)
            {
                if (LengthAt(source, i, startIndex + count, value, options) >= 0) return i;
            }
            return -1;
        }
        public virtual int IndexOf(string source, char value)
        {
            return IndexOf(source, value, CompareOptions.None);
        }
        public virtual int IndexOf(string source, char value, CompareOptions options)
        {
            if (source == null) throw new ArgumentNullException("source");
            return IndexOf(source, value, 0, source.Length, options);
        }
        public virtual int IndexOf(string source, char value, int startIndex)
        {
            return IndexOf(source, value, startIndex, CompareOptions.None);
        }
        public virtual int IndexOf(string source, char value, int startIndex, CompareOptions options)
        {
            if (source == null) throw new ArgumentNullException("source");
            return IndexOf(source, value, startIndex, source.Length - startIndex, options);
        }
        public virtual int IndexOf(string source, char value, int startIndex, int count)
        {
            return IndexOf(source, value, startIndex, count, CompareOptions.None);
        }
        public virtual int IndexOf(string source, char value, int startIndex, int count, CompareOptions options)
        {
            return IndexOf(source, value.ToString(), startIndex, count, options);
        }
        public virtual int LastIndexOf(string source, string value)
        {
            return LastIndexOf(source, value, CompareOptions.None);
        }
        public virtual int LastIndexOf(string source, string value, CompareOptions options)
        {
            if (source == null) throw new ArgumentNullException("source");
            return LastIndexOf(source, value, source.Length - 1, source.Length, options);
        }
        public virtual int LastIndexOf(string source, string value, int startIndex)
        {
            return LastIndexOf(source, value, startIndex, CompareOptions.None);
        }
        public virtual int LastIndexOf(string source, string value, int startIndex, CompareOptions options)
        {
            if (source == null) throw new ArgumentNullException("source");
            return LastIndexOf(source, value, startIndex, startIndex + 1, options);
        }
        public virtual int LastIndexOf(string source, string value, int startIndex, int count)
        {
            return LastIndexOf(source, value, startIndex, count, CompareOptions.None);
        }
        public virtual int LastIndexOf(string source, string value, int startIndex, int count, CompareOptions options)
        {
            if (source == null) throw new ArgumentNullException("source");
            if (!IsLoose(options)) return source.LastIndexOf(value, startIndex, count, Kind(options));
            if (value == null) throw new ArgumentNullException("value");
            for (int i = startIndex; i > startIndex - count; i--)
            {
                if (LengthAt(source, i, startIndex + 1, value, options) >= 0) return i;
            }
            return -1;
        }
        public virtual int LastIndexOf(string source, char value)
        {
            return LastIndexOf(source, value, CompareOptions.None);
        }
        public virtual int LastIndexOf(string source, char value, CompareOptions options)
        {
            if (source == null) throw new ArgumentNullException("source");
            return LastIndexOf(source, value, source.Length - 1, source.Length, options);
        }
        public virtual int LastIndexOf(string source, char value, int startIndex)
        {
            return LastIndexOf(source, value, startIndex, CompareOptions.None);
        }
        public virtual int LastIndexOf(string source, char value, int startIndex, CompareOptions options)
        {
            if (source == null) throw new ArgumentNullException("source");
            return LastIndexOf(source, value, startIndex, startIndex + 1, options);
        }
        public virtual int LastIndexOf(string source, char value, int startIndex, int count)
        {
            return LastIndexOf(source, value, startIndex, count, CompareOptions.None);
        }
        public virtual int LastIndexOf(string source, char value, int startIndex, int count, CompareOptions options)
        {
            return LastIndexOf(source, value.ToString(), startIndex, count, options);
        }
        /// <summary>What is equal may differ in length then.</summary>
        private static bool IsLoose(CompareOptions options)
        {
            return (options & (CompareOptions.IgnoreNonSpace | CompareOptions.IgnoreSymbols)) != 0;
        }
        /// <summary>How much of the source from a place on is equal to the value; -1 when nothing is.</summary>
        private int LengthAt(string source, int start, int end, string value, CompareOptions options)
        {
            for (int length = 0; start + length <= end; length++)
            {
                if (Compare(source.Substring(start, length), value, options) == 0) return length;
            }
            return -1;
        }
        private static StringComparison Kind(CompareOptions options)
        {
            if ((options & CompareOptions.Ordinal) != 0) return StringComparison.Ordinal;
            if ((options & CompareOptions.OrdinalIgnoreCase) != 0) return StringComparison.OrdinalIgnoreCase;
            return (options & CompareOptions.IgnoreCase) != 0 ? StringComparison.InvariantCultureIgnoreCase : StringComparison.InvariantCulture;
        }
    }
}
