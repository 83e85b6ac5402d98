namespace System.Collections
{
    /// <summary>Walks through a collection.</summary>
    public interface IEnumerator
    {
        object Current { get; }
        bool MoveNext();
        void Reset();
    }
}
