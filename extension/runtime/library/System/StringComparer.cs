using System.Collections;
using System.Collections.Generic;
using System.Globalization;

namespace System
{
    /// <summary>Compares strings by given rules.</summary>
    public abstract class StringComparer : IComparer, IEqualityComparer, IComparer<string>, IEqualityComparer<string>
    {
        private static readonly StringComparer ordinal = new Simple(StringComparison.Ordinal);
        private static readonly StringComparer ordinalIgnoreCase = new Simple(StringComparison.OrdinalIgnoreCase);
        private static readonly StringComparer invariant = new Simple(StringComparison.InvariantCulture);
        private static readonly StringComparer invariantIgnoreCase = new Simple(StringComparison.InvariantCultureIgnoreCase);

        public static StringComparer Ordinal
        {
            get { return ordinal; }
        }
        public static StringComparer OrdinalIgnoreCase
        {
            get { return ordinalIgnoreCase; }
        }
        public static StringComparer FromComparison(StringComparison comparisonType)
        {
            switch (comparisonType)
            {
                case StringComparison.CurrentCulture: return CurrentCulture;
                case StringComparison.CurrentCultureIgnoreCase: return CurrentCultureIgnoreCase;
                case StringComparison.InvariantCulture: return InvariantCulture;
                case StringComparison.InvariantCultureIgnoreCase: return InvariantCultureIgnoreCase;
                case StringComparison.Ordinal: return Ordinal;
                case StringComparison.OrdinalIgnoreCase: return OrdinalIgnoreCase;
                default: throw new ArgumentException("The string comparison type passed in is currently not supported.", "comparisonType");
            }
        }
        public static StringComparer InvariantCulture
        {
            get { return invariant; }
        }
        public static StringComparer InvariantCultureIgnoreCase
        {
            get { return invariantIgnoreCase; }
        }
        public static StringComparer CurrentCulture
        {
            get { return new InCulture(CultureInfo.CurrentCulture, false); }
        }
        public static StringComparer CurrentCultureIgnoreCase
        {
            get { return new InCulture(CultureInfo.CurrentCulture, true); }
        }
        public static StringComparer Create(CultureInfo culture, bool ignoreCase)
        {
            if (culture == null) throw new ArgumentNullException("culture");
            return new InCulture(culture, ignoreCase);
        }
        public abstract int Compare(string x, string y);
        public abstract bool Equals(string x, string y);
        public abstract int GetHashCode(string obj);
        public int Compare(object x, object y)
        {
            if (x == y) return 0;
            if (x == null) return -1;
            if (y == null) return 1;
            string a = x as string;
            string b = y as string;
            if (a != null && b != null) return Compare(a, b);
            IComparable comparable = x as IComparable;
            if (comparable != null) return comparable.CompareTo(y);
            throw new ArgumentException("At least one object must implement IComparable.");
        }
        public new bool Equals(object x, object y)
        {
            if (x == y) return true;
            if (x == null || y == null) return false;
            string a = x as string;
            string b = y as string;
            return a != null && b != null ? Equals(a, b) : x.Equals(y);
        }
        public int GetHashCode(object obj)
        {
            if (obj == null) throw new ArgumentNullException("obj");
            string text = obj as string;
            return text != null ? GetHashCode(text) : obj.GetHashCode();
        }

        /// <summary>In the order of a language.</summary>
        private sealed class InCulture : StringComparer
        {
            private readonly CultureInfo culture;
            private readonly bool ignoreCase;

            internal InCulture(CultureInfo culture, bool ignoreCase)
            {
                this.culture = culture;
                this.ignoreCase = ignoreCase;
            }
            public override int Compare(string x, string y)
            {
                return culture.CompareInfo.Compare(x, y, ignoreCase ? CompareOptions.IgnoreCase : CompareOptions.None);
            }
            public override bool Equals(string x, string y)
            {
                return Compare(x, y) == 0;
            }
            public override int GetHashCode(string obj)
            {
                if (obj == null) throw new ArgumentNullException("obj");
                return ignoreCase ? culture.TextInfo.ToUpper(obj).GetHashCode() : obj.GetHashCode();
            }
            public override bool Equals(object obj)
            {
                InCulture other = obj as InCulture;
                return other != null && other.ignoreCase == ignoreCase && other.culture.Name == culture.Name;
            }
            public override int GetHashCode()
            {
                return ignoreCase ? ~culture.Name.GetHashCode() : culture.Name.GetHashCode();
            }
        }

        private sealed class Simple : StringComparer
        {
            private readonly StringComparison comparison;
            private readonly bool ignoreCase;

            internal Simple(StringComparison comparison)
            {
                this.comparison = comparison;
                ignoreCase = comparison == StringComparison.OrdinalIgnoreCase || comparison == StringComparison.InvariantCultureIgnoreCase;
            }
            public override int Compare(string x, string y)
            {
                return string.Compare(x, y, comparison);
            }
            public override bool Equals(string x, string y)
            {
                return string.Equals(x, y, comparison);
            }
            public override int GetHashCode(string obj)
            {
                if (obj == null) throw new ArgumentNullException("obj");
                return ignoreCase ? obj.ToUpperInvariant().GetHashCode() : obj.GetHashCode();
            }
        }
    }
}
