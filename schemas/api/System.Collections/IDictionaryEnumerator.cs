namespace System.Collections
{
    /// <summary>Walks through a dictionary of objects.</summary>
    public interface IDictionaryEnumerator : IEnumerator
    {
        object Key { get; }
        object Value { get; }
        DictionaryEntry Entry { get; }
    }
}
