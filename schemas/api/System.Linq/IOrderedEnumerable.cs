using System;
using System.Collections.Generic;

namespace System.Linq
{
    /// <summary>A sorted sequence to which further criteria can be added.</summary>
    public interface IOrderedEnumerable<TElement> : IEnumerable<TElement>
    {
        IOrderedEnumerable<TElement> CreateOrderedEnumerable<TKey>(Func<TElement, TKey> keySelector, IComparer<TKey> comparer, bool descending);
    }
}
