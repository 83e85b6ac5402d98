namespace System.Collections.Generic
{
    /// <summary>Tells where the entry of a key stands, for keys that JavaScript tells apart as C# does: text, char, bool, whole numbers of at most 32 bits.</summary>
    internal sealed class KeyIndex<TKey>
    {
        private KeyIndex()
        {
            Begin();
        }
        /// <summary>Null: keys of that type have to be compared by the comparer.</summary>
        internal static KeyIndex<TKey> For(IEqualityComparer<TKey> comparer)
        {
            return IsPlain() && comparer == EqualityComparer<TKey>.Default ? new KeyIndex<TKey>() : null;
        }
        private static extern bool IsPlain();
        private extern void Begin();
        /// <summary>-1 when the key is not there.</summary>
        internal extern int Find(TKey key);
        internal extern void Set(TKey key, int entry);
        internal extern void Remove(TKey key);
        internal extern void Clear();
    }
}
