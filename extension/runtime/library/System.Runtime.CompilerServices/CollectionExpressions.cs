using System.Collections.Generic;

namespace System.Runtime.CompilerServices
{
    /// <summary>What collection expressions with `..` need.</summary>
    internal static class CollectionExpressions
    {
        /// <summary>Adds all items, in order.</summary>
        internal static void AddAll<T>(ICollection<T> target, IEnumerable<T> items)
        {
            foreach (var item in items) target.Add(item);
        }
    }
}
