using System.Collections.Generic;

namespace System.Collections.Immutable
{
    /// <summary>A set that never changes.</summary>
    public interface IImmutableSet<T> : IReadOnlyCollection<T>
    {
        IImmutableSet<T> Clear();
        bool Contains(T value);
        IImmutableSet<T> Add(T value);
        IImmutableSet<T> Remove(T value);
    }
}
