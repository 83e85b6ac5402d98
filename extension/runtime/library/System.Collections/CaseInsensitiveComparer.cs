namespace System.Collections
{
    /// <summary>Orders objects; strings without regard to case.</summary>
    public class CaseInsensitiveComparer : IComparer
    {
        private static readonly CaseInsensitiveComparer shared = new CaseInsensitiveComparer();

        public static CaseInsensitiveComparer Default
        {
            get { return shared; }
        }
        public int Compare(object a, object b)
        {
            string first = a as string;
            string second = b as string;
            return first != null && second != null ? string.Compare(first, second, true) : Comparer.Default.Compare(a, b);
        }
    }
}
