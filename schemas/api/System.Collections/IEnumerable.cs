namespace System.Collections
{
    /// <summary>A collection that can be walked through.</summary>
    public interface IEnumerable
    {
        IEnumerator GetEnumerator();
    }
}
