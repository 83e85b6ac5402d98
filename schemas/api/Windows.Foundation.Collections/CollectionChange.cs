namespace Windows.Foundation.Collections
{
    /// <summary>What happened to an observed collection.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.collections.collectionchange"/>
    public enum CollectionChange
    {
        Reset = 0,
        ItemInserted = 1,
        ItemRemoved = 2,
        ItemChanged = 3,
    }
}
