using System.Collections.Generic;

namespace System.Collections.Immutable
{
    /// <summary>A list that never changes.</summary>
    public interface IImmutableList<T> : IReadOnlyList<T>
    {
        IImmutableList<T> Clear();
        IImmutableList<T> Add(T value);
        IImmutableList<T> AddRange(IEnumerable<T> items);
        IImmutableList<T> Insert(int index, T element);
        IImmutableList<T> RemoveAt(int index);
        IImmutableList<T> SetItem(int index, T value);
    }
}
