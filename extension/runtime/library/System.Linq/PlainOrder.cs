namespace System.Linq
{
    /// <summary>The natural order of keys that JavaScript compares as C# does: char and whole numbers of at most 32 bits.</summary>
    internal static class PlainOrder<TKey>
    {
        internal static extern bool IsPlain();
        /// <summary>-1, 0 or 1.</summary>
        internal static extern int Compare(TKey first, TKey second);
    }
}
