namespace System.Collections.Generic
{
    /// <summary>A collection that knows its size.</summary>
    public interface IReadOnlyCollection<out T> : IEnumerable<T>
    {
        int Count { get; }
    }
}
