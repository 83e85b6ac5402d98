namespace System.Collections.Generic
{
    /// <summary>A collection with numbered places that are only read.</summary>
    public interface IReadOnlyList<out T> : IReadOnlyCollection<T>
    {
        T this[int index] { get; }
    }
}
