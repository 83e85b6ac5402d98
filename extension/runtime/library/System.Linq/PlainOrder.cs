namespace System.Linq
{
    /// <summary>The natural order of keys that JavaScript compares as C# does: char and whole numbers of at most 32 bits.</summary>
    internal static class PlainOrder<TKey>
    {
        internal static extern bool IsPlain();
        /// <summary>-1, 0 or 1.</summary>
        internal static extern int Compare(TKey first, TKey second);
        /// <summary>Sorts places by the keys that are there; places with equal keys keep their order.</summary>
        internal static extern void Arrange(int[] places, TKey[] keys, bool descending);
    }
}
