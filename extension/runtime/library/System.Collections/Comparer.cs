using System;
using System.Globalization;

namespace System.Collections
{
    /// <summary>Orders objects by their own CompareTo.</summary>
    public sealed class Comparer : IComparer
    {
        public static readonly Comparer Default = new Comparer();
        public static readonly Comparer DefaultInvariant = new Comparer();

        private Comparer()
        {
        }
        public Comparer(CultureInfo culture)
        {
            if (culture == null) throw new ArgumentNullException("culture");
        }
        public int Compare(object a, object b)
        {
            if (a == b) return 0;
            if (a == null) return -1;
            if (b == null) return 1;
            IComparable first = a as IComparable;
            if (first != null) return first.CompareTo(b);
            IComparable second = b as IComparable;
            if (second != null) return -second.CompareTo(a);
            throw new ArgumentException("At least one object must implement IComparable.");
        }
    }
}
